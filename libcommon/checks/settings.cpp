// SPDX-License-Identifier: MIT
#include "libcommon/checks/settings.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/frame/suggest.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/system/path.hpp"

namespace career {
namespace {

bool is_there(const std::string& path) { return access(path.c_str(), F_OK) == 0; }

void read_paths(const std::vector<std::string>& lines, std::vector<PathPattern>& out) {
    for (const std::string& line : lines)
        if (auto pattern = PathPattern::parse(line)) out.push_back(std::move(*pattern));
}

// The patterns are needed before any text is matched, so they are read with the file.
void read_patterns(SettingsFile& file, Errors& errors) {
    TableReader top(file.table, file.path, errors);
    read_paths(top.texts("exclude"), file.exclude);
    for (TableReader& section : top.tables("path")) {
        file.section_paths.emplace_back();
        if (!section.has("match")) section.fault("match", "is missing", "add match = [\"drafts/**\"]");
        read_paths(section.texts("match"), file.section_paths.back());
    }
}

bool any_matches(const std::vector<PathPattern>& patterns, std::string_view path) {
    // A pattern for a folder holds for all that is in it.
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1))
        if (ignored_by(patterns, path.substr(0, slash), true) == true) return true;
    return ignored_by(patterns, path, false) == true;
}

void read_patterns_of_rules(TableReader& in, std::string_view key, const RuleTable& rules,
                            const std::function<bool(const std::vector<std::string>&, std::size_t)>& apply) {
    const std::vector<std::string> patterns = in.texts(key);
    for (std::size_t i = 0; i < patterns.size(); ++i)
        if (!apply(patterns, i))
            in.fault(key, "names '" + patterns[i] + "', which is no rule", rules.remedy_for_unknown(patterns[i]));
}

void read_severities(TableReader& in, const RuleTable& rules, CheckSettings& out) {
    auto table = in.table_if("severity");
    if (!table) return;
    static constexpr std::string_view words[] = {"hint", "warning", "error", "off"};
    for (const Member& member : table->members()) {
        const std::string word = table->word(member.key, words);
        if (word.empty()) continue;
        const bool known = word == "off" ? out.selection.ignore(rules, member.key)
                                         : out.selection.set(rules, member.key, *severity_named(word));
        if (!known) table->fault(member.key, "is no rule", rules.remedy_for_unknown(member.key));
    }
}

void read_common(TableReader& in, const SettingsLayer& layer, const RuleTable& rules, CheckSettings& out) {
    if (in.has("select")) {
        out.selection.select_none();
        read_patterns_of_rules(in, "select", rules, [&](const auto& patterns, std::size_t i) {
            return out.selection.add(rules, patterns[i]);
        });
    }
    read_patterns_of_rules(in, "ignore", rules, [&](const auto& patterns, std::size_t i) {
        return out.selection.ignore(rules, patterns[i]);
    });
    read_severities(in, rules, out);
    if (layer.section) {
        in.raw("match");
        return;
    }
    in.raw("exclude");
    in.raw("path");
    if (const std::string word = in.word("fail_on", severity_names); !word.empty()) out.fail_on = *severity_named(word);
    if (const auto most = in.integer_if("max_warnings", 0, 1'000'000'000)) out.max_warnings = most;
    if (const auto baseline = in.text_if("baseline"))
        out.baseline = baseline->starts_with('/') ? *baseline : join_path(layer.file->folder, *baseline);
    in.integer_or("format", 1, 1, 1);
}

}  // namespace

Result<SettingsFile> read_settings(const Source& source, const std::string& path, const std::string& folder) {
    auto table = read_toml(source);
    if (!table) return table.errors();
    SettingsFile file{.path = path, .folder = folder, .table = table.take()};
    Errors errors;
    read_patterns(file, errors);
    if (!errors.empty()) return errors;
    return file;
}

SettingsStore::SettingsStore(std::string_view tool, std::string only) : name_(tool), only_(std::move(only)) {
    if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/') home_ = absolute_path(home);
}

Result<const SettingsFile*> SettingsStore::load(const std::string& path, const std::string& folder) {
    if (const auto known = loaded_.find(path); known != loaded_.end()) return known->second;
    const auto read = [&]() -> Result<const SettingsFile*> {
        const auto source = read_file(path);
        if (!source) return source.errors();
        auto file = read_settings(*source, path, folder);
        if (!file) return file.errors();
        files_.push_back(std::make_unique<SettingsFile>(file.take()));
        return files_.back().get();
    };
    return loaded_.emplace(path, read()).first->second;
}

std::optional<std::string> SettingsStore::nearest(const std::string& folder) {
    if (const auto known = nearest_.find(folder); known != nearest_.end()) return known->second;
    std::optional<std::string> found = join_path(folder, '.' + name_ + ".toml");
    if (!is_there(*found)) {
        const bool last = folder == "/" || folder == home_ || is_there(join_path(folder, ".git"));
        found = last ? std::nullopt : nearest(folder_of(folder));
    }
    return nearest_.emplace(folder, found).first->second;
}

Result<std::vector<const SettingsFile*>> SettingsStore::files_for(const std::string& folder) {
    const auto known = by_folder_.find(folder);
    return known != by_folder_.end() ? known->second : by_folder_.emplace(folder, look_for(folder)).first->second;
}

Result<std::vector<const SettingsFile*>> SettingsStore::look_for(const std::string& folder) {
    std::vector<const SettingsFile*> files;
    const auto take = [&](const std::string& path, const std::string& base) -> Errors {
        const auto file = load(path, base);
        if (!file) return file.errors();
        files.push_back(*file);
        return {};
    };
    if (!only_.empty()) {
        if (const Errors errors = take(only_, folder_of(absolute_path(only_))); !errors.empty()) return errors;
        return files;
    }
    if (const auto config = config_folder())
        if (const std::string users = join_path(*config, name_ + ".toml"); is_there(users))
            if (const Errors errors = take(users, absolute_path(".")); !errors.empty()) return errors;
    if (const auto path = nearest(folder))
        if (const Errors errors = take(*path, folder_of(*path)); !errors.empty()) return errors;
    return files;
}

Result<std::vector<SettingsLayer>> SettingsStore::layers_for(const std::string& path) {
    const auto files = files_for(folder_of(path));
    if (!files) return files.errors();
    std::vector<SettingsLayer> layers;
    for (const SettingsFile* file : *files) {
        layers.push_back({file, &file->table, false});
        const std::string_view relative = relative_to(path, file->folder);
        for (std::size_t i = 0; i < file->section_paths.size(); ++i)
            if (!relative.empty() && any_matches(file->section_paths[i], relative))
                layers.push_back({file, &file->table.find("path")->items[i], true});
    }
    return layers;
}

Result<bool> SettingsStore::excludes(const std::string& path) {
    const auto files = files_for(folder_of(path));
    if (!files) return files.errors();
    for (const SettingsFile* file : *files) {
        const std::string_view relative = relative_to(path, file->folder);
        if (!relative.empty() && any_matches(file->exclude, relative)) return true;
    }
    return false;
}

Result<CheckSettings> apply_layers(const std::vector<SettingsLayer>& layers, const RuleTable& rules,
                                   const std::function<void(TableReader&)>& tool) {
    CheckSettings settings{.selection = Selection(rules)};
    Errors errors;
    for (const SettingsLayer& layer : layers) {
        TableReader in(*layer.table, layer.file->path, errors, layer.section ? "path" : "");
        read_common(in, layer, rules, settings);
        tool(in);
        in.finish();
    }
    std::stable_sort(errors.begin(), errors.end(),
                     [](const Error& a, const Error& b) { return a.at.file == b.at.file && a.at.line < b.at.line; });
    if (!errors.empty()) return errors;
    return settings;
}

}  // namespace career
