#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Precision and recall of each rule of `doc-skeleton check` on labelled documents.

    label-documents.py BIN_FOLDER [LABELS_FOLDER]     the folder holds labels.jsonl (tests/labelled/docs/dev)

With -v each wrong answer is named; with -a the template is not given but chosen by the tool itself.
"""
import collections
import json
import os
import subprocess
import sys

verbose, choose = "-v" in sys.argv, "-a" in sys.argv
words = [w for w in sys.argv[1:] if not w.startswith("-")]
tool = os.path.abspath(os.path.join(words[0], "doc-skeleton"))
here = os.path.dirname(os.path.abspath(__file__))
folder = words[1] if len(words) > 1 else os.path.join(here, "../labelled/docs/dev")
rows = [json.loads(line) for line in open(os.path.join(folder, "labels.jsonl"), encoding="utf-8")]

found = {}
by_template = collections.defaultdict(list)
for row in rows:
    by_template["" if choose else row["template"]].append(row["file"])
right_template = 0
for template, files in by_template.items():
    command = [tool, "check", "--format", "jsonl"] + (["--template", template] if template else []) + files
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if run.returncode not in (0, 1) and not choose:
        sys.exit(f"{' '.join(command[:6])}: {run.stderr}")
    for line in run.stdout.splitlines():
        finding = json.loads(line)
        found.setdefault(finding["file"], {}).setdefault(finding["rule"], []).append(finding["message"])
    if choose:
        run = subprocess.run([tool, "check", "--format", "json"] + files, cwd=folder, capture_output=True, text=True)
        chosen = {unit["file"]: unit["template"] for unit in json.loads(run.stdout)["document"]}
        right_template = sum(chosen.get(row["file"]) == row["template"] for row in rows)

of_the_folder = {"number-gap", "not-in-index"}  # they speak of the files beside it, no label says them
counts = collections.defaultdict(lambda: [0, 0, 0])  # right, wrong, missed
for row in rows:
    seen = found.get(row["file"], {})
    for rule in (set(seen) | set(row["expect"])) - of_the_folder:
        if rule in row.get("unsure", []):
            continue
        expected = rule in row["expect"]
        counts[rule][0 if expected and rule in seen else 1 if rule in seen else 2] += 1
        if verbose and expected != (rule in seen):
            print(("WRONG " if rule in seen else "MISSED"), rule, row["file"], "|", "; ".join(seen.get(rule, [])), "|", row.get("note", ""))

print(f"{'rule':24}{'precision':>10}{'recall':>8}{'right':>7}{'wrong':>7}{'missed':>8}")
for rule, (right, wrong, missed) in sorted(counts.items()):
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    print(f"{rule:24}{precision:10.3f}{recall:8.3f}{right:7}{wrong:7}{missed:8}")
if choose:
    print(f"template chosen as labelled: {right_template} of {len(rows)}")
