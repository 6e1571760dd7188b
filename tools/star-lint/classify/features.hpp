// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "libcommon/text/story.hpp"
#include "tools/star-lint/classify/cues.hpp"

namespace career::star_lint {

// What is seen of one sentence. Numbers below are places in the table of weights.
struct Features {
    std::vector<std::uint16_t> active;
    bool paragraph = false;  // a blank line or a list mark stands before it
};

enum class Subject : std::uint8_t { speaker, group, person, thing, pronoun, there, own, when, joint, name, other };
inline constexpr std::size_t subject_count = 11;

enum class Form : std::uint8_t {
    speaker_past,     // "I wrote"
    speaker_was,      // "I was"
    speaker_had,      // "I had"
    speaker_present,  // "I ask"
    group_past,       // "we wrote"
    only_state,       // was, were, had and no other past
    pluperfect,       // "had failed"
    passive,          // "was replaced"
    would,
    infinitive,  // "to" and a word
    number,
    measure,  // percent, money, a number with a unit behind it
    year,
    quoted,
    negated,
    no_past,
    brief,
    lengthy,
    no_subject,     // begins with a verb in the past: notes
    perfect,        // "have stayed"
    present,        // other present: is, are, does
    many_speakers,  // I twice or more
};
inline constexpr std::size_t form_count = 22;

inline constexpr std::size_t position_count = 10, start_count = 5, end_count = 4, history_count = 6;
inline constexpr std::size_t cue_base = 0, cue_front_base = cue_base + cue_count,
                             cue_twice_base = cue_front_base + cue_count, subject_base = cue_twice_base + cue_count,
                             form_base = subject_base + subject_count, position_base = form_base + form_count,
                             start_base = position_base + position_count, end_base = start_base + start_count,
                             history_base = end_base + end_count,
                             pair_base = history_base + history_count,  // a subject and a cue
    place_base = pair_base + 3 * cue_count,                             // a third of the story and a cue
    opening_base = place_base + 3 * cue_count,                          // the first sentence and a cue
    bias = opening_base + cue_count, feature_count = bias + 1;

// Features of sentences [first, end) of a story, taken as a whole story.
std::vector<Features> features_of(std::string_view text, const Story& story, std::size_t first, std::size_t end);

}  // namespace career::star_lint
