// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/star-lint/rules/measures.hpp"

namespace career::star_lint {

void check_no_metric(const Context& context, Findings& out) {
    if (!has(context.present, Part::result)) return;
    if (has_measure_in(context, bit(Part::result))) return;
    // Where parts were inferred the border may be off by a sentence or two: the whole ending is believed.
    if (!context.story.labelled()) {
        if (has_measure_in(context, bit(Part::learning))) return;
        const auto count = static_cast<std::uint32_t>(context.story.sentences.size());
        for (std::uint32_t i = count - std::min(count, 2U); i < count; ++i)
            if (has_measure(context, i)) return;
    }
    add(out, Rule::no_metric, context, context.place_of(Part::result), id_of(Part::result),
        "the Result measures nothing", "give one figure: how much, how many, how long, before and after");
}

}  // namespace career::star_lint
