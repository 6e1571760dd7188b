// SPDX-License-Identifier: MIT
#include "libcommon/checks/language_server/language_server.hpp"

#include <algorithm>

#include "libcommon/checks/language_server/answers.hpp"
#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/value_writer.hpp"

namespace career {
namespace {

// Thrown inside answer(): becomes the request's error.
struct Refusal {
    int code;
    std::string message;
};

constexpr int parse_error = -32700, invalid_request = -32600, method_not_found = -32601, invalid_params = -32602;
constexpr int not_initialized = -32002, request_cancelled = -32800;

const Value* member(const Value* value, std::string_view key) {
    return value != nullptr && value->is(Value::Kind::table) ? value->find(key) : nullptr;
}

const Value* path(const Value& value, std::initializer_list<std::string_view> keys) {
    const Value* at = &value;
    for (const std::string_view key : keys) at = member(at, key);
    return at;
}

std::string_view text_at(const Value& value, std::initializer_list<std::string_view> keys) {
    const Value* found = path(value, keys);
    return found != nullptr && found->is(Value::Kind::text) ? std::string_view(found->text) : std::string_view();
}

bool is_true(const Value* value) { return value != nullptr && value->is(Value::Kind::boolean) && value->boolean; }

LspPosition position(const Value* value) {
    const auto number = [&](std::string_view key) {
        const Value* found = member(value, key);
        if (found == nullptr || !found->is(Value::Kind::integer))
            throw Refusal{invalid_params, "a position is missing"};
        return static_cast<std::uint32_t>(std::clamp<std::int64_t>(found->integer, 0, UINT32_MAX));
    };
    return {number("line"), number("character")};
}

Value envelope() {
    Value message = Value::table();
    message.set("jsonrpc", "2.0");
    return message;
}

std::string failed(const Value& id, int code, std::string_view what) {
    Value message = envelope();
    message.set("id", id);
    Value& error = message.set("error", Value::table());
    error.set("code", code);
    error.set("message", what);
    return to_json(message);
}

bool overlaps(Span a, Span b) { return a.begin <= b.end && b.begin <= a.end; }

}  // namespace

void LanguageServer::cancel_ahead(const std::string& message) {
    if (message.find("$/cancelRequest") == std::string::npos) return;
    const auto read = read_json(Source("message", message));
    if (!read || text_at(*read, {"method"}) != "$/cancelRequest") return;
    if (const Value* id = path(*read, {"params", "id"})) cancelled_.insert(to_json(*id));
}

std::vector<std::string> LanguageServer::handle(const std::string& text) {
    std::vector<std::string> out;
    const auto read = read_json(Source("message", text));
    if (!read) {
        out.push_back(failed(Value(), parse_error, read.errors().front().what));
        return out;
    }
    const Value& message = *read;
    const std::string method(text_at(message, {"method"}));
    const Value* id = member(&message, "id");
    static const Value no_params = Value::table();
    const Value* given = member(&message, "params");
    const Value& params = given == nullptr ? no_params : *given;
    if (method.empty()) {
        // An answer to a request of ours is none of our concern: we send no requests.
        if (id == nullptr || (member(&message, "result") == nullptr && member(&message, "error") == nullptr))
            out.push_back(failed(Value(), invalid_request, "a message without a method"));
        return out;
    }
    if (id == nullptr) {
        try {
            notice(method, params, out);
        } catch (const Refusal&) {
            // A notification has no answer to carry a fault in.
        }
        return out;
    }
    try {
        if (cancelled_.erase(to_json(*id)) != 0) throw Refusal{request_cancelled, "cancelled"};
        if (!initialized_ && method != "initialize") throw Refusal{not_initialized, "the server is not initialized"};
        if (shut_down_) throw Refusal{invalid_request, "the server is shut down"};
        Value result = answer(method, params);
        Value reply = envelope();
        reply.set("id", *id);
        reply.set("result", std::move(result));
        out.push_back(to_json(reply));
    } catch (const Refusal& refusal) {
        out.push_back(failed(*id, refusal.code, refusal.message));
    }
    return out;
}

Value LanguageServer::answer(std::string_view method, const Value& params) {
    if (method == "initialize") return initialize(params);
    if (method == "shutdown") {
        shut_down_ = true;
        return {};
    }
    static constexpr std::string_view of_documents[] = {"textDocument/diagnostic", "textDocument/codeAction",
                                                        "textDocument/hover",      "textDocument/documentSymbol",
                                                        "textDocument/codeLens",   "textDocument/inlayHint"};
    if (std::find(std::begin(of_documents), std::end(of_documents), method) == std::end(of_documents))
        throw Refusal{method_not_found, "no method " + std::string(method)};
    Document* found = document(params);
    if (found == nullptr) throw Refusal{invalid_params, "the document is not open"};
    if (method == "textDocument/diagnostic") {
        Value report = Value::table();
        report.set("kind", "full");
        report.set("items", diagnostics(*found));
        return report;
    }
    if (method == "textDocument/codeAction") return code_actions(*found, params);
    if (method == "textDocument/hover") return hover(*found, params);
    if (method == "textDocument/documentSymbol") return symbols(*found);
    if (method == "textDocument/codeLens") return lenses(*found);
    return inlays(*found, params);
}

void LanguageServer::notice(std::string_view method, const Value& params, std::vector<std::string>& out) {
    if (method == "exit") {
        ended_ = true;
    } else if (!initialized_) {
        return;
    } else if (method == "textDocument/didOpen") {
        open(params);
    } else if (method == "textDocument/didChange") {
        change(params);
    } else if (method == "textDocument/didClose") {
        const auto found = documents_.find(text_at(params, {"textDocument", "uri"}));
        if (found == documents_.end()) return;
        // What was marked in a closed file must not stay in the editor's list.
        if (!pulls_) out.push_back(publication(found->second.uri, std::nullopt, Value::array()));
        documents_.erase(found);
    } else if (method == "workspace/didChangeConfiguration" || method == "workspace/didChangeWatchedFiles" ||
               method == "textDocument/didSave") {
        forget_analyses();
    }
}

void LanguageServer::forget_analyses() {
    if (service_.reload) service_.reload();
    for (auto& [uri, document] : documents_) {
        document.analysis.reset();
        document.unpublished = true;
    }
}

Value LanguageServer::initialize(const Value& params) {
    if (initialized_) throw Refusal{invalid_request, "the server is initialized already"};
    initialized_ = true;
    // UTF-8 costs us nothing; without an offer it is UTF-16, as it was before 3.17.
    std::string_view encoding = "utf-16";
    if (const Value* offered = path(params, {"capabilities", "general", "positionEncodings"});
        offered != nullptr && offered->is(Value::Kind::array)) {
        const auto offers = [&](std::string_view name) {
            return std::any_of(offered->items.begin(), offered->items.end(),
                               [&](const Value& item) { return item.text == name; });
        };
        if (offers("utf-8"))
            encoding = "utf-8", unit_ = ColumnUnit::byte;
        else if (offers("utf-32") && !offers("utf-16"))
            encoding = "utf-32", unit_ = ColumnUnit::scalar;
    }
    pulls_ = path(params, {"capabilities", "textDocument", "diagnostic"}) != nullptr;
    versioned_edits_ = is_true(path(params, {"capabilities", "workspace", "workspaceEdit", "documentChanges"}));
    nested_symbols_ =
        is_true(path(params, {"capabilities", "textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"}));
    return capabilities(service_.name, service_.version, encoding);
}

void LanguageServer::open(const Value& params) {
    const Value* item = member(&params, "textDocument");
    const std::string uri(text_at(params, {"textDocument", "uri"}));
    if (uri.empty()) return;
    Document document{.uri = uri, .path = path_of_uri(uri)};
    if (const Value* version = member(item, "version"); version != nullptr) document.version = version->integer;
    document.source = Source(document.path, std::string(text_at(params, {"textDocument", "text"})));
    documents_.insert_or_assign(uri, std::move(document));
}

void LanguageServer::change(const Value& params) {
    Document* found = document(params);
    const Value* changes = member(&params, "contentChanges");
    if (found == nullptr || changes == nullptr || !changes->is(Value::Kind::array)) return;
    std::string text(found->source.text());
    for (const Value& one : changes->items) {
        const std::string_view with = text_at(one, {"text"});
        if (const Value* range = member(&one, "range"))
            apply_edit(text, position(member(range, "start")), position(member(range, "end")), with, unit_);
        else
            text = with;
    }
    if (const Value* version = path(params, {"textDocument", "version"}); version != nullptr)
        found->version = version->integer;
    found->source = Source(found->path, std::move(text));
    found->analysis.reset();
    found->unpublished = true;
}

std::vector<std::string> LanguageServer::publish() {
    std::vector<std::string> out;
    cancelled_.clear();  // what is left was answered before it was cancelled
    for (auto& [uri, document] : documents_) {
        if (!document.unpublished) continue;
        document.unpublished = false;
        for (const std::string& message : analysed(document).messages)
            if (told_.insert(message).second) out.push_back(shown_message(message));
        if (pulls_) continue;
        out.push_back(publication(uri, document.version, diagnostics(document)));
    }
    return out;
}

LanguageServer::Document* LanguageServer::document(const Value& params) {
    const auto found = documents_.find(text_at(params, {"textDocument", "uri"}));
    return found == documents_.end() ? nullptr : &found->second;
}

const Analysis& LanguageServer::analysed(Document& document) {
    if (!document.analysis) document.analysis = service_.analyse(document.path, document.source);
    return *document.analysis;
}

Value LanguageServer::range(const Document& document, Span span) const {
    return range_value(position_of(document.source, span.begin, unit_), position_of(document.source, span.end, unit_));
}

Span LanguageServer::span_of(const Document& document, const Value& range) const {
    const std::string_view text = document.source.text();
    const auto begin = offset_of(text, position(member(&range, "start")), unit_);
    const auto end = offset_of(text, position(member(&range, "end")), unit_);
    return {static_cast<std::uint32_t>(std::min(begin, end)), static_cast<std::uint32_t>(std::max(begin, end))};
}

Value LanguageServer::diagnostic(const Document& document, const Finding& finding) const {
    Value value = Value::table();
    value.set("range", range(document, finding.whole_file ? Span{} : finding.span));
    // Hint would be all but invisible in most editors.
    value.set("severity", finding.severity == Severity::error ? 1 : finding.severity == Severity::warning ? 2 : 3);
    value.set("code", (*service_.rules)[finding.rule].id);
    if (const std::string uri = service_.page_uri ? service_.page_uri(finding.rule) : std::string(); !uri.empty())
        value.set("codeDescription", Value::table()).set("href", uri);
    value.set("source", service_.name);
    value.set("message", finding.hint.empty() ? finding.message : finding.message + ": " + finding.hint);
    return value;
}

Value LanguageServer::diagnostics(Document& document) {
    Value items = Value::array();
    const Analysis& analysis = analysed(document);
    for (const Finding& finding : analysis.findings) items.push(diagnostic(document, finding));
    for (const TextFault& one : analysis.faults) items.push(fault(document, one));
    return items;
}

Value LanguageServer::fault(const Document& document, const TextFault& fault) const {
    const std::string_view text = document.source.text();
    const LspPosition start{fault.at.line == 0 ? 0 : fault.at.line - 1, fault.at.column == 0 ? 0 : fault.at.column - 1};
    const auto begin = static_cast<std::uint32_t>(offset_of(text, start, ColumnUnit::scalar));
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', begin), text.size()));
    Value value = Value::table();
    value.set("range", range(document, {begin, end}));
    value.set("severity", fault.error ? 1 : 3);
    value.set("source", service_.name);
    value.set("message", fault.text);
    return value;
}

Value LanguageServer::action(const Document& document, const Finding& finding, const std::vector<Edit>& edits,
                             bool preferred) const {
    Value changes = Value::array();
    for (const Edit& edit : edits) {
        Value& change = changes.push(Value::table());
        change.set("range", range(document, edit.span));
        change.set("newText", edit.text);
    }
    Value value = Value::table();
    value.set("title", edits.front().title);
    value.set("kind", "quickfix");
    value.set("diagnostics", Value::array()).push(diagnostic(document, finding));
    if (preferred) value.set("isPreferred", true);
    value.set("edit", workspace_edit(document.uri, versioned_edits_ ? std::optional(document.version) : std::nullopt,
                                     std::move(changes)));
    return value;
}

Value LanguageServer::code_actions(Document& document, const Value& params) {
    Value actions = Value::array();
    const Value* range = member(&params, "range");
    if (range == nullptr) throw Refusal{invalid_params, "a range is missing"};
    const Span asked = span_of(document, *range);
    if (const Value* only = path(params, {"context", "only"}); only != nullptr && only->is(Value::Kind::array)) {
        const bool wanted = std::any_of(only->items.begin(), only->items.end(),
                                        [](const Value& kind) { return kind.text.empty() || kind.text == "quickfix"; });
        if (!wanted) return actions;
    }
    for (const Finding& finding : analysed(document).findings) {
        if (!overlaps(finding.whole_file ? Span{} : finding.span, asked)) continue;
        if (!finding.fix.empty()) actions.push(action(document, finding, finding.fix, true));
        if (!service_.actions) continue;
        for (const Edit& edit : service_.actions(document.path, document.source, finding))
            actions.push(action(document, finding, {edit}, false));
    }
    return actions;
}

Value LanguageServer::hover(Document& document, const Value& params) {
    const auto at =
        static_cast<std::uint32_t>(offset_of(document.source.text(), position(member(&params, "position")), unit_));
    std::string text;
    std::vector<RuleIndex> seen;
    std::optional<Span> where;
    for (const Finding& finding : analysed(document).findings) {
        if (finding.whole_file || !overlaps(finding.span, {at, at})) continue;
        if (std::find(seen.begin(), seen.end(), finding.rule) != seen.end()) continue;
        seen.push_back(finding.rule);
        if (!text.empty()) text += "\n\n---\n\n";
        text += "**" + finding.message + "**\n\n" + (finding.hint.empty() ? "" : finding.hint + "\n\n") +
                (service_.page ? service_.page(finding.rule) : "");
        if (!where) where = finding.span;
    }
    if (!where) return {};
    Value value = Value::table();
    Value& contents = value.set("contents", Value::table());
    contents.set("kind", "markdown");
    contents.set("value", text);
    value.set("range", range(document, *where));
    return value;
}

Value LanguageServer::symbol(const Document& document, const DocumentSymbol& outline) const {
    Value value = Value::table();
    value.set("name", outline.name.empty() ? "(no title)" : outline.name);
    if (!outline.detail.empty()) value.set("detail", outline.detail);
    value.set("kind", outline.children.empty() ? 15 : 2);  // String, Module
    value.set("range", range(document, outline.whole));
    value.set("selectionRange", range(document, outline.label));
    Value& children = value.set("children", Value::array());
    for (const DocumentSymbol& child : outline.children) children.push(symbol(document, child));
    return value;
}

Value LanguageServer::symbols(Document& document) {
    Value list = Value::array();
    const auto& outline = analysed(document).outline;
    if (nested_symbols_) {
        for (const DocumentSymbol& one : outline) list.push(symbol(document, one));
        return list;
    }
    for (const DocumentSymbol& one : outline) {
        list.push(flat_symbol(one, document.uri, range(document, one.whole), {}));
        for (const DocumentSymbol& child : one.children)
            list.push(flat_symbol(child, document.uri, range(document, child.whole), one.name));
    }
    return list;
}

Value LanguageServer::lenses(Document& document) {
    Value list = Value::array();
    for (const Remark& lens : analysed(document).lenses) {
        Value& value = list.push(Value::table());
        value.set("range", range(document, lens.span));
        Value& command = value.set("command", Value::table());
        command.set("title", lens.text);
        command.set("command", "");  // it is there to be read
    }
    return list;
}

Value LanguageServer::inlays(Document& document, const Value& params) {
    Value list = Value::array();
    const Value* asked = member(&params, "range");
    const Span wanted = asked == nullptr ? Span{0, UINT32_MAX} : span_of(document, *asked);
    for (const Remark& inlay : analysed(document).inlays) {
        if (!overlaps(inlay.span, wanted)) continue;
        Value& value = list.push(Value::table());
        value.set("position", position_value(position_of(document.source, inlay.span.end, unit_)));
        value.set("label", inlay.text);
        value.set("paddingLeft", true);
    }
    return list;
}

}  // namespace career
