// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "libcommon/checks/language_server/language_service.hpp"
#include "libcommon/checks/language_server/text_document.hpp"
#include "libcommon/data/value.hpp"
#include "libcommon/frame/option.hpp"

namespace career {

// The language server protocol, version 3.17, over a tool's checks: incremental sync, push and pull diagnostics, code
// actions, hover, document symbols, code lenses, inlay hints; UTF-8, UTF-16 and UTF-32 positions. No input or output of
// its own: a message goes in, messages come out.
class LanguageServer {
  public:
    explicit LanguageServer(LanguageService service) : service_(std::move(service)) {}

    // Takes one message and returns the answers that are due at once.
    std::vector<std::string> handle(const std::string& message);
    // A request that was cancelled before its turn is answered with an error in its place.
    void cancel_ahead(const std::string& message);
    // Diagnostics of every text that changed since they were last published: called when no message waits.
    std::vector<std::string> publish();
    bool ended() const { return ended_; }
    int status() const { return shut_down_ ? 0 : 1; }  // an exit without a shutdown is a fault

  private:
    struct Document {
        std::string uri, path;
        std::int64_t version = 0;
        Source source;
        std::optional<Analysis> analysis;
        bool unpublished = true;
    };

    Value answer(std::string_view method, const Value& params);
    void notice(std::string_view method, const Value& params, std::vector<std::string>& out);
    Value initialize(const Value& params);
    void open(const Value& params);
    void change(const Value& params);
    void forget_analyses();

    Document* document(const Value& params);
    const Analysis& analysed(Document& document);
    Value diagnostics(Document& document);
    Value fault(const Document& document, const TextFault& fault) const;
    Value code_actions(Document& document, const Value& params);
    Value hover(Document& document, const Value& params);
    Value symbols(Document& document);
    Value lenses(Document& document);
    Value inlays(Document& document, const Value& params);

    Value range(const Document& document, Span span) const;
    Value diagnostic(const Document& document, const Finding& finding) const;
    Value action(const Document& document, const Finding& finding, const std::vector<Edit>& edits,
                 bool preferred) const;
    Value symbol(const Document& document, const DocumentSymbol& outline) const;
    Span span_of(const Document& document, const Value& range) const;

    LanguageService service_;
    std::map<std::string, Document, std::less<>> documents_;
    std::set<std::string> cancelled_;
    std::set<std::string> told_;  // messages that the user has seen
    ColumnUnit unit_ = ColumnUnit::utf16;
    bool initialized_ = false, shut_down_ = false, ended_ = false;
    bool pulls_ = false, versioned_edits_ = false, nested_symbols_ = false;
};

// The loop over standard input and output. Status 0 after a shutdown, 2 where the framing broke.
Exit run_language_server(LanguageService service, class Output& out);

}  // namespace career
