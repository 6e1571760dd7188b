#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fit the weights that level-check reads evidence by, and print how well they carry over to authors they have not seen.

    levels.py build/bin/level-cues            agreement on each author's items, fitted on the other authors'
    levels.py build/bin/level-cues --write    the table, as tools/level-check/reading/weights.inc

Logistic models over the signs and words that the tool itself finds (level-cues prints them), strongly held towards zero:
one for each dimension, three for the level (above below-senior, above senior, above staff), two for the strength, one for
whether it speaks against a level and one for each way in which it may. Needs Debian's python3-sklearn.
"""
import json
import os
import subprocess
import sys

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

HERE = os.path.dirname(os.path.abspath(__file__))
EVIDENCE = os.path.join(HERE, "..", "evidence")
AUTHORS = ["dev", "trades", "dev2", "dev3", "dev4", "dev5", "rules"]
DIMENSIONS = ["scope", "ambiguity", "impact", "influence", "communication"]
LEVELS = ["below-senior", "senior", "staff", "principal"]
STRENGTHS = ["weak", "medium", "strong"]
# In the order of the verdicts from needs_direction on; the anti-patterns in the order of theirs.
KINDS = ["needs-direction", "kept-silent", "not-used", "hoards-code", "one-team-only", "far-from-code", "just-trust-me",
         "over-their-head", "built-in-isolation", "consensus-without-end", "complaint-without-proposal"]
HOLD = 1.5          # the inverse of how strongly weights are held towards zero
HOLD_DIMENSION = 3.0
HOLD_LEVEL = 8.0
HOLD_AGAINST = 5.0
EVEN_AGAINST = 0.7
EVEN = 0.4          # how far all words are held alike, rather than the less the more one side has them (Wang, Manning 2012)
SMOOTH = 0.1        # counted to each side's items beside those that have the word
# Words that nobody has used before say nothing, which leaves new statements in the middle: the ends are brought nearer.
SHIFT = (-0.15, 0.1, 0.3)
SHARPNESS = 1.5     # of the level's chances: as in Scores::level()
LEAST = 2           # a word that fewer items have is no feature
PAIR = 0.7          # a pair of words counts for less than a word
SCALE = 100         # hundredths of a logit
SMALLEST = 15       # rows with no weight as large as this are left out


def read_items():
    items = []
    for author in AUTHORS:
        with open(os.path.join(EVIDENCE, author + ".jsonl"), encoding="utf-8") as file:
            items += [dict(json.loads(line), author=author) for line in file if line.strip()]
    with open(os.path.join(HERE, "kinds.txt"), encoding="utf-8") as file:
        kinds = {name: line.split()[0] for line in file for name in line.split()[1:]}
    for item in items:
        item["kind"] = kinds[item["id"]] if item["against"] else None
    return items


def features(tool, items):
    given = "".join(item["statement"].replace("\n", " ") + "\n" for item in items)
    out = subprocess.run([tool], input=given, capture_output=True, text=True, check=True).stdout
    rows = []
    for line in out.splitlines():
        row = json.loads(line)
        found = {"s:%d" % sign: 1.0 for sign in row["signs"]}
        found.update({word: PAIR if word[0] == "b" else 1.0 for word in row["words"]})
        rows.append(found)
    return rows


def matrix(rows, names=None):
    if names is None:
        counts = {}
        for row in rows:
            for name in row:
                counts[name] = counts.get(name, 0) + 1
        names = {name: n for n, name in enumerate(sorted(k for k, v in counts.items() if v >= LEAST))}
    entries = [(r, names[name], value) for r, row in enumerate(rows) for name, value in row.items() if name in names]
    r, c, v = zip(*entries)
    return sparse.csr_matrix((v, (r, c)), shape=(len(rows), len(names))), names


def log_odds(x, y):
    """How much likelier each word is among the items of one side than among those of the other."""
    here, there = (np.asarray(x[side].sum(0)).ravel() + SMOOTH for side in (y, ~y))
    return np.log(here / here.sum() * there.sum() / there)


class Model:
    """Columns of weights: dimensions, levels, against, kinds, strengths."""

    def __init__(self, x, items):
        self.weights, self.biases = [], []
        for dimension in DIMENSIONS:
            self.add_two(x, [i["dimension"] == dimension for i in items], HOLD_DIMENSION, EVEN)
        levels = np.array([LEVELS.index(i["level"]) for i in items])
        for step in (1, 2, 3):
            self.add_two(x, levels >= step, HOLD_LEVEL, EVEN)
            self.biases[-1] = self.biases[-1] + SHIFT[step - 1]
        against = np.array([i["against"] for i in items])
        self.add_two(x, against, HOLD_AGAINST, EVEN_AGAINST)
        for kind in KINDS:
            self.add_two(x[against], [i["kind"] == kind for i in items if i["against"]], HOLD_AGAINST, EVEN_AGAINST)
        strengths = np.array([STRENGTHS.index(i["strength"]) for i in items])
        for step in (1, 2):
            self.add_two(x, strengths >= step)
        self.weights, self.biases = np.vstack(self.weights), np.concatenate(self.biases)

    def add_two(self, x, y, hold=HOLD, even=1.0):
        y = np.asarray(y, bool)
        scale = even + (1 - even) * np.abs(log_odds(x, y))
        model = LogisticRegression(C=hold, solver="liblinear").fit(x @ sparse.diags(scale), y)
        self.weights.append(model.coef_ * scale)
        self.biases.append(model.intercept_)

    def read(self, x):
        s = x @ self.weights.T + self.biases
        return {"dimension": s[:, :5].argmax(1), "level": np.rint((1 / (1 + np.exp(-SHARPNESS * s[:, 5:8]))).sum(1)).astype(int), "against": s[:, 8] > 0,
                "kind": s[:, 9:20].argmax(1), "strength": (s[:, 20:22] > 0).sum(1)}


def kappa(pairs):
    seen = np.zeros((4, 4))
    for a, b in pairs:
        seen[a, b] += 1
    off = (np.arange(4)[:, None] - np.arange(4)[None]) ** 2
    return 1 - (off * seen).sum() / (off * np.outer(seen.sum(1), seen.sum(0)) / len(pairs)).sum()


def leave_one_out(items, rows, authors=AUTHORS):
    print("left out   items  kappa  level  dimension  against  how    strength")
    for author in authors:
        # The rules' own items were written after the others had been read: they'd tell too much.
        train = [n for n, i in enumerate(items) if i["author"] not in (author, "rules")]
        test = [n for n, i in enumerate(items) if i["author"] == author]
        x, names = matrix([rows[n] for n in train])
        got = Model(x, [items[n] for n in train]).read(matrix([rows[n] for n in test], names)[0])
        want = [items[n] for n in test]
        levels = [LEVELS.index(i["level"]) for i in want]

        def share(pairs):
            pairs = list(pairs)
            return sum(bool(a == b) for a, b in pairs) / max(1, len(pairs))
        print("%-9s  %5d  %.3f  %.3f  %.3f      %.3f    %.3f  %.3f" % (
            author, len(test), kappa(list(zip(levels, got["level"]))), share(zip(levels, got["level"])),
            share((i["dimension"], DIMENSIONS[g]) for i, g in zip(want, got["dimension"])),
            share((i["against"], g) for i, g in zip(want, got["against"])),
            share((i["kind"], KINDS[g]) for i, g in zip(want, got["kind"]) if i["against"]),
            share((i["strength"], STRENGTHS[g]) for i, g in zip(want, got["strength"]))), flush=True)


def hash_of(text):
    value = 2166136261
    for byte in text.encode():
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value


def key_of(name):
    """As key_of() in features.hpp."""
    kind, stems = "wob".index(name[0]), [hash_of(stem) for stem in name[2:].split(" ")]
    value = stems[0] * 31 + stems[1] if len(stems) == 2 else stems[0]
    return ((value & 0xFFFFFFFF) ^ kind * 0x9E3779B9 & 0xFFFFFFFF) * 0x85EBCA6B & 0xFFFFFFFF


def write(model, names):
    rows = np.rint(model.weights.T * SCALE).astype(int)
    signs = {int(name[2:]): rows[n] for name, n in names.items() if name.startswith("s:")}
    words = {}
    for name, n in names.items():
        row = np.rint(model.weights.T[n] * SCALE * (PAIR if name[0] == "b" else 1)).astype(int)
        if name.startswith("s:") or np.abs(row).max() < SMALLEST:
            continue
        assert key_of(name) not in words, "two words of one key: " + name
        words[key_of(name)] = (name, row)
    print("// SPDX-License-Identifier: MIT")
    print("// Made by tests/labelled/fit/levels.py: hundredths of a logit. NOLINTBEGIN")
    print("constexpr Row bias_row = {%s};" % ", ".join(str(round(b * SCALE)) for b in model.biases))
    print("constexpr NumberedRow sign_rows[] = {")
    for sign in sorted(signs):
        print("    {%d, {%s}}," % (sign, ", ".join(map(str, signs[sign]))))
    print("};\nconstexpr WordRow word_rows[] = {")
    for value, (name, row) in sorted(words.items()):
        print("    {0x%08XU, {%s}},  // %s" % (value, ", ".join(map(str, row)), name))
    print("};\n// NOLINTEND")


def main():
    items = read_items()
    rows = features(sys.argv[1], items)
    if "--write" in sys.argv:
        x, names = matrix(rows)
        write(Model(x, items), names)
    else:
        leave_one_out(items, rows)


if __name__ == "__main__":
    main()
