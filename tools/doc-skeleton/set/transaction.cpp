// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/transaction.hpp"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>

#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/output.hpp"
#include "tools/doc-skeleton/set/folder.hpp"

namespace career::doc_skeleton {
namespace {

// SIGINT, SIGTERM and SIGHUP wait while it lives.
class SignalsWait {
  public:
    SignalsWait() {
        sigset_t set;
        sigemptyset(&set);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set, signal);
        pthread_sigmask(SIG_BLOCK, &set, &before_);
    }
    ~SignalsWait() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    SignalsWait(const SignalsWait&) = delete;
    SignalsWait& operator=(const SignalsWait&) = delete;

  private:
    sigset_t before_;
};

void take_back(const std::vector<FileChange>& changes, const std::vector<std::string>& before, std::size_t count) {
    for (std::size_t i = count; i-- > 0;) {
        const FileChange& change = changes[i];
        if (change.kind == FileChange::Kind::create)
            unlink(change.path.c_str());
        else
            static_cast<void>(write_file(change.path, before[i], AtomicFile::Replace::yes));
    }
}

}  // namespace

Result<Opened> open_to_change(const std::string& path) {
    const auto stamp = stamp_of(path);
    auto source = read_file(path);
    if (!source) return source.errors();
    return Opened{source.take(), stamp};
}

Result<bool> apply(const std::vector<FileChange>& changes) {
    std::vector<std::unique_ptr<AtomicFile>> files(changes.size());
    std::vector<std::string> before(changes.size());
    try {
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const FileChange& change = changes[i];
            if (change.kind != FileChange::Kind::create) {
                if (change.unchanged && stamp_of(change.path) != change.unchanged)
                    return Error{{change.path, 0, 0},
                                 "was changed by someone else since it was read",
                                 "nothing was written: run it again"};
                const auto source = read_file(change.path);
                if (!source) return source.errors();
                before[i] = source->text();
            }
            if (change.kind == FileChange::Kind::remove) {
                if (access(folder_of(change.path).c_str(), W_OK) != 0)
                    return Error{{change.path, 0, 0},
                                 std::string("cannot remove: ") + std::strerror(errno),
                                 "check the folder's permissions"};
                continue;
            }
            auto file =
                AtomicFile::create(change.path, change.kind == FileChange::Kind::create ? AtomicFile::Replace::no
                                                                                        : AtomicFile::Replace::yes);
            if (!file) return file.errors();
            files[i] = file.take();
            files[i]->write(change.text);
        }
    } catch (const WriteError& error) {
        return error.error;
    }
    const SignalsWait wait;
    std::size_t done = 0;
    try {
        for (; done < changes.size(); ++done) {
            if (files[done]) {
                files[done]->commit(changes[done].unchanged);
            } else if (unlink(changes[done].path.c_str()) != 0) {
                throw WriteError{{{changes[done].path, 0, 0},
                                  std::string("cannot remove: ") + std::strerror(errno),
                                  "nothing was changed"}};
            }
        }
    } catch (const WriteError& error) {
        take_back(changes, before, done);
        return error.error;
    }
    return true;
}

}  // namespace career::doc_skeleton
