// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libcommon/values/date.hpp"
#include "tools/doc-skeleton/set/folder.hpp"

namespace career::doc_skeleton {

// What a set does, read off its names: the width of its numbers, dates in front of names, folders with one text each.
struct Habit {
    RecordName::Scheme scheme = RecordName::Scheme::number;
    std::size_t digits = 4;
    std::string front;  // "pep-"
    std::string ending = ".md";
    bool folders = false;
    std::int64_t last = 0;  // highest number in the folder
};
Habit habit_of(const std::vector<Entry>& entries);

// A new record's name by the habit; where a date or a draft of that name is there, "-2" and so on is added.
Entry new_entry(const Habit& habit, std::int64_t number, Date day, const std::string& slug,
                const std::vector<Entry>& taken);

// The record that a person means by "12", "0012", "40a", a file's name or its stem. An error where there is none, or
// where a number is claimed twice.
Result<std::size_t> find_record(const std::string& said, const std::vector<Entry>& entries, const std::string& folder);

}  // namespace career::doc_skeleton
