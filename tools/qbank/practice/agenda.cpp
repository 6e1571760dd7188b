// SPDX-License-Identifier: MIT
#include "tools/qbank/practice/agenda.hpp"

#include <algorithm>

namespace career::qbank {

Agenda plan_agenda(std::span<const Question* const> questions, const std::map<std::string, Seen>& seen,
                   const fsrs::Scheduler& scheduler, std::int64_t today, std::optional<std::int64_t> interview) {
    Agenda agenda;
    for (const Question* question : questions) {
        const auto found = seen.find(std::string(question->id));
        if (found == seen.end()) {
            agenda.fresh.push_back({question, nullptr, today, 0});
            continue;
        }
        const Seen& one = found->second;
        const std::int64_t last = local_day(one.last);
        AgendaItem item{question, &one, one.due_day, 0};
        // What would come after the interview is wanted on the day before it.
        if (interview && last < *interview - 1) item.due_day = std::min(item.due_day, *interview - 1);
        item.recall =
            scheduler.model().retrievability(std::max<std::int64_t>(0, today - last), one.card.memory.stability);
        (item.due_day <= today && last < today ? agenda.due : agenda.later).push_back(item);
    }
    std::stable_sort(agenda.due.begin(), agenda.due.end(),
                     [](const AgendaItem& a, const AgendaItem& b) { return a.recall < b.recall; });
    std::stable_sort(agenda.later.begin(), agenda.later.end(),
                     [](const AgendaItem& a, const AgendaItem& b) { return a.due_day < b.due_day; });
    if (interview && *interview > today) {
        const std::int64_t days = *interview - today;
        agenda.fresh_a_day = (std::ssize(agenda.fresh) + days - 1) / days;
    }
    return agenda;
}

}  // namespace career::qbank
