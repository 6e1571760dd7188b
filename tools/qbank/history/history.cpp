// SPDX-License-Identifier: MIT
#include "tools/qbank/history/history.hpp"

#include <algorithm>
#include <set>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "tools/qbank/bank/bank.hpp"
#include "tools/qbank/schedule/review_fields.hpp"

namespace career::qbank {
namespace {

constexpr std::size_t history_limit = std::size_t{1} << 30, most_history_errors = 20;

std::string_view next_field(std::string_view& line) {
    const auto begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    line.remove_prefix(begin);
    const std::string_view field = line.substr(0, line.find_first_of(" \t"));
    line.remove_prefix(field.size());
    return field;
}

}  // namespace

std::string to_line(const Review& review) {
    std::string line = to_text(review.at) + ' ' + review.id + ' ' + std::string(fsrs::id_of(review.rating));
    if (review.seconds) line += " seconds=" + std::to_string(*review.seconds);
    if (!review.story.empty()) line += " story=" + review.story;
    return line;
}

std::optional<Review> parse_review(std::string_view line) {
    const auto at = parse_instant(next_field(line));
    const std::string_view id = next_field(line);
    const auto rating = parse_rating(next_field(line));
    if (!at || !is_id(id) || !rating) return std::nullopt;
    Review review{.id = std::string(id), .at = *at, .rating = *rating};
    // A later version may write more fields: those are passed over.
    for (std::string_view field = next_field(line); !field.empty(); field = next_field(line)) {
        if (field.starts_with("seconds=")) review.seconds = parse_integer(field.substr(8));
        if (field.starts_with("story=")) review.story = std::string(field.substr(6));
    }
    return review;
}

History read_history(const Source& source) {
    History history;
    for (std::uint32_t number = source.first_line(); number <= source.last_line(); ++number) {
        const std::string_view line = source.line(number);
        if (line.empty() || line.starts_with("#")) continue;
        if (auto review = parse_review(line))
            history.reviews.push_back(std::move(*review));
        else if (history.errors.size() < most_history_errors)
            history.errors.push_back({{source.name(), number, 0},
                                      "is no review",
                                      "a line reads '2026-01-05T21:14:03+01:00 question-id good'; it was passed over"});
    }
    std::stable_sort(history.reviews.begin(), history.reviews.end(),
                     [](const Review& a, const Review& b) { return a.at.seconds < b.at.seconds; });
    return history;
}

std::optional<std::string> history_path() {
    const auto folder = state_folder();
    if (!folder) return std::nullopt;
    return *folder + "/qbank-history.txt";
}

History load_history() {
    const auto path = history_path();
    if (!path) return {.errors = {{{}, "there is no place for the history", "set HOME or XDG_STATE_HOME"}}};
    if (!stamp_of(*path)) return {};
    const auto source = read_file(*path, history_limit);
    if (!source) return {.errors = source.errors()};
    return read_history(*source);
}

std::map<std::string, Seen> replay(const std::vector<Review>& reviews, const fsrs::Scheduler& scheduler) {
    std::map<std::string, Seen> seen;
    for (const Review& review : reviews) {
        Seen& one = seen[review.id];
        // A journey west may turn the local day back: that is the same day.
        const std::int64_t elapsed =
            one.card.reps == 0 ? 0 : std::max<std::int64_t>(0, local_day(review.at) - local_day(one.last));
        scheduler.review(one.card, review.at.seconds, elapsed, review.rating);
        one.last = review.at;
    }
    for (auto& [id, one] : seen) one.due_day = local_day(one.last) + scheduler.plan(one.card).interval;
    return seen;
}

Summary summarize(const std::vector<Review>& reviews, std::int64_t today) {
    Summary out{.reviews = reviews.size()};
    std::map<std::string_view, std::int64_t> questions;  // and the day of the last answer
    std::set<std::int64_t> days;
    for (const Review& review : reviews) {
        days.insert(local_day(review.at));
        out.seconds += review.seconds.value_or(0);
        const auto [question, is_new] = questions.try_emplace(review.id, local_day(review.at));
        // Twice on a day tells nothing of what was kept.
        if (is_new || question->second == local_day(review.at)) continue;
        question->second = local_day(review.at);
        ++out.repeated;
        if (review.rating != fsrs::Rating::again) ++out.recalled;
    }
    out.questions = questions.size();
    out.days = days.size();
    std::int64_t run = 0, before = 0;
    for (const std::int64_t day : days) {
        run = run > 0 && day == before + 1 ? run + 1 : 1;
        before = day;
        out.longest_streak = std::max(out.longest_streak, run);
    }
    if (run > 0 && (before == today || before == today - 1)) out.streak = run;
    return out;
}

}  // namespace career::qbank
