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
    unsigned traits = 0;
    int number = 0;
};

struct Maker {
    std::map<std::string, std::size_t> numbers;  // "mentor*" and "mentor" are two
    std::vector<std::string> texts;
    std::vector<Word> words;
    std::vector<LexiconPhrase> phrases;
    std::vector<Mask> next;  // mask of the words that may follow a phrase's first: at once, or after a gap
    std::vector<bool> far;   // whether a gap follows it
    std::vector<LexiconElement> elements;
    std::vector<unsigned> element_words, number_phrases;
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
        if (parts.size() == 1 && !anchored && parts.front() != "#") {
            for (const std::string& one : split(parts.front(), '|')) words[word(one)].cues.push_back(number);
            return;
        }
        const auto index = static_cast<unsigned>(phrases.size());
        phrases.push_back({static_cast<std::uint8_t>(number), anchored, static_cast<std::uint16_t>(elements.size()),
                           static_cast<std::uint16_t>(parts.size() - 1)});
        next.push_back(any_mask);
        far.push_back(parts.size() > 1 && parts[1] == "~");
        if (parts.front() == "#")
            number_phrases.push_back(index);
        else
            for (const std::string& one : split(parts.front(), '|')) words[word(one)].phrases.push_back(index);
        for (std::size_t i = 1; i < parts.size(); ++i) {
            LexiconElement element{ElementKind::words, 0, static_cast<std::uint16_t>(element_words.size()), any_mask};
            if (parts[i] == "#") {
                element.kind = ElementKind::number;
                element.mask = number_mask;
            } else if (parts[i] == "~") {
                element.kind = ElementKind::gap;
            } else {
                element.mask = {};
                for (const std::string& one : split(parts[i], '|')) {
                    const std::size_t number_of_word = word(one);
                    element_words.push_back(static_cast<unsigned>(number_of_word));
                    element.mask |= mask_of(static_cast<std::uint32_t>(number_of_word));
                    ++element.words;
                }
            }
            if (i == (far.back() ? 2U : 1U)) next.back() = element.mask;
            elements.push_back(element);
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

    // Those that go on with a word first; how many they are.
    std::size_t near_first(std::vector<unsigned>& list) const {
        const auto is_near = [&](unsigned phrase) { return !far[phrase]; };
        return static_cast<std::size_t>(std::stable_partition(list.begin(), list.end(), is_near) - list.begin());
    }

    static std::string text_of(Mask mask) {
        return "{" + std::to_string(mask.one) + "U," + std::to_string(mask.two) + "U}";
    }

    void masks(const char* name, const std::vector<unsigned>& of) const {
        std::printf("inline constexpr Mask %s[] = {", name);
        for (const unsigned phrase : of) std::printf("%s,", text_of(next[phrase]).c_str());
        std::printf("{}};\n");
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

    void write() {
        std::printf("// Made by make_lexicon of the files lexicon_*.cpp.\n");
        std::string blob;
        std::vector<unsigned> cues, starts;
        std::printf("inline constexpr LexiconWord lexicon_words[] = {\n");
        for (std::size_t i = 0; i < words.size(); ++i) {
            std::string_view text = texts[i];
            if (text.ends_with('*')) text.remove_suffix(1);
            Word& one = words[i];
            const std::size_t near = near_first(one.phrases);
            std::printf("{%zu,%zu,%zu,%zu,%zu,%zu,%zu,%u,%d},\n", blob.size(), text.size(), cues.size(),
                        one.cues.size(), starts.size(), near, one.phrases.size() - near, one.traits, one.number);
            blob += text;
            cues.insert(cues.end(), one.cues.begin(), one.cues.end());
            starts.insert(starts.end(), one.phrases.begin(), one.phrases.end());
        }
        std::printf("};\ninline constexpr LexiconPhrase lexicon_phrases[] = {\n");
        for (const LexiconPhrase& one : phrases)
            std::printf("{%u,%u,%u,%u},\n", one.cue, one.anchored, one.first_element, one.elements);
        std::printf("};\ninline constexpr LexiconElement lexicon_elements[] = {\n");
        for (const LexiconElement& one : elements)
            std::printf("{static_cast<ElementKind>(%u),%u,%u,%s},\n", static_cast<unsigned>(one.kind), one.words,
                        one.first_word, text_of(one.mask).c_str());
        std::printf("};\n");
        list("std::uint8_t", "lexicon_cues", cues);
        list("std::uint16_t", "lexicon_starts", starts);
        masks("lexicon_starts_next", starts);
        list("std::uint16_t", "lexicon_element_words", element_words);
        const std::size_t near = near_first(number_phrases);
        std::printf("inline constexpr std::size_t number_near = %zu, number_far = %zu;\n", near,
                    number_phrases.size() - near);
        list("std::uint16_t", "number_phrases", number_phrases);
        masks("number_phrases_next", number_phrases);
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
