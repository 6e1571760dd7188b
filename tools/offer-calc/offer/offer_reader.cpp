// SPDX-License-Identifier: MIT
#include "tools/offer-calc/offer/offer_reader.hpp"

#include <algorithm>

#include "libcommon/values/money_text.hpp"

namespace career::offer_calc {
namespace {

constexpr Money least_base = Money::cents(1'000'00);
constexpr Money most_amount = Money::cents(10'000'000'000'00);

Location read_location(TableReader in) {
    Location out;
    out.at = in.here();
    out.country = in.text_or("country", "US");
    out.state = in.text_or("state", "");
    out.city = in.text_or("city", "");
    out.remote = in.flag_or("remote", false);
    const auto code = [](const std::string& text) {
        return text.size() == 2 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    };
    if (!code(out.country))
        in.fault("country", "is '" + out.country + "'", "give the two-letter code, such as \"US\" or \"DE\"");
    else if (out.country == "US" && !out.state.empty() && !code(out.state))
        in.fault("state", "is '" + out.state + "'", "give the two-letter code, such as \"CA\"");
    in.finish();
    return out;
}

Bonus read_bonus(TableReader in) {
    Bonus out;
    out.target = percent_within(in, "target", {0, 1}, 0, 500);
    out.expected = percent_within(in, "expected", {1, 1}, 0, 500);
    in.finish();
    return out;
}

Signing read_signing(TableReader in) {
    constexpr std::string_view ways[] = {"full", "prorated"};
    Signing out;
    if (!in.has("amount")) in.fault("amount", "is missing", "add amount = \"$30,000\"");
    out.amount = amount_or(in, "amount", {});
    out.second_year = amount_or(in, "second_year", {});
    out.clawback_months = static_cast<int>(in.integer_or("clawback_months", 0, 0, 120));
    out.prorated = in.word("clawback", ways, "full") == "prorated";
    in.finish();
    return out;
}

Match401k read_match(TableReader in) {
    Match401k out;
    out.rate = percent_within(in, "rate", {0, 1}, 0, 500);
    out.up_to = percent_within(in, "up_to", {0, 1}, 0, 100);
    in.finish();
    return out;
}

Espp read_espp(TableReader in) {
    Espp out;
    out.discount = percent_within(in, "discount", {15, 100}, 0, 15);  // section 423(b)(6): 15 % at most
    out.contribution = percent_within(in, "contribution", {10, 100}, 0, 100);
    out.lookback = in.flag_or("lookback", false);
    in.finish();
    return out;
}

std::vector<Benefit> read_benefits(TableReader& in) {
    std::vector<Benefit> out;
    for (TableReader& one : in.tables("benefits")) {
        Benefit benefit;
        benefit.name = one.text("name");
        benefit.per_year = amount_or(one, "per_year", {});
        benefit.taxable = one.flag_or("taxable", false);
        if (!one.has("per_year")) one.fault("per_year", "is missing", "add per_year = \"$2,400\"");
        one.finish();
        out.push_back(std::move(benefit));
    }
    return out;
}

Refresh read_refresh(TableReader in, Errors& errors) {
    Refresh out;
    if (!in.has("value")) in.fault("value", "is missing", "add value = \"$40,000\"");
    out.value = amount_or(in, "value", {});
    out.first_year = static_cast<int>(in.integer_or("first_year", 2, 1, most_years));
    out.growth = percent_within(in, "growth", {0, 1}, -100, 500);
    if (auto vesting = in.table_if("vesting"))
        out.vesting = read_vesting(*vesting, errors);
    else
        out.vesting = vesting_by_months(48, 0, 3);
    in.finish();
    return out;
}

Promotion read_promotion(TableReader in) {
    Promotion out;
    out.year = static_cast<int>(in.integer("year", 2, most_years));
    out.pay = amount_or(in, "pay", {});
    if (out.pay == Money())
        in.fault("pay", "is missing", "add pay = \"$300,000\", what that level is paid a year: nothing is assumed");
    out.level = in.word("level", level_names);
    in.finish();
    return out;
}

std::optional<Share> read_exchange_rate(TableReader& in) {
    const auto decimal = decimal_if(in, "exchange_rate", "1.08");
    if (!decimal) return std::nullopt;
    Share share{decimal->digits, 1};
    for (int i = 0; i < decimal->places; ++i) share.den *= 10;
    if (decimal->digits == 0 || decimal->places > 9 || share.num / share.den > 1'000'000) {
        in.fault("exchange_rate", "is " + decimal_text(*decimal),
                 "give the US dollars for one unit of the currency, such as \"1.08\"");
        return std::nullopt;
    }
    return share;
}

struct CurrencySign {
    std::string_view sign, code;
};
constexpr CurrencySign currency_signs[] = {{"\u20ac", "EUR"}, {"\u00a3", "GBP"}, {"$", "USD"}};

// Many currencies are dollars: CAD, AUD, SGD ...
bool may_be_written_with(const CurrencySign& sign, std::string_view currency) {
    return currency == sign.code || (sign.sign == "$" && currency.ends_with('D'));
}

// An amount with another currency's sign would be counted, and taxed, as what it is not.
void refuse_other_signs(const Value& value, std::string_view currency, const std::string& file, Errors& errors) {
    if (value.is(Value::Kind::text)) {
        const std::string_view text = std::string_view(value.text).substr(value.text.starts_with('-') ? 1 : 0);
        for (const CurrencySign& sign : currency_signs) {
            if (!text.starts_with(sign.sign) || may_be_written_with(sign, currency) || !parse_money(text).fault.empty())
                continue;
            Error error{{file, value.at.line, value.at.column},
                        "'" + value.text + "' stands in an offer in " + std::string(currency),
                        "write the amount in " + std::string(currency) + ", or name the offer's currency = \"" +
                            std::string(sign.code) + "\""};
            errors.push_back(std::move(error));
        }
    }
    for (const Value& item : value.items) refuse_other_signs(item, currency, file, errors);
    for (const Member& member : value.members) refuse_other_signs(member.value, currency, file, errors);
}

void read_place_and_dates(TableReader& in, Offer& offer) {
    if (auto location = in.table_if("location")) offer.location = read_location(*location);
    offer.currency = in.text_or("currency", "USD");
    if (offer.currency.size() != 3 ||
        !std::all_of(offer.currency.begin(), offer.currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        in.fault("currency", "is '" + offer.currency + "'", "give the three-letter code, such as \"USD\" or \"EUR\"");
    offer.filing_status = in.word("filing_status", filing_names, "single");
    offer.start_date = in.date_if("start_date");
    offer.expires = in.date_if("expires");
    for (const std::string_view key : {"start_date", "expires"}) {
        const auto& date = key == "expires" ? offer.expires : offer.start_date;
        if (date && (date->year < 2000 || date->year > 2100)) in.fault(key, "is " + to_text(*date), "check the year");
    }
    if (offer.start_date && offer.expires && *offer.expires > *offer.start_date)
        in.fault("expires", "is after the start on " + to_text(*offer.start_date),
                 "an offer is answered before the work begins: check both dates");
    offer.exchange_rate = read_exchange_rate(in);
    if (in.has("effective_rate")) offer.effective_rate = percent_within(in, "effective_rate", {0, 1}, 0, 100);
    if (in.has("state_rate")) offer.state_rate = percent_within(in, "state_rate", {0, 1}, 0, 30);
    offer.verbal = in.flag_or("verbal", true);
    offer.signed_ = in.flag_or("signed", false);
}

}  // namespace

Share percent_within(TableReader& in, std::string_view key, Share otherwise, std::int64_t least, std::int64_t most) {
    const auto share = in.percent_if(key);
    if (!share) return otherwise;
    if (*share < Share{least, 100} || Share{most, 100} < *share) {
        in.fault(key, "is out of range",
                 "it must be from " + std::to_string(least) + "% to " + std::to_string(most) + "%");
        return otherwise;
    }
    return *share;
}

Money amount_or(TableReader& in, std::string_view key, Money otherwise) {
    const auto money = in.money_if(key);
    if (!money) return otherwise;
    if (*money < Money()) {
        in.fault(key, "is negative", "give what is paid, zero or more");
        return otherwise;
    }
    if (*money > most_amount) {
        in.fault(key, "is " + money_text(*money, false),
                 "more than ten billion is not believed: check the zeros and the suffix");
        return otherwise;
    }
    return *money;
}

Result<Offer> read_offer(const Value& document, const std::string& file) {
    Errors errors;
    TableReader in(document, file, errors);
    Offer offer;
    offer.file = file;
    if (in.integer_or("format", 1, 1, 1) != 1) return errors;
    const Value* currency = document.find("currency");
    refuse_other_signs(document, currency == nullptr ? "USD" : currency->text, file, errors);
    offer.company = in.text("company");
    offer.title = in.text_or("title", "");
    offer.level = in.word("level", level_names);
    read_place_and_dates(in, offer);
    if (!in.has("base")) in.fault("base", "is missing", "add base = \"$185,000\"");
    offer.base = amount_or(in, "base", least_base);
    if (offer.base < least_base && in.has("base"))
        in.fault("base", "is " + money_text(offer.base) + " a year",
                 "write \"" + std::to_string(offer.base.in_cents() / 100) + "k\" if thousands are meant");
    if (auto bonus = in.table_if("bonus")) offer.bonus = read_bonus(*bonus);
    if (auto signing = in.table_if("signing")) offer.signing = read_signing(*signing);
    offer.pto_days = in.integer_if("pto_days", 0, 366);
    if (auto match = in.table_if("match_401k")) offer.match = read_match(*match);
    if (auto espp = in.table_if("espp")) offer.espp = read_espp(*espp);
    offer.benefits = read_benefits(in);
    if (auto growth = in.table_if("growth")) {
        offer.growth.base = percent_within(*growth, "base", {0, 1}, -50, 100);
        offer.growth.share = percent_within(*growth, "share", {0, 1}, -100, 500);
        offer.growth.volatility = percent_within(*growth, "volatility", {0, 1}, 0, 500);
        growth->finish();
    }
    if (auto refresh = in.table_if("refresh")) offer.refresh = read_refresh(*refresh, errors);
    if (auto startup = in.table_if("startup")) offer.startup = read_startup(*startup);
    if (auto promotion = in.table_if("promotion")) offer.promotion = read_promotion(*promotion);
    offer.grants = read_grants(in, errors, offer);
    in.finish();
    if (!errors.empty()) return errors;
    return offer;
}

}  // namespace career::offer_calc
