// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "libcommon/frame/error.hpp"

namespace career::qbank {

inline constexpr std::size_t most_errors = 100;  // of one broken file: more tells nothing new

// The lines of a descriptor, in memory that does not grow with the file. Line ends are LF or CRLF; a BOM at the front
// is skipped. What cannot be read, or a line over the limit, ends it with a fault.
class LineStream {
  public:
    static constexpr std::size_t longest = std::size_t{64} << 20;

    // The descriptor stays the caller's.
    LineStream(std::string name, int descriptor, std::size_t limit = longest);

    // The line without its end, valid until the next call; nullopt at the end.
    std::optional<std::string_view> next();
    std::uint32_t line() const { return line_; }
    // Where the line begins, in bytes from where the descriptor stood.
    std::uint64_t offset() const { return offset_; }
    const std::string& name() const { return name_; }
    const std::optional<Error>& fault() const { return fault_; }

  private:
    bool fill();

    std::string name_, buffer_;
    int descriptor_;
    std::size_t begin_ = 0, end_ = 0, limit_;
    std::uint32_t line_ = 0;
    std::uint64_t offset_ = 0, next_offset_ = 0;
    bool at_end_ = false;
    std::optional<Error> fault_;
};

// An open file, "-" being standard input; closed at its end unless it is that. Refuses folders.
class InputFile {
  public:
    explicit InputFile(const std::string& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    int descriptor() const { return descriptor_; }
    const std::string& name() const { return name_; }
    const std::optional<Error>& fault() const { return fault_; }

  private:
    std::string name_;
    int descriptor_ = -1;
    std::optional<Error> fault_;
};

}  // namespace career::qbank
