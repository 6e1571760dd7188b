// SPDX-License-Identifier: MIT
#include "tools/qbank/schedule/card_writer.hpp"

#include <charconv>

#include "libcommon/data/cell_text.hpp"
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

// Every form of a row has the same fields in the same order; a form says how each kind of value is put.
template <class Form>
void put_fields(Form form, std::string_view id, const fsrs::Card& card, const fsrs::Plan& plan) {
    form.text("id", id);
    form.moment("at", card.at);
    form.word("rating", fsrs::id_of(card.rating));
    form.integer("elapsed_days", card.elapsed);
    if (card.reps > 1)
        form.real("retrievability", card.recall);
    else
        form.nothing("retrievability");
    form.real("stability", card.memory.stability);
    form.real("difficulty", card.memory.difficulty);
    form.integer("interval", plan.interval);
    form.word("state", fsrs::id_of(card.state));
    form.integer("step", card.step);
    form.moment("due", plan.due);
    form.integer("reps", card.reps);
    form.integer("lapses", card.lapses);
    form.end();
}

struct Delimited {
    std::string& out;
    char separator;
    bool first = true;

    void key(std::string_view) {
        if (!first) out += separator;
        first = false;
    }
    void text(std::string_view name, std::string_view value) { key(name), append_cell(out, value, separator); }
    void word(std::string_view name, std::string_view value) { key(name), out += value; }
    void moment(std::string_view name, std::int64_t at) { key(name), append_utc(out, at); }
    void integer(std::string_view name, std::int64_t value) { key(name), append(out, value); }
    void real(std::string_view name, double value) { key(name), append(out, value); }
    void nothing(std::string_view name) { key(name); }
    void end() { out += '\n'; }
};

struct Json {
    std::string& out;
    bool first = true;

    void key(std::string_view name) {
        out += first ? "{\"" : ",\"";
        first = false;
        out += name;
        out += "\":";
    }
    void text(std::string_view name, std::string_view value) { key(name), append_json_text(out, value); }
    void word(std::string_view name, std::string_view value) { key(name), out += '"', out += value, out += '"'; }
    void moment(std::string_view name, std::int64_t at) { key(name), out += '"', append_utc(out, at), out += '"'; }
    void integer(std::string_view name, std::int64_t value) { key(name), append(out, value); }
    void real(std::string_view name, double value) { key(name), append(out, value); }
    void nothing(std::string_view name) { key(name), out += "null"; }
    void end() { out += '}'; }
};

struct Toml {
    std::string& out;

    void key(std::string_view name) { out += name, out += " = "; }
    void text(std::string_view name, std::string_view value) { key(name), append_toml_text(out, value), out += '\n'; }
    void word(std::string_view name, std::string_view value) { key(name), out += '"', out += value, out += "\"\n"; }
    void moment(std::string_view name, std::int64_t at) { key(name), append_utc(out, at), out += '\n'; }
    void integer(std::string_view name, std::int64_t value) { key(name), append(out, value), out += '\n'; }
    void real(std::string_view name, double value) {
        key(name);
        const std::size_t before = out.size();
        append(out, value);
        if (out.find_first_of(".e", before) == std::string::npos) out += ".0";  // TOML wants a point in a real number
        out += '\n';
    }
    void nothing(std::string_view) {}
    void end() { out += '\n'; }
};

}  // namespace

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
        put_fields(Delimited{row_, format_ == "csv" ? ',' : '\t'}, id, card, plan);
    } else if (format_ == "toml") {
        row_ += "[[card]]\n";
        put_fields(Toml{row_}, id, card, plan);
    } else if (format_ == "text") {
        text(id, card, plan);
    } else {
        if (format_ == "json" && !first) row_ += ",\n";
        put_fields(Json{row_}, id, card, plan);
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
