// SPDX-License-Identifier: MIT
// The part of TOML that a story needs: top-level keys with strings, lists of strings, dates and numbers. toml++ gives
// no places inside a string, and findings point there.
#include <algorithm>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/flat_value.hpp"
#include "libcommon/text/utf8.hpp"
#include "libcommon/values/date.hpp"

namespace career {
namespace {

class FlatToml {
  public:
    FlatToml(std::string_view text, std::size_t begin, std::size_t end, std::vector<FieldNote>& notes)
        : text_(text.substr(0, end)), at_(begin), notes_(notes) {}

    std::vector<FlatEntry> read() {
        std::vector<FlatEntry> out;
        while (skip_blank(), at_ < text_.size()) {
            FlatEntry entry;
            if (text_[at_] == '[') {
                const std::size_t begin = at_;
                skip_line();
                note(begin, at_, "a story has no tables", "write keys such as title = \"...\" at the top level");
            } else if (read_key(entry) && read_value(entry)) {
                const bool twice =
                    std::any_of(out.begin(), out.end(), [&](const FlatEntry& e) { return e.key == entry.key; });
                if (twice)
                    note(entry.key_at.begin, entry.key_at.end, "the key '" + entry.key + "' stands twice",
                         "keep one of the two");
                else
                    out.push_back(std::move(entry));
                end_line();
            } else {
                skip_line();
            }
        }
        return out;
    }

  private:
    void note(std::size_t begin, std::size_t end, std::string what, std::string remedy) {
        notes_.push_back({.at = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::max(begin, end))},
                          .what = std::move(what),
                          .remedy = std::move(remedy)});
    }
    void skip_line() { at_ = std::min(text_.find('\n', at_), text_.size()); }
    void skip_blank() {  // blanks, line ends, comments
        while (at_ < text_.size()) {
            if (text_[at_] == '#')
                skip_line();
            else if (is_space(text_[at_]))
                ++at_;
            else
                return;
        }
    }
    void skip_spaces() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
    }
    void end_line() {
        skip_spaces();
        if (at_ < text_.size() && text_[at_] == '\r') ++at_;
        if (at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '#') return;
        const std::size_t begin = at_;
        skip_line();
        note(begin, at_, "unexpected text behind the value", "put each key on a line of its own");
    }
    bool read_key(FlatEntry& entry);
    bool read_value(FlatEntry& entry);
    bool read_string(Field& out, bool& escaped);
    bool read_list(FlatEntry& entry);
    bool read_escape(std::string& out);

    std::string_view text_;
    std::size_t at_;
    std::vector<FieldNote>& notes_;
};

bool FlatToml::read_key(FlatEntry& entry) {
    const std::size_t begin = at_;
    if (text_[at_] == '"' || text_[at_] == '\'') {
        Field key;
        bool escaped = false;
        if (!read_string(key, escaped)) return false;
        entry.key = key.value;
        entry.key_at = key.at;
    } else {
        while (at_ < text_.size() &&
               (is_alnum(text_[at_]) || text_[at_] == '_' || text_[at_] == '-' || text_[at_] == '.'))
            ++at_;
        entry.key = text_.substr(begin, at_ - begin);
        entry.key_at = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
    }
    skip_spaces();
    if (entry.key.empty() || at_ >= text_.size() || text_[at_] != '=') {
        note(begin, at_, "this is no key = value", "write a line such as title = \"Kafka or SQS\"");
        return false;
    }
    ++at_;
    skip_spaces();
    return true;
}

bool FlatToml::read_escape(std::string& out) {
    const std::size_t begin = at_ - 1;
    if (at_ >= text_.size()) return false;
    const char c = text_[at_++];
    static constexpr std::string_view from = "btnfre\"\\", to = "\b\t\n\f\r\x1b\"\\";
    if (const std::size_t which = from.find(c); which != std::string_view::npos) {
        out += to[which];
        return true;
    }
    if (c == 'u' || c == 'U') {
        const std::size_t digits = c == 'u' ? 4 : 8;
        char32_t value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            const char d = at_ < text_.size() ? ascii_lower(text_[at_]) : ' ';
            if (!is_digit(d) && !(d >= 'a' && d <= 'f')) {
                note(begin, at_, "an unfinished \\u escape",
                     "write four hexadecimal digits behind \\u, eight behind \\U");
                return false;
            }
            value = value * 16 + static_cast<char32_t>(is_digit(d) ? d - '0' : d - 'a' + 10);
            ++at_;
        }
        append_utf8(out, value);
        return true;
    }
    note(begin, at_, std::string("TOML knows no escape \\") + c, "double the backslash, or use single quotes");
    return false;
}

// "...", '...', """...""" and '''...'''. The span is what stands between the marks.
bool FlatToml::read_string(Field& out, bool& escaped) {
    const char mark = text_[at_];
    const std::size_t open = at_;
    const std::string_view three = text_.substr(at_, 3);
    const bool lines = three.size() == 3 && three[1] == mark && three[2] == mark;
    at_ += lines ? 3 : 1;
    if (lines && text_.substr(at_, 2) == "\r\n") ++at_;
    if (lines && at_ < text_.size() && text_[at_] == '\n') ++at_;
    const std::size_t begin = at_;
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if (c == mark && (!lines || text_.substr(at_, 3) == three)) {
            while (lines && at_ + 3 < text_.size() && text_[at_ + 3] == mark)
                out.value += text_[at_++];  // """a"""" ends in a quote
            out.at = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
            at_ += lines ? 3 : 1;
            return true;
        }
        if (c == '\n' && !lines) break;
        if (c == '\\' && mark == '"') {
            escaped = true;
            ++at_;
            if (lines && at_ < text_.size() && (text_[at_] == '\n' || text_[at_] == '\r')) {
                while (at_ < text_.size() && is_space(text_[at_])) ++at_;
                continue;
            }
            if (!read_escape(out.value)) return false;
            continue;
        }
        out.value += c;
        ++at_;
    }
    note(open, open + 1, "the string that begins here has no end",
         lines ? "close it with three quotation marks"
               : "close it on its line, or use three quotation marks for several lines");
    return false;
}

bool FlatToml::read_list(FlatEntry& entry) {
    const std::size_t open = at_++;
    entry.kind = FlatKind::list;
    while (skip_blank(), at_ < text_.size()) {
        if (text_[at_] == ']') {
            ++at_;
            entry.value.at = {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(at_)};
            return true;
        }
        if (text_[at_] != '"' && text_[at_] != '\'') {
            note(at_, at_ + 1, "a list of strings is expected",
                 "put each value between quotation marks: [\"one\", \"two\"]");
            return false;
        }
        Field item;
        bool escaped = false;
        if (!read_string(item, escaped)) return false;
        entry.items.push_back(std::move(item));
        skip_blank();
        if (at_ < text_.size() && text_[at_] == ',')
            ++at_;
        else if (at_ < text_.size() && text_[at_] != ']') {
            note(at_, at_ + 1, "a comma is missing between two values", "write [\"one\", \"two\"]");
            return false;
        }
    }
    note(open, open + 1, "the list that begins here has no end", "close it with ]");
    return false;
}

bool FlatToml::read_value(FlatEntry& entry) {
    if (at_ < text_.size() && (text_[at_] == '"' || text_[at_] == '\'')) {
        entry.kind = FlatKind::text;
        return read_string(entry.value, entry.escaped);
    }
    if (at_ < text_.size() && text_[at_] == '[') return read_list(entry);
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != '\n' && text_[at_] != '#' && text_[at_] != '\r') ++at_;
    std::size_t end = at_;
    while (end > begin && is_space(text_[end - 1])) --end;
    const std::string_view raw = text_.substr(begin, end - begin);
    entry.value = {std::string(raw), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
    if (raw.empty()) {
        note(entry.key_at.begin, entry.key_at.end, "the key '" + entry.key + "' has no value",
             "write " + entry.key + " = \"...\"");
        return false;
    }
    if (parse_date(raw.substr(0, 10)))
        entry.kind = raw.size() == 10 || raw[10] == 'T' || raw[10] == ' ' ? FlatKind::date : FlatKind::other;
    else if (raw == "true" || raw == "false" || is_digit(raw[0]) || raw[0] == '-' || raw[0] == '+')
        entry.kind = FlatKind::number;
    else if (raw[0] != '{') {
        note(begin, end, "a value without quotation marks", "write " + entry.key + " = \"...\"");
        return false;
    }
    return true;
}

}  // namespace

std::vector<FlatEntry> read_flat_toml(std::string_view text, std::size_t begin, std::size_t end,
                                      std::vector<FieldNote>& notes) {
    return FlatToml(text, begin, end, notes).read();
}

}  // namespace career
