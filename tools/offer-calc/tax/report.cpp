// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/report.hpp"

#include "libcommon/values/money_text.hpp"

namespace career::offer_calc::tax {

namespace {

struct Line {
    std::string name;
    Money amount;
};

std::string plain(Money money) { return money_text(money, true, false); }

std::vector<Line> given_lines(const TaxQuestion& question) {
    std::vector<Line> out;
    for (const auto& field : household_fields)
        out.push_back({std::string(field.name), question.household.*field.member});
    return out;
}

std::vector<Line> federal_lines(const TaxAnswer& answer) {
    std::vector<Line> out;
    const FederalTax tax = rounded(answer.federal);
    for (const auto& field : federal_fields) out.push_back({std::string(field.name), tax.*field.member});
    return out;
}

std::vector<Line> state_lines(const TaxAnswer& answer) {
    std::vector<Line> out;
    if (!answer.state) return out;
    const StateTax tax = rounded(*answer.state);
    for (const auto& field : state_fields) out.push_back({std::string(field.name), tax.*field.member});
    return out;
}

std::vector<Line> other_lines(const TaxQuestion& question, const TaxAnswer& answer) {
    std::vector<Line> out;
    const auto add = [&](const char* name, Exact amount) { out.push_back({name, amount.to_cent()}); };
    if (answer.carried.short_loss + answer.carried.long_loss > Exact()) {
        add("short_loss_carried", answer.carried.short_loss);
        add("long_loss_carried", answer.carried.long_loss);
    }
    if (question.amt_credit > Money() || answer.credit.arising > Exact()) {
        add("amt_credit_used", answer.credit.used);
        add("amt_credit_carried", answer.credit.carried);
    }
    if (answer.supplemental) {
        add("supplemental_withheld", answer.supplemental->withheld);
        add("supplemental_due", answer.supplemental->due);
        add("supplemental_gap", answer.supplemental->gap);
    }
    return out;
}

Value table_of(const std::vector<Line>& lines) {
    Value out = Value::table();
    for (const Line& line : lines) out.set(line.name, plain(line.amount));
    return out;
}

std::string title(const TaxAnswer& answer) {
    std::string out = "United States, " + std::to_string(answer.household.year) + ", " +
                      std::string(status_names[static_cast<std::size_t>(answer.household.status)]);
    if (answer.state_law) out += ", " + answer.state_law->name;
    return out;
}

void put_lines(std::string& out, std::string_view heading, const std::vector<Line>& lines) {
    if (lines.empty()) return;
    (out += heading) += '\n';
    for (const Line& line : lines) {
        std::string name = line.name;
        for (char& c : name) c = c == '_' ? ' ' : c;
        const std::string amount = money_text(line.amount);
        out += "  " + name + std::string(name.size() < 28 ? 28 - name.size() : 1, ' ');
        out += std::string(amount.size() < 18 ? 18 - amount.size() : 0, ' ') + amount + '\n';
    }
}

std::string step_amount(const Step& step) {
    return money_text(step.value.to_cent()) +
           (step.value.whole_cents() ? "" : " (not a whole cent; carried on exactly)");
}

std::vector<const StateLaw*> states_of(const TaxAnswer& answer) {
    if (!answer.state_law) return {};
    return {&*answer.state_law};
}

// Of all that the household brings in; losses and deductions left aside.
Money cash_of(const TaxQuestion& question) {
    const Household& in = question.household;
    return in.wages_primary + in.wages_spouse + in.interest + in.ordinary_dividends + in.short_gain + in.long_gain;
}

}  // namespace

std::vector<std::string> notices(const std::vector<const FederalLaw*>& federal,
                                 const std::vector<const StateLaw*>& states, const Touched& touched) {
    std::vector<std::string> out{"This is no tax advice."};
    std::string law = "Law: federal of";
    for (const FederalLaw* one : federal) law += (one == federal.front() ? " " : ", ") + std::to_string(one->year);
    for (const StateLaw* one : states)
        if (one->code != "flat") law += ", " + one->name + " of " + std::to_string(one->year);
    out.push_back(law + "; residents of the whole year, nobody 65, blind or a dependant.");
    out.push_back(
        "Left out: credits, self-employment, adjustments to income, children, the deductions for tips, overtime, car "
        "loans and seniors, charity's floor and ceilings, medical expenses, qualified business income, foreign tax.");
    for (const FederalLaw* one : federal)
        for (const std::string& text : texts_touching(one->unverified, touched))
            out.push_back("Unverified, federal " + std::to_string(one->year) + ": " + text + ".");
    for (const StateLaw* one : states) {
        for (const std::string& text : one->left_out) out.push_back("Left out, " + one->name + ": " + text + ".");
        for (const std::string& text : texts_touching(one->unverified, touched))
            out.push_back("Unverified, " + one->name + " " + std::to_string(one->year) + ": " + text + ".");
    }
    return out;
}

std::vector<std::string> notices(const TaxAnswer& answer, const FederalLaw& law) {
    Touched touched = touched_by(law, answer.household, answer.federal);
    if (answer.state)
        touch_state(*answer.state_law, answer.federal, *answer.state, answer.state->city_tax > Exact(), touched);
    touched.mark(Touch::withholding, answer.supplemental.has_value());
    return notices({&law}, states_of(answer), touched);
}

Value to_value(const TaxQuestion& question, const TaxAnswer& answer, const FederalLaw& law, bool steps) {
    Value out = Value::table();
    out.set("format", 1);
    out.set("year", answer.household.year);
    out.set("filing_status", status_names[static_cast<std::size_t>(answer.household.status)]);
    if (answer.state_law) out.set("state", answer.state_law->code);
    out.set("total_tax", plain(answer.total.to_cent()));
    out.set("notices", Value::array(notices(answer, law)));
    out.set("household", table_of(given_lines(question)));
    out.set("federal", table_of(federal_lines(answer)));
    if (answer.state) out.set("state_taxes", table_of(state_lines(answer)));
    if (const auto lines = other_lines(question, answer); !lines.empty()) out.set("other", table_of(lines));
    if (steps) {
        Value list = Value::array();
        for (const Step& step : answer.steps) {
            Value row = Value::table();
            row.set("name", step.name);
            row.set("amount", plain(step.value.to_cent()));
            row.set("rule", step.rule);
            row.set("source", step.source);
            list.push(std::move(row));
        }
        out.set("step", std::move(list));
    }
    return out;
}

std::string to_text(const TaxQuestion& question, const TaxAnswer& answer, const FederalLaw& law, bool steps) {
    std::string out = title(answer) + "\n\n";
    put_lines(out, "Federal", federal_lines(answer));
    put_lines(out, answer.state_law ? answer.state_law->name : "", state_lines(answer));
    put_lines(out, "Besides", other_lines(question, answer));
    const Money total = answer.total.to_cent();
    put_lines(out, "Together", {{"total_tax", total}, {"left_of_all_income", cash_of(question) - total}});
    if (steps) {
        out += "\nSteps\n";
        for (const Step& step : answer.steps) {
            out += "  " + step.name + " = " + step_amount(step) + "\n      " + step.rule + '\n';
            if (!step.source.empty()) out += "      [" + step.source + "]\n";
        }
    }
    out += '\n';
    for (const std::string& line : notices(answer, law)) out += line + '\n';
    return out;
}

std::string to_table(const TaxQuestion& question, const TaxAnswer& answer, char separator) {
    std::string names = "year" + std::string(1, separator) + "filing_status";
    std::string cells = std::to_string(answer.household.year) + separator +
                        std::string(status_names[static_cast<std::size_t>(answer.household.status)]);
    const auto add = [&](const std::vector<Line>& lines) {
        for (const Line& line : lines) {
            (names += separator) += line.name;
            (cells += separator) += plain(line.amount);
        }
    };
    if (answer.state_law) {
        (names += separator) += "state";
        (cells += separator) += answer.state_law->code;
    }
    add(given_lines(question));
    add(federal_lines(answer));
    add(state_lines(answer));
    add(other_lines(question, answer));
    add({{"total_tax", answer.total.to_cent()}});
    return names + '\n' + cells + '\n';
}

std::string to_markdown(const TaxQuestion& question, const TaxAnswer& answer, const FederalLaw& law) {
    std::string out = "| " + title(answer) + " | dollars |\n|---|--:|\n";
    const auto add = [&](const std::vector<Line>& lines) {
        for (const Line& line : lines) out += "| " + line.name + " | " + money_text(line.amount) + " |\n";
    };
    add(given_lines(question));
    add(federal_lines(answer));
    add(state_lines(answer));
    add(other_lines(question, answer));
    add({{"total_tax", answer.total.to_cent()}});
    out += '\n';
    for (const std::string& line : notices(answer, law)) out += line + '\n';
    return out;
}

}  // namespace career::offer_calc::tax
