// SPDX-License-Identifier: MIT
#include "libcommon/text/label_parser.hpp"

#include <algorithm>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {

bool LabelParser::dash_at(std::size_t at, std::size_t& size) const {
    if (at >= end_) return false;
    if (text_[at] == '-') {
        size = text_.substr(at, 2) == "->" || text_.substr(at, 2) == "--" ? 2 : 1;
        return true;
    }
    const std::string_view three = text_.substr(at, 3);
    size = 3;
    if (three == "\xE2\x80\x93" || three == "\xE2\x80\x94" || three == "\xE2\x86\x92") return true;  // –, —, →
    size = three.starts_with("=>") ? 2 : 1;
    return text_[at] == '=';
}

// A symbol or emoji with its joiners; no letter.
bool LabelParser::skip_symbol() {
    const Scalar scalar = decode(text_.substr(at_, std::min<std::size_t>(end_ - at_, 4)));
    const char32_t c = scalar.value;
    const bool symbol = (c >= 0x2000 && c < 0x2C00) || (c >= 0x3000 && c < 0x3020) || c >= 0x1F000 || c == 0xFE0F ||
                        c == 0xA0 || c == 0xB7 || c == 0xAB || c == 0xBB;
    if (symbol) at_ += scalar.size;
    return symbol;
}

bool LabelParser::skip_tag() {
    const std::string_view rest = text_.substr(at_, std::min<std::size_t>(end_ - at_, 300));
    const std::size_t close = rest.find('>');
    if (close == std::string_view::npos) return false;
    const std::size_t name = rest.size() > 1 && rest[1] == '/' ? 2 : 1;
    if (name >= rest.size() || !is_letter(rest[name])) return false;
    std::size_t name_end = name;
    while (is_alnum(rest[name_end])) ++name_end;
    const std::string_view tag = rest.substr(name, name_end - name);
    static constexpr std::string_view strong[] = {"strong", "b",  "em", "i",  "u",  "h1", "h2",     "h3",
                                                  "h4",     "h5", "h6", "th", "td", "dt", "summary"};
    if (std::any_of(std::begin(strong), std::end(strong), [&](std::string_view s) { return ascii_iequals(s, tag); }))
        (name == 2 ? tag_closed_ : tag_) = true;
    at_ += close + 1;
    return true;
}

void LabelParser::skip_front() {
    const bool start = place_ == LabelPlace::line_start || place_ == LabelPlace::heading || place_ == LabelPlace::row;
    for (int steps = 0; steps < 16 && at_ < end_; ++steps) {
        const char c = text_[at_];
        if (is_space(c)) {
            ++at_;
        } else if (c == '*' || c == '_') {
            while (at_ < end_ && text_[at_] == c) ++at_;
            bold_ = true;
        } else if (c == '<') {
            if (!skip_tag()) return;
        } else if (start && c == '[' && at_ + 3 < end_ && text_[at_ + 2] == ']' && is_space(text_[at_ + 3]) &&
                   (text_[at_ + 1] == 'x' || text_[at_ + 1] == 'X' || text_[at_ + 1] == ' ')) {
            at_ += 3;  // a box to tick
        } else if ((c == '(' || c == '[') && bracket_ == 0) {
            bracket_ = c;
            ++at_;
        } else if ((class_of(c) & byte_wide) != 0) {
            if (!skip_symbol()) return;
        } else if (!start) {
            return;
        } else if (c == '-' || c == '+' || c == '>' || c == '"' || c == '|' || c == '`' || c == '=' || c == '~') {
            ++at_;
        } else if (c == '#') {
            hash_ = true;
            ++at_;
        } else if (is_textile_heading()) {
            at_ += 4;  // h2. of Jira's pages
            hash_ = true;
        } else if (skip_step() || skip_roman()) {
            number_ = true;
        } else if (is_digit(c)) {
            std::size_t digits = at_;
            while (digits < end_ && is_digit(text_[digits])) ++digits;
            if (digits - at_ > 2 || digits >= end_) return;
            const bool keycap = (class_of(text_[digits]) & byte_wide) != 0;
            if (!keycap && text_[digits] != '.' && text_[digits] != ')' && text_[digits] != ':') return;
            at_ = digits + (keycap ? 0 : 1);
            number_ = true;
        } else {
            return;
        }
    }
}

// "h2. Task"
bool LabelParser::is_textile_heading() const {
    return at_ + 4 < end_ && text_[at_] == 'h' && is_digit(text_[at_ + 1]) && text_[at_ + 2] == '.' &&
           text_[at_ + 3] == ' ';
}

// "Step 1:", "Part 2 -" in front of the name.
bool LabelParser::skip_step() {
    const char first = ascii_lower(text_[at_]);
    if (first != 's' && first != 'p') return false;
    const std::string word = ascii_lower(text_.substr(at_, 5));
    if (word != "step " && word != "part ") return false;
    std::size_t at = at_ + 5;
    while (at < end_ && is_digit(text_[at])) ++at;
    if (at == at_ + 5 || at >= end_) return false;
    while (at < end_ &&
           (text_[at] == ' ' || text_[at] == ':' || text_[at] == '-' || text_[at] == '.' || text_[at] == ')'))
        ++at;
    at_ = at;
    return true;
}

// "II. Task", "iv) Result".
bool LabelParser::skip_roman() {
    std::size_t at = at_;
    while (at < end_ && (ascii_lower(text_[at]) == 'i' || ascii_lower(text_[at]) == 'v')) ++at;
    if (at == at_ || at - at_ > 3 || at + 1 >= end_) return false;
    if ((text_[at] != '.' && text_[at] != ')') || !is_space(text_[at + 1])) return false;
    at_ = at + 1;
    return true;
}

// "**S**ituation": the letter is bold, the name is the whole word.
bool LabelParser::read_acrostic() {
    if (!bold_ || at_ - name_.begin != 1 || (peek() != '*' && peek() != '_')) return false;
    std::size_t rest = at_;
    while (rest < end_ && text_[rest] == text_[at_]) ++rest;
    std::size_t rest_end = rest;
    while (rest_end < end_ && is_letter(text_[rest_end])) ++rest_end;
    if (rest_end == rest) return false;
    const std::string joined = std::string(slice(text_, name_)) + std::string(text_.substr(rest, rest_end - rest));
    const auto found = names_.find(joined);
    if (!found) return false;
    found_ = *found;
    found_.name = {};
    at_ = rest_end;
    name_.end = static_cast<std::uint32_t>(at_);
    bold_closed_ = true;
    return true;
}

bool LabelParser::read_name() {
    const std::size_t begin = at_;
    if (!names_.may_begin(text_.substr(at_, end_ - at_))) return false;
    std::size_t last = at_;
    int words = 1;
    while (at_ < end_ && at_ - begin < 48) {
        const char c = text_[at_];
        std::size_t size = 0;
        if (c == '/' && at_ == begin + 1 && at_ + 1 < end_ && is_space(text_[at_ + 1])) break;  // "S/ At Corra ..."
        if (is_letter(c) || c == '\'' || c == '&' || c == '/' || c == '+') {
            last = ++at_;
        } else if (c == '\t') {
            break;
        } else if (c == ' ') {
            if (++words > 6) return false;
            ++at_;
        } else if (text_.substr(at_, 3) == "\xE2\x80\x99") {
            last = at_ += 3;
        } else if (c == '-' && at_ + 1 < end_ && is_lower(text_[at_ + 1]) && last == at_) {
            ++at_;  // long-term
        } else if (c == ';' && at_ + 2 < end_ && is_letter(text_[at_ + 1]) && at_ - begin == 2) {
            ++at_;  // TL;DR
        } else if (c == ':' || c == '*' || c == '_' || c == '<' || c == '(' || c == ')' || c == '[' || c == ']' ||
                   c == '|' || c == '\\' || c == '`' || c == '"' || dash_at(at_, size)) {
            break;
        } else if (c == '.' || c == '?' || is_digit(c) || c == '#' || (class_of(c) & byte_wide) != 0) {
            break;  // "Situation. It ...", "Action 1:", "Situation：..."
        } else {
            return false;
        }
    }
    if (at_ < end_ && at_ - begin >= 48) return false;
    at_ = last;
    name_ = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(last)};
    skip_number();
    if (read_acrostic()) return true;
    auto found = names_.find(slice(text_, name_));
    if (!found && read_twin()) found = names_.find(slice(text_, name_));
    if (!found) return false;
    found_ = *found;
    return true;
}

// "Situation / Situación": the name in a second language, up to a mark that ends the label.
bool LabelParser::read_twin() {
    const std::string_view whole = slice(text_, name_);
    const std::size_t slash = whole.find('/');
    if (slash == std::string_view::npos || slash == 0) return false;
    std::size_t at = name_.begin + slash + 1;
    int words = 0;
    while (at < end_ && (is_letter(text_[at]) || is_space(text_[at]) || (class_of(text_[at]) & byte_wide) != 0)) {
        if (is_space(text_[at]) && ++words > 3) return false;
        ++at;
    }
    if (at < end_ && text_[at] != ':' && text_[at] != '*' && text_[at] != '_' && text_[at] != ')') return false;
    const std::size_t end = whole.find_last_not_of(' ', slash - 1);
    name_.end = name_.begin + static_cast<std::uint32_t>(end + 1);
    at_ = at;
    return true;
}

// "Action 1:", "Action #2:".
void LabelParser::skip_number() {
    std::size_t at = at_;
    while (at < end_ && (text_[at] == ' ' || text_[at] == '#')) ++at;
    const std::size_t digits = at;
    while (at < end_ && is_digit(text_[at])) ++at;
    if (at == digits || at - digits > 2) return;
    const auto known = names_.find(slice(text_, name_));
    const bool alone = at >= end_ && known && known->parts != 0;  // "Action 2", but not "Story 2"
    if (alone) at_ = at;
    if (at >= end_) return;
    if (text_[at] == ':' || text_[at] == '*' || text_[at] == '_' || text_[at] == '<' || text_[at] == ')') at_ = at;
}

// "2m", "~30 s", "1:30 min": the time that a part should take is no text.
bool LabelParser::skip_time() {
    std::size_t at = at_;
    while (at < end_ && (text_[at] == '~' || text_[at] == '(' || text_[at] == '[')) ++at;
    const std::size_t digits = at;
    while (at < end_ && (is_digit(text_[at]) || text_[at] == '.' || text_[at] == ':' || text_[at] == '-')) ++at;
    if (at == digits) return false;
    while (at < end_ && text_[at] == ' ') ++at;
    std::size_t unit_end = at;
    while (unit_end < end_ && is_letter(text_[unit_end])) ++unit_end;
    const std::string unit = ascii_lower(text_.substr(at, unit_end - at));
    static constexpr std::string_view units[] = {"s",       "m",   "sec",  "secs",   "second",
                                                 "seconds", "min", "mins", "minute", "minutes"};
    bool known = std::find(std::begin(units), std::end(units), unit) != std::end(units);
    if (unit.empty() && at < end_ && text_[at] == '%') known = true, unit_end = at + 1;
    if (!known) return false;
    bool colon = false, bold = false, bracket = false;
    for (; unit_end < end_; ++unit_end) {
        const char c = text_[unit_end];
        if (c == ':')
            colon = true;
        else if (c == '*' && bold_)
            bold = true;
        else if (c == ')' || c == ']')
            bracket = true;
        else
            break;
    }
    const bool alone = unit_end >= end_ || text_.find_first_not_of(" \t\r", unit_end) >= end_;
    if (!alone && !bracket && !colon) return false;
    at_ = unit_end;
    bold_closed_ = bold_closed_ || bold;
    colon_ = colon_ || colon;
    return true;
}

// "(what was going on)", "[2 sentences]"
bool LabelParser::skip_remark() {
    const char closing = text_[at_] == '[' ? ']' : ')';
    const std::size_t close = text_.substr(0, std::min(end_, at_ + 80)).find(closing, at_);
    if (close == std::string_view::npos) return false;
    at_ = close + 1;
    paren_ = true;
    return true;
}

// "--- Task ---", "== Task ==": what closes the line as it was opened.
bool LabelParser::is_ruling() const {
    const char c = text_[at_];
    if (c != '-' && c != '=' && c != '~' && c != '#') return false;
    std::size_t at = at_;
    while (at < end_ && text_[at] == c) ++at;
    return at - at_ > 1 && text_.find_first_not_of(" \t\r", at) >= end_;
}

void LabelParser::skip_behind() {
    for (int steps = 0; steps < 16 && at_ < end_; ++steps) {
        const char c = text_[at_];
        std::size_t dash = 0;
        if (is_space(c)) {
            // A cell of a sheet that was pasted.
            if (c == '\t' && at_ == name_.end && found_.kind == NameKind::canonical) dash_ = true;
            ++at_;
        } else if (text_.substr(at_, 2) == "\xC2\xA0" || text_.substr(at_, 3) == "\xE2\x80\xAF") {
            at_ += c == '\xC2' ? 2 : 3;  // a narrow blank before a colon
        } else if (text_.substr(at_, 3) == "\xEF\xBC\x9A" && !colon_) {
            colon_ = true;  // ：
            at_ += 3;
        } else if ((c == '.' || c == '?') && !colon_ && at_ + 1 < end_ && bold_ && !bold_closed_ &&
                   (text_[at_ + 1] == '*' || text_[at_ + 1] == '_')) {
            colon_ = true;  // **Situation.**
            ++at_;
        } else if (c == '?' && at_ == name_.end && slice(text_, name_).find(' ') != std::string_view::npos) {
            colon_ = asked_ = true;  // What was the result?
            ++at_;
        } else if (c == '"' && at_ == name_.end) {
            ++at_;
        } else if (is_ruling()) {
            at_ = end_;
        } else if (c == '*' || c == '_') {
            if (!bold_ || bold_closed_) return;  // marks that open what follows
            while (at_ < end_ && text_[at_] == c) ++at_;
            bold_closed_ = true;
        } else if (c == '<' && at_ + 1 < end_ && (text_[at_ + 1] == '/' || text_.substr(at_, 3) == "<br")) {
            if (!skip_tag()) return;
        } else if (c == ')' || c == ']') {
            if (bracket_ == 0) {
                if (lone_bracket_) return;
                lone_bracket_ = true;
            }
            bracket_closed_ = true;
            ++at_;
            if (c == ']' && at_ < end_ && (text_[at_] == '(' || text_[at_] == '[')) {
                link_ = true;  // a table of contents
                return;
            }
        } else if (c == ':' && !colon_) {
            colon_ = true;
            ++at_;
        } else if (c == '.' && at_ == name_.end && !colon_ && found_.kind == NameKind::canonical &&
                   place_ == LabelPlace::line_start && (at_ + 1 >= end_ || text_[at_ + 1] == ' ')) {
            dash_ = true;
            ++at_;
        } else if (c == '.' && at_ == name_.end && found_.kind == NameKind::letter && !colon_ &&
                   place_ == LabelPlace::line_start && (at_ + 1 >= end_ || is_space(text_[at_ + 1]))) {
            dash_ = dotted_ = true;  // "S. At Corra ..."
            ++at_;
        } else if (c == '.' && at_ == name_.end && found_.kind == NameKind::letter && place_ == LabelPlace::heading &&
                   text_.find_first_not_of(" \t\r#", at_ + 1) >= end_) {
            at_ = end_;  // "# S."
        } else if (c == '/' && at_ == name_.end && found_.kind == NameKind::letter && !colon_ &&
                   place_ == LabelPlace::line_start && at_ + 1 < end_ && is_space(text_[at_ + 1])) {
            colon_ = true;  // "S/ At Corra ..."
            ++at_;
        } else if (c == '.' && at_ == name_.end && found_.kind == NameKind::canonical && !colon_ &&
                   place_ == LabelPlace::inside && at_ + 1 < end_ && is_space(text_[at_ + 1])) {
            colon_ = true;  // "... Task. I had to ...", as it was dictated
            ++at_;
        } else if (c == '`' && bold_ == false && at_ == name_.end) {
            ++at_;
        } else if (c == '|' && place_ == LabelPlace::row) {
            cell_ = true;
            ++at_;
            return;
        } else if (c == '\\' && text_.find_first_not_of(" \t\r", at_ + 1) >= end_) {
            at_ = end_;
        } else if (skip_time()) {
            paren_ = true;
        } else if (c == '[' && !paren_ && !colon_ && bracket_ == 0 && found_.kind == NameKind::canonical &&
                   text_.substr(0, std::min(end_, at_ + 80)).find("]:", at_) != std::string_view::npos) {
            if (!skip_remark()) return;
        } else if (c == '(' && !paren_ && (!colon_ || asked_) && bracket_ == 0) {
            if (!skip_remark()) return;
        } else if (dash_at(at_, dash) && !dash_ && !colon_) {
            const bool blank_before = is_space(text_[at_ - 1]);
            const bool blank_after = at_ + dash >= end_ || is_space(text_[at_ + dash]);
            const bool capital_after = at_ + dash < end_ && is_upper(text_[at_ + dash]);
            const bool closes =
                bold_ && !bold_closed_ && at_ + dash < end_ && (text_[at_ + dash] == '*' || text_[at_ + dash] == '_');
            if (!blank_after && !capital_after && !closes && dash == 1) return;
            glued_dash_ = !blank_before && !blank_after && text_[at_ + 1] != '-';  // "Task--I had to"
            dash_ = true;
            at_ += dash;
        } else if ((c == '|' || c == '>') && colon_ && text_.find_first_not_of(" \t\r-+", at_ + 1) >= end_) {
            at_ = end_;  // a block of YAML follows
        } else {
            return;
        }
    }
}

bool LabelParser::parse(std::size_t at, Label& out) { return parse_item(at, out) || parse_label(at, out); }

bool LabelParser::parse_label(std::size_t at, Label& out) {
    begin_ = at_ = at;
    skip_front();
    if (bracket_ != 0 && place_ == LabelPlace::line_start && at_ < end_ && !is_upper(text_[at_])) return false;
    if (!read_name()) return false;
    skip_behind();
    if (link_ || !accept(out)) return false;
    if (found_.kind == NameKind::letter && place_ != LabelPlace::after_letter &&
        at_ < end_) {  // "(S) Situation:", "S – Situation"
        LabelParser second(text_, end_, LabelPlace::after_letter, names_);
        Label name{.line = out.line};
        // "A) Situation": an item's letter, whatever it stands for elsewhere.
        const bool item = lone_bracket_ || dotted_;
        if (second.parse(at_, name) && name.kind != NameKind::letter && (item || (name.parts & out.parts) != 0)) {
            const LabelForm form = out.form;
            const std::uint8_t level = out.level;
            const std::uint32_t begin = out.mark.begin;
            out = name;
            out.form = form == LabelForm::letter ? (bold_ ? LabelForm::bold : LabelForm::plain) : form;
            out.level = level;
            out.mark.begin = begin;
            out.weak = false;
            out.dotted = false;
        }
    }
    return true;
}

bool LabelParser::parse_item(std::size_t at, Label& out) const {
    if (place_ != LabelPlace::line_start || at + 3 >= end_ || !is_letter(text_[at]) ||
        (text_[at + 1] != '.' && text_[at + 1] != ')') || !is_space(text_[at + 2]))
        return false;
    Label inner = out;
    if (!LabelParser(text_, end_, place_, names_).parse_label(at + 3, inner) || inner.kind != NameKind::canonical)
        return false;
    out = inner;
    out.mark.begin = static_cast<std::uint32_t>(at);
    return true;
}

}  // namespace career
