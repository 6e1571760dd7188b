// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "libcommon/frame/error.hpp"
#include "libcommon/system/input.hpp"
#include "tools/level-check/advice/advice.hpp"
#include "tools/level-check/ladder/ladder.hpp"
#include "tools/level-check/map/company.hpp"

using namespace career;
using namespace career::level_check;

namespace {

// A ladder of two levels and one dimension, with a piece put in its place.
std::string ladder(const std::string& levels, const std::string& cells) {
    return "id = \"acme\"\n" + levels + "\n[[dimension]]\nid = \"scope\"\n" + cells;
}
const std::string two_levels = "[[level]]\nid = \"senior\"\nrank = 1\n[[level]]\nid = \"staff\"\nrank = 2\n";
const std::string two_cells =
    "[[cell]]\nlevel = \"senior\"\ndimension = \"scope\"\nshows = [\"a\"]\n[[cell]]\nlevel = \"staff\"\ndimension = "
    "\"scope\"\nshows = [\"b\"]\n";

std::string first_fault(const std::string& text) {
    const auto read = read_ladder(Source("acme.toml", text));
    return read ? "" : to_text(read.errors().front());
}

bool says(const std::string& text, std::string_view part) { return first_fault(text).find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(level_check_ladder)

BOOST_AUTO_TEST_CASE(a_whole_one_is_read) {
    const auto read = read_ladder(Source("acme.toml", ladder(two_levels, two_cells)));
    BOOST_REQUIRE(read);
    BOOST_TEST(read->levels.size() == 2U);
    BOOST_TEST(*reached(*read, 0, Level::senior) == 0U);
    BOOST_TEST(*reached(*read, 0, Level::principal) == 1U);
    BOOST_TEST(!reached(*read, 0, Level::below_senior).has_value());
}

BOOST_AUTO_TEST_CASE(levels_may_say_what_they_are_above) {
    const auto read = read_ladder(Source(
        "acme.toml", ladder("[[level]]\nid = \"staff\"\nabove = \"senior\"\n[[level]]\nid = \"senior\"\n", two_cells)));
    BOOST_REQUIRE(read);
    BOOST_TEST(read->levels[0].id == "senior");
    BOOST_TEST(read->levels[1].rank == 2);
}

BOOST_AUTO_TEST_CASE(faults_are_named_with_place_and_remedy) {
    BOOST_TEST(
        says(ladder(two_levels, "[[cell]]\nlevel = \"senior\"\ndimension = \"scope\"\nshows = [\"a\"]\n"), "a hole"));
    BOOST_TEST(
        says(ladder("[[level]]\nid = \"senior\"\nabove = \"staff\"\n[[level]]\nid = \"staff\"\nabove = \"senior\"\n",
                    two_cells),
             "in a circle"));
    BOOST_TEST(says(ladder("[[level]]\nid = \"senior\"\nabove = \"stuff\"\n[[level]]\nid = \"staff\"\n", two_cells),
                    "did you mean 'staff'"));
    BOOST_TEST(says(ladder("[[level]]\nid = \"senior\"\nrank = 1\n[[level]]\nid = \"staff\"\nrank = 3\n", two_cells),
                    "acme.toml:5:1: no level has the rank 2"));
    BOOST_TEST(says(ladder("[[level]]\nid = \"senior\"\nrank = 1\n[[level]]\nid = \"staff\"\nrank = 1\n", two_cells),
                    "has the rank of"));
    BOOST_TEST(says(ladder("[[level]]\nid = \"senior\"\nrank = 1\n[[level]]\nid = \"senior\"\nrank = 2\n", two_cells),
                    "is there twice"));
    BOOST_TEST(
        says(ladder(two_levels, two_cells + "[[cell]]\nlevel = \"staf\"\ndimension = \"scope\"\nshows = [\"b\"]\n"),
             "did you mean 'staff'"));
    BOOST_TEST(says("id = \"acme\"\n" + two_levels + "[[dimension]]\nid = \"scop\"\n" + two_cells,
                    "unknown dimension 'scop'; did you mean 'scope'"));
    BOOST_TEST(says(ladder(two_levels,
                           "[[cell]]\nlevel = \"senior\"\ndimension = \"scope\"\nreading = \"principal\"\nshows = "
                           "[\"a\"]\n[[cell]]\nlevel = \"staff\"\ndimension = \"scope\"\nshows = [\"b\"]\n"),
                    "asks for less than the level below it"));
    BOOST_TEST(says("", "'id'"));
}

BOOST_AUTO_TEST_CASE(the_outline_is_the_handbook_file) {
    const auto source = read_file(CAREER_SHARE "/ladders/handbook.toml");
    const auto file = read_ladder(*source);
    BOOST_REQUIRE(file);
    const Ladder outline = handbook_outline();
    BOOST_TEST(outline.id == file->id);
    BOOST_REQUIRE(outline.levels.size() == file->levels.size());
    for (std::size_t l = 0; l < outline.levels.size(); ++l) {
        BOOST_TEST(outline.levels[l].id == file->levels[l].id);
        BOOST_TEST(outline.levels[l].name == file->levels[l].name);
        for (std::size_t d = 0; d < dimension_count; ++d) {
            BOOST_TEST(outline.dimensions[d].id == file->dimensions[d].id);
            BOOST_TEST((outline.cell(l, d).reading == file->cell(l, d).reading));
        }
    }
}

BOOST_AUTO_TEST_CASE(bundled_files_are_sound) {
    for (const char* name : {"dropbox", "circleci", "rent-the-runway"}) {
        const auto source = read_file(CAREER_SHARE "/ladders/" + std::string(name) + ".toml");
        const auto read = read_ladder(*source);
        BOOST_REQUIRE_MESSAGE(read, name);
        BOOST_TEST(!read->source.empty());
        BOOST_TEST(!read->note.empty());  // where it disagrees with the handbook
    }
}

BOOST_AUTO_TEST_CASE(maps_are_ranges_and_never_sure) {
    const auto read = [](const char* id) {
        return read_company(*read_file(CAREER_SHARE "/levels/" + std::string(id) + ".toml"));
    };
    const auto google = read("google"), amazon = read("amazon"), dropbox = read("dropbox"), circleci = read("circleci");
    BOOST_REQUIRE((google && amazon && dropbox && circleci));
    const auto at_amazon = matches(*google->find("l6"), *amazon);
    BOOST_TEST(at_amazon.front().level->id == "L6");
    BOOST_TEST(at_amazon.back().level->id == "L7");
    double covered = 0;
    for (const Match& one : at_amazon) covered += one.share;
    BOOST_TEST(covered <= 1.2);
    BOOST_TEST((confidence_of(*dropbox, *circleci) == Confidence::likely));
    BOOST_TEST((confidence_of(*google, *dropbox) == Confidence::likely));
    BOOST_TEST(google->find("staff software engineer")->id == "L6");
    BOOST_TEST((google->find("L66") == nullptr));
}

BOOST_AUTO_TEST_CASE(sure_is_for_published_levels) {
    const auto read = read_company(Source("x.toml",
                                          "id = \"x\"\nsource = \"s\"\nyear = 2025\nconfidence = "
                                          "\"sure\"\n[[level]]\nid = \"1\"\nfrom = 1.0\nto = 2.0\n"));
    BOOST_TEST(!read);
}

BOOST_AUTO_TEST_SUITE_END()
