// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/alternative_item.hpp"
#include "tools/doc-skeleton/check/alternatives.hpp"
#include "tools/doc-skeleton/check/no_way.hpp"
#include "tools/doc-skeleton/check/one_way.hpp"
#include "tools/doc-skeleton/check/option_table.hpp"
#include "tools/doc-skeleton/check/placeholders.hpp"
#include "tools/doc-skeleton/check/prose_alternatives.hpp"
#include "tools/doc-skeleton/check/reasons.hpp"
#include "tools/doc-skeleton/check/wording.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

class Extractor {
  public:
    explicit Extractor(const Sheet& sheet) : document_(*sheet.document), prose_(document_.prose) {}

    Extracted of_section(std::size_t h) {
        const Heading& heading = document_.headings[h];
        Extracted out;
        std::vector<std::size_t> below;  // headings one level down
        unsigned next_level = 100;
        for (std::size_t k = h + 1; k < document_.headings.size() && document_.headings[k].line < heading.end; ++k)
            next_level = std::min(next_level, document_.headings[k].level);
        for (std::size_t k = h + 1; k < document_.headings.size() && document_.headings[k].line < heading.end; ++k)
            if (document_.headings[k].level == next_level) below.push_back(k);
        // "Rationale" and "Alternatives" below "Rationale and alternatives".
        for (const std::size_t k : below)
            if (document_.headings[k].name == "alternatives" ||
                document_.headings[k].name == "alternatives considered" ||
                document_.headings[k].name == "considered alternatives")
                return of_section(k);
        const auto own = passages(document_, heading.body, heading.own_end);
        if (below.empty()) {
            of_passages(own, out);
            return out;
        }
        std::vector<std::string_view> names;
        for (const std::size_t k : below) names.push_back(document_.headings[k].name);
        if (headings_weigh_one(names)) {
            out.items.push_back({option_name(names.front()), document_.headings[below.front()].title, true});
            return out;
        }
        if (below.size() == 1 && subheadings(below.front()) > 1) return of_section(below.front());
        for (const std::size_t k : below)
            if (!names_taken(document_.headings[k].name)) out.items.push_back(of_heading(k));
        if (below.size() == 1) {  // a list or running text in front of the one heading
            Extracted above;
            of_passages(own, above);
            for (Alternative& item : above.items) out.items.push_back(std::move(item));
            if (above.several) out.items.push_back({"", heading.title, true});
        }
        for (const Passage& part : own)
            if (part.kind == LineKind::text && has_reason_word(tokens(prose_, part.at)) && speaks_of_all(part))
                out.shared = true;
            else if (part.kind == LineKind::table)
                out.shared = true;
        return out;
    }

    Alternative of_heading(std::size_t k) {
        const Heading& heading = document_.headings[k];
        Alternative out{option_name(slice(document_.text, heading.title)), heading.title, false};
        const auto said = passages(document_, heading.body, heading.end);
        for (const Passage& part : said) {
            if (part.kind == LineKind::table) out.reason = true;
            out.weighed = out.weighed || (part.kind == LineKind::item && is_verdict(tokens(prose_, part.at)));
            for (const Span sentence : sentences(prose_, part.at))
                out.judged = out.judged || strong_reason(tokens(prose_, sentence));
        }
        if (!said.empty())
            out.reason = out.reason || is_null_option(out.name) ||
                         argues_at_length(prose_, {said.front().at.begin, said.back().at.end},
                                          said.front().kind != LineKind::item);
        // The heading itself may argue: "Do nothing: costs $4,000 a month".
        const auto title = tokens(prose_, heading.title);
        out.reason = out.reason || (!said.empty() && (is_turned_down(title) || asks(heading.title))) ||
                     gives_cause(title) ||
                     (after_name(slice(prose_, heading.title)) != std::string_view::npos && has_reason_word(title));
        return out;
    }

  private:
    std::size_t subheadings(std::size_t h) const {
        std::size_t out = 0;
        const Heading& heading = document_.headings[h];
        for (std::size_t k = h + 1; k < document_.headings.size() && document_.headings[k].line < heading.end; ++k)
            out += document_.headings[k].level == heading.level + 1 ? 1U : 0U;
        return out;
    }

    // "Rejected because they lose jobs"
    static bool gives_cause(const std::vector<Token>& words) {
        return std::any_of(words.begin(), words.end(), [](const Token& token) {
            return token.word == "because" || token.word == "since" || token.word == "too";
        });
    }

    // "Why not Kafka?", "Rejected: Kafka": whatever stands below tells why.
    static bool is_turned_down(const std::vector<Token>& title) {
        static const Words signs = {"rejected", "discarded", "dismissed", "declined", "ruled"};
        if (title.size() < 2) return false;
        return signs.contains(title[0].word) || (title[0].word == "why" && title[1].word == "not") ||
               (title[0].word == "not" && (title[1].word == "chosen" || title[1].word == "taken"));
    }

    // "Why the trait is a supertrait", "Do we need an owner?": a question on the design itself, answered below.
    bool asks(Span title) const {
        const auto words = tokens(prose_, title);
        return trimmed(slice(prose_, title)).ends_with('?') || (!words.empty() && words.front().word == "why");
    }

    // "Too slow for us:" in front of a list is a reason for each of its items.
    bool leads_with_reason(const Passage& text) const {
        const std::string_view shown = trimmed(slice(prose_, text.at));
        return shown.ends_with(':') && shown.size() < 120 && gives_cause(tokens(prose_, text.at));
    }

    // "RabbitMQ[^1]", with the footnote further down.
    bool has_footnote(Span at) const {
        const std::string_view text = slice(document_.text, at);
        const std::size_t open = text.find("[^"), close = open == text.npos ? open : text.find(']', open);
        return close != text.npos &&
               document_.text.find(std::string(text.substr(open, close - open)) + "]:") != std::string::npos;
    }

    bool speaks_of_all(const Passage& part) const {
        for (const Token& token : tokens(prose_, part.at))
            for (const std::string_view word : {"none", "all", "both", "neither", "each", "every", "these", "they",
                                                "them", "either", "any", "others", "other", "no", "nothing"})
                if (token.word == word) return true;
        return false;
    }

    void of_passages(const std::vector<Passage>& parts, Extracted& out) {
        std::vector<const Passage*> items, texts, rows;
        std::uint8_t least = 255;
        for (const Passage& part : parts) {
            if (part.kind == LineKind::item) least = std::min(least, document_.lines[part.first].depth);
            if (part.kind == LineKind::text) texts.push_back(&part);
            if (part.kind == LineKind::table) rows.push_back(&part);
        }
        if (rows.size() >= 2) {
            read_option_table(document_, rows, out);
            const bool one = std::any_of(texts.begin(), texts.end(),
                                         [&](const Passage* text) { return names_one_other(prose_, text->at); });
            if (one && out.items.size() > 1) out.items.resize(1);
            return;
        }
        for (const Passage& part : parts)
            if (part.kind == LineKind::item && document_.lines[part.first].depth <= least + 1 &&
                !is_template_question(document_, part) && !is_benefit(document_, part) && !asks_first(document_, part))
                items.push_back(&part);
        if (list_tells_of_one(document_, texts, items)) {
            out.items.push_back({option_name(slice(document_.text, texts.front()->at)), texts.front()->at, true});
            return;
        }
        if (!items.empty()) {
            out.links = only_links(document_, items);
            std::size_t texts_before = 0;
            for (std::size_t i = 0; i < items.size(); ++i) {
                Span whole = items[i]->at;
                // Deeper items and paragraphs that go on under this one belong to it.
                const Passage* const end = i + 1 == items.size() ? parts.data() + parts.size() : items[i + 1];
                for (const Passage* part = items[i] + 1; part < end; ++part)
                    if (document_.lines[part->first].depth > least + 1) whole.end = part->at.end;
                out.items.push_back(read_item(document_, whole));
                while (texts_before < texts.size() && texts[texts_before]->first < items[i]->first) ++texts_before;
                const bool led = texts_before > 0 && leads_with_reason(*texts[texts_before - 1]);
                if (led || (i < most_compared && has_footnote(whole))) out.items.back().reason = true;
            }
            drop_praise(out.items);
            for (const Passage* text : texts) {
                if (document_.lines[text->first].depth > least + 1) continue;
                const auto words = tokens(prose_, text->at);
                const bool before = text->first < items.front()->first;
                if (has_reason_word(words) && (speaks_of_all(*text) || (!before && words.size() > 6)))
                    out.shared = true;
                // "Heads want no form, as forms stay empty, and a bought desk starts at nine."
                if (out.items.size() <= most_compared && has_reason_word(words))
                    for (Alternative& item : out.items) item.reason = item.reason || shared_words(item.name, words) > 0;
            }
            return;
        }
        of_prose(texts, out);
    }

    // "Pros" without "Cons" where another has both.
    static void drop_praise(std::vector<Alternative>& items) {
        if (std::all_of(items.begin(), items.end(), [](const Alternative& item) { return item.praised; })) return;
        for (Alternative& item : items) item.reason = item.reason && !item.praised;
    }
    // Lines that open with bold words are items of their own, though no empty line parts them.
    std::vector<Passage> parted(const std::vector<const Passage*>& texts) const {
        std::vector<Passage> out;
        for (const Passage* text : texts) {
            out.push_back(*text);
            for (std::uint32_t i = text->first + 1; i <= text->last; ++i) {
                const std::string_view line = trimmed(document_.line_text(document_.lines[i]));
                if (!line.starts_with("**") && !line.starts_with("__")) continue;
                if (!is_lead_in(trimmed(document_.line_text(document_.lines[out.back().first])), document_.markup))
                    continue;
                Passage rest = out.back();
                out.back().last = i - 1;
                out.back().at.end = document_.lines[i - 1].end;
                rest.first = i;
                rest.at.begin = document_.lines[i].begin;
                out.push_back(rest);
            }
        }
        std::vector<Passage> split;
        for (const Passage& each : out) split_at_bold(each, split);
        return split;
    }

    // "**Polling** locks the table. **A spooler** comes in August.": sentence by sentence, each with its name.
    void split_at_bold(const Passage& text, std::vector<Passage>& out) const {
        out.push_back(text);
        if (!is_lead_in(trimmed(slice(document_.text, text.at)), document_.markup)) return;
        for (const Span sentence : sentences(prose_, text.at)) {
            const std::string_view shown = trimmed(slice(document_.text, sentence));
            if (sentence.begin == text.at.begin || !is_lead_in(shown, document_.markup) || shown.size() < 3) continue;
            Passage rest = out.back();
            out.back().at.end = sentence.begin;
            rest.at.begin = sentence.begin;
            out.push_back(rest);
        }
    }

    // "Why not Kafka? ...", "We looked at SQS. ...": a paragraph each, with what goes on under it.
    void by_paragraph(const std::vector<Passage>& running, Extracted& out) const {
        std::vector<Span> ways;
        for (const Passage& text : running) {
            if (opens_way(prose_, text.at))
                ways.push_back(text.at);
            else if (ways.empty())
                return;
            else
                ways.back().end = text.at.end;
        }
        if (ways.size() < 2) return;
        for (const Span way : ways) {
            const auto said = sentences(prose_, way);
            const Span name = said.front();
            const Span rest = said.size() > 1 ? Span{name.end, way.end} : way;
            out.items.push_back(
                {option_name(slice(document_.text, name)), name, argues_at_length(prose_, rest, false)});
        }
    }

    void of_prose(const std::vector<const Passage*>& given, Extracted& out) {
        const std::vector<Passage> texts = parted(given);
        // Bold lead-ins and definition lists part running text like items do; a bold word now and then does not.
        std::vector<Passage> running;
        std::vector<std::size_t> under;  // for each of them, how many lead-ins stand above
        bool bare = false;               // the last lead-in stands alone on its line
        for (const Passage& text : texts) {
            const std::string_view shown = trimmed(slice(document_.text, text.at));
            if (is_lead_in(shown, document_.markup)) {
                const std::size_t close = shown.find(shown.substr(0, shown[0] == shown[1] ? 2 : 1), 2);
                Alternative item{option_name(shown.substr(0, close)), text.at, false};
                const std::uint32_t from = text.at.begin + static_cast<std::uint32_t>(close);
                item.reason = is_null_option(item.name) ||
                              argues_at_length(prose_, {std::min(from, text.at.end), text.at.end}, false);
                bare = trimmed(without_marks(shown.substr(std::min(close, shown.size())))).size() < 3;
                out.items.push_back(std::move(item));
                continue;
            }
            if (bare) {  // "**Option 7:**" on a line of its own, and paragraphs on it
                Alternative& item = out.items.back();
                item.reason = item.reason || argues_at_length(prose_, text.at, false);
                continue;
            }
            if (document_.markup == Markup::asciidoc && shown.find("::") != shown.npos) {
                definition_list(text, out);
            } else if (document_.markup == Markup::rst && text.last > text.first &&
                       document_.lines[text.first].indent == 0 && document_.lines[text.first + 1].indent > 0) {
                rst_definitions(text, out);
            } else {
                running.push_back(text);
                under.push_back(out.items.size());
            }
        }
        for (std::size_t i = 0; i < running.size() && out.items.size() > 1; ++i)
            if (under[i] > 0 && !out.items[under[i] - 1].reason)
                out.items[under[i] - 1].reason = argues_at_length(prose_, running[i].at, false);
        if (out.items.size() == 1 && !running.empty()) {
            // "**Do nothing.**", and then paragraphs on it.
            if (texts.front().at.begin != running.front().at.begin && !names_several(document_, running, true)) {
                out.items.front().reason = true;
                return;
            }
            out.items.clear(), running = texts;
        }
        if (!out.items.empty() || running.empty()) return;
        by_paragraph(running, out);
        if (!out.items.empty()) return;
        out.prose = true;
        for (const Passage& text : running) {
            const auto words = tokens(prose_, text.at);
            out.argued = out.argued || has_reason_word(words) || has_figure(words, prose_) ||
                         sentences(prose_, text.at).size() > 1 || is_labelled(trimmed(slice(prose_, text.at)));
        }
        if (running.size() == 1) out.none = says_none(running.front());
        out.several = names_several(document_, running, false);
    }

    // "None.", "See KEP-1287", "TODO": it names nothing itself.
    bool says_none(const Passage& text) const {
        if (is_none(slice(document_.text, text.at))) return true;
        const auto words = tokens(prose_, text.at);
        if (!words.empty() && words.front().word == "see") return true;
        if (refers_back(words) && sentences(prose_, text.at).size() == 1) return true;
        if (words.size() > 8) return false;
        if (find_mark_word(slice(prose_, text.at), 0, text.at.size())) return true;
        for (const Link& link : document_.links)
            if (text.at.begin <= link.at.begin && link.at.begin < text.at.end) return true;
        return slice(document_.text, text.at).find("://") != std::string_view::npos;
    }

    void definition_list(const Passage& text, Extracted& out) {
        for (std::uint32_t i = text.first; i <= text.last; ++i) {
            const Line& line = document_.lines[i];
            const std::string_view shown = document_.line_text(line);
            const std::size_t sign = shown.find("::");
            if (sign == shown.npos) continue;
            Alternative item{option_name(shown.substr(0, sign)), {line.begin, line.end}, false};
            std::uint32_t end = line.end;
            for (std::uint32_t k = i + 1;
                 k <= text.last && document_.line_text(document_.lines[k]).find("::") == std::string_view::npos; ++k)
                end = document_.lines[k].end;
            item.reason = argues_at_length(prose_, {line.begin + static_cast<std::uint32_t>(sign) + 2, end}, false);
            out.items.push_back(std::move(item));
        }
    }

    void rst_definitions(const Passage& text, Extracted& out) {
        for (std::uint32_t i = text.first; i <= text.last; ++i) {
            if (document_.lines[i].indent != 0) continue;
            const Line& line = document_.lines[i];
            std::uint32_t end = line.end;
            for (std::uint32_t k = i + 1; k <= text.last && document_.lines[k].indent > 0; ++k)
                end = document_.lines[k].end;
            out.items.push_back({option_name(document_.line_text(line)),
                                 {line.begin, line.end},
                                 end > line.end && argues_at_length(prose_, {line.end, end}, false)});
        }
    }

    const Document& document_;
    std::string_view prose_;
};

}  // namespace

bool is_none(std::string_view text) {
    const std::string lower = ascii_lower(without_marks(trimmed(text)));
    std::string_view rest = lower;
    while (rest.ends_with('.') || rest.ends_with(' ')) rest.remove_suffix(1);
    return rest == "none" || rest == "n/a" || rest == "na" || rest == "not applicable" || rest == "none so far" ||
           rest == "none known" || rest.starts_with("none ") || rest.starts_with("no alternatives") || rest == "-" ||
           rest == "nothing";
}

std::size_t shared_words(std::string_view name, const std::vector<Token>& words) {
    static const Words small = {"with",   "from",        "into",  "that", "this", "each",   "only",
                                "over",   "them",        "their", "than", "both", "more",   "other",
                                "option", "alternative", "about", "goes", "have", "without"};
    std::size_t out = 0;
    for (const Token& token : tokens(name, {0, static_cast<std::uint32_t>(name.size())})) {
        if (token.word.size() < 4 || small.contains(token.word)) continue;
        const std::string_view stem =
            std::string_view(token.word).substr(0, std::max<std::size_t>(4, token.word.size() - 1));
        out += std::any_of(words.begin(), words.end(),
                           [&](const Token& each) {
                               return each.word.starts_with(stem) && each.word.size() <= token.word.size() + 2;
                           })
                   ? 1U
                   : 0U;
    }
    return out;
}

Extracted extract_alternatives(const Sheet& sheet, std::size_t heading) { return Extractor(sheet).of_section(heading); }

}  // namespace career::doc_skeleton
