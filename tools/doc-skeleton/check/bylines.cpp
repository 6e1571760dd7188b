// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/bylines.hpp"

#include <algorithm>
#include <string>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/dates.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// The first byte of a letter outside ASCII; dashes and other signs begin with 0xE2.
bool is_letter_beyond_ascii(char c) {
    return static_cast<unsigned char>(c) >= 0xC3 && static_cast<unsigned char>(c) != 0xE2;
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view key) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < key.size();) {
        std::size_t end = at;
        while (end < key.size() && is_letter(key[end])) ++end;
        if (end > at) out.push_back(key.substr(at, end - at));
        at = std::max(end, at + 1);
    }
    return out;
}

bool is_byline(std::string_view line) {
    while (line.ends_with('\\') || line.ends_with(' ')) line.remove_suffix(1);  // a hard break
    std::string bare = without_marks(line);
    // "(Ann Example, May 2024)", Org's "/Ann Example/", "<sub>Ann Example</sub>"
    if (bare.size() > 2 && ((bare.front() == '(' && bare.back() == ')') || (bare.front() == '/' && bare.back() == '/')))
        bare = bare.substr(1, bare.size() - 2);
    if (const std::size_t tag = bare.find('>'); bare.starts_with('<') && tag != bare.npos && tag + 1 < bare.size())
        bare = bare.substr(tag + 1, bare.find('<', tag) - tag - 1);
    const std::string lower = ascii_lower(bare);
    for (const std::string_view word :
         {"by ", "prepared by ", "written by ", "draft by ", "author: ", "from ", "drafted by ", "authored by "}) {
        const std::size_t at = lower.find(word);
        if (at == lower.npos || (at > 0 && is_letter(lower[at - 1]))) continue;
        const std::size_t next = at + word.size();
        const bool short_line = bare.size() < 120;
        if (next < bare.size() && short_line &&
            ((bare[next] >= 'A' && bare[next] <= 'Z' && month_at(lower, next) == 0) ||
             is_letter_beyond_ascii(bare[next]) || lower.substr(next).starts_with("the ") || bare[next] == '@' ||
             lower.substr(next, lower.find(' ', next) - next).find('@') != lower.npos))
            return true;
    }
    if (bare.size() < 60 && !bare.ends_with('.')) {
        // "@ann, 2024-05-03", "ann@example.org", "Platform team, May 2024"
        if (bare.size() > 2 && bare.front() == '@' && is_letter(bare[1])) return true;
        const std::string_view first = std::string_view(bare).substr(0, bare.find_first_of(", "));
        const std::size_t sign = first.find('@');
        if (sign != first.npos && sign > 0 && first.find('.', sign) != first.npos &&
            (first.size() == bare.size() || has_date(bare)))
            return true;
        for (const std::string_view group : {" team", " group", " guild", " squad", " crew", " office", " committee"})
            if (const std::size_t at = lower.find(group); at != lower.npos) {
                const std::size_t end = at + group.size();
                if (end == lower.size() || lower[end] == ',' || lower[end] == ' ' || lower[end] == ';')
                    if (std::count(lower.begin(), lower.begin() + static_cast<std::ptrdiff_t>(end), ' ') <= 3 &&
                        (end == lower.size() || has_date(lower)))
                        return true;
            }
    }
    // Two or three words that each begin with a capital, then a comma, a dash, an address or the end.
    std::size_t at = 0, words = 0;
    while (at < bare.size()) {
        const bool capital = (bare[at] >= 'A' && bare[at] <= 'Z') || is_letter_beyond_ascii(bare[at]);
        if (!capital && words > 0) {
            // "Pieternel van Es"
            std::size_t end = at;
            for (const std::string_view particle : {"van ", "von ", "de ", "der ", "den ", "da ", "di ", "del ", "la ",
                                                    "le ", "ten ", "ter ", "af ", "zu "})
                if (end == at && std::string_view(bare).substr(at).starts_with(particle)) end = at + particle.size();
            if (end > at) {
                at = end;
                continue;
            }
        }
        if (!capital || month_at(lower, at) != 0) break;
        std::size_t end = at;
        while (end < bare.size() && (is_letter(bare[end]) || bare[end] == '-' || bare[end] == '\'' || bare[end] == '.'))
            ++end;
        ++words;
        at = end;
        if (at < bare.size() && bare[at] == ' ')
            ++at;
        else
            break;
    }
    // "Ana & Ben, 2026-05-01"
    if (words == 1 && bare.substr(at).starts_with("and the ") && has_date(bare)) return true;
    if (words == 1 && bare.substr(at).starts_with("& ") && at + 2 < bare.size() && is_upper(bare[at + 2]) &&
        has_date(bare))
        return true;
    if (words < 2 || words > 4) return false;
    return at >= bare.size() || bare[at] == ',' || bare[at] == '<' || bare[at] == '(' ||
           bare.substr(at).starts_with("\u2013") || bare.substr(at).starts_with("\u2014") ||
           bare.substr(at).starts_with("\u00b7") || bare[at] == '|' || bare[at] == '-' || bare[at] == '/' ||
           bare[at] == '+' || bare[at] == '&' || is_digit(bare[at]);
}

}  // namespace career::doc_skeleton
