// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/option.hpp"
#include "libcommon/system/output.hpp"

namespace career::star_lint {

inline constexpr std::string_view parts_formats[] = {"text", "toml", "json", "jsonl"};
inline constexpr Option parts_options[] = {
    {.name = "stdin-filename", .value = "NAME", .help = "what standard input is called: its ending tells the format"},
};

inline constexpr Example parts_examples[] = {
    {"star-lint parts story.md", "a sentence a line, with its part"},
    {"star-lint parts --format jsonl stories/ | grep '\"part\":\"result\"'",
     "what came of all the stories of a folder"},
};

// Each sentence with its part, its place, and whether the part was labelled or inferred.
Exit run_parts(const Arguments& args, Output& out);

}  // namespace career::star_lint
