// SPDX-License-Identifier: MIT
#include "libcommon/checks/language_server/check_service.hpp"

#include <unistd.h>

#include <algorithm>
#include <memory>

#include "libcommon/checks/language_server/text_document.hpp"
#include "libcommon/checks/profiles.hpp"
#include "libcommon/checks/rule_pages.hpp"
#include "libcommon/checks/suppressions.hpp"
#include "libcommon/frame/help.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/path.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

// Gathers what a worker finds in one text, suppressions taken off.
class AnalysisSink : public FileSink {
  public:
    AnalysisSink(const CheckTool& tool, const CheckProfile& profile, Analysis& out)
        : profile_(&profile), out_(&out), suppressions_(tool.name(), tool.rules(), profile.selection) {}

    void begin_piece(const Source& source) override { suppressions_.begin_piece(source); }
    void unit(UnitReport, const CheckedUnit& unit, std::vector<Finding>& findings) override {
        std::erase_if(findings, [&](const Finding& finding) { return !profile_->selection.on(finding.rule); });
        suppressions_.apply(unit, findings, reasons_);
        for (std::size_t i = 0; i < findings.size(); ++i)
            if (!reasons_[i]) take(std::move(findings[i]));
    }
    void error(Error error) override { fault(std::move(error), true); }
    void note(Error note) override { fault(std::move(note), false); }
    void keep(std::any) override {}
    bool wants_data() const override { return false; }
    ColumnUnit column() const override { return ColumnUnit::scalar; }
    void finish() {
        for (Suppressions::Fault& fault : suppressions_.end_piece()) take(std::move(fault.finding));
        for (Suppressions::Fault& fault : suppressions_.end_file()) take(std::move(fault.finding));
        std::stable_sort(out_->findings.begin(), out_->findings.end(), [](const Finding& a, const Finding& b) {
            return std::pair(a.span.begin, a.rule) < std::pair(b.span.begin, b.rule);
        });
    }

  private:
    void take(Finding finding) {
        finding.severity = profile_->selection.severity(finding.rule);
        out_->findings.push_back(std::move(finding));
    }
    void fault(Error error, bool is_error) {
        std::string text = error.remedy.empty() ? error.what : error.what + ": " + error.remedy;
        out_->faults.push_back({{error.at.line, error.at.column}, std::move(text), is_error});
    }

    const CheckProfile* profile_;
    Analysis* out_;
    Suppressions suppressions_;
    std::vector<std::optional<std::string>> reasons_;
};

std::string absolute(const std::string& path) {
    if (path.starts_with('/')) return path;
    std::unique_ptr<char, decltype(&std::free)> here(getcwd(nullptr, 0), &std::free);
    return (here ? std::string(here.get()) : std::string()) + '/' + path;
}

bool ends_in(std::string_view path, std::string_view ending) {
    return path.size() > ending.size() && ascii_iequals(path.substr(path.size() - ending.size()), ending);
}

// A line before the finding's with a suppression in the comment of the text's own kind.
Edit suppression(const CheckTool& tool, const std::string& path, const Source& source, const Finding& finding) {
    const std::string_view id = tool.rules()[finding.rule].id;
    const std::string title = "Suppress " + std::string(id) + " here";
    const std::string word = std::string(tool.name()) + "-disable-";
    const std::string tail = std::string(id) + " -- meant so";
    // A comment inside TOML's multi-line texts would be text: there it holds for the file and stands at its top.
    if (finding.whole_file || ends_in(path, ".toml")) {
        const bool hash = ends_in(path, ".toml") || ends_in(path, ".org");
        return {{0, 0}, (hash ? "# " : "<!-- ") + word + "file " + tail + (hash ? "\n" : " -->\n"), title};
    }
    const auto at = static_cast<std::uint32_t>(source.line_start(source.line_of(finding.span.begin)));
    const std::string comment = ends_in(path, ".org") ? "# " + word + "next-line " + tail
                                : ends_in(path, ".rst") || ends_in(path, ".adoc")
                                    ? (ends_in(path, ".rst") ? ".. " : "// ") + word + "next-line " + tail
                                    : "<!-- " + word + "next-line " + tail + " -->";
    return {{at, at}, comment + '\n', title};
}

struct State {
    CheckTool* tool;
    const Arguments* arguments;
    LanguageExtras extras;
    std::unique_ptr<Profiles> profiles;
    std::unique_ptr<CheckWorker> worker;

    void reload() {
        profiles = std::make_unique<Profiles>(*tool, *arguments);
        worker = tool->worker();
    }
    Analysis analyse(const std::string& path, const Source& source) {
        Analysis analysis;
        const std::string full = absolute(path);
        if (profiles->excludes(full)) return analysis;
        const auto profile = profiles->for_path(full);
        if (!profile) {
            for (const Error& error : profile.errors()) analysis.messages.push_back(to_text(error));
            return analysis;
        }
        AnalysisSink sink(*tool, **profile, analysis);
        worker->check({.name = path, .text = &source, .profile = *profile}, sink);
        sink.finish();
        if (extras.decorate) extras.decorate(path, source, **profile, analysis);
        return analysis;
    }
    std::vector<Edit> actions(const std::string& path, const Source& source, const Finding& finding) {
        std::vector<Edit> edits;
        if (const auto profile = profiles->for_path(absolute(path)); profile && extras.edits)
            edits = extras.edits(path, source, **profile, finding);
        edits.push_back(suppression(*tool, path, source, finding));
        return edits;
    }
    std::string page_uri(RuleIndex rule) const {
        if (extras.pages.empty()) return {};
        const std::string page =
            existing_path(data_file(extras.pages + '/' + std::string(tool->rules()[rule].id) + ".md"));
        return page.empty() ? page : uri_of_path(page);
    }
};

}  // namespace

LanguageService make_check_service(CheckTool& tool, const Arguments& arguments, LanguageExtras extras) {
    auto state = std::make_shared<State>(State{&tool, &arguments, std::move(extras), nullptr, nullptr});
    state->reload();
    // Links are looked up once: a finding at every keystroke must not cost a walk through the file system.
    auto uris = std::make_shared<std::vector<std::string>>();
    for (std::size_t rule = 0; rule < tool.rules().size(); ++rule)
        uris->push_back(state->page_uri(static_cast<RuleIndex>(rule)));
    LanguageService service;
    service.name = tool.name();
    service.version = version_number();
    service.rules = &tool.rules();
    service.analyse = [state](const std::string& path, const Source& source) { return state->analyse(path, source); };
    service.actions = [state](const std::string& path, const Source& source, const Finding& finding) {
        return state->actions(path, source, finding);
    };
    service.page = [&tool](RuleIndex rule) { return rule_page(tool.rules()[rule]); };
    service.page_uri = [uris](RuleIndex rule) { return (*uris)[rule]; };
    service.reload = [state] { state->reload(); };
    return service;
}

}  // namespace career
