// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/sheet.hpp"

#include <algorithm>

#include "libcommon/text/fold.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// Headings that are the document's title name no section.
bool is_section_heading(const Document& document, std::size_t heading) { return heading > 0 || !document.has_title; }

// Names under which people tell whatever leads up to the rest.
bool tells_all(std::string_view name) {
    for (const std::string_view known :
         {"what happened", "background", "introduction", "overview", "context", "situation", "summary", "history",
          "the story", "in short", "from what to what", "from where to where", "from here to there"})
        if (name == known) return true;
    return false;
}

// Which heading serves which section. One with several names in it ("Drawbacks and alternatives") serves each; one with
// a single name that would do for two required sections ("Afterwards") serves one: the other has to be somewhere else.
class Placer {
  public:
    explicit Placer(Sheet& sheet) : sheet_(sheet), owner_(sheet.document->headings.size(), none) {}

    void place() {
        const auto& sections = sheet_.shape->sections;
        for (std::size_t i = 0; i < sections.size(); ++i)
            if (sections[i].required) place_required(i);
        for (std::size_t i = 0; i < sections.size(); ++i)
            if (!sections[i].required && !sheet_.served[i].empty()) sheet_.places[i] = candidates(i).front();
    }

  private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    Fit fit(std::size_t heading, std::size_t section) const { return (*sheet_.fits[heading])[section]; }

    // The higher heading serves; of equal ones the surer, of those the first.
    std::vector<std::size_t> candidates(std::size_t section) const {
        std::vector<std::size_t> out = sheet_.served[section];
        std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
            const unsigned level_a = sheet_.document->headings[a].level, level_b = sheet_.document->headings[b].level;
            return level_a != level_b ? level_a < level_b : fit(a, section) > fit(b, section);
        });
        return out;
    }

    bool serves_several(std::size_t heading) const {
        const std::string& name = sheet_.document->headings[heading].name;
        return has_several_parts(name) || tells_all(name);
    }

    void place_required(std::size_t section) {
        const auto all = candidates(section);
        if (all.empty()) return;
        for (const std::size_t heading : all)
            if (serves_several(heading) || owner_[heading] == none) return give(heading, section);
        // Each is taken: one of their owners may have another.
        for (const std::size_t heading : all) {
            const std::size_t owner = owner_[heading];
            for (const std::size_t other : candidates(owner))
                if (other != heading && (serves_several(other) || owner_[other] == none)) {
                    give(other, owner);
                    return give(heading, section);
                }
        }
    }

    void give(std::size_t heading, std::size_t section) {
        sheet_.places[section] = heading;
        if (!serves_several(heading)) owner_[heading] = section;
    }

    Sheet& sheet_;
    std::vector<std::size_t> owner_;  // by heading
};

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
    const SectionNames::Known& known = names.known(shape);
    for (std::size_t h = 0; h < document.headings.size(); ++h) {
        if (!is_section_heading(document, h)) continue;
        out.fits[h] = &names.held(names.heading(document.headings[h].name), known).fits;
        for (std::size_t i = 0; i < shape.sections.size(); ++i) {
            if ((*out.fits[h])[i] == Fit::none) continue;
            out.served[i].push_back(h);
            for (std::uint32_t line = document.headings[h].line; line < document.headings[h].end && i < 64; ++line)
                out.line_sections[line] |= std::uint64_t{1} << i;
        }
    }
    Placer(out).place();
    return out;
}

namespace {

// "RFC 12: ...", "design", "post-mortems", "Migration plan: ...": begins with the type's name, with or without its
// hyphens.
bool is_called(const std::string& type, const std::string& name) {
    std::string joined = type, parted = type, first = type.substr(0, type.find('-'));
    std::erase(joined, '-');
    std::replace(parted.begin(), parted.end(), '-', ' ');
    if (first.size() < 5) first = type;
    for (const std::string& word : {type, joined, parted, first}) {
        if (!name.starts_with(word)) continue;
        const std::string_view rest = std::string_view(name).substr(word.size());
        if (rest.empty() || !is_letter(rest.front()) || rest == "s" || rest.starts_with("s ")) return true;
    }
    return false;
}

// What only documents of the shape have: a field of its header.
bool is_marked(const std::string& type, const Document& document) {
    if (type == "pep") return document.field("pep") != nullptr;
    return type == "rust-rfc" && document.field("rfc pr") != nullptr;
}

}  // namespace

const Template* best_template(const Document& document, const SectionNames& names, const std::vector<Template>& shapes,
                              const std::string& path) {
    const Template* best = nullptr;
    const std::string title = fold(document.title()), folder = fold(name_of_path(folder_of(path)));
    double best_score = 0;
    std::vector<const SectionNames::Heading*> said;
    for (std::size_t h = 0; h < document.headings.size(); ++h)
        if (is_section_heading(document, h)) said.push_back(&names.heading(document.headings[h].name));
    if (said.empty()) return nullptr;
    const auto headings = static_cast<double>(said.size());
    for (const Template& shape : shapes) {
        std::vector<Fit> found(shape.sections.size(), Fit::none);
        const SectionNames::Known& names_of_shape = names.known(shape);
        std::size_t own = 0, known = 0;
        for (const SectionNames::Heading* const heading : said) {
            const SectionNames::Held& held = names.held(*heading, names_of_shape);
            if (held.best == Fit::none) continue;
            for (std::size_t i = 0; i < found.size(); ++i) found[i] = std::max(found[i], held.fits[i]);
            if (held.best != Fit::word) ++known;
            own += held.own_titles;
        }
        double required = 0, met = 0;
        for (std::size_t i = 0; i < shape.sections.size(); ++i) {
            if (!shape.sections[i].required) continue;
            required += 1;
            met += found[i] == Fit::exact ? 1 : found[i] == Fit::part ? 0.9 : found[i] == Fit::word ? 0.5 : 0;
        }
        if (required == 0) continue;
        // How much of the shape is there, how much of the document the shape knows, and its own titles word for word.
        double score = met / required * 2 + static_cast<double>(known) / headings + static_cast<double>(own) / headings;
        if (met / required < (is_marked(shape.type, document) ? 0.3 : 0.5)) continue;
        // Shapes with the same sections go by what the text or its folder is called.
        constexpr double told = 0.25, marked = 1;
        if (is_called(shape.type, title) || is_called(shape.type, folder)) score += told;
        if (is_marked(shape.type, document)) score += marked;
        if (score > best_score) best_score = score, best = &shape;
    }
    return best;
}

}  // namespace career::doc_skeleton
