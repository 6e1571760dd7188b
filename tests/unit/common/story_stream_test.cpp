// SPDX-License-Identifier: MIT
#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <memory>
#include <ostream>
#include <sstream>

#include "libcommon/text/story_stream.hpp"
#include "tests/unit/common/story_text.hpp"

using namespace career;

namespace {

// A file without a name that holds these bytes.
class Scratch {
  public:
    explicit Scratch(std::string_view bytes) : file_(std::tmpfile(), &std::fclose) {
        std::fwrite(bytes.data(), 1, bytes.size(), file_.get());
        std::fflush(file_.get());
        ::lseek(descriptor(), 0, SEEK_SET);
    }
    int descriptor() const { return ::fileno(file_.get()); }

  private:
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
};

std::string summary(const Story& story, const Source& source) {
    std::string out = std::to_string(story.index) + " line " + std::to_string(story.line) + " words " +
                      std::to_string(story.words.size());
    if (!story.sentences.empty()) out += " at " + std::to_string(source.at(story.sentences[0].span.begin).line);
    return out + '\n';
}

std::string streamed(std::string_view bytes, std::size_t piece, Errors& errors,
                     std::size_t longest = std::size_t{1} << 20) {
    const Scratch file(bytes);
    StoryStream stream("s.md", file.descriptor(), StoryFormat::markdown, {.piece = piece, .story = longest},
                       PartNames());
    std::string out;
    while (const Story* story = stream.next()) out += summary(*story, stream.source());
    errors = stream.errors();
    return out;
}

std::string bank(int stories) {
    std::string out = "---\ntitle: bank\n---\n# Bank\n\n";
    for (int i = 0; i < stories; ++i)
        out += "## Story " + std::to_string(i) +
               "\n\n**Situation:** The kiln broke.\r\n\n**Task:** Mend it.\n\n**Action:** I mended " +
               std::string(static_cast<std::size_t>(i % 7), 'x') + " it.\n\n**Result:** It held.\n\n";
    return out;
}

const std::string hostile[] = {
    std::string(300'000, 'a'),
    std::string(300'000, ' '),
    std::string(300'000, '\n'),
    std::string(300'000, '*'),
    std::string(300'000, '('),
    std::string(300'000, '`'),
    std::string(300'000, '>'),
    std::string(300'000, '<'),
    std::string(300'000, '['),
    std::string(300'000, '\0'),
    std::string(300'000, '\xFF'),
    std::string(300'000, '.'),
    std::string(300'000, '"'),
    std::string(300'000, '#'),
    std::string(300'000, '|'),
    [] {
        std::string s;
        for (int i = 0; i < 40'000; ++i) s += "- S: a\n";
        return s;
    }(),
    [] {  // items in items, all in one line
        std::string s;
        for (int i = 0; i < 80'000; ++i) s += "a) ";
        return s + "x\n";
    }(),
    [] {
        std::string s;
        for (int i = 0; i < 40'000; ++i) s += "```\nx\n";
        return s;
    }(),
    [] {
        std::string s;
        for (int i = 0; i < 40'000; ++i) s += "<!-- x\n";
        return s;
    }(),
    [] {
        std::string s;
        for (int i = 0; i < 40'000; ++i) s += "(S) ";
        return s;
    }(),
    [] {
        std::string s;
        for (int i = 0; i < 40'000; ++i) s += "# x\n";
        return s;
    }(),
    [] {
        std::string s;
        for (int i = 0; i < 3'000; ++i) s += std::string(static_cast<std::size_t>(i % 100), ' ') + "* x\n";
        return s;
    }(),
};

}  // namespace

BOOST_AUTO_TEST_SUITE(story_stream)

BOOST_AUTO_TEST_CASE(pieces_do_not_show) {
    const std::string text = bank(400);
    Errors errors;
    const std::string whole = streamed(text, std::size_t{1} << 18, errors);
    BOOST_TEST(errors.empty());
    const Source source("s.md", text);
    std::string at_once;
    for (const Story& story : read_stories(source, StoryFormat::markdown)) at_once += summary(story, source);
    BOOST_TEST(whole == at_once);
    for (const std::size_t piece : {64U, 500U, 4096U}) {
        BOOST_TEST(streamed(text, piece, errors) == at_once);
        BOOST_TEST(errors.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_story_without_end_is_cut_and_said) {
    std::string text;
    while (text.size() < 300'000) text += "I mended the kiln and the kiln held. ";
    Errors errors;
    const std::string out = streamed(text, 4096, errors, 1 << 16);
    BOOST_REQUIRE(errors.size() == 1U);
    BOOST_TEST(errors[0].what.find("was cut") != std::string::npos);
    BOOST_TEST(std::count(out.begin(), out.end(), '\n') == 5);
}

BOOST_AUTO_TEST_CASE(a_directory_is_an_error) {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> folder(std::fopen("/", "r"), &std::fclose);
    BOOST_REQUIRE(folder != nullptr);
    StoryStream stream("/", ::fileno(folder.get()), StoryFormat::markdown);
    BOOST_TEST(stream.next() == nullptr);
    BOOST_REQUIRE(stream.errors().size() == 1U);
}

BOOST_DATA_TEST_CASE(hostile_text_is_read, boost::unit_test::data::xrange(std::size(hostile)), which) {
    Errors errors;
    streamed(hostile[which], std::size_t{1} << 18, errors);
    BOOST_TEST(errors.empty());
    for (const StoryFormat format : {StoryFormat::plain, StoryFormat::org, StoryFormat::html, StoryFormat::toml})
        BOOST_CHECK_NO_THROW(read_stories(Source("s", hostile[which]), format));
}

BOOST_AUTO_TEST_SUITE_END()
