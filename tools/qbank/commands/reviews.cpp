// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/frame/suggest.hpp"
#include "libcommon/frame/today.hpp"
#include "libcommon/text/list_text.hpp"
#include "tools/qbank/bank/question_writer.hpp"
#include "tools/qbank/commands/practice_support.hpp"
#include "tools/qbank/commands/practice_tables.hpp"
#include "tools/qbank/commands/selection.hpp"
#include "tools/qbank/schedule/review_fields.hpp"

namespace career::qbank {
namespace {

// A day alone stands for its noon on the local clock.
std::optional<Instant> review_time(const std::string& text) {
    const auto parsed = parse_instant(text);
    if (!parsed) return std::nullopt;
    const bool zoned = text.size() > 16 && text.find_first_of("Zz+-", 16) != std::string::npos;
    if (zoned) return parsed;
    return local_instant(parsed->seconds + (text.size() == 10 ? 12 * 3600 : 0));
}

std::string counted(std::size_t count, std::string_view name) {
    return std::to_string(count) + ' ' + std::string(name) + (count == 1 ? "" : "s");
}

Value agenda_row(const AgendaItem& item) {
    Value row = Value::table();
    row.set("id", item.question->id);
    row.set("due", date_of(item.due_day));
    if (item.seen != nullptr) {
        row.set("last", date_of(local_day(item.seen->last)));
        row.set("retrievability", item.recall);
        row.set("stability", item.seen->card.memory.stability);
        row.set("difficulty", item.seen->card.memory.difficulty);
        row.set("reps", static_cast<std::int64_t>(item.seen->card.reps));
        row.set("lapses", static_cast<std::int64_t>(item.seen->card.lapses));
    }
    row.set("text", item.question->text);
    return row;
}

}  // namespace

Exit run_review(const Arguments& arguments, Output& out) {
    const std::string& id = arguments.operands()[0];
    const auto rating = parse_rating(arguments.operands()[1]);
    if (!rating)
        return out.usage("'" + arguments.operands()[1] + "' is no rating", "it is again, hard, good, easy or 1 to 4");
    Review review{.id = id, .at = now(), .rating = *rating, .seconds = arguments.integer_if("seconds")};
    if (arguments.has("at")) {
        const auto at = review_time(arguments.text("at"));
        if (!at)
            return out.usage("option '--at': '" + arguments.text("at") + "' is no time",
                             "write it as 2026-01-05 or 2026-01-05T20:15");
        review.at = *at;
    }
    review.story = arguments.text("story");
    std::replace_if(
        review.story.begin(), review.story.end(), [](unsigned char c) { return c <= ' ' || c == 0x7F; }, '-');
    const auto scheduler = scheduler_of(arguments, out);
    if (!scheduler) return Exit::failed;
    const Selection selection = select_bank(arguments, out);
    if (!selection.good) return Exit::failed;
    if (selection.bank.find(id) == nullptr) {
        std::vector<std::string_view> ids;
        for (const Question& one : selection.bank.questions) ids.push_back(one.id);
        return out.usage("no question '" + id + "'", did_you_mean(id, ids, "'qbank list' names them all"));
    }
    std::optional<std::int64_t> interview;
    if (!read_interview(arguments, local_day(review.at), interview, out)) return Exit::failed;
    const auto saved = save(review);
    if (!saved) return out.refuse(saved.errors());
    const std::int64_t due = next_day(id, *scheduler, interview);
    if (arguments.format() == "text") {
        out.write(id + ": " + std::string(fsrs::id_of(*rating)) + "; next on " + career::to_text(date_of(due)) + '\n');
        return selection.status;
    }
    Value row = Value::table();
    row.set("id", id);
    row.set("at", to_text(review.at));
    row.set("rating", fsrs::id_of(*rating));
    row.set("due", date_of(due));
    write_rows(out, arguments.format(), "review", {row});
    return selection.status;
}

Exit run_due(const Arguments& arguments, Output& out) {
    const auto scheduler = scheduler_of(arguments, out);
    std::optional<std::int64_t> interview;
    const std::int64_t today = days_of(today_of(arguments));
    if (!scheduler || !read_interview(arguments, today, interview, out)) return Exit::failed;
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    const History history = load_history();
    for (const Error& error : history.errors) out.error(error);
    const auto seen = replay(history.reviews, *scheduler);
    const Agenda agenda = plan_agenda(selection.questions, seen, *scheduler, today, interview);
    if (arguments.format() != "text") {
        std::vector<Value> rows;
        for (const AgendaItem& item : agenda.due) rows.push_back(agenda_row(item));
        write_rows(out, arguments.format(), "due", rows);
        return selection.status;
    }
    std::size_t width = 0;
    for (const AgendaItem& item : agenda.due) width = std::max(width, item.question->id.size());
    for (const AgendaItem& item : agenda.due)
        out.write(career::to_text(date_of(item.due_day)) + "  " + padded(fixed(100 * item.recall, 0) + '%', 4) + "  " +
                  padded(item.question->id, width) + "  " + std::string(item.question->text) + '\n');
    note_agenda(agenda, arguments, out);
    return selection.status;
}

Exit run_history(const Arguments& arguments, Output& out) {
    const History history = load_history();
    for (const Error& error : history.errors) out.error(error);
    const auto& wanted = arguments.operands();
    std::vector<Review> reviews;
    for (const Review& review : history.reviews)
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), review.id) != wanted.end())
            reviews.push_back(review);
    const Summary summary = summarize(reviews, days_of(today_of(arguments)));
    const bool text = arguments.format() == "text";
    std::vector<Value> rows;
    if (!arguments.has("summary"))
        for (const Review& review : reviews) {
            if (text) out.write(to_line(review) + '\n');
            Value row = Value::table();
            row.set("at", to_text(review.at));
            row.set("id", review.id);
            row.set("rating", fsrs::id_of(review.rating));
            if (review.seconds) row.set("seconds", *review.seconds);
            if (!review.story.empty()) row.set("story", review.story);
            rows.push_back(std::move(row));
        }
    const double retention =
        summary.repeated == 0 ? 0 : static_cast<double>(summary.recalled) / static_cast<double>(summary.repeated);
    if (text) {
        if (!arguments.has("summary") && !reviews.empty()) out.write("\n");
        out.write(counted(summary.reviews, "answer") + " to " + counted(summary.questions, "question") + " on " +
                  counted(summary.days, "day") + "; streak " + std::to_string(summary.streak) + ", longest " +
                  std::to_string(summary.longest_streak) + "\n");
        if (summary.repeated > 0)
            out.write("Retention: " + std::to_string(summary.recalled) + " of " + std::to_string(summary.repeated) +
                      " repetitions recalled (" + fixed(100 * retention, 0) + "%)\n");
        return Exit::done;
    }
    if (arguments.has("summary")) {
        Value row = Value::table();
        row.set("reviews", summary.reviews);
        row.set("questions", summary.questions);
        row.set("days", summary.days);
        row.set("streak", summary.streak);
        row.set("longest_streak", summary.longest_streak);
        row.set("repeated", summary.repeated);
        row.set("recalled", summary.recalled);
        if (summary.repeated > 0) row.set("retention", retention);
        row.set("seconds", summary.seconds);
        rows.push_back(std::move(row));
    }
    write_rows(out, arguments.format(), arguments.has("summary") ? "summary" : "review", rows);
    return Exit::done;
}

}  // namespace career::qbank
