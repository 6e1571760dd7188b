// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/settings.hpp"

#include "tools/star-lint/lexicon/builder.hpp"

namespace career::star_lint {
namespace {

#include "star-lint/thresholds.inc"

void read_list(Rule rule, TableReader& table, RuleSettings& settings) {
    ListChange change{.rule = rule, .add = table.texts("add"), .remove = table.texts("remove")};
    for (const auto* list : {&change.add, &change.remove})
        for (const std::string& pattern : *list)
            if (expand_pattern(pattern).empty())
                table.fault(list == &change.add ? "add" : "remove", "'" + pattern + "' is no wording",
                            "write words, with (one|other) for alternatives and a ? after what may be left out");
    if (!change.add.empty() || !change.remove.empty()) settings.lists.push_back(std::move(change));
}

double percent(TableReader& table, std::string_view key, double otherwise) {
    const std::optional<double> value = table.real_if(key);
    if (!value) return otherwise;
    if (*value >= 0 && *value <= 100) return *value;
    table.fault(key, "is no share", "give per cent of the words, 0 to 100");
    return otherwise;
}

void read_share(std::size_t part, TableReader& table, RuleSettings& settings) {
    ShareRange& range = settings.shares[part];
    range.least = percent(table, "min", range.least);
    range.most = percent(table, "max", range.most);
    settings.tolerances[part] = percent(table, "tolerance", settings.tolerances[part]);
    if (range.least > range.most) table.fault("min", "is larger than 'max'", "give the smaller one as min");
}

std::uint32_t count(TableReader& table, std::string_view key, std::uint32_t otherwise, std::uint32_t least,
                    std::uint32_t most) {
    return static_cast<std::uint32_t>(table.integer_or(key, otherwise, least, most));
}

void read_speed(TableReader& table, RuleSettings& settings) {
    settings.words_per_minute =
        count(table, "words_per_minute", static_cast<std::uint32_t>(settings.words_per_minute), 30, 1000);
}

}  // namespace

RuleSettings::RuleSettings()
    : shares{share_situation, share_task, share_action, share_result},
      words_per_minute(career::star_lint::words_per_minute),
      least_seconds(career::star_lint::least_seconds),
      most_seconds(career::star_lint::most_seconds),
      situation_sentences(career::star_lint::situation_sentences),
      least_stories(career::star_lint::least_stories),
      most_stories(career::star_lint::most_stories),
      similarity(career::star_lint::similarity) {
    tolerances.fill(share_tolerance);
}

void read_rule_settings(Rule rule, TableReader& table, RuleSettings& settings) {
    if (has_word_list(rule)) read_list(rule, table, settings);
    switch (rule) {
        case Rule::share_situation:
            read_share(0, table, settings);
            break;
        case Rule::share_task:
            read_share(1, table, settings);
            break;
        case Rule::share_action:
            read_share(2, table, settings);
            break;
        case Rule::share_result:
            read_share(3, table, settings);
            break;
        case Rule::long_situation:
            settings.situation_sentences = count(table, "max", settings.situation_sentences, 1, 100);
            break;
        case Rule::too_short:
            settings.least_seconds = count(table, "min", static_cast<std::uint32_t>(settings.least_seconds), 0, 3600);
            read_speed(table, settings);
            break;
        case Rule::too_long:
            settings.most_seconds = count(table, "max", static_cast<std::uint32_t>(settings.most_seconds), 1, 36000);
            read_speed(table, settings);
            break;
        case Rule::bank_size:
            settings.least_stories = count(table, "min", settings.least_stories, 0, 1000000);
            settings.most_stories = count(table, "max", settings.most_stories, 1, 1000000);
            break;
        case Rule::near_duplicate:
            settings.similarity = count(table, "min", settings.similarity, 1, 100);
            break;
        default:
            break;
    }
    table.finish();
}

void read_rules_table(TableReader& settings_table, RuleSettings& settings) {
    std::optional<TableReader> table = settings_table.table_if("rules");
    if (!table) return;
    for (RuleIndex index = 0; index < rule_count; ++index)
        if (std::optional<TableReader> own = table->table_if(rules()[index].id))
            read_rule_settings(Rule{index}, *own, settings);
    table->finish();
}

}  // namespace career::star_lint
