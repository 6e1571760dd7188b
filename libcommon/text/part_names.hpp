// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/text/story.hpp"

namespace career {

enum class NameKind : std::uint8_t {
    canonical,  // the part's own name: Situation
    alias,      // another name that people give it: Context
    hurdle,     // Challenge, Problem: Task below a Situation; without one it is both
    letter,     // S, T, A, R, L
    lead,       // before the parts: Nugget, Summary, Question
    other,      // beside the parts: Team action, Tips
};

struct PartName {
    std::string_view name;  // lower case, blanks single
    PartSet parts = 0;
    NameKind kind = NameKind::alias;
};

// The built-in names; share/rules/part-names.toml holds the same list for people, and a test compares the two.
const std::vector<PartName>& built_in_names();

// The names that a reader knows: the built-in ones, and those that a user adds.
class PartNames {
  public:
    PartNames() = default;
    // An added name wins over a built-in one. Case does not count.
    void add(std::string_view name, PartSet parts);
    // Of a name as written: any case, any run of blanks, "the", "my" or "our" in front. Merged names ("Situation &
    // Task", "S/T") give several parts.
    std::optional<PartName> find(std::string_view text) const;
    // Whether a name may begin with the text's first word: a quick no for most lines.
    bool may_begin(std::string_view text) const;

  private:
    struct Added {
        std::string name;
        PartSet parts;
    };
    std::optional<PartName> find_one(std::string_view text) const;
    std::vector<Added> added_;
    std::size_t longest_ = 40;  // of a name with its article, in bytes
};

}  // namespace career
