// SPDX-License-Identifier: MIT
#include "tools/level-check/ladder/ladder.hpp"

#include <dirent.h>
#include <algorithm>

#include "libcommon/data/value_index.hpp"
#include "libcommon/frame/suggest.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"

namespace career::level_check {

std::optional<std::size_t> Ladder::find_level(std::string_view wanted) const {
    for (std::size_t l = 0; l < levels.size(); ++l)
        if (levels[l].id == wanted) return l;
    return std::nullopt;
}

std::vector<std::string> bundled_ladders() {
    std::vector<std::string> names;
    DIR* const folder = opendir(data_file("ladders").c_str());
    if (folder == nullptr) return names;
    while (const dirent* const entry = readdir(folder)) {
        const std::string_view name = entry->d_name;
        if (name.ends_with(".toml")) names.emplace_back(name.substr(0, name.size() - 5));
    }
    closedir(folder);
    std::sort(names.begin(), names.end());
    return names;
}

Result<Ladder> load_ladder(std::string_view name_or_file) {
    std::string path(name_or_file);
    const bool bare = path.find('/') == std::string::npos && path.find('.') == std::string::npos && path != "-";
    if (bare) {
        if (!stamp_of(data_file("ladders/" + path + ".toml"))) {
            const auto names = bundled_ladders();
            const std::vector<std::string_view> views(names.begin(), names.end());
            return Error{{},
                         "no ladder '" + path + "'",
                         did_you_mean(path, views, "use one of " + list_of(views) + ", or a file: ./" + path)};
        }
        const std::string relative = "ladders/" + path + ".toml";
        const auto document = shared_toml(relative);
        if (!document) return document.errors();
        return read_ladder(**document, data_file(relative));
    }
    const auto source = read_file(path);
    if (!source) return source.errors();
    return read_ladder(*source);
}

std::optional<std::size_t> reached(const Ladder& ladder, std::size_t dimension, Level reading) {
    std::optional<std::size_t> out;
    for (std::size_t l = 0; l < ladder.levels.size(); ++l)
        if (ladder.cell(l, dimension).reading <= reading) out = l;
    return out;
}

}  // namespace career::level_check
