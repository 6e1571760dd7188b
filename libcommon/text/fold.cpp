// SPDX-License-Identifier: MIT
#include "libcommon/text/fold.hpp"

#include <utf8proc.h>

#include <cstdlib>

#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

bool is_word(char32_t c) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
            return true;
        default:
            return false;
    }
}

}  // namespace

std::string fold(std::string_view text) {
    bool ascii = true;
    for (const char c : text) ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    if (ascii) return ascii_lower(text);
    std::string valid;
    for (std::string_view rest = text; !rest.empty();) {
        const Scalar scalar = decode(rest);
        append_utf8(valid, scalar.value == 0 ? U' ' : scalar.value);
        rest.remove_prefix(scalar.size);
    }
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK |
                                                        UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(valid.data()),
                                               static_cast<utf8proc_ssize_t>(valid.size()), &mapped, options);
    if (size < 0) return ascii_lower(valid);
    std::string out(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
    std::free(mapped);
    return out;
}

std::string slug(std::string_view text, std::size_t longest) {
    const std::string folded = fold(text);
    std::string out;
    bool gap = false;
    for (std::string_view rest = folded; !rest.empty();) {
        const Scalar scalar = decode(rest);
        const std::string_view bytes = rest.substr(0, scalar.size);
        rest.remove_prefix(scalar.size);
        if (scalar.value == U'\'' || scalar.value == U'\u2019') continue;  // "don't" is one word
        if (!scalar.valid || !is_word(scalar.value)) {
            gap = true;
            continue;
        }
        const bool hyphen = gap && !out.empty();
        if (out.size() + bytes.size() + (hyphen ? 1 : 0) > longest) {
            // The word in hand does not fit: back to the one before, where there is one.
            if (!hyphen)
                if (const std::size_t last = out.rfind('-'); last != out.npos && last > 0) out.resize(last);
            break;
        }
        if (hyphen) out += '-';
        gap = false;
        out += bytes;
    }
    return out;
}

}  // namespace career
