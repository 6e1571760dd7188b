// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libcommon/checks/finding.hpp"
#include "tools/doc-skeleton/check/section_names.hpp"
#include "tools/doc-skeleton/document/document.hpp"
#include "tools/doc-skeleton/set/record.hpp"

namespace career::doc_skeleton {

enum class Rule : RuleIndex {
    missing_section,
    empty_section,
    section_order,
    placeholder_left,
    single_alternative,
    alternative_no_reason,
    claim_no_data,
    no_rollback,
    no_date,
    no_owner,
    broken_record_link,
    bad_status,
    duplicate_number,
    number_gap,
    not_in_index,
};

// A field of the file beside the document (kep.yaml).
struct Sidecar {
    std::string name;
    std::vector<Field> fields;
};

// A document held against a template: what the rules read and where they write.
struct Sheet {
    const Document* document = nullptr;
    const Template* shape = nullptr;
    std::string file;  // the document's path
    std::optional<Sidecar> sidecar;
    std::vector<const std::vector<Fit>*> fits;       // by heading, then by section of the template
    std::vector<std::optional<std::size_t>> places;  // by section: the heading that serves it best
    std::vector<std::vector<std::size_t>> served;    // by section: all headings that serve it, in order
    std::vector<std::uint64_t> line_sections;        // by line: the sections (bits) that it stands in
    std::vector<Finding>* findings = nullptr;

    std::string_view text() const { return document->text; }
    std::optional<std::size_t> heading_of(std::string_view section) const;
    // All headings that serve the section, in order.
    const std::vector<std::size_t>& headings_of(std::string_view section) const;
    // Those sections as bits, for in_section(); the template's first 64 have one.
    std::uint64_t sections(std::initializer_list<std::string_view> ids) const;
    bool in_section(std::uint32_t line, std::uint64_t any_of) const {
        return line < line_sections.size() && (line_sections[line] & any_of) != 0;
    }
    // Of the document, then of the file beside it; by any of the names.
    const Field* field(std::initializer_list<std::string_view> names) const;
    Span title_span() const;
    void report(Rule rule, Span at, std::string message, std::string hint) const;
};

Sheet make_sheet(const Document& document, const Template& shape, const SectionNames& names, std::string file,
                 std::optional<Sidecar> sidecar, std::vector<Finding>& findings);

// The template that a document follows best by its headings, and of equals the one that its title or its folder names;
// null where none fits.
const Template* best_template(const Document& document, const SectionNames& names, const std::vector<Template>& shapes,
                              const std::string& path);

}  // namespace career::doc_skeleton
