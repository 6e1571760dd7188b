// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "libcommon/checks/check_options.hpp"
#include "libcommon/checks/check_tool.hpp"
#include "libcommon/checks/language_server/language_service.hpp"
#include "libcommon/frame/arguments.hpp"

namespace career {

// The options of a tool's `lsp` command: those of a check that choose rules. with_lsp_options() adds a tool's own.
inline constexpr Option lsp_options[] = {
    {.name = "select", .value = "RULES", .help = "run only these rules", .repeat = true},
    {.name = "ignore", .value = "RULES", .help = "do not run these rules", .repeat = true},
    {.name = "severity", .value = "RULE=LEVEL", .help = "weigh a rule as error, warning, hint or off", .repeat = true},
    {.name = "config", .value = "FILE", .help = "take settings from FILE alone", .kind = Kind::file},
};
template <std::size_t N>
constexpr auto with_lsp_options(const Option (&own)[N]) {
    std::array<Option, N + std::size(lsp_options)> all{};
    for (std::size_t i = 0; i < N; ++i) all[i] = own[i];
    for (std::size_t i = 0; i < std::size(lsp_options); ++i) all[N + i] = lsp_options[i];
    return all;
}

// What a tool adds to the language server beside its findings.
struct LanguageExtras {
    // DocumentSymbol, lenses and inlay hints of a text that is checked with this profile.
    std::function<void(const std::string& path, const Source&, const CheckProfile&, Analysis&)> decorate;
    // Edits that a finding calls for but that leave the writing to the user: a missing part's heading.
    std::function<std::vector<Edit>(const std::string& path, const Source&, const CheckProfile&, const Finding&)> edits;
    std::string pages;  // folder of the rules' pages in the shared data, for links: "rules/explain"
};

// A language service over a tool's checks: settings by path as on the command line, suppressions obeyed, an action that
// inserts one. `tool` and `arguments` must outlive it.
LanguageService make_check_service(CheckTool& tool, const Arguments& arguments, LanguageExtras extras);

}  // namespace career
