// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "tools/star-lint/rules/bank.hpp"

namespace career::star_lint {

// What is kept of every story of a run, as tightly as may be: a hundred thousand of them are no more than 25 MB.
class Summaries {
  public:
    Summaries() = default;
    ~Summaries();
    Summaries(const Summaries&) = delete;
    Summaries& operator=(const Summaries&) = delete;

    // In the order of the files.
    void add(std::uint32_t file, const std::string& name, const StorySummary& summary);
    std::span<const StorySummary> all() const { return {stories_, size_}; }
    std::string name_of(std::uint32_t file) const;

  private:
    void grow();
    void add_name(const std::string& name);

    // Pages of its own: a vector would hold everything twice while it grows, and so may realloc.
    StorySummary* stories_ = nullptr;
    std::size_t size_ = 0, capacity_ = 0;
    // Names share most of their front with the one before: a byte says how much, the rest follows up to a NUL. Every
    // sixteenth is whole.
    std::string names_, last_name_;
    std::vector<std::uint32_t> whole_names_;
    std::uint32_t named_ = 0;
};

}  // namespace career::star_lint
