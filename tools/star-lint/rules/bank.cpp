// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/bank.hpp"

#include <algorithm>

#include "libcommon/text/concat.hpp"

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

constexpr std::size_t stands_for_rest = 32;

// For each story the first earlier one that is as like as `least`, or the story itself. Pairs are not compared one with
// every other: stories that are alike share two neighbouring places of their sketches somewhere, and only those that do
// are looked at, one pair of places after another: that takes twelve bytes a story.
std::vector<std::uint32_t> first_alike(std::span<const StorySummary> all, double least) {
    struct Entry {
        std::uint32_t key, number;
    };
    std::vector<std::uint32_t> first(all.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) first[i] = i;
    std::vector<Entry> entries;
    entries.reserve(all.size());
    for (std::size_t at = 0; at + 1 < all.front().sketch.size(); at += 2) {
        entries.clear();
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            const auto& sketch = all[i].sketch;
            if (sketch[at] != 0 && sketch[at + 1] != 0)
                entries.push_back({std::uint32_t{sketch[at]} << 16 | sketch[at + 1], i});
        }
        std::sort(entries.begin(), entries.end(),
                  [](const Entry& a, const Entry& b) { return a.key != b.key ? a.key < b.key : a.number < b.number; });
        for (std::size_t begin = 0, i = 0; i < entries.size(); ++i) {
            if (entries[i].key != entries[begin].key) begin = i;
            // Stories made from one mould fill a place: the first ones stand for the rest.
            const std::size_t end = std::min(i, begin + stands_for_rest);
            std::uint32_t& best = first[entries[i].number];
            for (std::size_t other = begin; other < end; ++other)
                if (entries[other].number < best &&
                    similarity(all[entries[other].number], all[entries[i].number]) >= least)
                    best = entries[other].number;
        }
    }
    return first;
}

void find_duplicates(std::span<const StorySummary> summaries, const BankFiles& files, const Selection& selection,
                     const RuleSettings& settings, const std::function<void(PlacedFinding&&)>& say) {
    const auto alike = first_alike(summaries, settings.similarity / 100.0);
    for (std::uint32_t i = 0; i < summaries.size(); ++i) {
        if (alike[i] == i) continue;
        const StorySummary &story = summaries[i], &first = summaries[alike[i]];
        PlacedFinding finding =
            about_all(Rule::near_duplicate, selection, files.name(story.file),
                      concat("tells the same as the story at ", files.name(first.file), ":", first.line),
                      "keep the better one, or tell another side of it");
        finding.story = story.story;
        finding.begin = {story.line, story.column, story.byte_column, story.utf16_column};
        finding.end = {story.line, story.end_column, story.end_byte_column, story.end_utf16_column};
        finding.line_text = files.line_text(story.file, story.line);
        say(std::move(finding));
    }
}

}  // namespace

void check_bank(std::span<const StorySummary> summaries, const BankFiles& files, const std::string& place,
                const Selection& selection, const RuleSettings& settings,
                const std::function<void(PlacedFinding&&)>& say) {
    const auto on = [&](Rule rule) { return selection.on(index_of(rule)); };
    if (summaries.empty()) return;
    const std::size_t count = summaries.size();
    const bool few = count < settings.least_stories && files.complete, many = count > settings.most_stories;
    if (on(Rule::bank_size) && (few || many))
        say(about_all(Rule::bank_size, selection, place,
                      concat(count, count == 1 ? " story, " : " stories, ", few ? "fewer than " : "more than ",
                             few ? settings.least_stories : settings.most_stories),
                      few ? "write one for each kind of question that you would dread"
                          : "keep the ones that fit most questions, and know those well"));
    if (on(Rule::near_duplicate)) find_duplicates(summaries, files, selection, settings, say);
    if (!files.complete) return;
    std::uint8_t covered = 0;
    bool failure = false;
    for (const StorySummary& story : summaries) {
        covered |= story.categories;
        failure = failure || story.own_failure;
    }
    for (std::size_t i = 0; on(Rule::uncovered_category) && i < std::size(category_ids); ++i)
        if ((covered >> i & 1U) == 0)
            say(about_all(Rule::uncovered_category, selection, place,
                          concat("no story for questions about ", category_ids[i]),
                          concat("write one, or mark it: category = \"", category_ids[i], "\"")));
    if (on(Rule::only_positive) && !failure)
        say(about_all(Rule::only_positive, selection, place, "no story of a failure or mistake of your own",
                      "tell one where you were wrong, and what you changed"));
}

}  // namespace career::star_lint
