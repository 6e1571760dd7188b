// SPDX-License-Identifier: MIT
#include "tools/star-lint/classify/classify.hpp"

#include <algorithm>

namespace career::star_lint {
namespace {

constexpr std::int32_t impossible = -(1 << 28);

using Scores = std::array<std::int32_t, part_count>;

Scores scores_of(const Weights& weights, const Features& features, PartSet allowed) {
    Scores out{};
    for (const std::uint16_t feature : features.active)
        for (std::size_t part = 0; part < part_count; ++part) out[part] += weights.feature[feature][part];
    for (std::size_t part = 0; part < part_count; ++part)
        if (!has(allowed, static_cast<Part>(part))) out[part] = impossible;
    return out;
}

std::int32_t score_of(const Weights& weights, const std::vector<Features>& sentences, const std::vector<Part>& path) {
    const auto at = [](Part part) { return static_cast<std::size_t>(part); };
    std::int32_t score = weights.first[at(path.front())] + weights.last[at(path.back())];
    for (std::size_t i = 0; i < path.size(); ++i) {
        for (const std::uint16_t feature : sentences[i].active) score += weights.feature[feature][at(path[i])];
        if (i > 0) score += weights.follow[sentences[i].paragraph ? 1 : 0][at(path[i - 1])][at(path[i])];
    }
    return score;
}

}  // namespace

std::vector<Part> decode(const Weights& weights, const std::vector<Features>& sentences,
                         std::span<const PartSet> allowed) {
    constexpr PartSet all = 0x1F;
    const std::size_t count = sentences.size();
    std::vector<Part> out(count, Part::situation);
    if (count == 0) return out;
    std::vector<std::array<std::uint8_t, part_count>> from(count);
    Scores best = scores_of(weights, sentences[0], allowed.empty() ? all : allowed[0]);
    for (std::size_t part = 0; part < part_count; ++part) best[part] += weights.first[part];
    for (std::size_t i = 1; i < count; ++i) {
        const Scores here = scores_of(weights, sentences[i], allowed.empty() ? all : allowed[i]);
        const auto& follow = weights.follow[sentences[i].paragraph ? 1 : 0];
        Scores next{};
        for (std::size_t to = 0; to < part_count; ++to) {
            std::size_t chosen = 0;
            for (std::size_t part = 1; part < part_count; ++part)
                if (best[part] + follow[part][to] > best[chosen] + follow[chosen][to]) chosen = part;
            from[i][to] = static_cast<std::uint8_t>(chosen);
            next[to] = std::max(best[chosen] + follow[chosen][to] + here[to], 4 * impossible);
        }
        best = next;
    }
    for (std::size_t part = 0; part < part_count; ++part) best[part] += weights.last[part];
    std::size_t part = static_cast<std::size_t>(std::max_element(best.begin(), best.end()) - best.begin());
    for (std::size_t i = count; i-- > 0;) {
        out[i] = static_cast<Part>(part);
        part = from[i][part];
    }
    return out;
}

std::vector<Part> decode_story(const Weights& weights, const std::vector<Features>& sentences) {
    std::vector<Part> best = decode(weights, sentences);
    if (std::find(best.begin(), best.end(), Part::result) != best.end()) return best;
    // How much worse a row with a Result may be. Of the labelled stories that were left out of the fit, those with a
    // Result that was not found lose less than this by having one, those without lose more.
    constexpr std::int32_t clearly_worse = 250;
    constexpr std::size_t ending = 4;
    std::vector<PartSet> allowed(sentences.size(), 0x1F);
    std::int32_t least = score_of(weights, sentences, best) - clearly_worse;
    for (std::size_t i = sentences.size() - std::min(sentences.size(), ending); i < sentences.size(); ++i) {
        allowed[i] = bit(Part::result);
        const std::vector<Part> rival = decode(weights, sentences, allowed);
        if (const std::int32_t score = score_of(weights, sentences, rival); score > least) best = rival, least = score;
        allowed[i] = 0x1F;
    }
    return best;
}

void infer_parts(std::string_view text, Story& story) {
    if (!story.parts.empty() || story.sentences.empty()) return;
    const std::vector<Part> parts = decode_story(fitted_weights, features_of(text, story, 0, story.sentences.size()));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Sentence& sentence = story.sentences[i];
        if (story.parts.empty() || story.parts.back().parts != bit(parts[i])) {
            StoryPart part{.parts = bit(parts[i]), .form = LabelForm::inferred};
            part.label = part.mark = {sentence.span.begin, sentence.span.begin};
            part.body = sentence.span;
            part.first_sentence = static_cast<std::uint32_t>(i);
            story.parts.push_back(part);
        }
        StoryPart& part = story.parts.back();
        part.body.end = sentence.span.end;
        part.end_sentence = static_cast<std::uint32_t>(i + 1);
        part.words += sentence.word_count();
        sentence.part = static_cast<std::uint16_t>(std::min<std::size_t>(story.parts.size() - 1, no_part - 1));
        sentence.inferred = true;
    }
}

}  // namespace career::star_lint
