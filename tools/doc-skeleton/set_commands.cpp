// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/data/value_writer.hpp"
#include "tools/doc-skeleton/commands.hpp"
#include "tools/doc-skeleton/set/branches.hpp"
#include "tools/doc-skeleton/set/index.hpp"
#include "tools/doc-skeleton/set/numbering.hpp"
#include "tools/doc-skeleton/set/set_edit.hpp"
#include "tools/doc-skeleton/set/unfinished.hpp"

namespace career::doc_skeleton {
namespace {

std::string folder_given(const Arguments& arguments) {
    std::string folder = arguments.operands().empty() ? "." : arguments.operands().front();
    while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
    return folder;
}

// Takes the folder for this run alone, and finishes what an earlier one left half done.
Result<bool> lock_set(FolderLock& lock, const std::string& folder, Output& out) {
    if (auto locked = lock.lock(folder); !locked) return locked.errors();
    const auto finished = finish_plan(folder);
    if (finished && *finished) out.note(earlier_finished);
    return finished;
}

// Reads what may link to the set's records.
Result<SetEdit> open_edit(const std::string& folder, Output& out) {
    auto edit = SetEdit::open(folder);
    if (edit && edit->cut_short())
        out.note(
            "the repository has too many documents to look through all; see with 'git grep' what else names the "
            "record");
    return edit;
}

}  // namespace

Exit run_index(const Arguments& arguments, Output& out) {
    const std::string folder = folder_given(arguments);
    if (!arguments.has("write")) {
        const auto set = read_set(folder);
        if (!set) return out.refuse(set.errors());
        const std::string format = arguments.format();
        if (format == "markdown") {
            out.write(index_table(*set));
        } else if (format == "jsonl") {
            for (const Value& row : index_rows(*set).items) out.write(to_json(row) + '\n');
        } else {
            Value table = Value::table();
            table.set("record", index_rows(*set));
            out.write(format == "toml" ? to_toml(table) : to_json(table, 2) + '\n');
        }
        return Exit::done;
    }
    FolderLock lock;
    if (auto locked = lock_set(lock, folder, out); !locked) return out.refuse(locked.errors());
    const auto set = read_set(folder);
    if (!set) return out.refuse(set.errors());
    const std::string path = index_file(folder).value_or(joined(folder, "README.md"));
    std::vector<FileChange> changes;
    if (stamp_of(path)) {
        auto file = open_to_change(path);
        if (!file) return out.refuse(file.errors());
        std::string text = with_index(file->source.text(), *set);
        if (text == file->source.text()) return Exit::done;
        changes.push_back({FileChange::Kind::replace, path, file->with_text(std::move(text)), file->stamp});
    } else {
        changes.push_back({FileChange::Kind::create, path, with_index("# Decision records\n", *set), std::nullopt});
    }
    if (auto applied = apply_changes(folder, changes); !applied) return out.refuse(applied.errors());
    return Exit::done;
}

Exit run_graph(const Arguments& arguments, Output& out) {
    const auto set = read_set(folder_given(arguments));
    if (!set) return out.refuse(set.errors());
    const std::string format = arguments.format();
    out.write(format == "dot" ? graph_dot(*set) : format == "mermaid" ? graph_mermaid(*set) : graph_svg(*set));
    return Exit::done;
}

Exit run_number(const Arguments& arguments, Output& out) {
    const std::string folder = folder_given(arguments);
    FolderLock lock;
    if (auto locked = lock_set(lock, folder, out); !locked) return out.refuse(locked.errors());
    auto edit = open_edit(folder, out);
    if (!edit) return out.refuse(edit.errors());
    Habit habit = habit_of(edit->entries());
    habit.scheme = RecordName::Scheme::number;
    habit.last = std::max(habit.last, highest_in_groups(folder));
    const auto taken = highest_on_branches(folder, habit.last);
    if (!taken) out.note(branches_unread);
    std::int64_t number = taken.value_or(habit.last) + 1;
    std::string said;
    for (std::size_t i = 0; i < edit->entries().size(); ++i) {
        const Entry from = edit->entries()[i];
        if (from.name.scheme != RecordName::Scheme::draft) continue;
        habit.ending = from.name.file.substr(from.name.stem.size());
        habit.folders = false;
        const Entry to = new_entry(habit, number++, Date{}, from.name.slug, edit->entries());
        if (auto moved = edit->move(i, to); !moved) return out.refuse(moved.errors());
        said += from.path + " -> " + to.path + '\n';
    }
    if (auto applied = apply_changes(folder, edit->changes()); !applied) return out.refuse(applied.errors());
    out.write(said);
    return Exit::done;
}

Exit run_renumber(const Arguments& arguments, Output& out) {
    std::string said = arguments.operands().front(), folder = arguments.text("dir");
    // A record named by its path tells its folder too.
    if (said.find('/') != said.npos) {
        if (!arguments.has("dir")) folder = folder_of(said);
        said = name_of_path(said);
    }
    if (!arguments.has("to")) return out.usage("renumber: no new number", "give it with --to N");
    FolderLock lock;
    if (auto locked = lock_set(lock, folder, out); !locked) return out.refuse(locked.errors());
    auto edit = open_edit(folder, out);
    if (!edit) return out.refuse(edit.errors());
    const auto index = find_record(said, edit->entries(), folder);
    if (!index) return out.refuse(index.errors());
    const Entry from = edit->entries()[*index];
    if (from.name.scheme != RecordName::Scheme::number)
        return out.refuse(Error{{joined(folder, from.path), 0, 0},
                                "has no number",
                                "give drafts their numbers with 'doc-skeleton number'"});
    const std::int64_t number = arguments.integer("to");
    const std::string stem = from.name.front + numbered(number, from.name.digits) + from.name.letter +
                             from.name.stem.substr(from.name.front.size() + from.name.digits + from.name.letter.size());
    Entry to;
    const auto name = parse_record_name(stem + from.name.file.substr(from.name.stem.size()));
    if (!name || name->scheme != RecordName::Scheme::number)
        return out.usage("--to: that number would read as a date", "choose a smaller one");
    to.name = *name;
    to.path = name->file + from.path.substr(from.name.file.size());  // a folder keeps its README.md
    if (auto moved = edit->move(*index, to); !moved) return out.refuse(moved.errors());
    if (auto applied = apply_changes(folder, edit->changes()); !applied) return out.refuse(applied.errors());
    out.write(from.path + " -> " + to.path + '\n');
    return Exit::done;
}

}  // namespace career::doc_skeleton
