// SPDX-License-Identifier: MIT
// star-lint's report: the sentences of stories, read for what the writer did. A story gives at most one item for each
// dimension, or a long one would count for many. What speaks against a level is left out: stories tell of mistakes on
// purpose.
#include <array>
#include <string>

#include "tools/level-check/evidence/readers.hpp"

namespace career::level_check {
namespace {

std::string text_in(const Value& table, std::string_view key) {
    const Value* const value = table.find(key);
    return value != nullptr && value->is(Value::Kind::text) ? value->text : std::string();
}

std::int64_t integer_in(const Value& table, std::string_view key) {
    const Value* const value = table.find(key);
    return value != nullptr && value->is(Value::Kind::integer) ? value->integer : 0;
}

std::optional<Date> date_in(const Value& table) {
    const Value* const value = table.find("date");
    if (value == nullptr) return std::nullopt;
    if (value->is(Value::Kind::date)) return value->date;
    return value->is(Value::Kind::text) ? parse_date(value->text) : std::nullopt;
}

struct Best {
    Item item;
    int rank = -1;
};

void offer(Best& best, const Value& story, const Value& sentence, const Reading& reading) {
    const int rank = static_cast<int>(reading.level) * 3 + static_cast<int>(reading.strength);
    if (rank <= best.rank) return;
    const std::string file = text_in(story, "file");
    const auto line = static_cast<std::uint32_t>(integer_in(sentence, "line"));
    best.rank = rank;
    best.item = Item{.statement = text_in(sentence, "text"),
                     .date = date_in(story),
                     .dimension = reading.dimension,
                     .story = text_in(story, "title"),
                     .at = {file, line, static_cast<std::uint32_t>(integer_in(sentence, "column"))}};
    if (best.item.story.empty()) best.item.story = file;
    // A line often holds several sentences.
    best.item.id = file + "#" + std::to_string(integer_in(story, "story")) + ":" + std::to_string(line) + ":" +
                   std::to_string(best.item.at.column);
}

}  // namespace

std::vector<Item> read_stories(const Value& report) {
    std::vector<Item> items;
    const Value* const stories = report.find("story");
    if (stories == nullptr) return items;
    for (const Value& story : stories->items) {
        const Value* const sentences = story.find("sentence");
        if (sentences == nullptr) continue;
        std::array<Best, dimension_count> best;
        for (const Value& sentence : sentences->items) {
            const std::string part = text_in(sentence, "part");
            if (part == "situation" || part == "learning") continue;
            const std::string text = text_in(sentence, "text");
            const Reading reading = read_statement(text);
            if (reading.verdict != Verdict::deed || reading.strength == Strength::weak) continue;
            offer(best[static_cast<std::size_t>(reading.dimension)], story, sentence, reading);
        }
        for (Best& one : best)
            if (one.rank >= 0) items.push_back(std::move(one.item));
    }
    return items;
}

}  // namespace career::level_check
