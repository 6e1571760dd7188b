// SPDX-License-Identifier: MIT
#include "libcommon/checks/path_pattern.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <random>
#include <set>
#include <sstream>

#include "tests/unit/checks/folder.hpp"

using namespace career;

namespace {

struct Row {
    const char *pattern, *path;
    bool folder, matches;
};
std::ostream& operator<<(std::ostream& os, const Row& row) {
    return os << row.pattern << " on " << row.path << (row.folder ? "/" : "");
}
const Row rows[] = {
    {"*.md", "a.md", false, true},
    {"*.md", "deep/er/a.md", false, true},
    {"/*.md", "deep/a.md", false, false},
    {"drafts/", "drafts", true, true},
    {"drafts/", "drafts", false, false},
    {"drafts/", "x/drafts", true, true},
    {"a/b", "a/b", false, true},
    {"a/b", "x/a/b", false, false},
    {"**/b", "b", false, true},
    {"**/b", "x/y/b", false, true},
    {"a/**", "a", true, false},
    {"a/**", "a/x", false, true},
    {"a/**/b", "a/b", false, true},
    {"a/**/b", "a/x/y/b", false, true},
    {"a/*/b", "a/b", false, false},
    {"a?c", "abc", false, true},
    {"a?c", "a/c", false, false},
    {"[a-c]x", "bx", false, true},
    {"[!a-c]x", "bx", false, false},
    {"[]]x", "]x", false, true},
    {"[[:digit:]]", "7", false, true},
    {"[a", "[a", false, false},
    {"\\*", "*", false, true},
    {"\\*", "x", false, false},
    {"end\\ ", "end ", false, true},
    {"end  ", "end", false, true},
    {"crlf\r", "crlf", false, true},
    {"a*b*c*d", "axxbxxcxxd", false, true},
    {"\\!a", "!a", false, true},
    {"\\#a", "#a", false, true},
};

// The last word on a path as git has it: a folder that is ignored takes all that is in it along.
bool ignored(const std::vector<PathPattern>& patterns, const std::string& path) {
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
        if (ignored_by(patterns, path.substr(0, slash), true) == true) return true;
    return ignored_by(patterns, path, false) == true;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(path_pattern)

BOOST_DATA_TEST_CASE(matches_as_documented, boost::unit_test::data::make(rows), row) {
    const auto pattern = PathPattern::parse(row.pattern);
    BOOST_REQUIRE(pattern.has_value());
    BOOST_TEST(pattern->matches(row.path, row.folder) == row.matches);
}

BOOST_AUTO_TEST_CASE(comments_and_blank_lines_are_none) {
    BOOST_TEST(parse_patterns("\xEF\xBB\xBF# a\n\n   \n/\n!b\n").size() == 1U);
    BOOST_TEST(parse_patterns("!b")[0].negated());
}

BOOST_AUTO_TEST_CASE(the_last_match_decides) {
    const auto patterns = parse_patterns("*.md\n!keep.md\n");
    BOOST_TEST((ignored_by(patterns, "a.md", false) == true));
    BOOST_TEST((ignored_by(patterns, "keep.md", false) == false));
    BOOST_TEST((ignored_by(patterns, "a.txt", false) == std::nullopt));
}

// A pattern that would take for ever by trying every split.
BOOST_AUTO_TEST_CASE(many_stars_are_quick) {
    std::string stars, folders;
    for (int i = 0; i < 40; ++i) stars += "a*", folders += "**/a/";
    const auto name = PathPattern::parse(stars + "b"), path = PathPattern::parse(folders + "b");
    BOOST_TEST(!name->matches(std::string(5000, 'a'), false));
    std::string deep = "a";
    for (int i = 0; i < 500; ++i) deep += "/a";
    BOOST_TEST(!path->matches(deep, false));
}

BOOST_AUTO_TEST_CASE(agrees_with_git) {
    if (std::system("git --version > /dev/null 2>&1") != 0) {
        BOOST_TEST_MESSAGE("skipped: git is not installed");
        return;
    }
    std::mt19937 random(20260131);
    const auto pick = [&](std::string_view from) { return from[random() % from.size()]; };
    static const char* const pieces[] = {"a",    "b",           "ab",   "*",    "**",   "?",     "/",
                                         "/**/", "**/",         "/**",  "[ab]", "[!a]", "[a-b]", "\\a",
                                         "\\*",  "[[:alpha:]]", "[]a]", ".",    "[a",   " "};
    const Folder folder;
    BOOST_REQUIRE(std::system(("git init -q " + folder.path).c_str()) == 0);
    for (int round = 0; round < 40; ++round) {
        std::string lines;
        for (unsigned i = 0; i < 1 + random() % 4; ++i) {
            if (random() % 5 == 0) lines += '!';
            if (random() % 4 == 0) lines += '/';
            for (unsigned n = 0; n < 1 + random() % 5; ++n) lines += pieces[random() % std::size(pieces)];
            if (random() % 5 == 0) lines += '/';
            lines += '\n';
        }
        // Older versions of git read "a**" by comparing pointers into different strings; no two agree on it.
        for (std::size_t at = 1; (at = lines.find("**", at)) != std::string::npos; ++at)
            if (std::string_view("/!*\n").find(lines[at - 1]) == std::string_view::npos) lines.insert(at, "/");
        // No path has two slashes in a row, and git's own reading of such a pattern follows no rule.
        for (std::size_t at; (at = lines.find("//")) != std::string::npos;) lines.erase(at, 1);
        std::set<std::string> paths;
        for (int i = 0; i < 60; ++i) {
            std::string path;
            for (unsigned depth = 0; depth < 1 + random() % 4; ++depth) {
                if (!path.empty()) path += '/';
                for (unsigned n = 0; n < 1 + random() % 3; ++n) path += pick("abab.*]");
                if (path.ends_with("/.") || path.ends_with("/..") || path == "." || path == "..") path += 'a';
            }
            paths.insert(path);
        }
        folder.write(".gitignore", lines);
        std::string all;
        for (const std::string& path : paths) all += path + '\n';
        folder.write(".git/paths", all);
        const int status =
            std::system(("cd " + folder.path +
                         " && GIT_CONFIG_GLOBAL=/dev/null git check-ignore --no-index --stdin < .git/paths > .git/seen")
                            .c_str());
        BOOST_REQUIRE((WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == 1));
        std::set<std::string> gits;
        std::ifstream seen(folder / ".git/seen");
        for (std::string line; std::getline(seen, line);) {
            // git quotes what it finds odd; the paths here have no such byte but the backslash, which is not among
            // them.
            gits.insert(line);
        }
        const auto patterns = parse_patterns(lines);
        for (const std::string& path : paths)
            BOOST_TEST(ignored(patterns, path) == gits.contains(path), "patterns\n"
                                                                           << lines << "on " << path << ": git says "
                                                                           << gits.contains(path));
    }
}

BOOST_AUTO_TEST_SUITE_END()
