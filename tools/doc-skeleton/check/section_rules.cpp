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

// "&nbsp;", "<br>": room, not text.
bool is_spacer(std::string_view text) {
    text = trimmed(text);
    while (!text.empty()) {
        const auto spacers = {"&nbsp;", "<br>", "<br/>", "<br />", "<p></p>", "\\", "\u00a0"};
        const auto found = std::find_if(spacers.begin(), spacers.end(),
                                        [&](std::string_view spacer) { return text.starts_with(spacer); });
        if (found == spacers.end()) return false;
        text = trimmed(text.substr(std::string_view(*found).size()));
    }
    return true;
}

// Text that stands under the heading itself or under one below it.
bool is_empty(const Document& document, const Heading& heading) {
    for (std::uint32_t i = heading.body; i < heading.end; ++i)
        if (!says_nothing(document.lines[i]) && !is_spacer(document.line_text(document.lines[i]))) return false;
    return true;
}

bool has_field_for(const Sheet& sheet, std::string_view section) {
    return section == "status" && !status_of(*sheet.document).text.empty();
}

// Headings that open a text under a name of their own; they may stand in front of what they lead to.
bool is_opening(std::string_view name) {
    for (const std::string_view known : {"background", "introduction", "overview", "history", "context"})
        if (name == known) return true;
    return false;
}

// The required sections that are there, in the template's order, each with the first and the last heading that serves
// it.
struct Placed {
    std::size_t section, first, last;
};

std::vector<Placed> placed_sections(const Sheet& sheet) {
    std::vector<Placed> out;
    for (std::size_t i = 0; i < sheet.shape->sections.size(); ++i) {
        const TemplateSection& section = sheet.shape->sections[i];
        if (!section.required || section.id == "status" || !sheet.places[i]) continue;
        const std::size_t heading = *sheet.places[i];
        if ((*sheet.fits[heading])[i] == Fit::word) continue;  // not sure enough to argue about its place
        const std::string& name = sheet.document->headings[heading].name;
        if (is_opening(name) && name != plain_name(section.title)) continue;
        Placed each{i, heading, heading};
        for (const std::size_t other : sheet.served[i]) {
            if (sheet.document->headings[other].level != sheet.document->headings[heading].level) continue;
            each.first = std::min(each.first, other);
            each.last = std::max(each.last, other);
        }
        out.push_back(each);
    }
    return out;
}

void check_order(const Sheet& sheet) {
    const std::vector<Placed> placed = placed_sections(sheet);
    // What stands before another that it has to follow, whichever of the headings one takes.
    const auto wrong = [&](std::size_t a, std::size_t b) {
        if (sheet.shape->loose_order && a != 0 && b != 0) return false;
        return a < b ? placed[a].first > placed[b].last : placed[b].first > placed[a].last;
    };
    // The section that stands furthest out of line: most others on its wrong side.
    std::size_t worst = 0, most = 0, other = placed.size();
    for (std::size_t a = 0; a < placed.size(); ++a) {
        std::size_t count = 0, first = placed.size();
        for (std::size_t b = 0; b < placed.size(); ++b)
            if (a != b && wrong(a, b) && count++ == 0) first = b;
        if (count > most) most = count, worst = a, other = first;
    }
    if (most == 0) return;
    const std::size_t at = *sheet.places[placed[worst].section], beside = *sheet.places[placed[other].section];
    const Heading& heading = sheet.document->headings[at];
    const bool early = at < beside;
    const std::string neighbour = without_marks(slice(sheet.text(), sheet.document->headings[beside].title));
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
    // These shapes bring many optional headings along, which are often left empty.
    const std::string& type = sheet.shape->type;
    const bool required_alone = type == "kep" || type == "rust-rfc" || type == "pep";
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
