// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/csv_cells.hpp"

#include <array>

#include "libcommon/values/money_text.hpp"

namespace career::offer_calc::tax {

namespace {

// A cursor over a row's bytes that knows its line and column.
struct Cursor {
    std::string_view bytes;
    std::size_t at = 0;
    LineColumn where;
    std::uint32_t lines = 0;

    bool done() const { return at == bytes.size(); }
    char look() const { return bytes[at]; }
    void step() {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (byte == '\n') {
            ++where.line, ++lines;
            where.column = 1;
        } else if ((byte & 0xC0) != 0x80) {
            ++where.column;  // continuation bytes belong to the scalar before
        }
    }
};

// Fills `cell` from behind its opening quotation mark to behind the closing one.
bool quoted(Cursor& cursor, std::string& cell) {
    cursor.step();
    while (!cursor.done()) {
        if (cursor.look() == '"') {
            cursor.step();
            if (cursor.done() || cursor.look() != '"') return true;
        }
        cell += cursor.look();
        cursor.step();
    }
    return false;
}

bool at_line_end(const Cursor& cursor) {
    if (cursor.look() == '\n') return true;
    return cursor.look() == '\r' && cursor.at + 1 < cursor.bytes.size() && cursor.bytes[cursor.at + 1] == '\n';
}

bool shaped_as_cents(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    if (text.size() < 4 || text[text.size() - 3] != '.') return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i != text.size() - 3 && (text[i] < '0' || text[i] > '9')) return false;
    return true;
}

}  // namespace

CsvRow read_csv_row(std::string_view bytes, std::uint32_t line, bool last) {
    CsvRow row;
    Cursor cursor{.bytes = bytes, .where = {line, 1}};
    const auto stop = [&](CsvRow::State state, LineColumn at) {
        row.state = state;
        row.fault = at;
        row.length = cursor.at;
        row.lines = cursor.lines;
        return row;
    };
    for (;;) {
        CsvCell cell{.text = {}, .at = cursor.where};
        if (!cursor.done() && cursor.look() == '"') {
            if (!quoted(cursor, cell.text)) return stop(last ? CsvRow::State::unclosed : CsvRow::State::cut, cell.at);
        } else {
            while (!cursor.done() && cursor.look() != ',' && cursor.look() != '"' && !at_line_end(cursor)) {
                cell.text += cursor.look();
                cursor.step();
            }
        }
        row.cells.push_back(std::move(cell));
        if (cursor.done()) return stop(last ? CsvRow::State::whole : CsvRow::State::cut, {});
        if (cursor.look() == '\r' && !last && cursor.at + 1 == bytes.size()) return stop(CsvRow::State::cut, {});
        if (at_line_end(cursor)) {
            if (cursor.look() == '\r') cursor.step();
            cursor.step();
            return stop(CsvRow::State::whole, {});
        }
        if (cursor.look() != ',') return stop(CsvRow::State::stray, cursor.where);
        cursor.step();
    }
}

CentsText parse_cents(std::string_view text) {
    const std::string cell = "'" + std::string(text.substr(0, 40)) + (text.size() > 40 ? "...'" : "'");
    if (text.empty()) return {0, "is empty", "write 0.00 for nothing"};
    if (!shaped_as_cents(text)) {
        const MoneyText read = parse_money(text);
        if (!read.fault.empty())
            return {0, "is " + cell + ", which is no amount of dollars", "write dollars with two decimals: 1234.50"};
        return {0, "is " + cell + ", not dollars with two decimals",
                "write " + money_text(read.money, true, false) + " if dollars are meant"};
    }
    const MoneyText read = parse_money(text);
    if (!read.fault.empty()) return {0, "is " + cell + ", more money than can be counted", "check the unit"};
    return {read.money.in_cents(), {}, {}};
}

char* put_cents(char* to, std::int64_t cents) {
    static constexpr auto pairs = [] {
        std::array<char, 200> out{};
        for (std::size_t i = 0; i < 100; ++i)
            out[2 * i] = static_cast<char>('0' + i / 10), out[2 * i + 1] = static_cast<char>('0' + i % 10);
        return out;
    }();
    auto size = static_cast<std::uint64_t>(cents);
    if (cents < 0) {
        *to++ = '-';
        size = 0 - size;
    }
    char buffer[24];
    char* at = buffer + sizeof buffer;
    const auto pair = [&](std::uint64_t two) {
        at -= 2;
        at[0] = pairs[2 * two], at[1] = pairs[2 * two + 1];
    };
    pair(size % 100);
    *--at = '.';
    for (size /= 100; size >= 100; size /= 100) pair(size % 100);
    if (size >= 10)
        pair(size);
    else
        *--at = static_cast<char>('0' + size);
    while (at != buffer + sizeof buffer) *to++ = *at++;
    return to;
}

}  // namespace career::offer_calc::tax
