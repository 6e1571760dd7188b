// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/bank.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace career::star_lint {
namespace {

PlacedFinding about_all(Rule rule, const Selection& selection, const std::string& place, std::string message,
                        std::string hint) {
    PlacedFinding finding;
    finding.rule = index_of(rule);
    finding.severity = selection.severity(finding.rule);
    finding.file = place;
    finding.message = std::move(message);
    finding.hint = std::move(hint);
    return finding;
}

// Pairs are not compared one with every other: stories that are alike share two neighbouring places of their sketches
// somewhere, and only those that do are looked at.
class Earlier {
  public:
    // The first earlier story that is as like as `least`; afterwards this one is an earlier one too.
    const StorySummary* find(std::span<const StorySummary> all, std::uint32_t number, double least) {
        const StorySummary& story = all[number];
        std::uint32_t best = number;
        for (std::uint32_t at = 0; at + 1 < story.sketch.size(); at += 2) {
            if (story.sketch[at] == 0 || story.sketch[at + 1] == 0) continue;
            const std::uint64_t key =
                std::uint64_t{at} << 32 | std::uint64_t{story.sketch[at]} << 16 | story.sketch[at + 1];
            std::vector<std::uint32_t>& alike = places_[key];
            for (const std::uint32_t other : alike)
                if (other < best && similarity(all[other], story) >= least) best = other;
            // Stories made from one mould fill a place: the first ones stand for the rest.
            if (alike.size() < 32) alike.push_back(number);
        }
        return best == number ? nullptr : &all[best];
    }

  private:
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> places_;
};

void find_duplicates(std::span<const StorySummary> summaries, std::span<const std::string> files,
                     const Selection& selection, const RuleSettings& settings,
                     const std::function<std::string(std::uint32_t, std::uint32_t)>& line_text,
                     std::vector<PlacedFinding>& out) {
    Earlier earlier;
    for (std::uint32_t i = 0; i < summaries.size(); ++i) {
        const StorySummary* first = earlier.find(summaries, i, settings.similarity / 100.0);
        if (first == nullptr) continue;
        const StorySummary& story = summaries[i];
        PlacedFinding finding =
            about_all(Rule::near_duplicate, selection, files[story.file],
                      fmt::format("tells the same as the story at {}:{}", files[first->file], first->line),
                      "keep the better one, or tell another side of it");
        finding.story = story.story;
        finding.begin = {story.line, story.column, story.byte_column, story.utf16_column};
        finding.end = {story.line, story.end_column, story.end_byte_column, story.end_utf16_column};
        finding.line_text = line_text(story.file, story.line);
        out.push_back(std::move(finding));
    }
}

}  // namespace

std::vector<PlacedFinding> check_bank(std::span<const StorySummary> summaries, std::span<const std::string> files,
                                      const std::string& place, const Selection& selection,
                                      const RuleSettings& settings,
                                      const std::function<std::string(std::uint32_t, std::uint32_t)>& line_text) {
    std::vector<PlacedFinding> out;
    const auto on = [&](Rule rule) { return selection.on(index_of(rule)); };
    if (summaries.empty()) return out;
    const std::size_t count = summaries.size();
    if (on(Rule::bank_size) && (count < settings.least_stories || count > settings.most_stories))
        out.push_back(
            about_all(Rule::bank_size, selection, place,
                      fmt::format("{} {}, {} than {}", count, count == 1 ? "story" : "stories",
                                  count < settings.least_stories ? "fewer" : "more",
                                  count < settings.least_stories ? settings.least_stories : settings.most_stories),
                      count < settings.least_stories ? "write one for each kind of question that you would dread"
                                                     : "keep the ones that fit most questions, and know those well"));
    if (on(Rule::near_duplicate)) find_duplicates(summaries, files, selection, settings, line_text, out);
    std::uint8_t covered = 0;
    bool failure = false;
    for (const StorySummary& story : summaries) {
        covered |= story.categories;
        failure = failure || story.own_failure;
    }
    for (std::size_t i = 0; on(Rule::uncovered_category) && i < std::size(category_ids); ++i)
        if ((covered >> i & 1U) == 0)
            out.push_back(about_all(Rule::uncovered_category, selection, place,
                                    fmt::format("no story for questions about {}", category_ids[i]),
                                    fmt::format("write one, or mark it: category = \"{}\"", category_ids[i])));
    if (on(Rule::only_positive) && !failure)
        out.push_back(about_all(Rule::only_positive, selection, place, "no story of a failure or mistake of your own",
                                "tell one where you were wrong, and what you changed"));
    return out;
}

}  // namespace career::star_lint
