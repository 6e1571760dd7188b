// SPDX-License-Identifier: MIT
#include "libcommon/checks/run_report.hpp"

namespace career {

RunReport::RunReport(CheckTool& tool, ReportContext& context, Output& out)
    : tool_(&tool), context_(&context), out_(&out), progress_(out) {}

void RunReport::begin() {
    if (context_->renderer != nullptr) out_->write(context_->renderer->begin());
}

void RunReport::write(const Piece& piece) {
    if (!piece.now.empty()) {
        if (wrote_) out_->write(context_->renderer->separator());
        out_->write(piece.now);
        wrote_ = true;
    }
    if (!piece.later.empty()) {
        if (wrote_later_) later_.add(context_->renderer->separator());
        later_.add(piece.later);
        wrote_later_ = true;
    }
}

void RunReport::take(FileChunk&& chunk) {
    for (const Error& error : chunk.errors) {
        progress_.clear();
        if (said_.size() < 10'000 ? said_.insert(to_text(error)).second : !said_.contains(to_text(error)))
            out_->error(error);
    }
    counts_.add(chunk.counts);
    write(chunk.piece);
    for (const std::any& payload : chunk.payloads) tool_->collect(chunk.file, chunk.name, payload);
    if (!chunk.kept.empty()) kept_[chunk.name] = std::move(chunk.kept);
    if (!chunk.last) return;
    if (context_->baseline != nullptr) files_.push_back(chunk.name);
    progress_.file_done();
}

void RunReport::suppress(PlacedFinding& finding) const {
    const auto kept = kept_.find(finding.file);
    if (kept == kept_.end()) return;
    for (const Suppressions::Kept& one : kept->second)
        if (one.rule == finding.rule && (one.line == 0 || one.line == finding.begin.line))
            finding.suppressed = one.reason;
}

// Findings of one file, or of any where the form does not care.
void RunReport::render(std::vector<PlacedFinding>& findings) {
    context_->sift(findings, counts_);
    const Renderer* renderer = context_->renderer;
    if (renderer != nullptr && !findings.empty()) {
        Piece piece;
        piece.now += renderer->file_begin(findings.front().file);
        renderer->unit(piece, nullptr, findings);
        piece.now += renderer->file_end();
        write(piece);
    }
    findings.clear();
}

void RunReport::over_files(const CheckProfile& profile, const std::string& place) {
    constexpr std::size_t at_a_time = 256;
    const Renderer* renderer = context_->renderer;
    std::vector<PlacedFinding> waiting;
    tool_->over_files(profile, place, counts_.unreadable == 0, [&](PlacedFinding&& finding) {
        suppress(finding);
        const bool other_file =
            renderer != nullptr && renderer->per_file() && !waiting.empty() && waiting.back().file != finding.file;
        const bool full = waiting.size() >= at_a_time && (renderer == nullptr || !renderer->gathers());
        if (other_file || full) render(waiting);
        waiting.push_back(std::move(finding));
    });
    render(waiting);
}

void RunReport::end() {
    progress_.clear();
    const Renderer* renderer = context_->renderer;
    if (renderer == nullptr) return;
    out_->write(renderer->middle());
    later_.read_back([&](std::string_view text) { out_->write(text); });
    std::string end = renderer->end(counts_);
    if (!wrote_ && !wrote_later_ && end.starts_with('\n')) end.erase(0, 1);
    out_->write(end);
}

}  // namespace career
