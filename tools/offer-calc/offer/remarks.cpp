// SPDX-License-Identifier: MIT
#include "tools/offer-calc/offer/remarks.hpp"

#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/report/report.hpp"

namespace career::offer_calc {
namespace {

class Remarks {
  public:
    explicit Remarks(const Offer& offer) : whole_{offer.file, 0, 0} {}
    void warn(std::string what, std::string remedy) { warn_at(whole_, std::move(what), std::move(remedy)); }
    void warn_at(const Position& at, std::string what, std::string remedy) {
        list_.push_back({true, at, std::move(what), std::move(remedy)});
    }
    void ask(std::string question) { list_.push_back({false, whole_, std::move(question), "ask the company"}); }
    std::vector<Remark> take() { return std::move(list_); }

  private:
    Position whole_;
    std::vector<Remark> list_;
};

void remark_on_pay(const Offer& offer, Remarks& out) {
    if (Share{60, 100} < offer.bonus.target)
        out.warn("a bonus target of " + percent_text(offer.bonus.target) + " is unusual", "check the percentage");
    const auto tiny = [](Share share) { return share.num > 0 && share < Share{1, 100}; };
    if (tiny(offer.bonus.target))
        out.warn("a bonus target of " + percent_text(offer.bonus.target) + " is unusual",
                 "write \"" + percent_text({offer.bonus.target.num * 100, offer.bonus.target.den}) +
                     "\" if a hundred times as much is meant");
    if (tiny(offer.match.rate))
        out.warn("a 401(k) match of " + percent_text(offer.match.rate) + " of what you put in is unusual",
                 "write \"50%\" for half of it");
    const Money thousand = Money::cents(1'000'00);
    if (offer.signing.amount > Money() && offer.signing.amount < thousand)
        out.warn("a signing bonus of " + money_text(offer.signing.amount) + " is unusual",
                 "write \"30k\" if thousands are meant");
    for (const Grant& grant : offer.grants)
        if (grant.value && *grant.value < thousand)
            out.warn_at(grant.at, "a grant worth " + money_text(*grant.value) + " is unusual",
                        "write \"200k\" if thousands are meant");
    if (offer.bonus.target.num != 0 && offer.bonus.expected.num == 0)
        out.warn("the bonus is expected to pay nothing", "say expected = \"100%\" if the target is meant");
    if (offer.signing.amount != Money() && offer.signing.clawback_months == 0)
        out.ask("Must the signing bonus be paid back on leaving early, and until when?");
    if (Share{30, 100} < offer.growth.share)
        out.warn("a share growth of " + percent_text(offer.growth.share) + " a year is a strong assumption",
                 "look at the figures without it too");
    if (!offer.in_us() && !offer.effective_rate)
        out.warn("there is no tax engine for " + offer.location.country,
                 "add effective_rate = \"40%\", your own estimate of all taxes, or no take-home can be told");
    if (offer.in_us() && offer.location.state.empty())
        out.warn("no state is named, so no state tax is counted", "add state = \"CA\" to location");
    if (!offer.expires) out.ask("Until which day does the offer stand?");
    if (!offer.pto_days) out.ask("How many days of paid leave are there a year?");
}

void remark_on_size(const Offer& offer, const Grant& grant, const Stages& stages, Remarks& out) {
    if (!offer.startup || !offer.startup->fully_diluted || grant.count == 0) return;
    const Stage* stage = stages.find(offer.startup->stage);
    if (stage == nullptr) return;
    const Share owned = grant.percent ? *grant.percent : Share{grant.count, *offer.startup->fully_diluted};
    const bool low = owned < stage->grant_low, high = stage->grant_high < owned;
    if (!low && !high) return;
    out.warn_at(grant.at,
                "the grant is " + percent_text(owned) + " of the company, " + (low ? "below" : "above") + " the " +
                    percent_text(stage->grant_low) + " to " + percent_text(stage->grant_high) + " typical at " +
                    stage->title + " (" + stages.grant_source + ')',
                low ? "ask for more, or for the reason" : "check the fully diluted count");
}

}  // namespace

std::vector<std::string> equity_questions(const Offer& offer) {
    std::vector<std::string> out;
    bool options = false;
    for (const Grant& grant : offer.grants) {
        options = options || grant.is_option();
        if (grant.is_option() && !grant.window_months)
            out.emplace_back(
                "How long may options be exercised after leaving? (90 days is usual, 10 years the best there is)");
    }
    if (!offer.startup) return out;
    const Startup& startup = *offer.startup;
    if (!startup.price_409a) out.emplace_back("What is the 409A value of a common share, and from when?");
    if (!startup.fully_diluted) out.emplace_back("How many shares are there, fully diluted?");
    if (startup.preferred.empty() && startup.cap_table.empty()) {
        out.emplace_back("How much liquidation preference stands before common stock, at which multiple and rank?");
        out.emplace_back("Is the preferred stock participating or not, and up to which cap?");
    }
    if (!startup.preferred_price) out.emplace_back("At which price and valuation was the last round?");
    if (startup.stage == "series-c") out.emplace_back("Are there provisions against dilution, and for whom?");
    if (startup.rounds.empty())
        out.emplace_back("Which rounds are expected before an exit, and how much will they dilute?");
    if (options && !startup.exit_month)
        out.emplace_back("When could shares be sold: is there a tender or an exit in sight?");
    return out;
}

std::vector<Remark> remarks_on(const Offer& offer, const Stages& stages) {
    Remarks out(offer);
    remark_on_pay(offer, out);
    if (offer.startup && offer.startup->stage.empty())
        out.warn("the startup's stage is not named", "add stage = \"seed\" (or series-a, series-b, series-c)");
    for (const Grant& grant : offer.grants) {
        remark_on_size(offer, grant, stages, out);
        if (grant.is_option() && grant.price && grant.strike > *grant.price)
            out.warn_at(grant.at,
                        "the strike of " + price_text(grant.strike) + " is above the price of " +
                            price_text(*grant.price) + ": the options are worth nothing now",
                        "they break even when a share is worth " + price_text(grant.strike));
        if (grant.is_option() && grant.price && grant.strike < *grant.price && offer.startup)
            out.warn_at(
                grant.at,
                "the strike of " + price_text(grant.strike) + " is below the 409A value of " + price_text(*grant.price),
                "options granted below fair value fall under section 409A: ask the company");
    }
    for (const std::string& question : equity_questions(offer)) out.ask(question);
    return out.take();
}

}  // namespace career::offer_calc
