// SPDX-License-Identifier: MIT
#include "libcommon/data/value_writer.hpp"

#include <array>
#include <cmath>
#include <cstring>
#include <stdexcept>

#include "libcommon/text/utf8.hpp"
#include "libcommon/values/money_text.hpp"

namespace career {
namespace {

// JSON and TOML escape alike.
constexpr auto stands_as_it_is = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0x20; c < 0x7F; ++c) table[c] = c != '"' && c != '\\';
    return table;
}();

// Whether one of eight bytes may be escaped: a high bit, below a blank, 0x7F, '"' or '\\'.
bool may_escape(const char* eight) {
    constexpr std::uint64_t ones = 0x0101010101010101U, high = ones << 7;
    std::uint64_t bytes;
    std::memcpy(&bytes, eight, sizeof bytes);
    const std::uint64_t quote = bytes ^ ones * '"', slash = bytes ^ ones * '\\';
    return ((bytes | (bytes - ones * 0x20) | (bytes + ones) | (quote - ones) | (slash - ones)) & high) != 0;
}

void append_escaped(std::string& out, std::string_view text) {
    static constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        std::size_t plain = at;
        while (plain + 8 <= text.size() && !may_escape(text.data() + plain)) plain += 8;
        while (plain < text.size() && stands_as_it_is[static_cast<unsigned char>(text[plain])]) ++plain;
        out += text.substr(at, plain - at);
        at = plain;
        if (at == text.size()) break;
        const Scalar scalar = decode(text.substr(at));
        at += scalar.size;
        switch (scalar.value) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':
                out += "\\r";
                break;
            case '\t':
                out += "\\t";
                break;
            default:
                if (scalar.value < 0x20 || scalar.value == 0x7F) {
                    out += "\\u00";
                    out += digits[scalar.value >> 4];
                    out += digits[scalar.value & 15];
                } else {
                    append_utf8(out, scalar.value);
                }
        }
    }
    out += '"';
}

std::string number_text(double value) {
    if (!std::isfinite(value)) throw std::invalid_argument("a number that is not finite cannot be written");
    std::string out = real_text(value);
    if (out.find_first_of(".e") == std::string::npos) out += ".0";
    return out;
}

void append_key(std::string& out, std::string_view key) {
    const bool bare =
        !key.empty() && key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") ==
                            std::string_view::npos;
    if (bare)
        out += key;
    else
        append_toml_text(out, key);
}

bool is_table_list(const Value& value) {
    if (!value.is(Value::Kind::array) || value.items.empty()) return false;
    for (const Value& item : value.items)
        if (!item.is(Value::Kind::table) || item.inline_form) return false;
    return true;
}

bool is_section(const Value& value) {
    return (value.is(Value::Kind::table) && !value.inline_form) || is_table_list(value);
}

// What JSON and TOML write alike.
void append_scalar(std::string& out, const Value& value) {
    if (value.is(Value::Kind::boolean))
        out += value.boolean ? "true" : "false";
    else if (value.is(Value::Kind::integer))
        out += std::to_string(value.integer);
    else
        out += number_text(value.real);
}

void append_plain(std::string& out, const Value& value) {
    switch (value.kind) {
        case Value::Kind::null:
            break;
        case Value::Kind::boolean:
        case Value::Kind::integer:
        case Value::Kind::real:
            append_scalar(out, value);
            break;
        case Value::Kind::text:
            append_toml_text(out, value.text);
            break;
        case Value::Kind::date:
            out += to_text(value.date);
            break;
        case Value::Kind::moment:
            out += value.text;
            break;
        case Value::Kind::array: {
            out += '[';
            bool first = true;
            for (const Value& item : value.items) {
                if (item.is(Value::Kind::null)) continue;
                if (!first) out += ", ";
                first = false;
                append_plain(out, item);
            }
            out += ']';
            break;
        }
        case Value::Kind::table: {
            out += "{ ";
            bool first = true;
            for (const Member& member : value.members) {
                if (member.value.is(Value::Kind::null)) continue;
                if (!first) out += ", ";
                first = false;
                append_key(out, member.key);
                out += " = ";
                append_plain(out, member.value);
            }
            out += first ? "}" : " }";
            break;
        }
    }
}

void append_section(std::string& out, const std::string& path, const Value& table) {
    for (const Member& member : table.members) {
        if (member.value.is(Value::Kind::null) || is_section(member.value)) continue;
        append_key(out, member.key);
        out += " = ";
        append_plain(out, member.value);
        out += '\n';
    }
    for (const Member& member : table.members) {
        if (!is_section(member.value)) continue;
        std::string inner = path.empty() ? "" : path + '.';
        append_key(inner, member.key);
        const auto open = [&](std::string_view before, std::string_view after) {
            if (!out.empty()) out += '\n';
            out += std::string(before) + inner + std::string(after) + '\n';
        };
        if (member.value.is(Value::Kind::table)) {
            open("[", "]");
            append_section(out, inner, member.value);
        } else {
            for (const Value& item : member.value.items) {
                open("[[", "]]");
                append_section(out, inner, item);
            }
        }
    }
}

void append_json(std::string& out, const Value& value, unsigned indent, unsigned level) {
    const auto line = [&](unsigned depth) {
        if (indent != 0) out += '\n' + std::string(static_cast<std::size_t>(indent) * depth, ' ');
    };
    switch (value.kind) {
        case Value::Kind::null:
            out += "null";
            break;
        case Value::Kind::boolean:
        case Value::Kind::integer:
        case Value::Kind::real:
            append_scalar(out, value);
            break;
        case Value::Kind::text:
        case Value::Kind::moment:
            append_json_text(out, value.text);
            break;
        case Value::Kind::date:
            append_json_text(out, to_text(value.date));
            break;
        case Value::Kind::array:
            out += '[';
            for (std::size_t i = 0; i < value.items.size(); ++i) {
                if (i != 0) out += ',';
                line(level + 1);
                append_json(out, value.items[i], indent, level + 1);
            }
            if (!value.items.empty()) line(level);
            out += ']';
            break;
        case Value::Kind::table:
            out += '{';
            for (std::size_t i = 0; i < value.members.size(); ++i) {
                if (i != 0) out += ',';
                line(level + 1);
                append_json_text(out, value.members[i].key);
                out += indent == 0 ? ":" : ": ";
                append_json(out, value.members[i].value, indent, level + 1);
            }
            if (!value.members.empty()) line(level);
            out += '}';
            break;
    }
}

}  // namespace

void append_json_text(std::string& out, std::string_view text) { append_escaped(out, text); }
void append_toml_text(std::string& out, std::string_view text) { append_escaped(out, text); }

std::string to_toml(const Value& table) {
    std::string out;
    append_section(out, "", table);
    return out;
}

std::string to_toml_item(std::string_view array, const Value& table) {
    std::string name, out;
    append_key(name, array);
    out = "[[" + name + "]]\n";
    append_section(out, name, table);
    return out;
}

std::string to_json(const Value& value, unsigned indent) {
    std::string out;
    append_json(out, value, indent, 0);
    return out;
}

}  // namespace career
