// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/phrases.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

constexpr TraitEntry traits[] = {
    {trait_people,
     "engineer engineers developer developers people persons person colleague colleagues mates "
     "teammates programmers programmer designers analysts scientists testers juniors junior intern "
     "interns architects members employees participants attendees consultants students experts "
     "operators technicians researchers newcomers joiners mentees staff heads trainees seniors "
     "contributors reviewers admins administrators workers listeners readers specialists hires "
     "apprentices pairs"},
    {trait_team,
     "leads team teams department departments squad squads group groups crew crews lab labs studios studio suppliers "
     "tribes "
     "chapters desks backlogs stakeholders partners codebases"},
    {trait_division,
     "division divisions countries plants sites regions factories hospitals "
     "clinics markets subsidiaries offices locations campuses institutes branches warehouses agencies "
     "faculties companies businesses wards stores airports ministries programmes"},
    {trait_system,
     "service services system systems repos repositories pipelines applications apps products modules "
     "platforms clusters centres centers databases backends stacks components repo"},
    {trait_output,
     "tickets ticket commits lines requests points stories bugs issues webinars prs hours features "
     "tasks items reviews patches certificates conferences talks meetings files tests"},
    {trait_sizing, "are is has have namely of being consist consists counts were only just"},
    {trait_group,
     "team squad department company group unit crew division organisation organization product firm "
     "tribe project programme startup business guild lab"},
    {trait_leader,
     "team squad department company group manager lead boss mentor director organisation crew senior "
     "firm division team's"},
    {trait_area,
     "payments payment billing ledger risk finance legal security platform product mobile web backend "
     "back frontend ios android support warehouse search ads data analytics infrastructure sre qa "
     "firmware cloud app client gateway identity crm checkout wallet refunds orders stock catalogue "
     "marketing sales operations hr logistics ingest reporting ml research compliance abuse fraud "
     "treasury claims pensions pricing hardware portal device lab imaging genomics facilities it "
     "purchasing production quality controlling tools storage network embedded partner quotes "
     "invoices exports features policy electronics mechanics software procurement insurance medical "
     "clinical radiology pharmacy nursing shop store fulfilment fulfillment delivery dispatch maps "
     "routing audio video graphics physics gameplay rendering editor mail messaging chat tax "
     "accounting accounts payroll credit trading lending cards recommendation ranking content "
     "moderation growth onboarding core edge dba ops devops pump ward booking seats ticketing baggage "
     "crew planning simulation perception control safety backends servers ux"},
    {trait_neighbour, "product support marketing sales legal finance qa operations ux"},
    {trait_side,
     "team teams people group groups squad squads side sides department departments guys folks crew "
     "developers engineers"},
    {trait_product, "product business vehicle"},
    {trait_line, "lines line groups areas units programmes families"},
};

constexpr NumberWord numbers[] = {
    {"two", 2},       {"three", 3},    {"four", 4},      {"five", 5},       {"six", 6},         {"seven", 7},
    {"eight", 8},     {"nine", 9},     {"ten", 10},      {"eleven", 11},    {"twelve", 12},     {"thirteen", 13},
    {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16},  {"seventeen", 17}, {"eighteen", 18},   {"nineteen", 19},
    {"twenty", 20},   {"thirty", 30},  {"forty", 40},    {"fifty", 50},     {"sixty", 60},      {"seventy", 70},
    {"eighty", 80},   {"ninety", 90},  {"hundred", 100}, {"hundreds", 200}, {"thousand", 1000}, {"dozen", 12},
    {"dozens", 36},   {"both", 2},     {"couple", 2},    {"several", 3},    {"various", 3},     {"multiple", 3},
    {"one", 1},
};

}  // namespace

std::span<const TraitEntry> trait_entries() { return traits; }
std::span<const NumberWord> number_words() { return numbers; }

}  // namespace career::level_check
