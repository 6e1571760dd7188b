// SPDX-License-Identifier: MIT
#include "tools/qbank/line_stream.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace career::qbank {

constexpr std::size_t piece = std::size_t{256} << 10;

LineStream::LineStream(std::string name, int descriptor, std::size_t limit)
    : name_(std::move(name)), descriptor_(descriptor), limit_(limit) {}

bool LineStream::fill() {
    if (at_end_) return false;
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ > limit_) {
        fault_ = Error{{name_, line_ + 1, 1},
                       "the line is longer than " + std::to_string(limit_) + " bytes",
                       "check that it is the right file"};
        at_end_ = true;
        end_ = 0;
        return false;
    }
    if (buffer_.size() < end_ + piece) buffer_.resize(std::max(buffer_.size() * 2, end_ + piece));
    for (;;) {
        const ssize_t got = ::read(descriptor_, buffer_.data() + end_, piece);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            fault_ = Error{{name_, 0, 0}, std::string("cannot read: ") + std::strerror(errno), "check the file"};
            end_ = 0;
        }
        if (got <= 0) at_end_ = true;
        if (got > 0) end_ += static_cast<std::size_t>(got);
        return got > 0;
    }
}

std::optional<std::string_view> LineStream::next() {
    std::size_t searched = begin_;
    for (;;) {
        const std::string_view rest(buffer_.data() + searched, end_ - searched);
        const auto found = rest.find('\n');
        std::size_t stop = end_, after = end_;
        if (found != std::string_view::npos) {
            stop = searched + found;
            after = stop + 1;
        } else {
            const std::size_t kept = end_ - begin_;
            if (fill()) {
                searched = begin_ + kept;
                continue;
            }
            if (fault_ || begin_ == end_) return std::nullopt;
            stop = after = end_;
        }
        std::string_view text(buffer_.data() + begin_, stop - begin_);
        offset_ = next_offset_;
        next_offset_ += after - begin_;
        begin_ = after;
        if (line_++ == 0 && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
        if (text.ends_with('\r')) text.remove_suffix(1);
        return text;
    }
}

InputFile::InputFile(const std::string& path) : name_(path == "-" ? "standard input" : path) {
    if (path == "-") {
        descriptor_ = STDIN_FILENO;
        return;
    }
    descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (descriptor_ < 0)
        fault_ = Error{{name_, 0, 0}, std::string("cannot read: ") + std::strerror(errno), "check the name"};
    else if (fstat(descriptor_, &status) == 0 && S_ISDIR(status.st_mode))
        fault_ = Error{{name_, 0, 0}, "is a folder", "name a file in it"};
}

InputFile::~InputFile() {
    if (descriptor_ > STDIN_FILENO) close(descriptor_);
}

}  // namespace career::qbank
