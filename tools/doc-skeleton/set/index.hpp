// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tools/doc-skeleton/set/record.hpp"

namespace career::doc_skeleton {

// A Markdown table: number, title with its link, status, date.
std::string index_table(const RecordSet& set);
Value index_rows(const RecordSet& set);

// The part of an index file that the tool keeps: between its own marks, or adr-log's.
struct Region {
    std::size_t begin = 0, end = 0;
};
std::optional<Region> index_region(std::string_view text);
std::string with_index(std::string_view text, const RecordSet& set);
// The same for some records alone: their rows are written anew or put where they belong.
std::string with_index_rows(std::string_view text, const std::vector<Record>& records);

// The folder's index file that has a region; nullopt: none is kept.
std::optional<std::string> index_file(const std::string& folder);

// Which records the folder's index links to, by their places in `entries`. Nothing where there is no index: a page
// without the marks that links to less than half of the records is none.
struct IndexNames {
    std::string file;   // its name in the folder
    bool kept = false;  // it has a region that the tool keeps
    std::vector<bool> named;
};
std::optional<IndexNames> names_in_index(const std::string& folder, const std::vector<Entry>& entries);

// Relations as a graph: Graphviz, Mermaid, or a drawing of its own.
std::string graph_dot(const RecordSet& set);
std::string graph_mermaid(const RecordSet& set);
std::string graph_svg(const RecordSet& set);

}  // namespace career::doc_skeleton
