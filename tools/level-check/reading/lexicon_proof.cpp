// SPDX-License-Identifier: MIT
// Who acted, what proves nothing, and what speaks against a level. The phrases' form: phrases.hpp.
#include "tools/level-check/reading/phrases.hpp"

namespace career::level_check {
namespace {

constexpr Entry entries[] = {
    {Cue::own, "i, me, mine, myself, i'm, i've, i'd, i'll, by me, on my desk, my"},
    {Cue::group,
     "we, we're, we've, our, ours, us, together, jointly, joint efforts, collective*, as a team|squad|group"},
    {Cue::helped,
     "mentored|coached|trained|taught|guided|helped|supported|supervised|tutored by, got|was|been|were|being|get "
     "mentored|coached|trained|taught|guided|supervised|shown|onboarded, learned|learnt from, learned|learnt a|so "
     "lot|much, applied ~ feedback|advice, shadow*, help from, with|with the help of|from, with ~ help, under ~ "
     "guidance|supervision|direction|mentorship|eyes, went through my, helped me, showed me, taught me, explained ~ to "
     "me, handed me, handed to me, walked me, reviewed each|every, paired with ~ senior, guided me, checked "
     "each|every, corrected|checked by, sat beside me, took me through, my mentor, with ~ assistance, explained ~ to "
     "me, taught by, with support from, from ~ i learned|learnt, instructed me, gave me a "
     "hand|hints|hint|help|tips|the solution, coached|mentored|taught|showed|helped|trained|guided me, my "
     "lead|mentor|senior|manager ~ checked|reviewed|looked|corrected, looked over it, checked it|them afterwards, "
     "^learned, ^learnt, ^learning, i learned|learnt|learn, i'm|am learning, walked me, with me through, helped me, "
     "have|has|had done "
     "a lot|much for my, mentoring by, coaching by, reviews of my, my mentor's|coach's|lead's, asked my "
     "mentor|lead|senior, with ~ beside me, looked after by, brought|got me up to speed, introduced me to, i "
     "stick|stuck "
     "to, i keep|kept to the, fewer remarks|comments|corrections"},

    {Cue::attend,
     "attend*, take|took|takes|taking part, partak*, participat*, sat|sit|sits in, was|been|were|be invited, invited "
     "to, "
     "member of, was|am|been|being|were part of, i'm part of, ^part of, as part of, was present, present at|in "
     "the|when, listened|listen|listening, in the "
     "audience, followed ~ presentation|talk|talks|session|discussion, watched, joined ~ "
     "call|calls|meeting|meetings|sessions|workshop, visited, "
     "observed ~ meeting|session, along for, was|were there, was|were involved, involved in, contributed to, "
     "contributor, supported the, assisted, "
     "was|were on the, belong* to, on the team that, in the team that, in the room, signed up, subscribed, registered "
     "for, read|reads along, dialled in, "
     "on the call, guest at, went to ~ conference|meetup|talk|talks|summit|training, had a seat, followed ~ "
     "webcast|webinar|stream|broadcast|keynote|keynotes, joined the, joined ~ calls, sit in, dialed in, on ~ "
     "distribution list, i was at, was at the|both|a, came to the meeting|meetings"},
    {Cue::credential,
     "certif*, diploma*, degree, bachelor*, master's, msc, phd, doctorate, accredit*, passed ~ "
     "exam|examination|certification|test|assessment|course, completed|finished ~ "
     "course|courses|training|trainings|certification|bootcamp|nanodegree|module|modules, bootcamp, badge, exam, "
     "award*, with distinction, e learning, trophy, medal, prize, black belt, scrum master, nominated, employee of, "
     "took|take|did|visited ~ course|courses"},
    {Cue::praise,
     "passionate*, passion, driven, motivated, excellent, outstanding, exceptional*, dedicated, dedication, thought "
     "leader*, evangelist, ninja, "
     "rockstar, rock star, guru, wizard, proven, track record, team player, interpersonal, soft skills, skill*, highly "
     "respected|skilled|motivated|experienced|regarded|valued, visionary, proactive*, thrive*, enjoy*, comfortable, "
     "role model, impactful, persuasive, problem "
     "solver, natural leader|born, self starter, feared, known for|as, known to be, go to person|expert|guy, "
     "charisma*, inspiring, inspiration*, talent*, consistently "
     "exceed*, exceed* expectations, enthusias*, reputation, looking for new, keen*, strong "
     "presenter|communicator|leader|background|sense|focus, great communicator, "
     "effective communicator, good communicator, strategic thinker|mindset, mindset, committed to, hands on, hard "
     "working|worker, reliable, deep expertise, "
     "extensive experience, years of experience, expert in, seasoned, trusted, results oriented, detail oriented, "
     "love, loves, brilliant*, creative, leader "
     "in, unique, praised, appreciated, liked by, admired, superb, top performer, high performer|performing, 10x, "
     "second to none, flexible, adaptable, fast learner, shine*, daily bread, born leader, inspires people, inspire "
     "people, adapt quickly"},
    {Cue::title,
     "title*, acting, promoted to, promoted last|in|this, appointed, engineer since, architect since, lead since, "
     "staff|senior|principal|distinguished|chief|head engineer|architect|developer|scientist|of, "
     "senior staff, job title, grade, position of, role of, rank, tech lead, team lead, band, deputy, vice"},
    {Cue::output,
     "tickets closed|done|resolved|completed, closed ~ tickets|issues|bugs|stories|items|cases, commits, lines of, "
     "loc, merge requests, pull requests, prs, story points, tickets, stories, webinars, overtime, hours worked|of, "
     "working hours, velocity, commit count, contributions, "
     "check ins, jiras, work items, backlog items, change requests, test cases written, patches, diffs, assigned "
     "tasks, tasks and, completed all"},
    {Cue::trivial,
     "typo*, spelling, favicon, icon, icons, tooltip*, the colour|color of, colour|color|colours|colors, label text, "
     "wording, missing translations, translations, strings, unit tests|test, linter, lint, version bump, bump*, "
     "rename*, renaming, yaml|config|configuration|json|environment key|keys|value|values|entry|entries, form "
     "field|fields, date picker*, page title*, formatting, indentation, whitespace, one file, single file, log "
     "level|levels, small fix|fixes|bug|bugs|change|changes, placeholder*, css, margin*, footer, font*, logo, banner, "
     "checkbox*, dropdown*, email address|addresses, newest version, latest version, error message, the naming of, "
     "three keys, retry button, test rig, cosmetic, boilerplate, minor, tiny, copyright, licence header|headers, "
     "comment in|from, comments in, variable names, header line, spacing, padding, thumbnail, caption*, menu "
     "entry|item, background colour|color|image, signature, salutation, greeting, cron line|entry, timeout value, "
     "template text, broken link|links, dead link|links, dead code, unused import|imports, import order, "
     "snapshot|snapshots, console log|warnings, deprecation warnings|warning, library|package|dependency "
     "versions|updates, versions and, removed ~ warnings|warning, updated|upgraded the ~ "
     "version|versions|library|libraries|dependencies|packages, a|one|two|three|four "
     "button|buttons|dialog|dialogs|fields|keys|rows|labels|screens, the ~ button|dialog|tooltip|checkbox|placeholder, "
     "placeholder pictures"},
    {Cue::steps,
     "as described|specified|instructed|assigned|told|ordered|prescribed|requested|directed|written|outlined|planned, "
     "exactly as|what|like, by|with the checklist|book|runbook|guide|manual|numbers|recipe, line by line, step by "
     "step, according to ~ instruction|instructions|guide|plan|ticket|manual|spec|document|description|list|checklist, "
     "follow|followed|following the|our|a|an|his|her|their|vendor's|each, following ~ "
     "note|guide|instructions|manual|checklist|runbook, as|like my|the lead|senior|manager|mentor|architect "
     "suggested|said|asked|wanted|told|proposed, suggested by, with the steps, steps in|from|were, step|steps "
     "upgrade|guide|plan|list, executing, executed the|a|all, assigned, told to, told what|how, wrote down "
     "what|how|which, no deviation, proposed in, fix proposed in|by, each with ~ fix, laid out for, given to me, "
     "prepared by, prepared for me, predefined, pre defined, spelled out, copied, ported ~ by, per the, as per, in the "
     "order given, was listed, listed in, ticked off, template that, worked through the list|backlog|checklist, ticket "
     "said|told, ticket ~ says, tickets come, detailed instructions, all|each|every|the # steps, broken down, cut into "
     "steps, pre chewed, from ~ spreadsheet, from the mock|mockup|wireframe|sketch, had "
     "prepared|listed|drawn|laid|sketched|planned, that ~ prepared|listed, in the order|sequence given, the steps "
     "given|from|came, as ~ asked me to|for, asked me to, told me to|what|which|when, as ~ had "
     "specified|asked|wanted|shown|written, after the sample|example|model|pattern|template, sample that, column by "
     "column, one by one, specified by, by instruction, on instruction, my lead|senior|mentor|manager|boss "
     "suggested|wrote|told|said|listed|split|prepared, from the pattern|example|sample|model of, that ~ had written, "
     "as the wiki|page|manual|docs|documentation|guide|book says|said|say, as the ~ page|manual|guide says|said, # "
     "steps, from the ticket|mockup|template|instructions|guide|wiki|description, from the design|list that|by|of, by "
     "the list|table|plan i was given, list i was given|handed, where the ~ had marked|drawn|put, "
     "gives|gave|hands|handed|sent|sends|passed me the|a|his|her|their|which|what, along ~ lead's|architect's|senior's|"
     "mentor's|manager's|colleague's, after|from|to|by|following ~ lead's|architect's|senior's|mentor's|colleague's "
     "design|plan|sketch|drawing|list|notes|outline|specification|spec|draft, to ~ lead's|architect's|senior's "
     "design|plan"
     "|sketch, said|says|told|tells|showed|shows me which|what|where|how|when, in the|their|its wording of, "
     "exact|ready "
     "statement|command|commands|text|line|lines|words|values|wording, to paste, copy and paste, copied and pasted, "
     "pasted, stood in ~ table|list|file|sheet|document|ticket, was|were fixed|set|written|decided|given ~ beforehand|"
     "before|already, for the order of, for|asked ~ order of ~ steps, into my column|queue, left|had left "
     "prepared|ready|"
     "open, as ~ had left, had|has drawn|written ~ up, forwards|forwarded me|an|a, quick start, going through ~ "
     "guide|quick, where the guide|manual|plan was silent, in|by ~ their|his|her instructions|words, to the letter, "
     "already designed|decided|prescribed|specified, had been decided|designed|worked|drawn, what ~ wanted where, the "
     "vendor's|supplier's instructions|guide|steps, everything else was|is given|fixed|set"},
    {Cue::status,
     "stand up, standup*, my|own status, own status, status in|at|update|updates, what i'm|i am working|doing, what i "
     "did, each|every morning, timesheet*, daily scrum, my hours, time sheet*, log my, update|updated my "
     "ticket|tickets|board|status, move|moved my ticket|tickets|cards, when i'm late|done|finished, my progress, "
     "report ~ to my lead|manager|boss|supervisor"},
    {Cue::clerical,
     "the minutes, minutes of|from, took|kept|wrote|take|keep|write|taking|typed minutes|notes, room booking*, "
     "booked|book|booking ~ room|rooms|meeting|flight|flights|venue, the agenda, agenda for, took notes, "
     "scheduled|schedule ~ meeting|meetings, posted ~ channel|chat|wiki, posted it|them, forward*, invitations, "
     "attendance list, sent|send out ~ invites|invitations|invite, collected ~ slides|names|votes|signatures, printed, "
     "ordered the, catering, birthday, uploaded, filed, archived, slide template, set up the call|meeting room, "
     "projector, copy edited, translated the|into, copied ~ into, updated the wiki|page|board|list, sent ~ "
     "link|reminder|reminders, the room, list of participants, participants list, attendance, slides for, typed, filed "
     "it, protocol of the, the protocol of, sent|send|sending round|around, sent out the, copied the, into the slides, "
     "sent the "
     "notice|mail|invitation|newsletter|announcement|message, pasted ~ titles|text|list|numbers, published it, pinned "
     "the, invitation|invitations out|to, booked the|a, the rooms, rooms for, distribution list, mailing list, laid "
     "out "
     "the handouts|name, name badges|tags, collected the, put ~ into the template|form|slides, filled in the, kept the "
     "list|calendar|attendance, ordered ~ lunch|coffee|food, printed|hung ~ posters|poster, cleared ~ "
     "logs|log|cache|caches|disk|mailbox, reset ~ passwords|password, renew|renewed|renewing the "
     "licences|licenses|certificates|licence, rotated ~ keys|passwords|logs"},
    {Cue::buzz,
     "spearhead*, paradigm*, synerg*, holistic*, revolution*, next gen, next generation, world class, mission "
     "critical, cutting edge, leverag*, best in class, pioneer*, "
     "unprecedented, game chang*, groundbreaking, seamless*, innovat*, disrupt*, re imagin*, reimagin*, "
     "transformation*, transform*, excellence, value stream*, digital footprint, "
     "orchestrat*, champion*, architected, unlock*, empower*, ecosystem, thought leadership, state of the, "
     "masterminded, catalys*, catalyz*, turbocharg*, supercharg*, north star, "
     "strategic alignment, robust, scalable, bleeding edge, moonshot, hyper*, elevated, evangelis*, evangeliz*, "
     "culture of, future proof*, end to end transformation, visionary, "
     "landscape, enterprise grade, enterprise solutions, evolving, dynamic, high impact, impactful, data driven "
     "decision*, ai driven|powered, democratis*, democratiz*, at scale, "
     "instrumental, pivotal, key role, crucial role, vital role, driving force, biggest|largest ~ history, mastered, "
     "harness*, streamlin*, ever changing, fast paced, fabric"},
    {Cue::generic,
     "usually, regular*, often, always, generally, in general, largely, frequently, as a rule, mostly, from time to "
     "time, sometimes, many, various, different, on and off, again and again, like to"},

    {Cue::dependent,
     "had to be told, has|have|need|needs|needed to be told, asked|ask|asking|asks ~ for the|a|more "
     "steps|ticket|tickets|instructions|details, ask if, asked ~ what to do, what to do next, "
     "wait|waited|waiting|waits till|until|for somebody|someone|my|the|him|her|product|it, stop and wait|ask, i stop, "
     "stopped for, stopped until|till, break*|broke|cut*|split*|chop* ~ down for me, for me into, couldn't "
     "start|begin, can't start|begin, without ~ telling|told, don't|do|didn't start before|until|without, "
     "hand|hands|handed|give|gave|pass|passed ~ back to, goes|go|went back to, only touch*|do|work|did, i "
     "keep|stay|kept|stayed to|with|in my|the, came|come back ~ asking, tell|tells me what|how|when, needed|need|needs "
     "~ help|guidance|hints|hand|detailed, on my own i, not my job|task|area, isn't my|mine, isn't|wasn't written|in "
     "the ticket, left it|that to, lead decides|decide, lead decided, needs|need|needed clear|exact|precise|complete, "
     "unless someone|somebody|told, don't|didn't know where to, until|till it is|was clear|said|decided, set ~ to "
     "needs, needs info, "
     "pulled|took|picked the next, next one instead, nor ~ further without, only|just what ~ says|said, once that was "
     "said, came|come back ~ to ask, to ask which|what|how|whether|if, clearly what, tell me clearly|exactly|plainly, "
     "let ~ pager ring, back to ~ because, didn't|don't dare, i|i'm get|got|was|am|were stuck, i "
     "get nervous, only what|the part|my|if, stick to|with the|my, somebody writes|wrote, ask my lead|manager|mentor, "
     "my lead|manager|boss decides|splits|breaks|tells|plans, no idea how, lead had to|has to, asked every, had to "
     "ask, can't|couldn't go on|proceed|continue|decide, went back ~ and asked, sent ~ back until|because, refused to "
     "begin|start, to somebody|someone else, where ~ i asked, i ask ~ what he|she|they|to, isn't in the ticket, what "
     "he|she|they wants|want, leave|leaves|left the story|ticket|task for, until somebody|someone "
     "fills|explains|writes|decides"},
    {Cue::silent,
     "hadn't|haven't|didn't|never|nor "
     "told|tell|informed|inform|asked|mentioned|said|announced|announce|written|warned|warn|mention|notify|notified, "
     "forgot*, had forgotten, without telling|informing|announcing|notice|warning|a word, "
     "learned|heard|learnt|read|found|saw ~ at the demo|from an|from the, found out when|from|only, mostly empty, are "
     "empty, have to ask, had to ask|guess, no need to write|document|explain|tell, i explain it when, only my own|my "
     "own team read, nobody read|understood|understands|reads, didn't read, read it late, too late, don't "
     "write|document|answer|reply|do documentation, don't like writing|meetings, no documentation, undocumented, "
     "nothing was|is|in writing|written, not documented, isn't documented, kept ~ quiet|to myself|secret, in silence, "
     "got|went lost, unread, unanswered, were|was surprised by|to|when|at, by surprise, by accident, misunderstood, "
     "misunderstanding*, nobody knew that|about|of|until, nobody was told|informed, other ~ found out, rarely "
     "answer|reply, confused, complained that they, last to know, misread, without talking to, weren't|wasn't|aren't "
     "told|informed|asked|warned, no word, hadn't|haven't|didn't written|write|talked|talk|spoken|speak to|with, "
     "told|informed|warned|asked nobody|none, overnight and told"},
    {Cue::unused,
     "never opened|used|adopted|called|asked|read|shipped|released|went|launched|finished|merged, nobody|none ~ "
     "use|uses|used|using|opened|opens, not used, wasn't|isn't|weren't|aren't used|adopted|needed, hasn't|haven't been "
     "used|adopted|opened, barely used, hardly|rarely ~ use|uses|used|opens, unused, was|were|got|been "
     "shelved|dropped|cancelled|canceled|abandoned|scrapped|reverted|discarded|removed|deleted, rolled back, rolled it "
     "back, had to roll back, revert*, thrown away, didn't ask who|whether|if, nobody after, had no effect|users, "
     "without effect|users|result, lies|lay|lying unused|around|in a drawer, in a drawer, gather*|collects dust, taken "
     "down, zero users, two users, changed nothing, made no difference, no difference, stayed the same, didn't "
     "change|help|move|improve, got worse, was|were worse, has no users, not a single, switched it off again, turned "
     "off again, no effect|difference|impact|users"},
    {Cue::trust_me,
     "trust me|us, believe me|us, just trust, take|took my word, my word for, i know best|better, because i said|say, "
     "done this|it|that many|before|often|a, i've|have been doing|done this|it|that, i have|i've|had done "
     "this|that|it, at "
     "my last|previous|old|former company|employer|job|firm, years of experience, i am|i'm the expert|senior|most, on "
     "my experience|authority|word, my experience, seniority, rely on my, gut "
     "feeling, i just know|knew, without evidence|data|proof|numbers, no need for|to a|prove|discuss|proof, most "
     "experienced, without discussion, my choice ~ accepted, better than anybody|anyone|everyone|everybody|you, should "
     "be enough, know best, i know ~ better than, longest experience, most experience, more experience, reminded them "
     "who, who has the longest, seniority"},
    {Cue::over_head,
     "over|above ~ head, past|around my|the|her|his|their lead|manager|boss|head, behind ~ back, "
     "straight|directly|right to|with|at "
     "the|her|his|their|our|my vp|director|director's|head|cto|ceo|boss|manager|management|board|chief|superior, it "
     "straight|directly to, went|gone|going|go|ran|run|took|turned|complained|wrote|wrote|mailed|called|appealed ~ "
     "vp|director|cto|ceo|boss|boss's|head|superior|department ~ without|behind|instead, to ~ "
     "director|boss|manager|vp|superior|cto|head without, escalat* ~ "
     "without|before|instead|immediately|directly|straight, bypass*, went above|over, skipped ~ "
     "lead|manager|boss|him|her, cc'd, in copy, had ~ overruled, get|got|had ~ overruled|order|ordered, let ~ "
     "overrule, by order of, pulled rank, had ~ approved by ~ director|boss|head|vp|cto, couldn't object, so that ~ "
     "couldn't|can't object|refuse, complained to him|her ~ about, told them to use|take ~ after, cto|director|vp|boss "
     "told|ordered|made them"},
    {Cue::isolation,
     "alone, in secret, by myself, on my own, myself, without "
     "asking|showing|involving|consulting|talking|input|feedback|telling, quietly, in private, behind closed, hadn't "
     "been|were asked, weren't|wasn't asked|involved|consulted, not been asked|involved|consulted, only|first "
     "showed|presented|shown|showed|told, showed|presented|shown|unveiled|revealed|announced ~ "
     "when|once|finished|ready|done|complete, finished before, then presented|showed|announced|unveiled|revealed, and "
     "presented|showed|unveiled|revealed, in my|a corner|cellar|basement|cave|chamber, locked myself, in isolation, "
     "over the|a weekend|holidays, solo, big bang, big reveal, until it was|it's finished|ready|done, presented ~ "
     "finished|ready"},
    {Cue::rejected,
     "nobody|none took|wanted|adopted|accepted|uses|used|was|went|liked|picked|is|has|had|of, refus*, said no, "
     "reject*, didn't want|adopt|take|like|accept|work|join, didn't want|adopt|take|accept|join, "
     "wasn't adopted|accepted|wanted, ignor*, against it|me|the, turned it|me|them|this down, declin*, resist*, they "
     "did it|did otherwise, otherwise, did|do it otherwise|differently|their|another, "
     "unwanted, went nowhere, dead on arrival, walked out, stuck with|to theirs|their, kept their|using|theirs, waved "
     "it off, threw it out, without takers, no takers, fell flat, never took|caught"},
    {Cue::consensus,
     "until all|everyone|everybody|every|each|the last, till all|everyone|everybody|every|the last, "
     "everyone|everybody|all|every ~ on board, all|every ~ agree|agreed|agrees|agreement, every ~ "
     "agree|agreed|agrees|convinced|content|happy, consensus, rounds, round of, no deadline, without ~ "
     "deadline|end|limit|date, unanim*, wanted every|everyone|everybody|all|each, everyone|everybody "
     "agree|agreed|agrees|to agree|is|was|were|had, let all, all opinions|views|sides|comments, every "
     "opinion|objection|view|comment, more|another round|rounds|feedback|workshop|comments|meeting|opinions, "
     "keep|kept|still collecting|asking|discussing|gathering|polling, alignment "
     "meetings, vote|votes again, nobody left|objects|objected"},
    {Cue::unsettled,
     "still no|haven't|hadn't|hasn't|not|open|without|don't|undecided|discussing|waiting|in|nothing|none|debating, "
     "haven't|hadn't|hasn't "
     "decided|one|started|agreed|settled|chosen|got, no|without "
     "decision|scheme|agreement|result|outcome|conclusion|standard|choice|start|end, not "
     "decided|settled|started|agreed, undecided, stall*, nothing "
     "decided|shipped|happened|was|has|came, never decided|started|came|finished|got|agreed, we don't|didn't have, no "
     "end, months later, open to this, nowhere, to this day, unresolved, pending, postponed, moved|pushed|put "
     "off|back|again|to next, been a year"},
    {Cue::complaint,
     "raised|raise|raising|bring|brought|mention|mentioned|repeat|repeated|said|say|point|pointed|told ~ "
     "each|every|again|everyone|everybody, in each|every retro*, each|every retro*, keep|been|kept|keeps "
     "saying|telling|pointing|repeating|complaining|criticising|criticizing|warning|mentioning, hopeless, nothing "
     "changes|changed|happens|happened|will|ever|improves|is done, nobody "
     "listens|listened|cares|cared|reacts|does|wants, grumbl*, moan*, whin*, is|are "
     "bad|terrible|awful|broken|rubbish|garbage|useless|wrong, a mess|disaster|joke|shame|catastrophe, a disaster, "
     "have no idea, has no idea, had no idea, no idea what, don't know what they, ranted, rant, sick of, fed up, "
     "criticis*, criticiz*, as usual|always, told you|them so, waste of, incompetent, sceptical of everything, "
     "annoyed, frustrat*, complain, complained, complaining, complains"},
    {Cue::hoard,
     "faster|quicker|easier|simpler|safer than|if|when explaining|teaching|i|delegating|showing|handing|waiting, "
     "takes|take|took longer than|to, explaining takes|costs, explaining it, took|take|taking|pulled|grabbed ~ "
     "back from|from, did|do|does|doing them|it|that|everything|most|all myself, kept|keep|keeping ~ to|for me|myself, "
     "kept|keep the critical|hard|important|core|difficult|interesting, "
     "write|wrote|do|did|code|coded|fix|fixed|rewrote|build it|all|everything|most ~ myself, all|most|# of|the ~ "
     "coding|code|commits myself|on, all of the coding, rather write|do|code|build|fix, rather than "
     "hand|delegate|explain|teach, than hand*|delegat*|teach*|explain*, mostly|only watch*, watched|watch me, # of the "
     "~ commits|code, most|bulk of the code|commits|module|changes, is|was|were my code|mine again, nobody else ~ "
     "can|could|touches|knows|understands|may|is|touch|know, only i|me, only one who, "
     "don't|didn't|never|can't|hardly|not|rarely delegat*|hand|let|trust, i didn't let, no time to|for "
     "explain|mentor|teach|mentoring|explaining|juniors, weren't|aren't|not allowed, "
     "through|over|on my desk|hands|keyboard alone|only, rewrote ~ their|his|her|juniors'|colleagues', "
     "redid|redo|redid, reworked ~ his|her|their, single handed*, all by myself, without handing, asked for bigger, "
     "wanted to help|more, gave no task|tasks|work, give no task|tasks|work, nobody's code, # of the ~ "
     "commits|code|changes|lines are|is mine, # of ~ commits|code again, # of the team's commits|code, hard to let, "
     "hard to delegate|hand, find it hard, most of the programming|coding|development"},
    {Cue::inside_team,
     "inside|within|in my|our|the own, inside|within ~ team|squad|repository|repo|service|module, nothing|anything "
     "besides|beyond|outside|but|except|other my|our|the, nothing outside, my own team's|team|squad, our own "
     "team|repository, only|still|just inside|within, only|just in|for|about my|our team|squad|own, never "
     "left|leaves|leave|got|went|goes beyond, has|is|are one team|ours|just, one team ours, "
     "members|participants|attendees ~ me|my|myself|colleagues, "
     "weren't|wasn't|aren't asked|involved|concerned|affected, touches|touch|affects|concerns|used|uses|read|reads "
     "only|just my|our|us, other teams weren't|aren't|don't|didn't|never, no other team*, nobody "
     "|none outside|from|of ~ outside|other, for ourselves, ours alone, only us|ours, alone uses|use, audience is|was "
     "my|our, one service of one team, of one team"},
    {Cue::off_code,
     "not|haven't|hasn't|didn't|don't|no|never|stopped|without|hardly|rarely|longer|neither ~ "
     "read|reads|written|write|wrote|reading|writing|opened|open|touch|touched|touching|seen|see|looked|look|reviewed|"
     "review|built|build|compiled|run|committed|coded ~ "
     "code|editor|code|source|commit|repository|repo|line|diff|debugger|terminal|program|compiler|ide, since i "
     "last|ever, years|months since|without|ago that ~ code|editor|commit|line, last|latest commit|code|line, "
     "leave|leaves|left ~ code|coding|that|it|implementation ~ to the|others, too|so far from|away ~ code, out of "
     "touch, far from ~ code, "
     "don't|no longer|not code|program|know ~ code|codebase, haven't|not coded|programmed, code is|was ~ others, "
     "access to ~ repository|repo|repositories, no longer|don't|can't|couldn't read|follow|build|start|run ~ "
     "code|system|product, my last commit, no|without commits|commit|code for|in|since, no longer know, in a code "
     "base|codebase|repository since, haven't|hasn't been in"},
    {Cue::misfit,
     "couldn't|can't be|not built|implemented|build|realised|realized|implement, don't|doesn't|didn't|does not "
     "fit|work|match|hold, sent ~ back by, returned by, impossible to|as, not "
     "buildable|feasible|possible|implementable, unbuildable, infeasible, as drawn, on paper only, out|past of "
     "date|reality, outdated, by now wrong|outdated, had to be redrawn|redone|changed, needed a rewrite|redesign, "
     "was|were|been sent back, ignored by|in, worked around, work around, unworkable, turned down by"},
};

}  // namespace

std::span<const Entry> proof_entries() { return entries; }

}  // namespace career::level_check
