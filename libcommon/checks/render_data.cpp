// SPDX-License-Identifier: MIT
// What other tools read: units and findings as JSON and TOML, findings alone as JSONL.
#include "libcommon/checks/renderer.hpp"
#include "libcommon/data/value_writer.hpp"

namespace career {
namespace {

Value table_of(const PlacedFinding& finding, const RuleTable& rules, const RenderWishes& wishes) {
    Value table = Value::table();
    table.set("file", finding.file);
    if (finding.story != 0) table.set(wishes.unit_name, finding.story);
    if (!finding.part.empty()) table.set("part", finding.part);
    table.set("rule", rules[finding.rule].id);
    table.set("severity", name_of(finding.severity));
    if (finding.begin.line != 0) {
        table.set("line", finding.begin.line);
        table.set("column", finding.begin.in(wishes.column));
        table.set("end_line", finding.end.line);
        table.set("end_column", finding.end.in(wishes.column));
    }
    table.set("message", finding.message);
    if (!finding.hint.empty()) table.set("hint", finding.hint);
    return table;
}

class JsonRenderer : public FindingRenderer {
  public:
    using FindingRenderer::FindingRenderer;
    std::string_view separator() const override { return ",\n"; }
    std::string begin() const override { return "{\n\"" + std::string(wishes_.unit_name) + "\": [\n"; }
    void unit(Piece& piece, const UnitReport* unit, std::span<const PlacedFinding> findings) const override {
        if (unit != nullptr) {
            add_item(piece.now, to_json(unit->data));
        }
        for (const PlacedFinding& finding : findings) {
            add_item(piece.later, to_json(table_of(finding, rules_, wishes_)));
        }
    }
    std::string middle() const override { return "\n],\n\"finding\": [\n"; }
    std::string end(const Counts&) const override { return "\n]\n}\n"; }
    bool wants_data() const override { return true; }
    bool wants_units() const override { return true; }
};

class JsonlRenderer : public FindingRenderer {
  public:
    using FindingRenderer::FindingRenderer;
    void unit(Piece& piece, const UnitReport*, std::span<const PlacedFinding> findings) const override {
        for (const PlacedFinding& finding : findings) piece.now += to_json(table_of(finding, rules_, wishes_)) + '\n';
    }
};

class TomlRenderer : public FindingRenderer {
  public:
    using FindingRenderer::FindingRenderer;
    std::string_view separator() const override { return "\n"; }
    std::string begin() const override { return "format = 1\n\n"; }
    void unit(Piece& piece, const UnitReport* unit, std::span<const PlacedFinding> findings) const override {
        const auto put = [&](std::string_view array, const Value& table) {
            add_item(piece.now, to_toml_item(array, table));
        };
        if (unit != nullptr) put(wishes_.unit_name, unit->data);
        for (const PlacedFinding& finding : findings) put("finding", table_of(finding, rules_, wishes_));
    }
    bool wants_data() const override { return true; }
    bool wants_units() const override { return true; }
};

}  // namespace

std::unique_ptr<Renderer> make_json_renderer(const RuleTable& rules, const RenderWishes& wishes) {
    return std::make_unique<JsonRenderer>(rules, wishes);
}

std::unique_ptr<Renderer> make_jsonl_renderer(const RuleTable& rules, const RenderWishes& wishes) {
    return std::make_unique<JsonlRenderer>(rules, wishes);
}

std::unique_ptr<Renderer> make_toml_renderer(const RuleTable& rules, const RenderWishes& wishes) {
    return std::make_unique<TomlRenderer>(rules, wishes);
}

}  // namespace career
