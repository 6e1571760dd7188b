// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/text/source.hpp"
#include "libcommon/text/words.hpp"

namespace career {

enum class Severity : std::uint8_t { hint, warning, error };  // in rising order
inline constexpr std::string_view severity_names[] = {"hint", "warning", "error"};
constexpr std::string_view name_of(Severity severity) { return severity_names[static_cast<std::size_t>(severity)]; }

constexpr std::optional<Severity> severity_named(std::string_view name) {
    for (std::size_t i = 0; i < std::size(severity_names); ++i)
        if (severity_names[i] == name) return static_cast<Severity>(i);
    return std::nullopt;
}

// Index into the tool's RuleTable.
using RuleIndex = std::uint16_t;

// One change to a text that has a single right answer.
struct Edit {
    Span span;          // what is replaced
    std::string text;   // by what
    std::string title;  // what the change does, as a person would say: "name the part 'Situation'"
};

// What a rule says about a text that is in memory.
struct Finding {
    RuleIndex rule = 0;
    Severity severity = Severity::warning;  // set by Selection from the user's settings, not by the rule
    bool whole_file = false;                // the span counts for nothing
    Span span;                // in Source::text(); what is absent stands on the part's label, or on the title
    std::uint32_t story = 0;  // 1, 2, ... in its file; 0: of no story
    std::string_view part;    // an id of static life ("action"); empty: of no part
    std::string message;      // what was found, one line without a full stop at its end
    std::string hint;         // what to do, one line that a person would say
    std::vector<Edit> fix;    // empty: the writer must decide
};

// A place in every unit that formats ask for; line 0: the whole file.
struct Place {
    std::uint32_t line = 0, column = 0;  // column in Unicode scalar values
    std::uint32_t byte_column = 0, utf16_column = 0;
    std::uint32_t in(ColumnUnit unit) const {
        return unit == ColumnUnit::byte ? byte_column : unit == ColumnUnit::utf16 ? utf16_column : column;
    }
};
// A finding that stands alone, its text no longer needed: what renderers, baselines and rules over several files use.
struct PlacedFinding {
    RuleIndex rule = 0;
    Severity severity = Severity::warning;
    std::string file;
    std::uint32_t story = 0;
    std::string_view part;
    Place begin, end;  // end is exclusive
    std::string message, hint;
    // Of the line where it begins: excerpt, baseline key, fingerprint. Of a very long line a window from `text_from`
    // (bytes) on.
    std::string line_text;
    std::uint32_t text_from = 0;
    // The reason of the suppression that covers it: such findings are reported by SARIF alone.
    std::optional<std::string> suppressed;
};

// Finds places in one text. Going on from the last place in a line makes many findings in one long line cheap.
class Placer {
  public:
    // Whether PlacedFinding::line_text and PlacedFinding::end are filled in.
    struct Wishes {
        bool lines = false, ends = false;
    };
    explicit Placer(const Source& source) : Placer(source, {.lines = true, .ends = true}) {}
    Placer(const Source& source, Wishes wishes) : source_(&source), wishes_(wishes) {}
    Place at(std::size_t offset);
    PlacedFinding place(Finding finding, const std::string& file);

  private:
    const Source* source_;
    Wishes wishes_;
    std::size_t last_offset_ = 0;
    Place last_;
};

// Longest excerpt kept of a line, in bytes.
inline constexpr std::size_t excerpt_limit = 1000;

}  // namespace career
