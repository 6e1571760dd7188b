// SPDX-License-Identifier: MIT
#include "libcommon/text/part_hints.hpp"

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/utf8.hpp"
#include "libcommon/text/word_set.hpp"

namespace career {
namespace {

constexpr std::string_view situation_list[] = {
    "sit",        "situation",   "scene",     "setting",   "setup",    "set-up",    "backdrop",     "backstory",
    "stood",      "started",     "start",     "began",     "begin",    "before",    "where",        "when",
    "background", "context",     "ctx",       "wrong",     "mess",     "trouble",   "pain",         "state",
    "problem",    "issue",       "challenge", "happening", "place",    "lage",      "ausgangslage", "hintergrund",
    "kontext",    "contexto",    "contexte",  "contesto",  "situatie", "situación", "situação",     "situazione",
    "sytuacja",   "achtergrond", "bakgrund",  "tilanne",   "sitch",    "situ",      "opening"};
constexpr std::string_view task_list[] = {
    "task",    "tsk",        "job",      "bit",         "part",      "role",    "goal",      "aim",       "asked",
    "ask",     "had",        "needed",   "need",        "expected",  "mission", "mandate",   "duty",      "hat",
    "mine",    "assignment", "supposed", "wanted",      "brief",     "target",  "objective", "challenge", "remit",
    "owed",    "charge",     "meant",    "responsible", "aufgabe",   "ziel",    "auftrag",   "tâche",     "tarea",
    "compito", "tarefa",     "objetivo", "objectif",    "obiettivo", "taak",    "doel",      "zadanie",   "uppgift",
    "mission", "opdracht",   "tehtävä",  "rolle",       "want",      "papel",   "tasky",     "tarefas",   "encargo"};
constexpr std::string_view action_list[] = {
    "action",   "actions",  "act",       "acted",      "acts",      "did",       "do",       "doing",    "done",
    "moves",    "move",     "moved",     "steps",      "step",      "approach",  "method",   "fix",      "fixed",
    "work",     "worked",   "handled",   "tackled",    "plan",      "response",  "solution", "played",   "aktion",
    "vorgehen", "handlung", "umsetzung", "massnahmen", "maßnahmen", "acción",    "acciones", "azione",   "azioni",
    "ação",     "ações",    "démarche",  "acties",     "actie",     "działania", "handling", "toiminta", "hice",
    "actiony",  "fiz",      "gemacht",   "fait",       "doings",    "tat"};
constexpr std::string_view result_list[] = {
    "result",     "results",   "res",       "got",       "end",        "ended",    "ending",   "outcome",   "outcomes",
    "payoff",     "won",       "win",       "wins",      "effect",     "numbers",  "out",      "impact",    "happened",
    "came",       "upshot",    "yield",     "gain",      "gained",     "finally",  "after",    "final",     "finish",
    "brought",    "score",     "changed",   "ergebnis",  "ergebnisse", "resultat", "résultat", "résultats", "resultado",
    "resultados", "risultato", "risultati", "resultaat", "rezultat",   "tulos",    "wirkung",  "wyniki",    "landed",
    "resulty",    "resultó",   "resultou",  "lead",      "led"};
constexpr std::string_view learning_list[] = {
    "learning",   "learnings",     "learn",     "learned",  "learnt",      "lesson",       "lessons",     "next",
    "again",      "growth",        "since",     "stuck",    "takeaway",    "taught",       "differently", "keep",
    "kept",       "moral",         "insight",   "insights", "hindsight",   "now",          "future",      "remember",
    "reflection", "afterwards",    "different", "grew",     "takeaways",   "erkenntnis",   "gelernt",     "lehre",
    "lektion",    "apprentissage", "leçon",     "lección",  "aprendizaje", "aprendizajes", "lezione",     "aprendizado",
    "lição",      "geleerd",       "wnioski",   "lärdom",   "bilan",       "oppi",         "took",        "quedo",
    "lrn",        "lernte",        "aprendí",   "aprendi"};
constexpr WordSet situation_words(situation_list);
constexpr WordSet task_words(task_list);
constexpr WordSet action_words(action_list);
constexpr WordSet result_words(result_list);
constexpr WordSet learning_words(learning_list);

}  // namespace

PartSet hinted_parts(std::string_view name) {
    PartSet parts = 0;
    for (std::size_t at = 0; at < name.size();) {
        std::size_t end = at;
        while (end < name.size() && (is_letter(name[end]) || (class_of(name[end]) & byte_wide) != 0)) ++end;
        if (end > at) {
            const std::uint32_t hash = word_hash(name.substr(at, end - at));
            if (situation_words.has(hash)) parts |= bit(Part::situation);
            if (task_words.has(hash)) parts |= bit(Part::task);
            if (action_words.has(hash)) parts |= bit(Part::action);
            if (result_words.has(hash)) parts |= bit(Part::result);
            if (learning_words.has(hash)) parts |= bit(Part::learning);
        }
        at = end + 1;
    }
    const bool deed = name.size() > 7 && ascii_iequals(name.substr(0, 7), "what i ");
    return parts == 0 && deed ? bit(Part::action) : parts;
}

}  // namespace career
