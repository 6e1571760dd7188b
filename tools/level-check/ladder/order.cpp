// SPDX-License-Identifier: MIT
#include "tools/level-check/ladder/order.hpp"

#include <algorithm>
#include <numeric>

#include "libcommon/frame/suggest.hpp"

namespace career::level_check {
namespace {

std::vector<std::size_t> by_rank(const std::vector<Place>& places, Errors& errors) {
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return places[a].rank < places[b].rank; });
    for (std::size_t i = 1; i < order.size(); ++i) {
        const Place& below = places[order[i - 1]];
        const Place& here = places[order[i]];
        if (here.rank == below.rank)
            errors.push_back({here.at, "the level '" + here.id + "' has the rank of '" + below.id + "'",
                              "give each level a rank of its own"});
        else if (here.rank != below.rank + 1)
            errors.push_back({here.at, "no level has the rank " + std::to_string(below.rank + 1),
                              "count the ranks 1, 2, 3 ... without a gap"});
    }
    return order;
}

std::vector<std::size_t> by_above(const std::vector<Place>& places, Errors& errors) {
    std::vector<std::string_view> ids;
    for (const Place& place : places) ids.push_back(place.id);
    std::vector<std::size_t> next(places.size(), places.size());  // the level above each
    std::size_t lowest = places.size();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        if (place.above.empty()) {
            if (lowest != places.size())
                errors.push_back({place.at, "'" + place.id + "' and '" + places[lowest].id + "' are both above nothing",
                                  "let one level alone be the lowest"});
            lowest = i;
            continue;
        }
        const auto found = std::find(ids.begin(), ids.end(), place.above);
        if (found == ids.end()) {
            errors.push_back({place.at, "'" + place.id + "' is above '" + place.above + "', which is no level",
                              did_you_mean(place.above, ids, "name a level's id")});
            continue;
        }
        std::size_t& up = next[static_cast<std::size_t>(found - ids.begin())];
        if (up != places.size())
            errors.push_back({place.at,
                              "'" + place.id + "' and '" + places[up].id + "' are both above '" + place.above + "'",
                              "let each level stand above another one"});
        up = i;
    }
    std::vector<std::size_t> order;
    for (std::size_t at = lowest; at < places.size() && order.size() < places.size(); at = next[at])
        order.push_back(at);
    if (errors.empty() && order.size() < places.size()) {
        std::string circle;
        Position at;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (std::find(order.begin(), order.end(), i) != order.end()) continue;
            circle += (circle.empty() ? "" : ", ") + places[i].id;
            if (at.line == 0) at = places[i].at;
        }
        errors.push_back({at, "levels stand above each other in a circle: " + circle,
                          "let one of them be above a level that leads to the lowest"});
    }
    return order;
}

}  // namespace

std::vector<std::size_t> order_levels(const std::vector<Place>& places, Errors& errors) {
    const bool ranked = std::any_of(places.begin(), places.end(), [](const Place& place) { return place.rank != 0; });
    const bool linked =
        std::any_of(places.begin(), places.end(), [](const Place& place) { return !place.above.empty(); });
    if (ranked && linked) {
        const auto odd =
            std::find_if(places.begin(), places.end(), [](const Place& place) { return !place.above.empty(); });
        errors.push_back(
            {odd->at, "some levels have a rank, others say what they are above", "use one of the two for all levels"});
        return {};
    }
    return linked ? by_above(places, errors) : by_rank(places, errors);
}

}  // namespace career::level_check
