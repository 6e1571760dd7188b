// SPDX-License-Identifier: MIT
// Stories without labels: the text between the labelled ones, or all of it.
#include <algorithm>
#include <array>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/outline.hpp"
#include "libcommon/text/past_tense.hpp"
#include "libcommon/text/prose.hpp"
#include "libcommon/text/sentence_end.hpp"
#include "libcommon/text/word_set.hpp"

namespace career {
namespace {

constexpr bool is_speaker(std::uint32_t hash) {
    constexpr std::uint32_t speakers[] = {word_hash("i"), word_hash("we"), word_hash("i'd"), word_hash("we'd"),
                                          word_hash("i've")};
    for (const std::uint32_t speaker : speakers)
        if (hash == speaker) return true;
    return false;
}

// "When did you last ...", "Tell me about a time ...": whatever stands below is meant as a story.
bool asks_for_story(std::string_view text, Span title) {
    static constexpr std::string_view list[] = {"time", "did", "have", "example", "situation", "were", "was"};
    static constexpr WordSet past(list);
    bool asks = false;
    for (std::size_t at = title.begin; at < title.end;) {
        const std::uint32_t hash = hash_at(text.substr(0, title.end), at);
        if (hash == word_hash("would")) return false;
        asks = asks || past.has(hash);
        while (at < title.end && (class_of(text[at]) & byte_word) != 0) ++at;
        while (at < title.end && (class_of(text[at]) & byte_word) == 0) ++at;
    }
    return asks;
}

}  // namespace

std::size_t Outline::first_mark(std::uint32_t line) const {
    const auto at =
        std::partition_point(marks_.begin(), marks_.end(), [&](const Mark& mark) { return mark.line() < line; });
    return static_cast<std::size_t>(at - marks_.begin());
}

// The words of a mark that can be a title: a separator's, or what a "Question:" asks.
Span Outline::title_of(const Mark& mark) const {
    if (!mark.is_label) return mark.separator.title;
    return is_question_label(text_, mark.label) ? question_of(mark.label) : Span{};
}

bool Outline::splits(const Mark& mark) const {
    if (title_of(mark).empty()) return false;
    if (mark.is_label) return true;
    if (mark.separator.kind == SeparatorKind::heading) return split_level_ == 0 || mark.separator.level <= split_level_;
    return split_level_ == 0 && mark.separator.kind != SeparatorKind::plain;
}

// Behind an "A:" or "Answer:" that begins the prose.
std::uint32_t Outline::answer_end(std::uint32_t first, std::uint32_t end) {
    while (first < end && lines_[first].kind == LineKind::blank) ++first;
    if (first == end) return 0;
    scratch_.clear();
    find_labels(text_, lines_, first, names_, scratch_);
    if (scratch_.empty() || scratch_[0].mark.begin > lines_[first].content) return 0;
    const std::string_view name = slice(text_, scratch_[0].name);
    return name == "A" || name == "a" || name == "Answer" || name == "answer" ? scratch_[0].mark.end : 0;
}

// Told in the past by someone who was there: what tells a story from advice and from plans.
bool Outline::is_narrative(std::uint32_t first, std::uint32_t end, bool asked) {
    trial_.clear();
    ProseReader reader(text_, trial_);
    for (std::uint32_t i = first; i < end; ++i)
        if (lines_[i].kind == LineKind::text) reader.read({.span = {lines_[i].content, lines_[i].end}});
    std::size_t told = 0, subjects = 0;
    const std::vector<Word>& words = trial_.words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!is_speaker(words[i].hash) || words[i].has(word_quoted)) continue;
        ++subjects;
        for (std::size_t k = i + 1; k < std::min(i + 4, words.size()); ++k) {
            if (!is_past(text_, words[k])) continue;
            ++told;
            break;
        }
    }
    if (asked && words.size() >= 25 && subjects > 0) return true;
    return words.size() >= 40 && told >= 2 && told * 3 >= subjects;
}

void Outline::add_region(std::uint32_t first, std::uint32_t end, bool sure) {
    while (first < end && lines_[first].kind == LineKind::blank) ++first;
    while (end > first && lines_[end - 1].kind == LineKind::blank) --end;
    if (first == end) return;
    StoryOutline story{.first_line = first, .end_line = end};
    std::uint32_t body = first;
    for (std::size_t i = first_mark(first); i < marks_.size();
         ++i) {  // titles above the first line of prose; the last one is nearest
        const Mark& mark = marks_[i];
        const Span title = title_of(mark);
        if (title.empty()) continue;
        if (mark.line() >= end || !blank_between(body == first ? first - 1 : body - 1, mark.line())) break;
        const bool plain = !mark.is_label && mark.separator.kind == SeparatorKind::plain;
        if (plain && (mark.line() + 1 >= end || blank_between(mark.line(), end))) break;
        story.title = title;
        body = mark.line() + 1;
    }
    if (body > first) story.first_line = body - 1;
    if (blank_between(body == 0 ? static_cast<std::uint32_t>(-1) : body - 1, end)) {
        const bool prose = std::any_of(lines_.begin() + body, lines_.begin() + end,
                                       [](const Line& line) { return line.kind == LineKind::code; });
        if (!prose) return;
    }
    if (!sure && !is_narrative(body, end, asks_for_story(text_, story.title))) return;
    story.skip_to = answer_end(body, end);
    story.first_label = story.end_label = static_cast<std::uint32_t>(kept_.size());
    stories_.push_back(story);
}

void Outline::split_region(std::uint32_t first, std::uint32_t end) {
    std::uint32_t begin = first;
    bool text = false;
    std::uint32_t checked = first;
    for (std::size_t i = first_mark(first); i < marks_.size(); ++i) {
        const Mark& mark = marks_[i];
        if (!splits(mark)) continue;
        if (mark.line() >= end) break;
        text = text || !blank_between(checked == 0 ? static_cast<std::uint32_t>(-1) : checked - 1, mark.line());
        if (text) {
            add_region(begin, mark.line(), false);
            begin = mark.line();
            text = false;
        }
        checked = mark.line() + 1;
    }
    add_region(begin, end, false);
}

void Outline::add_unlabelled() {
    const std::size_t labelled = stories_.size();
    const auto line_count = static_cast<std::uint32_t>(lines_.size());
    std::array<std::uint32_t, 8> headings{};
    std::uint32_t lesser = 0;
    for (const Mark& mark : marks_) {
        if (mark.is_label)
            lesser += is_question_label(text_, mark.label) ? 1 : 0;
        else if (mark.separator.kind == SeparatorKind::heading)
            ++headings[std::min<std::size_t>(mark.separator.level, 6)];
        else if (!mark.separator.title.empty() && mark.separator.kind != SeparatorKind::plain)
            ++lesser;
    }
    split_level_ = 0;
    for (std::uint8_t level = 1; level <= 6 && split_level_ == 0; ++level)
        if (headings[level] > 1) split_level_ = level;
    if (labelled == 0) {
        if (split_level_ != 0 || lesser > 1) split_region(0, line_count);
        if (stories_.empty()) add_region(0, line_count, true);
        return;
    }
    split_level_ = 0;
    std::uint32_t begin = 0;
    for (std::size_t i = 0; i < labelled; ++i) {
        const std::uint32_t first = stories_[i].first_line, next = stories_[i].end_line;
        if (first > begin) split_region(begin, first);
        begin = next;
    }
    if (begin < line_count) split_region(begin, line_count);
    if (stories_.size() > labelled)
        std::sort(stories_.begin(), stories_.end(),
                  [](const StoryOutline& a, const StoryOutline& b) { return a.first_line < b.first_line; });
}

}  // namespace career
