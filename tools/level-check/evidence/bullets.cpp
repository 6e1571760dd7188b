// SPDX-License-Identifier: MIT
// A brag document as people keep it: bullets, dated by themselves or by the heading above.
#include <algorithm>
#include <array>
#include <charconv>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/trimmed.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/level-check/evidence/readers.hpp"

namespace career::level_check {
namespace {

constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};

std::optional<int> year_in(std::string_view text, std::size_t& at) {
    for (at = 0; at + 4 <= text.size(); ++at) {
        if (at > 0 && is_digit(text[at - 1])) continue;
        if (at + 4 < text.size() && is_digit(text[at + 4])) continue;
        int year = 0;
        const auto [end, fault] = std::from_chars(text.data() + at, text.data() + at + 4, year);
        if (fault == std::errc() && end == text.data() + at + 4 && year >= 1970 && year <= 2999) return year;
    }
    return std::nullopt;
}

Date last_day(int year, int month) {
    const Date first{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 1};
    return add_days(add_months(first, 1), -1);
}

// "2025-11-28", "November 2025", "2025-11", "Q3 2025", "2025": the last day of what is named.
std::optional<Date> date_of_heading(std::string_view heading) {
    const std::string text = ascii_lower(heading);
    std::size_t at = 0;
    const auto year = year_in(text, at);
    if (!year) return std::nullopt;
    if (const auto day = parse_date(std::string_view(text).substr(at, 10))) return day;
    if (at + 7 <= text.size() && text[at + 4] == '-' && is_digit(text[at + 5]) && is_digit(text[at + 6])) {
        const int month = (text[at + 5] - '0') * 10 + (text[at + 6] - '0');
        if (month >= 1 && month <= 12) return last_day(*year, month);
    }
    for (std::size_t q = 0; q + 1 < text.size(); ++q)
        if (text[q] == 'q' && text[q + 1] >= '1' && text[q + 1] <= '4' &&
            (q == 0 || text[q - 1] == ' ' || text[q - 1] == '-'))
            return last_day(*year, 3 * (text[q + 1] - '0'));
    for (std::size_t m = 0; m < months.size(); ++m)
        if (text.find(months[m].substr(0, 3)) != std::string::npos) return last_day(*year, static_cast<int>(m) + 1);
    return last_day(*year, 12);
}

// What stands after a bullet's mark; nullopt: no bullet.
std::optional<std::string_view> after_mark(std::string_view line) {
    if (line.size() >= 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && (line[1] == ' ' || line[1] == '\t'))
        line.remove_prefix(2);
    else if (line.starts_with("\xE2\x80\xA2"))
        line.remove_prefix(3);
    else {
        std::size_t digits = 0;
        while (digits < line.size() && digits < 3 && is_digit(line[digits])) ++digits;
        if (digits == 0 || digits + 1 >= line.size() || (line[digits] != '.' && line[digits] != ')') ||
            line[digits + 1] != ' ')
            return std::nullopt;
        line.remove_prefix(digits + 2);
    }
    line = trimmed(line);
    if (line.size() > 4 && line[0] == '[' && line[2] == ']') line = trimmed(line.substr(3));
    return line;
}

// The ten bytes of a date's shape that stand here, whether or not there is such a day.
bool has_date_shape(std::string_view text) {
    constexpr std::string_view shape = "0000-00-00";
    if (text.size() < shape.size() || (text.size() > shape.size() && is_digit(text[shape.size()]))) return false;
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == '0' ? !is_digit(text[i]) : text[i] != shape[i]) return false;
    return true;
}

// Takes a date off the front: "2025-11-28: ...", "**2025-11-28** - ...", "(2025-11-28) ...".
std::optional<Date> take_date(std::string_view& text) {
    std::size_t at = 0;
    while (at < text.size() && (text[at] == '*' || text[at] == '_' || text[at] == '(' || text[at] == '[')) ++at;
    if (text.size() < at + 10) return std::nullopt;
    const auto date = parse_date(text.substr(at, 10));
    if (!date) return std::nullopt;
    text.remove_prefix(at + 10);
    while (!text.empty()) {
        if (text.front() == '*' || text.front() == '_' || text.front() == ')' || text.front() == ']' ||
            text.front() == ':' || text.front() == '-' || text.front() == ',' || text.front() == ' ')
            text.remove_prefix(1);
        else if (text.starts_with("\xE2\x80\x93") || text.starts_with("\xE2\x80\x94"))
            text.remove_prefix(3);
        else
            break;
    }
    return date;
}

// Takes a date in brackets off the end: "... (2025-11-28)", "... [2025-11-28].".
std::optional<Date> take_last_date(std::string_view& text) {
    std::string_view rest = text;
    while (rest.ends_with('.') || rest.ends_with('*') || rest.ends_with('_')) rest.remove_suffix(1);
    if (rest.size() < 12 || (rest.back() != ')' && rest.back() != ']')) return std::nullopt;
    const std::size_t open = rest.size() - 12;
    if (rest[open] != '(' && rest[open] != '[') return std::nullopt;
    const auto date = parse_date(rest.substr(open + 1, 10));
    if (date) text = trimmed(rest.substr(0, open));
    return date;
}

std::string without_emphasis(std::string_view text) {
    const auto is_mark = [](char c) { return c == '*' || c == '_' || c == '`'; };
    std::string out;
    while (true) {
        const auto plain = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_mark) - text.begin());
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty()) return out;
        const std::size_t marks = text.starts_with("**") || text.starts_with("__") ? 2 : 1;
        if (marks == 1 && text.front() != '`') out += text.front();
        text.remove_prefix(marks);
    }
}

struct Reader {
    const Source& source;
    std::vector<Item> items;
    Errors errors = {};
    std::optional<Date> heading = std::nullopt;
    std::size_t indent_of_item = 0;
    bool open = false;  // a following line continues the last item

    void start(std::string_view text, std::uint32_t line, std::uint32_t column) {
        Item item;
        item.date = take_date(text);
        if (!item.date) item.date = take_last_date(text);
        if (!item.date) look_for_no_day(text, line, column);
        if (!item.date) item.date = heading;
        item.statement = without_emphasis(trimmed(text));
        item.at = {source.name(), line, column};
        open = !item.statement.empty();
        if (open) items.push_back(std::move(item));
    }

    // "2026-02-30: ..." would else be read as undated.
    void look_for_no_day(std::string_view text, std::uint32_t line, std::uint32_t column) {
        const std::size_t at = std::min(text.find_first_not_of("*_(["), text.size());
        if (!has_date_shape(text.substr(at))) return;
        errors.push_back({{source.name(), line, column},
                          "'" + std::string(text.substr(at, 10)) + "' is no date: there is no such day",
                          "correct the day; a date is written as 2025-11-28"});
    }

    void line(std::string_view raw, std::uint32_t number) {
        const std::string_view text = trimmed(raw);
        const std::size_t indent = raw.size() - trimmed(raw).size() == 0 ? 0 : raw.find_first_not_of(" \t");
        if (text.empty()) {
            open = false;
            return;
        }
        if (text.front() == '#') {
            heading = date_of_heading(text);
            open = false;
            return;
        }
        const auto column = static_cast<std::uint32_t>(indent + 1);
        if (const auto bullet = after_mark(text)) {
            if (open && indent >= indent_of_item + 2) {  // detail under a bullet belongs to it
                items.back().statement += ". " + without_emphasis(*bullet);
                return;
            }
            indent_of_item = indent;
            start(*bullet, number, column);
            return;
        }
        if (open) {
            items.back().statement += " " + without_emphasis(text);
            return;
        }
        std::string_view rest = text;
        if (take_date(rest))
            start(text, number, column);
        else
            look_for_no_day(text, number, column);
    }
};

}  // namespace

Result<std::vector<Item>> read_bullets(const Source& source) {
    Reader reader{source, {}};
    std::string_view rest = source.text();
    std::uint32_t number = source.first_line();
    bool front_matter = rest.starts_with("---\n") || rest.starts_with("+++\n");
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (front_matter)
            front_matter = number == source.first_line() || (trimmed(line) != "---" && trimmed(line) != "+++");
        else
            reader.line(line, number);
        ++number;
    }
    if (!reader.errors.empty()) return std::move(reader.errors);
    return std::move(reader.items);
}

}  // namespace career::level_check
