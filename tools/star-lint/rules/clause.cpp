// SPDX-License-Identifier: MIT
// A shallow reading of sentences: from left to right, one look at each word, clauses cut at their finite verbs. It need
// not be right about every construction, only about who does what in the plain ones that stories are made of.
#include "tools/star-lint/rules/clause.hpp"

#include "libcommon/text/word_set.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t by = word_hash("by"), one = word_hash("one"), so = word_hash("so"), that = word_hash("that"),
                        this_word = word_hash("this"), then = word_hash("then"), because = word_hash("because"),
                        better = word_hash("better"), no = word_hash("no"), team = word_hash("team");

constexpr Tags subject_tags = bits(Tag::i, Tag::we, Tag::you, Tag::pronoun);
constexpr Tags auxiliary_tags = bits(Tag::be_past, Tag::be_present, Tag::have, Tag::had, Tag::did, Tag::do_present,
                                     Tag::would, Tag::contracted_d, Tag::modal, Tag::should);
constexpr Tags noun_opener = bits(Tag::article, Tag::determiner, Tag::my, Tag::our, Tag::every);
constexpr Tags verb_tags = bits(Tag::past, Tag::participle, Tag::base, Tag::third, Tag::ing);
constexpr Tags no_noun = bits(Tag::adverb, Tag::preposition, Tag::coordinator, Tag::article, Tag::to, Tag::neg);

constexpr Tags eventful = bits(Tag::because, Tag::condition, Tag::when, Tag::relative, Tag::coordinator, Tag::group) |
                          subject_tags | auxiliary_tags | verb_tags | noun_opener | bits(Tag::number, Tag::everyone);

class SentenceReader {
  public:
    SentenceReader(const Story& story, std::string_view text, Reading& out)
        : story_(story), words_(story.words.data()), tags_(out.tags.data()), text_(text), out_(out) {}

    void read(std::uint32_t number) {
        const Sentence& sentence = story_.sentences[number];
        number_ = number;
        first_ = sentence.first_word;
        end_ = sentence.end_word;
        first_clause_ = out_.clauses.size();
        open_segment();
        link_ = Link::main;
        after_coordinator_ = true;
        main_who_ = Who::i;  // of a sentence without a subject: terse notes leave out the I
        main_seen_ = reported_ = false;
        std::uint32_t i = first_;
        while (i < end_) {
            // Most words neither open nor close anything.
            if ((tags_[i] & eventful) == 0 && !words_[i].has(word_after_comma) && words_[i].hash != one &&
                (who_ == Who::other || subject_ == no_word)) {
                if (subject_ == no_word && (tags_[i] & no_noun) == 0) subject_ = i;
                ++i;
            } else {
                i = step(i);
            }
        }
        close_last();
    }

  private:
    Tags tags(std::uint32_t i) const { return i < end_ ? tags_[i] : 0; }
    bool is(std::uint32_t i, Tags any) const { return (tags(i) & any) != 0; }
    std::uint32_t hash(std::uint32_t i) const { return i < end_ ? words_[i].hash : 0; }
    bool comma(std::uint32_t i) const { return i < end_ && words_[i].has(word_after_comma); }

    void open_segment() {
        subject_ = no_word;
        who_ = Who::other;
        verb_in_segment_ = false;
    }

    void close_last() {
        if (out_.clauses.size() > first_clause_) out_.clauses.back().end = end_;
    }

    bool begins_subject(std::uint32_t i) const {
        if (i >= end_) return false;
        return is(i, subject_tags | noun_opener) || words_[i].has(word_capital | word_digit) ||
               is(i, bits(Tag::number, Tag::group, Tag::everyone)) || (tags(i) == 0 && !comma(i));
    }

    // The link that a word opens, where it opens one.
    bool opens_clause(std::uint32_t i, Link& link) const {
        const Tags t = tags(i);
        if ((t & bits(Tag::because, Tag::condition, Tag::when, Tag::relative)) == 0) return false;
        if ((t & bits(Tag::because)) != 0) {
            if (hash(i) != because && !begins_subject(i + 1)) return false;
            link = Link::reason;
            return true;
        }
        if ((t & bits(Tag::condition)) != 0) {
            link = Link::condition;
            return true;
        }
        if ((t & bits(Tag::when)) != 0 && (t & bits(Tag::relative)) == 0) {
            if (!begins_subject(i + 1)) return false;
            // "After that the valve was replaced" stands alone.
            if (hash(i + 1) == that || hash(i + 1) == this_word || hash(i + 1) == then) return false;
            link = Link::time;
            return true;
        }
        // "That was wrong" and "I mended that, and" open nothing.
        const bool front =
            i == first_ || comma(i) ||
            (is(i - 1, bits(Tag::coordinator, Tag::preposition, Tag::when, Tag::condition, Tag::because)) &&
             hash(i - 1) != so);
        if (hash(i) == that && (front || i + 1 == end_ || comma(i + 1) || is(i + 1, bits(Tag::coordinator))))
            return false;
        link = Link::relative;
        return true;
    }

    std::uint32_t step(std::uint32_t i) {
        if (comma(i) && i > first_) {
            link_ = Link::main;
            open_segment();
            after_coordinator_ = true;
        }
        const Tags t = tags(i);
        Link link;
        if (opens_clause(i, link)) {
            link_ = link;
            open_segment();
            after_coordinator_ = false;
            return i + 1;
        }
        if ((t & bits(Tag::coordinator)) != 0) {
            open_segment();
            after_coordinator_ = true;
            if (hash(i) == so) link_ = Link::main;
            return i + 1;
        }
        if ((t & subject_tags) != 0) return subject_word(i, t);
        if (hash(i) == one && is(i + 1, auxiliary_tags)) {
            take_subject(i, Who::anybody);
            return i + 1;
        }
        if ((t & bits(Tag::group)) != 0 && i > first_ && is_team(i)) {
            take_subject(i, Who::we);
            return i + 1;
        }
        const bool infinitive = i > first_ && is(i - 1, bits(Tag::to)) && !is(i, bits(Tag::be_past, Tag::did));
        if ((t & auxiliary_tags) != 0) return infinitive ? i + 1 : verb_group(i);
        if (finite(i, t)) return verb_group(i);
        // An article or another opener begins a noun, whatever follows: "the first", "his".
        const bool opens = (t & noun_opener) != 0 && (t & bits(Tag::adverb)) == 0 &&
                           (i == first_ || comma(i) || !is(i - 1, bits(Tag::preposition)));
        // "In the end a meeting", "after some talk the plan": the first noun told when, the second is the subject.
        if (opens && subject_ != no_word && !verb_in_segment_ && who_ == Who::other &&
            !is(i - 1, noun_opener | bits(Tag::coordinator))) {
            if (link_ == Link::time) link_ = Link::main;
            subject_ = i;
        }
        if (subject_ == no_word && ((t & (no_noun | noun_opener)) == 0 || opens)) {
            subject_ = i;
            who_ = Who::other;
        }
        return i + 1;
    }

    void take_subject(std::uint32_t i, Who who) {
        // "As a leader you", "after the fix I": what seemed to open a clause was a preposition.
        if (!verb_in_segment_ && subject_ != no_word && who != Who::other &&
            (link_ == Link::reason || link_ == Link::time))
            link_ = Link::main;
        // "Each rule she applied" hangs on its noun; "once it had moved I paired" goes back to what it was part of.
        if (verb_in_segment_)
            link_ = link_ == Link::main || is(i - 1, bits(Tag::say, Tag::think)) ? Link::relative
                    : link_ == Link::relative                                    ? Link::relative
                                                                                 : Link::main;
        subject_ = i;
        who_ = who;
        verb_in_segment_ = false;
    }

    std::uint32_t subject_word(std::uint32_t i, Tags t) {
        const Who who = (t & bits(Tag::i)) != 0     ? Who::i
                        : (t & bits(Tag::we)) != 0  ? Who::we
                        : (t & bits(Tag::you)) != 0 ? Who::anybody
                                                    : Who::other;
        // "My team and I", "and I" after a clause that hangs on another.
        const bool joined = i > first_ && is(i - 1, bits(Tag::coordinator));
        const bool with_team =
            joined && who == Who::i && i > first_ + 1 && is(i - 2, bits(Tag::group)) && !verb_before(i - 2);
        if (joined && who != Who::other) link_ = Link::main;
        take_subject(i, with_team ? Who::we : who);
        if ((t & auxiliary_tags) != 0) return verb_group(i);  // I've, we'd
        return i + 1;
    }

    // "Our team", "the team" before its verb; "my team lead" is somebody else.
    bool is_team(std::uint32_t i) const {
        const bool ours = is(i - 1, bits(Tag::our, Tag::my));
        if (!ours && (hash(i) != team || !is(i - 1, bits(Tag::article)))) return false;
        return i + 1 == end_ || comma(i + 1) ||
               is(i + 1, verb_tags | auxiliary_tags | bits(Tag::adverb, Tag::coordinator));
    }

    bool verb_before(std::uint32_t i) const {
        return out_.clauses.size() > first_clause_ && out_.clauses.back().verb + 4 >= i &&
               out_.clauses.back().verb < i && out_.clauses.back().who != Who::we;
    }

    // Is this word a finite verb without an auxiliary?
    bool finite(std::uint32_t i, Tags t) const {
        if (words_[i].has(word_digit)) return false;
        const Tags before = i > first_ && !comma(i) ? tags(i - 1) : 0;
        std::uint32_t back = i;
        while (back > first_ && !comma(back) && is(back - 1, bits(Tag::adverb)) && !is(back - 1, subject_tags)) --back;
        const bool at_front = back == first_ || comma(back) || is(back - 1, bits(Tag::coordinator));
        const Tags head = at_front ? 0 : tags(back - 1);
        if ((head & bits(Tag::i, Tag::we, Tag::you)) != 0 && back - 1 == subject_)
            return (t & no_noun) == 0 || (t & verb_tags) != 0;
        if ((head & bits(Tag::pronoun)) != 0 && (t & (bits(Tag::third) | bits(Tag::base))) != 0) return true;
        if ((t & bits(Tag::past)) == 0)
            return (t & bits(Tag::third)) != 0 && subject_ != no_word && !verb_in_segment_ &&
                   (before & (noun_opener | bits(Tag::preposition))) == 0;
        if ((before & (noun_opener | bits(Tag::preposition, Tag::to))) != 0) return false;
        if (!at_front) return subject_ != no_word;
        // Nobody named: the verb of terse notes, or a second verb of the same subject.
        return !adjective_before_noun(i);
    }

    // "Printed labels were missing": a participle that belongs to the subject.
    bool adjective_before_noun(std::uint32_t i) const {
        if (!is(i, bits(Tag::participle))) return false;
        for (std::uint32_t k = i + 1; k < end_ && k < i + 4 && !comma(k); ++k) {
            if (is(k, bits(Tag::coordinator) | noun_opener | bits(Tag::preposition))) return false;
            if (is(k, auxiliary_tags)) return true;
        }
        return false;
    }

    std::uint32_t verb_group(std::uint32_t i) {
        enum class Last { none, be, have, had, other, have_had } last = Last::none;
        Clause clause{.sentence = number_, .first = subject_ == no_word ? i : subject_, .subject = subject_, .verb = i};
        clause.who = who_;
        std::uint32_t j = i, auxiliary = i;
        for (; j < end_; ++j) {
            const Tags t = tags(j);
            if (j > i && comma(j) && last == Last::none) break;
            if ((t & bits(Tag::neg)) != 0) clause.flags |= clause_negated;
            if ((t & bits(Tag::be_past)) != 0) {
                clause.flags |= clause_past;
                last = Last::be;
            } else if ((t & bits(Tag::contracted_d)) != 0) {
                last = contracted(j, clause) ? Last::other : Last::had;
            } else if ((t & bits(Tag::be_present, Tag::be_bare)) != 0) {
                if (last == Last::had) clause.flags |= clause_pluperfect;
                if (last == Last::have) clause.flags |= clause_perfect;
                last = Last::be;
            } else if ((t & bits(Tag::had)) != 0) {
                clause.flags |= last == Last::have ? clause_perfect : clause_past;
                last = last == Last::have ? Last::have_had : Last::had;
            } else if ((t & bits(Tag::have)) != 0) {
                last = Last::have;
            } else if ((t & bits(Tag::would, Tag::should, Tag::modal, Tag::did, Tag::do_present)) != 0) {
                if ((t & bits(Tag::would)) != 0) clause.flags |= clause_would;
                if ((t & bits(Tag::should)) != 0) clause.flags |= clause_should;
                if ((t & bits(Tag::modal)) != 0) clause.flags |= clause_modal;
                if ((t & bits(Tag::did)) != 0) clause.flags |= clause_past;
                last = Last::other;
            } else if (last != Last::none && (t & bits(Tag::adverb, Tag::neg)) != 0 &&
                       (t & bits(Tag::past, Tag::base)) == 0) {
                continue;
            } else if (j == i && (t & subject_tags) != 0) {
                continue;  // the I of I've, had it no tag of its own
            } else {
                break;
            }
            auxiliary = j;
        }
        clause.verb = main_verb(j, auxiliary, static_cast<int>(last), clause);
        finish(clause);
        return clause.verb + 1 > i ? clause.verb + 1 : i + 1;
    }

    std::uint32_t main_verb(std::uint32_t j, std::uint32_t auxiliary, int last, Clause& clause) const {
        const Tags t = tags(j);
        switch (last) {
            case 1:  // be
                if ((t & bits(Tag::participle)) != 0 && !comma(j)) {
                    clause.flags |= clause_passive;
                    return j;
                }
                if ((t & bits(Tag::ing)) != 0 && (t & bits(Tag::preposition)) == 0) {
                    clause.flags |= clause_progressive;
                    return j;
                }
                clause.flags |= clause_be;
                return auxiliary;
            case 2:  // have
            case 3:  // had
                if ((t & bits(Tag::participle, Tag::past)) != 0 && !comma(j)) {
                    clause.flags |= last == 2 ? clause_perfect : clause_pluperfect;
                    return j;
                }
                return auxiliary;
            case 5:  // "I have had apples"
                return auxiliary;
            case 4:
                return j < end_ && !comma(j) ? j : auxiliary;
            default:
                if ((t & bits(Tag::past)) != 0) clause.flags |= clause_past;
                return j < end_ ? j : auxiliary;
        }
    }

    bool supposed_before(std::uint32_t j) const {
        for (std::uint32_t k = first_; k < j; ++k)
            if (is(k, bits(Tag::generic))) return true;
        return is(j + 1, bits(Tag::generic));
    }

    // 'd: true for would, false for had.
    bool contracted(std::uint32_t j, Clause& clause) const {
        std::uint32_t k = j + 1;
        while (k < end_ && is(k, bits(Tag::adverb, Tag::neg)) && !is(k, bits(Tag::participle))) ++k;
        const Tags t = tags(k);
        if (hash(j + 1) == no) return false;  // "I'd no film"
        if (hash(k) == better || hash(j + 1) == better) return false;
        if (is(k, bits(Tag::be_bare, Tag::have))) {
            if (slice(text_, words_[k]).size() != 4 || hash(k) == word_hash("have")) {
                clause.flags |= clause_would;
                return true;
            }
            return false;  // I'd been
        }
        // "Usually I'd put it back": of verbs that do not tell, the words before do.
        if ((t & bits(Tag::participle)) != 0 && !((t & bits(Tag::base)) != 0 && supposed_before(j))) return false;
        clause.flags |= clause_would;
        return true;
    }

    void finish(Clause& clause) {
        clause.link = link_;
        if (verb_in_segment_ && subject_ != no_word && who_ == Who::other && link_ == Link::main)
            clause.link = Link::relative;  // "I saw the valve was closed"
        // "If that happened I would call", "when it broke I called": the second subject begins what the first hangs on.
        if (verb_in_segment_ && !reported_ && (who_ == Who::i || who_ == Who::we) &&
            (link_ == Link::condition || link_ == Link::time) && !is(subject_ - 1, bits(Tag::coordinator)))
            clause.link = link_ = Link::main;
        if (subject_ == no_word) {
            clause.flags |= clause_elided;
            clause.who = main_seen_ || link_ == Link::main ? main_who_ : Who::other;
            if (out_.clauses.size() > first_clause_ && link_ != Link::main) clause.who = out_.clauses.back().who;
        }
        if (reported_) clause.flags |= clause_reported;
        if (link_ != Link::condition && is(clause.verb, bits(Tag::say, Tag::think))) reported_ = true;
        if (out_.clauses.size() > first_clause_) out_.clauses.back().end = clause.first;
        if (clause.has(clause_passive) && names_actor(clause.verb + 1)) clause.flags |= clause_by;
        if (clause.link == Link::main) {
            main_who_ = clause.who;
            main_seen_ = true;
        }
        out_.clauses.push_back(clause);
        subject_ = no_word;
        verb_in_segment_ = true;
    }

    // Somebody after "by", not a time, a means or a measure.
    bool names_actor(std::uint32_t from) const {
        for (std::uint32_t k = from; k < end_ && k < from + 12; ++k) {
            if (k > from && is(k, auxiliary_tags)) return false;
            if (hash(k) != by) continue;
            const Tags t = tags(k + 1);
            const Word* word = k + 1 < end_ ? &words_[k + 1] : nullptr;
            if (word == nullptr || (t & bits(Tag::ing, Tag::weekday, Tag::month)) != 0 || word->has(word_digit))
                continue;
            if ((t & bits(Tag::article, Tag::my, Tag::our, Tag::object, Tag::determiner)) != 0)
                return !is(k + 2, bits(Tag::time_unit, Tag::unit, Tag::partial, Tag::number));
            if (word->has(word_capital)) return true;
            if ((t & bits(Tag::number)) != 0) return !is(k + 2, bits(Tag::time_unit, Tag::unit, Tag::number));
            if ((t & bits(Tag::group, Tag::everyone, Tag::pronoun)) != 0) return true;
            // "By finance", "by night shift"; but "by hand".
            static constexpr WordSet means({"hand",  "mail",   "email",    "post",    "phone",    "car",     "bus",
                                            "train", "air",    "sea",      "mistake", "accident", "default", "law",
                                            "name",  "lot",    "weight",   "chance",  "night",    "day",     "then",
                                            "now",   "noon",   "midnight", "far",     "letter",   "design",  "rote",
                                            "heart", "itself", "force",    "vote",    "word",     "step"});
            if (t == 0 && !means.has(word->hash)) return true;
            if ((t & bits(Tag::time_unit)) != 0 && is(k + 2, bits(Tag::time_unit))) return true;
            const std::string_view noun = slice(text_, *word);
            if (noun.size() > 3 && noun.ends_with('s') && (t & bits(Tag::time_unit, Tag::unit)) == 0) return true;
        }
        return false;
    }

    const Story& story_;
    const Word* words_;
    const Tags* tags_;
    std::string_view text_;
    Reading& out_;
    std::uint32_t number_ = 0, first_ = 0, end_ = 0;
    std::size_t first_clause_ = 0;
    Link link_ = Link::main;
    std::uint32_t subject_ = no_word;
    Who who_ = Who::other, main_who_ = Who::i;
    bool verb_in_segment_ = false, after_coordinator_ = false, main_seen_ = false, reported_ = false;
};

}  // namespace

namespace {

// Situation and Task are asked for suppositions alone.
bool is_asked(const Story& story, const Sentence& sentence, const SentenceReading& reading) {
    if (sentence.part == no_part) return false;
    return (story.parts[sentence.part].parts & ~(bit(Part::situation) | bit(Part::task))) != 0 || !story.labelled() ||
           (reading.tags & bits(Tag::would, Tag::contracted_d)) != 0;
}

SentenceReading words_and_phrases(const Story& story, std::uint32_t number, std::uint32_t first_phrase, Reading& out) {
    const Sentence& sentence = story.sentences[number];
    Tags tags = 0;
    std::uint16_t flags = 0;
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i) {
        tags |= out.tags[i];
        flags |= story.words[i].flags;
    }
    SentenceReading reading{
        .tags = tags, .word_flags = flags, .first_phrase = first_phrase, .end_phrase = first_phrase};
    for (; reading.end_phrase < out.phrases.size(); ++reading.end_phrase) {
        PhraseHit& hit = out.phrases[reading.end_phrase];
        if (hit.first >= sentence.end_word) break;
        hit.sentence = number;
        reading.senses |= hit.senses;
    }
    return reading;
}

}  // namespace

void read_story(const Lexicon& lexicon, const Story& story, std::string_view text, Senses wanted, Reading& out) {
    tag_words(lexicon, story, text, wanted, out);
    out.clauses.clear();
    out.sentences.clear();
    SentenceReader reader(story, text, out);
    std::uint32_t phrase = 0;
    for (std::uint32_t i = 0; i < story.sentences.size(); ++i) {
        SentenceReading sentence = words_and_phrases(story, i, phrase, out);
        phrase = sentence.end_phrase;
        sentence.first_clause = static_cast<std::uint32_t>(out.clauses.size());
        if (is_asked(story, story.sentences[i], sentence)) reader.read(i);
        sentence.end_clause = static_cast<std::uint32_t>(out.clauses.size());
        out.sentences.push_back(sentence);
    }
}

}  // namespace career::star_lint
