// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace career::doc_skeleton {

// What a file's (or a folder's) name says of a record: "0012-use-sqs.md", "040a-retry.md", "20231102-canvas.md",
// "pep-8101.rst", "draft-use-sqs.md".
struct RecordName {
    enum class Scheme : std::uint8_t { number, date, draft };
    std::string file;  // the name itself
    std::string stem;  // without its ending
    Scheme scheme = Scheme::number;
    std::int64_t number = -1;  // of scheme number
    std::string letter;        // "a" of 040a
    std::string front;         // what stands before the number: "pep-", "adr-"
    std::size_t digits = 0;    // as written
    std::string slug;
};
std::optional<RecordName> parse_record_name(std::string_view file);

// "0012"
std::string numbered(std::int64_t number, std::size_t digits);

}  // namespace career::doc_skeleton
