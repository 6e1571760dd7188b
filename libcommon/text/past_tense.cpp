// SPDX-License-Identifier: MIT
#include "libcommon/text/past_tense.hpp"

#include "libcommon/text/word_set.hpp"

namespace career {
namespace {

constexpr std::string_view irregular_list[] = {
    "was",      "were",     "had",    "did",     "went",       "made",    "took",    "got",     "gave",      "came",
    "told",     "said",     "wrote",  "built",   "ran",        "led",     "found",   "held",    "kept",      "left",
    "lost",     "met",      "paid",   "put",     "read",       "sent",    "set",     "sat",     "saw",       "spoke",
    "spent",    "stood",    "taught", "thought", "understood", "won",     "knew",    "began",   "became",    "brought",
    "bought",   "broke",    "chose",  "cut",     "drew",       "drove",   "fell",    "felt",    "fought",    "flew",
    "forgot",   "grew",     "heard",  "hid",     "hit",        "let",     "meant",   "rang",    "rode",      "rose",
    "shut",     "slept",    "sold",   "split",   "stuck",      "swapped", "threw",   "wore",    "woke",      "dealt",
    "sought",   "caught",   "laid",   "lay",     "lent",       "lit",     "rewrote", "rebuilt", "undertook", "overcame",
    "withdrew", "couldn't", "could",  "didn't",  "wasn't",     "weren't", "hadn't",  "dug",     "hung",      "shook",
    "struck",   "swept",    "swung",  "tore",    "wound",      "bent",    "dug",     "fed",     "froze",     "ground",
    "learnt",   "quit",     "shot",   "sank",    "spun",       "stole",   "swore",   "wept"};
constexpr WordSet irregular(irregular_list);

constexpr std::string_view no_verb_list[] = {"need",   "feed",    "speed", "seed",  "deed",    "bed",     "red",
                                             "indeed", "hundred", "shed",  "embed", "proceed", "succeed", "exceed",
                                             "bleed",  "breed",   "greed", "weed",  "sacred",  "led"};
constexpr WordSet no_verbs(no_verb_list);

}  // namespace

bool is_past(std::string_view text, const Word& word) {
    if (irregular.has(word.hash)) return true;
    if (word.length < 4) return false;
    const char* last = text.data() + word.end();
    return (last[-1] | 0x20) == 'd' && (last[-2] | 0x20) == 'e' && !no_verbs.has(word.hash);
}

}  // namespace career
