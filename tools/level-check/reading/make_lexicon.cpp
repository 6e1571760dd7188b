// SPDX-License-Identifier: MIT
// Makes lexicon_data.inc, the table that the readings look words up in, of the phrases as people write them.
#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "tools/level-check/reading/lexicon_table.hpp"
#include "tools/level-check/reading/phrases.hpp"
#include "tools/level-check/reading/trait.hpp"

using namespace career::level_check;

namespace {

std::vector<std::string> split(std::string_view text, char at) {
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(at), text.size());
        std::string_view part = text.substr(0, end);
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (!part.empty()) out.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

struct Word {
    std::vector<unsigned> cues, phrases;
    bool pairs = false;
    unsigned traits = 0;
    int number = 0;
};

struct Maker {
    std::map<std::string, std::size_t> numbers;  // "mentor*" and "mentor" are two
    std::vector<std::string> texts;
    std::vector<Word> words;
    std::vector<LexiconPhrase> phrases;
    std::map<std::pair<std::size_t, std::size_t>, std::vector<unsigned>> pairs;  // their phrases
    std::vector<LexiconElement> elements;
    std::vector<unsigned> element_words;
    std::string faults;

    std::size_t word(const std::string& text) {
        const auto [at, fresh] = numbers.emplace(text, words.size());
        if (fresh) {
            texts.push_back(text);
            words.emplace_back();
            if (text.ends_with('*') && text.size() <= least_prefix) faults += "too short a beginning: " + text + '\n';
        }
        return at->second;
    }

    void phrase(Cue cue, const std::string& text) {
        auto parts = split(text, ' ');
        bool anchored = false;
        if (parts.front().starts_with('^')) {
            anchored = true;
            parts.front().erase(0, 1);
        }
        if (parts.front() == "~" || parts.back() == "~") faults += "a gap at the end: " + text + '\n';
        const auto number = static_cast<unsigned>(cue);
        std::vector<std::size_t> first;
        for (const std::string& one : split(parts.front(), '|')) first.push_back(word(one));
        if (parts.size() == 1 && !anchored) {
            for (const std::size_t one : first) words[one].cues.push_back(number);
            return;
        }
        const auto index = static_cast<unsigned>(phrases.size());
        phrases.push_back({static_cast<std::uint8_t>(number), anchored, static_cast<std::uint16_t>(elements.size()),
                           static_cast<std::uint16_t>(parts.size() - 1)});
        for (std::size_t i = 1; i < parts.size(); ++i) {
            LexiconElement element{0, static_cast<std::uint16_t>(element_words.size()), {}};
            if (parts[i] != "~")
                for (const std::string& one : split(parts[i], '|')) {
                    const std::size_t number_of_word = word(one);
                    element_words.push_back(static_cast<unsigned>(number_of_word));
                    element.mask |= mask_of(static_cast<std::uint32_t>(number_of_word));
                    ++element.words;
                }
            elements.push_back(element);
        }
        for (const std::size_t one : first) begin_with(one, index);
    }

    // A phrase stands under its first two words, or under its first alone where a gap follows or nothing.
    void begin_with(std::size_t first, unsigned phrase) {
        const LexiconElement* const second =
            phrases[phrase].elements == 0 ? nullptr : &elements[phrases[phrase].first_element];
        if (second == nullptr || second->words == 0) {
            words[first].phrases.push_back(phrase);
            return;
        }
        words[first].pairs = true;
        for (std::size_t i = 0; i < second->words; ++i) {
            const std::size_t next = element_words[second->first_word + i];
            pairs[{first, next}].push_back(phrase);
        }
    }

    void read() {
        for (const auto entries : {proof_entries(), deed_entries(), reach_entries()})
            for (const Entry& entry : entries)
                for (const std::string& text : split(entry.phrases, ',')) phrase(entry.cue, text);
        for (const TraitEntry& entry : trait_entries())
            for (const std::string& one : split(entry.words, ' ')) {
                words[word(one)].traits |= entry.trait;
                if (entry.trait == trait_house) words[word(one + "'s")].traits |= entry.trait;
            }
        for (const NumberWord& one : number_words()) {
            Word& made = words[word(std::string(one.word))];
            made.traits |= trait_number;
            made.number = static_cast<int>(one.value);
        }
    }

    static std::string text_of(Mask mask) {
        return "{" + std::to_string(mask.one) + "U," + std::to_string(mask.two) + "U}";
    }

    static void list(const char* type, const char* name, const std::vector<unsigned>& values) {
        std::printf("inline constexpr %s %s[] = {", type, name);
        for (const unsigned value : values) std::printf("%u,", value);
        std::printf("0};\n");
    }

    // Slots for the whole words, or for the beginnings.
    void slots(const char* name, bool beginnings) const {
        std::uint32_t size = 64;
        while (size < 3 * words.size()) size *= 2;
        std::vector<unsigned> table(size, no_word);
        for (std::size_t i = 0; i < words.size(); ++i) {
            std::string_view text = texts[i];
            if (text.ends_with('*') != beginnings) continue;
            if (beginnings) text.remove_suffix(1);
            std::uint32_t slot = slot_of(hash_of(text), size);
            while (table[slot] != no_word) slot = (slot + 1) & (size - 1);
            table[slot] = static_cast<unsigned>(i);
        }
        std::printf("inline constexpr std::uint32_t %s_size = %u;\n", name, size);
        list("std::uint16_t", name, table);
    }

    void write_pairs() const {
        std::uint32_t size = 64;
        while (size < 2 * pairs.size()) size *= 2;
        constexpr LexiconPair none{no_word, no_word, 0, 0};
        std::vector<LexiconPair> table(size, none);
        std::vector<unsigned> phrases_of;
        for (const auto& [key, of] : pairs) {
            const auto [first, second] = key;
            std::uint32_t slot =
                pair_hash(static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(second)) & (size - 1);
            while (table[slot].first != no_word) slot = (slot + 1) & (size - 1);
            table[slot] = {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(second),
                           static_cast<std::uint16_t>(phrases_of.size()), static_cast<std::uint16_t>(of.size())};
            phrases_of.insert(phrases_of.end(), of.begin(), of.end());
        }
        std::printf("inline constexpr LexiconPair lexicon_pairs[] = {\n");
        for (const LexiconPair& one : table)
            std::printf("{%u,%u,%u,%u},\n", one.first, one.second, one.first_phrase, one.phrases);
        std::printf("};\n");
        list("std::uint16_t", "pair_phrases", phrases_of);
    }

    void write() {
        const std::size_t number_word = word("#");
        std::printf("// Made by make_lexicon of the files lexicon_*.cpp.\n");
        std::string blob;
        std::vector<unsigned> cues, starts;
        std::printf("inline constexpr LexiconWord lexicon_words[] = {\n");
        for (std::size_t i = 0; i < words.size(); ++i) {
            std::string_view text = texts[i];
            if (text.ends_with('*')) text.remove_suffix(1);
            const Word& one = words[i];
            std::printf("{%zu,%zu,%zu,%zu,%zu,%zu,%d,%u,%d},\n", blob.size(), text.size(), cues.size(), one.cues.size(),
                        starts.size(), one.phrases.size(), one.pairs, one.traits, one.number);
            blob += text;
            cues.insert(cues.end(), one.cues.begin(), one.cues.end());
            starts.insert(starts.end(), one.phrases.begin(), one.phrases.end());
        }
        std::printf("};\ninline constexpr LexiconPhrase lexicon_phrases[] = {\n");
        for (const LexiconPhrase& one : phrases)
            std::printf("{%u,%u,%u,%u},\n", one.cue, one.anchored, one.first_element, one.elements);
        std::printf("};\ninline constexpr LexiconElement lexicon_elements[] = {\n");
        for (const LexiconElement& one : elements)
            std::printf("{%u,%u,%s},\n", one.words, one.first_word, text_of(one.mask).c_str());
        std::printf("};\n");
        list("std::uint8_t", "lexicon_cues", cues);
        list("std::uint16_t", "lexicon_starts", starts);
        list("std::uint16_t", "lexicon_element_words", element_words);
        write_pairs();
        std::printf("inline constexpr std::uint16_t number_word = %zu;\n", number_word);
        slots("whole_slots", false);
        slots("beginning_slots", true);
        std::printf("inline constexpr char lexicon_blob[] =\n");
        for (std::size_t at = 0; at < blob.size(); at += 100) std::printf("    \"%s\"\n", blob.substr(at, 100).c_str());
        std::printf("    ;\n");
        if (blob.size() > 0xFFFF || cues.size() > 0xFFFF || starts.size() > 0xFFFF || element_words.size() > 0xFFFF)
            faults += "the lexicon outgrew its 16-bit numbers\n";
    }
};

}  // namespace

int main() {
    Maker maker;
    maker.read();
    maker.write();
    std::fputs(maker.faults.c_str(), stderr);
    return maker.faults.empty() && std::fflush(stdout) == 0 ? 0 : 1;
}
