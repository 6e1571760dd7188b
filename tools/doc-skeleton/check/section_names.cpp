// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/section_names.hpp"

#include <algorithm>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "tools/doc-skeleton/document/document.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// A word or phrase at the beginning of a word.
bool has_word(std::string_view name, std::string_view word) {
    for (std::size_t at = name.find(word); at != name.npos; at = name.find(word, at + 1))
        if (at == 0 || !is_letter(name[at - 1])) return true;
    return false;
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

Result<SectionNames> SectionNames::read(const Source& source) {
    const auto table = read_toml(source);
    if (!table) return table.errors();
    SectionNames out;
    Errors errors;
    TableReader reader(*table, source.name(), errors);
    for (const Member& member : table->members) {
        auto in = reader.table_if(member.key);
        if (!in) continue;
        Role role{in->texts("names"), in->texts("words")};
        in->finish();
        for (const std::string& name : role.names) out.ids_of_name_[name].push_back(member.key);
        out.roles_.emplace(member.key, std::move(role));
    }
    reader.finish();
    if (!errors.empty()) return errors;
    return out;
}

Result<SectionNames> SectionNames::load() {
    const auto source = read_file(data_file("templates/sections.toml"));
    if (!source) return source.errors();
    return read(*source);
}

bool SectionNames::is_name(std::string_view name, std::string_view id) const {
    if (name.size() > 80) return false;
    const auto found = ids_of_name_.find(std::string(name));
    return found != ids_of_name_.end() &&
           std::find(found->second.begin(), found->second.end(), id) != found->second.end();
}

SectionNames::Known& SectionNames::known(const Template& shape) const {
    Known& out = known_[&shape];
    if (!out.titles.empty() || shape.sections.empty()) return out;
    for (const TemplateSection& section : shape.sections) {
        out.titles.push_back(plain_name(section.title));
        out.aliases.emplace_back();
        for (const auto& [id, names] : shape.aliases)
            if (id == section.id)
                for (const std::string& alias : names) out.aliases.back().push_back(plain_name(alias));
    }
    return out;
}

Fit SectionNames::fit(std::string_view name, const std::vector<std::string>& parts, std::size_t index,
                      const Template& shape, const Known& own) const {
    const TemplateSection& section = shape.sections[index];
    if (name == own.titles[index] || is_name(name, section.id)) return Fit::exact;
    for (const std::string& alias : own.aliases[index])
        if (name == alias) return Fit::exact;
    for (const std::string& part : parts)
        if (part == own.titles[index] || is_name(part, section.id)) return Fit::part;
    if (const auto role = roles_.find(section.id); role != roles_.end())
        for (const std::string& word : role->second.words)
            if (has_word(name, word)) return Fit::word;
    return Fit::none;
}

const std::vector<Fit>& SectionNames::fits(const std::string& name, const Template& shape) const {
    constexpr std::size_t most_known = 20000;
    Known& own = known(shape);
    if (const auto found = own.fits.find(name); found != own.fits.end()) return found->second;
    if (own.fits.size() > most_known) own.fits.clear();
    std::vector<Fit> out;
    const auto parts = name_parts(name);
    Fit best = Fit::none;
    bool titled = false;
    for (std::size_t i = 0; i < shape.sections.size(); ++i) {
        out.push_back(fit(name, parts, i, shape, own));
        best = std::max(best, out.back());
        titled = titled || name == own.titles[i];
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        // A section's own title is that section's alone, but for what the template itself calls so; words count only
        // where no name is known.
        const auto& aliases = own.aliases[i];
        if (titled && name != own.titles[i] && std::find(aliases.begin(), aliases.end(), name) == aliases.end())
            out[i] = Fit::none;
        if (best != Fit::none && best != Fit::word && out[i] == Fit::word) out[i] = Fit::none;
    }
    return own.fits.emplace(name, std::move(out)).first->second;
}

std::vector<std::string> SectionNames::names_of(std::string_view id) const {
    const auto role = roles_.find(std::string(id));
    return role == roles_.end() ? std::vector<std::string>() : role->second.names;
}

}  // namespace career::doc_skeleton
