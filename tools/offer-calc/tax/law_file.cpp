// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/law_file.hpp"

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_index.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "tools/offer-calc/tax/caveat.hpp"
#include "tools/offer-calc/tax/law_values.hpp"

namespace career::offer_calc::tax {

namespace {

// One table of the file: its source goes to the law's list, its keys to `read`.
template <class Read>
void section(TableReader& in, std::string_view key, FederalLaw& law, FederalLaw::Table table, Read read) {
    auto inner = in.table_if(key);
    if (!inner) {
        if (!in.has(key)) in.fault(key, "is missing", "add the table [" + std::string(key) + "]");
        return;
    }
    law.sources[table] = inner->text("source");
    read(*inner);
    inner->finish();
}

template <class Read>
void each_status(FederalLaw& law, Read read) {
    for (std::size_t i = 0; i < status_names.size(); ++i) read(status_names[i], law.by_status[i]);
}

void read_income(TableReader& in, FederalLaw& law) {
    section(in, "ordinary", law, FederalLaw::ordinary, [&](TableReader& t) {
        law.rates = exactly<7>(t, "rates", rate_list(t, "rates"));
        each_status(law, [&](std::string_view name, StatusLaw& own) {
            own.bracket_ends = exactly<6>(t, name, money_list(t, name));
        });
    });
    section(in, "standard_deduction", law, FederalLaw::standard_deduction, [&](TableReader& t) {
        each_status(law, [&](std::string_view name, StatusLaw& own) { own.standard_deduction = t.money(name); });
    });
    section(in, "preferential", law, FederalLaw::preferential, [&](TableReader& t) {
        law.preferential_rates = exactly<3>(t, "rates", rate_list(t, "rates"));
        each_status(law, [&](std::string_view name, StatusLaw& own) {
            own.preferential_ends = exactly<2>(t, name, money_list(t, name));
        });
    });
    section(in, "capital_loss", law, FederalLaw::capital_loss, [&](TableReader& t) {
        each_status(law, [&](std::string_view name, StatusLaw& own) { own.loss_limit = t.money(name); });
    });
}

void read_deductions(TableReader& in, FederalLaw& law) {
    section(in, "salt", law, FederalLaw::salt, [&](TableReader& t) {
        law.salt_cap = t.money("cap");
        law.salt_floor = t.money_if("floor").value_or(law.salt_cap);
        law.salt_start = t.money_if("start").value_or(Money());
        law.salt_start_separate = t.money_if("start_separate").value_or(Money());
        law.salt_phase_down = rate_or_zero(t, "rate");
        law.salt_separate_factor = rate(t, "separate_factor");
    });
    section(in, "itemized", law, FederalLaw::itemized, [&](TableReader& t) {
        const std::string text = t.text_or("top_bracket_reduction", "0/1");
        if (text == "2/37")
            law.itemized_reduction = {2, 37};  // no decimal fraction, so no per cent
        else if (text != "0/1")
            t.fault("top_bracket_reduction", "is '" + text + "'", "write \"2/37\", or leave it out");
    });
}

void read_surtaxes(TableReader& in, FederalLaw& law) {
    section(in, "niit", law, FederalLaw::niit, [&](TableReader& t) {
        law.niit_rate = rate(t, "rate");
        each_status(law, [&](std::string_view name, StatusLaw& own) { own.niit_threshold = t.money(name); });
    });
    section(in, "additional_medicare", law, FederalLaw::additional_medicare, [&](TableReader& t) {
        law.additional_medicare_rate = rate(t, "rate");
        law.additional_medicare_withheld_above = t.money("withheld_above");
        each_status(law,
                    [&](std::string_view name, StatusLaw& own) { own.additional_medicare_threshold = t.money(name); });
    });
    section(in, "payroll", law, FederalLaw::payroll, [&](TableReader& t) {
        law.social_security_base = t.money("social_security_base");
        law.social_security_rate = rate(t, "social_security_rate");
        law.medicare_rate = rate(t, "medicare_rate");
    });
    section(in, "amt", law, FederalLaw::amt, [&](TableReader& t) {
        law.amt_rates = exactly<2>(t, "rates", rate_list(t, "rates"));
        law.amt_phase_out_rate = rate(t, "phase_out_rate");
        law.separate_addback_rate = rate(t, "separate_addback_rate");
        each_status(law, [&](std::string_view name, StatusLaw& own) {
            auto status = t.table_if(name);
            if (!status) return t.fault(name, "is missing", "add { exemption, start, end, breakpoint }");
            own.amt_exemption = status->money("exemption");
            own.amt_phase_out_start = status->money("start");
            own.amt_phase_out_end = status->money("end");
            own.amt_breakpoint = status->money("breakpoint");
            status->finish();
        });
    });
}

void read_pay(TableReader& in, FederalLaw& law) {
    section(in, "withholding", law, FederalLaw::withholding, [&](TableReader& t) {
        law.supplemental_rate = rate(t, "supplemental_rate");
        law.supplemental_rate_over = rate(t, "supplemental_rate_over");
        law.supplemental_threshold = t.money("supplemental_threshold");
    });
    section(in, "retirement_401k", law, FederalLaw::retirement_401k,
            [&](TableReader& t) { law.elective_deferral = t.money("elective_deferral"); });
    section(in, "equity", law, FederalLaw::equity, [&](TableReader& t) {
        law.iso_limit = t.money("iso_first_exercisable_limit");
        law.espp_limit = t.money("espp_limit");
    });
}

}  // namespace

Result<FederalLaw> read_federal_law(const Source& source) {
    const auto document = read_toml(source);
    if (!document) return document.errors();
    return read_federal_law(*document, source.name());
}

Result<FederalLaw> read_federal_law(const Value& document, const std::string& file) {
    Errors errors;
    TableReader in(document, file, errors);
    FederalLaw law;
    in.integer_or("format", 1, 1, 1);
    law.year = static_cast<std::int32_t>(in.integer("year", 1900, 2200));
    law.unverified = read_caveats(in);
    read_income(in, law);
    read_deductions(in, law);
    read_surtaxes(in, law);
    read_pay(in, law);
    in.finish();
    if (!errors.empty()) return errors;
    return law;
}

Result<FederalLaw> federal_law(std::int64_t year) {
    if (year < first_year || year > last_year)
        return Error{{},
                     "there is no tax law of " + std::to_string(year),
                     "the years are " + std::to_string(first_year) + " to " + std::to_string(last_year)};
    const std::string file = "tax/us/" + std::to_string(year) + ".toml";
    const auto document = shared_toml(file);
    if (!document) return document.errors();
    return read_federal_law(**document, data_file(file));
}

Result<std::vector<FederalLaw>> federal_laws() {
    std::vector<FederalLaw> laws;
    for (std::int32_t year = first_year; year <= last_year; ++year) {
        auto law = federal_law(year);
        if (!law) return law.errors();
        laws.push_back(law.take());
    }
    return laws;
}

}  // namespace career::offer_calc::tax
