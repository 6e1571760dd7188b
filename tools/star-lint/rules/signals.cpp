// SPDX-License-Identifier: MIT
// What a company listens for, and what a level must show. A signal counts as heard where any of its wordings stands in
// the story, or one of its marks is there: the lists are wide, for a false alarm costs more trust than a miss.
#include "libcommon/text/concat.hpp"
#include "tools/star-lint/rules/measures.hpp"

namespace career::star_lint {
namespace {

struct Signal {
    Sense sense;
    std::string_view name, hint;
};

struct CompanySignals {
    std::string_view name;
    Signal signals[4];
    std::size_t count;
};

constexpr CompanySignals companies[] = {
    {"Amazon",
     {{Sense::customer_obsession, "customer obsession", "say whom it helped and how you knew what they needed"},
      {Sense::ownership, "ownership", "say what was yours, and what you did beyond your own duty"},
      {Sense::bias_for_action, "bias for action", "say what you did at once, and why waiting was worse"},
      {Sense::disagree_and_commit, "disagree and commit",
       "say where you saw it otherwise, how you said so, and what you did then"}},
     4},
    {"Google",
     {{Sense::cognitive_humility, "cognitive humility", "say what you did not know, or what changed your mind"},
      {Sense::collaboration, "collaboration", "say with whom you worked and what they brought"},
      {Sense::ambiguity, "comfort with ambiguity", "say what was open, and how you found your way"}},
     3},
    {"Meta",
     {{Sense::speed, "speed of shipping", "say how soon something was in use"},
      {Sense::initiative, "initiative", "say what you began without being asked"},
      {Sense::cross_team, "collaboration across teams", "name the other teams and what you did for or with them"},
      {Sense::directness, "directness with respect", "say what you told somebody openly"}},
     4},
    {"Apple",
     {{Sense::detail, "attention to detail", "tell of a detail that you would not let go"},
      {Sense::ambiguity, "working well under ambiguity", "say what was open, and how you found your way"},
      {Sense::whole_experience, "care for the whole experience", "say what the people who used it saw and felt"},
      {Sense::discretion, "discretion", "show how you kept to yourself what was confidential"}},
     4},
    {"Netflix",
     {{Sense::independent_judgement, "independent judgement", "say what you decided alone, and on what grounds"},
      {Sense::candour, "radical candour", "say what you told somebody frankly, or were told"},
      {Sense::high_performance, "high performance", "say how much better it became, and against what bar"}},
     3},
    {"Stripe",
     {{Sense::technical_taste, "technical taste", "say why your design was the better one"},
      {Sense::empathy, "empathy with users", "say what the users went through and how you learned of it"},
      {Sense::written, "written communication", "name what you wrote, for whom, and what it did"},
      {Sense::correctness, "care for correctness", "say how you made sure that it was right"}},
     4},
};

struct LevelSignals {
    std::string_view name;
    Signal scope, ambiguity, influence;
};

constexpr LevelSignals levels[] = {
    {"senior",
     {Sense::senior_scope, "scope of a team or of one or two systems", "name the system or project that was yours"},
     {Sense::problem_defined, "a problem narrowed down", "say what was unclear at first and how you found it out"},
     {Sense::senior_influence, "influence on people beside you", "say whom you helped, taught or convinced"}},
    {"staff",
     {Sense::staff_scope, "scope across teams", "name the teams or systems that it reached"},
     {Sense::problem_defined, "a vague problem made clear", "say what was unclear at first and how you framed it"},
     {Sense::staff_influence, "influence on other teams",
      "say how other teams came to follow: a document, a talk, a trial"}},
    {"principal",
     {Sense::principal_scope, "scope across the organisation or over years",
      "say what it changed for the whole organisation, or for years"},
     {Sense::problem_found, "a problem that you found yourself", "say what you saw that nobody had asked about"},
     {Sense::principal_influence, "influence on the organisation's direction",
      "say what standard or strategy came of it, and who adopted it"}},
};

Senses all_senses(const Context& context) {
    Senses all = 0;
    for (const PhraseHit& hit : context.reading.phrases)
        if (context.story.sentences[hit.sentence].part != no_part) all |= hit.senses;
    // A measured Result shows performance, a decision of one's own judgement.
    if (has_measure_in(context, bit(Part::result))) all |= bits(Sense::high_performance);
    for (const Clause& clause : context.reading.clauses)
        if (clause.who == Who::i && context.reading.is(clause.verb, bits(Tag::decide)))
            all |= bits(Sense::independent_judgement, Sense::initiative);
    return all;
}

void miss(const Context& context, Findings& out, Rule rule, std::string_view whose, const Signal& signal) {
    add(out, rule, context, context.place_of_story(), {}, concat("no sign of ", signal.name, ", which ", whose),
        std::string(signal.hint));
}

}  // namespace

void check_company_signal(const Context& context, Findings& out) {
    if (!context.settings.company || context.words.whole == 0) return;
    const CompanySignals& company = companies[static_cast<std::size_t>(*context.settings.company)];
    const Senses heard = all_senses(context);
    for (std::size_t i = 0; i < company.count; ++i)
        if ((heard & bits(company.signals[i].sense)) == 0)
            miss(context, out, Rule::company_signal, concat(company.name, " listens for"), company.signals[i]);
}

void check_level_signal(const Context& context, Findings& out) {
    if (!context.settings.level || context.words.whole == 0) return;
    const LevelSignals& level = levels[static_cast<std::size_t>(*context.settings.level)];
    const Senses heard = all_senses(context);
    for (const Signal* signal : {&level.scope, &level.ambiguity, &level.influence})
        if ((heard & bits(signal->sense)) == 0)
            miss(context, out, Rule::level_signal, concat("the ", level.name, " level must show"), *signal);
}

}  // namespace career::star_lint
