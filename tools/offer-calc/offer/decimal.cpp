// SPDX-License-Identifier: MIT
#include "tools/offer-calc/offer/decimal.hpp"

#include <stdexcept>

#include "libcommon/values/money_text.hpp"

namespace career::offer_calc {
namespace {

constexpr std::int64_t most_micros = 1'000'000LL * 1'000'000;

std::int64_t narrowed(__int128 value, const char* what) {
    if (value != static_cast<std::int64_t>(value)) throw std::overflow_error(what);
    return static_cast<std::int64_t>(value);
}

// num / den, half to even; den > 0, num >= 0.
__int128 divided(__int128 num, __int128 den) {
    __int128 q = num / den;
    const __int128 twice = 2 * (num % den);
    if (twice > den || (twice == den && q % 2 != 0)) ++q;
    return q;
}

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
    for (const std::string_view sign : {"$", "\u20ac", "\u00a3"})
        if (text.starts_with(sign)) {
            text.remove_prefix(sign.size());
            break;
        }
    if (text.ends_with('x')) text.remove_suffix(1);
    Decimal out;
    int count = 0;
    bool point = false, any = false;
    std::size_t group = 0;  // digits since the last comma; commas stand between groups of three only
    bool commas = false;
    for (const char c : text) {
        if (c == '.') {
            if (point || (commas && group != 3)) return std::nullopt;
            point = true;
        } else if (c == ',') {
            if (point || (commas ? group != 3 : group < 1 || group > 3)) return std::nullopt;
            commas = true, group = 0;
        } else if (c >= '0' && c <= '9') {
            if (out.digits != 0 || c != '0') ++count;
            if (count > 18 || (point && out.places == 18)) return std::nullopt;
            out.digits = out.digits * 10 + (c - '0');
            if (point) ++out.places;
            any = true, ++group;
        } else {
            return std::nullopt;
        }
    }
    if (!any || text.ends_with('.') || (commas && !point && group != 3)) return std::nullopt;
    while (out.places > 0 && out.digits % 10 == 0) out.digits /= 10, --out.places;
    return out;
}

std::string decimal_text(Decimal value) {
    std::string digits = std::to_string(value.digits);
    if (value.places == 0) return digits;
    const auto places = static_cast<std::size_t>(value.places);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    return digits.insert(digits.size() - places, ".");
}

std::string price_text(Price price) {
    std::string text = decimal_text({price.micros, 6});
    while (text.ends_with('0') && text[text.size() - 3] != '.') text.pop_back();
    return text;
}

Money worth(Price price, std::int64_t shares, Round round) {
    const __int128 micros = static_cast<__int128>(price.micros) * shares;
    constexpr std::int64_t micros_per_cent = 10'000;
    const __int128 whole = micros / micros_per_cent;
    const auto rest = static_cast<std::int64_t>(micros % micros_per_cent);
    const Money cents = Money::cents(narrowed(whole, "money: worth of shares"));
    if (rest == 0 || round == Round::down) return cents;
    const bool up = round == Round::half_away
                        ? 2 * rest >= micros_per_cent
                        : 2 * rest > micros_per_cent || (2 * rest == micros_per_cent && cents.in_cents() % 2 != 0);
    return up ? cents + Money::cents(1) : cents;
}

Price part(Price price, Share share) {
    if (share.num < 0) throw std::domain_error("price: negative");
    return {narrowed(divided(static_cast<__int128>(price.micros) * share.num, share.den), "price: part")};
}

Price price_of(Money value, std::int64_t shares) {
    if (shares <= 0) return {};
    return {narrowed(divided(static_cast<__int128>(value.in_cents()) * 10'000, shares), "price: of a value")};
}

std::optional<Decimal> decimal_if(TableReader& in, std::string_view key, std::string_view example) {
    const Value* value = in.raw(key);
    if (value == nullptr) return std::nullopt;
    std::string text;
    if (value->is(Value::Kind::text)) text = value->text;
    if (value->is(Value::Kind::integer)) text = std::to_string(value->integer);
    if (value->is(Value::Kind::real)) text = real_text(value->real);
    if (auto decimal = parse_decimal(text)) return decimal;
    in.fault(key,
             text.empty() ? "must be a number, not " + std::string(name_of(value->kind))
                          : "is '" + text + "', which is no plain number",
             "write it as " + std::string(key) + " = \"" + std::string(example) + "\"");
    return std::nullopt;
}

std::optional<Price> price_if(TableReader& in, std::string_view key, bool zero) {
    const auto decimal = decimal_if(in, key, "$1.20");
    if (!decimal) return std::nullopt;
    if (decimal->places > 6) {
        in.fault(key, "is finer than a millionth of a dollar", "give at most six decimals");
        return std::nullopt;
    }
    __int128 micros = decimal->digits;
    for (int i = decimal->places; i < 6; ++i) micros *= 10;
    if (micros > most_micros || (micros == 0 && !zero)) {
        in.fault(
            key, "is " + decimal_text(*decimal) + " a share",
            micros == 0 ? "leave the key out where the price is not known" : "a price is at most 1,000,000 a share");
        return std::nullopt;
    }
    return Price{static_cast<std::int64_t>(micros)};
}

}  // namespace career::offer_calc
