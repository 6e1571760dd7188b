// SPDX-License-Identifier: MIT
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <ostream>

#include "tools/doc-skeleton/check/check_document.hpp"
#include "tools/doc-skeleton/check/dates.hpp"

using namespace career;
using namespace career::doc_skeleton;

namespace {

struct Row {
    bool found;  // the rule speaks
    const char* text;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << (row.found ? "finds: " : "silent: ") << row.text;
}

constexpr const char* head = "# T\n\n- Status: draft\n- Date: 2026-02-03\n- Author: Ann Example\n\n";
constexpr const char* clean_alternatives =
    "## Alternatives\n\n- Leave it: the bill grows by a tenth.\n- Buy one: nine weeks.\n\n";
constexpr const char* clean_migration = "## Migration\n\nIn May. The switch goes back to the old path.\n\n";

std::string document(const std::string& problem, const std::string& alternatives, const std::string& migration) {
    std::string out = head;
    out += "## Problem\n\n";
    out += problem;
    out += "\n\n## Current state\n\nA table.\n\n## Proposal\n\nA queue.\n\n";
    return out.append(alternatives).append(migration);
}

bool finds(std::string_view rule, const std::string& text, const std::string& type = "rfc",
           const std::string& name = "x.md") {
    setenv("CAREER_TOOLS_DATA", CAREER_SHARE, 1);
    static DocumentChecker checker;
    const auto checked = checker.check(Source(name, text), "/nowhere/" + name, type);
    BOOST_REQUIRE(checked);
    for (const Finding& finding : checked->findings)
        if (document_rules()[finding.rule].id == rule) return true;
    return false;
}

const Row dates[] = {
    {true, "2024-03-01"},
    {true, "1 March 2024"},
    {true, "March 1, 2024"},
    {true, "1st of March 2024"},
    {true, "01.03.2024"},
    {true, "3/1/2024"},
    {true, "12-Dec-2023"},
    {true, "March 2024"},
    {true, "2024/03/01"},
    {true, "Sept. 3rd, 2024"},
    {true, "20240301"},
    {false, "2024"},
    {true, "12.IV.2023"},
    {false, "12.IVX.2023"},
    {true, "30. Mai 2024"},
    {true, "week 23 of 2024"},
    {true, "spring 2024 (6 June)"},
    {false, "6 June"},
    {false, "2024, in 23 weeks"},
    {true, "3 Feb '26"},
    {true, "2026-W06"},
    {false, "may '26"},
    {false, "2026-Wien"},
    {false, "10:45"},
    {false, "version 3.1.20"},
    {false, "may 3 people"},
    {false, "v1"},
    {false, "Q3"},
};
const Row statuses[] = {
    {false, "[approved]"},
    {false, "Stagnant"},
    {false, "This plan has been replaced by the one of the mill."},
    {false, "The proposal was [adopted for release 4]"},
    {true, "The mill has been mended"},
    {false, "Accepted"},
    {false, "ACCEPTED"},
    {false, "accepted (2024-03-01)"},
    {false, "Superceded by [3](0003-x.md)"},
    {false, "Proposed, and open for comments"},
    {false, "in review"},
    {false, "On hold"},
    {false, "Decided. Open to change."},
    {false, "**Draft**"},
    {false, "implemented (alpha)"},
    {false, "Rejected because of the price"},
    {false, "\xE2\x9C\x85 Accepted"},
    {false, "Work in progress"},
    {false, "2024-03-01: accepted"},
    {false, "under discussion"},
    {false, "[x] accepted"},
    {false, "needs review"},
    {false, "not yet approved"},
    {false, "seeking comments"},
    {true, "[x] good"},
    {true, "Acepted"},
    {true, "hopeful"},
    {true, "\xF0\x9F\x9F\xA2"},
    {true, "green"},
    {true, "maybe"},
    {true, "Final-ish"},
    {true, "3 of 5"},
    {true, "Propsed"},
    {true, "yes"},
    {true, "amber"},
    {true, "good"},
};
const Row placeholders[] = {
    {true, "* {decision driver 3, e.g., a force, facing concern, \u2026}"},
    {true, "Who pays for the cart: T.B.D."},
    {true, "Whether the mill pays a share: TO-DO, ask Ann before the meeting."},
    {false, "Records lie under decisions/[number]-[title].md and nowhere else."},
    {false, "We left out [Option 3: a cart of our own] right away."},
    {false, "<figure>\n<img src=\"a.png\">\n</figure>"},
    {false, "The mill serves a version (only the first one, with others of the later years to follow)."},
    {false, "The mill has these wheels:\n\n\ttype Wheel interface {\n\t\t...\n\t}\n\nAll turn."},
    {false, "The wheels are of a [N]int each."},
    {false, "Rights are given for each of {get, list, watch} on the mill."},
    {true, "Rights are given for {name of the mill}."},
    {false, "The list of stops needs\nto be written by the miller."},
    {true, "to be written by the miller"},
    {true, "Hits: XX % (of all)"},
    {true, "Hits rise (insert result of the replay)."},
    {true,
     "We took A, because [justification. e.g., only option, which meets the criterion | which resolves the force | "
     "comes out best]."},
    {true, "Letters are late (figures to be added)."},
    {true, "Ask the miller for the number (todo)."},
    {true, "The wait falls to ___ minutes."},
    {true, "It takes ?? weeks in all."},
    {true, "The number of carts is [X]."},
    {false, "Really?? Yes, and the mill is (as was to be expected) old."},
    {false, "- [X] carts are greased"},
    {false, "The form says (\"to be added\") in red."},
    {false, "Superbowl XX was in 1986."},
    {false, "Put coins in (insert face up) and wait, as at XXL sizes."},
    {true, "To be decided."},
    {true, "(coming soon)"},
    {true, "- Budget: tbc"},
    {true, "To do: ask the landlord"},
    {true, "This section is still to be filled in."},
    {true, "{{ summary }}"},
    {true, "Describe what hurts today, and whom."},
    {true, "_What is the issue that we're seeing?_"},
    {true, "| Part | Who |\n|---|---|\n| Roof | to be named |"},
    {false, "The to-do list hangs on the door."},
    {false, "Nothing remains to be decided."},
    {false, "Dear {{name}}, the roof is done."},
    {false, "List the guests, then call each of them."},
    {false, "Why do the lights go out at nine?"},
    {true, "TBD"},
    {true, "The owner is TODO."},
    {true, "[Describe the problem here]"},
    {true, "{short description of the problem}"},
    {true, "<your name>"},
    {true, "<name of the service>"},
    {true, "FIXME: figures"},
    {true, "[insert link]"},
    {true, "{title}"},
    {true, "Lorem ipsum dolor"},
    {true, "..."},
    {true, "[TODO]"},
    {true, "See <link to dashboard>."},
    {true, "[name]"},
    {true, "XXX"},
    {true, "It costs [amount] a month."},
    {false, "`TODO`"},
    {false, "> TODO"},
    {false, "- [ ] done"},
    {false, "- [x] done"},
    {false, "[1] and [^2]"},
    {false, "a [link](x.md)"},
    {false, "`<branch>`"},
    {false, "GET /users/{id}/orders"},
    {false, "Vec<T> and Map<K, V>"},
    {false, "<https://example.org>"},
    {false, "<ann@example.org>"},
    {false, "a<b and c>d"},
    {false, "the \"TODO\" column"},
    {false, "He wrote [sic] it."},
    {false, "line<br>break"},
    {false, "```\nTODO\n```"},
    {false, "<details>"},
    {false, "the TODO comments of 2019"},
    {false, "array[index] and map[key]"},
    {false, "<!-- describe it -->\nText."},
    {true, "The cause is [describe it in a sentence]."},
    {true, "Call {name and number of the person on duty}."},
    {true, "Who pays is TBD."},
    {true, "TODO: ask the bank."},
    {true, "- [one more reason, e.g. the price]\n"},
    {false, "The field [serial number] shows it."},
    {false, "The set {MIN, MAX} is closed."},
    {false, "A `{` and {x: 1} in a line."},
    {false, "We marked each as a TODO in May."},
    {false, "The sheet says \"see the\nTODO of March\" and no more."},
    {false, "See [the survey of 2016].\n\n[the survey of 2016]: https://example.org/s\n"},
    {false, "Ann Lee <ann at pelican.example> wrote it."},
    {false, "It fell <2024-01-16 Tue> on us."},
    {false, "The first year [via personal email] was quiet."},
};
const Row claims[] = {
    {true, "Sorting without interruption is vastly faster."},
    {false, "It runs without being dramatically faster."},
    {true,
     "A check holds 200 quotes against the book.\n\nThe mill is dramatically faster, and quotes get far more exact."},
    {false, "The mill is dramatically faster. It grinds 200 sacks where it ground 90 quotes."},
    {false, "Most of the time the mill stands."},
    {false, "In most cases the cart is empty."},
    {false, "Most of the syntax is checked."},
    {true, "Most of our drivers are late."},
    {true, "Most of them leave within the year."},
    {false, "A majority of the voters has to answer."},
    {false, "Carts are described in a structural way further down."},
    {false, "Memory comes in huge pages."},
    {false, "We count the outstanding requests."},
    {true, "The outstanding quality of the flour is known."},
    {false, "Stop if the wheel of the mill becomes for whatever reason excessively slow."},
    {true, "The service is far too slow."},
    {true, "It is dramatically faster."},
    {true, "Most customers leave."},
    {true, "A huge number of orders fail."},
    {true, "Everyone knows that it is broken."},
    {true, "This saves an enormous amount of money."},
    {true, "It will be much cheaper."},
    {true, "Studies show that it works."},
    {true, "The vast majority of calls fail."},
    {true, "It is significantly more reliable."},
    {true, "Our bill has exploded."},
    {true, "Builds are painfully slow."},
    {true, "It is extremely expensive."},
    {true, "We lose a lot of money."},
    {true, "This is way better."},
    {true, "Almost all customers leave."},
    {true, "It costs us a lot."},
    {true, "The import always fails."},
    {true, "It is very slow."},
    {true, "Cost is rising fast."},
    {true, "We have lots of incidents."},
    {true, "By far the best way."},
    {false, "The service takes 2.4 s, far too slow."},
    {false, "It is far too slow. It takes 2.4 s."},
    {false, "It may be much faster."},
    {false, "It is not significantly faster."},
    {false, "A tester called it \"far too slow\"."},
    {false, "Half of the calls are far too slow."},
    {false, "It is far too slow:\n\n| call | s |\n|---|---|\n| a | 2.4 |"},
    {false, "It is slow."},
    {false, "Is it much faster?"},
    {false, "> It is far too slow."},
    {false, "We want it to be much faster."},
    {false, "Most of the 40 users left."},
    {false, "Much of the code is old."},
    {false, "So far it works."},
    {false, "It is way off the road."},
    {false, "A key never leaves the machine."},
    {false, "All calls are logged."},
    {false, "Almost done."},
    {true, "It is incomparably better."},
    {true, "Three machines stand at the door. Everyone loves them, and it takes a fraction of the time."},
    {true, "Almost no one reads it."},
    {true, "Two tables, with six columns. Reads are dramatically faster."},
    {false, "Reads are dramatically faster: 12 ms."},
    {false, "Reads took 400 ms. Now they are dramatically faster reads of 12 ms."},
    {false, "The queue is by far the largest. That queue held 9,400 orders."},
};
const Row ways_back[] = {
    {false, "A.\n\n## Way out\n\nBefore step 4 turn the read path off. After it a month is written back by hand."},
    {true, "A failed job goes back to the queue."},
    {true, "The user returns to the first page."},
    {true, "Copies are made each night anyway."},
    {true, "The point of no return is Friday."},
    {true, "The rollback of failed transactions keeps working."},
    {true, "Users can undo a sent letter within a minute."},
    {true, "The editor gets an undo button."},
    {true, "A job of each paper size lies in the tray."},
    {true, "We considered keeping both in parallel but rejected it."},
    {true, "We announce the change two weeks ahead and again on the morning of the switch."},
    {false, "A flag of the compiler selects the old heuristics."},
    {false, "Throwing it away means removing one import."},
    {false, "Stop the trial at once if a single label is wrong."},
    {false, "Customers may stay with the first version."},
    {false, "Calendar only after a month. Otherwise back to the pencil."},
    {true, "New readers can read the new files."},
    {true, "Switching to the new host takes an hour."},
    {false, "The router can be set to zero from the dashboard."},
    {false, "Should the yield sink below 0.9, the old oven answers again."},
    {false, "If the board says no, the old bell times apply."},
    {false, "Old binaries can read the new files."},
    {false, "`helm rollback ledger` is what the night shift runs."},
    {false, "An abort is possible at every step but the last."},
    {false, "If the error rate tops 1 % we pull the release."},
    {false, "Users can choose the classic view for a year."},
    {false, "Switching off is safe: letters wait."},
    {false, "The code is behind a build tag."},
    {false, "Operators may fail over to the former cluster."},
    {false, "We can return to paper within a day."},
    {false, "Abort: call the plumber, close the valve."},
    {false, "Escape hatch: the side door."},
    {false, "If need be the previous release is deployed."},
    {false, "Unsetting one variable is all it takes."},
    {false, "Import last night's dump and point the till at it."},
    {false, "Anyone may pull the plug."},
    {false, "Each step leaves the old pipe in place."},
    {false, "Should anything smell, we send water through the old pipe."},
    {false, "One cable, and we are where we started."},
    {false, "If two guests complain, the trial is called off."},
    {false, "The flag is switched off again."},
    {false, "Roll-back: redeploy the last tag."},
    {false, "We can revert within an hour."},
    {false, "Undo by restoring the backup."},
    {false, "To back out, point the alias at the old index."},
    {false, "The old path stays and can be turned on again."},
    {false, "If it fails, we fall back to the table."},
    {false, "Clients are moved back to the old host."},
    {false, "Everything can be put back by one line."},
    {false, "Disabling the flag restores the old behaviour."},
    {false, "The way back is a restore of the nightly copy."},
    {false, "The old service keeps running for a month and takes over if errors rise."},
    {true, "The old column is dropped in the same night."},
    {true, "Consumers are moved one a week."},
    {false, "Until June the paper list is the emergency exit."},
    {false, "If people dislike it, it gets yanked."},
    {true, "The papers are way out of date."},
    {true, "Pull out the old cards, first in trains that go south."},
    {true, "Failed transactions are rolled back by the database."},
    {true, "There is no way back."},
    {true, "It cannot be undone."},
    {true, "Everything moves at once."},
    {true, "Point of no return is Friday."},
    {true, "The exchange is switched off in the morning."},
    {true, "Old shelves are relabelled by night."},
    {true, "Those who restore prices from files keep their format."},
    {false, "If it does not work out, the office lifts the closures and the phone is still there."},
    {false, "Both ways are accepted for nine months."},
    {false, "The old server is left running until the end of May."},
    {false, "A department that cannot work is moved to the old calendar again by the evening."},
    {false, "The switch of the name can be turned the other way within an hour."},
    {false, "The mats leave no trace if we take them out."},
    {false, "To stop it, delete the rule in the router."},
    {false, "We run both for a week, side by side."},
    {false, "The vendor's page stays, so we can return to it on any day."},
    {false, "Should anything break, we go on with the paper lists."},
    {false, "The feature flag is per customer."},
    {false, "A snapshot is taken before each step; restoring it takes ten minutes."},
    {false, "If the error rate doubles, traffic is routed to the previous version."},
    {false, "Until March the old form is still accepted."},
    {false, "Reverting means to deploy yesterday's image."},
    {false, "A nightly dump lets us return to the state of the evening before."},
    {false, "If numbers differ by more than 1 %, we stop and go on with the spreadsheet."},
    {false, "The previous image is kept in the registry and can be deployed within five minutes."},
    {false, "Worst case, we reinstall version 3 from the backup."},
    {true, "We switch names on Monday and shut the old cluster down on Tuesday."},
    {true, "After the import the spreadsheet is archived."},
    // What was there goes on serving, or ends later.
    {false, "The barn stays open for six weeks."},
    {false, "We keep the barn plugged in for 90 days."},
    {false, "Nothing is shredded before August."},
    {false, "The column is renamed, not dropped."},
    {false, "Until the barn is emptied people can go on parking there."},
    {false, "Paper slips lie in the drawer."},
    {false, "Whoever wants the former layout gets it."},
    {false, "The pipes stay where they are."},
    {false, "The branch is not merged until all crews nod."},
    {true, "The barn opens in June."},
    {true, "Staff get the new layout on Monday."},
    {true, "Nothing else happens before Monday."},
    // What is done on trouble.
    {false, "Should the pump disappoint, the hose is swapped within minutes."},
    {false, "On trouble Ana disables the valve."},
    {false, "Worst case, we pour by hand."},
    {false, "Anyone unhappy opens the barn."},
    {false, "If it is a flop, the poster comes down."},
    {true, "Failed copies are logged and copied again the next night."},
    {true, "Staff who come back from holiday get a second mail."},
    {true, "If a gate is locked the crew waits an hour."},
    // Switches.
    {false, "A toggle per farm decides."},
    {false, "`PUMP=off` works at any time."},
    {false, "Removing the label is all it takes."},
    {false, "Each step can be done in the other direction."},
    {false, "Crews may opt out at any time."},
    {false, "We re-deploy the last version."},
    {false, "Operators disable the gate."},
    {false, "Each pump has a switch for the old pipe."},
    {false, "Readers accept both encodings for a year."},
    {false, "If the pilot does not convince, we cancel the licence."},
    {false, "If it flops, the pilot just ends."},
    {false, "1. On failure: repeat with the bucket."},
    {false, "| Step | If it fails |\n|---|---|\n| Copy | delete the copy |"},
    {false, "```sh\n# roll back\npump use bucket\n```"},
    {true, "```sh\npump use pipe\n```"},
    {true, "We turn off the old cluster on 1 May."},
    {true, "We go back to each crew after a month and ask how it went."},
    {true, "Undeliverable letters come back to the sender."},
    {true, "Should anyone need help, the channel is open."},
    {true, "Removing a letter asks for a second person."},
    {true, "`PUMP=fast` is the default."},
};
const Row alternatives[] = {
    {false, "- Van: we would have to buy one, and someone at the mill and the farm would drive it.\n- Cart: no horse."},
    {false, "### Chosen design\n\nA mill at the road.\n\n### Van\n\nNo road.\n\n### Cart\n\nNo horse."},
    {false, "- Should we let others have it? Today one may.\n- Van: no road\n- Cart: no horse"},
    {false,
     "**Van**: it could come each day so that we would write::\n\n    van\n\nHowever, this has two problems on a hill "
     "of "
     "that kind.\n\n**Cart**: no horse."},
    {false,
     "### Van\n\nThis plan omits the yellow van of the post since it is specific to the town in the valley.\n\n### "
     "Cart\n\nNo horse."},
    {false, "- **Van**: the drawbacks of this idea are covered in the motivation.\n- **Cart**: no horse."},
    {false, "**Van:**\n\nIt comes each day, which gets complicated on the hill.\n\n**Cart:**\n\nNo horse."},
    {true, "**Van:**\n\nIt comes each day and waits at the gate of the farm in the morning.\n\n**Cart:**\n\nNo horse."},
    {false, "- Stay as is\n- Cart: no horse"},
    {false, "- Van: a schedule for it would be awkward on market days\n- Cart: undesirable on a hill of that kind"},
    {false, "### Why the mill is the stop\n\nThe mill lies at the road and has a yard.\n\n### Cart\n\nNo horse."},
    {false, "- Eliminates the walk to the gate\n- Van: no road\n- Cart: no horse"},
    {false, "- [First plan](https://example.com/a)\n- [Second plan](https://example.com/b)"},
    {true,
     "- **Van**: there is no road.\n- **Cart**: open source, wood. Can be hosted by us. Has a seat with springs."},
    {true,
     "- **Van**: there is no road.\n- **Cart**: goes to each village in the morning. Letters are put in a box "
     "with a lid."},
    {true, "- Van. Rejected.\n- Cart: no horse."},
    {true, "1. **Cart.** No horse.\n2. **Van Pro.**"},
    {true, "1. Van\n   - Pros\n     - fast on a road\n2. Cart\n   - Pros\n     - quiet\n   - Cons\n     - no horse"},
    {true, "| Way | Pros | Cons |\n|---|---|---|\n| Van | fast | no road |\n| Cart | cheap | |"},
    {true,
     "Why not a van? No road leads there.\n\nWhy not a cart? A cart goes to each village in the morning, with "
     "the letters put in a box."},
    {false, "- Why is this design the best in the space of possible designs?\n- Van: no road.\n- Cart: no horse."},
    {false, "### Rationale\n\nIt is short.\n\n### Alternatives\n\n- Van: no road.\n- Cart: no horse."},
    {false,
     "- **Van**: there is no road.\n- **Cart**: goes to each village in the morning, yet nobody could lift "
     "the letters into a box with a lid."},
    {false, "- **Van**: there is no road.\n- **Cart**: has no seat.\n- **Mule**: can be stolen."},
    {false, "- A van -> no road leads there\n- A cart -> it is slow"},
    {false, "- A van, 90k\n- A cart, 4k and a horse"},
    {false, "- Van: there is no road.\n- Cart: has been tried in May, the horse died."},
    {true, "- A van: no road leads there.\n- A cart: see the wiki."},
    {true, "- A van: no road leads there.\n- A cart: suggested by Per in March."},
    {false, "Too dear for us:\n\n- a van\n- a lorry\n\nToo slow:\n\n- a cart"},
    {false, "### Rejected because no road leads there\n\n- a van\n- a lorry\n"},
    {false, "- A van.\n  We'd have to build a road.\n- A cart.\n  A storm ends it."},
    {false, "- a van[^1]\n- a cart[^2]\n\n[^1]: No road.\n[^2]: No horse."},
    {false, "- ~~a van~~ no road\n- ~~a cart~~ no horse"},
    {true, "- A hosted queue: $45 a month.\n- A file."},
    {true, "- A hosted queue.\n- A file, because it is small."},
    {true, "### A\n\nA framework with a router.\n\n### B\n\nIt needs nine weeks."},
    {true, "1. Leave it: it breaks.\n2. Merge daily."},
    {true, "| Way | Why not |\n|---|---|\n| a | slow |\n| b | |"},
    {false, "- A hosted queue: $45 a month.\n- A file: the disk is full."},
    {false, "None of these is fast enough:\n\n- a file\n- a table"},
    {false, "- a file\n- a table\n\nNeither survives a restart."},
    {false, "### A\n\nIt would need a key.\n\n### B\n\nSeven drivers would write the same loop."},
    {false, "**A file.** The disk is full.\n\n**A table.** Locks for nine seconds."},
    {false, "- *Do nothing*: the bill grows.\n- *Buy one* \xE2\x80\x93 nine weeks."},
    {false, "| Way | Why not |\n|---|---|\n| a | slow |\n| b | costly |"},
    {false, "- Kafka (nobody here knows it)\n- A table; it locks"},
    {false, "We tried a file, but it broke. A table was too slow."},
    {true, "1. *A list*. It is wrong by noon.\n2. *A quota*. As in the park next door."},
    {true, "- **Signed notes**, where the note carries a key, as for images.\n- **Free text.** It warns of nothing."},
    {true, "1. A page: it was gone as well.\n2. Posts. We have had an account since 2019."},
    {false, "### Fly it\n\nA drone needs 30 days of sun.\n\n### Buy it\n\nToo dear."},
    {false, "People want no form, as forms stay empty, and a desk starts at nine.\n\n- a form\n- a desk"},
    {false, "### Van\n\nNo road leads there.\n\n### Cart\n\nThe wheel locks."},
    {false, "### Why not a van?\n\nMaps.\n\n### Why not a cart?\n\nWheels."},
    {false, "1. Van\n\n   No road leads there.\n\n2. Cart\n\n   The wheel locks."},
    {false, "- \u274C Van: no road\n- \u274C Cart: no horse\n- \u2705 Boat"},
    {true, "- \u274C Van: no road\n- \u274C Cart: no horse\n- Boat"},
    {true, "We also thought of a van and of a cart."},
};
// How many other ways running text names: `found` where it is one.
const Row singles[] = {
    {false,
     "One potential way is a van, but no road leads there. Another suggested way is a cart, and the horse is old."},
    {false,
     "We could rent a van. This may speed things up, but there is no road.\n\nThe `cart` could just be mended, but it "
     "seems the horse is old."},
    {false, "- A van has no road.\n\n### Cart\n\nNo horse."},
    {false, "### Questions\n\n#### Why not a van?\n\nNo road.\n\n#### Why not a cart?\n\nNo horse."},
    {true, "We weighed this.\n\n### Cart\n\nNo horse."},
    {false, "The other ways have been discussed in the Non-goals section."},
    {false, "The obvious way is a van. No road leads there. The slow way is a cart, and the horse is old."},
    {false, "Why not a van? No road leads there. Why not a cart? The horse is old."},
    {false, "We could have rented a van, which costs, or walked, which takes a day."},
    {false, "A van or a cart: both need a road."},
    {false, "We looked at RabbitMQ first. It wants a runtime that nobody keeps. SQS came second: there is no line."},
    {false, "**A van** needs a road. **A cart** needs a horse."},
    {true, "We thought about a bigger van. Against it speak:\n\n1. its price,\n2. the road,\n3. the driver."},
    {true, "**A cart**\n\nPros:\n\n- cheap\n- quiet\n\nCons:\n\n- no road\n- no horse"},
    {true, "### Pros of a cart\n\nIt is cheap.\n\n### Cons of a cart\n\nNo road leads there."},
    {true, "An obvious alternative is a cart.\n\n- It needs a road.\n- It needs a horse.\n- It is slow."},
    {true, "The one alternative we took seriously is a cart.\n\n- Cost: a horse.\n- Skills: nobody drives."},
    {true, "**Do nothing.**\n\nThis is cheap.\n\nSecond, it keeps the road free.\n\nThe road is bad."},
    {true, "| Criterion | This proposal (van) | Cart |\n|---|---|---|\n| Price | 9 | 4 |\n| Speed | 9 | 2 |"},
    {true, "Rationale: a van is fast.\n\nAlternative: a cart. It needs a horse."},
    {true, "Could we have used a cart?\n\nIts wheels are old.\n\nIn addition, the horse is ill."},
    {false, "We also looked at a van, but it is dear; at a cart, whose horse is ill; and at a mule."},
    {false, "The mayor suggested a cart. The baker suggested a van, but no road leads there."},
    {false, "We might have rented a van, but no road leads there, or we might have walked."},
    {false, "A van, a cart and a mule were all struck off for want of a road."},
    {true, "A bigger van, for which no road leads there. GPS shows none."},
    {true, "We could rent a van for two or three days, but no road leads there."},
    {true, "Mutual TLS. Hosting often doesn't let them choose; of the 12 asked, 8 couldn't."},
    {true, "Give the office a weekend shift. The park pays 1.5 positions and has none to give."},
    {true,
     "Charter another boat. Her owner wants 700 a night. Fog is forecast at noon, so we would pay for taxis as well."},
    {true, "A bigger machine: it would gain about a tenth."},
    {true, "The only other candidate was a cart. Carts are slow and for things that nobody carries."},
    {true,
     "The design is in the barn, so it keeps dry.\n\nOne could also do it with a cart, which is there. It is slow."},
    {true,
     "It could be a cart. It is already one in many farms: ours, the mill and the inn have all an own one, and each is "
     "bound to its horse."},
    {false, "Option A, a cart, was slow.\nOption B, a van, needs a road."},
    {false, "*A cart.* It is slow. *A van.* No road leads there."},
    {false, "Among what we turned down were a cart (slow) and a van (no road)."},
    {false, "a) A cart; it is slow\nb) A van; no road leads there"},
    {false, "Raising the wall was tried, but rain comes in. Digging a ditch loses the best field."},
    {false, "`cart = true` as today. It is slow.\n`van = true`, which would need a road."},
    {true, "We considered drafts in the browser; editors change machines, so the draft would be on the wrong one."},
    {true, "- Long polling: it ties up a connection each."},
    {false, "We thought of a sweeper. It can't see into sandboxes. Making the pool larger was tried: 19 days for 11."},
    {false, "We looked at e-mail, but a mail has no place. A form was ruled out: people wear gloves."},
    {false, "Print fewer: still half too many. Let hotels print: they did in 2020."},
    {false, "We could force tools to use flags. We could also allow all names, which is too much."},
    {false, "**Rewrite it.** Two weeks for nine readers.\n**Sell it.** Seven said no."},
    {false, "A cache. It goes stale.\n\nA second table: it locks."},
    {false, "None."},
    {false, "See [the other text](x.md)."},
};
// Heads that name an owner and a date.
const Row heads[] = {
    {false, "| Lead | Start | Status |\n|---|---|---|\n| Rufus A | 2023-04-17 | done |"},
    {false, "**Keeper:** Oskar Pihl \xE2\x80\x94 **Last walked through:** 11 March 2024"},
    {false, "Owner\n: Ann\n\nDate\n: 2024-05-03"},
    {false, "Owner = Ann; Date = 2024-05-03"},
    {false, "Owners:\n\n- Ann\n- Bo\n\nRaised on 3 May 2024"},
    {false, "*A draft by Ann Lee, May 2024*"},
    {false, "@ann, 2024-05-03"},
    {false, "Ana & Bo, spring 2026 (2026-05-01)"},
    {false, "Platform team, May 2024"},
    {false, "<tr><td>Owner</td><td>Ann</td></tr><tr><td>Date</td><td>2024-05-03</td></tr>"},
    {false, "> Ann Example \u00b7 3 Feb 2026 \u00b7 v0.3"},
    {false, "<sub>Ann Example, 2026-02-03</sub>"},
    {false, "/Ann Example, 2026-02-03/"},
    {false, "Pieternel van Es, 3 Dec. 2024"},
    {false, "Bea and the front desk, last day of February 2024"},
    {false, "Music committee, Advent 2023 (3 December)"},
    {true, "Music for Advent 2023 (3 choirs)"},
    {false, "(ann.example@example.org, 2026-02-03)"},
    {true, "Status: draft"},
    {true, "- Author:\n- Status: draft\n- Version: 3"},
    {true, "Author: \u2014\nVersion: 3"},
    {true, "Owner: none yet\nVersion: 3"},
    {true, "Reviewers: Ann Lee\nDue: 10:45"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(rules_of_wording)

BOOST_DATA_TEST_CASE(dates_are_known, boost::unit_test::data::make(dates), row) {
    BOOST_TEST(has_date(row.text) == row.found);
}

BOOST_DATA_TEST_CASE(bad_status, boost::unit_test::data::make(statuses), row) {
    BOOST_TEST(finds("bad-status",
                     std::string("# 1. T\n\nDate: 2026-02-03\n\n## Status\n\n") + row.text +
                         "\n\n## Context\n\nA\n\n## Decision\n\nB\n\n## Consequences\n\nC\n",
                     "adr") == row.found);
    BOOST_TEST(finds("bad-status", std::string("# T\n\n- Status: ") + row.text +
                                       "\n- Date: 2026-02-03\n\n## Problem\n\nA\n") == row.found);
}

BOOST_AUTO_TEST_CASE(what_is_to_be_done_is_no_placeholder_among_tasks) {
    const std::string head_of_plan = "# T\n\nDate: 2026-02-03\n\n## Proposal\n\nA\n\n## Migration\n\n";
    BOOST_TEST(!finds("placeholder-left", head_of_plan + "- To do: call the landlord\n- The old pipe stays.\n"));
    BOOST_TEST(finds("placeholder-left", head_of_plan + "To be decided.\n"));
    BOOST_TEST(!finds("placeholder-left", head_of_plan + "- [ ] TODO: print labels\n- The old pipe stays.\n"));
    BOOST_TEST(finds("placeholder-left", head_of_plan + "- TODO: print labels\n- The old pipe stays.\n"));
    BOOST_TEST(!finds("placeholder-left", head_of_plan + "| what | state |\n|---|---|\n| pipe | to do |\n"));
    BOOST_TEST(!finds("placeholder-left", head_of_plan + "A\n\n## Open questions\n\n- The colour: to be decided.\n"));
}

BOOST_AUTO_TEST_CASE(how_far_a_document_is_may_be_said_in_its_status) {
    BOOST_TEST(!finds("placeholder-left", "# T\n\n- Status: WIP\n- Date: 2026-02-03\n\n## Problem\n\nA\n"));
    BOOST_TEST(finds("placeholder-left", "# T\n\n- Status: TBD\n- Date: 2026-02-03\n\n## Problem\n\nA\n"));
    BOOST_TEST(finds("placeholder-left", "# T\n\n- Status: draft\n- Date: 2026-02-03\n\n## Problem\n\nWIP\n"));
}

BOOST_AUTO_TEST_CASE(a_section_may_be_a_question_where_one_is_asked) {
    const auto with = [](const std::string& section) {
        return "# T\n\nDate: 2026-02-03\nOwner: Ann\n\n## Problem\n\nWhich mill grinds?\n\n" + section;
    };
    BOOST_TEST(!finds("placeholder-left", with("")));
    BOOST_TEST(finds("placeholder-left", with("## Risks\n\nWhat could go wrong?\n")));
    BOOST_TEST(finds("placeholder-left", with("## Risks\n\n[Risks]\n")));
    BOOST_TEST(finds("placeholder-left",
                     with("## Risks\n\nThe issue motivating this decision, and any context that constrains it.\n")));
    BOOST_TEST(finds("placeholder-left", with("## Risks\n\nPlease fill in.\n")));
    BOOST_TEST(
        finds("placeholder-left", with("## Risks\n\n- What is the impact of not doing this?\n- Describe what could go "
                                       "wrong.\n")));
    BOOST_TEST(
        !finds("placeholder-left", with("## Risks\n\n- What is the impact of not doing this?\n- The dam breaks.\n")));
    BOOST_TEST(!finds("placeholder-left", with("## Risks\n\nWhat could go wrong? The dam breaks.\n")));
    BOOST_TEST(!finds("placeholder-left", with("## Open questions\n\nWho pays?\n")));
    BOOST_TEST(!finds("placeholder-left", with("## Risks\n\n<https://example.org>\n")));
}

BOOST_AUTO_TEST_CASE(bold_words_that_run_into_the_text_head_sections) {
    const std::string plan =
        "# Kennel\n\nOwner: Ann\nDate: 2026-02-03\n\n**Why?** Two dogs stood in one kennel.\n\n"
        "**As-is:** a diary with a pencil.\n\n**To-be:** a calendar that all can see.\n\n"
        "**Steps.** From Monday we write into both.\n\n**Verification:** on Sundays we read both "
        "aloud.\n";
    BOOST_TEST(!finds("missing-section", plan, "migration-plan"));
    BOOST_TEST(!finds("no-owner", plan, "migration-plan"));
    BOOST_TEST(finds("no-rollback", plan, "migration-plan"));
    BOOST_TEST(!finds("no-rollback", plan + "\n**Otherwise:** we go back to the pencil.\n", "migration-plan"));
}

BOOST_AUTO_TEST_CASE(an_option_that_is_only_described_stands_out_among_weighed_ones) {
    const auto with = [](const std::string& third) {
        return "# T\n\n## Context and Problem Statement\n\nA\n\n## Considered Options\n\n### Van\n\n* Good, because "
               "fast\n* "
               "Bad, because dear\n\n### Cart\n\n* Good, because cheap\n\n### Mule\n\n" +
               third + "\n\n## Decision Outcome\n\nVan, because it is fast.\n";
    };
    BOOST_TEST(
        finds("alternative-no-reason", with("The one that the miller uses. It stands in the mill lane."), "madr"));
    BOOST_TEST(!finds("alternative-no-reason", with("* Bad, because it bites"), "madr"));
}

BOOST_AUTO_TEST_CASE(a_title_may_name_its_author) {
    BOOST_TEST(!finds("no-owner", "# Queues by Ann Example (2026-02-03)\n\n## Problem\n\nA\n"));
    BOOST_TEST(finds("no-owner", "# Queues by Rabbit Mail\n\n## Problem\n\nA\n"));
    BOOST_TEST(!finds("no-owner", "# T\n\nDate: 2026-02-03\n\n## Status: Draft\n\nOwner: Ann\n\n## Problem\n\nA\n"));
}

BOOST_AUTO_TEST_CASE(an_owner_may_stand_in_the_status) {
    const auto with = [](const std::string& status) {
        return "# T\n\nDate: 2026-02-03\n\n## Status\n\n" + status + "\n\n## Problem\n\nA\n";
    };
    BOOST_TEST(!finds("no-owner", with("Accepted by Ann Example on 3 May.")));
    BOOST_TEST(!finds("no-owner", with("- State: draft\n- Owner: Ann")));
    BOOST_TEST(finds("no-owner", with("Superseded by 12.")));
    BOOST_TEST(finds("no-owner", with("Owner: TBD and more")));
}

BOOST_AUTO_TEST_CASE(an_owner_may_share_a_line) {
    const auto with = [](const std::string& line) { return "# T\n\n" + line + "\n\n## Problem\n\nA\n"; };
    BOOST_TEST(!finds("no-owner", with("Bea Example / Platform / 2025-W41")));
    BOOST_TEST(!finds("no-owner", with("Ann Example + Bea Example, in May")));
    BOOST_TEST(!finds("no-owner", with("Incident of 2025-03-31 \u00b7 facilitator: Ann Example")));
    BOOST_TEST(finds("no-owner", with("Incident of 2025-03-31 \u00b7 severity: 2")));
}

BOOST_AUTO_TEST_CASE(a_section_may_repeat_its_name_and_room_is_no_text) {
    const std::string head_of_record = "# 1. T\n\nDate: 2026-02-03\n\n## Status\n\nStatus: Accepted\n\n## Context\n\n";
    const std::string rest = "\n\n## Decision\n\nB\n\n## Consequences\n\nC\n";
    BOOST_TEST(!finds("bad-status", head_of_record + "A" + rest, "adr"));
    BOOST_TEST(finds("empty-section", head_of_record + "&nbsp;<br>" + rest, "adr"));
    BOOST_TEST(!finds("empty-section", head_of_record + "A<br>" + rest, "adr"));
}

BOOST_AUTO_TEST_CASE(reasons_behind_a_bare_list) {
    const std::string options =
        "# T\n\nDate: 2026-02-03\n\nDecider: Ann\n\n## Context\n\nA\n\n## Options\n\n- Electric winder\n- Synchronous "
        "motor\n- A rota of "
        "winders\n\n";
    const auto with = [&](const std::string& rest) {
        return finds("alternative-no-reason",
                     options + "## Decision\n\nThe electric winder, since it is there. " + rest + "\n", "decision");
    };
    BOOST_TEST(!with("Motor: the mill would go to a museum. Rota: tried in 2016."));
    BOOST_TEST(with("Motor: the mill would go to a museum."));
}

BOOST_AUTO_TEST_CASE(people_above_the_first_section) {
    const auto with = [](const std::string& front) { return front + "\n\n## Problem\n\nA\n"; };
    BOOST_TEST(!finds("no-owner", with("# T\n\nAnn Example Bell\\\nBo Bell\\\nAugust 20, 2021")));
    BOOST_TEST(!finds("no-owner", with("# T\n\nAuthored by ann@example.com with help from others.")));
    BOOST_TEST(!finds("no-owner", with("### T\n\nAuthor(s): Ann Example\n\nLast updated: 2021-02-03")));
    BOOST_TEST(!finds("no-date", with("### T\n\nAuthor(s): Ann Example\n\nLast updated: 2021-02-03")));
    BOOST_TEST(!finds("no-date", with("# T\n\nAuthor: Ann Example\nDate: 2014")));
    BOOST_TEST(
        !finds("no-date", "## T\n\n- Feature Name: `t`\n- Start Date: 2021-02-03\n\n## Summary\n\nA\n", "rust-rfc"));
    BOOST_TEST(
        !finds("bad-status", document("A", clean_alternatives,
                                      "## Design\n\n### Status\n\nEach wheel tells the miller how fast it turns.\n")));
    BOOST_TEST(finds("no-date", with("# T\n\nAuthor: Ann Example\nBudget: 2014")));
    BOOST_TEST(finds("no-owner", with("# T\n\nA mill at the road that 20 people run.")));
}

BOOST_AUTO_TEST_CASE(a_section_of_restructured_text_is_no_title) {
    const std::string pep =
        "PEP: 9\nTitle: T\nAuthor: Ann\nStatus: Draft\nCreated: 2-Feb-2026\n\nAbstract\n========\n\nA\n\nThanks\n------"
        "\n\nTo Bo [#]_ for all.\n\nMotivation\n==========\n\nB\n\nThe mechanism\n=============\n\nC\n";
    BOOST_TEST(!finds("missing-section", pep, "pep", "pep-0009.rst"));
    BOOST_TEST(!finds("placeholder-left", pep, "pep", "pep-0009.rst"));
    const std::size_t abstract = pep.find("Abstract");
    BOOST_TEST(
        finds("missing-section", pep.substr(0, abstract) + pep.substr(pep.find("Motivation")), "pep", "pep-0009.rst"));
}

BOOST_DATA_TEST_CASE(placeholder_left, boost::unit_test::data::make(placeholders), row) {
    BOOST_TEST(finds("placeholder-left", document(row.text, clean_alternatives, clean_migration)) == row.found);
}

BOOST_DATA_TEST_CASE(claim_no_data, boost::unit_test::data::make(claims), row) {
    BOOST_TEST(finds("claim-no-data", document(row.text, clean_alternatives, clean_migration)) == row.found);
}

BOOST_DATA_TEST_CASE(no_rollback, boost::unit_test::data::make(ways_back), row) {
    BOOST_TEST(finds("no-rollback", document("A", clean_alternatives,
                                             std::string("## Migration\n\n") + row.text + "\n")) == row.found);
}

BOOST_DATA_TEST_CASE(alternative_no_reason, boost::unit_test::data::make(alternatives), row) {
    BOOST_TEST(finds("alternative-no-reason", document("A", std::string("## Alternatives\n\n") + row.text + "\n\n",
                                                       clean_migration)) == row.found);
}

BOOST_DATA_TEST_CASE(single_alternative, boost::unit_test::data::make(singles), row) {
    BOOST_TEST(finds("single-alternative", document("A", std::string("## Alternatives\n\n") + row.text + "\n\n",
                                                    clean_migration)) == row.found);
}

BOOST_DATA_TEST_CASE(nobody_and_never, boost::unit_test::data::make(heads), row) {
    const std::string text = std::string("# T\n\n") + row.text + "\n\n## Problem\n\nA\n";
    BOOST_TEST(finds("no-owner", text) == row.found);
    BOOST_TEST(finds("no-date", text) == row.found);
}

BOOST_AUTO_TEST_SUITE_END()
