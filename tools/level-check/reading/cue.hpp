// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace career::level_check {

// What a word or phrase tells about a statement. A cue says what was said, never how good it is: levels come from how
// cues and quantities meet.
enum class Cue : std::uint8_t {
    // who acted
    own,
    group,
    helped,
    // what proves nothing
    attend,
    credential,
    praise,
    title,
    output,
    trivial,
    steps,
    status,
    clerical,
    buzz,
    generic,
    // what speaks against
    dependent,
    silent,
    unused,
    trust_me,
    over_head,
    isolation,
    rejected,
    consensus,
    unsettled,
    complaint,
    hoard,
    inside_team,
    off_code,
    misfit,
    // deeds
    respons,
    lead,
    build,
    design,
    improve,
    mentor,
    convince,
    standard,
    follow,
    doc,
    talk,
    align,
    review,
    decide,
    // what the problem was when it came
    given,
    own_way,
    vague,
    structured,
    found,
    gap,
    // what it was about
    uses,
    strategy,
    effect,
    business,
    lasting,
    // reach
    own_team,
    teams,
    org,
    exec,
    outside,
    horizon,
    part,
    neighbour,
    // what archetypes are told by
    direction,
    domain,
    rescue,
    deputy,
    coding,
    count
};

inline constexpr std::size_t cue_count = static_cast<std::size_t>(Cue::count);

// The cue's id in output: "own", "steps-given" ...
std::string_view id_of(Cue cue);

}  // namespace career::level_check
