// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/data_path.hpp"
#include "tools/doc-skeleton/commands.hpp"
#include "tools/doc-skeleton/git_name.hpp"
#include "tools/doc-skeleton/set/folder.hpp"
#include "tools/doc-skeleton/store.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::string_view starter =
    "+++\n"
    "type = \"NAME\"\n"
    "version = 1\n"
    "title = \"NAME\"\n"
    "summary = \"what a document of this kind is for, in a line\"\n"
    "asks = [\"date\", \"owner\"]      # also: status rollback figures alternatives options\n"
    "fields = []                   # names that the text below fills in, beside title, author, date, status and tags\n"
    "[aliases]                     # other names that people give to a section\n"
    "problem = [\"what is wrong\"]\n"
    "+++\n"
    "# {{title}}\n"
    "\n"
    "- Date: {{date}}\n"
    "- Owner: {{author}}\n"
    "\n"
    "## Problem {#problem}\n"
    "<!-- Guidance for the writer: what belongs here. -->\n"
    "\n"
    "## Proposal {#proposal}\n"
    "<!-- What to do. -->\n"
    "\n"
    "## Risks {#risks optional}\n"
    "<!-- Sections may be optional, or extra: there only where --with asks for them. -->\n";

bool good_type(std::string_view name) {
    if (name.empty()) return false;
    for (const char c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return false;
    return true;
}

}  // namespace

Exit run_template_new(const Arguments& arguments, Output& out) {
    const std::string& name = arguments.operands().front();
    if (!good_type(name))
        return out.usage("'" + name + "' is no name of a template", "use lower case, digits and hyphens");
    std::string folder;
    if (arguments.has("user")) {
        const auto config = config_folder();
        if (!config) return out.usage("--user: HOME is not set", "set it, or leave --user out");
        folder = *config + "/templates";
    } else {
        folder = repository_root("").value_or("") + ".doc-skeleton";
    }
    if (auto made = make_folders(folder); !made) return out.refuse(made.errors());
    std::string text(starter);
    for (std::size_t at; (at = text.find("NAME")) != text.npos;) text.replace(at, 4, name);
    const std::string path = folder + '/' + name + ".md";
    if (auto written = write_file(path, text, AtomicFile::Replace::no); !written) return out.refuse(written.errors());
    out.write(path + '\n');
    return Exit::done;
}

Exit run_template_check(const Arguments& arguments, Output& out) {
    Exit status = Exit::done;
    for (const std::string& operand : arguments.operands()) {
        const bool file = operand.find('/') != operand.npos || operand.ends_with(".md");
        const auto shape = file ? load_template_file(operand) : load_template(operand);
        if (shape) continue;
        for (const Error& error : shape.errors()) out.error(error);
        status = Exit::found;
    }
    return status;
}

}  // namespace career::doc_skeleton
