// SPDX-License-Identifier: MIT
#include "tools/star-lint/lint/story_report.hpp"

#include <fmt/core.h>

#include <cmath>

#include "libcommon/text/plain_text.hpp"
#include "tools/star-lint/rules/rules.hpp"
#include "tools/star-lint/rules/shares.hpp"

namespace career::star_lint {
namespace {

constexpr std::string_view part_titles[part_count] = {"Situation", "Task", "Action", "Result", "Learning"};
constexpr double aim_for_action = 60;

std::uint32_t whole_seconds(std::uint32_t words, const RuleSettings& settings) {
    return static_cast<std::uint32_t>(std::lround(seconds_for(words, settings)));
}

// A sentence in one line: its line ends and runs of blanks become single blanks.
std::string in_one_line(std::string_view text) {
    std::string out;
    bool gap = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        out += c;
    }
    return out;
}

Value texts_of(const std::vector<Field>& fields) {
    Value list = Value::array();
    for (const Field& field : fields) list.push(field.value);
    return list;
}

double one_decimal(double value) { return std::round(value * 10) / 10; }

}  // namespace

UnitReport head_of(const Story& story, const Source& source, const std::string& file, const RuleSettings& settings) {
    UnitReport report{.file = file, .line = story.line};
    report.title = story.title.empty() ? story.fields.title.value : plain_text(source.text(), story.title);
    const PartWords words = words_by_part(story);
    const std::uint32_t seconds = whole_seconds(words.whole, settings);
    report.note =
        fmt::format("{} word{}, {}:{:02} min", words.whole, words.whole == 1 ? "" : "s", seconds / 60, seconds % 60);
    for (std::size_t i = 0; i < settings.shares.size(); ++i) {
        const Part part = static_cast<Part>(i);
        Bar bar{.label = part_titles[i], .share = share_of(words, part)};
        bar.least = settings.shares[i].least;
        bar.most = settings.shares[i].most;
        if (part == Part::action) bar.aim = aim_for_action;
        bar.rule = static_cast<RuleIndex>(index_of(Rule::share_situation) + i);
        std::uint32_t own = words.own[i];
        if (part == Part::result) own += words.own[static_cast<std::size_t>(Part::learning)];
        bar.seconds = bar.share ? whole_seconds(own, settings) : 0;
        report.bars.push_back(bar);
    }
    if (!story.labelled() && !story.parts.empty())
        report.remark = "No part is marked, so the parts were inferred from the wording.";
    return report;
}

Value story_table(const Story& story, const Source& source, const std::string& file, const RuleSettings& settings,
                  ColumnUnit column) {
    Value table = Value::table();
    table.set("file", file);
    table.set("story", story.index);
    table.set("line", story.line);
    const std::string title = story.title.empty() ? story.fields.title.value : plain_text(source.text(), story.title);
    if (!title.empty()) table.set("title", title);
    const Fields& fields = story.fields;
    if (!fields.category.value.empty()) table.set("category", fields.category.value);
    if (!fields.level.value.empty()) table.set("level", fields.level.value);
    if (!fields.company.value.empty()) table.set("company", fields.company.value);
    if (!fields.date.value.empty()) table.set("date", fields.date.value);
    if (!fields.questions.empty()) table.set("questions", texts_of(fields.questions));
    if (!fields.principles.empty()) table.set("principles", texts_of(fields.principles));
    table.set("tags", texts_of(fields.tags));
    const PartWords words = words_by_part(story);
    table.set("words", words.whole);
    table.set("seconds", whole_seconds(words.whole, settings));
    Value& shares = table.set("shares", Value::inline_table());
    for (std::size_t i = 0; i < settings.shares.size(); ++i)
        if (const auto share = share_of(words, static_cast<Part>(i))) shares.set(part_ids[i], one_decimal(*share));
    Value& sentences = table.set("sentence", Value::array());
    for (const Sentence& sentence : story.sentences) {
        if (sentence.part == no_part) continue;
        const LineColumn at = source.at(sentence.span.begin, column);
        Value& one = sentences.push(Value::table());
        one.set("part", text_of(story.parts[sentence.part].parts));
        one.set("inferred", sentence.inferred);
        one.set("line", at.line);
        one.set("column", at.column);
        one.set("text", plain_text(source.text(), sentence.span));
    }
    return table;
}

CheckedUnit unit_of(const Story& story) {
    CheckedUnit unit{.extent = story.extent};
    for (const StoryPart& part : story.parts)
        if (part.form != LabelForm::inferred) unit.sections.push_back({part.mark.begin, part.body.end});
    return unit;
}

std::vector<Edit> part_name_edits(const Story& story, const Source& source) {
    std::vector<Edit> edits;
    for (const StoryPart& part : story.parts) {
        const bool named = part.form == LabelForm::heading || part.form == LabelForm::underlined ||
                           part.form == LabelForm::bold || part.form == LabelForm::plain;
        if (!named || part.canonical || part.parts == 0 || is_merged(part.parts)) continue;
        const std::string_view old = slice(source.text(), part.label);
        const std::string_view title = part_titles[static_cast<std::size_t>(first_part(part.parts))];
        edits.push_back({part.label, std::string(title), fmt::format("renamed '{}' to '{}'", in_one_line(old), title)});
    }
    return edits;
}

}  // namespace career::star_lint
