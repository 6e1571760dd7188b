// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

// The words that questions are sorted by. They are the same in every tool and never renamed; a test holds them against
// the shared data.
namespace career::qbank {

inline constexpr std::string_view category_ids[] = {"conflict", "leadership", "delivery", "growth", "impact"};
inline constexpr std::string_view level_ids[] = {"entry", "mid", "senior", "staff", "principal"};
inline constexpr std::string_view company_ids[] = {"amazon", "google", "meta", "apple", "netflix", "stripe"};
inline constexpr std::string_view principle_ids[] = {
    "customer-obsession",
    "ownership",
    "invent-and-simplify",
    "are-right-a-lot",
    "learn-and-be-curious",
    "hire-and-develop-the-best",
    "insist-on-the-highest-standards",
    "think-big",
    "bias-for-action",
    "frugality",
    "earn-trust",
    "dive-deep",
    "disagree-and-commit",
    "deliver-results",
    "strive-to-be-earths-best-employer",
    "success-and-scale-bring-broad-responsibility",
};

inline constexpr std::size_t no_id = static_cast<std::size_t>(-1);
constexpr std::size_t index_of(std::span<const std::string_view> ids, std::string_view id) {
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i] == id) return i;
    return no_id;
}

}  // namespace career::qbank
