// SPDX-License-Identifier: MIT
// Deeds, the state of the problem, and what came of it. The phrases' form: phrases.hpp.
#include "tools/level-check/reading/phrases.hpp"

namespace career::level_check {
namespace {

constexpr Entry entries[] = {
    {Cue::respons,
     "own, owns, owned, owner, ownership, responsib*, accountab*, in charge, charge of, answer|answered|answers for, "
     "look|looked|looking|looks after, took|take|taken|taking over, took|take "
     "on, taken on, maintain*, my job, it was my, hold|held|holding the, is|was|were|are mine, mine to, run|running "
     "it|them since|for, end to end, steer*, on my desk, my desk, through me, depend on me, keeper of, custodian, "
     "caretaker, steward*, tend, "
     "my part|module|system|service|component|area|product, inherit*, in my hands|care, my responsibility, entrusted, "
     "go through me|my, goes through me|my, without me, keep ~ running|alive, operate|operated|operating, on call for, "
     "under my, is my plan, answerable, in my care, my care, had the lead, have the lead, has been mine, saw it "
     "through, kept track of, in my keeping, i look after, been running|maintaining|owning|leading|operating|looking, "
     "running our|my|the, is mine"},
    {Cue::lead,
     "led, leading, ran, run, drove, drive, driving, headed, head, coordinat*, co ordinat*, orchestrat*, manag*, "
     "planned, plan and, set up, rolled out, roll out, rollout, migrat*, migration, consolidat*, merged, merge|merging "
     "of, the move|migration|replacement|split|exit|switch|upgrade|rollout|redesign|rewrite|consolidation|separation "
     "of|from|to|off, moved, replaced, replacement, rewrote, rewrite, retire*, switched off, cut over, carried out, "
     "deliver*, took ~ apart, unified, unify, unif*, brought together, combined, set, sets, organis*, organiz*, "
     "initiated, directed, spearheaded, oversee*, oversaw, project lead*, took ~ from, ported, transferred, relocat*, "
     "programme, program to|for|of, the sequence, order of, milestone*, stop criteria, in stages|steps|phases, handled "
     "the|all, split the, phased out, decommission*, launch of, extended, extend, go live, run ~ "
     "programme|project|migration, in year, year of, ^lead, i lead, and lead, who leads, consolidation, undertaking, "
     "replaced the, saw ~ through, brought ~ under, kept track, switch off, in stages"},
    {Cue::build,
     "built, build, wrote, write, written, made, make, ship, shipped, shipping, launched, launch, released, release "
     "of, introduced, introduce, implement*, develop|developed|developing, created, create, added, add, put together, "
     "put in, programmed, coded, set up, setup, brought in, fixed, fix, repaired, automat*, invented, constructed, "
     "replaced, replacement, rewrite, rewrote, refactor*, my "
     "library|tool|service|script|harness|gateway|generator|template|algorithm|sdk|kit|feature, by me, provid*, "
     "deploy*, prototyp*, opened up, went live, live since, optimis*, optimiz*, tuned, produced|producing"},
    {Cue::design,
     "design, designed, designing, designs, architect*, schema, data model, draft*, drew, drawn up, drew up, laid out, "
     "specified, conceived, concept, modelled, modeled, sketch*, interface*, blueprint*, outlined, target picture"},
    {Cue::improve,
     "reduc*, cut, cuts, lower*, saved, saves, save, saving, savings, increas*, rose, raised the, raised ~ from|by|to, "
     "rise, fell, fall, fallen, drop, dropped, drops, halv*, doubl*, tripl*, quadrupl*, improv*, brought|bring|brings "
     "down|up, speed up, sped up, speeds up, faster, minus, plus, went from|down|up, from # to, is down|up, are "
     "down|up, fewer, less, shrank, shrunk, grew, cheaper, quicker, decreas*, boost*, gain*, instead of #, was #, were "
     "#, before it|that, rather than #, to # from, lifted, down a|two|by, half the|of, by half, by a "
     "third|quarter|tenth, two thirds, a third, twice, times faster|as, per cent, freed, prevent*, avoided, eliminat*, "
     "stopped, ended, zero since, caught, no longer need*, don't need, not need, need less|no|fewer, without "
     "downtime|loss, lost nothing, nothing lost, cured, gone, disappeared, vanish*, higher, shorter, longer, takes "
     "a|an, takes #, in place of, noticeabl*, better, down by|to|from #, up by|to|from #, by #, down a|by|two, won "
     "back, minus|plus #"},
    {Cue::mentor,
     "mentor, mentors, mentored ~ from, mentored, mentoring, coach, coached, coaches, coaching, onboard*, taught, "
     "teach, teaching, teaches, trains, supervised, supervise, supervising, buddy, sponsor, sponsored, sponsors, "
     "paired with, pair with, tutor*, intern, interns, junior, juniors, mentee*, apprentice*, trainee*, student, new "
     "colleagues|colleague|hires|hire|joiner|joiners|starters, newcomer*, first own, on his|her|their own, by "
     "himself|herself|themselves, was promoted|promoted in, introduced ~ to, took ~ under, brought ~ along, career, "
     "guide|guided ~ through, showed ~ how, showed ~ the ropes, the ropes, handed ~ over to, delegat*, can|could now "
     "do, can ~ without me, looks after, runs the, now owns|leads|runs|maintains, owns ~ now, leads ~ now, passed on, "
     "pairs a, pairs, reading circle, trained # , trained ~ testers|engineers|developers|people|colleagues|team|new, "
     "training for|of, i train, ^train, took ~ over from me, under my wing, graduate, helped ~ into|become|grow, until "
     "they|he|she, course on|for, learned|learnt ~ from me, brought up, apprentice, course on, gave a course, course "
     "for, on duty alone, ^help, help new, new people, helped ~ newcomers|juniors|people, trained ~ on, trained ~ in, "
     "alone since, did ~ alone, she did, he did, sat next to ~ intern|junior, sat beside, showed|shows|show "
     "my|a|the|one|two "
     "colleague|colleagues|neighbour|junior, learned|learnt from me, do|does it ~ now themselves|alone, no longer "
     "needs|asks|comes, doesn't come|ask ~ any more|anymore, comes|came to me with, made ~ engineer|senior of, made "
     "senior|staff, became senior|staff, took ~ in hand, answers ~ himself|herself, writes ~ himself|herself"},
    {Cue::convince,
     "convinc*, persuad*, won over, win over, win ~ over, got ~ to, sceptic*, skeptic*, changed ~ mind|minds|opinion, "
     "talked ~ into|out, gave up, give up, agreed to drop|give, buy in, without authority|having|mandate, no "
     "mandate|authority, none of whom, brought ~ around, lobbied, "
     "made the case, against resistance, against initial, swung, came around, came round, overcame, with data from, "
     "with a benchmark, by a benchmark, with evidence, proof of concept, negotiat*, talked to, sold, pushed for, "
     "argued, argument*, had refused, who refused, used to refuse, campaign*, to accept, without being anyone's boss, "
     "anyone's boss, shown them, had shown, i proposed, got the|my ~ team|colleagues|squad|leads|crew, got ~ leads, "
     "persuaded, brought ~ to adopt|accept|agree"},
    {Cue::standard,
     "standard, standards, guideline*, my guide, guide to|for, rule, rules, ruleset, policy, policies, convention*, "
     "coding rules, checklist, checklists, playbook*, review board, forum, guild, ladder, the process, processes, "
     "practice, practices, habit, habits, binding, mandatory, compli*, conform*, protocol, do it like, do it "
     "that|this, principles, definition of done, culture, norm, norms, code of, quality gate*, template for|of, "
     "runbook format, format was, design clinic, clinic, office hours, reading circle|group, study group, way of "
     "working, how we, way we, threat models, thinks about, way ~ think, methodology, method, discipline, contract "
     "standard, house style, style guide, community of practice, community, chapter, tech radar, scheme, review rules, "
     "naming, process which|that, deprecation policy, binds, a common review, retros, go by, decisions ~ go by, "
     "everywhere, blameless, in force"},
    {Cue::follow,
     "follow, follows, followed by, followed, adopt*, work by, works by, work under|with, work ~ by|this|that way, "
     "works ~ way, kept it|them|to|on|doing, stick, stuck to, sticks to, taken over|up, took over|up our|the|my, takes "
     "up, apply to, applies to, apply, hold for, holds for, use it|them|my|this|that|our, uses it|them|my|our, used "
     "by|throughout|"
     "across|in, do it like|that|this, ask us|me before, come to me|us, comes to me, ask me|us, asks me, ask for my, "
     "advice, look up, passed through, went through, trained in, rated by, changed their, change them|theirs, changed "
     "to, since then, in their designs, cited by, cited, quote*, copied by|our|my, "
     "everyone does, everybody does, all do, signed up, went along, swear by, is|are now normal|common|routine, became "
     "normal|common|the, have made it, keep to, kept to, test|write ~ first now, now write, imitat*, took it "
     "on|over|up, took them up|over, still in use, still use, still do|works|work, since june, since then, took over "
     "our|my, go by, have changed since, has kept that|it, kept that, writes ~ since, measured by, are measured by, "
     "one branching model"},
    {Cue::doc,
     "rfc*, design doc*, design document*, post mortem*, postmortem*, decision "
     "record*|notes|note|paper|log|records|document, document*, paper, papers, spec, specification*, runbook*, "
     "handbook*, notes, report, reports, one page, two pages, wiki, glossary, summary, summaries, newsletter, blog*, "
     "article*, pr descriptions, proposal, proposals, memo, memos, write up, wrote up, wrote down, written down, "
     "comparison, series on, review comments, diagram*, drew, manual, faq, put ~ into words, put it in writing, in "
     "writing, vision, decision record, adr, adrs, one pager*, brief, briefing*, status page, changelog, release "
     "notes, announcement*, overview, letter, readme, migration guide, minutes of|and, page after|on, page "
     "document|paper|report, a page|pages, # pages|page, troubleshooting page, review comments, wrote the letter, the "
     "guide of, onboarding guide, drawings, wrote down, policy paper, paper on, drafted the paper, the page "
     "on|about|for|which|that, readme"},
    {Cue::talk,
     "presented, present, presents, presenting, presentation*, talk, talks, keynote*, demo, demos, demonstrat*, "
     "explained, explain, explains, explaining, told, tell, brief, briefed, briefs, inform, informed, informs, lunch "
     "talk, session, sessions, lecture*, showed, show, shown, moderat*, facilitat*, workshop*, meeting, meetings, up "
     "to date, report to|on, reported, lightning talk, spoke, speak, speaker, speech, all hands, town hall, "
     "introduction to|into, gave a|an, give a|an, held a|an|the, hold a|an|the, roundtable, round table, panel, "
     "answer|answered questions, regular exchange, exchange with, communicat*, broadcast*, webinar, translate*, status "
     "in|to, every second week, each half year, spokes*, conversation*, interviewed, in public, on stage, stage, sync, "
     "syncs, correspond*, defended ~ before|to, slides, speaker, chaired, before the board, before the ~ board, "
     "explain ~ to, dialogue, contact with, opening talk, reported to, in front of, before the "
     "supervisory|executive|management board, tell|told ~ each week|month, where i show, show my team"},
    {Cue::align,
     "align*, agree, agreed, agreement, agreements, signed, sign, at one table, one table, same page, mediat*, "
     "dispute*, talked past, translat*, common language, decision in, were surprised, nobody's surprised, brought ~ "
     "together, moderat*, reconcil*, accepted, "
     "approved, comments, answered, sat down with, between the|data|hardware|product, stakeholder*, decided open, who "
     "decides, clear what, clarity, understanding, common understanding, shared understanding, consensus, buy in, "
     "review rounds, two rounds, after # rounds, settled, committed to, sign off, signed off, finally "
     "agreed, discussed with, reviewed by, alignment, expectations, interfaces are, get ~ talking, talking to each, "
     "single option, one option, one version, common backlog, common plan, coordinates, decision log, decide between, "
     "choose between, could choose, got a yes, took in ~ objections, one written policy, who delivers, the quarrel, "
     "quarrel*, argument is over, policy which all, yes from all, chaired"},
    {Cue::review,
     "code review*, reviews, review of, my review*, my reviews, reviewed, merge requests, pull requests, review "
     "comments, reviewer, pr descriptions, comment*, feedback"},
    {Cue::decide,
     "decided, decide, decision, decisions, chose, choose, stopped the, said no, say no, recommend*, recommendation*, "
     "made the bet, bet on, gave up on, go no go, call, trade off*, criteria, veto, prioritis*, prioritiz*, priority, "
     "keep buy or, build or buy, buy or, which of, in which order, made the case, ended the, stopped the, killed the, "
     "cancelled the, settled, proposal to leave|stop|end|drop, adopted by the board, had it "
     "stopped|ended|dropped|cancelled, dead end, decided on the basis"},

    {Cue::given,
     "task was, the task, as a task, ticket was, ticket, tickets, requirement*, spec was, spec for, given, was given, "
     "was asked to, was asked for, asked to, was told to, the order was, order was, the goal, goal was, target, got "
     "the, got ~ as a|my, defined, well defined, clear problem, clear goal, clear task, problem was clear, request "
     "was, request, assignment, brief was clear, from product, came from product, rules were given, requirements came, "
     "wish was, job was, demand was, mandate was, was handed the, user story, the story, acceptance criteria, "
     "the|a|got spec, spec was|for|of|had, ^given, ^order, ^target, ^requirement, ^task, task users, gave me the "
     "problem, gave me a problem"},
    {Cue::own_way,
     "own way, own solution, own plan, own approach, own design, chose, choose, picked, pick, decided on, decided "
     "myself, how was|is left, left to me, up to me, nobody told me how, found ~ cause, found the|a|an|it, cause, "
     "tracked "
     "down, track down, bisect*, profiled, profiling, measured, measuring, worked out how|the|a, work out how, figured "
     "out, figure out, compared, spike, spikes, experiment*, tried, root cause, traced, debugged, reproduc*, my own, "
     "myself, listed, list, filled the gaps, cleared ~ with, settled ~ with, instead, "
     "found a|the|my way, find a|my way, found the solver|approach|solution, solved, solve, diagnos*, narrowed, "
     "investigated, investigat*, threw out, after trying, after comparing, after measuring, by measuring, stress test, "
     "dug into|through, planned, i planned, split it into # tickets, redesigned, puzzl*, analys*, analyz*, nobody had "
     "listed, not listed, the way out, way ~ was mine, was mine, found after, settled ~ with, was to find out, to find "
     "out why"},
    {Cue::vague,
     "vague, unclear, not clear, wasn't clear, isn't clear, undefined, ambigu*, no clear, no "
     "owner|definition|goal|goals|spec|scope|brief|plan|mandate|budget, with no owner|goal|definition|brief|scope|one, "
     "open question, was|is open whether|if|how|what, is open, wide open, nobody could|can|knew|knows|was|were "
     "say|tell|sure|know|explain|define|agree|what|how|whether, nobody was sure, nobody knew, nobody could, half dead, "
     "look into, do something, something is|was|about|with, off with, find out why, that was all, all i "
     "got|had|was|they, the|whole|entire brief, asked why, each meant, meant something, what ~ should|would|could "
     "mean, what ~ means, uncertain, uncertainty, a wish, vague wish, complain about, complained about, are unhappy, "
     "is unhappy, feel slow, feels slow, we're slow, customers say, too slow everywhere, wanted something, something "
     "with, somehow, hazy, confus*, murky, nebulous, blurry, open ended, unstructured, ill defined, loosely, rough "
     "idea, rumour*, whatever, buzzword, topic, the question, question of, question whether, question why, was the "
     "question, conflicting, different ideas, each understood, no|without precedent, never done, nobody had done, "
     "uncharted, unexplained, nobody could explain, for a year, failed twice, failed before, no agreement, make ~ "
     "painless|better|easier|work, don't match, doesn't match, lose track, just a, only a sentence|word|line, one "
     "sentence, one line, build buy or, if we need|should, whether ~ need|should|needs, what to do, why ~ "
     "takes|costs|grow|grows, mean for, means in|for, loose, loose idea, idea, messy, a mess, no meaning, felt that, "
     "feels that, contradicted each, contradict each, hunch, mandate, everybody|everyone meant, dark, black box, "
     "mystery, mysterious, contradictory, without goal|goals|owner|definition|scope|mandate|clear, only a feeling, a "
     "feeling that, feeling, find out what ~ means, asked to improve, first had to find out, there was only, nobody "
     "could say, fuzzy topic|area|idea|request|field|goal"},
    {Cue::structured,
     "split in|into, turned ~ into, turn ~ into, made ~ plan|plans|list|model, a plan, plan for, options, criteria, "
     "grouped, cut it down, narrowed, structure, structured, work packages, work streams, work stream|package, "
     "workstreams, concrete, sliced, interview*, closed the question, came back with, came up with, defined, a model, "
     "drivers, classes, causes, proposed, proposal, set out, laid out, wrote ~ down, mapped, categor*, a definition, "
     "definition, milestones, with owners, an owner, each|one an owner, assigned|gave each, gave ~ owner, shaped, "
     "scoped, framed, reframed, worked ~ out, worked out, roadmap, two trials, tried both, ran trials|two, "
     "stakeholders, asked ~ users, talked to, spoke with, spoke to, rode along, visited, got a decision, led ~ to a "
     "decision, to a decision, sized, direction, two tiers, tiers, principles, problem statement, hypothes*, decision "
     "tree, with a process, live in, clarified, split|cut|sliced|broke|divided it|that|this, # "
     "classes|types|kinds|cases, classif*, a direction for"},
    {Cue::found,
     "nobody|none|nobody's|without|no had|has|have|was|were|anyone|anybody|department|is|ever|else ~ "
     "asked|ask|noticed|seen|thought|think|thinks|talking|commissioned|owned|asking|connected|put|looked|looking|"
     "missed|request|requested|ordered|mentioned|counted, asked by no, asked by nobody, unasked, unprompted, "
     "unsolicited, uncalled, on my own initiative, own initiative, on no list|one's|agenda|roadmap, on nobody's, on no "
     "one's, noticed that|while|how, noticed, realis*, realiz*, discovered, found out that|we, found out, saw "
     "that|we|it, spotted, identified that|ahead|early|the|a|all|how, picked the question, picked ~ question, raised "
     "the question, posed the question, asked the question, asked myself, ahead of everybody|everyone|all|others, "
     "before anyone|anybody|others|it, dashboard was green, first to see|notice|say, common cause, wrong "
     "thing|place|problem|question|end, nobody asked, nobody asked, nobody owned, nobody had, out of curiosity, looked "
     "at what, what will break|happens, what would happen, pointed to|at, uncovered, unearthed, recognised|recognized, "
     "recognise*, foresaw, foresee*, anticipat*, predict*, saw early|coming, saw it, warned early, stumbled, came "
     "across, saw a, saw the, named the problem, turned out that, put them together, i found that|it, while "
     "reading|looking|going, had gone unnoticed, unnoticed, blind spot*, hidden, overlooked, where nobody, nobody "
     "else, had been hiding, hiding, what breaks, none had|of ~ had seen|noticed, had ~ on|in ~ list|plan, was ~ "
     "list|radar, on the radar, no ticket for, without being|anyone asked|commissioned, without ~ having asked, as one "
     "problem, i found that, found that the, ^found that, came upon, by chance, nobody had looked, i asked why, before "
     "others, saw before, own account, on my own account, examined why, found it was, twigged, dawned on me, made me "
     "check|look|wonder|ask|dig|suspicious|curious, got|became|grew curious|suspicious|nosy, curious "
     "why|whether|about, "
     "wondered why|whether|if|how, didn't|doesn't|don't|never add up, didn't|doesn't tally, something "
     "was|felt|looked|smelled|seemed off|odd|fishy|wrong, looked|smelled|felt off|odd|fishy, struck me, caught my eye, "
     "bugged|nagged|bothered me, happened to see|notice|read|look|open, idly, poking around, doubted, suspected, i "
     "suspected, no department|team|person|customer had, nobody|none dared, nobody|none "
     "knew|suspected|realised|realized, "
     "not|wasn't|weren't ~ anyone's|anybody's|nobody's, on anyone's|anybody's|nobody's "
     "backlog|list|radar|roadmap|plate, "
     "even a word|name|ticket|metric|owner, never|ever been measured|asked|noticed|counted|checked|questioned, we'd "
     "never|always, by accident, accidentally found|discovered|noticed, without being told|prompted, off my own bat, "
     "of "
     "my own accord, self initiated, not my job|area|system|ticket|problem, nobody's job|ticket|problem|business, why "
     "do "
     "we, why we still|even, raised ~ myself, my own question|suspicion|idea|doubt|curiosity, from a blank page, it "
     "exists|existed|started|began because i, only because i"},
    {Cue::gap,
     "missing, no way to|back|of, would hit, can't go, breaks when|once|if, expire*, ends in 202*|203*|204*, risk of, "
     "single point, limit of, limits of, dependency on, dependence on, duplicat*, separately, own copy, each ~ own, "
     "several copies, seventeen copies, bottleneck, blocker, pointed out that, before it hurt|happened|broke|mattered, "
     "on my own "
     "account|accord|impulse, link ~ no one|nobody, went through ~ logs|records|reports|figures, asked of me|us by "
     "no|nobody, that no one|nobody had, question that nobody|no, no one|nobody had put|posed|named|defined, defined "
     "the "
     "question|problem, put ~ on the table, wrote ~ down as a problem, without ~ task|ticket|order|mandate, not in any "
     "plan|roadmap|budget, not on the roadmap|list|agenda"},

    {Cue::uses,
     "use, uses, used, using, build|builds|built upon|on|with|against, depend|depends|depended on|upon, "
     "run|runs|ran|running on|over|through|by, rely, relies, relied, test against, tests against, release|releases "
     "behind|through|with, plug|plugs, on it, on them, is what, are on it, are on, shared, common, "
     "self service, template, library, libraries, sdk, toolkit, kit, framework, generator, harness, platform, base of, "
     "basis of, became the tool, became the, consume, consumers, consumes, subscribe, integrate*, connect*, hook*, "
     "into one, service that, gateway, "
     "component, foundation, reus*, lets|let|allows|enables|enable ~ teams|squads|groups|developers|engineers, enabl*, "
     "saves each|them, saves it, each says, wait less, without waiting, instead of three|months, for new services, new "
     "services, new service, takes a day|an|one, find ~ in, sandbox, mock, booked|books through, behind it, on top of, "
     "run ~ tests on, moved to the new, the base of, move to ~ with, benefit, benefits, profit from, taken over, all ~ "
     "teams have, release with"},
    {Cue::strategy,
     "strateg*, technical|technology|architecture|architectural|engineering|product|tech|platform "
     "direction|vision|strategy|roadmap|course, direction, direction for the|all|of, set the direction|course, vision, "
     "the bet, a bet, bet on, the course, stopped the in|third, budget follow*, budgets, base ~ budgets, budget, "
     "headcount, hiring of, follow my paper, next|coming years, next # years, three|four|five year "
     "plan|strategy|map|path|vision|roadmap, multi year, until 202*|203*|204*, to 202*|203*|204*, by 202*|203*|204*, "
     "up to 202*|203*|204*, my proposals, handwriting, steered #, steer|steered ~ investment, plan their year, plan "
     "by|from it, investment*, build nothing else, leaving the, exit from, entry into, market, decided against, "
     "decide*|decided ~ against, said no to, talked the company|board|group, freed, change of course, turned ~ around, "
     "north star, portfolio, what we build, what we buy, follows from, follow it, target architecture, operating "
     "model, two stacks, one codebase, one platform, business model, license|licence model, core systems, group's, "
     "company's, carries my, defines how, shape of, we invest, invest in, ended the, stop|stopped|ended the ~ "
     "rewrite|programme|project|platform, after my plan, my plan now, technology course, proposal to "
     "leave|stop|end|drop, had it stopped|ended|dropped, dead end, million went into, on the basis of my, basis of my "
     "strategy"},
    {Cue::effect,
     "revenue, cost, costs, customer, customers, conversion, users, user, sales, margin, churn, rating, latency, p95, "
     "p99, outages, outage, incidents, incident, complaints, waiting time, load time, start up time, time to, bounce, "
     "basket, watch time, installs, crashes, crash rate, error rate, errors, throughput, uptime, availability, memory, "
     "cpu, bill, spend, scrap, yield, hit rate, accuracy, tickets a|per, support tickets|calls, calls, returns, "
     "conflicts, page weight, build time, release time, deploy*, energy, fuel, downtime, defects, bugs, fraud, "
     "churned, retention, signups, sign ups, clicks, deliveries, repeat, bookings, subscriptions, subscribers, "
     "turnover, profit, mismatches, cases, visits, wait, waste, coverage, false alarms, alarms, traffic, requests, "
     "deals, tour, tours, patients, drivers, readers, frames, order value, orders per|a, market share, payments "
     "fail|failed, pages went|fell|dropped|a, complaints"},
    {Cue::business,
     "revenue, margin, profit, turnover, market, budget, investment, licence|license costs, licensing, million, "
     "millions, funding, funded, savings, business case, business model, contract, acquisition, deal, sales, award of, "
     "cost of, costs, price, pricing"},
    {Cue::lasting,
     "still, since, ever since, since then, for # months|years, finished, done, live, in use, in production, adopted, "
     "shipped, running, in operation, accepted, approved, closed, gone, switched off, completed, met, succeeded, on "
     "time, early, zero, no lost, nothing lost, without downtime|incident|loss, every quarter, each quarter, "
     "quarterly, repeatedly, twice, again, now, survived, ended, stopped, "
     "stayed, kept, promoted, held, passed, first release, on his|her|their own, on call by, alone now, by now, "
     "automatically, audited, findings, named, checked, survey, poll"},
};

}  // namespace

std::span<const Entry> deed_entries() { return entries; }

}  // namespace career::level_check
