// SPDX-License-Identifier: MIT
// Numbers and what they count.
#include <algorithm>
#include <optional>

#include "tools/level-check/reading/facts.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

std::optional<Unit> unit_of(const std::vector<Token>& tokens, std::size_t at) {
    const Token& token = tokens[at];
    const Token* const next = at + 1 < tokens.size() && !tokens[at + 1].clause_start ? &tokens[at + 1] : nullptr;
    if (token.text == "year" || token.text == "years") return Unit::years;
    // "product lines", "business units": the word before makes a division of it.
    if (token.is(trait_division) || (token.is(trait_line) && at > 0 && tokens[at - 1].is(trait_product)))
        return Unit::divisions;
    const bool before_people = next != nullptr && next->is(trait_people);  // "six team leads", "two staff engineers"
    if (token.is(trait_team)) return before_people ? Unit::people : Unit::teams;
    if (token.is(trait_people))
        return token.text == "staff" && before_people ? std::nullopt : std::optional(Unit::people);
    if (token.is(trait_output)) return Unit::output;
    if (token.is(trait_system)) return Unit::systems;
    return std::nullopt;
}

bool is_calendar_year(const Token& token) {
    return token.value >= 1990 && token.value <= 2100 && token.text.size() == 4 &&
           token.value == static_cast<int>(token.value);
}

}  // namespace

void measure(Facts& facts) {
    const auto& tokens = facts.tokens.list;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (!token.number) continue;
        if (is_calendar_year(token)) continue;
        if (token.text != "one" && token.text != "both" && token.text != "couple") facts.number = true;
        if (token.percent) {
            facts.figures = true;
            continue;
        }
        const bool millions = i + 1 < tokens.size() && (tokens[i + 1].text == "million" || tokens[i + 1].text == "m" ||
                                                        tokens[i + 1].text == "billion");
        if (token.money || token.value >= 1e6 || millions) {
            facts.figures = true;
            facts.money = std::max(facts.money, millions ? std::max(token.value, 1e6) : token.value);
            continue;
        }
        // "from 19 to 3", "3.9 to 1.6 s"
        for (std::size_t j = i + 1; j < tokens.size() && j <= i + 3; ++j)
            if (tokens[j].text == "to" && j + 1 < tokens.size() && tokens[j + 1].number) facts.figures = true;
        if (token.value != static_cast<double>(static_cast<long>(token.value))) facts.figures = true;
        for (std::size_t j = i + 1; j < tokens.size() && j <= i + 4; ++j) {
            if (tokens[j].sentence != token.sentence || (tokens[j].clause_start && tokens[j].text != "and")) break;
            if (tokens[j].number && j > i + 1) break;
            const auto unit = unit_of(tokens, j);
            if (!unit) continue;
            double value = token.value;
            if (tokens[j].text == "pairs") value *= 2;
            double& most = facts.most[static_cast<std::size_t>(*unit)];
            if (value > most) {
                most = value;
                facts.most_at[static_cast<std::size_t>(*unit)] = {Cue::count, static_cast<std::uint16_t>(i),
                                                                  static_cast<std::uint16_t>(j + 1)};
            }
            const bool says_size = i > 0 && tokens[i - 1].is(trait_sizing) && value <= 7;
            if (says_size && (*unit == Unit::people || (*unit == Unit::teams && value < 2))) facts.small_figure = true;
            break;
        }
    }
}

}  // namespace career::level_check
