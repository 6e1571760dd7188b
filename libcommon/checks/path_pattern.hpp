// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace career {

// One line of a .gitignore file, with git's own meaning; settings use the same language for their paths. `*` and `?`
// stay within one name, `**` crosses folders, a pattern with no slash inside holds for names at any depth.
class PathPattern {
  public:
    // Nothing for a blank line and a comment.
    static std::optional<PathPattern> parse(std::string_view line);

    bool negated() const { return negated_; }
    // `path` is relative to the folder that the pattern belongs to, without a slash at either end.
    bool matches(std::string_view path, bool is_folder) const;

  private:
    std::vector<std::string> names_;  // between the slashes; "**" stands for any number of names
    bool negated_ = false;
    bool folders_only_ = false;
    bool anywhere_ = false;
};

// One name against one pattern without slashes.
bool matches_name(std::string_view pattern, std::string_view name);

// The patterns of a whole file.
std::vector<PathPattern> parse_patterns(std::string_view text);

// The last pattern that matches decides: true ignored, false taken back in, nothing where none matches.
std::optional<bool> ignored_by(const std::vector<PathPattern>& patterns, std::string_view path, bool is_folder);

}  // namespace career
