// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "libcommon/text/source.hpp"

namespace career {

// A position as LSP has it: line and character from 0, characters in the negotiated unit.
struct LspPosition {
    std::uint32_t line = 0, character = 0;
    friend auto operator<=>(const LspPosition&, const LspPosition&) = default;
};

// What lies past the end of a line or of the text counts as its end; a position inside a character as its start.
std::size_t offset_of(std::string_view text, LspPosition position, ColumnUnit unit);
LspPosition position_of(const Source& source, std::size_t offset, ColumnUnit unit);

// Replaces [start, end) by `with`; ends in the wrong order are swapped.
void apply_edit(std::string& text, LspPosition start, LspPosition end, std::string_view with, ColumnUnit unit);

// "file:///home/a%20b/x.md" -> "/home/a b/x.md"; another scheme gives what stands behind it.
std::string path_of_uri(std::string_view uri);
std::string uri_of_path(std::string_view path);

}  // namespace career
