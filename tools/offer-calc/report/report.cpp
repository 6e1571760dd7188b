// SPDX-License-Identifier: MIT
#include "tools/offer-calc/report/report.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/text/wrap.hpp"
#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/report/table_text.hpp"

namespace career::offer_calc {
namespace {

void add_notes(Report& report) {
    if (std::find(report.notes.begin(), report.notes.end(), no_advice) == report.notes.end())
        report.notes.emplace_back(no_advice);
}

std::string steps_text(const Report& report) {
    std::string out;
    for (const StepLine& step : report.steps) {
        out += step.name + " = " + step.value + "\n    " + step.rule + '\n';
        if (!step.source.empty()) out += "    [" + step.source + "]\n";
    }
    return out;
}

std::string as_text(const Report& report, const Output& out) {
    std::string text = visible(report.title) + '\n';
    for (const std::string& line : report.lines) text += visible(line) + '\n';
    for (const Table& table : report.tables) text += '\n' + table_text(table, out.width(), out.color());
    if (!report.steps.empty()) text += "\nHow it came about\n" + visible(steps_text(report), true);
    text += '\n';
    for (const std::string& note : report.notes) text += wrapped(note, out.width()) + '\n';
    return text;
}

std::string as_markdown(const Report& report) {
    std::string text = "# " + report.title + "\n\n";
    for (const std::string& line : report.lines) text += line + "\n\n";
    for (const Table& table : report.tables) text += table_markdown(table) + '\n';
    if (!report.steps.empty()) text += "## How it came about\n\n";
    for (const StepLine& step : report.steps)
        text += "- " + step.name + " = " + step.value + ": " + step.rule + " [" + step.source + "]\n";
    if (!report.steps.empty()) text += '\n';
    for (const std::string& note : report.notes) text += "> " + note + "\n>\n";
    text.resize(text.size() - 2);
    return text;
}

Value as_value(Report& report) {
    Value value = std::move(report.data);
    value.set(report.notes_key, Value::array(report.notes));
    if (!report.steps.empty()) {
        Value& steps = value.set("step", Value::array());
        for (const StepLine& step : report.steps) {
            Value& one = steps.push(Value::table());
            one.set("name", step.name);
            one.set("value", step.value);
            one.set("rule", step.rule);
            one.set("source", step.source);
        }
    }
    return value;
}

}  // namespace

Cell::Cell(Money money) : text(money_text(money, false)), amount(money), number(true) {}
Cell::Cell(Price price) : text(price_text(price)), number(true) {}
Cell::Cell(Share share) : text(percent_text(share)), number(true) {}

Cell Cell::count(std::int64_t n) {
    Cell cell(money_text(Money::cents(n) * 100, false));
    cell.other = std::to_string(n);
    cell.number = true;
    return cell;
}

Cell Cell::cents(Money money) {
    Cell cell(money_text(money));
    cell.amount = money;
    cell.number = true;
    return cell;
}

std::string Cell::plain() const {
    if (amount) return money_text(*amount, true, false);
    return other.empty() ? text : other;
}

std::string percent_text(Share share) {
    // Hundredths of a per cent, half away from zero; a percentage of a file is shown as it was given where it fits.
    const __int128 scaled = static_cast<__int128>(share.num) * 10'000;
    const bool negative = scaled < 0;
    const __int128 magnitude = negative ? -scaled : scaled;
    std::int64_t hundredths =
        static_cast<std::int64_t>((2 * magnitude + share.den) / (2 * static_cast<__int128>(share.den)));
    std::string text = decimal_text({hundredths, 2});
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return (negative && hundredths != 0 ? "-" : "") + text + "%";
}

std::string sparkline(const std::vector<double>& values) {
    static constexpr std::array<std::string_view, 8> levels{"\u2581", "\u2582", "\u2583", "\u2584",
                                                            "\u2585", "\u2586", "\u2587", "\u2588"};
    if (values.empty()) return "";
    const double most = std::max(*std::max_element(values.begin(), values.end()), 0.0);
    std::string out;
    for (const double value : values) {
        const double level = most > 0 ? std::floor(std::max(value, 0.0) / most * 7.999) : 0;
        out += levels[static_cast<std::size_t>(level)];
    }
    return out;
}

std::string bar(double value, double most, std::size_t width) {
    static constexpr std::array<std::string_view, 8> eighths{"",       "\u258f", "\u258e", "\u258d",
                                                             "\u258c", "\u258b", "\u258a", "\u2589"};
    if (!(most > 0) || !(value > 0)) return "";
    const auto length =
        static_cast<std::size_t>(std::lround(std::min(value / most, 1.0) * static_cast<double>(width) * 8));
    std::string out;
    for (std::size_t i = 0; i < length / 8; ++i) out += "\u2588";
    return out += eighths[length % 8];
}

Value money_value(Money money) { return Value(money_text(money, true, false)); }
Value share_value(Share share) { return Value(percent_text(share)); }

bool takes_data(std::string_view format) { return format == "toml" || format == "json"; }

void write_report(Report report, std::string_view format, Output& out) {
    add_notes(report);
    if (format == "toml") return out.write(to_toml(as_value(report)));
    if (format == "json") return out.write(to_json(as_value(report), 2) + '\n');
    if (format == "markdown") return out.write(as_markdown(report));
    if (format == "csv" || format == "tsv") {
        // A table has no place for words: they go beside it, so that nobody takes the figures without them.
        if (!report.tables.empty()) out.write(table_separated(report.tables.front(), format == "csv" ? ',' : '\t'));
        for (const std::string& note : report.notes) out.note(note);
        return;
    }
    out.write(as_text(report, out));
}

}  // namespace career::offer_calc
