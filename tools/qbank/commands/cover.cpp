// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <map>

#include "libcommon/checks/walk.hpp"
#include "libcommon/data/value_writer.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/text/list_text.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/qbank/bank/question_writer.hpp"
#include "tools/qbank/commands/cover_table.hpp"
#include "tools/qbank/commands/selection.hpp"
#include "tools/qbank/cover/infer.hpp"
#include "tools/qbank/cover/set_cover.hpp"

namespace career::qbank {
namespace {

constexpr std::size_t fewest_advised = 8, most_advised = 10;

struct Plan {
    std::vector<StoryCover> stories;
    std::vector<const Question*> questions, uncovered;
    SetCover fewest;  // numbers of stories
};

bool is_story(std::string_view name) {
    for (const auto ending : {".md", ".markdown", ".txt", ".text", ".org", ".html", ".htm", ".toml"})
        if (name.ends_with(ending)) return true;
    return false;
}

std::vector<StoryCover> read_covers(const Arguments& arguments, const Bank& bank, const TopicMap& map, Errors& errors) {
    std::vector<StoryCover> covers;
    const auto read = [&](const std::string& path) {
        const auto source = read_file(path);
        if (!source) return void(errors.insert(errors.end(), source.errors().begin(), source.errors().end()));
        for (const Story& story : read_stories(*source, story_format(path)))
            covers.push_back(cover_story(story, *source, bank, map, errors));
    };
    for (const std::string& operand : arguments.operands()) {
        if (operand == "-") {
            read(operand);
            continue;
        }
        FileWalk walk({operand}, is_story, [](const std::string&) { return false; });
        while (const auto item = walk.next()) {
            if (item->error)
                errors.push_back(*item->error);
            else
                read(item->path);
        }
    }
    return covers;
}

Plan make_plan(std::vector<StoryCover> stories, const std::vector<const Question*>& questions) {
    Plan plan{.stories = std::move(stories), .questions = questions};
    std::map<const Question*, std::uint32_t> numbers;
    for (std::size_t i = 0; i < questions.size(); ++i) numbers.emplace(questions[i], static_cast<std::uint32_t>(i));
    std::vector<bool> covered(questions.size());
    std::vector<std::vector<std::uint32_t>> sets(plan.stories.size());
    for (std::size_t i = 0; i < plan.stories.size(); ++i)
        for (const Answer& answer : plan.stories[i].answers) {
            if (!answer.fits()) break;
            const std::uint32_t number = numbers.at(answer.question);
            sets[i].push_back(number);
            covered[number] = true;
        }
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (!covered[i]) plan.uncovered.push_back(questions[i]);
    plan.fewest = fewest_sets(sets);
    return plan;
}

double rounded(double score) { return std::round(score * 1000) / 1000; }

Value story_row(const StoryCover& story, bool chosen) {
    constexpr std::string_view bases[] = {"inferred", "questions", "tags"};
    Value row = Value::table();
    row.set("file", story.file);
    row.set("story", story.index);
    row.set("line", story.line);
    row.set("title", story.title);
    row.set("basis", bases[static_cast<std::size_t>(story.basis)]);
    row.set("chosen", chosen);
    row.set("categories", names_of(story.categories, category_ids));
    row.set("principles", names_of(story.principles, principle_ids));
    Value questions = Value::array();
    for (const Answer& answer : story.answers) {
        Value one = Value::inline_table();
        one.set("id", answer.question->id);
        if (answer.question->handbook != 0) one.set("handbook", static_cast<std::int64_t>(answer.question->handbook));
        one.set("score", rounded(answer.score));
        one.set("fits", answer.fits());
        one.set("reason", visible(answer.reason));
        questions.push(std::move(one));
    }
    row.set("questions", std::move(questions));
    return row;
}

// A line for each pair of story and question that fits: what a spreadsheet wants.
std::vector<Value> pair_rows(const Plan& plan) {
    std::vector<Value> rows;
    for (const StoryCover& story : plan.stories)
        for (const Answer& answer : story.answers) {
            if (!answer.fits()) break;
            Value row = Value::table();
            row.set("file", story.file);
            row.set("story", story.index);
            row.set("title", visible(story.title));
            row.set("question", answer.question->id);
            row.set("category", category_of(*answer.question));
            row.set("score", rounded(answer.score));
            row.set("reason", visible(answer.reason));
            rows.push_back(std::move(row));
        }
    return rows;
}

bool is_chosen(const Plan& plan, std::size_t story) {
    return std::binary_search(plan.fewest.chosen.begin(), plan.fewest.chosen.end(), story);
}

std::string name_of(const StoryCover& story) {
    std::string name = story.file.substr(story.file.rfind('/') + 1);
    if (story.index > 1) name += '#' + std::to_string(story.index);
    return visible(name);
}

void write_answers(const Plan& plan, std::size_t most, Output& out) {
    for (std::size_t i = 0; i < plan.stories.size(); ++i) {
        const StoryCover& story = plan.stories[i];
        out.write(std::to_string(i + 1) + ". " + name_of(story) +
                  (story.title.empty() ? "" : ": " + visible(story.title)) + '\n');
        const auto fitting = static_cast<std::size_t>(
            std::count_if(story.answers.begin(), story.answers.end(), [](const Answer& a) { return a.fits(); }));
        if (fitting == 0) out.write("   answers none of the questions\n");
        for (std::size_t j = 0; j < std::min(fitting, most); ++j) {
            const Answer& answer = story.answers[j];
            out.write("   " + std::to_string(static_cast<int>(std::lround(100 * answer.score))) + "%  " +
                      std::string(answer.question->id) + "  (" + visible(answer.reason) + ")\n");
        }
        if (fitting > most && most > 0) out.write("   and " + std::to_string(fitting - most) + " more\n");
    }
}

void write_tables(const Plan& plan, Output& out) {
    std::size_t width = 8;
    for (std::size_t i = 0; i < plan.stories.size(); ++i) width = std::max(width, name_of(plan.stories[i]).size() + 5);
    out.write('\n' + padded("story", width));
    for (const auto category : category_ids) out.write("  " + std::string(category));
    out.write("\n");
    for (std::size_t i = 0; i < plan.stories.size(); ++i) {
        out.write(padded(std::to_string(i + 1) + ". " + name_of(plan.stories[i]), width));
        for (std::size_t c = 0; c < std::size(category_ids); ++c) {
            const auto& answers = plan.stories[i].answers;
            const auto count = std::count_if(answers.begin(), answers.end(),
                                             [&](const Answer& a) { return a.fits() && a.question->category == c; });
            const std::string text = count == 0 ? "." : std::to_string(count);
            out.write("  " + std::string(category_ids[c].size() - std::min(category_ids[c].size(), text.size()), ' ') +
                      text);
        }
        out.write("\n");
    }
    out.write("\nprinciple" + std::string(36, ' ') + "stories\n");
    for (std::size_t p = 0; p < std::size(principle_ids); ++p) {
        std::string numbers;
        for (std::size_t i = 0; i < plan.stories.size(); ++i)
            if ((plan.stories[i].principles >> p & 1) != 0) numbers += ' ' + std::to_string(i + 1);
        out.write(padded(principle_ids[p], 44) + (numbers.empty() ? " none" : numbers) + '\n');
    }
}

void write_fewest(const Plan& plan, Output& out) {
    const std::size_t covered = plan.questions.size() - plan.uncovered.size();
    out.write("\n" + std::to_string(covered) + " of " + std::to_string(plan.questions.size()) +
              " questions are answered; 'qbank cover --uncovered' lists the rest.\n");
    if (covered == 0) return;
    std::string numbers;
    for (const std::size_t story : plan.fewest.chosen) numbers += ' ' + std::to_string(story + 1);
    out.write("Fewest stories that answer all of those: " + std::to_string(plan.fewest.chosen.size()) + " (" +
              (plan.fewest.proved() ? "proved"
                                    : "at least " + std::to_string(plan.fewest.bound) + " are needed; not proved") +
              "):" + numbers + '\n');
}

void advise(const Plan& plan, Output& out) {
    const std::string advice = "; eight to ten that can be turned to many questions are advised";
    if (plan.stories.size() < fewest_advised)
        out.note("only " + std::to_string(plan.stories.size()) + (plan.stories.size() == 1 ? " story" : " stories") +
                 advice);
    else if (plan.fewest.chosen.size() > most_advised)
        out.note(std::to_string(plan.fewest.chosen.size()) + " stories are needed" + advice);
    else if (plan.stories.size() > most_advised)
        out.note(std::to_string(plan.stories.size()) + " stories are many to keep in mind" + advice);
}

Value summary_of(const Plan& plan) {
    Value out = Value::table();
    out.set("questions", plan.questions.size());
    out.set("uncovered", plan.uncovered.size());
    out.set("fewest", plan.fewest.chosen.size());
    out.set("at_least", plan.fewest.bound);
    out.set("proved", plan.fewest.proved());
    return out;
}

void write_plan(const Arguments& arguments, const Plan& plan, Output& out) {
    const std::string format = arguments.format();
    if (format == "text") {
        write_answers(plan, static_cast<std::size_t>(arguments.integer("number")), out);
        write_tables(plan, out);
        return write_fewest(plan, out);
    }
    if (format == "csv" || format == "tsv") return write_rows(out, format, "answer", pair_rows(plan));
    std::vector<Value> rows;
    for (std::size_t i = 0; i < plan.stories.size(); ++i)
        rows.push_back(story_row(plan.stories[i], is_chosen(plan, i)));
    if (format == "jsonl") return write_rows(out, format, "story", rows);
    Value document = Value::table();
    document.set("summary", summary_of(plan));
    Value& list = document.set("story", Value::array());
    for (Value& row : rows) list.push(std::move(row));
    Value& uncovered = document.set("uncovered", Value::array());
    for (const Question* question : plan.uncovered) uncovered.push(Value(question->id));
    out.write(format == "toml" ? to_toml(document) : to_json(document, 2) + '\n');
}

}  // namespace

Exit run_cover(const Arguments& arguments, Output& out) {
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    const TopicReader reader;
    Errors errors;
    std::vector<StoryCover> stories =
        read_covers(arguments, selection.bank, TopicMap(selection.questions, reader), errors);
    Exit status = errors.empty() ? selection.status : out.refuse(errors);
    if (!errors.empty() && !arguments.has("keep-going")) return status;
    if (stories.empty())
        return out.refuse(Error{{}, "no story was found", "name story files, or folders that hold them"});
    const Plan plan = make_plan(std::move(stories), selection.questions);
    if (!arguments.has("uncovered")) {
        write_plan(arguments, plan, out);
        advise(plan, out);
        return status;
    }
    if (arguments.format() != "text") {
        write_questions(out, arguments.format(), plan.uncovered);
        return status;
    }
    for (const Question* question : plan.uncovered) out.write(std::string(question->id) + '\n');
    return status;
}

}  // namespace career::qbank
