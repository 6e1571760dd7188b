// SPDX-License-Identifier: MIT
#include "libcommon/checks/settings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/checks/folder.hpp"

using namespace career;

namespace {

constexpr RuleInfo own[] = {{.id = "share-action"}, {.id = "no-metric"}, {.id = "vague-time"}};
const RuleTable rules(own);

// HOME and the user's settings as the test wants them.
struct Home : Folder {
    Home() {
        setenv("HOME", path.c_str(), 1);
        setenv("XDG_CONFIG_HOME", (path + "/.config").c_str(), 1);
    }
};

std::string file_named(const std::vector<const SettingsFile*>& files, std::size_t i, const Folder& folder) {
    return std::string(relative_to(files.at(i)->path, absolute_path(folder.path + "/.")));
}

struct Bad {
    const char *text, *error;
};
std::ostream& operator<<(std::ostream& os, const Bad& bad) { return os << bad.text; }
const Bad bads[] = {
    {"igore = []", "1:1: unknown key 'igore'; did you mean 'ignore'?"},
    {"ignore = [\"no-metrics\"]", "1:10: 'ignore' names 'no-metrics', which is no rule; did you mean 'no-metric'?"},
    {"[severity]\nno-metric = \"eror\"",
     "2:13: 'severity.no-metric' is 'eror', which is not known; did you mean 'error'?"},
    {"[severity]\nno-metrics = \"error\"", "2:14: 'severity.no-metrics' is no rule; did you mean 'no-metric'?"},
    {"max_warnings = -1", "1:16: 'max_warnings' is -1; it must be from 0 to 1000000000"},
    {"fail_on = 3", "1:11: 'fail_on' must be a text, not a whole number; write it as fail_on = \"...\""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(settings)

BOOST_AUTO_TEST_CASE(the_nearest_file_upward_over_the_users) {
    const Home home;
    home.write(".config/career-tools/lint.toml", "");
    home.write("work/.lint.toml", "");
    home.write("work/repo/.git/HEAD", "");
    home.write("work/repo/stories/a.md", "");
    home.write("work/plain/deep/a.md", "");
    SettingsStore store("lint");
    // A repository's root is where the search ends.
    const auto inside = store.files_for(absolute_path(home / "work/repo/stories/."));
    BOOST_REQUIRE(bool(inside));
    BOOST_TEST(inside->size() == 1U);
    const auto plain = store.files_for(absolute_path(home / "work/plain/deep/."));
    BOOST_REQUIRE(bool(plain));
    BOOST_REQUIRE(plain->size() == 2U);
    BOOST_TEST(file_named(*plain, 0, home) == ".config/career-tools/lint.toml");
    BOOST_TEST(file_named(*plain, 1, home) == "work/.lint.toml");
}

BOOST_AUTO_TEST_CASE(later_layers_win_and_sections_follow_their_paths) {
    const Home home;
    home.write(".config/career-tools/lint.toml", "ignore = [\"vague-time\"]\nfail_on = \"error\"\nwords = 1\n");
    home.write("w/.lint.toml",
               "fail_on = \"hint\"\nbaseline = \"b.toml\"\n[severity]\nno-metric = \"error\"\n"
               "[[path]]\nmatch = [\"drafts/**\"]\nignore = [\"share-*\"]\nwords = 3\n");
    home.write("w/drafts/a.md", "");
    SettingsStore store("lint");
    std::int64_t words = 0;
    const auto tool = [&](TableReader& in) { words = in.integer_or("words", words, 0, 9); };
    const auto draft = apply_layers(*store.layers_for(absolute_path(home / "w/drafts/a.md")), rules, tool);
    BOOST_REQUIRE(bool(draft));
    BOOST_TEST(words == 3);
    BOOST_TEST((!draft->selection.on(0) && draft->selection.on(1) && !draft->selection.on(2)));
    BOOST_TEST((draft->selection.severity(1) == Severity::error && draft->fail_on == Severity::hint));
    BOOST_TEST(draft->baseline == absolute_path(home / "w/b.toml"));
    const auto other = apply_layers(*store.layers_for(absolute_path(home / "w/a.md")), rules, tool);
    BOOST_TEST(other->selection.on(0));
}

BOOST_AUTO_TEST_CASE(exclusions_hold_for_whole_folders) {
    const Home home;
    home.write("w/.lint.toml", "exclude = [\"old\", \"*.bak.md\", \"!keep.bak.md\"]\n");
    SettingsStore store("lint");
    const auto excluded = [&](const char* name) { return *store.excludes(absolute_path(home / name)); };
    BOOST_TEST(excluded("w/old/x/a.md"));
    BOOST_TEST(excluded("w/a.bak.md"));
    BOOST_TEST(!excluded("w/keep.bak.md"));
    BOOST_TEST(!excluded("w/a.md"));
}

BOOST_DATA_TEST_CASE(mistakes_are_named_with_their_remedy, boost::unit_test::data::make(bads), bad) {
    const Home home;
    const std::string path = home.write("w/.lint.toml", bad.text);
    SettingsStore store("lint", path);
    const auto settings = apply_layers(*store.layers_for(absolute_path(home / "w/a.md")), rules, [](TableReader&) {});
    BOOST_REQUIRE(!bool(settings));
    BOOST_TEST(to_text(settings.errors().front()) == path + ':' + bad.error);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_settings_is_an_error) {
    const Home home;
    home.write("w/.lint.toml", "[[path]]\nignore = []\n");
    SettingsStore store("lint");
    BOOST_TEST(store.layers_for(absolute_path(home / "w/a.md")).errors().front().what == "'path.match' is missing");
    SettingsStore absent("lint", home / "none.toml");
    BOOST_TEST(!bool(absent.files_for("/")));
}

BOOST_AUTO_TEST_CASE(the_printed_form_says_who_set_what) {
    const Home home;
    home.write(".config/career-tools/lint.toml", "ignore = [\"vague-time\"]\nwords = 1\n");
    const std::string path = home.write("w/.lint.toml", "ignore = [\"no-metric\"]\n\n[rules.share-action]\nmin = 45\n");
    SettingsStore store("lint");
    Value defaults = Value::table();
    defaults.set("fail_on", "warning");
    defaults.set("words", 7);
    const std::string user = home / ".config/career-tools/lint.toml";
    BOOST_TEST(settings_text(*store.layers_for(absolute_path(home / "w/a.md")), defaults) ==
               "fail_on = \"warning\"  # default\nwords = 1  # " + user +
                   ":2\nignore = [\"vague-time\", \"no-metric\"]  # " + user + ":1 and " + absolute_path(path) +
                   ":1\nrules.share-action.min = 45  # " + absolute_path(path) + ":4\n");
}

BOOST_AUTO_TEST_SUITE_END()
