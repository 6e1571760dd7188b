// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_set>

#include "libcommon/text/fold.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/brackets.hpp"
#include "tools/doc-skeleton/check/fillers.hpp"
#include "tools/doc-skeleton/check/placeholders.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/document/marks.hpp"
#include "tools/doc-skeleton/set/record.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::string_view remedy = "say what belongs there, or take it out";

// Labels that the text defines: links' names, its own headings.
class Labels {
  public:
    explicit Labels(const Document& document) : document_(document) {}

    bool contains(std::string_view label) {
        if (!read_) read();
        return known_.contains(plain(label));
    }

  private:
    static std::string plain(std::string_view label) {
        std::string out;
        for (const char c : fold(label))
            if (is_letter(c) || is_digit(c)) out += c;
        return out;
    }
    void read() {
        read_ = true;
        for (const Line& line : document_.lines) {
            const std::string_view text = trimmed(document_.line_text(line));
            if (!text.starts_with('[')) continue;
            if (const std::size_t close = text.find("]:"); close != text.npos)
                known_.insert(plain(text.substr(1, close - 1)));
        }
        for (const Heading& heading : document_.headings) known_.insert(plain(slice(document_.text, heading.title)));
    }

    const Document& document_;
    std::unordered_set<std::string> known_;
    bool read_ = false;
};

class Finder {
  public:
    explicit Finder(const Sheet& sheet)
        : sheet_(sheet),
          document_(*sheet.document),
          labels_(document_),
          tasks_(sheet.sections(
              {"action-items", "actions", "steps", "migration", "first-steps", "afterwards", "escalation"})),
          open_(sheet.sections({"open-questions", "unresolved", "future", "status"})),
          asking_(sheet.sections({"problem", "context", "motivation", "open-questions", "unresolved", "ask", "options",
                                  "decision", "alternatives", "goal", "when", "purpose"})),
          status_(status_of(document_).at) {}

    void fields() {
        for (const Field& field : document_.fields) {
            const bool comment =
                field.value.empty() && slice(document_.text, field.at).find("<!--") != std::string_view::npos;
            if (is_placeholder_value(field.value) || comment) say(field.at);
            if (!field.front || !field.value.empty()) continue;
            // "status: # proposed | accepted": the comment stands for the value.
            const std::size_t end = std::min(document_.text.find('\n', field.at.end), document_.text.size());
            const std::string_view rest =
                trimmed(std::string_view(document_.text).substr(field.at.end, end - field.at.end));
            if (rest.size() > 2 && rest.front() == '#') say({field.at.end, static_cast<std::uint32_t>(end)});
        }
        if (!sheet_.sidecar) return;
        for (const Field& field : sheet_.sidecar->fields)
            if (is_placeholder_value(field.value))
                sheet_.report(
                    Rule::placeholder_left, sheet_.title_span(),
                    "'" + field.key + "' in " + sheet_.sidecar->name + " was not filled in: '" + field.value + "'",
                    std::string(remedy));
    }

    void text() {
        const bool lorem = document_.prose.find("orem ipsum") != std::string::npos;
        const bool blanks = find_blank(document_.prose).has_value();
        for (std::size_t i = 0; i < document_.lines.size(); ++i) {
            const Line& line = document_.lines[i];
            if (line.kind != LineKind::text && line.kind != LineKind::item && line.kind != LineKind::table &&
                line.kind != LineKind::heading)
                continue;
            const std::string_view prose = document_.line_prose(line);
            const Signs signs = signs_of(prose);
            if (signs.mark_word && !is_task(prose)) mark_word(i);
            if (signs.bracket)
                if (const auto hint = find_hint(prose, document_.markup,
                                                [&](std::string_view label) { return labels_.contains(label); }))
                    say({line.begin + hint->begin, line.begin + hint->end});
            if (const std::size_t at = lorem ? ascii_lower(prose).find("lorem ipsum") : prose.npos; at != prose.npos)
                say({line.begin + static_cast<std::uint32_t>(at), line.begin + static_cast<std::uint32_t>(at) + 11});
            if (const auto blank = blanks ? find_blank(prose) : std::nullopt)
                say({line.begin + blank->begin, line.begin + blank->end});
            const auto index = static_cast<std::uint32_t>(i);
            if (line.kind != LineKind::heading && !sheet_.in_section(index, open_) && !holds_status(line))
                filler(line, prose, sheet_.in_section(index, tasks_));
            const std::string_view alone = trimmed(prose);
            if (alone == "..." || alone == "\u2026" || alone == "- ..." || alone == "* ...")
                say({line.begin, line.end});
        }
    }

    // A section that says nothing but what its template asked.
    void guidance() {
        for (const Heading& heading : document_.headings) {
            std::uint32_t first = heading.body, last = heading.own_end;
            const auto blank = [&](std::uint32_t i) { return document_.lines[i].kind == LineKind::blank; };
            while (first < last && blank(first)) ++first;
            while (last > first && blank(last - 1)) --last;
            constexpr std::uint32_t most_lines = 6;
            if (first == last || last - first > most_lines) continue;
            if (asks_by_items(first, last)) continue;
            if (!std::all_of(document_.lines.begin() + first, document_.lines.begin() + last,
                             [](const Line& line) { return line.kind == LineKind::text; }))
                continue;
            const Span at{document_.lines[first].begin, document_.lines[last - 1].end};
            const std::string_view said = std::string_view(document_.prose).substr(at.begin, at.end - at.begin);
            // In a context, a list of options or of what is open a question is the matter itself.
            if (is_guidance(said) || (!sheet_.in_section(first, asking_) && waits_for_answer(said))) say(at);
        }
    }

  private:
    // The template's questions, an item each, and nothing else.
    bool asks_by_items(std::uint32_t first, std::uint32_t last) {
        std::optional<Span> asked;
        for (std::uint32_t i = first; i < last; ++i) {
            const Line& line = document_.lines[i];
            if (line.kind == LineKind::blank) continue;
            std::string_view prose = trimmed(document_.line_prose(line));
            prose = trimmed(prose.substr(std::min(item_mark(prose), prose.size())));
            if (line.kind != LineKind::item || !is_guidance(prose)) return false;
            if (!asked) asked = Span{line.begin, line.end};
        }
        if (asked) say(*asked);
        return asked.has_value();
    }

    // "these jobs need / to be written": the middle of a sentence.
    bool goes_on(const Line& line, std::string_view prose) const {
        if (line.kind != LineKind::text || &line == document_.lines.data()) return false;
        const Line& before = *(&line - 1);
        const std::string_view above = trimmed(document_.line_prose(before)), here = trimmed(prose);
        return (before.kind == LineKind::text || before.kind == LineKind::item) && !here.empty() && is_lower(here[0]) &&
               !above.empty() && is_letter(above.back());
    }

    void filler(const Line& line, std::string_view prose, bool tasks) {
        if (is_task(prose) || goes_on(line, prose)) return;
        if (line.kind == LineKind::table) {
            // "todo" in a column of a list of tasks is how far one is.
            if (tasks) return;
            if (const auto found = find_filler_cell(prose)) say({line.begin + found->begin, line.begin + found->end});
        } else if (const auto found = find_filler(prose, tasks)) {
            say({line.begin + found->begin, line.begin + found->end});
        } else if (says_unwritten(prose)) {
            say({line.begin, line.end});
        }
    }

    // "Status: WIP" is how far the document is.
    bool holds_status(const Line& line) const { return status_.begin >= line.begin && status_.end <= line.end; }

    // Dots that stand for all of a section or for an item; between paragraphs they leave something out.
    bool is_gap(std::size_t index) const {
        const Line& line = document_.lines[index];
        std::string_view text = trimmed(document_.line_prose(line));
        if (text.size() > 6) return false;
        const std::size_t mark = item_mark(text);
        text = trimmed(text.substr(mark));
        if (text != "..." && text != "\u2026") return false;
        if (mark > 0) return line.indent == 0;
        const auto says = [&](std::size_t i) { return document_.lines[i].kind != LineKind::blank; };
        std::size_t before = index, after = index + 1;
        while (before > 0 && !says(before - 1)) --before;
        while (after < document_.lines.size() && !says(after)) ++after;
        return before > 0 && document_.lines[before - 1].kind == LineKind::heading &&
               (after == document_.lines.size() || document_.lines[after].kind == LineKind::heading);
    }
    // "- [ ] TODO: blog post": what is to be done, not what is to be written here.
    static bool is_task(std::string_view line) {
        line = trimmed(line);
        const std::string_view text = trimmed(line.substr(std::min(item_mark(line), line.size())));
        return text.starts_with("[ ]") || text.starts_with("[x]") || text.starts_with("[X]") || text.starts_with("[-]");
    }

    // A quotation may go over several lines: the paragraph is looked at.
    void mark_word(std::size_t index) {
        std::size_t first = index, last = index;
        const auto goes_on = [&](std::size_t i) {
            return document_.lines[i].kind == LineKind::text && index - std::min(first, index) < 40;
        };
        while (first > 0 && goes_on(first) && document_.lines[first - 1].kind != LineKind::blank &&
               document_.lines[first - 1].kind != LineKind::heading)
            --first;
        while (last + 1 < document_.lines.size() && last - index < 40 &&
               document_.lines[last + 1].kind == LineKind::text)
            ++last;
        const std::uint32_t begin = document_.lines[first].begin;
        const Line& line = document_.lines[index];
        const std::string_view paragraph =
            std::string_view(document_.prose).substr(begin, document_.lines[last].end - begin);
        if (const auto found = find_mark_word(paragraph, line.begin - begin, line.end - begin))
            say({begin + found->begin, begin + found->end});
    }

    void say(Span at) {
        // What was said already overlaps if the next span behind does, or the one before it.
        const auto behind = seen_.lower_bound(at.begin);
        if (behind != seen_.end() && behind->first < at.end) return;
        if (behind != seen_.begin() && std::prev(behind)->second > at.begin) return;
        seen_.emplace_hint(behind, at.begin, at.end);
        std::string words(slice(sheet_.text(), at));
        if (words.size() > 60) words = words.substr(0, 57) + "...";
        std::replace(words.begin(), words.end(), '\n', ' ');
        sheet_.report(Rule::placeholder_left, at, "'" + words + "' was not filled in", std::string(remedy));
    }

    const Sheet& sheet_;
    const Document& document_;
    Labels labels_;
    std::uint64_t tasks_;                          // sections of what is to be done
    std::uint64_t open_;                           // and of what is not decided yet, where that may be said
    std::uint64_t asking_;                         // and of what a question may be the whole of
    Span status_;                                  // where the document says how far it is
    std::map<std::uint32_t, std::uint32_t> seen_;  // from where to where
};

}  // namespace

void check_placeholders(const Sheet& sheet) {
    Finder finder(sheet);
    finder.fields();
    finder.text();
    finder.guidance();
}

}  // namespace career::doc_skeleton
