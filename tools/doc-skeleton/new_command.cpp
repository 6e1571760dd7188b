// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/commands.hpp"
#include "tools/doc-skeleton/edit.hpp"
#include "tools/doc-skeleton/fields.hpp"
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

}  // namespace

Exit run_new(const Arguments& arguments, Output& out) {
    const auto shape = load_template(arguments.operands().front());
    if (!shape) return out.refuse(shape.errors());
    const FillWish wish = wish_of(arguments);
    if (wish.front != FrontMatter::none && (wish.markup == Markup::latex || wish.markup == Markup::text))
        return out.usage("--front-matter: no site builder reads it in this format", "leave it out, or take markdown");
    const std::string file = arguments.text("output");
    if (arguments.has("edit") && file == "-")
        return out.usage("--edit: there is no file to open", "name one with -o, or a set with --dir");
    const auto given = gather_fields(arguments, *shape);
    if (!given) return out.refuse(given.errors());
    std::vector<std::string> notes;
    const auto filled = fill(*shape, given->table, given->from, wish, notes);
    if (!filled) return out.refuse(filled.errors());
    for (const std::string& note : notes) out.note(note);
    out.write(write_document(*filled, wish.markup));
    if (!arguments.has("edit")) return Exit::done;
    if (const Exit written = out.finish(Exit::done); written != Exit::done) return written;
    return edit_file(file, out);
}

}  // namespace career::doc_skeleton
