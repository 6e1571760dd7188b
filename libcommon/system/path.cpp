// SPDX-License-Identifier: MIT
#include "libcommon/system/path.hpp"

#include <unistd.h>

#include <climits>
#include <cstdlib>
#include <memory>

namespace career {
namespace {

// "a/./b//../c" is "a/c".
std::string tidy(std::string_view path) {
    std::string out;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view name = path.substr(0, slash);
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
        if (name.empty() || name == ".") continue;
        if (name == "..") {
            out.resize(out.empty() ? 0 : out.rfind('/'));
            continue;
        }
        out += '/';
        out += name;
    }
    return out.empty() ? "/" : out;
}

std::string working_folder() {
    const std::unique_ptr<char, decltype(&std::free)> folder(getcwd(nullptr, 0), &std::free);
    return folder ? folder.get() : "/";
}

}  // namespace

std::string existing_path(const std::string& path) {
    const std::unique_ptr<char, decltype(&std::free)> found(realpath(path.empty() ? "." : path.c_str(), nullptr),
                                                            &std::free);
    return found ? found.get() : "";
}

std::string folder_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) return ".";
    return slash == 0 ? "/" : std::string(path.substr(0, slash));
}

std::string_view name_in_folder(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string join_path(std::string_view folder, std::string_view name) {
    std::string out(folder);
    if (!out.ends_with('/')) out += '/';
    out += name;
    return out;
}

std::string_view relative_to(std::string_view path, std::string_view folder) {
    if (folder == "/") return path.starts_with('/') ? path.substr(1) : std::string_view();
    if (!path.starts_with(folder) || path.size() <= folder.size() || path[folder.size()] != '/') return {};
    return path.substr(folder.size() + 1);
}

std::string real_path(std::string_view path) {
    std::string found = existing_path(std::string(path));
    return found.empty() ? absolute_path(path) : found;
}

std::string absolute_path(std::string_view path) {
    const std::string_view name = name_in_folder(path);
    if (name.empty() || name == "." || name == "..") {
        const std::string found = existing_path(std::string(path));
        return found.empty() ? tidy(path.starts_with('/') ? std::string(path) : join_path(working_folder(), path))
                             : found;
    }
    const std::string folder = existing_path(folder_of(path));
    if (!folder.empty()) return join_path(folder, name);
    return tidy(path.starts_with('/') ? std::string(path) : join_path(working_folder(), path));
}

}  // namespace career
