// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/model.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

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

// The words' rows by the hashes of their keys, in buckets of eight, each with a tag of its own there: whether a word
// has a row is told by one look at its bucket's tags, without a branch that no processor could guess.
constexpr std::size_t bucket_bits = 12, half_bucket = 4, tag_bits = 16, word_count = std::size(word_rows);
struct alignas(32) Bucket {
    std::array<std::uint64_t, 2> tags{};  // four each; 0 where there is none
    std::array<std::uint16_t, 2 * half_bucket> rows{};
};
using Buckets = std::array<Bucket, std::size_t{1} << bucket_bits>;
struct Place {
    std::size_t bucket;
    std::uint64_t tag;
};
constexpr Place place_of(std::uint32_t key, std::uint32_t salt) {
    const std::uint32_t hash = (key ^ key >> 15) * salt;
    return {hash >> (32 - bucket_bits), (hash & 0xFFFFU) | 1U};
}

// The first of four tags to be this one: 4 where none is.
constexpr std::size_t find_tag(std::uint64_t four, std::uint64_t tag) {
    constexpr std::uint64_t ones = 0x0001000100010001U, high = ones << 15;
    four ^= ones * tag;
    // Above the first that is 0 others may seem so: the subtraction borrowed.
    return static_cast<std::size_t>(std::countr_zero((four - ones) & ~four & high)) / tag_bits;
}

// Among the eight of a bucket; 8 where none is.
constexpr std::size_t find_in(const Bucket& bucket, std::uint64_t tag) {
    const std::size_t front = find_tag(bucket.tags[0], tag), back = find_tag(bucket.tags[1], tag);
    return front < half_bucket ? front : half_bucket + back;
}

// False where a bucket overflows, or two in one have the same tag.
constexpr bool fill(Buckets& buckets, std::uint32_t salt) {
    for (std::size_t n = 0; n < word_count; ++n) {
        const Place place = place_of(word_rows[n].key, salt);
        Bucket& bucket = buckets[place.bucket];
        const std::size_t at = find_in(bucket, 0);
        if (at == bucket.rows.size() || find_in(bucket, place.tag) != bucket.rows.size()) return false;
        bucket.tags[at / half_bucket] |= place.tag << tag_bits * (at % half_bucket);
        bucket.rows[at] = static_cast<std::uint16_t>(n);
    }
    return true;
}
constexpr std::uint32_t salt = [] {
    for (std::uint32_t tried = 0x9E3779B1U;; tried += 2)
        if (Buckets buckets{}; fill(buckets, tried)) return tried;
}();
constexpr Buckets buckets = [] {
    Buckets out{};
    fill(out, salt);
    return out;
}();

// The row that the key of this place has, if it has one: its whole key is held against the row's when the row is used.
// word_count where it has none.
std::size_t find_word(const Place& place) {
    const Bucket& bucket = buckets[place.bucket];
    const std::size_t at = find_in(bucket, place.tag);
    return at < bucket.rows.size() ? bucket.rows[at] : word_count;
}

constexpr std::array<Row, sign_count> make_signs() {
    std::array<Row, sign_count> rows{};
    for (const NumberedRow& row : sign_rows) rows[row.sign] = row.weights;
    return rows;
}
constexpr auto signs = make_signs();

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
constexpr std::size_t rows_a_sum = 32;
static_assert(most_weight * static_cast<int>(rows_a_sum) <= 0x7FFF);

// Eight columns, added at once.
using Eight [[gnu::vector_size(16)]] = std::int16_t;
constexpr std::size_t eights = padded_columns / 8;
static_assert(eights == 3);

Eight eight_of(const std::int16_t* row, std::size_t which) {
    Eight out;
    std::memcpy(&out, row + 8 * which, sizeof out);
    return out;
}

void add_rows(const std::vector<const std::int16_t*>& rows, Scores& scores) {
    for (std::size_t first = 0; first < rows.size(); first += rows_a_sum) {
        Eight one{}, two{}, three{};
        for (std::size_t n = first; n < std::min(first + rows_a_sum, rows.size()); ++n) {
            one += eight_of(rows[n], 0);
            two += eight_of(rows[n], 1);
            three += eight_of(rows[n], 2);
        }
        for (std::size_t column = 0; column < 8; ++column) {
            scores.of[column] += one[column];
            scores.of[8 + column] += two[column];
            scores.of[16 + column] += three[column];
        }
    }
}

// The rows that were counted: a word that stands twice counts once.
struct Seen {
    std::array<std::uint64_t, (word_count + 63) / 64> bits{};
    bool add(std::size_t row) {
        std::uint64_t& word = bits[row / 64];
        const std::uint64_t bit = std::uint64_t{1} << row % 64;
        if ((word & bit) != 0) return false;
        word |= bit;
        return true;
    }
    void remove(std::size_t row) { bits[row / 64] &= ~(std::uint64_t{1} << row % 64); }
};

struct Weighing {
    std::vector<const std::int16_t*> rows;
    std::vector<WordFeature> words;
    std::vector<Place> places;  // of the words
    struct Found {
        std::uint16_t row, word;
    };
    std::vector<Found> found;
    Signs signs;
    Seen seen;
};

// A cue's sign rests on its hits, a figure's on the figure.
void add_signs(const Facts& facts, Weighing& now, std::vector<Part>& parts) {
    signs_of(facts, now.signs);
    for (const Hit& hit : facts.hits)
        if (facts.has(hit.cue))
            parts.push_back({hit.first, hit.last, signs[sign_cue + static_cast<std::size_t>(hit.cue)].data()});
    for (const std::uint16_t sign : now.signs) {
        now.rows.push_back(signs[sign].data());
        if (sign < sign_unit || sign >= sign_areas) continue;
        const Hit& at = facts.most_at[(sign - sign_unit) / unit_steps];
        // A number from the evidence's fields stands nowhere in the statement.
        if (at.last > 0) parts.push_back({at.first, at.last, signs[sign].data()});
    }
}

void add_words(const Facts& facts, Weighing& now, std::vector<Part>& parts) {
    words_of(facts, now.words);
    now.places.resize(now.words.size());
    now.found.resize(now.words.size() + 1);
    std::size_t count = 0;
    // Buckets and rows lie far apart: asked for all at once, they are waited for once.
    for (std::size_t n = 0; n < now.words.size(); ++n) {
        now.places[n] = place_of(now.words[n].key, salt);
        __builtin_prefetch(&buckets[now.places[n].bucket]);
    }
    for (std::size_t n = 0; n < now.words.size(); ++n) {
        const std::size_t row = find_word(now.places[n]);
        now.found[count] = {static_cast<std::uint16_t>(row), static_cast<std::uint16_t>(n)};
        count += row != word_count ? 1U : 0U;
        __builtin_prefetch(&word_rows[row]);
    }
    now.found.resize(count);
    for (const auto& [row, n] : now.found) {
        const WordFeature& word = now.words[n];
        if (word_rows[row].key != word.key || !now.seen.add(row)) continue;
        const std::int16_t* const weights = word_rows[row].weights.data();
        now.rows.push_back(weights);
        parts.push_back({word.first, word.last, weights});
    }
    for (const auto& [row, n] : now.found) now.seen.remove(row);
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
    thread_local Weighing now;
    parts.clear();
    now.rows.assign(1, bias_row.data());
    add_signs(facts, now, parts);
    add_words(facts, now, parts);
    Scores out;
    add_rows(now.rows, out);
    return out;
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
