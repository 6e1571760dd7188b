// SPDX-License-Identifier: MIT
#include "libcommon/data/table_reader.hpp"

#include <algorithm>
#include <cmath>

#include "libcommon/frame/suggest.hpp"
#include "libcommon/values/money_text.hpp"

namespace career {
namespace {

constexpr std::size_t most_usual_keys = 8;
constexpr double most_units = 9e16;  // of a currency, counted in cents of 64 bits

// "15" or "0.15" for a percentage: of itself, or of one.
std::string both_readings(const std::string& bare) {
    const double number = std::strtod(bare.c_str(), nullptr);
    return "write \"" + bare + "%\" or \"" + real_text(std::round(number * 1e8) / 1e6) + "%\", whichever is meant";
}

// An example is put together only where a fault shows it: readers ask for many keys, and few are wrong.
bool other_than(const Value* value, Value::Kind kind) { return value != nullptr && !value->is(kind); }

}  // namespace

TableReader::TableReader(const Value& table, std::string file, Errors& errors, std::string path)
    : table_(&table),
      file_(std::make_shared<const std::string>(std::move(file))),
      path_(std::move(path)),
      errors_(&errors),
      errors_before_(errors.size()) {
    asked_.reserve(most_usual_keys);
}

TableReader::TableReader(const Value& table, const TableReader& above, std::string_view key)
    : table_(&table), file_(above.file_), errors_(above.errors_), errors_before_(above.errors_->size()) {
    if (!above.path_.empty()) path_ = above.path_ + '.';
    path_ += key;
    asked_.reserve(most_usual_keys);
}

const Value* TableReader::ask(std::string_view key) {
    const auto& members = table_->members;
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.key == key; });
    if (found == members.end()) {
        asked_.push_back(nullptr);
        missing_.emplace_back(key);
        return nullptr;
    }
    asked_.push_back(&*found);
    return &found->value;
}

std::string TableReader::name(std::string_view key) const {
    return "'" + (path_.empty() ? std::string(key) : path_ + '.' + std::string(key)) + "'";
}

Position TableReader::here() const { return {*file_, table_->at.line, table_->at.column}; }

Position TableReader::at(std::string_view key) const {
    const Value* value = table_->find(key);
    return value == nullptr ? here() : Position{*file_, value->at.line, value->at.column};
}

void TableReader::fault(std::string_view key, std::string what, std::string remedy) {
    Error error{at(key), name(key) + ' ' + std::move(what), std::move(remedy)};
    errors_->push_back(std::move(error));
}

const Value* TableReader::typed(std::string_view key, Value::Kind kind, std::string_view example) {
    const Value* value = ask(key);
    if (value == nullptr || value->is(kind)) return value;
    fault(key, "must be " + std::string(name_of(kind)) + ", not " + std::string(name_of(value->kind)),
          "write it as " + std::string(example));
    return nullptr;
}

bool TableReader::has(std::string_view key) { return ask(key) != nullptr; }
const Value* TableReader::raw(std::string_view key) { return ask(key); }

std::optional<std::string> TableReader::text_if(std::string_view key) {
    const Value* value = ask(key);
    if (other_than(value, Value::Kind::text)) value = typed(key, Value::Kind::text, std::string(key) + " = \"...\"");
    return value == nullptr ? std::nullopt : std::optional(value->text);
}

std::string TableReader::text_or(std::string_view key, std::string_view otherwise) {
    auto value = text_if(key);
    return value ? std::move(*value) : std::string(otherwise);
}

std::string TableReader::text(std::string_view key) {
    const Value* value = ask(key);
    if (value != nullptr && value->is(Value::Kind::text)) return value->text;
    if (value == nullptr) fault(key, "is missing", "add " + std::string(key) + " = \"...\"");
    return text_or(key, "");
}

std::optional<std::int64_t> TableReader::integer_if(std::string_view key, std::int64_t least, std::int64_t most) {
    const Value* value = ask(key);
    if (other_than(value, Value::Kind::integer))
        value = typed(key, Value::Kind::integer,
                      std::string(key) + " = " + std::to_string(std::max<std::int64_t>(least, 1)));
    if (value == nullptr) return std::nullopt;
    if (value->integer < least || value->integer > most) {
        fault(key, "is " + std::to_string(value->integer),
              "it must be from " + std::to_string(least) + " to " + std::to_string(most));
        return std::nullopt;
    }
    return value->integer;
}

std::int64_t TableReader::integer_or(std::string_view key, std::int64_t otherwise, std::int64_t least,
                                     std::int64_t most) {
    return integer_if(key, least, most).value_or(otherwise);
}

std::int64_t TableReader::integer(std::string_view key, std::int64_t least, std::int64_t most) {
    if (ask(key) == nullptr)
        fault(key, "is missing", "add " + std::string(key) + " = " + std::to_string(std::max<std::int64_t>(least, 1)));
    return integer_or(key, least, least, most);
}

std::optional<double> TableReader::real_if(std::string_view key) {
    const Value* value = ask(key);
    if (value == nullptr) return std::nullopt;
    if (value->is(Value::Kind::integer)) return static_cast<double>(value->integer);
    value = typed(key, Value::Kind::real, std::string(key) + " = 0.5");
    return value == nullptr ? std::nullopt : std::optional(value->real);
}

bool TableReader::flag_or(std::string_view key, bool otherwise) {
    const Value* value = ask(key);
    if (other_than(value, Value::Kind::boolean)) value = typed(key, Value::Kind::boolean, std::string(key) + " = true");
    return value == nullptr ? otherwise : value->boolean;
}

std::optional<Date> TableReader::date_if(std::string_view key) {
    const Value* value = ask(key);
    if (value == nullptr) return std::nullopt;
    if (value->is(Value::Kind::date)) return value->date;
    // JSON has no dates: there a text stands for one.
    if (value->is(Value::Kind::text))
        if (const auto date = parse_date(value->text)) return date;
    fault(key, "must be a date, not " + std::string(name_of(value->kind)),
          "write it as " + std::string(key) + " = 2026-01-31");
    return std::nullopt;
}

std::vector<std::string> TableReader::texts(std::string_view key) {
    std::vector<std::string> out;
    const Value* value = ask(key);
    if (other_than(value, Value::Kind::array))
        value = typed(key, Value::Kind::array, std::string(key) + " = [\"...\"]");
    if (value == nullptr) return out;
    out.reserve(value->items.size());
    for (const Value& item : value->items) {
        if (item.is(Value::Kind::text)) {
            out.push_back(item.text);
            continue;
        }
        Error error{{*file_, item.at.line, item.at.column},
                    name(key) + " must hold texts, not " + std::string(name_of(item.kind)),
                    "put it between quotation marks"};
        errors_->push_back(std::move(error));
    }
    return out;
}

std::string TableReader::word(std::string_view key, std::span<const std::string_view> words,
                              std::string_view otherwise) {
    const auto value = text_if(key);
    if (!value) return std::string(otherwise);
    if (std::find(words.begin(), words.end(), *value) == words.end()) {
        fault(key, "is '" + *value + "', which is not known",
              did_you_mean(*value, words, "it is one of " + list_of(words)));
        return std::string(otherwise);
    }
    return *value;
}

std::optional<Money> TableReader::money_if(std::string_view key) {
    const Value* value = ask(key);
    if (value == nullptr) return std::nullopt;
    std::string text;
    std::int64_t cents = 0;
    if (value->is(Value::Kind::text)) {
        text = value->text;
    } else if (value->is(Value::Kind::integer)) {
        if (!__builtin_mul_overflow(value->integer, 100, &cents)) return Money::cents(cents);
        text = std::to_string(value->integer);
    } else if (value->is(Value::Kind::real)) {
        if (const auto money = money_from_real(value->real)) return money;
        if (std::fabs(value->real) >= most_units) {
            fault(key, "is " + real_text(value->real) + ", more money than can be counted",
                  "give at most 92,233,720,368,547,758.07");
            return std::nullopt;
        }
        fault(key, "is no exact amount of money", "write it between quotation marks, as in \"$1,234.56\"");
        return std::nullopt;
    } else {
        fault(key, "must be an amount of money, not " + std::string(name_of(value->kind)),
              "write it as " + std::string(key) + " = \"$185,000\"");
        return std::nullopt;
    }
    const MoneyText read = parse_money(text);
    if (!read.fault.empty()) {
        fault(key, read.fault, read.remedy);
        return std::nullopt;
    }
    return read.money;
}

Money TableReader::money(std::string_view key) {
    if (ask(key) == nullptr) fault(key, "is missing", "add " + std::string(key) + " = \"$185,000\"");
    return money_if(key).value_or(Money());
}

std::optional<Share> TableReader::percent_if(std::string_view key) {
    const Value* value = ask(key);
    if (value == nullptr) return std::nullopt;
    if (value->is(Value::Kind::integer) || value->is(Value::Kind::real)) {
        const std::string bare =
            value->is(Value::Kind::integer) ? std::to_string(value->integer) : real_text(value->real);
        fault(key, "is " + bare + " without a unit", both_readings(bare));
        return std::nullopt;
    }
    if (!value->is(Value::Kind::text)) {
        fault(key, "must be a percentage, not " + std::string(name_of(value->kind)),
              "write it as " + std::string(key) + " = \"15%\"");
        return std::nullopt;
    }
    const auto share = parse_percent(value->text);
    if (!share && parse_percent(value->text + '%'))
        fault(key, "is '" + value->text + "' without a unit", both_readings(value->text));
    else if (!share)
        fault(key, "is '" + value->text + "', which is no percentage",
              "write it as " + std::string(key) + " = \"15%\"");
    return share;
}

std::optional<TableReader> TableReader::table_if(std::string_view key) {
    const Value* value = ask(key);
    if (other_than(value, Value::Kind::table)) value = typed(key, Value::Kind::table, std::string(key) + " = { ... }");
    if (value == nullptr) return std::nullopt;
    return TableReader(*value, *this, key);
}

std::vector<TableReader> TableReader::tables(std::string_view key) {
    std::vector<TableReader> out;
    const Value* value = ask(key);
    if (other_than(value, Value::Kind::array)) value = typed(key, Value::Kind::array, "[[" + std::string(key) + "]]");
    if (value == nullptr) return out;
    out.reserve(value->items.size());
    for (const Value& item : value->items) {
        if (!item.is(Value::Kind::table)) {
            Error error{{*file_, item.at.line, item.at.column},
                        name(key) + " must hold tables, not " + std::string(name_of(item.kind)),
                        "begin each with [[" + std::string(key) + "]]"};
            errors_->push_back(std::move(error));
            continue;
        }
        out.push_back(TableReader(item, *this, key));
    }
    return out;
}

void TableReader::finish() {
    for (const Member& member : table_->members) {
        if (std::find(asked_.begin(), asked_.end(), &member) != asked_.end()) continue;
        std::vector<std::string_view> known;
        auto missing = missing_.begin();
        for (const Member* const one : asked_) {
            const std::string_view key = one == nullptr ? *missing++ : one->key;
            if (std::find(known.begin(), known.end(), key) == known.end()) known.push_back(key);
        }
        Error error{{*file_, member.key_at.line, member.key_at.column},
                    "unknown key " + name(member.key),
                    did_you_mean(member.key, known, "known here: " + list_of(known))};
        errors_->push_back(std::move(error));
    }
}

}  // namespace career
