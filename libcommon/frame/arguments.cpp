// SPDX-License-Identifier: MIT
#include "libcommon/frame/arguments.hpp"

#include <charconv>
#include <cmath>
#include <stdexcept>

namespace career {

const Arguments::Given& Arguments::find(std::string_view name) const {
    for (const Given& given : given_)
        if (given.option->name == name) return given;
    throw std::logic_error("no option '" + std::string(name) + "' in the table");
}

bool Arguments::has(std::string_view name) const { return !find(name).values.empty(); }

std::string Arguments::text(std::string_view name) const {
    const Given& given = find(name);
    if (!given.values.empty()) return given.values.back();
    if (name == "format" && !command_->formats.empty()) return std::string(command_->formats.front());
    return std::string(given.option->otherwise);
}

const std::vector<std::string>& Arguments::list(std::string_view name) const { return find(name).values; }

std::optional<std::int64_t> Arguments::integer_if(std::string_view name) const { return parse_integer(text(name)); }

std::int64_t Arguments::integer(std::string_view name) const { return integer_if(name).value(); }

double Arguments::real(std::string_view name) const { return parse_real(text(name)).value(); }

std::optional<Date> Arguments::date(std::string_view name) const { return parse_date(text(name)); }

std::optional<std::int64_t> parse_integer(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<double> parse_real(std::string_view text) {
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

}  // namespace career
