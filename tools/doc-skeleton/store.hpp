// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "tools/doc-skeleton/template.hpp"

namespace career::doc_skeleton {

// Where templates are looked for, the first that has a type wins: `.doc-skeleton/` of this folder or one above it (up
// to the repository's root), the user's own, the ones that came with the tool.
struct TemplateFolder {
    std::string path;
    std::string_view kind;  // "repository", "own", "built in"
};
std::vector<TemplateFolder> template_folders();

struct TemplateName {
    std::string type, path;
    std::string_view kind;
};
std::vector<TemplateName> template_names();  // sorted by type

// By type; "did you mean" where there is none.
Result<Template> load_template(std::string_view type);
// A file given by its path, where it is one.
Result<Template> load_template_file(const std::string& path);

}  // namespace career::doc_skeleton
