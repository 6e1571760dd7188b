// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/one_way.hpp"

#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/prose_alternatives.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// What a thing is weighed by.
const Words aspects = {
    "cost",        "costs",       "price",         "time",      "effort",    "staff",       "people",
    "skills",      "rent",        "mileage",       "permits",   "permit",    "law",         "legal",
    "security",    "safety",      "speed",         "latency",   "storage",   "performance", "memory",
    "maintenance", "operations",  "operation",     "repair",    "licence",   "license",     "support",
    "risk",        "risks",       "usability",     "training",  "quality",   "space",       "energy",
    "noise",       "reliability", "compatibility", "testing",   "migration", "hiring",      "simplicity",
    "complexity",  "throughput",  "scale",         "scaling",   "writes",    "reads",       "failure",
    "budget",      "schedule",    "experience",    "tooling",   "privacy",   "accuracy",    "availability",
    "consistency", "durability",  "portability",   "licensing", "downtime",  "capacity",    "documentation"};
const Words weighing = {"pros",     "cons",    "for",        "against",   "advantages", "disadvantages", "drawbacks",
                        "benefits", "verdict", "conclusion", "downsides", "upsides",    "strengths",     "weaknesses"};

bool ends_with_colon(std::string_view shown) {
    while (!shown.empty() && (shown.back() == '*' || shown.back() == '_')) shown.remove_suffix(1);
    return shown.ends_with(':');
}

// "Against it speak:", "its drawbacks are:" in front of a list.
bool leads_to_arguments(std::string_view prose, Span at) {
    if (!trimmed(slice(prose, at)).ends_with(':')) return false;
    constexpr std::size_t longest_lead = 14;
    static const Words about = {"it", "that", "this", "its"};
    static const Words arguing = {"against", "drawbacks", "disadvantages", "problems", "downsides", "cons"};
    const auto words = tokens(prose, sentences(prose, at).back());
    const auto has = [&](const Words& known) {
        return std::any_of(words.begin(), words.end(), [&](const Token& word) { return known.contains(word.word); });
    };
    return words.size() < longest_lead && has(about) && has(arguing);
}

// "It breaks old releases", "does it handle files?", "Cost: six nodes": about the thing above, no name of its own.
bool is_detail(std::string_view prose, Span item) {
    static const Words known = {"it", "its", "they", "their", "this"};
    static const Words asking = {"is", "does", "would", "which", "can", "has", "do", "could", "will"};
    const auto words = tokens(prose, item);
    if (words.empty()) return false;
    if (known.contains(words[0].word)) return true;
    if (asking.contains(words[0].word)) return words.size() > 1;
    const char behind = words[0].end < prose.size() ? prose[words[0].end] : ' ';
    return aspects.contains(words[0].word) && (behind == ':' || behind == '.' || behind == '*' || behind == '_');
}

}  // namespace

bool is_lead_in(std::string_view shown, Markup markup) {
    if (shown.starts_with("**") || shown.starts_with("__")) return shown.find(shown.substr(0, 2), 2) != shown.npos;
    return shown.starts_with('*') && markup != Markup::markdown && shown.find('*', 2) != shown.npos;
}

bool list_tells_of_one(const Document& document, const std::vector<const Passage*>& texts,
                       const std::vector<const Passage*>& items) {
    if (texts.empty() || items.size() < 2 || texts.front()->first > items.front()->first) return false;
    std::size_t leads = 0, labels = 0;
    for (const Passage* text : texts) {
        const std::string_view shown = trimmed(slice(document.text, text->at));
        const auto words = tokens(document.prose, text->at);
        if (words.size() == 1 && weighing.contains(words.front().word))
            ++labels;
        else if (is_lead_in(shown, document.markup) && !ends_with_colon(shown))
            ++leads;
    }
    if (labels > 0 || leads > 0) return leads <= 1;
    if (leads_to_arguments(document.prose, texts.front()->at) || names_one_other(document.prose, texts.front()->at))
        return true;
    const auto details = std::count_if(items.begin(), items.end(),
                                       [&](const Passage* item) { return is_detail(document.prose, item->at); });
    return static_cast<std::size_t>(details) * 4 >= items.size() * 3;
}

bool headings_weigh_one(const std::vector<std::string_view>& names) {
    return names.size() > 1 && std::all_of(names.begin(), names.end(), [](std::string_view name) {
               return weighing.contains(std::string(name.substr(0, name.find(' '))));
           });
}

}  // namespace career::doc_skeleton
