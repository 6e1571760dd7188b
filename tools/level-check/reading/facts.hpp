// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "tools/level-check/reading/cue.hpp"
#include "tools/level-check/reading/lexicon.hpp"
#include "tools/level-check/reading/tokens.hpp"

namespace career::level_check {

// How many words at the front count as the verb's place.
inline constexpr std::uint16_t opening_words = 3;

// A number with what it counts, as far as levels care.
enum class Unit : std::uint8_t { people, teams, divisions, systems, years, output };
inline constexpr std::size_t unit_count = 6;

// How far a deed reached. The numbers are compared: own hands or team, several teams, the organisation.
enum class Reach : std::uint8_t { team = 1, teams = 2, organisation = 3 };

// What a statement says, before anything is concluded from it.
struct Facts {
    Tokens tokens;
    std::vector<Hit> hits;
    std::array<std::uint8_t, cue_count> times{};   // how often a cue was hit
    std::array<std::uint16_t, cue_count> first{};  // token of its first hit; 0xFFFF: none
    std::array<double, unit_count> most{};         // the largest number of each unit
    std::array<Hit, unit_count> most_at{};         // and where it stands
    std::uint8_t areas = 0;                        // distinct fields of work listed ("payments, risk and legal")
    std::uint8_t names = 0;                        // persons named
    double money = 0;                              // the largest sum
    bool figures = false;                          // percentages, from-to pairs, or sums: something was measured
    bool number = false;                           // any number at all
    bool bare_deed = false;                        // a sentence begins with a verb of the past: the writer's deed
    bool passenger = false;                        // "proud to be among those who": there, without a deed
    bool group_subject = false;                    // a sentence begins with "we", "the team", "as a squad" ...
    bool own_subject = false;                      // "I", "my" (not "my team"), or a sentence that begins with a deed
    bool title_case = false;                       // begins with three words in capitals, as job titles do
    bool begins_with_verb = false;                 // its first word ends as a verb of the past does
    bool small_figure = false;                     // "we are four people": a figure that overrules big words
    bool inflated = false;                         // large words stood before what was done; they are left out
    std::uint8_t grand = 0;                        // large words
    std::uint8_t own_words = 0, group_words = 0;   // "I", "my"; "we", "our"
    std::uint8_t houses = 0;                       // whole organisations named: "the bank", "the airline's"
    std::uint8_t list = 0;                         // the longest list: "press, radio and television" is 3
    std::uint8_t negations = 0;
    std::uint32_t every = 0;  // traits of what "each", "every" and "all" stand before
    Reach reach = Reach::team;

    bool has(Cue cue) const { return times[static_cast<std::size_t>(cue)] != 0; }
    template <class... More>
    bool any(Cue cue, More... more) const {
        return has(cue) || (has(more) || ...);
    }
    // Others acted, and the writer's part cannot be seen.
    bool group_only() const {
        if (passenger && !bare_deed) return true;
        return own_words == 0 && !bare_deed && (group_words > 0 || group_subject);
    }
    unsigned count(Cue cue) const { return times[static_cast<std::size_t>(cue)]; }
    std::uint16_t first_of(Cue cue) const { return first[static_cast<std::size_t>(cue)]; }
    // Whether the cue stands where the statement's main verb does: in its first few words.
    bool opens(Cue cue) const { return first_of(cue) < opening_words; }
    double of(Unit unit) const { return most[static_cast<std::size_t>(unit)]; }
};

// Reads the statement into `facts`, keeping its memory.
void gather(std::string_view statement, Facts& facts);

// The steps of gather(), in this order.
void leave_claims(Facts& facts);  // claim.cpp: large words before "that is", a colon or a bracket
void measure(Facts& facts);       // quantities.cpp: numbers and what they count
void find_actor(Facts& facts);    // actor.cpp: who acted
void find_reach(Facts& facts);    // reach.cpp
void find_parties(Facts& facts);  // parties.cpp: organisations, lists, "every"

}  // namespace career::level_check
