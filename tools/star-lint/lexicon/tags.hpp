// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace career::star_lint {

// What the lexicon says of a word, whatever its neighbours: bits, for most words can be several things. The names are
// the keys of share/rules/words.toml.
enum class Tag : std::uint8_t {
    i,             // I, I'm, I've
    we,            // we, we've
    you,           // you, one: anybody
    pronoun,       // another subject: he, it, everyone
    my,            // my, mine, myself
    our,           // our, ours
    object,        // me, us, him: no subject
    be_past,       // was, were
    be_present,    // am, is, 're
    be_bare,       // be, been, being
    have,          // have, has, 've
    had,           // had
    do_present,    // do, does
    did,           // did
    would,         // would
    contracted_d,  // I'd: would or had
    modal,         // can, could, should, will, may, must
    should,        // should, ought
    neg,           // not, never, n't
    past,          // a finite past form
    participle,    // a past participle
    base,          // a verb's plain form
    third,         // a verb's form with -s
    ing,           // a verb's form with -ing
    decide,        // choosing, proposing, weighing, ordering, refusing
    say,           // telling and asking: opens reported speech
    think,         // thinking, feeling, fearing: opens reported thought
    learn,         // learning, understanding
    context,       // agreeing, meeting, talking: what people do around the deed
    state,         // being, having, wanting, needing: no deed
    adjectival,    // a participle that names a state: stuck, worried
    number,        // two, dozen, million
    ordinal,       // first, second
    time_unit,     // minutes, weeks
    unit,          // percent, euros, kg, ms
    month,
    weekday,
    identifier,  // release, aisle, version: the number after it is a name
    adverb,
    determiner,
    preposition,
    coordinator,  // and, but, or
    because,      // because, since, as
    condition,    // if, unless
    when,         // when, while, until
    relative,     // that, which, who, whether, how: opens a clause that hangs on another
    group,        // team, crew, squad
    every,        // every, each
    generic,      // usually, normally, probably
    opinion,      // great, better, smoothly: what a judgement says
    measure,      // halved, twice, zero, none
    technology,   // kafka, redis: a name even in lower case
    acronym,      // HR, CEO: capitals that name nothing
    now,          // now, still, today
    to,
    everyone,     // everybody, people, customers: whose feelings are told
    partial,      // half, third, quarter
    article,      // a, an, the
    common,       // anything else that begins sentences and is no name
    emotion,      // happy, impressed: how somebody is moved
    intensifier,  // very, far, much
    like,         // liking, loving, enjoying
};
inline constexpr std::string_view tag_names[] = {
    "i",           "we",          "you",     "pronoun",    "my",          "our",        "object",     "be-past",
    "be-present",  "be-bare",     "have",    "had",        "do-present",  "did",        "would",      "contracted-d",
    "modal",       "should",      "neg",     "past",       "participle",  "base",       "third",      "ing",
    "decide",      "say",         "think",   "learn",      "context",     "state",      "adjectival", "number",
    "ordinal",     "time-unit",   "unit",    "month",      "weekday",     "identifier", "adverb",     "determiner",
    "preposition", "coordinator", "because", "condition",  "when",        "relative",   "group",      "every",
    "generic",     "opinion",     "measure", "technology", "acronym",     "now",        "to",         "everyone",
    "partial",     "article",     "common",  "emotion",    "intensifier", "like"};
static_assert(std::size(tag_names) == static_cast<std::size_t>(Tag::like) + 1);

// What a phrase says. The names are the keys of share/rules/phrases.toml.
enum class Sense : std::uint8_t {
    vague_time,
    vague_amount,
    opinion,       // marks what follows as opinion: in my view
    praise,        // judges without data: a huge success
    reason,        // so that, in order to
    decision,      // a decision told without a verb of deciding: went with
    lesson,        // says by itself that something was learned
    since_then,    // says so where the speaker does something: since then, these days
    habit_now,     // says so where the speaker does it in the present: now, in every project
    proverb,       // wisdom that anybody could have said
    past_habit,    // every night: makes "would" a past habit
    generic_case,  // in such a case: makes "would" a supposition
    own_failure,   // my mistake
    measured,      // by half, not one of
    ability,       // can now
    together,      // together, side by side: shared after one's own action
    conflict,
    leadership,
    delivery,
    growth,
    impact,  // what category of question a story answers
    customer_obsession,
    ownership,
    bias_for_action,
    disagree_and_commit,
    cognitive_humility,
    collaboration,
    ambiguity,
    speed,
    initiative,
    cross_team,
    directness,
    detail,
    whole_experience,
    discretion,
    independent_judgement,
    candour,
    high_performance,
    technical_taste,
    empathy,
    written,
    correctness,
    senior_scope,
    staff_scope,
    principal_scope,
    senior_influence,
    staff_influence,
    principal_influence,
    problem_defined,
    problem_found,
};
inline constexpr std::string_view sense_names[] = {"vague-time",
                                                   "vague-amount",
                                                   "opinion",
                                                   "praise",
                                                   "reason",
                                                   "decision",
                                                   "lesson",
                                                   "since-then",
                                                   "habit-now",
                                                   "proverb",
                                                   "past-habit",
                                                   "generic-case",
                                                   "own-failure",
                                                   "measured",
                                                   "ability",
                                                   "together",
                                                   "conflict",
                                                   "leadership",
                                                   "delivery",
                                                   "growth",
                                                   "impact",
                                                   "customer-obsession",
                                                   "ownership",
                                                   "bias-for-action",
                                                   "disagree-and-commit",
                                                   "cognitive-humility",
                                                   "collaboration",
                                                   "ambiguity",
                                                   "speed",
                                                   "initiative",
                                                   "cross-team",
                                                   "directness",
                                                   "detail",
                                                   "whole-experience",
                                                   "discretion",
                                                   "independent-judgement",
                                                   "candour",
                                                   "high-performance",
                                                   "technical-taste",
                                                   "empathy",
                                                   "written",
                                                   "correctness",
                                                   "senior-scope",
                                                   "staff-scope",
                                                   "principal-scope",
                                                   "senior-influence",
                                                   "staff-influence",
                                                   "principal-influence",
                                                   "problem-defined",
                                                   "problem-found"};
static_assert(std::size(sense_names) == static_cast<std::size_t>(Sense::problem_found) + 1);

using Tags = std::uint64_t;
using Senses = std::uint64_t;
template <class... T>
constexpr std::uint64_t bits(T... all) {
    return ((std::uint64_t{1} << static_cast<unsigned>(all)) | ...);
}

// What companies and levels listen for is half of all wordings, and seldom asked: these are the others.
inline constexpr Senses everyday_senses = bits(Sense::customer_obsession) - 1;

}  // namespace career::star_lint
