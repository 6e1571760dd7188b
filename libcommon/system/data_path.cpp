// SPDX-License-Identifier: MIT
#include "libcommon/system/data_path.hpp"

#include <unistd.h>
#include <array>
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

std::string find_executable_folder() {
    std::array<char, PATH_MAX> path;
    const ssize_t size = readlink("/proc/self/exe", path.data(), path.size());
    if (size <= 0) return ".";
    const std::string_view whole(path.data(), static_cast<std::size_t>(size));
    const std::size_t slash = whole.rfind('/');
    return slash == std::string_view::npos || slash == 0 ? "/" : std::string(whole.substr(0, slash));
}

const std::string& executable_folder() {
    static const std::string folder = find_executable_folder();  // it does not move while we run
    return folder;
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
