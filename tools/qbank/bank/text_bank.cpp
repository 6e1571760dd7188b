// SPDX-License-Identifier: MIT
#include <unordered_set>

#include "libcommon/text/utf8.hpp"
#include "tools/qbank/bank/bank.hpp"
#include "tools/qbank/line_stream.hpp"

namespace career::qbank {
namespace {

class TextBank {
  public:
    TextBank(const Source& source, Bank& bank, Errors& errors)
        : source_(&source), bank_(&bank), errors_(&errors), file_(bank.keep(source.name())) {}

    void add(std::string_view text, std::uint32_t line) {
        if (const auto fault = fault_of(text)) {
            const auto column = static_cast<std::uint32_t>(scalar_count(text.substr(0, fault->offset)) + 1);
            if (errors_->size() < most_errors)
                errors_->push_back({{source_->name(), line, column}, fault->what, fault->remedy});
            return;
        }
        std::string id = id_from(text);
        // Texts that begin alike are told apart by a number at the end.
        for (std::size_t n = 2; !ids_.insert(id).second; ++n) {
            id = id_from(text).substr(0, 56) + '-' + std::to_string(n);
        }
        bank_->questions.push_back(
            {.id = bank_->keep(std::move(id)), .text = bank_->keep(std::string(text)), .line = line, .file = file_});
    }

  private:
    const Source* source_;
    Bank* bank_;
    Errors* errors_;
    std::string_view file_;
    std::unordered_set<std::string> ids_;
};

}  // namespace

void read_text_bank(const Source& source, BankForm form, Bank& bank, Errors& errors) {
    TextBank out(source, bank, errors);
    const std::string_view text = source.text();
    std::string entry;  // of fortune's form: its lines with a blank between
    std::uint32_t line = source.first_line(), entry_line = line;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view row = text.substr(at, end - at);
        at = end + 1;
        if (row.ends_with('\r')) row.remove_suffix(1);
        const bool blank = row.find_first_not_of(" \t") == std::string_view::npos;
        if (form == BankForm::plain) {
            if (!blank) out.add(row, line);
        } else if (row == "%") {
            if (!entry.empty()) out.add(entry, entry_line);
            entry.clear();
        } else if (!blank) {
            if (entry.empty()) entry_line = line;
            if (!entry.empty()) entry += ' ';
            const auto begin = row.find_first_not_of(" \t");
            entry += row.substr(begin, row.find_last_not_of(" \t") - begin + 1);
        }
    }
    if (!entry.empty()) out.add(entry, entry_line);
}

}  // namespace career::qbank
