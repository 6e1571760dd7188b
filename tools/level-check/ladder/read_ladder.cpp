// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/frame/suggest.hpp"
#include "tools/level-check/ladder/ladder.hpp"
#include "tools/level-check/ladder/order.hpp"

namespace career::level_check {
namespace {

// The shared levels read as themselves; statements don't tell entry from mid.
std::optional<Level> usual_reading(std::string_view id) {
    if (id == "entry" || id == "mid") return Level::below_senior;
    return level_of_id(id);
}

void check_unique(const std::vector<Place>& places, std::string_view what, Errors& errors) {
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (places[i].id == places[j].id)
                errors.push_back({places[i].at, "the " + std::string(what) + " '" + places[i].id + "' is there twice",
                                  "give each an id of its own"});
}

struct Builder {
    Ladder ladder;
    Errors errors;
    std::vector<Position> cell_at, level_at;  // by the ladder's order

    void levels(TableReader& in) {
        std::vector<Place> places;
        std::vector<LadderLevel> found;
        for (TableReader& row : in.tables("level")) {
            Place place{.id = row.text("id"), .at = row.here()};
            place.rank = row.integer_or("rank", 0, 1, 100);
            place.above = row.text_or("above", "");
            found.push_back({place.id, row.text_or("name", place.id), row.text_or("failure_mode", ""), 0});
            row.finish();
            places.push_back(std::move(place));
        }
        if (places.empty())
            errors.push_back({in.here(), "the ladder has no levels", "add [[level]] tables with id, name and rank"});
        check_unique(places, "level", errors);
        if (!errors.empty()) return;
        for (const std::size_t i : order_levels(places, errors)) {
            level_at.push_back(places[i].at);
            found[i].rank = static_cast<std::int64_t>(ladder.levels.size()) + 1;
            ladder.levels.push_back(std::move(found[i]));
        }
    }

    void dimensions(TableReader& in) {
        std::vector<Place> places;
        for (TableReader& row : in.tables("dimension")) {
            LadderDimension dimension{.id = row.text("id"), .name = {}, .reads = {}};
            dimension.name = row.text_or("name", dimension.id);
            if (row.has("reads")) {
                for (const std::string& id : row.texts("reads")) {
                    if (const auto known = dimension_of(id))
                        dimension.reads.push_back(*known);
                    else
                        row.fault("reads", "'" + id + "' is no dimension of evidence",
                                  did_you_mean(id, dimension_ids, "use " + list_of(dimension_ids)));
                }
            } else if (const auto known = dimension_of(dimension.id)) {
                dimension.reads.push_back(*known);
            } else if (row.good()) {
                row.fault(
                    "id", "unknown dimension '" + dimension.id + "'",
                    did_you_mean(dimension.id, dimension_ids,
                                 "say which dimensions of evidence it reads: reads = [\"impact\"], or reads = []"));
            }
            places.push_back({.id = dimension.id, .above = {}, .at = row.here()});
            row.finish();
            ladder.dimensions.push_back(std::move(dimension));
        }
        if (ladder.dimensions.empty())
            errors.push_back({in.here(), "the ladder has no dimensions", "add [[dimension]] tables with id and name"});
        check_unique(places, "dimension", errors);
    }

    template <class List>
    std::optional<std::size_t> place_of(TableReader& row, std::string_view key, const List& list) {
        const std::string id = row.text(key);
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
        if (found != list.end()) return static_cast<std::size_t>(found - list.begin());
        std::vector<std::string_view> ids;
        for (const auto& one : list) ids.push_back(one.id);
        if (row.has(key))
            row.fault(key, "'" + id + "' is no " + std::string(key) + " of this ladder",
                      did_you_mean(id, ids, "use " + list_of(ids)));
        return std::nullopt;
    }

    void cells(TableReader& in) {
        ladder.cells.resize(ladder.levels.size() * ladder.dimensions.size());
        cell_at.resize(ladder.cells.size());
        for (TableReader& row : in.tables("cell")) {
            const auto level = place_of(row, "level", ladder.levels);
            const auto dimension = place_of(row, "dimension", ladder.dimensions);
            Cell cell{.shows = row.texts("shows"), .reading = Level::below_senior, .filled = true};
            const std::string word = row.has("reading") ? row.word("reading", level_ids) : std::string();
            if (const std::string failure = row.text_or("failure_mode", ""); level && !failure.empty())
                ladder.levels[*level].failure_mode = failure;
            if (row.good() && cell.shows.empty())
                row.fault("shows", "the cell shows nothing", "list behaviours that can be observed: shows = [\"...\"]");
            if (level && dimension) {
                const auto reading = word.empty() ? usual_reading(ladder.levels[*level].id) : level_of_id(word);
                if (!reading)
                    row.fault("level", "what evidence must reach for '" + ladder.levels[*level].id + "' is not said",
                              "add reading = \"senior\", or another of " + list_of(level_ids));
                cell.reading = reading.value_or(Level::below_senior);
                const std::size_t at = *level * ladder.dimensions.size() + *dimension;
                if (ladder.cells[at].filled)
                    row.fault("level",
                              "the cell of '" + ladder.levels[*level].id + "' and '" +
                                  ladder.dimensions[*dimension].id + "' is there twice",
                              "join the two");
                cell_at[at] = row.here();
                ladder.cells[at] = std::move(cell);
            }
            row.finish();
        }
    }

    void check_cells() {
        for (std::size_t l = 0; l < ladder.levels.size(); ++l)
            for (std::size_t d = 0; d < ladder.dimensions.size(); ++d) {
                const Cell& cell = ladder.cell(l, d);
                const std::string where = "'" + ladder.levels[l].id + "' in '" + ladder.dimensions[d].id + "'";
                if (!cell.filled)
                    errors.push_back(
                        {level_at[l], "a hole: nothing says what " + where + " shows", "add a [[cell]] for them"});
                else if (l > 0 && ladder.cell(l - 1, d).filled && cell.reading < ladder.cell(l - 1, d).reading)
                    errors.push_back({cell_at[l * ladder.dimensions.size() + d],
                                      where + " asks for less than the level below it",
                                      "raise its reading to at least \"" +
                                          std::string(id_of(ladder.cell(l - 1, d).reading)) + "\""});
            }
    }
};

}  // namespace

Result<Ladder> read_ladder(const Source& source) {
    const auto document = read_toml(source);
    if (!document) return document.errors();
    return read_ladder(*document, source.name());
}

Result<Ladder> read_ladder(const Value& document, const std::string& file) {
    Builder builder;
    TableReader in(document, file, builder.errors);
    in.integer_or("format", 1, 1, 1);
    builder.ladder.id = in.text("id");
    builder.ladder.title = in.text_or("title", builder.ladder.id);
    builder.ladder.source = in.text_or("source", "");
    builder.ladder.note = in.text_or("note", "");
    builder.levels(in);
    builder.dimensions(in);
    const bool readable = builder.errors.empty();
    if (readable)
        builder.cells(in);
    else
        in.tables("cell");
    in.finish();
    if (builder.errors.empty()) builder.check_cells();
    if (!builder.errors.empty()) return builder.errors;
    return std::move(builder.ladder);
}

}  // namespace career::level_check
