// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/checks/path_pattern.hpp"
#include "libcommon/frame/error.hpp"

namespace career {

// A file that a walk came upon, or what kept it from going on.
struct WalkItem {
    std::string path;      // as messages name it
    std::string absolute;  // for patterns
    bool named = false;    // by the user, not found in a folder
    std::optional<Error> error;
};

// The operands in their order, without those that name again what one before them names.
std::vector<std::string> without_repeats(const std::vector<std::string>& operands);

// The files that operands name, each once: folders with all that is in them: sorted by name, hidden ones and what
// .gitignore (from the repository's root down) names left out. Links to files are followed, links to folders are not,
// so no loop leads anywhere. What the user named outright is always given, whatever .gitignore says.
class FileWalk {
  public:
    // `wanted`: by its name, a file in a folder; `pruned`: an absolute path that is not to be looked into.
    FileWalk(const std::vector<std::string>& operands, std::function<bool(std::string_view name)> wanted,
             std::function<bool(const std::string& absolute)> pruned);

    std::optional<WalkItem> next();

  private:
    struct PatternFile {
        std::string base;  // absolute
        std::vector<PathPattern> patterns;
    };
    struct Frame {
        std::string path, absolute;
        std::string names;                 // each ended by NUL, a '/' before it where it is a folder
        std::vector<std::uint32_t> order;  // into names
        std::size_t at = 0;
        bool has_patterns = false;
    };
    std::optional<WalkItem> enter(std::string path, std::string absolute);
    void read_patterns(const std::string& file, const std::string& base);
    void read_patterns_above(const std::string& absolute);
    bool ignored(const std::string& absolute, bool is_folder) const;
    bool first_visit(const std::string& real);

    std::vector<std::string> operands_;
    std::map<std::string, bool> visited_;  // what several operands name, by its real path: a walk may come upon it too
    std::function<bool(std::string_view)> wanted_;
    std::function<bool(const std::string&)> pruned_;
    std::size_t next_operand_ = 0;
    std::vector<Frame> frames_;
    std::vector<PatternFile> patterns_;  // of the folders above and of the frames, outermost first
};

}  // namespace career
