// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tools/doc-skeleton/set/folder.hpp"
#include "tools/doc-skeleton/set/index.hpp"

namespace career::doc_skeleton {

// The set that a document stands in, read once for all of its documents.
struct Neighbours {
    std::string folder;          // of the set
    std::vector<Entry> entries;  // in byte order
    // The numbers that are taken, in order; empty where the set does not count one by one, as sets do whose numbers
    // come from a tracker.
    std::vector<std::int64_t> numbers;
    std::optional<IndexNames> index;
    bool found = false;  // the document is one of the entries
    std::size_t own = 0;
};

// Where a document's set is: its folder, and the document's path from there. Enhancement proposals are numbered over
// all groups: keps/GROUP/NUMBER-NAME/README.md stands in keps.
struct Place {
    std::string folder, own;
    bool groups = false;
};
Place place_of(const std::string& path);

Neighbours read_neighbours(const Place& place);

}  // namespace career::doc_skeleton
