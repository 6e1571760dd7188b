// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/folder.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "libcommon/system/path.hpp"
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

Error fault(const std::string& path, std::string_view doing, std::string remedy) {
    return {{path, 0, 0}, std::string(doing) + ": " + std::strerror(errno), std::move(remedy)};
}

}  // namespace

Result<std::vector<Entry>> list_folder(const std::string& folder) {
    DIR* dir = opendir(folder.c_str());
    if (dir == nullptr) return fault(folder, "cannot read the folder", "check its name");
    std::vector<Entry> out;
    while (const dirent* entry = readdir(dir)) {
        const std::string_view file = entry->d_name;
        const bool text = markup_of_file(file).has_value();
        if (!text && (entry->d_type != DT_DIR && entry->d_type != DT_UNKNOWN)) continue;
        auto name = parse_record_name(file);
        if (!name) continue;
        if (text) {
            std::string path(file);
            out.push_back({std::move(*name), std::move(path)});
            continue;
        }
        if (name->scheme != RecordName::Scheme::number || name->slug.empty()) continue;
        std::string path = std::string(file) + "/README.md";
        struct stat status;
        if (stat(joined(folder, path).c_str(), &status) == 0) out.push_back({std::move(*name), std::move(path)});
    }
    closedir(dir);
    std::sort(out.begin(), out.end(), [](const Entry& a, const Entry& b) { return a.name.file < b.name.file; });
    return out;
}

std::string groups_above(const std::string& folder) {
    const std::string real = existing_path(folder);
    const std::string above = folder_of(real.empty() ? folder : real);
    return name_of_path(above) == "keps" ? above : std::string();
}

std::vector<Entry> entries_of_groups(const std::string& root) {
    std::vector<Entry> out;
    DIR* dir = opendir(root.c_str());
    if (dir == nullptr) return out;
    while (const dirent* entry = readdir(dir)) {
        const std::string group = entry->d_name;
        if (group.starts_with('.')) continue;
        const auto entries = list_folder(joined(root, group));
        if (!entries) continue;
        for (Entry each : *entries) {
            if (each.path == each.name.file) continue;
            each.path = group + '/' + each.path;
            out.push_back(std::move(each));
        }
    }
    closedir(dir);
    std::sort(out.begin(), out.end(), [](const Entry& a, const Entry& b) { return a.name.file < b.name.file; });
    return out;
}

std::int64_t highest_in_groups(const std::string& folder) {
    std::int64_t out = 0;
    if (const std::string root = groups_above(folder); !root.empty())
        for (const Entry& entry : entries_of_groups(root)) out = std::max(out, entry.name.number);
    return out;
}

FolderLock::~FolderLock() {
    if (fd_ >= 0) close(fd_);
}

Result<bool> FolderLock::lock(const std::string& folder) {
    fd_ = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd_ < 0) return fault(folder, "cannot open the folder", "check its name and permissions");
    while (flock(fd_, LOCK_EX) != 0)
        if (errno != EINTR) return fault(folder, "cannot lock the folder", "use a file system that has locks");
    return true;
}

Result<bool> make_folders(const std::string& folder) {
    for (std::size_t slash = folder.find('/', 1);; slash = folder.find('/', slash + 1)) {
        const std::string part = folder.substr(0, slash);
        if (mkdir(part.c_str(), 0777) != 0 && errno != EEXIST && slash == folder.npos)
            return fault(folder, "cannot make the folder", "check the name and the permissions above it");
        if (slash == folder.npos) break;
    }
    struct stat status;
    if (stat(folder.c_str(), &status) == 0 && !S_ISDIR(status.st_mode))
        return Error{{folder, 0, 0}, "is no folder", "give the folder of the set"};
    return true;
}

std::string joined(const std::string& folder, std::string_view name) {
    if (folder.empty() || folder == ".") return std::string(name);
    return folder + (folder.ends_with('/') ? "" : "/") + std::string(name);
}

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == path.npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

std::string name_of_path(const std::string& path) { return path.substr(path.rfind('/') + 1); }

std::string tidy_path(std::string_view path) {
    std::vector<std::string_view> parts;
    const bool rooted = path.starts_with('/');
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, slash);
        path.remove_prefix(std::min(slash + 1, path.size()));
        if (part.empty() || part == ".") continue;
        if (part == ".." && !parts.empty() && parts.back() != "..")
            parts.pop_back();
        else if (part != ".." || !rooted)
            parts.push_back(part);
    }
    std::string out = rooted ? "/" : "";
    for (std::size_t i = 0; i < parts.size(); ++i) out += (i == 0 ? "" : "/") + std::string(parts[i]);
    return out.empty() ? "." : out;
}

}  // namespace career::doc_skeleton
