// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/text/source.hpp"
#include "libcommon/text/words.hpp"

namespace career {

// How far a suppression reaches.
enum class Reach : std::uint8_t { line, next_line, section, file };

// A suppression as it is written in a comment of the text:
//
//     <!-- star-lint-disable-next-line no-metric, vague-time -- reason -->      Markdown, HTML, plain text
//     // star-lint-disable-line no-metric -- reason                            plain text
//     # star-lint-disable-section no-metric -- reason                          Org, TOML
struct Directive {
    struct Name {
        std::string id;
        Span span;
    };
    Reach reach = Reach::line;
    bool known = true;  // false: "disable-paragraph"
    Span word;          // "star-lint-disable-next-line"
    Span comment;       // with its marks
    std::vector<Name> names;
    std::string reason;
};

// Every directive for `tool` in the text, in its order.
std::vector<Directive> find_directives(const Source& source, std::string_view tool);

// The stretch to take out so that the comment is gone: with its line where nothing else stands there.
Span removal_of(const Source& source, const Directive& directive);

}  // namespace career
