// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace career::level_check {

// What a word is by itself, for the code that counts and looks around: bits of Token::traits.
enum Trait : std::uint32_t {
    trait_people = 1,           // engineers, colleagues ...
    trait_team = 2,             // teams, squads ...
    trait_division = 4,         // departments, plants, countries ...
    trait_system = 8,           // services, repositories ...
    trait_output = 16,          // tickets, commits ...
    trait_area = 32,            // a field of work: payments, firmware ...
    trait_neighbour = 64,       // a field that every team has beside it: alone it is no reach over teams
    trait_side = 128,           // what follows a field's name: team, people, side ...
    trait_sizing = 256,         // "we ARE four people": a figure that says how large a thing is
    trait_group = 512,          // a body that acts in place of a person
    trait_leader = 1024,        // "my LEAD": my in front of it is no own part
    trait_product = 2048,       // "product LINES": makes a division of the word after it
    trait_line = 4096,          // lines, groups, areas ...
    trait_number = 8192,        // a number in words
    trait_house = 1 << 14,      // an organisation as a whole: bank, airline ...
    trait_grand = 1 << 15,      // a large word: visionary, galactic ...
    trait_every = 1 << 16,      // each, every, all
    trait_whole = 1 << 17,      // the, this, whole: in front of an organisation, all of it
    trait_plainly = 1 << 18,    // meaning, namely: what follows is what was done
    trait_link = 1 << 20,       // words that only join others
    trait_passenger = 1 << 21,  // a word that may tell of being there without a deed
    trait_irregular = 1 << 22,  // a form whose stem no ending tells
    trait_verb = 1 << 19,       // past forms that don't end in -ed
    trait_own = 1 << 23,        // I, my, "I've"
    trait_ours = 1 << 24,       // we, our, together, "we've"
    trait_negates = 1 << 25,    // no, never, "don't"
    trait_and = 1 << 26,
};

}  // namespace career::level_check
