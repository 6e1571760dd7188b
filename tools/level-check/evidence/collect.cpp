// SPDX-License-Identifier: MIT
#include "tools/level-check/evidence/collect.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

#include "libcommon/system/input.hpp"
#include "libcommon/text/byte_class.hpp"
#include "tools/level-check/evidence/in_parts.hpp"

namespace career::level_check {

namespace {

// What a byte of a statement is compared as; 0 where it isn't. "12 %" and "12" differ: signs that carry a value stay.
constexpr auto folded_bytes = [] {
    std::array<char, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c) {
        const char byte = static_cast<char>(c);
        if (is_alnum(byte) || c >= 0x80 || byte == '%' || byte == '$') table[c] = byte;
        if (is_upper(byte)) table[c] = static_cast<char>(c + ('a' - 'A'));
    }
    return table;
}();

}  // namespace

std::string fold_statement(std::string_view statement) {
    std::string out(statement.size(), '\0');
    std::size_t size = 0;
    for (std::size_t i = 0; i < statement.size(); ++i) {
        const char c = statement[i];
        // Dashes, quotation marks and spaces outside ASCII are punctuation too.
        if (c == '\xE2' && statement.substr(i).starts_with("\xE2\x80")) {
            i += 2;
            continue;
        }
        if (c == '\xC2' && statement.substr(i).starts_with("\xC2\xA0")) {
            ++i;
            continue;
        }
        // "3.5" and "35" differ too.
        const char kept =
            c == '.' && size > 0 && is_digit(out[size - 1]) ? c : folded_bytes[static_cast<unsigned char>(c)];
        out[size] = kept;
        size += kept != '\0' ? 1U : 0U;
    }
    while (size > 0 && out[size - 1] == '.') --size;
    out.resize(size);
    return out;
}

namespace {

void check_dates(const std::vector<Item>& items, Date today, Errors& errors) {
    for (const Item& item : items)
        if (item.date && *item.date > today)
            errors.push_back({item.date_at.line != 0 ? item.date_at : item.at,
                              "the date " + to_text(*item.date) + " is in the future",
                              "mend the date, or give the day to judge from with --today"});
}

// Numbers for items without an id, none that is taken.
void number_items(std::vector<Item>& items) {
    std::unordered_map<std::string, bool> taken;
    for (const Item& item : items) taken.emplace(item.id, true);
    std::size_t next = 1;
    for (Item& item : items) {
        if (!item.id.empty()) continue;
        std::string id = "e" + std::to_string(next++);
        while (taken.contains(id)) id = "e" + std::to_string(next++);
        item.id = std::move(id);
    }
}

}  // namespace

Result<Evidence> arrange(std::vector<Item> items, const std::string& name, Date today) {
    Errors errors;
    check_dates(items, today, errors);
    if (items.empty())
        errors.push_back({{name, 0, 0},
                          "holds no evidence",
                          "write [[evidence]] tables with a statement, or bullets, or start with 'level-check quiz'"});
    if (!errors.empty()) return errors;

    std::vector<std::string> folded(items.size());
    in_parts(parts_for(items.size()), items.size(), [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) folded[i] = fold_statement(items[i].statement);
    });
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Of the same statement the most detailed stays: named dimension and id first, then the latest date.
    const auto rank = [&](std::size_t i) {
        return std::tuple(folded[i], !items[i].dimension, !items[i].people, items[i].metric.empty(),
                          items[i].scope.empty(), items[i].id.empty(), !items[i].date,
                          items[i].date ? -days_of(*items[i].date) : 0, items[i].id, items[i].dimension,
                          items[i].metric, items[i].scope, items[i].people);
    };
    const auto less = [&](std::size_t a, std::size_t b) {
        return folded[a] != folded[b] ? folded[a] < folded[b] : rank(a) < rank(b);
    };
    std::sort(order.begin(), order.end(), less);
    Evidence out;
    std::unordered_map<std::string, const Item*> ids;
    for (std::size_t n = 0; n < order.size(); ++n) {
        if (n > 0 && folded[order[n]] == folded[order[n - 1]]) {
            ++out.duplicates;
            continue;
        }
        const Item& item = items[order[n]];
        if (item.id.empty()) continue;
        const auto [known, fresh] = ids.emplace(item.id, &item);
        if (fresh) continue;
        const Item& other = *known->second;
        const bool later = std::tie(other.at.file, other.at.line) < std::tie(item.at.file, item.at.line);
        const Item& second = later ? item : other;
        const Item& first = later ? other : item;
        errors.push_back({second.at, "the id '" + item.id + "' is taken by line " + std::to_string(first.at.line),
                          "give each item an id of its own, or none"});
    }
    if (!errors.empty()) return errors;
    std::vector<std::size_t> kept;
    for (std::size_t n = 0; n < order.size(); ++n)
        if (n == 0 || folded[order[n]] != folded[order[n - 1]]) kept.push_back(order[n]);
    std::stable_sort(kept.begin(), kept.end(), [&](std::size_t a, std::size_t b) {
        const bool dated_a = items[a].date.has_value(), dated_b = items[b].date.has_value();
        if (dated_a != dated_b) return dated_b;
        return dated_a && *items[a].date < *items[b].date;
    });
    out.items.reserve(kept.size());
    for (const std::size_t i : kept) out.items.push_back(std::move(items[i]));
    number_items(out.items);
    return out;
}

Result<Evidence> collect(const std::vector<std::string>& paths, std::optional<Form> form, Date today) {
    std::vector<Item> items;
    Errors errors;
    for (const std::string& path : paths) {
        const auto source = read_file(path);
        if (!source) {
            errors.insert(errors.end(), source.errors().begin(), source.errors().end());
            continue;
        }
        auto read = read_evidence(*source, form.value_or(form_of(*source)));
        if (!read) {
            errors.insert(errors.end(), read.errors().begin(), read.errors().end());
            continue;
        }
        for (Item& item : *read) items.push_back(std::move(item));
    }
    if (!errors.empty()) return errors;
    std::string name = paths.size() == 1 ? paths.front() : "the evidence";
    if (name == "-") name = "standard input";
    return arrange(std::move(items), name, today);
}

}  // namespace career::level_check
