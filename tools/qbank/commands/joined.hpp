// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "libcommon/frame/option.hpp"

namespace career::qbank {

// Option tables one after another: what several commands take is written once.
template <std::size_t A, std::size_t B>
consteval std::array<Option, A + B> joined(const Option (&a)[A], const Option (&b)[B]) {
    std::array<Option, A + B> out;
    std::copy(a, a + A, out.begin());
    std::copy(b, b + B, out.begin() + A);
    return out;
}
template <std::size_t A, std::size_t B>
consteval std::array<Option, A + B> joined(const Option (&a)[A], const std::array<Option, B>& b) {
    std::array<Option, A + B> out;
    std::copy(a, a + A, out.begin());
    std::copy(b.begin(), b.end(), out.begin() + A);
    return out;
}

}  // namespace career::qbank
