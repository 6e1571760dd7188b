// SPDX-License-Identifier: MIT
#pragma once

#include "tools/doc-skeleton/check/alternatives.hpp"

namespace career::doc_skeleton {

// An item of a list as another way: its name and whether the rest of it argues. `at` holds what goes on under it, too.
Alternative read_item(const Document& document, Span at);

}  // namespace career::doc_skeleton
