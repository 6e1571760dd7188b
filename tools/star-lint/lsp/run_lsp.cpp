// SPDX-License-Identifier: MIT
#include "tools/star-lint/lsp/run_lsp.hpp"

#include <algorithm>

#include "libcommon/checks/language_server/language_server.hpp"
#include "tools/star-lint/classify/classify.hpp"
#include "tools/star-lint/lint/lint_tool.hpp"
#include "tools/star-lint/lsp/story_extras.hpp"
#include "tools/star-lint/rules/rules.hpp"

namespace career::star_lint {
namespace {

std::vector<Story> stories_of(const std::string& path, const Source& source) {
    std::vector<Story> stories = read_stories(source, story_format(path));
    for (Story& story : stories) infer_parts(source.text(), story);
    return stories;
}

const RuleSettings& rules_of(const CheckProfile& profile) {
    return static_cast<const LintSettings&>(*profile.settings).rules;
}

std::vector<Edit> edits_for(const std::string& path, const Source& source, const CheckProfile&,
                            const Finding& finding) {
    if (finding.rule != index_of(Rule::missing_part)) return {};
    const auto part = std::find(std::begin(part_ids), std::end(part_ids), finding.part);
    if (part == std::end(part_ids)) return {};
    for (const Story& story : stories_of(path, source))
        if (story.index == finding.story)
            if (auto edit = missing_label(story, source, static_cast<Part>(part - std::begin(part_ids))))
                return {*edit};
    return {};
}

}  // namespace

Exit run_lsp(const Arguments& arguments, Output& out) {
    LintTool tool(LintChoices(arguments), {});
    LanguageExtras extras;
    extras.decorate = [](const std::string& path, const Source& source, const CheckProfile& profile,
                         Analysis& analysis) {
        decorate(stories_of(path, source), source, rules_of(profile), analysis);
    };
    extras.edits = edits_for;
    extras.pages = "rules/explain";
    return run_language_server(make_check_service(tool, arguments, std::move(extras)), out);
}

}  // namespace career::star_lint
