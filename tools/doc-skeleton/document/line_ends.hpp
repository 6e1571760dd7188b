// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace career::doc_skeleton {

// How the text's lines end, told from its first: what is written into a file ends as the file's own lines do.
inline std::string_view newline_of(std::string_view text) {
    const std::size_t end = text.find('\n');
    return end != text.npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

// The piece, whose lines end in "\n" alone, with the line ends of the document that it goes into.
inline std::string ended_as(std::string_view document, std::string piece) {
    if (newline_of(document) == "\n") return piece;
    for (std::size_t at = 0; (at = piece.find('\n', at)) != piece.npos; at += 2) piece.insert(at, 1, '\r');
    return piece;
}

}  // namespace career::doc_skeleton
