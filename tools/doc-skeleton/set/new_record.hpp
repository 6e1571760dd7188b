// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "tools/doc-skeleton/fill.hpp"
#include "tools/doc-skeleton/set/numbering.hpp"

namespace career::doc_skeleton {

struct RecordWish {
    std::string folder;
    std::optional<RecordName::Scheme> scheme;
    bool format_given = false;
    std::vector<std::string> supersedes, amends;
    Date today;
};

// Makes the next record of a set: its number is free in the folder and on all branches, records that it supersedes or
// amends say so too, the index has its row. All of it or nothing. The path of the new file.
Result<std::string> new_record(const Template& shape, Value given, const std::string& from, FillWish wish,
                               const RecordWish& record, std::vector<std::string>& notes);

}  // namespace career::doc_skeleton
