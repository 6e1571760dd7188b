// SPDX-License-Identifier: MIT
#include "libcommon/checks/language_server/language_server.hpp"

#include <unistd.h>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "libcommon/checks/language_server/transport.hpp"
#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/value_writer.hpp"

using namespace career;

namespace {

// A tool that finds every "bad", says that its line is a part, and offers to delete it.
constexpr RuleInfo rules[] = {
    {.id = "no-bad", .severity = Severity::warning, .summary = "a bad word", .page = "# no-bad\nWhy."}};
const RuleTable table(rules);

LanguageService service() {
    LanguageService made;
    made.name = "probe-lint";
    made.version = "1";
    made.rules = &table;
    made.analyse = [](const std::string&, const Source& source) {
        Analysis analysis;
        const std::string_view text = source.text();
        for (std::size_t at = text.find("bad"); at != std::string_view::npos; at = text.find("bad", at + 1)) {
            const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 3)};
            Finding finding{.span = span, .message = "a bad word", .hint = "take it out"};
            finding.fix.push_back({span, "good", "say 'good'"});
            analysis.findings.push_back(finding);
            analysis.inlays.push_back({span, "1 s"});
            analysis.lenses.push_back({span, "33 %"});
        }
        const Span whole{0, static_cast<std::uint32_t>(text.size())};
        analysis.outline.push_back({"story", "", whole, {0, 0}, {{"part", "3 words", whole, {0, 0}, {}}}});
        return analysis;
    };
    made.actions = [](const std::string&, const Source&, const Finding& finding) {
        return std::vector<Edit>{{finding.span, "", "take it out"}};
    };
    made.page = [](RuleIndex rule) { return std::string(rules[rule].page); };
    made.page_uri = [](RuleIndex) { return std::string("file:///no-bad.md"); };
    return made;
}

struct Session {
    LanguageServer server{service()};
    int next = 1;

    std::string one(const std::string& message) {
        const auto out = server.handle(message);
        return out.empty() ? "" : out.front();
    }
    std::string request(const std::string& method, const std::string& params) {
        return one(R"({"jsonrpc":"2.0","id":)" + std::to_string(next++) + R"(,"method":")" + method + R"(","params":)" +
                   params + "}");
    }
    std::string notify(const std::string& method, const std::string& params) {
        return one(R"({"jsonrpc":"2.0","method":")" + method + R"(","params":)" + params + "}");
    }
    void start(const std::string& capabilities = "{}") {
        request("initialize", R"({"capabilities":)" + capabilities + "}");
        notify("initialized", "{}");
    }
    void open(const std::string& text) {
        notify("textDocument/didOpen",
               R"({"textDocument":{"uri":"file:///a%20b.md","languageId":"markdown","version":1,"text":)" +
                   to_json(Value(text)) + "}}");
    }
};

const std::string document = R"({"textDocument":{"uri":"file:///a%20b.md"}})";

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(language_server)

BOOST_AUTO_TEST_CASE(negotiates_the_position_encoding) {
    struct Row {
        const char *offer, *expected;
    };
    for (const Row row : {Row{"{}", "utf-16"}, Row{R"({"general":{"positionEncodings":["utf-16","utf-8"]}})", "utf-8"},
                          Row{R"({"general":{"positionEncodings":["utf-32"]}})", "utf-32"},
                          Row{R"({"general":{"positionEncodings":["utf-32","utf-16"]}})", "utf-16"}}) {
        Session session;
        const std::string answer = session.request("initialize", std::string(R"({"capabilities":)") + row.offer + "}");
        BOOST_TEST(holds(answer, std::string(R"("positionEncoding":")") + row.expected + '"'), answer);
    }
}

BOOST_AUTO_TEST_CASE(diagnostics_follow_every_keystroke) {
    Session session;
    session.start();
    session.open("\xF0\x9F\x98\x80 bad\n");
    auto published = session.server.publish();
    BOOST_REQUIRE(published.size() == 1U);
    // The face is two UTF-16 units.
    BOOST_TEST(holds(published[0], R"("version":1)"));
    BOOST_TEST(
        holds(
            published[0],
            R"("range":{"start":{"line":0,"character":3},"end":{"line":0,"character":6}},"severity":2,"code":"no-bad","codeDescription":{"href":"file:///no-bad.md"},"source":"probe-lint","message":"a bad word: take it out")"),
        published[0]);
    BOOST_TEST(session.server.publish().empty());
    session.notify(
        "textDocument/didChange",
        R"({"textDocument":{"uri":"file:///a%20b.md","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":4},"end":{"line":0,"character":5}},"text":"e"},{"range":{"start":{"line":1,"character":0},"end":{"line":1,"character":0}},"text":"bad"}]})");
    published = session.server.publish();
    BOOST_REQUIRE(published.size() == 1U);
    BOOST_TEST(holds(published[0], R"("version":2,"diagnostics":[{"range":{"start":{"line":1,"character":0})"),
               published[0]);
    session.notify("textDocument/didChange",
                   R"({"textDocument":{"uri":"file:///a%20b.md","version":3},"contentChanges":[{"text":"fine"}]})");
    BOOST_TEST(holds(session.server.publish().at(0), R"("diagnostics":[])"));
    BOOST_TEST(holds(session.notify("textDocument/didClose", document), R"("diagnostics":[])"));
}

BOOST_AUTO_TEST_CASE(a_client_that_pulls_is_not_pushed_to) {
    Session session;
    session.start(R"({"textDocument":{"diagnostic":{}}})");
    session.open("bad");
    BOOST_TEST(session.server.publish().empty());
    BOOST_TEST(holds(session.request("textDocument/diagnostic", document), R"({"kind":"full","items":[{"range")"));
}

BOOST_AUTO_TEST_CASE(actions_hover_symbols_lenses_and_hints) {
    Session session;
    session.start(
        R"({"workspace":{"workspaceEdit":{"documentChanges":true}},"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}})");
    session.open("a bad day");
    const std::string at =
        R"({"textDocument":{"uri":"file:///a%20b.md"},"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":3}},"context":{"diagnostics":[]}})";
    const std::string actions = session.request("textDocument/codeAction", at);
    BOOST_TEST(holds(actions, R"("title":"say 'good'","kind":"quickfix")"), actions);
    BOOST_TEST(holds(actions,
                     R"("documentChanges":[{"textDocument":{"uri":"file:///a%20b.md","version":1},"edits":[{"range":)"),
               actions);
    BOOST_TEST(holds(actions, R"("title":"take it out")"), actions);
    const std::string elsewhere =
        R"({"textDocument":{"uri":"file:///a%20b.md"},"range":{"start":{"line":0,"character":7},"end":{"line":0,"character":7}},"context":{"diagnostics":[]}})";
    BOOST_TEST(holds(session.request("textDocument/codeAction", elsewhere), R"("result":[])"));
    const std::string hover = session.request(
        "textDocument/hover", R"({"textDocument":{"uri":"file:///a%20b.md"},"position":{"line":0,"character":3}})");
    BOOST_TEST(holds(hover, "# no-bad\\nWhy."), hover);
    BOOST_TEST(
        holds(session.request("textDocument/hover",
                              R"({"textDocument":{"uri":"file:///a%20b.md"},"position":{"line":0,"character":8}})"),
              R"("result":null)"));
    BOOST_TEST(holds(session.request("textDocument/documentSymbol", document),
                     R"("name":"part","detail":"3 words","kind":15)"));
    BOOST_TEST(holds(session.request("textDocument/codeLens", document), R"("command":{"title":"33 %")"));
    BOOST_TEST(
        holds(session.request("textDocument/inlayHint", at), R"("position":{"line":0,"character":5},"label":"1 s")"));
}

BOOST_AUTO_TEST_CASE(keeps_the_protocols_order) {
    Session session;
    BOOST_TEST(holds(session.request("textDocument/hover", document), "-32002"));
    session.start();
    BOOST_TEST(holds(session.request("initialize", "{}"), "-32600"));
    BOOST_TEST(holds(session.request("no/such", "{}"), "-32601"));
    BOOST_TEST(holds(session.request("textDocument/hover", document), "-32602"));
    BOOST_TEST(session.notify("$/whatever", "{}") == "");
    BOOST_TEST(holds(session.one("{"), "-32700"));
    BOOST_TEST(holds(session.one("{}"), "-32600"));
    BOOST_TEST(session.one(R"({"id":7,"result":null})") == "");
    session.server.cancel_ahead(R"({"method":"$/cancelRequest","params":{"id":"x"}})");
    BOOST_TEST(holds(session.one(R"({"id":"x","method":"textDocument/codeLens","params":{}})"), "-32800"));
    BOOST_TEST(holds(session.request("shutdown", "null"), R"("result":null)"));
    BOOST_TEST(holds(session.request("textDocument/hover", document), "-32600"));
    BOOST_TEST(!session.server.ended());
    session.notify("exit", "{}");
    BOOST_TEST(session.server.ended());
    BOOST_TEST(session.server.status() == 0);
}

BOOST_AUTO_TEST_CASE(positions_in_each_unit) {
    const std::string_view text = "a\r\n\xC3\xA9\xF0\x9F\x98\x80z\n";
    BOOST_TEST(offset_of(text, {1, 1}, ColumnUnit::utf16) == 5U);
    BOOST_TEST(offset_of(text, {1, 2}, ColumnUnit::utf16) == 5U);  // inside the face
    BOOST_TEST(offset_of(text, {1, 3}, ColumnUnit::utf16) == 9U);
    BOOST_TEST(offset_of(text, {1, 2}, ColumnUnit::byte) == 5U);
    BOOST_TEST(offset_of(text, {1, 2}, ColumnUnit::scalar) == 9U);
    BOOST_TEST(offset_of(text, {0, 99}, ColumnUnit::utf16) == 1U);  // before the CR
    BOOST_TEST(offset_of(text, {9, 0}, ColumnUnit::utf16) == text.size());
    BOOST_TEST(path_of_uri("file:///home/a%20b/%C3%A9.md") == "/home/a b/\xC3\xA9.md");
    BOOST_TEST(path_of_uri("untitled:Untitled-1") == "Untitled-1");
    BOOST_TEST(uri_of_path("/home/a b/\xC3\xA9.md") == "file:///home/a%20b/%C3%A9.md");
}

BOOST_AUTO_TEST_CASE(frames_are_read_whole) {
    int in[2], out[2];
    BOOST_REQUIRE(pipe(in) == 0);
    BOOST_REQUIRE(pipe(out) == 0);
    Transport transport(in[0], out[1]);
    const std::string_view bytes =
        "Content-Type: x\r\ncontent-length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n[1]Content-Length: -1\r\n\r\n";
    BOOST_TEST(write(in[1], bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
    close(in[1]);
    BOOST_TEST(transport.read().value() == "{}");
    BOOST_TEST(transport.pending());
    BOOST_TEST(transport.read().value() == "[1]");
    BOOST_TEST(!transport.read().has_value());
    BOOST_TEST(transport.fault() == "a message has no usable Content-Length");
    BOOST_TEST(transport.write("{}"));
    char written[64];
    BOOST_TEST(std::string_view(written, static_cast<std::size_t>(read(out[0], written, sizeof written))) ==
               "Content-Length: 2\r\n\r\n{}");
    for (const int fd : {in[0], out[0], out[1]}) close(fd);
}

BOOST_AUTO_TEST_SUITE_END()
