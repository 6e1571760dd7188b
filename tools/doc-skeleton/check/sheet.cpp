// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/sheet.hpp"

#include <algorithm>

namespace career::doc_skeleton {
namespace {

// Headings that are the document's title name no section.
bool is_section_heading(const Document& document, std::size_t heading) { return heading > 0 || !document.has_title; }

}  // namespace

std::optional<std::size_t> Sheet::heading_of(std::string_view section) const {
    for (std::size_t i = 0; i < shape->sections.size(); ++i)
        if (shape->sections[i].id == section) return places[i];
    return std::nullopt;
}

const std::vector<std::size_t>& Sheet::headings_of(std::string_view section) const {
    static const std::vector<std::size_t> none;
    for (std::size_t i = 0; i < shape->sections.size(); ++i)
        if (shape->sections[i].id == section) return served[i];
    return none;
}

std::uint64_t Sheet::sections(std::initializer_list<std::string_view> ids) const {
    std::uint64_t out = 0;
    for (std::size_t i = 0; i < shape->sections.size() && i < 64; ++i)
        if (std::find(ids.begin(), ids.end(), shape->sections[i].id) != ids.end()) out |= std::uint64_t{1} << i;
    return out;
}

const Field* Sheet::field(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names)
        if (const Field* found = document->field(name)) return found;
    if (sidecar)
        for (const std::string_view name : names)
            for (const Field& each : sidecar->fields)
                if (each.key == name) return &each;
    return nullptr;
}

Span Sheet::title_span() const {
    if (!document->headings.empty()) return document->headings.front().title;
    for (const Line& line : document->lines)
        if (line.kind == LineKind::text) return {line.begin, line.end};
    return {0, 0};
}

void Sheet::report(Rule rule, Span at, std::string message, std::string hint) const {
    Finding finding;
    finding.rule = static_cast<RuleIndex>(rule);
    finding.span = at;
    finding.message = std::move(message);
    finding.hint = std::move(hint);
    findings->push_back(std::move(finding));
}

Sheet make_sheet(const Document& document, const Template& shape, const SectionNames& names, std::string file,
                 std::optional<Sidecar> sidecar, std::vector<Finding>& findings) {
    Sheet out{.document = &document,
              .shape = &shape,
              .file = std::move(file),
              .sidecar = std::move(sidecar),
              .findings = &findings};
    out.fits.resize(document.headings.size());
    out.places.resize(shape.sections.size());
    out.served.resize(shape.sections.size());
    out.line_sections.resize(document.lines.size());
    std::vector<Fit> best(shape.sections.size(), Fit::none);
    for (std::size_t h = 0; h < document.headings.size(); ++h) {
        if (!is_section_heading(document, h)) continue;
        out.fits[h] = &names.fits(document.headings[h].name, shape);
        for (std::size_t i = 0; i < shape.sections.size(); ++i) {
            const Fit fit = (*out.fits[h])[i];
            if (fit == Fit::none) continue;
            out.served[i].push_back(h);
            for (std::uint32_t line = document.headings[h].line; line < document.headings[h].end && i < 64; ++line)
                out.line_sections[line] |= std::uint64_t{1} << i;
            // The higher heading serves; of equal ones the surer, of those the first.
            const auto level = [&](std::size_t k) { return document.headings[k].level; };
            const bool better = !out.places[i] || level(h) < level(*out.places[i]) ||
                                (level(h) == level(*out.places[i]) && fit > best[i]);
            if (!better) continue;
            // A deeper heading of a shape's deep section is as good as any.
            out.places[i] = h;
            best[i] = fit;
        }
    }
    return out;
}

const Template* best_template(const Document& document, const SectionNames& names,
                              const std::vector<Template>& shapes) {
    const Template* best = nullptr;
    double best_score = 0;
    for (const Template& shape : shapes) {
        std::vector<Fit> found(shape.sections.size(), Fit::none);
        std::size_t own = 0, known = 0, headings = 0;
        for (std::size_t h = 0; h < document.headings.size(); ++h) {
            if (!is_section_heading(document, h)) continue;
            ++headings;
            const auto& fits = names.fits(document.headings[h].name, shape);
            bool any = false;
            for (std::size_t i = 0; i < fits.size(); ++i) {
                found[i] = std::max(found[i], fits[i]);
                any = any || fits[i] == Fit::exact || fits[i] == Fit::part;
                if (document.headings[h].name == plain_name(shape.sections[i].title)) ++own;
            }
            if (any) ++known;
        }
        if (headings == 0) return nullptr;
        double required = 0, met = 0;
        for (std::size_t i = 0; i < shape.sections.size(); ++i) {
            if (!shape.sections[i].required) continue;
            required += 1;
            met += found[i] == Fit::exact ? 1 : found[i] == Fit::part ? 0.9 : found[i] == Fit::word ? 0.5 : 0;
        }
        if (required == 0) continue;
        // How much of the shape is there, how much of the document the shape knows, and its own titles word for word.
        double score = met / required * 2 + static_cast<double>(known) / static_cast<double>(headings) +
                       static_cast<double>(own) / static_cast<double>(headings);
        if (met / required < 0.5) continue;
        if (score > best_score) best_score = score, best = &shape;
    }
    return best;
}

}  // namespace career::doc_skeleton
