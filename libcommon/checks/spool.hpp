// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace career {

// Text that is written now and read again at the end: in memory while it is small, then in a file without a name.
class Spool {
  public:
    Spool() = default;
    ~Spool();
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    bool empty() const { return buffer_.empty() && fd_ < 0; }
    void add(std::string_view text);  // throws WriteError
    void read_back(const std::function<void(std::string_view)>& take);

  private:
    void flush();
    std::string buffer_;
    int fd_ = -1;
};

}  // namespace career
