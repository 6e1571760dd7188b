// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/model.hpp"

#include <algorithm>

#include "tools/level-check/reading/features.hpp"
#include "tools/level-check/reading/lexicon_table.hpp"

namespace career::level_check {
namespace {

using Row = std::array<std::int16_t, padded_columns>;
struct NumberedRow {
    std::uint16_t sign;
    Row weights;
};
struct WordRow {
    std::uint32_t key;
    Row weights;
};
#include "tools/level-check/reading/weights.inc"

constexpr std::uint16_t none = 0xFFFF;
constexpr std::size_t slot_count = 16384;
static_assert(std::size(word_rows) * 2 < slot_count);

// Open addressing over the words' keys, of which half stands beside: most words have no row, and are told so here.
struct Slot {
    std::uint16_t row = none, tag = 0;
};
constexpr std::uint16_t tag_of(std::uint32_t key) { return static_cast<std::uint16_t>(key >> 16); }
constexpr std::array<Slot, slot_count> make_slots() {
    std::array<Slot, slot_count> slots{};
    for (std::size_t n = 0; n < std::size(word_rows); ++n) {
        std::size_t slot = slot_of(word_rows[n].key, slot_count);
        while (slots[slot].row != none) slot = (slot + 1) % slot_count;
        slots[slot] = {static_cast<std::uint16_t>(n), tag_of(word_rows[n].key)};
    }
    return slots;
}
constexpr auto slots = make_slots();

constexpr std::array<Row, sign_count> make_signs() {
    std::array<Row, sign_count> rows{};
    for (const NumberedRow& row : sign_rows) rows[row.sign] = row.weights;
    return rows;
}
constexpr auto signs = make_signs();

std::uint16_t find_word(std::uint32_t key) {
    for (std::size_t slot = slot_of(key, slot_count); slots[slot].row != none; slot = (slot + 1) % slot_count)
        if (slots[slot].tag == tag_of(key) && word_rows[slots[slot].row].key == key) return slots[slot].row;
    return none;
}

// Rows are summed in 16 bits, twice as many columns a vector, and carried over before a sum can leave them.
constexpr int most_weight = [] {
    int most = 0;
    const auto look = [&](const Row& row) {
        for (const std::int16_t weight : row) most = std::max<int>(most, weight < 0 ? -weight : weight);
    };
    look(bias_row);
    for (const NumberedRow& row : sign_rows) look(row.weights);
    for (const WordRow& row : word_rows) look(row.weights);
    return most;
}();
constexpr int rows_a_sum = 32;
static_assert(most_weight * rows_a_sum <= 0x7FFF);

struct Sum {
    Row near{};
    int rows = 0;
    Scores scores;

    void add(const Row& row) {
        if (rows++ == rows_a_sum) carry();
        for (std::size_t n = 0; n < padded_columns; ++n) near[n] = static_cast<std::int16_t>(near[n] + row[n]);
    }
    void carry() {
        for (std::size_t n = 0; n < padded_columns; ++n) scores.of[n] += near[n];
        near = {};
        rows = 1;
    }
};

// The rows that were counted: a word that stands twice counts once.
struct Seen {
    std::array<std::uint64_t, (std::size(word_rows) + 63) / 64> bits{};
    bool add(std::uint16_t row) {
        std::uint64_t& word = bits[row / 64];
        const std::uint64_t bit = std::uint64_t{1} << row % 64;
        if ((word & bit) != 0) return false;
        word |= bit;
        return true;
    }
    void remove(std::uint16_t row) { bits[row / 64] &= ~(std::uint64_t{1} << row % 64); }
};

// A cue's sign rests on its hits, a figure's on the figure.
void add_sign(const Facts& facts, std::uint16_t sign, std::vector<Part>& parts) {
    const std::int16_t* const weights = signs[sign].data();
    if (sign < sign_opening) {
        for (const Hit& hit : facts.hits)
            if (static_cast<std::size_t>(hit.cue) == sign) parts.push_back({hit.first, hit.last, weights});
    } else if (sign >= sign_unit && sign < sign_areas) {
        const Hit& at = facts.most_at[(sign - sign_unit) / unit_steps];
        // A number from the evidence's fields stands nowhere in the statement.
        if (at.last > 0) parts.push_back({at.first, at.last, weights});
    }
}

// 1 / (1 + e^-x), of plain arithmetic: libm would be a library more to load.
double logistic(double x) {
    constexpr double far = 30;
    constexpr int halvings = 10;
    double power = 1 - std::clamp(x, -far, far) / (1 << halvings);  // e^-x is the 1024th power of e^(-x/1024)
    power += (1 - power) * (1 - power) / 2;
    for (int i = 0; i < halvings; ++i) power *= power;
    return 1 / (1 + power);
}

}  // namespace

Scores weigh(const Facts& facts, std::vector<Part>& parts) {
    thread_local Signs found_signs;
    thread_local std::vector<std::uint16_t> found_words;
    thread_local std::vector<WordFeature> words;
    thread_local Seen seen;
    parts.clear();
    found_words.clear();
    Sum sum;
    sum.add(bias_row);
    signs_of(facts, found_signs);
    for (const std::uint16_t sign : found_signs) {
        sum.add(signs[sign]);
        add_sign(facts, sign, parts);
    }
    words_of(facts, words);
    for (const WordFeature& word : words) {
        const std::uint16_t row = find_word(word.key);
        if (row == none || !seen.add(row)) continue;
        found_words.push_back(row);
        sum.add(word_rows[row].weights);
        parts.push_back({word.first, word.last, word_rows[row].weights.data()});
    }
    for (const std::uint16_t row : found_words) seen.remove(row);
    sum.carry();
    return sum.scores;
}

Dimension Scores::dimension() const {
    const auto begin = of.begin() + column_dimension;
    return static_cast<Dimension>(std::max_element(begin, begin + dimension_count) - begin);
}

std::optional<Dimension> Scores::second(Dimension first) const {
    constexpr int near = 100;
    std::optional<std::size_t> best;
    for (std::size_t d = 0; d < dimension_count; ++d)
        if (d != static_cast<std::size_t>(first) && (!best || of[d] > of[*best])) best = d;
    const int top = of[static_cast<std::size_t>(dimension())];
    return top - of[*best] < near ? std::optional(static_cast<Dimension>(*best)) : std::nullopt;
}

Level Scores::level() const {
    // The level to be expected, for two levels off is worse than twice one. Whoever wrote the evidence used other words
    // than those who wrote what the weights are fitted on, and the scores that come of it are too small.
    constexpr double sharpness = 1.5, hundredths = 100;
    double expected = 0;
    for (std::size_t step = column_level; step < column_against; ++step)
        expected += logistic(sharpness / hundredths * of[step]);
    return static_cast<Level>(expected + 0.5);
}

Strength Scores::strength() const {
    return static_cast<Strength>(
        std::count_if(of.begin() + column_strength, of.begin() + column_count, [](int score) { return score > 0; }));
}

std::optional<Against> Scores::against() const {
    if (of[column_against] <= 0) return std::nullopt;
    const auto begin = of.begin() + column_how;
    return static_cast<Against>(std::max_element(begin, begin + against_count) - begin);
}

}  // namespace career::level_check
