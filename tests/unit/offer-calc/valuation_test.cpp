// SPDX-License-Identifier: MIT
#include "tools/offer-calc/value/valuation.hpp"

#include "libcommon/values/random.hpp"
#include "tests/unit/offer-calc/offer_support.hpp"
#include "tools/offer-calc/value/growth.hpp"

using namespace career;
using namespace career::offer_calc;

BOOST_AUTO_TEST_SUITE(valuation)

TaxWorld world_of(const Offer& offer) {
    auto world = tax_world(offer, std::nullopt);
    BOOST_REQUIRE_MESSAGE(bool(world), (world ? std::string() : to_text(world.errors().front())));
    return world.take();
}

const std::string plain = "company = \"A\"\nlocation = { state = \"TX\" }\nstart_date = 2026-01-05\nbase = \"100k\"\n";

std::int64_t cents(Money money) { return money.in_cents(); }

BOOST_AUTO_TEST_CASE(growth_factors_are_exact_where_they_can_be) {
    BOOST_TEST((grown({10, 100}, 2) == Share{121, 100}));
    BOOST_TEST((grown({-100, 100}, 1) == Share{0, 1}));
    BOOST_TEST((price_factor({10, 100}, 6) == Share{105, 100}));
    BOOST_TEST((price_factor({10, 100}, 18) == Share{1155, 1000}));  // 1.1 x 1.05
    BOOST_CHECK_THROW(grown({500, 100}, 30), std::overflow_error);
}

BOOST_AUTO_TEST_CASE(pay_without_equity) {
    const Offer offer = offer_of(plain +
                                 "bonus = { target = \"10%\", expected = \"50%\" }\ngrowth = { base = \"3%\" }\n"
                                 "signing = { amount = \"10k\", second_year = \"4k\" }\npto_days = 26\n"
                                 "match_401k = { rate = \"50%\", up_to = \"6%\" }\n"
                                 "benefits = [{ name = \"phone\", per_year = 600, taxable = true }]\n");
    const Valuation found = value_of(offer, world_of(offer), {.years = 2, .discount = {10, 100}});
    const YearPay& first = found.years[0];
    BOOST_TEST(cents(first.base) == 100'000'00);
    BOOST_TEST(cents(first.bonus) == 5'000'00);
    BOOST_TEST(cents(first.signing) == 10'000'00);
    BOOST_TEST(cents(first.match) == 3'000'00);
    BOOST_TEST(cents(first.leave) == 10'000'00);
    BOOST_TEST(cents(first.paid()) == 115'600'00);
    // By hand, 2026, single: 115,600 - 16,100; 10 % of 12,400, 12 % to 50,400, 22 % of the rest; 7.65 % payroll.
    BOOST_TEST(cents(first.taxes.federal) == 1'240'00 + 4'560'00 + 10'802'00);
    BOOST_TEST(cents(first.taxes.payroll) == 8'843'40);
    BOOST_TEST(cents(first.taxes.state) == 0);
    BOOST_TEST(cents(first.take_home) == 115'600'00 - 16'602'00 - 8'843'40);
    BOOST_TEST(cents(found.years[1].base) == 103'000'00);
    BOOST_TEST(cents(found.years[1].signing) == 4'000'00);
    BOOST_TEST((found.years[1].present_value == part(found.years[1].take_home, {100, 121}, Round::half_away)));
    BOOST_TEST((found.total.take_home == found.years[0].take_home + found.years[1].take_home));
}

BOOST_AUTO_TEST_CASE(stock_is_paid_as_it_vests_and_grows) {
    const Offer offer = offer_of(plain +
                                 "growth = { share = \"10%\" }\n[[grant]]\nkind = \"rsu\"\nvalue = \"48k\"\n"
                                 "price = 10\nvesting = { months = 48, cliff_months = 12, every_months = 12 }\n");
    const Valuation found = value_of(offer, world_of(offer), {});
    BOOST_TEST(cents(found.years[0].equity) == 13'200'00);
    BOOST_TEST(cents(found.years[1].equity) == 14'520'00);
    BOOST_TEST(cents(found.years[3].equity) == 17'569'20);
}

BOOST_AUTO_TEST_CASE(refreshers_come_each_year) {
    const Offer offer = offer_of(plain + "refresh = { value = \"40k\", first_year = 2, growth = \"10%\" }\n");
    const Valuation found = value_of(offer, world_of(offer), {});
    BOOST_TEST(cents(found.years[0].equity) == 0);
    BOOST_TEST(cents(found.years[1].equity) == 10'000'00);
    BOOST_TEST(cents(found.years[2].equity) == 21'000'00);  // 10,000 + 11,000
    BOOST_TEST(cents(found.years[3].equity) == 33'100'00);  // + 12,100
}

BOOST_AUTO_TEST_CASE(double_trigger_stock_waits_for_the_exit) {
    const std::string text = plain +
                             "startup = { stage = \"series-c\", price_409a = 10, exit_month = 30 }\n[[grant]]\n"
                             "kind = \"rsu\"\nshares = 4800\nprice = 10\ndouble_trigger = true\n"
                             "vesting = { months = 48, every_months = 12 }\n";
    const Offer offer = offer_of(text);
    const Valuation found = value_of(offer, world_of(offer), {});
    BOOST_TEST(cents(found.years[0].equity) == 0);
    BOOST_TEST(cents(found.years[0].paper) == 12'000'00);
    BOOST_TEST(cents(found.years[0].income.wages) == 100'000'00);
    BOOST_TEST(cents(found.years[2].equity) == 36'000'00);  // two waited, the third vests after the exit
    BOOST_TEST(cents(found.years[2].income.wages) == 136'000'00);
    BOOST_TEST(cents(found.total.equity) == 48'000'00);
}

BOOST_AUTO_TEST_CASE(single_trigger_stock_of_a_private_company_is_taxed_unsold) {
    const Offer offer = offer_of(plain +
                                 "startup = { stage = \"series-c\", price_409a = 10 }\n[[grant]]\nkind = \"rsu\"\n"
                                 "shares = 4000\nprice = 10\nvesting = { months = 48, every_months = 12 }\n");
    const YearPay first = value_of(offer, world_of(offer), {}).years[0];
    BOOST_TEST(cents(first.paper) == 10'000'00);
    BOOST_TEST(cents(first.equity) == 0);
    BOOST_TEST(cents(first.income.wages) == 110'000'00);
}

BOOST_AUTO_TEST_CASE(options_pay_their_spread) {
    const auto first_year = [](const std::string& kind, const std::string& strike) {
        const Offer offer =
            offer_of(plain + "[[grant]]\nkind = \"" + kind + "\"\nshares = 4000\nprice = 10\nstrike = " + strike +
                     "\nvesting = { months = 48, every_months = 12 }\n");
        return value_of(offer, world_of(offer), {}).years[0];
    };
    const YearPay nso = first_year("nso", "4"), iso = first_year("iso", "4");
    BOOST_TEST(cents(nso.equity) == 6'000'00);
    BOOST_TEST(cents(nso.income.wages) == 106'000'00);
    BOOST_TEST(cents(iso.income.wages) == 100'000'00);  // a same-day sale: ordinary income, no payroll taxes
    BOOST_TEST(cents(iso.income.wages_without_payroll) == 6'000'00);
    BOOST_TEST(cents(nso.taxes.payroll - iso.taxes.payroll) == 459'00);
    BOOST_TEST((nso.taxes.federal == iso.taxes.federal));
    BOOST_TEST(cents(first_year("nso", "12").equity) == 0);  // under water: worth nothing, and no fault
}

BOOST_AUTO_TEST_CASE(share_plan_buys_at_the_lower_end) {
    const std::string plan = "espp = { discount = \"15%\", contribution = \"10%\", lookback = true }\n";
    const Offer flat = offer_of(plain + plan);
    BOOST_TEST(cents(value_of(flat, world_of(flat), {}).years[0].espp) ==
               1'764'70);  // twice 5,000 x 15 / 85, rounded down
    const Offer rising = offer_of(plain + plan + "growth = { share = \"20%\" }\n");
    BOOST_TEST(cents(value_of(rising, world_of(rising), {}).years[0].espp) >
               cents(value_of(flat, world_of(flat), {}).years[0].espp));
    const Offer rich = offer_of("company = \"A\"\nlocation = { state = \"TX\" }\nbase = \"900k\"\n" + plan);
    // 25,000 of stock at the offering's price: 21,250 put in gains 3,750.
    BOOST_TEST(cents(value_of(rich, world_of(rich), {}).years[0].espp) == 3'750'00);
}

BOOST_AUTO_TEST_CASE(a_promotion_pays_what_the_user_said) {
    const Offer offer = offer_of(plain +
                                 "promotion = { year = 3, pay = \"180k\" }\ngrowth = { base = \"10%\" }\n"
                                 "refresh = { value = \"40k\", first_year = 2 }\n");
    const Valuation found = value_of(offer, world_of(offer), {});
    BOOST_TEST(cents(found.years[1].base) == 110'000'00);
    BOOST_TEST(cents(found.years[2].base) == 180'000'00);
    BOOST_TEST(cents(found.years[3].base) == 198'000'00);
    BOOST_TEST(cents(found.years[3].equity) == 10'000'00);  // the refresher of year 2 alone
}

BOOST_AUTO_TEST_CASE(leaving_early_costs) {
    const Offer full =
        offer_of(plain +
                 "signing = { amount = \"24k\", clawback_months = 12 }\n[[grant]]\nkind = \"rsu\"\n"
                 "value = \"48k\"\nprice = 1\nvesting = { months = 48, cliff_months = 12, every_months = 1 }\n");
    BOOST_TEST(cents(leaving_after(full, 11).clawback) == 24'000'00);
    BOOST_TEST(cents(leaving_after(full, 12).clawback) == 0);
    BOOST_TEST(cents(leaving_after(full, 11).unvested.value) == 48'000'00);  // the cliff takes all
    BOOST_TEST(cents(leaving_after(full, 12).unvested.value) == 36'000'00);
    const Offer prorated =
        offer_of(plain + "signing = { amount = \"24k\", clawback_months = 12, clawback = \"prorated\" }\n");
    BOOST_TEST(cents(leaving_after(prorated, 3).clawback) == 18'000'00);
}

BOOST_AUTO_TEST_CASE(what_vests_and_what_is_left_is_the_grant) {
    Random random(5);
    for (int round = 0; round < 200; ++round) {
        const int months = 12 + static_cast<int>(random.below(49)), at = static_cast<int>(random.below(60));
        const Offer offer =
            offer_of(plain + "[[grant]]\nkind = \"rsu\"\nvalue = " + std::to_string(1 + random.below(900'000)) +
                     "\nprice = 7\nvesting = { months = " + std::to_string(months) +
                     ", every_months = " + std::to_string(1 + random.below(7)) + " }\n");
        Money vested;
        for (const EquityEvent& event : equity_events(offer, at)) vested += event.sellable;
        BOOST_REQUIRE((vested + unvested_after(offer, at).value == *offer.grants[0].value));
    }
}

BOOST_AUTO_TEST_CASE(more_pay_is_never_less_take_home) {
    Money before;
    for (int base = 20'000; base <= 1'500'000; base += 7'777) {
        const Offer offer =
            offer_of("company = \"A\"\nlocation = { state = \"CA\" }\nbase = " + std::to_string(base) + "\n");
        const Money home = value_of(offer, world_of(offer), {.years = 1}).total.take_home;
        BOOST_TEST((home > before), base);
        before = home;
    }
}

BOOST_AUTO_TEST_CASE(no_country_is_taxed_silently) {
    const Offer without =
        offer_of("company = \"A\"\nlocation = { country = \"DE\" }\ncurrency = \"EUR\"\nbase = \"100k\"\n");
    const auto refused = tax_world(without, std::nullopt);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.errors().front().remedy.find("effective_rate") != std::string::npos);
    const Offer with = offer_of(
        "company = \"A\"\nlocation = { country = \"DE\" }\ncurrency = \"EUR\"\nbase = \"100k\"\neffective_rate = "
        "\"42%\"\n"
        "exchange_rate = \"1.10\"\n");
    const TaxWorld world = world_of(with);
    BOOST_TEST(!world.federal);
    BOOST_TEST(cents(value_of(with, world, {.years = 1}).total.take_home) == 58'000'00);
    BOOST_TEST(cents(in_dollars(with).base) == 110'000'00);
}

BOOST_AUTO_TEST_CASE(an_unknown_state_is_refused_or_flat) {
    const Offer unknown = offer_of("company = \"A\"\nlocation = { state = \"ZZ\" }\nbase = \"100k\"\n");
    BOOST_TEST(!tax_world(unknown, std::nullopt));
    const Offer flat =
        offer_of("company = \"A\"\nlocation = { state = \"ZZ\" }\nbase = \"100k\"\nstate_rate = \"5%\"\n");
    BOOST_TEST(cents(value_of(flat, world_of(flat), {.years = 1}).total.taxes.state) == 5'000'00);
}

BOOST_AUTO_TEST_SUITE_END()
