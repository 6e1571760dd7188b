// SPDX-License-Identifier: MIT
#include "tools/qbank/practice/session.hpp"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cmath>

#include "libcommon/system/signals.hpp"
#include "libcommon/text/wrap.hpp"

namespace career::qbank {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

// Keys as they are pressed, without echo; put back at the end and by signals.
class RawKeys {
  public:
    RawKeys() {
        if (tcgetattr(STDIN_FILENO, &found_) != 0) return;
        guard_.emplace(STDIN_FILENO, found_);
        termios raw = found_;
        raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
        raw.c_cc[VMIN] = 1;
        raw.c_cc[VTIME] = 0;
        tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
    }

    // A key, or nothing after the time; 'q' where the terminal is gone.
    static std::optional<char> key(int milliseconds) {
        pollfd waiting{STDIN_FILENO, POLLIN, 0};
        const int ready = poll(&waiting, 1, milliseconds);
        if (ready <= 0) return std::nullopt;
        char letter = 0;
        const ssize_t got = ::read(STDIN_FILENO, &letter, 1);
        if (got < 0 && (errno == EINTR || errno == EAGAIN)) return std::nullopt;
        return got == 1 && letter != 4 ? letter : 'q';
    }

  private:
    termios found_{};
    std::optional<TerminalGuard> guard_;
};

std::string minutes_text(double seconds) {
    const auto whole = static_cast<int>(seconds);
    const std::string rest = std::to_string(whole % 60);
    return std::to_string(whole / 60) + ':' + (rest.size() < 2 ? "0" : "") + rest;
}

void redraw(Output& out, const std::string& line) {
    out.write("\r" + line + "\x1b[K");
    out.flush();
}

// Counts down; true where the user goes on, false where they leave. `skip` tells that they want another question.
enum class Next : std::uint8_t { go, skip, leave };
Next choose_story(const SessionWish& wish, Output& out) {
    const auto begin = Clock::now();
    for (;;) {
        const double left = static_cast<double>(wish.think_seconds) - seconds_since(begin);
        if (left <= 0) return Next::go;
        const auto full = static_cast<std::size_t>(std::ceil(20 * left / static_cast<double>(wish.think_seconds)));
        redraw(out, "Choose a story  [" + std::string(full, '#') + std::string(20 - full, '.') + "]  " +
                        std::to_string(static_cast<int>(std::ceil(left))) + " s   (space: begin, s: skip, q: leave)");
        const auto key = RawKeys::key(200);
        if (key == ' ' || key == '\n' || key == '\r') return Next::go;
        if (key == 's') return Next::skip;
        if (key == 'q') return Next::leave;
    }
}

Next time_answer(const SessionWish& wish, Output& out, std::int64_t& seconds) {
    const auto begin = Clock::now();
    const auto target = static_cast<double>(wish.answer_seconds);
    for (;;) {
        const double now = seconds_since(begin);
        seconds = std::llround(now);
        const std::size_t width = out.width() > 60 ? out.width() - 34 : 26;
        redraw(out, answer_bar(now, target, std::min<std::size_t>(width, 60)) + "  " + minutes_text(now) + " of " +
                        minutes_text(target) + "  " + std::string(part_at(now, target)));
        const auto key = RawKeys::key(200);
        if (key == ' ' || key == '\n' || key == '\r') return Next::go;
        if (key == 's') return Next::skip;
        if (key == 'q') return Next::leave;
    }
}

void show_notes(const Question& question, Output& out) {
    const auto list = [&](std::string_view head, TextList texts) {
        if (!texts.empty()) out.write(std::string(head) + '\n');
        for (const auto text : texts) out.write("  " + wrapped("- " + std::string(text), out.width(), 2) + '\n');
    };
    list("A strong answer shows", question.shows);
    list("They may go on to ask", question.follow_ups);
    list("Beware", question.red_flags);
}

}  // namespace

std::string answer_bar(double seconds, double target, std::size_t width) {
    std::string out;
    double before = 0;
    for (const PartTarget& part : part_targets) {
        const auto length =
            std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(part.share * static_cast<double>(width))));
        const double done = std::clamp((seconds / target - before) / part.share, 0.0, 1.0);
        const auto full = static_cast<std::size_t>(done * static_cast<double>(length) + 1e-9);
        out += part.name[0];
        out += '[' + std::string(full, '#') + std::string(length - full, '.') + ']';
        before += part.share;
    }
    return out;
}

std::string_view part_at(double seconds, double target) {
    double before = 0;
    for (const PartTarget& part : part_targets) {
        before += part.share;
        if (seconds < before * target) return part.name;
    }
    return "over time";
}

SessionResult ask_question(const Question& question, const std::string& head, const SessionWish& wish, Output& out) {
    const RawKeys keys;
    const std::string strong = out.color() ? "\x1b[1m" : "", plain = out.color() ? "\x1b[0m" : "";
    out.write(head + '\n' + strong + "  " + wrapped(question.text, out.width(), 2) + plain + "\n\n");
    SessionResult result;
    Next next = choose_story(wish, out);
    if (next == Next::go) next = time_answer(wish, out, result.answer.seconds);
    redraw(out, "");
    if (next != Next::go) {
        result.end = next == Next::skip ? SessionEnd::skipped : SessionEnd::left;
        return result;
    }
    out.write("Answered in " + minutes_text(static_cast<double>(result.answer.seconds)) + ".\n");
    show_notes(question, out);
    out.write("\nHow did it go?  1 again  2 hard  3 good  4 easy  (s: skip, q: leave)\n");
    out.flush();
    for (;;) {
        const auto key = RawKeys::key(1000);
        if (key == 's' || key == 'q') {
            result.end = key == 's' ? SessionEnd::skipped : SessionEnd::left;
            return result;
        }
        if (!key || *key < '1' || *key > '4') continue;
        result.end = SessionEnd::answered;
        result.answer.rating = static_cast<fsrs::Rating>(*key - '0');
        return result;
    }
}

}  // namespace career::qbank
