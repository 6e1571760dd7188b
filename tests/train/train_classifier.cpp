// SPDX-License-Identifier: MIT
// Fits the weights of the classifier for unlabelled stories, and says how good they are on stories left out.
//
//     train-classifier FOLDER...                     ten-fold cross-validation on the folders' labels.jsonl
//     train-classifier FOLDER... --test FOLDER...   fitted on the first, measured on the others
//     train-classifier --write FOLDER...             the weights fitted on all, as tools/star-lint/classify/weights.cpp
//
// An averaged structured perceptron (Collins 2002): decode, compare with the labels, move the weights, average over all
// steps. The same input gives the same bytes. Stories with labelled parts are read too: there a sentence under Result
// may be a result or a lesson, for people write both under that label.
#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdio>
#include <string>

#include "libcommon/data/json_reader.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/values/random.hpp"
#include "tools/star-lint/classify/classify.hpp"

namespace {

using namespace career;
using namespace career::star_lint;

struct Example {
    std::string name;
    std::vector<Features> features;
    std::vector<PartSet> allowed;
    std::vector<std::string> text;
    bool target = false;  // unlabelled and read by a person: what is measured
};

constexpr PartSet any_part = 0x1F;

std::vector<std::uint32_t> hashes_of(const std::string& text) {
    std::vector<std::uint32_t> out;
    const Source source("label", text);
    for (const Story& story : read_stories(source, StoryFormat::plain))
        for (const Word& word : story.words) out.push_back(word.hash);
    return out;
}

// Gives each sentence the part of the last label that begins at or before it.
bool align(const Story& story, const Value& labels, std::vector<PartSet>& allowed, const std::string& name) {
    allowed.assign(story.sentences.size(), 0);
    std::size_t at = 0;
    for (const Value& label : labels.items) {
        const std::vector<std::uint32_t> want = hashes_of(label.items.at(0).text);
        std::size_t found = at;
        for (; found < story.sentences.size(); ++found) {
            const Sentence& sentence = story.sentences[found];
            const std::size_t size = std::min<std::size_t>(want.size(), sentence.word_count());
            bool same = size > 0;
            for (std::size_t k = 0; k < size && same; ++k) same = story.words[sentence.first_word + k].hash == want[k];
            if (same) break;
        }
        if (found == story.sentences.size()) {
            fmt::print(stderr, "{}: no sentence begins \"{}\"\n", name, label.items.at(0).text);
            continue;
        }
        for (; at < found; ++at) fmt::print(stderr, "{}: sentence {} has no label\n", name, at + 1);
        const auto id = std::find(std::begin(part_ids), std::end(part_ids), label.items.at(1).text);
        if (id != std::end(part_ids)) allowed[found] = bit(static_cast<Part>(id - std::begin(part_ids)));
        at = found + 1;
    }
    return std::count(allowed.begin(), allowed.end(), 0) == 0;
}

// A labelled story as if it had none: only those in plain order.
bool from_labels(const Story& story, std::vector<PartSet>& allowed) {
    PartSet seen = 0;
    for (const Sentence& sentence : story.sentences) {
        if (sentence.part == no_part) return false;
        const StoryPart& part = story.parts[sentence.part];
        const bool first = &story.sentences[part.first_sentence] == &sentence;
        if ((seen & ~part.parts) > part.parts) return false;  // out of order
        seen |= part.parts;
        allowed.push_back(part.parts);
        if (part.parts == bit(Part::result) && !first) allowed.back() |= bit(Part::learning);
    }
    return (seen & 0x0F) == 0x0F && story.sentences.size() >= 5;
}

std::vector<Example> read_examples(const std::string& folder) {
    std::vector<Example> out;
    const auto labels = read_file(folder + "/labels.jsonl");
    if (!labels) {
        fmt::print(stderr, "{}\n", to_text(labels.errors()[0]));
        std::exit(2);
    }
    for (std::uint32_t line = 1; line < labels->last_line(); ++line) {
        const Source row("labels.jsonl", std::string(labels->line(line)), line);
        const auto value = read_json(row);
        if (!value) continue;
        const std::string file = value->find("file")->text;
        const auto index = static_cast<std::size_t>(value->find("story")->integer);
        const auto source = read_file(folder + "/" + file);
        if (!source) continue;
        std::vector<Story> stories = read_stories(*source, story_format(file));
        if (index > stories.size()) {
            fmt::print(stderr, "{}: no story {}\n", file, index);
            continue;
        }
        Story& story = stories[index - 1];
        Example example{.name = file + ' ' + std::to_string(index)};
        const Value* parts = value->find("parts");
        const bool unlabelled = story.parts.empty();
        bool usable = false;
        if (parts != nullptr && unlabelled) {
            usable = align(story, *parts, example.allowed, example.name);
            example.target = true;
            for (PartSet& set : example.allowed)
                if (set == 0) set = any_part;
            usable = true;
        } else if (!unlabelled) {
            usable = from_labels(story, example.allowed);
        }
        if (!usable) continue;
        example.features = features_of(source->text(), story, 0, story.sentences.size());
        for (const Sentence& sentence : story.sentences)
            example.text.emplace_back(slice(source->text(), sentence.span));
        out.push_back(std::move(example));
    }
    return out;
}

struct Model {
    std::array<std::array<double, part_count>, feature_count> feature{};
    std::array<std::array<std::array<double, part_count>, part_count>, 2> follow{};
    std::array<double, part_count> first{}, last{};
};

void move(Model& model, const Example& example, const std::vector<Part>& path, double by) {
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto part = static_cast<std::size_t>(path[i]);
        for (const std::uint16_t feature : example.features[i].active) model.feature[feature][part] += by;
        if (i > 0)
            model.follow[example.features[i].paragraph ? 1 : 0][static_cast<std::size_t>(path[i - 1])][part] += by;
    }
    model.first[static_cast<std::size_t>(path.front())] += by;
    model.last[static_cast<std::size_t>(path.back())] += by;
}

Weights rounded(const Model& model, double scale) {
    Weights out;
    const auto round = [&](double x) {
        return static_cast<std::int16_t>(std::clamp(x * scale, -32000.0, 32000.0) + (x < 0 ? -0.5 : 0.5));
    };
    for (std::size_t f = 0; f < feature_count; ++f)
        for (std::size_t p = 0; p < part_count; ++p) out.feature[f][p] = round(model.feature[f][p]);
    for (std::size_t k = 0; k < 2; ++k)
        for (std::size_t a = 0; a < part_count; ++a)
            for (std::size_t b = 0; b < part_count; ++b) out.follow[k][a][b] = round(model.follow[k][a][b]);
    for (std::size_t p = 0; p < part_count; ++p)
        out.first[p] = round(model.first[p]), out.last[p] = round(model.last[p]);
    return out;
}

// One run over the examples, in an order of its own: what it ends with hangs much on that order.
Model fit_once(const std::vector<const Example*>& examples, int rounds, std::uint64_t seed) {
    Model now, sum;
    double step = 1;
    Random random(seed);
    std::vector<const Example*> order = examples;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
        for (const Example* example : order) {
            const Weights weights = rounded(now, 1);
            const std::vector<Part> gold = decode(weights, example->features, example->allowed);
            const std::vector<Part> guess = decode(weights, example->features);
            const double by = example->target ? 3 : 1;
            if (gold != guess) {
                move(now, *example, gold, by);
                move(now, *example, guess, -by);
                move(sum, *example, gold, by * step);
                move(sum, *example, guess, -by * step);
            }
            step += 1;
        }
    }
    Model average = now;  // the mean over all steps is now - sum / steps
    const auto mean = [&](auto& a, const auto& b) {
        for (std::size_t i = 0; i < a.size(); ++i) a[i] -= b[i] / step;
    };
    for (std::size_t f = 0; f < feature_count; ++f) mean(average.feature[f], sum.feature[f]);
    for (std::size_t k = 0; k < 2; ++k)
        for (std::size_t a = 0; a < part_count; ++a) mean(average.follow[k][a], sum.follow[k][a]);
    mean(average.first, sum.first);
    mean(average.last, sum.last);
    return average;
}

// The mean of several runs.
Weights fit(const std::vector<const Example*>& examples, int rounds) {
    constexpr int runs = 9;
    Model total;
    const auto add = [](auto& a, const auto& b) {
        for (std::size_t i = 0; i < a.size(); ++i) a[i] += b[i];
    };
    for (int run = 1; run <= runs; ++run) {
        const Model model = fit_once(examples, rounds, static_cast<std::uint64_t>(run));
        for (std::size_t f = 0; f < feature_count; ++f) add(total.feature[f], model.feature[f]);
        for (std::size_t k = 0; k < 2; ++k)
            for (std::size_t a = 0; a < part_count; ++a) add(total.follow[k][a], model.follow[k][a]);
        add(total.first, model.first);
        add(total.last, model.last);
    }
    return rounded(total, 20.0 / runs);
}

struct Tally {
    std::size_t right = 0, all = 0;
    std::array<std::array<std::size_t, part_count>, part_count> confused{};
    std::array<std::size_t, part_count> lost{},
        invented{};  // stories that have a part, or none of it, against the labels

    void add_presence(const Example& example, const std::vector<Part>& guess) {
        PartSet found = 0, labelled = 0, doubtful = 0;
        for (std::size_t i = 0; i < guess.size(); ++i) {
            found |= bit(guess[i]);
            const bool sure = std::has_single_bit(example.allowed[i]);
            (sure ? labelled : doubtful) |= example.allowed[i];
        }
        for (std::size_t part = 0; part < part_count; ++part) {
            const auto one = static_cast<Part>(part);
            if (has(labelled, one) && !has(found, one)) ++lost[part];
            if (!has(labelled | doubtful, one) && has(found, one)) ++invented[part];
        }
    }
    void add(const Weights& weights, const Example& example, bool verbose) {
        const std::vector<Part> guess = decode_story(weights, example.features);
        add_presence(example, guess);
        for (std::size_t i = 0; i < guess.size(); ++i) {
            if (example.allowed[i] == any_part) continue;
            const bool good = has(example.allowed[i], guess[i]);
            const Part want = first_part(example.allowed[i]);
            right += good ? 1 : 0;
            ++all;
            ++confused[static_cast<std::size_t>(want)][static_cast<std::size_t>(guess[i])];
            if (!good && verbose)
                fmt::print("{}: {} not {}: {}\n", example.name, id_of(want), id_of(guess[i]), example.text[i]);
        }
    }
    void print() const {
        fmt::print("{} of {} sentences right: {:.3f}\n", right, all,
                   static_cast<double>(right) / static_cast<double>(all));
        for (std::size_t want = 0; want < part_count; ++want) {
            fmt::print("{:>10}", part_ids[want]);
            for (const std::size_t count : confused[want]) fmt::print("{:5}", count);
            fmt::print("   lost in {}, invented in {} stories\n", lost[want], invented[want]);
        }
    }
};

// Each tenth of the stories is judged by weights that never saw it.
Tally cross_validate(const std::vector<Example>& examples, int rounds, bool verbose) {
    constexpr std::size_t folds = 10;
    Tally tally;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<const Example*> rest;
        std::vector<const Example*> held;
        std::size_t target = 0;
        for (const Example& example : examples) {
            const bool out = example.target && target++ % folds == fold;
            (out ? held : rest).push_back(&example);
        }
        const Weights weights = fit(rest, rounds);
        for (const Example* example : held) tally.add(weights, *example, verbose);
    }
    return tally;
}

void print_row(const std::array<std::int16_t, part_count>& row) {
    fmt::print("{{{{{}, {}, {}, {}, {}}}}}", row[0], row[1], row[2], row[3], row[4]);
}

void write(const Weights& weights) {
    fmt::print(
        "// SPDX-License-Identifier: MIT\n// Written by tests/train/train_classifier.cpp: change the features or the "
        "stories, not this.\n"
        "#include \"tools/star-lint/classify/classify.hpp\"\n\nnamespace career::star_lint {{\n\n// clang-format "
        "off\nconstexpr Weights fitted_weights{{\n    .feature = {{{{\n");
    for (const auto& row : weights.feature) {
        fmt::print("        ");
        print_row(row);
        fmt::print(",\n");
    }
    fmt::print("    }}}},\n    .follow = {{{{\n");
    for (const auto& from : weights.follow) {
        fmt::print("        {{{{");
        for (const auto& row : from) {
            print_row(row);
            fmt::print(", ");
        }
        fmt::print("}}}},\n");
    }
    fmt::print("    }}}},\n    .first = ");
    print_row(weights.first);
    fmt::print(",\n    .last = ");
    print_row(weights.last);
    fmt::print(",\n}};\n// clang-format on\n\n}}  // namespace career::star_lint\n");
}

}  // namespace

int main(int argc, char** argv) {
    bool writes = false, verbose = false, tests = false;
    std::vector<Example> examples, unseen;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--write") {
            writes = true;
        } else if (word == "--verbose") {
            verbose = true;
        } else if (word == "--test") {
            tests = true;
        } else {
            for (Example& example : read_examples(argv[i])) (tests ? unseen : examples).push_back(std::move(example));
        }
    }
    constexpr int rounds = 12;
    if (!writes && !tests) {
        cross_validate(examples, rounds, verbose).print();
        return 0;
    }
    std::vector<const Example*> all;
    for (const Example& example : examples) all.push_back(&example);
    const Weights weights = fit(all, rounds);
    if (writes) {
        write(weights);
        return 0;
    }
    Tally tally;
    for (const Example& example : unseen)
        if (example.target) tally.add(weights, example, verbose);
    tally.print();
    return 0;
}
