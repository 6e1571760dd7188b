// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/mustache.hpp"

#include <algorithm>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/text/trimmed.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::size_t deepest = 16;

bool good_name(std::string_view name) {
    if (name == ".") return true;
    if (name.empty() || name.front() == '.' || name.back() == '.') return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    });
}

class FieldParser {
  public:
    FieldParser(std::string_view text, const Source& source, std::size_t offset, Errors& errors)
        : text_(text), source_(&source), offset_(offset), errors_(&errors) {}

    std::vector<Node> parse(std::string_view open, std::size_t opened_at, std::size_t depth) {
        std::vector<Node> out;
        while (at_ < text_.size()) {
            const std::size_t begin = text_.find("{{", at_);
            if (begin == std::string_view::npos) break;
            const std::size_t end = text_.find("}}", begin);
            if (end == std::string_view::npos ||
                text_.substr(begin, end - begin).find('\n') != std::string_view::npos) {
                fault(begin, "a field is not closed", "end it with '}}' on the same line");
                add_text(out, at_, begin);
                at_ = begin + 2;
                continue;
            }
            std::string_view inside = trimmed(text_.substr(begin + 2, end - begin - 2));
            const char sign = inside.empty() ? '\0' : inside.front();
            const bool block = sign == '#' || sign == '^' || sign == '/';
            if (block) inside = trimmed(inside.substr(1));
            std::size_t from = begin, to = end + 2;
            if (block) whole_line(from, to);
            add_text(out, at_, std::max(from, at_));
            at_ = to;
            if (!good_name(inside)) {
                fault(begin, "'" + std::string(inside) + "' is no name of a field",
                      "use letters, digits, hyphens and full stops");
                continue;
            }
            if (sign == '/') {
                if (inside == open) return out;
                fault(begin, "{{/" + std::string(inside) + "}} closes what is not open",
                      open.empty() ? "take it out" : "close {{#" + std::string(open) + "}} first");
                continue;
            }
            Node node{.kind = sign == '#'   ? Node::Kind::section
                              : sign == '^' ? Node::Kind::inverted
                                            : Node::Kind::field,
                      .text = std::string(inside),
                      .offset = offset_ + begin};
            if (block) {
                if (depth == deepest) {
                    fault(begin, "blocks are nested too deeply", "nest at most 16 of them");
                    at_ = text_.size();
                    return out;
                }
                node.children = parse(inside, begin, depth + 1);
            }
            out.push_back(std::move(node));
        }
        add_text(out, at_, text_.size());
        at_ = text_.size();
        if (!open.empty())
            fault(opened_at, "{{#" + std::string(open) + "}} is never closed",
                  "add {{/" + std::string(open) + "}} where it ends");
        return out;
    }

  private:
    // A block's tag that is alone on its line takes the line with it.
    void whole_line(std::size_t& from, std::size_t& to) const {
        std::size_t left = from, right = to;
        while (left > at_ && (text_[left - 1] == ' ' || text_[left - 1] == '\t')) --left;
        while (right < text_.size() && (text_[right] == ' ' || text_[right] == '\t')) ++right;
        const bool starts = left == 0 || text_[left - 1] == '\n';
        const bool ends = right == text_.size() || text_[right] == '\n';
        if (!starts || !ends) return;
        from = left;
        to = std::min(right + 1, text_.size());
    }

    void add_text(std::vector<Node>& out, std::size_t from, std::size_t to) const {
        if (from >= to) return;
        out.push_back({.text = std::string(text_.substr(from, to - from)), .offset = offset_ + from});
    }

    void fault(std::size_t at, std::string what, std::string remedy) {
        Error error{source_->position(offset_ + at), std::move(what), std::move(remedy)};
        errors_->push_back(std::move(error));
    }

    std::string_view text_;
    const Source* source_;
    std::size_t offset_, at_ = 0;
    Errors* errors_;
};

void visit_names(const std::vector<Node>& nodes, const std::string& front,
                 const std::function<void(const Node&, const std::string&)>& visit) {
    for (const Node& node : nodes) {
        if (node.kind == Node::Kind::text) continue;
        const std::string full = node.text == "." ? front : front.empty() ? node.text : front + '.' + node.text;
        visit(node, full);
        if (node.children.empty()) continue;
        visit_names(node.children, node.kind == Node::Kind::section ? full : front, visit);
    }
}

}  // namespace

std::vector<Node> parse_fields(std::string_view text, const Source& source, std::size_t offset, Errors& errors) {
    return FieldParser(text, source, offset, errors).parse({}, 0, 0);
}

void each_name(const std::vector<Node>& nodes, const std::function<void(const Node&, const std::string&)>& visit) {
    visit_names(nodes, {}, visit);
}

bool is_there(const Value* value) {
    if (value == nullptr) return false;
    switch (value->kind) {
        case Value::Kind::null:
            return false;
        case Value::Kind::boolean:
            return value->boolean;
        case Value::Kind::text:
            return !value->text.empty();
        case Value::Kind::array:
            return !value->items.empty();
        case Value::Kind::table:
            return !value->members.empty();
        default:
            return true;
    }
}

std::vector<std::string> lines_of(const Value& value) {
    std::vector<std::string> out;
    switch (value.kind) {
        case Value::Kind::null:
            break;
        case Value::Kind::text:
            out.push_back(value.text);
            break;
        case Value::Kind::moment:
            out.push_back(value.text);
            break;
        case Value::Kind::boolean:
            out.emplace_back(value.boolean ? "yes" : "no");
            break;
        case Value::Kind::date:
            out.push_back(to_text(value.date));
            break;
        case Value::Kind::array:
            for (const Value& item : value.items)
                for (std::string& line : lines_of(item)) out.push_back(std::move(line));
            break;
        case Value::Kind::table:
            for (const Member& member : value.members) out.push_back(member.key + ": " + one_line(member.value));
            break;
        default:
            out.push_back(to_json(value));
    }
    return out;
}

std::string one_line(const Value& value) {
    std::string out;
    for (const std::string& line : lines_of(value)) {
        if (!out.empty()) out += ", ";
        out += line;
    }
    return out;
}

const Value* find_path(const Value& table, std::string_view name, std::vector<Value>* gathered) {
    const Value* here = &table;
    while (!name.empty()) {
        const std::size_t dot = name.find('.');
        const std::string_view part = name.substr(0, dot);
        name = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
        const Value* next = here->find(part);
        if (next == nullptr) return nullptr;
        here = next;
        if (!name.empty() && here->is(Value::Kind::array)) {
            const Value* first = nullptr;
            for (const Value& item : here->items) {
                if (!item.is(Value::Kind::table)) continue;
                const Value* found = find_path(item, name, gathered);
                if (found == nullptr) continue;
                if (gathered != nullptr && name.find('.') == std::string_view::npos) gathered->push_back(*found);
                if (first == nullptr) first = found;
            }
            return first;
        }
        if (!here->is(Value::Kind::table) && !name.empty()) return nullptr;
    }
    return here;
}

const Value* Expansion::find(std::string_view name) const {
    if (name == ".") return contexts_.empty() ? nullptr : contexts_.back();
    for (auto context = contexts_.rbegin(); context != contexts_.rend(); ++context)
        if ((*context)->is(Value::Kind::table))
            if (const Value* found = find_path(**context, name)) return found;
    if (const Value* found = find_path(*given_, name)) return found;
    return otherwise_ ? otherwise_(name) : nullptr;
}

const Value* Expansion::find_all(std::string_view name, std::vector<Value>& gathered) const {
    const Value* found = find_path(*given_, name, &gathered);
    return found != nullptr ? found : otherwise_ ? otherwise_(name) : nullptr;
}

std::string Expansion::mark(Value value) {
    values_.push_back(std::move(value));
    return value_open + std::to_string(values_.size() - 1) + value_close;
}

std::string Expansion::expand(const std::vector<Node>& nodes) {
    std::string out;
    run(nodes, out);
    return out;
}

void Expansion::run(const std::vector<Node>& nodes, std::string& out) {
    for (const Node& node : nodes) {
        if (node.kind == Node::Kind::text) {
            out += node.text;
            continue;
        }
        const Value* value = find(node.text);
        const bool there = is_there(value);
        if (node.kind == Node::Kind::field) {
            if (there) {
                out += mark(*value);
            } else {
                std::string name = node.text.substr(node.text.rfind('.') + 1);
                std::replace(name.begin(), name.end(), '_', ' ');
                out += mark('[' + name + ']');
            }
        } else if (node.kind == Node::Kind::inverted) {
            if (!there) run(node.children, out);
        } else if (there && value->is(Value::Kind::array)) {
            for (const Value& item : value->items) {
                contexts_.push_back(&item);
                run(node.children, out);
                contexts_.pop_back();
            }
        } else if (there) {
            contexts_.push_back(value);
            run(node.children, out);
            contexts_.pop_back();
        }
    }
}

}  // namespace career::doc_skeleton
