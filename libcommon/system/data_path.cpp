// SPDX-License-Identifier: MIT
#include "libcommon/system/data_path.hpp"

#include <unistd.h>
#include <climits>
#include <cstdlib>

namespace career {
namespace {

std::optional<std::string> xdg(const char* variable, std::string_view below_home) {
    if (const char* value = std::getenv(variable); value != nullptr && value[0] == '/')
        return std::string(value) + "/career-tools";
    if (const char* home = std::getenv("HOME"); home != nullptr && home[0] == '/')
        return std::string(home) + '/' + std::string(below_home) + "/career-tools";
    return std::nullopt;
}

std::string executable_folder() {
    std::string path(PATH_MAX, '\0');
    const ssize_t size = readlink("/proc/self/exe", path.data(), path.size());
    if (size <= 0) return ".";
    path.resize(static_cast<std::size_t>(size));
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos || slash == 0 ? "/" : path.substr(0, slash);
}

}  // namespace

std::string data_folder() {
    if (const char* value = std::getenv("CAREER_TOOLS_DATA"); value != nullptr && value[0] != '\0') return value;
    return executable_folder() + "/../share/career-tools";
}

std::string data_file(std::string_view relative) { return data_folder() + '/' + std::string(relative); }

std::optional<std::string> config_folder() { return xdg("XDG_CONFIG_HOME", ".config"); }
std::optional<std::string> user_data_folder() { return xdg("XDG_DATA_HOME", ".local/share"); }
std::optional<std::string> state_folder() { return xdg("XDG_STATE_HOME", ".local/state"); }

}  // namespace career
