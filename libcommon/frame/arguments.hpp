// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/frame/option.hpp"
#include "libcommon/values/date.hpp"

namespace career {

// What the user asked for: already checked against the command's table. Asking for an option that the table lacks is a
// programmer's mistake and throws std::logic_error.
class Arguments {
  public:
    struct Given {
        const Option* option;
        std::vector<std::string> values;  // a flag has one empty value for each time it was given
    };

    Arguments(const Tool& tool, const Command& command, std::vector<Given> given, std::vector<std::string> operands)
        : tool_(&tool), command_(&command), given_(std::move(given)), operands_(std::move(operands)) {}

    const Tool& tool() const { return *tool_; }
    const Command& command() const { return *command_; }

    bool has(std::string_view name) const;          // given on the command line
    std::string text(std::string_view name) const;  // the last value, else `otherwise`
    const std::vector<std::string>& list(std::string_view name) const;
    std::int64_t integer(std::string_view name) const;
    std::optional<std::int64_t> integer_if(std::string_view name) const;  // nullopt: neither given nor defaulted
    double real(std::string_view name) const;
    std::optional<Date> date(std::string_view name) const;
    std::string format() const { return text("format"); }

    const std::vector<std::string>& operands() const { return operands_; }

  private:
    const Given& find(std::string_view name) const;

    const Tool* tool_;
    const Command* command_;
    std::vector<Given> given_;
    std::vector<std::string> operands_;
};

// Strict readers of a whole text, no blanks, no locale: also used for values in files.
std::optional<std::int64_t> parse_integer(std::string_view text);
std::optional<double> parse_real(std::string_view text);  // finite only

}  // namespace career
