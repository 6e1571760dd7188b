// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/record_name.hpp"

#include "libcommon/frame/arguments.hpp"
#include "libcommon/text/utf8.hpp"
#include "libcommon/values/date.hpp"
#include "tools/doc-skeleton/document/marks.hpp"
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::size_t most_digits = 9;

bool is_day(std::string_view digits) {
    return digits.size() == 8 && parse_date(std::string(digits.substr(0, 4)) + '-' + std::string(digits.substr(4, 2)) +
                                            '-' + std::string(digits.substr(6, 2)))
                                     .has_value();
}

}  // namespace

std::string numbered(std::int64_t number, std::size_t digits) {
    std::string out = std::to_string(number);
    if (out.size() < digits) out.insert(0, digits - out.size(), '0');
    return out;
}

std::optional<RecordName> parse_record_name(std::string_view file) {
    RecordName out;
    out.file = file;
    const std::size_t dot = file.rfind('.');
    out.stem = markup_of_file(file) && dot != file.npos ? file.substr(0, dot) : file;
    std::string_view rest = out.stem;
    if (rest.starts_with('.') || rest.empty()) return std::nullopt;
    if (ascii_lower(rest.substr(0, 6)) == "draft-") {
        out.scheme = RecordName::Scheme::draft;
        out.slug = rest.substr(6);
        return out;
    }
    // "2024-05-01-name": a date with hyphens.
    if (rest.size() > 11 && rest[10] == '-' && parse_date(rest.substr(0, 10))) {
        out.scheme = RecordName::Scheme::date;
        out.slug = rest.substr(11);
        return out;
    }
    // "2024-05-name": a month.
    if (rest.size() > 8 && rest[4] == '-' && rest[7] == '-' && parse_date(std::string(rest.substr(0, 7)) + "-01")) {
        out.scheme = RecordName::Scheme::date;
        out.slug = rest.substr(8);
        return out;
    }
    for (const std::string_view word : {"adr", "rfc", "pep", "kep", "decision", "record"}) {
        if (ascii_lower(rest.substr(0, word.size())) != word || rest.size() <= word.size()) continue;
        const std::size_t length = word.size() + (rest[word.size()] == '-' || rest[word.size()] == '_' ? 1 : 0);
        if (length < rest.size() && is_digit(rest[length])) {
            out.front = rest.substr(0, length);
            rest.remove_prefix(length);
        }
        break;
    }
    std::size_t digits = 0;
    while (digits < rest.size() && is_digit(rest[digits])) ++digits;
    if (digits == 0 || digits > most_digits) return std::nullopt;
    std::size_t after = digits;
    if (after < rest.size() && rest[after] >= 'a' && rest[after] <= 'z' &&
        (after + 1 == rest.size() || rest[after + 1] == '-' || rest[after + 1] == '_'))
        out.letter = rest[after++];
    if (after < rest.size() && rest[after] != '-' && rest[after] != '_' && rest[after] != '.' && rest[after] != ' ')
        return std::nullopt;
    out.digits = digits;
    out.slug = after < rest.size() ? rest.substr(after + 1) : std::string_view();
    if (is_day(rest.substr(0, digits))) {
        out.scheme = RecordName::Scheme::date;
        return out;
    }
    out.number = *parse_integer(rest.substr(0, digits));
    return out;
}

}  // namespace career::doc_skeleton
