// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/word_lists.hpp"

namespace career::star_lint {

Senses senses_of_list(Rule rule) {
    switch (rule) {
        case Rule::vague_time:
            return bits(Sense::vague_time);
        case Rule::vague_amount:
            return bits(Sense::vague_amount);
        case Rule::opinion_not_data:
            return bits(Sense::opinion);
        case Rule::no_decision:
            return bits(Sense::decision);
        case Rule::no_learning:
            return bits(Sense::lesson);
        case Rule::no_metric:
            return bits(Sense::measured);
        case Rule::we_in_action:
            return bits(Sense::together);
        case Rule::hypothetical:
            return bits(Sense::generic_case);
        case Rule::only_positive:
            return bits(Sense::own_failure);
        default:
            return 0;
    }
}

bool has_word_list(Rule rule) { return senses_of_list(rule) != 0; }

std::unique_ptr<LexiconBuilder> own_lexicon(const RuleSettings& settings) {
    if (settings.lists.empty()) return nullptr;
    auto lexicon = std::make_unique<LexiconBuilder>(builtin_lexicon());
    for (const ListChange& change : settings.lists) {
        const Senses senses = senses_of_list(change.rule);
        for (const std::string& pattern : change.remove) lexicon->remove_phrase(pattern, senses);
        for (const std::string& pattern : change.add) lexicon->add_phrase(pattern, senses);
    }
    return lexicon;
}

}  // namespace career::star_lint
