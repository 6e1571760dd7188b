// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/set_edit.hpp"

#include <dirent.h>

#include <algorithm>
#include <cstring>

#include "libcommon/system/path.hpp"
#include "tools/doc-skeleton/document/marks.hpp"
#include "tools/doc-skeleton/git_name.hpp"
#include "tools/doc-skeleton/set/rewrite.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::size_t most_documents = 20000;
constexpr std::string_view sidecar_name = "kep.yaml";

std::string from_root(const std::string& path) {
    std::string real = existing_path(path);
    return real.empty() ? path : real;
}

// Every document below `folder`, hidden folders and what other tools fetch left out.
void gather(const std::string& folder, std::vector<std::string>& out, unsigned depth) {
    DIR* dir = depth > 24 ? nullptr : opendir(folder.c_str());
    if (dir == nullptr) return;
    std::vector<std::string> below;
    while (const dirent* entry = readdir(dir)) {
        const std::string name = entry->d_name;
        if (name.starts_with('.') || name == "node_modules" || name == "target" || name == "vendor" || name == "build")
            continue;
        if (entry->d_type == DT_DIR)
            below.push_back(name);
        else if (entry->d_type == DT_REG && (markup_of_file(name) || name == sidecar_name) &&
                 out.size() <= most_documents)
            out.push_back(joined(folder, name));
    }
    closedir(dir);
    for (const std::string& name : below) gather(joined(folder, name), out, depth + 1);
}

}  // namespace

Result<bool> SetEdit::add(const std::string& path, bool record) {
    auto file = open_to_change(path);
    if (!file) return file.errors();
    File out{.path = path,
             .root_path = from_root(path),
             .opened = file.take(),
             .record = record,
             .markup = markup_of_file(path).value_or(Markup::markdown)};
    out.text = out.opened.source.text();
    files_.push_back(std::move(out));
    return true;
}

Result<SetEdit> SetEdit::open(const std::string& folder) {
    SetEdit out;
    out.folder_ = folder;
    out.root_folder_ = from_root(folder);
    const auto entries = list_folder(folder);
    if (!entries) return entries.errors();
    out.entries_ = *entries;
    for (const Entry& entry : *entries)
        if (auto added = out.add(joined(folder, entry.path), true); !added) return added.errors();
    if (const auto index = index_file(folder)) out.index_ = from_root(*index);
    const auto root = repository_root(folder);
    if (root) out.repository_ = from_root(*root);
    std::vector<std::string> around;
    gather(root ? (root->empty() ? "." : *root) : folder, around, 0);
    out.cut_short_ = around.size() > most_documents;
    if (out.cut_short_) around.pop_back();
    std::vector<std::string> known;
    for (const File& file : out.files_) known.push_back(file.root_path);
    std::sort(known.begin(), known.end());
    for (const std::string& path : around) {
        if (std::binary_search(known.begin(), known.end(), from_root(path))) continue;
        if (auto added = out.add(path, false); !added) return added.errors();
    }
    return out;
}

bool SetEdit::numbers_in_titles() const {
    std::size_t with = 0, all = 0;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (entries_[i].name.scheme != RecordName::Scheme::number) continue;
        const Document document = read_document(files_[i].text, files_[i].markup);
        if (document.headings.empty()) continue;
        ++all;
        if (is_digit(document.text[document.headings.front().title.begin])) ++with;
    }
    return with * 2 > all;
}

Result<bool> SetEdit::move(std::size_t index, const Entry& to) {
    const Entry from = entries_[index];
    for (std::size_t i = 0; i < entries_.size(); ++i)
        if (i != index && (entries_[i].name.stem == to.name.stem ||
                           (to.name.scheme == RecordName::Scheme::number && entries_[i].name.number == to.name.number &&
                            entries_[i].name.letter == to.name.letter)))
            return Error{{joined(folder_, entries_[i].path), 0, 0},
                         "has the number " + std::to_string(to.name.number) + " already",
                         "choose one that is free"};
    if (const std::string root = groups_above(root_folder_);
        !root.empty() && to.name.scheme == RecordName::Scheme::number)
        for (const Entry& entry : entries_of_groups(root))
            if (entry.name.number == to.name.number && entry.name.letter == to.name.letter &&
                joined(root, entry.path) != joined(root_folder_, from.path))
                return Error{{joined(root, entry.path), 0, 0},
                             "has the number " + std::to_string(to.name.number) + " already, in another group",
                             "choose one that is free over all groups"};
    const Move move{from.name, to.name, root_folder_ + '/' + from.name.stem, repository_};
    const bool is_folder = from.path != from.name.file;
    const bool titles = numbers_in_titles();
    File& own = files_[index];
    own.text = with_own_number(own.text, own.markup, from.name, to.name, titles);
    const bool number_before = from.name.scheme == RecordName::Scheme::number;
    for (File& file : files_) {
        if (is_folder && number_before &&
            file.root_path == root_folder_ + '/' + from.name.file + "/" + std::string(sidecar_name))
            file.text = with_number_field(file.text, from.name, to.name);
        if (file.text.find(from.name.stem) != std::string::npos)
            file.text = with_moved_links(file.text, file.root_path, move);
        if (file.record && number_before && &file != &own) {
            // A number that two records claim means either: only its links tell which.
            const auto claims = std::count_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
                return entry.name.number == from.name.number && entry.name.letter == from.name.letter;
            });
            if (claims == 1) file.text = with_moved_numbers(file.text, file.markup, move);
        }
    }
    if (is_folder)
        moves_.push_back({FileChange::Kind::move, joined(folder_, from.name.file), joined(folder_, to.name.file), {}});
    else
        own.new_path = joined(folder_, to.path);
    entries_[index] = to;
    return true;
}

std::vector<FileChange> SetEdit::changes() const {
    std::vector<FileChange> out;
    std::vector<FileChange> removals;
    std::string index_text;
    for (std::size_t i = 0; i < files_.size(); ++i) {
        const File& file = files_[i];
        std::string text = file.text;
        if (!index_.empty() && file.root_path == index_) {
            RecordSet set{.folder = folder_};
            for (std::size_t k = 0; k < entries_.size(); ++k)
                set.records.push_back(describe(read_document(files_[k].text, files_[k].markup), entries_[k]));
            std::sort(set.records.begin(), set.records.end(),
                      [](const Record& a, const Record& b) { return a.entry.name.file < b.entry.name.file; });
            text = with_index(text, set);
        }
        if (!file.new_path.empty() && file.new_path != file.path) {
            out.push_back({FileChange::Kind::create, file.new_path, file.opened.with_text(text), std::nullopt});
            removals.push_back({FileChange::Kind::remove, file.path, {}, file.opened.stamp});
        } else if (text != file.opened.source.text()) {
            out.push_back({FileChange::Kind::replace, file.path, file.opened.with_text(text), file.opened.stamp});
        }
    }
    out.insert(out.end(), removals.begin(), removals.end());
    out.insert(out.end(), moves_.begin(), moves_.end());
    return out;
}

}  // namespace career::doc_skeleton
