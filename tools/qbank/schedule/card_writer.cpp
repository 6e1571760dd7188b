// SPDX-License-Identifier: MIT
#include "tools/qbank/schedule/card_writer.hpp"

#include <charconv>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/qbank/instant.hpp"

namespace career::qbank {
namespace {

constexpr std::string_view columns[] = {"id",        "at",         "rating",   "elapsed_days", "retrievability",
                                        "stability", "difficulty", "interval", "state",        "step",
                                        "due",       "reps",       "lapses"};

template <class Number>
void append(std::string& out, Number number) {
    char digits[32];
    const auto result = std::to_chars(digits, digits + sizeof digits, number);
    out.append(digits, result.ptr);
}

void append_fixed(std::string& out, double number, int decimals, std::size_t width) {
    char digits[64];
    const auto result = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed, decimals);
    const auto size = static_cast<std::size_t>(result.ptr - digits);
    if (size < width) out.append(width - size, ' ');
    out.append(digits, size);
}

}  // namespace

void append_field(std::string& out, std::string_view text, char separator) {
    if (separator == '\t') {
        for (const char c : text) out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
        return;
    }
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

void CardWriter::head() {
    begun_ = true;
    if (format_ == "json") row_ = "{\"card\":[\n";
    if (format_ == "text") row_ = "  stability  difficulty  recall  interval  state       due                   id\n";
    if (format_ != "csv" && format_ != "tsv") return;
    for (const auto column : columns) {
        row_ += column;
        row_ += column == "lapses" ? '\n' : format_ == "csv" ? ',' : '\t';
    }
}

void CardWriter::delimited(std::string_view id, const fsrs::Card& card, const fsrs::Plan& plan, char separator) {
    append_field(row_, id, separator);
    row_ += separator;
    append_utc(row_, card.at);
    row_ += separator;
    row_ += fsrs::id_of(card.rating);
    row_ += separator;
    append(row_, card.elapsed);
    row_ += separator;
    if (card.reps > 1) append(row_, card.recall);
    row_ += separator;
    append(row_, card.memory.stability);
    row_ += separator;
    append(row_, card.memory.difficulty);
    row_ += separator;
    append(row_, plan.interval);
    row_ += separator;
    row_ += fsrs::id_of(card.state);
    row_ += separator;
    append(row_, card.step);
    row_ += separator;
    append_utc(row_, plan.due);
    row_ += separator;
    append(row_, card.reps);
    row_ += separator;
    append(row_, card.lapses);
    row_ += '\n';
}

void CardWriter::json(std::string_view id, const fsrs::Card& card, const fsrs::Plan& plan) {
    row_ += "{\"id\":";
    append_json_text(row_, id);
    row_ += ",\"at\":\"";
    append_utc(row_, card.at);
    row_ += "\",\"rating\":\"";
    row_ += fsrs::id_of(card.rating);
    row_ += "\",\"elapsed_days\":";
    append(row_, card.elapsed);
    row_ += ",\"retrievability\":";
    if (card.reps > 1)
        append(row_, card.recall);
    else
        row_ += "null";
    row_ += ",\"stability\":";
    append(row_, card.memory.stability);
    row_ += ",\"difficulty\":";
    append(row_, card.memory.difficulty);
    row_ += ",\"interval\":";
    append(row_, plan.interval);
    row_ += ",\"state\":\"";
    row_ += fsrs::id_of(card.state);
    row_ += "\",\"step\":";
    append(row_, card.step);
    row_ += ",\"due\":\"";
    append_utc(row_, plan.due);
    row_ += "\",\"reps\":";
    append(row_, card.reps);
    row_ += ",\"lapses\":";
    append(row_, card.lapses);
    row_ += '}';
}

void CardWriter::toml(std::string_view id, const fsrs::Card& card, const fsrs::Plan& plan) {
    row_ += "[[card]]\nid = ";
    append_toml_text(row_, id);
    row_ += "\nat = ";
    append_utc(row_, card.at);
    row_ += "\nrating = \"" + std::string(fsrs::id_of(card.rating)) + "\"\nelapsed_days = ";
    append(row_, card.elapsed);
    // TOML wants a point in a real number; "fixed" writes whole numbers without one.
    const auto real = [&](std::string_view key, double value) {
        row_ += '\n';
        row_ += key;
        row_ += " = ";
        const std::size_t before = row_.size();
        append(row_, value);
        if (row_.find_first_of(".e", before) == std::string::npos) row_ += ".0";
    };
    if (card.reps > 1) real("retrievability", card.recall);
    real("stability", card.memory.stability);
    real("difficulty", card.memory.difficulty);
    row_ += "\ninterval = ";
    append(row_, plan.interval);
    row_ += "\nstate = \"" + std::string(fsrs::id_of(card.state)) + "\"\nstep = ";
    append(row_, card.step);
    row_ += "\ndue = ";
    append_utc(row_, plan.due);
    row_ += "\nreps = ";
    append(row_, card.reps);
    row_ += "\nlapses = ";
    append(row_, card.lapses);
    row_ += "\n\n";
}

void CardWriter::text(std::string_view id, const fsrs::Card& card, const fsrs::Plan& plan) {
    append_fixed(row_, card.memory.stability, 2, 11);
    append_fixed(row_, card.memory.difficulty, 2, 12);
    if (card.reps > 1)
        append_fixed(row_, 100 * card.recall, 1, 7), row_ += '%';
    else
        row_ += "       -";
    append_fixed(row_, static_cast<double>(plan.interval), 0, 10);
    const std::string_view state = fsrs::id_of(card.state);
    row_ += "  ";
    row_ += state;
    row_.append(12 - state.size(), ' ');
    append_utc(row_, plan.due);
    row_ += "  ";
    row_ += visible(id);
    row_ += '\n';
}

void CardWriter::write(std::string_view id, const fsrs::Card& card, const fsrs::Plan& plan) {
    row_.clear();
    const bool first = !begun_;
    if (first) head();
    if (format_ == "csv" || format_ == "tsv") {
        delimited(id, card, plan, format_ == "csv" ? ',' : '\t');
    } else if (format_ == "toml") {
        toml(id, card, plan);
    } else if (format_ == "text") {
        text(id, card, plan);
    } else {
        if (format_ == "json" && !first) row_ += ",\n";
        json(id, card, plan);
        if (format_ == "jsonl") row_ += '\n';
    }
    out_->write(row_);
}

void CardWriter::finish() {
    row_.clear();
    if (!begun_) head();
    if (format_ == "json") row_ += "\n]}\n";
    out_->write(row_);
}

}  // namespace career::qbank
