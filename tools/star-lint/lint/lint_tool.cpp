// SPDX-License-Identifier: MIT
#include "tools/star-lint/lint/lint_tool.hpp"

#include "libcommon/system/input.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/star-lint/lint/lint_worker.hpp"

namespace career::star_lint {
namespace {

constexpr std::string_view endings[] = {".md", ".markdown", ".txt", ".text", ".org", ".toml", ".html", ".htm"};

// A line read again, for the few findings that stand on one.
std::string line_of_file(const std::string& path, std::uint32_t number) {
    const auto source = read_file(path, std::size_t{256} << 20);
    return source ? std::string(source->line(number)) : std::string();
}

}  // namespace

LintTool::LintTool(LintChoices choices, Wishes wishes)
    : choices_(choices), wishes_(wishes), rules_(star_lint::rules()) {}

bool is_story_file(std::string_view file_name) {
    const std::size_t dot = file_name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return false;
    for (const std::string_view ending : endings)
        if (ascii_iequals(file_name.substr(dot), ending)) return true;
    return false;
}

bool LintTool::reads(std::string_view file_name) const { return is_story_file(file_name); }

std::unique_ptr<CheckWorker> LintTool::worker() {
    return std::make_unique<LintWorker>(LintWorker::Wishes{.summaries = wishes_.over_files, .stats = wishes_.stats});
}

void LintTool::collect(std::uint32_t file, const std::string& name, const std::any& payload) {
    summaries_.add(file, name, std::any_cast<const StorySummary&>(payload));
}

void LintTool::over_files(const CheckProfile& profile, const std::string& place, bool complete,
                          const std::function<void(PlacedFinding&&)>& say) {
    if (!wishes_.over_files) return;
    const auto& settings = static_cast<const LintSettings&>(*profile.settings);
    const BankFiles files{
        .complete = complete,
        .name = [this](std::uint32_t file) { return summaries_.name_of(file); },
        .line_text = [this](std::uint32_t file,
                            std::uint32_t line) { return line_of_file(summaries_.name_of(file), line); }};
    check_bank(summaries_.all(), files, place, profile.selection, settings.rules, say);
}

}  // namespace career::star_lint
