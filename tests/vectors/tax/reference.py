# SPDX-License-Identifier: MIT
"""The tax rules a second time, in exact fractions of dollars and line by line of the forms, for cross_check.py.

Only the figures of share/tax are shared with the engine; none of its code or units is. Every result is one fraction, rounded
to the cent once, half away from zero. No tax advice.
"""
import tomllib
from fractions import Fraction as F
from pathlib import Path

SHARE = Path(__file__).resolve().parents[3] / "share" / "tax" / "us"
ZERO = F(0)


def percent(text):
    return F(text.removesuffix("%")) / 100


def read(path):
    with open(path, "rb") as file:
        return tomllib.load(file)


def positive(x):
    return max(x, ZERO)


def by_brackets(income, ends, rates):
    """Marginal tax; ends are the upper ends of all brackets but the last."""
    tax, low = ZERO, ZERO
    for end, rate in zip([*ends, None], rates):
        top = income if end is None else min(income, F(end))
        tax += positive(top - low) * rate
        low = F(end) if end is not None else low
    return tax


class Federal:
    def __init__(self, year):
        self.year, self.law = year, read(SHARE / f"{year}.toml")

    def salt_allowed(self, h, agi):
        law = self.law["salt"]
        cap = F(law["cap"])
        separate = h["filing_status"] == "separate"
        if "rate" in law:
            start = law["start_separate"] if separate else law["start"]
            cap = max(F(law["floor"]), cap - percent(law["rate"]) * positive(agi - start))
        return min(h["salt_paid"], cap * (percent(law["separate_factor"]) if separate else 1))

    def compute(self, h):
        law, status, o = self.law, h["filing_status"], {}
        wages = h["wages_primary"] + h["wages_spouse"]
        net = h["short_gain"] + h["long_gain"]
        line7 = max(net, -F(law["capital_loss"][status]))
        investment = h["interest"] + h["ordinary_dividends"] + line7
        o["agi"] = agi = wages + investment

        ordinary_rates = [percent(r) for r in law["ordinary"]["rates"]]
        ends = law["ordinary"][status]
        itemised = self.salt_allowed(h, agi) + h["other_itemized"]
        if "itemized" in law and law["itemized"].get("top_bracket_reduction") == "2/37":
            itemised -= F(2, 37) * min(itemised, positive(agi - ends[-1]))
        standard = F(law["standard_deduction"][status])
        itemises = itemised > standard
        o["deduction"] = itemised if itemises else standard
        o["taxable_income"] = taxable = positive(agi - o["deduction"])

        # Qualified Dividends and Capital Gain Tax Worksheet
        first, second = (F(x) for x in law["preferential"][status])
        low_rate, mid_rate, high_rate = (percent(r) for r in law["preferential"]["rates"])
        w4 = h["qualified_dividends"] + positive(min(h["long_gain"], net))
        w5 = positive(taxable - w4)
        w9 = min(taxable, first) - min(min(taxable, first), w5)
        w10 = min(taxable, w4)
        w12 = w10 - w9
        w17 = min(w12, positive(min(second, taxable) - (w5 + w9)))
        w20 = w10 - w9 - w17
        worksheet = by_brackets(w5, ends, ordinary_rates) + low_rate * w9 + mid_rate * w17 + high_rate * w20
        o["regular_tax"] = regular = min(worksheet, by_brackets(taxable, ends, ordinary_rates))

        # Form 6251
        amt, own = law["amt"], law["amt"][status]
        amt_rates = [percent(r) for r in amt["rates"]]
        line4 = agi - (h["other_itemized"] if itemises else ZERO) + h["iso_preference"]
        if status == "separate":
            line4 += min(F(own["exemption"]), percent(amt["separate_addback_rate"]) * positive(line4 - own["end"]))
        line5 = positive(own["exemption"] - percent(amt["phase_out_rate"]) * positive(line4 - own["start"]))
        line6 = positive(line4 - line5)
        line16 = min(line6, w4)
        line21 = positive(first - w5)
        line23 = min(line21, line16)
        line24 = line16 - line23
        line30 = min(line24, positive(second - (line21 + w5)))
        line33 = line16 - line23 - line30
        line38 = by_brackets(line6 - line16, [own["breakpoint"]], amt_rates)
        line38 += low_rate * line23 + mid_rate * line30 + high_rate * line33
        minimum = min(line38, by_brackets(line6, [own["breakpoint"]], amt_rates))
        o["amt"] = positive(minimum - regular)

        o["niit"] = percent(law["niit"]["rate"]) * min(positive(investment), positive(agi - law["niit"][status]))
        medicare = law["additional_medicare"]
        o["additional_medicare"] = percent(medicare["rate"]) * positive(wages - medicare[status])
        payroll = law["payroll"]
        base = F(payroll["social_security_base"])
        earners = (h["wages_primary"], h["wages_spouse"])
        o["social_security_employee"] = percent(payroll["social_security_rate"]) * sum(min(w, base) for w in earners)
        o["medicare_employee"] = percent(payroll["medicare_rate"]) * wages
        o["total_federal_income_tax"] = regular + o["amt"] + o["niit"]
        o["total_with_payroll"] = (o["total_federal_income_tax"] + o["additional_medicare"]
                                   + o["social_security_employee"] + o["medicare_employee"])
        return o


class State:
    """California, New York (with the city), Massachusetts, Washington: tax, minimum tax, city tax, payroll premiums."""

    def __init__(self, code, federal, city):
        self.code, self.city = code, city
        self.law = read(SHARE / "states" / f"{code}.toml")[str(federal.year)]
        self.base = F(federal.law["payroll"]["social_security_base"])

    def by_schedule(self, table, status, income):
        return by_brackets(income, table[status][1:], [percent(r) for r in table["rates"]])

    def payroll(self, h):
        total = ZERO
        for item in self.law.get("payroll", []):
            for wages in (h["wages_primary"], h["wages_spouse"]):
                counted = min(wages, self.base) if "ceiling" in item else wages
                premium = counted * percent(item["rate"])
                total += min(premium, F(item["most"])) if "most" in item else premium
        return total

    def compute(self, h, federal):
        tax, minimum, city = getattr(self, self.code)(h, federal, h["filing_status"])
        premiums = self.payroll(h)
        return {"state_tax": tax, "state_amt": minimum, "city_tax": city, "state_payroll": premiums,
                "state_total": tax + minimum + city + premiums}

    def CA(self, h, federal, status):
        own, agi = self.law["california"], federal["agi"]
        itemised = h["other_itemized"]
        itemised -= min(F(6, 100) * positive(agi - own["itemized_limit_start"][status]), F(80, 100) * itemised)
        standard = F(self.law["standard_deduction"][status])
        taxable = positive(agi - max(standard, itemised))
        schedule = self.by_schedule(self.law["schedule"], status, taxable)
        step = 1250 if status == "separate" else 2500
        over = agi - own["credit_phase_out_start"][status]
        steps = max(0, -(-over // step))
        credit = max(0, own["credit_each"] - 6 * steps) * (2 if status == "joint" else 1)
        mental = percent(own["surtax_rate"]) * positive(taxable - own["surtax_start"])
        amti = agi + h["iso_preference"] - (h["other_itemized"] if itemised > standard else 0)
        exemption = positive(own["amt_exemption"][status]
                             - percent(own["amt_phase_out_rate"]) * positive(amti - own["amt_phase_out_start"][status]))
        minimum = percent(own["amt_rate"]) * positive(amti - exemption)
        return positive(schedule - credit) + mental, positive(minimum - schedule), ZERO

    def NY(self, h, federal, status):
        own, agi = self.law["new-york"], federal["agi"]
        taxable = positive(agi - self.law["standard_deduction"][status])
        tax = self.by_schedule(self.law["schedule"], status, taxable)
        city = self.by_schedule(own["city"], status, taxable) if self.city else ZERO
        table = own[f"recapture_{status}"]
        if agi > own["flat_above"]:
            tax = taxable * percent(self.law["schedule"]["rates"][-1])
        elif agi > own["recapture_start"]:
            # The worksheets take the phase to four places, a half up.
            def phase(over):
                share = min(over, F(own["phase_in"])) / own["phase_in"]
                return F((share * 10000 + F(1, 2)) // 1, 10000)
            if taxable <= table["flat_up_to"]:
                tax += positive(taxable * percent(table["flat_rate"]) - tax) * phase(agi - own["recapture_start"])
            else:
                i = max(k for k, above in enumerate(table["above"]) if taxable > above)
                tax += table["base"][i] + table["more"][i] * phase(agi - table["above"][i])
        return tax, ZERO, city

    def MA(self, h, federal, status):
        own = self.law["massachusetts"]
        net = h["short_gain"] + h["long_gain"]
        long_gain, short_gain = (positive(min(h[k], net)) for k in ("long_gain", "short_gain"))
        passive = h["interest"] + h["ordinary_dividends"]
        passive -= min(positive(-net), F(own["loss_against_interest"]), passive)
        deductions = F(self.law["exemption"][status])
        for wages in (h["wages_primary"], h["wages_spouse"]):
            paid = min(wages, self.base) * F(62, 1000) + wages * F(145, 10000)
            deductions += min(paid, F(own["payroll_deduction_most"]))
        ordinary = h["wages_primary"] + h["wages_spouse"] + passive
        left = positive(deductions - ordinary)
        ordinary = positive(ordinary - deductions)
        long_gain, left = positive(long_gain - left), positive(left - long_gain)
        short_gain = positive(short_gain - left)
        tax = percent(own["rate"]) * (ordinary + long_gain) + percent(own["short_gain_rate"]) * short_gain
        return tax + percent(own["surtax_rate"]) * positive(ordinary + long_gain + short_gain - own["surtax_start"]), ZERO, ZERO

    def WA(self, h, federal, status):
        own = self.law["washington"]
        gain = positive(h["long_gain"] - own["deduction"])
        return by_brackets(gain, own["from"][1:], [percent(r) for r in own["rates"]]), ZERO, ZERO


def cents(amount):
    """Half away from zero."""
    size = (abs(amount) * 100 + F(1, 2)) // 1
    return int(-size if amount < 0 else size)
