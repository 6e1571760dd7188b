// SPDX-License-Identifier: MIT
#include "libcommon/text/label.hpp"

#include <algorithm>
#include <cstring>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/label_parser.hpp"

namespace career {
namespace {

// A heading's own words behind the name are its decoration, unless they are long enough to be the part itself.
void take_heading_rest(std::string_view text, const Line& line, Label& label) {
    const std::string_view rest = text.substr(label.mark.end, line.end - label.mark.end);
    if (std::count(rest.begin(), rest.end(), ' ') < 6) label.mark.end = line.end;
}

bool capital_name_before(std::string_view text, std::size_t begin, std::size_t colon, std::size_t& name) {
    name = colon;
    while (name > begin && (is_letter(text[name - 1]))) --name;
    if (colon - name < 4 || colon - name > 9 || !is_upper(text[name])) return false;
    std::size_t before = name;
    while (before > begin && is_space(text[before - 1])) --before;
    if (before == name && before > begin && text[before - 1] == '"') return false;  // someone else's card
    return before == begin || text[before - 1] == '.' || text[before - 1] == '!' || text[before - 1] == '?' ||
           text[before - 1] == '"' || text[before - 1] == ')' || text[before - 1] == ';' ||
           (before == name && is_digit(text[before - 1]));  // lines lost: "case 2Situation: ..."
}

// Labels further on in the line: "(T) ...", "**Task:** ...", "<strong>Task</strong>", ". Task: ...".
void find_inside(std::string_view text, const Line& line, std::size_t from, std::uint32_t index, const PartNames& names,
                 std::vector<Label>& out) {
    const std::size_t first = out.size();
    const auto try_at = [&](std::size_t at) {
        Label label{.line = index};
        if (LabelParser(text, line.end, LabelPlace::inside, names).parse(at, label) && label.parts != 0)
            out.push_back(label);
    };
    const auto each = [&](char mark, auto&& visit) {
        for (std::size_t at = from; at < line.end;) {
            const void* hit = std::memchr(text.data() + at, mark, line.end - at);
            if (hit == nullptr) return;
            at = static_cast<std::size_t>(static_cast<const char*>(hit) - text.data());
            visit(at);
            ++at;
        }
    };
    // "(T)", "[T]", "(Task)": a capital, and soon a bracket that closes.
    const auto try_bracket = [&](std::size_t at, char close) {
        if (at + 2 >= line.end || !is_upper(text[at + 1])) return;
        const std::size_t end = text.substr(0, std::min<std::size_t>(line.end, at + 14)).find(close, at);
        if (end != std::string_view::npos) try_at(at);
    };
    each('(', [&](std::size_t at) { try_bracket(at, ')'); });
    each('[', [&](std::size_t at) { try_bracket(at, ']'); });
    each('*', [&](std::size_t at) {
        if (at + 2 < line.end && text[at + 1] == '*' && (at == from || text[at - 1] != '*') && !is_space(text[at + 2]))
            try_at(at);
    });
    each('<', [&](std::size_t at) {
        if (at + 1 < line.end && is_letter(text[at + 1])) try_at(at);
    });
    each(':', [&](std::size_t at) {
        std::size_t name = 0;
        if (capital_name_before(text, from, at, name)) try_at(name);
    });
    each('.', [&](std::size_t at) {
        std::size_t name = 0;
        if (at + 1 < line.end && is_space(text[at + 1]) && capital_name_before(text, from, at, name)) try_at(name);
    });
    if (out.size() - first < 2) return;
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
              [](const Label& a, const Label& b) { return a.mark.begin < b.mark.begin; });
    std::uint32_t end = 0;
    const auto overlaps = [&](const Label& label) {
        if (label.mark.begin < end) return true;
        end = label.mark.end;
        return false;
    };
    out.erase(std::remove_if(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(), overlaps), out.end());
}

}  // namespace

void find_labels(std::string_view text, const std::vector<Line>& lines, std::uint32_t index, const PartNames& names,
                 std::vector<Label>& out) {
    const Line& line = lines[index];
    if (line.kind != LineKind::text && line.kind != LineKind::heading && line.kind != LineKind::table) return;
    const bool underlined =
        line.kind == LineKind::heading && index + 1 < lines.size() && lines[index + 1].kind == LineKind::underline;
    const LabelPlace place = line.kind == LineKind::heading ? LabelPlace::heading
                             : line.kind == LineKind::table ? LabelPlace::row
                                                            : LabelPlace::line_start;
    std::size_t from = line.content;
    Label label{.level = line.level, .line = index};
    if (LabelParser(text, line.end, place, names).parse(line.content, label)) {
        label.mark.begin = std::max(line.begin, label.mark.begin);
        if (label.form == LabelForm::heading && underlined) label.form = LabelForm::underlined;
        if (place == LabelPlace::heading) take_heading_rest(text, line, label);
        from = label.mark.end;
        out.push_back(label);
    }
    if (line.kind == LineKind::text) find_inside(text, line, from, index, names, out);
}

}  // namespace career
