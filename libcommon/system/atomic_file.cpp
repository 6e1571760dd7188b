// SPDX-License-Identifier: MIT
#include "libcommon/system/atomic_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "libcommon/system/output.hpp"
#include "libcommon/system/path.hpp"
#include "libcommon/system/signals.hpp"

namespace career {
namespace {

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

Error fault(const std::string& path, std::string_view doing, std::string remedy) {
    return {{path, 0, 0}, std::string(doing) + ": " + std::strerror(errno), std::move(remedy)};
}

// Writes all of it; false with errno where that fails.
bool write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

void sync_folder(const std::string& path) {
    // Best effort: some file systems refuse it, and the data itself is already safe.
    if (const int fd = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

// A pipe or a device has nothing to be synced.
bool synced(int fd) { return fsync(fd) == 0 || errno == EINVAL || errno == EROFS; }

// What a file of this size lacks before the next line can begin.
std::string ending_before(int fd, off_t size) {
    char last = '\n';
    return size > 0 && pread(fd, &last, 1, size - 1) == 1 && last != '\n' ? "\n" : "";
}

// A line half written, as on a full disk, is taken back: the next reader must not meet it. Returns what became of the
// file.
std::string take_back(int fd, off_t size) {
    struct stat now;
    const bool grown = fstat(fd, &now) == 0 && S_ISREG(now.st_mode) && now.st_size > size;
    if (!grown || ftruncate(fd, size) == 0) return "nothing was changed";
    return "a piece of the new line stands at its end: remove that by hand";
}

mode_t umask_now() {
    const mode_t mask = umask(0);
    umask(mask);
    return mask;
}

}  // namespace

Result<std::unique_ptr<AtomicFile>> AtomicFile::create(const std::string& path, Replace replace) {
    std::unique_ptr<AtomicFile> file(new AtomicFile);
    file->path_ = path;
    file->target_ = path;
    file->replace_ = replace;
    struct stat status;
    mode_t mode = 0666 & ~umask_now();
    if (lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode)) {
        file->target_ = existing_path(path);
        if (file->target_.empty()) return fault(path, "cannot follow the link", "mend or remove the link");
    }
    if (stat(file->target_.c_str(), &status) == 0) {
        if (S_ISDIR(status.st_mode)) return Error{{path, 0, 0}, "is a folder", "name a file in it"};
        if (!S_ISREG(status.st_mode)) {
            file->through_ = true;
            file->fd_ = ::open(file->target_.c_str(), O_WRONLY | O_CLOEXEC);
            if (file->fd_ < 0) return fault(path, "cannot write", "check its permissions");
            return file;
        }
        if (replace == Replace::no)
            return Error{{path, 0, 0}, "is there already", "choose another name, or replace it with --force"};
        mode = status.st_mode & 07777;
    }
    const std::string pattern = folder_of(file->target_) + "/.career-XXXXXX";
    file->temporary_ = pattern;
    file->fd_ = mkostemp(file->temporary_.data(), O_CLOEXEC);
    if (file->fd_ < 0) {
        file->temporary_.clear();
        return fault(path, "cannot write", "check that its folder is there and may be written to");
    }
    file->guard_ = std::make_unique<TemporaryGuard>(file->temporary_);
    if (fchmod(file->fd_, mode) != 0) return fault(path, "cannot set the mode", "check the file system");
    return file;
}

AtomicFile::~AtomicFile() {
    if (fd_ >= 0) close(fd_);
    if (!temporary_.empty()) unlink(temporary_.c_str());
}

void AtomicFile::fail(std::string_view doing) const {
    throw WriteError{fault(path_, doing, through_ ? "what was written so far has gone out" : "nothing was changed")};
}

void AtomicFile::write(std::string_view bytes) {
    if (!write_all(fd_, bytes)) fail("cannot write");
}

void AtomicFile::commit(const std::optional<FileStamp>& unchanged) {
    if (through_) {
        const int fd = fd_;
        fd_ = -1;
        if (close(fd) != 0) fail("cannot finish writing");
        return;
    }
    if (fsync(fd_) != 0) fail("cannot finish writing");
    const int fd = fd_;
    fd_ = -1;
    if (close(fd) != 0) fail("cannot finish writing");
    if (unchanged && stamp_of(target_) != unchanged)
        throw WriteError{
            {{path_, 0, 0}, "was changed by someone else since it was read", "nothing was written: run it again"}};
    if (replace_ == Replace::no) {
        // link() fails where the name was taken meanwhile; rename() would replace it.
        if (link(temporary_.c_str(), target_.c_str()) != 0) {
            if (errno == EEXIST)
                throw WriteError{{{path_, 0, 0},
                                  "was made by someone else meanwhile",
                                  "choose another name, or replace it with --force"}};
            if (errno != EPERM && errno != EOPNOTSUPP && errno != EMLINK) fail("cannot put the file in its place");
            if (rename(temporary_.c_str(), target_.c_str()) != 0) fail("cannot put the file in its place");
        } else {
            unlink(temporary_.c_str());
        }
    } else if (rename(temporary_.c_str(), target_.c_str()) != 0) {
        fail("cannot put the file in its place");
    }
    temporary_.clear();
    guard_.reset();
    sync_folder(target_);
}

Result<bool> write_file(const std::string& path, std::string_view bytes, AtomicFile::Replace replace,
                        const std::optional<FileStamp>& unchanged) {
    auto file = AtomicFile::create(path, replace);
    if (!file) return file.errors();
    try {
        (*file)->write(bytes);
        (*file)->commit(unchanged);
    } catch (const WriteError& error) {
        return error.error;
    }
    return true;
}

Result<bool> append_line(const std::string& path, std::string_view line) {
    for (std::size_t slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1))
        mkdir(path.substr(0, slash).c_str(), 0700);  // what is missing; a real fault shows at open
    const int fd = ::open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) return fault(path, "cannot open", "check its permissions");
    Result<bool> done = true;
    const bool locked = flock(fd, LOCK_EX) == 0;
    const off_t size = lseek(fd, 0, SEEK_END);  // under the lock
    if (!locked || !write_all(fd, ending_before(fd, size) + std::string(line) + '\n') || !synced(fd)) {
        Error error = fault(path, "cannot append", {});  // before taking back, which sets errno too
        error.remedy = take_back(fd, size);
        done = std::move(error);
    }
    close(fd);
    return done;
}

}  // namespace career
