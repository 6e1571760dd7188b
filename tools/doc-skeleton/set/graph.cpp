// SPDX-License-Identifier: MIT
#include <algorithm>
#include <tuple>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/set/index.hpp"

namespace career::doc_skeleton {
namespace {

struct Edge {
    std::size_t from = 0, to = 0;
    RelationKind kind = RelationKind::relates;
};

// One edge for a pair that both sides state: from the record that acts to the one it acts on.
std::vector<Edge> edges_of(const RecordSet& set) {
    std::vector<Entry> entries;
    for (const Record& record : set.records) entries.push_back(record.entry);
    std::vector<Edge> out;
    for (std::size_t i = 0; i < set.records.size(); ++i) {
        for (const Relation& relation : set.records[i].relations) {
            const auto target = find_target(relation, set.records[i].entry.path, entries);
            if (!target || *target == i) continue;
            Edge edge{i, *target, relation.kind};
            if (edge.kind == RelationKind::superseded_by || edge.kind == RelationKind::amended_by)
                edge = {*target, i, answer_of(edge.kind)};
            if (std::none_of(out.begin(), out.end(), [&](const Edge& e) {
                    return e.from == edge.from && e.to == edge.to && e.kind == edge.kind;
                }))
                out.push_back(edge);
        }
    }
    std::sort(out.begin(), out.end(), [](const Edge& a, const Edge& b) {
        return std::tie(a.from, a.to, a.kind) < std::tie(b.from, b.to, b.kind);
    });
    return out;
}

std::string name_of(const Record& record) {
    const RecordName& name = record.entry.name;
    const std::string title = record.title.empty() ? name.stem : record.title;
    return name.scheme == RecordName::Scheme::number ? std::to_string(name.number) + name.letter + ". " + title : title;
}

std::string quoted(std::string_view text, bool mermaid) {
    std::string out;
    for (const char c : visible(text)) {
        if (c == '"')
            out += mermaid ? "#quot;" : "\\\"";
        else if (c == '\\')
            out += mermaid ? "#92;" : "\\\\";
        else if (mermaid && c == '#')
            out += "#35;";
        else if (mermaid && c == '<')
            out += "#lt;";
        else
            out += c;
    }
    return out;
}

std::string xml(std::string_view text) {
    std::string out;
    for (const char c : visible(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

std::string shortened(std::string_view text, std::size_t width) {
    std::string out;
    while (!text.empty()) {
        const std::string_view next = text.substr(0, decode(text).size);
        if (display_width(out) + display_width(next) + 1 > width) break;
        out += next;
        text.remove_prefix(next.size());
    }
    return out + "\u2026";
}

bool is_old(const Record& record) {
    const std::string status = ascii_lower(record.status);
    for (const std::string_view word : {"supersed", "superced", "deprecat", "reject", "replaced", "withdrawn"})
        if (status.find(word) != status.npos) return true;
    return false;
}

}  // namespace

std::string graph_dot(const RecordSet& set) {
    std::string out = "digraph records {\n  rankdir=LR;\n  node [shape=box];\n";
    for (std::size_t i = 0; i < set.records.size(); ++i)
        out += "  r" + std::to_string(i) + " [label=\"" + quoted(name_of(set.records[i]), false) + "\", URL=\"" +
               quoted(set.records[i].entry.path, false) + '"' + (is_old(set.records[i]) ? ", style=dashed" : "") +
               "];\n";
    for (const Edge& edge : edges_of(set))
        out += "  r" + std::to_string(edge.from) + " -> r" + std::to_string(edge.to) + " [label=\"" +
               std::string(relation_names[static_cast<std::size_t>(edge.kind)]) + "\"];\n";
    return out + "}\n";
}

std::string graph_mermaid(const RecordSet& set) {
    std::string out = "flowchart LR\n";
    for (std::size_t i = 0; i < set.records.size(); ++i)
        out += "  r" + std::to_string(i) + "[\"" + quoted(name_of(set.records[i]), true) + "\"]\n";
    for (const Edge& edge : edges_of(set))
        out += "  r" + std::to_string(edge.from) + " -->|" +
               std::string(relation_names[static_cast<std::size_t>(edge.kind)]) + "| r" + std::to_string(edge.to) +
               '\n';
    return out;
}

constexpr std::string_view amend_dashes = " stroke-dasharray=\"2 2\"";

// One record a row, in the set's order; relations are arcs on the right, wider ones further out.
std::string graph_svg(const RecordSet& set) {
    constexpr std::size_t row = 34, box_height = 24, left = 16, letter = 8, most_shown = 70;
    std::size_t longest = 12;
    for (const Record& record : set.records)
        longest = std::max(longest, std::min(display_width(name_of(record)), most_shown));
    const std::size_t width = longest * letter + 16;
    const auto edges = edges_of(set);
    std::size_t reach = 0;
    for (const Edge& edge : edges)
        reach = std::max(reach, edge.from > edge.to ? edge.from - edge.to : edge.to - edge.from);
    const std::size_t bulge = std::min<std::size_t>(40 + reach * 12, 400);
    const std::size_t total_width = std::max<std::size_t>(left + width + bulge, 480),
                      below = 12 + set.records.size() * row, total_height = below + 36;
    const auto n = [](std::size_t value) { return std::to_string(value); };
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + n(total_width) + "\" height=\"" +
                      n(total_height) + "\" viewBox=\"0 0 " + n(total_width) + ' ' + n(total_height) +
                      "\" font-family=\"sans-serif\" font-size=\"13\">\n<title>Records and their relations</title>\n"
                      "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" "
                      "markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n";
    for (std::size_t i = 0; i < set.records.size(); ++i) {
        const std::size_t y = 12 + i * row;
        std::string name = name_of(set.records[i]);
        if (display_width(name) > most_shown) name = shortened(name, most_shown);
        out += "<a href=\"" + xml(set.records[i].entry.path) + "\"><rect x=\"" + n(left) + "\" y=\"" + n(y) +
               "\" width=\"" + n(width) + "\" height=\"" + n(box_height) + "\" fill=\"white\" stroke=\"black\"" +
               (is_old(set.records[i]) ? " stroke-dasharray=\"4 3\"" : "") + "/><text x=\"" + n(left + 8) + "\" y=\"" +
               n(y + 17) + "\">" + xml(name) + "</text></a>\n";
    }
    for (const Edge& edge : edges) {
        const std::size_t span = edge.from > edge.to ? edge.from - edge.to : edge.to - edge.from;
        const std::size_t x = left + width, y1 = 12 + edge.from * row + box_height / 2,
                          y2 = 12 + edge.to * row + box_height / 2;
        const std::size_t out_to = x + std::min<std::size_t>(40 + span * 12, 400);
        out += "<path d=\"M" + n(x) + ' ' + n(y1) + 'C' + n(out_to) + ' ' + n(y1) + ' ' + n(out_to) + ' ' + n(y2) +
               ' ' + n(x) + ' ' + n(y2) + "\" fill=\"none\" stroke=\"black\"" +
               std::string(edge.kind == RelationKind::supersedes ? "" : amend_dashes) +
               " marker-end=\"url(#tip)\"><title>" + std::string(relation_names[static_cast<std::size_t>(edge.kind)]) +
               "</title></path>\n";
    }
    const auto key = [&](std::size_t x, std::string_view dashes, std::string_view words) {
        return "<path d=\"M" + n(x) + ' ' + n(below + 16) + "h36\" stroke=\"black\"" + std::string(dashes) +
               " marker-end=\"url(#tip)\"/><text x=\"" + n(x + 44) + "\" y=\"" + n(below + 21) + "\">" +
               std::string(words) + "</text>\n";
    };
    out += key(left, "", "supersedes") + key(left + 150, amend_dashes, "amends");
    return out + "</svg>\n";
}

}  // namespace career::doc_skeleton
