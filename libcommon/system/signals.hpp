// SPDX-License-Identifier: MIT
#pragma once

#include <termios.h>
#include <string>

namespace career {

// SIGPIPE as the system has it, even where a parent ignored it: a tool at the front of a pipe ends quietly.
void restore_signals();

// While it lives, SIGINT, SIGTERM and SIGHUP remove the file before the process dies of the signal.
class TemporaryGuard {
  public:
    explicit TemporaryGuard(const std::string& path);
    ~TemporaryGuard();
    TemporaryGuard(const TemporaryGuard&) = delete;
    TemporaryGuard& operator=(const TemporaryGuard&) = delete;

  private:
    int slot_;
};

// While it lives, the same signals put the terminal back; so does the destructor.
class TerminalGuard {
  public:
    TerminalGuard(int fd, const termios& as_found);
    ~TerminalGuard();
    TerminalGuard(const TerminalGuard&) = delete;
    TerminalGuard& operator=(const TerminalGuard&) = delete;
};

}  // namespace career
