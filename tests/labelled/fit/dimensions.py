#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fit the weights by which cues speak for dimensions, and print how well they carry over to items they have not seen.

    dimensions.py build/bin/level-cues            cross-validated agreement (folds by the items' order)
    dimensions.py build/bin/level-cues --write    the table, as tools/level-check/reading/weights.inc

A multinomial logistic model over cues that is pulled towards a prior written by hand: with so few items, what a cue means
by itself must count for more than what the items happen to say.
"""
import json
import math
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
EVIDENCE = os.path.join(HERE, "..", "evidence")
DIMENSIONS = ["scope", "ambiguity", "impact", "influence", "communication"]
LEVELS = ["below-senior", "senior", "staff", "principal"]
PULL, ROUNDS, RATE, SECOND, SCALE = 3.0, 120, 0.1, 0.2, 1.6
EXTRAS = 5
# Cues that say who acted, what went wrong or which archetype: they are no word on the dimension.
SILENT = set("""own group generic direction domain rescue deputy coding part neighbour unsettled rejected consensus silent unused
dependent trust-me over-head complaint hoard inside-team off-code misfit isolation""".split())
PRIOR = [
    ("scope", 1.0, "respons"), ("scope", 0.6, "lead title part"), ("scope", 0.3, "org teams horizon"),
    ("ambiguity", 1.0, "given own-way vague found steps"), ("ambiguity", 0.7, "structured"),
    ("impact", 0.8, "improve effect strategy output"), ("impact", 0.6, "build uses business credential"), ("impact", 0.4, "trivial"),
    ("influence", 1.2, "mentor convince"), ("influence", 1.0, "standard follow helped"),
    ("communication", 1.0, "doc talk align review status clerical"), ("communication", 0.5, "exec outside attend"),
]

# What proves nothing has the dimension that its words claim; by the number of the verdict.
VERDICTS = {2: "scope", 3: "impact", 4: "communication", 6: "impact", 7: "scope", 9: "impact", 10: "ambiguity", 11: "influence",
            12: "communication", 13: "communication"}


def read_items():
    items = []
    for name in ("dev.jsonl", "trades.jsonl"):
        with open(os.path.join(EVIDENCE, name), encoding="utf-8") as file:
            items += [json.loads(line) for line in file]
    return items


def features(row):
    out = {("cue", c): 1.0 for c in row["cues"] if c not in SILENT}
    out.update({("opening", c): 1.0 for c in row["opening"] if c not in SILENT})
    if row["verdict"] != 0:
        out[("verdict", row["verdict"])] = 1.0
    out.update({("extra", n): 1.0 for n, on in enumerate(row["extras"]) if on})
    return out


def prior_weights():
    out = {}
    for dimension, weight, cues in PRIOR:
        for cue in cues.split():
            for kind, part in (("cue", 1.0), ("opening", 0.5)):
                row = out.setdefault((kind, cue), [0.0] * 5)
                row[DIMENSIONS.index(dimension)] += weight * part * SCALE
    for verdict, dimension in VERDICTS.items():
        out.setdefault(("verdict", verdict), [0.0] * 5)[DIMENSIONS.index(dimension)] += 1.5
    return out


def scores(weights, x):
    return [sum(weights[f][d] * v for f, v in x.items() if f in weights) for d in range(5)]


def target(item):
    out = [0.0] * 5
    out[DIMENSIONS.index(item["dimension"])] = 1.0
    if item["second"]:
        out[DIMENSIONS.index(item["dimension"])] = 1.0 - SECOND
        out[DIMENSIONS.index(item["second"])] = SECOND
    return out


def fit(xs, ys):
    prior = prior_weights()
    keys = sorted(set(prior) | {f for x in xs for f in x}, key=str)
    base = {k: prior.get(k, [0.0] * 5) for k in keys}
    weights = {k: list(base[k]) for k in keys}
    squares = {k: [1e-8] * 5 for k in keys}
    for _ in range(ROUNDS):
        slope = {k: [PULL * (weights[k][d] - base[k][d]) for d in range(5)] for k in keys}
        for x, y in zip(xs, ys):
            s = scores(weights, x)
            top = max(s)
            e = [math.exp(v - top) for v in s]
            z = sum(e)
            for d in range(5):
                r = e[d] / z - y[d]
                for f, v in x.items():
                    slope[f][d] += r * v
        for k in keys:
            for d in range(5):
                if slope[k][d]:
                    squares[k][d] += slope[k][d] ** 2
                    weights[k][d] -= RATE * slope[k][d] / math.sqrt(squares[k][d])
    return weights


def write(weights, rows):
    print("// SPDX-License-Identifier: MIT")
    print("// Made by tests/labelled/fit/dimensions.py: hundredths, for scope, ambiguity, impact, influence, communication.")
    for kind in ("cue", "opening", "verdict", "extra"):
        for (k, name), row in sorted(weights.items(), key=lambda e: str(e[0])):
            if k != kind:
                continue
            numbers = ", ".join(str(round(v * 100)) for v in row)
            where = {"cue": "cues[static_cast<std::size_t>(Cue::%s)]" % str(name).replace("-", "_"),
                     "opening": "opening[static_cast<std::size_t>(Cue::%s)]" % str(name).replace("-", "_"),
                     "verdict": "verdicts[%s]" % name, "extra": "extras[%s]" % name}[kind]
            print("weights.%s = {%s};" % (where, numbers))


def kappa(pairs):
    n = len(pairs)
    seen = [[sum(1 for p in pairs if p == (i, j)) for j in range(4)] for i in range(4)]
    rows, columns = [sum(r) for r in seen], [sum(c) for c in zip(*seen)]
    off = sum((i - j) ** 2 * seen[i][j] for i in range(4) for j in range(4))
    chance = sum((i - j) ** 2 * rows[i] * columns[j] / n for i in range(4) for j in range(4))
    return 1 - off / chance


def main():
    items = read_items()
    text = "".join(i["statement"] + "\n" for i in items)
    out = subprocess.run([sys.argv[1]], input=text, capture_output=True, text=True, check=True).stdout
    rows = [json.loads(line) for line in out.splitlines()]
    xs, ys = [features(r) for r in rows], [target(i) for i in items]
    free = [n for n, r in enumerate(rows) if not r["settled"]]
    if "--write" in sys.argv:
        write(fit([xs[n] for n in free], [ys[n] for n in free]), rows)
        return
    for folds, name in ((2, "by parity"), (5, "five folds")):
        one = either = total = 0
        pairs = []
        for fold in range(folds):
            train = [n for n in free if n % folds != fold]
            weights = fit([xs[n] for n in train], [ys[n] for n in train])
            for n in free:
                if n % folds != fold:
                    continue
                s = scores(weights, xs[n])
                guess = s.index(max(s))
                total += 1
                one += DIMENSIONS[guess] == items[n]["dimension"]
                either += DIMENSIONS[guess] in (items[n]["dimension"], items[n]["second"])
                pairs.append((LEVELS.index(items[n]["level"]), LEVELS.index(rows[n]["levels"][guess])))
        print("%-10s dimension %.3f, it or the second %.3f, kappa %.3f (%d items)"
              % (name, one / total, either / total, kappa(pairs), total))


if __name__ == "__main__":
    main()
