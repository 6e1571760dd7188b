// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/today.hpp"
#include "libcommon/system/output.hpp"
#include "libcommon/text/list_text.hpp"
#include "libcommon/text/wrap.hpp"
#include "tools/level-check/assess/assess.hpp"
#include "tools/level-check/evidence/collect.hpp"
#include "tools/level-check/ladder/ladder.hpp"

// What several commands do alike.
namespace career::level_check {

// --input; nullopt for auto.
std::optional<Form> form_wanted(const Arguments& arguments);

// The evidence that the operands name; without any, the user's own brag document. nullopt: refused, already said.
std::optional<Evidence> load_evidence(const Arguments& arguments, Output& out, const std::vector<std::string>& paths);
// Where `add` writes and the others read: --file, else brag.md in the user's data folder; nullopt where there is none.
std::optional<std::string> brag_path(const Arguments& arguments);

std::optional<Ladder> ladder_wanted(const Arguments& arguments, Output& out);
// --target on the ladder; nullopt: refused, already said. `otherwise`: what is taken where --target is not given.
std::optional<std::size_t> target_on(const Ladder& ladder, const Arguments& arguments, Output& out);

// What the evidence reaches on a ladder, a dimension at a time, and overall; no level: no evidence, or none reached.
struct OnLadder {
    struct Place {
        bool evidence = false;
        std::optional<std::size_t> level;
    };
    std::vector<Place> dimensions;
    Place overall;
};
OnLadder place_on(const Ladder& ladder, const Assessment& assessment);

// A value as --format asks: toml, json or jsonl (the rows of the first list of tables, one a line).
void write_value(Output& out, std::string_view format, const Value& document);

std::string bold(const Output& out, std::string_view text);

}  // namespace career::level_check
