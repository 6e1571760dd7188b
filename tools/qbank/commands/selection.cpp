// SPDX-License-Identifier: MIT
#include "tools/qbank/commands/selection.hpp"

#include <sys/random.h>

#include <algorithm>

#include "tools/qbank/history/history.hpp"

namespace career::qbank {
namespace {

std::uint32_t bits_of(const std::vector<std::string>& names, std::span<const std::string_view> ids) {
    std::uint32_t bits = 0;
    for (const std::string& name : names) bits |= 1U << index_of(ids, name);
    return bits;
}

}  // namespace

BankChoice bank_choice(const Arguments& arguments) {
    return {arguments.list("bank"), arguments.list("bank").empty() || arguments.has("join")};
}

Selection select_bank(const Arguments& arguments, Output& out) {
    Selection selection;
    Errors errors;
    selection.bank = load_banks(bank_choice(arguments), errors);
    if (!errors.empty()) {
        selection.status = out.refuse(errors);
        selection.good = arguments.has("keep-going");
    }
    for (const Question& question : selection.bank.questions) selection.questions.push_back(&question);
    return selection;
}

Selection select_questions(const Arguments& arguments, Output& out) {
    Selection selection = select_bank(arguments, out);
    QuestionFilter filter{.categories = bits_of(arguments.list("category"), category_ids),
                          .principles = bits_of(arguments.list("principle"), principle_ids),
                          .companies = bits_of(arguments.list("company"), company_ids),
                          .levels = bits_of(arguments.list("level"), level_ids),
                          .tags = arguments.list("tag"),
                          .handbook = arguments.has("handbook")};
    if (arguments.has("not-seen")) {
        const History history = load_history();
        for (const Error& error : history.errors) out.error(error);
        for (const Review& review : history.reviews) filter.seen.push_back(review.id);
        std::sort(filter.seen.begin(), filter.seen.end());
    }
    if (!filter.tags.empty() && selection.good)
        if (const Errors errors = unknown_tags(selection.bank, filter.tags); !errors.empty()) {
            selection.status = out.refuse(errors);
            selection.good = false;
        }
    if (filter.empty()) return selection;
    selection.questions = choose(selection.bank, filter);
    return selection;
}

Random random_of(const Arguments& arguments) {
    if (const auto seed = arguments.integer_if("seed")) return Random(static_cast<std::uint64_t>(*seed));
    std::uint64_t seed = 0;
    if (getrandom(&seed, sizeof seed, 0) != static_cast<ssize_t>(sizeof seed)) seed = 0;
    return Random(seed);
}

}  // namespace career::qbank
