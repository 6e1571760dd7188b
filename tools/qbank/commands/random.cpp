// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/frame/suggest.hpp"
#include "tools/qbank/bank/question_writer.hpp"
#include "tools/qbank/choose/draw.hpp"
#include "tools/qbank/choose/sample_lines.hpp"
#include "tools/qbank/commands/bank_tables.hpp"
#include "tools/qbank/commands/selection.hpp"

namespace career::qbank {
namespace {

struct Weight {
    QuestionFilter of;
    std::uint32_t factor = 4;
};

// "company=amazon:4"
std::optional<Weight> read_weight(const std::string& text, Output& out) {
    constexpr std::string_view keys[] = {"category", "principle", "company", "level", "tag"};
    const auto equals = text.find('='), colon = text.rfind(':');
    const std::string key = text.substr(0, equals);
    const auto refuse = [&](const std::string& what, const std::string& remedy) {
        out.usage("option '--weight': " + what, remedy);
        return std::nullopt;
    };
    const std::size_t index = index_of(keys, key);
    if (equals == std::string::npos || index == no_id)
        return refuse("'" + text + "' weighs nothing", "write it as company=amazon or company=amazon:4");
    Weight weight;
    const bool has_factor = colon != std::string::npos && colon > equals;
    const std::string id = text.substr(equals + 1, has_factor ? colon - equals - 1 : std::string::npos);
    if (has_factor) {
        const auto factor = parse_integer(text.substr(colon + 1));
        if (!factor || *factor < 0 || *factor > 1000)
            return refuse("'" + text.substr(colon + 1) + "' is no factor", "give a whole number up to 1000");
        weight.factor = static_cast<std::uint32_t>(*factor);
    }
    if (key == "tag") {
        weight.of.tags = {id};
        return weight;
    }
    const std::span<const std::string_view> ids[] = {category_ids, principle_ids, company_ids, level_ids};
    const std::size_t place = index_of(ids[index], id);
    if (place == no_id)
        return refuse("no " + key + " '" + id + "'",
                      did_you_mean(id, ids[index], "it is one of " + list_of(ids[index])));
    std::uint32_t* const sets[] = {&weight.of.categories, &weight.of.principles, &weight.of.companies,
                                   &weight.of.levels};
    *sets[index] = 1U << place;
    return weight;
}

std::vector<std::uint64_t> draw_questions(const std::vector<const Question*>& questions,
                                          const std::vector<Weight>& weights, Random& random, std::uint64_t count,
                                          bool repeat) {
    if (weights.empty())
        return repeat ? draw_repeated(random, questions.size(), count) : draw(random, questions.size(), count);
    std::vector<std::uint32_t> factors(questions.size(), 1);
    for (std::size_t i = 0; i < questions.size(); ++i)
        for (const Weight& weight : weights)
            if (weight.of.passes(*questions[i])) factors[i] = std::min(factors[i] * weight.factor, 1'000'000U);
    return repeat ? draw_weighted_repeated(random, factors, count) : draw_weighted(random, factors, count);
}

// Every question alike: nothing need be known of those that are not drawn.
bool plain_wish(const Arguments& arguments) {
    for (const auto option :
         {"category", "principle", "company", "level", "tag", "handbook", "not-seen", "weight", "join"})
        if (arguments.has(option)) return false;
    return arguments.format() == "text";
}

// A plain draw from one large file of lines, or from the bundled bank's index; nullopt where the bank has to be read.
std::optional<Exit> draw_plain(const Arguments& arguments, Random& random, std::uint64_t count, const std::string& end,
                               Output& out) {
    const bool repeat = arguments.has("repeat");
    const auto& banks = arguments.list("bank");
    if (banks.size() == 1) {
        const auto sample = sample_lines(banks.front(), random, count, repeat);
        if (!sample) return std::nullopt;
        if (!sample->errors.empty())
            return arguments.has("keep-going") ? std::nullopt : std::optional(out.refuse(sample->errors));
        for (const std::string& line : sample->lines) out.write(line + end);
        return Exit::done;
    }
    Bank bank;
    const auto index = banks.empty() ? open_bundled_alone(bank) : std::nullopt;
    if (!index) return std::nullopt;
    const Random before = random;
    const auto drawn = repeat ? draw_repeated(random, index->size(), count) : draw(random, index->size(), count);
    std::vector<Question> questions(drawn.size());
    for (std::size_t i = 0; i < drawn.size(); ++i)
        if (!index->get(drawn[i], questions[i])) {
            random = before;
            return std::nullopt;
        }
    for (const Question& question : questions) {
        out.write(question.text);
        out.write(end);
    }
    return Exit::done;
}

}  // namespace

Exit run_random(const Arguments& arguments, Output& out) {
    const auto count = static_cast<std::uint64_t>(arguments.integer("number"));
    const bool repeat = arguments.has("repeat");
    const std::string end(1, arguments.has("null") ? '\0' : '\n');
    if (arguments.has("null") && arguments.format() != "text")
        return out.usage("option '--null' is for --format text", "leave one of them out");
    Random random = random_of(arguments);
    if (plain_wish(arguments))
        if (const auto status = draw_plain(arguments, random, count, end, out)) return *status;
    std::vector<Weight> weights;
    for (const std::string& text : arguments.list("weight")) {
        const auto weight = read_weight(text, out);
        if (!weight) return Exit::failed;
        weights.push_back(*weight);
    }
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    std::vector<const Question*> drawn;
    for (const std::uint64_t index : draw_questions(selection.questions, weights, random, count, repeat))
        drawn.push_back(selection.questions[index]);
    if (drawn.empty() && count > 0) out.note("no question fits; leave out a filter");
    if (arguments.format() != "text") {
        write_questions(out, arguments.format(), drawn);
        return selection.status;
    }
    for (const Question* question : drawn) {
        out.write(question->text);
        out.write(end);
    }
    return selection.status;
}

}  // namespace career::qbank
