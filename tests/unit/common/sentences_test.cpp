// SPDX-License-Identifier: MIT
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

#include "tests/unit/common/story_text.hpp"

using namespace career;
using career::test::read;
using career::test::sentences_of;

namespace {

// Sentences are parted by " / " in the expected text.
struct Row {
    std::string text;
    std::string sentences;
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.text; }

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts) out += (out.empty() ? "" : " / ") + part;
    return out;
}

const Row rows[] = {
    {"It broke. I mended it.", "It broke. / I mended it."},
    {"Why? I asked! It held", "Why? / I asked! / It held"},
    {"We met at 6 a.m. on Monday. Then I left.", "We met at 6 a.m. on Monday. / Then I left."},
    {"It broke at 6 a.m. The crew slept.", "It broke at 6 a.m. / The crew slept."},
    {"At 6 a.m. I woke the crew.", "At 6 a.m. I woke the crew."},
    {"The whole crew had gone home by 6 p.m. I stayed.", "The whole crew had gone home by 6 p.m. / I stayed."},
    {"I read the logs, e.g. the kernel's, i.e. all of them. Done.",
     "I read the logs, e.g. the kernel's, i.e. all of them. / Done."},
    {"Dr. Okafor and Mr. Hale met Prof. Lenz. She agreed.", "Dr. Okafor and Mr. Hale met Prof. Lenz. / She agreed."},
    {"J. R. Hale signed. So did I. We shipped.", "J. R. Hale signed. / So did I. / We shipped."},
    {"It fell from 4.8 s to 0.6 s. Cost was 1,200.50 a month.",
     "It fell from 4.8 s to 0.6 s. / Cost was 1,200.50 a month."},
    {"I bought bolts, nuts, etc. for the door. It held.", "I bought bolts, nuts, etc. for the door. / It held."},
    {"I bought bolts, nuts, etc. The door held.", "I bought bolts, nuts, etc. / The door held."},
    {"I work for Acme Inc. in Leeds. We sell kilns.", "I work for Acme Inc. in Leeds. / We sell kilns."},
    {"We are in the U.S. and in Leeds. It is far.", "We are in the U.S. and in Leeds. / It is far."},
    {"The plan that vers. 2.1 overwrote was vers. 2.0. Each was checked.",
     "The plan that vers. 2.1 overwrote was vers. 2.0. / Each was checked."},
    {"It has 3 steps: 1. stop 2. dump 3. load. Then go.", "It has 3 steps: 1. stop 2. dump 3. load. / Then go."},
    {"I did. (It took a day.) Then I left.", "I did. / (It took a day.) / Then I left."},
    {"See No. 5 and p. 4. They differ.", "See No. 5 and p. 4. / They differ."},
    {"She said \"It held.\" Then she left.", "She said \"It held.\" / Then she left."},
    {"\"Really?\" she asked. \"Yes,\" I said.", "\"Really?\" she asked. / \"Yes,\" I said."},
    {"\xE2\x80\x9CIt held.\xE2\x80\x9D I went home.", "\xE2\x80\x9CIt held.\xE2\x80\x9D / I went home."},
    {"I waited... and it held. I waited\xE2\x80\xA6 Then it broke.",
     "I waited... and it held. / I waited\xE2\x80\xA6 / Then it broke."},
    {"It held.Then I fired it again.case two was worse.", "It held. / Then I fired it again. / case two was worse."},
    {"We used node.js and example.com at v1.2. The config.yaml was mine.",
     "We used node.js and example.com at v1.2. / The config.yaml was mine."},
    {"I wrote System.Out calls and Vue.Component code.", "I wrote System.Out calls and Vue.Component code."},
    {"it broke. i mended it. we fired it again.", "it broke. / i mended it. / we fired it again."},
    {"The result (see below). It held (mostly.) I left.", "The result (see below). / It held (mostly.) / I left."},
    {"**It broke.** I mended *it.* Done.", "It broke.** / I mended *it.* / Done."},
    {"Read [the docs](http://a.b/c.d?e=f. G) first. Then act.",
     "Read [the docs](http://a.b/c.d?e=f. G) first. / Then act."},
    {"I opened https://example.com/a.B. It was down.", "I opened https://example.com/a.B. / It was down."},
    {"It broke\nin May. I mended\nit.", "It broke in May. / I mended it."},
    {"Rebuilt the door\nFired it again\nWrote it down", "Rebuilt the door / Fired it again / Wrote it down"},
    {"The kiln broke and there was nobody else around who\nDana would have trusted with it that week at all.",
     "The kiln broke and there was nobody else around who Dana would have trusted with it that week at all."},
    {"It broke.\n\nI mended it\n\n- a door\n- a roof", "It broke. / I mended it / a door / a roof"},
    {"hotel bar, dishwasher gone\ni am bar back = me\nasked for bottled beer, no glass needed all night\nnobody "
     "waited\nnow i count glasses",
     "hotel bar, dishwasher gone / i am bar back = me / asked for bottled beer, no glass needed all night / nobody "
     "waited / now i count glasses"},
    {"so the kiln it broke and then i\nwent to look for the man who had\nbuilt it and he said he would not\ncome "
     "back for it",
     "so the kiln it broke and then i went to look for the man who had built it and he said he would not come back "
     "for it"},
    {"One line  \nanother line", "One line / another line"},
    {"Who? Me? Yes.", "Who? / Me? / Yes."},
    {"The plan was plan B. The crew liked it.", "The plan was plan B. / The crew liked it."},
    {"\xE5\xAE\x83\xE5\x9D\x8F\xE4\xBA\x86\xE3\x80\x82I mended it.",
     "\xE5\xAE\x83\xE5\x9D\x8F\xE4\xBA\x86\xE3\x80\x82 / I mended it."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sentences)

BOOST_DATA_TEST_CASE(end_where_a_reader_stops, boost::unit_test::data::make(rows), row) {
    BOOST_TEST(joined(sentences_of(read(row.text))) == row.sentences);
}

BOOST_AUTO_TEST_CASE(a_quotation_is_flagged) {
    const auto reading =
        read("S: It broke.\nA: I said: \"We should wait. It is late.\" I left.\nR: 'We did it,' she said.\n");
    const Story& story = reading.stories.at(0);
    std::string quoted;
    for (const Word& word : story.words)
        if (word.has(word_quoted)) quoted += std::string(slice(reading.source.text(), word)) + ' ';
    BOOST_TEST(quoted == "We should wait It is late We did it ");
}

BOOST_AUTO_TEST_CASE(a_quotation_that_never_closes_is_none) {
    const auto reading = read("S: A 6\" pipe broke.\nA: I said \"wait and left.\nR: The users' rows held.\n");
    for (const Word& word : reading.stories.at(0).words) BOOST_TEST(!word.has(word_quoted));
}

BOOST_AUTO_TEST_SUITE_END()
