// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/checks/finding.hpp"
#include "libcommon/checks/rule.hpp"
#include "libcommon/frame/result.hpp"

namespace career {

// Findings that a user has seen and set aside. Each is known by its file, its rule and the text of its line, never by
// the line's number, so that they stay known when other lines come and go. Not for several threads.
class Baseline {
  public:
    static Result<Baseline> load(const std::string& path, const RuleTable& rules);

    // Whether the finding is among them; each entry stands for as many findings as it counts.
    bool takes(std::string_view rule, const PlacedFinding& finding);
    // Entries of the files that were checked, or are gone, whose findings are there no more. A rule that did not run
    // tells nothing.
    Errors stale(const std::vector<std::string>& checked_files, const RuleTable& rules,
                 const Selection& selection) const;

  private:
    struct Entry {
        std::string file, rule, text;
        std::uint64_t left = 0;
        std::uint32_t line = 0;
    };
    std::string path_, folder_;
    std::map<std::string, Entry> entries_;
};

// Collects findings and writes them as a baseline.
class BaselineWriter {
  public:
    // The files are named from the baseline's folder.
    explicit BaselineWriter(const std::string& path);
    void add(std::string_view rule, const PlacedFinding& finding);
    std::size_t size() const { return total_; }
    std::string text() const;

  private:
    struct Entry {
        std::string file, rule, text;
        std::uint64_t count = 0;
    };
    std::string folder_;
    std::map<std::string, Entry> entries_;
    std::size_t total_ = 0;
};

}  // namespace career
