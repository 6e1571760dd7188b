// SPDX-License-Identifier: MIT
#include "libcommon/text/story_reader.hpp"

#include <algorithm>

#include "libcommon/text/word_set.hpp"

namespace career {
namespace {

enum Aloud : std::uint8_t {
    aloud_quotes = 1,
    aloud_tables = 2,
    aloud_html_tables = 4,
    aloud_code = 8,
    aloud_headings = 16
};
constexpr std::uint8_t all_aloud = aloud_quotes | aloud_tables | aloud_html_tables | aloud_code | aloud_headings;

constexpr std::string_view speaker_list[] = {"i", "i'd", "i'm", "i've", "me", "my", "mine", "we", "we'd", "us", "our"};
constexpr WordSet speakers(speaker_list);
constexpr std::string_view reader_list[] = {"you", "your", "you're", "you've", "yourself"};
constexpr WordSet readers(reader_list);

// A part that stands wholly in quotation marks is no dialogue.
void unquote(Story& story, std::size_t first_word, std::size_t first_sentence) {
    const auto begin = story.words.begin() + static_cast<std::ptrdiff_t>(first_word);
    const auto quoted = std::count_if(begin, story.words.end(), [](const Word& word) { return word.has(word_quoted); });
    if (quoted == 0 || quoted * 10 < (story.words.end() - begin) * 9) return;
    std::for_each(begin, story.words.end(), [](Word& word) { word.flags &= static_cast<std::uint16_t>(~word_quoted); });
    for (std::size_t i = first_sentence; i < story.sentences.size(); ++i)
        story.sentences[i].flags &= static_cast<std::uint8_t>(~sentence_quoted);
}

}  // namespace

bool is_advice(const Story& story) {
    bool addressed = false;
    for (const Sentence& sentence : story.sentences) {
        if (sentence.part == no_part) continue;
        for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i) {
            if (speakers.has(story.words[i].hash)) return false;
            addressed = addressed || readers.has(story.words[i].hash);
        }
    }
    return addressed;
}

void StoryReader::open(std::string_view text, std::size_t begin, StoryFormat format) {
    text_ = text;
    format_ = format;
    outline_.read(text, begin, format);
}

std::size_t StoryReader::offset_of(std::size_t story) const {
    return outline_.lines()[outline_.stories()[story].first_line].begin;
}

std::uint32_t StoryReader::line_count() const {
    const auto lines = static_cast<std::uint32_t>(outline_.lines().size());
    return lines - (lines > 0 && !text_.ends_with('\n') ? 1U : 0U);
}

bool StoryReader::is_silent(const Line& line, std::uint8_t aloud) const {
    switch (line.kind) {
        case LineKind::text:
        case LineKind::heading:
            break;
        case LineKind::table:
            if ((aloud & aloud_tables) == 0) return true;
            break;
        case LineKind::code:
            if ((aloud & aloud_code) == 0) return true;
            break;
        default:
            return true;
    }
    if (line.has(line_quoted) && (aloud & aloud_quotes) == 0) return true;
    return line.has(line_html_table) && (aloud & aloud_html_tables) == 0;
}

// Lines become blocks: paragraphs, items, headings.
void StoryReader::read_section(const Section& section, ProseReader& prose, Story&) {
    const std::vector<Line>& lines = outline_.lines();
    Block block;
    bool open = false;
    const std::uint8_t base = section.escaped ? block_escapes : format_ == StoryFormat::org ? block_org : 0;
    const auto flush = [&] {
        if (open) prose.read(block);
        open = false;
    };
    for (std::uint32_t i = section.line; i < lines.size() && lines[i].begin < section.end; ++i) {
        const Line& line = lines[i];
        // A subheading is not said; what follows a label in its own heading is.
        const bool title =
            line.kind == LineKind::heading && section.begin <= line.content && (section.aloud & aloud_headings) == 0;
        if (line.kind == LineKind::blank || title || is_silent(line, section.aloud)) {
            flush();
            continue;
        }
        const std::size_t begin = std::max<std::size_t>(section.begin, line.content);
        const std::size_t end = std::min<std::size_t>(section.end, line.end);
        if (begin >= end) continue;
        std::uint8_t flags = base;
        if (line.has(line_quoted)) flags |= block_quote;
        if (line.kind == LineKind::table) flags |= block_table;
        if (line.kind == LineKind::heading) flags |= block_heading;
        const bool starts_item = line.has(line_item) && begin == line.content;
        const bool goes_on =
            open && !starts_item && line.kind == LineKind::text && (block.flags & ~block_item) == flags;
        if (goes_on) {
            block.span.end = static_cast<std::uint32_t>(end);
            block.width = std::max(block.width, line.end - line.begin);
        } else {
            flush();
            if (starts_item) flags |= block_item;
            block = {.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                     .flags = flags,
                     .width = line.end - line.begin};
            open = true;
        }
        if (line.kind != LineKind::text) flush();
    }
    flush();
}

// What is silent elsewhere is read where a part has no other prose.
void StoryReader::read_part(const Section& section, ProseReader& prose, Story& out) {
    const std::size_t first_word = out.words.size(), first_sentence = out.sentences.size();
    prose.set_part(section.part);
    read_section(section, prose, out);
    if (out.words.size() == first_word && section.aloud != all_aloud) {
        Section loud = section;
        loud.aloud = all_aloud & ~aloud_code;
        read_section(loud, prose, out);
        if (out.words.size() == first_word) {
            loud.aloud = all_aloud;
            read_section(loud, prose, out);
        }
    }
    if (prose.quoted()) unquote(out, first_word, first_sentence);
}

void StoryReader::read_prose(std::string_view text, std::size_t begin, bool escaped, std::uint16_t part, Story& out) {
    text_ = text;
    outline_.read_lines(text, begin, StoryFormat::plain);
    ProseReader prose(text_, out);
    read_part({.begin = begin, .end = text.size(), .line = 0, .part = part, .escaped = escaped}, prose, out);
}

void StoryReader::read(std::size_t index, Story& out) {
    out.clear();
    const std::vector<Line>& lines = outline_.lines();
    const std::vector<Label>& labels = outline_.labels();
    const StoryOutline& story = outline_.stories()[index];
    const std::size_t end = story.end_line == 0 ? lines[story.first_line].begin : lines[story.end_line - 1].end;
    out.title = story.title;
    ProseReader prose(text_, out);

    // The text above the first part: spoken, in no part.
    Section section{.begin = lines[story.first_line].begin, .end = end, .line = story.first_line};
    if (!story.title.empty()) {
        while (lines[section.line].end < story.title.end) ++section.line;
        section.begin = lines[section.line].end;
    }
    if (story.skip_to > section.begin) section.begin = story.skip_to;
    const bool labelled = story.first_label < story.end_label;
    if (labelled) section.end = labels[story.first_label].mark.begin;
    prose.set_part(no_part);
    if (labelled)
        read_section(section, prose, out);
    else
        read_part(section, prose, out);

    for (std::uint32_t i = story.first_label; i < story.end_label; ++i) {
        const Label& label = labels[i];
        const Line& line = lines[label.line];
        section = {.begin = label.mark.end,
                   .end = i + 1 < story.end_label ? labels[i + 1].mark.begin : end,
                   .line = label.line};
        if (label.form == LabelForm::row) section.end = std::min<std::size_t>(section.end, line.end);
        section.begin = std::min(section.begin, section.end);
        if (line.has(line_quoted)) section.aloud |= aloud_quotes;
        if (line.has(line_html_table)) section.aloud |= aloud_html_tables;
        if (label.form == LabelForm::row) section.aloud |= aloud_tables;
        if (label.parts == 0) {
            prose.set_part(no_part);
            read_section(section, prose, out);
            continue;
        }
        section.part = static_cast<std::uint16_t>(std::min<std::size_t>(out.parts.size(), no_part - 1));
        StoryPart part{.parts = label.parts,
                       .form = label.form,
                       .level = label.level,
                       .canonical = label.kind == NameKind::canonical,
                       .label = label.name,
                       .mark = label.mark};
        while (part.mark.end > part.label.end && (text_[part.mark.end - 1] == ' ' || text_[part.mark.end - 1] == '\n'))
            --part.mark.end;
        part.body = {static_cast<std::uint32_t>(section.begin), static_cast<std::uint32_t>(section.end)};
        part.first_sentence = static_cast<std::uint32_t>(out.sentences.size());
        const std::size_t words = out.words.size();
        read_part(section, prose, out);
        part.end_sentence = static_cast<std::uint32_t>(out.sentences.size());
        part.words = static_cast<std::uint32_t>(out.words.size() - words);
        out.parts.push_back(part);
    }
    const std::size_t begin =
        std::min<std::size_t>(story.title.empty() ? lines[story.first_line].begin : story.title.begin, end);
    out.extent = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace career
