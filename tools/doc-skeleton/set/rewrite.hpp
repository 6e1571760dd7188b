// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "tools/doc-skeleton/set/record.hpp"

namespace career::doc_skeleton {

// The text of a record that says one relation more, as the record's own shape says it: in its front matter, below its
// status section's words, in its status field. Nothing that was written is lost.
std::string with_relation(std::string_view text, Markup markup, RelationKind kind, std::string_view label,
                          std::string_view target);

// A link in the record's own format; the label is plain text.
std::string link_text(Markup markup, std::string_view label, std::string_view target);

// How the set's records call one another: "2. Dates before names" where headings carry numbers, else "ADR-0002".
std::string label_of(const Record& record, bool numbers_in_titles);

// A record that gets another name.
struct Move {
    RecordName before, after;
    std::string place;       // the record's path without its ending, from the root: "/home/ann/docs/adr/0012-use-sqs"
    std::string repository;  // where "/keps/0012-use-sqs" begins; empty: nowhere
};
// The text of the file at `from` (a path from the root) with each link to the record pointing to its new name, the
// number in the link's label changed with it.
std::string with_moved_links(std::string_view text, const std::string& from, const Move& move);
// Numbers said in words of relation ("superseded by ADR 12"), in a record of the same set.
std::string with_moved_numbers(std::string_view text, Markup markup, const Move& move);
// The record's own heading: "# 12. Title", "# ADR-0012: Title", "# Draft: Title".
std::string with_own_number(std::string_view text, Markup markup, const RecordName& before, const RecordName& after,
                            bool numbers_in_titles);

// The field of a file beside the record that says its number: "kep-number: 12".
std::string with_number_field(std::string_view text, const RecordName& before, const RecordName& after);

}  // namespace career::doc_skeleton
