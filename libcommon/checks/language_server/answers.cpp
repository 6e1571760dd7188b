// SPDX-License-Identifier: MIT
#include "libcommon/checks/language_server/answers.hpp"

#include "libcommon/data/value_writer.hpp"

namespace career {

Value position_value(LspPosition position) {
    Value value = Value::table();
    value.set("line", static_cast<std::int64_t>(position.line));
    value.set("character", static_cast<std::int64_t>(position.character));
    return value;
}

Value range_value(LspPosition start, LspPosition end) {
    Value value = Value::table();
    value.set("start", position_value(start));
    value.set("end", position_value(end));
    return value;
}

Value capabilities(std::string_view name, std::string_view version, std::string_view encoding) {
    Value result = Value::table();
    Value& can = result.set("capabilities", Value::table());
    can.set("positionEncoding", encoding);
    Value& sync = can.set("textDocumentSync", Value::table());
    sync.set("openClose", true);
    sync.set("change", 2);  // incremental
    sync.set("save", true);
    Value& pull = can.set("diagnosticProvider", Value::table());
    pull.set("identifier", name);
    pull.set("interFileDependencies", false);
    pull.set("workspaceDiagnostics", false);
    can.set("codeActionProvider", Value::table()).set("codeActionKinds", Value::array({"quickfix"}));
    can.set("hoverProvider", true);
    can.set("documentSymbolProvider", true);
    can.set("codeLensProvider", Value::table()).set("resolveProvider", false);
    can.set("inlayHintProvider", true);
    Value& server = result.set("serverInfo", Value::table());
    server.set("name", name);
    server.set("version", version);
    return result;
}

Value workspace_edit(const std::string& uri, std::optional<std::int64_t> version, Value changes) {
    Value edit = Value::table();
    if (!version) {
        edit.set("changes", Value::table()).set(uri, std::move(changes));
        return edit;
    }
    Value& document = edit.set("documentChanges", Value::array()).push(Value::table());
    Value& identifier = document.set("textDocument", Value::table());
    identifier.set("uri", uri);
    identifier.set("version", *version);
    document.set("edits", std::move(changes));
    return edit;
}

Value flat_symbol(const DocumentSymbol& outline, const std::string& uri, Value range, std::string_view container) {
    Value value = Value::table();
    value.set("name", outline.name.empty() ? "(no title)" : outline.name);
    value.set("kind", outline.children.empty() ? 15 : 2);
    Value& location = value.set("location", Value::table());
    location.set("uri", uri);
    location.set("range", std::move(range));
    if (!container.empty()) value.set("containerName", container);
    return value;
}

namespace {

Value notification(std::string_view method) {
    Value message = Value::table();
    message.set("jsonrpc", "2.0");
    message.set("method", method);
    return message;
}

}  // namespace

std::string publication(const std::string& uri, std::optional<std::int64_t> version, Value items) {
    Value message = notification("textDocument/publishDiagnostics");
    Value& params = message.set("params", Value::table());
    params.set("uri", uri);
    if (version) params.set("version", *version);
    params.set("diagnostics", std::move(items));
    return to_json(message);
}

std::string shown_message(const std::string& text) {
    Value message = notification("window/showMessage");
    Value& params = message.set("params", Value::table());
    params.set("type", 1);  // error
    params.set("message", text);
    return to_json(message);
}

}  // namespace career
