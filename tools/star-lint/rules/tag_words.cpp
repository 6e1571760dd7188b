// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/clause.hpp"

namespace career::star_lint {
namespace {

constexpr char lower(char c) { return static_cast<char>(c | 0x20); }

// What the end of a word says that the lexicon does not hold. A capital inside a sentence makes a name, not a verb.
Tags tags_by_ending(std::string_view text, const Word& word) {
    if (word.has(word_digit | word_upper)) return 0;
    if (word.has(word_capital) && !word.has(word_initial)) return 0;
    const std::string_view letters = slice(text, word);
    const std::size_t n = letters.size();
    if (n < 4) return 0;
    const char last = lower(letters[n - 1]);
    if (last == 'd' && lower(letters[n - 2]) == 'e' && lower(letters[n - 3]) != 'e')
        return bits(Tag::past, Tag::participle);
    if (last == 'g' && n > 4 && lower(letters[n - 2]) == 'n' && lower(letters[n - 3]) == 'i') return bits(Tag::ing);
    if (last == 'y' && lower(letters[n - 2]) == 'l') return bits(Tag::adverb);
    return 0;
}

// The longest phrase that begins at the word; what shorter ones in it say holds too, but "a few" of "a few years ago"
// is no amount.
PhraseHit longest_phrase(const Lexicon& lexicon, const std::vector<Word>& words, PhraseStart start) {
    PhraseHit hit{.first = start.word};
    std::uint16_t node = start.node;
    for (std::uint32_t at = start.word + 1;; ++at) {
        const std::uint16_t held = lexicon.nodes[node];
        if ((held & node_senses) != 0) {
            hit.senses =
                (hit.senses & ~bits(Sense::vague_amount, Sense::vague_time)) | lexicon.senses[held & node_senses];
            hit.end = at;
        }
        if ((held & node_goes_on) == 0 || at == words.size() || words[at].has(word_initial)) return hit;
        if (!lexicon.may_step(node, words[at].hash)) return hit;
        node = lexicon.step(node, words[at].hash);
        if (node == 0) return hit;
    }
}

}  // namespace

// What a word is decides what is to be done for it, and that cannot be foreseen: the pass over all words takes no
// branch, and notes those that the lexicon does not know and those with which a phrase may begin.
void tag_words(const Lexicon& lexicon, const Story& story, std::string_view text, Senses wanted, Reading& out) {
    const std::vector<Word>& words = story.words;
    const std::size_t count = words.size();
    out.tags.resize(count);
    out.unknown.resize(count);
    out.starts.resize(count);
    const Lexicon table = lexicon;  // a copy that no store can change stays in registers
    const Word* word = words.data();
    Tags* tags = out.tags.data();
    std::uint32_t* unknown = out.unknown.data();
    PhraseStart* start = out.starts.data();
    for (std::uint32_t i = 0; i < count; ++i, ++word) {
        const LexiconSlot slot = table.find(word->hash);
        tags[i] = table.tags[slot.tags];
        *unknown = i;
        unknown += slot.tags == 0;
        *start = {i, slot.node()};
        const unsigned begins = slot.phrase != 0, spoken = !word->has(word_code),
                       alone = (slot.phrase & table.alone) != 0;
        const unsigned goes_on = i + 1 < count && table.may_step(slot.node(), word[1].hash);
        start += begins & spoken & (alone | goes_on);
    }
    for (const std::uint32_t* one = out.unknown.data(); one != unknown; ++one)
        tags[*one] = tags_by_ending(text, words[*one]);
    out.phrases.clear();
    for (const PhraseStart* one = out.starts.data(); one != start; ++one) {
        const PhraseHit hit = longest_phrase(table, words, *one);
        if ((hit.senses & wanted) != 0) out.phrases.push_back(hit);
    }
}

}  // namespace career::star_lint
