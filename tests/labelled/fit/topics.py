#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fit what a story's words say of the handbook's questions, and print how well that carries over to another hand's stories.

    topics.py build/bin/topic-words                              figures: fitted on one set and judged on the other, and cross-validated
    topics.py build/bin/topic-words --write > tools/qbank/cover/words.tsv    the table, fitted on all sets

Ridge regression from the wordings that two stories or more share (one to three stems, rarer ones counting for more) to
each question, and to a story's answering none. How its sums and the hand-written cues are put together is one logistic
model for all questions, fitted on dev2 alone, for the cues were written with dev in view (so are the cues' usual sums);
there each story is judged by words that were fitted without it.
"""
import collections
import json
import math
import pathlib
import subprocess
import sys

COVER = pathlib.Path(__file__).parent.parent / "cover"
QUESTIONS, RIDGE, FOLDS, LEVELS, ZERO = 25, 0.3, 8, 46, ord("O")
LEAST, MOST = -1, 4  # as least_cues and most_cues in tools/qbank/cover/topics.cpp
FITTING = 0.4  # as fitting_score in tools/qbank/cover/infer.hpp
SILENCE = math.log(2)  # as enough_for_silence in tools/qbank/cover/topics.cpp


def read_set(name, reader):
    rows = [json.loads(line) for line in open(COVER / name / "labels.jsonl", encoding="utf-8")]
    seen = subprocess.run([reader, *(str(COVER / name / row["file"]) for row in rows)], stdout=subprocess.PIPE, text=True, check=True)
    for row, line in zip(rows, seen.stdout.splitlines(), strict=True):
        row.update(json.loads(line))
        row["targets"] = [float(n + 1 in row["fits"]) for n in range(QUESTIONS)] + [float(not row["fits"])]
    return rows


def norms(rows):
    """The mean and the deviation of each topic's cues."""
    out = []
    for q in range(QUESTIONS):
        mean = sum(row["cues"][q] for row in rows) / len(rows)
        out.append((mean, math.sqrt(sum((row["cues"][q] - mean) ** 2 for row in rows) / len(rows))))
    return out


def rarities(rows):
    count = collections.Counter(gram for row in rows for gram in row["grams"])
    return {gram: math.log(len(rows) / n) / 3 for gram, n in count.items() if n > 1}


def vectors(rows, rarity):
    out = []
    for row in rows:
        scale = math.sqrt(sum(row["grams"].values()))
        out.append({gram: (1 + math.log(n)) * rarity[gram] / scale for gram, n in row["grams"].items() if gram in rarity})
    return out


def solve(matrix, right):
    """matrix x = right by Cholesky; right has a column for each target."""
    n, k = len(matrix), len(right[0])
    low = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 1):
            rest = matrix[i][j] - sum(a * b for a, b in zip(low[i][:j], low[j][:j]))
            low[i][j] = math.sqrt(rest) if i == j else rest / low[j][j]
    out = [list(row) for row in right]
    for i in range(n):
        for c in range(k):
            out[i][c] = (out[i][c] - sum(low[i][j] * out[j][c] for j in range(i))) / low[i][i]
    for i in reversed(range(n)):
        for c in range(k):
            out[i][c] = (out[i][c] - sum(low[j][i] * out[j][c] for j in range(i + 1, n))) / low[i][i]
    return out


def fit_words(rows, xs):
    """A weight of each wording for each target."""
    means = [sum(row["targets"][t] for row in rows) / len(rows) for t in range(QUESTIONS + 1)]
    kernel = [[sum(v * b[g] for g, v in a.items() if g in b) for b in xs] for a in xs]
    for i in range(len(xs)):
        kernel[i][i] += RIDGE
    shares = solve(kernel, [[row["targets"][t] - means[t] for t in range(QUESTIONS + 1)] for row in rows])
    weights = {}
    for x, share in zip(xs, shares):
        for gram, value in x.items():
            row = weights.setdefault(gram, [0.0] * (QUESTIONS + 1))
            for t in range(QUESTIONS + 1):
                row[t] += value * share[t]
    return weights


def sums(weights, x):
    out = [0.0] * (QUESTIONS + 1)
    for gram, value in x.items():
        for t, weight in enumerate(weights.get(gram, ())):
            out[t] += value * weight
    return out


def logistic(xs, ys, rounds=30, pull=1e-4):
    """Weights of a logistic model by Newton's method, the first that of the constant."""
    weights = [0.0] * (len(xs[0]) + 1)
    for _ in range(rounds):
        slope = [pull * w for w in weights]
        curve = [[pull * (i == j) for j in range(len(weights))] for i in range(len(weights))]
        for x, y in zip(xs, ys):
            one = [1.0, *x]
            p = 1 / (1 + math.exp(-sum(w * v for w, v in zip(weights, one))))
            for i, v in enumerate(one):
                slope[i] += (p - y) * v
                for j in range(len(one)):
                    curve[i][j] += p * (1 - p) * v * one[j]
        step = solve(curve, [[s] for s in slope])
        weights = [w - s[0] for w, s in zip(weights, step)]
    return weights


def evidence(row, words):
    most = max(words[:QUESTIONS])
    return [[row["deviations"][q], words[q], words[QUESTIONS], words[q] - most] for q in range(QUESTIONS)]


def fit_judgement(rows, words):
    """How cues and words are put together, and when a story is held to answer nothing."""
    xs, ys = [], []
    for row, sum_ in zip(rows, words):
        for q, x in enumerate(evidence(row, sum_)):
            if q + 1 not in row["maybe"]:
                xs.append(x)
                ys.append(row["targets"][q])
    judge = logistic(xs, ys)
    best = [max(judged(judge, row, sum_)) for row, sum_ in zip(rows, words)]
    silence = logistic([[sum_[QUESTIONS], b] for sum_, b in zip(words, best)], [row["targets"][QUESTIONS] for row in rows])
    return judge, silence


def judged(judge, row, words):
    return [judge[0] + sum(w * v for w, v in zip(judge[1:], x)) for x in evidence(row, words)]


def print_figures(name, rows, words, judge, silence):
    precision = recall = best = right = named = wanted = quiet = wrongly = 0
    answered = sum(bool(row["fits"]) for row in rows)
    for row, sum_ in zip(rows, words):
        scores = judged(judge, row, sum_)
        if silence[0] + silence[1] * sum_[QUESTIONS] + silence[2] * max(scores) > SILENCE:
            quiet += not row["fits"]
            wrongly += bool(row["fits"])
            scores = [-math.inf] * QUESTIONS
        fits = set(row["fits"])
        said = {q + 1 for q, s in enumerate(scores) if s >= math.log(FITTING / (1 - FITTING))} - set(row["maybe"])
        right, named, wanted = right + len(said & fits), named + len(said), wanted + len(fits)
        if not fits:
            continue
        ranked = [q + 1 for q in sorted(range(QUESTIONS), key=lambda q: -scores[q]) if q + 1 not in row["maybe"] and scores[q] > -math.inf]
        precision += len(fits & set(ranked[:5])) / 5
        recall += len(fits & set(ranked[:10])) / len(fits)
        best += min([ranked.index(q) + 1 for q in fits if q in ranked] or [QUESTIONS + 1])
    print(f"{name:24} precision at 5 {precision / answered:.3f}, recall at 10 {recall / answered:.3f}, rank of best {best / answered:.2f}; "
          f"what fits: precision {right / max(1, named):.3f}, recall {right / wanted:.3f}; "
          f"silent on {quiet} of {len(rows) - answered}, wrongly on {wrongly} of {answered}", file=sys.stderr)


def words_without(rows, others):
    """The sums of each of `rows`, by words fitted on `others` and on the folds of `rows` that it is not in."""
    out = [None] * len(rows)
    for fold in range(FOLDS):
        kept = others + [row for n, row in enumerate(rows) if n % FOLDS != fold]
        rarity = rarities(kept)
        weights = fit_words(kept, vectors(kept, rarity))
        left = range(fold, len(rows), FOLDS)
        for n, x in zip(left, vectors([rows[n] for n in left], rarity)):
            out[n] = sums(weights, x)
    return out


def write(rows, norm, judge, silence):
    rarity = rarities(rows)
    weights = fit_words(rows, vectors(rows, rarity))
    table = {gram: [w * rarity[gram] for w in row] for gram, row in weights.items()}
    step = max(abs(w) for row in table.values() for w in row) / LEVELS
    print("# Made by tests/labelled/fit/topics.py: the model's numbers, each topic's usual cues and their spread, "
          "then each wording's weight for questions 1 to 25 and for none.")
    print("\t".join(f"{x:.6g}" for x in [step, *judge, *silence]))
    for pair in norm:
        print("\t".join(f"{x:.6g}" for x in pair))
    for gram, row in sorted(table.items()):
        print(gram + "\t" + "".join(chr(ZERO + round(w / step)) for w in row))


def main():
    dev, dev2, more = (read_set(name, sys.argv[1]) for name in ("dev", "dev2", "more"))
    norm = norms(dev2)
    for row in dev + dev2 + more:
        row["deviations"] = [min(MOST, max(LEAST, (cues - mean) / spread)) for cues, (mean, spread) in zip(row["cues"], norm)]
    words = words_without(dev2, dev + more)
    judge, silence = fit_judgement(dev2, words)
    if "--write" in sys.argv:
        return write(dev + dev2 + more, norm, judge, silence)
    print_figures("dev2, cross-validated", dev2, words, judge, silence)
    for name, learnt, other in (("fitted on dev, on dev2", dev, dev2), ("fitted on dev2, on dev", dev2, dev), ("on all but more, on more", dev + dev2, more)):
        rarity = rarities(learnt)
        weights = fit_words(learnt, vectors(learnt, rarity))
        print_figures(name, other, [sums(weights, x) for x in vectors(other, rarity)], judge, silence)


if __name__ == "__main__":
    main()
