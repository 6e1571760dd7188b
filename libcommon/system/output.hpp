// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "libcommon/frame/error.hpp"
#include "libcommon/frame/option.hpp"
#include "libcommon/system/terminal.hpp"

namespace career {

class AtomicFile;

// Thrown where a result cannot be written: nothing after it makes sense. The frame turns it into status 2.
struct WriteError {
    Error error;
};

// Where a command's result goes (standard output or -o FILE) and its messages (standard error). Every write is checked.
class Output {
  public:
    explicit Output(std::string_view tool);
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    // The result. Buffered; throws WriteError.
    void write(std::string_view text);
    void flush();
    bool to_terminal() const;
    bool color() const;         // for the result
    std::size_t width() const;  // columns to lay tables out in: the terminal's, 80 elsewhere

    // Messages, each a line "tool: file:line:col: what; remedy", safe for a terminal.
    void error(const Error& error);
    void note(std::string_view text);  // "tool: text"
    Exit refuse(const Error& error);   // error(), then Exit::failed
    Exit refuse(const Errors& errors);
    Exit usage(std::string_view what, std::string_view remedy);

    // The frame's part.
    void set_color(ColorWish wish) { wish_ = wish; }
    ColorWish color_wish() const { return wish_; }
    Exit open(const std::string& path, bool force);
    Exit finish(Exit status);  // writes the rest and puts a file in its place; 2 where that fails
    void abandon();            // drops what was not written

  private:
    void put(std::string_view text);

    std::string tool_;
    std::string buffer_;
    std::string path_;  // empty: standard output
    std::unique_ptr<AtomicFile> file_;
    ColorWish wish_ = ColorWish::automatic;
    mutable std::optional<bool> terminal_;  // standard output: asked once
};

}  // namespace career
