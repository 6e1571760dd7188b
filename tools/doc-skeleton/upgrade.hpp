// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"

namespace career::doc_skeleton {

struct Upgraded {
    std::string text;
    std::vector<std::string> added;  // titles of the sections
};

// The document with every section of its template that it lacks: the required ones, those of `with`, and those that
// came to the template after the version that its front matter tells. Each goes where the template has it; every byte
// that was there stays, but for that version.
Result<Upgraded> upgraded(const Source& source, const std::string& path, const std::string& type,
                          const std::vector<std::string>& with);

}  // namespace career::doc_skeleton
