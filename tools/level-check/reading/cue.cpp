// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/cue.hpp"

#include <array>

namespace career::level_check {
namespace {

constexpr std::array<std::string_view, cue_count> ids = {
    "own",     "group",       "helped",    "attend",    "credential", "praise",     "title",     "output",
    "trivial", "steps",       "status",    "clerical",  "buzz",       "generic",    "dependent", "silent",
    "unused",  "trust-me",    "over-head", "isolation", "rejected",   "consensus",  "unsettled", "complaint",
    "hoard",   "inside-team", "off-code",  "misfit",    "respons",    "lead",       "build",     "design",
    "improve", "mentor",      "convince",  "standard",  "follow",     "doc",        "talk",      "align",
    "review",  "decide",      "given",     "own-way",   "vague",      "structured", "found",     "gap",
    "uses",    "strategy",    "effect",    "business",  "lasting",    "own-team",   "teams",     "org",
    "exec",    "outside",     "horizon",   "part",      "neighbour",  "direction",  "domain",    "rescue",
    "deputy",  "coding",
};

}  // namespace

std::string_view id_of(Cue cue) { return ids[static_cast<std::size_t>(cue)]; }

}  // namespace career::level_check
