// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/dates.hpp"

#include <string>

#include "libcommon/text/utf8.hpp"
#include "libcommon/values/date.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::string_view months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::string_view month_names[] = {"january", "february",  "march",   "april",    "may",      "june", "july",
                                            "august",  "september", "october", "november", "december", "sept"};

// Months in other languages: only with a year behind them.
constexpr std::string_view foreign_months[] = {
    "januar",        "februar", "m\u00e4rz", "mai",       "juni",    "juli",      "oktober",   "dezember", "janvier",
    "f\u00e9vrier",  "mars",    "avril",     "juin",      "juillet", "ao\u00fbt", "septembre", "octobre",  "novembre",
    "d\u00e9cembre", "enero",   "febrero",   "marzo",     "abril",   "mayo",      "junio",     "julio",    "agosto",
    "septiembre",    "octubre", "noviembre", "diciembre", "januari", "februari",  "maart",     "mei",      "augustus"};

}  // namespace

std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t n = 0;
    while (at + n < text.size() && is_digit(text[at + n])) ++n;
    return n;
}

bool is_year(std::string_view text, std::size_t at) {
    return digits_at(text, at) == 4 && (text.substr(at, 2) == "19" || text.substr(at, 2) == "20");
}

// "'26"
bool is_short_year(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] == '\'' && digits_at(text, at + 1) == 2;
}

// "IV" of "12.IV.2023", and where it ends; 0: no Roman number of a month.
std::size_t roman_month_at(std::string_view lower, std::size_t at) {
    std::size_t end = at;
    while (end < lower.size() && (lower[end] == 'i' || lower[end] == 'v' || lower[end] == 'x')) ++end;
    for (const std::string_view number : {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"})
        if (lower.substr(at, end - at) == number) return end;
    return 0;
}

// A month's name at the place, and where it ends.
std::size_t month_at(std::string_view lower, std::size_t at) {
    for (const std::string_view name : month_names)
        if (lower.substr(at).starts_with(name) &&
            (at + name.size() == lower.size() || !is_letter(lower[at + name.size()])))
            return at + name.size();
    for (const std::string_view name : months)
        if (lower.substr(at).starts_with(name) && (at + 3 == lower.size() || !is_letter(lower[at + 3]))) return at + 3;
    return 0;
}

namespace {

// "Advent 2023 (3 December)", "week 23 of 2024 (6 June)", "week 23 of 2024", "30. Mai 2024": the year and the day stand
// apart, or the month is another language's.
bool has_parted_date(const std::string& lower) {
    bool year = false, day = false, week = false;
    for (std::size_t at = 0; at < lower.size(); ++at) {
        if (at > 0 && (is_digit(lower[at - 1]) || is_letter(lower[at - 1]))) continue;
        if (is_year(lower, at)) {
            year = year || at + 4 == lower.size() || !is_letter(lower[at + 4]);
        } else if (is_digit(lower[at])) {
            const std::size_t n = digits_at(lower, at);
            const std::size_t word = lower.find_first_not_of(" .", at + n);
            day = day || (n <= 2 && word != lower.npos && word > at + n && month_at(lower, word) != 0);
        } else if (std::string_view(lower).substr(at).starts_with("week ")) {
            week = week || digits_at(lower, at + 5) > 0;
        } else {
            for (const std::string_view month : foreign_months)
                if (std::string_view(lower).substr(at).starts_with(month)) {
                    const std::size_t end = at + month.size();
                    if (end + 1 < lower.size() && lower[end] == ' ' && is_year(lower, end + 1)) return true;
                }
        }
    }
    return year && (day || week);
}

}  // namespace

bool has_date(std::string_view text) {
    const std::string lower = ascii_lower(text);
    if (has_parted_date(lower)) return true;
    for (std::size_t at = 0; at < lower.size(); ++at) {
        if (at > 0 && (is_digit(lower[at - 1]))) continue;
        if (is_digit(lower[at])) {
            const std::size_t n = digits_at(lower, at);
            // 2024-03-01, 2024/3/1, 2024.03.01, 20240301
            if (is_year(lower, at) && at + 5 < lower.size() &&
                (lower[at + 4] == '-' || lower[at + 4] == '/' || lower[at + 4] == '.')) {
                const std::size_t month = digits_at(lower, at + 5);
                if (month >= 1 && month <= 2 && at + 5 + month < lower.size() &&
                    lower[at + 5 + month] == lower[at + 4] && digits_at(lower, at + 6 + month) >= 1)
                    return true;
                if (month_at(lower, at + 5) != 0) return true;
                // 2026-W06
                if (lower[at + 4] == '-' && lower[at + 5] == 'w' && digits_at(lower, at + 6) == 2) return true;
                // 2024-05: a month with its year
                const std::string_view number = std::string_view(lower).substr(at + 5, 2);
                if (lower[at + 4] == '-' && month == 2 && number >= "01" && number <= "12" &&
                    (at + 7 == lower.size() || (lower[at + 7] != '-' && !is_letter(lower[at + 7]))))
                    return true;
            }
            // 2024 May 3
            if (is_year(lower, at) && at + 5 < lower.size() && lower[at + 4] == ' ' && month_at(lower, at + 5) != 0)
                return true;
            if (n == 8 && (lower.substr(at, 2) == "20" || lower.substr(at, 2) == "19") &&
                parse_date(lower.substr(at, 4) + '-' + lower.substr(at + 4, 2) + '-' + lower.substr(at + 6, 2)))
                return true;
            // 01.03.2024, 1/3/2024, 12-Dec-2023
            if (n <= 2 && at + n < lower.size() &&
                (lower[at + n] == '.' || lower[at + n] == '/' || lower[at + n] == '-')) {
                const std::size_t next = at + n + 1, month = digits_at(lower, next);
                if (month >= 1 && month <= 2 && next + month < lower.size() && lower[next + month] == lower[at + n] &&
                    (lower[at + n] == '/' || digits_at(lower, next + month + 1) == 4 || (n == 2 && month == 2)) &&
                    digits_at(lower, next + month + 1) >= 2)
                    return true;
                if (const std::size_t end = roman_month_at(lower, next);
                    end != 0 && end < lower.size() && lower[end] == lower[at + n] && is_year(lower, end + 1))
                    return true;
                if (const std::size_t end = month_at(lower, next);
                    end != 0 && end < lower.size() && is_year(lower, end + 1))
                    return true;
            }
            // 3 May 2024, 3rd of May, 2024
            std::size_t word = at + n;
            for (const std::string_view ending : {"st", "nd", "rd", "th", "."})
                if (std::string_view(lower).substr(word).starts_with(ending)) word += ending.size();
            while (word < lower.size() && lower[word] == ' ') ++word;
            if (std::string_view(lower).substr(word).starts_with("of ")) word += 3;
            if (n <= 2 && word > at + n)
                if (const std::size_t end = month_at(lower, word); end != 0) {
                    std::size_t year = end;
                    while (year < lower.size() && (lower[year] == ' ' || lower[year] == ',' || lower[year] == '.'))
                        ++year;
                    if (is_year(lower, year) || is_short_year(lower, year)) return true;
                }
            continue;
        }
        // May 3, 2024; May 2024
        if (at > 0 && is_letter(lower[at - 1])) continue;
        if (const std::size_t end = month_at(lower, at); end != 0) {
            std::size_t day = end;
            while (day < lower.size() && (lower[day] == ' ' || lower[day] == '.' || lower[day] == '-')) ++day;
            if (is_year(lower, day)) return true;
            const std::size_t n = digits_at(lower, day);
            if (n == 0 || n > 2) continue;
            std::size_t year = day + n;
            for (const std::string_view ending : {"st", "nd", "rd", "th"})
                if (std::string_view(lower).substr(year).starts_with(ending)) year += 2;
            while (year < lower.size() && (lower[year] == ' ' || lower[year] == ',')) ++year;
            if (is_year(lower, year)) return true;
        }
    }
    return false;
}

}  // namespace career::doc_skeleton
