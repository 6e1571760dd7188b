// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
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
    // The titles of the template's sections, as plain_name() gives them.
    const std::vector<std::string>& titles(const Template& shape) const { return known(shape).titles; }
    // Every whole name of a section.
    std::vector<std::string> names_of(std::string_view id) const;

  private:
    using RoleIndex = std::size_t;
    struct Role {
        std::string id;
        std::vector<std::string> names;
    };
    // What a heading says of any template: found once, for each is held against all of them.
    struct Heading {
        std::vector<std::string> parts;
        std::vector<RoleIndex> named, partly;  // roles that it, or a part of it, is a name of
        std::vector<bool> worded;              // by role: one of its words is in it
    };
    // What the names of a template's own are, and the headings that were held against it.
    struct Known {
        std::vector<std::string> titles;
        std::vector<std::vector<std::string>> aliases;
        std::vector<std::optional<RoleIndex>> roles;
        std::unordered_map<std::string, std::vector<Fit>> fits;
    };
    Known& known(const Template& shape) const;
    const Heading& heading(const std::string& name) const;
    static Fit fit(const std::string& name, const Heading& heading, std::size_t section, const Known& own);

    std::vector<Role> roles_;
    std::unordered_map<std::string, RoleIndex> role_of_id_;
    std::unordered_map<std::string, std::vector<RoleIndex>> roles_of_name_;
    std::unordered_map<std::uint16_t, std::vector<std::pair<std::string, RoleIndex>>> words_of_front_;
    mutable std::unordered_map<std::string, Heading> headings_;
    mutable std::unordered_map<const Template*, Known> known_;
};

// Parts of a heading that says several things: "drawbacks and alternatives", "upgrade / downgrade strategy".
std::vector<std::string> name_parts(std::string_view name);
bool has_several_parts(std::string_view name);

}  // namespace career::doc_skeleton
