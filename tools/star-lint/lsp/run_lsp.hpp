// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/checks/language_server/check_service.hpp"
#include "libcommon/frame/option.hpp"
#include "tools/star-lint/lint/run_lint.hpp"

namespace career::star_lint {

inline constexpr Option lsp_own_options[] = {lint_own_options[1], lint_own_options[2]};  // --company, --level
inline constexpr auto lsp_command_options = with_lsp_options(lsp_own_options);

Exit run_lsp(const Arguments& arguments, Output& out);

}  // namespace career::star_lint
