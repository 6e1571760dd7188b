// SPDX-License-Identifier: MIT
// Words as features.
#include <algorithm>
#include <array>

#include "tools/level-check/reading/features.hpp"
#include "tools/level-check/reading/lexicon_table.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

struct Irregular {
    std::string_view form, stem;
};
// Sorted by form. Forms that no ending tells.
constexpr Irregular irregulars[] = {
    {"began", "begin"},   {"bought", "buy"},   {"broke", "break"},    {"broken", "break"}, {"brought", "bring"},
    {"built", "build"},   {"came", "come"},    {"chose", "choos"},    {"chosen", "choos"}, {"did", "do"},
    {"done", "do"},       {"drew", "draw"},    {"drawn", "draw"},     {"drove", "drive"},  {"fell", "fall"},
    {"fought", "fight"},  {"found", "find"},   {"gave", "giv"},       {"given", "giv"},    {"got", "get"},
    {"grew", "grow"},     {"had", "have"},     {"held", "hold"},      {"kept", "keep"},    {"knew", "know"},
    {"known", "know"},    {"led", "lead"},     {"left", "leav"},      {"lost", "lose"},    {"made", "mak"},
    {"met", "meet"},      {"ran", "run"},      {"rewrote", "rewrit"}, {"said", "say"},     {"sat", "sit"},
    {"saw", "see"},       {"seen", "see"},     {"sent", "send"},      {"showed", "show"},  {"shown", "show"},
    {"sold", "sell"},     {"spoke", "speak"},  {"stood", "stand"},    {"taken", "tak"},    {"taught", "teach"},
    {"thought", "think"}, {"threw", "throw"},  {"told", "tell"},      {"took", "tak"},     {"went", "go"},
    {"won", "win"},       {"written", "writ"}, {"wrote", "writ"},
};

constexpr std::size_t least_stem = 3, opening = 3;

// The length of the ending that a word's forms differ in.
std::size_t ending_of(std::string_view text) {
    const char before = text.size() < 2 ? '\0' : text[text.size() - 2];
    switch (text.empty() ? '\0' : text.back()) {
        case 'g':
            return text.ends_with("ing") ? 3 : 0;
        case 'd':
            return before == 'e' ? 2 : 0;
        case 's':
            return before == 's' ? 0 : before == 'e' && text.size() >= least_stem + 2 ? 2 : 1;
        case 'e':
            return 1;
        case 'y':
            return before == 'l' ? 2 : 0;
        default:
            return 0;
    }
}

}  // namespace

std::string_view stem_of(const Token& token) {
    if (token.number) {
        if (token.percent) return "<percent>";
        if (token.money) return "<money>";
        if (token.value >= 1990 && token.value <= 2100 && token.text.size() == 4) return "<year>";
        if (token.value >= 1000) return "<1000>";
        if (token.value >= 50) return "<50>";
        if (token.value >= 10) return "<10>";
        return token.value >= 2 ? "<2>" : "<1>";
    }
    return stem_of_word(token.text, token.traits);
}

std::string_view stem_of_word(std::string_view text, std::uint32_t traits) {
    if ((traits & trait_irregular) != 0) {
        const auto found =
            std::lower_bound(std::begin(irregulars), std::end(irregulars), text,
                             [](const Irregular& one, std::string_view word) { return one.form < word; });
        if (found != std::end(irregulars) && found->form == text) return found->stem;
    }
    if (text.ends_with("'s")) text.remove_suffix(2);
    const std::size_t ending = ending_of(text);
    if (text.size() >= ending + least_stem) text.remove_suffix(ending);
    return text;
}

void words_of(const Facts& facts, std::vector<WordFeature>& out) {
    const auto& tokens = facts.tokens.list;
    out.resize(2 * tokens.size() + opening);
    std::size_t count = 0;
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::uint32_t stem = tokens[i].number ? hash_of(stem_of(tokens[i])) : tokens[i].stem;
        const auto add_if = [&](bool there, WordKind kind, std::uint32_t hash, std::size_t first) {
            out[count] = {key_of(kind, hash), kind, static_cast<std::uint16_t>(first),
                          static_cast<std::uint16_t>(i + 1)};
            count += there ? 1U : 0U;
        };
        add_if(true, WordKind::any, stem, i);
        add_if(i < opening, WordKind::opening, stem, i);
        add_if(!tokens[i].sentence_start, WordKind::pair, before * 31 + stem, i - 1);
        before = stem;
    }
    out.resize(count);
}

}  // namespace career::level_check
