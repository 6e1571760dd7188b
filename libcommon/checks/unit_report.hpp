// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/checks/finding.hpp"
#include "libcommon/data/value.hpp"

namespace career {

// A share of the whole against the range that it should be in, per cent: drawn once for people.
struct Bar {
    std::string_view label;
    std::optional<double> share;  // nothing: shown as missing
    double least = 0, most = 0;
    std::optional<double> aim;      // a mark on the bar
    std::optional<RuleIndex> rule;  // its finding is told by the bar, not by an excerpt
    std::uint32_t seconds = 0;
};

// What a report says of a story or a document before its findings.
struct UnitReport {
    std::string file;
    std::uint32_t line = 0;
    std::string title;  // may be empty
    std::string note;   // "238 words, 1 min 35 s"
    std::vector<Bar> bars;
    std::string remark;  // a line under the bars: "The parts were inferred: nothing is labelled."
    Value data;          // the table of the machine's formats, where wanted
};

}  // namespace career
