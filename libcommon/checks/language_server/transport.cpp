// SPDX-License-Identifier: MIT
#include "libcommon/checks/language_server/transport.hpp"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string_view>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/text/trimmed.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

constexpr std::size_t longest_header = 4096;
constexpr std::int64_t longest_message = 64 << 20;

// nullopt: no Content-Length, or none that can be.
std::optional<std::int64_t> length_in(std::string_view header) {
    while (!header.empty()) {
        const std::size_t end = header.find("\r\n");
        const std::string_view line = header.substr(0, end);
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && ascii_iequals(line.substr(0, colon), "Content-Length")) {
            const auto length = parse_integer(trimmed(line.substr(colon + 1)));
            return length && *length >= 0 && *length <= longest_message ? length : std::nullopt;
        }
        header = end == std::string_view::npos ? std::string_view() : header.substr(end + 2);
    }
    return std::nullopt;
}

}  // namespace

bool Transport::fill() {
    if (at_ > 0) {
        buffer_.erase(0, at_);
        at_ = 0;
    }
    char bytes[65536];
    for (;;) {
        const ssize_t got = ::read(in_, bytes, sizeof bytes);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fault_ = std::string("cannot read: ") + std::strerror(errno);
        if (got <= 0) return false;
        buffer_.append(bytes, static_cast<std::size_t>(got));
        return true;
    }
}

std::optional<std::string> Transport::read() {
    std::size_t end;
    while ((end = buffer_.find("\r\n\r\n", at_)) == std::string::npos) {
        if (buffer_.size() - at_ > longest_header) {
            fault_ = "a message's header has no end";
            return std::nullopt;
        }
        if (!fill()) {
            if (fault_.empty() && at_ < buffer_.size()) fault_ = "the input ends inside a message";
            return std::nullopt;
        }
    }
    const auto length = length_in(std::string_view(buffer_).substr(at_, end - at_));
    if (!length) {
        fault_ = "a message has no usable Content-Length";
        return std::nullopt;
    }
    at_ = end + 4;
    while (buffer_.size() - at_ < static_cast<std::size_t>(*length))
        if (!fill()) {
            if (fault_.empty()) fault_ = "the input ends inside a message";
            return std::nullopt;
        }
    std::string message = buffer_.substr(at_, static_cast<std::size_t>(*length));
    at_ += static_cast<std::size_t>(*length);
    return message;
}

bool Transport::pending() const {
    if (at_ < buffer_.size()) return true;
    pollfd wait{in_, POLLIN, 0};
    return poll(&wait, 1, 0) == 1 && (wait.revents & POLLIN) != 0;
}

bool Transport::write(const std::string& message) {
    const std::string bytes = "Content-Length: " + std::to_string(message.size()) + "\r\n\r\n" + message;
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const ssize_t written = ::write(out_, rest.data(), rest.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            fault_ = std::string("cannot write: ") + std::strerror(errno);
            return false;
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace career
