// SPDX-License-Identifier: MIT
#include "libcommon/text/story_toml.hpp"

#include <algorithm>

#include "libcommon/text/flat_value.hpp"
#include "libcommon/text/part_names.hpp"
#include "libcommon/text/story_reader.hpp"

namespace career {
namespace {

// One string's prose. It is read as plain text of its own span, so that lists and paragraphs inside are seen.
void read_part(std::string_view text, const FlatEntry& entry, Part part, StoryReader& reader, Story& out) {
    StoryPart made{.parts = bit(part),
                   .form = LabelForm::key,
                   .canonical = true,
                   .label = entry.key_at,
                   .mark = entry.key_at,
                   .body = entry.value.at};
    made.first_sentence = static_cast<std::uint32_t>(out.sentences.size());
    const std::size_t words = out.words.size();
    reader.read_prose(text.substr(0, entry.value.at.end), entry.value.at.begin, entry.escaped,
                      static_cast<std::uint16_t>(out.parts.size()), out);
    made.end_sentence = static_cast<std::uint32_t>(out.sentences.size());
    made.words = static_cast<std::uint32_t>(out.words.size() - words);
    out.parts.push_back(made);
}

}  // namespace

Story read_story_toml(std::string_view text, std::uint32_t first_line) {
    Story out;
    out.line = first_line;
    const std::vector<FlatEntry> entries = read_flat_toml(text, 0, text.size(), out.notes);
    const PartNames names;
    StoryReader reader(names);
    bool begun = false;
    for (const FlatEntry& entry : entries) {
        if (!begun) {
            out.line = first_line +
                       static_cast<std::uint32_t>(std::count(text.begin(), text.begin() + entry.key_at.begin, '\n'));
            out.extent.begin = entry.key_at.begin;
            begun = true;
        }
        out.extent.end = std::max(out.extent.end, entry.value.at.end);
        if (take_field(entry, true, out.fields, out.notes)) continue;
        const auto id = std::find(std::begin(part_ids), std::end(part_ids), entry.key);
        if (id == std::end(part_ids)) {
            note_unknown_key(entry, true, true, out.notes);
        } else if (entry.kind != FlatKind::text) {
            out.notes.push_back({.at = entry.value.at,
                                 .what = "'" + entry.key + "' is a text",
                                 .remedy = "write " + entry.key + " = \"\"\"...\"\"\""});
        } else {
            read_part(text, entry, static_cast<Part>(id - std::begin(part_ids)), reader, out);
        }
    }
    out.title = out.fields.title.at;
    return out;
}

}  // namespace career
