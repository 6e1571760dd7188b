// SPDX-License-Identifier: MIT
#include "libcommon/checks/progress.hpp"

#include <unistd.h>
#include <ctime>

#include <string>

#include "libcommon/system/terminal.hpp"

namespace career {
namespace {

std::int64_t milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1'000'000;
}

void draw(std::string_view text) {
    if (::write(STDERR_FILENO, text.data(), text.size()) < 0) return;  // progress is no result
}

}  // namespace

Progress::Progress(const Output& out)
    : wanted_(is_terminal(STDERR_FILENO) && !out.to_terminal()),
      start_(wanted_ ? milliseconds() : 0),
      next_(start_ + 1000) {}

void Progress::file_done() { done(++files_, "files"); }

void Progress::done(std::uint64_t count, std::string_view unit) {
    if (!wanted_) return;
    const std::int64_t now = milliseconds();
    if (now < next_) return;
    next_ = now + 200;
    shown_ = true;
    draw("\r" + std::to_string(count) + ' ' + std::string(unit));
}

void Progress::clear() {
    if (shown_) draw("\r\x1b[K");
    shown_ = false;
}

}  // namespace career
