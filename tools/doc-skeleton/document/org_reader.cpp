// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/document/builder.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

class OrgReader {
  public:
    explicit OrgReader(std::string_view text) : build_(text, Markup::org) {}

    Document read() {
        for (std::size_t at = 0; at < build_.size(); ++at) line(at);
        build_.blank_addresses();
        Document document = build_.finish();
        return document;
    }

  private:
    void take(std::size_t at, LineKind kind) {
        build_.mark(at, kind);
        build_.blank_line(at);
    }

    void line(std::size_t at) {
        const std::string_view raw = build_.raw(at);
        const std::string_view text = trimmed(raw);
        if (text.empty()) return;
        if (!block_.empty()) {
            const bool ends = ascii_iequals(text, block_);
            if (quote_ && !ends) {
                build_.mark(at, LineKind::quote);
                return;
            }
            // A drawer above all headings holds the file's own fields.
            if (block_ == ":END:" && !ends && build_.document().headings.empty()) build_.field_of_line(at);
            take(at, comment_ ? LineKind::comment : LineKind::code);
            if (ends) block_.clear();
            return;
        }
        if (raw.front() == '*') {
            const std::size_t stars = std::min(raw.find_first_not_of('*'), raw.size());
            if (stars < raw.size() && raw[stars] == ' ') {
                heading(at, raw, stars);
                return;
            }
        }
        if (text.starts_with("#+")) {
            keyword(at, text);
        } else if (text.starts_with("# ") || text == "#") {
            take(at, LineKind::comment);
        } else if (text.front() == ':' && text.ends_with(':') && text.size() > 2 && text.find(' ') == text.npos) {
            take(at, LineKind::anchor);  // a drawer
            if (!ascii_iequals(text, ":end:")) block_ = ":END:", comment_ = true, quote_ = false;
        } else if (text.starts_with(": ")) {
            take(at, LineKind::code);
        } else {
            build_.mark(at, text.front() == '|'   ? LineKind::table
                            : item_mark(text) > 0 ? LineKind::item
                                                  : LineKind::text);
            inline_marks(at);
        }
    }

    void heading(std::size_t at, std::string_view raw, std::size_t stars) {
        std::string_view title = trimmed(raw.substr(stars));
        for (const std::string_view word : {"TODO ", "DONE ", "NEXT "})
            if (title.starts_with(word) && title.size() > word.size()) title = trimmed(title.substr(word.size()));
        if (title.starts_with("[#") && title.size() > 4 && title[3] == ']') title = trimmed(title.substr(4));
        if (const std::size_t tag = title.rfind(" :"); tag != title.npos && title.ends_with(':'))
            title = trimmed(title.substr(0, tag));
        inline_marks(at);
        build_.heading(at, at + 1, static_cast<unsigned>(stars) + 1, title);
    }

    void keyword(std::size_t at, std::string_view text) {
        const std::string lower = ascii_lower(text);
        if (lower.starts_with("#+begin_")) {
            const std::size_t end = std::min(lower.find(' '), lower.size());
            const std::string name = lower.substr(8, end - 8);
            static constexpr std::string_view known[] = {"src",     "example", "export", "verbatim",
                                                         "comment", "quote",   "center", "verse"};
            if (std::find(std::begin(known), std::end(known), name) == std::end(known)) {
                take(at, LineKind::rule);  // a note or a warning: its lines are prose
                return;
            }
            block_ = "#+end_" + name;
            quote_ = name == "quote" || name == "center" || name == "verse";
            comment_ = name == "comment";
            take(at, quote_ ? LineKind::rule : comment_ ? LineKind::comment : LineKind::code);
            return;
        }
        const std::size_t colon = text.find(':');
        if (colon != text.npos && colon > 2) {
            const std::string_view value = trimmed(text.substr(colon + 1));
            const auto begin =
                static_cast<std::size_t>(value.empty() ? text.data() + text.size() - build_.document().text.data()
                                                       : value.data() - build_.document().text.data());
            build_.field(text.substr(2, colon - 2), value, begin, begin + value.size());
        }
        build_.mark(at, LineKind::field);
    }

    void inline_marks(std::size_t index) {
        const Line line = build_.lines()[index];
        const std::string& text = build_.document().text;
        for (std::size_t at = line.begin; at < line.end;) {
            const std::string_view rest = std::string_view(text).substr(at, line.end - at);
            const bool front = at == line.begin || text[at - 1] == ' ' || text[at - 1] == '(';
            if (front && (rest.front() == '~' || rest.front() == '=') && rest.size() > 2 && rest[1] != ' ') {
                const std::size_t close = rest.find(rest.front(), 1);
                if (close == rest.npos) {
                    ++at;
                    continue;
                }
                build_.blank_out(at, at + close + 1);
                at += close + 1;
            } else if (rest.starts_with("[[")) {
                const std::size_t close = rest.find("]]");
                if (close == rest.npos) return;
                std::string_view inside = rest.substr(2, close - 2);
                const std::size_t middle = inside.find("][");
                std::string_view target = inside.substr(0, middle);
                if (target.starts_with("file:")) target.remove_prefix(5);
                build_.link(index, std::string(target),
                            middle == inside.npos ? std::string() : std::string(inside.substr(middle + 2)), at,
                            at + close + 2);
                build_.blank_out(at, at + (middle == inside.npos ? close + 2 : middle + 4));
                build_.blank_out(at + close, at + close + 2);
                at += close + 2;
            } else {
                ++at;
            }
        }
    }

    DocumentBuilder build_;
    std::string block_;  // what ends the block that is open
    bool comment_ = false, quote_ = false;
};

}  // namespace

Document read_org(std::string_view text) { return OrgReader(text).read(); }

}  // namespace career::doc_skeleton
