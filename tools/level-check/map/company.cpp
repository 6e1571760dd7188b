// SPDX-License-Identifier: MIT
#include "tools/level-check/map/company.hpp"

#include <dirent.h>
#include <algorithm>
#include <array>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_index.hpp"
#include "libcommon/frame/suggest.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/text/utf8.hpp"

namespace career::level_check {
namespace {

constexpr std::array<std::string_view, 3> confidence_ids = {"rough", "likely", "sure"};
constexpr double least_match = 0.1;

std::string folded(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != ' ' && c != '-' && c != '_') out += ascii_lower(c);
    return out;
}

}  // namespace

std::string_view id_of(Confidence confidence) { return confidence_ids[static_cast<std::size_t>(confidence)]; }

const CompanyLevel* Company::find(std::string_view wanted) const {
    const std::string plain = folded(wanted);
    for (const CompanyLevel& level : levels)
        if (folded(level.id) == plain) return &level;
    for (const CompanyLevel& level : levels)
        if (folded(level.title) == plain) return &level;
    return nullptr;
}

Result<Company> read_company(const Source& source) {
    const auto document = read_toml(source);
    if (!document) return document.errors();
    return read_company(*document, source.name());
}

Result<Company> read_company(const Value& document, const std::string& file) {
    Errors errors;
    TableReader in(document, file, errors);
    Company out;
    out.id = in.text("id");
    out.name = in.text_or("name", out.id);
    out.source = in.text("source");
    out.year = in.integer("year", 1990, 2200);
    out.published = in.flag_or("published", false);
    out.note = in.text_or("note", "");
    const std::string word = in.word("confidence", confidence_ids, "rough");
    out.confidence = word == "sure" ? Confidence::sure : word == "likely" ? Confidence::likely : Confidence::rough;
    if (out.confidence == Confidence::sure && !out.published)
        in.fault("confidence", "\"sure\" is for levels that the company publishes",
                 "write published = true with the source, or \"likely\"");
    for (TableReader& row : in.tables("level")) {
        CompanyLevel level{.id = row.text("id"), .title = {}};
        level.title = row.text_or("title", level.id);
        level.from = row.real_if("from").value_or(0);
        level.to = row.real_if("to").value_or(0);
        if (row.good() && !(level.from >= 0 && level.from < level.to && level.to <= 10))
            row.fault("from", "'" + level.id + "' has no range",
                      "give from and to on the scale of 1 to 9, from below to");
        row.finish();
        out.levels.push_back(std::move(level));
    }
    in.finish();
    if (errors.empty() && out.levels.empty())
        errors.push_back({in.here(), "the company has no levels", "add [[level]] tables"});
    if (!errors.empty()) return errors;
    return out;
}

std::vector<std::string> company_names() {
    std::vector<std::string> names;
    DIR* const folder = opendir(data_file("levels").c_str());
    if (folder == nullptr) return names;
    while (const dirent* const entry = readdir(folder)) {
        const std::string_view name = entry->d_name;
        if (name.ends_with(".toml")) names.emplace_back(name.substr(0, name.size() - 5));
    }
    closedir(folder);
    std::sort(names.begin(), names.end());
    return names;
}

Result<Company> load_company(std::string_view given) {
    const std::string id = ascii_lower(given);
    const std::string path = data_file("levels/" + id + ".toml");
    if (id.empty() || id.find('/') != std::string::npos || !stamp_of(path)) {
        const auto names = company_names();
        const std::vector<std::string_view> views(names.begin(), names.end());
        return Error{{},
                     "no company '" + std::string(given) + "'",
                     did_you_mean(id, views, "'level-check companies' names them all")};
    }
    const auto document = shared_toml("levels/" + id + ".toml");
    if (!document) return document.errors();
    return read_company(**document, path);
}

std::vector<Match> matches(const CompanyLevel& level, const Company& to) {
    std::vector<Match> all, out;
    for (const CompanyLevel& one : to.levels) {
        const double overlap = std::min(level.to, one.to) - std::max(level.from, one.from);
        if (overlap > 0) all.push_back({&one, overlap / (level.to - level.from)});
    }
    for (const Match& one : all)
        if (one.share >= least_match) out.push_back(one);
    return out.empty() ? all : out;
}

Confidence confidence_of(const Company& from, const Company& to) {
    return std::min({from.confidence, to.confidence, Confidence::likely});
}

}  // namespace career::level_check
