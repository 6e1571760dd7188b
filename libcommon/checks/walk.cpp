// SPDX-License-Identifier: MIT
#include "libcommon/checks/walk.hpp"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>
#include <utility>

#include "libcommon/system/input.hpp"
#include "libcommon/system/path.hpp"

namespace career {
namespace {

enum class What : std::uint8_t { file, folder, other };

What what_is(const std::string& folder, const dirent& entry) {
    if (entry.d_type == DT_REG) return What::file;
    if (entry.d_type == DT_DIR) return What::folder;
    if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return What::other;
    const std::string path = join_path(folder, entry.d_name);
    struct stat status;
    if (lstat(path.c_str(), &status) != 0) return What::file;  // opening it says what is wrong
    if (S_ISDIR(status.st_mode)) return What::folder;
    if (!S_ISLNK(status.st_mode)) return S_ISREG(status.st_mode) ? What::file : What::other;
    if (stat(path.c_str(), &status) != 0) return What::file;
    return S_ISREG(status.st_mode) ? What::file : What::other;
}

}  // namespace

std::vector<std::string> without_repeats(const std::vector<std::string>& operands) {
    if (operands.size() < 2) return operands;
    std::vector<std::string> out;
    std::set<std::string> seen;
    for (const std::string& operand : operands)
        if (seen.insert(real_path(operand)).second) out.push_back(operand);
    return out;
}

FileWalk::FileWalk(const std::vector<std::string>& operands, std::function<bool(std::string_view)> wanted,
                   std::function<bool(const std::string&)> pruned)
    : operands_(without_repeats(operands)), wanted_(std::move(wanted)), pruned_(std::move(pruned)) {
    if (operands_.size() > 1)
        for (const std::string& operand : operands_) visited_.emplace(real_path(operand), false);
}

bool FileWalk::first_visit(const std::string& real) {
    const auto known = visited_.find(real);
    return known == visited_.end() || !std::exchange(known->second, true);
}

void FileWalk::read_patterns(const std::string& file, const std::string& base) {
    if (access(file.c_str(), F_OK) != 0) return;
    const auto source = read_file(file);
    // As in git, a .gitignore that cannot be read ignores nothing.
    if (!source) return;
    patterns_.push_back({base, parse_patterns(source->text())});
}

// Of the folders between the repository's root and the one where the walk begins.
void FileWalk::read_patterns_above(const std::string& absolute) {
    std::vector<std::string> above;
    for (std::string folder = absolute;;) {
        if (access(join_path(folder, ".git").c_str(), F_OK) == 0) {
            read_patterns(join_path(folder, ".git/info/exclude"), folder);
            for (auto one = above.rbegin(); one != above.rend(); ++one)
                read_patterns(join_path(*one, ".gitignore"), *one);
            return;
        }
        if (folder == "/") return;
        folder = folder_of(folder);
        above.push_back(folder);
    }
}

bool FileWalk::ignored(const std::string& absolute, bool is_folder) const {
    for (auto file = patterns_.rbegin(); file != patterns_.rend(); ++file) {
        const std::string_view path = relative_to(absolute, file->base);
        if (path.empty()) continue;
        if (const auto verdict = ignored_by(file->patterns, path, is_folder)) return *verdict;
    }
    return false;
}

std::optional<WalkItem> FileWalk::enter(std::string path, std::string absolute) {
    DIR* folder = opendir(path.c_str());
    if (folder == nullptr) {
        Error error{{path, 0, 0},
                    std::string("cannot read the folder: ") + std::strerror(errno),
                    "check its permissions, or exclude it"};
        return WalkItem{.path = path, .error = std::move(error)};
    }
    Frame frame{.path = std::move(path), .absolute = std::move(absolute)};
    int fault = 0;
    for (;;) {
        errno = 0;
        const dirent* entry = readdir(folder);
        if (entry == nullptr) {
            fault = errno;
            break;
        }
        if (entry->d_name[0] == '.') continue;
        const std::string_view name = entry->d_name;
        // Most entries of other kinds are told by their names: no need to ask what they are.
        const bool may_be_file = wanted_(name);
        if (!may_be_file && entry->d_type == DT_REG) continue;
        const What what = what_is(frame.path, *entry);
        if (what == What::other || (what == What::file && !may_be_file)) continue;
        if (what == What::folder) frame.names += '/';
        frame.order.push_back(static_cast<std::uint32_t>(frame.names.size()));
        frame.names += name;
        frame.names += '\0';
    }
    closedir(folder);
    const char* names = frame.names.data();
    std::sort(frame.order.begin(), frame.order.end(),
              [names](std::uint32_t a, std::uint32_t b) { return std::strcmp(names + a, names + b) < 0; });
    const std::size_t before = patterns_.size();
    read_patterns(join_path(frame.path, ".gitignore"), frame.absolute);
    frame.has_patterns = patterns_.size() != before;
    frames_.push_back(std::move(frame));
    if (fault == 0) return std::nullopt;
    Error error{{frames_.back().path, 0, 0},
                std::string("cannot read all of the folder: ") + std::strerror(fault),
                "check the disk"};
    return WalkItem{.path = frames_.back().path, .error = std::move(error)};
}

std::optional<WalkItem> FileWalk::next() {
    for (;;) {
        if (frames_.empty()) {
            patterns_.clear();
            if (next_operand_ == operands_.size()) return std::nullopt;
            const std::string& operand = operands_[next_operand_++];
            struct stat status;
            const bool folder = stat(operand.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
            if (!visited_.empty() && !first_visit(real_path(operand))) continue;
            if (!folder) return WalkItem{.path = operand, .absolute = absolute_path(operand), .named = true};
            std::string absolute = absolute_path(join_path(operand, "."));
            read_patterns_above(absolute);
            std::string path = operand;
            while (path.size() > 1 && path.ends_with('/')) path.pop_back();
            if (auto fault = enter(std::move(path), std::move(absolute))) return fault;
            continue;
        }
        Frame& frame = frames_.back();
        if (frame.at == frame.order.size()) {
            if (frame.has_patterns) patterns_.pop_back();
            frames_.pop_back();
            continue;
        }
        const std::size_t place = frame.order[frame.at++];
        const char* name = frame.names.data() + place;
        const bool is_folder = place > 0 && frame.names[place - 1] == '/';
        std::string path = frame.path == "." ? std::string(name) : join_path(frame.path, name);
        std::string absolute = join_path(frame.absolute, name);
        if (ignored(absolute, is_folder)) continue;
        if (is_folder && pruned_(absolute)) continue;
        if (!visited_.empty() && !first_visit(absolute)) continue;
        if (!is_folder) return WalkItem{.path = std::move(path), .absolute = std::move(absolute)};
        if (auto fault = enter(std::move(path), std::move(absolute))) return fault;
    }
}

}  // namespace career
