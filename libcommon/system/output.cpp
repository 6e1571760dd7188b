// SPDX-License-Identifier: MIT
#include "libcommon/system/output.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "libcommon/system/atomic_file.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

constexpr std::size_t buffer_size = 64 * 1024;

void say(std::string_view text) {
    // Nothing can be done where even standard error is gone.
    while (!text.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

Output::Output(std::string_view tool) : tool_(tool) {}
Output::~Output() = default;

void Output::put(std::string_view text) {
    if (file_) {
        file_->write(text);
        return;
    }
    while (!text.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0)
            throw WriteError{{{"standard output", 0, 0}, std::strerror(errno), "nothing more could be written"}};
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void Output::write(std::string_view text) {
    if (text.size() >= buffer_size) {
        flush();
        put(text);
        return;
    }
    buffer_ += text;
    if (buffer_.size() >= buffer_size) flush();
}

void Output::flush() {
    if (buffer_.empty()) return;
    put(buffer_);
    buffer_.clear();
}

bool Output::to_terminal() const {
    if (!terminal_) terminal_ = is_terminal(STDOUT_FILENO);
    return path_.empty() && *terminal_;
}
bool Output::color() const { return path_.empty() ? wants_color(wish_, to_terminal()) : wish_ == ColorWish::always; }
std::size_t Output::width() const { return to_terminal() ? terminal_width(STDOUT_FILENO) : 80; }

void Output::error(const Error& error) {
    if (to_terminal()) flush();  // so that message and result stand in their order
    say(tool_ + ": " + to_text(error) + '\n');
}

void Output::note(std::string_view text) {
    if (to_terminal()) flush();
    say(tool_ + ": " + visible(text) + '\n');
}

Exit Output::refuse(const Error& error) {
    this->error(error);
    return Exit::failed;
}

Exit Output::refuse(const Errors& errors) {
    for (const Error& one : errors) error(one);
    return Exit::failed;
}

Exit Output::usage(std::string_view what, std::string_view remedy) {
    return refuse(Error{{}, std::string(what), std::string(remedy)});
}

Exit Output::open(const std::string& path, bool force) {
    if (path == "-") return Exit::done;
    auto opened = AtomicFile::create(path, force ? AtomicFile::Replace::yes : AtomicFile::Replace::no);
    if (!opened) return refuse(opened.errors());
    file_ = opened.take();
    path_ = path;
    return Exit::done;
}

Exit Output::finish(Exit status) {
    flush();
    if (!file_) return status;
    if (status == Exit::failed) {
        file_.reset();
        return status;
    }
    file_->commit();
    file_.reset();
    return status;
}

void Output::abandon() {
    buffer_.clear();
    file_.reset();
}

}  // namespace career
