// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/numbering.hpp"

#include <algorithm>
#include <map>

#include "libcommon/frame/arguments.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {

Habit habit_of(const std::vector<Entry>& entries) {
    Habit out;
    std::map<std::size_t, std::size_t> widths;
    std::map<std::string, std::size_t> fronts, endings;
    std::size_t dates = 0, numbers = 0, folders = 0;
    for (const Entry& entry : entries) {
        if (entry.name.scheme == RecordName::Scheme::draft) continue;
        if (entry.name.scheme == RecordName::Scheme::date) {
            ++dates;
        } else {
            ++numbers;
            ++widths[entry.name.digits];
            ++fronts[entry.name.front];
            out.last = std::max(out.last, entry.name.number);
        }
        if (entry.path != entry.name.file)
            ++folders;
        else
            ++endings[entry.name.file.substr(entry.name.stem.size())];
    }
    const auto most = [](const auto& counts, auto otherwise) {
        std::size_t best = 0;
        auto out_value = otherwise;
        for (const auto& [value, count] : counts)
            if (count > best) best = count, out_value = value;
        return out_value;
    };
    out.digits = most(widths, std::size_t{4});
    out.front = most(fronts, std::string());
    out.ending = most(endings, std::string(".md"));
    out.folders = folders * 2 > dates + numbers;
    if (dates > numbers) out.scheme = RecordName::Scheme::date;
    return out;
}

Entry new_entry(const Habit& habit, std::int64_t number, Date day, const std::string& slug,
                const std::vector<Entry>& taken) {
    std::string stem;
    if (habit.scheme == RecordName::Scheme::number) {
        stem = habit.front + numbered(number, habit.digits) + '-' + slug;
    } else if (habit.scheme == RecordName::Scheme::date) {
        std::string digits = to_text(day);
        digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
        stem = digits + '-' + slug;
    } else {
        stem = "draft-" + slug;
    }
    std::string unique = stem;
    for (int i = 2;
         std::any_of(taken.begin(), taken.end(), [&](const Entry& entry) { return entry.name.stem == unique; }); ++i)
        unique = stem + '-' + std::to_string(i);
    Entry out;
    const bool folder = habit.folders && habit.scheme == RecordName::Scheme::number;
    out.name = *parse_record_name(folder ? unique : unique + habit.ending);
    out.path = folder ? unique + "/README.md" : out.name.file;
    return out;
}

Result<std::size_t> find_record(const std::string& said, const std::vector<Entry>& entries, const std::string& folder) {
    std::vector<std::size_t> found;
    std::string_view digits = said;
    std::string letter;
    if (digits.size() > 1 && digits.back() >= 'a' && digits.back() <= 'z' && is_digit(digits[digits.size() - 2])) {
        letter = digits.back();
        digits.remove_suffix(1);
    }
    const auto number = parse_integer(digits);
    const std::string name = name_of_path(said);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const RecordName& entry = entries[i].name;
        if (number ? entry.scheme == RecordName::Scheme::number && entry.number == *number && entry.letter == letter
                   : entry.file == name || entry.stem == name)
            found.push_back(i);
    }
    if (found.size() == 1) return found.front();
    if (found.empty())
        return Error{{folder, 0, 0}, "there is no record '" + said + "'", "see 'doc-skeleton index " + folder + "'"};
    std::string names;
    for (const std::size_t i : found) names += (names.empty() ? "" : " and ") + entries[i].name.file;
    return Error{{folder, 0, 0}, "the number " + said + " is claimed twice: " + names, "name the file"};
}

}  // namespace career::doc_skeleton
