// SPDX-License-Identifier: MIT
#include "libcommon/checks/run_report.hpp"

#include <algorithm>

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
    for (std::any& payload : chunk.payloads) tool_->collect(chunk.file, chunk.name, std::move(payload));
    if (!chunk.kept.empty()) kept_[chunk.name] = std::move(chunk.kept);
    if (!chunk.last) return;
    if (context_->baseline != nullptr) files_.push_back(chunk.name);
    progress_.file_done();
}

void RunReport::over_files(const CheckProfile& profile, const std::string& place) {
    auto findings = tool_->over_files(profile, place);
    for (PlacedFinding& finding : findings) {
        const auto kept = kept_.find(finding.file);
        if (kept == kept_.end()) continue;
        for (const Suppressions::Kept& one : kept->second)
            if (one.rule == finding.rule && (one.line == 0 || one.line == finding.begin.line))
                finding.suppressed = one.reason;
    }
    context_->sift(findings, counts_);
    if (context_->renderer == nullptr || findings.empty()) return;
    Piece piece;
    for (auto first = findings.begin(); first != findings.end();) {
        const auto last = std::find_if(first, findings.end(), [&](const auto& f) { return f.file != first->file; });
        if (context_->renderer->per_file()) {
            piece.now += context_->renderer->file_begin(first->file);
            context_->renderer->unit(piece, nullptr, {first, last});
            piece.now += context_->renderer->file_end();
            first = last;
        } else {
            context_->renderer->unit(piece, nullptr, findings);
            break;
        }
    }
    write(piece);
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
