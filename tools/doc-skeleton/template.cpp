// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/template.hpp"

#include <algorithm>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/frame/suggest.hpp"
#include "libcommon/text/list_text.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::string_view fence = "+++";

bool good_id(std::string_view id) {
    return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

void fault(const Source& source, std::size_t offset, std::string what, std::string remedy, Errors& errors) {
    Error error{source.position(offset), std::move(what), std::move(remedy)};
    errors.push_back(std::move(error));
}

// "#goals optional since=2"
void read_braces(std::string_view braces, TemplateSection& section, const Source& source, std::size_t offset,
                 Errors& errors) {
    static constexpr std::string_view words[] = {"optional", "extra", "required"};
    while (!braces.empty()) {
        const std::size_t end = std::min(braces.find(' '), braces.size());
        const std::string_view word = braces.substr(0, end);
        braces.remove_prefix(std::min(end + 1, braces.size()));
        if (word.empty()) continue;
        if (word.front() == '#' && good_id(word.substr(1))) {
            section.id = word.substr(1);
        } else if (word == "optional") {
            section.required = false;
        } else if (word == "extra") {
            section.required = false;
            section.extra = true;
        } else if (word.starts_with("since=") && word.size() == 7 && word[6] >= '1' && word[6] <= '9') {
            section.since = word[6] - '0';
        } else if (word != "required") {
            fault(source, offset, "unknown mark '" + std::string(word) + "' of a section",
                  did_you_mean(word, words, "use #id, optional, extra or since=N"), errors);
        }
    }
}

void read_sections(std::string_view body, std::size_t offset, const Source& source, Template& out, Errors& errors) {
    bool in_fence = false;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        const std::string_view line = body.substr(at, end - at);
        if (line.starts_with("```")) in_fence = !in_fence;
        if (!in_fence && line.starts_with("##")) {
            TemplateSection section;
            section.level = static_cast<unsigned>(std::min(line.find_first_not_of('#'), line.size()));
            const HeadingMark mark = split_heading(line.substr(section.level));
            // A heading that fields make is part of the section it stands in.
            if (mark.braces.empty() && line.find("{{") != std::string_view::npos) {
                at = end + 1;
                continue;
            }
            section.title = mark.title;
            section.line = source.line_of(offset + at);
            read_braces(mark.braces, section, source, offset + at, errors);
            if (section.id.empty()) {
                fault(source, offset + at, "the section '" + section.title + "' has no id",
                      "write '" + std::string(section.level, '#') + ' ' + section.title + " {#name}'", errors);
            } else if (out.find(section.id) != nullptr) {
                fault(source, offset + at, "the section '" + section.id + "' is here twice", "give each its own id",
                      errors);
            }
            out.sections.push_back(std::move(section));
        }
        at = end + 1;
    }
}

bool known_name(const Template& out, std::string_view full) {
    const auto& common = common_fields();
    if (std::find(common.begin(), common.end(), full) != common.end()) return true;
    if (contains(out.fields, full) || out.find(full) != nullptr) return true;
    // The table or list that dotted fields belong to.
    return std::any_of(out.fields.begin(), out.fields.end(), [&](const std::string& field) {
        return field.size() > full.size() && field.starts_with(full) && field[full.size()] == '.';
    });
}

void check_names(const std::vector<Node>& nodes, const Template& out, const Source& source, Errors& errors) {
    each_name(nodes, [&](const Node& node, const std::string& full) {
        if (node.text == "." || known_name(out, node.text)) return;
        // Looked for in the innermost block first, then in the ones around it.
        std::string around = full.substr(0, full.size() - node.text.size());
        while (!around.empty()) {
            if (known_name(out, around + node.text)) return;
            around.pop_back();
            while (!around.empty() && around.back() != '.') around.pop_back();
        }
        std::vector<std::string_view> names(common_fields());
        names.insert(names.end(), out.fields.begin(), out.fields.end());
        fault(source, node.offset, "unknown field '" + node.text + "'",
              did_you_mean(node.text, names, "add it to 'fields' in the template's front matter"), errors);
    });
}

// Depth first over the defaults that refer to one another.
void check_loops(const Template& out, const std::string& file, Errors& errors) {
    enum Mark : std::uint8_t { fresh, open, done };
    std::vector<Mark> marks(out.defaults.size(), fresh);
    const std::function<bool(std::size_t)> walk = [&](std::size_t index) {
        if (marks[index] == open) return false;
        if (marks[index] == done) return true;
        marks[index] = open;
        bool good = true;
        each_name(out.defaults[index].second, [&](const Node& node, const std::string&) {
            for (std::size_t next = 0; good && next < out.defaults.size(); ++next)
                if (out.defaults[next].first == node.text) good = walk(next);
        });
        marks[index] = done;
        return good;
    };
    for (std::size_t i = 0; i < out.defaults.size(); ++i) {
        std::fill(marks.begin(), marks.end(), fresh);
        if (walk(i)) continue;
        Error error{{file, 0, 0},
                    "the default of '" + out.defaults[i].first + "' runs in a loop",
                    "let one of its fields have a default of its own"};
        errors.push_back(std::move(error));
        return;
    }
}

void read_front(TableReader& in, const Source& source, Template& out, Errors& errors) {
    out.type = in.text("type");
    out.title = in.text("title");
    out.summary = in.text("summary");
    out.group = in.text_or("group", "own");
    out.version = static_cast<int>(in.integer_or("version", 1, 1, 9));
    out.fields = in.texts("fields");
    out.asks = in.texts("asks");
    out.loose_order = in.flag_or("loose-order", false);
    out.toml_front = in.word("front-style", std::vector<std::string_view>{"yaml", "toml"}, "yaml") == "toml";
    if (!out.type.empty() && !good_id(out.type))
        in.fault("type", "has to be in lower case with hyphens", "write 'my-type'");
    for (const std::string& ask : out.asks)
        if (std::find(known_asks().begin(), known_asks().end(), ask) == known_asks().end())
            in.fault("asks", "lists the unknown demand '" + ask + "'",
                     did_you_mean(ask, known_asks(), "see the manual"));
    const auto nodes_of = [&](const Value& value) { return parse_fields(value.text, source, 0, errors); };
    if (auto table = in.table_if("defaults")) {
        for (const Member& member : table->members()) {
            static_cast<void>(table->text(member.key));
            out.defaults.emplace_back(member.key, nodes_of(member.value));
        }
        table->finish();
    }
    if (auto table = in.table_if("front-matter")) {
        for (const Member& member : table->members()) {
            FrontKey key{.key = member.key};
            if (member.value.is(Value::Kind::array)) {
                const auto items = table->texts(member.key);
                if (!items.empty()) key.list_of = items.front();
            } else {
                static_cast<void>(table->text(member.key));
                key.text = nodes_of(member.value);
            }
            out.front.push_back(std::move(key));
        }
        table->finish();
    }
    if (auto table = in.table_if("aliases")) {
        for (const Member& member : table->members()) out.aliases.emplace_back(member.key, table->texts(member.key));
        table->finish();
    }
    in.finish();
}

}  // namespace

const std::vector<std::string_view>& common_fields() {
    static const std::vector<std::string_view> names = {"title", "author", "date", "status",
                                                        "tags",  "number", "team", "template"};
    return names;
}

const std::vector<std::string_view>& known_asks() {
    static const std::vector<std::string_view> names = {"date",    "owner",   "status",      "rollback",
                                                        "figures", "options", "alternatives"};
    return names;
}

bool Template::asks_for(std::string_view what) const { return contains(asks, what); }

const TemplateSection* Template::find(std::string_view id) const {
    for (const TemplateSection& section : sections)
        if (section.id == id) return &section;
    return nullptr;
}

HeadingMark split_heading(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
    HeadingMark mark{text, {}};
    const std::size_t open = text.rfind("{#");
    if (open != std::string_view::npos && open > 0 && text[open - 1] == '{') return mark;  // a block of fields
    if (text.empty() || text.back() != '}' || open == std::string_view::npos) return mark;
    mark.braces = text.substr(open + 1, text.size() - open - 2);
    mark.title = text.substr(0, open);
    while (!mark.title.empty() && mark.title.back() == ' ') mark.title.remove_suffix(1);
    return mark;
}

Result<Template> read_template(const Source& source) {
    const std::string_view text = source.text();
    const std::size_t first_end = text.find('\n');
    const std::size_t close =
        text.starts_with(fence) && first_end != std::string_view::npos ? text.find("\n+++", first_end) : text.npos;
    if (close == std::string_view::npos)
        return Error{{source.name(), 1, 0},
                     "a template begins with front matter between two lines '+++'",
                     "start from 'doc-skeleton template new NAME'"};
    Errors errors;
    Template out;
    out.file = source.name();
    // An empty first line keeps the lines of the front matter as they are in the file.
    const auto front = read_toml(Source(source.name(), std::string(text.substr(first_end, close + 1 - first_end))));
    if (!front) return front.errors();
    TableReader reader(*front, source.name(), errors);
    read_front(reader, source, out, errors);
    std::size_t body = std::min(text.find('\n', close + 1), text.size());
    while (body < text.size() && text[body] == '\n') ++body;
    read_sections(text.substr(body), body, source, out, errors);
    out.body = parse_fields(text.substr(body), source, body, errors);
    out.body_text = text.substr(body);
    check_names(out.body, out, source, errors);
    for (const FrontKey& key : out.front) check_names(key.text, out, source, errors);
    for (const auto& [name, nodes] : out.defaults) check_names(nodes, out, source, errors);
    for (const auto& [id, names] : out.aliases)
        if (out.find(id) == nullptr)
            fault(source, 0, "other names for '" + id + "', which is no section of the template",
                  "use the id of a section", errors);
    check_loops(out, source.name(), errors);
    if (!errors.empty()) return errors;
    return out;
}

}  // namespace career::doc_skeleton
