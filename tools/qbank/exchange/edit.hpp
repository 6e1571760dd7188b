// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"

namespace career::qbank {

// The bank's text with keys of one question changed or added and all else as it was, comments and order too. `changes`
// is a table of the new values. Refused where the question is not in the text, or stands in a form that cannot be
// changed in place.
Result<std::string> edit_question(const Source& source, std::string_view id, const Value& changes);

}  // namespace career::qbank
