#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Precision and recall of star-lint's rules, and of its inferred parts, on labelled stories.

    tests/labelled/accuracy.py [--star-lint build/bin/star-lint] [--wrong] [--floor] [FOLDER...]

A FOLDER holds stories and labels.jsonl (see tests/labelled/stories/README.md); without one, stories/dev is read. A rule
counts once a story: it fires or not. What a story's label calls unsure counts neither way. --wrong names the stories that
are judged wrongly; --floor gives status 1 where a rule is below 0.95 precision or 0.90 recall, or the parts below 0.85.
"""
import argparse
import collections
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
RULES = """missing-part empty-part repeated-part part-order no-structure long-situation we-in-action no-metric hypothetical
no-learning vague-time vague-amount no-specifics opinion-not-data passive-no-actor no-decision""".split()
LEAST_PRECISION, LEAST_RECALL, LEAST_PARTS = 0.95, 0.90, 0.85


def labels_of(folder):
    with open(os.path.join(folder, "labels.jsonl"), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def rows_of(command):
    run = subprocess.run(command, capture_output=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(run.stderr.decode("utf-8", "replace"))
    return [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]


def findings_of(star_lint, folder, files):
    """(file, story) -> the ids that fired; settings of the machine are kept out."""
    fired = collections.defaultdict(set)
    paths = [os.path.join(folder, name) for name in files]
    for row in rows_of([star_lint, "--format", "jsonl", "--select", ",".join(RULES), *paths]):
        fired[os.path.basename(row["file"]), row.get("story", 0)].add(row["rule"])
    return fired


def parts_of(star_lint, folder, files):
    """(file, story) -> [(text, part)] of every spoken sentence."""
    found = collections.defaultdict(list)
    for name in files:
        for row in rows_of([star_lint, "parts", "--format", "jsonl", os.path.join(folder, name)]):
            if "part" in row:
                found[name, row.get("story", 1)].append((row["text"], row["part"]))
    return found


def count_parts(labels, found):
    right = wrong = 0
    for label in labels:
        if label["labelled"] or "parts" not in label:
            continue
        sentences = found.get((label["file"], label["story"]), [])
        at = 0
        for start, part in label["parts"]:
            match = next((i for i in range(at, len(sentences)) if start in sentences[i][0]), None)
            if match is None:
                wrong += 1
                continue
            at = match + 1
            right += sentences[match][1] == part
            wrong += sentences[match][1] != part
    return right, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    parser.add_argument("--star-lint", default=os.path.join(HERE, "../../build/bin/star-lint"))
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--floor", action="store_true")
    arguments = parser.parse_args()
    right = collections.Counter()
    false_alarm, missed = collections.Counter(), collections.Counter()
    mistakes = collections.defaultdict(list)
    part_right = part_wrong = 0
    for folder in arguments.folders or [os.path.join(HERE, "stories", "dev")]:
        labels = labels_of(folder)
        files = sorted({label["file"] for label in labels})
        fired = findings_of(arguments.star_lint, folder, files)
        for label in labels:
            got, place = fired[label["file"], label["story"]], f'{label["file"]}#{label["story"]}'
            for rule in RULES:
                if rule in label["unsure"]:
                    continue
                if rule in got and rule in label["expect"]:
                    right[rule] += 1
                elif rule in got:
                    false_alarm[rule] += 1
                    mistakes[rule].append("false alarm " + place)
                elif rule in label["expect"]:
                    missed[rule] += 1
                    mistakes[rule].append("missed " + place)
        counted = count_parts(labels, parts_of(arguments.star_lint, folder, files))
        part_right, part_wrong = part_right + counted[0], part_wrong + counted[1]
    below = False
    print("| rule | precision | recall | right | false alarms | missed |\n|---|--:|--:|--:|--:|--:|")
    for rule in RULES:
        spoken, wanted = right[rule] + false_alarm[rule], right[rule] + missed[rule]
        precision = right[rule] / spoken if spoken else 1.0
        recall = right[rule] / wanted if wanted else 1.0
        below = below or precision < LEAST_PRECISION or recall < LEAST_RECALL
        print(f"| `{rule}` | {precision:.3f} | {recall:.3f} | {right[rule]} | {false_alarm[rule]} | {missed[rule]} |")
        if arguments.wrong:
            for mistake in mistakes[rule]:
                print("    " + mistake)
    if part_right + part_wrong:
        share = part_right / (part_right + part_wrong)
        below = below or share < LEAST_PARTS
        print(f"\nInferred parts: {part_right} of {part_right + part_wrong} sentences right, {share:.3f}")
    return 1 if arguments.floor and below else 0


if __name__ == "__main__":
    sys.exit(main())
