// SPDX-License-Identifier: MIT
#include "tools/star-lint/classify/features.hpp"

#include <algorithm>
#include <array>

#include "libcommon/text/past_tense.hpp"
#include "libcommon/text/word_set.hpp"

namespace career::star_lint {
namespace {

constexpr std::string_view speaker_list[] = {"i", "i'd", "i've", "i'm", "i'll"};
constexpr std::string_view group_list[] = {"we", "we'd", "we've", "we're"};
constexpr std::string_view person_list[] = {"he",     "she",     "they",     "everyone", "everybody",
                                            "nobody", "someone", "somebody", "people"};
constexpr std::string_view thing_list[] = {"the",   "a",   "an",   "one",  "two",  "three", "each",
                                           "every", "all", "some", "most", "both", "no",    "not"};
constexpr std::string_view pronoun_list[] = {"it", "this", "that", "these", "those", "it's", "which"};
constexpr std::string_view own_list[] = {"my", "our", "his", "her", "their"};
constexpr std::string_view when_list[] = {"in",    "on", "at",   "after", "before", "when",    "while", "during",
                                          "since", "by", "from", "over",  "within", "once",    "until", "every",
                                          "last",  "as", "for",  "with",  "ever",   "looking", "next"};
constexpr std::string_view joint_list[] = {"and",   "but",     "so",   "then", "next",   "also",  "first", "finally",
                                           "still", "because", "well", "now",  "anyway", "later", "yes",   "okay"};
constexpr std::string_view be_list[] = {"was", "were", "wasn't", "weren't"};
constexpr std::string_view had_list[] = {"had", "hadn't"};
constexpr std::string_view have_list[] = {"have", "has", "i've", "we've", "haven't", "hasn't"};
constexpr std::string_view would_list[] = {"would", "should", "could", "might", "i'd", "wouldn't", "shouldn't"};
constexpr std::string_view negation_list[] = {"not",   "no",      "never",  "nobody",   "nothing",
                                              "none",  "neither", "didn't", "couldn't", "wasn't",
                                              "don't", "without", "hadn't", "wouldn't"};
constexpr std::string_view present_list[] = {"is",     "are",   "does",   "do",    "has",   "have",  "it's",
                                             "that's", "isn't", "aren't", "runs",  "takes", "works", "goes",
                                             "comes",  "gets",  "uses",   "needs", "makes", "keeps", "costs"};
constexpr WordSet speakers(speaker_list);
constexpr WordSet groups(group_list);
constexpr WordSet persons(person_list);
constexpr WordSet things(thing_list);
constexpr WordSet pronouns(pronoun_list);
constexpr WordSet owns(own_list);
constexpr WordSet whens(when_list);
constexpr WordSet joints(joint_list);
constexpr WordSet bes(be_list);
constexpr WordSet hads(had_list);
constexpr WordSet haves(have_list);
constexpr WordSet woulds(would_list);
constexpr WordSet negations(negation_list);
constexpr WordSet presents(present_list);

class SentenceView {
  public:
    SentenceView(std::string_view text, const Story& story, const Sentence& sentence, Features& out)
        : text_(text), words_(story.words.data() + sentence.first_word), count_(sentence.word_count()), out_(out) {}

    void read() {
        read_cues();
        read_subject();
        read_forms();
    }
    std::uint32_t cues() const { return cues_; }
    bool speaker_past() const { return speaker_past_; }

  private:
    void add(std::size_t feature) { out_.active.push_back(static_cast<std::uint16_t>(feature)); }
    void add(Form form) { add(form_base + static_cast<std::size_t>(form)); }
    bool past(std::size_t i) const { return i < count_ && is_past(text_, words_[i]); }
    void read_cues();
    void read_subject();
    void read_forms();

    std::string_view text_;
    const Word* words_;
    std::size_t count_;
    Features& out_;
    std::uint32_t cues_ = 0;
    bool speaker_past_ = false;
};

void SentenceView::read_cues() {
    std::array<std::uint8_t, cue_count> counts{};
    std::uint32_t front = 0;
    for (std::size_t i = 0; i < count_; ++i) {
        std::array<std::uint32_t, 5> hashes{};
        const std::size_t size = std::min<std::size_t>(5, count_ - i);
        for (std::size_t k = 0; k < size; ++k) hashes[k] = words_[i + k].hash;
        const std::uint32_t here = words_[i].has(word_quoted) ? 0 : cues_at(std::span(hashes).first(size));
        for (std::size_t cue = 0; cue < cue_count; ++cue)
            if ((here >> cue & 1U) != 0 && counts[cue] < 255) ++counts[cue];
        if (i < 3) front |= here;
    }
    for (std::size_t cue = 0; cue < cue_count; ++cue) {
        if (counts[cue] == 0) continue;
        cues_ |= 1U << cue;
        add(cue_base + cue);
        if (counts[cue] > 1) add(cue_twice_base + cue);
        if ((front >> cue & 1U) != 0) add(cue_front_base + cue);
    }
}

void SentenceView::read_subject() {
    std::size_t at = 0;
    while (at + 1 < count_ && joints.has(words_[at].hash)) ++at;  // "And then I": I
    const Word& word = words_[at];
    Subject subject = Subject::other;
    if (speakers.has(word.hash))
        subject = Subject::speaker;
    else if (groups.has(word.hash))
        subject = Subject::group;
    else if (persons.has(word.hash))
        subject = Subject::person;
    else if (word.hash == word_hash("there"))
        subject = Subject::there;
    else if (pronouns.has(word.hash))
        subject = Subject::pronoun;
    else if (owns.has(word.hash))
        subject = Subject::own;
    else if (things.has(word.hash))
        subject = Subject::thing;
    else if (whens.has(word.hash))
        subject = Subject::when;
    else if (word.has(word_capital) && count_ > 1 && (past(1) || words_[1].has(word_capital)))
        subject = Subject::name;
    add(subject_base + static_cast<std::size_t>(subject));
    if (at > 0) add(subject_base + static_cast<std::size_t>(Subject::joint));
    const std::size_t row = subject == Subject::speaker ? 0 : subject == Subject::group ? 1 : 2;
    for (std::size_t cue = 0; cue < cue_count; ++cue)
        if ((cues_ >> cue & 1U) != 0) add(pair_base + row * cue_count + cue);
    if (at == 0 && past(0) && !bes.has(word.hash)) add(Form::no_subject);
}

void SentenceView::read_forms() {
    std::array<bool, form_count> seen{};
    const auto set = [&](Form form) { seen[static_cast<std::size_t>(form)] = true; };
    std::size_t pasts = 0, states = 0, i_count = 0, quoted = 0;
    for (std::size_t i = 0; i < count_; ++i) {
        const Word& word = words_[i];
        if (word.has(word_quoted)) {
            ++quoted;
            continue;
        }
        const std::uint32_t hash = word.hash;
        if (past(i)) ++pasts;
        if (bes.has(hash) || hads.has(hash)) ++states;
        if (negations.has(hash)) set(Form::negated);
        if (woulds.has(hash)) set(Form::would);
        if (haves.has(hash)) set(Form::perfect);
        if (presents.has(hash)) set(Form::present);
        if (hads.has(hash) && past(i + 1)) set(Form::pluperfect);
        if (bes.has(hash) && past(i + 1) && !bes.has(words_[i + 1].hash)) set(Form::passive);
        if (hash == word_hash("to") && i + 1 < count_ && !words_[i + 1].has(word_digit | word_capital))
            set(Form::infinitive);
        if (word.has(word_digit)) {
            set(Form::number);
            const std::string_view written = slice(text_, word);
            const bool year = written.size() == 4 && (written.starts_with("19") || written.starts_with("20"));
            set(year ? Form::year : Form::measure);
        }
        const bool speaker = speakers.has(hash), group = groups.has(hash);
        if (speaker) ++i_count;
        if (!speaker && !group) continue;
        std::size_t verb = i + 1;  // an adverb may stand between
        if (verb < count_ && !past(verb) && past(verb + 1)) ++verb;
        if (verb >= count_) continue;
        if (bes.has(words_[verb].hash))
            set(speaker ? Form::speaker_was : Form::only_state);
        else if (hads.has(words_[verb].hash))
            set(Form::speaker_had);
        else if (past(verb))
            set(speaker ? Form::speaker_past : Form::group_past);
        else if (speaker && !woulds.has(words_[verb].hash))
            set(Form::speaker_present);
    }
    seen[static_cast<std::size_t>(Form::only_state)] = pasts > 0 && pasts == states;
    if (pasts == 0) set(Form::no_past);
    if (i_count > 1) set(Form::many_speakers);
    if (quoted > 0) set(Form::quoted);
    if (count_ <= 7) set(Form::brief);
    if (count_ >= 25) set(Form::lengthy);
    for (std::size_t form = 0; form < form_count; ++form)
        if (seen[form]) add(form_base + form);
    speaker_past_ = seen[static_cast<std::size_t>(Form::speaker_past)];
}

bool begins_paragraph(std::string_view text, const Story& story, std::size_t index) {
    if (index == 0) return false;
    const Sentence& sentence = story.sentences[index];
    if ((sentence.flags & sentence_item) != 0) return true;
    const std::uint32_t before = story.sentences[index - 1].span.end;
    const std::string_view gap = text.substr(before, sentence.span.begin - before);
    return std::count(gap.begin(), gap.end(), '\n') > 1;
}

}  // namespace

std::vector<Features> features_of(std::string_view text, const Story& story, std::size_t first, std::size_t end) {
    std::vector<Features> out(end - first);
    bool deed = false, charge = false, change = false;
    for (std::size_t i = 0; i < out.size(); ++i) {
        Features& features = out[i];
        const auto add = [&](std::size_t feature) { features.active.push_back(static_cast<std::uint16_t>(feature)); };
        features.paragraph = begins_paragraph(text, story, first + i);
        SentenceView view(text, story, story.sentences[first + i], features);
        view.read();
        const std::size_t size = out.size();
        add(position_base + i * position_count / size);
        if (i < start_count) add(start_base + i);
        if (size - 1 - i < end_count) add(end_base + (size - 1 - i));
        const std::size_t third = i * 3 / size;
        for (std::size_t cue = 0; cue < cue_count; ++cue)
            if ((view.cues() >> cue & 1U) != 0) {
                add(place_base + third * cue_count + cue);
                if (i == 0) add(opening_base + cue);
            }
        add(history_base + (deed ? 1 : 0));
        add(history_base + 2 + (charge ? 1 : 0));
        add(history_base + 4 + (change ? 1 : 0));
        add(bias);
        const auto cued = [&](Cue cue) { return (view.cues() >> static_cast<unsigned>(cue) & 1U) != 0; };
        deed = deed || (view.speaker_past() && (cued(Cue::deed) || cued(Cue::choice)) && !cued(Cue::charge));
        charge = charge || cued(Cue::charge);
        change = change || (deed && cued(Cue::change));
    }
    return out;
}

}  // namespace career::star_lint
