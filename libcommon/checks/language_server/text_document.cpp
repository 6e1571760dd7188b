// SPDX-License-Identifier: MIT
#include "libcommon/checks/language_server/text_document.hpp"

#include <algorithm>

#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

std::uint32_t units_of(const Scalar& scalar, ColumnUnit unit) {
    if (unit == ColumnUnit::byte) return scalar.size;
    return unit == ColumnUnit::utf16 && scalar.value > 0xFFFF ? 2 : 1;
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = ascii_lower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace

std::size_t offset_of(std::string_view text, LspPosition position, ColumnUnit unit) {
    std::size_t at = 0;
    for (std::uint32_t line = 0; line < position.line; ++line) {
        const std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos) return text.size();
        at = end + 1;
    }
    for (std::uint32_t character = 0; character < position.character && at < text.size();) {
        if (text[at] == '\n' || text.substr(at).starts_with("\r\n")) break;
        const Scalar scalar = decode(text.substr(at));
        character += units_of(scalar, unit);
        if (character > position.character) break;
        at += scalar.size;
    }
    return at;
}

LspPosition position_of(const Source& source, std::size_t offset, ColumnUnit unit) {
    const LineColumn at = source.at(offset, unit);
    return {at.line - 1, at.column - 1};
}

void apply_edit(std::string& text, LspPosition start, LspPosition end, std::string_view with, ColumnUnit unit) {
    if (end < start) std::swap(start, end);
    const std::size_t from = offset_of(text, start, unit);
    const std::size_t to = offset_of(text, end, unit);
    text.replace(from, to - from, with);
}

std::string path_of_uri(std::string_view uri) {
    const std::size_t colon = uri.find(':');
    std::string_view rest = colon == std::string_view::npos ? uri : uri.substr(colon + 1);
    if (rest.starts_with("//")) {
        rest.remove_prefix(2);
        if (uri.starts_with("file:")) rest = rest.substr(std::min(rest.find('/'), rest.size()));  // a host name
    }
    std::string path;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const int high = rest[i] == '%' && i + 2 < rest.size() ? hex_digit(rest[i + 1]) : -1;
        const int low = high >= 0 ? hex_digit(rest[i + 2]) : -1;
        if (low < 0) {
            path += rest[i];
            continue;
        }
        path += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return path;
}

std::string uri_of_path(std::string_view path) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    static constexpr std::string_view plain = "-._~/";
    std::string uri = "file://";
    for (const char c : path) {
        const char lower = ascii_lower(c);
        if ((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || plain.find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += digits[byte >> 4];
        uri += digits[byte & 15];
    }
    return uri;
}

}  // namespace career
