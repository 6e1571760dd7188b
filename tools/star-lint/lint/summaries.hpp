// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "tools/star-lint/rules/bank.hpp"

namespace career::star_lint {

// What is kept of every story of a run, as tightly as may be: a hundred thousand of them are no more than 25 MB.
class Summaries {
  public:
    // In the order of the files.
    void add(std::uint32_t file, const std::string& name, const StorySummary& summary);
    std::span<const StorySummary> all() const { return {stories_.get(), size_}; }
    std::string name_of(std::uint32_t file) const;

  private:
    struct Free {
        void operator()(StorySummary* stories) const { std::free(stories); }
    };
    // A vector would hold everything twice while it grows; realloc moves pages.
    std::unique_ptr<StorySummary[], Free> stories_;
    std::size_t size_ = 0, capacity_ = 0;
    std::string names_;  // each ended by NUL
    std::vector<std::uint32_t> name_at_;
};

}  // namespace career::star_lint
