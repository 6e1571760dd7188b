// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "tools/doc-skeleton/template.hpp"

namespace career::doc_skeleton {

// How sure it is that a heading names a section.
enum class Fit : std::uint8_t { none, word, part, exact };

// The names that people give to sections, from share/templates/sections.toml.
class SectionNames {
  public:
    static Result<SectionNames> read(const Source& source);
    static Result<SectionNames> load();  // the shared file

    // How a heading (as plain_name() gives it) fits each section of the template; the order is the template's. What was
    // asked before is remembered: not for several threads.
    const std::vector<Fit>& fits(const std::string& name, const Template& shape) const;
    // Every whole name of a section.
    std::vector<std::string> names_of(std::string_view id) const;

  private:
    struct Role {
        std::vector<std::string> names, words;
    };
    // What the names of a template's own are, and the headings that were held against it.
    struct Known {
        std::vector<std::string> titles;
        std::vector<std::vector<std::string>> aliases;
        std::unordered_map<std::string, std::vector<Fit>> fits;
    };
    Known& known(const Template& shape) const;
    Fit fit(std::string_view name, const std::vector<std::string>& parts, std::size_t section, const Template& shape,
            const Known& own) const;
    bool is_name(std::string_view name, std::string_view id) const;

    std::unordered_map<std::string, Role> roles_;
    std::unordered_map<std::string, std::vector<std::string>> ids_of_name_;
    mutable std::unordered_map<const Template*, Known> known_;
};

// Parts of a heading that says several things: "drawbacks and alternatives", "upgrade / downgrade strategy".
std::vector<std::string> name_parts(std::string_view name);
bool has_several_parts(std::string_view name);

}  // namespace career::doc_skeleton
