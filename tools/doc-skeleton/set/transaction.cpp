// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/transaction.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>

#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/output.hpp"
#include "libcommon/system/path.hpp"
#include "tools/doc-skeleton/set/folder.hpp"
#include "tools/doc-skeleton/set/unfinished.hpp"

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
        else if (change.kind == FileChange::Kind::move)
            static_cast<void>(move_folder(change.text, change.path));
        else
            static_cast<void>(write_file(change.path, before[i], AtomicFile::Replace::yes));
    }
}

// Of a file or folder that may not be there yet.
std::string planned_path(const std::string& path) {
    const std::string folder = folder_of(path), real = existing_path(folder);
    return joined(real.empty() ? folder : real, name_of_path(path));
}

std::string planned(const std::vector<FileChange>& changes, const std::vector<std::string>& before) {
    std::vector<PlannedChange> plan;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const bool moves = changes[i].kind == FileChange::Kind::move;
        plan.push_back({changes[i].kind, planned_path(changes[i].path),
                        moves ? planned_path(changes[i].text) : changes[i].text, before[i]});
    }
    return plan_text(plan);
}

}  // namespace

Result<bool> move_folder(const std::string& from, const std::string& to) {
    struct stat status;
    if (lstat(to.c_str(), &status) == 0)
        return Error{{to, 0, 0}, "is there already", "choose another number, or move it away"};
    if (rename(from.c_str(), to.c_str()) == 0) return true;
    return Error{{from, 0, 0},
                 std::string("cannot move the folder: ") + std::strerror(errno),
                 "check the permissions of the folder above it"};
}

Result<Opened> open_to_change(const std::string& path) {
    const auto stamp = stamp_of(path);
    auto source = read_file(path);
    if (!source) return source.errors();
    return Opened{source.take(), stamp};
}

std::string Opened::with_text(std::string text) const {
    if (source.has_mark()) text.insert(0, "\xEF\xBB\xBF");
    return text;
}

Result<bool> apply_changes(const std::string& folder, const std::vector<FileChange>& changes) {
    std::vector<std::unique_ptr<AtomicFile>> files(changes.size());
    std::vector<std::string> before(changes.size());
    try {
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const FileChange& change = changes[i];
            if (change.kind == FileChange::Kind::move) continue;
            if (change.kind != FileChange::Kind::create) {
                if (change.unchanged && stamp_of(change.path) != change.unchanged)
                    return Error{{change.path, 0, 0},
                                 "was changed by someone else since it was read",
                                 "nothing was written: run it again"};
                const auto file = open_to_change(change.path);
                if (!file) return file.errors();
                before[i] = file->with_text(std::string(file->source.text()));
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
    // One file alone is put in its place whole or not at all as it is.
    const std::string plan = changes.size() > 1 ? joined(folder, plan_name) : std::string();
    if (!plan.empty())
        if (auto written = write_file(plan, planned(changes, before), AtomicFile::Replace::no); !written)
            return written.errors();
    std::size_t done = 0;
    try {
        for (; done < changes.size(); ++done) {
            if (files[done]) {
                files[done]->commit(changes[done].unchanged);
            } else if (changes[done].kind == FileChange::Kind::move) {
                if (auto moved = move_folder(changes[done].path, changes[done].text); !moved)
                    throw WriteError{moved.errors().front()};
            } else if (unlink(changes[done].path.c_str()) != 0) {
                throw WriteError{{{changes[done].path, 0, 0},
                                  std::string("cannot remove: ") + std::strerror(errno),
                                  "nothing was changed"}};
            }
        }
    } catch (const WriteError& error) {
        take_back(changes, before, done);
        if (!plan.empty()) unlink(plan.c_str());
        return error.error;
    }
    if (!plan.empty()) unlink(plan.c_str());
    return true;
}

}  // namespace career::doc_skeleton
