// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/shares.hpp"

#include <cmath>
#include <string>

#include "libcommon/text/concat.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {

PartWords words_by_part(const Story& story) {
    PartWords words;
    for (const StoryPart& part : story.parts) {
        words.whole += part.words;
        if (is_merged(part.parts))
            words.merged |= part.parts;
        else if (part.parts != 0)
            words.own[static_cast<std::size_t>(first_part(part.parts))] += part.words;
    }
    return words;
}

std::optional<double> share_of(const PartWords& words, Part part) {
    std::uint32_t own = words.own[static_cast<std::size_t>(part)];
    PartSet merged = words.merged;
    if (part == Part::result) {
        own += words.own[static_cast<std::size_t>(Part::learning)];
        if (merged == (bit(Part::result) | bit(Part::learning))) merged = 0;
    }
    if (own == 0 || words.whole == 0 || has(merged, part)) return std::nullopt;
    return 100.0 * own / words.whole;
}

ShareVerdict judge_share(std::optional<double> share, const ShareRange& range, double tolerance) {
    if (!share) return ShareVerdict::none;
    if (*share < range.least - tolerance) return ShareVerdict::below;
    if (*share > range.most + tolerance) return ShareVerdict::above;
    return ShareVerdict::within;
}

double seconds_for(std::uint32_t words, const RuleSettings& settings) {
    return 60.0 * words / settings.words_per_minute;
}

namespace {

struct Advice {
    Rule rule;
    Part part;
    std::string_view name, below, above;
};

constexpr Advice advice[] = {
    {Rule::share_situation, Part::situation, "Situation",
     "say in two or three sentences where, when and with whom it was",
     "cut what the listener need not know to understand your Action"},
    {Rule::share_task, Part::task, "Task", "say what you had to reach, by when, and what was yours in it",
     "say your own duty in a sentence or two and move the deeds to the Action"},
    {Rule::share_action, Part::action, "Action", "say more of what you did: each step, and why you took that one",
     "keep the steps that decided the matter and tell more of what came of them"},
    {Rule::share_result, Part::result, "Result", "say what came of it, with a figure, and what you learned",
     "keep the figure and the lesson; the rest the interviewer can ask for"},
};

// Whole per cent: finer ones would pretend to more than counting words can tell.
unsigned per_cent(double share) { return static_cast<unsigned>(std::lround(share)); }

void check_share(const Advice& about, const Context& context, Findings& out) {
    const std::optional<double> share = share_of(context.words, about.part);
    const ShareRange& range = context.settings.shares[static_cast<std::size_t>(about.part)];
    const ShareVerdict verdict =
        judge_share(share, range, context.settings.tolerances[static_cast<std::size_t>(about.part)]);
    if (verdict != ShareVerdict::below && verdict != ShareVerdict::above) return;
    add(out, about.rule, context, context.place_of(about.part), id_of(about.part),
        concat(about.name, " takes ", per_cent(*share), " % of the words, ",
               verdict == ShareVerdict::below ? "less than " : "more than ", per_cent(range.least), " to ",
               per_cent(range.most), " %"),
        std::string(verdict == ShareVerdict::below ? about.below : about.above));
}

std::string minutes(double seconds) {
    const auto whole = static_cast<unsigned>(std::lround(seconds));
    return concat(whole / 60, whole % 60 < 10 ? ":0" : ":", whole % 60);
}

}  // namespace

void check_share_situation(const Context& context, Findings& out) { check_share(advice[0], context, out); }
void check_share_task(const Context& context, Findings& out) { check_share(advice[1], context, out); }
void check_share_action(const Context& context, Findings& out) { check_share(advice[2], context, out); }
void check_share_result(const Context& context, Findings& out) { check_share(advice[3], context, out); }

void check_too_short(const Context& context, Findings& out) {
    const double seconds = seconds_for(context.words.whole, context.settings);
    if (context.words.whole == 0 || seconds >= context.settings.least_seconds) return;
    add(out, Rule::too_short, context, context.place_of_story(), {},
        concat("spoken, the story takes ", minutes(seconds), " minutes, less than ",
               minutes(context.settings.least_seconds)),
        "tell the Action step by step, with the reason for each");
}

void check_too_long(const Context& context, Findings& out) {
    const double seconds = seconds_for(context.words.whole, context.settings);
    if (seconds <= context.settings.most_seconds) return;
    add(out, Rule::too_long, context, context.place_of_story(), {},
        concat("spoken, the story takes ", minutes(seconds), " minutes, more than ",
               minutes(context.settings.most_seconds)),
        "cut context first, then the steps that changed nothing");
}

}  // namespace career::star_lint
