// SPDX-License-Identifier: MIT
#include "libcommon/checks/file_report.hpp"

#include <algorithm>

namespace career {
namespace {

constexpr std::size_t chunk_size = 256 * 1024;

bool stands_before(const PlacedFinding& a, const PlacedFinding& b) {
    return std::pair(a.begin.line, a.begin.column) < std::pair(b.begin.line, b.begin.column);
}

}  // namespace

void ReportContext::sift(std::vector<PlacedFinding>& findings, Counts& counts) {
    const bool keeps_suppressed = renderer != nullptr && renderer->wants_suppressed();
    const RuleTable& rules = tool->rules();
    std::erase_if(findings, [&](const PlacedFinding& finding) {
        if (finding.suppressed) {
            ++counts.suppressed;
            return !keeps_suppressed;
        }
        if (writer != nullptr) {
            const std::scoped_lock lock(mutex);
            writer->add(rules[finding.rule].id, finding);
            return true;
        }
        if (baseline != nullptr) {
            const std::scoped_lock lock(mutex);
            if (baseline->takes(rules[finding.rule].id, finding)) {
                ++counts.baselined;
                return true;
            }
        }
        counts.count(finding.severity);
        return false;
    });
}

FileReport::FileReport(ReportContext& context, const FileToCheck& file, std::function<void(FileChunk&&)> hand_on)
    : context_(&context),
      file_(file),
      hand_on_(std::move(hand_on)),
      suppressions_(context.tool->name(), context.tool->rules(), file.profile->selection),
      chunk_(fresh()) {
    chunk_.counts.files = 1;
}

FileChunk FileReport::fresh() const { return {.file = file_.number, .name = file_.name}; }

void FileReport::report_faults(std::vector<Suppressions::Fault> faults) {
    if (faults.empty()) return;
    std::vector<PlacedFinding> placed;
    for (Suppressions::Fault& fault : faults) {
        fault.placed.file = file_.name;
        placed.push_back(std::move(fault.placed));
    }
    std::stable_sort(placed.begin(), placed.end(), stands_before);
    context_->sift(placed, chunk_.counts);
    render(nullptr, placed);
}

void FileReport::begin_piece(const Source& source) {
    report_faults(suppressions_.end_piece());
    suppressions_.begin_piece(source);
    const bool keyed = context_->baseline != nullptr || context_->writer != nullptr;
    const Renderer* renderer = context_->renderer;
    placer_.emplace(source, Placer::Wishes{.lines = keyed || (renderer != nullptr && renderer->wants_lines()),
                                           .ends = renderer != nullptr && renderer->wants_ends()});
}

void FileReport::unit(UnitReport report, const CheckedUnit& unit, std::vector<Finding>& findings) {
    ++chunk_.counts.units;
    const Selection& selection = file_.profile->selection;
    std::erase_if(findings, [&](const Finding& finding) { return !selection.on(finding.rule); });
    const auto before = [](const Finding& a, const Finding& b) {
        return std::pair(a.span.begin, a.rule) < std::pair(b.span.begin, b.rule);
    };
    if (!std::is_sorted(findings.begin(), findings.end(), before))
        std::stable_sort(findings.begin(), findings.end(), before);
    suppressions_.apply(unit, findings, reasons_);
    placed_.clear();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        findings[i].severity = selection.severity(findings[i].rule);
        placed_.push_back(placer_->place(std::move(findings[i]), file_.name));
        placed_.back().suppressed = std::move(reasons_[i]);
    }
    auto faults = suppressions_.end_unit(unit);
    for (Suppressions::Fault& fault : faults) {
        fault.placed.file = file_.name;
        placed_.push_back(std::move(fault.placed));
    }
    if (!faults.empty()) std::stable_sort(placed_.begin(), placed_.end(), stands_before);
    context_->sift(placed_, chunk_.counts);
    render(&report, placed_);
}

void FileReport::render(const UnitReport* unit, std::vector<PlacedFinding>& findings) {
    const Renderer* renderer = context_->renderer;
    if (renderer == nullptr) return;
    if (findings.empty() && (unit == nullptr || !renderer->wants_units())) return;
    if (!opened_ && !findings.empty()) {
        chunk_.piece.now += renderer->file_begin(file_.name);
        opened_ = true;
    }
    renderer->unit(chunk_.piece, unit, findings);
    hand_on_if_large();
}

void FileReport::error(Error error) {
    if (!unreadable_) ++chunk_.counts.unreadable;
    unreadable_ = true;
    chunk_.errors.push_back(std::move(error));
}

void FileReport::hand_on_if_large() {
    if (chunk_.piece.now.size() + chunk_.piece.later.size() < chunk_size) return;
    hand_on_(std::move(chunk_));
    chunk_ = fresh();
}

void FileReport::finish() {
    report_faults(suppressions_.end_piece());
    report_faults(suppressions_.end_file());
    if (opened_) chunk_.piece.now += context_->renderer->file_end();
    chunk_.kept = suppressions_.kept();
    chunk_.last = true;
    hand_on_(std::move(chunk_));
}

}  // namespace career
