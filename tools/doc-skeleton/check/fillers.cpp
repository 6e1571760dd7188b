// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/fillers.hpp"

#include <algorithm>
#include <string>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/placeholders.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// Longer texts say something.
constexpr std::size_t longest_filler = 44;

const Words whole = {"tbd",
                     "tbc",
                     "tba",
                     "tk",
                     "wip",
                     "todo",
                     "to do",
                     "fixme",
                     "xxx",
                     "placeholder",
                     "placeholder text",
                     "coming soon",
                     "coming later",
                     "more to come",
                     "work in progress",
                     "under construction",
                     "to follow",
                     "will follow",
                     "details to follow",
                     "details follow",
                     "details to come",
                     "not yet written",
                     "not written yet",
                     "not yet filled in",
                     "not yet decided",
                     "not decided yet",
                     "fill in",
                     "fill in later",
                     "fill me in",
                     "fill this in",
                     "insert text here",
                     "insert here",
                     "text here",
                     "text goes here",
                     "your text here",
                     "your text",
                     "content goes here",
                     "add text here",
                     "write something here",
                     "write me",
                     "write this",
                     "add later",
                     "see later",
                     "same as template",
                     "lorem ipsum",
                     "pending input",
                     "yet to be written",
                     "yet to be decided",
                     "left blank for now",
                     "empty for now"};
// "To be decided", "still to be written (soon)".
const Words owed = {"decided",   "defined",   "determined", "written",   "added",     "filled",
                    "announced", "confirmed", "completed",  "done",      "discussed", "supplied",
                    "drafted",   "expanded",  "clarified",  "detailed",  "named",     "agreed",
                    "provided",  "described", "documented", "specified", "figured",   "worked"};

// Lower case, words parted by single blanks, without signs at its ends.
std::string plain(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const char small = ascii_lower(c);
        if (is_letter(small) || is_digit(small))
            out += small;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (out.ends_with(' ')) out.pop_back();
    return out;
}

// The first word in lower case, in a buffer of its own: most lines are told apart by it, and nothing is made for them.
class FirstWord {
  public:
    explicit FirstWord(std::string_view text) {
        std::size_t at = 0;
        while (at < text.size() && !is_letter(text[at]) && !is_digit(text[at])) ++at;
        while (at < text.size() && size_ < sizeof letters_ && is_letter(text[at]))
            letters_[size_++] = ascii_lower(text[at++]);
    }
    std::string_view view() const { return {letters_, size_}; }

  private:
    char letters_[16];
    std::size_t size_ = 0;
};

bool is_filler(std::string_view text) {
    if (text.size() < 2 || text.size() > longest_filler) return false;
    static const Words firsts = {"tbd",   "tbc",    "tba",      "tk",          "wip",     "todo",    "to",      "fixme",
                                 "xxx",   "coming", "more",     "work",        "under",   "will",    "details", "not",
                                 "fill",  "insert", "text",     "your",        "add",     "write",   "see",     "same",
                                 "lorem", "yet",    "left",     "empty",       "still",   "all",     "section", "yyyy",
                                 "dd",    "mm",     "yyyymmdd", "placeholder", "content", "pending", "xx"};
    const FirstWord first(text);
    if (!first.view().empty() && !firsts.contains(first.view())) return false;
    std::string words = plain(text);
    if (is_day_pattern(text) && words.size() <= 10) return true;
    for (const std::string_view lead : {"still ", "section ", "details ", "all ", "yet "})
        if (words.starts_with(lead) && words.find("to be ") != words.npos) words.erase(0, lead.size());
    if (whole.contains(words)) return true;
    constexpr std::string_view to_be = "to be ";
    if (!words.starts_with(to_be)) return false;
    const std::string_view rest = std::string_view(words).substr(to_be.size());
    const std::size_t blank = rest.find(' ');
    if (!owed.contains(rest.substr(0, blank))) return false;
    if (blank != rest.npos && rest.substr(blank + 1).starts_with("by ") &&
        std::count(rest.begin(), rest.end(), ' ') <= 3)
        return true;  // "To be written by Ben"
    static const Words tails = {"",        "in",        "later", "soon",      "out",       "in later", "here",
                                "by team", "with team", "next",  "in review", "out later", "in soon",  "upon"};
    return blank == rest.npos || tails.contains(rest.substr(blank + 1));
}

// "{{ summary }}" and nothing else: a template's engine never ran.
bool is_variable(std::string_view text) {
    if (!text.starts_with("{{") || !text.ends_with("}}") || text.size() > longest_filler) return false;
    return std::all_of(text.begin() + 2, text.end() - 2, [](char c) {
        return is_letter(c) || is_digit(c) || c == ' ' || c == '_' || c == '.' || c == '-';
    });
}

Span trimmed_span(std::string_view line, std::size_t from, std::size_t to) {
    const auto dull = [](char c) { return c == ' ' || c == '\t' || c == '*' || c == '_' || c == '|'; };
    while (from < to && dull(line[from])) ++from;
    while (to > from && dull(line[to - 1])) --to;
    return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
}

std::optional<Span> filler_in(std::string_view line, std::size_t from, std::size_t to) {
    const Span at = trimmed_span(line, from, to);
    if (at.begin >= at.end) return std::nullopt;
    const std::string_view text = slice(line, at);
    return is_filler(text) || is_variable(text) ? std::optional(at) : std::nullopt;
}

bool is_template_text(std::string_view paragraph) {
    // Few paragraphs begin so; the rest of those that do is looked at with care.
    bool may = false;
    for (const std::string_view front :
         {"the issue mot", "the change th", "this section ", "this is the b", "one paragraph", "please fill", "add "})
        may = may || ascii_iequals(paragraph.substr(0, front.size()), front);
    if (!may) return false;
    const std::string words = plain(paragraph);
    // What well-known templates say of a section instead of asking.
    for (const std::string_view said :
         {"the issue motivating this decision", "the change that we re proposing or have agreed",
          "the change that we are proposing or have agreed", "this section describes the forces",
          "this section describes our response", "this section describes the resulting context",
          "this is the bulk of the rfc", "one paragraph explanation of the feature",
          "this section is incredibly important", "this section should be", "please fill"})
        if (words.starts_with(said)) return true;
    return words.starts_with("add ") && words.ends_with(" here");
}

}  // namespace

std::optional<Span> find_filler(std::string_view line, bool tasks) {
    constexpr std::size_t longest_label = 40;
    std::size_t from = std::min(line.find_first_not_of(" \t"), line.size());
    if (line.size() - from > longest_filler + longest_label) return std::nullopt;
    from += item_mark(line.substr(from));
    if (const auto found = filler_in(line, from, line.size())) return found;
    const std::size_t colon = line.find(':', from);
    if (colon == line.npos) return std::nullopt;
    // "To do: add the diagram" asks by its label.
    const std::string label = plain(line.substr(from, std::min(colon - from, longest_label)));
    if (!tasks && (label == "to do" || label == "todo" || label == "fixme" || label == "tk"))
        return trimmed_span(line, from, line.size());
    return filler_in(line, colon + 1, line.size());
}

std::optional<Span> find_filler_cell(std::string_view row) {
    for (std::size_t from = 0; from < row.size();) {
        const std::size_t bar = std::min(row.find('|', from), row.size());
        if (const auto found = filler_in(row, from, bar)) return found;
        from = bar + 1;
    }
    return std::nullopt;
}

bool says_unwritten(std::string_view line) {
    constexpr std::size_t longest = 120;
    line = trimmed(line);
    if (line.size() > longest || line.size() < 12) return false;
    const FirstWord first(line);
    if (first.view() != "this" && first.view() != "to" && first.view() != "will") return false;
    const std::string words = plain(line);
    bool of_itself = false;
    for (const std::string_view what : {"section", "part", "chapter", "paragraph", "page", "document"})
        of_itself = of_itself || words.starts_with("this " + std::string(what));
    if (!of_itself) return words == "to be written" || words == "will be written";
    for (const std::string_view tale :
         {"to be filled", "to be written", "to be completed", "to be added", "be filled in", "will be written",
          "will be added", "will follow", "needs to be written", "has to be written", "is empty", "is missing",
          "not written yet", "not been written", "left empty", "left blank", "is a placeholder", "to be done"})
        if (words.find(tale) != words.npos) return true;
    return false;
}

bool waits_for_answer(std::string_view paragraph) {
    constexpr std::size_t longest = 120;
    paragraph = trimmed(paragraph);
    if (paragraph.empty() || paragraph.size() > longest) return false;
    const char open = paragraph.front(), close = paragraph.back();
    // "[Risks]", "<risks>"
    if (((open == '[' && close == ']') || (open == '<' && close == '>')) && is_letter(paragraph[1]))
        return paragraph.find_first_of("[]<>:/@", 1) == paragraph.size() - 1;
    // "What could go wrong?"
    static const Words questions = {"what", "why", "who", "how", "which", "when", "where"};
    return close == '?' && questions.contains(FirstWord(paragraph).view()) &&
           paragraph.find_first_of(".!") == paragraph.npos;
}

bool is_guidance(std::string_view paragraph) {
    constexpr std::size_t longest = 400;
    if (paragraph.size() > longest) return false;
    static const Words orders = {"describe", "explain", "summarise", "summarize", "outline", "provide",
                                 "specify",  "insert",  "discuss",   "mention",   "state",   "list"};
    static const Words questions = {"what", "why", "who", "how"};
    const FirstWord first(paragraph);
    if (is_template_text(paragraph)) return true;
    if (!orders.contains(first.view()) && !questions.contains(first.view())) return false;
    const std::string words = plain(paragraph);
    // Questions that templates ask about the document itself.
    for (const std::string_view asked : {"what is the issue that",
                                         "what is the change that",
                                         "what becomes easier",
                                         "what is the status",
                                         "why should we not do this",
                                         "why are we doing this",
                                         "what use cases does it support",
                                         "what is the expected outcome",
                                         "what parts of the design do you expect",
                                         "what related issues do you consider",
                                         "why is this design the best in",
                                         "what other designs have been considered",
                                         "what is the impact of not doing this",
                                         "what is the problem you",
                                         "what problem does this",
                                         "what are the risks of this proposal",
                                         "who is affected by this",
                                         "what did you consider",
                                         "how will we know that this has succeeded",
                                         "what are the goals of this"})
        if (words.starts_with(asked)) return true;
    static const Words objects = {"your", "here",    "what", "how",  "why", "who",   "which", "whether",
                                  "any",  "briefly", "in",   "each", "all", "other", "at"};
    const std::size_t blank = words.find(' ');
    if (blank == words.npos || !orders.contains(std::string_view(words).substr(0, blank))) return false;
    const std::string_view rest = std::string_view(words).substr(blank + 1);
    if (objects.contains(rest.substr(0, rest.find(' ')))) return true;
    // "Describe the context and problem": of the document's own things.
    for (const std::string_view own :
         {"the context",      "the problem",    "the proposal",     "the proposed",  "the change",
          "the decision",     "the motivation", "the alternatives", "the goals",     "the risks",
          "the approach",     "the design",     "the solution",     "the impact",    "the current",
          "the consequences", "the options",    "the background",   "the rationale", "the steps"})
        if (rest.starts_with(own)) return true;
    return false;
}

}  // namespace career::doc_skeleton
