// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "libcommon/text/source.hpp"
#include "tools/doc-skeleton/document/document.hpp"

namespace career::doc_skeleton {

// What a template left to be filled in, told from what only looks like it: generics, addresses, links, parameters.

// A field's value that is still the template's: "TBD", "yyyy-mm-dd", "{team}", "draft | accepted | rejected".
bool is_placeholder_value(std::string_view value);

// "yyyy-mm-dd" and its kin.
bool is_day_pattern(std::string_view text);

// A figure that is owed ("XX %"), or a remark in brackets that asks for one ("(insert the result)"). Offsets in the
// prose.
std::optional<Span> find_blank(std::string_view prose);

// TODO, TBD and their kin as a word that stands for something, in the bytes [from, to) of a paragraph's prose; not
// where it is quoted or spoken of ("a TODO", "the TBD column").
std::optional<Span> find_mark_word(std::string_view paragraph, std::size_t from, std::size_t to);

// Whether a line has anything that the closer looks look at. One pass over its bytes, for most lines have nothing.
struct Signs {
    bool mark_word = false, bracket = false;
};
Signs signs_of(std::string_view line);

}  // namespace career::doc_skeleton
