// SPDX-License-Identifier: MIT
#include "libcommon/data/toml_reader.hpp"

#include <algorithm>
#include <cmath>

#include "libcommon/data/depth.hpp"
#include "libcommon/data/toml_instance.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

constexpr std::size_t most_key_parts = 32;

// toml++ recurses without limit over dotted keys; a scan that may be too strict inside texts is run first only where a
// line has that many dots, so that honest prose never meets it.
std::optional<std::size_t> too_many_parts(std::string_view text) {
    if (std::count(text.begin(), text.end(), '.') < static_cast<std::ptrdiff_t>(most_key_parts)) return std::nullopt;
    std::size_t dots = 0;
    char quote = 0;
    bool value = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') {
            dots = 0, quote = 0, value = false;
        } else if (value) {
            // An inline table has keys too: its own dots count from the brace or comma on.
            if (quote == 0 && (c == '{' || c == ',')) dots = 0;
            if (c == '.' && quote == 0) ++dots;
            if ((c == '"' || c == '\'') && (quote == 0 || quote == c)) quote = quote == 0 ? c : 0;
            if (c == '=' && quote == 0) dots = 0;
        } else {
            if (c == '.' && quote == 0) ++dots;
            if ((c == '"' || c == '\'') && (quote == 0 || quote == c)) quote = quote == 0 ? c : 0;
            if (c == '=' && quote == 0) value = true, dots = 0;
        }
        if (dots >= most_key_parts && quote == 0) {
            // A number or plain prose in a multi-line text may look so: only a run of key characters is a dotted key.
            std::size_t from = i, parts = 0;
            while (from > 0 && text[from - 1] != '\n') {
                const char k = text[from - 1];
                const bool key = (k >= 'a' && k <= 'z') || (k >= 'A' && k <= 'Z') || (k >= '0' && k <= '9') ||
                                 k == '-' || k == '_' || k == '.' || k == ' ' || k == '\t' || k == '"' || k == '\'' ||
                                 k == '[';
                if (!key) break;
                if (k == '.') ++parts;
                --from;
            }
            if (parts + 1 >= most_key_parts) return i;
        }
    }
    return std::nullopt;
}

// Where a character outside ASCII stands outside of texts and comments, which TOML does not allow. toml++ would look it
// up in a table that has no answer for every such character.
std::optional<std::size_t> unquoted_letter(std::string_view text) {
    if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) < 0; })) return {};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<signed char>(c) < 0) return i;
        if (c == '#') {
            i = std::min(text.find('\n', i), text.size());
        } else if (c == '"' || c == '\'') {
            const bool lines = i + 2 < text.size() && text[i + 1] == c && text[i + 2] == c;
            const std::string end(lines ? 3 : 1, c);
            i += end.size();
            while (i < text.size() && text.compare(i, end.size(), end) != 0 && (lines || text[i] != '\n'))
                i += c == '"' && text[i] == '\\' ? 2 : 1;
            i += end.size() - 1;
            // Up to two more belong to the text that ends.
            for (int more = 0; lines && more < 2 && i + 1 < text.size() && text[i + 1] == c; ++more) ++i;
        }
    }
    return {};
}

struct Converter {
    const Source& source;
    Errors errors;

    LineColumn where(const toml::source_region& region) const { return {region.begin.line, region.begin.column}; }
    void fault(LineColumn at, std::string what, std::string remedy) {
        Error error{{source.name(), at.line, at.column}, std::move(what), std::move(remedy)};
        errors.push_back(std::move(error));
    }

    Value convert(const toml::node& node, int depth) {
        Value value;
        const LineColumn at = where(node.source());
        if (depth > most_depth) {
            if (errors.empty()) fault(at, "values are nested too deep", "at most 64 levels are read");
            return value;
        }
        switch (node.type()) {
            case toml::node_type::table:
                value = table(*node.as_table(), depth);
                break;
            case toml::node_type::array:
                value.kind = Value::Kind::array;
                for (const toml::node& item : *node.as_array()) value.items.push_back(convert(item, depth + 1));
                break;
            case toml::node_type::string:
                value = Value(std::string_view(node.as_string()->get()));
                break;
            case toml::node_type::integer:
                value = Value(node.as_integer()->get());
                break;
            case toml::node_type::floating_point:
                value = Value(node.as_floating_point()->get());
                if (!std::isfinite(value.real)) fault(at, "a number must be finite", "write the amount itself");
                break;
            case toml::node_type::boolean:
                value = Value(node.as_boolean()->get());
                break;
            case toml::node_type::date: {
                const toml::date date = node.as_date()->get();
                value = Value(Date{static_cast<std::int16_t>(date.year), date.month, date.day});
                if (date.year < 1) fault(at, "the year 0 is no year", "write a date such as 2026-01-31");
                break;
            }
            case toml::node_type::time:
            case toml::node_type::date_time: {
                value.kind = Value::Kind::moment;
                const auto& region = node.source();
                const std::string_view line = source.line(region.begin.line);
                // As written: columns of toml++ count scalar values, and moments are ASCII.
                std::size_t from = 0;
                for (std::uint32_t column = 1; column < region.begin.column && from < line.size(); ++column)
                    from += decode(line.substr(from)).size;
                const std::size_t to = std::min(line.size(), from + (region.end.column - region.begin.column));
                value.text = std::string(line.substr(from, to - from));
                break;
            }
            case toml::node_type::none:
                break;
        }
        value.at = at;
        return value;
    }

    Value table(const toml::table& from, int depth) {
        Value value = Value::table();
        value.inline_form = from.is_inline();
        for (const auto& [key, node] : from) {
            Member member{
                .key = std::string(key.str()), .value = convert(node, depth + 1), .key_at = where(key.source())};
            value.members.push_back(std::move(member));
        }
        // toml++ sorts its keys; the order of the file is the user's.
        std::stable_sort(value.members.begin(), value.members.end(),
                         [](const Member& a, const Member& b) { return a.key_at < b.key_at; });
        return value;
    }
};

}  // namespace

Result<Value> read_toml(const Source& source) {
    if (const auto bad = first_invalid(source.text()); bad != std::string_view::npos)
        return Error{source.position(bad), "the text is not UTF-8", "save the file as UTF-8"};
    if (const auto letter = unquoted_letter(source.text()))
        return Error{source.position(*letter), "a character outside ASCII stands outside of quotation marks",
                     "put the key or the text between quotation marks"};
    if (const auto deep = too_many_parts(source.text()))
        return Error{source.position(*deep), "a key has too many parts", "at most 32 are read"};
    toml::parse_result parsed = toml::parse(source.text(), std::string_view());
    if (!parsed) {
        const toml::parse_error& error = parsed.error();
        std::string what(error.description());
        if (what.starts_with("Error while parsing ")) what.replace(0, 20, "in ");
        return Error{{source.name(), error.source().begin.line, error.source().begin.column},
                     "bad TOML: " + what,
                     "mend this line"};
    }
    Converter converter{source, {}};
    Value value = converter.table(parsed.table(), 0);
    value.at = {1, 1};
    if (!converter.errors.empty()) return converter.errors;
    return value;
}

}  // namespace career
