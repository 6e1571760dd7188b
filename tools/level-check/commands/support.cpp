// SPDX-License-Identifier: MIT
#include "tools/level-check/commands/support.hpp"

#include <algorithm>
#include <functional>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/frame/suggest.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/text/utf8.hpp"

namespace career::level_check {

std::optional<Form> form_wanted(const Arguments& arguments) {
    const std::string name = arguments.text("input");
    if (name == "toml") return Form::toml;
    if (name == "json") return Form::json;
    if (name == "jsonl") return Form::jsonl;
    if (name == "bullets") return Form::bullets;
    if (name == "lines") return Form::lines;
    return std::nullopt;
}

std::optional<std::string> brag_path(const Arguments& arguments) {
    const bool asks = std::any_of(arguments.command().options.begin(), arguments.command().options.end(),
                                  [](const Option& o) { return o.name == "file"; });
    if (asks && arguments.has("file")) return arguments.text("file");
    const auto folder = user_data_folder();
    if (!folder) return std::nullopt;
    return *folder + "/brag.md";
}

std::optional<Evidence> load_evidence(const Arguments& arguments, Output& out, const std::vector<std::string>& paths) {
    std::vector<std::string> read = paths;
    if (read.empty()) {
        const auto own = brag_path(arguments);
        if (!own || !stamp_of(*own)) {
            out.usage("no evidence given, and there is no brag document yet",
                      "name a file, - for standard input, or begin with 'level-check add \"what you did\"'");
            return std::nullopt;
        }
        read.push_back(*own);
    }
    auto evidence = collect(read, form_wanted(arguments), today_of(arguments));
    if (!evidence) {
        out.refuse(evidence.errors());
        return std::nullopt;
    }
    return evidence.take();
}

std::optional<Ladder> ladder_wanted(const Arguments& arguments, Output& out) {
    auto ladder = load_ladder(arguments.text("ladder"));
    if (ladder) return ladder.take();
    out.refuse(ladder.errors());
    return std::nullopt;
}

std::optional<std::size_t> target_on(const Ladder& ladder, const Arguments& arguments, Output& out) {
    const std::string target = arguments.text("target");
    if (const auto level = ladder.find_level(target)) return level;
    std::vector<std::string_view> ids;
    for (const LadderLevel& level : ladder.levels) ids.push_back(level.id);
    out.usage("'" + target + "' is no level of the ladder '" + ladder.id + "'",
              did_you_mean(target, ids, "use " + list_of(ids)));
    return std::nullopt;
}

OnLadder place_on(const Ladder& ladder, const Assessment& assessment) {
    OnLadder out;
    std::vector<std::optional<std::size_t>> levels;
    for (std::size_t d = 0; d < ladder.dimensions.size(); ++d) {
        OnLadder::Place place;
        std::optional<Level> reading;  // the lowest of what is read for it
        for (const Dimension read : ladder.dimensions[d].reads)
            if (const auto level = assessment.dimensions[static_cast<std::size_t>(read)].level)
                reading = std::min(reading.value_or(*level), *level);
        if (reading) {
            place = {true, reached(ladder, d, *reading)};
            levels.push_back(place.level);
        }
        out.dimensions.push_back(place);
    }
    if (levels.empty()) return out;
    std::sort(levels.begin(), levels.end(), std::greater<>());
    out.overall = {true, levels[std::min<std::size_t>(levels.size(), 3) - 1]};
    return out;
}

void write_value(Output& out, std::string_view format, const Value& document) {
    if (format == "toml") return out.write(to_toml(document));
    if (format == "json") return out.write(to_json(document, 2) + '\n');
    for (const Member& member : document.members) {
        if (!member.value.is(Value::Kind::array)) continue;
        for (const Value& row : member.value.items) out.write(to_json(row) + '\n');
        return;
    }
}

std::string bold(const Output& out, std::string_view text) {
    if (!out.color()) return std::string(text);
    return "\x1b[1m" + std::string(text) + "\x1b[0m";
}

}  // namespace career::level_check
