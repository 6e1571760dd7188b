// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/checks/rule.hpp"
#include "libcommon/text/story.hpp"
#include "tools/star-lint/rules/clause.hpp"
#include "tools/star-lint/rules/settings.hpp"
#include "tools/star-lint/rules/shares.hpp"

namespace career::star_lint {

// All that a rule sees of a story.
struct Context {
    const Story& story;
    std::string_view text;
    const Reading& reading;
    const PartWords& words;
    const RuleSettings& settings;
    PartSet present = 0;   // parts with a word in them, merged ones too
    PartSet labelled = 0;  // parts with a label, filled or not
    PartSet quoted = 0;    // parts all of whose words are quoted: there the quotation is the answer

    PartSet parts_of(const Sentence& sentence) const {
        return sentence.part == no_part ? PartSet{0} : story.parts[sentence.part].parts;
    }
    PartSet parts_of(const Clause& clause) const { return parts_of(story.sentences[clause.sentence]); }
    PartSet parts_of(const PhraseHit& hit) const { return parts_of(story.sentences[hit.sentence]); }
    // No place for a rule of wording: somebody else's speech, code.
    bool silent(std::uint32_t word, PartSet parts) const {
        const Word& w = story.words[word];
        return w.has(word_code) || (w.has(word_quoted) && (parts & quoted) == 0);
    }

    // What the phrases say that begin in a run of words of one sentence.
    Senses senses_in(std::uint32_t sentence, std::uint32_t first, std::uint32_t end) const;
    std::span<const Clause> clauses_in(std::uint32_t sentence) const;

    Span span_of(std::uint32_t first, std::uint32_t end) const {
        return {story.words[first].begin, story.words[end - 1].end()};
    }
    // Where a finding about something absent stands: the label of the part, else the title, else the first sentence.
    Span place_of(Part part) const;
    Span place_of_story() const;
};

// Whether one of these words stands in the clause before its verb: "will" of "I will usually ask".
template <class... Hashes>
bool has_auxiliary(const Context& context, const Clause& clause, Hashes... wanted) {
    for (std::uint32_t i = clause.first; i < clause.verb; ++i)
        if (((context.story.words[i].hash == wanted) || ...)) return true;
    return false;
}

// Those in which something is said.
PartSet present_parts(const Story& story, std::string_view text);
PartSet labelled_parts(const Story& story);
PartSet quoted_parts(const Story& story);

using Findings = std::vector<Finding>;

// Adds a finding; `part` may be empty.
void add(Findings& out, Rule rule, const Context& context, Span span, std::string_view part, std::string message,
         std::string hint);

using RuleFunction = void (*)(const Context&, Findings&);

void check_missing_part(const Context& context, Findings& out);
void check_empty_part(const Context& context, Findings& out);
void check_repeated_part(const Context& context, Findings& out);
void check_part_order(const Context& context, Findings& out);
void check_no_structure(const Context& context, Findings& out);
void check_share_situation(const Context& context, Findings& out);
void check_share_task(const Context& context, Findings& out);
void check_share_action(const Context& context, Findings& out);
void check_share_result(const Context& context, Findings& out);
void check_too_short(const Context& context, Findings& out);
void check_too_long(const Context& context, Findings& out);
void check_long_situation(const Context& context, Findings& out);
void check_we_in_action(const Context& context, Findings& out);
void check_no_metric(const Context& context, Findings& out);
void check_hypothetical(const Context& context, Findings& out);
void check_no_learning(const Context& context, Findings& out);
void check_vague_time(const Context& context, Findings& out);
void check_vague_amount(const Context& context, Findings& out);
void check_no_specifics(const Context& context, Findings& out);
void check_opinion_not_data(const Context& context, Findings& out);
void check_passive_no_actor(const Context& context, Findings& out);
void check_no_decision(const Context& context, Findings& out);
void check_company_signal(const Context& context, Findings& out);
void check_level_signal(const Context& context, Findings& out);

}  // namespace career::star_lint
