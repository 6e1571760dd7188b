// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <map>

#include "libcommon/data/json_reader.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/values/random.hpp"
#include "tools/qbank/bank/banks.hpp"
#include "tools/qbank/cover/infer.hpp"
#include "tools/qbank/cover/set_cover.hpp"

namespace {

using namespace career;
using namespace career::qbank;

using Sets = std::vector<std::vector<std::uint32_t>>;

Sets random_sets(std::uint64_t seed, std::size_t sets, std::uint32_t elements, std::uint64_t of_hundred) {
    Random random(seed);
    Sets out(sets);
    for (auto& set : out)
        for (std::uint32_t e = 0; e < elements; ++e)
            if (random.below(100) < of_hundred) set.push_back(e);
    return out;
}

bool covers(const Sets& sets, const std::vector<std::size_t>& chosen) {
    std::vector<bool> all(2000), some(2000);
    for (const auto& set : sets)
        for (const auto e : set) all[e] = true;
    for (const auto i : chosen)
        for (const auto e : sets[i]) some[e] = true;
    return all == some;
}

std::size_t by_trying_all(const Sets& sets) {
    std::size_t best = sets.size();
    for (std::uint32_t mask = 0; mask < 1U << sets.size(); ++mask) {
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < sets.size(); ++i)
            if ((mask >> i & 1) != 0) chosen.push_back(i);
        if (chosen.size() < best && covers(sets, chosen)) best = chosen.size();
    }
    return best;
}

BOOST_AUTO_TEST_CASE(fewest_sets_are_the_fewest) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Sets sets = random_sets(seed, 9, 24, 15 + seed % 30);
        const SetCover cover = fewest_sets(sets);
        BOOST_TEST(cover.proved());
        BOOST_TEST(covers(sets, cover.chosen));
        BOOST_TEST(cover.chosen.size() == by_trying_all(sets));
    }
    BOOST_TEST(fewest_sets({}).chosen.empty());
    BOOST_TEST(fewest_sets({{}, {}}).proved());
    BOOST_TEST(fewest_sets({{1}, {1, 2}, {3}}).chosen == (std::vector<std::size_t>{1, 2}));
}

BOOST_AUTO_TEST_CASE(a_bound_is_honest_where_no_proof_is_found) {
    const Sets sets = random_sets(3, 60, 1000, 8);
    const SetCover hasty = fewest_sets(sets, 1000);
    BOOST_TEST(covers(sets, hasty.chosen));
    BOOST_TEST(!hasty.proved());
    BOOST_TEST(hasty.bound > 0U);
    const SetCover slow = fewest_sets(sets);
    BOOST_TEST(slow.chosen.size() <= hasty.chosen.size());
    BOOST_TEST(slow.chosen.size() >= hasty.bound);
}

struct Fixture {
    Bank bank;
    std::vector<const Question*> questions;
    TopicReader reader;

    Fixture() {
        Errors errors;
        load_toml_folder(CAREER_SHARE "/questions", bank, errors);
        for (const Question& question : bank.questions)
            if (question.handbook != 0) questions.push_back(&question);
    }
    StoryCover cover(const Source& source, Errors& errors) const {
        const auto stories = read_stories(source, story_format(source.name()));
        return cover_story(stories.at(0), source, bank, TopicMap(questions, reader), errors);
    }
};

BOOST_FIXTURE_TEST_CASE(front_matter_stands_before_the_text, Fixture) {
    Errors errors;
    const StoryCover named =
        cover(Source("a.md", "+++\nquestions = [\"skill-gap\", \"skil-gap\"]\n+++\nS: I was.\n"), errors);
    BOOST_REQUIRE(named.answers.size() == 1U);
    BOOST_TEST(named.answers[0].question->id == "skill-gap");
    BOOST_TEST(named.answers[0].score == 1);
    BOOST_REQUIRE(errors.size() == 1U);
    BOOST_TEST(errors[0].remedy == "did you mean 'skill-gap'?");
    const StoryCover tagged =
        cover(Source("a.md", "+++\ntags = [\"incident\", \"on-call\"]\n+++\nS: I was.\n"), errors);
    BOOST_REQUIRE(!tagged.answers.empty());
    BOOST_TEST((tagged.basis == CoverBasis::tags));
    BOOST_TEST(tagged.answers[0].question->handbook == 15);
}

BOOST_FIXTURE_TEST_CASE(a_failure_of_ones_own_is_told_from_a_failed_project, Fixture) {
    Errors errors;
    const StoryCover own = cover(
        Source("a.txt",
               "I failed, and nobody else was at fault. I had promised the clinic a date, I kept quiet when I "
               "knew that it was lost, and I let them down. I asked for another chance and earned their trust again."),
        errors);
    BOOST_REQUIRE(!own.answers.empty());
    BOOST_TEST(own.answers[0].question->handbook == 17);
    const StoryCover theirs =
        cover(Source("a.txt",
                     "The client closed in March, so our product for it was stopped. I packed the files, wrote a note "
                     "on where things stood, and was moved to another one. It was a pity, as the work was nice."),
              errors);
    BOOST_TEST(std::none_of(theirs.answers.begin(), theirs.answers.end(), [](const Answer& a) { return a.fits(); }));
}

// The same figures as tests/labelled/cover/measure.py prints. The table was fitted with these stories among others, so
// the bars say only that the fitted table and the reader still belong together.
BOOST_FIXTURE_TEST_CASE(inference_is_far_ahead_of_the_constant_ranking, Fixture) {
    const std::string folder = CAREER_TEST_DATA "/labelled/cover/dev/";
    std::ifstream labels(folder + "labels.jsonl");
    double precision = 0, answered = 0, silent = 0, nothing = 0, recall = 0;
    for (std::string line; std::getline(labels, line);) {
        const auto row = read_json(Source("labels", line));
        BOOST_REQUIRE(row);
        const auto source = read_file(folder + row->find("file")->text);
        Errors errors;
        const StoryCover seen = cover(*source, errors);
        std::vector<std::int64_t> fits, maybe, ranked;
        for (const Value& one : row->find("fits")->items) fits.push_back(one.integer);
        for (const Value& one : row->find("maybe")->items) maybe.push_back(one.integer);
        for (const Answer& answer : seen.answers)
            if (std::find(maybe.begin(), maybe.end(), answer.question->handbook) == maybe.end())
                ranked.push_back(answer.question->handbook);
        if (fits.empty()) {
            nothing += 1;
            silent += seen.answers.empty() ? 1 : 0;
            continue;
        }
        answered += 1;
        for (const std::int64_t wanted : fits) {
            const auto place = std::find(ranked.begin(), ranked.end(), wanted) - ranked.begin();
            if (place < 5) precision += place < std::ssize(ranked) ? 0.2 : 0;
            if (place < 10 && place < std::ssize(ranked)) recall += 1.0 / static_cast<double>(fits.size());
        }
    }
    BOOST_TEST(precision / answered > 0.33);
    BOOST_TEST(recall / answered > 0.97);
    BOOST_TEST(silent / nothing > 0.8);
}

}  // namespace
