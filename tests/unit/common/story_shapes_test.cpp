// SPDX-License-Identifier: MIT
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

#include "tests/unit/common/story_text.hpp"

using namespace career;
using career::test::outline_of;
using career::test::read;

namespace {

struct Row {
    const char* name;
    std::string text;
    std::string parts;
    StoryFormat format = StoryFormat::markdown;
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }

const std::string four = "situation 4, task 5, action 6, result 3";

// Every way of marking with the same prose.
const Row shapes[] = {
    {"headings",
     "# Kiln\n\n## Situation\n\nThe old kiln broke.\n\n## Task\n\nI had to mend it.\n\n## Action\n\nI rebuilt the door "
     "by hand.\n\n## Result\n\nIt held since.\n",
     four},
    {"bold in headings",
     "### **Situation**\nThe old kiln broke.\n### **Task**\nI had to mend it.\n### **Action**\nI rebuilt the door by "
     "hand.\n### **Result**\nIt held since.\n",
     four},
    {"headings with times",
     "## Situation: 2m\nThe old kiln broke.\n## Task (30 s)\nI had to mend it.\n## Action: 4 min\nI rebuilt the door "
     "by hand.\n## Result: ~1m\nIt held since.\n",
     four},
    {"bullets with times",
     "* Situation: 2m\nThe old kiln broke.\n* Task: 1m\nI had to mend it.\n* Action: 3m\nI rebuilt the door by "
     "hand.\n* Result: 1m\nIt held since.\n",
     four},
    {"letter and name",
     "## S – Situation\nThe old kiln broke.\n## T – Task\nI had to mend it.\n## A – Action\nI rebuilt the door by "
     "hand.\n## R – Result\nIt held since.\n",
     four},
    {"bullets",
     "- Situation: The old kiln broke.\n- Task: I had to mend it.\n- Action: I rebuilt the door by hand.\n- Result: It "
     "held since.\n",
     four},
    {"dash without a blank",
     "-Situation: The old kiln broke.\n-Task: I had to mend it.\n-Action: I rebuilt the door by hand.\n-Result: It "
     "held since.\n",
     four},
    {"dash behind",
     "Situation - The old kiln broke.\nTask - I had to mend it.\nAction - I rebuilt the door by hand.\nResult - It "
     "held since.\n",
     four},
    {"dash glued behind",
     "Situation-The old kiln broke.\n\nTask-I had to mend it.\n\nAction-I rebuilt the door by hand.\n\nResult-It held "
     "since.\n",
     four},
    {"numbers",
     "1. Situation: The old kiln broke.\n2. Task: I had to mend it.\n3. Action: I rebuilt the door by hand.\n4. "
     "Result: It held since.\n",
     four},
    {"bold",
     "**Situation:** The old kiln broke.\n\n**Task**: I had to mend it.\n\n**Action** - I rebuilt the door by "
     "hand.\n\n**Result** It held since.\n",
     four},
    {"bold alone",
     "**Situation**\nThe old kiln broke.\n\n**Task**\nI had to mend it.\n\n**Action**\nI rebuilt the door by "
     "hand.\n\n**Result**\nIt held since.\n",
     four},
    {"bold letters",
     "**S:** The old kiln broke.  \n**T:** I had to mend it.  \n**A:** I rebuilt the door by hand.  \n**R:** It held "
     "since.\n",
     four},
    {"bold first letters",
     "**S**ituation: The old kiln broke.\n**T**ask: I had to mend it.\n**A**ction: I rebuilt the door by "
     "hand.\n**R**esult: It held since.\n",
     four},
    {"letters", "S: The old kiln broke.\nT: I had to mend it.\nA: I rebuilt the door by hand.\nR: It held since.\n",
     four},
    {"letters with brackets behind",
     "S) The old kiln broke.\nT) I had to mend it.\nA) I rebuilt the door by hand.\nR) It held since.\n", four},
    {"small letters",
     "s: the old kiln broke.\nt: i had to mend it.\na: i rebuilt the door by hand.\nr: it held since.\n", four},
    {"letters in running text",
     "(S) The old kiln broke. (T) I had to mend it. (A) I rebuilt the door by hand. (R) It held since.\n", four},
    {"letter in brackets and name",
     "(S) Situation: The old kiln broke.\n(T) Task: I had to mend it.\n(A) Action: I rebuilt the door by hand.\n(R) "
     "Result: It held since.\n",
     four},
    {"emoji and letter",
     "**\xF0\x9F\x93\x8B S** : The old kiln broke.\n\n**\xF0\x9F\x8E\xAF T** : I had to mend it.\n\n**\xF0\x9F\x94\xA7 "
     "A** : I rebuilt the door by hand.\n\n**\xF0\x9F\x8F\x81 R** : It held since.\n",
     four},
    {"words alone",
     "Situation:\nThe old kiln broke.\n\nTask:\\\nI had to mend it.\n\nAction:\nI rebuilt the door by "
     "hand.\n\nResult:\nIt held since.\n",
     four},
    {"capitals",
     "SITUATION : The old kiln broke.\nTASK : I had to mend it.\nACTION : I rebuilt the door by hand.\nRESULT : It "
     "held since.\n",
     four},
    {"nested bullets",
     "* situation:\n  * The old kiln broke.\n* task:\n  * I had to mend it.\n* action:\n  * I rebuilt the door\n  * by "
     "hand.\n* result:\n  * It held since.\n",
     four},
    {"indented text below",
     "- Situation:\n    The old kiln broke.\n- Task:\n    I had to mend it.\n- Action:\n    I rebuilt the door by "
     "hand.\n- Result:\n    It held since.\n",
     four},
    {"underlined",
     "Situation\n---------\nThe old kiln broke.\n\nTask\n----\nI had to mend it.\n\nAction\n======\nI rebuilt the door "
     "by hand.\n\nResult\n------\nIt held since.\n",
     four, StoryFormat::plain},
    {"block quote",
     "> **Situation:** The old kiln broke.\n>\n> **Task:** I had to mend it.\n>\n> **Action:** I rebuilt the door\n> "
     "by hand.\n>\n> **Result:** It held since.\n",
     four},
    {"html list",
     "<ul>\n<li><strong>Situation:</strong> The old kiln broke.</li>\n<li><strong>Task:</strong> I had to mend "
     "it.</li>\n<li><strong>Action:</strong> I rebuilt the door by hand.</li>\n<li><strong>Result:</strong> It held "
     "since.</li>\n</ul>\n",
     four},
    {"html on one line",
     "<td><ul><li><b>Situation: </b>The old kiln broke.</li><li><b>Task: </b>I had to mend it.</li><li><b>Action: "
     "</b>I rebuilt the door by hand.</li><li><b>Result: </b>It held since.</li></ul></td>\n",
     four},
    {"html items beside",
     "<li><b>Situation: </b></li> The old kiln broke.\n<li><b>Task: </b></li> I had to mend it.\n<li><b>Action: "
     "</b></li> I rebuilt the door by hand.\n<li><b>Result: </b></li> It held since.\n",
     four},
    {"pipe table",
     "| Part | Text |\n|---|---|\n| **Situation** | The old kiln broke. |\n| Task | I had to mend it. |\n| Action | I "
     "rebuilt the door by hand. |\n| R | It held since. |\n",
     four},
    {"org",
     "* Kiln\n** Situation\nThe old kiln broke.\n** Task\nI had to mend it.\n** Action\nI rebuilt the door by "
     "hand.\n** Result\nIt held since.\n",
     four, StoryFormat::org},
    {"yaml",
     "situation: The old kiln broke.\ntask: >\n  I had to mend it.\naction: |\n  I rebuilt the door\n  by "
     "hand.\nresult: It held since.\n",
     four},
    {"yaml between rules",
     "---\nsituation: The old kiln broke.\ntask: I had to mend it.\naction: I rebuilt the door by hand.\nresult: It "
     "held since.\n---\n",
     four},
    {"toml",
     "title = \"Kiln\"\nsituation = \"The old kiln broke.\"\ntask = 'I had to mend it.'\naction = \"\"\"\nI rebuilt "
     "the door by hand.\"\"\"\nresult = '''It held since.'''\n",
     four, StoryFormat::toml},
    {"pasted on one line",
     "Situation:The old kiln broke.Task:I had to mend it.Action:I rebuilt the door by hand.Result:It held since.\n",
     four},
    {"remarks in brackets",
     "Situation (Lage): The old kiln broke.\nTask (Aufgabe): I had to mend it.\n// say more\nAction (Vorgehen): I "
     "rebuilt the door by hand.\nResult (Ergebnis): It held since.\n",
     four},
    {"mixed",
     "**Situation:** The old kiln broke.\n\n**Task:** I had to mend it.\n\n## Action\nI rebuilt the door by "
     "hand.\n\n## Result\nIt held since.\n",
     four},
    {"other names",
     "**Context:** The old kiln broke.\n**Goal:** I had to mend it.\n**Approach:** I rebuilt the door by "
     "hand.\n**Outcome:** It held since.\n",
     four},
    {"soar",
     "**Situation:** The old kiln broke.\n**Obstacle:** I had to mend it.\n**Action:** I rebuilt the door by "
     "hand.\n**Result:** It held since.\n",
     four},
    {"quoted whole",
     "**Situation:** \"The old kiln broke.\"\n\n**Task:** \"I had to mend it.\"\n\n**Action:** \"I rebuilt the door by "
     "hand.\"\n\n**Result:** \"It held since.\"\n",
     four},
    {"windows line ends",
     "\xEF\xBB\xBF**S:** The old kiln broke.\r\n**T:** I had to mend it.\r\n**A:** I rebuilt the door\r\nby "
     "hand.\r\n**R:** It held since.\r\n",
     four},
    {"dash inside the bold",
     "**Situation -** The old kiln broke.\n\n**Task -** I had to mend it.\n\n**Action -** I rebuilt the door by "
     "hand.\n\n**Result -** It held since.\n",
     four},
    {"arrows",
     "Situation => The old kiln broke.\nTask => I had to mend it.\nAction => I rebuilt the door by hand.\nResult => It "
     "held since.\n",
     four},
    {"equals signs",
     "S = The old kiln broke.\nT = I had to mend it.\nA = I rebuilt the door by hand.\nR = It held since.\n", four},
    {"full stops behind",
     "Situation. The old kiln broke.\nTask. I had to mend it.\nAction. I rebuilt the door by hand.\nResult. It held "
     "since.\n",
     four},
    {"letters with full stops",
     "S. The old kiln broke.\nT. I had to mend it.\nA. I rebuilt the door by hand.\nR. It held since.\n", four},
    {"letters with full stops alone in their lines",
     "S.\nThe old kiln broke.\n\nT.\nI had to mend it.\n\nA.\nI rebuilt the door by hand.\n\nR.\nIt held since.\n",
     four},
    {"lettered items",
     "a) Situation: The old kiln broke.\nb) Task: I had to mend it.\nc) Action: I rebuilt the door by hand.\nd) "
     "Result: It held since.\n",
     four},
    {"lettered lines",
     "A. Situation\nThe old kiln broke.\n\nB. Task\nI had to mend it.\n\nC. Action\nI rebuilt the door by "
     "hand.\n\nD. Result\nIt held since.\n",
     four},
    {"shares in bold",
     "**Situation (20%)**\nThe old kiln broke.\n\n**Task [10 %]**\nI had to mend it.\n\n**Action (60%):** I rebuilt "
     "the door by hand.\n\n**Result (10%)**\nIt held since.\n",
     four},
    {"times in square brackets",
     "Situation [30 s]: The old kiln broke.\nTask [10 s]: I had to mend it.\nAction [2 min]: I rebuilt the door by "
     "hand.\nResult [20 s]: It held since.\n",
     four},
    {"tabs",
     "Situation\tThe old kiln broke in two on a Monday.\nTask\tI had to mend it.\nAction\tI rebuilt the door by "
     "hand.\nResult\tIt held since.\n",
     "situation 9, task 5, action 6, result 3"},
    {"challenge, action, result by letters",
     "C: The old kiln broke.\nA: I rebuilt the door by hand.\nR: It held since.\n",
     "situation+task 4, action 6, result 3"},
    {"situation, obstacle, action, result by letters",
     "**S:** The old kiln broke.\n**O:** I had to mend it.\n**A:** I rebuilt the door by hand.\n**R:** It held "
     "since.\n",
     four},
    {"headings inside an action that a number marks",
     "1. Situation\n\nThe old kiln broke.\n\n2. Task\n\nI had to mend it.\n\n3. Action\n\n#### First step\n\nI "
     "rebuilt the\n\n#### Second step\n\ndoor by hand.\n\n4. Result\n\nIt held since.\n",
     four},
    {"letters that mark nothing",
     "S: The old kiln broke.\nC: fell off it.\nT: I had to mend it.\nA: I rebuilt the door by hand.\nP. S. It "
     "smoked.\nR: It held since.\n",
     "situation 8, task 5, action 10, result 3"},
    {"letters in square brackets",
     "[S] The old kiln broke.\n[T] I had to mend it.\n[A] I rebuilt the door by hand.\n[R] It held since.\n", four},
    {"steps",
     "**Step 1: Situation**\n\nThe old kiln broke.\n\n**Step 2: Task**\n\nI had to mend it.\n\n**Step 3: Action**\n\nI "
     "rebuilt the door by hand.\n\n**Step 4: Result**\n\nIt held since.\n",
     four},
    {"stray blanks",
     "    Situation: The old kiln broke.\n    Task: I had to mend it.\n    Action: I rebuilt the door by hand.\n    "
     "Result: It held since.\n",
     four},
    {"name and letter",
     "**Situation (S):** The old kiln broke.\n\n**Task (T):** I had to mend it.\n\n**Action (A):** I rebuilt the door "
     "by hand.\n\n**Result (R):** It held since.\n",
     four},
    {"html headings",
     "<h3>Situation</h3>\n<p>The old kiln broke.</p>\n<h3>Task</h3>\n<p>I had to mend it.</p>\n<h3>Action</h3>\n<p>I "
     "rebuilt the door by hand.</p>\n<h3>Result</h3>\n<p>It held since.</p>\n",
     four, StoryFormat::html},
    {"html definitions",
     "<dl>\n<dt>Situation</dt>\n<dd>The old kiln broke.</dd>\n<dt>Task</dt>\n<dd>I had to mend "
     "it.</dd>\n<dt>Action</dt>\n<dd>I rebuilt the door by hand.</dd>\n<dt>Result</dt>\n<dd>It held "
     "since.</dd>\n</dl>\n",
     four, StoryFormat::html},
    {"org definitions",
     "* Kiln\n- Situation :: The old kiln broke.\n- Task :: I had to mend it.\n- Action :: I rebuilt the door by "
     "hand.\n- Result :: It held since.\n",
     four, StoryFormat::org},
    {"a table of contents above",
     "# Kiln\n\n- [Situation](#s)\n- [Task](#t)\n- [Action](#a)\n- [Result](#r)\n\n## Situation\nThe old kiln "
     "broke.\n\n## Task\nI had to mend it.\n\n## Action\nI rebuilt the door by hand.\n\n## Result\nIt held since.\n",
     four},
};

const Row structures[] = {
    {"merged", "**Situation & Task:** The kiln broke and I had to mend it.\n**Action:** I did.\n**Result:** It held.\n",
     "situation+task 9, action 2, result 2"},
    {"merged letters", "(ST) The kiln broke. (A) I mended it. (R) It held.\n", "situation+task 3, action 3, result 2"},
    {"merged by a slash", "Situation/Task: The kiln broke.\nAction: I mended it.\nResult: It held.\n",
     "situation+task 3, action 3, result 2"},
    {"challenge alone", "Challenge: The kiln broke.\nAction: I mended it.\nResult: It held.\n",
     "situation+task 3, action 3, result 2"},
    {"challenge beside a situation",
     "Situation: The kiln broke.\nChallenge: No bricks.\nAction: I mended it.\nResult: It held.\n",
     "situation 3, task 2, action 3, result 2"},
    {"learning", "S: The kiln broke.\nT: Mend it.\nA: I mended it.\nR: It held.\nLearnings - Keep spare bricks.\n",
     "situation 3, task 2, action 3, result 2, learning 3"},
    {"what I'd do differently",
     "## Situation\nThe kiln broke.\n## Action\nI mended it.\n## Result\nIt held.\n## What I\xE2\x80\x99"
     "d do differently\nBuy bricks.\n",
     "situation 3, action 3, result 2, learning 2"},
    {"lead-in",
     "# Kiln\n\n**Nugget:** I mend things.\n\n**Situation:** It broke.\n\n**Action:** I mended it.\n\n**Result:** It "
     "held.\n",
     "situation 2, action 3, result 2"},
    {"question and answer above",
     "**Q:** A repair?\n\n**A:** Yes, one.\n\n**S:** It broke.\n**T:** Mend it.\n**A:** I did so.\n**R:** It held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"the team's action",
     "**Situation:** It broke.\n**Team action:** We all looked at it.\n**Personal action:** I mended it.\n**Result:** "
     "It held.\n",
     "situation 2, action 3, result 2"},
    {"empty template", "# Title\n\n## Situation\n\n## Task\n\n## Action\n\n## Result\n",
     "situation 0, task 0, action 0, result 0"},
    {"dots for a result", "S: It broke.\nT: Mend it.\nA: I did.\nR: ...\n", "situation 2, task 2, action 2, result 0"},
    {"situation twice",
     "**Situation:** It broke.\n**Situation:** In May.\n**Action:** I mended it.\n**Result:** It held.\n",
     "situation 2, situation 2, action 3, result 2"},
    {"label twice on a line", "Situation: Situation: It broke.\nAction: I mended it.\nResult: It held.\n",
     "situation 0, situation 2, action 3, result 2"},
    {"subheadings in the action",
     "# Kiln\n## Situation\nIt broke.\n## Action\n### The door\nI mended it.\n### The roof\nI left it.\n## Result\nIt "
     "held.\n",
     "situation 2, action 6, result 2"},
    {"bold words and lists in the action",
     "**S:** It broke.\n**T:** Mend it.\n**A:** Two steps.\n\n1. **First,** I looked.\n2. **Then** I mended.\n\n**R:** "
     "It held.\n\nIt still does.\n",
     "situation 2, task 2, action 8, result 5"},
    {"two stories, full ones",
     "Situation: One broke.\nAction: I mended it.\nResult: It held.\n\nSituation: Two broke.\nAction: I mended "
     "both.\nResult: They held.\n",
     "situation 2, action 3, result 2 | situation 2, action 3, result 2"},
    {"stories under headings",
     "# Bank\n\n## Kiln\n\n**S:** It broke.\n**T:** Mend it.\n**A:** I did.\n**R:** It held.\n\n## Why us?\n\nI like "
     "the product and the people here.\n\n## Oven\n\n**S:** It smoked.\n**T:** Stop it.\n**A:** I swept.\n**R:** It "
     "burned.\n",
     "situation 2, task 2, action 2, result 2 | situation 2, task 2, action 2, result 2"},
    {"stories under numbers",
     "1. Tell me about a repair.\n\n(S) It broke. (T) Mend it. (A) I did. (R) It held.\n\n2. Tell me about "
     "smoke.\n\n(S) It smoked. (T) Stop it. (A) I swept. (R) It burned well.\n",
     "situation 2, task 2, action 2, result 2 | situation 2, task 2, action 2, result 3"},
    {"stories under bold sentences",
     "**the kiln**\n**Action:** I mended it.\n**Result:** It held.\n\n**the oven**\n**Action:** I swept.\n**Result:** "
     "It burned.\n",
     "action 3, result 2 | action 2, result 2"},
    {"stories under plain lines",
     "STORY 1\n\nSituation: It broke.\nAction: I mended it.\nResult: It held.\n\nSTORY 2\n\nSituation: It "
     "smoked.\nAction: I swept.\nResult: It burned.\n",
     "situation 2, action 3, result 2 | situation 2, action 2, result 2"},
    {"stories in rows",
     "<table>\n<tr><td>Kiln</td><td>\n<li><b>Situation:</b> It broke.</li>\n<li><b>Action:</b> I mended "
     "it.</li>\n<li><b>Result:</b> It held.</li>\n</td></tr>\n<tr><td>Oven</td><td>\n<li><b>Situation:</b> It "
     "smoked.</li>\n<li><b>Action:</b> I swept.</li>\n<li><b>Result:</b> It burned.</li>\n</td></tr>\n</table>\n",
     "situation 2, action 3, result 2 | situation 2, action 2, result 2"},
    {"code, quotes, comments, tables",
     "S: It broke.\n\n> Somebody else's words.\n\nT: Mend it.\n\n```\nmake door\n```\n\nA: I did. <!-- say more "
     "-->\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<!--\nnote\n\nnote\n-->\n\nR: It held, see [the "
     "photo](http://example.com/a/b).\n",
     "situation 2, task 2, action 2, result 5"},
    {"a quote that is all there is", "S: It broke.\n\nT: Mend it.\n\nA:\n\n> I mended the door.\n\nR: It held.\n",
     "situation 2, task 2, action 4, result 2"},
    {"the result first", "**R:** It held.\n\n**S:** It broke.\n\n**T:** Mend it.\n\n**A:** I did so.\n",
     "result 2, situation 2, task 2, action 3"},
    {"glued to a number", "case 1Situation: It broke.Task: Mend it.Action: I did so.Result: It held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"numbered actions", "S: It broke.\nT: Mend it.\nAction 1: I looked.\nAction #2: I mended it.\nR: It held.\n",
     "situation 2, task 2, action 2, action 3, result 2"},
    {"an answer without labels",
     "Q: Tell me about a time you failed.\n\nA: I was a potter and the kiln broke. I had to mend it. I rebuilt the "
     "door and I called the maker. I chose bricks.\n\nQ: Why us?\n\nA: I like the people here.\n",
     "- 25"},
    {"a story a row",
     "| Story | Situation | Task | Action | Result |\n|---|---|---|---|---|\n| Kiln | It broke. | Mend it. | I did so. "
     "| It held. |\n| Oven | It smoked. | | I swept it. | It burned well. |\n",
     "situation 2, task 2, action 3, result 2 | situation 2, task 0, action 3, result 3"},
    {"headings of a wiki", "h2. Situation\n\nIt broke.\n\nh2. Action\n\nI mended it.\n\nh2. Result\n\nIt held.\n",
     "situation 2, action 3, result 2"},
    {"two dashes", "Situation--It broke.\nAction--I mended it.\nResult--It held.\n", "situation 2, action 3, result 2"},
    {"a stop behind the name", "Situation.\nIt broke.\n\nAction.\nI mended it.\n\nResult.\nIt held.\n",
     "situation 2, action 3, result 2"},
    {"a remark in square brackets",
     "Situation [2 sentences]: It broke.\nAction [4 sentences]: I mended it.\nResult [1]: It held.\n",
     "situation 2, action 3, result 2"},
    {"questions for names",
     "## Where it began\n\nIt broke.\n\n## What was my job?\n\nMend it.\n\n## What did I do?\n\nI did so.\n\n## How "
     "did it "
     "end?\n\nIt held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"letters in brackets side by side", "(S) It broke in May. (T) (A) I mended it. (R) It held.\n",
     "situation 4, task 0, action 3, result 2"},
    {"other names inside a part",
     "## Situation\nIt broke.\n## Task\nMend it.\n## Action\nI did so.\n\nSteps: one, two.\n\n**Problem:** no "
     "bricks.\n## Result\nIt held.\n\nImpact: no smoke.\n",
     "situation 2, task 2, action 9, result 5"},
    {"own words, all four in order", "sit - it broke\nmy bit - mend it\ndid - I did so\ngot - it held\n",
     "situation 2, task 2, action 3, result 2"},
    {"own words, one of the four missing", "sit - it broke\ndid - I did so\ngot - it held\n", "- 10"},
    {"own words in bold, the end by its place",
     "**Ctx** It broke.\n\n**Obstacle** No door.\n\n**Moves** I did so.\n\n**Payoff** It held.\n\n**Growth** I look "
     "first.\n",
     "situation 2, task 2, action 3, result 2, learning 3"},
    {"a stranger between two known ones",
     "## Situation\nIt broke.\n## Whose it was\nMine.\n## Action\nI did so.\n## Result\nIt held.\n",
     "situation 2, task 1, action 3, result 2"},
    {"two strangers between two known ones",
     "## Situation\nIt broke.\n## Bo\nAway.\n## Cy\nIll.\n## Action\nI did so.\n## Result\nIt held.\n",
     "situation 2, action 3, result 2"},
    {"a title that speaks of a part",
     "## Before the door\n\n## Task\nMend it.\n## Action\nI did so.\n## Result\nIt held.\n",
     "task 2, action 3, result 2"},
    {"a voice in a chat", "S: It broke.\nBo: mend it\nA: I did so.\nR: It held.\n", "situation 5, action 3, result 2"},
    {"bold steps inside an Action",
     "**Situation** It broke.\n\n**Task** Mend it.\n\n**Action**\n\n**Door.** I did so.\n\n**Hinge.** I "
     "oiled.\n\n**Result** It held.\n",
     "situation 2, task 2, action 7, result 2"},
    {"capitals and a gap, one twice",
     "SITUATION  It broke.\nTASK  Mend it.\nTASK  Soon.\nACTION  I did so.\nRESULT  It held.\n",
     "situation 2, task 2, task 1, action 3, result 2"},
    {"a form's stars", "Situation *\nIt broke.\n\nTask *\nMend it.\n\nAction *\nI did so.\n\nResult *\nIt held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"a form's letters",
     "3a. Situation\nIt broke.\n\n3b. Task\nMend it.\n\n3c. Action\nI did so.\n\n3d. Result\nIt held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"spans of a page",
     "<div><span class=\"l\">Situation</span> It broke.</div>\n<div><span class=\"l\">Task</span> Mend "
     "it.</div>\n<div><span class=\"l\">Action</span> I did so.</div>\n<div><span class=\"l\">Result</span> It "
     "held.</div>\n",
     "situation 2, task 2, action 3, result 2", StoryFormat::html},
    {"another language", "Ausgangslage: It broke.\nAufgabe: Mend it.\nVorgehen: I did so.\nErgebnis: It held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"names inside someone's words",
     "SITUATION: It read \"Task: mend it, Action: none\" and broke.\nTASK: Mend it.\nACTION: I did so.\nRESULT: It "
     "held.\n",
     "situation 9, task 2, action 3, result 2"},
    {"letters and a slash", "S/ It broke.\nT/ Mend it.\nA/ I did so.\nR/ It held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"names alone on their lines, in lower case",
     "the background\n\nIt broke.\n\nwhat I had to do\n\nMend it.\n\nmy moves\n\nI did so.\n\nwhere it landed\n\nIt "
     "held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"bold letters inside a paragraph", "**S** It broke. **T** Mend it. **A** I did so. **R** It held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"times before the names",
     "## 0:00-0:25 Situation\nIt broke.\n\n## 0:25-0:40 Task\nMend it.\n\n## 0:40-1:45 Action\nI did so.\n\n## "
     "1:45-2:00 Result\nIt held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"a chat",
     "[19:43] Femke: situation: it broke\n[19:44] Femke: task: mend it\n[19:46] Femke: action: I did so\n[19:47] "
     "Femke: "
     "result: it held\n",
     "situation 2, task 2, action 3, result 2"},
    {"dictated", "Situation. It broke today. Task. Mend it. Action. So I did. Result. It held.\n",
     "situation 3, task 2, action 3, result 2"},
    {"emoji and arrows",
     "\U0001F30D Situation \u27a1\ufe0f It broke.\n\n\U0001F3AF Task \u27a1\ufe0f Mend it.\n\n\U0001F525 Action "
     "\u27a1\ufe0f I did so.\n\n\U0001F3C6 Result \u27a1\ufe0f It held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"underlines of reStructuredText",
     "Situation\n~~~~~~~~~\nIt broke.\n\nTask\n~~~~\nMend it.\n\nAction\n~~~~~~\nI did so.\n\nResult\n~~~~~~\nIt "
     "held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"a fence of tildes is none",
     "Situation: It broke.\nTask: Mend it.\nAction: I did so.\n~~~\nx y\n~~~\nResult: It held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"merged before a bar", "Sit+Task | It broke.\nAction | I did so.\nResult+Lesson | It held.\n",
     "situation+task 2, action 3, result+learning 2"},
    {"spelled",
     "C-H-A-L-L-E-N-G-E\nIt broke.\n\nA-C-T-I-O-N\nI did so.\n\nR-E-S-U-L-T\nIt held.\n\nA-F-T-E-R-W-A-R-D-S\nI "
     "look.\n",
     "situation+task 2, action 3, result 2, learning 2"},
    {"triple dashes in lower case",
     "situation --- it broke\n--\ntask ---\n--\naction --- I did so\n--\nresult --- it held\n",
     "situation 2, task 0, action 3, result 2"},
    {"letters as headings", "# S.\nIt broke.\n\n# A.\nI did so.\n\n# R.\nIt held.\n",
     "situation 2, action 3, result 2"},
    {"tags of a forum",
     "[b]Sitch[/b] It broke.\n[b]Tasky[/b] Mend it.\n[b]Actiony[/b] I did so.\n[b]Resulty[/b] It held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"guidance beside the names",
     "[SITUATION - where, when?]\nIt broke.\n\n[TASK - yours?]\nMend it.\n\n[ACTION - say I]\nI did so.\n\n[RESULT - "
     "numbers!!]\n",
     "situation 2, task 2, action 3, result 0"},
    {"words of another kind with a letter each",
     "S(ituation): It broke.\nO(bjective): Mend it.\nA(ctions): I did so.\nP(ayoff): It held.\n",
     "situation 2, task 2, action 3, result 2"},
    {"two results",
     "**Situation:** It broke.\n**Task:** Mend it.\n**Action:** I did so.\n**Result:** It held.\n**Impact:** No "
     "smoke.\n",
     "situation 2, task 2, action 3, result 2, result 2"},
    {"a page of HTML",
     "<!DOCTYPE html>\n<html>\n<head>\n<title>My page</title>\n</head>\n<body>\n<style>\np { color: red "
     "}\n</style>\n<h2>Kiln</h2>\n<p><b>Situation:</b> It broke.</p>\n<p><b>Action:</b> I mended "
     "it.</p>\n<p><b>Result:</b> It held.</p>\n<script>var x = 1;</script>\n</body>\n</html>\n",
     "situation 2, action 3, result 2", StoryFormat::html},
    {"no labels", "The kiln broke in May. I mended it.\n", "- 8"},
    {"no labels, in a quote", "> The kiln broke in May. I mended it.\n", "- 8"},
    {"a lone name in prose", "My goal: mend it. The result was good.\n", "- 8"},
    {"advice is no story",
     "# STAR\n\n- **Situation**: set the scene\n- **Task**: what was asked\n- **Action**: what you did\n- **Result**: "
     "how it ended\n\n## Kiln\n\n**Situation**: It broke.\n**Action**: I told you so.\n**Result**: It held.\n",
     "situation 2, action 4, result 2"},
    {"a short line behind the result",
     "The kiln\n\nSituation: It broke.\nAction: I mended it.\nResult: It held.\n\nNo smoke since\n",
     "situation 2, action 3, result 5"},
    {"a result in prose", "The kiln broke in May. I mended it. Result: it held.\n\nResult: all was well.\n", "- 15"},
    {"nothing", "", ""},
    {"blanks", " \n\n\t\n", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(story_shapes)

BOOST_DATA_TEST_CASE(every_marking_is_read, boost::unit_test::data::make(shapes), row) {
    BOOST_TEST(outline_of(read(row.text, row.format)) == row.parts);
}

BOOST_DATA_TEST_CASE(structures_are_seen, boost::unit_test::data::make(structures), row) {
    BOOST_TEST(outline_of(read(row.text, row.format)) == row.parts);
}

BOOST_AUTO_TEST_SUITE_END()
