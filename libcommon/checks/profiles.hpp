// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "libcommon/checks/check_tool.hpp"
#include "libcommon/checks/settings.hpp"
#include "libcommon/frame/arguments.hpp"

namespace career {

// Settings of the run and of every path: files' layers, then the command line. Not for several threads.
class Profiles {
  public:
    Profiles(const CheckTool& tool, const Arguments& arguments);

    // Faults of --select, --ignore and --severity.
    Errors check_arguments() const;
    // Of one text, by its absolute path.
    Result<const CheckProfile*> for_path(const std::string& absolute);
    // Of the run: --fail-on and the like, by the folder or file that it begins with.
    Result<CheckSettings> for_run(const std::string& absolute);
    bool excludes(const std::string& absolute);  // faults show with for_path
    Result<std::vector<SettingsLayer>> layers(const std::string& absolute) { return store_.layers_for(absolute); }

  private:
    struct Change {
        enum class Kind : std::uint8_t { none, add, ignore, severity } kind;
        std::string pattern;
        Severity severity = Severity::warning;
    };
    void apply_arguments(Selection& selection) const;

    const CheckTool* tool_;
    SettingsStore store_;
    std::vector<Change> changes_;
    Errors argument_errors_;
    std::map<std::vector<const Value*>, Result<const CheckProfile*>> known_;
    std::vector<std::unique_ptr<CheckProfile>> made_;
};

}  // namespace career
