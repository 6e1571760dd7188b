// SPDX-License-Identifier: MIT
#include "tools/star-lint/lint/lint_settings.hpp"

#include <algorithm>
#include <iterator>

#include "libcommon/frame/suggest.hpp"

namespace career::star_lint {
namespace {

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::string_view (&ids)[N], std::string_view id) {
    const auto found = std::find(std::begin(ids), std::end(ids), id);
    if (found == std::end(ids)) return std::nullopt;
    return static_cast<Enum>(found - std::begin(ids));
}

}  // namespace

LintChoices::LintChoices(const Arguments& arguments)
    : company(named<Company>(company_ids, arguments.text("company"))),
      level(named<Level>(level_ids, arguments.text("level"))) {}

void LintSettings::read(TableReader& in) {
    if (const auto company = in.word("company", company_ids); !company.empty())
        rules.company = named<Company>(company_ids, company);
    if (const auto level = in.word("level", level_ids); !level.empty()) rules.level = named<Level>(level_ids, level);
    read_rules_table(in, rules);
    if (auto table = in.table_if("names")) {
        for (const Member& member : table->members()) {
            const auto part = named<Part>(part_ids, member.key);
            if (!part) {
                table->fault(member.key, "is no part",
                             did_you_mean(member.key, part_ids, "it is one of " + list_of(part_ids)));
                continue;
            }
            for (const std::string& name : table->texts(member.key)) names.add(name, bit(*part));
        }
    }
}

void LintSettings::finish() {
    if (choices.company) rules.company = choices.company;
    if (choices.level) rules.level = choices.level;
}

Value default_settings() {
    const RuleSettings settings;
    Value out = Value::table();
    out.set("select", Value::array({"all"}));
    out.set("ignore", Value::array());
    out.set("exclude", Value::array());
    out.set("fail_on", "warning");
    Value severity = Value::table();
    for (const RuleInfo& rule : star_lint::rules()) severity.set(rule.id, name_of(rule.severity));
    out.set("severity", std::move(severity));
    Value rules = Value::table();
    for (std::size_t i = 0; i < settings.shares.size(); ++i) {
        Value& table = rules.set("share-" + std::string(part_ids[i]), Value::table());
        table.set("min", settings.shares[i].least);
        table.set("max", settings.shares[i].most);
        table.set("tolerance", settings.tolerances[i]);
    }
    rules.set("long-situation", Value::table()).set("max", settings.situation_sentences);
    rules.set("too-short", Value::table()).set("min", settings.least_seconds);
    Value& longest = rules.set("too-long", Value::table());
    longest.set("max", settings.most_seconds);
    longest.set("words_per_minute", settings.words_per_minute);
    Value& bank = rules.set("bank-size", Value::table());
    bank.set("min", settings.least_stories);
    bank.set("max", settings.most_stories);
    rules.set("near-duplicate", Value::table()).set("min", settings.similarity);
    out.set("rules", std::move(rules));
    return out;
}

}  // namespace career::star_lint
