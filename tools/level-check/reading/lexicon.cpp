// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/lexicon.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>

#include "tools/level-check/reading/features.hpp"
#include "tools/level-check/reading/lexicon_table.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

#include "level_check_lexicon.inc"

constexpr std::size_t longest_gap = 3;
constexpr std::size_t most_forms = 6;

// The words of the lexicon that a token is: itself, and beginnings of it.
struct Forms {
    std::array<std::uint16_t, most_forms> words;
    std::uint8_t count = 0;
    Mask mask{};

    void add(std::uint16_t word) {
        if (count == most_forms) return;
        words[count++] = word;
        mask |= mask_of(word);
    }
    bool has(std::uint16_t word) const {
        for (std::size_t i = 0; i < count; ++i)
            if (words[i] == word) return true;
        return false;
    }
};

std::uint16_t find(const std::uint16_t* slots, std::uint32_t size, std::uint32_t hash, std::string_view text) {
    for (std::uint32_t slot = slot_of(hash, size);; slot = (slot + 1) & (size - 1)) {
        const std::uint16_t word = slots[slot];
        if (word == no_word) return no_word;
        const LexiconWord& one = lexicon_words[word];
        if (std::string_view(lexicon_blob + one.text, one.length) == text) return word;
    }
}

// How long the beginnings are that begin with these least_prefix letters: one bit a length. Most words begin with none.
constexpr std::size_t length_slots = 2048;
constexpr auto beginning_lengths = [] {
    std::array<std::uint32_t, length_slots> out{};
    for (const std::uint16_t word : beginning_slots) {
        if (word == no_word) continue;
        const LexiconWord& one = lexicon_words[word];
        const std::uint32_t hash = hash_of(std::string_view(lexicon_blob + one.text, least_prefix));
        out[slot_of(hash, length_slots)] |= std::uint32_t{1} << one.length;
    }
    return out;
}();

Forms forms_of(std::string_view text) {
    Forms out;
    std::uint32_t hash = hash_start;
    std::size_t i = 0;
    for (; i < text.size() && i < least_prefix; ++i) hash = hash_step(hash, text[i]);
    std::uint32_t lengths = i < least_prefix ? 0 : beginning_lengths[slot_of(hash, length_slots)];
    // From here on as long as beginnings may end: the bit of this length, and none of a longer one left.
    for (lengths >>= least_prefix; lengths != 0; lengths >>= 1) {
        if ((lengths & 1U) != 0) {
            const std::uint16_t word = find(beginning_slots, beginning_slots_size, hash, text.substr(0, i));
            if (word != no_word) out.add(word);
        }
        if (i == text.size()) break;
        hash = hash_step(hash, text[i++]);
    }
    for (; i < text.size(); ++i) hash = hash_step(hash, text[i]);
    const std::uint16_t word = find(whole_slots, whole_slots_size, hash, text);
    if (word != no_word) out.add(word);
    return out;
}

// All that a word says whatever stands around it.
struct Known {
    Forms forms;
    std::uint32_t traits = 0, stem = 0;
    std::int16_t number = 0;
};

Known know(std::string_view text) {
    Known out{.forms = forms_of(text)};
    if (out.forms.count > 0) {
        const LexiconWord& whole = lexicon_words[out.forms.words[out.forms.count - 1]];
        if (whole.length == text.size()) {
            out.traits = whole.traits;
            out.number = whole.number;
        }
    }
    if (text.starts_with("i'")) out.traits |= trait_own;
    if (text.starts_with("we'")) out.traits |= trait_ours;
    if (text.ends_with("n't")) out.traits |= trait_negates;
    out.stem = hash_of(stem_of_word(text, out.traits));
    return out;
}

// What was known of words before: few words make up most of a text. Only where many statements are read: the first few
// would pay for the table.
class Memo {
  public:
    void begin_statement() {
        constexpr unsigned worth_a_table = 32;
        if (++statements_ == worth_a_table) places_.resize(places);
    }
    // `text` by itself, or a piece of `lowered`, which has room behind it.
    const Known& find(std::string_view text, const std::string& lowered) {
        const std::less<> before;
        if (places_.empty() || text.size() > 16 || before(text.data(), lowered.data()) ||
            !before(text.data(), lowered.data() + lowered.size()))
            return passing_ = know(text);
        std::uint64_t one, two;
        std::memcpy(&one, text.data(), 8);
        std::memcpy(&two, text.data() + 8, 8);
        one &= first_bytes[std::min<std::size_t>(text.size(), 8)];
        two &= first_bytes[std::max<std::size_t>(text.size(), 8) - 8];
        Place& place = places_[((one ^ two * 0x9E3779B97F4A7C15U) * 0xBF58476D1CE4E5B9U) >> 53];
        if (place.one != one || place.two != two) place = {one, two, know(text)};
        return place.known;
    }

  private:
    // The masks of a word's first bytes, 0 to 8: no branch on its length, which no processor could guess.
    static constexpr auto first_bytes = [] {
        std::array<std::uint64_t, 9> out{};
        for (std::size_t n = 1; n < out.size(); ++n) out[n] = ~std::uint64_t{0} >> (64 - 8 * n);
        return out;
    }();
    static constexpr std::size_t places = 2048;
    struct Place {
        std::uint64_t one = 0, two = 0;
        Known known;
    };
    std::vector<Place> places_;
    Known passing_;
    unsigned statements_ = 0;
};

struct Matcher {
    const std::vector<Token>& tokens;
    const std::vector<Forms>& forms;

    bool fits(const LexiconElement& element, std::size_t at) const {
        const Forms& here = forms[at];
        if (!here.mask.meets(element.mask)) return false;
        for (std::size_t i = 0; i < element.words; ++i)
            if (here.has(lexicon_element_words[element.first_word + i])) return true;
        return false;
    }

    // The end of the match of elements [element, last) from token `at`; 0 where there is none.
    std::size_t match(std::size_t element, std::size_t last, std::size_t at, std::uint16_t sentence) const {
        for (; element < last; ++element) {
            const LexiconElement& one = lexicon_elements[element];
            if (one.words == 0) {  // a gap
                const LexiconElement& after = lexicon_elements[element + 1];
                for (const std::size_t most = std::min(at + longest_gap + 1, tokens.size()); at < most; ++at)
                    if (forms[at].mask.meets(after.mask))
                        if (const std::size_t end = match(element + 1, last, at, sentence); end != 0) return end;
                return 0;
            }
            if (at >= tokens.size() || tokens[at].sentence != sentence || !fits(one, at)) return 0;
            ++at;
        }
        return at;
    }
};

void add_hit(std::vector<Hit>& out, std::size_t begun, Cue cue, std::size_t first, std::size_t last) {
    for (std::size_t i = begun; i < out.size(); ++i)
        if (out[i].cue == cue) {
            out[i].last = std::max(out[i].last, static_cast<std::uint16_t>(last));
            return;
        }
    out.push_back({cue, static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)});
}

// `known` of its elements are known to stand behind its first word.
void add_phrase(const Matcher& matcher, const LexiconPhrase& phrase, std::size_t at, std::size_t known,
                std::vector<Hit>& out, std::size_t begun) {
    const Token& token = matcher.tokens[at];
    if (phrase.anchored != 0 && !token.sentence_start) return;
    const std::size_t end = matcher.match(phrase.first_element + known, phrase.first_element + phrase.elements,
                                          at + 1 + known, token.sentence);
    if (end != 0) add_hit(out, begun, static_cast<Cue>(phrase.cue), at, end);
}

// One bit a pair: most pairs of words begin nothing, and are told so here.
constexpr std::size_t filter_bits = 65536;
constexpr std::size_t bit_of(std::uint32_t first, std::uint32_t second) {
    return pair_hash(first, second) % filter_bits;
}
constexpr auto pair_filter = [] {
    std::array<std::uint64_t, filter_bits / 64> out{};
    for (const LexiconPair& pair : lexicon_pairs) {
        if (pair.first == no_word) continue;
        const std::size_t bit = bit_of(pair.first, pair.second);
        out[bit / 64] |= std::uint64_t{1} << bit % 64;
    }
    return out;
}();
bool may_begin(std::uint32_t first, std::uint32_t second) {
    const std::size_t bit = bit_of(first, second);
    return (pair_filter[bit / 64] >> bit % 64 & 1U) != 0;
}

void add_pair(const Matcher& matcher, std::uint16_t first, std::uint16_t second, std::size_t at, std::vector<Hit>& out,
              std::size_t begun) {
    constexpr std::uint32_t last_slot = std::size(lexicon_pairs) - 1;
    for (std::uint32_t slot = pair_hash(first, second) & last_slot; lexicon_pairs[slot].first != no_word;
         slot = (slot + 1) & last_slot) {
        const LexiconPair& pair = lexicon_pairs[slot];
        if (pair.first != first || pair.second != second) continue;
        for (std::size_t p = 0; p < pair.phrases; ++p)
            add_phrase(matcher, lexicon_phrases[pair_phrases[pair.first_phrase + p]], at, 1, out, begun);
        return;
    }
}

// What begins at token `at`.
void add_hits(const Matcher& matcher, std::size_t at, std::vector<Hit>& out) {
    const std::size_t begun = out.size();
    const Forms& here = matcher.forms[at];
    const bool goes_on =
        at + 1 < matcher.tokens.size() && matcher.tokens[at + 1].sentence == matcher.tokens[at].sentence;
    for (std::size_t f = 0; f < here.count; ++f) {
        const std::uint16_t number = here.words[f];
        const LexiconWord& word = lexicon_words[number];
        for (std::size_t c = 0; c < word.cues; ++c)
            add_hit(out, begun, static_cast<Cue>(lexicon_cues[word.first_cue + c]), at, at + 1);
        for (std::size_t p = 0; p < word.phrases; ++p)
            add_phrase(matcher, lexicon_phrases[lexicon_starts[word.first_phrase + p]], at, 0, out, begun);
        if (!word.pairs || !goes_on) continue;
        const Forms& next = matcher.forms[at + 1];
        for (std::size_t n = 0; n < next.count; ++n)
            if (may_begin(number, next.words[n])) add_pair(matcher, number, next.words[n], at, out, begun);
    }
}

}  // namespace

void look_up(Tokens& tokens, std::vector<Hit>& out) {
    thread_local std::vector<Forms> forms;
    thread_local Memo memo;
    memo.begin_statement();
    const std::size_t count = tokens.list.size();
    if (forms.size() < count) forms.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        Token& token = tokens.list[i];
        const Known& known = memo.find(token.text, tokens.lowered);
        forms[i] = known.forms;
        token.traits = known.traits;
        token.stem = known.stem;
        if (token.is(trait_number)) {
            token.number = true;
            token.value = known.number;
        }
    }
    join_numbers(tokens.list);
    for (std::size_t i = 0; i < count; ++i)
        if (tokens.list[i].number) forms[i].add(number_word);
    const Matcher matcher{tokens.list, forms};
    for (std::size_t i = 0; i < count; ++i) add_hits(matcher, i, out);
}

}  // namespace career::level_check
