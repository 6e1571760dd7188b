// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/caveat.hpp"

#include <algorithm>

#include "libcommon/frame/suggest.hpp"

namespace career::offer_calc::tax {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Touch::kinds)> kind_words{
    "wages",       "long-gain",   "loss",      "itemized", "reduction",
    "minimum-tax", "amt-addback", "recapture", "city",     "withholding"};

constexpr ByStatus<bool> every_status{true, true, true, true};

Caveat read_caveat(TableReader& in) {
    Caveat out{.what = in.text("what"), .statuses = every_status, .kind = {}};
    const auto statuses = in.texts("status");
    if (!statuses.empty()) out.statuses.fill(false);
    for (const std::string& name : statuses) {
        if (const auto status = status_of(name))
            out.statuses[static_cast<std::size_t>(*status)] = true;
        else
            in.fault("status", "has '" + name + "', which is no filing status",
                     did_you_mean(name, status_names, "it is one of " + list_of(status_names)));
    }
    if (in.has("touches")) {
        const std::string word = in.word("touches", kind_words, kind_words[0]);
        const auto at = std::find(kind_words.begin(), kind_words.end(), word) - kind_words.begin();
        out.kind = static_cast<std::uint8_t>(at);
    }
    in.finish();
    return out;
}

}  // namespace

void Touched::add(const Touched& other) {
    for (std::size_t i = 0; i < statuses.size(); ++i) statuses[i] |= other.statuses[i];
    for (std::size_t i = 0; i < kinds.size(); ++i) kinds[i] |= other.kinds[i];
}

Touched all_touched() {
    Touched out;
    out.statuses.fill(true);
    out.kinds.fill(true);
    out.kinds[static_cast<std::size_t>(Touch::withholding)] = false;
    return out;
}

Touched touched_by(const FederalLaw& law, const Household& household, const FederalReturn& federal) {
    Touched out;
    out.statuses[static_cast<std::size_t>(household.status)] = true;
    out.mark(Touch::wages, federal.wages > Exact());
    out.mark(Touch::long_gain, household.long_gain > Money());
    out.mark(Touch::loss, federal.net_gain < Exact());
    out.mark(Touch::itemized, household.other_itemized > Money());
    out.mark(Touch::reduction, federal.reduction > Exact());
    out.mark(Touch::minimum_tax, household.iso_preference != Money() || federal.amt > Exact());
    out.mark(Touch::amt_addback, federal.amti > Exact(law.of(household.status).amt_phase_out_end));
    return out;
}

void touch_state(const StateLaw& law, const FederalReturn& federal, const StateReturn& state, bool in_city,
                 Touched& touched) {
    touched.mark(Touch::minimum_tax, state.amt > Exact());
    touched.mark(Touch::recapture, law.kind == StateLaw::new_york && federal.agi > Exact(law.ny.recapture_start));
    touched.mark(Touch::city, in_city);
}

bool touches(const Caveat& caveat, const Touched& touched) {
    bool status = false;
    for (std::size_t i = 0; i < caveat.statuses.size(); ++i)
        status = status || (caveat.statuses[i] && touched.statuses[i]);
    return status && (!caveat.kind || touched.kinds[*caveat.kind]);
}

std::vector<std::string> texts_touching(const std::vector<Caveat>& caveats, const Touched& touched) {
    std::vector<std::string> out;
    for (const Caveat& caveat : caveats)
        if (touches(caveat, touched)) out.push_back(caveat.what);
    return out;
}

std::vector<Caveat> read_caveats(TableReader& in) {
    std::vector<Caveat> out;
    for (std::string& what : in.texts("unverified"))
        out.push_back({.what = std::move(what), .statuses = every_status, .kind = {}});
    for (TableReader& table : in.tables("unverified_if")) out.push_back(read_caveat(table));
    return out;
}

}  // namespace career::offer_calc::tax
