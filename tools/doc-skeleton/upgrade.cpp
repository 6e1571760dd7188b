// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/upgrade.hpp"
#include "tools/doc-skeleton/document/line_ends.hpp"

#include <algorithm>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/suggest.hpp"
#include "tools/doc-skeleton/check/check_document.hpp"
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

// A section as the template has it, in the document's format and at its level.
std::string section_text(const Template& shape, const TemplateSection& section, unsigned level, Markup markup) {
    Filled filled{.fragment = true};
    bool inside = false;
    for (Block& block : parse_blocks(shape.body_text)) {
        if (block.kind == Block::Kind::heading) inside = block.id == section.id;
        if (!inside) continue;
        if (block.kind == Block::Kind::heading) block.level = level;
        // What fields fill is for new documents.
        if (block.text.find("{{") != std::string::npos ||
            (block.kind != Block::Kind::heading && block.kind != Block::Kind::hint))
            continue;
        filled.blocks.push_back(std::move(block));
    }
    return write_document(filled, markup);
}

// Where the section goes: before the first heading that serves a later one, else to the end.
std::size_t place_for(const Sheet& sheet, std::size_t section) {
    const Document& document = *sheet.document;
    for (std::size_t next = section + 1; next < sheet.places.size(); ++next) {
        if (!sheet.places[next]) continue;
        if (sheet.shape->sections[next].level > sheet.shape->sections[section].level) continue;
        return document.lines[document.headings[*sheet.places[next]].line].begin;
    }
    return document.text.size();
}

}  // namespace

Result<Upgraded> upgraded(const Source& source, const std::string& path, const std::string& type,
                          const std::vector<std::string>& with) {
    DocumentChecker checker;
    Document document;
    std::vector<Finding> findings;
    auto sheet = checker.sheet(source, path, type, document, findings);
    if (!sheet) return sheet.errors();
    const Template& shape = *sheet->shape;
    std::vector<std::string_view> ids;
    for (const TemplateSection& section : shape.sections) ids.push_back(section.id);
    for (const std::string& id : with)
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            return Error{{},
                         "--with: the template '" + shape.type + "' has no section '" + id + "'",
                         did_you_mean(id, ids, "see 'doc-skeleton show " + shape.type + "'")};
    int version = shape.version;
    const Field* told = document.field("template version");
    if (told != nullptr)
        if (const auto number = parse_integer(told->value)) version = static_cast<int>(*number);
    // Headings of level 2 in the template stand where the document has its own sections.
    unsigned base = 2;
    for (std::size_t i = 0; i < shape.sections.size(); ++i)
        if (sheet->places[i] && shape.sections[i].level == 2) {
            base = document.headings[*sheet->places[i]].level;
            break;
        }
    struct Insertion {
        std::size_t at, section;
    };
    std::vector<Insertion> insertions;
    Upgraded out{.text = document.text};
    for (std::size_t i = 0; i < shape.sections.size(); ++i) {
        const TemplateSection& section = shape.sections[i];
        const bool wanted = section.required || section.since > version ||
                            std::find(with.begin(), with.end(), section.id) != with.end();
        const bool by_field = section.id == "status" && !status_of(document).text.empty();
        if (!wanted || sheet->places[i] || by_field) continue;
        insertions.push_back({place_for(*sheet, i), i});
        out.added.push_back(section.title);
    }
    std::stable_sort(insertions.begin(), insertions.end(),
                     [](const Insertion& a, const Insertion& b) { return a.at < b.at; });
    for (std::size_t k = insertions.size(); k-- > 0;) {
        const TemplateSection& section = shape.sections[insertions[k].section];
        const unsigned level = base + section.level - 2;
        std::string text = section_text(shape, section, level, document.markup);
        const std::size_t at = insertions[k].at;
        if (at == document.text.size()) {
            // Later ones of the same place were put in already: they follow.
            const bool parted = document.text.ends_with("\n\n") || document.text.ends_with("\r\n\r\n");
            const std::string gap = at == 0 || parted ? "" : document.text.ends_with('\n') ? "\n" : "\n\n";
            const bool last = k + 1 == insertions.size();
            text = (k == 0 || insertions[k - 1].at != at ? gap : std::string()) + text + (last ? "" : "\n");
        } else {
            text += '\n';
        }
        out.text.insert(at, ended_as(document.text, text));
    }
    if (told != nullptr && version < shape.version)
        out.text.replace(told->at.begin, told->at.end - told->at.begin, std::to_string(shape.version));
    return out;
}

}  // namespace career::doc_skeleton
