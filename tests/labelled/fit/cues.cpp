// SPDX-License-Identifier: MIT
// Prints, for each statement line of standard input, what level-check's reading
// of it rests on, as a JSON line: the input of levels.py, which fits the
// weights.
#include <cstdio>
#include <string>
#include <string_view>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/system/input.hpp"
#include "tools/level-check/reading/features.hpp"

using namespace career;
using namespace career::level_check;

namespace {

std::string name_of(const WordFeature& word, const Facts& facts) {
    constexpr char kinds[] = {'w', 'o', 'b'};
    std::string out{kinds[static_cast<std::size_t>(word.kind)], ':'};
    for (std::size_t i = word.first; i < word.last; ++i)
        out.append(i > word.first ? " " : "").append(stem_of(facts.tokens.list[i]));
    return out;
}

Value row_of(std::string_view statement) {
    Facts facts;
    gather(statement, facts);
    Signs signs;
    std::vector<WordFeature> words;
    signs_of(facts, signs);
    words_of(facts, words);
    Value numbers = Value::array(), names = Value::array();
    for (const std::uint16_t sign : signs) numbers.push(Value(static_cast<int>(sign)));
    for (const WordFeature& word : words) names.push(Value(name_of(word, facts)));
    Value row = Value::table();
    row.set("signs", std::move(numbers));
    row.set("words", std::move(names));
    return row;
}

}  // namespace

int main() {
    const auto source = read_file("-");
    if (!source) return 2;
    std::string_view rest = source->text();
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::string line = to_json(row_of(rest.substr(0, end))) + '\n';
        if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) return 2;
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return std::fflush(stdout) == 0 ? 0 : 2;
}
