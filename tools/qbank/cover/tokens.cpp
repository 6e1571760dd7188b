// SPDX-License-Identifier: MIT
#include "tools/qbank/cover/tokens.hpp"

#include <algorithm>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/utf8.hpp"

namespace career::qbank {
namespace {

// Of lowered text, and every byte of a letter outside ASCII.
bool is_letter(char c) { return (class_of(c) & (byte_lower | byte_wide)) != 0; }

// Lower case, straight apostrophes and quotation marks, byte for byte at its old place.
std::string plain_letters(std::string_view text) {
    std::string out = ascii_lower(text);
    for (std::size_t i = 0; i + 2 < out.size(); ++i) {
        if (out[i] != '\xE2' || out[i + 1] != '\x80') continue;
        const bool apostrophe = out[i + 2] == '\x99';
        // Padded with letters of no word on the left would part a word in two: the apostrophe takes three places.
        out[i] = apostrophe ? '\'' : ' ';
        out[i + 1] = out[i + 2] = apostrophe ? '\0' : ' ';
    }
    return out;
}

constexpr std::string_view clause_ends = ".!?;:\n";

}  // namespace

Tokens::Tokens(std::string_view text) {
    const std::string flat = plain_letters(text);
    letters_.reserve(flat.size());  // views into it must not move
    const auto at = [&](std::size_t i) { return i < flat.size() ? flat[i] : ' '; };
    const auto add = [&](std::string_view word, std::size_t begin, std::size_t end) {
        list_.push_back({word, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, word.empty()});
        words_ += word.empty() ? 0 : 1;
    };
    const auto number = [&](std::size_t i) {
        const std::size_t begin = i;
        while (is_digit(at(i)) || ((at(i) == ',' || at(i) == '.') && is_digit(at(i + 1)))) ++i;
        if (at(i) == ':' && is_digit(at(i + 1)) && is_digit(at(i + 2))) {
            add("#:#", begin, i += 3);
        } else if (at(i) == '%') {
            add("#%", begin, ++i);
        } else {
            add("#", begin, i);
        }
        return i;
    };
    const auto word = [&](std::size_t i) {
        const std::size_t begin = i, kept = letters_.size();
        for (;; ++i) {
            if (is_letter(at(i))) {
                letters_ += at(i);
            } else if (at(i) == '\'' || at(i) == '-') {
                std::size_t after = i + 1;
                while (at(after) == '\0') ++after;
                if (!is_letter(at(after))) break;
                letters_ += at(i);
            } else if (at(i) != '\0') {
                break;
            }
        }
        add(std::string_view(letters_).substr(kept), begin, i);
        return i;
    };
    for (std::size_t i = 0; i < flat.size();) {
        if (is_digit(flat[i])) {
            i = number(i);
        } else if (is_letter(flat[i])) {
            i = word(i);
        } else {
            if (clause_ends.find(flat[i]) != std::string_view::npos && !list_.empty() && !list_.back().stop)
                add("", i, i);
            ++i;
        }
    }
}

}  // namespace career::qbank
