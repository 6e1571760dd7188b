// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace career {

// A text, or a whole number in decimal, on its way into a longer text.
class TextPart {
  public:
    TextPart(std::string_view text) : text_(text) {}
    TextPart(const std::string& text) : text_(text) {}
    TextPart(const char* text) : text_(text) {}
    TextPart(std::unsigned_integral auto number)
        : text_(digits_,
                static_cast<std::size_t>(std::to_chars(digits_, digits_ + sizeof digits_, number).ptr - digits_)) {}
    TextPart(const TextPart&) = delete;
    TextPart& operator=(const TextPart&) = delete;

    std::string_view text() const { return text_; }

  private:
    char digits_[20];
    std::string_view text_;
};

// Puts the parts behind the text, as they stand: what is said of every finding must cost little.
template <class... Parts>
void append(std::string& out, const Parts&... parts) {
    [&](const auto&... all) {
        out.reserve(out.size() + (all.text().size() + ...));
        (out.append(all.text()), ...);
    }(TextPart(parts)...);
}

template <class... Parts>
std::string concat(const Parts&... parts) {
    std::string out;
    append(out, parts...);
    return out;
}

}  // namespace career
