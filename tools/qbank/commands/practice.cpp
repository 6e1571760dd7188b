// SPDX-License-Identifier: MIT
#include <unistd.h>

#include "libcommon/system/terminal.hpp"
#include "tools/qbank/choose/draw.hpp"
#include "tools/qbank/commands/practice_support.hpp"
#include "tools/qbank/commands/practice_tables.hpp"
#include "tools/qbank/commands/selection.hpp"
#include "tools/qbank/practice/fit.hpp"
#include "tools/qbank/practice/session.hpp"

namespace career::qbank {
namespace {

Exit run_fit(Output& out) {
    const History history = load_history();
    for (const Error& error : history.errors) out.error(error);
    if (history.reviews.size() < least_reviews_to_fit)
        return out.refuse(Error{{history_path().value_or(""), 0, 0},
                                "holds " + std::to_string(history.reviews.size()) + " reviews, too few to fit to",
                                "practise on: " + std::to_string(least_reviews_to_fit) + " are needed"});
    const Fit fit = fit_weights(history.reviews);
    if (fit.held_out == 0)
        return out.refuse(Error{{history_path().value_or(""), 0, 0},
                                "holds no question answered on two days among the last fifth",
                                "practise on: a forecast needs an answer to be held against"});
    out.write("Log loss on the last " + std::to_string(fit.held_out) + " reviews: defaults " +
              fixed(fit.default_loss, 4) + ", fitted " + fixed(fit.fitted_loss, 4) + ".\n");
    if (!fit.better()) {
        out.write("The defaults stay: the fitted parameters forecast no better.\n");
        return Exit::done;
    }
    const auto saved = save_weights(fit);
    if (!saved) return out.refuse(saved.errors());
    out.write("The fitted parameters are used from now on; " + *weights_path() + " holds them.\n");
    return Exit::done;
}

}  // namespace

Exit run_practice(const Arguments& arguments, Output& out) {
    if (arguments.has("fit")) return run_fit(out);
    if (!is_terminal(STDIN_FILENO) || !out.to_terminal())
        return out.usage("practice needs a terminal",
                         "without one, 'qbank due' lists and 'qbank review ID good' grades");
    const auto scheduler = scheduler_of(arguments, out);
    std::optional<std::int64_t> interview;
    if (!scheduler || !read_interview(arguments, local_day(now()), interview, out)) return Exit::failed;
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    const History history = load_history();
    for (const Error& error : history.errors) out.error(error);
    const auto seen = replay(history.reviews, *scheduler);
    Agenda agenda = plan_agenda(selection.questions, seen, *scheduler, local_day(now()), interview);
    note_agenda(agenda, arguments, out);
    Random random = random_of(arguments);
    std::vector<const Question*> order;
    for (const AgendaItem& item : agenda.due) order.push_back(item.question);
    for (const std::uint64_t index : draw(random, agenda.fresh.size(), agenda.fresh.size()))
        order.push_back(agenda.fresh[index].question);
    const SessionWish wish{arguments.integer("think"), arguments.integer("answer")};
    std::int64_t asked = 0;
    for (std::size_t i = 0; i < order.size() && asked < arguments.integer("number"); ++i) {
        const Question& question = *order[i];
        const std::string head = "\nQuestion " + std::to_string(asked + 1) + " of " + arguments.text("number") +
                                 (i < agenda.due.size() ? " (due)" : " (new)") + ", " + std::string(question.id);
        const SessionResult result = ask_question(question, head, wish, out);
        if (result.end == SessionEnd::left) break;
        if (result.end == SessionEnd::skipped) continue;
        ++asked;
        const auto saved = save({.id = std::string(question.id),
                                 .at = now(),
                                 .rating = result.answer.rating,
                                 .seconds = result.answer.seconds});
        if (!saved) return out.refuse(saved.errors());
        out.write("Saved: " + std::string(fsrs::id_of(result.answer.rating)) + "; next on " +
                  career::to_text(date_of(next_day(std::string(question.id), *scheduler, interview))) + ".\n");
        out.flush();
    }
    out.write("\n" + std::to_string(asked) + " answered.\n");
    return Exit::done;
}

}  // namespace career::qbank
