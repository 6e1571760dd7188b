// SPDX-License-Identifier: MIT
#include "tools/qbank/schedule/json_cursor.hpp"

#include "libcommon/text/utf8.hpp"

namespace career::qbank {
namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char low = ascii_lower(c);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

// Undoes the escapes of the inside of a JSON string; false for one that is none.
bool unescape(std::string_view text, std::string& out) {
    const auto unit = [&](std::size_t at) {
        char32_t value = 0;
        for (std::size_t i = at; i < at + 4; ++i) {
            const int digit = i < text.size() ? hex_value(text[i]) : -1;
            if (digit < 0) return char32_t{0xFFFFFFFF};
            value = value * 16 + static_cast<char32_t>(digit);
        }
        return value;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        const char code = ++i < text.size() ? text[i] : '\0';
        constexpr std::string_view codes = "\"\\/bfnrt", values = "\"\\/\b\f\n\r\t";
        if (const auto found = codes.find(code); found != std::string_view::npos) {
            out += values[found];
        } else if (code == 'u') {
            char32_t value = unit(i + 1);
            if (value == 0xFFFFFFFF) return false;
            i += 4;
            if (value >= 0xD800 && value < 0xDC00 && text.substr(i + 1, 2) == "\\u") {
                const char32_t low = unit(i + 3);
                if (low >= 0xDC00 && low < 0xE000) {
                    value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
                    i += 6;
                }
            }
            append_utf8(out, value);
        } else {
            return false;
        }
    }
    return true;
}

}  // namespace

void JsonCursor::blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
}

bool JsonCursor::take(char wanted) {
    blanks();
    if (at_ >= text_.size() || text_[at_] != wanted) return false;
    ++at_;
    return true;
}

std::string_view JsonCursor::string() {
    const std::size_t begin = ++at_;
    for (std::size_t mark = at_;; ++mark) {
        mark = text_.find('"', mark);
        if (mark == std::string_view::npos) {
            bad_ = true;
            at_ = text_.size();
            return {};
        }
        std::size_t slashes = 0;
        while (mark - slashes > begin && text_[mark - slashes - 1] == '\\') ++slashes;
        if (slashes % 2 != 0) continue;
        at_ = mark + 1;
        return text_.substr(begin, mark - begin);
    }
}

bool JsonCursor::at_string() {
    blanks();
    return at_ < text_.size() && text_[at_] == '"';
}

std::string_view JsonCursor::scalar() {
    if (at_string()) {
        const std::string_view inside = string();
        if (inside.find('\\') == std::string_view::npos) return inside;
        decoded_.clear();
        if (!unescape(inside, decoded_)) bad_ = true;
        return decoded_;
    }
    const std::size_t begin = at_;
    const auto part_of = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' || c == 'E';
    };
    while (at_ < text_.size() && part_of(text_[at_])) ++at_;
    if (at_ == begin) bad_ = true;
    return text_.substr(begin, at_ - begin);
}

std::optional<std::string_view> JsonCursor::key(bool& first) {
    if (bad_ || take('}')) return std::nullopt;
    if (!first && !take(',')) bad_ = true;
    first = false;
    if (bad_ || !at_string()) {
        bad_ = true;
        return std::nullopt;
    }
    const std::string_view name = string();
    if (!take(':')) bad_ = true;
    return name;
}

bool JsonCursor::item(bool& first) {
    if (bad_ || take(']')) return false;
    if (!first && !take(',')) bad_ = true;
    first = false;
    return !bad_;
}

void JsonCursor::skip() {
    blanks();
    if (at_ >= text_.size()) {
        bad_ = true;
        return;
    }
    if (text_[at_] != '{' && text_[at_] != '[') {
        scalar();
        return;
    }
    std::size_t depth = 0;
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if (c == '"') {
            string();
            continue;
        }
        ++at_;
        if (c == '{' || c == '[') ++depth;
        if ((c == '}' || c == ']') && --depth == 0) return;
    }
    bad_ = true;
}

bool JsonCursor::at_end() {
    blanks();
    return at_ == text_.size();
}

}  // namespace career::qbank
