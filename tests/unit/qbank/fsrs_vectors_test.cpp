// SPDX-License-Identifier: MIT
// FSRS-6 against the reference's own histories (ts-fsrs 5.4.2), long-term and short-term schedulers.
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <string>

#include "libcommon/data/json_reader.hpp"
#include "tools/qbank/instant.hpp"
#include "tools/qbank/schedule/history_line.hpp"

namespace {

using namespace career;
using namespace career::qbank;

double number(const Value& review, std::string_view key) {
    const Value* value = review.find(key);
    return value->is(Value::Kind::integer) ? static_cast<double>(value->integer) : value->real;
}

void check_review(const fsrs::Card& card, const fsrs::Plan& plan, const Value& wanted, std::int64_t maximum) {
    BOOST_TEST(card.memory.stability == number(wanted, "stability"));
    BOOST_TEST(card.memory.difficulty == number(wanted, "difficulty"));
    if (wanted.find("retrievability")->kind != Value::Kind::null)
        BOOST_TEST(card.recall == number(wanted, "retrievability"));
    BOOST_TEST(card.elapsed == wanted.find("elapsed_days")->integer);
    BOOST_TEST(id_of(card.state) == wanted.find("state")->text);
    BOOST_TEST(card.step == wanted.find("step")->integer);
    BOOST_TEST(card.reps == wanted.find("reps")->integer);
    BOOST_TEST(card.lapses == wanted.find("lapses")->integer);
    const std::int64_t interval = std::min(wanted.find("interval")->integer, maximum);
    BOOST_TEST(plan.interval == interval);
    const std::int64_t due =
        interval > 0 ? card.at + interval * 86400 : parse_instant(wanted.find("due")->text)->seconds;
    BOOST_TEST(plan.due == due);
}

BOOST_AUTO_TEST_CASE(fsrs_agrees_with_the_reference) {
    std::ifstream file(CAREER_TEST_DATA "/vectors/fsrs/public.jsonl");
    std::size_t reviews = 0;
    for (std::string line; std::getline(file, line);) {
        const auto wanted = read_json(Source("vectors", line));
        const auto history = read_history_line(line, {});
        BOOST_REQUIRE(wanted);
        BOOST_REQUIRE(history);
        BOOST_TEST_CONTEXT(history->id) {
            const fsrs::Scheduler scheduler(history->settings);
            fsrs::Card card;
            for (std::size_t i = 0; i < history->reviews.size(); ++i) {
                const HistoryReview& review = history->reviews[i];
                const std::int64_t elapsed = card.reps == 0 ? 0 : utc_day(review.at) - utc_day(card.at);
                scheduler.review(card, review.at, elapsed, review.rating);
                check_review(card, scheduler.plan(card), wanted->find("reviews")->items[i], history->settings.maximum);
                ++reviews;
            }
        }
    }
    BOOST_TEST(reviews == 1346U);
}

}  // namespace
