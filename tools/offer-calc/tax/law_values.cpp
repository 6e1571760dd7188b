// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/law_values.hpp"

#include "libcommon/values/money_text.hpp"

namespace career::offer_calc::tax {

namespace {

const Value* list(TableReader& in, std::string_view key, Value::Kind of, std::string_view remedy) {
    const Value* value = in.raw(key);
    bool sound = value != nullptr && value->is(Value::Kind::array) && !value->items.empty();
    if (sound)
        for (const Value& item : value->items) sound = sound && item.is(of);
    if (sound) return value;
    in.fault(key, value == nullptr ? "is missing" : "is no such list", std::string(remedy));
    return nullptr;
}

}  // namespace

std::vector<Money> money_list(TableReader& in, std::string_view key) {
    std::vector<Money> out;
    const Value* value = list(in, key, Value::Kind::integer, "write a list of dollars: [0, 10_000]");
    if (value == nullptr) return out;
    for (const Value& item : value->items) {
        if (item.integer < 0 || item.integer > most_money.in_cents() / 100 ||
            (!out.empty() && Money::cents(item.integer * 100) < out.back()))
            in.fault(key, "is not a rising list of dollars", "give amounts from 0 up, each at least the one before");
        else
            out.push_back(Money::cents(item.integer * 100));
    }
    return out;
}

std::vector<Share> rate_list(TableReader& in, std::string_view key) {
    std::vector<Share> out;
    const Value* value = list(in, key, Value::Kind::text, "write a list of rates: [\"10%\", \"12%\"]");
    if (value == nullptr) return out;
    for (const Value& item : value->items) {
        const auto share = parse_percent(item.text);
        if (!share || share->num < 0 || Share{1, 1} < *share)
            in.fault(key, "has '" + item.text + "', which is no rate", "write rates as \"10%\"");
        else
            out.push_back(*share);
    }
    return out;
}

Share rate(TableReader& in, std::string_view key) {
    if (!in.has(key)) in.fault(key, "is missing", "add " + std::string(key) + " = \"10%\"");
    return rate_or_zero(in, key);
}

Share rate_or_zero(TableReader& in, std::string_view key) {
    const Share share = in.percent_if(key).value_or(Share{});
    if (share.num < 0 || Share{1, 1} < share) in.fault(key, "is no rate", "give a share from 0% to 100%");
    return share;
}

ByStatus<Money> money_by_status(TableReader& in, std::string_view key, Money otherwise) {
    ByStatus<Money> out;
    out.fill(otherwise);
    auto table = in.table_if(key);
    if (!table) return out;
    for (std::size_t i = 0; i < status_names.size(); ++i) out[i] = table->money_if(status_names[i]).value_or(otherwise);
    table->finish();
    return out;
}

}  // namespace career::offer_calc::tax
