// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/unfinished.hpp"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/path.hpp"
#include "tools/doc-skeleton/git_name.hpp"
#include "tools/doc-skeleton/set/folder.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::string_view head = "doc-skeleton unfinished 1\n", foot = "end\n";
constexpr std::string_view kind_names[] = {"create", "replace", "remove", "move"};
constexpr std::size_t longest_plan = std::size_t{1} << 30;

bool exists(const std::string& path) {
    struct stat status;
    return lstat(path.c_str(), &status) == 0;
}

std::optional<std::string> bytes_of(const std::string& path) {
    const auto file = open_to_change(path);
    if (!file) return std::nullopt;
    return file->with_text(std::string(file->source.text()));
}

enum class Stage : std::uint8_t { to_do, done, foreign };

// Where a file is now that was in a folder which the plan has moved already.
std::string place_now(const std::string& path, const std::vector<PlannedChange>& plan) {
    if (exists(path)) return path;
    for (const PlannedChange& change : plan)
        if (change.kind == FileChange::Kind::move && path.starts_with(change.path + '/') && !exists(change.path))
            return change.text + path.substr(change.path.size());
    return path;
}

Stage stage_of(const PlannedChange& change, const std::vector<PlannedChange>& plan) {
    if (change.kind == FileChange::Kind::move) {
        if (exists(change.path) == exists(change.text)) return Stage::foreign;
        return exists(change.path) ? Stage::to_do : Stage::done;
    }
    const std::string path = place_now(change.path, plan);
    if (!exists(path)) {
        if (change.kind == FileChange::Kind::remove) return Stage::done;
        return change.kind == FileChange::Kind::create ? Stage::to_do : Stage::foreign;
    }
    const auto now = bytes_of(path);
    if (now && change.kind != FileChange::Kind::remove && *now == change.text) return Stage::done;
    if (now && change.kind != FileChange::Kind::create && *now == change.before) return Stage::to_do;
    return Stage::foreign;
}

// The texts that the killed run had ready beside their places, the plan's own among them.
void remove_copies(const std::string& set, const std::vector<PlannedChange>& plan) {
    std::set<std::string> folders{set};
    for (const PlannedChange& change : plan) folders.insert(folder_of(place_now(change.path, plan)));
    for (const std::string& folder : folders) {
        DIR* dir = opendir(folder.c_str());
        if (dir == nullptr) continue;
        std::vector<std::string> found;
        while (const dirent* entry = readdir(dir))
            if (std::string_view(entry->d_name).starts_with(".career-")) found.push_back(joined(folder, entry->d_name));
        closedir(dir);
        for (const std::string& path : found) {
            const auto bytes = bytes_of(path);
            const bool known = bytes && (*bytes == plan_text(plan) ||
                                         std::any_of(plan.begin(), plan.end(), [&](const PlannedChange& change) {
                                             return change.text == *bytes;
                                         }));
            if (known) unlink(path.c_str());
        }
    }
}

Result<bool> make(const PlannedChange& change) {
    if (change.kind == FileChange::Kind::move) return move_folder(change.path, change.text);
    if (change.kind != FileChange::Kind::remove)
        return write_file(change.path, change.text,
                          change.kind == FileChange::Kind::create ? AtomicFile::Replace::no : AtomicFile::Replace::yes);
    if (unlink(change.path.c_str()) == 0) return true;
    return Error{{change.path, 0, 0}, std::string("cannot remove: ") + std::strerror(errno), "check its permissions"};
}

}  // namespace

std::string plan_text(const std::vector<PlannedChange>& plan) {
    std::string out(head);
    for (const PlannedChange& change : plan) {
        out += kind_names[static_cast<std::size_t>(change.kind)];
        for (const std::string* part : {&change.path, &change.text, &change.before})
            out += ' ' + std::to_string(part->size());
        out += '\n' + change.path + change.text + change.before + '\n';
    }
    return out += foot;
}

Result<std::vector<PlannedChange>> read_plan(const Source& source) {
    const Error broken{{source.name(), 0, 0},
                       "is no plan that this version can read",
                       "see with 'git status' what is half done, mend it, and remove this file"};
    std::string_view rest = source.text();
    if (!rest.starts_with(head)) return broken;
    rest.remove_prefix(head.size());
    std::vector<PlannedChange> out;
    while (rest != foot) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        if (line.size() == rest.size()) return broken;
        rest.remove_prefix(line.size() + 1);
        PlannedChange change;
        const std::string_view kind = line.substr(0, line.find(' '));
        const auto* const known = std::find(std::begin(kind_names), std::end(kind_names), kind);
        if (known == std::end(kind_names)) return broken;
        change.kind = static_cast<FileChange::Kind>(known - std::begin(kind_names));
        line.remove_prefix(kind.size());
        for (std::string* part : {&change.path, &change.text, &change.before}) {
            if (!line.starts_with(' ')) return broken;
            line.remove_prefix(1);
            const std::string_view digits = line.substr(0, line.find(' '));
            const auto size = parse_integer(digits);
            line.remove_prefix(digits.size());
            if (!size || *size < 0 || static_cast<std::uint64_t>(*size) > rest.size()) return broken;
            *part = rest.substr(0, static_cast<std::size_t>(*size));
            rest.remove_prefix(part->size());
        }
        if (!line.empty() || !rest.starts_with('\n')) return broken;
        rest.remove_prefix(1);
        out.push_back(std::move(change));
    }
    return out;
}

Result<bool> finish_plan(const std::string& folder) {
    const std::string path = joined(folder, plan_name);
    if (!exists(path)) return false;
    const auto source = read_file(path, longest_plan);
    if (!source) return source.errors();
    const auto plan = read_plan(*source);
    if (!plan) return plan.errors();
    const auto repository = repository_root(folder);
    const std::string root = existing_path(repository ? *repository : folder);
    std::vector<const PlannedChange*> left;
    Errors errors;
    for (const PlannedChange& change : *plan) {
        const auto inside = [&](const std::string& each) {
            const std::string place = existing_path(folder_of(place_now(each, *plan)));
            return !root.empty() && (place == root || place.starts_with(root + '/'));
        };
        const bool ours = inside(change.path) && (change.kind != FileChange::Kind::move || inside(change.text));
        const Stage stage = ours ? stage_of(change, *plan) : Stage::foreign;
        if (stage == Stage::to_do) left.push_back(&change);
        if (stage == Stage::foreign)
            errors.push_back({{change.path, 0, 0},
                              "is not as the run that was cut short left it",
                              "look at 'git diff', mend what is half done, and remove " + path});
    }
    if (!errors.empty()) return errors;
    for (const PlannedChange* change : left)
        if (auto made = make(*change); !made) return made.errors();
    remove_copies(folder, *plan);
    if (unlink(path.c_str()) != 0)
        return Error{{path, 0, 0}, std::string("cannot remove: ") + std::strerror(errno), "check its permissions"};
    return true;
}

}  // namespace career::doc_skeleton
