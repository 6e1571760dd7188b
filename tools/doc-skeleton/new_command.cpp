// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/commands.hpp"
#include "tools/doc-skeleton/edit.hpp"
#include "tools/doc-skeleton/fields.hpp"
#include "tools/doc-skeleton/set/new_record.hpp"
#include "tools/doc-skeleton/store.hpp"

namespace career::doc_skeleton {
namespace {

Markup markup_wanted(const Arguments& arguments) {
    if (!arguments.has("format"))
        if (const auto markup = markup_of_file(arguments.text("output"))) return *markup;
    return *markup_of_name(arguments.format());
}

FillWish wish_of(const Arguments& arguments) {
    FillWish wish;
    wish.markup = markup_wanted(arguments);
    for (std::size_t i = 0; i < std::size(front_matter_names); ++i)
        if (front_matter_names[i] == arguments.text("front-matter")) wish.front = static_cast<FrontMatter>(i);
    wish.bare = arguments.has("bare");
    wish.with = arguments.list("with");
    wish.without = arguments.list("without");
    return wish;
}

RecordWish record_wish(const Arguments& arguments) {
    RecordWish record;
    record.folder = arguments.text("dir");
    while (record.folder.size() > 1 && record.folder.ends_with('/')) record.folder.pop_back();
    for (std::size_t i = 0; i < std::size(id_schemes); ++i)
        if (id_schemes[i] == arguments.text("id")) record.scheme = static_cast<RecordName::Scheme>(i);
    record.format_given = arguments.has("format");
    record.supersedes = arguments.list("supersedes");
    record.amends = arguments.list("amends");
    return record;
}

// The document's date, where it is one; the name of a record that is named by its day follows it.
Date day_of(const Value& given) {
    const Value* date = given.find("date");
    if (date != nullptr && date->is(Value::Kind::date)) return date->date;
    const auto day = date == nullptr ? std::nullopt : parse_date(one_line(*date));
    return day ? *day : today();
}

}  // namespace

Exit run_new(const Arguments& arguments, Output& out) {
    const auto shape = load_template(arguments.operands().front());
    if (!shape) return out.refuse(shape.errors());
    const FillWish wish = wish_of(arguments);
    if (wish.front != FrontMatter::none && (wish.markup == Markup::latex || wish.markup == Markup::text))
        return out.usage("--front-matter: no site builder reads it in this format", "leave it out, or take markdown");
    const std::string file = arguments.text("output");
    const bool in_set = arguments.has("dir");
    if (in_set && file != "-") return out.usage("--dir names the file itself", "leave -o out");
    for (const std::string_view option : {"id", "supersedes", "amends"})
        if (!in_set && arguments.has(option))
            return out.usage("--" + std::string(option) + " speaks of a set of records", "name its folder with --dir");
    if (arguments.has("edit") && file == "-" && !in_set)
        return out.usage("--edit: there is no file to open", "name one with -o, or a set with --dir");
    const auto given = gather_fields(arguments, *shape);
    if (!given) return out.refuse(given.errors());
    std::vector<std::string> notes;
    if (in_set) {
        RecordWish record = record_wish(arguments);
        record.today = day_of(given->table);
        const auto path = new_record(*shape, given->table, given->from, wish, record, notes);
        if (!path) return out.refuse(path.errors());
        for (const std::string& note : notes) out.note(note);
        out.write(*path + '\n');
        if (!arguments.has("edit")) return Exit::done;
        out.flush();
        return edit_file(*path, out);
    }
    const auto filled = fill(*shape, given->table, given->from, wish, notes);
    if (!filled) return out.refuse(filled.errors());
    for (const std::string& note : notes) out.note(note);
    out.write(write_document(*filled, wish.markup));
    if (!arguments.has("edit")) return Exit::done;
    if (const Exit written = out.finish(Exit::done); written != Exit::done) return written;
    return edit_file(file, out);
}

}  // namespace career::doc_skeleton
