// SPDX-License-Identifier: MIT
#include "tools/offer-calc/compare/compare.hpp"

#include "tests/unit/offer-calc/offer_support.hpp"
#include "tools/offer-calc/compare/counter.hpp"
#include "tools/offer-calc/compare/deadline.hpp"
#include "tools/offer-calc/compare/search.hpp"

using namespace career;
using namespace career::offer_calc;

BOOST_AUTO_TEST_SUITE(comparing)

Valued valued_text(const std::string& text, const Horizon& horizon) {
    Offer offer = offer_of(text);
    auto world = tax_world(offer, std::nullopt);
    BOOST_REQUIRE(bool(world));
    return valued(std::move(offer), world.take(), horizon);
}

const std::string low =
    "company = \"Low\"\nlocation = { state = \"TX\" }\nlevel = \"mid\"\nbase = \"150k\"\n"
    "bonus = { target = \"10%\" }\npto_days = 15\nstart_date = 2026-03-02\n[[grant]]\nkind = \"rsu\"\n"
    "value = \"80k\"\nprice = 40\nvesting = { months = 48, every_months = 3 }\n";
const std::string high = "company = \"High\"\nlocation = { state = \"TX\" }\nlevel = \"senior\"\nbase = \"190k\"\n";

BOOST_AUTO_TEST_CASE(finds_the_least_that_is_enough) {
    for (const std::int64_t want : {0, 1, 2, 3, 17, 999, 1000})
        BOOST_TEST(*least_enough(0, 1000, [&](std::int64_t n) { return n >= want; }) == want);
    BOOST_TEST(!least_enough(0, 1000, [](std::int64_t) { return false; }));
}

BOOST_AUTO_TEST_CASE(break_even_is_where_the_order_turns) {
    const Horizon horizon{.years = 4, .discount = {5, 100}};
    const Valued ahead = valued_text(high, horizon), behind = valued_text(low, horizon);
    BOOST_REQUIRE((ahead.value.total.present_value > behind.value.total.present_value));
    const BreakEven even = break_even(ahead, behind, horizon);
    BOOST_REQUIRE(bool(even.growth));
    BOOST_REQUIRE(bool(even.price));
    const auto at = [&](Share growth) {
        Offer offer = behind.offer;
        offer.growth.share = growth;
        return present_value(behind, offer, horizon);
    };
    BOOST_TEST((at(*even.growth) >= ahead.value.total.present_value));
    BOOST_TEST((at({even.growth->num - 1, even.growth->den}) < ahead.value.total.present_value));
    BOOST_TEST(
        (present_value(behind, at_share_price(behind.offer, *even.price), horizon) >= ahead.value.total.present_value));
    BOOST_TEST((present_value(behind, at_share_price(behind.offer, {even.price->num - 1, even.price->den}), horizon) <
                ahead.value.total.present_value));
}

// The handbook's table of what can be negotiated.
BOOST_AUTO_TEST_CASE(levers_stand_in_the_order_of_negotiability) {
    const Horizon horizon;
    const Valued own = valued_text(low, horizon), other = valued_text(high, horizon);
    const Counter counter = counter_for(own, {.present_value = other.value.total.present_value}, horizon);
    const std::pair<const char*, const char*> expected[] = {
        {"signing bonus", "High"}, {"equity", "High"},        {"start date", "High"},       {"level", "Medium-High"},
        {"base", "Medium"},        {"remote work", "Medium"}, {"paid leave", "Low-Medium"}, {"bonus target", "Low"}};
    BOOST_REQUIRE(counter.levers.size() == std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        BOOST_TEST(counter.levers[i].name == expected[i].first);
        BOOST_TEST(counter.levers[i].negotiability == expected[i].second);
    }
}

BOOST_AUTO_TEST_CASE(each_lever_alone_closes_the_gap_and_a_step_less_does_not) {
    const Horizon horizon;
    const Valued own = valued_text(low, horizon), other = valued_text(high, horizon);
    const Money want = other.value.total.present_value;
    const Counter counter = counter_for(own, {.present_value = want}, horizon);
    BOOST_TEST((counter.gap() > Money()));
    const auto reaches = [&](auto change) {
        Offer offer = own.offer;
        change(offer);
        return present_value(own, offer, horizon) >= want;
    };
    const Money step = Money::cents(500'00);
    const Money signing = *counter.levers[0].more, base = *counter.levers[4].more;
    BOOST_TEST(reaches([&](Offer& o) { o.signing.amount += signing; }));
    BOOST_TEST(!reaches([&](Offer& o) { o.signing.amount += signing - step; }));
    BOOST_TEST(reaches([&](Offer& o) { o.base += base; }));
    BOOST_TEST(!reaches([&](Offer& o) { o.base += base - step; }));
    BOOST_TEST((present_value(own, counter.asked, horizon) >= want));
    BOOST_TEST((counter.signing_more > Money() && counter.equity_more > Money()));
    // Days off worth the raise of base that would close it, at 1/260 of base each.
    const std::int64_t days = (base.in_cents() + 57'692 - 1) / 57'692;
    BOOST_TEST(counter.levers[6].asked == std::to_string(15 + days) + " days");
}

BOOST_AUTO_TEST_CASE(a_target_is_paid_a_year_before_tax) {
    const Horizon horizon;
    const Valued own = valued_text(low, horizon);
    const Counter counter = counter_for(own, {.yearly = Money::cents(200'000'00)}, horizon);
    BOOST_TEST(counter.have.in_cents() == 185'000'00);  // 150 + 15 + 20
    BOOST_TEST(counter.levers[0].more->in_cents() == 60'000'00);
    BOOST_TEST(counter.levers[1].more->in_cents() == 60'000'00);
    BOOST_TEST(counter_for(own, {.yearly = Money::cents(185'000'00)}, horizon).levers.empty());
}

// The level matters more than the package, but its 50 to 100 thousand dollars a year are a claim: nothing is assumed.
BOOST_AUTO_TEST_CASE(a_level_has_no_default_price) {
    const Horizon ten{.years = 10};
    const std::string staff = high + "promotion = { year = 3, pay = \"300k\" }\n";
    const Money without = valued_text(high, ten).value.total.take_home,
                with = valued_text(staff, ten).value.total.take_home;
    BOOST_TEST((with > without));
    const Counter counter = counter_for(valued_text(low, {}), {.yearly = Money::cents(260'000'00)}, {});
    BOOST_TEST(counter.levers[3].name == "level");
    BOOST_TEST(counter.levers[3].asked.empty());  // what it takes a year is told, what it pays is not guessed
    BOOST_TEST(counter.levers[3].note.find("nothing is assumed") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_window_is_between_the_offer_and_the_signature) {
    const std::string base = "company = \"A\"\nbase = \"150k\"\nstart_date = 2026-03-02\nexpires = 2026-02-06\n";
    const Date day{2026, 1, 20};
    const Deadlines open = deadlines_of(offer_of(base), day);
    BOOST_TEST(open.window_open);
    BOOST_TEST(open.days.at(1).days_left == 17);
    BOOST_TEST((*open.extended == Date{2026, 2, 13}));  // a week at least
    BOOST_TEST((*open.ask_by == Date{2026, 2, 4}));
    BOOST_TEST((*deadlines_of(offer_of(base), Date{2026, 2, 6}).ask_by == Date{2026, 2, 6}));
    BOOST_TEST(!deadlines_of(offer_of(base + "signed = true\n"), day).window_open);
    const Deadlines early = deadlines_of(offer_of(base + "verbal = false\n"), day);
    BOOST_TEST(!early.window_open);
    BOOST_TEST(early.window.find("name no number first") != std::string::npos);
    BOOST_TEST(!deadlines_of(offer_of(base), Date{2026, 2, 7}).window_open);
}

BOOST_AUTO_TEST_SUITE_END()
