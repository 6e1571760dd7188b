#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How well `qbank cover` infers which of the handbook's questions a story answers, beside three baselines.

    measure.py [--qbank PROGRAM] [--all] [FOLDER]

FOLDER (dev beside this file, unless named) holds stories and labels.jsonl. Numbers in `maybe` count neither as right
nor as wrong: they are taken out of a ranking before it is judged. Stories that answer nothing are judged apart.
"""
import argparse
import collections
import json
import math
import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).parent


def words(text):
    return re.findall(r"[a-z']+", text.lower())


def overlap_ranking(story, questions):
    seen = set(words(story))
    return sorted(questions, key=lambda q: (-len(seen & set(words(questions[q]))) / len(set(words(questions[q]))), q))


def bm25_ranking(story, questions, rarity, average):
    counts = collections.Counter(words(story))
    length = sum(counts.values())
    def score(q):
        return sum(rarity.get(w, 0) * counts[w] * 2.2 / (counts[w] + 1.2 * (0.25 + 0.75 * length / average))
                   for w in set(words(questions[q])))
    return sorted(questions, key=lambda q: (-score(q), q))


def judge(name, rows, ranking):
    precision = ceiling = recall = best = reciprocal = 0
    answered = [row for row in rows if row["fits"]]
    for row in answered:
        fits = set(row["fits"])
        ranked = [q for q in ranking(row) if q not in row["maybe"]]
        precision += len(fits & set(ranked[:5])) / 5
        ceiling += min(5, len(fits)) / 5
        recall += len(fits & set(ranked[:10])) / len(fits)
        first = min([ranked.index(q) + 1 for q in fits if q in ranked] or [26])
        best += first
        reciprocal += 1 / first
    n = len(answered)
    print(f"{name:22} {precision / n:12.3f} of {ceiling / n:.3f} {recall / n:12.3f} {best / n:12.2f} {reciprocal / n:12.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--qbank", default="qbank")
    parser.add_argument("--all", action="store_true", help="show each story's ranking")
    parser.add_argument("--frequency", type=pathlib.Path, default=here / "dev",
                        help="whose labels the constant ranking counts; 'dev' where it is not said")
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=here / "dev")
    options = parser.parse_args()
    rows = [json.loads(line) for line in open(options.folder / "labels.jsonl", encoding="utf-8")]

    listing = subprocess.run([options.qbank, "list", "--handbook", "--format", "jsonl"], stdout=subprocess.PIPE, text=True, check=True)
    questions = {row["handbook"]: row["text"] for row in map(json.loads, listing.stdout.splitlines())}
    seen = subprocess.run([options.qbank, "cover", "--handbook", "--format", "jsonl", *(str(options.folder / row["file"]) for row in rows)],
                          stdout=subprocess.PIPE, text=True, check=True)
    inferred = {row["file"]: [] for row in rows}
    fitting = {row["file"]: set() for row in rows}
    categories = {row["file"]: set() for row in rows}
    for story in map(json.loads, seen.stdout.splitlines()):
        name = pathlib.Path(story["file"]).name
        inferred[name] += [one["handbook"] for one in story["questions"]]
        fitting[name] |= {one["handbook"] for one in story["questions"] if one["fits"]}
        categories[name] |= set(story["categories"])

    texts = {row["file"]: (options.folder / row["file"]).read_text(encoding="utf-8") for row in rows}
    documents = collections.Counter(word for text in texts.values() for word in set(words(text)))
    rarity = {word: math.log(1 + (len(rows) - n + 0.5) / (n + 0.5)) for word, n in documents.items()}
    average = sum(len(words(text)) for text in texts.values()) / len(rows)
    counted = [json.loads(line) for line in open(options.frequency / "labels.jsonl", encoding="utf-8")]
    frequency = collections.Counter(q for row in counted for q in row["fits"])
    constant = sorted(questions, key=lambda q: (-frequency[q], q))

    print(f"{len(rows)} stories, {sum(not row['fits'] for row in rows)} of them answer nothing")
    print(f"{'':22} {'precision at 5':>21} {'recall at 10':>12} {'rank of best':>12} {'reciprocal':>12}")
    judge("qbank cover", rows, lambda row: inferred[row["file"]])
    judge("constant, by frequency", rows, lambda row: constant)
    judge("word overlap", rows, lambda row: overlap_ranking(texts[row["file"]], questions))
    judge("BM25", rows, lambda row: bm25_ranking(texts[row["file"]], questions, rarity, average))

    right = sum(len(fitting[row["file"]] & set(row["fits"])) for row in rows)
    named = sum(len(fitting[row["file"]] - set(row["maybe"])) for row in rows)
    wanted = sum(len(row["fits"]) for row in rows)
    print(f"\nwhat it says fits: precision {right / max(named, 1):.3f}, recall {right / wanted:.3f}")
    right = sum(len(categories[row["file"]] & set(row["categories"])) for row in rows)
    print(f"categories: precision {right / max(1, sum(map(len, categories.values()))):.3f}, "
          f"recall {right / sum(len(row['categories']) for row in rows):.3f}")
    silent = [row for row in rows if not inferred[row["file"]]]
    nothing = [row for row in rows if not row["fits"]]
    print(f"silent: {sum(not row['fits'] for row in silent)} of the {len(nothing)} that answer nothing, "
          f"and {sum(bool(row['fits']) for row in silent)} of the {len(rows) - len(nothing)} that answer something")
    if options.all:
        for row in rows:
            print(row["file"], row["fits"], inferred[row["file"]][:6], sorted(fitting[row["file"]]))


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"measure.py: {error.cmd[0]} {error.cmd[1]} ended with status {error.returncode}")
