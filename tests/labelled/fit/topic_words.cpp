// SPDX-License-Identifier: MIT
// Prints, for each story file named, what qbank reads in it, as a JSON line: the input of topics.py, which fits the
// weights of the words.
#include <cstdio>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/system/input.hpp"
#include "tools/qbank/cover/infer.hpp"

using namespace career;
using namespace career::qbank;

namespace {

Value row_of(std::string_view text, const TopicReader& reader) {
    const Tokens tokens(text);
    Value cues = Value::array(), grams = Value::table();
    for (const double deviations : reader.raw(tokens).cues) cues.push(Value(deviations));
    const std::vector<Gram> all = grams_of(tokens);
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        while (end < all.size() && all[end].hash == all[begin].hash) ++end;
        grams.set(text_of(all[begin], tokens), static_cast<std::int64_t>(end - begin));
    }
    Value row = Value::table();
    row.set("cues", std::move(cues));
    row.set("grams", std::move(grams));
    return row;
}

}  // namespace

int main(int argc, char** argv) {
    const TopicReader reader;
    for (int i = 1; i < argc; ++i) {
        const auto source = read_file(argv[i]);
        if (!source) return 2;
        const auto stories = read_stories(*source, story_format(argv[i]));
        const std::string line = to_json(row_of(text_of(stories.at(0), *source).first, reader)) + '\n';
        if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) return 2;
    }
    return std::fflush(stdout) == 0 ? 0 : 2;
}
