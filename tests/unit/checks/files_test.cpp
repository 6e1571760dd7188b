// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <thread>

#include "libcommon/checks/baseline.hpp"
#include "libcommon/checks/in_order.hpp"
#include "libcommon/checks/spool.hpp"
#include "libcommon/checks/walk.hpp"
#include "tests/unit/checks/folder.hpp"

using namespace career;

namespace {

std::string walked(const Folder& folder, const std::vector<std::string>& operands) {
    std::vector<std::string> full;
    for (const std::string& operand : operands) full.push_back(folder / operand);
    FileWalk walk(
        full, [](std::string_view name) { return name.ends_with(".md"); },
        [](const std::string& path) { return path.ends_with("/pruned"); });
    std::string out;
    while (const auto item = walk.next()) {
        if (!out.empty()) out += ' ';
        out += item->path.substr(folder.path.size() + 1);
        if (item->error) out += '!';
    }
    return out;
}

constexpr RuleInfo own[] = {{.id = "no-metric"}};
const RuleTable rules(own);

PlacedFinding found(const std::string& file, std::uint32_t line, const std::string& text) {
    PlacedFinding finding{.file = file};
    finding.begin = finding.end = {line, 1, 1, 1};
    finding.line_text = text;
    return finding;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(checked_files)

BOOST_AUTO_TEST_CASE(a_folder_is_walked_in_the_order_of_names) {
    const Folder folder;
    for (const char* name : {"s/b.md", "s/a.md", "s/B/x.md", "s/a.txt", "s/.hidden/a.md", "s/.h.md", "s/pruned/a.md"})
        folder.write(name, "");
    BOOST_TEST(walked(folder, {"s"}) == "s/B/x.md s/a.md s/b.md");
    BOOST_TEST(walked(folder, {"s/"}) == "s/B/x.md s/a.md s/b.md");
    BOOST_TEST(walked(folder, {"s/b.md", "s/a.txt"}) == "s/b.md s/a.txt");
}

BOOST_AUTO_TEST_CASE(what_is_named_twice_is_given_once) {
    const Folder folder;
    for (const char* name : {"s/a.md", "s/b.md", "s/t/c.md", "s/t/d.txt"}) folder.write(name, "");
    symlink("a.md", (folder / "s/link.md").c_str());
    BOOST_TEST(walked(folder, {"s/b.md", "s/./b.md", "s/a.md", "s/b.md"}) == "s/b.md s/a.md");
    BOOST_TEST(walked(folder, {"s/link.md", "s/a.md"}) == "s/link.md");
    BOOST_TEST(walked(folder, {"s/t", "s/t/../t/", "s/t/c.md"}) == "s/t/c.md");
    BOOST_TEST(walked(folder, {"s/b.md", "s/t", "s"}) == "s/b.md s/t/c.md s/a.md s/link.md");
    BOOST_TEST(walked(folder, {"s/t/d.txt", "s/t"}) == "s/t/d.txt s/t/c.md");
    BOOST_TEST(walked(folder, {"s/none.md", "s/none.md"}) == "s/none.md");
}

BOOST_AUTO_TEST_CASE(gitignore_files_count_from_the_repositorys_root_down) {
    const Folder folder;
    folder.write("r/.git/info/exclude", "never.md\n");
    folder.write("r/.gitignore", "drafts/\n*.old.md\n");
    folder.write("r/s/.gitignore", "!keep.old.md\n");
    for (const char* name : {"r/s/a.md", "r/s/never.md", "r/s/b.old.md", "r/s/keep.old.md", "r/s/drafts/c.md"})
        folder.write(name, "");
    BOOST_TEST(walked(folder, {"r/s"}) == "r/s/a.md r/s/keep.old.md");
    BOOST_TEST(walked(folder, {"r"}) == "r/s/a.md r/s/keep.old.md");
    BOOST_TEST(walked(folder, {"r/s/b.old.md", "r/s/drafts"}) == "r/s/b.old.md r/s/drafts/c.md");
}

BOOST_AUTO_TEST_CASE(links_lead_to_files_and_never_in_circles) {
    const Folder folder;
    folder.write("s/a.md", "");
    BOOST_TEST(symlink(".", (folder / "s/loop").c_str()) == 0);
    BOOST_TEST(symlink("..", (folder / "s/up.md").c_str()) == 0);
    BOOST_TEST(symlink("a.md", (folder / "s/link.md").c_str()) == 0);
    BOOST_TEST(symlink("s", (folder / "named").c_str()) == 0);
    BOOST_TEST(walked(folder, {"s"}) == "s/a.md s/link.md");
    BOOST_TEST(walked(folder, {"named"}) == "named/a.md named/link.md");
}

BOOST_AUTO_TEST_CASE(deep_folders_are_walked_or_named) {
    const Folder folder;
    std::string path = "s";
    for (int i = 0; i < 300; ++i) path += "/deep";
    folder.write(path + "/a.md", "");
    BOOST_TEST(walked(folder, {"s"}) == path + "/a.md");
}

BOOST_AUTO_TEST_CASE(a_baseline_knows_a_line_by_its_text) {
    const Folder folder;
    const std::string story = folder.write("a.md", "x");
    BaselineWriter writer(folder / "base.toml");
    writer.add("no-metric", found(story, 3, "  ## Result \x1b"));
    writer.add("no-metric", found(story, 9, "## Result \x1b"));
    writer.add("no-metric", found(folder / "gone.md", 1, "other"));
    folder.write("base.toml", writer.text());
    auto baseline = Baseline::load(folder / "base.toml", rules);
    BOOST_REQUIRE(bool(baseline));
    BOOST_TEST(baseline->takes("no-metric", found(story, 70, "## Result \x1b")));
    BOOST_TEST(!baseline->takes("no-metric", found(story, 70, "## Results")));
    BOOST_TEST(baseline->stale({}, rules, Selection(rules)).size() == 1U);  // gone.md; a.md was not checked
    const Errors stale = baseline->stale({story}, rules, Selection(rules));
    BOOST_REQUIRE(stale.size() == 2U);
    BOOST_TEST(baseline->takes("no-metric", found(story, 71, "## Result \x1b")));
    BOOST_TEST(!baseline->takes("no-metric", found(story, 72, "## Result \x1b")));
    BOOST_TEST(baseline->stale({story}, rules, Selection(rules)).size() == 1U);
    Selection nothing(rules);
    nothing.select_none();
    BOOST_TEST(baseline->stale({story}, rules, nothing).size() == 0U);
}

BOOST_AUTO_TEST_CASE(a_baseline_with_mistakes_is_refused) {
    const Folder folder;
    folder.write("base.toml", "[[finding]]\nfile = \"a\"\nrule = \"no-metrics\"\ntext = \"\"\nlines = 2\n");
    const auto baseline = Baseline::load(folder / "base.toml", rules);
    BOOST_REQUIRE(!bool(baseline));
    BOOST_REQUIRE(baseline.errors().size() == 2U);
    BOOST_TEST(baseline.errors()[0].remedy == "did you mean 'no-metric'?");
    BOOST_TEST(baseline.errors()[1].at.line == 5U);
}

BOOST_AUTO_TEST_CASE(results_come_in_the_order_of_the_tasks) {
    std::string out;
    InOrder<std::string> order([&](std::string&& text) { out += text; },
                               [](const std::string& text) { return text.size(); }, 8, 4);
    std::atomic<std::uint64_t> next = 0;
    const auto work = [&] {
        for (std::uint64_t task = next++; task < 200; task = next++) {
            order.begin(task);
            for (int i = 0; i < 3; ++i) order.add(task, std::to_string(task) + (i == 2 ? "\n" : ","));
            order.end(task);
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) threads.emplace_back(work);
    for (std::thread& thread : threads) thread.join();
    std::string expected;
    for (int i = 0; i < 200; ++i) {
        const std::string number = std::to_string(i);
        expected += number + ',' + number + ',' + number + '\n';
    }
    BOOST_TEST(out == expected);
}

BOOST_AUTO_TEST_CASE(a_spool_gives_back_what_it_took) {
    Spool spool;
    std::string all, back;
    for (int i = 0; i < 300'000; ++i) {
        const std::string line = std::to_string(i) + '\n';
        spool.add(line);
        all += line;
    }
    spool.read_back([&](std::string_view text) { back += text; });
    BOOST_TEST(all.size() > 1'500'000U);  // over what it keeps in memory
    BOOST_TEST((back == all));
}

BOOST_AUTO_TEST_SUITE_END()
