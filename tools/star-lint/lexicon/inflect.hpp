// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace career::star_lint {

// The forms of a verb; doubled consonants in both spellings where American and British English differ.
struct VerbForms {
    std::string base, third;
    std::vector<std::string> ing, past, participle;
};

VerbForms inflect_regular(std::string_view base);

// A line of share/rules/words.toml: "write wrote written", "be was/were been".
VerbForms inflect_irregular(std::string_view line);

}  // namespace career::star_lint
