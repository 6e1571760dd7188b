// SPDX-License-Identifier: MIT
#include "tools/qbank/bank/bank.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <unordered_map>

#include "libcommon/text/trimmed.hpp"
#include "libcommon/text/utf8.hpp"

namespace career::qbank {
namespace {

constexpr std::size_t longest_text = 4000, longest_id = 64;

}  // namespace

MappedFile::MappedFile(const std::string& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return;
    struct stat status;
    if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
        const auto size = static_cast<std::size_t>(status.st_size);
        void* place = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (place != MAP_FAILED) {
            data_ = static_cast<const char*>(place);
            size_ = size;
        }
    }
    close(fd);
}

MappedFile::~MappedFile() {
    if (data_ != nullptr) munmap(const_cast<char*>(data_), size_);
}

std::string_view Bank::keep(std::string text) {
    texts_.push_back(std::move(text));
    return texts_.back();
}

const Question* Bank::find(std::string_view id) const {
    for (const Question& question : questions)
        if (question.id == id) return &question;
    return nullptr;
}

std::unique_ptr<TextFault> fault_of(std::string_view text) {
    const auto fault = [](std::size_t offset, std::string what, std::string remedy) {
        return std::make_unique<TextFault>(TextFault{offset, std::move(what), std::move(remedy)});
    };
    if (trimmed(text).empty()) return fault(0, "the text is empty", "write the question, or take it out");
    if (text.size() > longest_text)
        return fault(0, "the text is longer than " + std::to_string(longest_text) + " bytes", "shorten the question");
    if (const auto bad = first_invalid(text); bad != std::string_view::npos)
        return fault(bad, "the text is no UTF-8", "save the file as UTF-8");
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = decode(text.substr(at));
        const bool bidi =
            (scalar.value >= 0x202A && scalar.value <= 0x202E) || (scalar.value >= 0x2066 && scalar.value <= 0x2069);
        if (scalar.value < 0x20 || (scalar.value >= 0x7F && scalar.value < 0xA0) || bidi)
            return fault(at, "a control character in the text: " + visible(text.substr(at, scalar.size)),
                         "a question is one line of plain text: take it out");
        at += scalar.size;
    }
    return nullptr;
}

bool is_id(std::string_view text) {
    if (text.empty() || text.size() > longest_id || text.front() == '-' || text.back() == '-') return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '-' && text[i - 1] == '-') return false;
        if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) return false;
    }
    return true;
}

std::string id_from(std::string_view text) {
    std::string id;
    std::size_t words = 1;
    for (const char letter : text) {
        const char c = ascii_lower(letter);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            id += c;
        } else if (c != '\'' && !id.empty() && id.back() != '-') {
            if (words++ == 8) break;
            id += '-';
        }
        if (id.size() == longest_id) break;
    }
    while (id.ends_with('-')) id.pop_back();
    return id.empty() ? "question" : id;
}

BankForm form_of(const Source& source) {
    const std::string_view text = source.text();
    if (source.name().ends_with(".toml")) return BankForm::toml;
    bool first = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        at = end + 1;
        if (line == "%") return BankForm::fortune;
        if (!first || line.empty() || line.starts_with("#")) continue;
        if (line.starts_with("[[question]]") || line.starts_with("format =") || line.starts_with("format="))
            return BankForm::toml;
        first = false;
    }
    return BankForm::plain;
}

void read_bank(const Source& source, BankForm form, Bank& bank, Errors& errors) {
    if (form == BankForm::toml)
        read_toml_bank(source, bank, errors);
    else
        read_text_bank(source, form, bank, errors);
}

void drop_duplicates(Bank& bank, std::size_t from, Errors& errors) {
    std::unordered_map<std::string_view, const Question*> seen;
    seen.reserve(bank.questions.size());
    for (std::size_t i = 0; i < from; ++i) seen.emplace(bank.questions[i].id, &bank.questions[i]);
    std::vector<Question> kept(bank.questions.begin(), bank.questions.begin() + static_cast<std::ptrdiff_t>(from));
    for (std::size_t i = from; i < bank.questions.size(); ++i) {
        const Question& question = bank.questions[i];
        const auto [place, is_new] = seen.emplace(question.id, &question);
        if (is_new) {
            kept.push_back(question);
            continue;
        }
        const Question& before = *place->second;
        errors.push_back(
            {{std::string(question.file), question.line, 1},
             "the id '" + std::string(question.id) + "' is taken",
             "it stands in " + std::string(before.file) + " line " + std::to_string(before.line) + ": choose another"});
    }
    bank.questions = std::move(kept);
}

}  // namespace career::qbank
