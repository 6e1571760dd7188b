// SPDX-License-Identifier: MIT
#include "libcommon/text/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace career {
namespace {

constexpr char32_t replacement = 0xFFFD;

// The lead byte decides the length and the range of the second byte (Unicode 15, table 3-7).
struct Lead {
    std::uint8_t size, low, high;
};

Lead lead_of(unsigned char byte) {
    if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, 0xBF};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF) return {3, 0x80, 0xBF};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3) return {4, 0x80, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

bool is_bidi_control(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

void append_escape(std::string& out, char32_t c) {
    static constexpr std::string_view digits = "0123456789abcdef";
    const bool narrow = c < 0x100;
    out += narrow ? "\\x" : "\\u";
    for (int shift = narrow ? 4 : 12; shift >= 0; shift -= 4) out += digits[(c >> shift) & 15];
}

std::uint64_t eight_bytes(const char* at) {
    std::uint64_t bytes;
    std::memcpy(&bytes, at, 8);
    return bytes;
}

constexpr std::uint64_t ones = 0x0101010101010101U, top_bits = 0x80 * ones;

// How many bytes from `at` on are ASCII, in steps of eight: most text is nothing else.
std::size_t ascii_run(std::string_view text, std::size_t at) {
    const char* p = text.data() + at;
    const char* const end = text.data() + text.size();
    while (end - p >= 32 &&
           ((eight_bytes(p) | eight_bytes(p + 8) | eight_bytes(p + 16) | eight_bytes(p + 24)) & top_bits) == 0)
        p += 32;
    while (end - p >= 8 && (eight_bytes(p) & top_bits) == 0) p += 8;
    return static_cast<std::size_t>(p - text.data()) - at;
}

// How many bytes from `at` on are printable ASCII.
std::size_t printable_run(std::string_view text, std::size_t at) {
    std::size_t end = at;
    for (; end + 8 <= text.size(); end += 8) {
        const std::uint64_t bytes = eight_bytes(text.data() + end);
        if (((bytes | (bytes - 0x20 * ones) | (bytes + ones)) & top_bits) != 0) break;
    }
    while (end < text.size() && text[end] >= 0x20 && text[end] < 0x7F) ++end;
    return end - at;
}

}  // namespace

Scalar decode(std::string_view text) {
    if (text.empty()) return {replacement, 0, false};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (byte(0) < 0x80) return {byte(0), 1, true};
    const Lead lead = lead_of(byte(0));
    if (lead.size == 0) return {replacement, 1, false};
    char32_t value = byte(0) & (0xFFU >> (lead.size + 1));
    for (std::uint8_t i = 1; i < lead.size; ++i) {
        const unsigned char low = i == 1 ? lead.low : 0x80, high = i == 1 ? lead.high : 0xBF;
        if (i >= text.size() || byte(i) < low || byte(i) > high) return {replacement, i, false};
        value = value << 6 | (byte(i) & 0x3FU);
    }
    return {value, lead.size, true};
}

void append_utf8(std::string& out, char32_t value) {
    if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = replacement;
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0 | value >> 6), put(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        put(0xE0 | value >> 12), put(0x80 | (value >> 6 & 0x3F)), put(0x80 | (value & 0x3F));
    } else {
        put(0xF0 | value >> 18), put(0x80 | (value >> 12 & 0x3F)), put(0x80 | (value >> 6 & 0x3F)),
            put(0x80 | (value & 0x3F));
    }
}

std::size_t first_invalid(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const Scalar scalar = decode(text.substr(at));
        if (!scalar.valid) return at;
        at += scalar.size;
    }
    return std::string_view::npos;
}

TextLength length_of(std::string_view text) {
    TextLength length;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t run = ascii_run(text, at); run > 0) {
            length.scalars += run;
            length.utf16 += run;
            at += run;
            continue;
        }
        ++length.scalars;
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++length.utf16;
            ++at;
            continue;
        }
        const Scalar scalar = decode(text.substr(at));
        length.utf16 += scalar.value > 0xFFFF ? 2 : 1;
        at += scalar.size;
    }
    return length;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] >= 0x20 && text[at] < 0x7F) {
            ++width, ++at;
            continue;
        }
        const Scalar scalar = decode(text.substr(at));
        at += scalar.size;
        if (scalar.value < 0x20 || (scalar.value >= 0x7F && scalar.value < 0xA0)) continue;
        width += static_cast<std::size_t>(std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(scalar.value))));
    }
    return width;
}

std::string visible(std::string_view text, bool keep_layout) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t plain = printable_run(text, at);
        out.append(text.data() + at, plain);
        at += plain;
        if (at == text.size()) break;
        const Scalar scalar = decode(text.substr(at));
        at += scalar.size;
        const char32_t c = scalar.value;
        const bool layout = c == '\n' || c == '\t';
        const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || is_bidi_control(c);
        if (control && !(layout && keep_layout))
            append_escape(out, c);
        else
            append_utf8(out, c);
    }
    return out;
}

void make_visible(std::string& text, std::size_t from) {
    const std::size_t plain = from + printable_run(text, from);
    if (plain < text.size()) text.replace(plain, std::string::npos, visible(std::string_view(text).substr(plain)));
}

char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

std::string ascii_lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = ascii_lower(c);
    return out;
}

bool ascii_iequals(std::string_view a, std::string_view b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return ascii_lower(x) == ascii_lower(y); });
}

}  // namespace career
