// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/new_record.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "libcommon/text/fold.hpp"
#include "tools/doc-skeleton/document/marks.hpp"
#include "tools/doc-skeleton/set/branches.hpp"
#include "tools/doc-skeleton/set/index.hpp"
#include "tools/doc-skeleton/set/rewrite.hpp"
#include "tools/doc-skeleton/set/transaction.hpp"
#include "tools/doc-skeleton/set/unfinished.hpp"

namespace career::doc_skeleton {
namespace {

// A record that the new one acts on.
struct Target {
    RelationKind kind;
    Entry entry;
    Opened file;
    std::string label;
};

Result<std::vector<Target>> read_targets(const RecordWish& wish, const std::vector<Entry>& entries) {
    std::vector<Target> out;
    Errors errors;
    const auto read = [&](const std::vector<std::string>& said, RelationKind kind) {
        for (const std::string& each : said) {
            const auto index = find_record(each, entries, wish.folder);
            if (!index) {
                errors.insert(errors.end(), index.errors().begin(), index.errors().end());
                continue;
            }
            const Entry& entry = entries[*index];
            auto file = open_to_change(joined(wish.folder, entry.path));
            if (!file) {
                errors.insert(errors.end(), file.errors().begin(), file.errors().end());
                continue;
            }
            const Document document = read_document(file->source.text(), *markup_of_file(entry.path));
            const bool numbers =
                !document.headings.empty() && is_digit(document.text[document.headings.front().title.begin]);
            std::string label = label_of(describe(document, entry), numbers);
            out.push_back({kind, entry, file.take(), std::move(label)});
        }
    };
    read(wish.supersedes, RelationKind::supersedes);
    read(wish.amends, RelationKind::amends);
    if (!errors.empty()) return errors;
    return out;
}

// From one record's folder to another record: "../0002-x/README.md" where each has a folder of its own.
std::string path_between(const Entry& from, const Entry& to) {
    return from.path == from.name.file ? to.path : "../" + to.path;
}

bool body_uses(const Template& shape, std::string_view name) {
    bool found = false;
    each_name(shape.body, [&](const Node& node, const std::string&) { found = found || node.text == name; });
    return found;
}

void put_relations(Value& given, const Template& shape, const std::vector<Target>& targets, const Entry& entry) {
    for (const RelationKind kind : {RelationKind::supersedes, RelationKind::amends}) {
        Value list = Value::array();
        for (const Target& target : targets) {
            if (target.kind != kind) continue;
            Value row = Value::table();
            row.set("label", target.label);
            row.set("file", path_between(entry, target.entry));
            list.push(std::move(row));
        }
        if (!list.items.empty() && body_uses(shape, relation_names[static_cast<std::size_t>(kind)]))
            given.set(relation_names[static_cast<std::size_t>(kind)], std::move(list));
    }
}

}  // namespace

Result<std::string> new_record(const Template& shape, Value given, const std::string& from, FillWish wish,
                               const RecordWish& record, std::vector<std::string>& notes) {
    const Value* title = given.find("title");
    const std::string words = title == nullptr ? std::string() : one_line(*title);
    std::string name = slug(words);
    if (words.empty()) return Error{{}, "a record of a set needs a title", "give it with --title"};
    if (name.empty())
        return Error{{}, "the title has no letter or digit that a file could be named by", "give another --title"};
    if (auto made = make_folders(record.folder); !made) return made.errors();
    FolderLock lock;
    if (auto locked = lock.lock(record.folder); !locked) return locked.errors();
    const auto finished = finish_plan(record.folder);
    if (!finished) return finished.errors();
    if (*finished) notes.emplace_back(earlier_finished);
    const auto entries = list_folder(record.folder);
    if (!entries) return entries.errors();
    Habit habit = habit_of(*entries);
    if (record.scheme) habit.scheme = *record.scheme;
    if (record.format_given)
        habit.ending = ending_of(wish.markup);
    else if (!entries->empty() && !habit.folders)
        wish.markup = markup_of_file("x" + habit.ending).value_or(wish.markup);
    else
        habit.ending = ending_of(wish.markup);
    const auto targets = read_targets(record, *entries);
    if (!targets) return targets.errors();

    std::int64_t number = 0;
    if (habit.scheme == RecordName::Scheme::number) {
        habit.last = std::max(habit.last, highest_in_groups(record.folder));
        const auto taken = highest_on_branches(record.folder, habit.last);
        if (!taken) notes.emplace_back(branches_unread);
        number = taken.value_or(habit.last) + 1;
    }
    const Entry entry = new_entry(habit, number, record.today, name, *entries);
    if (habit.scheme == RecordName::Scheme::number && body_uses(shape, "number") && given.find("number") == nullptr)
        given.set("number", number);
    put_relations(given, shape, *targets, entry);
    auto filled = fill(shape, given, from, wish, notes);
    if (!filled) return filled.errors();
    std::string text = write_document(*filled, wish.markup);
    for (const Target& target : *targets)  // a template without a place for it says it as old records do
        if (!body_uses(shape, relation_names[static_cast<std::size_t>(target.kind)]))
            text = with_relation(text, wish.markup, target.kind, target.label, path_between(entry, target.entry));

    std::vector<FileChange> changes;
    const std::string path = joined(record.folder, entry.path);
    if (entry.path != entry.name.file && mkdir(joined(record.folder, entry.name.file).c_str(), 0777) != 0)
        return Error{
            {joined(record.folder, entry.name.file), 0, 0}, "cannot make the record's folder", "check the permissions"};
    changes.push_back({FileChange::Kind::create, path, text, std::nullopt});
    const Document document = read_document(text, wish.markup);
    const Record described = describe(document, entry);
    const std::string label = label_of(described, body_uses(shape, "number"));
    std::vector<Record> rows{described};
    for (const Target& target : *targets) {
        const std::string target_path = joined(record.folder, target.entry.path);
        const Markup markup = *markup_of_file(target.entry.path);
        const auto same = std::find_if(changes.begin(), changes.end(),
                                       [&](const FileChange& change) { return change.path == target_path; });
        // A record may be both superseded and amended.
        const Source again(target_path, same != changes.end() ? same->text : std::string());
        const std::string_view old = same != changes.end() ? again.text() : target.file.source.text();
        std::string changed =
            with_relation(old, markup, answer_of(target.kind), label, path_between(target.entry, entry));
        rows.push_back(describe(read_document(changed, markup), target.entry));
        if (same != changes.end())
            same->text = target.file.with_text(std::move(changed));
        else
            changes.push_back(
                {FileChange::Kind::replace, target_path, target.file.with_text(std::move(changed)), target.file.stamp});
    }
    if (const auto index = index_file(record.folder)) {
        auto file = open_to_change(*index);
        if (!file) return file.errors();
        changes.push_back({FileChange::Kind::replace, *index,
                           file->with_text(with_index_rows(file->source.text(), rows)), file->stamp});
    }
    if (auto applied = apply_changes(record.folder, changes); !applied) {
        if (entry.path != entry.name.file) rmdir(joined(record.folder, entry.name.file).c_str());
        return applied.errors();
    }
    return path;
}

}  // namespace career::doc_skeleton
