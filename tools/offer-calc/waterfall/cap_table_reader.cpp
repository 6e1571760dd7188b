// SPDX-License-Identifier: MIT
#include "tools/offer-calc/waterfall/cap_table_reader.hpp"

#include <algorithm>
#include <set>

namespace career::offer_calc {
namespace {

// One name, one holder; and the sum of all shares is watched so that no later sum can overflow.
class Census {
  public:
    void add(TableReader& in, const std::string& holder, std::int64_t shares) {
        if (!holder.empty() && !names_.insert(holder).second)
            in.fault("holder", "is '" + holder + "' a second time",
                     "a holder has one name and one place: write '" + holder + " 2' or add the shares up");
        all_ += shares;
        if (all_ > most_shares) {
            in.fault("shares", "makes more than 10^15 shares in all", "check the counts");
            all_ = 0;
        }
    }
    std::int64_t all() const { return all_; }

  private:
    std::set<std::string> names_;
    std::int64_t all_ = 0;
};

Decimal decimal_or(TableReader& in, std::string_view key, Decimal otherwise, std::string_view example) {
    return decimal_if(in, key, example).value_or(otherwise);
}

Decimal required(TableReader& in, std::string_view key, std::string_view example) {
    if (!in.has(key)) in.fault(key, "is missing", "add " + std::string(key) + " = \"" + std::string(example) + "\"");
    return decimal_or(in, key, {}, example);
}

std::string name_in(TableReader& in, std::string_view key) {
    std::string name = in.text(key);
    if (name.empty() && in.has(key)) in.fault(key, "is empty", "give a name");
    return name;
}

Holding read_holding(TableReader& in, Census& census) {
    Holding out;
    out.holder = name_in(in, "holder");
    out.shares = in.integer("shares", 0, most_shares);
    census.add(in, out.holder, out.shares);
    in.finish();
    return out;
}

void read_terms(TableReader& in, Series& out) {
    out.original_price = required(in, "original_price", "2.50");
    out.multiple = decimal_or(in, "multiple", {1, 0}, "1");
    const std::string word = in.word("participation", participation_names, "none");
    out.participation = static_cast<Series::Participation>(
        std::find(participation_names.begin(), participation_names.end(), word) - participation_names.begin());
    if (out.participation == Series::capped)
        out.cap_multiple = required(in, "cap_multiple", "3");
    else if (in.has("cap_multiple"))
        in.fault("cap_multiple", "belongs to capped participation alone",
                 "remove it, or write participation = \"capped\"");
    out.conversion_ratio = decimal_or(in, "conversion_ratio", {1, 0}, "1");
    if (out.conversion_ratio.digits == 0) in.fault("conversion_ratio", "is nothing", "give a number above zero");
    out.seniority = in.integer_or("seniority", 1, -1000, 1000);
    const auto value = [](Decimal d) {
        double v = static_cast<double>(d.digits);
        for (int i = 0; i < d.places; ++i) v /= 10;
        return v;
    };
    if (out.participation == Series::capped && value(out.cap_multiple) < value(out.multiple))
        in.fault("cap_multiple", "is below the preference", "the cap holds the preference: give at least the multiple");
    if (value(out.multiple) > 100)
        in.fault("multiple", "is over 100", "check it: 1 means that the money comes back once");
}

Series read_holders(TableReader& in, Census& census) {
    Series out;
    out.name = name_in(in, "series");
    for (TableReader& one : in.tables("holders")) out.holders.push_back(read_holding(one, census));
    read_terms(in, out);
    in.finish();
    if (out.shares() == 0 && in.good())
        in.fault("holders", "hold no shares", "list who holds the series, or leave the series out");
    return out;
}

CapTable read_table(TableReader& in) {
    CapTable out;
    Census census;
    for (TableReader& one : in.tables("common")) out.common.push_back(read_holding(one, census));
    for (TableReader& one : in.tables("options")) {
        OptionGrant grant;
        grant.holder = name_in(one, "holder");
        grant.shares = one.integer("shares", 0, most_shares);
        grant.strike = required(one, "strike", "0.80");
        census.add(one, grant.holder, grant.shares);
        one.finish();
        out.options.push_back(std::move(grant));
    }
    out.unissued_pool = in.integer_or("unissued_pool", 0, 0, most_shares);
    std::set<std::string> series;
    for (TableReader& one : in.tables("preferred")) {
        out.preferred.push_back(read_holders(one, census));
        if (!series.insert(out.preferred.back().name).second && one.good())
            one.fault("series", "is '" + out.preferred.back().name + "' a second time", "each series has its own name");
    }
    if (in.good() && census.all() == 0)
        in.fault("common", "and all other holders have no shares", "list at least one holder with shares");
    return out;
}

CapCase read_case(TableReader& in) {
    CapCase out;
    out.id = in.text_or("id", "");
    out.why = in.text_or("why", "");
    if (auto table = in.table_if("cap_table")) {
        out.table = read_table(*table);
        table->finish();
    } else {
        in.fault("cap_table", "is missing", "add the table of holders: common, options, preferred");
    }
    for (TableReader& one : in.tables("exits")) {
        out.exits.push_back(one.money("exit_value"));
        if (out.exits.back() < Money()) one.fault("exit_value", "is negative", "give zero or more");
        // What a report of this tool and the public vectors carry beside it.
        for (const std::string_view known : {"why", "converted", "exercised", "common_price", "payouts"})
            one.raw(known);
        one.finish();
    }
    return out;
}

}  // namespace

Series read_series(TableReader& in) {
    Series out;
    out.name = name_in(in, "series");
    out.holders.push_back({out.name, in.integer("shares", 1, most_shares)});
    read_terms(in, out);
    in.finish();
    return out;
}

Result<std::vector<CapCase>> read_cap_cases(const Value& document, const std::string& file) {
    Errors errors;
    TableReader in(document, file, errors);
    std::vector<CapCase> out;
    in.integer_or("format", 1, 1, 1);
    in.text_or("currency", "USD");
    if (in.has("cases")) {
        for (TableReader& one : in.tables("cases")) {
            out.push_back(read_case(one));
            one.finish();
        }
    } else if (in.has("cap_table")) {
        out.push_back(read_case(in));
    } else {
        out.push_back({.table = read_table(in)});
    }
    in.finish();
    if (!errors.empty()) return errors;
    return out;
}

}  // namespace career::offer_calc
