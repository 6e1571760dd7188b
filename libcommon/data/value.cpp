// SPDX-License-Identifier: MIT
#include "libcommon/data/value.hpp"

namespace career {

// Out of the class: a member list of Members is complete only here.
Value::Value() = default;
Value::Value(std::string_view value) : kind(Kind::text), text(value) {}
Value::Value(const char* value) : Value(std::string_view(value)) {}
Value::Value(std::string value) : kind(Kind::text), text(std::move(value)) {}
Value::Value(bool value) : kind(Kind::boolean), boolean(value) {}
Value::Value(std::int64_t value) : kind(Kind::integer), integer(value) {}
Value::Value(int value) : Value(static_cast<std::int64_t>(value)) {}
Value::Value(unsigned value) : Value(static_cast<std::int64_t>(value)) {}
Value::Value(std::size_t value) : Value(static_cast<std::int64_t>(value)) {}
Value::Value(double value) : kind(Kind::real), real(value) {}
Value::Value(Date value) : kind(Kind::date), date(value) {}
Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;

Value Value::table() {
    Value value;
    value.kind = Kind::table;
    return value;
}

Value Value::inline_table() {
    Value value = table();
    value.inline_form = true;
    return value;
}

Value Value::array() {
    Value value;
    value.kind = Kind::array;
    return value;
}

Value Value::array(const std::vector<std::string>& texts) {
    Value value = array();
    value.items.reserve(texts.size());
    for (const std::string& text : texts) value.items.emplace_back(text);
    return value;
}

const Value* Value::find(std::string_view key) const {
    for (const Member& member : members)
        if (member.key == key) return &member.value;
    return nullptr;
}

Value& Value::set(std::string_view key, Value value) {
    Member& member = members.emplace_back();
    member.key = std::string(key);
    member.value = std::move(value);
    return member.value;
}

Value& Value::push(Value value) {
    items.push_back(std::move(value));
    return items.back();
}

std::string_view name_of(Value::Kind kind) {
    switch (kind) {
        case Value::Kind::null:
            return "nothing";
        case Value::Kind::boolean:
            return "true or false";
        case Value::Kind::integer:
            return "a whole number";
        case Value::Kind::real:
            return "a number";
        case Value::Kind::text:
            return "a text";
        case Value::Kind::date:
            return "a date";
        case Value::Kind::moment:
            return "a time";
        case Value::Kind::array:
            return "a list";
        case Value::Kind::table:
            return "a table";
    }
    return "something";
}

}  // namespace career
