// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/command.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "libcommon/checks/progress.hpp"
#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_writer.hpp"
#include "libcommon/frame/arguments.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/system/output.hpp"
#include "libcommon/system/terminal.hpp"
#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/tax/csv_tax.hpp"
#include "tools/offer-calc/tax/report.hpp"

namespace career::offer_calc::tax {

namespace {

struct MoneyOption {
    const char* name;
    Money* to;
};

std::vector<MoneyOption> money_options(TaxQuestion& question) {
    Household& h = question.household;
    return {{"wages", &h.wages_primary},
            {"wages-spouse", &h.wages_spouse},
            {"short-gain", &h.short_gain},
            {"long-gain", &h.long_gain},
            {"qualified-dividends", &h.qualified_dividends},
            {"ordinary-dividends", &h.ordinary_dividends},
            {"interest", &h.interest},
            {"iso-preference", &h.iso_preference},
            {"salt-paid", &h.salt_paid},
            {"other-itemized", &h.other_itemized},
            {"short-loss-carried", &question.short_loss_carried},
            {"long-loss-carried", &question.long_loss_carried},
            {"amt-credit", &question.amt_credit},
            {"supplemental", &question.supplemental},
            {"supplemental-before", &question.supplemental_before}};
}

std::optional<Error> read_state_options(const Arguments& args, TaxQuestion& question) {
    if (args.has("state")) {
        question.state = args.text("state");
        question.state_rate.reset();
        if (question.state == "none") question.state.reset();
    }
    if (args.has("state-rate")) {
        question.state_rate = parse_percent(args.text("state-rate"));
        if (!args.has("state")) question.state.reset();
        if (!question.state_rate || !fits_exactly(*question.state_rate))
            return Error{{},
                         "--state-rate is '" + args.text("state-rate") + "', which is no rate",
                         "write it as 5%, from 0% to 100%, with at most eight decimals"};
    }
    if (args.has("city")) question.in_city = args.text("city") == "nyc";
    return {};
}

// Options over what a file said.
Errors read_options(const Arguments& args, TaxQuestion& question) {
    Errors errors;
    if (const auto year = args.integer_if("year")) question.household.year = static_cast<std::int32_t>(*year);
    if (args.has("status")) question.household.status = status_of(args.text("status")).value_or(FilingStatus::single);
    for (const MoneyOption& option : money_options(question)) {
        if (!args.has(option.name)) continue;
        const MoneyText read = parse_money(args.text(option.name));
        if (read.fault.empty())
            *option.to = read.money;
        else
            errors.push_back({{}, "--" + std::string(option.name) + " " + read.fault, read.remedy});
    }
    if (auto error = read_state_options(args, question)) errors.push_back(std::move(*error));
    return errors;
}

std::string input_of(const Arguments& args) {
    if (args.has("input")) return args.text("input");
    const std::string& file = args.operands().front();
    for (const std::string_view input : tax_tables::inputs)
        if (file.ends_with("." + std::string(input))) return std::string(input);
    return {};
}

Exit run_one(const Arguments& args, Output& out, TaxQuestion question) {
    if (const Errors errors = read_options(args, question); !errors.empty()) return out.refuse(errors);
    if (const auto fault = fault_of(question)) return out.refuse(*fault);
    const auto law = federal_law(question.household.year);
    if (!law) return out.refuse(law.errors());
    const auto answered = answer(question, *law);
    if (!answered) return out.refuse(answered.errors());
    const std::string format = args.format();
    const bool steps = args.has("show-steps");
    if (format == "csv" || format == "tsv") {
        out.write(to_table(question, *answered, format == "csv" ? ',' : '\t'));
        for (const std::string& line : notices(*answered, *law)) out.note(line);
    } else if (format == "markdown") {
        out.write(to_markdown(question, *answered, *law));
    } else if (format == "text") {
        out.write(to_text(question, *answered, *law, steps));
    } else {
        const Value value = to_value(question, *answered, *law, steps);
        out.write(format == "toml" ? to_toml(value) : to_json(value, 2) + "\n");
    }
    return Exit::done;
}

// A descriptor that closes itself; standard input is left open.
class File {
  public:
    explicit File(const std::string& path)
        : fd_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~File() {
        if (fd_ > STDIN_FILENO) ::close(fd_);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    bool open() const { return fd_ >= 0; }
    std::size_t read(char* to, std::size_t room) {
        for (;;) {
            const ssize_t got = ::read(fd_, to, room);
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno == EINTR) continue;
            fault_ = errno;
            return 0;
        }
    }
    int fault() const { return fault_; }

  private:
    int fd_;
    int fault_ = 0;
};

// The state of every row where the command line names it.
Result<bool> set_state(const TaxQuestion& question, const Arguments& args, CsvJob& job) {
    job.wish.fixed_state = args.has("state") || args.has("state-rate");
    job.wish.any_state = question.state || question.state_rate;
    job.in_city = question.in_city;
    job.state_law = [](std::string_view code, const FederalLaw& law) { return state_law(code, law); };
    if (question.state_rate) {
        job.state = "XX";  // no state's code
        job.state_law = [rate = *question.state_rate](std::string_view, const FederalLaw& law) -> Result<StateLaw> {
            return flat_state(rate, law.year);
        };
    } else if (question.state) {
        const auto known = state_law(*question.state, job.laws.back());
        if (!known) return known.errors();
        job.state = *question.state;
    }
    return true;
}

void say_what_csv_meant(Output& out, const CsvJob& job, const CsvOutcome& outcome) {
    std::vector<const FederalLaw*> federal;
    for (const FederalLaw& law : job.laws)
        for (const std::int32_t year : outcome.years)
            if (law.year == year) federal.push_back(&law);
    std::vector<const StateLaw*> states;
    for (const StateLaw& law : outcome.states) states.push_back(&law);
    if (!outcome.absent.empty()) {
        std::string names;
        for (const std::string& name : outcome.absent) names += (names.empty() ? "" : ", ") + name;
        out.note("No column has these amounts; they count as 0: " + names + ".");
    }
    for (const std::string& line : notices(federal, states, all_touched())) out.note(line);
}

Exit run_table(const Arguments& args, Output& out, const std::string& path) {
    if (args.format() != "csv" && args.has("format"))
        return out.usage("a table of households comes out as CSV only, not as " + args.format(),
                         "say --format csv, or give one household");
    TaxQuestion question;
    if (const Errors errors = read_options(args, question); !errors.empty()) return out.refuse(errors);
    for (const MoneyOption& option : money_options(question))
        if (args.has(option.name))
            return out.usage("--" + std::string(option.name) + " does not go with a table of households",
                             "put the amount into a column");
    for (const std::string_view name : {"year", "status", "show-steps"})
        if (args.has(name))
            return out.usage("--" + std::string(name) + " does not go with a table of households",
                             "the columns say it; give one household by options to see its steps");
    auto laws = federal_laws();
    if (!laws) return out.refuse(laws.errors());
    File file(path);
    CsvJob job{.file = path == "-" ? "standard input" : path, .laws = laws.take()};
    if (!file.open())
        return out.refuse(Error{{path, 0, 0}, std::string("cannot read: ") + std::strerror(errno), "check the name"});
    job.wish.absent_zero = args.has("absent-zero");
    if (const auto set = set_state(question, args, job); !set) return out.refuse(set.errors());
    Progress progress(out);
    std::uint64_t bytes = 0;
    job.read = [&](char* to, std::size_t room) {
        const std::size_t got = file.read(to, room);
        bytes += got;
        progress.done(bytes / 1'000'000, "MB");
        return got;
    };
    job.write = [&](std::string_view text) { out.write(text); };
    CsvOutcome outcome = run_csv(job);
    progress.clear();
    if (file.fault() != 0)
        outcome.errors = {
            Error{{job.file, 0, 0}, std::string("cannot read: ") + std::strerror(file.fault()), "check the file"}};
    if (!outcome.errors.empty()) return out.refuse(outcome.errors);
    out.flush();  // a full disk is told before the notices
    say_what_csv_meant(out, job, outcome);
    return Exit::done;
}

}  // namespace

}  // namespace career::offer_calc::tax

namespace career::offer_calc {

Exit run_tax(const Arguments& args, Output& out) {
    using namespace tax;
    // A filter: with --input alone, what is piped in is read.
    const bool filter = args.operands().empty() && args.has("input") && !is_terminal(STDIN_FILENO);
    if (args.operands().empty() && !filter) {
        TaxQuestion question;
        const std::vector<MoneyOption> amounts = money_options(question);
        if (std::none_of(amounts.begin(), amounts.end(),
                         [&](const MoneyOption& option) { return args.has(option.name); }))
            return out.usage("no household is given", "name its amounts, such as --wages 185k, or a file; see --help");
        return run_one(args, out, {});
    }
    const std::string path = filter ? "-" : args.operands().front();
    const std::string input = input_of(args);
    if (input.empty())
        return out.usage("what '" + path + "' holds cannot be told by its name", "say --input toml, json or csv");
    if (input == "csv") return run_table(args, out, path);
    const auto source = read_file(path);
    if (!source) return out.refuse(source.errors());
    const auto document = input == "toml" ? read_toml(*source) : read_json(*source);
    if (!document) return out.refuse(document.errors());
    const auto question = read_question(*document, source->name());
    if (!question) return out.refuse(question.errors());
    return run_one(args, out, *question);
}

}  // namespace career::offer_calc
