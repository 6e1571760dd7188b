// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/alternative_item.hpp"

#include <algorithm>
#include <optional>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/option_table.hpp"
#include "tools/doc-skeleton/check/reasons.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// "\u2705 Queue", "[x] Queue": the one that was taken.
bool is_taken(std::string_view shown) {
    for (const std::string_view sign : {"\u2705", "\u2714", "\u2611", "[x] ", "[X] "})
        if (shown.starts_with(sign)) return true;
    return false;
}

// Where the name ends that stands in bold or emphasis at the front: "**Signed reasons**, where ...", "*Paper.*
// Wet."
std::optional<std::size_t> bold_name_end(std::string_view text) {
    const std::size_t marks = std::min(text.find_first_not_of("*_"), text.size());
    if (marks == 0 || marks > 3 || marks == text.size() || text[marks] == ' ') return std::nullopt;
    const std::size_t close = text.find(text.substr(0, marks), marks);
    if (close == text.npos) return std::nullopt;
    return std::min(text.find_first_not_of("*_,.:; ", close + marks), text.size());
}

// "Flat rate, 90k"
bool ends_in_figure(std::string_view text) {
    const std::size_t comma = text.rfind(", ");
    return comma != text.npos && comma + 2 < text.size() && (is_digit(text[comma + 2]) || text[comma + 2] == '$');
}

bool has_price(std::string_view prose, const std::vector<Token>& words, Span at) {
    const std::string_view text = slice(prose, at);
    return text.find('$') != text.npos || text.find('%') != text.npos || (words.size() > 8 && has_figure(words, prose));
}

bool is_praised(const std::vector<Token>& words) {
    static const Words good = {"pros", "advantages", "benefits"};
    static const Words bad = {"cons", "con", "disadvantages", "drawbacks", "against", "downsides", "but", "however"};
    const auto has = [&](const Words& known) {
        return std::any_of(words.begin(), words.end(), [&](const Token& word) { return known.contains(word.word); });
    };
    return has(good) && !has(bad);
}

}  // namespace

Alternative read_item(const Document& document, Span at) {
    const std::string_view prose = document.prose;
    std::string_view text = slice(prose, at);
    std::size_t skip = text.find_first_not_of(" \t");
    skip = skip == text.npos ? 0 : skip;
    skip += item_mark(text.substr(skip));
    const Span body{at.begin + static_cast<std::uint32_t>(skip), at.end};
    text = slice(prose, body);
    std::string_view shown = slice(document.text, body);
    Alternative out{{}, body, is_taken(trimmed(shown))};
    const std::size_t name_end = bold_name_end(text).value_or(after_name(text));
    const auto parts = sentences(prose, body);
    const std::size_t sentence_end = parts.size() > 1 ? parts.front().end - body.begin : text.npos;
    // A paragraph of its own below the name.
    const std::size_t paragraph = std::min({shown.find("\n\n"), shown.find("\n+\n"), shown.find("\r\n\r\n")});
    const std::size_t split = std::min({name_end, sentence_end, paragraph});
    out.name = option_name(
        shown.substr(0, std::min({split == text.npos ? shown.size() : split, shown.find('\n'), shown.find(": ")})));
    out.at.end = body.begin + static_cast<std::uint32_t>(std::min(split, text.size()));
    if (out.at.end == out.at.begin) out.at = body;
    if (split != text.npos && split < text.size()) {
        const Span rest{body.begin + static_cast<std::uint32_t>(split), at.end};
        out.reason = out.reason || is_null_option(out.name) || argues_at_length(prose, rest, false) ||
                     (name_end != text.npos && strong_reason(tokens(prose, {body.begin, rest.begin})));
    } else {
        const auto words = tokens(prose, body);
        // A whole sentence on one line may argue by itself; a name or a wish does not.
        out.reason = out.reason || (words.size() >= 4 && (strong_reason(words) || has_price(prose, words, body))) ||
                     ends_in_figure(text) || is_null_option(out.name);
    }
    out.praised = is_praised(tokens(prose, at));
    return out;
}

}  // namespace career::doc_skeleton
