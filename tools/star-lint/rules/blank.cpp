// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/blank.hpp"

#include <algorithm>
#include <span>

#include "libcommon/text/word_set.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t few = 6, most = 20;  // words: of place-keepers, and of what a template or a note says

constexpr WordSet marks({"tbd", "tbc", "tba", "todo", "fixme", "xxx", "wip"});

class PartText {
  public:
    PartText(const Story& story, const StoryPart& part, std::string_view text)
        : story_(story),
          text_(text),
          part_(part),
          first_(story.sentences[part.first_sentence].first_word),
          end_(story.sentences[part.end_sentence - 1].end_word) {}

    bool keeps_place() const {
        static constexpr WordSet keepers(
            {"none",    "tbd",    "tbc",         "tba",   "todo",   "wip",   "xxx",   "na",       "n",
             "fill",    "filled", "follow",      "soon",  "blank",  "empty", "later", "progress", "pending",
             "missing", "lorem",  "placeholder", "yet",   "insert", "add",   "added", "do",       "described",
             "written", "write",  "come",        "fixme", "need",   "needs", "adding"});
        static constexpr WordSet fillers(
            {"to",      "be",     "in",      "a",       "here",    "back",      "still",     "the",
             "your",    "my",     "this",    "part",    "not",     "nothing",   "no",        "coming",
             "text",    "result", "results", "action",  "actions", "situation", "task",      "learning",
             "story",   "ipsum",  "dolor",   "sit",     "amet",    "me",        "something", "out",
             "will",    "work",   "some",    "numbers", "number",  "figures",   "metrics",   "data",
             "details", "it",     "up",      "i",       "outcome", "for",       "now",       "section",
             "bit",     "and",    "real",    "more",    "i'll",    "finished",  "done",      "ready"});
        if (end_ - first_ > few) return false;
        bool kept = false;
        for (std::uint32_t w = first_; w < end_; ++w) {
            const bool keeps = keepers.has(hash(w));
            if (!keeps && !fillers.has(hash(w))) return false;
            kept = kept || keeps;
        }
        return kept;
    }

    // "TBC, ask Ann for the number", "to do: think about this", "note to self: dig out the figures"; "TODO lists
    // shrank" tells something.
    bool is_note() const {
        static constexpr WordSet commands({"add", "get", "ask", "find", "fill", "check", "think", "describe", "write",
                                           "look", "dig", "finish", "expand", "put", "insert", "remember"});
        if (marks.has(hash(first_))) return stops_behind(first_) || commands.has(hash(first_ + 1));
        if (hash(first_) == word_hash("to") && hash(first_ + 1) == word_hash("do")) return stops_behind(first_ + 1);
        if (hash(first_) == word_hash("note") && hash(first_ + 1) == word_hash("to"))
            return hash(first_ + 2) == word_hash("self") || hash(first_ + 2) == word_hash("myself");
        // "Write this later", "come back to this", "I need to write this part"
        static constexpr WordSet waiting({"here", "later", "part", "section", "this"});
        constexpr std::uint32_t longest_command = 8;
        std::uint32_t verb = first_;
        while (verb + 2 < end_ && (hash(verb) == word_hash("i") || hash(verb) == word_hash("still"))) ++verb;
        if (end_ - first_ > longest_command || sentences() != 1) return false;
        const bool needs = hash(verb) == word_hash("need") && hash(verb + 1) == word_hash("to");
        if (!needs && !commands.has(hash(verb)) && hash(verb) != word_hash("come")) return false;
        return verb + 1 < end_ && waiting.has(hash(end_ - 1));
    }

    // "What was the result of your actions?" and nothing but such questions.
    bool only_asks() const {
        static constexpr WordSet asking({"what", "how", "why", "who", "which", "where", "when", "did", "was", "were"});
        for (std::uint32_t i = part_.first_sentence; i < part_.end_sentence; ++i) {
            const Sentence& sentence = story_.sentences[i];
            const std::string_view shown = slice(text_, sentence.span);
            const std::size_t last = shown.find_last_not_of("*_)\" \t\r\n");
            if (sentence.word_count() == 0) continue;
            constexpr std::uint32_t short_question = 4;  // "Numbers?"
            if (last == shown.npos || shown[last] != '?') return false;
            if (!asking.has(hash(sentence.first_word)) && sentence.word_count() > short_question) return false;
        }
        return true;
    }

    // "[Describe the outcome here]", "{{result}}", "(what happened? numbers!)": a bracket and nothing beside it.
    bool waits_in_brackets() const {
        constexpr std::string_view marks_around = "*_\" \t\r\n.-";
        std::string_view shown = slice(text_, part_.body);
        const std::size_t open = shown.find_first_not_of(marks_around), close = shown.find_last_not_of(marks_around);
        if (open == shown.npos || close == open) return false;
        shown = shown.substr(open, close - open + 1);
        static constexpr WordSet telling({"i", "we", "my", "our", "all", "none", "no", "the"});
        static constexpr WordSet asking({"what",   "how",   "why",   "write", "add",  "fill", "insert",  "describe",
                                         "come",   "think", "check", "need",  "todo", "tbd",  "missing", "put",
                                         "expand", "say",   "get",   "ask",   "find", "look", "dig"});
        if (shown.starts_with("{{")) return shown.ends_with("}}");
        if (has_digit()) return false;
        if (shown.front() == '[') return shown.find(']') == shown.size() - 1 && !telling.has(hash(first_));
        return shown.front() == '(' && shown.find(')') == shown.size() - 1 && asking.has(hash(first_));
    }

  private:
    std::uint32_t hash(std::uint32_t word) const { return word < end_ ? story_.words[word].hash : 0; }
    std::uint32_t sentences() const { return part_.end_sentence - part_.first_sentence; }
    bool has_digit() const {
        for (std::uint32_t w = first_; w < end_; ++w)
            if (story_.words[w].has(word_digit)) return true;
        return false;
    }
    // A colon, a comma, a dash or a bracket behind the word, or nothing more.
    bool stops_behind(std::uint32_t word) const {
        if (word + 1 >= end_) return true;
        const std::uint32_t end = story_.words[word].end();
        return slice(text_, Span{end, story_.words[word + 1].begin}).find_first_not_of("*_ \t\r\n") !=
               std::string_view::npos;
    }

    const Story& story_;
    std::string_view text_;
    const StoryPart& part_;
    std::uint32_t first_, end_;
};

}  // namespace

bool is_blank(const Story& story, const StoryPart& part, std::string_view text) {
    if (part.words == 0) return true;
    if (part.words > most || part.first_sentence == part.end_sentence) return false;
    const auto sentences =
        std::span(story.sentences).subspan(part.first_sentence, part.end_sentence - part.first_sentence);
    const bool headings = std::all_of(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
        return (sentence.flags & sentence_heading) != 0;
    });
    if (headings) return true;
    const PartText said(story, part, text);
    return said.keeps_place() || said.is_note() || said.only_asks() || said.waits_in_brackets();
}

}  // namespace career::star_lint
