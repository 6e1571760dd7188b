// SPDX-License-Identifier: MIT
#include "libcommon/text/outline.hpp"

#include <algorithm>
#include <bit>

namespace career {
namespace {

// "C:", "P:", "O:" for Challenge, Problem and Obstacle.
bool is_hurdle_letter(std::string_view text, const Label& label) {
    if (label.kind != NameKind::letter || label.parts != bit(Part::task)) return false;
    const char letter = text[label.name.begin];
    return letter != 'T' && letter != 't';
}

bool is_hurdle(std::string_view text, const Label& label) {
    return label.kind == NameKind::hurdle || is_hurdle_letter(text, label);
}

bool is_title(const Separator& separator) { return !separator.title.empty(); }

}  // namespace

bool is_question_label(std::string_view text, const Label& label) {
    if (label.kind != NameKind::lead) return false;
    const std::string_view name = slice(text, label.name);
    return name[0] == 'q' || name[0] == 'Q';
}

bool Outline::blank_between(std::uint32_t after, std::uint32_t before) const {
    for (std::uint32_t i = after + 1; i < before; ++i)
        if (lines_[i].kind == LineKind::text || lines_[i].kind == LineKind::table) return false;
    return true;
}

void Outline::find_marks() {
    marks_.clear();
    columns_.clear();
    for (std::uint32_t i = 0; i < lines_.size(); ++i) {
        const LineKind kind = lines_[i].kind;
        const bool indented = lines_[i].has(line_indented);
        if (indented) lines_[i].kind = LineKind::text;  // stray blanks before a label
        const bool silent =
            kind == LineKind::blank || kind == LineKind::code || kind == LineKind::comment || kind == LineKind::hidden;
        if (silent && !indented) continue;
        if (kind == LineKind::table && read_columns(i)) continue;
        scratch_.clear();
        find_labels(text_, lines_, i, names_, scratch_);
        Mark mark;
        if (indented && scratch_.empty()) {
            lines_[i].kind = kind;
            continue;
        }
        if (scratch_.empty()) {
            if (find_separator(text_, lines_, i, mark.separator)) marks_.push_back(mark);
            continue;
        }
        if (kind == LineKind::text && lines_[i].has(line_html_table) &&
            find_separator(text_, lines_, i, mark.separator) && mark.separator.kind == SeparatorKind::row) {
            mark.separator.title = {};
            marks_.push_back(mark);
        }
        mark.is_label = true;
        for (const Label& label : scratch_) {
            mark.label = label;
            marks_.push_back(mark);
        }
    }
}

// Letters that mark much else count only in company: "C:" above an "A:" and an "R:", "S." beside two more.
void Outline::drop_stray_letters() {
    const auto dotted = std::count_if(marks_.begin(), marks_.end(),
                                      [](const Mark& mark) { return mark.is_label && mark.label.dotted; });
    const auto next_letter = [&](const Mark* mark) -> const Mark* {
        for (++mark; mark != marks_.data() + marks_.size(); ++mark)
            if (mark->is_label) return mark->label.kind == NameKind::letter ? mark : nullptr;
        return nullptr;
    };
    const auto leads_action = [&](const Mark& mark) {
        const Mark* action = next_letter(&mark);
        if (action == nullptr || action->label.parts != bit(Part::action)) return false;
        const Mark* result = next_letter(action);
        return result != nullptr && result->label.parts == bit(Part::result);
    };
    const auto is_stray = [&](const Mark& mark) {
        if (!mark.is_label) return false;
        return (mark.label.dotted && dotted < 3) || (is_hurdle_letter(text_, mark.label) && !leads_action(mark));
    };
    marks_.erase(std::remove_if(marks_.begin(), marks_.end(), is_stray), marks_.end());
}

// `A:` below a `Q:` is an answer: the letter counts only below another part.
void Outline::drop_answers() {
    bool begun = false;
    // "A: ... S: ... T: ... R: ...": told from the Action on, for no other A follows.
    const auto leads_others = [&](const Mark& mark) {
        for (const Mark* next = &mark + 1; next != marks_.data() + marks_.size(); ++next) {
            if (!next->is_label) return false;
            if (next->label.kind != NameKind::letter || has(next->label.parts, Part::action)) return false;
            if (next->label.parts == bit(Part::situation) || next->label.parts == bit(Part::task)) {
                while (++next != marks_.data() + marks_.size() && next->is_label)
                    if (has(next->label.parts, Part::action) || is_question_label(text_, next->label)) return false;
                return true;
            }
        }
        return false;
    };
    const auto is_answer = [&](const Mark& mark) {
        if (!mark.is_label) {
            if (mark.separator.kind == SeparatorKind::heading || mark.separator.kind == SeparatorKind::question)
                begun = false;
            return false;
        }
        const Label& label = mark.label;
        if (label.parts == 0) {
            if (is_question_label(text_, label)) begun = false;
            return false;
        }
        if (label.kind == NameKind::letter && label.parts == bit(Part::action) && !begun && !label.bracket &&
            label.form != LabelForm::row && !leads_others(mark))
            return true;
        begun = true;
        return false;
    };
    marks_.erase(std::remove_if(marks_.begin(), marks_.end(), is_answer), marks_.end());
}

bool Outline::ends_story(const Draft& draft, const Separator& separator) const {
    if (separator.kind == SeparatorKind::heading) {
        if (draft.titled && draft.title_kind == SeparatorKind::heading) return separator.level <= draft.title_level;
        return draft.label_level == 0 || separator.level < draft.label_level;
    }
    if (separator.kind == SeparatorKind::plain) return false;  // a short paragraph of the part, as likely
    return draft.titled && separator.kind == draft.title_kind;
}

// A Situation below an Action and a Result: the next story's, where one stood already or others come again behind it;
// else the same story told in another order ("A R S T").
bool Outline::begins_anew(const Draft& draft, std::uint32_t mark) const {
    if (!has(draft.seen, Part::action) || !has(draft.seen, Part::result)) return false;
    if (has(draft.seen, Part::situation)) return true;
    for (std::uint32_t i = mark + 1; i < marks_.size(); ++i) {
        if (!marks_[i].is_label) {
            if (marks_[i].separator.kind != SeparatorKind::plain && is_title(marks_[i].separator)) return false;
            continue;
        }
        const PartSet parts = marks_[i].label.parts;
        if (has(parts, Part::situation)) return false;
        if ((parts & draft.seen & (bit(Part::task) | bit(Part::action) | bit(Part::result))) != 0) return true;
    }
    return false;
}

bool Outline::starts_story(const Draft& draft, std::uint32_t mark) const {
    const Label& label = marks_[mark].label;
    const bool seen = (draft.seen & label.parts) != 0;
    const bool situation = has(label.parts, Part::situation);
    const bool full = situation && begins_anew(draft, mark);
    for (const std::uint32_t index : between_) {
        const Separator& separator = marks_[index].separator;
        if (marks_[index].is_label) {
            if (is_question_label(text_, marks_[index].label) && draft.seen != 0) return true;
            if (full) return true;
            continue;
        }
        switch (separator.kind) {
            case SeparatorKind::rule:
                break;
            case SeparatorKind::plain:
                if (draft.titled && draft.title_kind == SeparatorKind::plain && seen &&
                    blank_between(separator.line, label.line))
                    return true;
                break;
            case SeparatorKind::row:
            case SeparatorKind::anchor:
                if (situation || seen) return true;
                break;
            default:
                if (situation && draft.seen != 0) return true;
                // "#### Second step" inside an Action that is marked otherwise: what comes next goes on with the story.
                if (separator.kind == SeparatorKind::heading && !draft.titled && draft.label_level == 0 && !seen &&
                    label.form != LabelForm::heading && label.form != LabelForm::underlined)
                    break;
                if (ends_story(draft, separator)) return true;
        }
    }
    return full;
}

// "Question: Tell me about ...": what is asked.
Span Outline::question_of(const Label& label) const {
    const Line& line = lines_[label.line];
    return bare_title(text_, {std::min(label.mark.end, line.end), line.end});
}

// The title is the nearest mark above that has words; a heading right above a question is the better title.
void Outline::open_story(Draft& draft, const Label& first, bool follows) {
    // What stands twice or more parts the stories; a heading above it is the file's.
    draft = Draft{.labels = std::move(draft.labels)};
    draft.labels.clear();
    std::uint32_t begin = first.line;
    std::size_t title = between_.size(), question = between_.size();
    for (std::size_t i = between_.size(); i-- > 0;) {
        const Mark& mark = marks_[between_[i]];
        if (mark.is_label) {
            begin = std::min(begin, mark.label.line);  // a lead-in
            if (question == between_.size() && is_question_label(text_, mark.label)) question = i;
            continue;
        }
        if (!is_title(mark.separator)) continue;
        const bool near = blank_between(mark.separator.line, begin);
        if (mark.separator.kind == SeparatorKind::plain && !near) break;
        if (title == between_.size()) {
            title = i;
            begin = mark.separator.line;
            if (mark.separator.kind == SeparatorKind::heading) break;
        } else if (near && mark.separator.kind == SeparatorKind::heading &&
                   (marks_[between_[title]].separator.kind == SeparatorKind::plain ||
                    kinds_[static_cast<std::size_t>(marks_[between_[title]].separator.kind)] < 2)) {
            title = i;
            begin = mark.separator.line;
            break;
        } else {
            break;
        }
    }
    Separator above;
    if (title == between_.size() && begin > 0 && find_separator(text_, lines_, begin - 1, above, true) &&
        is_title(above)) {
        draft.titled = true;  // a short line right above the label
        draft.title_kind = above.kind;
        draft.outline.title = above.title;
        begin -= 1;
    } else if (title < between_.size()) {
        const Separator& separator = marks_[between_[title]].separator;
        draft.titled = true;
        draft.title_kind = separator.kind;
        draft.title_level = separator.level;
        draft.outline.title = separator.title;
    }
    for (const std::uint32_t index : between_) {  // a row or an anchor right above is the story's too
        const Mark& mark = marks_[index];
        if (!mark.is_label && mark.line() < begin && !is_title(mark.separator) && blank_between(mark.line(), begin))
            begin = mark.line();
    }
    if (!draft.titled && !follows && between_.empty()) begin = 0;
    draft.outline.first_line = begin;
    const bool asked = question < between_.size() && draft.outline.title.empty();
    if (asked) draft.outline.title = question_of(marks_[between_[question]].label);
    for (std::size_t i = 0; i < between_.size(); ++i) {
        const Mark& mark = marks_[between_[i]];
        if (mark.is_label && mark.label.line >= begin && !(asked && i == question)) draft.labels.push_back(mark.label);
    }
}

// Headings and labels behind the last label, up to the next one: they cut parts, or were looked at as a story's end.
void Outline::keep_inside(Draft& draft) {
    for (const std::uint32_t index : between_) {
        const Mark& mark = marks_[index];
        if (mark.is_label) {
            draft.labels.push_back(mark.label);
        } else if (mark.separator.kind == SeparatorKind::rule) {
            draft.ruled = true;
        } else if (mark.separator.kind == SeparatorKind::heading && draft.label_level != 0 &&
                   mark.separator.level <= draft.label_level) {
            Label beside{.kind = NameKind::other,
                         .form = LabelForm::heading,
                         .level = mark.separator.level,
                         .line = mark.line()};
            const Line& line = lines_[mark.line()];
            beside.mark = {line.begin, line.end};
            beside.name = mark.separator.title;
            draft.labels.push_back(beside);
        }
    }
}

// The story's end among the marks behind its last label.
void Outline::cut_story(Draft& draft) {
    for (std::size_t i = 0; i < between_.size(); ++i) {
        const Mark& mark = marks_[between_[i]];
        const bool ends = mark.is_label ? is_question_label(text_, mark.label)
                                        : ends_story(draft, mark.separator) ||
                                              (mark.separator.kind == SeparatorKind::rule && !draft.ruled) ||
                                              mark.separator.kind == SeparatorKind::anchor ||
                                              mark.separator.kind == SeparatorKind::row;
        if (ends) {
            draft.outline.end_line = std::min(draft.outline.end_line, mark.line());
            between_.resize(i);
            return;
        }
    }
}

bool Outline::believable(const Draft& draft) const {
    PartSet sure = 0, all = 0;
    bool own = false, letters = true;
    for (const Label& label : draft.labels) {
        all |= label.parts;
        if (label.parts == 0) continue;
        letters = letters && label.kind == NameKind::letter;
        if (!label.weak) sure |= label.parts;
        // One name alone is enough where it opens a story, or is marked as no word of prose is: "Result: good." is not.
        const bool marked = label.form != LabelForm::plain || has(label.parts, Part::situation);
        own = own || (!label.weak && label.kind == NameKind::canonical && !has(label.parts, Part::learning) && marked);
    }
    constexpr PartSet learning = bit(Part::learning);
    if ((all & ~learning) == 0) return false;
    const int sures = std::popcount(sure), alls = std::popcount(all);
    return own || sures >= 2 || (letters && alls >= 2) || alls >= 3;
}

void Outline::close_story(Draft& draft) {
    if (draft.labels.empty()) return;
    if (!believable(draft)) return;
    draft.outline.first_label = static_cast<std::uint32_t>(kept_.size());
    PartSet named = 0;  // by other labels than Challenge and its like
    for (const Label& label : draft.labels)
        if (!is_hurdle(text_, label)) named |= label.parts;
    std::array<std::uint32_t, 16> forms{};  // how often the parts' own names stand in each form
    for (const Label& label : draft.labels)
        if (label.kind == NameKind::canonical || label.kind == NameKind::letter)
            ++forms[static_cast<std::size_t>(label.form)];
    const auto main_form = static_cast<LabelForm>(std::max_element(forms.begin(), forms.end()) - forms.begin());
    PartSet seen = 0;
    for (Label& label : draft.labels) {
        if (label.line >= draft.outline.end_line) break;
        // "Steps:" inside an Action, "Problem:" inside a Result: words of the part, where its brothers look otherwise.
        const bool other_name = label.kind == NameKind::alias || label.kind == NameKind::hurdle;
        if (other_name && !is_merged(label.parts) && label.form != main_form && label.form != LabelForm::heading &&
            forms[static_cast<std::size_t>(main_form)] > 2 && (seen & label.parts) != 0)
            continue;
        seen |= label.parts;
        if (is_hurdle(text_, label) && !has(named, Part::situation))
            label.parts = has(named, Part::task) ? bit(Part::situation) : bit(Part::situation) | bit(Part::task);
        kept_.push_back(label);
    }
    draft.outline.end_label = static_cast<std::uint32_t>(kept_.size());
    stories_.push_back(draft.outline);
}

void Outline::group() {
    kinds_ = {};
    for (const Mark& mark : marks_)
        if (!mark.is_label) ++kinds_[static_cast<std::size_t>(mark.separator.kind)];
    Draft draft;
    bool open = false;
    between_.clear();
    for (std::uint32_t i = 0; i < marks_.size(); ++i) {
        const Mark& mark = marks_[i];
        if (!mark.is_label || mark.label.parts == 0) {
            between_.push_back(i);
            continue;
        }
        if (!open || starts_story(draft, i)) {
            if (open) {
                Draft next;
                open_story(next, mark.label, true);
                draft.outline.end_line = next.outline.first_line;
                cut_story(draft);
                while (!between_.empty() && marks_[between_.back()].line() >= next.outline.first_line)
                    between_.pop_back();
                keep_inside(draft);
                close_story(draft);
                draft = std::move(next);
            } else {
                open_story(draft, mark.label, false);
            }
            open = true;
        } else {
            keep_inside(draft);
        }
        between_.clear();
        draft.labels.push_back(mark.label);
        draft.seen |= mark.label.parts;
        if (mark.label.form == LabelForm::heading || mark.label.form == LabelForm::underlined)
            draft.label_level = mark.label.level;
    }
    if (!open) return;
    draft.outline.end_line = static_cast<std::uint32_t>(lines_.size());
    cut_story(draft);
    keep_inside(draft);
    close_story(draft);
}

void Outline::read(std::string_view text, std::size_t begin, StoryFormat format) {
    text_ = text;
    stories_.clear();
    kept_.clear();
    scan_lines(text, begin, format, lines_);
    find_marks();
    drop_stray_letters();
    drop_answers();
    name_by_company();
    group();
    add_unlabelled();
}

}  // namespace career
