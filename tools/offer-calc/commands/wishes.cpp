// SPDX-License-Identifier: MIT
#include "tools/offer-calc/commands/wishes.hpp"

#include "libcommon/values/money_text.hpp"

namespace career::offer_calc {
namespace {

std::string named(std::string_view option) { return "option '--" + std::string(option) + "' "; }

}  // namespace

Result<std::vector<Money>> money_list(const Arguments& arguments, std::string_view option) {
    std::vector<Money> out;
    for (const std::string& text : arguments.list(option)) {
        const MoneyText read = parse_money(text);
        if (!read.fault.empty()) return Error{{}, named(option) + read.fault, read.remedy};
        if (read.money < Money()) return Error{{}, named(option) + "is negative", "give zero or more"};
        out.push_back(read.money);
    }
    return out;
}

Result<std::optional<Money>> money_option(const Arguments& arguments, std::string_view option) {
    const auto list = money_list(arguments, option);
    if (!list) return list.errors();
    return list->empty() ? std::optional<Money>() : std::optional(list->back());
}

Result<Share> percent_option(const Arguments& arguments, std::string_view option, Share otherwise) {
    const std::string text = arguments.text(option);
    if (text.empty()) return otherwise;
    if (const auto share = parse_percent(text)) return *share;
    const bool bare = parse_real(text).has_value();
    return Error{{},
                 named(option) + "is '" + text + (bare ? "' without a unit" : "', which is no percentage"),
                 bare ? "write " + text + "% if that is meant" : "write it as 8%"};
}

}  // namespace career::offer_calc
