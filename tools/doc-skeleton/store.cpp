// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/store.hpp"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "libcommon/frame/suggest.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/system/path.hpp"

namespace career::doc_skeleton {
namespace {

bool is_folder(const std::string& path) {
    struct stat status;
    return stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}
bool is_there(const std::string& path) {
    struct stat status;
    return stat(path.c_str(), &status) == 0;
}

}  // namespace

std::vector<TemplateFolder> template_folders() {
    std::vector<TemplateFolder> out;
    std::string up;
    for (int i = 0; i < 32; ++i) {
        const std::string own = up + ".doc-skeleton";
        if (is_folder(own)) {
            out.push_back({own, "repository"});
            break;
        }
        if (is_there(up + ".git")) break;
        if (const std::string path = existing_path(up); path.empty() || path == "/") break;
        up += "../";
    }
    if (const auto config = config_folder()) out.push_back({*config + "/templates", "own"});
    out.push_back({data_file("templates"), "built in"});
    return out;
}

std::vector<TemplateName> template_names() {
    std::vector<TemplateName> out;
    for (const TemplateFolder& folder : template_folders()) {
        DIR* dir = opendir(folder.path.c_str());
        if (dir == nullptr) continue;
        while (const dirent* entry = readdir(dir)) {
            const std::string_view name = entry->d_name;
            if (!name.ends_with(".md") || name.starts_with('.')) continue;
            std::string type(name.substr(0, name.size() - 3));
            if (std::none_of(out.begin(), out.end(), [&](const TemplateName& other) { return other.type == type; }))
                out.push_back({std::move(type), folder.path + '/' + std::string(name), folder.kind});
        }
        closedir(dir);
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.type < b.type; });
    return out;
}

Result<Template> load_template_file(const std::string& path) {
    const auto source = read_file(path);
    if (!source) return source.errors();
    return read_template(*source);
}

Result<Template> load_template(std::string_view type) {
    if (type.find('/') == std::string_view::npos && !type.empty() && type.front() != '.') {
        for (const TemplateFolder& folder : template_folders()) {
            const std::string path = folder.path + '/' + std::string(type) + ".md";
            if (!is_there(path)) continue;
            auto found = load_template_file(path);
            if (found && found->type != type)
                return Error{{path, 0, 0},
                             "holds the type '" + found->type + "'",
                             "name the file '" + found->type + ".md', or change 'type'"};
            return found;
        }
    }
    const auto names = template_names();
    std::vector<std::string_view> types;
    for (const TemplateName& name : names) types.push_back(name.type);
    return Error{
        {}, "there is no template '" + std::string(type) + "'", did_you_mean(type, types, "see 'doc-skeleton list'")};
}

}  // namespace career::doc_skeleton
