// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/summary.hpp"

#include <algorithm>

namespace career::star_lint {
namespace {

// Words that every story has say nothing about which story it is.
constexpr Tags common_tags =
    bits(Tag::i, Tag::we, Tag::you, Tag::pronoun, Tag::my, Tag::our, Tag::object, Tag::be_past, Tag::be_present,
         Tag::be_bare, Tag::have, Tag::had, Tag::do_present, Tag::did, Tag::would, Tag::modal, Tag::neg, Tag::adverb,
         Tag::determiner, Tag::preposition, Tag::coordinator, Tag::because, Tag::condition, Tag::when, Tag::relative,
         Tag::to, Tag::article, Tag::common, Tag::group);

// One hash of each word decides its place and its rank there: the least of each place stays. 0 marks a free place.
void sketch_words(const Story& story, const Reading& reading, StorySummary& out) {
    for (std::size_t i = 0; i < story.words.size(); ++i) {
        if ((reading.tags[i] & common_tags) != 0) continue;
        const std::uint64_t mixed = story.words[i].hash * 0x9E3779B97F4A7C15U;
        std::uint16_t& least = out.sketch[(mixed >> 48) % out.sketch.size()];
        const auto rank = static_cast<std::uint16_t>((mixed >> 16) | 1U);
        if (least == 0 || rank < least) least = rank;
    }
}

constexpr Sense category_senses[] = {Sense::conflict, Sense::leadership, Sense::delivery, Sense::growth, Sense::impact};

std::uint8_t categories_of(const Story& story, const Reading& reading) {
    for (std::size_t i = 0; i < std::size(category_ids); ++i)
        if (story.fields.category.value == category_ids[i]) return static_cast<std::uint8_t>(1U << i);
    std::array<unsigned, std::size(category_ids)> signs{};
    for (const PhraseHit& hit : reading.phrases)
        for (std::size_t i = 0; i < signs.size(); ++i) signs[i] += (hit.senses & bits(category_senses[i])) != 0;
    std::uint8_t found = 0;
    // One sign may be chance.
    for (std::size_t i = 0; i < signs.size(); ++i)
        if (signs[i] >= 2) found |= static_cast<std::uint8_t>(1U << i);
    return found;
}

bool title_tells_failure(std::string_view title) {
    std::string lowered(title);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const std::string_view sign : {"you failed", "i failed", "failure", "mistake", "were wrong", "was wrong",
                                        "changed my mind", "changed your mind"})
        if (lowered.find(sign) != std::string::npos) return true;
    return false;
}

bool tells_own_failure(const Story& story, std::string_view text, const Reading& reading) {
    for (const PhraseHit& hit : reading.phrases)
        if ((hit.senses & bits(Sense::own_failure)) != 0 && !story.words[hit.first].has(word_quoted | word_code))
            return true;
    return title_tells_failure(slice(text, story.title));
}

// The columns of an offset, all counted from the start of its line, which is short: the title's.
Place place_in_line(std::string_view text, std::size_t line_start, std::size_t offset) {
    Place place{.line = 0, .column = 1, .byte_column = 1, .utf16_column = 1};
    for (std::size_t i = line_start; i < offset; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        ++place.byte_column;
        if ((byte & 0xC0U) == 0x80U) continue;  // goes on with a character
        ++place.column;
        place.utf16_column += byte >= 0xF0U ? 2 : 1;
    }
    return place;
}

std::uint16_t short_column(std::uint32_t column) {
    return static_cast<std::uint16_t>(std::min<std::uint32_t>(column, 0xFFFF));
}

}  // namespace

StorySummary summary_of(const Story& story, const Source& source, const Reading& reading, std::uint32_t file) {
    StorySummary out{.file = file, .story = story.index};
    const Span title = story.title.empty() ? Span{story.extent.begin, story.extent.begin} : story.title;
    const std::string_view text = source.text();
    std::size_t line_start = title.begin;
    while (line_start > 0 && text[line_start - 1] != '\n') --line_start;
    const Place begin = place_in_line(text, line_start, title.begin), end = place_in_line(text, line_start, title.end);
    out.line = story.line;
    out.column = short_column(begin.column);
    out.byte_column = short_column(begin.byte_column);
    out.utf16_column = short_column(begin.utf16_column);
    out.end_column = short_column(end.column);
    out.end_byte_column = short_column(end.byte_column);
    out.end_utf16_column = short_column(end.utf16_column);
    out.words = static_cast<std::uint16_t>(std::min<std::uint32_t>(spoken_words(story), 0xFFFF));
    out.categories = categories_of(story, reading);
    out.own_failure = tells_own_failure(story, source.text(), reading);
    sketch_words(story, reading, out);
    return out;
}

double similarity(const StorySummary& a, const StorySummary& b) {
    unsigned same = 0, filled = 0, both = 0;
    for (std::size_t i = 0; i < a.sketch.size(); ++i) {
        filled += (a.sketch[i] | b.sketch[i]) != 0;
        both += a.sketch[i] != 0 && b.sketch[i] != 0;
        same += a.sketch[i] != 0 && a.sketch[i] == b.sketch[i];
    }
    return both < 10 ? 0 : static_cast<double>(same) / filled;  // of a handful of words nothing can be said
}

}  // namespace career::star_lint
