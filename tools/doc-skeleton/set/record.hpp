// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libcommon/values/date.hpp"
#include "tools/doc-skeleton/document/document.hpp"
#include "tools/doc-skeleton/set/folder.hpp"

namespace career::doc_skeleton {

enum class RelationKind : std::uint8_t { supersedes, superseded_by, amends, amended_by, relates };
inline constexpr std::string_view relation_names[] = {"supersedes", "superseded by", "amends", "amended by",
                                                      "relates to"};
constexpr RelationKind answer_of(RelationKind kind) {
    switch (kind) {
        case RelationKind::supersedes:
            return RelationKind::superseded_by;
        case RelationKind::superseded_by:
            return RelationKind::supersedes;
        case RelationKind::amends:
            return RelationKind::amended_by;
        case RelationKind::amended_by:
            return RelationKind::amends;
        case RelationKind::relates:
            break;
    }
    return RelationKind::relates;
}

// "Superseded by [31. Drop the slips](0031-drop.md)", "supersedes ADR-0003", "Superseded-By: 8210".
struct Relation {
    RelationKind kind = RelationKind::relates;
    std::string target;        // a path, where it is a link
    std::int64_t number = -1;  // else the number that was said
    std::string letter;
    std::string word;  // in front of the number, in lower case: "rfc"
    Span at;
};

// What a record says of itself.
struct Record {
    Entry entry;
    std::string title;   // without its number
    std::string status;  // as written
    std::string date;    // as written; empty: none
    std::vector<Relation> relations;
};

// Every relation that a document states, with a link or with a number.
std::vector<Relation> relations_of(const Document& document);
// The status as the shape keeps it: a field, else the text of a section of that name.
struct Status {
    std::string text;  // empty: none
    Span at;
};
Status status_of(const Document& document);

Record describe(const Document& document, const Entry& entry);

// The entry that a relation means, as an index; nullopt: there is none in the set.
std::optional<std::size_t> find_target(const Relation& relation, const std::string& from,
                                       const std::vector<Entry>& entries);

struct RecordSet {
    std::string folder;
    std::vector<Record> records;
};
Result<RecordSet> read_set(const std::string& folder);

}  // namespace career::doc_skeleton
