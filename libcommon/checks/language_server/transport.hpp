// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace career {

// Messages of the language server protocol's base layer: "Content-Length: N", an empty line, N bytes.
class Transport {
  public:
    Transport(int in, int out) : in_(in), out_(out) {}

    // The next message; nullopt at the end of the input or where the framing is broken (then fault() says how).
    std::optional<std::string> read();
    // Whether a message, or a part of one, waits: several keystrokes are answered at once.
    bool pending() const;
    bool write(const std::string& message);
    const std::string& fault() const { return fault_; }

  private:
    bool fill();

    int in_, out_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::string fault_;
};

}  // namespace career
