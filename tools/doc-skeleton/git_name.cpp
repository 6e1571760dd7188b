// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/git_name.hpp"

#include <sys/stat.h>

#include <cstdlib>

#include "libcommon/system/input.hpp"
#include "libcommon/system/path.hpp"
#include "libcommon/text/trimmed.hpp"
#include "libcommon/text/utf8.hpp"

namespace career::doc_skeleton {
namespace {

std::optional<std::string> name_in_file(const std::string& path) {
    if (!stamp_of(path)) return std::nullopt;
    const auto source = read_file(path, 1 << 20);
    return source ? user_name_in(source->text()) : std::nullopt;
}

std::optional<std::string> variable(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

}  // namespace

std::optional<std::string> user_name_in(std::string_view settings) {
    std::optional<std::string> found;
    bool in_user = false;
    while (!settings.empty()) {
        const std::size_t end = std::min(settings.find('\n'), settings.size());
        const std::string_view line = trimmed(settings.substr(0, end));
        settings.remove_prefix(std::min(end + 1, settings.size()));
        if (line.starts_with('[')) {
            in_user = ascii_iequals(line.substr(0, line.find(']')), "[user");
            continue;
        }
        const std::size_t equals = line.find('=');
        if (!in_user || equals == line.npos || !ascii_iequals(trimmed(line.substr(0, equals)), "name")) continue;
        std::string_view value = trimmed(line.substr(equals + 1));
        std::string out;
        bool quoted = false;
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value[i] == '"')
                quoted = !quoted;
            else if (value[i] == '\\' && i + 1 < value.size())
                out += value[++i];
            else if (!quoted && (value[i] == '#' || value[i] == ';'))
                break;
            else
                out += value[i];
        }
        out = trimmed(out);
        if (!out.empty()) found = out;
    }
    return found;
}

std::optional<std::string> repository_root(const std::string& folder) {
    std::string up = folder.empty() || folder.ends_with('/') ? folder : folder + '/';
    for (int i = 0; i < 64; ++i) {
        struct stat status;
        if (stat((up + ".git").c_str(), &status) == 0) return up;
        if (const std::string path = existing_path(up); path.empty() || path == "/") break;
        up += "../";
    }
    return std::nullopt;
}

std::optional<std::string> git_user_name() {
    if (auto name = variable("GIT_AUTHOR_NAME")) return name;
    if (const auto root = repository_root(""))
        if (auto name = name_in_file(*root + ".git/config")) return name;
    if (const auto global = variable("GIT_CONFIG_GLOBAL")) return name_in_file(*global);
    const auto home = variable("HOME");
    if (home)
        if (auto name = name_in_file(*home + "/.gitconfig")) return name;
    const auto xdg = variable("XDG_CONFIG_HOME");
    if (xdg) return name_in_file(*xdg + "/git/config");
    return home ? name_in_file(*home + "/.config/git/config") : std::nullopt;
}

}  // namespace career::doc_skeleton
