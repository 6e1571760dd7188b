// SPDX-License-Identifier: MIT
#include "libcommon/data/cell_text.hpp"

namespace career {

void append_quoted_cell(std::string& out, std::string_view text, char separator) {
    const char marks[] = {separator, '"', '\r', '\n'};
    if (text.find_first_of(std::string_view(marks, sizeof marks)) == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

void append_cell(std::string& out, std::string_view text, char separator) {
    if (separator != '\t') return append_quoted_cell(out, text, separator);
    for (const char c : text) out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
}

}  // namespace career
