// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/rules.hpp"

namespace career::doc_skeleton {
namespace {

constexpr RuleInfo rules[] = {
    {.id = "missing-section",
     .severity = Severity::error,
     .summary = "a section that the template requires is not there",
     .helps = 90,
     .page = "A reader of this kind of document looks for the section, and its absence is an answer that nobody meant "
             "to give.\n"
             "It is recognised under the names that people give it, alone or as a part of a heading.\n\n"
             "Bad: an RFC without alternatives.\nGood: `## Alternatives` with what else was weighed, doing nothing "
             "among it."},
    {.id = "empty-section",
     .summary = "a heading with nothing under it but comments",
     .helps = 60,
     .page =
         "A heading that says nothing makes the reader wonder whether it was forgotten.\n\n"
         "Bad: `## Risks` and then the next heading.\nGood: `None that we know: the old path stays for a month.`\n\n"
         "In a KEP only required sections count: its optional ones are often left empty."},
    {.id = "section-order",
     .summary = "required sections stand in another order than the template's",
     .helps = 30,
     .page = "The order carries the argument: a decision before its context has to be read twice.\n\n"
             "Bad: Decision, Consequences, Context.\nGood: Context, Decision, Consequences."},
    {.id = "placeholder-left",
     .severity = Severity::error,
     .summary = "a template's text or a TODO that was not filled in",
     .helps = 80,
     .page =
         "What a template left for you to say is still there: `[short title]`, `TBD`, `yyyy-mm-dd`, a choice of "
         "statuses.\n\n"
         "Bad: `Owner: TBD`\nGood: `Owner: platform team`\n\nCode, quotations, task boxes and links are left alone."},
    {.id = "single-alternative",
     .summary = "only one other way was considered",
     .helps = 70,
     .page = "One alternative is a straw man more often than a comparison. Doing nothing counts as one.\n\n"
             "Bad: `- A bigger machine: gains a tenth.`\nGood: the same, and `- Leave it: the rebuild takes four hours "
             "by June.`"},
    {.id = "alternative-no-reason",
     .summary = "an alternative is named and nothing says why it was not taken",
     .helps = 70,
     .page = "A name alone does not tell the reader whether it was thought about.\n\n"
             "Bad: `- A file in the repository.`\nGood: `- A file in the repository: each change would wait for a "
             "release.`\n\n"
             "A table's column, a sentence for all of them or the outcome's reason serve as well."},
    {.id = "claim-no-data",
     .summary = "a strong claim without a figure beside it",
     .helps = 65,
     .page =
         "Sceptics hear an adjective as an opinion.\n\n"
         "Bad: `The order service is far too slow.`\nGood: `The order service takes 2.4 s at the 95th percentile "
         "(May).`\n\n"
         "Goals, hedged, negated and quoted claims are left alone; figures may be words, or stand in a table below."},
    {.id = "no-rollback",
     .summary = "nothing says how to go back",
     .helps = 75,
     .page =
         "The question that stops a review is what happens if it goes wrong.\n\n"
         "Bad: `The old column is dropped.`\nGood: `The old column stays until July; the flag switches back to it.`"},
    {.id = "no-date",
     .summary = "no date anywhere",
     .helps = 50,
     .page = "Without a date nobody can tell whether a document still holds.\n\nGood: `Date: 2026-03-14`, in a field, "
             "the head or the file's name."},
    {.id = "no-owner",
     .summary = "nobody is named as author or owner",
     .helps = 50,
     .page = "A document without a person or team behind it cannot be asked and is not kept.\n\nGood: `Owner: Ann "
             "Example`, `By the platform team`."},
    {.id = "broken-record-link",
     .severity = Severity::error,
     .summary = "a link or relation to a record that is not there, or that does not answer",
     .helps = 60,
     .page =
         "Who follows the history of a decision ends nowhere; and who reads the old record does not learn that it no "
         "longer holds.\n\n"
         "Bad: `Superseded by [31](0031-x.md)` without such a file; `Supersedes ADR 2` while record 2 says Accepted.\n"
         "Good: both say it. `doc-skeleton new adr --supersedes 2` writes both sides."},
    {.id = "bad-status",
     .summary = "a status that no shape of record knows",
     .helps = 40,
     .page = "Bad: `Acepted`, `hopeful`, a traffic light.\nGood: draft, proposed, accepted, rejected, deprecated, "
             "superseded, and what the public shapes use.\n\n"
             "A sentence that begins with such a word is a status, and so are old spellings."},
    {.id = "duplicate-number",
     .severity = Severity::error,
     .summary = "two records of one set have one number",
     .helps = 60,
     .page = "Usually two branches took the next number at once. Reported at the later name.\n\n"
             "Mend it with `doc-skeleton renumber FILE --to N`; keep an old pair with a suppression or a baseline."},
    {.id = "number-gap",
     .severity = Severity::hint,
     .summary = "a set that counts one by one leaves a number out",
     .helps = 10,
     .page = "A reader who misses number 7 cannot tell a lost decision from a slip. Reported at the record behind the "
             "gap.\n\n"
             "Bad: `0006-queue.md`, `0008-cache.md`.\n"
             "Good: `0007-index.md` is there, with the status rejected.\n\n"
             "Sets whose numbers come from a tracker miss most of them, and days are no count: nothing is said there."},
    {.id = "not-in-index",
     .summary = "the folder's index does not name the record",
     .helps = 20,
     .page =
         "Who looks a decision up begins at the index, and what it leaves out was never decided for that reader.\n\n"
         "Bad: `README.md` links to all records but the newest.\nGood: it links to each.\n\n"
         "`doc-skeleton index --write` keeps the table. A README that names less than half of the records is no "
         "index."},
};

}  // namespace

std::span<const RuleInfo> document_rules() { return rules; }

}  // namespace career::doc_skeleton
