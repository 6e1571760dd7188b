// SPDX-License-Identifier: MIT
#include "tools/star-lint/lint/run_lint.hpp"

#include <sys/stat.h>

#include <algorithm>

#include "libcommon/checks/run_checks.hpp"
#include "libcommon/checks/walk.hpp"
#include "libcommon/frame/suggest.hpp"
#include "tools/star-lint/lint/lint_tool.hpp"
#include "tools/star-lint/lint/stats.hpp"

namespace career::star_lint {
namespace {

// The rules over several files need two files, or a folder.
bool several_files(const std::vector<std::string>& named) {
    const std::vector<std::string> operands = without_repeats(named);
    struct stat status;
    return operands.size() > 1 ||
           (operands.size() == 1 && stat(operands.front().c_str(), &status) == 0 && S_ISDIR(status.st_mode));
}

}  // namespace

Exit run_lint(const Arguments& arguments, Output& out) {
    const bool stats = arguments.has("stats");
    LintTool tool(LintChoices(arguments),
                  {.over_files = !stats && several_files(arguments.operands()), .stats = stats});
    if (!stats) return run_checks(tool, arguments, out);
    const std::string format = arguments.has("format") ? arguments.format() : "text";
    if (std::find(std::begin(stats_formats), std::end(stats_formats), format) == std::end(stats_formats))
        return out.usage("--stats has no form '" + format + "'", "it is one of " + list_of(stats_formats));
    const auto renderer = make_stats_renderer(format, out.color());
    return run_checks(tool, arguments, out, renderer.get());
}

}  // namespace career::star_lint
