// SPDX-License-Identifier: MIT
#include "libcommon/text/story.hpp"

#include <numeric>

#include "libcommon/text/front_matter.hpp"
#include "libcommon/text/part_names.hpp"
#include "libcommon/text/story_reader.hpp"
#include "libcommon/text/story_toml.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {

Part first_part(PartSet set) {
    for (std::size_t i = 0; i < part_count; ++i)
        if (has(set, static_cast<Part>(i))) return static_cast<Part>(i);
    return Part::situation;
}

std::string text_of(PartSet set) {
    std::string out;
    for (std::size_t i = 0; i < part_count; ++i) {
        if (!has(set, static_cast<Part>(i))) continue;
        if (!out.empty()) out += '+';
        out += part_ids[i];
    }
    return out;
}

void Story::clear() {
    index = line = 1;
    title = extent = {};
    fields = {};
    notes.clear();
    parts.clear();
    sentences.clear();
    words.clear();
}

std::uint32_t spoken_words(const Story& story) {
    return std::accumulate(story.parts.begin(), story.parts.end(), 0U,
                           [](std::uint32_t sum, const StoryPart& part) { return sum + part.words; });
}

StoryFormat story_format(std::string_view file_name) {
    const std::size_t dot = file_name.rfind('.');
    const std::string ending = dot == std::string_view::npos ? "" : ascii_lower(file_name.substr(dot + 1));
    if (ending == "txt" || ending == "text") return StoryFormat::plain;
    if (ending == "org") return StoryFormat::org;
    if (ending == "html" || ending == "htm") return StoryFormat::html;
    if (ending == "toml") return StoryFormat::toml;
    return StoryFormat::markdown;
}

std::vector<Story> read_stories(const Source& source, StoryFormat format, const PartNames& names) {
    std::vector<Story> out;
    const std::string_view text = source.text();
    if (format == StoryFormat::toml) {
        out.push_back(read_story_toml(text, source.first_line()));
        return out;
    }
    const FrontMatter front = read_front_matter(text);
    StoryReader reader(names);
    reader.open(text, front.end, format);
    for (std::size_t i = 0; i < reader.count(); ++i) {
        Story story;
        reader.read(i, story);
        if (is_advice(story)) continue;
        story.index = static_cast<std::uint32_t>(out.size() + 1);
        story.line = source.first_line() + front.lines + reader.lines_before(i);
        story.fields = front.fields;
        if (out.empty()) story.notes = front.notes;
        out.push_back(std::move(story));
    }
    return out;
}

std::vector<Story> read_stories(const Source& source, StoryFormat format) {
    return read_stories(source, format, PartNames());
}

}  // namespace career
