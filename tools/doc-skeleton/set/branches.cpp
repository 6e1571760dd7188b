// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/branches.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/system/path.hpp"
#include "tools/doc-skeleton/document/marks.hpp"
#include "tools/doc-skeleton/git_name.hpp"
#include "tools/doc-skeleton/set/ask_git.hpp"
#include "tools/doc-skeleton/set/record_name.hpp"
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

// The first run of digits, wherever it stands: a record's number is never behind another one.
std::int64_t first_number(std::string_view name) {
    std::size_t at = 0;
    while (at < name.size() && !is_digit(name[at])) ++at;
    std::int64_t out = -1;
    for (int i = 0; i < 18 && at < name.size() && is_digit(name[at]); ++i, ++at)
        out = std::max<std::int64_t>(out, 0) * 10 + (name[at] - '0');
    return out;
}

// "commit:folder" a line, for every branch. Branches whose commits have one tree are asked for once.
std::optional<std::string> folder_on_branches(const std::string& top, const std::string& inside) {
    std::string questions;
    std::unordered_set<std::string> asked;
    const auto take = [&](std::string_view text) {
        std::size_t done = 0;
        for (std::size_t end; (end = text.find('\n', done)) != text.npos; done = end + 1) {
            const std::string_view line = text.substr(done, end - done);
            const std::size_t half = line.size() / 2;
            if (!line.empty() && asked.emplace(line.substr(0, half)).second)
                questions.append(line.substr(half)).append(1, ':').append(inside).append(1, '\n');
        }
        return done;
    };
    if (!ask_git({"-C", top, "for-each-ref", "--format=%(tree)%(objectname)", "refs/heads", "refs/remotes"}, {}, take))
        return std::nullopt;
    return questions;
}

}  // namespace

std::int64_t highest_in_tree(std::string_view tree, std::size_t hash, std::int64_t least) {
    while (!tree.empty()) {
        const std::size_t gap = tree.find(' '), end = tree.find('\0', gap);
        if (gap == tree.npos || end == tree.npos || end + 1 + hash > tree.size()) break;
        const bool folder = tree.front() == '4';  // mode 40000
        const std::string_view name = tree.substr(gap + 1, end - gap - 1);
        tree.remove_prefix(end + 1 + hash);
        // Most names are on every branch: one whose number is no higher is not looked at any further.
        if (first_number(name) <= least || (!folder && !markup_of_file(name))) continue;
        if (const auto record = parse_record_name(name); record && record->scheme == RecordName::Scheme::number)
            least = std::max(least, record->number);
    }
    return least;
}

std::optional<std::int64_t> highest_on_branches(const std::string& folder, std::int64_t least) {
    const auto root = repository_root(folder);
    if (!root) return least;
    const std::string top = existing_path(*root), here = existing_path(folder);
    if (top.empty() || here.empty() || !here.starts_with(top)) return least;
    const std::string inside = here.size() > top.size() ? here.substr(top.size() + 1) : std::string();
    if (inside.find('\n') != inside.npos) return least;
    const auto questions = folder_on_branches(top, inside);
    if (!questions) return std::nullopt;
    if (questions->empty()) return least;
    std::unordered_set<std::string> seen;
    const auto take = [&](std::string_view text) {
        std::size_t done = 0;
        for (std::size_t end; (end = text.find('\n', done)) != text.npos;) {
            const std::string_view line = text.substr(done, end - done);  // "oid tree size"
            const std::size_t gap = line.rfind(' ');
            const auto size = gap == line.npos ? std::nullopt : parse_integer(line.substr(gap + 1));
            if (!size) {  // the branch has no such folder
                done = end + 1;
                continue;
            }
            const auto length = static_cast<std::size_t>(*size);
            if (text.size() - end < length + 2) break;
            const std::string_view oid = line.substr(0, line.find(' '));
            if (line.find(" tree ") != line.npos && seen.emplace(oid).second)
                least = highest_in_tree(text.substr(end + 1, length), oid.size() / 2, least);
            done = end + length + 2;
        }
        return done;
    };
    if (!ask_git({"-C", top, "cat-file", "--batch", "--buffer"}, *questions, take)) return std::nullopt;
    return least;
}

}  // namespace career::doc_skeleton
