// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libcommon/text/source.hpp"
#include "libcommon/values/date.hpp"

namespace career {

struct Member;

// A document as TOML and JSON share it: tables keep the order in which their keys were written. `at` is where the value
// stands, `Member::key_at` where its key does (line 0 for a value that no file holds).
struct Value {
    enum class Kind : std::uint8_t { null, boolean, integer, real, text, date, moment, array, table };

    Kind kind = Kind::null;
    bool boolean = false;
    bool inline_form = false;  // for the TOML writer: { a = 1 } in one line
    std::int64_t integer = 0;
    double real = 0;
    Date date{};
    LineColumn at{};
    std::string text;  // of text; of a moment (a TOML time or date with time) as written in the file
    std::vector<Value> items;
    std::vector<Member> members;

    Value();
    Value(std::string_view value);
    Value(const char* value);
    Value(std::string value);
    Value(bool value);
    Value(std::int64_t value);
    Value(int value);
    Value(unsigned value);
    Value(std::size_t value);
    Value(double value);
    Value(Date value);
    Value(const Value&);
    Value(Value&&) noexcept;
    Value& operator=(const Value&);
    Value& operator=(Value&&) noexcept;
    ~Value();

    static Value table();
    static Value inline_table();
    static Value array();
    static Value array(const std::vector<std::string>& texts);

    bool is(Kind wanted) const { return kind == wanted; }
    const Value* find(std::string_view key) const;
    // Adds a member at the end and returns it.
    Value& set(std::string_view key, Value value);
    Value& push(Value value);
};

struct Member {
    std::string key;
    Value value;
    LineColumn key_at{};
};

// "a table", "a whole number" ...: for messages.
std::string_view name_of(Value::Kind kind);

}  // namespace career
