// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/measures.hpp"

namespace career::star_lint {

void check_no_metric(const Context& context, Findings& out) {
    if (!has(context.present, Part::result)) return;
    if (has_measure_in(context, bit(Part::result))) return;
    // Where parts were inferred, what the Result measures may stand under Learning, or in the last sentence.
    if (!context.story.labelled()) {
        if (has_measure_in(context, bit(Part::learning))) return;
        if (has_measure(context, static_cast<std::uint32_t>(context.story.sentences.size() - 1))) return;
    }
    add(out, Rule::no_metric, context, context.place_of(Part::result), id_of(Part::result),
        "the Result measures nothing", "give one figure: how much, how many, how long, before and after");
}

}  // namespace career::star_lint
