// SPDX-License-Identifier: MIT
#include "libcommon/checks/fix_files.hpp"

#include <algorithm>
#include <numeric>

#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/input.hpp"

namespace career {
namespace {

constexpr std::size_t fix_limit = std::size_t{256} << 20;

// Gathers the edits of what was found and is not suppressed.
class EditSink : public FileSink {
  public:
    EditSink(const CheckTool& tool, const CheckProfile& profile)
        : profile_(&profile), suppressions_(tool.name(), tool.rules(), profile.selection) {}

    void begin_piece(const Source& source) override { suppressions_.begin_piece(source); }
    void unit(UnitReport, const CheckedUnit& unit, std::vector<Finding>& findings) override {
        std::erase_if(findings, [&](const Finding& finding) { return !profile_->selection.on(finding.rule); });
        suppressions_.apply(unit, findings, reasons_);
        for (std::size_t i = 0; i < findings.size(); ++i)
            if (!reasons_[i]) take(findings[i]);
    }
    void error(Error error) override { errors.push_back(std::move(error)); }
    void note(Error) override {}
    void keep(std::any) override {}
    bool wants_edits() const override { return true; }
    void edit(Edit&& edit) override { edits.push_back(std::move(edit)); }
    bool wants_data() const override { return false; }
    bool wants_head() const override { return false; }
    ColumnUnit column() const override { return ColumnUnit::scalar; }
    void finish() {
        for (const Suppressions::Fault& fault : suppressions_.end_piece()) take(fault.finding);
        for (const Suppressions::Fault& fault : suppressions_.end_file()) take(fault.finding);
        std::stable_sort(edits.begin(), edits.end(),
                         [](const Edit& a, const Edit& b) { return a.span.begin < b.span.begin; });
    }

    std::vector<Edit> edits;
    Errors errors;

  private:
    void take(const Finding& finding) { edits.insert(edits.end(), finding.fix.begin(), finding.fix.end()); }

    const CheckProfile* profile_;
    Suppressions suppressions_;
    std::vector<std::optional<std::string>> reasons_;
};

}  // namespace

std::string apply_edits(std::string_view text, const std::vector<Edit>& edits, std::vector<std::size_t>& done) {
    std::vector<std::size_t> order(edits.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return edits[a].span.begin < edits[b].span.begin; });
    std::string out;
    std::size_t at = 0;
    done.clear();
    for (const std::size_t i : order) {
        const Edit& edit = edits[i];
        if (edit.span.begin < at) continue;
        out += text.substr(at, edit.span.begin - at);
        out += edit.text;
        at = edit.span.end;
        done.push_back(i);
    }
    out += text.substr(at);
    return out;
}

Exit fix_file(CheckTool& tool, CheckWorker& worker, const std::string& path, const CheckProfile& profile, Output& out) {
    const auto stamp = stamp_of(path);
    const auto source = read_file(path, fix_limit);
    if (!source) return Exit::done;  // the check that follows says so
    EditSink sink(tool, profile);
    worker.check({.name = path, .text = &*source, .profile = &profile}, sink);
    sink.finish();
    if (sink.edits.empty() || !sink.errors.empty()) return Exit::done;
    std::vector<std::size_t> done;
    std::string text = apply_edits(source->text(), sink.edits, done);
    if (source->has_mark()) text.insert(0, "\xEF\xBB\xBF");
    try {
        const auto written = write_file(path, text, AtomicFile::Replace::yes, stamp);
        if (!written) return out.refuse(written.errors());
    } catch (const WriteError& error) {
        return out.refuse(error.error);
    }
    for (const std::size_t i : done)
        out.note(path + ':' + std::to_string(source->line_of(sink.edits[i].span.begin)) + ": " + sink.edits[i].title);
    return Exit::done;
}

}  // namespace career
