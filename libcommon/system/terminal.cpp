// SPDX-License-Identifier: MIT
#include "libcommon/system/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

#include "libcommon/frame/arguments.hpp"

namespace career {
namespace {

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

}  // namespace

bool is_terminal(int fd) { return isatty(fd) == 1; }

bool wants_color(ColorWish wish, bool terminal) {
    if (wish != ColorWish::automatic) return wish == ColorWish::always;
    if (!environment("NO_COLOR").empty()) return false;
    if (const auto force = environment("FORCE_COLOR"); !force.empty() && force != "0") return true;
    return terminal && environment("TERM") != "dumb";
}

std::size_t terminal_width(int fd) {
    if (const auto columns = parse_integer(environment("COLUMNS")); columns && *columns >= 20 && *columns <= 1000)
        return static_cast<std::size_t>(*columns);
    winsize size{};
    if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20) return size.ws_col;
    return 80;
}

}  // namespace career
