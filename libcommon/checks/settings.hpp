// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/checks/path_pattern.hpp"
#include "libcommon/checks/rule.hpp"
#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"

namespace career {

// One file of settings.
struct SettingsFile {
    std::string path;    // as messages name it
    std::string folder;  // absolute: what its patterns and file names are relative to
    Value table;
    std::vector<PathPattern> exclude;
    std::vector<std::vector<PathPattern>> section_paths;  // of each [[path]]
};

// The text of a file of settings; `folder` is the absolute one that its patterns belong to.
Result<SettingsFile> read_settings(const Source& source, const std::string& path, const std::string& folder);

// A table that holds for some text: of a whole file of settings, or of one [[path]] section of it.
struct SettingsLayer {
    const SettingsFile* file;
    const Value* table;
    bool section;
};

// The settings of a tool NAME: the nearest `.NAME.toml` from the text's folder upward (no further than a repository's
// root or the home folder), over the user's `career-tools/NAME.toml`. Files are read once. Not for several threads.
class SettingsStore {
  public:
    // `only`: the file that the user named; no other is then looked for.
    explicit SettingsStore(std::string_view tool, std::string only = {});

    // The files that hold for texts in a folder, the weakest first. The folder is absolute.
    Result<std::vector<const SettingsFile*>> files_for(const std::string& folder);
    // The same for one text, with the sections whose patterns it matches: apply them in this order.
    Result<std::vector<SettingsLayer>> layers_for(const std::string& path);
    // Whether `exclude` of a file of settings names the text.
    Result<bool> excludes(const std::string& path);

  private:
    Result<const SettingsFile*> load(const std::string& path, const std::string& folder);
    std::optional<std::string> nearest(const std::string& folder);
    Result<std::vector<const SettingsFile*>> look_for(const std::string& folder);

    std::string name_, only_, home_;
    std::map<std::string, Result<const SettingsFile*>> loaded_;
    std::vector<std::unique_ptr<SettingsFile>> files_;
    std::map<std::string, std::optional<std::string>> nearest_;
    std::map<std::string, Result<std::vector<const SettingsFile*>>> by_folder_;  // asked for every file
};

// What every tool with checks reads from its settings.
struct CheckSettings {
    Selection selection;
    Severity fail_on = Severity::warning;
    std::optional<std::int64_t> max_warnings;
    std::string baseline;  // absolute; empty: none
};

// Applies the layers in their order: the keys of CheckSettings here, and what is left over by `tool`, which asks the
// reader for its own keys. A key that nobody asked for is an error.
Result<CheckSettings> apply_layers(const std::vector<SettingsLayer>& layers, const RuleTable& rules,
                                   const std::function<void(TableReader&)>& tool);

// What --print-config shows: TOML, each key with the file and line that set it. `defaults` are the tool's own.
std::string settings_text(const std::vector<SettingsLayer>& layers, const Value& defaults);

}  // namespace career
