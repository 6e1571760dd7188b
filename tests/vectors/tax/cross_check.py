#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""cross_check.py OFFER_CALC [HOUSEHOLDS] [SEED]: random households of every corner, the tool's table beside reference.py."""
import csv
import io
import random
import subprocess
import sys

from reference import F, Federal, State, cents

YEARS, STATUSES, STATES = (2024, 2025, 2026), ("single", "joint", "separate", "head"), ("CA", "NY", "MA", "WA", "TX")
AMOUNTS = ("wages_primary", "wages_spouse", "short_gain", "long_gain", "qualified_dividends", "ordinary_dividends",
           "interest", "iso_preference", "salt_paid", "other_itemized")


def thresholds(law, status):
    """Every dollar figure of the year for this status: incomes are put at them, a cent on either side."""
    out = []
    for table in law.values():
        if isinstance(table, dict):
            for key, value in table.items():
                if isinstance(value, dict) and key == status:
                    out += value.values()
                elif key == status or key in ("cap", "floor", "start", "start_separate", "social_security_base"):
                    out += value if isinstance(value, list) else [value]
    return out


def amount(rng, corners, most=3_000_000):
    kind = rng.random()
    if kind < 0.25:
        return F(0)
    if kind < 0.45:
        return max(F(0), F(rng.choice(corners)) + F(rng.choice((-1, 0, 0, 1, 100, -100)), 100))
    if kind < 0.55:
        return F(rng.randrange(0, 3_500_000_000), 100)
    return F(int(10 ** rng.uniform(2, 8) * rng.random() * most / 1_000_000) % (most * 100), 100)


def household(rng, federal):
    status = rng.choice(STATUSES)
    corners = thresholds(federal.law, status)
    h = {"year": federal.year, "filing_status": status, "state": rng.choice(STATES)}
    for name in AMOUNTS:
        h[name] = amount(rng, corners)
    if status != "joint":
        h["wages_spouse"] = F(0)
    for name in ("short_gain", "long_gain"):
        if rng.random() < 0.35:
            h[name] = -min(h[name], F(rng.choice((1000, 3000, 50_000, 2_000_000))))
    if rng.random() < 0.5:
        h["ordinary_dividends"] = F(0)
    h["qualified_dividends"] = min(h["qualified_dividends"], h["ordinary_dividends"])
    for name in rng.sample(AMOUNTS, rng.randrange(0, 7)):  # most households are simple
        if name != "ordinary_dividends":
            h[name] = F(0)
    if rng.random() < 0.15:  # adjusted gross income upon a threshold: phase-outs begin and end there
        others = h["interest"] + h["ordinary_dividends"]
        h["short_gain"] = h["long_gain"] = h["wages_spouse"] = F(0)
        h["wages_primary"] = max(F(0), F(rng.choice(corners)) - others + F(rng.choice((-1, 0, 1)), 100))
    return h


def dollars(x):
    return "%s%d.%02d" % ("-" if x < 0 else "", abs(x) * 100 // 100, abs(x) * 100 % 100)


def main():
    tool, count, seed = sys.argv[1], int((sys.argv[2:] or ["2000"])[0]), int((sys.argv[3:] or ["1"])[0])
    rng = random.Random(seed)
    laws = {year: Federal(year) for year in YEARS}
    rows = [household(rng, laws[rng.choice(YEARS)]) for _ in range(count)]
    differing = compared = 0
    for city in (False, True):
        states = {(code, year): State(code, laws[year], city) for code in STATES[:-1] for year in YEARS}
        chosen = [h for h in rows if not city or h["state"] == "NY"]
        text = io.StringIO()
        table = csv.DictWriter(text, ["year", "filing_status", "state", *AMOUNTS], lineterminator="\n")
        table.writeheader()
        for h in chosen:
            table.writerow({k: dollars(v) if isinstance(v, F) else v for k, v in h.items()})
        command = [tool, "tax", "--input", "csv", "--format", "csv", *(["--city", "nyc"] if city else []), "-"]
        answer = subprocess.run(command, input=text.getvalue(), capture_output=True, text=True)
        if answer.returncode != 0:
            sys.exit("the tool failed: " + answer.stderr[:2000])
        for h, got in zip(chosen, csv.DictReader(io.StringIO(answer.stdout)), strict=True):
            federal = laws[h["year"]].compute(h)
            wanted = dict(federal)
            if h["state"] != "TX":
                wanted |= states[h["state"], h["year"]].compute(h, federal)
            for name, value in wanted.items():
                compared += 1
                if cents(value) != round(F(got[name]) * 100):
                    differing += 1
                    if differing <= 20:
                        given = {k: dollars(v) if isinstance(v, F) else v for k, v in h.items()}
                        print(f"{name}: {got[name]}, by the reference {float(value):.4f}: {given}")
    print(f"{count} households, {compared} figures, {differing} differ")
    sys.exit(differing != 0)


main()
