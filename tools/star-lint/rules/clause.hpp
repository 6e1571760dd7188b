// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "libcommon/text/story.hpp"
#include "tools/star-lint/lexicon/lexicon.hpp"

namespace career::star_lint {

inline constexpr std::uint32_t no_word = 0xFFFFFFFF;

// Who does it.
enum class Who : std::uint8_t {
    i,        // I; also nobody in terse notes ("Rebuilt the kiln door")
    we,       // we, our team
    anybody,  // you, one
    other,
};

// How the clause hangs on the rest of its sentence.
enum class Link : std::uint8_t {
    main,       // stands alone, or beside one that does
    reason,     // because, since, as
    condition,  // if, unless
    time,       // when, while, until, although
    relative,   // that, which, who, how; reported speech and thought
};

enum ClauseFlag : std::uint16_t {
    clause_would = 1,  // would, or 'd before a plain form
    clause_modal = 2,  // can, could, should, will, may, must
    clause_should = 4,
    clause_past = 8,
    clause_perfect = 16,     // have done
    clause_pluperfect = 32,  // had done
    clause_passive = 64,     // was done
    clause_progressive = 128,
    clause_negated = 256,
    clause_be = 512,         // the verb is to be
    clause_elided = 1024,    // no subject of its own
    clause_by = 2048,        // a passive that names its actor
    clause_reported = 4096,  // in the same sentence after a verb of saying or thinking
};

// A verb and what stands around it; words by their index in Story::words.
struct Clause {
    std::uint32_t sentence = 0;
    std::uint32_t first = 0, end = 0;  // from its subject to the next clause
    std::uint32_t subject = no_word;
    std::uint32_t verb = 0;  // the main verb: "written" of "had been written"
    Who who = Who::other;
    Link link = Link::main;
    std::uint16_t flags = 0;  // ClauseFlag
    bool has(std::uint16_t any) const { return (flags & any) != 0; }
};

// Words that phrases of the lexicon cover.
struct PhraseHit {
    std::uint32_t first = 0, end = 0;
    std::uint32_t sentence = 0;
    Senses senses = 0;
};

// A word with which a phrase may begin.
struct PhraseStart {
    std::uint32_t word = 0;
    std::uint16_t node = 0;  // of the lexicon
};

// What there is in a sentence at all: a rule asks it before it looks at words, phrases and clauses one by one.
struct SentenceReading {
    Tags tags = 0;                                   // of any of its words
    Senses senses = 0;                               // of any of its phrases
    std::uint16_t word_flags = 0;                    // WordFlag of any of its words
    std::uint32_t first_phrase = 0, end_phrase = 0;  // of Reading::phrases
    std::uint32_t first_clause = 0, end_clause = 0;  // of Reading::clauses
};

// A story read: what its words are, which phrases stand in it and who does what. Kept by its owner and refilled.
struct Reading {
    std::vector<Tags> tags;          // by word
    std::vector<PhraseHit> phrases;  // in the order of their first words
    std::vector<Clause> clauses;     // in the order of the text; of Situation and Task only those that may suppose
    std::vector<SentenceReading> sentences;  // by sentence
    // On the way to those: words that the lexicon does not know, and where phrases may begin.
    std::vector<std::uint32_t> unknown;
    std::vector<PhraseStart> starts;
    bool is(std::uint32_t word, Tags any) const { return (tags[word] & any) != 0; }
};

// Phrases without one of the `wanted` senses are left out.
void read_story(const Lexicon& lexicon, const Story& story, std::string_view text, Senses wanted, Reading& out);

// Fills out.tags and out.phrases alone.
void tag_words(const Lexicon& lexicon, const Story& story, std::string_view text, Senses wanted, Reading& out);

}  // namespace career::star_lint
