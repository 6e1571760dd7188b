// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "libcommon/checks/rule.hpp"
#include "tools/doc-skeleton/check/neighbours.hpp"
#include "tools/doc-skeleton/check/sheet.hpp"

namespace career::doc_skeleton {

// Rule by rule, at the indexes of the enumeration.
std::span<const RuleInfo> document_rules();

void check_sections(const Sheet& sheet);      // missing-section, empty-section, section-order
void check_placeholders(const Sheet& sheet);  // placeholder-left
void check_alternatives(const Sheet& sheet);  // single-alternative, alternative-no-reason
void check_claims(const Sheet& sheet);        // claim-no-data
void check_rollback(const Sheet& sheet);      // no-rollback
void check_date(const Sheet& sheet);          // no-date
void check_owner(const Sheet& sheet);         // no-owner
void check_status(const Sheet& sheet);        // bad-status

// broken-record-link, duplicate-number, number-gap, not-in-index. `answers` tells whether the record at an index says
// that the document supersedes it.
void check_set(const Sheet& sheet, const Neighbours& neighbours, const std::function<bool(std::size_t)>& answers,
               const std::function<bool(const std::string&)>& exists);

}  // namespace career::doc_skeleton
