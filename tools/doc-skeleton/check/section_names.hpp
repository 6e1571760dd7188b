// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
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
    static Result<SectionNames> load();  // the shared file

    // How a heading fits a template.
    struct Held {
        std::vector<Fit> fits;    // by section
        Fit best = Fit::none;     // of them
        unsigned own_titles = 0;  // sections whose title it is, word for word
    };
    class Heading;
    struct Known;  // what is known of a template
    // The heading of this name (as plain_name() gives it), and how it fits the template. What was asked before is
    // remembered, and forgotten by start_document() at the earliest: not for several threads.
    const Heading& heading(const std::string& name) const;
    const Known& known(const Template& shape) const;
    const Held& held(const Heading& heading, const Known& shape) const;
    void start_document() const;
    // Every whole name of a section.
    std::vector<std::string> names_of(std::string_view id) const;

  private:
    using RoleIndex = std::size_t;
    struct Role {
        std::string id;
        std::vector<std::string> names;
    };
    static Fit fit(const Heading& heading, std::size_t section, const Known& own);
    static Held hold(const Heading& heading, const Known& own);

    std::vector<Role> roles_;
    std::unordered_map<std::string, RoleIndex> role_of_id_;
    std::unordered_map<std::string, std::vector<RoleIndex>> roles_of_name_;
    std::unordered_map<std::uint16_t, std::vector<std::pair<std::string, RoleIndex>>> words_of_front_;
    mutable std::unordered_map<std::string, std::unique_ptr<Heading>> headings_;
    mutable std::unordered_map<const Template*, std::unique_ptr<Known>> known_;
};

// What the names of a template's own are.
struct SectionNames::Known {
    std::size_t number = 0;  // of the template, in the order of asking
    std::vector<std::string> titles;
    std::vector<std::vector<std::string>> aliases;
    std::vector<std::optional<RoleIndex>> roles;
};

// What a heading says of any template: found once, for each is held against all of them.
class SectionNames::Heading {
    friend class SectionNames;
    std::string name;
    std::vector<std::string> parts;
    std::vector<RoleIndex> named, partly;             // roles that it, or a part of it, is a name of
    std::vector<bool> worded;                         // by role: one of its words is in it
    mutable std::vector<std::unique_ptr<Held>> held;  // by the template's number
};

// Parts of a heading that says several things: "drawbacks and alternatives", "upgrade / downgrade strategy".
std::vector<std::string> name_parts(std::string_view name);
bool has_several_parts(std::string_view name);

}  // namespace career::doc_skeleton
