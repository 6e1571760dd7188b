// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace career::qbank {

// Walks the JSON of one line and skips what it is not asked for, without building values: a filter over gigabytes has
// no time for those. A fault leaves bad() true; every function then gives a harmless value.
class JsonCursor {
  public:
    explicit JsonCursor(std::string_view text) : text_(text) {}

    // True and past it, if it stands next.
    bool take(char wanted);
    // The key of the next member of the object entered by take('{'), with its colon; nullopt at the closing brace.
    std::optional<std::string_view> key(bool& first);
    // Whether another item of the list entered by take('[') follows; past the comma or the closing bracket.
    bool item(bool& first);
    // A string (without marks, escapes undone), or the letters of a number or a word. Valid until the next call.
    std::string_view scalar();
    bool at_string();
    void skip();
    // Nothing but blanks is left.
    bool at_end();

    bool bad() const { return bad_; }
    std::size_t offset() const { return at_; }

  private:
    void blanks();
    std::string_view string();

    std::string_view text_;
    std::size_t at_ = 0;
    bool bad_ = false;
    std::string decoded_;
};

}  // namespace career::qbank
