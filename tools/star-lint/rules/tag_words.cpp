// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/clause.hpp"

namespace career::star_lint {
namespace {

// The last four bytes before `end`, letters in lower case, as one number that is written as they are.
constexpr std::uint32_t four(char a, char b, char c, char d) {
    const auto byte = [](char letter) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(letter) | 0x20U);
    };
    return byte(a) << 24 | byte(b) << 16 | byte(c) << 8 | byte(d);
}

// What the end of a word says that the lexicon does not hold. A capital inside a sentence makes a name, not a verb.
// Which it is cannot be foreseen, so no branch is taken for it.
Tags tags_by_ending(std::string_view text, const Word& word) {
    if (word.length < 4) return 0;
    const char* const letters = text.data() + word.end() - 4;
    const std::uint32_t last = four(letters[0], letters[1], letters[2], letters[3]);
    constexpr std::uint32_t three = 0xFFFFFF, two = 0xFFFF;
    const std::uint64_t ed = (last & two) == (four(0, 0, 'e', 'd') & two) && (last >> 16 & 0xFF) != 'e';
    const std::uint64_t ing = (last & three) == (four(0, 'i', 'n', 'g') & three) && word.length > 4;
    const std::uint64_t ly = (last & two) == (four(0, 0, 'l', 'y') & two);
    const std::uint64_t odd = word.has(word_digit | word_upper);
    const std::uint64_t name = (word.flags & (word_capital | word_initial)) == word_capital;
    return ((-ed & bits(Tag::past, Tag::participle)) | (-ing & bits(Tag::ing)) | (-ly & bits(Tag::adverb))) &
           ((odd | name) - 1);
}

// Senses of wording; those behind them are signs of categories, companies and levels.
constexpr Senses wording = bits(Sense::conflict) - 1;

// The longest phrase that begins at the word; what shorter ones in it say holds too, but "a few" of "a few years ago"
// is no amount, as the "several" of "several teams" is.
PhraseHit longest_phrase(const Lexicon& lexicon, const std::vector<Word>& words, PhraseStart start) {
    PhraseHit hit{.first = start.word};
    std::uint16_t node = start.node;
    for (std::uint32_t at = start.word + 1;; ++at) {
        const std::uint16_t held = lexicon.nodes[node];
        if ((held & node_senses) != 0) {
            const Senses senses = lexicon.senses[held & node_senses];
            hit.senses =
                (hit.senses & ~((senses & wording) == 0 ? 0 : bits(Sense::vague_amount, Sense::vague_time))) | senses;
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
        const unsigned goes_on = table.may_step(slot.node(), i + 1 < count ? word[1].hash : 0);
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
