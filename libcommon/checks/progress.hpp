// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "libcommon/system/output.hpp"

namespace career {

// How much is done, on standard error: from the second second on, and only where that is a terminal and the
// result goes elsewhere.
class Progress {
  public:
    explicit Progress(const Output& out);
    ~Progress() { clear(); }
    void file_done();
    void done(std::uint64_t count, std::string_view unit);  // "340 MB"
    void clear();

  private:
    bool wanted_;
    bool shown_ = false;
    std::uint64_t files_ = 0;
    std::int64_t start_, next_;
};

}  // namespace career
