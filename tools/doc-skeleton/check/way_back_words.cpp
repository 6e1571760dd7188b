// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/way_back_words.hpp"

#include <algorithm>

namespace career::doc_skeleton::way_back {

bool any_of(const Tokens& words, std::size_t from, std::size_t to, const Words& known) {
    for (std::size_t i = from; i < to && i < words.size(); ++i)
        if (known.contains(words[i].word)) return true;
    return false;
}

bool starts_any(std::string_view word, std::initializer_list<std::string_view> stems) {
    return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) { return word.starts_with(stem); });
}

bool near_any(const Tokens& words, std::size_t i, const Words& known) {
    return any_of(words, i > near ? i - near : 0, i, known) || any_of(words, i + 1, i + 1 + near, known);
}

bool moves(std::string_view word) {
    static const Words whole = {
        "putting", "bringing", "go",      "goes",     "going",     "went",     "gone",     "come",    "comes",
        "came",    "fall",     "falls",   "falling",  "put",       "puts",     "take",     "takes",   "taken",
        "taking",  "set",      "sets",    "bring",    "brings",    "brought",  "send",     "sends",   "sent",
        "get",     "gets",     "give",    "gives",    "given",     "start",    "starts",   "started", "is",
        "are",     "be",       "install", "installs", "installed", "work",     "works",    "run",     "runs",
        "use",     "used",     "write",   "written",  "read",      "step",     "steps",    "stepped", "buy",
        "lift",    "lifts",    "load",    "loaded",   "deploy",    "deployed", "redeploy", "open",    "opened"};
    return whole.contains(word) ||
           starts_any(word,
                      {"switch", "turn",   "roll",   "flip", "mov",  "hand", "swap",     "chang",   "point",   "plug",
                       "pin",    "answer", "return", "copi", "copy", "rout", "redirect", "convert", "reverse", "flow"});
}

const Words old_words = {"old",      "previous", "present", "existing",    "former",  "today's",
                         "original", "legacy",   "paper",   "manual",      "current", "earlier",
                         "last",     "usual",    "phone",   "spreadsheet", "classic"};

}  // namespace career::doc_skeleton::way_back
