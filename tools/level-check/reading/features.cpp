// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/features.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

constexpr std::array<double, unit_steps> steps = {2, 4, 8, 15, 50, 100};
constexpr std::array<std::size_t, 4> lengths = {8, 14, 22, 32};

std::uint16_t capped(std::size_t value, std::size_t most) { return static_cast<std::uint16_t>(std::min(value, most)); }

std::uint16_t begin_of(const Facts& f) {
    if (f.tokens.list.empty()) return 4;
    const Token& first = f.tokens.list.front();
    if (first.text == "i" || first.text == "my" || first.text.starts_with("i'")) return 0;
    if (f.group_subject) return 1;
    if (first.is(trait_verb) || first.text.ends_with("ed")) return 2;
    return first.number ? 3 : 4;
}

// Few cues stand in a statement: they are gone through by their bits, in order.
struct CueSet {
    std::array<std::uint64_t, (cue_count + 63) / 64> bits{};

    void add(Cue cue) {
        const auto n = static_cast<std::size_t>(cue);
        bits[n / 64] |= std::uint64_t{1} << n % 64;
    }
    template <class Visit>
    void each(const Visit& visit) const {
        for (std::size_t word = 0; word < bits.size(); ++word)
            for (std::uint64_t rest = bits[word]; rest != 0; rest &= rest - 1)
                visit(word * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
    }
};

bool has_large_number(const Facts& f) {
    return std::any_of(f.tokens.list.begin(), f.tokens.list.end(), [](const Token& token) {
        return token.number && !token.percent && !token.money && token.value >= 50 && token.value < 1990;
    });
}

}  // namespace

void signs_of(const Facts& f, Signs& out) {
    out.count = 0;
    const auto add_if = [&](bool there, std::size_t sign) {
        out.list[out.count] = static_cast<std::uint16_t>(sign);
        out.count += there ? 1U : 0U;
    };
    const auto add = [&](std::size_t sign) { add_if(true, sign); };
    CueSet cues;
    for (const Hit& hit : f.hits) cues.add(hit.cue);
    cues.each([&](std::size_t cue) {
        add_if(f.times[cue] != 0, sign_cue + cue);
        add_if(f.times[cue] != 0 && f.first[cue] < opening_words, sign_opening + cue);
    });
    add(sign_actor + 3 * capped(f.own_words, 2) + capped(f.group_words, 2));
    add(sign_begin + begin_of(f));
    const bool group_only = f.group_only();
    add(sign_reach + 2 * (static_cast<std::size_t>(f.reach) - 1) + (group_only ? 1 : 0));
    for (std::size_t unit = 0; unit < unit_count; ++unit)
        for (std::size_t step = 0; step < unit_steps; ++step)
            add_if(f.most[unit] >= steps[step], sign_unit + unit * unit_steps + step);
    for (std::size_t n = 0; n < 3; ++n) {
        add_if(f.areas > n, sign_areas + n);
        add_if(f.negations > n, sign_negations + n);
        add_if(f.grand > n, sign_grand + n);
    }
    if (f.houses > 0) add(sign_houses + (group_only ? 1 : 0) + (f.houses > 1 ? 2 : 0));
    if (f.list >= 3) add(sign_list + (group_only ? 1 : 0) + (f.list > 3 ? 2 : 0));
    constexpr std::uint32_t every[] = {trait_people, trait_team,   trait_division,
                                       trait_system, trait_output, trait_house};
    for (std::size_t n = 0; n < std::size(every); ++n) add_if((f.every & every[n]) != 0, sign_every + n);
    std::size_t length = 0;
    while (length < lengths.size() && f.tokens.list.size() >= lengths[length]) ++length;
    add(sign_length + length);
    add(sign_sentences + capped(f.tokens.sentences > 0 ? f.tokens.sentences - 1U : 0U, 2));
    const bool flags[] = {f.names > 0,
                          f.names > 2,
                          f.money > 0,
                          f.money >= 1e6,
                          f.figures,
                          f.number,
                          f.group_subject,
                          f.own_subject,
                          f.title_case,
                          f.small_figure,
                          f.inflated,
                          f.tokens.exclaims,
                          f.every != 0,
                          has_large_number(f),
                          group_only,
                          f.has(Cue::exec) && group_only,
                          f.has(Cue::found) && f.reach == Reach::organisation,
                          f.has(Cue::exec) && !group_only && f.own_words > 0,
                          f.has(Cue::outside) && f.has(Cue::attend),
                          f.has(Cue::follow) && f.reach == Reach::team,
                          f.bare_deed,
                          f.passenger};
    static_assert(std::size(flags) == sign_count - sign_flag);
    for (std::size_t n = 0; n < std::size(flags); ++n) add_if(flags[n], sign_flag + n);
}

}  // namespace career::level_check
