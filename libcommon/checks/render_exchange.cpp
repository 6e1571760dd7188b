// SPDX-License-Identifier: MIT
// The exchange formats of other people's programs: SARIF 2.1.0, rdjson (reviewdog) and checkstyle.
#include "libcommon/checks/line_hash.hpp"
#include "libcommon/checks/renderer.hpp"
#include "libcommon/data/value_writer.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

std::string full_message(const PlacedFinding& finding) {
    return finding.hint.empty() ? finding.message : finding.message + "; " + finding.hint;
}

std::string_view sarif_level(Severity severity) {
    return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

class SarifRenderer : public FindingRenderer {
  public:
    SarifRenderer(const RuleTable& rules, const RenderWishes& wishes)
        : FindingRenderer(rules, wishes),
          column_(wishes.column == ColumnUnit::utf16 ? ColumnUnit::utf16 : ColumnUnit::scalar) {}

    std::string_view separator() const override { return ",\n"; }

    std::string begin() const override {
        Value driver = Value::table();
        driver.set("name", wishes_.tool);
        driver.set("version", wishes_.version);
        Value& rules = driver.set("rules", Value::array());
        for (std::size_t i = 0; i < rules_.size(); ++i) {
            Value& rule = rules.push(Value::table());
            rule.set("id", rules_[i].id);
            rule.set("shortDescription", Value::table()).set("text", rules_[i].summary);
            if (!rules_[i].page.empty()) rule.set("help", Value::table()).set("text", rules_[i].page);
            rule.set("defaultConfiguration", Value::table()).set("level", sarif_level(rules_[i].severity));
        }
        return "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", \"runs\": [{\n"
               "\"columnKind\": \"" +
               std::string(column_ == ColumnUnit::utf16 ? "utf16CodeUnits" : "unicodeCodePoints") +
               "\",\n\"tool\": {\"driver\": " + to_json(driver) + "},\n\"results\": [\n";
    }

    void unit(Piece& piece, const UnitReport*, std::span<const PlacedFinding> findings) const override {
        for (const PlacedFinding& finding : findings) {
            Value result = Value::table();
            result.set("ruleId", rules_[finding.rule].id);
            result.set("ruleIndex", finding.rule);
            result.set("level", sarif_level(finding.severity));
            result.set("message", Value::table()).set("text", full_message(finding));
            Value& physical =
                result.set("locations", Value::array()).push(Value::table()).set("physicalLocation", Value::table());
            physical.set("artifactLocation", Value::table()).set("uri", uri_of(finding.file));
            if (finding.begin.line != 0) {
                Value& region = physical.set("region", Value::table());
                region.set("startLine", finding.begin.line);
                region.set("startColumn", finding.begin.in(column_));
                region.set("endLine", finding.end.line);
                region.set("endColumn", finding.end.in(column_));
            }
            result.set("partialFingerprints", Value::table())
                .set("lineText/v1", line_hash(rules_[finding.rule].id, finding.line_text));
            if (finding.suppressed) {
                Value& one = result.set("suppressions", Value::array()).push(Value::table());
                one.set("kind", "inSource");
                if (!finding.suppressed->empty()) one.set("justification", *finding.suppressed);
            }
            add_item(piece.now, to_json(result));
        }
    }

    std::string end(const Counts& counts) const override {
        return std::string("\n],\n\"invocations\": [{\"executionSuccessful\": ") +
               (counts.unreadable == 0 ? "true" : "false") + "}]\n}]}\n";
    }
    bool wants_suppressed() const override { return true; }
    bool wants_lines() const override { return true; }

  private:
    ColumnUnit column_;
};

// Columns are bytes there, the end is exclusive.
class RdjsonRenderer : public FindingRenderer {
  public:
    using FindingRenderer::FindingRenderer;
    std::string_view separator() const override { return ",\n"; }
    std::string begin() const override {
        std::string out = "{\"source\": {\"name\": ";
        append_json_text(out, wishes_.tool);
        return out + "}, \"severity\": \"WARNING\", \"diagnostics\": [\n";
    }
    void unit(Piece& piece, const UnitReport*, std::span<const PlacedFinding> findings) const override {
        for (const PlacedFinding& finding : findings) {
            Value one = Value::table();
            one.set("message", full_message(finding));
            Value& location = one.set("location", Value::table());
            location.set("path", finding.file);
            if (finding.begin.line != 0) {
                Value& range = location.set("range", Value::table());
                const auto put = [&](std::string_view key, const Place& place) {
                    Value& at = range.set(key, Value::table());
                    at.set("line", place.line);
                    at.set("column", place.byte_column);
                };
                put("start", finding.begin);
                put("end", finding.end);
            }
            one.set("severity", finding.severity == Severity::error     ? "ERROR"
                                : finding.severity == Severity::warning ? "WARNING"
                                                                        : "INFO");
            one.set("code", Value::table()).set("value", rules_[finding.rule].id);
            add_item(piece.now, to_json(one));
        }
    }
    std::string end(const Counts&) const override { return "\n]}\n"; }
};

// XML 1.0 has no place for most control characters, not even escaped: they become U+FFFD.
std::string xml(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = decode(text.substr(at));
        at += scalar.size;
        const char32_t c = scalar.value;
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\t' || c == '\n' || c == '\r')
            out += "&#" + std::to_string(static_cast<unsigned>(c)) + ';';
        else if (c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0) || c == 0xFFFE || c == 0xFFFF)
            append_utf8(out, 0xFFFD);
        else
            append_utf8(out, c);
    }
    return out;
}

class CheckstyleRenderer : public FindingRenderer {
  public:
    using FindingRenderer::FindingRenderer;
    std::string begin() const override {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
    }
    bool per_file() const override { return true; }
    std::string file_begin(const std::string& file) const override { return "  <file name=\"" + xml(file) + "\">\n"; }
    std::string file_end() const override { return "  </file>\n"; }
    void unit(Piece& piece, const UnitReport*, std::span<const PlacedFinding> findings) const override {
        for (const PlacedFinding& finding : findings) {
            piece.now += "    <error";
            if (finding.begin.line != 0)
                piece.now += " line=\"" + std::to_string(finding.begin.line) + "\" column=\"" +
                             std::to_string(finding.begin.in(wishes_.column)) + '"';
            piece.now += std::string(" severity=\"") + (finding.severity == Severity::error     ? "error"
                                                        : finding.severity == Severity::warning ? "warning"
                                                                                                : "info");
            piece.now += "\" message=\"" + xml(full_message(finding)) + "\" source=\"" + xml(wishes_.tool) + '.' +
                         xml(rules_[finding.rule].id) + "\"/>\n";
        }
    }
    std::string end(const Counts&) const override { return "</checkstyle>\n"; }
};

}  // namespace

std::unique_ptr<Renderer> make_sarif_renderer(const RuleTable& rules, const RenderWishes& wishes) {
    return std::make_unique<SarifRenderer>(rules, wishes);
}

std::unique_ptr<Renderer> make_rdjson_renderer(const RuleTable& rules, const RenderWishes& wishes) {
    return std::make_unique<RdjsonRenderer>(rules, wishes);
}

std::unique_ptr<Renderer> make_checkstyle_renderer(const RuleTable& rules, const RenderWishes& wishes) {
    return std::make_unique<CheckstyleRenderer>(rules, wishes);
}

}  // namespace career
