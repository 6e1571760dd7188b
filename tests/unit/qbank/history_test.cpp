// SPDX-License-Identifier: MIT
#include "tools/qbank/history/history.hpp"

#include <boost/test/unit_test.hpp>

#include "libcommon/values/date.hpp"
#include "libcommon/values/random.hpp"
#include "tools/qbank/practice/agenda.hpp"
#include "tools/qbank/practice/fit.hpp"
#include "tools/qbank/practice/session.hpp"

namespace {

using namespace career;
using namespace career::qbank;

Review review(std::string id, std::string_view at, fsrs::Rating rating = fsrs::Rating::good) {
    return {.id = std::move(id), .at = *parse_instant(at), .rating = rating};
}

BOOST_AUTO_TEST_CASE(lines_are_read_back) {
    Review one = review("a-b", "2026-01-05T21:14:03+01:00", fsrs::Rating::hard);
    BOOST_TEST(to_line(one) == "2026-01-05T21:14:03+01:00 a-b hard");
    BOOST_TEST((parse_review(to_line(one)) == one));
    one.seconds = 142;
    one.story = "kafka";
    BOOST_TEST((parse_review(to_line(one)) == one));
    BOOST_TEST((parse_review("2026-01-05T20:00Z x 3 later=1")->rating == fsrs::Rating::good));
    for (const auto bad :
         {"", "2026-01-05T21:14:03+01:00", "2026-01-05T21:14:03+01:00 a", "2026-13-05 a good", "2026-01-05 A good"})
        BOOST_TEST(!parse_review(bad).has_value());
    const History history =
        read_history(Source("h", "# mine\n2026-01-06 b good\nnonsense\n2026-01-05 a good\n2026-01-0"));
    BOOST_TEST(history.reviews.size() == 2U);
    BOOST_TEST(history.reviews[0].id == "a");
    BOOST_REQUIRE(history.errors.size() == 2U);
    BOOST_TEST(history.errors[0].at.line == 3U);
}

// Half past eleven in the evening and half past midnight on the same clock are two days, in UTC one.
BOOST_AUTO_TEST_CASE(days_are_those_of_the_local_clock) {
    const fsrs::Scheduler scheduler(fsrs::Settings{});
    const auto seen =
        replay({review("a", "2026-01-05T23:30:00+02:00"), review("a", "2026-01-06T00:30:00+02:00")}, scheduler);
    BOOST_TEST(seen.at("a").card.elapsed == 1);
    const auto utc = replay({review("a", "2026-01-05T21:30:00Z"), review("a", "2026-01-05T22:30:00Z")}, scheduler);
    BOOST_TEST(utc.at("a").card.elapsed == 0);
    // West over the date line: a day back is the same day.
    const auto west =
        replay({review("a", "2026-01-06T09:00:00+13:00"), review("a", "2026-01-05T12:00:00-10:00")}, scheduler);
    BOOST_TEST(west.at("a").card.elapsed == 0);
}

BOOST_AUTO_TEST_CASE(streaks_and_retention) {
    const std::vector<Review> reviews = {
        review("a", "2026-01-01"), review("a", "2026-01-02", fsrs::Rating::again),
        review("b", "2026-01-03"), review("a", "2026-01-05"),
        review("b", "2026-01-06"),
    };
    const std::int64_t sixth = days_of({2026, 1, 6});
    const Summary summary = summarize(reviews, sixth);
    BOOST_TEST(summary.streak == 2);
    BOOST_TEST(summary.longest_streak == 3);
    BOOST_TEST(summary.repeated == 3U);
    BOOST_TEST(summary.recalled == 2U);
    BOOST_TEST(summarize(reviews, sixth + 1).streak == 2);
    BOOST_TEST(summarize(reviews, sixth + 2).streak == 0);
    BOOST_TEST(summarize({}, sixth).longest_streak == 0);
}

BOOST_AUTO_TEST_CASE(agenda_leads_to_the_interview) {
    const fsrs::Scheduler scheduler(fsrs::Settings{.maximum = 30});
    const Question a{.id = "a"}, b{.id = "b"}, c{.id = "c"};
    const std::vector<const Question*> all = {&a, &b, &c};
    const auto seen = replay({review("a", "2026-01-01", fsrs::Rating::easy), review("b", "2026-01-04")}, scheduler);
    const std::int64_t fourth = days_of({2026, 1, 4});
    const Agenda now = plan_agenda(all, seen, scheduler, fourth, std::nullopt);
    BOOST_TEST(now.due.empty());
    BOOST_TEST(now.fresh.size() == 1U);
    const Agenda soon = plan_agenda(all, seen, scheduler, fourth, days_of({2026, 1, 5}));
    BOOST_REQUIRE(soon.due.size() == 1U);  // "a" would be due on the ninth; "b" was answered today
    BOOST_TEST(soon.due[0].question->id == "a");
    BOOST_TEST(soon.fresh_a_day == 1);
}

// Answers of someone who forgets three times as fast as the defaults think.
std::vector<Review> quick_forgetter(std::size_t questions, double speed) {
    Random random(5);
    std::vector<Review> out;
    const fsrs::Model model(false);
    for (std::size_t q = 0; q < questions; ++q) {
        fsrs::Memory memory = model.first(fsrs::Rating::good);
        std::int64_t day = static_cast<std::int64_t>(q % 20);
        out.push_back({.id = "q" + std::to_string(q), .at = {day * 86400, 0}});
        for (int i = 0; i < 7; ++i) {
            const auto wait = static_cast<std::int64_t>(1 + random.below(9));
            day += wait;
            const double recall =
                model.retrievability(static_cast<std::int64_t>(speed * static_cast<double>(wait)), memory.stability);
            const auto rating = random.unit() < recall ? fsrs::Rating::good : fsrs::Rating::again;
            out.push_back({.id = "q" + std::to_string(q), .at = {day * 86400, 0}, .rating = rating});
            memory = model.next(memory, wait, model.retrievability(wait, memory.stability), rating);
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Review& x, const Review& y) { return x.at.seconds < y.at.seconds; });
    return out;
}

BOOST_AUTO_TEST_CASE(fit_learns_a_quick_forgetter) {
    const Fit fit = fit_weights(quick_forgetter(120, 8));
    BOOST_TEST(fit.reviews == 840U);
    BOOST_TEST(fit.better());
    BOOST_TEST(fit.fitted_loss < 0.97 * fit.default_loss);
}

BOOST_AUTO_TEST_CASE(answer_bar_follows_the_targets) {
    BOOST_TEST(answer_bar(0, 150, 20) == "S[...]T[...]A[...........]R[...]");
    BOOST_TEST(answer_bar(45, 150, 20) == "S[###]T[###]A[...........]R[...]");
    BOOST_TEST(answer_bar(900, 150, 20) == "S[###]T[###]A[###########]R[###]");
    BOOST_TEST(part_at(0, 150) == "Situation");
    BOOST_TEST(part_at(60, 150) == "Action");
    BOOST_TEST(part_at(151, 150) == "over time");
}

BOOST_AUTO_TEST_CASE(instants_are_strict) {
    for (const auto text :
         {"2026-01-05T21:14:03+01:00", "2026-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2024-02-29T12:00:00-09:30"})
        BOOST_TEST(to_text(*parse_instant(text)) == text);
    for (const auto text : {"2026-02-29", "2026-1-05", "2026-01-05T24:00", "2026-01-05T20:60", "2026-01-05T20:00+1",
                            "2026-01-05 ", "0000-01-01"})
        BOOST_TEST(!parse_instant(text).has_value(), text);
}

}  // namespace
