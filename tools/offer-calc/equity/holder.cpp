// SPDX-License-Identifier: MIT
#include "tools/offer-calc/equity/holder.hpp"

#include <algorithm>
#include <map>

#include "tools/offer-calc/tax/option_income.hpp"
#include "tools/offer-calc/value/growth.hpp"
#include "tools/offer-calc/waterfall/waterfall.hpp"

namespace career::offer_calc {
namespace {

constexpr int held_months = 13;  // over a year from exercise to sale

bool is_early(Way way) { return way == Way::early_elected || way == Way::early_unelected; }
bool has_left(Way way) { return way == Way::after_leaving || way == Way::at_window_end; }

Price fair_value_at(const Offer& offer, const Grant& grant, const EquityQuestion& question, int month) {
    if (question.fair_value && month > 0) return *question.fair_value;
    return part(grant.price.value_or(grant.strike), price_factor(offer.growth.share, month));
}

// One way in the making: what is owned before the exit, what is exercised in it, and each year's income.
class Telling {
  public:
    Telling(const Offer& offer, const Grant& grant, const TaxWorld& world, const EquityQuestion& question, Way way)
        : offer_(offer), grant_(grant), world_(world), question_(question), way_(way) {
        last_month_ = has_left(way) ? std::min(*question.leave_month, question.exit_month) : question.exit_month;
        out_.way = way;
        out_.shares = shares_part(grant.count, vested_after(grant.vesting, last_month_));
        iso_ = grant.kind == Grant::iso && world.federal ? iso_shares(grant, *world.federal, question.start)
               : grant.kind == Grant::iso                ? grant.count
                                                         : 0;
        if (grant.kind == Grant::iso) out_.nso_shares = out_.shares - scaled(iso_, out_.shares);
    }

    HolderResult told(const CapTable& table, Money exit) {
        out_.exit = exit;
        split();
        price_at(table, exit);
        if (out_.lapsed) return out_;
        // Shares that stay ISOs and those over the limit are two exercises of their own.
        const std::int64_t owned_iso = scaled(iso_, owned_), optioned_iso = scaled(iso_, optioned_);
        own(owned_iso, grant_.kind == Grant::iso);
        own(owned_ - owned_iso, false);
        at_exit(optioned_iso, true);
        at_exit(optioned_ - optioned_iso, false);
        add_up();
        return out_;
    }

  private:
    std::int64_t scaled(std::int64_t part_of_grant, std::int64_t shares) const {
        return shares_part(shares, {part_of_grant, grant_.count});
    }

    void split() {
        if (way_ == Way::at_exit) {
            optioned_ = out_.shares;
            return;
        }
        if (is_early(way_)) exercise_month_ = 0;
        if (way_ == Way::held) exercise_month_ = std::max(question_.exit_month - held_months, 0);
        if (way_ == Way::after_leaving) exercise_month_ = last_month_ + question_.exercise_after;
        if (way_ == Way::at_window_end) exercise_month_ = last_month_ + *grant_.window_months;
        if (has_left(way_) && grant_.window_months && exercise_month_ - last_month_ > *grant_.window_months) {
            out_.lapsed = true;
            out_.treatments.emplace_back("the window of " + std::to_string(*grant_.window_months) +
                                         " months closed: the options lapsed");
            return;
        }
        exercise_month_ = std::min(exercise_month_, question_.exit_month);
        owned_ =
            way_ == Way::held ? shares_part(grant_.count, vested_after(grant_.vesting, exercise_month_)) : out_.shares;
        optioned_ = out_.shares - owned_;
    }

    void price_at(const CapTable& table, Money exit) {
        CapTable with = table;
        with.common.push_back({"you", owned_});
        with.options.push_back({"your options", optioned_, {grant_.strike.micros, 6}});
        const ExitResult result = exit_at(with, exit);
        out_.price = common_price_at(with, exit);
        Money optioned;
        for (const Payout& payout : result.payouts) {
            if (payout.holder == "you") owned_proceeds_ = payout.amount;
            if (payout.holder == "your options") optioned = payout.amount;
        }
        optioned_gain_ = optioned;
        const bool exercised = optioned_ > 0 && std::find(result.exercised.begin(), result.exercised.end(),
                                                          "your options") != result.exercised.end();
        out_.cost = worth(grant_.strike, owned_ + (exercised ? optioned_ : 0), Round::half_away);
        const Money owned_cost = worth(grant_.strike, owned_, Round::half_away);
        out_.before_tax = owned_proceeds_ - owned_cost + optioned;
    }

    Date date_at(int month) const { return add_months(question_.start, month); }
    Money total(Price price, std::int64_t shares) const { return worth(price, shares, Round::half_even); }

    void take(const tax::EquityIncome& income) {
        Income& year = years_[income.on->year];
        (income.payroll ? year.wages : year.wages_without_payroll) += income.wages;
        year.iso_preference += income.iso_preference;
        year.short_gain += income.short_gain;
        year.long_gain += income.long_gain;
        const auto add = [](std::vector<std::string>& list, const std::string& text) {
            if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
        };
        add(out_.treatments, income.treatment);
        add(out_.sources, income.source);
    }

    // Shares exercised before the exit and sold in it. A block is one share of its whole worth: prices finer than a
    // cent then lose nothing.
    void own(std::int64_t shares, bool iso) {
        if (shares == 0) return;
        const Money proceeds = part(owned_proceeds_, {shares, owned_}, Round::half_even);
        if (way_ != Way::early_unelected) return block(shares, iso, exercise_month_, proceeds, std::nullopt);
        // Without the election each vest is a transfer of its own.
        std::int64_t before = 0;
        Money sold_before;
        for (const VestPart& vest : grant_.vesting.parts) {
            if (vest.month > last_month_) break;
            const std::int64_t now = std::min(scaled(shares, shares_part(grant_.count, vest.vested)), shares);
            const bool last = &vest == &grant_.vesting.parts.back();
            const std::int64_t upto = last ? shares : now;
            const Money sold = part(proceeds, {upto, shares}, Round::half_even);
            if (upto > before) block(upto - before, iso, 0, sold - sold_before, vest.month);
            before = upto;
            sold_before = sold;
        }
    }

    void block(std::int64_t shares, bool iso, int month, Money proceeds, std::optional<int> vest_month) {
        tax::OptionExercise exercise{.iso = iso,
                                     .granted = grant_.granted.value_or(question_.start),
                                     .exercised = date_at(month),
                                     .strike = total(grant_.strike, shares),
                                     .fair_value = total(fair_value_at(offer_, grant_, question_, month), shares),
                                     .shares = 1};
        if (has_left(way_)) exercise.left = date_at(last_month_);
        if (is_early(way_)) {
            exercise.vested = date_at(vest_month.value_or(std::max(grant_.vesting.parts.front().month, 1)));
            exercise.election_83b = way_ == Way::early_elected;
            exercise.fair_value_at_vest =
                total(fair_value_at(offer_, grant_, question_, vest_month.value_or(0)), shares);
        }
        const Date sold = date_at(question_.exit_month);
        tax::EquityIncome at_exercise = tax::income_at_exercise(exercise);
        const bool same_year = at_exercise.on->year == sold.year;
        if (same_year && tax::taxed_as_iso(exercise)) at_exercise.iso_preference = {};
        take(at_exercise);
        take(tax::income_at_sale(exercise, sold, proceeds));
    }

    // Exercised and sold on the day of the exit; RSUs and restricted stock are wages.
    void at_exit(std::int64_t shares, bool iso) {
        if (shares == 0 || optioned_gain_ == Money()) return;
        const Money gain = part(optioned_gain_, {shares, optioned_}, Round::half_even);
        const Money strike = total(grant_.strike, shares);
        tax::OptionExercise exercise{.iso = iso,
                                     .granted = grant_.granted.value_or(question_.start),
                                     .exercised = date_at(question_.exit_month),
                                     .strike = strike,
                                     .fair_value = strike + gain,
                                     .shares = 1};
        tax::EquityIncome at_exercise = tax::income_at_exercise(exercise);
        at_exercise.iso_preference = {};  // sold in the year of the exercise
        if (!grant_.is_option())
            at_exercise.treatment = "stock delivered at the exit: its value is wages", at_exercise.source = "IRC 83(a)";
        if (iso) at_exercise.treatment.clear(), at_exercise.source.clear();
        take(at_exercise);
        take(tax::income_at_sale(exercise, *at_exercise.on, strike + gain));
    }

    // What the grant adds to the taxes of all years from its first event to the exit's, credits carried along.
    void add_up() {
        if (years_.empty()) return;
        const int last = std::max(years_.rbegin()->first, static_cast<int>(date_at(question_.exit_month).year));
        Money credit;
        for (int year = years_.begin()->first; year <= last; ++year) {
            const auto found = years_.find(year);
            Income income = found == years_.end() ? Income{} : found->second;
            income.wages += question_.other_wages;
            income.amt_credit = credit;
            const Taxes with = taxes_on(world_, income);
            const Taxes without = taxes_on(world_, {.wages = question_.other_wages});
            out_.tax += with.total() - without.total();
            out_.minimum_tax += with.amt - without.amt;
            out_.touched.add(with.touched);
            credit = with.amt_credit;
        }
        out_.credit_left = credit;
    }

    const Offer& offer_;
    const Grant& grant_;
    const TaxWorld& world_;
    const EquityQuestion& question_;
    Way way_;
    int last_month_ = 0, exercise_month_ = 0;
    std::int64_t iso_ = 0, owned_ = 0, optioned_ = 0;
    Money owned_proceeds_, optioned_gain_;
    std::map<int, Income> years_;
    HolderResult out_;
};

}  // namespace

std::string_view name_of(Way way) {
    switch (way) {
        case Way::at_exit:
            return "exercise and sell at the exit";
        case Way::held:
            return "exercise 13 months before, hold";
        case Way::early_elected:
            return "exercise early, with 83(b)";
        case Way::early_unelected:
            return "exercise early, without 83(b)";
        case Way::after_leaving:
            return "leave, exercise soon after";
        case Way::at_window_end:
            return "leave, exercise as the window ends";
    }
    return "";
}

std::vector<Way> ways_of(const Grant& grant, const EquityQuestion& question) {
    std::vector<Way> out;
    out.reserve(6);
    out.push_back(Way::at_exit);
    if (!grant.is_option()) return out;
    out.push_back(Way::held);
    if (grant.early_exercise) {
        out.push_back(Way::early_elected);
        out.push_back(Way::early_unelected);
    }
    if (!question.leave_month) return out;
    out.push_back(Way::after_leaving);
    if (grant.window_months && *grant.window_months > question.exercise_after) out.push_back(Way::at_window_end);
    return out;
}

HolderResult holder_gets(const Offer& offer, const Grant& grant, const CapTable& table, const TaxWorld& world,
                         const EquityQuestion& question, Way way, Money exit) {
    return Telling(offer, grant, world, question, way).told(table, exit);
}

std::int64_t iso_shares(const Grant& grant, const tax::FederalLaw& law, Date start) {
    const Price value = grant.price.value_or(grant.strike);
    if (value.micros == 0) return grant.count;
    // Whole shares under the limit: micros of a dollar are 10^4 to the cent.
    const auto fit = [&](Money room) {
        return static_cast<std::int64_t>(static_cast<__int128>(room.in_cents()) * 10'000 / value.micros);
    };
    const std::int64_t most = fit(law.iso_limit);
    if (grant.early_exercise) return std::min(grant.count, most);
    std::map<int, std::int64_t> first_exercisable;
    const auto shares = vests(grant.count, grant.vesting);
    for (std::size_t i = 0; i < shares.size(); ++i)
        first_exercisable[add_months(start, grant.vesting.parts[i].month).year] += shares[i];
    std::int64_t stay = 0;
    for (const auto& [year, count] : first_exercisable) stay += std::min(count, most);
    return stay;
}

}  // namespace career::offer_calc
