// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

bool says_nothing(const Line& line) {
    return line.kind == LineKind::blank || line.kind == LineKind::comment || line.kind == LineKind::anchor ||
           line.kind == LineKind::rule;
}

// Text that stands under the heading itself or under one below it.
bool is_empty(const Document& document, const Heading& heading) {
    for (std::uint32_t i = heading.body; i < heading.end; ++i)
        if (!says_nothing(document.lines[i])) return false;
    return true;
}

bool has_field_for(const Sheet& sheet, std::string_view section) {
    return section == "status" && !status_of(*sheet.document).text.empty();
}

// The place of each required section that is there, in the template's order.
void check_order(const Sheet& sheet) {
    struct Placed {
        std::size_t section, heading;
    };
    std::vector<Placed> placed;
    for (std::size_t i = 0; i < sheet.shape->sections.size(); ++i) {
        const TemplateSection& section = sheet.shape->sections[i];
        if (!section.required || section.id == "status" || !sheet.places[i]) continue;
        const std::size_t heading = *sheet.places[i];
        if ((*sheet.fits[heading])[i] == Fit::word) continue;  // not sure enough to argue about its place
        // One that serves several has no place of its own.
        std::size_t serves = 0;
        for (std::size_t k = 0; k < sheet.places.size(); ++k)
            if (sheet.places[k] == heading && sheet.shape->sections[k].required) ++serves;
        if (serves == 1) placed.push_back({i, heading});
    }
    // The section that stands furthest out of line: most others on its wrong side.
    std::size_t worst = 0, most = 0;
    for (std::size_t a = 0; a < placed.size(); ++a) {
        std::size_t wrong = 0;
        for (std::size_t b = 0; b < placed.size(); ++b) {
            if (sheet.shape->loose_order && a != 0 && b != 0) continue;
            if ((a < b) != (placed[a].heading < placed[b].heading) && a != b) ++wrong;
        }
        if (wrong > most) most = wrong, worst = a;
    }
    if (most == 0) return;
    const Heading& heading = sheet.document->headings[placed[worst].heading];
    std::size_t other = placed.size();
    for (std::size_t b = 0; b < placed.size() && other == placed.size(); ++b)
        if (b != worst && (worst < b) != (placed[worst].heading < placed[b].heading)) other = b;
    const bool early = placed[worst].heading < placed[other].heading;
    const std::string neighbour =
        without_marks(slice(sheet.text(), sheet.document->headings[placed[other].heading].title));
    sheet.report(
        Rule::section_order, heading.title,
        "'" + without_marks(slice(sheet.text(), heading.title)) + "' stands " + (early ? "before" : "after") + " '" +
            neighbour + "'",
        std::string("readers of this shape look for it ") + (early ? "further down" : "further up") + ": move it");
}

}  // namespace

void check_sections(const Sheet& sheet) {
    const Document& document = *sheet.document;
    for (std::size_t i = 0; i < sheet.shape->sections.size(); ++i) {
        const TemplateSection& section = sheet.shape->sections[i];
        if (!section.required || sheet.places[i] || has_field_for(sheet, section.id)) continue;
        if (section.id == "rollback") continue;
        sheet.report(Rule::missing_section, sheet.title_span(), "no section '" + section.title + "'",
                     "add it, even where it says why there is nothing to say");
        sheet.findings->back().part = {};
    }
    const bool required_alone = sheet.shape->type == "kep";
    for (std::size_t h = document.has_title ? 1 : 0; h < document.headings.size(); ++h) {
        const Heading& heading = document.headings[h];
        const bool nested = h + 1 < document.headings.size() && document.headings[h + 1].level > heading.level;
        if (nested || !is_empty(document, heading)) continue;
        if (required_alone) {
            bool required = false;
            for (std::size_t i = 0; i < sheet.shape->sections.size(); ++i)
                required = required || (sheet.shape->sections[i].required && sheet.places[i] == h);
            if (!required) continue;
        }
        sheet.report(Rule::empty_section, heading.title,
                     "nothing stands under '" + without_marks(slice(sheet.text(), heading.title)) + "'",
                     "write it, say 'none' and why, or take the heading out");
    }
    check_order(sheet);
}

}  // namespace career::doc_skeleton
