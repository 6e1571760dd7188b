// SPDX-License-Identifier: MIT
#include <unistd.h>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/system/output.hpp"
#include "libcommon/system/terminal.hpp"
#include "tools/qbank/commands/tables.hpp"
#include "tools/qbank/schedule/filter.hpp"

namespace career::qbank {

Exit run_schedule(const Arguments& arguments, Output& out) {
    FilterOptions options{.every = arguments.has("every"), .keep_going = arguments.has("keep-going")};
    options.settings.retention = arguments.real("retention");
    if (options.settings.retention <= 0 || options.settings.retention > 1)
        return out.usage("option '--retention': " + arguments.text("retention") + " is no share of recall",
                         "give a number above 0 and up to 1, such as 0.9");
    options.settings.maximum = arguments.integer("maximum");
    options.settings.short_term = arguments.has("short-term");
    if (arguments.text("input") == "csv") options.input = ReviewInput::csv;
    if (arguments.text("input") == "jsonl") options.input = ReviewInput::json;

    const bool named = !arguments.operands().empty();
    if (!named && is_terminal(STDIN_FILENO))
        return out.usage("no reviews given", "name a file, or send them through a pipe");
    const InputFile file(named ? arguments.operands().front() : "-");
    if (file.fault()) return out.refuse(*file.fault());
    LineStream lines(file.name(), file.descriptor());
    auto first = lines.next();
    while (first && first->empty()) first = lines.next();
    if (lines.fault()) return out.refuse(*lines.fault());
    // An input without a line is no review, and no mistake.
    const std::string first_line(first.value_or("id,at,rating"));
    if (options.input == ReviewInput::unknown) options.input = input_of(first_line);
    const bool json = options.input == ReviewInput::json;
    CardWriter writer(out, arguments.has("format") ? arguments.format() : json ? "jsonl" : "csv");
    const Errors errors = filter_reviews(lines, first_line, options, writer);
    if (!errors.empty() && !options.keep_going) {
        out.abandon();
        return out.refuse(errors);
    }
    writer.finish();
    return errors.empty() ? Exit::done : (out.flush(), out.refuse(errors));
}

}  // namespace career::qbank
