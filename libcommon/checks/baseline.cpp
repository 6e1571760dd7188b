// SPDX-License-Identifier: MIT
#include "libcommon/checks/baseline.hpp"

#include <unistd.h>

#include <algorithm>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_writer.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/system/path.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

// From the baseline's folder; a file outside of it keeps its absolute name.
std::string name_from(const std::string& folder, const std::string& file) {
    const std::string absolute = absolute_path(file);
    const std::string_view inside = relative_to(absolute, folder);
    return inside.empty() ? absolute : std::string(inside);
}

// The line's text as it survives TOML: blanks at both ends and ill-formed bytes do not tell lines apart.
std::string key_text(const PlacedFinding& finding) {
    std::string_view text = finding.line_text;
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return visible(text);
}

std::string key_of(std::string_view file, std::string_view rule, std::string_view text) {
    std::string key(file);
    key += '\n';
    key += rule;
    key += '\n';
    key += text;
    return key;
}

}  // namespace

Result<Baseline> Baseline::load(const std::string& path, const RuleTable& rules) {
    const auto source = read_file(path, std::size_t{256} << 20);
    if (!source) return source.errors();
    const auto table = read_toml(*source);
    if (!table) return table.errors();
    Baseline baseline;
    baseline.path_ = path;
    baseline.folder_ = folder_of(absolute_path(path));
    Errors errors;
    TableReader in(*table, path, errors);
    in.integer_or("format", 1, 1, 1);
    for (TableReader& one : in.tables("finding")) {
        Entry entry{.file = one.text("file"), .rule = one.text("rule"), .text = one.text("text")};
        entry.left = static_cast<std::uint64_t>(one.integer_or("count", 1, 1, 1'000'000'000));
        entry.line = one.here().line;
        if (!entry.rule.empty() && !rules.find(entry.rule))
            one.fault("rule", "is '" + entry.rule + "', which is no rule", rules.remedy_for_unknown(entry.rule));
        one.finish();
        const std::string key = key_of(entry.file, entry.rule, entry.text);
        baseline.entries_.emplace(key, std::move(entry));
    }
    in.finish();
    if (!errors.empty()) return errors;
    return baseline;
}

bool Baseline::takes(std::string_view rule, const PlacedFinding& finding) {
    const auto entry = entries_.find(key_of(name_from(folder_, finding.file), rule, key_text(finding)));
    if (entry == entries_.end() || entry->second.left == 0) return false;
    --entry->second.left;
    return true;
}

Errors Baseline::stale(const std::vector<std::string>& checked_files, const RuleTable& rules,
                       const Selection& selection) const {
    std::vector<std::string> checked;
    for (const std::string& file : checked_files) checked.push_back(name_from(folder_, file));
    std::sort(checked.begin(), checked.end());
    std::vector<const Entry*> stale;
    for (const auto& [key, entry] : entries_) {
        if (entry.left == 0 || !selection.on(rules.find(entry.rule).value())) continue;
        const bool seen = std::binary_search(checked.begin(), checked.end(), entry.file);
        const std::string path = entry.file.starts_with('/') ? entry.file : join_path(folder_, entry.file);
        if (seen || access(path.c_str(), F_OK) != 0) stale.push_back(&entry);
    }
    std::sort(stale.begin(), stale.end(), [](const Entry* a, const Entry* b) { return a->line < b->line; });
    Errors errors;
    for (const Entry* entry : stale) {
        Error error{{path_, entry->line, 0},
                    "stale entry: '" + entry->rule + "' is no longer found in " + entry->file,
                    "write the baseline again with --write-baseline"};
        errors.push_back(std::move(error));
    }
    return errors;
}

BaselineWriter::BaselineWriter(const std::string& path) : folder_(folder_of(absolute_path(path))) {}

void BaselineWriter::add(std::string_view rule, const PlacedFinding& finding) {
    Entry entry{.file = name_from(folder_, finding.file), .rule = std::string(rule), .text = key_text(finding)};
    const std::string key = key_of(entry.file, entry.rule, entry.text);
    ++entries_.emplace(key, std::move(entry)).first->second.count;
    ++total_;
}

std::string BaselineWriter::text() const {
    std::string out =
        "# Findings that were there when this baseline was written. Only new ones are reported.\nformat = 1\n";
    for (const auto& [key, entry] : entries_) {
        Value table = Value::table();
        table.set("file", entry.file);
        table.set("rule", entry.rule);
        table.set("text", entry.text);
        if (entry.count > 1) table.set("count", static_cast<std::int64_t>(entry.count));
        out += '\n' + to_toml_item("finding", table);
    }
    return out;
}

}  // namespace career
