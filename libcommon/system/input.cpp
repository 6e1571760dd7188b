// SPDX-License-Identifier: MIT
#include "libcommon/system/input.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace career {
namespace {

std::string remedy_for(int fault) {
    switch (fault) {
        case ENOENT:
            return "check the name";
        case EACCES:
            return "check its permissions";
        case ENOTDIR:
            return "a part of the path is no folder";
        case ELOOP:
            return "the links lead in a circle";
        default:
            return "check the file";
    }
}

Error cannot_read(const std::string& name, int fault) {
    return {{name, 0, 0}, std::string("cannot read: ") + std::strerror(fault), remedy_for(fault)};
}

FileStamp stamp_from(const struct stat& status) {
    return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

Result<Source> read_all(int fd, const std::string& name, std::size_t expected, std::size_t limit) {
    std::string bytes;
    bytes.resize(expected + 1);
    std::size_t size = 0;
    for (;;) {
        if (size == bytes.size()) bytes.resize(bytes.size() * 2 + 4096);
        const ssize_t got = ::read(fd, bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return cannot_read(name, errno);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
        if (size == expected) break;  // as long as its file: no need to ask for the end
        if (size > limit)
            return Error{{name, 0, 0},
                         "is longer than " + std::to_string(limit) + " bytes",
                         "split it, or check that it is the right file"};
    }
    bytes.resize(size);
    return Source(name, std::move(bytes));
}

}  // namespace

std::optional<FileStamp> stamp_of(const std::string& path) {
    struct stat status;
    if (stat(path.c_str(), &status) != 0) return std::nullopt;
    return stamp_from(status);
}

Result<Source> read_file(const std::string& path, std::size_t limit) {
    if (path == "-") return read_all(STDIN_FILENO, "standard input", 0, limit);
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return cannot_read(path, errno);
    struct stat status;
    if (fstat(fd, &status) != 0 || S_ISDIR(status.st_mode)) {
        const Error error = S_ISDIR(status.st_mode) ? Error{{path, 0, 0}, "is a folder", "name a file in it"}
                                                    : cannot_read(path, errno);
        close(fd);
        return error;
    }
    const std::size_t expected =
        S_ISREG(status.st_mode) && status.st_size >= 0 && static_cast<std::size_t>(status.st_size) <= limit
            ? static_cast<std::size_t>(status.st_size)
            : 0;
    auto source = read_all(fd, path, expected, limit);
    close(fd);
    return source;
}

}  // namespace career
