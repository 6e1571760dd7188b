// SPDX-License-Identifier: MIT
#include "tools/star-lint/lint/summaries.hpp"

#include <new>
#include <type_traits>

namespace career::star_lint {

static_assert(std::is_trivially_copyable_v<StorySummary>);

void Summaries::add(std::uint32_t file, const std::string& name, const StorySummary& summary) {
    if (size_ == capacity_) {
        const std::size_t wanted = capacity_ + capacity_ / 4 + 16;
        void* grown = std::realloc(static_cast<void*>(stories_.get()), wanted * sizeof(StorySummary));
        if (grown == nullptr) throw std::bad_alloc();
        (void)stories_.release();  // realloc has freed it
        stories_.reset(static_cast<StorySummary*>(grown));
        capacity_ = wanted;
    }
    stories_[size_++] = summary;
    if (name_at_.size() > file) return;
    name_at_.resize(file + 1, static_cast<std::uint32_t>(names_.size()));
    names_ += name;
    names_ += '\0';
}

std::string Summaries::name_of(std::uint32_t file) const { return names_.c_str() + name_at_[file]; }

}  // namespace career::star_lint
