# SPDX-License-Identifier: MIT
"""The same federal rules in vectorised NumPy and pandas, as an analyst writes them: floating point, in memory.

    tax_peers.py SHARE_FOLDER households.csv
"""
import sys
import time
import tomllib

try:
    import numpy as np
    import pandas as pd
except ImportError as missing:
    sys.exit(print("  numpy, pandas: not installed (%s)" % missing.name))

share, path = sys.argv[1], sys.argv[2]
STATUS = ["single", "joint", "separate", "head"]


def rate(text):
    if "/" in text:
        up, down = text.split("/")
        return float(up) / float(down)
    return float(text.rstrip("%")) / 100


laws = [tomllib.load(open("%s/tax/us/%d.toml" % (share, year), "rb")) for year in (2024, 2025, 2026)]


def table(pick):
    """One value for each law and status, to be indexed by law * 4 + status."""
    return np.array([pick(law, status) for law in laws for status in STATUS])


ENDS = np.array([law["ordinary"][s] for law in laws for s in STATUS], dtype=float)
RATES = np.array([rate(r) for r in laws[0]["ordinary"]["rates"]])
BANDS = np.array([law["preferential"][s] for law in laws for s in STATUS], dtype=float)
by = {
    "standard": table(lambda l, s: l["standard_deduction"][s]),
    "loss": table(lambda l, s: l["capital_loss"][s]),
    "niit": table(lambda l, s: l["niit"][s]),
    "medicare": table(lambda l, s: l["additional_medicare"][s]),
    "base": table(lambda l, s: l["payroll"]["social_security_base"]),
    "exemption": table(lambda l, s: l["amt"][s]["exemption"]),
    "start": table(lambda l, s: l["amt"][s]["start"]),
    "end": table(lambda l, s: l["amt"][s]["end"]),
    "break": table(lambda l, s: l["amt"][s]["breakpoint"]),
    "phase": table(lambda l, s: rate(l["amt"]["phase_out_rate"])),
    "addback": table(lambda l, s: rate(l["amt"]["separate_addback_rate"]) if s == "separate" else 0.0),
    "cap": table(lambda l, s: l["salt"]["cap"]),
    "floor": table(lambda l, s: l["salt"].get("floor", l["salt"]["cap"])),
    "salt_start": table(lambda l, s: l["salt"].get("start_separate" if s == "separate" else "start", 0)),
    "salt_rate": table(lambda l, s: rate(l["salt"].get("rate", "0%"))),
    "factor": table(lambda l, s: 0.5 if s == "separate" else 1.0),
    "reduction": table(lambda l, s: rate(l["itemized"].get("top_bracket_reduction", "0%"))),
}


def schedule(kind, income):
    tax = income * RATES[0]
    for i in range(6):
        tax = tax + np.maximum(income - ENDS[kind, i], 0) * (RATES[i + 1] - RATES[i])
    return tax


def amt_schedule(kind, base):
    return base * 0.26 + np.maximum(base - by["break"][kind], 0) * 0.02


def taxes(kind, wages, spouse, short, long, qualified, dividends, interest, iso, salt, other):
    net = short + long
    allowed = np.maximum(net, -by["loss"][kind])
    preferential = np.maximum(np.minimum(long, net), 0) + qualified
    both = wages + spouse
    agi = both + interest + dividends + allowed
    cap = by["cap"][kind] - by["salt_rate"][kind] * np.maximum(agi - by["salt_start"][kind], 0)
    cap = np.maximum(cap, by["floor"][kind]) * by["factor"][kind]
    itemized = np.minimum(salt, cap) + other
    itemized = itemized - by["reduction"][kind] * np.minimum(itemized, np.maximum(agi - ENDS[kind, 5], 0))
    deduction = np.maximum(by["standard"][kind], itemized)
    income = np.maximum(agi - deduction, 0)
    gain = np.minimum(preferential, income)
    ordinary = income - gain
    first = np.minimum(income, BANDS[kind, 0]) - np.minimum(ordinary, BANDS[kind, 0])
    second = np.minimum(gain - first, np.maximum(np.minimum(income, BANDS[kind, 1]) - ordinary - first, 0))
    third = gain - first - second
    regular = np.minimum(schedule(kind, ordinary) + 0.15 * second + 0.20 * third, schedule(kind, income))
    amti = agi - np.where(itemized > by["standard"][kind], other, 0) + iso
    amti = amti + np.minimum(by["exemption"][kind], by["addback"][kind] * np.maximum(amti - by["end"][kind], 0))
    exempt = np.maximum(by["exemption"][kind] - by["phase"][kind] * np.maximum(amti - by["start"][kind], 0), 0)
    base = np.maximum(amti - exempt, 0)
    gain = np.minimum(base, preferential)
    room = np.maximum(BANDS[kind, 0] - ordinary, 0)
    first = np.minimum(room, gain)
    second = np.minimum(gain - first, np.maximum(BANDS[kind, 1] - room - ordinary, 0))
    third = gain - first - second
    tentative = np.minimum(amt_schedule(kind, base - gain) + 0.15 * second + 0.20 * third, amt_schedule(kind, base))
    amt = np.maximum(tentative - regular, 0)
    niit = 0.038 * np.minimum(np.maximum(interest + dividends + allowed, 0), np.maximum(agi - by["niit"][kind], 0))
    more = 0.009 * np.maximum(both - by["medicare"][kind], 0)
    social = 0.062 * (np.minimum(wages, by["base"][kind]) + np.minimum(spouse, by["base"][kind]))
    medicare = 0.0145 * both
    total = regular + amt + niit
    return agi, deduction, income, regular, amt, niit, more, social, medicare, total, total + more + social + medicare


INPUTS = ["wages_primary", "wages_spouse", "short_gain", "long_gain", "qualified_dividends", "ordinary_dividends",
          "interest", "iso_preference", "salt_paid", "other_itemized"]
OUTPUTS = ["agi", "deduction", "taxable_income", "regular_tax", "amt", "niit", "additional_medicare",
           "social_security_employee", "medicare_employee", "total_federal_income_tax", "total_with_payroll"]

begin = time.process_time()
frame = pd.read_csv(path)
kinds = ((frame["year"] - 2024) * 4 + frame["filing_status"].map({s: i for i, s in enumerate(STATUS)})).to_numpy()
columns = [frame[name].to_numpy() for name in INPUTS]
for name, figure in zip(OUTPUTS, taxes(kinds, *columns)):
    frame[name] = figure.round(2)
frame.to_csv("/dev/null", index=False, float_format="%.2f")
size = sum(len(line) for line in open(path, "rb")) / 1e6
print("  %-34s %9.1f MB/s a core" % ("pandas, CSV to CSV", size / (time.process_time() - begin)))

# In blocks that stay in the cache, which is kinder to NumPy than one pass over everything.
best = 0.0
for _ in range(3):
    begin = time.process_time()
    for at in range(0, len(frame), 8192):
        part = slice(at, at + 8192)
        taxes(kinds[part], *(column[part] for column in columns))
    best = max(best, len(frame) / (time.process_time() - begin) / 1e6)
print("  %-34s %9.2f million households/s" % ("NumPy, same rules, floating point", best))
