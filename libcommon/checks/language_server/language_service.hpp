// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "libcommon/checks/finding.hpp"
#include "libcommon/checks/rule.hpp"
#include "libcommon/text/source.hpp"

namespace career {

// A part of a document for its outline: a story with its parts, a section with its subsections.
struct DocumentSymbol {
    std::string name, detail;
    Span whole, label;
    std::vector<DocumentSymbol> children;
};

// A remark that an editor shows beside the text: a code lens above the span's line, an inlay hint behind the span.
struct Remark {
    Span span;
    std::string text;
};

// A fault of the text that no rule stands for: an unknown key in its front matter.
struct TextFault {
    LineColumn at;  // columns in scalar values; line 0: the whole text
    std::string text;
    bool error = true;
};

struct Analysis {
    std::vector<Finding> findings;
    std::vector<TextFault> faults;
    std::vector<std::string> messages;  // what is wrong elsewhere, as in a file of settings: shown to the user once
    std::vector<DocumentSymbol> outline;
    std::vector<Remark> lenses, inlays;
};

// What a tool gives to the language server. Every function is a plain one of a text that is in memory; `path` is the
// file's name as settings and patterns see it.
struct LanguageService {
    std::string name, version;
    const RuleTable* rules = nullptr;
    std::function<Analysis(const std::string& path, const Source&)> analyse;
    // What may be done about a finding beside its own fix: a suppression, a missing part's heading.
    std::function<std::vector<Edit>(const std::string& path, const Source&, const Finding&)> actions;
    std::function<std::string(RuleIndex)> page;      // the explanation, Markdown
    std::function<std::string(RuleIndex)> page_uri;  // where it can be opened; empty: nowhere
    std::function<void()> reload;                    // settings may have changed
};

}  // namespace career
