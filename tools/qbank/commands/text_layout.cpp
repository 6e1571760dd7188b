// SPDX-License-Identifier: MIT
#include "tools/qbank/commands/text_layout.hpp"

#include "libcommon/text/utf8.hpp"

namespace career::qbank {

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
    std::string out, line(indent, ' ');
    bool empty = true;
    while (!text.empty()) {
        const auto space = text.find(' ');
        const std::string_view word = text.substr(0, space);
        if (!empty && display_width(line) + 1 + display_width(word) > width) {
            out += line + '\n';
            line.assign(indent, ' ');
            empty = true;
        }
        if (!empty) line += ' ';
        line += word;
        empty = false;
        text = space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
    }
    return out + line + '\n';
}

}  // namespace career::qbank
