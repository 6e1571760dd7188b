// SPDX-License-Identifier: MIT
#include "tools/offer-calc/equity/holder.hpp"

#include "tests/unit/offer-calc/offer_support.hpp"
#include "tools/offer-calc/tax/option_income.hpp"

using namespace career;
using namespace career::offer_calc;

BOOST_AUTO_TEST_SUITE(holder)

// 10 million shares, no preference: an exit of 99,900,000 with 1 % in options at $1 pays (99.9 M + 0.1 M) / 10 M = $10.
std::string startup(const std::string& kind, const std::string& more = "") {
    return "company = \"A\"\nlocation = { state = \"TX\" }\nstart_date = 2026-01-05\nbase = \"150k\"\n"
           "startup = { stage = \"series-b\", fully_diluted = 10_000_000, price_409a = \"$1\", exit_month = 60 "
           "}\n[[grant]]\n"
           "kind = \"" +
           kind + "\"\nshares = 100_000\nstrike = \"$1\"\nvesting = { months = 48, cliff_months = 12 }\n" + more;
}
const Money exit_value = Money::cents(99'900'000'00);

struct Asked {
    Offer offer;
    TaxWorld world;
    Stages stages;
    CapTable table;
    EquityQuestion question;
    explicit Asked(const std::string& text) : offer(offer_of(text)) {
        world = tax_world(offer, std::nullopt).take();
        stages = load_stages().take();
        table = company_table(offer, stages, std::nullopt).take();
        question = {.start = {2026, 1, 5}, .exit_month = 60, .other_wages = Money::cents(150'000'00)};
    }
    HolderResult by(Way way, Money exit = exit_value) const {
        return holder_gets(offer, offer.grants[0], table, world, question, way, exit);
    }
};

BOOST_AUTO_TEST_CASE(gain_is_the_holders_part_of_the_waterfall) {
    const HolderResult got = Asked(startup("nso")).by(Way::at_exit);
    BOOST_TEST(got.price.micros == 10'000'000);
    BOOST_TEST(got.before_tax.in_cents() == 900'000'00);
    BOOST_TEST(got.cost.in_cents() == 100'000'00);
}

// The handbook: an NSO is taxed as ordinary income at exercise, an ISO held a year and two as a long-term gain.
BOOST_AUTO_TEST_CASE(iso_and_nso_are_taxed_apart) {
    Asked iso(startup("iso")), nso(startup("nso"));
    iso.question.exit_month = nso.question.exit_month = 72;  // all has vested 13 months before
    const HolderResult held = iso.by(Way::held), sold = iso.by(Way::at_exit), wages = nso.by(Way::at_exit);
    // Long-term at 15 and 20 % and 3.8 % on top; ordinary up to 37 %; wages with Medicare as well.
    BOOST_TEST((held.tax < sold.tax));
    BOOST_TEST((sold.tax < wages.tax));
    // Medicare 1.45 % and 0.9 % of 900,000 above 200,000, social security up to the base of 184,500.
    BOOST_TEST((wages.tax - sold.tax).in_cents() == 13'050'00 + 7'650'00 + 2'139'00);
    const TaxWorld& world = iso.world;
    const Money with = taxes_on(world, {.wages = Money::cents(150'000'00), .long_gain = held.before_tax}).total();
    const Money without = taxes_on(world, {.wages = Money::cents(150'000'00)}).total();
    BOOST_TEST((held.tax == with - without));
}

BOOST_AUTO_TEST_CASE(exercising_costs_and_may_bring_minimum_tax) {
    Asked iso(startup("iso"));
    iso.question.fair_value = Price{6'000'000};
    const HolderResult held = iso.by(Way::held);
    BOOST_TEST(held.cost.in_cents() == 100'000'00);
    BOOST_TEST((held.minimum_tax > Money()));           // a spread of $500,000 in the year of the exercise
    BOOST_TEST((held.credit_left < held.minimum_tax));  // some comes back in the years to the exit
}

// Early exercise with 83(b) can save much, and has to be paid up front.
BOOST_AUTO_TEST_CASE(early_exercise_with_83b_saves_what_rises_until_vesting) {
    const std::string growing = "early_exercise = true\n[growth]\nshare = \"60%\"\n";
    Asked nso(startup("nso", growing));
    const HolderResult elected = nso.by(Way::early_elected), unelected = nso.by(Way::early_unelected);
    BOOST_TEST(elected.cost.in_cents() == 100'000'00);
    BOOST_TEST((elected.tax < unelected.tax));
    BOOST_TEST((tax::last_day_for_83b({2026, 1, 5}) == Date{2026, 2, 4}));
    Asked iso(startup("iso", growing));
    const HolderResult iso_elected = iso.by(Way::early_elected), iso_unelected = iso.by(Way::early_unelected);
    // For an ISO the election acts on the minimum tax alone: nothing lies between strike and value on that day.
    BOOST_TEST((iso_elected.minimum_tax < iso_unelected.minimum_tax));
    BOOST_TEST(iso_elected.credit_left.in_cents() == 0);
}

BOOST_AUTO_TEST_CASE(an_iso_exercised_late_is_an_nso) {
    Asked iso(startup("iso", "window_months = 120\n")), nso(startup("nso", "window_months = 120\n"));
    for (Asked* one : {&iso, &nso}) one->question.leave_month = 24, one->question.fair_value = Price{5'000'000};
    iso.question.exercise_after = nso.question.exercise_after = 3;
    BOOST_TEST((iso.by(Way::after_leaving).tax != nso.by(Way::after_leaving).tax));
    iso.question.exercise_after = nso.question.exercise_after = 4;
    BOOST_TEST((iso.by(Way::after_leaving).tax == nso.by(Way::after_leaving).tax));
    BOOST_TEST(iso.by(Way::after_leaving).shares == 50'000);
}

BOOST_AUTO_TEST_CASE(options_lapse_when_the_window_closes) {
    Asked iso(startup("iso", "window_months = 3\n"));
    iso.question.leave_month = 24;
    iso.question.exercise_after = 6;
    const HolderResult got = iso.by(Way::after_leaving);
    BOOST_TEST(got.lapsed);
    BOOST_TEST(got.after_tax().in_cents() == 0);
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_a_year_stay_isos) {
    const Offer offer = offer_of(
        "company = \"A\"\nstart_date = 2026-01-05\nbase = \"150k\"\nstartup = { price_409a = \"$8\" }\n"
        "[[grant]]\nkind = \"iso\"\nshares = 60_000\nstrike = \"$8\"\nvesting = { months = 48, every_months = 12 }\n");
    const TaxWorld world = tax_world(offer, std::nullopt).take();
    BOOST_TEST(iso_shares(offer.grants[0], *world.federal, {2026, 1, 5}) == 4 * 12'500);
    Grant early = offer.grants[0];
    early.early_exercise = true;
    BOOST_TEST(iso_shares(early, *world.federal, {2026, 1, 5}) == 12'500);
}

BOOST_AUTO_TEST_CASE(expected_rounds_dilute) {
    const std::string rounds =
        "startup = { stage = \"series-a\", fully_diluted = 10_000_000, price_409a = \"$1\", rounds = [ { stage = "
        "\"series-b\", dilution = \"20%\" }, { stage = \"series-c\", dilution = \"50%\" } ] }\n";
    const Offer offer = offer_of("company = \"A\"\nbase = \"150k\"\n" + rounds);
    const Stages stages = load_stages().take();
    BOOST_TEST((kept_after(offer.startup->rounds, stages) == Share{40, 100}));
    const CapTable table = company_table(offer, stages, std::nullopt).take();
    BOOST_TEST(table.common.back().shares == 15'000'000);  // 10 of 25 million are left to those of today
}

BOOST_AUTO_TEST_CASE(without_a_count_nothing_is_told) {
    const Offer offer = offer_of(
        "company = \"A\"\nbase = \"150k\"\nstartup = { stage = \"seed\" }\n[[grant]]\nkind = \"nso\"\n"
        "shares = 10\nstrike = 1\nvesting = { months = 48 }\n");
    const auto table = company_table(offer, load_stages().take(), std::nullopt);
    BOOST_REQUIRE(!table);
    BOOST_TEST(table.errors().front().remedy.find("ask the company") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(under_water_is_worth_nothing) {
    const HolderResult got = Asked(startup("nso")).by(Way::at_exit, Money::cents(5'000'000'00));
    BOOST_TEST(got.before_tax.in_cents() == 0);
    BOOST_TEST(got.tax.in_cents() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
