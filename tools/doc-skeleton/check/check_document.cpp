// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/check_document.hpp"

#include <algorithm>

#include "libcommon/system/input.hpp"
#include "tools/doc-skeleton/store.hpp"

namespace career::doc_skeleton {
namespace {

std::optional<Sidecar> sidecar_of(const std::string& path) {
    if (name_of_path(path) != "README.md") return std::nullopt;
    const std::string beside = joined(folder_of(path), "kep.yaml");
    if (!stamp_of(beside)) return std::nullopt;
    const auto source = read_file(beside, 1 << 20);
    if (!source) return std::nullopt;
    Sidecar out{.name = "kep.yaml"};
    read_flat_fields(source->text(), 0, false, out.fields);
    for (Field& field : out.fields) field.at = {};
    return out;
}

}  // namespace

Result<const Template*> DocumentChecker::shape_named(const std::string& type) {
    const auto known = shapes_.find(type);
    if (known != shapes_.end()) return &known->second;
    auto shape = load_template(type);
    if (!shape) return shape.errors();
    return &shapes_.emplace(type, shape.take()).first->second;
}

Result<const Template*> DocumentChecker::shape_for(const Document& document, const std::string& type,
                                                   const std::string& path, Chosen& how) {
    how = Chosen::given;
    if (!type.empty()) return shape_named(type);
    how = Chosen::front_matter;
    for (const Field& field : document.fields)
        if (field.front && field.key == "template" && !field.value.empty()) return shape_named(field.value);
    how = Chosen::sidecar;
    if (sidecar_of(path)) return shape_named("kep");
    how = Chosen::headings;
    if (!all_read_) {
        all_read_ = true;
        for (const TemplateName& name : template_names())
            if (auto shape = load_template_file(name.path)) all_.push_back(shape.take());
    }
    if (const Template* best = best_template(document, *names_, all_, path)) return best;
    return Error{{path, 0, 0},
                 "no template fits its headings",
                 "name one with --template, or in the front matter: 'template: TYPE'"};
}

const Neighbours& DocumentChecker::neighbours_of(const std::string& path) {
    const Place place = place_of(path);
    const auto stamp = stamp_of(place.folder);
    auto found = folders_.find(place.folder);
    if (found == folders_.end() || found->second.stamp != stamp)
        found = folders_.insert_or_assign(place.folder, Seen<Neighbours>{stamp, read_neighbours(place)}).first;
    Neighbours& out = found->second.value;
    const auto own = std::find_if(out.entries.begin(), out.entries.end(),
                                  [&](const Entry& entry) { return entry.path == place.own; });
    out.found = own != out.entries.end();
    out.own = static_cast<std::size_t>(own - out.entries.begin());
    return out;
}

bool DocumentChecker::answers(const Neighbours& neighbours, std::size_t index, const Entry& own) {
    const std::string path = joined(neighbours.folder, neighbours.entries[index].path);
    const auto stamp = stamp_of(path);
    auto known = relations_.find(path);
    if (known == relations_.end() || known->second.stamp != stamp) {
        std::vector<Relation> relations;
        if (const auto source = read_file(path))
            relations = relations_of(read_document(source->text(), markup_of_file(path).value_or(Markup::markdown)));
        if (const auto beside = sidecar_of(path)) {
            Document document;
            document.fields = beside->fields;
            for (Relation& relation : relations_of(document)) relations.push_back(std::move(relation));
        }
        known = relations_.insert_or_assign(path, Seen<std::vector<Relation>>{stamp, std::move(relations)}).first;
    }
    const auto& said = known->second.value;
    return std::any_of(said.begin(), said.end(), [&](const Relation& relation) {
        if (relation.kind != RelationKind::superseded_by) return false;
        if (relation.target.empty()) return relation.number == own.name.number && relation.letter == own.name.letter;
        const auto target = find_target(relation, neighbours.entries[index].path, neighbours.entries);
        return target && neighbours.entries[*target].path == own.path;
    });
}

Result<bool> DocumentChecker::read_names() {
    if (names_) return true;
    auto names = SectionNames::load();
    if (!names) return names.errors();
    names_ = names.take();
    return true;
}

Result<Sheet> DocumentChecker::sheet(const Source& source, const std::string& path, const std::string& type,
                                     Document& document, std::vector<Finding>& findings) {
    if (auto read = read_names(); !read) return read.errors();
    names_->start_document();
    document = read_document(source.text(), markup_of_file(path).value_or(Markup::markdown));
    Chosen how;
    const auto shape = shape_for(document, type, path, how);
    if (!shape) return shape.errors();
    return make_sheet(document, **shape, *names_, path, sidecar_of(path), findings);
}

Result<Checked> DocumentChecker::check(const Source& source, const std::string& path, const std::string& type) {
    if (auto read = read_names(); !read) return read.errors();
    names_->start_document();
    const Document document = read_document(source.text(), markup_of_file(path).value_or(Markup::markdown));
    Checked out;
    const auto shape = shape_for(document, type, path, out.how);
    if (!shape) return shape.errors();
    out.type = (*shape)->type;
    out.title = document.title();
    for (const Heading& heading : document.headings) {
        const std::uint32_t end = heading.end < document.lines.size()
                                      ? document.lines[heading.end].begin
                                      : static_cast<std::uint32_t>(document.text.size());
        out.sections.push_back({document.lines[heading.line].begin, end});
    }
    const Sheet sheet = make_sheet(document, **shape, *names_, path, sidecar_of(path), out.findings);
    check_sections(sheet);
    check_placeholders(sheet);
    check_alternatives(sheet);
    check_claims(sheet);
    check_rollback(sheet);
    check_date(sheet);
    check_owner(sheet);
    check_status(sheet);
    const Neighbours& neighbours = neighbours_of(path);
    const Entry own = neighbours.found ? neighbours.entries[neighbours.own] : Entry{};
    check_set(
        sheet, neighbours, [&](std::size_t index) { return answers(neighbours, index, own); },
        [&](const std::string& target) {
            const std::string file = target.substr(0, target.find('#'));
            return stamp_of(joined(folder_of(path), file)).has_value() ||
                   stamp_of(joined(folder_of(path), file + ".md")).has_value();
        });
    std::stable_sort(out.findings.begin(), out.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.span.begin < b.span.begin; });
    return out;
}

}  // namespace career::doc_skeleton
