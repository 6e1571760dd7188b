// SPDX-License-Identifier: MIT
#pragma once

#include <any>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "libcommon/checks/baseline.hpp"
#include "libcommon/checks/check_tool.hpp"
#include "libcommon/checks/renderer.hpp"
#include "libcommon/checks/suppressions.hpp"

namespace career {

// What a part of a file's check gives to the report: handed on in the order of the files.
struct FileChunk {
    std::uint32_t file = 0;
    std::string name;
    Piece piece;
    Errors errors;
    Counts counts;
    std::vector<std::any> payloads;
    std::vector<Suppressions::Kept> kept;  // with the last chunk
    bool last = false;
};

// What all files of a run share. Its renderer and tool are read by every thread; baselines are guarded.
struct ReportContext {
    const CheckTool* tool = nullptr;
    const Renderer* renderer = nullptr;  // null where a baseline is written
    ColumnUnit column = ColumnUnit::scalar;
    Baseline* baseline = nullptr;
    BaselineWriter* writer = nullptr;
    std::mutex mutex;

    // What is left of placed findings after suppressions and baseline, counted; the others are counted too.
    void sift(std::vector<PlacedFinding>& findings, Counts& counts);
};

// A FileSink that renders.
class FileReport : public FileSink {
  public:
    FileReport(ReportContext& context, const FileToCheck& file, std::function<void(FileChunk&&)> hand_on);

    void begin_piece(const Source& source) override;
    void unit(UnitReport report, const CheckedUnit& unit, std::vector<Finding>& findings) override;
    void error(Error error) override;
    void note(Error note) override { chunk_.errors.push_back(std::move(note)); }
    void keep(std::any payload) override { chunk_.payloads.push_back(std::move(payload)); }
    bool wants_data() const override { return context_->renderer != nullptr && context_->renderer->wants_data(); }
    bool wants_head() const override { return context_->renderer != nullptr && context_->renderer->wants_units(); }
    ColumnUnit column() const override { return context_->column; }
    void finish();

  private:
    void report_faults(std::vector<Suppressions::Fault> faults);
    void render(const UnitReport* unit, std::vector<PlacedFinding>& findings);
    void hand_on_if_large();
    FileChunk fresh() const;

    ReportContext* context_;
    FileToCheck file_;
    std::function<void(FileChunk&&)> hand_on_;
    Suppressions suppressions_;
    std::optional<Placer> placer_;
    std::vector<std::optional<std::string>> reasons_;
    std::vector<PlacedFinding> placed_;
    FileChunk chunk_;
    bool opened_ = false;
    bool unreadable_ = false;
};

}  // namespace career
