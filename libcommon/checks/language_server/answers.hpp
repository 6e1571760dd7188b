// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "libcommon/checks/language_server/language_service.hpp"
#include "libcommon/checks/language_server/text_document.hpp"
#include "libcommon/data/value.hpp"

namespace career {

// The shapes of the protocol's values.
Value position_value(LspPosition position);
Value range_value(LspPosition start, LspPosition end);
Value capabilities(std::string_view name, std::string_view version, std::string_view encoding);
Value workspace_edit(const std::string& uri, std::optional<std::int64_t> version, Value changes);
Value flat_symbol(const DocumentSymbol& outline, const std::string& uri, Value range, std::string_view container);
// The notification textDocument/publishDiagnostics, ready to send.
std::string publication(const std::string& uri, std::optional<std::int64_t> version, Value items);

// The notification window/showMessage, of an error.
std::string shown_message(const std::string& text);

}  // namespace career
