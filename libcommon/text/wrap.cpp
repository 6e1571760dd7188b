// SPDX-License-Identifier: MIT
#include "libcommon/text/wrap.hpp"

#include <algorithm>

#include "libcommon/text/utf8.hpp"

namespace career {

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    const std::string safe = visible(text);
    std::string out;
    out.reserve(safe.size() + (safe.size() / (width > indent ? width - indent : 1) + 1) * (indent + 1));
    std::size_t column = indent;
    for (std::size_t at = 0; at < safe.size();) {
        const std::size_t end = std::min(safe.find(' ', at), safe.size());
        const std::string_view word(safe.data() + at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        const std::size_t wide = display_width(word);
        if (column > indent && column + 1 + wide > width) {
            out += '\n';
            out.append(indent, ' ');
            column = indent;
        } else if (column > indent) {
            out += ' ';
            ++column;
        }
        out += word;
        column += wide;
    }
    return out;
}

}  // namespace career
