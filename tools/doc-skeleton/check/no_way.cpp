// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/no_way.hpp"

#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/fillers.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {

bool names_taken(std::string_view name) {
    return name.starts_with("chosen ") || name.starts_with("selected ") || name == "our choice";
}

bool is_template_question(const Document& document, const Passage& item) {
    const std::string_view shown = trimmed(slice(document.prose, item.at));
    return is_guidance(trimmed(shown.substr(std::min(item_mark(shown), shown.size()))));
}

bool is_benefit(const Document& document, const Passage& item) {
    static const Words verbs = {"eliminates", "allows",  "avoids",  "makes",    "gives",      "keeps",
                                "provides",   "reduces", "removes", "enables",  "simplifies", "increases",
                                "improves",   "lets",    "saves",   "prevents", "ensures",    "preserves"};
    const auto words = tokens(document.prose, item.at);
    return words.size() > 2 && verbs.contains(words.front().word);
}

bool asks_first(const Document& document, const Passage& item) {
    static const Words asking = {"should", "is", "are", "does", "would", "can", "could", "how", "what", "which"};
    const auto said = sentences(document.prose, item.at);
    if (said.empty() || !trimmed(slice(document.prose, said.front())).ends_with('?')) return false;
    const auto words = tokens(document.prose, said.front());
    return words.size() > 3 && asking.contains(words.front().word);
}

bool only_links(const Document& document, const std::vector<const Passage*>& items) {
    return std::all_of(items.begin(), items.end(), [&](const Passage* item) {
        std::string_view shown = trimmed(slice(document.text, item->at));
        shown = trimmed(shown.substr(std::min(item_mark(shown), shown.size())));
        if (shown.starts_with("http")) return shown.find(' ') == shown.npos;
        return shown.starts_with('[') && shown.ends_with(')') && shown.find("](http") != shown.npos &&
               shown.find("](http") == shown.rfind("](");
    });
}

}  // namespace career::doc_skeleton
