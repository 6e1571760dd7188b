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

}  // namespace

void tag_words(const Lexicon& lexicon, const Story& story, std::string_view text, Senses wanted, Reading& out) {
    const std::vector<Word>& words = story.words;
    const auto count = static_cast<std::uint32_t>(words.size());
    out.tags.resize(count);
    out.phrases.clear();
    for (std::uint32_t i = 0; i < count; ++i) {
        const LexiconSlot* slot = lexicon.find(words[i].hash);
        if (slot == nullptr) {
            out.tags[i] = tags_by_ending(text, words[i]);
            continue;
        }
        out.tags[i] = slot->tags != 0 ? lexicon.tags[slot->tags] : tags_by_ending(text, words[i]);
        if (slot->phrase == 0) continue;
        const bool goes_on = i + 1 < count && lexicon.may_step(slot->node(), words[i + 1].hash);
        if ((!goes_on && !slot->speaks()) || words[i].has(word_code)) continue;
        // The longest phrase that begins here; what shorter ones in it say holds too, but "a few" of "a few years ago"
        // is no amount.
        std::uint16_t node = slot->node();
        std::uint32_t at = i + 1, best_end = 0;
        Senses senses = 0;
        while (true) {
            const std::uint16_t held = lexicon.nodes[node];
            if ((held & node_senses) != 0) {
                senses = (senses & ~bits(Sense::vague_amount, Sense::vague_time)) | lexicon.senses[held & node_senses];
                best_end = at;
            }
            if ((held & node_goes_on) == 0 || at == count || words[at].has(word_initial)) break;
            if (!lexicon.may_step(node, words[at].hash)) break;
            node = lexicon.step(node, words[at].hash);
            if (node == 0) break;
            ++at;
        }
        if ((senses & wanted) != 0) out.phrases.push_back({.first = i, .end = best_end, .senses = senses});
    }
}

}  // namespace career::star_lint
