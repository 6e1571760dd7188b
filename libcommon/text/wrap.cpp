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

// The bytes at the front that take no more than so many columns.
std::size_t bytes_within(std::string_view text, std::size_t columns) {
    std::size_t bytes = 0;
    while (bytes < text.size()) {
        const std::size_t next = std::min(text.find(' ', bytes + 1), text.size());
        const std::size_t wide = display_width(text.substr(bytes, next - bytes));
        if (wide > columns) break;
        columns -= wide;
        bytes = next;
    }
    return bytes;
}

}  // namespace

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    const std::string safe = single_spaced(visible(text));
    const bool plain = scalar_count(safe) == safe.size();  // a column a byte
    const std::size_t room = width > indent ? width - indent : 0;
    std::string out;
    out.reserve(safe.size() + (safe.size() / std::max<std::size_t>(room, 1) + 1) * (indent + 1));
    for (std::string_view rest = safe; !rest.empty();) {
        const std::size_t fits = plain ? std::min(room, rest.size()) : bytes_within(rest, room);
        std::size_t end = rest.size();
        if (fits < end) {
            end = rest.rfind(' ', fits);
            if (end == std::string_view::npos) end = std::min(rest.find(' ', fits), rest.size());
        }
        out.append(rest, 0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!rest.empty()) out.append(1, '\n').append(indent, ' ');
    }
    return out;
}

}  // namespace career
