// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/section_names.hpp"

#include <algorithm>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/value_index.hpp"
#include "libcommon/system/data_path.hpp"
#include "tools/doc-skeleton/document/document.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::size_t most_known = 20000;  // headings that are remembered
constexpr std::size_t longest_name = 80;

// The key by which words are found: their first two bytes.
std::uint16_t front_of(std::string_view text) {
    return static_cast<std::uint16_t>(static_cast<unsigned char>(text[0]) << 8U | static_cast<unsigned char>(text[1]));
}

constexpr std::string_view part_signs[] = {" and ", " & ", " / ", "/", ", ", " or ", " + ", " with "};

}  // namespace

bool has_several_parts(std::string_view name) {
    return std::any_of(std::begin(part_signs), std::end(part_signs),
                       [&](std::string_view sign) { return name.find(sign) != name.npos; });
}

std::vector<std::string> name_parts(std::string_view name) {
    std::vector<std::string> out;
    if (name.size() > 200) name = name.substr(0, 200);
    std::string rest(name);
    // What stands in brackets, after a colon or a dash tells more about the same section.
    for (const std::string_view sign : {" (", ": ", " \u2013 ", " \u2014 ", " - "})
        if (const std::size_t at = rest.find(sign); at != rest.npos && at > 0) {
            out.emplace_back(trimmed(std::string_view(rest).substr(at + sign.size())));
            rest.resize(at);
        }
    for (const std::string_view sign : part_signs) {
        if (rest.find(sign) == rest.npos) continue;
        std::string_view left = rest;
        while (true) {
            const std::size_t at = left.find(sign);
            for (std::string& part : name_parts(trimmed(left.substr(0, at)))) out.push_back(std::move(part));
            if (at == left.npos) return out;
            left.remove_prefix(at + sign.size());
        }
    }
    if (rest.starts_with("the "))
        rest.erase(0, 4);
    else if (rest.starts_with("our "))
        rest.erase(0, 4);
    if (!rest.empty()) out.push_back(rest);
    return out;
}

Result<SectionNames> SectionNames::load() {
    constexpr std::string_view file = "templates/sections.toml";
    const auto table = shared_toml(file);
    if (!table) return table.errors();
    SectionNames out;
    Errors errors;
    TableReader reader(**table, data_file(file), errors);
    for (const Member& member : reader.members()) {
        auto in = reader.table_if(member.key);
        if (!in) continue;
        Role role{member.key, in->texts("names")};
        for (std::string& word : in->texts("words"))
            if (word.size() > 1) out.words_of_front_[front_of(word)].emplace_back(std::move(word), out.roles_.size());
        in->finish();
        for (const std::string& name : role.names) out.roles_of_name_[name].push_back(out.roles_.size());
        out.role_of_id_.emplace(member.key, out.roles_.size());
        out.roles_.push_back(std::move(role));
    }
    reader.finish();
    if (!errors.empty()) return errors;
    return out;
}

const SectionNames::Known& SectionNames::known(const Template& shape) const {
    std::unique_ptr<Known>& place = known_[&shape];
    if (place) return *place;
    place = std::make_unique<Known>();
    Known& out = *place;
    out.number = known_.size() - 1;
    for (const TemplateSection& section : shape.sections) {
        out.titles.push_back(plain_name(section.title));
        const auto role = role_of_id_.find(section.id);
        out.roles.push_back(role == role_of_id_.end() ? std::nullopt : std::optional<RoleIndex>(role->second));
        out.aliases.emplace_back();
        for (const auto& [id, names] : shape.aliases)
            if (id == section.id)
                for (const std::string& alias : names) out.aliases.back().push_back(plain_name(alias));
    }
    return out;
}

void SectionNames::start_document() const {
    if (headings_.size() > most_known) headings_.clear();
}

const SectionNames::Heading& SectionNames::heading(const std::string& name) const {
    std::unique_ptr<Heading>& place = headings_[name];
    if (place) return *place;
    place = std::make_unique<Heading>();
    Heading& out = *place;
    out.name = name;
    out.parts = name_parts(name);
    const auto roles_named = [&](const std::string& text) {
        const auto found = text.size() > longest_name ? roles_of_name_.end() : roles_of_name_.find(text);
        return found == roles_of_name_.end() ? std::vector<RoleIndex>() : found->second;
    };
    out.named = roles_named(name);
    for (const std::string& part : out.parts)
        for (const RoleIndex role : roles_named(part)) out.partly.push_back(role);
    // A word or phrase counts at the beginning of a word.
    out.worded.resize(roles_.size());
    const std::string_view text = name;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if (at > 0 && is_letter(text[at - 1])) continue;
        const auto begin_so = words_of_front_.find(front_of(text.substr(at)));
        if (begin_so == words_of_front_.end()) continue;
        for (const auto& [word, role] : begin_so->second)
            if (text.substr(at).starts_with(word)) out.worded[role] = true;
    }
    return out;
}

Fit SectionNames::fit(const Heading& heading, std::size_t section, const Known& own) {
    const auto has = [](const auto& list, const auto& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    const auto role = own.roles[section];
    if (heading.name == own.titles[section] || (role && has(heading.named, *role)) ||
        has(own.aliases[section], heading.name))
        return Fit::exact;
    if (has(heading.parts, own.titles[section]) || (role && has(heading.partly, *role))) return Fit::part;
    return role && heading.worded[*role] ? Fit::word : Fit::none;
}

SectionNames::Held SectionNames::hold(const Heading& heading, const Known& own) {
    Held out;
    for (std::size_t i = 0; i < own.titles.size(); ++i) {
        out.fits.push_back(fit(heading, i, own));
        out.best = std::max(out.best, out.fits.back());
        if (heading.name == own.titles[i]) ++out.own_titles;
    }
    const bool named = out.best == Fit::exact || out.best == Fit::part;
    for (std::size_t i = 0; i < out.fits.size(); ++i) {
        // A section's own title is that section's alone, but for what the template itself calls so; words count only
        // where no name is known.
        const auto& aliases = own.aliases[i];
        if (out.own_titles > 0 && heading.name != own.titles[i] &&
            std::find(aliases.begin(), aliases.end(), heading.name) == aliases.end())
            out.fits[i] = Fit::none;
        if (named && out.fits[i] == Fit::word) out.fits[i] = Fit::none;
    }
    return out;
}

const SectionNames::Held& SectionNames::held(const Heading& heading, const Known& shape) const {
    if (heading.held.size() <= shape.number) heading.held.resize(known_.size());
    std::unique_ptr<Held>& out = heading.held[shape.number];
    if (!out) out = std::make_unique<Held>(hold(heading, shape));
    return *out;
}

std::vector<std::string> SectionNames::names_of(std::string_view id) const {
    const auto role = role_of_id_.find(std::string(id));
    return role == role_of_id_.end() ? std::vector<std::string>() : roles_[role->second].names;
}

}  // namespace career::doc_skeleton
