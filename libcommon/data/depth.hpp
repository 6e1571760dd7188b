// SPDX-License-Identifier: MIT
#pragma once

namespace career {

// How deep the values of a document may be nested, whatever it is written in: the stack is not endless.
inline constexpr int most_depth = 64;

}  // namespace career
