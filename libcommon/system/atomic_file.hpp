// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "libcommon/frame/result.hpp"
#include "libcommon/system/input.hpp"

namespace career {

class TemporaryGuard;

// A file that appears whole or not at all: a temporary one beside it, fsync, rename. A symbolic link is followed and
// kept, the mode of a replaced file is kept. A FIFO or a device is written through. Write faults throw WriteError.
class AtomicFile {
  public:
    enum class Replace : std::uint8_t { no, yes };
    static Result<std::unique_ptr<AtomicFile>> create(const std::string& path, Replace replace);
    ~AtomicFile();  // without commit(), nothing is left behind
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(std::string_view bytes);
    // With `unchanged`: throws WriteError, the file left alone, where it is no longer as it was when it was read.
    void commit(const std::optional<FileStamp>& unchanged = std::nullopt);

  private:
    AtomicFile() = default;
    [[noreturn]] void fail(std::string_view doing) const;

    std::string path_, target_, temporary_;
    std::unique_ptr<TemporaryGuard> guard_;
    int fd_ = -1;
    Replace replace_ = Replace::no;
    bool through_ = false;
};

// The whole of `bytes` at once. With `unchanged`, replaces only the file that was read.
Result<bool> write_file(const std::string& path, std::string_view bytes, AtomicFile::Replace replace,
                        const std::optional<FileStamp>& unchanged = std::nullopt);

// Appends `line` (a line feed is added) by one write under an exclusive lock; creates file and folders (mode 0600,
// 0700). A file that ends without a line feed, as after a crash of another program, gets one first.
Result<bool> append_line(const std::string& path, std::string_view line);

}  // namespace career
