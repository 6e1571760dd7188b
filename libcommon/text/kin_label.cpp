// SPDX-License-Identifier: MIT
#include "libcommon/text/kin_label.hpp"

#include <algorithm>
#include <string>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/separators.hpp"
#include "libcommon/text/utf8.hpp"
#include "libcommon/text/word_set.hpp"

namespace career {
namespace {

constexpr std::size_t longest_name = 44;

bool is_wide(char c) { return (class_of(c) & byte_wide) != 0; }

// "0:25-0:40 ", "[19:43] Femke: ": when it is said, and by whom.
std::size_t behind_time(std::string_view text, std::size_t from, std::size_t end) {
    const bool stamp = text[from] == '[';
    std::size_t at = from + (stamp ? 1 : 0), colons = 0;
    const auto clock = [&] {
        const std::size_t begin = at;
        while (at < end && (is_digit(text[at]) || (text[at] == ':' && at > begin)))
            colons += text[at++] == ':' ? 1U : 0U;
    };
    clock();
    if (colons == 0) return from;
    const std::size_t first_end = at;
    while (at < end &&
           (is_space(text[at]) || text[at] == '-' || (at > first_end && text[at] == '\xE2') || is_wide(text[at])))
        ++at;
    if (at < end && is_digit(text[at])) clock();
    if (stamp) {
        if (at >= end || text[at] != ']') return from;
        ++at;
    }
    while (at < end && is_space(text[at])) ++at;
    std::size_t name = at;
    while (name < end && is_letter(text[name])) ++name;
    if (stamp && name > at && name + 1 < end && text[name] == ':' && text[name + 1] == ' ') at = name + 2;
    return at;
}

// What may stand in front: symbols, "3.", "3a.", "b)".
std::size_t behind_front(std::string_view text, std::size_t at, std::size_t end) {
    for (int steps = 0; steps < 4 && at < end; ++steps) {
        const char c = text[at];
        if (const std::size_t stamp = behind_time(text, at, end); stamp > at) {
            at = stamp;
            continue;
        }
        if (c == '[') return at + 1;
        if (is_space(c) || c == '>' || c == '-' || c == '+' || c == '#' || c == '~') {
            ++at;
        } else if (is_wide(c)) {
            const Scalar scalar = decode(text.substr(at, std::min<std::size_t>(end - at, 4)));
            if (scalar.value < 0x2000) return at;
            at += scalar.size;
        } else if (is_digit(c)) {
            std::size_t behind = at;
            while (behind < end && is_digit(text[behind])) ++behind;
            if (behind < end && is_lower(text[behind])) ++behind;
            if (behind - at > 3 || behind + 1 >= end || (text[behind] != '.' && text[behind] != ')') ||
                !is_space(text[behind + 1]))
                return at;
            at = behind + 2;
        } else if (is_letter(c) && at + 2 < end && (text[at + 1] == '.' || text[at + 1] == ')') &&
                   is_space(text[at + 2])) {
            at += 3;
        } else {
            break;
        }
    }
    return at;
}

bool in_name(char c) {
    return is_letter(c) || is_wide(c) || c == ' ' || c == '\'' || c == '/' || c == '&' || c == '+' || c == ',' ||
           c == '-';
}

// "It held since.", "**I got it done**": a sentence.
bool tells(std::string_view name) {
    static constexpr std::string_view list[] = {"i", "we", "it", "they", "he", "she", "this", "that", "there", "you"};
    static constexpr WordSet subjects(list);
    std::size_t end = 0;
    while (end < name.size() && is_letter(name[end])) ++end;
    return end < name.size() && subjects.has(word_hash(name.substr(0, end)));
}

// The name without blanks, marks and a remark at its ends; false where it is none.
bool tidy(std::string_view text, Span& name) {
    const auto back = [&] { return text[name.end - 1]; };
    while (!name.empty() && (is_space(text[name.begin]) || text[name.begin] == '*' || text[name.begin] == '"'))
        ++name.begin;
    for (bool again = true; again && !name.empty();) {
        again = false;
        const char c = back();
        if (is_space(c) || c == ':' || c == '.' || c == '?' || c == '*' || c == '-' || c == '_' || c == '"') {
            --name.end;
            again = true;
        } else if (c == ')' || c == ']') {
            const std::size_t open = slice(text, name).rfind(c == ')' ? '(' : '[');
            if (open == std::string_view::npos) return false;
            name.end = name.begin + static_cast<std::uint32_t>(open);
            again = true;
        }
    }
    const std::string_view words = slice(text, name);
    return !words.empty() && words.size() <= longest_name && !tells(words) &&
           std::count(words.begin(), words.end(), ' ') < 6 && std::all_of(words.begin(), words.end(), in_name) &&
           std::any_of(words.begin(), words.end(), [](char c) { return is_letter(c) || is_wide(c); });
}

std::uint32_t to_offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

// "A-C-T-I-O-N", "A C T I O N" and "S(ituation)" without what parts their letters; empty for other names.
std::string spelled_out(std::string_view text, Span name) {
    const std::string_view shown = slice(text, name);
    std::string out;
    std::size_t letters = 0, runs = 0;
    bool within = false;
    for (const char c : shown) {
        if (is_letter(c)) {
            out += c;
            ++letters;
            runs += within ? 0 : 1;
            within = true;
        } else if (c == '-' || c == ' ' || c == '.' || c == '(' || c == ')') {
            within = false;
        } else {
            return {};
        }
    }
    const bool apart = letters > 3 && runs == letters;
    const bool bracket = shown.size() > 3 && shown[1] == '(' && shown.back() == ')' && runs == 2;
    return apart || bracket ? out : std::string();
}

// The bytes of a dash or an arrow: – — → ⇒ ➡ ▶; 0 where none begins.
std::size_t arrow_at(std::string_view text, std::size_t at, std::size_t end) {
    const std::string_view here = text.substr(at, std::min<std::size_t>(end - at, 6));
    for (const std::string_view sign : {"\u2013", "\u2014", "\u2192", "\u21d2", "\u27a1\ufe0f", "\u27a1", "\u2794",
                                        "\u279c", "\u25b6\ufe0f", "\u25b6", "\u203a", "\u00bb"})
        if (here.starts_with(sign)) return sign.size();
    return 0;
}

// "**Ctx** Renovation ...", "*Moves:* ...", "__Payoff__"
bool find_bold(std::string_view text, std::size_t at, std::size_t end, KinLabel& out) {
    const char mark = text[at];
    std::size_t open = at;
    while (open < end && text[open] == mark) ++open;
    const std::size_t close = text.substr(0, std::min(end, open + longest_name + 40)).find(mark, open);
    if (close == std::string_view::npos || open == end || is_space(text[open])) return false;
    std::size_t behind = close;
    while (behind < end && text[behind] == mark) ++behind;
    if (behind - close != open - at) return false;
    out.form = {.form = LabelForm::bold};
    out.name = {to_offset(open), to_offset(close)};
    while (behind < end && (is_space(text[behind]) || text[behind] == ':' || text[behind] == '-')) ++behind;
    if (const std::size_t arrow = arrow_at(text, behind, end); arrow > 0) behind += arrow;
    while (behind < end && is_space(text[behind])) ++behind;
    out.mark = {to_offset(at), to_offset(behind)};
    return true;
}

bool holds_prose(std::string_view tag) {
    static constexpr std::string_view tags[] = {"p", "div", "li", "td", "dd", "blockquote"};
    return std::any_of(std::begin(tags), std::end(tags),
                       [&](std::string_view name) { return ascii_iequals(name, tag); });
}

// "<div><span class="l">Ctx</span> Renovation ..."
bool find_tagged(std::string_view text, std::size_t at, std::size_t end, KinLabel& out) {
    std::size_t open = at;
    std::string_view tag;
    const char opening = text[at], closing = opening == '<' ? '>' : ']';
    for (int tags = 0; tags < 4 && open < end && text[open] == opening; ++tags) {
        const std::size_t close = text.substr(0, std::min(end, open + 200)).find(closing, open);
        if (close == std::string_view::npos) return false;
        tag = text.substr(open + 1, close - open - 1);
        open = close + 1;
        while (open < end && is_space(text[open])) ++open;
    }
    if (holds_prose(tag.substr(0, tag.find(' ')))) return false;
    const std::size_t close = text.substr(0, std::min(end, open + longest_name + 40)).find(opening, open);
    if (close == std::string_view::npos || close + 1 >= end || text[close + 1] != '/') return false;
    std::size_t behind = close;
    while (behind + 1 < end && text[behind] == opening && text[behind + 1] == '/') {
        const std::size_t next = text.substr(0, end).find(closing, behind);
        if (next == std::string_view::npos) return false;
        behind = next + 1;
    }
    out.form = {.form = LabelForm::tag};
    out.name = {to_offset(open), to_offset(close)};
    out.mark = {to_offset(at), to_offset(behind)};
    return true;
}

// A quick no for most lines of prose: they are long, begin with no capitals, and no mark ends a name in them.
bool may_be_plain(std::string_view content) {
    if (content.size() <= longest_name || is_upper(content[1])) return true;
    const std::string_view front = content.substr(0, longest_name + 40);
    return front.find(':') != std::string_view::npos || front.find(" -") != std::string_view::npos ||
           front.find(" =") != std::string_view::npos || front.find('?') != std::string_view::npos ||
           front.find('\t') != std::string_view::npos || front.find(']') != std::string_view::npos ||
           front.find(" >") != std::string_view::npos || front.find(" |") != std::string_view::npos ||
           front.find(" ..") != std::string_view::npos || front.find('(') != std::string_view::npos ||
           front.find('\xE2') != std::string_view::npos;
}

// What ends a plain name that began at `begin`: a colon, a question mark, a tab, a dash or an arrow between blanks.
char ender_at(std::string_view text, std::size_t begin, std::size_t at, std::size_t end, std::size_t& size) {
    const char c = text[at];
    size = 1;
    if (c == '\t') return ' ';
    if ((c == ':' || c == '?') && (at + 1 >= end || is_space(text[at + 1]))) return c;
    const bool followed = at + 1 < end && (text[at + 1] == '(' || text[at + 1] == '[');  // a link's text
    if (c == ']' && begin > 0 && text[begin - 1] == '[' && !followed) return c;
    if (at == begin || text[at - 1] != ' ') return 0;
    const std::string_view three = text.substr(at, std::min<std::size_t>(3, end - at));
    if (const std::size_t arrow = arrow_at(text, at, end); arrow > 0) {
        size = arrow;
        return '-';
    }
    if (three.starts_with("->") || three.starts_with(">>")) {
        size = 2;
        return '-';
    }
    if (c == '-' || c == '.') {
        size = std::min(text.find_first_not_of(c, at), end) - at;
        const bool parted = at + size >= end || is_space(text[at + size]);
        return parted && (c == '-' || size > 2) ? c : '\0';
    }
    if (c == '|' || c == '>') return at + 1 < end && is_space(text[at + 1]) ? c : '\0';
    if (three.starts_with("=>")) {
        size = 2;
        return '-';
    }
    return three.starts_with("= ") ? '-' : '\0';
}

// "my bit - ...", "Got: ...", "THE ENDING  ...", "Where things stood" alone on its line.
bool find_plain(std::string_view text, const Line& line, std::size_t at, KinLabel& out) {
    if (!may_be_plain(text.substr(at, line.end - at))) return false;
    const std::size_t limit = std::min<std::size_t>(line.end, at + longest_name + 40);
    std::size_t capitals = 0;  // behind the last word that is all of capitals
    bool all_capitals = true;
    std::size_t word = at;
    for (std::size_t i = at; i <= limit; ++i) {
        const bool stop = i == limit;
        if (stop || text[i] == ' ' || text[i] == '\t') {
            if (all_capitals && i - word > 2) capitals = i;
            if (!stop && all_capitals && capitals == i && i + 1 < limit && (text[i] == '\t' || is_space(text[i + 1]))) {
                out.form = {.form = LabelForm::plain, .ender = ' '};
                out.name = {to_offset(at), to_offset(i)};
                while (i < line.end && is_space(text[i])) ++i;
                out.mark = {to_offset(at), to_offset(i)};
                return true;
            }
            if (stop) break;
            word = i + 1;
        } else if (is_lower(text[i]) || is_digit(text[i])) {
            all_capitals = false;
        }
        std::size_t size = 0;
        const char ender = ender_at(text, at, i, line.end, size);
        if (ender == 0) continue;
        const std::size_t rest = text.find_first_not_of(" \t*", i + 1);
        const bool alone = ender == '?' && (rest >= line.end || text[rest] == '(');
        out.form = {.form = LabelForm::plain, .ender = alone ? '\0' : ender};
        out.name = {to_offset(at), to_offset(i)};
        i += size;
        while (i < line.end && is_space(text[i])) ++i;
        out.mark = {to_offset(at), to_offset(i)};
        return true;
    }
    if (limit == line.end) {
        const char last = text[line.end - 1];
        if (last == '.' || last == '!' || last == ',' || last == ';') return false;
        out.form = {.form = LabelForm::plain};
        out.name = out.mark = {to_offset(at), line.end};
        return true;
    }
    return false;
}

}  // namespace

bool find_kin_label(std::string_view text, const std::vector<Line>& lines, std::uint32_t index, KinLabel& out) {
    const Line& line = lines[index];
    if (line.kind == LineKind::heading) {
        const bool underlined = index + 1 < lines.size() && lines[index + 1].kind == LineKind::underline;
        out.form = {.form = underlined ? LabelForm::underlined : LabelForm::heading, .level = line.level};
        out.name = bare_title(text, {line.content, line.end});
        out.name.begin = to_offset(behind_front(text, out.name.begin, out.name.end));
        out.mark = {line.begin, line.end};
        return tidy(text, out.name);
    }
    if (line.kind == LineKind::table) {
        const std::size_t open = text.substr(0, line.end).find('|', line.content);
        const std::size_t close = open == std::string_view::npos ? open : text.substr(0, line.end).find('|', open + 1);
        if (close == std::string_view::npos) return false;
        out.form = {.form = LabelForm::row};
        out.name = bare_title(text, {to_offset(open + 1), to_offset(close)});
        out.mark = {line.content, to_offset(close + 1)};
        return tidy(text, out.name);
    }
    if (line.kind != LineKind::text) return false;
    const std::size_t at = behind_front(text, line.content, line.end);
    if (at >= line.end) return false;
    const char c = text[at];
    const bool bracket = at > line.content && text[at - 1] == '[';
    const bool found = c == '*' || c == '_'                                  ? find_bold(text, at, line.end, out)
                       : c == '<'                                            ? find_tagged(text, at, line.end, out)
                       : bracket && find_tagged(text, at - 1, line.end, out) ? true
                                                                             : find_plain(text, line, at, out);
    if (found && bracket && out.form.form == LabelForm::plain && out.form.ender != ']') {
        // "[SITUATION - where, when, who?]": what should stand there is no text.
        const std::size_t close = text.substr(0, line.end).find(']', out.mark.end);
        if (close == std::string_view::npos) return false;
        out.form.ender = ']';
        out.mark.end = to_offset(close + 1);
    }
    out.mark.begin = line.content;
    if (!found) return false;
    out.spelled = spelled_out(text, out.name);
    return !out.spelled.empty() || tidy(text, out.name);
}

}  // namespace career
