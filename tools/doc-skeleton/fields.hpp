// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/result.hpp"
#include "tools/doc-skeleton/template.hpp"

namespace career::doc_skeleton {

struct Given {
    Value table = Value::table();
    std::string from;  // the name of the file that --from read
};

// The user's fields: options, then the file of --from, then today's date and Git's user name.
Result<Given> gather_fields(const Arguments& arguments, const Template& shape);

}  // namespace career::doc_skeleton
