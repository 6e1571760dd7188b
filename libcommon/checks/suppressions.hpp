// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "libcommon/checks/directive.hpp"
#include "libcommon/checks/finding.hpp"
#include "libcommon/checks/rule.hpp"

namespace career {

// A stretch of the text that is checked by itself: a story with its parts, a document with its sections.
struct CheckedUnit {
    Span extent;
    std::vector<Span> sections;  // a suppression of a section covers the smallest that it stands in, else the unit
};

// The suppressions of one file, which is given in one piece or in several:
//
//     suppressions.begin_piece(source);
//     for (each unit) suppressions.apply(unit, findings, reasons);
//     suppressions.end_unit(unit), end_piece(), end_file()      what is wrong with the suppressions themselves
//
// The text need not be there any more for the last three.
class Suppressions {
  public:
    Suppressions(std::string_view tool, const RuleTable& rules, const Selection& selection)
        : tool_(tool), rules_(&rules), selection_(&selection) {}

    // The same fault in both forms, so that it can be reported without the text and mended with it.
    struct Fault {
        Finding finding;
        PlacedFinding placed;
    };

    void begin_piece(const Source& source);
    // The reason of each finding that is covered, nothing elsewhere; `reasons` runs along with `findings`.
    void apply(const CheckedUnit& unit, std::span<const Finding> findings,
               std::vector<std::optional<std::string>>& reasons);
    // Of the suppressions that stand before the unit's end, in the order of the text; after apply().
    std::vector<Fault> end_unit(const CheckedUnit& unit);
    // Of the rest, but those that reach to the end of the file.
    std::vector<Fault> end_piece();
    std::vector<Fault> end_file();

    // What covers a finding of a rule over files: a suppression of the whole file, or of a line.
    struct Kept {
        RuleIndex rule;
        std::uint32_t line;  // 0: every line
        std::string reason;
    };
    const std::vector<Kept>& kept() const { return kept_; }

  private:
    struct Entry {
        Directive directive;
        std::uint32_t line = 0;
        std::vector<char> used;         // by name
        std::vector<Fault> unused;      // by name, what is said if it stays unused
        std::vector<char> may_be_idle;  // by name: whether that can be told from this run
        Span removal;
    };
    void read_faults(const Source& source, Entry& entry);
    void keep(const Entry& entry);
    std::optional<std::string> cover(const CheckedUnit& unit, const Finding& finding, std::uint32_t line);
    Fault fault(const Source& source, RuleIndex rule, Span span, std::string message, std::string hint) const;
    std::optional<std::string> use(Entry& entry, RuleIndex rule) const;
    void judge(Entry& entry, std::vector<Fault>& faults) const;
    std::vector<Fault> judge_before(std::uint32_t end);

    std::string tool_;
    const RuleTable* rules_;
    const Selection* selection_;
    const Source* source_ = nullptr;
    std::uint32_t last_unit_end_ = 0;
    std::vector<Entry> entries_, whole_;
    std::vector<Fault> faults_;
    std::vector<Kept> kept_;
};

}  // namespace career
