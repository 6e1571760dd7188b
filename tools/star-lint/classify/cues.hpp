// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace career::star_lint {

// Kinds of words and phrases that tell what a sentence does in a story.
enum class Cue : std::uint8_t {
    setting,    // when and where: "last year", "at my first"
    post,       // what the speaker was: "I was a", "I worked"
    scene,      // what there was: "we had", "there was", "used to"
    trouble,    // what was wrong: "broke", "nobody", "complained"
    charge,     // what was to be done, and by whom: "my task", "I had to", "it fell to me"
    wish,       // what others asked for: "asked me to", "wanted me to"
    aim,        // "in order to", "so that", "by the end of"
    order,      // steps: "first", "then", "after that"
    deed,       // what one does: "wrote", "called", "built"
    choice,     // "chose", "decided", "instead of", "because"
    thought,    // "realised", "noticed", "thought"
    talk,       // "said", "told", "asked"
    change,     // "fell", "rose", "from ... to", "halved"
    outcome,    // "in the end", "as a result", "we shipped"
    reception,  // "thanked", "was happy", "adopted"
    lasting,    // "still", "ever since", "since then"
    lesson,     // "I learned", "next time", "looking back"
    habit,      // "these days", "I now", "I always"
};
inline constexpr std::size_t cue_count = 18;

struct CuePhrase {
    Cue cue;
    std::string_view words;  // lower case, one to five words parted by single blanks
};

std::span<const CuePhrase> cue_phrases();

// The longest phrases that begin at the front of `hashes` (word hashes of a sentence from some word on): a bit for each
// kind of cue.
std::uint32_t cues_at(std::span<const std::uint32_t> hashes);

}  // namespace career::star_lint
