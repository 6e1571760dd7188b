// SPDX-License-Identifier: MIT
#include "tools/qbank/commands/practice_support.hpp"

#include <charconv>

#include "libcommon/system/atomic_file.hpp"
#include "tools/qbank/practice/fit.hpp"

namespace career::qbank {

std::string fixed(double number, int decimals) {
    char digits[64];
    const auto result = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed, decimals);
    return {digits, result.ptr};
}

std::optional<fsrs::Scheduler> scheduler_of(const Arguments& arguments, Output& out) {
    fsrs::Settings settings{.retention = arguments.real("retention"), .maximum = arguments.integer("maximum")};
    if (settings.retention < 0.5 || settings.retention > 0.99) {
        out.usage("option '--retention': " + arguments.text("retention") + " is out of reason", "give 0.5 to 0.99");
        return std::nullopt;
    }
    const auto weights = load_weights();
    if (!weights) {
        out.refuse(weights.errors());
        return std::nullopt;
    }
    settings.weights = *weights;
    return fsrs::Scheduler(settings);
}

bool read_interview(const Arguments& arguments, std::int64_t today, std::optional<std::int64_t>& day, Output& out) {
    const auto by = arguments.date("by");
    if (!by) return true;
    day = days_of(*by);
    if (*day > today) return true;
    out.usage("option '--by': " + arguments.text("by") + " does not lie ahead", "give the day of the interview");
    return false;
}

Result<bool> save(const Review& review) {
    const auto path = history_path();
    if (!path) return Error{{}, "there is no place for the history", "set HOME or XDG_STATE_HOME"};
    return append_line(*path, to_line(review));
}

std::int64_t next_day(const std::string& id, const fsrs::Scheduler& scheduler, std::optional<std::int64_t> interview) {
    const auto seen = replay(load_history().reviews, scheduler);
    const Seen& one = seen.at(id);
    const std::int64_t last = local_day(one.last);
    return interview && last < *interview - 1 ? std::min(one.due_day, *interview - 1) : one.due_day;
}

void note_agenda(const Agenda& agenda, const Arguments& arguments, Output& out) {
    std::string text = agenda.due.empty() ? "nothing is due" : std::to_string(agenda.due.size()) + " due";
    if (agenda.due.empty() && !agenda.later.empty())
        text += " before " + career::to_text(date_of(agenda.later.front().due_day));
    text += ", " + std::to_string(agenda.fresh.size()) + " new";
    if (agenda.fresh_a_day > 0)
        text += ": " + std::to_string(agenda.fresh_a_day) + " a day meets all of them before " + arguments.text("by");
    out.note(text);
}

}  // namespace career::qbank
