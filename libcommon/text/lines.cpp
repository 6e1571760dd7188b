// SPDX-License-Identifier: MIT
#include "libcommon/text/lines.hpp"

#include <algorithm>
#include <cstring>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

class LineScanner {
  public:
    LineScanner(std::string_view text, StoryFormat format, std::vector<Line>& out)
        : text_(text), format_(format), out_(out) {}

    void scan(std::size_t begin) {
        while (begin < text_.size()) {
            const void* feed = std::memchr(text_.data() + begin, '\n', text_.size() - begin);
            const std::size_t next = feed == nullptr
                                         ? text_.size()
                                         : static_cast<std::size_t>(static_cast<const char*>(feed) - text_.data()) + 1;
            std::size_t end = feed == nullptr ? next : next - 1;
            if (end > begin && text_[end - 1] == '\r') --end;
            Line line{.begin = static_cast<std::uint32_t>(begin), .end = static_cast<std::uint32_t>(end)};
            classify(line);
            out_.push_back(line);
            begin = next;
        }
    }

  private:
    void classify(Line& line);
    void classify_marked(Line& line, std::size_t at);
    void classify_org(Line& line, std::size_t at);
    bool open_block(Line& line, std::size_t at);
    bool in_block(Line& line, std::size_t at);
    bool is_run(Line& line, std::size_t at);
    bool is_adornment(Line& line, std::size_t at);
    bool is_item(Line& line, std::size_t at);
    bool closes_later(std::size_t from, std::string_view what, bool at_line_start);
    std::string_view rest(const Line& line, std::size_t at) const { return text_.substr(at, line.end - at); }
    bool after_blank() const { return out_.empty() || out_.back().kind != LineKind::text; }

    std::string_view text_;
    StoryFormat format_;
    std::vector<Line>& out_;
    LineKind block_ = LineKind::blank;  // of the block that goes on; blank: none
    std::string_view block_end_;        // what ends it
    std::size_t never_ = nowhere;       // an opening mark from here on has no end: it is text
    bool list_ = false;
    bool html_table_ = false;
    bool org_quote_ = false;
};

bool LineScanner::closes_later(std::size_t from, std::string_view what, bool at_line_start) {
    if (from >= never_) return false;
    for (std::size_t at = text_.find(what, from); at != nowhere; at = text_.find(what, at + 1)) {
        if (!at_line_start) return true;
        std::size_t begin = at;
        while (begin > 0 && (text_[begin - 1] == ' ' || text_[begin - 1] == '\t' || text_[begin - 1] == '>')) --begin;
        if (begin == 0 || text_[begin - 1] == '\n') return true;
    }
    never_ = from;
    return false;
}

bool LineScanner::in_block(Line& line, std::size_t at) {
    if (block_ == LineKind::blank) return false;
    line.kind = block_;
    const std::string_view content = rest(line, at);
    const bool ends = block_ == LineKind::comment ? content.find(block_end_) != nowhere
                                                  : ascii_iequals(content.substr(0, block_end_.size()), block_end_);
    if (ends) block_ = LineKind::blank;
    return true;
}

// A fence of code, a comment over lines.
bool LineScanner::open_block(Line& line, std::size_t at) {
    const std::string_view content = rest(line, at);
    if (content.starts_with("```") || content.starts_with("~~~")) {
        const std::string_view fence = content.substr(0, 3);
        if (content.find(fence, 3) != nowhere && content[0] == '`') return false;  // ```code``` inside a line
        if (!closes_later(line.end, fence, true)) return false;
        line.kind = block_ = LineKind::code;
        block_end_ = fence;
        return true;
    }
    for (const std::string_view tag : {"style", "script", "head"}) {  // an HTML page's own business
        if (content.size() <= tag.size() + 1 || content[0] != '<' ||
            !ascii_iequals(content.substr(1, tag.size()), tag) || is_alnum(content[tag.size() + 1]))
            continue;
        const std::string_view end = tag == "style" ? "</style>" : tag == "script" ? "</script>" : "</head>";
        if (content.find(end) == nowhere) {
            if (!closes_later(line.end, end, false)) return false;
            block_ = LineKind::comment;
            block_end_ = end;
        }
        line.kind = LineKind::comment;
        return true;
    }
    if (content.starts_with("<!--")) {
        const std::size_t close = content.find("-->");
        if (close == nowhere) {
            if (!closes_later(line.end, "-->", false)) return false;
            line.kind = block_ = LineKind::comment;
            block_end_ = "-->";
            return true;
        }
        if (content.find_first_not_of(" \t", close + 3) != nowhere) return false;
        line.kind = LineKind::comment;
        return true;
    }
    return false;
}

// ---, ***, ===: a rule, or the underline of the line above.
bool LineScanner::is_run(Line& line, std::size_t at) {
    const char mark = text_[at];
    std::size_t count = 0;
    bool blanks = false;
    for (std::size_t i = at; i < line.end; ++i) {
        if (text_[i] == mark)
            ++count;
        else if (is_space(text_[i]))
            blanks = true;
        else
            return false;
    }
    if (count < 3 && !(mark == '=' && count > 1)) return false;
    const std::size_t lines = out_.size();
    Line* const above = lines == 0 ? nullptr : &out_.back();
    const bool single = lines < 2 || out_[lines - 2].kind != LineKind::text;
    if ((mark == '=' || mark == '-') && !blanks && above != nullptr && above->kind == LineKind::text && single &&
        !above->has(line_item) && above->end - above->begin < 100 && text_[above->end - 1] != '.') {
        above->kind = LineKind::heading;
        above->level = mark == '=' ? 1 : 2;
        line.kind = LineKind::underline;
        return true;
    }
    line.kind = mark == '=' && count < 4 ? LineKind::text : LineKind::rule;
    return true;
}

// reStructuredText's other underlines, as long as the text above: ~~~, ^^^, ###.
bool LineScanner::is_adornment(Line& line, std::size_t at) {
    static constexpr std::string_view marks = "~^#*+\"";
    const char mark = text_[at];
    if (marks.find(mark) == marks.npos || at > line.begin || out_.empty()) return false;
    Line& above = out_.back();
    const std::size_t size = line.end - line.begin, length = above.end - above.begin;
    if (above.kind != LineKind::text || above.has(line_item) || size < 3 || size < length || size > length + 2)
        return false;
    if (text_.find_first_not_of(mark, at) < line.end) return false;
    above.kind = LineKind::heading;
    above.level = mark == '#' || mark == '*' ? 1 : mark == '~' ? 3 : 4;
    line.kind = LineKind::underline;
    return true;
}

bool LineScanner::is_item(Line& line, std::size_t at) {
    const std::string_view content = rest(line, at);
    std::size_t mark = 0;
    if (content[0] == '-' || content[0] == '*' || content[0] == '+') {
        mark = 1;
    } else if (is_digit(content[0])) {
        while (mark < content.size() && mark < 3 && is_digit(content[mark])) ++mark;
        if (mark == content.size() || (content[mark] != '.' && content[mark] != ')')) return false;
        ++mark;
    } else {
        const Scalar scalar = decode(content);
        switch (scalar.value) {
            case 0x2022:
            case 0x25E6:
            case 0x25AA:
            case 0x25CF:
            case 0x2023:
            case 0xB7:
            case 0x2013:
            case 0x2014:
                mark = scalar.size;
                break;
            default:
                return false;
        }
    }
    if (mark < content.size() && !is_space(content[mark])) return false;
    while (mark < content.size() && is_space(content[mark])) ++mark;
    line.flags |= line_item;
    if (is_digit(content[0])) line.flags |= line_number;
    line.content = static_cast<std::uint32_t>(at + mark);
    list_ = true;
    return true;
}

void LineScanner::classify_org(Line& line, std::size_t at) {
    const std::string_view content = rest(line, at);
    if (content[0] == '*' && at == line.begin) {
        std::size_t stars = 0;
        while (stars < content.size() && content[stars] == '*') ++stars;
        if (stars < content.size() && content[stars] == ' ') {
            line.kind = LineKind::heading;
            line.level = static_cast<std::uint8_t>(std::min<std::size_t>(stars, 6));
            line.content = static_cast<std::uint32_t>(at + stars + 1);
            return;
        }
    }
    if (content.starts_with("#+")) {
        const std::string lower = ascii_lower(content.substr(0, 16));
        line.kind = LineKind::hidden;
        if (lower.starts_with("#+begin_quote")) org_quote_ = true;
        if (lower.starts_with("#+end_quote")) org_quote_ = false;
        const bool code = lower.starts_with("#+begin_src") || lower.starts_with("#+begin_example");
        if (code && closes_later(line.end, text_.substr(at, 3) == "#+B" ? "#+END" : "#+end", true)) {
            line.kind = block_ = LineKind::code;
            block_end_ = "#+end";
        }
        return;
    }
    if (content.starts_with("# ") || content == "#") {
        line.kind = LineKind::comment;
        return;
    }
    if (content[0] == ':' && ascii_iequals(content.substr(0, 12), ":properties:")) {
        line.kind = LineKind::hidden;
        if (closes_later(line.end, ":END:", true)) block_ = LineKind::hidden, block_end_ = ":end:";
        return;
    }
    if (content[0] == '|') {
        line.kind = LineKind::table;
        return;
    }
    if (content[0] == '-' && is_run(line, at)) return;
    if (content[0] != '*' || at > line.begin) is_item(line, at);
}

void LineScanner::classify_marked(Line& line, std::size_t at) {
    const std::string_view content = rest(line, at);
    switch (content[0]) {
        case '#': {
            std::size_t marks = 0;
            while (marks < content.size() && content[marks] == '#') ++marks;
            if (marks > 6 || (marks < content.size() && !is_space(content[marks]))) return;
            line.kind = LineKind::heading;
            line.level = static_cast<std::uint8_t>(marks);
            while (marks < content.size() && is_space(content[marks])) ++marks;
            line.content = static_cast<std::uint32_t>(at + marks);
            list_ = false;
            return;
        }
        case '`':
        case '~':
            open_block(line, at);
            return;
        case '<': {
            if (open_block(line, at)) return;
            const std::string lower = ascii_lower(content.substr(0, 200));
            if (lower.find("<table") != nowhere) html_table_ = true;
            if (html_table_) line.flags |= line_html_table;
            if (lower.find("</table") != nowhere) html_table_ = false;
            return;
        }
        case '-':
        case '*':
        case '_':
        case '=':
            if (is_run(line, at)) return;
            if (content[0] == '-' || content[0] == '*') is_item(line, at);
            return;
        case '|':
            line.kind = LineKind::table;
            return;
        case '/':
            if (content.starts_with("//")) line.kind = LineKind::comment;
            return;
        case '[': {
            const std::size_t close = content.find("]: ");
            if (close != nowhere && close < 60 && content.find_first_of("/.#", close) != nowhere &&
                content.find(' ', close + 3) == nowhere)
                line.kind = LineKind::hidden;
            return;
        }
        default:
            is_item(line, at);
    }
}

void LineScanner::classify(Line& line) {
    std::size_t at = line.begin;
    std::size_t indent = 0;
    while (at < line.end && is_space(text_[at])) indent += text_[at] == '\t' ? 4 : 1, ++at;
    line.content = static_cast<std::uint32_t>(at);
    if (in_block(line, at)) return;
    if (html_table_) line.flags |= line_html_table;
    if (org_quote_) line.flags |= line_quoted;
    while (at < line.end && text_[at] == '>' && format_ != StoryFormat::org) {
        line.flags |= line_quoted;
        do ++at;
        while (at < line.end && is_space(text_[at]));
        indent = 0;
    }
    line.content = static_cast<std::uint32_t>(at);
    if (at >= line.end) {
        line.kind = LineKind::blank;
        return;
    }
    const std::uint8_t kind = class_of(text_[at]);
    if ((kind & byte_letter) == 0 && is_adornment(line, at)) return;
    if ((kind & byte_letter) == 0) {
        if (format_ == StoryFormat::org)
            classify_org(line, at);
        else if (indent < 4 || list_ || format_ != StoryFormat::markdown || !after_blank())
            classify_marked(line, at);
    }
    if (line.kind != LineKind::text || line.has(line_item)) return;
    if (indent == 0) {
        if (after_blank()) list_ = false;
    } else if (indent >= 4 && format_ == StoryFormat::markdown && !list_) {
        const bool goes_on = !out_.empty() && out_.back().kind == LineKind::text;
        if (!goes_on) {
            line.kind = LineKind::code;
            line.flags |= line_indented;
        }
    }
}

}  // namespace

void scan_lines(std::string_view text, std::size_t begin, StoryFormat format, std::vector<Line>& out) {
    out.clear();
    LineScanner(text, format, out).scan(begin);
}

}  // namespace career
