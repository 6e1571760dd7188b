// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tools/offer-calc/tax/exact.hpp"

namespace career::offer_calc::tax {

// One line of a computation as it is shown to a person: what, how much, by which rule, from where.
struct Step {
    std::string name;
    Exact value;
    std::string rule;    // the computation in words
    std::string source;  // statute, form and line, or publication
};
using Steps = std::vector<Step>;

// Computations take a pointer that may be null: nobody pays for steps that nobody reads. `data` is the source of the
// figures, behind the `source` of the rule.
inline void note(Steps* steps, std::string_view name, Exact value, std::string_view rule, std::string_view source,
                 std::string_view data = {}) {
    if (steps == nullptr) return;
    std::string from(source);
    if (!from.empty() && !data.empty()) from += "; ";
    from += data;
    steps->push_back({std::string(name), value, std::string(rule), std::move(from)});
}

}  // namespace career::offer_calc::tax
