#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Print how far level-check agrees with labelled evidence.

    level-agreement.py [--tool build/bin/level-check] [--verbose] [ITEMS.jsonl|CANDIDATES.jsonl ...]

Without files: two sets and the whole candidates. The readings are fitted on all sets but the held-out ones, so that only those
and fit/levels.py, which leaves one author out, measure how new items are read. Weighted kappa is quadratic over below-senior, senior, staff, principal; the dimension is counted apart. Status 1 if kappa is below 0.8.
"""
import argparse
import json
import os
import subprocess
import sys
import tomllib

HERE = os.path.dirname(os.path.abspath(__file__))
LEVELS = ["below-senior", "senior", "staff", "principal"]
DIMENSIONS = ["scope", "ambiguity", "impact", "influence", "communication"]
TODAY = "2026-12-31"


def kappa(pairs):
    n, k = len(pairs), len(LEVELS)
    seen = [[pairs.count((i, j)) for j in range(k)] for i in range(k)]
    rows, columns = [sum(r) for r in seen], [sum(c) for c in zip(*seen)]
    off = sum((i - j) ** 2 * seen[i][j] for i in range(k) for j in range(k))
    chance = sum((i - j) ** 2 * rows[i] * columns[j] / n for i in range(k) for j in range(k))
    return 1 - off / chance if chance else 1.0


def read_rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def share(count, total):
    return "%d of %d (%.3f)" % (count, total, count / total if total else 1.0)


def items(tool, path, labels, verbose):
    """Readings of single statements, without any hint at the dimension."""
    given = "".join(json.dumps({"id": r["id"], "statement": r["statement"]}) + "\n" for r in labels)
    out = subprocess.run([tool, "classify", "--input", "jsonl", "--format", "jsonl"], input=given, capture_output=True,
                         text=True, check=True).stdout
    got = [json.loads(line) for line in out.splitlines()]
    assert [g["id"] for g in got] == [r["id"] for r in labels]
    pairs = [(LEVELS.index(r["level"]), LEVELS.index(g["level"])) for r, g in zip(labels, got)]
    value = kappa(pairs)
    print("%s: %d items" % (os.path.relpath(path, HERE), len(labels)))
    print("  weighted kappa        %.3f" % value)
    print("  level exactly         " + share(sum(a == b for a, b in pairs), len(pairs)))
    print("  dimension             " + share(sum(r["dimension"] == g["dimension"] for r, g in zip(labels, got)), len(got)))
    print("  dimension or second   " + share(sum(g["dimension"] in (r["dimension"], r["second"]) for r, g in zip(labels, got)), len(got)))
    print("  strength              " + share(sum(r["strength"] == g["strength"] for r, g in zip(labels, got)), len(got)))
    print("  speaks against        " + share(sum(r["against"] == g["against"] for r, g in zip(labels, got)), len(got)))
    if verbose:
        for r, g in zip(labels, got):
            if r["level"] != g["level"] or g["dimension"] not in (r["dimension"], r["second"]):
                print("    %s wants %s %s, reads %s %s: %s" % (r["id"], r["dimension"], r["level"], g["dimension"], g["level"], r["statement"]))
    return value >= 0.8


def candidates(tool, path, labels, verbose):
    """Readings of whole people."""
    right = dict.fromkeys(["dimensions", "overall", "failure_mode", "anti_patterns", "archetype"], 0)
    pairs, misses = [], []
    for label in labels:
        file = os.path.join(os.path.dirname(path), label["file"])
        run = subprocess.run([tool, "assess", "--format", "toml", "--today", TODAY, file], capture_output=True, text=True)
        got = tomllib.loads(run.stdout)
        levels = {d["id"]: d["level"] for d in got["dimension"]}
        for name in DIMENSIONS:
            right["dimensions"] += levels[name] == label["levels"][name]
            if levels[name] != label["levels"][name]:
                misses.append("%s %s wants %s, reads %s" % (label["file"], name, label["levels"][name], levels[name]))
        pairs.append((LEVELS.index(label["overall"]), LEVELS.index(got["overall"])))
        for key in ("overall", "failure_mode", "archetype"):
            right[key] += got.get(key) == label[key]
        right["anti_patterns"] += sorted(got["anti_patterns"]) == sorted(label["anti_patterns"])
    print("%s: %d candidates" % (os.path.relpath(path, HERE), len(labels)))
    print("  weighted kappa        %.3f (overall)" % kappa(pairs))
    print("  dimensions            " + share(right["dimensions"], 5 * len(labels)))
    for key in ("overall", "failure_mode", "anti_patterns", "archetype"):
        print("  %-21s " % key.replace("_", " ") + share(right[key], len(labels)))
    for miss in misses if verbose else []:
        print("    " + miss)
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", default=os.path.join(HERE, "..", "..", "build", "bin", "level-check"))
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("files", nargs="*")
    args = parser.parse_args()
    base = os.path.join(HERE, "evidence")
    files = args.files or [os.path.join(base, f) for f in ("dev.jsonl", "trades.jsonl", os.path.join("candidates", "dev.jsonl"))]
    good = True
    for path in files:
        labels = read_rows(path)
        good &= (candidates if "file" in labels[0] else items)(args.tool, path, labels, args.verbose)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
