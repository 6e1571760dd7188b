// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/fill.hpp"

#include <algorithm>
#include <set>

#include "libcommon/frame/suggest.hpp"
#include "libcommon/text/fold.hpp"
#include "libcommon/text/list_text.hpp"

namespace career::doc_skeleton {
namespace {

constexpr unsigned deepest_field = 32;

// The value of a section: its id with hyphens or with underscores.
const Value* section_value(const Value& given, std::string_view id) {
    if (const Value* value = given.find(id)) return value;
    std::string under(id);
    std::replace(under.begin(), under.end(), '-', '_');
    return given.find(under);
}

bool is_section(const Template& shape, std::string key) {
    std::replace(key.begin(), key.end(), '_', '-');
    return shape.find(key) != nullptr;
}

class KeyCheck {
  public:
    KeyCheck(const Template& shape, const std::string& from) : shape_(&shape), from_(from) {
        const auto add = [&](const Node& node, const std::string& full) {
            used_.insert(full);
            used_.insert(node.text);
        };
        each_name(shape.body, add);
        for (const FrontKey& key : shape.front) {
            each_name(key.text, add);
            if (!key.list_of.empty()) used_.insert(key.list_of);
        }
        for (const auto& [name, nodes] : shape.defaults) each_name(nodes, add);
    }

    void run(const Value& table, const std::string& front, unsigned depth) {
        for (const Member& member : table.members) {
            const std::string name = front.empty() ? member.key : front + '.' + member.key;
            if (front.empty() && member.key == "format" && member.value.is(Value::Kind::integer)) continue;
            const bool nested = holds_tables(member.value);
            if (known(name)) {
                if (!nested || contains(shape_->fields, name)) {
                    if (is_there(&member.value) && !has_place(name) &&
                        std::find(unused_.begin(), unused_.end(), name) == unused_.end())
                        unused_.push_back(name);
                    if (!nested || !opens_fields(name)) continue;
                }
            } else if (!nested || !opens_fields(name) || depth == deepest_field) {
                unknown(member, name);
                continue;
            }
            if (member.value.is(Value::Kind::table)) run(member.value, name, depth + 1);
            for (const Value& item : member.value.items)
                if (item.is(Value::Kind::table)) run(item, name, depth + 1);
        }
    }
    Errors errors;
    const std::vector<std::string>& unused() const { return unused_; }

  private:
    static bool holds_tables(const Value& value) {
        return value.is(Value::Kind::table) ||
               (value.is(Value::Kind::array) && !value.items.empty() && value.items.front().is(Value::Kind::table));
    }
    bool known(const std::string& name) const {
        const auto& common = common_fields();
        return std::find(common.begin(), common.end(), name) != common.end() || contains(shape_->fields, name) ||
               is_section(*shape_, name);
    }
    // Fields of the template stand below this name.
    bool opens_fields(const std::string& name) const {
        return std::any_of(shape_->fields.begin(), shape_->fields.end(), [&](const std::string& field) {
            return field.size() > name.size() && field.starts_with(name) && field[name.size()] == '.';
        });
    }
    bool has_place(const std::string& name) const {
        if (used_.contains(name) || is_section(*shape_, name)) return true;
        if (name == "title" || name == "date" || name == "author" || name == "tags" || name == "status") return true;
        return std::any_of(used_.begin(), used_.end(), [&](const std::string& used) {
            return used.size() > name.size() && used.starts_with(name) && used[name.size()] == '.';
        });
    }
    void unknown(const Member& member, const std::string& name) {
        std::vector<std::string_view> names(common_fields());
        names.insert(names.end(), shape_->fields.begin(), shape_->fields.end());
        for (const TemplateSection& section : shape_->sections) names.push_back(section.id);
        Error error{{from_, member.key_at.line, member.key_at.column},
                    "the template '" + shape_->type + "' has no field '" + name + "'",
                    did_you_mean(name, names, "see 'doc-skeleton show " + shape_->type + "'")};
        errors.push_back(std::move(error));
    }

    const Template* shape_;
    std::string from_;
    std::set<std::string, std::less<>> used_;
    std::vector<std::string> unused_;
};

Errors check_choice(const Template& shape, const std::vector<std::string>& ids, std::string_view option) {
    Errors errors;
    std::vector<std::string_view> names;
    for (const TemplateSection& section : shape.sections) names.push_back(section.id);
    for (const std::string& id : ids) {
        if (shape.find(id) != nullptr) continue;
        Error error{{},
                    "--" + std::string(option) + ": the template '" + shape.type + "' has no section '" + id + "'",
                    did_you_mean(id, names, "see 'doc-skeleton show " + shape.type + "'")};
        errors.push_back(std::move(error));
    }
    return errors;
}

// Takes away what was not asked for; a heading goes with everything below it.
void choose_sections(const Template& shape, const FillWish& wish, const Value& given, std::vector<Block>& blocks) {
    std::vector<Block> out;
    unsigned dropped = 0;  // level of the heading that took the rest with it
    for (Block& block : blocks) {
        if (block.kind == Block::Kind::heading) {
            if (dropped != 0 && block.level <= dropped) dropped = 0;
            const TemplateSection* section = block.id.empty() ? nullptr : shape.find(block.id);
            if (dropped == 0 && section != nullptr) {
                const bool wanted = contains(wish.with, section->id) || section_value(given, section->id) != nullptr;
                if ((section->extra && !wanted) || contains(wish.without, section->id)) dropped = block.level;
            }
        }
        if (dropped == 0) out.push_back(std::move(block));
    }
    blocks = std::move(out);
}

Value front_keys(const Template& shape, Expansion& expansion) {
    Value keys = Value::table();
    for (const FrontKey& key : shape.front) {
        if (!key.list_of.empty()) {
            std::vector<Value> gathered;
            const Value* found = expansion.find_all(key.list_of, gathered);
            std::vector<std::string> items;
            if (gathered.empty() && found != nullptr) items = lines_of(*found);
            for (const Value& value : gathered)
                for (std::string& line : lines_of(value))
                    if (!contains(items, line)) items.push_back(std::move(line));
            if (!items.empty()) keys.set(key.key, Value::array(items));
            continue;
        }
        const std::string text = expansion.expand(key.text);
        if (text.empty()) continue;
        if (const Value* value = sole_value(text, expansion.values());
            value != nullptr && (value->is(Value::Kind::date) || value->is(Value::Kind::integer))) {
            keys.set(key.key, *value);
            continue;
        }
        const std::string words = plain(text, expansion.values());
        if (const auto date = parse_date(words))
            keys.set(key.key, *date);
        else if (!words.empty())
            keys.set(key.key, words);
    }
    return keys;
}

// What each site builder reads; the template's own keys follow.
Value site_keys(FrontMatter front, const Template& shape, const Expansion& expansion, const std::string& title,
                const Value& own) {
    Value keys = Value::table();
    const auto copy = [&](std::string_view from, std::string_view to, bool list) {
        const Value* value = expansion.find(from);
        if (!is_there(value)) return;
        if (list)
            keys.set(to, Value::array(lines_of(*value)));
        else if (value->is(Value::Kind::text) && parse_date(value->text))
            keys.set(to, *parse_date(value->text));
        else
            keys.set(to, value->is(Value::Kind::date) ? *value : Value(one_line(*value)));
    };
    if (front == FrontMatter::jekyll) keys.set("layout", "page");
    keys.set("title", title);
    copy("date", "date", false);
    if (front == FrontMatter::hugo) keys.set("draft", true);
    if (front == FrontMatter::hugo || front == FrontMatter::mkdocs)
        copy("author", "authors", true);
    else
        copy("author", "author", false);
    copy("tags", "tags", true);
    keys.set("template", shape.type);
    keys.set("template_version", static_cast<std::int64_t>(shape.version));
    for (const Member& member : own.members)
        if (keys.find(member.key) == nullptr) keys.set(member.key, member.value);
    return keys;
}

// A format without front matter says the template's own keys as a list below the title.
void keys_as_items(Filled& out) {
    std::vector<Block> items;
    for (const Member& member : out.front.members) {
        std::string name = member.key;
        std::replace(name.begin(), name.end(), '-', ' ');
        if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
            name.front() = static_cast<char>(name.front() - 32);
        out.values.push_back(member.value);
        items.push_back({.kind = Block::Kind::item, .text = name + ": " + value_mark(out.values.size() - 1)});
    }
    out.front = Value::table();
    const bool titled = !out.blocks.empty() && out.blocks.front().kind == Block::Kind::heading;
    out.blocks.insert(out.blocks.begin() + (titled ? 1 : 0), items.begin(), items.end());
}

}  // namespace

Result<Filled> fill(const Template& shape, const Value& given, const std::string& from, const FillWish& wish,
                    std::vector<std::string>& notes) {
    Errors errors = check_choice(shape, wish.with, "with");
    for (Error& error : check_choice(shape, wish.without, "without")) errors.push_back(std::move(error));
    KeyCheck keys(shape, from);
    keys.run(given, {}, 0);
    for (Error& error : keys.errors) errors.push_back(std::move(error));
    if (!errors.empty()) return errors;
    for (const std::string& name : keys.unused())
        notes.push_back("the template '" + shape.type + "' has no place for '" + name + "': left out");

    // Defaults are expanded when they are asked for: one may name another. The template's reader refused loops.
    std::vector<std::pair<std::string, Value>> made;
    made.reserve(shape.defaults.size());
    std::function<const Value*(std::string_view)> otherwise = [&](std::string_view name) -> const Value* {
        for (const auto& [key, value] : made)
            if (key == name) return &value;
        for (const auto& [key, nodes] : shape.defaults) {
            if (key != name) continue;
            Expansion inner(given, otherwise);
            const std::string text = inner.expand(nodes);
            made.emplace_back(key, Value(plain(text, inner.values())));
            return &made.back().second;
        }
        return nullptr;
    };
    Expansion expansion(given, otherwise);
    Filled out;
    out.toml_front = shape.toml_front;
    out.front = front_keys(shape, expansion);
    out.blocks = parse_blocks(expansion.expand(shape.body));
    choose_sections(shape, wish, given, out.blocks);

    std::set<std::string, std::less<>> written;  // sections whose value the template itself puts somewhere
    each_name(shape.body, [&](const Node& node, const std::string&) { written.insert(node.text); });
    std::vector<Block> blocks;
    bool drop_hints = wish.bare;
    for (Block& block : out.blocks) {
        if (block.kind == Block::Kind::heading) drop_hints = wish.bare;
        if (block.kind == Block::Kind::hint && drop_hints) continue;
        const std::string id = block.kind == Block::Kind::heading ? block.id : std::string();
        blocks.push_back(std::move(block));
        if (id.empty() || written.contains(id)) continue;
        const Value* value = section_value(given, id);
        if (!is_there(value)) continue;
        blocks.push_back({.kind = Block::Kind::values, .text = expansion.mark(*value)});
        drop_hints = true;  // the section is written: its guidance has done its work
    }
    out.blocks = std::move(blocks);
    out.values = expansion.values();
    if (!out.blocks.empty() && out.blocks.front().kind == Block::Kind::heading)
        out.title = plain(out.blocks.front().text, out.values);
    if (wish.front != FrontMatter::none) {
        out.front = site_keys(wish.front, shape, expansion, out.title, out.front);
        out.toml_front = wish.front == FrontMatter::hugo;
    } else if (wish.markup != Markup::markdown) {
        keys_as_items(out);
    }
    return out;
}

}  // namespace career::doc_skeleton
