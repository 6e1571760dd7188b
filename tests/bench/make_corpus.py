#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the inputs of star-lint's benchmark: the same seed gives the same bytes.

  make_corpus.py FOLDER [--megabytes 10,100] [--files 2000] [--seed 1]

story.md is one story of about 250 words; typing.md a file of 2,000; small/ holds many short files; cN.md are single files of N
megabytes. All are made from sentence patterns with many slots, so that labels, faults, names, numbers and sentence lengths vary.
"""
import argparse
import os
import random

STORY = """# Moving the label printers

## Situation

In the spring of 2024 I worked as a software engineer for a parcel depot that ships 60,000 boxes a day. Its label printers hung on one old server, and that server had stopped nine times since January, each time for half an hour.

## Task

My manager asked me to get the printers off that server before the Easter peak, seven weeks away, with no night without labels.

## Action

I first counted where the stops came from: I read the logs of all nine and found that seven began when two shifts overlapped and the queue passed 4,000 jobs. I compared three ways out on two pages: a bigger server, a second queue, and printing straight from the scanners. I picked the second queue, because the bigger server would have cost 11,000 euros and the scanners needed a year of testing. Ines, who runs the night shift, was against it; she feared that labels would come out in the wrong order. So I built a copy of one belt in the workshop, replayed a Friday on it, and showed her the 18 labels that did swap places. I added a sequence number to each job, replayed the Friday again, and asked her to watch. Then I wrote a page on how to go back, practised it with her team twice, and moved one belt a night for eight nights. On the third night a cable was wrong and I went back in four minutes.

## Result

The printers have not stopped once in the eleven months since. Late parcels fell from 2.1 % to 0.6 %, and the depot sold the old server. I learned to build the sceptic's fear first and measure it; since then I start each migration with the person who dislikes it most.
"""

SLOTS = {
    "when": "In May 2023|Last winter|Two summers ago|Some time ago|During the autumn peak|In my fourth week|Recently|In the spring of 2021|Nine days before launch".split("|"),
    "role": "backend engineer|nurse|data engineer|line cook|release manager|teacher|field technician|designer|firmware engineer|dispatcher|test engineer|librarian".split("|"),
    "team": "payments|search|night|warehouse|onboarding|platform|billing|maps|claims|returns|identity|growth".split("|"),
    "org": "a parcel depot|a city hospital|an online bookshop|a railway|a small bank|a games studio|a seed company|a public archive|a phone maker".split("|"),
    "name": "Ines|Tunde|Mirela|Oskar|Yuki|Farid|Zoë|Bohumil|Ana|Søren|Leila|Pavel|Nkechi|Håkon".split("|"),
    "thing": "the import|the booking page|the print queue|our nightly report|the stock list|the rota|the price engine|the sign-up form|the message bus|the backup job".split("|"),
    "fault": "stopped twice a week|lost one order in a thousand|took eleven hours|had nobody who knew it|cost three times its plan|woke us every night|confused new staff|blocked two other teams".split("|"),
    "did": "measured|rewrote|traced|listed|split|rehearsed|removed|redrew|tested|timed|mapped|simplified|documented|replaced".split("|"),
    "who": "the head nurse|our director|two customers|the finance team|the on-call engineer|the vendor|a doubtful architect|the shift lead".split("|"),
    "unit": "ms|hours|tickets a week|orders a minute|minutes|customers|euros".split("|"),
}
PARTS = {
    "Situation": [
        "{when} I was a {role} in the {team} team of {org}.", "{thing} {fault}.", "We were {n} people, and the launch was {m} weeks away.",
        "The {team} team had lost its lead, and nobody wanted to touch {thing}.", "There were various problems and a lot of noise.",
        "At its peak it served {n},{k} people, and {p}% of them saw an error."],
    "Task": [
        "I was asked to bring it under {n} {unit}.", "My job was to decide whether we buy or build.", "I owned the plan and the date.",
        "We needed to mend it fast.", "I had to convince {who} that {thing} could go."],
    "Action": [
        "I {did} {thing} before I changed anything.", "I wrote {m} pages that compared {n} ways by cost, risk and time.",
        "I {did} the slowest step and saw that {p}% of the time went into one query.", "We decided to move {thing} elsewhere.",
        "{name} disagreed: \u201cThis will never hold,\u201d {name} said, so I built a copy over a weekend.",
        "I chose the second way, because the first would have cost {n},000 euros.", "It was decided that the old one should stay.",
        "I asked {who} for {m} days and said what I did not know.", "We then tested it all and fixed some issues.",
        "I would usually begin with the people who use it.", "When the first try failed at 7:1{m}, I went back within {n} minutes.",
        "I sat with {name} each morning until the script ran twice without a fault.", "The board was built and the alerts were set by the team.",
        "With `EXPLAIN` I found a missing index; adding it took {n} minutes."],
    "Result": [
        "{thing} went from {n} {unit} to {m} {unit}.", "Complaints fell by {p}%.", "It worked out fine in the end.", "We were all very happy with it.",
        "{name} later used the same page for two other teams.", "Nothing was lost in the {n} months since."],
    "Learning": [
        "I learned to measure before I argue.", "Since then I always write down how to go back.", "Next time I would ask {who} in the first week.",
        "It taught me that the doubters know where it breaks."],
}
MARKS = ["## {}\n\n", "**{}:** ", "{}: ", "- {}: ", "### {}\n\n"]


def fill(rng, pattern):
    values = {slot: rng.choice(words) for slot, words in SLOTS.items()}
    values.update(n=rng.randint(2, 98), m=rng.randint(2, 9), k=rng.randint(100, 999), p=rng.randint(2, 95))
    text = pattern.format(**values)
    return text[0].upper() + text[1:]


def story(rng, number):
    mark = rng.choice(MARKS)
    lines = ["# Story %d: %s" % (number, fill(rng, "{thing} of {org}"))]
    counts = {"Situation": rng.randint(2, 5), "Task": rng.randint(1, 2), "Action": rng.randint(5, 11), "Result": rng.randint(2, 4),
              "Learning": rng.randint(0, 2)}
    for part, count in counts.items():
        if count == 0 or rng.random() < 0.02:
            continue
        lines.append(mark.format(part) + " ".join(fill(rng, rng.choice(PARTS[part])) for _ in range(count)))
    return "\n\n".join(lines) + "\n\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--megabytes", default="10,100")
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.makedirs(os.path.join(options.folder, "small"), exist_ok=True)
    with open(os.path.join(options.folder, "story.md"), "w", encoding="utf-8") as out:
        out.write(STORY)
    rng = random.Random(options.seed)
    for number in range(options.files):
        with open(os.path.join(options.folder, "small", "s%06d.md" % number), "w", encoding="utf-8") as out:
            out.write(story(rng, number + 1))
    typed = ""
    while len(typed.split()) < 2000:
        typed += story(rng, typed.count("# Story") + 1)
    with open(os.path.join(options.folder, "typing.md"), "w", encoding="utf-8") as out:
        out.write(typed)
    for size in (text for text in options.megabytes.split(",") if text):
        with open(os.path.join(options.folder, "c%s.md" % size), "w", encoding="utf-8") as out:
            written, number, wanted = 0, 0, int(size) * 1000000
            while written < wanted:
                number += 1
                text = story(rng, number)
                out.write(text)
                written += len(text.encode("utf-8"))


main()
