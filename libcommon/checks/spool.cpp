// SPDX-License-Identifier: MIT
#include "libcommon/checks/spool.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "libcommon/system/output.hpp"
#include "libcommon/system/path.hpp"

namespace career {
namespace {

constexpr std::size_t memory_limit = 1024 * 1024;

[[noreturn]] void fail() {
    const char* folder = std::getenv("TMPDIR");
    throw WriteError{{{folder != nullptr ? folder : "/tmp", 0, 0},
                      std::string("cannot keep findings there: ") + std::strerror(errno),
                      "make room, or set TMPDIR to another folder"}};
}

}  // namespace

Spool::~Spool() {
    if (fd_ >= 0) close(fd_);
}

void Spool::add(std::string_view text) {
    buffer_ += text;
    if (buffer_.size() >= memory_limit) flush();
}

void Spool::flush() {
    if (fd_ < 0) {
        const char* folder = std::getenv("TMPDIR");
        std::string name = join_path(folder != nullptr && *folder != '\0' ? folder : "/tmp", "career-tools-XXXXXX");
        fd_ = mkostemp(name.data(), 0);
        if (fd_ < 0) fail();
        unlink(name.c_str());
    }
    std::string_view text = buffer_;
    while (!text.empty()) {
        const ssize_t written = ::write(fd_, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail();
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    buffer_.clear();
}

void Spool::read_back(const std::function<void(std::string_view)>& take) {
    if (fd_ >= 0) {
        flush();
        if (lseek(fd_, 0, SEEK_SET) < 0) fail();
        std::string block(64 * 1024, '\0');
        for (;;) {
            const ssize_t got = ::read(fd_, block.data(), block.size());
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) fail();
            if (got == 0) return;
            take({block.data(), static_cast<std::size_t>(got)});
        }
    }
    take(buffer_);
}

}  // namespace career
