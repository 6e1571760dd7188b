// SPDX-License-Identifier: MIT
#include "libcommon/text/wrap.hpp"

#include <algorithm>

#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

std::string single_spaced(std::string text) {
    if (text.find("  ") != std::string::npos)
        text.erase(std::unique(text.begin(), text.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
                   text.end());
    if (text.starts_with(' ')) text.erase(0, 1);
    if (text.ends_with(' ')) text.pop_back();
    return text;
}

}  // namespace

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    const std::string safe = single_spaced(visible(text));
    const bool plain = scalar_count(safe) == safe.size();  // a column a byte
    std::string out;
    out.reserve(safe.size() + (safe.size() / (width > indent ? width - indent : 1) + 1) * (indent + 1));
    std::size_t line = 0, line_end = 0, column = indent;
    for (std::size_t at = 0; at < safe.size();) {
        const std::size_t end = std::min(safe.find(' ', at), safe.size());
        const std::size_t wide = plain ? end - at : display_width(std::string_view(safe).substr(at, end - at));
        if (line_end > line && column + 1 + wide > width) {
            out.append(safe, line, line_end - line);
            out += '\n';
            out.append(indent, ' ');
            line = at;
            column = indent;
        }
        column += wide + (at > line ? 1 : 0);
        line_end = end;
        at = end + 1;
    }
    return out.append(safe, line, line_end - line);
}

}  // namespace career
