// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/neighbours.hpp"

#include <algorithm>

namespace career::doc_skeleton {
namespace {

// Sets that count one by one miss a few numbers; those that take them from a tracker miss most.
std::vector<std::int64_t> counted(const std::vector<Entry>& entries) {
    std::vector<std::int64_t> out;
    for (const Entry& entry : entries)
        if (entry.name.scheme == RecordName::Scheme::number) out.push_back(entry.name.number);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    if (out.empty()) return out;
    const auto taken = static_cast<std::int64_t>(out.size());
    const std::int64_t missing = out.back() - out.front() + 1 - taken;
    if (missing > std::max<std::int64_t>(3, taken / 2)) out.clear();
    return out;
}

}  // namespace

Place place_of(const std::string& path) {
    Place out{folder_of(path), name_of_path(path)};
    if (out.own != "README.md" || !parse_record_name(name_of_path(out.folder))) return out;
    out.own = name_of_path(out.folder) + "/README.md";  // a folder with one text
    out.folder = folder_of(out.folder);
    if (const std::string above = folder_of(out.folder); name_of_path(above) == "keps") {
        out.own = name_of_path(out.folder) + '/' + out.own;
        out.folder = above;
        out.groups = true;
    }
    return out;
}

Neighbours read_neighbours(const Place& place) {
    Neighbours out{.folder = place.folder};
    if (place.groups) {
        out.entries = entries_of_groups(place.folder);
        return out;
    }
    if (auto entries = list_folder(place.folder)) out.entries = entries.take();
    out.numbers = counted(out.entries);
    out.index = names_in_index(place.folder, out.entries);
    return out;
}

}  // namespace career::doc_skeleton
