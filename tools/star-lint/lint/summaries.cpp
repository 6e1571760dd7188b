// SPDX-License-Identifier: MIT
#include "tools/star-lint/lint/summaries.hpp"

#include <sys/mman.h>

#include <new>
#include <type_traits>

namespace career::star_lint {

namespace {

constexpr std::uint32_t names_in_a_row = 16;

}  // namespace

static_assert(std::is_trivially_copyable_v<StorySummary>);

Summaries::~Summaries() {
    if (stories_ != nullptr) munmap(stories_, capacity_ * sizeof(StorySummary));
}

// Pages that nothing was written to cost nothing, so doubling is free.
void Summaries::grow() {
    const std::size_t wanted = capacity_ == 0 ? 1024 : capacity_ * 2;
    void* pages =
        stories_ == nullptr
            ? mmap(nullptr, wanted * sizeof(StorySummary), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            : mremap(stories_, capacity_ * sizeof(StorySummary), wanted * sizeof(StorySummary), MREMAP_MAYMOVE);
    if (pages == MAP_FAILED) throw std::bad_alloc();
    stories_ = static_cast<StorySummary*>(pages);
    capacity_ = wanted;
}

void Summaries::add(std::uint32_t file, const std::string& name, const StorySummary& summary) {
    if (size_ == capacity_) grow();
    stories_[size_++] = summary;
    while (named_ < file) add_name("");  // files without a story
    if (named_ == file) add_name(name);
}

void Summaries::add_name(const std::string& name) {
    std::size_t shared = 0;
    if (named_ % names_in_a_row == 0)
        whole_names_.push_back(static_cast<std::uint32_t>(names_.size()));
    else
        while (shared < 255 && shared < name.size() && shared < last_name_.size() && name[shared] == last_name_[shared])
            ++shared;
    names_ += static_cast<char>(static_cast<unsigned char>(shared));
    names_ += std::string_view(name).substr(shared);
    names_ += '\0';
    last_name_ = name;
    ++named_;
}

std::string Summaries::name_of(std::uint32_t file) const {
    std::string name;
    std::size_t at = whole_names_[file / names_in_a_row];
    for (std::uint32_t i = 0; i <= file % names_in_a_row; ++i) {
        name.resize(static_cast<unsigned char>(names_[at]));
        const char* rest = names_.c_str() + at + 1;
        name += rest;
        at = names_.find('\0', at + 1) + 1;
    }
    return name;
}

}  // namespace career::star_lint
