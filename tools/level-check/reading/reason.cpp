// SPDX-License-Identifier: MIT
#include <array>

#include "tools/level-check/reading/reading.hpp"

namespace career::level_check {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Verdict::count)> texts = {
    "an own deed",
    "names no deed of yours",
    "a title proves nothing by itself",
    "a certificate or an award is no work",
    "being there is no deed",
    "praise of oneself proves nothing",
    "a count of output says nothing of its outcome",
    "a group's work, and your part of it cannot be seen",
    "large words without a fact",
    "small work, whatever it is called",
    "the steps were given",
    "you were the one who was helped",
    "your own status only",
    "clerical",
    "needs the problem and the steps from others",
    "those concerned were not told",
    "nobody uses it",
    "an anti-pattern of influence",
    "keeps the code and hands over little",
    "stays inside one team",
    "has lost touch with the code",
};

constexpr std::array<std::array<std::string_view, 4>, dimension_count> deed_texts = {{
    {"a part of a system", "one team's system or feature", "work over several teams",
     "work over the organisation, or over years"},
    {"the steps were given", "a given problem, the solution was yours", "an open area made concrete",
     "the problem itself was found"},
    {"output without an outcome", "an outcome for one team's product", "something that several teams build on",
     "a direction that the organisation follows"},
    {"no one was changed by it", "changed what the nearest people do", "changed what other teams do",
     "changed what the organisation does"},
    {"own status", "told the team and its neighbours", "brought several teams to agreement",
     "reached executives, the organisation or the public"},
}};

}  // namespace

std::string_view text_of(Verdict verdict) { return texts[static_cast<std::size_t>(verdict)]; }

std::string reason_of(const Reading& reading) {
    if (reading.anti_pattern)
        return std::string(text_of(reading.verdict)) + ": " + std::string(id_of(*reading.anti_pattern));
    if (reading.verdict != Verdict::deed) return std::string(text_of(reading.verdict));
    return std::string(
        deed_texts[static_cast<std::size_t>(reading.dimension)][static_cast<std::size_t>(reading.level)]);
}

}  // namespace career::level_check
