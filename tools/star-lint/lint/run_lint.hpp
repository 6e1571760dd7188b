// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/checks/check_options.hpp"
#include "libcommon/frame/option.hpp"
#include "tools/star-lint/rules/settings.hpp"

namespace career::star_lint {

inline constexpr Option lint_own_options[] = {
    {.name = "stats", .help = "show shares, words, seconds, sentences, I and we by part, and no findings"},
    {.name = "company",
     .value = "NAME",
     .help = "what this company listens for: amazon, google, meta, apple, netflix or stripe",
     .kind = Kind::choice,
     .choices = company_ids},
    {.name = "level",
     .value = "LEVEL",
     .help = "what this level must show: senior, staff or principal",
     .kind = Kind::choice,
     .choices = level_ids},
};
inline constexpr auto lint_options = with_check_options(lint_own_options);

Exit run_lint(const Arguments& arguments, Output& out);

}  // namespace career::star_lint
