// SPDX-License-Identifier: MIT
#include "tools/star-lint/lint/stats.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/star-lint/rules/shares.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t hashes_of_i[] = {word_hash("i"), word_hash("i'm"), word_hash("i've"), word_hash("i'd"),
                                         word_hash("i'll")};
constexpr std::uint32_t hashes_of_we[] = {word_hash("we"),   word_hash("we're"), word_hash("we've"),
                                          word_hash("we'd"), word_hash("we'll"), word_hash("us"),
                                          word_hash("our"),  word_hash("ours"),  word_hash("ourselves")};

template <std::size_t N>
bool is_any(const std::uint32_t (&hashes)[N], std::uint32_t hash) {
    return std::find(std::begin(hashes), std::end(hashes), hash) != std::end(hashes);
}

struct Figures {
    std::string part;
    std::uint32_t words = 0, sentences = 0, i = 0, we = 0;
};

void count(Figures& figures, const Story& story, const Sentence& sentence) {
    ++figures.sentences;
    for (std::uint32_t w = sentence.first_word; w < sentence.end_word; ++w) {
        ++figures.words;
        figures.i += is_any(hashes_of_i, story.words[w].hash) ? 1 : 0;
        figures.we += is_any(hashes_of_we, story.words[w].hash) ? 1 : 0;
    }
}

double one_decimal(double value) { return std::round(value * 10) / 10; }

Value row_of(const Figures& figures, std::uint32_t whole, const RuleSettings& settings) {
    Value row = Value::table();
    row.set("part", figures.part);
    row.set("share", whole == 0 ? 0.0 : one_decimal(100.0 * figures.words / whole));
    row.set("words", figures.words);
    row.set("seconds", static_cast<std::int64_t>(std::lround(seconds_for(figures.words, settings))));
    row.set("sentences", figures.sentences);
    row.set("i", figures.i);
    row.set("we", figures.we);
    return row;
}

class StatsRenderer : public Renderer {
  public:
    StatsRenderer(std::string_view format, bool color) : format_(format), color_(color) {}

    std::string_view separator() const override { return format_ == "json" ? ",\n" : format_ == "jsonl" ? "" : "\n"; }
    std::string begin() const override {
        return format_ == "json" ? "{\n\"story\": [\n" : format_ == "toml" ? "format = 1\n\n" : "";
    }
    std::string end(const Counts&) const override { return format_ == "json" ? "\n]\n}\n" : ""; }
    bool wants_data() const override { return true; }
    bool wants_units() const override { return true; }

    void unit(Piece& piece, const UnitReport* unit, std::span<const PlacedFinding>) const override {
        if (unit == nullptr) return;
        std::string& out = piece.now;
        if (!out.empty()) out += separator();
        if (format_ == "toml")
            out += to_toml_item("story", unit->data);
        else if (format_ == "json")
            out += to_json(unit->data);
        else if (format_ == "jsonl")
            lines(out, unit->data);
        else
            table(out, *unit);
    }

  private:
    static void lines(std::string& out, const Value& story) {
        for (const Value& part : story.find("part")->items) {
            Value row = Value::table();
            for (const Member& member : story.members)
                if (member.key == "file" || member.key == "story" || member.key == "line" || member.key == "title")
                    row.set(member.key, member.value);
            for (const Member& member : part.members) row.set(member.key, member.value);
            out += to_json(row) + '\n';
        }
    }

    void table(std::string& out, const UnitReport& unit) const {
        const auto paint = [&](std::string_view style, const std::string& text) {
            return color_ ? std::string(style) + text + "\x1b[0m" : text;
        };
        std::string head = visible(unit.file);
        if (unit.line > 1) head += ':' + std::to_string(unit.line);
        if (!unit.title.empty()) head += "  " + visible(unit.title);
        out += paint("\x1b[1m", head) + '\n';
        out += paint("\x1b[2m", fmt::format("  {:<16}{:>7}{:>7}{:>9}{:>11}{:>5}{:>5}", "part", "share", "words",
                                            "seconds", "sentences", "I", "we")) +
               '\n';
        const auto row = [&](const Value& figures, std::string_view name) {
            const auto number = [&](std::string_view key) { return figures.find(key)->integer; };
            out += fmt::format("  {:<16}{:>5.1f} %{:>7}{:>9}{:>11}{:>5}{:>5}\n", name, figures.find("share")->real,
                               number("words"), number("seconds"), number("sentences"), number("i"), number("we"));
        };
        for (const Value& part : unit.data.find("part")->items) row(part, part.find("part")->text);
        row(*unit.data.find("whole"), "whole");
    }

    std::string format_;
    bool color_;
};

}  // namespace

Value stats_table(const Story& story, const Source& source, const std::string& file, const RuleSettings& settings) {
    Value table = Value::table();
    table.set("file", file);
    table.set("story", story.index);
    table.set("line", story.line);
    if (!story.title.empty()) table.set("title", slice(source.text(), story.title));
    table.set("inferred", !story.labelled());
    // A part that comes twice is one row; a merged one is a row of its own.
    std::vector<Figures> parts;
    Figures whole{.part = "whole"};
    for (const StoryPart& part : story.parts) {
        const std::string name = text_of(part.parts);
        auto row = std::find_if(parts.begin(), parts.end(), [&](const Figures& f) { return f.part == name; });
        if (row == parts.end()) row = parts.insert(parts.end(), Figures{.part = name});
        for (std::uint32_t s = part.first_sentence; s < part.end_sentence; ++s) {
            count(*row, story, story.sentences[s]);
            count(whole, story, story.sentences[s]);
        }
    }
    Value& rows = table.set("part", Value::array());
    for (const Figures& figures : parts) rows.push(row_of(figures, whole.words, settings));
    table.set("whole", row_of(whole, whole.words, settings));
    return table;
}

std::unique_ptr<Renderer> make_stats_renderer(std::string_view format, bool color) {
    return std::make_unique<StatsRenderer>(format, color);
}

}  // namespace career::star_lint
