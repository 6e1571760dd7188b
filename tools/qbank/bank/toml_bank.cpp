// SPDX-License-Identifier: MIT
#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/frame/suggest.hpp"
#include "tools/qbank/bank/bank.hpp"

namespace career::qbank {
namespace {

// The question being read: where its faults go.
struct RowReading {
    TableReader* in;
    const std::string* file;
    Errors* errors;
    Bank* bank;

    Position at(const Value& value) const { return {*file, value.at.line, value.at.column}; }

    std::string_view text(std::string_view key) const {
        std::string text = in->text_or(key, "");
        if (!in->has(key)) return {};
        if (const auto fault = fault_of(text)) errors->push_back({in->at(key), fault->what, fault->remedy});
        return bank->keep(std::move(text));
    }

    TextList list(std::string_view key) const {
        const std::vector<std::string> texts = in->texts(key);
        std::string joined;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const Value* whole = in->raw(key);
            if (const auto fault = fault_of(texts[i]))
                errors->push_back({at(whole->items[i]), fault->what, fault->remedy});
            if (i > 0) joined += '\n';
            joined += texts[i];
        }
        return TextList(bank->keep(std::move(joined)));
    }

    std::uint32_t set(std::string_view key, std::string_view kind, std::span<const std::string_view> ids) const {
        const std::vector<std::string> texts = in->texts(key);
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const std::size_t index = index_of(ids, texts[i]);
            if (index != no_id) {
                bits |= 1U << index;
                continue;
            }
            Error error{at(in->raw(key)->items[i]), "unknown " + std::string(kind) + " '" + texts[i] + "'",
                        did_you_mean(texts[i], ids, "it is one of " + list_of(ids))};
            errors->push_back(std::move(error));
        }
        return bits;
    }
};

Question read_question(TableReader& in, const std::string& file, Errors& errors, Bank& bank,
                       std::string_view kept_file) {
    const RowReading reading{&in, &file, &errors, &bank};
    Question question{.line = in.here().line, .file = kept_file};
    std::string id = in.text("id");
    if (in.has("id") && !is_id(id))
        errors.push_back(
            {in.at("id"), "'" + id + "' is no id", "use lower-case letters, digits and single hyphens, at most 64"});
    question.id = bank.keep(std::move(id));
    if (!in.has("text")) in.text("text");  // names what is missing
    question.text = reading.text("text");
    if (in.has("category"))
        if (const std::size_t index = index_of(category_ids, in.word("category", category_ids)); index != no_id)
            question.category = static_cast<std::uint8_t>(index);
    question.principles = reading.set("principles", "principle", principle_ids);
    question.companies = reading.set("companies", "company", company_ids);
    question.levels = reading.set("levels", "level", level_ids);
    question.tags = reading.list("tags");
    question.shows = reading.list("shows");
    question.follow_ups = reading.list("follow_ups");
    question.red_flags = reading.list("red_flags");
    question.not_this = reading.text("not_this");
    question.handbook = static_cast<std::uint8_t>(in.integer_or("handbook", 0, 1, 25));
    in.finish();
    return question;
}

}  // namespace

void read_bank_document(const Value& document, const std::string& name, Bank& bank, Errors& errors) {
    TableReader in(document, name, errors);
    const std::string_view file = bank.keep(name);
    in.integer_or("format", 1, 1, 1);
    for (TableReader& one : in.tables("question")) {
        const std::size_t before = errors.size();
        Question question = read_question(one, name, errors, bank, file);
        if (errors.size() == before) bank.questions.push_back(question);
    }
    in.finish();
}

void read_toml_bank(const Source& source, Bank& bank, Errors& errors) {
    const auto document = read_toml(source);
    if (document)
        read_bank_document(*document, source.name(), bank, errors);
    else
        errors.insert(errors.end(), document.errors().begin(), document.errors().end());
}

}  // namespace career::qbank
