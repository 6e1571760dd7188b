// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/error.hpp"
#include "libcommon/text/source.hpp"

namespace career::doc_skeleton {

// A text with fields: `{{name}}`, `{{#name}}...{{/name}}` once for each item of a list (or once where the value is
// there), `{{^name}}...{{/name}}` where it is not, `{{.}}` the item itself. Names have parts: `question.text`.
struct Node {
    enum class Kind : std::uint8_t { text, field, section, inverted };
    Kind kind = Kind::text;
    std::string text;  // of text; the name of the others
    std::size_t offset = 0;
    std::vector<Node> children;
};

// `source` tells positions; `offset` is where `text` begins in it. What is wrong is added to `errors`.
std::vector<Node> parse_fields(std::string_view text, const Source& source, std::size_t offset, Errors& errors);

// Every name used, with the sections around it as a front: "question.text" for {{text}} inside {{#question}}. `outer`
// is the name as written.
void each_name(const std::vector<Node>& nodes,
               const std::function<void(const Node& node, const std::string& full)>& visit);

// Values on the way out are numbers between two marks, so that nothing in them is ever taken for markup.
inline constexpr char value_open = '\x01', value_close = '\x02';

class Expansion {
  public:
    // `given`: a table. `otherwise` answers for a name that it lacks; null: nothing is known.
    Expansion(const Value& given, std::function<const Value*(std::string_view)> otherwise)
        : given_(&given), otherwise_(std::move(otherwise)) {}

    std::string expand(const std::vector<Node>& nodes);
    // What stands for a field that has no value, so that a reader sees it: "[company]".
    const std::vector<Value>& values() const { return values_; }
    std::string mark(Value value);
    const Value* find(std::string_view name) const;
    // As find(), and all values where lists of tables stand on the way.
    const Value* find_all(std::string_view name, std::vector<Value>& gathered) const;

  private:
    void run(const std::vector<Node>& nodes, std::string& out);

    const Value* given_;
    std::function<const Value*(std::string_view)> otherwise_;
    std::vector<const Value*> contexts_;
    std::vector<Value> values_;
};

// Empty texts, empty lists, false and null are no values.
bool is_there(const Value* value);
// One line of text: lists joined by commas, dates as they are written.
std::string one_line(const Value& value);
// Each item of a list, or the value itself.
std::vector<std::string> lines_of(const Value& value);
// The values that a name with parts reaches through tables and lists of tables.
const Value* find_path(const Value& table, std::string_view name, std::vector<Value>* gathered = nullptr);

}  // namespace career::doc_skeleton
