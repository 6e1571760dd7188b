// SPDX-License-Identifier: MIT
#include "libcommon/text/concat.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

// A deed: something done, no state, no talk around it, no thought.
bool is_deed(const Context& context, const Clause& clause) {
    if (clause.has(clause_be | clause_passive | clause_modal | clause_would | clause_negated)) return false;
    const Tags verb = context.reading.tags[clause.verb];
    if ((verb & bits(Tag::decide)) != 0) return true;
    return (verb & bits(Tag::state, Tag::context, Tag::have, Tag::had, Tag::be_past, Tag::be_present)) == 0;
}

// "What we did was to cache the letters": the deed hangs on "what".
bool names_deed(const Context& context, const Clause& clause) {
    return clause.verb > clause.first && context.reading.is(clause.verb, bits(Tag::be_past)) &&
           context.story.words[clause.verb - 1].hash == word_hash("did") && !clause.has(clause_negated);
}

// Shared after one's own action: "we shipped it together", "with him".
bool is_shared(const Context& context, const Clause& clause) {
    return (context.senses_in(clause.sentence, clause.first, clause.end) & bits(Sense::together)) != 0;
}

}  // namespace

// The Action is judged by its deeds, not by counting words: it is at fault where what was done is told with "we" and
// the speaker's own deeds are not, or are fewer.
void check_we_in_action(const Context& context, Findings& out) {
    std::uint32_t own = 0, shared = 0, first = no_word, last = 0;
    Who previous = Who::other;
    for (const Clause& clause : context.reading.clauses) {
        if (!has(context.parts_of(clause), Part::action)) continue;
        if (context.silent(clause.verb, context.parts_of(clause))) continue;
        if (clause.who == Who::i && clause.link == Link::main && !(clause.has(clause_elided) && previous == Who::we))
            own += is_deed(context, clause);
        if (clause.who == Who::we &&
            ((clause.link == Link::main && is_deed(context, clause)) || names_deed(context, clause))) {
            if (own > 0 && is_shared(context, clause)) continue;
            ++shared;
            if (first == no_word) {
                first = clause.subject == no_word ? clause.verb : clause.subject;
                last = clause.verb + 1;
            }
        }
        if (clause.link == Link::main) previous = clause.who;
    }
    if (first == no_word || shared <= own || (shared < 2 && own > 0)) return;
    add(out, Rule::we_in_action, context, context.span_of(first, last), id_of(Part::action),
        shared == 1 ? "the deed of the Action is told with 'we'"
                    : concat(shared, " deeds of the Action are told with 'we', ", own, " with 'I'"),
        "say what you yourself did in it: 'I' for your own deeds, 'we' for what the team did around them");
}

}  // namespace career::star_lint
