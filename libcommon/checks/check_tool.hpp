// SPDX-License-Identifier: MIT
#pragma once

#include <any>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/checks/finding.hpp"
#include "libcommon/checks/rule.hpp"
#include "libcommon/checks/suppressions.hpp"
#include "libcommon/checks/unit_report.hpp"
#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/value.hpp"

namespace career {

// The keys of a tool's own in its settings.
struct ToolSettings {
    virtual ~ToolSettings() = default;
    // One layer, the weakest first: asks for the tool's keys alone.
    virtual void read(TableReader& in) = 0;
    // After the last layer: what the command line says.
    virtual void finish() {}
};

// What holds for the texts of some paths. Made once, read by every thread.
struct CheckProfile {
    Selection selection;
    std::unique_ptr<const ToolSettings> settings;
    std::uint32_t number = 0;  // 0, 1, ...: for what a worker keeps by profile
};

// A file as a worker gets it.
struct FileToCheck {
    std::string name;  // of positions, and for the format
    int descriptor = -1;
    const Source* text = nullptr;  // where the whole file is in memory already
    const CheckProfile* profile = nullptr;
    bool named = true;         // by the user, not found in a folder
    bool read_ahead = false;   // it is large and the only one: a second thread may read while the first checks
    std::uint32_t number = 0;  // 0, 1, ... over all files of the run
};

// Where a worker says what it found in one file.
class FileSink {
  public:
    virtual ~FileSink() = default;
    // A text that the spans of the next units point into; the file itself, or a piece of it.
    virtual void begin_piece(const Source& source) = 0;
    // A story or a document of the piece. The report is needed only where wants_head(), its data where wants_data().
    virtual void unit(UnitReport report, const CheckedUnit& unit, std::vector<Finding>& findings) = 0;
    virtual void error(Error error) = 0;      // status 2 at the end
    virtual void note(Error note) = 0;        // said, but no fault
    virtual void keep(std::any payload) = 0;  // for CheckTool::collect, in the order of the files
    virtual bool wants_data() const = 0;
    virtual bool wants_head() const { return true; }
    // Changes with one right answer that no rule asks for: --fix makes them.
    virtual bool wants_edits() const { return false; }
    virtual void edit(Edit&& /*edit*/) {}
    virtual ColumnUnit column() const = 0;
};

// One thread's part of the work.
class CheckWorker {
  public:
    virtual ~CheckWorker() = default;
    virtual void check(const FileToCheck& file, FileSink& sink) = 0;
};

// What a tool with checks brings along; all else is the same for every such tool.
class CheckTool {
  public:
    virtual ~CheckTool() = default;
    virtual std::string_view name() const = 0;
    virtual std::string_view unit_name() const = 0;    // "story"
    virtual std::string_view unit_plural() const = 0;  // "stories"
    virtual const RuleTable& rules() const = 0;
    // Whether a file found in a folder is one to check, by its name.
    virtual bool reads(std::string_view file_name) const = 0;
    virtual std::unique_ptr<ToolSettings> settings() const = 0;
    // For --print-config.
    virtual Value defaults() const = 0;
    virtual std::unique_ptr<CheckWorker> worker() = 0;

    // Rules over all files: what workers kept, in the order of the files, and what is found in the end. `place` is the
    // first operand, for findings of no file; `complete`: every file could be read.
    virtual void collect(std::uint32_t /*file*/, const std::string& /*name*/, const std::any& /*payload*/) {}
    virtual void over_files(const CheckProfile& /*profile*/, const std::string& /*place*/, bool /*complete*/,
                            const std::function<void(PlacedFinding&&)>& /*say*/) {}
};

}  // namespace career
