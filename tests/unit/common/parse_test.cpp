// SPDX-License-Identifier: MIT
#include "libcommon/frame/parse.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "libcommon/frame/help.hpp"
#include "libcommon/frame/suggest.hpp"

using namespace career;

namespace {

constexpr std::string_view colours[] = {"red", "green"};
constexpr std::string_view formats[] = {"text", "toml"};
constexpr Option options[] = {
    {.name = "number",
     .letter = 'n',
     .value = "N",
     .help = "how many",
     .kind = Kind::integer,
     .otherwise = "1",
     .least = 0,
     .most = 99},
    {.name = "paint", .value = "C", .help = "paint", .kind = Kind::choice, .choices = colours},
    {.name = "tag", .value = "T", .help = "tags", .repeat = true},
    {.name = "null", .letter = '0', .help = "NUL"},
    {.name = "on", .value = "DAY", .help = "day", .kind = Kind::date},
};
constexpr Command with_plain[] = {
    {.name = "", .help = "plain", .operands = "FILE...", .options = options, .formats = formats},
    {.name = "parts", .help = "parts", .operands = "FILE...", .options = options, .formats = formats},
    {.name = "ladder new", .help = "new ladder", .operands = "NAME", .least_operands = 1, .most_operands = 1},
};
constexpr Tool tool{.name = "probe", .help = "A probe.", .commands = with_plain};
constexpr Tool grouped{.name = "probe", .help = "A probe.", .commands = std::span(with_plain).subspan(1)};

// What was understood, as one text.
std::string seen(const Tool& of, std::vector<std::string> words) {
    const Parsed parsed = parse(of, words);
    if (const auto* error = std::get_if<UsageError>(&parsed)) return error->what + "; " + error->remedy;
    if (const auto* help = std::get_if<HelpWanted>(&parsed))
        return "help " + std::string(help->command == nullptr ? "" : help->command->name);
    if (std::holds_alternative<VersionWanted>(parsed)) return "version";
    const Arguments& arguments = std::get<Arguments>(parsed);
    std::string out = std::string(arguments.command().name) + ":";
    if (!arguments.command().options.empty()) {
        out += " n=" + std::to_string(arguments.integer("number"));
        if (arguments.has("paint")) out += " paint=" + arguments.text("paint");
        for (const auto& tag : arguments.list("tag")) out += " tag=" + tag;
        if (arguments.has("null")) out += " null";
        out += " " + arguments.format();
    }
    for (const auto& operand : arguments.operands()) out += " [" + operand + "]";
    return out;
}

struct Row {
    std::vector<std::string> words;
    std::string expected;
};
std::ostream& operator<<(std::ostream& os, const Row& r) {
    for (const auto& word : r.words) os << word << ' ';
    return os;
}

const Row rows[] = {
    {{}, ": n=1 text"},
    {{"a", "-n", "3", "b"}, ": n=3 text [a] [b]"},
    {{"-n3", "--paint=red", "a"}, ": n=3 paint=red text [a]"},
    {{"-n", "3", "parts", "a", "parts"}, "parts: n=3 text [a] [parts]"},
    {{"./parts"}, ": n=1 text [./parts]"},
    {{"--", "parts", "-n"}, ": n=1 text [parts] [-n]"},
    {{"-"}, ": n=1 text [-]"},
    {{"parts", "--number", "1", "--number", "2"}, "parts: n=2 text"},
    {{"--tag", "a", "--tag", "b"}, ": n=1 tag=a tag=b text"},
    {{"--tag", "--"}, ": n=1 tag=-- text"},
    {{"-0n", "4"}, ": n=4 null text"},
    {{"--format", "toml"}, ": n=1 toml"},
    {{"ladder", "new", "x"}, "ladder new: [x]"},
    {{"--help"}, "help "},
    {{"parts", "--help"}, "help parts"},
    {{"help", "parts"}, "help parts"},
    {{"--version"}, "version"},
    {{"--nubmer", "3"}, "unknown option '--nubmer'; did you mean '--number'?"},
    {{"--num", "3"}, "unknown option '--num'; see --help"},
    {{"--paint", "gren"}, "option '--paint': 'gren' is none of its values; did you mean 'green'?"},
    {{"--format", "xml"}, "option '--format': 'xml' is none of its values; it is one of text or toml"},
    {{"-n", "100"}, "option '--number': 100 is too large; at most 99 is meant"},
    {{"-n", "99999999999999999999"}, "option '--number': 99999999999999999999 is too large; at most 99 is meant"},
    {{"-n", "-99999999999999999999"}, "option '--number': -99999999999999999999 is too small; at least 0 is meant"},
    {{"-n", "-"}, "option '--number': '-' is no whole number; give one such as 1"},
    {{"--number"}, "option '--number' has no value; write --number N"},
    {{"-n"}, "option '--number' has no value; write --number N"},
    {{"-0n"}, "option '--number' has no value; write --number N"},
    {{"-n", "--paint", "red"}, "option '--number': '--paint' is no whole number; give one such as 1"},
    {{"a", "-o"}, "option '--output' has no value; write --output FILE"},
    {{"--null=yes"}, "option '--null' takes no value; write it alone"},
    {{"--help=yes"}, "option '--help' takes no value; write it alone"},
    {{"--on", "2025-02-30"}, "option '--on': '2025-02-30' is no date; write it as 2026-01-31"},
    {{"prats"}, "no file and no command 'prats'; did you mean 'parts'?"},
    {{"ladder"}, "'ladder' needs a second word; it is one of ladder new"},
    {{"ladder", "new"}, "an operand is missing: NAME; see --help"},
    {{"ladder", "new", "a", "b"}, "one operand too many: 'b'; it takes NAME"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(command_line)

BOOST_DATA_TEST_CASE(is_understood, boost::unit_test::data::make(rows), row) {
    BOOST_TEST(seen(tool, row.words) == row.expected);
}

BOOST_AUTO_TEST_CASE(without_a_plain_command) {
    BOOST_TEST(seen(grouped, {}) == "no command given; it is one of parts or ladder new");
    BOOST_TEST(seen(grouped, {"prats"}) == "no command 'prats'; did you mean 'parts'?");
    BOOST_TEST(seen(grouped, {"xyzzy"}) == "no command 'xyzzy'; it is one of parts or ladder new");
    BOOST_TEST(seen(grouped, {"--help"}) == "help ");
}

BOOST_AUTO_TEST_CASE(help_fits_eighty_columns) {
    const std::string text = help_text(tool, nullptr);
    for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
        end = text.find('\n', at);
        BOOST_TEST(end - at <= 80U);
    }
    BOOST_TEST(text.find("--number N") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(distances) {
    BOOST_TEST(edit_distance("ab", "ba", 3) == 1U);
    BOOST_TEST(edit_distance("kitten", "sitting", 5) == 3U);
    BOOST_TEST(edit_distance("kitten", "sitting", 2) == 3U);
    BOOST_TEST(edit_distance("", "abc", 5) == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
