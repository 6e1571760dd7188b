#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""cross_check.py OFFER_CALC [TABLES] [SEED]: random cap tables; the tool's decisions against every choice there is.

Where the tool looks for the equilibrium in an order, this tries all sets of conversions and exercises in exact fractions and
keeps those from which nobody would rather leave (README.md, rule 3). Money is counted in cents.
"""
import itertools
import json
import random
import subprocess
import sys
import tempfile
from fractions import Fraction as F

WORDS = ("none", "full", "capped")


def money(text):
    return F(text) * 100


class Table:
    def __init__(self, given):
        self.common = [(c["holder"], F(c["shares"])) for c in given["common"]]
        self.options = [(o["holder"], F(o["shares"]), money(o["strike"])) for o in given["options"]]
        self.series = []
        for p in given["preferred"]:
            shares = sum(F(h["shares"]) for h in p["holders"])
            paid = shares * money(p["original_price"])
            self.series.append({
                "name": p["series"], "claim": paid * F(p["multiple"]), "rank": p["seniority"],
                "as_common": shares * F(p["conversion_ratio"]), "kind": p["participation"],
                "cap": paid * F(p["cap_multiple"]) if p["participation"] == "capped" else None,
                "holders": [(h["holder"], F(h["shares"]) / shares) for h in p["holders"]]})

    def price(self, left, shares, capped):
        """The price a share at which `left` is used up; `capped`: (shares, room) of each series that stops at its cap."""
        for _ in range(len(capped) + 1):
            if shares + sum(s for s, _ in capped) == 0:
                return F(0)
            price = left / (shares + sum(s for s, _ in capped))
            full = [c for c in capped if c[0] * price > c[1]]
            if not full:
                return price
            # Who is full at the average price is full at the real, higher one.
            left -= sum(room for _, room in full)
            capped = [c for c in capped if c not in full]
        raise AssertionError

    def shared(self, exit_value, converts, exercises):
        """Payouts of series and grants, and the common price, for these choices."""
        got = {i: F(0) for i in range(len(self.series))}
        left = exit_value
        held = [i for i in got if i not in converts]
        for rank in sorted({self.series[i]["rank"] for i in held}, reverse=True):
            same = [i for i in held if self.series[i]["rank"] == rank]
            claims = sum(self.series[i]["claim"] for i in same)
            paid = min(left, claims)
            for i in same:
                got[i] = paid * self.series[i]["claim"] / claims if claims else F(0)
            left -= paid
        left += sum(self.options[k][1] * self.options[k][2] for k in exercises)
        shares = sum(s for _, s in self.common) + sum(self.options[k][1] for k in exercises)
        shares += sum(self.series[i]["as_common"] for i in got if i in converts or self.series[i]["kind"] == "full")
        capped = [i for i in held if self.series[i]["kind"] == "capped"]
        room = {i: max(F(0), self.series[i]["cap"] - got[i]) for i in capped}
        price = self.price(left, shares, [(self.series[i]["as_common"], room[i]) for i in capped])
        for i in got:
            if i in converts or self.series[i]["kind"] == "full":
                got[i] += price * self.series[i]["as_common"]
            elif i in capped:
                got[i] += min(room[i], price * self.series[i]["as_common"])
        grants = [s * (price - strike) if k in exercises else F(0) for k, (_, s, strike) in enumerate(self.options)]
        return got, grants, price

    def equilibria(self, exit_value):
        movers = [i for i, s in enumerate(self.series) if s["kind"] != "full"]
        actors = [("s", i) for i in movers] + [("o", k) for k in range(len(self.options))]
        results = {}
        for size in range(len(actors) + 1):
            for chosen in itertools.combinations(actors, size):
                converts = {i for kind, i in chosen if kind == "s"}
                exercises = {k for kind, k in chosen if kind == "o"}
                results[frozenset(chosen)] = self.shared(exit_value, converts, exercises)

        def worth(chosen, actor):
            got, grants, _ = results[chosen]
            return got[actor[1]] if actor[0] == "s" else grants[actor[1]]

        stable = []
        for chosen in results:
            # An action must be strictly better than none.
            if all((worth(chosen | {a}, a) > worth(chosen - {a}, a)) == (a in chosen) for a in actors):
                stable.append(chosen)
        return stable, results

    def payouts(self, result):
        """To the cent: rounded down, what is left to the largest fractions, ties in the table's order."""
        got, grants, price = result
        exact = [(name, s * price) for name, s in self.common]
        exact += [(name, grants[k]) for k, (name, _, _) in enumerate(self.options)]
        for i, series in enumerate(self.series):
            exact += [(name, got[i] * part) for name, part in series["holders"]]
        out = [int(x // 1) for _, x in exact]
        spare = int(sum(x for _, x in exact)) - sum(out)
        for i in sorted(range(len(exact)), key=lambda i: (-(exact[i][1] % 1), i))[:spare]:
            out[i] += 1
        return {name: cents for (name, _), cents in zip(exact, out)}


def random_table(rng):
    names = iter("holder%d" % i for i in range(100))
    shares = lambda most: rng.choice((1, 7, 1000, rng.randrange(1, most), most))
    price = lambda: "%.2f" % rng.choice((0.01, 0.5, 1, 3.5, rng.uniform(0.01, 40)))
    preferred = []
    for n in range(rng.randrange(0, 5)):
        kind = rng.choice(WORDS)
        multiple = rng.choice(("1", "1", "1", "1.5", "2", "0.5"))
        preferred.append({"series": "ABCDEF"[n], "holders": [{"holder": next(names), "shares": shares(5_000_000)}
                                                             for _ in range(rng.randrange(1, 3))],
                          "original_price": price(), "multiple": multiple, "participation": kind,
                          "conversion_ratio": rng.choice(("1", "1", "1.25", "2")), "seniority": rng.randrange(1, 4)})
        if kind == "capped":
            preferred[-1]["cap_multiple"] = "%g" % (float(multiple) + rng.choice((0, 0.5, 1, 2)))
    return {"common": [{"holder": next(names), "shares": shares(10_000_000)} for _ in range(rng.randrange(1, 3))],
            "options": [{"holder": next(names), "shares": shares(1_000_000), "strike": price()}
                        for _ in range(rng.randrange(0, 4))],
            "unissued_pool": rng.choice((0, 900_000)), "preferred": preferred}


def exits_of(rng, table):
    claims = sum(s["claim"] for s in table.series)
    caps = sum(s["cap"] or s["claim"] for s in table.series)
    sums = [F(0), F(1), claims, claims + 1, claims - 1, claims / 2, caps, claims * 3, caps * 4, F(10) ** 11]
    sums += [F(int(10 ** rng.uniform(3, 12)))]
    return sorted({F(int(max(x, 0))) for x in sums})


def main():
    tool, count, seed = sys.argv[1], int((sys.argv[2:] or ["200"])[0]), int((sys.argv[3:] or ["1"])[0])
    rng = random.Random(seed)
    exits = differing = several = 0
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        for n in range(count):
            given = random_table(rng)
            file.seek(0)
            file.truncate()
            json.dump({"cap_table": given}, file)
            file.flush()
            table = Table(given)
            values = exits_of(rng, table)
            command = [tool, "waterfall", file.name, "--format", "json"]
            for value in values:
                command += ["--exit", "%d.%02d" % divmod(int(value), 100)]
            answer = subprocess.run(command, capture_output=True, text=True)
            if answer.returncode != 0:
                sys.exit("the tool failed: %s\n%s" % (answer.stderr, json.dumps(given)))
            for value, got in zip(values, json.loads(answer.stdout)["exits"], strict=True):
                exits += 1
                stable, results = table.equilibria(value)
                several += len(stable) != 1
                chosen = frozenset([("s", i) for i, s in enumerate(table.series) if s["name"] in got["converted"]]
                                   + [("o", k) for k, o in enumerate(table.options) if o[0] in got["exercised"]])
                payouts = {name: int(money(text)) for name, text in got["payouts"].items()}
                right = not stable or chosen in stable
                right = right and payouts == table.payouts(results[chosen]) and F(got["common_price"]) * 100 == results[chosen][2]
                right = right and sum(payouts.values()) == value
                if not right:
                    differing += 1
                    if differing <= 5:
                        print(float(value / 100), got, [sorted(s) for s in stable], json.dumps(given))
    print(f"{count} cap tables, {exits} exits, {differing} differ; {several} have not one equilibrium")
    sys.exit(differing != 0)


main()
