// SPDX-License-Identifier: MIT
// Prints, for each statement line of standard input, what level-check's reading of it rests on, as a JSON line: the
// input of dimensions.py, which fits the weights of the dimensions.
#include <cstdio>
#include <string>
#include <string_view>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/system/input.hpp"
#include "tools/level-check/reading/reading.hpp"

using namespace career;
using namespace career::level_check;

namespace {

Value row_of(std::string_view statement) {
    Facts facts;
    gather(statement, facts);
    const Judgement judgement = judge(facts);
    Value cues = Value::array(), opening = Value::array(), extras = Value::array(), levels = Value::array();
    for (std::size_t cue = 0; cue < cue_count; ++cue) {
        if (facts.times[cue] == 0) continue;
        cues.push(Value(id_of(static_cast<Cue>(cue))));
        if (facts.first[cue] < opening_words) opening.push(Value(id_of(static_cast<Cue>(cue))));
    }
    for (const bool extra : extras_of(facts)) extras.push(Value(extra ? 1 : 0));
    for (std::size_t d = 0; d < dimension_count; ++d)
        levels.push(Value(id_of(level_of(facts, judgement, static_cast<Dimension>(d)))));
    Value row = Value::table();
    row.set("cues", std::move(cues));
    row.set("opening", std::move(opening));
    row.set("verdict", Value(static_cast<int>(judgement.verdict)));
    row.set("settled", Value(settled_dimension(judgement).has_value()));
    row.set("extras", std::move(extras));
    row.set("levels", std::move(levels));
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
