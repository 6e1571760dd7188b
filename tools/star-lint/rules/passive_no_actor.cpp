// SPDX-License-Identifier: MIT
#include "libcommon/text/concat.hpp"
#include "libcommon/text/word_set.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t was = word_hash("was"), were = word_hash("were"), made = word_hash("made"),
                        in = word_hash("in"), of = word_hash("of"), from = word_hash("from"),
                        written = word_hash("written"), designed = word_hash("designed"),
                        intended = word_hash("intended"), built = word_hash("built"), for_word = word_hash("for"),
                        got = word_hash("got");

// "The lock was made in Taiwan", "the manual was written for someone else": how a thing is, not what was done to it.
bool tells_origin(const Context& context, const Clause& clause) {
    const std::uint32_t next = clause.verb + 1;
    if (next >= context.story.words.size() || context.story.words[next].has(word_initial)) return false;
    const std::uint32_t verb = context.story.words[clause.verb].hash, after = context.story.words[next].hash;
    if (verb == made) return after == in || after == of || after == from;
    // "Was written in Perl", "were labelled in Dutch": in which tongue, by which means.
    static constexpr WordSet shown({"written", "printed", "labelled", "labeled", "typed", "drawn", "painted", "coded",
                                    "phrased", "worded", "kept", "spoken", "programmed", "typeset", "published"});
    const std::uint32_t end = context.story.sentences[clause.sentence].end_word;
    if (after == in && next + 1 < end && shown.has(verb) &&
        (context.story.words[next + 1].has(word_capital | word_digit) ||
         context.story.words[next + 1].hash == word_hash("pencil")))
        return true;
    return (verb == written || verb == designed || verb == intended || verb == built) && after == for_word;
}

// "Was already locked", "was always blocked": how things stood, not what was done then.
bool tells_state(const Context& context, const Clause& clause) {
    static constexpr WordSet standing({"already", "always", "still", "usually", "normally", "often", "originally",
                                       "previously", "never", "generally", "typically", "mostly", "permanently",
                                       "constantly", "traditionally", "poorly", "badly", "well"});
    static constexpr WordSet inner({"inside", "within", "outside", "behind", "below"});
    const std::uint32_t end = context.story.sentences[clause.sentence].end_word;
    if (clause.verb + 2 < end && context.story.words[clause.verb + 1].hash == from &&
        inner.has(context.story.words[clause.verb + 2].hash))
        return true;  // "was bolted from inside"
    static constexpr WordSet states({"shut",  "open",  "closed", "tight", "full",   "empty", "solid",
                                     "stiff", "wrong", "loose",  "dry",   "blue",   "red",   "green",
                                     "grey",  "gray",  "black",  "white", "yellow", "brown", "up"});
    // "Painted shut", "spelled wrong", "made up of"; but "was set up" and "was shut".
    static constexpr WordSet shaped({"painted", "spelled",  "spelt",   "written", "made",   "screwed", "bolted",
                                     "nailed",  "rusted",   "frozen",  "glued",   "locked", "wired",   "jammed",
                                     "dyed",    "coloured", "colored", "welded",  "packed", "filled",  "boarded",
                                     "taped",   "held",     "wedged",  "stuck"});
    if (clause.verb + 1 < end && states.has(context.story.words[clause.verb + 1].hash) &&
        shaped.has(context.story.words[clause.verb].hash))
        return true;
    // What a thing is, where it stands or lies: "was hosted in Oslo", "was dated 3 May".
    static constexpr WordSet qualities(
        {"hosted",     "located",    "situated",  "stored",       "dated",     "spelled",    "spelt",    "misspelled",
         "misspelt",   "priced",     "sized",     "rated",        "numbered",  "titled",     "composed", "scattered",
         "spread",     "crowded",    "cluttered", "surrounded",   "hardcoded", "duplicated", "buried",   "hidden",
         "misaligned", "overbooked", "booked",    "understaffed", "cracked",   "flooded",    "clogged",  "tangled",
         "swamped",    "overloaded", "owned",     "housed",       "nested",    "stacked",    "mixed",    "joined",
         "tied",       "chained",    "bound",     "shaped",       "crammed",   "staffed",    "equipped", "licensed",
         "certified",  "insured",    "capped",    "limited",      "shared",    "connected",  "bent",     "torn",
         "dented",     "scratched",  "soaked",    "rusted",       "worn",      "faded",      "smudged",  "twisted",
         "delayed",    "occupied",   "congested", "stranded",     "damaged",   "corrupted",  "garbled",  "truncated",
         "deserted",   "exhausted",  "depleted",  "outdated",     "unmanned",  "encrypted",  "snowed",   "drenched"});
    if (qualities.has(context.story.words[clause.verb].hash)) return true;
    // "Was folded under the table": where it was; what was put there is another's deed.
    static constexpr WordSet placed({"folded", "tucked", "parked", "wedged", "mounted", "anchored", "perched", "moored",
                                     "sandwiched", "trapped", "caught", "lodged", "embedded", "squeezed"});
    static constexpr WordSet where({"under", "in", "on", "behind", "beside", "between", "against", "above", "below",
                                    "inside", "next", "over", "at", "across", "along", "around", "into"});
    if (placed.has(context.story.words[clause.verb].hash) && clause.verb + 1 < end &&
        where.has(context.story.words[clause.verb + 1].hash))
        return true;
    // "The budget was fixed at 4,000 euros", "the launch was planned for May": a figure or a day that stood.
    static constexpr WordSet fixed({"fixed", "set", "pegged", "planned", "scheduled", "timetabled", "slated",
                                    "expected", "rostered", "budgeted", "estimated", "valued"});
    static constexpr WordSet at({"at", "to", "for", "on"});
    std::uint32_t day = clause.verb + 2;
    if (day < end && context.reading.is(day, bits(Tag::article))) ++day;  // "for a Friday"
    if (fixed.has(context.story.words[clause.verb].hash) && day < end &&
        at.has(context.story.words[clause.verb + 1].hash) &&
        (context.story.words[day].has(word_digit) ||
         context.reading.is(day, bits(Tag::number, Tag::month, Tag::weekday))))
        return true;
    static constexpr WordSet standing_behind({"already", "anyway", "beforehand", "throughout"});
    if (clause.verb + 1 < end && standing_behind.has(context.story.words[clause.verb + 1].hash)) return true;
    for (std::uint32_t i = clause.first; i < clause.verb; ++i)
        if (standing.has(context.story.words[i].hash)) return true;
    return false;
}

// "My leave was cancelled, so I read the logs", "the bus was late, which I had not expected": what stood in the way,
// told for the sake of the own deed behind it.
bool leads_to_own_deed(const Context& context, const Clause& clause) {
    static constexpr WordSet joins({"so", "which"});
    const Sentence& sentence = context.story.sentences[clause.sentence];
    for (std::uint32_t i = clause.verb + 1; i + 1 < sentence.end_word; ++i)
        if (context.story.words[i].has(word_after_comma) && joins.has(context.story.words[i].hash))
            return context.reading.is(i + 1, bits(Tag::i)) && clause.first == sentence.first_word;
    return false;
}

// "The meeting got called off": a passive too, where a thing is its subject. "He got injured" befell him.
bool is_get_passive(const Context& context, const Clause& clause) {
    const std::uint32_t next = clause.verb + 1;
    if (context.story.words[clause.verb].hash != got || clause.subject == no_word ||
        next >= context.story.sentences[clause.sentence].end_word)
        return false;
    if (context.reading.is(clause.subject, bits(Tag::pronoun, Tag::everyone, Tag::group)) ||
        !context.reading.is(clause.subject, bits(Tag::article, Tag::my, Tag::our, Tag::determiner)))
        return false;
    constexpr Tags other = bits(Tag::adverb, Tag::state, Tag::context);
    return context.reading.is(next, bits(Tag::participle)) && !context.reading.is(next, other) &&
           !context.story.words[next].has(word_after_comma);
}

// "A vote was called", "the tickets were closed", "the line was shut down": what else tells a state or a name ("was
// called Ada", "the shop was closed") is a deed here.
bool tells_deed(const Context& context, const Clause& clause) {
    static constexpr WordSet named({"called", "named"});
    static constexpr WordSet gathered({"meeting", "vote", "halt", "stop", "strike", "truce", "conference", "workshop",
                                       "election", "retro", "huddle", "assembly", "successor", "lead", "coordinator"});
    static constexpr WordSet filed({"ticket", "tickets", "issue",    "issues",   "bug",       "bugs",      "case",
                                    "cases",  "account", "accounts", "incident", "incidents", "complaint", "complaints",
                                    "loop",   "deal",    "gap",      "gaps",     "loophole",  "order",     "orders"});
    const auto& words = context.story.words;
    const std::uint32_t verb = words[clause.verb].hash, next = clause.verb + 1;
    const bool goes_on = next < context.story.sentences[clause.sentence].end_word;
    if (verb == word_hash("shut")) return goes_on && words[next].hash == word_hash("down");
    const bool files = verb == word_hash("closed");
    if (!files && !named.has(verb)) return false;
    for (std::uint32_t i = clause.first; i < clause.verb; ++i)
        if (files ? filed.has(words[i].hash) : gathered.has(words[i].hash)) return true;
    return false;
}

constexpr WordSet none({"nothing", "nobody", "none", "no", "neither"});
constexpr WordSet judged({"rejected", "accepted", "approved", "declined", "refused", "ignored", "praised", "dismissed",
                          "questioned", "overruled", "criticised", "criticized", "granted", "denied"});

}  // namespace

void check_passive_no_actor(const Context& context, Findings& out) {
    for (Clause clause : context.reading.clauses) {
        if (!has(context.parts_of(clause), Part::action)) continue;
        if (is_get_passive(context, clause)) {
            ++clause.verb;
            clause.flags |= clause_passive;
        }
        // A passive of background ("had been moved"), of what may or must be, of a clause that hangs on another, and of
        // the speaker ("I was asked") hides nobody's deed.
        if (!clause.has(clause_passive) ||
            clause.has(clause_by | clause_modal | clause_perfect | clause_pluperfect | clause_negated))
            continue;
        // "Nothing was written down": nobody did it.
        if (clause.subject != no_word && none.has(context.story.words[clause.subject].hash)) continue;
        // "My first idea was rejected": whoever judges the speaker's own thing hides no deed of the story.
        if (clause.subject != no_word && context.reading.is(clause.subject, bits(Tag::my)) &&
            judged.has(context.story.words[clause.verb].hash))
            continue;
        if (clause.link != Link::main || clause.who != Who::other || !clause.has(clause_past)) continue;
        const Tags verb = context.reading.tags[clause.verb];
        if (((verb & bits(Tag::adjectival)) != 0 && !tells_deed(context, clause)) || tells_origin(context, clause))
            continue;
        if (tells_state(context, clause) || leads_to_own_deed(context, clause)) continue;
        if (context.silent(clause.verb, context.parts_of(clause))) continue;
        std::uint32_t first = clause.verb;
        while (first > clause.first && context.story.words[first].hash != was &&
               context.story.words[first].hash != were && context.story.words[first].hash != got)
            --first;
        const Span span = context.span_of(first, clause.verb + 1);
        add(out, Rule::passive_no_actor, context, span, id_of(Part::action),
            concat("'", slice(context.text, span), "' does not say by whom"),
            "say who did it; if it was you, begin with 'I'");
    }
}

}  // namespace career::star_lint
