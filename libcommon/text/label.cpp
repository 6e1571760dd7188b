// SPDX-License-Identifier: MIT
#include "libcommon/text/label.hpp"

#include <algorithm>
#include <cstring>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

enum class Place : std::uint8_t { line_start, heading, row, inside, after_letter };

// Reads one label at a place. Marks in front, the name, marks behind.
class LabelParser {
  public:
    LabelParser(std::string_view text, std::size_t end, Place place, const PartNames& names)
        : text_(text), end_(end), place_(place), names_(names) {}
    bool parse(std::size_t at, Label& out);

  private:
    void skip_front();
    bool skip_symbol();
    bool skip_tag();
    bool read_name();
    bool read_acrostic();
    void skip_behind();
    bool skip_time();
    bool skip_remark();
    bool dash_at(std::size_t at, std::size_t& size) const;
    bool accept(Label& out) const;
    bool accept_letter(Label& out) const;
    bool accept_name(Label& out) const;
    char peek() const { return at_ < end_ ? text_[at_] : '\n'; }

    std::string_view text_;
    std::size_t end_;
    Place place_;
    const PartNames& names_;

    std::size_t at_ = 0, begin_ = 0;
    Span name_;
    PartName found_;
    bool bold_ = false, tag_ = false, number_ = false, hash_ = false;
    char bracket_ = 0;
    bool bold_closed_ = false, tag_closed_ = false, bracket_closed_ = false, colon_ = false, dash_ = false,
         glued_dash_ = false, paren_ = false, cell_ = false, lone_bracket_ = false;
};

bool LabelParser::dash_at(std::size_t at, std::size_t& size) const {
    if (at >= end_) return false;
    if (text_[at] == '-') {
        size = 1;
        return true;
    }
    const std::string_view three = text_.substr(at, 3);
    size = 3;
    return three == "\xE2\x80\x93" || three == "\xE2\x80\x94";
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
    const bool start = place_ == Place::line_start || place_ == Place::heading || place_ == Place::row;
    for (int steps = 0; steps < 16 && at_ < end_; ++steps) {
        const char c = text_[at_];
        if (is_space(c)) {
            ++at_;
        } else if (c == '*' || c == '_') {
            while (at_ < end_ && text_[at_] == c) ++at_;
            bold_ = true;
        } else if (c == '<') {
            if (!skip_tag()) return;
        } else if ((c == '(' || c == '[') && bracket_ == 0) {
            bracket_ = c;
            ++at_;
        } else if ((class_of(c) & byte_wide) != 0) {
            if (!skip_symbol()) return;
        } else if (!start) {
            return;
        } else if (c == '-' || c == '+' || c == '>' || c == '"' || c == '|' || c == '`') {
            ++at_;
        } else if (c == '#') {
            hash_ = true;
            ++at_;
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
    if (at_ >= end_ || !is_letter(text_[at_])) return false;
    std::size_t last = at_;
    int words = 1;
    while (at_ < end_ && at_ - begin < 48) {
        const char c = text_[at_];
        std::size_t size = 0;
        if (is_letter(c) || c == '\'' || c == '&' || c == '/' || c == '+') {
            last = ++at_;
        } else if (c == ' ' || c == '\t') {
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
        } else {
            return false;
        }
    }
    if (at_ < end_ && at_ - begin >= 48) return false;
    at_ = last;
    name_ = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(last)};
    if (read_acrostic()) return true;
    const auto found = names_.find(slice(text_, name_));
    if (!found) return false;
    found_ = *found;
    return true;
}

// "2m", "~30 s", "1:30 min": the time that a part should take is no text.
bool LabelParser::skip_time() {
    std::size_t at = at_;
    while (at < end_ && (text_[at] == '~' || text_[at] == '(')) ++at;
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
    while (unit_end < end_ && (text_[unit_end] == ')' || text_[unit_end] == '*' || text_[unit_end] == ':')) ++unit_end;
    const bool alone = unit_end >= end_ || text_.find_first_not_of(" \t\r", unit_end) >= end_;
    if (!alone && text_[unit_end - 1] != ')' && text_[unit_end - 1] != ':') return false;
    at_ = unit_end;
    return true;
}

// "(what was going on)"
bool LabelParser::skip_remark() {
    const std::size_t close = text_.substr(0, std::min(end_, at_ + 80)).find(')', at_);
    if (close == std::string_view::npos) return false;
    at_ = close + 1;
    paren_ = true;
    return true;
}

void LabelParser::skip_behind() {
    for (int steps = 0; steps < 16 && at_ < end_; ++steps) {
        const char c = text_[at_];
        std::size_t dash = 0;
        if (is_space(c)) {
            ++at_;
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
        } else if (c == ':' && !colon_) {
            colon_ = true;
            ++at_;
        } else if (c == '`' && bold_ == false && at_ == name_.end) {
            ++at_;
        } else if (c == '|' && place_ == Place::row) {
            cell_ = true;
            ++at_;
            return;
        } else if (c == '\\' && text_.find_first_not_of(" \t\r", at_ + 1) >= end_) {
            at_ = end_;
        } else if (skip_time()) {
            paren_ = true;
        } else if (c == '(' && !paren_ && !colon_) {
            if (!skip_remark()) return;
        } else if (dash_at(at_, dash) && !dash_ && !colon_) {
            const bool blank_before = is_space(text_[at_ - 1]);
            const bool blank_after = at_ + dash >= end_ || is_space(text_[at_ + dash]);
            const bool capital_after = at_ + dash < end_ && is_upper(text_[at_ + dash]);
            if (!blank_after && !capital_after && dash == 1) return;
            glued_dash_ = !blank_before && !blank_after;
            dash_ = true;
            at_ += dash;
        } else if ((c == '|' || c == '>') && colon_ && text_.find_first_not_of(" \t\r-+", at_ + 1) >= end_) {
            at_ = end_;  // a block of YAML follows
        } else {
            return;
        }
    }
}

bool LabelParser::accept_letter(Label& out) const {
    const std::string_view name = slice(text_, name_);
    const bool upper = std::none_of(name.begin(), name.end(), is_lower);
    const bool eol = at_ >= end_;
    out.form = place_ == Place::row       ? LabelForm::row
               : place_ == Place::heading ? LabelForm::heading
                                          : LabelForm::letter;
    if (place_ == Place::row) return cell_ && upper;
    if (bracket_ != 0) {
        out.bracket = true;
        return bracket_closed_ && upper;
    }
    if (place_ == Place::inside) return upper && ((bold_ && bold_closed_ && colon_) || (tag_ && tag_closed_));
    if (!upper) {
        out.weak = true;
        return colon_ && place_ == Place::line_start;
    }
    if (place_ == Place::heading) return eol || colon_ || dash_ || paren_;
    if (bold_ && bold_closed_) return true;
    if (tag_ && tag_closed_) return colon_ || eol;
    out.weak = true;
    return colon_ || (dash_ && !glued_dash_) || lone_bracket_ || (eol && !bold_ && number_);
}

bool LabelParser::accept_name(Label& out) const {
    const bool capital = is_upper(text_[name_.begin]);
    const bool eol = at_ >= end_;
    const bool own = found_.kind == NameKind::canonical || is_merged(found_.parts);
    const bool beside = found_.parts == 0;
    if (place_ == Place::row) {
        out.form = LabelForm::row;
        return cell_ && !beside;
    }
    if (place_ == Place::heading) {
        out.form = LabelForm::heading;
        return eol || colon_ || dash_ || paren_ || (bold_ && bold_closed_);
    }
    if (place_ == Place::after_letter) return colon_ || eol || dash_ || bold_closed_ || tag_closed_ || paren_;
    if (hash_) {
        out.form = LabelForm::heading;
        out.level = 6;
        return eol || colon_;
    }
    if (bold_) {
        out.form = LabelForm::bold;
        if (place_ == Place::inside) return bold_closed_ && colon_ && !beside;
        out.weak = !(colon_ || eol) && !own;
        return (bold_closed_ || colon_) && (!beside || colon_ || eol);
    }
    if (tag_) {
        out.form = LabelForm::tag;
        return (tag_closed_ || colon_) && (!beside || colon_ || eol);
    }
    if (bracket_ != 0) return bracket_closed_ && capital && own;
    out.form = LabelForm::plain;
    if (place_ == Place::inside) return colon_ && capital && found_.kind == NameKind::canonical;
    if (colon_) {
        out.weak = !own && !capital;
        return true;
    }
    if (beside) return false;
    if (eol) {
        out.weak = !own;
        return own || capital;
    }
    if (lone_bracket_) return false;
    out.weak = true;
    return dash_ && capital;
}

bool LabelParser::accept(Label& out) const {
    out.parts = found_.parts;
    out.kind = found_.kind;
    out.name = name_;
    out.mark = {static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(at_)};
    return found_.kind == NameKind::letter ? accept_letter(out) : accept_name(out);
}

bool LabelParser::parse(std::size_t at, Label& out) {
    begin_ = at_ = at;
    skip_front();
    if (bracket_ != 0 && place_ == Place::line_start && at_ < end_ && !is_upper(text_[at_])) return false;
    if (!read_name()) return false;
    if (found_.kind == NameKind::letter && found_.parts != 0 && text_.substr(at_, 1) == ".") return false;
    skip_behind();
    if (!accept(out)) return false;
    if (found_.kind == NameKind::letter && place_ != Place::after_letter &&
        at_ < end_) {  // "(S) Situation:", "S – Situation"
        LabelParser second(text_, end_, Place::after_letter, names_);
        Label name;
        if (second.parse(at_, name) && name.kind != NameKind::letter && (name.parts & out.parts) != 0) {
            const LabelForm form = out.form;
            const std::uint8_t level = out.level;
            const std::uint32_t begin = out.mark.begin;
            out = name;
            out.form = form == LabelForm::letter ? (bold_ ? LabelForm::bold : LabelForm::plain) : form;
            out.level = level;
            out.mark.begin = begin;
            out.weak = false;
        }
    }
    return true;
}

// A heading's own words behind the name are its decoration, unless they are long enough to be the part itself.
void take_heading_rest(std::string_view text, const Line& line, Label& label) {
    const std::string_view rest = text.substr(label.mark.end, line.end - label.mark.end);
    if (std::count(rest.begin(), rest.end(), ' ') < 6) label.mark.end = line.end;
}

bool capital_name_before(std::string_view text, std::size_t begin, std::size_t colon, std::size_t& name) {
    name = colon;
    while (name > begin && (is_letter(text[name - 1]))) --name;
    if (colon - name < 4 || colon - name > 9 || !is_upper(text[name])) return false;
    std::size_t before = name;
    while (before > begin && is_space(text[before - 1])) --before;
    return before == begin || text[before - 1] == '.' || text[before - 1] == '!' || text[before - 1] == '?' ||
           text[before - 1] == '"' || text[before - 1] == ')' || text[before - 1] == ';';
}

// Labels further on in the line: "(T) ...", "**Task:** ...", "<strong>Task</strong>", ". Task: ...".
void find_inside(std::string_view text, const Line& line, std::size_t from, std::uint32_t index, const PartNames& names,
                 std::vector<Label>& out) {
    const std::size_t first = out.size();
    const auto try_at = [&](std::size_t at) {
        Label label{.line = index};
        if (LabelParser(text, line.end, Place::inside, names).parse(at, label) && label.parts != 0)
            out.push_back(label);
    };
    const auto each = [&](char mark, auto&& visit) {
        for (std::size_t at = from; at < line.end;) {
            const void* hit = std::memchr(text.data() + at, mark, line.end - at);
            if (hit == nullptr) return;
            at = static_cast<std::size_t>(static_cast<const char*>(hit) - text.data());
            visit(at);
            ++at;
        }
    };
    each('(', [&](std::size_t at) {
        if (at + 2 < line.end && is_upper(text[at + 1]) &&
            (text[at + 2] == ')' || (at + 3 < line.end && text[at + 3] == ')') ||
             (at + 4 < line.end && text[at + 4] == ')')))
            try_at(at);
    });
    each('*', [&](std::size_t at) {
        if (at + 2 < line.end && text[at + 1] == '*' && (at == from || text[at - 1] != '*') && !is_space(text[at + 2]))
            try_at(at);
    });
    each('<', [&](std::size_t at) {
        if (at + 1 < line.end && is_letter(text[at + 1])) try_at(at);
    });
    each(':', [&](std::size_t at) {
        std::size_t name = 0;
        if (capital_name_before(text, from, at, name)) try_at(name);
    });
    if (out.size() - first < 2) return;
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
              [](const Label& a, const Label& b) { return a.mark.begin < b.mark.begin; });
    std::uint32_t end = 0;
    const auto overlaps = [&](const Label& label) {
        if (label.mark.begin < end) return true;
        end = label.mark.end;
        return false;
    };
    out.erase(std::remove_if(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(), overlaps), out.end());
}

}  // namespace

void find_labels(std::string_view text, const std::vector<Line>& lines, std::uint32_t index, const PartNames& names,
                 std::vector<Label>& out) {
    const Line& line = lines[index];
    if (line.kind != LineKind::text && line.kind != LineKind::heading && line.kind != LineKind::table) return;
    const bool underlined =
        line.kind == LineKind::heading && index + 1 < lines.size() && lines[index + 1].kind == LineKind::underline;
    const Place place = line.kind == LineKind::heading ? Place::heading
                        : line.kind == LineKind::table ? Place::row
                                                       : Place::line_start;
    std::size_t from = line.content;
    Label label{.level = line.level, .line = index};
    if (LabelParser(text, line.end, place, names).parse(line.content, label)) {
        label.mark.begin = std::max(line.begin, label.mark.begin);
        if (label.form == LabelForm::heading && underlined) label.form = LabelForm::underlined;
        if (place == Place::heading) take_heading_rest(text, line, label);
        from = label.mark.end;
        out.push_back(label);
    }
    if (line.kind == LineKind::text) find_inside(text, line, from, index, names, out);
}

}  // namespace career
