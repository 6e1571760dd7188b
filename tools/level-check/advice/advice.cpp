// SPDX-License-Identifier: MIT
#include "tools/level-check/advice/advice.hpp"

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/value_index.hpp"
#include "libcommon/system/data_path.hpp"

namespace career::level_check {
namespace {

// Reads a data file and gives its top table to `take`.
template <class Take>
Errors with_table(const char* name, Take take) {
    const auto document = shared_toml(name);
    if (!document) return document.errors();
    Errors errors;
    TableReader in(**document, data_file(name), errors);
    take(in);
    in.finish();
    return errors;
}

}  // namespace

Result<Toolkit> load_toolkit() {
    Toolkit out;
    const Errors errors = with_table("influence/toolkit.toml", [&](TableReader& in) {
        for (TableReader& row : in.tables("tool")) {
            InfluenceTool tool{.id = row.text("id"), .name = row.text("name"), .work = row.text("work"), .serves = {}};
            for (const std::string& id : row.texts("serves"))
                if (const auto dimension = dimension_of(id))
                    tool.serves.push_back(*dimension);
                else
                    row.fault("serves", "'" + id + "' is no dimension", "use one of the five");
            row.finish();
            out.tools.push_back(std::move(tool));
        }
        for (TableReader& row : in.tables("anti_pattern")) {
            out.anti_patterns.push_back({row.text("id"), row.text("name"), row.text("why"), row.text("instead")});
            row.finish();
        }
        for (TableReader& row : in.tables("failure_mode")) {
            const auto level = level_of_id(row.word("level", level_ids));
            out.failure_modes.push_back({level.value_or(Level::senior), row.text("name"), row.text("instead")});
            row.finish();
        }
    });
    if (!errors.empty()) return errors;
    return out;
}

Result<std::vector<ArchetypeAdvice>> load_archetypes() {
    std::vector<ArchetypeAdvice> out;
    const Errors errors = with_table("influence/archetypes.toml", [&](TableReader& in) {
        for (TableReader& row : in.tables("archetype")) {
            out.push_back({row.text("id"), row.text("name"), row.text("what"), row.texts("signs"), row.texts("asks")});
            row.finish();
        }
    });
    if (!errors.empty()) return errors;
    return out;
}

}  // namespace career::level_check
