// SPDX-License-Identifier: MIT
// How far a deed reached, and what archetypes are told by. The phrases' form: phrases.hpp.
#include "tools/level-check/reading/phrases.hpp"

namespace career::level_check {
namespace {

constexpr Entry entries[] = {
    {Cue::own_team,
     "my|our|the|own team, my|our|the|own squad|crew|group|shift, team's, squad's, team mate*, teammate*, in the team, "
     "of the team, our service|app|product|module|repository|component|pipeline|system|shop|site, sprint, retro*, "
     "lunch talk, our planning, product owner|manager, scrum"},
    {Cue::teams,
     "teams, teams', squads, tribes, "
     "other|another|neighbouring|neighboring|different|partner|sister|several|various|more|adjacent|further|second "
     "team|team's|squad|squad's|group|group's|department|crew|unit|division, cross "
     "team|functional|department|squad|cutting|product|domain|org, "
     "inter team, groups, departments, crews, across ~ and, labs, studios, chapters, units, desks, suppliers, offices, "
     "domains, between ~ and, peers, team of ~ and the"},
    {Cue::org,
     "company, company's, companywide, whole|entire "
     "company|organisation|organization|firm|group|concern|corporation|enterprise|business|department|institute|"
     "hospital|university|agency|bank|country|house|industry, all|every|each|the|across|of|our|whole|entire|an "
     "organisation|organization|enterprise|firm, firm's, organisation's, organization's, org wide, company wide, group "
     "wide, organisation wide, organization wide, firm wide, enterprise wide, plant wide, fleet wide, worldwide, world "
     "wide, org, across the group|company|org|organisation|organization|firm|bank|board, all|every|each|whole|entire "
     "division|divisions|department|departments|team|teams|team's|teams'|unit|units|business|plant|plants|site|sites|"
     "studio|studios|country|countries|factory|factories|factories|region|regions|market|markets|location|locations|"
     "clinic|clinics|hospital|hospitals|office|offices|branch|branches|subsidiary|subsidiaries|squad|squads|division's|"
     "tribe|tribes|engineers|developers|engineering|employees|staff, all|every ~ "
     "departments|divisions|teams|units|groups|lines|plants|sites|studios|countries|regions|markets|factories|"
     "locations|clinics|hospitals|branches|subsidiaries|products|engineers|developers|pipelines, every ~ "
     "team|department|division|unit|plant|site|product|line|group|region|engineer|developer, business units, business "
     "unit, product groups, product lines, product areas, divisions, subsidiaries, all of engineering, across ~ "
     "engineering, engineering organisation|organization, all departments, each department, the departments, all our "
     "products|editors|consoles|systems, everyone|everybody in the company|organisation|organization|firm, everyone "
     "who, group programme, group's, of the group, the group, head office, corporate, insurer's, bank's, hospital's, "
     "agency's, manufacturer's, throughout, nationwide, all product, all programmes, both companies, companies merged, "
     "engineering ladder, all hands, firm, concern, whole|entire|our ~ organisation|organization|company|firm, the "
     "group now|builds|has|plans|uses, all # employees|engineers|developers, every country, all countries, each "
     "country, the group goes|runs|moves|buys|will, in the entire|whole group|company|firm|organisation"},
    {Cue::exec,
     "board, boards, executive*, exec, execs, ceo, cto, cfo, coo, cio, ciso, cpo, vp, vps, vp's, c level, c suite, "
     "managing director*, directors, director, leadership, senior management, top management, management board, "
     "supervisory, minister*, president, shareholders, investors, investor, auditors, regulator*, owners' meeting, "
     "general manager, division heads, heads of, chief, partners' meeting, steering committee, supervisory board, "
     "council of, dean, chairman, governing, the management, our management, company's management, for the "
     "management, to management, managing partner|partners, the owners|owner, the founders, founders, "
     "cto's|ceo's|cfo's "
     "staff, general assembly, group management, the partners, head office, the ministry, ministers, senate, "
     "trustees, commissioner, executive round|team|floor, top floor, whole c"},
    {Cue::outside,
     "conference, conferences, keynote, congress, industry, external, externally, open source*, engineering blog, tech "
     "blog, company blog, published, publish, publishing, journal, competitors, other "
     "companies|manufacturers|firms|vendors|hospitals|banks|universities, meetup*, podcast*, symposium, summit, "
     "standards body|committee, iso, ietf, w3c, patent*, in public, public talk|talks, trade fair, trade press, "
     "magazine, book, university lecture, consortium, investors, customers' engineers, academic, peer reviewed, "
     "magazine, trade conferences, speaker at, journal article, standards working group"},
    {Cue::horizon,
     "multi year, multiyear, # year, # years, second year, third year, fourth year, fifth year, in year, year of, "
     "until 202*|203*|204*, up to 202*|203*|204*, to 202*|203*|204*, by 202*|203*|204*, since 202*|203*|204*, long "
     "term, years, since 201*, since ~ was founded, for a|the decade, decade, # generations, two|three "
     "generations|eras, year "
     "after year, third|fourth|fifth|sixth|seventh year, over ~ years, # year's, as long as, ever since, from the "
     "beginning, since there were, long run, years ahead|from now|out, year on year, this half decade, through ~ "
     "generations|owners|ceos|mergers, the next decade"},
    {Cue::part,
     "module, component, dialog, screen, page, script, file, form, button, one product, one system, one service, "
     "endpoint, job, jobs, service, app, application, feature, worker, index, importer, exporter, editor, driver, "
     "parser, widget, library, cache, one team's, single"},
    {Cue::neighbour,
     "product owner, product manager, product, support, designer, designers, design, qa, marketing, sales, legal, "
     "finance, customers, helpdesk, physicians, actuary, analysts, users, customer, operations, stakeholders, ux, "
     "project manager, client"},

    {Cue::direction,
     "technical direction of|for the|our|my, direction of the, team's direction|designs|design, every|each|all larger "
     "design*, designs of the team, still write|code|coding, third of the code, half of the code, guide the team, tech "
     "lead, technical lead, team's technical, planning for the team, set ~ direction, lead the team's, my team's, our "
     "team's, for the team, of our team, "
     "squad's, roadmap of the team, team's roadmap, estimates, break down, breaks down for, sprint, larger design*, on "
     "call, mentor*, coach*, runs through my review, my review, pairing, unblock*, delegat*, split the work, hand out, "
     "lead "
     "~ technically, technically for, take ~ milestones|work|tasks from me, work to|by the|my "
     "plan|sequence|order|schedule, "
     "set|sets|lay|laid|settle|settled|decide|decided the order|sequence, the order of work, i settle what|which, what "
     "goes|enters "
     "~ release, joint release, joint plan, pieces fit, fit together, who does what, each team's share, my own|our "
     "crew|squad, "
     "my crew|squad, our five|six|seven|four|eight, of our five|six|seven|four|eight, hold ~ together, keep ~ on "
     "course, "
     "milestones, sequence i drew, plan i drew, dates of both|all|the|three"},
    {Cue::domain,
     "architecture, architect*, quality of all, domain, all data, all pipelines, data model, standard, standards, "
     "contract standard, decision record*, reference architecture|design, design doc*, review board, design review*, "
     "interface*, principles, target picture|architecture, schema, blueprint*, consistency, governance, technical "
     "strategy, technical vision, guideline*, retired ~ of, "
     "storage engines, cross cutting, layering, boundaries, taxonomy, glossary, which ~ keep, exit criteria, technical "
     "quality, long term, rfc*, integration, protocol, event format, common format, modell*, lineage, which "
     "languages|libraries|protocols|tools|controllers|databases|frameworks, deviation*, exemption*, waiver*, "
     "exception* from, "
     "plan of systems, answer|answers|answered for ~ technology|it|data|interfaces|systems, in use everywhere, "
     "sits|runs under "
     "all|every, all ~ families, all ~ lines|products draw|follow|use|speak, open standards, exit from, phase out, "
     "phased out, "
     "lifecycle, life cycle, talk to each other, catalogue of, map of, portfolio"},
    {Cue::rescue,
     "was sent|called|flown|pulled|brought|parachuted|asked in|to, called in, sent to, moved on, next fire, fire, "
     "fires, firefight*, nobody could explain, for a year, failed twice, had failed, failing, stuck, torn, corruption, "
     "crash*, kernel bug, gdb, debugger, within ~ days, in ~ days, hardest, nobody else could, nobody dared, deep "
     "dive, heisenbug, race, deadlock, memory leak, root cause, performance crisis, rescue*, saved the, emergency, war "
     "room, incident, outage, weekend, recovered, rewrote the, took apart, bisect*, traced, collapsed, next problem, "
     "next case, next assignment, then on to, weeks with, months with, migrated the, lost nothing, at random, hunted, "
     "tracked down, reverse engineer*, send|sent me|us where, where it burns|hurts|burned, hunt, hunts, each hunt, "
     "nobody|no one "
     "found|knew why, could not find, given up on, had given up, hypothes*, until all was|were green|well, back on its "
     "feet, "
     "all was green, silently, every # order|request|night|hour, proved it, reproduced, on site, flew to, weeks each, "
     "four to, "
     "then the next, whatever teams, after each, the hard one|ones|case|cases, impossible, months of, since years, "
     "troubleshoot*"},
    {Cue::deputy,
     "on behalf of|for, behalf, the vp, vp's, vp, cto's, for the cto|ceo|vp|director|head, director's, deputy, "
     "deputis*, deputiz*, stand in for, stood in, represent*, executive committee, planning of all, yearly "
     "planning|technical, reorganis*, reorganiz*, hiring loop, headcount, budget round, budget, all hands, org chart, "
     "staff meeting, leadership meeting, roadmap of all|the, strategy paper, leads "
     "of, none of whom, no mandate, prepare the, right hand, chief of staff, priorities of, operating rhythm, cadence, "
     "staffing, okr*, quarterly planning, interviewed # people, steering, dependency board, in the name of, in ~ name, "
     "his|her|their "
     "mandate|signature|stead|place|absence|leave, took his|her|their place, handed to me by, next to the, beside the "
     "cto|ceo|vp|"
     "director|head, for the minister|minister|board|management|directors, for director|minister, instead of "
     "director|the, the "
     "cto|ceo|vp|director|chief|head asked|wanted|wants|sent|gave, cto|ceo|director|vp wanted|asked|sent, by her|his "
     "order, "
     "his|her behalf, ear of, speak|spoke|speaks for, cover|covered|covers for, across the organisation|organization, "
     "takeover*, "
     "acquisition, merger, integration of, suppliers, contracts, operating model, prepare|prepares|prepared "
     "his|her|its, "
     "briefing*, brief the, decided by me, her office, the office"},
    {Cue::coding,
     "code, coded, coding, wrote the, write a|about, still write, rewrote, implement*, fixed, built, prototype*, gdb, "
     "debugged, proof of concept, library, tool, tooling, commits, merge request*, refactor*, patch*"},
};

}  // namespace

std::span<const Entry> reach_entries() { return entries; }

}  // namespace career::level_check
