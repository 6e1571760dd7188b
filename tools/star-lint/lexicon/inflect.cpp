// SPDX-License-Identifier: MIT
#include "tools/star-lint/lexicon/inflect.hpp"

#include <algorithm>

namespace career::star_lint {
namespace {

constexpr bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

std::size_t vowel_groups(std::string_view word) {
    std::size_t groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        groups += (is_vowel(word[i]) || (word[i] == 'y' && i > 0)) && (i == 0 || !is_vowel(word[i - 1]));
    return groups;
}

// Ends in consonant, vowel, consonant: the last letter may double before -ed and -ing.
bool may_double(std::string_view word) {
    const std::size_t n = word.size();
    if (n < 3 || std::string_view("wxy").find(word[n - 1]) != std::string_view::npos) return false;
    if (is_vowel(word[n - 1]) || !is_vowel(word[n - 2])) return false;
    return !is_vowel(word[n - 3]) || (word[n - 3] == 'u' && n > 3 && word[n - 4] == 'q');
}

std::string third_of(std::string_view base) {
    const std::string word(base);
    if (base.ends_with("s") || base.ends_with("x") || base.ends_with("z") || base.ends_with("ch") ||
        base.ends_with("sh") || base == "go" || base == "do")
        return word + "es";
    if (base.size() > 1 && base.ends_with("y") && !is_vowel(base[base.size() - 2]))
        return word.substr(0, word.size() - 1) + "ies";
    return word + "s";
}

std::vector<std::string> with_ending(std::string_view base, std::string_view ending) {
    const std::string word(base);
    std::vector<std::string> forms;
    if (!may_double(base) || vowel_groups(base) > 1) forms.push_back(word + std::string(ending));
    if (may_double(base)) forms.push_back(word + word.back() + std::string(ending));
    return forms;
}

std::vector<std::string> ing_of(std::string_view base) {
    const std::string word(base);
    if (base.ends_with("ie")) return {word.substr(0, word.size() - 2) + "ying"};
    if (base.ends_with("e") && !base.ends_with("ee") && !base.ends_with("oe") && base.size() > 2)
        return {word.substr(0, word.size() - 1) + "ing"};
    return with_ending(base, "ing");
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        if (const std::string_view part = text.substr(0, at); !part.empty()) parts.emplace_back(part);
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

}  // namespace

VerbForms inflect_regular(std::string_view base) {
    VerbForms forms{
        .base = std::string(base), .third = third_of(base), .ing = ing_of(base), .past = {}, .participle = {}};
    if (base.ends_with("e"))
        forms.past = {forms.base + "d"};
    else if (base.size() > 1 && base.ends_with("y") && !is_vowel(base[base.size() - 2]))
        forms.past = {forms.base.substr(0, forms.base.size() - 1) + "ied"};
    else
        forms.past = with_ending(base, "ed");
    forms.participle = forms.past;
    return forms;
}

VerbForms inflect_irregular(std::string_view line) {
    std::vector<std::string> words = split(line, ' ');
    words.resize(3);
    return {.base = words[0],
            .third = third_of(words[0]),
            .ing = ing_of(words[0]),
            .past = split(words[1], '/'),
            .participle = split(words[2], '/')};
}

}  // namespace career::star_lint
