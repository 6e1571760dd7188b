// SPDX-License-Identifier: MIT
#include "libcommon/checks/run_checks.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <set>
#include <thread>

#include "libcommon/checks/file_report.hpp"
#include "libcommon/checks/fix_files.hpp"
#include "libcommon/checks/in_order.hpp"
#include "libcommon/checks/profiles.hpp"
#include "libcommon/checks/rule_pages.hpp"
#include "libcommon/checks/run_report.hpp"
#include "libcommon/checks/walk.hpp"
#include "libcommon/frame/help.hpp"
#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/path.hpp"

namespace career {
namespace {

constexpr std::size_t kept_limit = 1024 * 1024;  // bytes of report that a file not at its turn may hold
constexpr off_t large_file = 1024 * 1024;
constexpr std::uint64_t window_of_a_thread = 64;  // files that may be ahead of the turn

// A file that is to be checked, with what holds for it.
struct Task {
    std::uint64_t number = 0;
    std::string path, name;
    const CheckProfile* profile = nullptr;
    bool named = false;
    Errors errors;  // instead of a check
};

// Hands out the files, one after another, to every thread.
class TaskSource {
  public:
    TaskSource(CheckTool& tool, const Arguments& arguments, Profiles& profiles, Output& out, std::string baseline)
        : profiles_(&profiles),
          out_(&out),
          baseline_(std::move(baseline)),
          stdin_name_(arguments.text("stdin-filename")),
          walk_(
              operands_of(arguments), [&tool](std::string_view name) { return tool.reads(name); },
              [&profiles](const std::string& absolute) { return profiles.excludes(absolute); }) {}

    static std::vector<std::string> operands_of(const Arguments& arguments) {
        return arguments.operands().empty() ? std::vector<std::string>{"-"} : arguments.operands();
    }

    std::optional<Task> next() {
        const std::scoped_lock lock(mutex_);
        while (auto item = walk_.next()) {
            Task task{.path = item->path, .name = item->path, .named = item->named};
            if (item->error) {
                task.errors.push_back(std::move(*item->error));
            } else {
                if (item->path == "-" && item->named) {
                    task.name = stdin_name_.empty() ? "standard input" : stdin_name_;
                    item->absolute = absolute_path(task.name);
                }
                if (item->absolute == baseline_ && !baseline_.empty()) continue;
                if (profiles_->excludes(item->absolute)) {
                    if (item->named) out_->note(task.name + ": left out, for the settings exclude it");
                    continue;
                }
                const auto profile = profiles_->for_path(item->absolute);
                if (profile)
                    task.profile = *profile;
                else
                    task.errors = profile.errors();
            }
            task.number = next_++;
            return task;
        }
        return std::nullopt;
    }

  private:
    Profiles* profiles_;
    Output* out_;
    std::string baseline_, stdin_name_;
    FileWalk walk_;
    std::mutex mutex_;
    std::uint64_t next_ = 0;
};

// How many threads are wished for (0: one a processor). Asking for the processors costs a short run more than reading.
unsigned job_count(std::int64_t wished) {
    return wished != 0 ? static_cast<unsigned>(wished) : std::max(1U, std::thread::hardware_concurrency());
}

// `jobs`: the wish that is left for this file.
void check_task(const Task& task, CheckWorker& worker, ReportContext& context, std::int64_t jobs,
                const std::function<void(FileChunk&&)>& hand_on) {
    const auto number = static_cast<std::uint32_t>(task.number);
    if (!task.errors.empty()) {
        FileChunk chunk{.file = number, .name = task.name, .errors = task.errors, .last = true};
        chunk.counts.unreadable = 1;
        hand_on(std::move(chunk));
        return;
    }
    FileReport report(context, {.name = task.name, .profile = task.profile, .number = number}, hand_on);
    const bool standard_input = task.path == "-";
    const int fd = standard_input ? STDIN_FILENO : open(task.path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    struct stat status;
    if (fd < 0 || fstat(fd, &status) != 0) {
        report.error({{task.name, 0, 0},
                      std::string("cannot read: ") + std::strerror(errno),
                      errno == ENOENT   ? "check the name"
                      : errno == EACCES ? "check its permissions"
                      : errno == ELOOP  ? "the links lead in a circle"
                                        : "check the file"});
    } else if (S_ISDIR(status.st_mode)) {
        report.error({{task.name, 0, 0}, "is a folder", "name a file, or the folder as an operand"});
    } else {
        const bool large = !S_ISREG(status.st_mode) || status.st_size > large_file;
        worker.check({.name = task.name,
                      .descriptor = fd,
                      .profile = task.profile,
                      .named = task.named,
                      .read_ahead = large && job_count(jobs) > 1,
                      .number = number},
                     report);
    }
    if (fd >= 0 && !standard_input) close(fd);
    report.finish();
}

void check_all(CheckTool& tool, TaskSource& tasks, ReportContext& context, RunReport& report, unsigned threads,
               std::int64_t jobs) {
    if (threads == 1) {
        const auto worker = tool.worker();
        while (const auto task = tasks.next())
            check_task(*task, *worker, context, jobs, [&](FileChunk&& chunk) { report.take(std::move(chunk)); });
        return;
    }
    InOrder<FileChunk> order([&](FileChunk&& chunk) { report.take(std::move(chunk)); },
                             [](const FileChunk& chunk) { return chunk.piece.now.size() + chunk.piece.later.size(); },
                             kept_limit, window_of_a_thread * threads);
    std::exception_ptr fault;
    std::mutex fault_mutex;
    const auto work = [&] {
        try {
            const auto worker = tool.worker();
            while (const auto task = tasks.next()) {
                order.begin(task->number);
                check_task(*task, *worker, context, 1,
                           [&](FileChunk&& chunk) { order.add(task->number, std::move(chunk)); });
                order.end(task->number);
                if (order.stopped()) return;
            }
        } catch (...) {
            const std::scoped_lock lock(fault_mutex);
            if (!fault) fault = std::current_exception();
            order.stop();
        }
    };
    std::vector<std::thread> others;
    for (unsigned i = 1; i < threads; ++i) others.emplace_back(work);
    work();
    for (std::thread& other : others) other.join();
    if (fault) std::rethrow_exception(fault);
}

// Threads are worth their start only where there may be several files.
unsigned thread_count(const Arguments& arguments, std::int64_t jobs) {
    std::size_t files = 0;
    for (const std::string& operand : arguments.operands()) {
        struct stat status;
        const bool folder = stat(operand.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
        files += folder ? 256 : 1;
    }
    return files <= 1 ? 1 : static_cast<unsigned>(std::min<std::size_t>(files, job_count(jobs)));
}

Exit fix_all(CheckTool& tool, const Arguments& arguments, Profiles& profiles, Output& out) {
    Exit status = Exit::done;
    const auto worker = tool.worker();
    FileWalk walk(
        arguments.operands(), [&](std::string_view name) { return tool.reads(name); },
        [&](const std::string& absolute) { return profiles.excludes(absolute); });
    while (const auto item = walk.next()) {
        if (item->error || profiles.excludes(item->absolute)) continue;  // the check that follows says so
        const auto profile = profiles.for_path(item->absolute);
        struct stat file;
        if (!profile || stat(item->path.c_str(), &file) != 0 || !S_ISREG(file.st_mode)) continue;
        if (fix_file(tool, *worker, item->path, **profile, out) == Exit::failed) status = Exit::failed;
    }
    return status;
}

Exit explain(const RuleTable& rules, const std::string& id, Output& out) {
    const auto rule = rules.find(id);
    if (!rule) return out.usage("--explain: no rule '" + id + "'", rules.remedy_for_unknown(id));
    out.write(rule_page(rules[*rule]));
    return Exit::done;
}

bool fails(const Counts& counts, Severity fail_on, const std::optional<std::int64_t>& max_warnings) {
    if (counts.errors != 0) return true;
    if (fail_on == Severity::hint && counts.hints != 0) return true;
    if (max_warnings) return counts.warnings > static_cast<std::uint64_t>(*max_warnings);
    return fail_on != Severity::error && counts.warnings != 0;
}

}  // namespace

Exit run_checks(CheckTool& tool, const Arguments& arguments, Output& out, const Renderer* renderer) {
    const RuleTable& rules = tool.rules();
    if (arguments.has("explain")) return explain(rules, arguments.text("explain"), out);
    Profiles profiles(tool, arguments);
    if (!profiles.check_arguments().empty()) return out.refuse(profiles.check_arguments());
    const std::string first = arguments.operands().empty() ? "." : arguments.operands().front();
    const bool names_input = arguments.has("stdin-filename") && (arguments.operands().empty() || first == "-");
    const std::string first_path = names_input ? arguments.text("stdin-filename") : first == "-" ? "." : first;
    struct stat status;
    const bool first_is_folder = stat(first_path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
    // A folder's settings are those of what is in it.
    const std::string first_absolute =
        first_is_folder ? join_path(absolute_path(join_path(first_path, ".")), "-") : absolute_path(first_path);

    if (arguments.has("print-config")) {
        const auto profile = profiles.for_path(first_absolute);
        if (!profile) return out.refuse(profile.errors());
        out.write(settings_text(*profiles.layers(first_absolute), tool.defaults()));
        return Exit::done;
    }
    const auto profile = profiles.for_path(first_absolute);
    const auto settings = profiles.for_run(first_absolute);
    if (!profile || !settings) return out.refuse(profile.errors());
    if (arguments.has("list-rules")) {
        out.write(rule_list(rules, (*profile)->selection));
        return Exit::done;
    }
    if (arguments.operands().empty() && is_terminal(STDIN_FILENO))
        return out.usage("nothing to check", "name files or folders, or - for standard input");
    if (arguments.has("fix") && (arguments.operands().empty() ||
                                 std::count(arguments.operands().begin(), arguments.operands().end(), "-") != 0))
        return out.usage("--fix cannot mend standard input", "name the files");

    ReportContext context{.tool = &tool, .renderer = renderer};
    const std::string unit = arguments.text("column");
    context.column = unit == "byte" ? ColumnUnit::byte : unit == "utf16" ? ColumnUnit::utf16 : ColumnUnit::scalar;
    std::optional<Baseline> baseline;
    std::optional<BaselineWriter> writer;
    std::string baseline_path = arguments.has("baseline") ? arguments.text("baseline") : settings->baseline;
    if (arguments.has("write-baseline")) {
        baseline_path = arguments.text("write-baseline");
        writer.emplace(baseline_path);
        context.writer = &*writer;
    } else if (!baseline_path.empty()) {
        auto loaded = Baseline::load(baseline_path, rules);
        if (!loaded) return out.refuse(loaded.errors());
        baseline = loaded.take();
        context.baseline = &*baseline;
    }

    // "star-lint 0.1.0" and a line feed; the renderer keeps a view of it.
    const std::string version = version_text(arguments.tool());
    std::unique_ptr<Renderer> made;
    if (writer) {
        context.renderer = nullptr;
    } else if (renderer == nullptr) {
        const RenderWishes wishes{.tool = tool.name(),
                                  .version = std::string_view(version).substr(tool.name().size() + 1,
                                                                              version.size() - tool.name().size() - 2),
                                  .unit_name = tool.unit_name(),
                                  .unit_plural = tool.unit_plural(),
                                  .column = context.column,
                                  .color = out.color(),
                                  .width = out.width()};
        const std::string format = arguments.has("format") ? arguments.format() : out.to_terminal() ? "text" : "gcc";
        made = make_renderer(format, rules, wishes);
        context.renderer = made.get();
    }

    Exit result = Exit::done;
    if (arguments.has("fix")) result = fix_all(tool, arguments, profiles, out);
    RunReport report(tool, context, out);
    report.begin();
    TaskSource tasks(tool, arguments, profiles, out, baseline_path.empty() ? "" : absolute_path(baseline_path));
    const std::int64_t jobs = arguments.integer("jobs");
    check_all(tool, tasks, context, report, thread_count(arguments, jobs), jobs);
    report.over_files(**profile, first);
    report.end();

    if (baseline)
        for (const Error& error : baseline->stale(report.files(), rules, (*profile)->selection)) out.error(error);
    if (writer) {
        const auto written = write_file(baseline_path, writer->text(), AtomicFile::Replace::yes);
        if (!written) return out.refuse(written.errors());
        out.note("wrote " + std::to_string(writer->size()) + (writer->size() == 1 ? " finding to " : " findings to ") +
                 baseline_path);
    }
    const Counts& counts = report.counts();
    if (result == Exit::failed || counts.unreadable != 0) return Exit::failed;
    const Severity fail_on = arguments.has("fail-on") ? *severity_named(arguments.text("fail-on")) : settings->fail_on;
    const auto most = arguments.has("max-warnings") ? arguments.integer_if("max-warnings") : settings->max_warnings;
    return fails(counts, fail_on, most) ? Exit::found : Exit::done;
}

}  // namespace career
