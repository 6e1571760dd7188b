// SPDX-License-Identifier: MIT
#include "libcommon/system/signals.hpp"

#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <stdexcept>

namespace career {
namespace {

// A handler may touch only lock-free atomics and memory that no one else changes meanwhile: fixed slots, published
// last.
struct Slot {
    std::atomic<bool> used{false}, ready{false};
    std::array<char, 4096> path{};
};
std::array<Slot, 16> temporaries;
std::atomic<int> terminal_fd{-1};
termios terminal_as_found;
std::atomic<bool> installed{false};

void clean_and_die(int signal) {
    const int saved = errno;
    for (Slot& slot : temporaries)
        if (slot.ready.load()) unlink(slot.path.data());
    if (const int fd = terminal_fd.load(); fd >= 0) tcsetattr(fd, TCSANOW, &terminal_as_found);
    errno = saved;
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void install() {
    if (installed.exchange(true)) return;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action, before;
        std::memset(&action, 0, sizeof action);
        action.sa_handler = clean_and_die;
        sigemptyset(&action.sa_mask);
        // A shell's background jobs are started with SIGINT ignored, and stay so.
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

}  // namespace

void restore_signals() { std::signal(SIGPIPE, SIG_DFL); }

TemporaryGuard::TemporaryGuard(const std::string& path) : slot_(-1) {
    install();
    if (path.size() + 1 > temporaries[0].path.size()) return;
    for (std::size_t i = 0; i < temporaries.size(); ++i) {
        if (temporaries[i].used.exchange(true)) continue;
        std::memcpy(temporaries[i].path.data(), path.c_str(), path.size() + 1);
        temporaries[i].ready = true;
        slot_ = static_cast<int>(i);
        return;
    }
}

TemporaryGuard::~TemporaryGuard() {
    if (slot_ < 0) return;
    temporaries[static_cast<std::size_t>(slot_)].ready = false;
    temporaries[static_cast<std::size_t>(slot_)].used = false;
}

TerminalGuard::TerminalGuard(int fd, const termios& as_found) {
    install();
    terminal_as_found = as_found;
    terminal_fd = fd;
}

TerminalGuard::~TerminalGuard() {
    if (const int fd = terminal_fd.exchange(-1); fd >= 0) tcsetattr(fd, TCSANOW, &terminal_as_found);
}

}  // namespace career
