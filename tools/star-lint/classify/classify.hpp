// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "libcommon/text/story.hpp"
#include "tools/star-lint/classify/features.hpp"

namespace career::star_lint {

// The weights of a chain: how well each feature fits each part, and how well one part follows another, inside a
// paragraph and across two. Whole numbers, so that every machine gives the same parts.
struct Weights {
    std::array<std::array<std::int16_t, part_count>, feature_count> feature{};
    std::array<std::array<std::array<std::int16_t, part_count>, part_count>, 2> follow{};  // [new paragraph][from][to]
    std::array<std::int16_t, part_count> first{}, last{};
};

// Fitted by tests/train/train_classifier.cpp on the labelled stories.
extern const Weights fitted_weights;

// The best row of parts for a row of sentences. `allowed`: for each sentence the parts it may be, all if empty.
std::vector<Part> decode(const Weights& weights, const std::vector<Features>& sentences,
                         std::span<const PartSet> allowed = {});

// The same where a story that seems to have no Result has one all the same, unless that is clearly worse: few who tell
// a story leave out how it ended, and many tell it in a way that looks like one deed more.
std::vector<Part> decode_story(const Weights& weights, const std::vector<Features>& sentences);

// Puts the sentences of a story without labels into parts, marked as inferred: runs of sentences of one part, in the
// order of the text. A labelled story stays as it is.
void infer_parts(std::string_view text, Story& story);

}  // namespace career::star_lint
