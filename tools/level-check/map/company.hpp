// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"

namespace career::level_check {

// A level by a company's own name, as a range on the common scale of share/levels/README.md.
struct CompanyLevel {
    std::string id, title;
    double from = 0, to = 0;
};

// How sure it is what levels the company has.
enum class Confidence : std::uint8_t { rough, likely, sure };
std::string_view id_of(Confidence confidence);

struct Company {
    std::string id, name, source, note;
    std::int64_t year = 0;
    bool published = false;
    Confidence confidence = Confidence::rough;
    std::vector<CompanyLevel> levels;  // from the lowest

    const CompanyLevel* find(std::string_view level) const;  // case and blanks ignored
};

Result<Company> read_company(const Source& source);
Result<Company> read_company(const Value& document, const std::string& file);
Result<Company> load_company(std::string_view id);
std::vector<std::string> company_names();

// A level of the other company that overlaps, with the part of the first level's range that it covers.
struct Match {
    const CompanyLevel* level;
    double share;
};
// From the lowest; parts of less than a tenth are left out unless nothing else is there.
std::vector<Match> matches(const CompanyLevel& level, const Company& to);
// Where two companies meet is a judgement: never `sure`.
Confidence confidence_of(const Company& from, const Company& to);

}  // namespace career::level_check
