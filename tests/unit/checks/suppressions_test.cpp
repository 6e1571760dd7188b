// SPDX-License-Identifier: MIT
#include "libcommon/checks/suppressions.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "libcommon/checks/fix_files.hpp"

using namespace career;

namespace {

constexpr RuleInfo own[] = {{.id = "share-action"}, {.id = "no-metric"}, {.id = "near-duplicate", .over_files = true}};
const RuleTable rules(own);
constexpr RuleIndex share = 0, metric = 1;

// One unit with its sections at the lines that begin with '#', checked for findings at each "bad" (share-action) and
// "none" (no-metric).
struct Checked {
    explicit Checked(std::string text, Selection chosen = Selection(rules))
        : source("a.md", std::move(text)), selection(std::move(chosen)), suppressions("lint", rules, selection) {
        const std::string_view all = source.text();
        unit.extent = {0, static_cast<std::uint32_t>(all.size())};
        for (std::size_t at = all.find('#'); at != std::string_view::npos;) {
            const std::size_t next = all.find("\n#", at);
            const std::size_t end = next == std::string_view::npos ? all.size() : next + 1;
            unit.sections.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
            at = next == std::string_view::npos ? next : next + 1;
        }
        find("bad", share);
        find("none", metric);
        suppressions.begin_piece(source);
        suppressions.apply(unit, findings, reasons);
        for (const auto& fault : suppressions.end_unit(unit)) faults.push_back(fault);
        for (const auto& fault : suppressions.end_piece()) faults.push_back(fault);
        for (const auto& fault : suppressions.end_file()) faults.push_back(fault);
    }
    void find(std::string_view what, RuleIndex rule) {
        for (std::size_t at = source.text().find(what); at != std::string_view::npos;
             at = source.text().find(what, at + 1)) {
            Finding finding{.rule = rule};
            finding.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + what.size())};
            findings.push_back(finding);
        }
    }
    std::size_t covered() const {
        return static_cast<std::size_t>(
            std::count_if(reasons.begin(), reasons.end(), [](const auto& r) { return r.has_value(); }));
    }
    std::string said() const {
        std::string out;
        for (const auto& fault : faults)
            out += std::to_string(fault.placed.begin.line) + ':' + std::to_string(fault.placed.begin.column) + ' ' +
                   fault.placed.message + '\n';
        return out;
    }
    std::string mended() const {
        std::vector<Edit> edits;
        for (const auto& fault : faults) edits.insert(edits.end(), fault.finding.fix.begin(), fault.finding.fix.end());
        std::vector<std::size_t> done;
        return apply_edits(source.text(), edits, done);
    }

    Source source;
    Selection selection;
    CheckedUnit unit;
    std::vector<Finding> findings;
    Suppressions suppressions;
    std::vector<std::optional<std::string>> reasons;
    std::vector<Suppressions::Fault> faults;
};

struct Row {
    const char* text;
    std::size_t covered;
    const char* said;
};
std::ostream& operator<<(std::ostream& os, const Row& row) { return os << row.text; }
const Row rows[] = {
    {"bad <!-- lint-disable-line share-action -- why -->\nbad\n", 1, ""},
    {"<!-- lint-disable-next-line share-action -- why -->\nbad\nbad\n", 1, ""},
    {"// lint-disable-next-line share-action, no-metric -- why\nbad none\n", 2, ""},
    {"# lint-disable-next-line share-* -- why\r\nbad\r\n", 1, ""},
    {"<!-- lint-disable-file all -- why -->\nbad\n\nnone\n", 2, ""},
    {"# one\nbad\n<!-- lint-disable-section share-action -- why -->\nbad\n# two\nbad\n", 2, ""},
    {"<!-- lint-disable-section share-action -- why -->\n# one\nbad\n# two\nbad\n", 2, ""},
    {"bad <!-- lint-disable-line no-metric -- why -->\n", 0, "1:28 the suppression of 'no-metric' covers no finding\n"},
    {"bad <!-- lint-disable-line share-action -->\n", 1, "1:10 the suppression does not say why\n"},
    {"bad <!-- lint-disable-line share-acton -- why -->\n", 0,
     "1:28 the suppression names 'share-acton', which is no rule\n"},
    {"bad <!-- lint-disable-lines share-action -- why -->\n", 0, "1:10 'lint-disable-lines' is no suppression\n"},
    {"<!-- lint-disable-file no-metric -- why -->\nbad\n", 0,
     "1:24 the suppression of 'no-metric' covers no finding\n"},
    {"<!-- lint-disable-line -- why -->\n", 0, "1:1 the suppression names no rule\n"},
    // Whether a rule over several files would have found something is not known here.
    {"<!-- lint-disable-file near-duplicate -- why -->\n", 0, ""},
    // Not in a comment, not closed, another tool's: no suppressions.
    {"bad lint-disable-line share-action -- why\n", 0, ""},
    {"bad <!-- lint-disable-line share-action -- why\n", 0, ""},
    {"bad <!-- other-disable-line share-action -- why -->\n", 0, ""},
};

struct Mend {
    const char *before, *after;
};
std::ostream& operator<<(std::ostream& os, const Mend& mend) { return os << mend.before; }
const Mend mends[] = {
    {"a\n<!-- lint-disable-line no-metric -- w -->\nb\n", "a\nb\n"},
    {"a <!-- lint-disable-line no-metric -- w -->\nb\n", "a\nb\n"},
    {"bad <!-- lint-disable-line no-metric, share-action -- w -->\n",
     "bad <!-- lint-disable-line share-action -- w -->\n"},
    {"bad <!-- lint-disable-line share-action, no-metric -- w -->\n",
     "bad <!-- lint-disable-line share-action -- w -->\n"},
    {"<!-- lint-disable-file share-action no-metric -- w -->\r\nok\r\n", "ok\r\n"},
    {"bad <!-- lint-disable-line share-action -- w -->", "bad <!-- lint-disable-line share-action -- w -->"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(suppressions)

BOOST_DATA_TEST_CASE(they_cover_what_they_name, boost::unit_test::data::make(rows), row) {
    const Checked checked(row.text);
    BOOST_TEST(checked.covered() == row.covered);
    BOOST_TEST(checked.said() == row.said);
}

BOOST_DATA_TEST_CASE(unused_ones_are_taken_out, boost::unit_test::data::make(mends), mend) {
    BOOST_TEST(Checked(mend.before).mended() == mend.after);
}

BOOST_AUTO_TEST_CASE(the_reason_is_kept) {
    const Checked checked("bad <!-- lint-disable-line share-action --  under a promise -- of silence -->\n");
    BOOST_REQUIRE(checked.reasons.at(0).has_value());
    BOOST_TEST(*checked.reasons[0] == "under a promise -- of silence");
}

BOOST_AUTO_TEST_CASE(a_rule_that_did_not_run_leaves_its_suppressions_alone) {
    Selection selection(rules);
    selection.ignore(rules, "no-metric");
    BOOST_TEST(Checked("<!-- lint-disable-line no-metric -- w -->\n", selection).said() == "");
}

BOOST_AUTO_TEST_CASE(rules_over_files_are_kept_for_the_end) {
    const Checked checked("x\n<!-- lint-disable-next-line near-duplicate -- a retelling -->\n# Title\n");
    BOOST_REQUIRE(checked.suppressions.kept().size() == 1U);
    BOOST_TEST(checked.suppressions.kept()[0].line == 3U);
    BOOST_TEST(checked.suppressions.kept()[0].reason == "a retelling");
}

BOOST_AUTO_TEST_CASE(edits_that_overlap_wait_for_another_run) {
    std::vector<std::size_t> done;
    const std::vector<Edit> edits = {{{4, 6}, "X", ""}, {{0, 2}, "Y", ""}, {{1, 5}, "Z", ""}};
    BOOST_TEST(apply_edits("abcdefgh", edits, done) == "YcdXgh");
    BOOST_TEST((done == std::vector<std::size_t>{1, 0}));
}

BOOST_AUTO_TEST_SUITE_END()
