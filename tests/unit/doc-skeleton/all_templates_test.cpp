// SPDX-License-Identifier: MIT
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>

#include "libcommon/system/input.hpp"
#include "libcommon/values/date.hpp"
#include "tools/doc-skeleton/check/check_document.hpp"
#include "tools/doc-skeleton/fill.hpp"
#include "tools/doc-skeleton/store.hpp"

using namespace career;
using namespace career::doc_skeleton;

namespace {

// One document for every template and section: what a person would write, shortly.
std::string words_for(const TemplateSection& section) {
    if (section.id == "alternatives")
        return "- Leave it: the bill grows by a tenth a month.\n- Buy one: the cheapest takes nine weeks.";
    if (section.id == "options") return "- A queue: three people know it.\n- A table, which needs no new machine.";
    if (section.id == "decision") return "We take the queue, because three people know it.";
    if (section.id == "rollback") return "The switch goes back to the old path within a minute.";
    if (section.id == "status") return "";
    if (section.id == "pros-and-cons")
        return "Both stand above with what speaks against them: a queue costs more, a table is slow.";
    return "Orders wait 12 minutes on Mondays, and the desk answers 40 calls a day.";
}

struct Part {
    std::string id, title, text;
    unsigned level;
};

std::string join(const std::string& head, const std::vector<Part>& parts) {
    std::string out = head;
    for (const Part& part : parts)
        out += std::string(part.level, '#') + ' ' + part.title + "\n\n" + part.text + (part.text.empty() ? "" : "\n\n");
    return out;
}

struct Draft {
    std::string head;
    std::vector<Part> parts;
};

Draft filled(const Template& shape) {
    Draft out;
    if (!shape.front.empty()) {
        out.head = "---\n";
        for (const FrontKey& key : shape.front)
            out.head += key.key + ": " +
                        (key.key.find("date") != std::string::npos ? "2026-02-03"
                         : key.key == "status"                     ? "accepted"
                                                                   : "Ann Example") +
                        '\n';
        out.head += "---\n\n";
    }
    out.head += "# A title\n\n- Status: accepted\n- Date: 2026-02-03\n- Owner: Ann Example\n\n";
    for (const TemplateSection& section : shape.sections) {
        if (section.extra) continue;
        std::string text = words_for(section);
        if (section.id == "status") text = "Accepted";
        out.parts.push_back({section.id, section.title, text, section.level});
    }
    return out;
}

std::vector<std::string> found(DocumentChecker& checker, const Template& shape, const std::string& text,
                               std::string* messages = nullptr) {
    const auto checked = checker.check(Source("x.md", text), "/nowhere/x.md", shape.type);
    BOOST_REQUIRE(checked);
    std::vector<std::string> out;
    for (const Finding& finding : checked->findings) {
        out.emplace_back(document_rules()[finding.rule].id);
        if (messages != nullptr) *messages += finding.message + "; ";
    }
    return out;
}

bool has(const std::vector<std::string>& list, std::string_view id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

std::vector<Template> shapes() {
    setenv("CAREER_TOOLS_DATA", CAREER_SHARE, 1);
    std::vector<Template> out;
    for (const TemplateName& name : template_names())
        if (auto shape = load_template(name.type)) out.push_back(shape.take());
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(all_templates)

BOOST_AUTO_TEST_CASE(filled_in_they_are_clean) {
    DocumentChecker checker;
    for (const Template& shape : shapes()) {
        const Draft document = filled(shape);
        std::string messages;
        const auto rules = found(checker, shape, join(document.head, document.parts), &messages);
        BOOST_TEST(rules.empty(), shape.type + ": " + messages);
    }
}

// What `new` writes when every field and section is given, in every format that the check reads.
BOOST_AUTO_TEST_CASE(written_by_new_they_are_clean) {
    DocumentChecker checker;
    for (const Template& shape : shapes()) {
        Value given = Value::table();
        for (const std::string& field : shape.fields) {
            const std::size_t dot = field.find('.');
            const std::string name = field.substr(0, dot);
            if (name == "supersedes" || name == "amends") continue;  // there is no record to speak of
            const std::string value =
                name.find("date") != name.npos || name.ends_with("_by") ? "2026-03-01" : "12 of 30";
            if (dot == field.npos) {
                given.set(name, value);
                continue;
            }
            Value* rows = nullptr;
            for (Member& member : given.members)
                if (member.key == name) rows = &member.value;
            if (rows == nullptr) {
                rows = &given.set(name, Value::array());
                rows->push(Value::table());
            }
            rows->items.front().set(field.substr(dot + 1), value);
        }
        for (const TemplateSection& section : shape.sections)
            if (!section.extra) given.set(section.id, section.id == "status" ? "Accepted" : words_for(section));
        for (const auto& [name, value] :
             {std::pair{"title", "A title"}, {"author", "Ann Example"}, {"status", "accepted"}})
            given.set(name, value);
        given.set("date", *parse_date("2026-02-03"));
        for (const Markup markup : {Markup::markdown, Markup::asciidoc, Markup::rst, Markup::org}) {
            for (const bool bare : {false, true}) {
                FillWish wish;
                wish.markup = markup;
                wish.bare = bare;
                std::vector<std::string> notes;
                const auto filled = fill(shape, given, "", wish, notes);
                BOOST_REQUIRE(filled);
                const std::string path = "/nowhere/x" + std::string(ending_of(markup));
                const std::string text = write_document(*filled, markup);
                const auto checked = checker.check(Source(path, text), path, shape.type);
                BOOST_REQUIRE(checked);
                for (const Finding& finding : checked->findings)
                    BOOST_TEST(false, shape.type + path + ": " + std::string(document_rules()[finding.rule].id) + ": " +
                                          finding.message);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(without_a_required_section_they_are_not) {
    DocumentChecker checker;
    for (const Template& shape : shapes()) {
        for (std::size_t i = 0; i < shape.sections.size(); ++i) {
            Draft document = filled(shape);
            const TemplateSection section = shape.sections[i];
            if (section.extra) continue;
            const auto place = std::find_if(document.parts.begin(), document.parts.end(),
                                            [&](const Part& part) { return part.id == section.id; });
            document.parts.erase(place);
            std::string head = document.head;
            if (section.id == "status") head = "# A title\n\n- Date: 2026-02-03\n- Owner: Ann Example\n\n";
            const auto rules = found(checker, shape, join(head, document.parts));
            const bool rollback = section.id == "rollback" && shape.asks_for("rollback");
            // What the template itself calls a section by may be another's title: that one stands in for it.
            bool stands_in = false;
            for (const auto& [id, names] : shape.aliases)
                for (const Part& part : document.parts)
                    stands_in = stands_in ||
                                (id == section.id && std::find(names.begin(), names.end(), part.title) != names.end());
            BOOST_TEST(has(rules, "missing-section") == (section.required && !stands_in),
                       shape.type + " without " + section.id);
            BOOST_TEST(has(rules, "no-rollback") == rollback, shape.type + " without " + section.id);
        }
    }
}

BOOST_AUTO_TEST_CASE(under_every_other_name_a_section_is_known_and_missed) {
    const auto names = SectionNames::load();
    BOOST_REQUIRE(names);
    DocumentChecker checker;
    std::size_t tried = 0;
    for (const Template& shape : shapes()) {
        for (const TemplateSection& section : shape.sections) {
            if (!section.required) continue;
            for (const std::string& alias : names->names_of(section.id)) {
                const bool other =
                    std::any_of(shape.sections.begin(), shape.sections.end(), [&](const TemplateSection& each) {
                        return each.id != section.id && plain_name(each.title) == alias;
                    });
                if (other) continue;  // that name is another section's own here
                Draft document = filled(shape);
                const auto place = std::find_if(document.parts.begin(), document.parts.end(),
                                                [&](const Part& part) { return part.id == section.id; });
                place->title = alias;
                std::string messages;
                auto rules = found(checker, shape, join(document.head, document.parts), &messages);
                BOOST_TEST(!has(rules, "missing-section"),
                           shape.type + ": " + section.id + " as '" + alias + "': " + messages);
                place->text.clear();
                const auto next = place + 1;
                const bool nested = next != document.parts.end() && next->level > place->level;
                rules = found(checker, shape, join(document.head, document.parts));
                BOOST_TEST((nested || has(rules, "empty-section")), shape.type + ": empty '" + alias + "'");
                ++tried;
            }
        }
    }
    BOOST_TEST(tried > 1000);
}

BOOST_AUTO_TEST_CASE(each_demand_is_made) {
    DocumentChecker checker;
    for (const Template& shape : shapes()) {
        const Draft document = filled(shape);
        const std::string bare = "# A title\n\n";
        const auto rules = found(checker, shape, join(bare, document.parts));
        BOOST_TEST(has(rules, "no-date") == shape.asks_for("date"), shape.type);
        BOOST_TEST(has(rules, "no-owner") == shape.asks_for("owner"), shape.type);
        const auto with = [&](std::string_view id, const std::string& text) {
            Draft changed = document;
            for (Part& part : changed.parts)
                if (part.id == id) part.text = text;
            return found(checker, shape, join(changed.head, changed.parts));
        };
        const std::string first =
            shape.sections.front().id == "status" ? shape.sections[1].id : shape.sections.front().id;
        BOOST_TEST(has(with(first, "TBD"), "placeholder-left"), shape.type);
        if (shape.find("alternatives") != nullptr && shape.asks_for("alternatives")) {
            if (!shape.loose_order)
                BOOST_TEST(has(with("alternatives", "- Leave it: the bill grows by a tenth."), "single-alternative"),
                           shape.type);
            BOOST_TEST(has(with("alternatives", "- Leave it: the bill grows by a tenth.\n- Buy one."),
                           "alternative-no-reason"),
                       shape.type);
        }
        if (shape.asks_for("options"))
            BOOST_TEST(has(with("options", "- A queue: three people know it."), "single-alternative"), shape.type);
        if (shape.asks_for("figures")) {
            const std::string id =
                shape.sections.front().id.starts_with("goal") ? shape.sections[1].id : shape.sections.front().id;
            BOOST_TEST(has(with(id, "It is far too slow."), "claim-no-data"), shape.type);
        }
        std::string head = document.head;
        for (std::size_t at; (at = head.find("accepted")) != head.npos;) head.replace(at, 8, "hopeful");
        Draft changed = document;
        for (Part& part : changed.parts)
            if (part.id == "status") part.text = "Hopeful";
        BOOST_TEST(has(found(checker, shape, join(head, changed.parts)), "bad-status"), shape.type);
    }
}

BOOST_AUTO_TEST_CASE(required_sections_have_their_order) {
    DocumentChecker checker;
    for (const Template& shape : shapes()) {
        Draft document = filled(shape);
        // The last required section of the top goes first.
        std::size_t last = document.parts.size(), required = 0;
        for (std::size_t i = 0; i < document.parts.size(); ++i)
            if (const TemplateSection* section = shape.find(document.parts[i].id);
                section->required && section->level == 2 && section->id != "status")
                last = i, ++required;
        if (required < 2) continue;
        std::rotate(document.parts.begin(), document.parts.begin() + static_cast<std::ptrdiff_t>(last),
                    document.parts.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        BOOST_TEST(has(found(checker, shape, join(document.head, document.parts)), "section-order"), shape.type);
    }
}

BOOST_AUTO_TEST_SUITE_END()
