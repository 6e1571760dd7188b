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
     "apprentices pairs devs dev folks heads coders souls technologists graduates coworkers actuaries animators "
     "statisticians physicists chemists biologists radiographers electricians mechanics artists tellers crewmen "
     "maintainers professionals operatives staffers"},
    {trait_team,
     "leads team teams department departments squad squads group groups crew crews lab labs studios studio suppliers "
     "tribes "
     "chapters desks backlogs stakeholders partners codebases pods tribe projects games shows productions workshops "
     "disciplines trades"},
    {trait_division,
     "division divisions countries plants sites regions factories hospitals "
     "clinics markets subsidiaries offices locations campuses institutes branches warehouses agencies "
     "faculties companies businesses wards stores airports ministries programmes depots factory cities states "
     "continents mills mines hubs terminals harbours ports refineries shops floors schools libraries "
     "museums laboratories brands"},
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
    {trait_house,
     "company firm bank insurer insurance airline carrier utility operator railway railways trust institute university "
     "corporation concern enterprise manufacturer retailer publisher broadcaster agency ministry council carmaker "
     "automaker brewery telco telecom chain cooperative operative group house organisation organization business "
     "exchange port airport academy foundation charity post museum newspaper hospital industry studio city country "
     "consortium engineering d hospitals companies supplier grid region province nation service co op"},
    {trait_every, "each every all entire everyone everybody throughout any"},
    {trait_whole, "the this whole entire all that"},
    {trait_plainly,
     "meaning namely concretely plainly practically specifically literally effectively translated ie i.e"},
    {trait_verb,
     "led ran built wrote made took gave got kept held brought sent found saw went came chose drew spoke met put set "
     "cut taught told showed sold said stood sat won grew began broke caught dug drove fell felt flew fought hung knew "
     "laid left lent let lost paid read rode rose sang shook shot sought spent split stuck swept swung threw "
     "understood undertook withdrew wound wore bought became did had was were thought shut bound bred fed forgot "
     "overcame oversaw rewrote redid rebuilt undid upheld bet hit cast struck"},
    {trait_passenger,
     "among member part proud thankful grateful privilege honoured honored glad happy lucky chuffed delighted belong "
     "belongs belonged which in on with been"},
    {trait_irregular,
     "began bought broke broken brought built came chose chosen did done drew drawn drove fell fought found gave given "
     "got grew had held kept knew known led left lost made met ran rewrote said sat saw seen sent showed shown sold "
     "spoke "
     "stood taken taught thought threw told took went won written wrote"},
    {trait_own, "i my me mine myself"},
    {trait_ours, "we our us ours together"},
    {trait_negates, "not no never nobody none nothing without nor neither hardly"},
    {trait_and, "and"},
    {trait_link,
     "a an the of in to for and with on at by from as it its it's is was were are be been that this which who i me my "
     "we "
     "our or but so then them they their he his she her him has have had do does did out up over into about s one what "
     "when where there these those will would can could also just very"},
    {trait_grand,
     "visionary vision strategic strategically transformational transformative transformation transformations "
     "transformed transforming revolution revolutionary revolutionised revolutionized revolutionising paradigm "
     "synergy synergies synergised synergistic holistic holistically disruptive disrupted disruption groundbreaking "
     "breakthrough unprecedented planetary planet galactic galaxy galaxies cosmic cosmos universe universal "
     "universally "
     "omniverse epochal epic historic landmark legendary heroic heroically hero heroes titan titanic renaissance "
     "moonshot quantum leap exponential exponentially hyper ultra mega ecosystem ecosystems evangelist evangelised "
     "evangelized evangelism apostle prophet prophetic oracle guru ninja wizard sherpa guardian steward ambassador "
     "champion championed catalyst catalysed catalyzed pioneer pioneered pioneering trailblazing trailblazer blazed "
     "spearheaded spearheading masterminded mastermind masterfully orchestrated orchestrator orchestrating architected "
     "curated curator empowered empowering empowerment unleashed unleashing unlocked unlocking ignited igniting "
     "supercharged turbocharged reimagined reinvented reinventing redefined redefining elevated amplified democratised "
     "democratized seeded birthed galvanised galvanized harmonising harmonised conquered tamed navigated navigating "
     "mastered mastery transcendent transcended unparalleled seamless seamlessly frictionless omnichannel enterprise "
     "excellence enlightenment enlightened destiny odyssey crusade beacon soul souls hearts fearless fearlessly bold "
     "boldly daring radical radically infinite limitless boundless supreme grand grandmaster priest emperor commander "
     "admiral captain czar maestro virtuoso luminary luminaries monumental colossal seismic tectonic civilisational "
     "civilizational civilisation humanity multiplied dna fabric nervous heartbeat lifeblood zeitgeist tomorrow's "
     "tomorrow symphony convergence paramount pivotal mission critical innovation innovative innovated leadership "
     "thought cultural culture chaos synergize synergise cutting edge bleeding game changing changer generation next "
     "frontier uncharted stewarded owner's custodian alchemist alchemy magic magical genius masterpiece glorious "
     "triumph triumphant majestic imperial empire kingdom throne crown sacred holy divine saviour savior messiah "
     "magnum opus tour force juggernaut powerhouse dynamo engine linchpin cornerstone bedrock lighthouse torchbearer "
     "vanguard spearhead avant garde futurist futuristic world class best breed unrivalled unmatched peerless "
     "extraordinary phenomenal spectacular stellar interstellar astronomic superhuman transcendence awakening rebirth "
     "metamorphosis quest voyage saga legacy movement manifesto inspirational inspired inspiring charismatic "
     "passionate relentless relentlessly tireless tirelessly unstoppable impactful scalable scale value streams stream "
     "officially official profile badge mug card door banner title titled vizier czarina chief executive synergies "
     "synergy "
     "metaverse reality dream legend global innovation evangelist hearts obsession customer joy guardian vizier "
     "leveraged leveraging leverage operationalised operationalized actioned incentivised ideation ideated "
     "storytelling storyteller narrative discourse stakeholder journey digital"},
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
