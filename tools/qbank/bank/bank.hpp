// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/error.hpp"
#include "libcommon/text/source.hpp"
#include "tools/qbank/bank/question.hpp"

namespace career::qbank {

// A file mapped into memory; empty where it cannot be.
class MappedFile {
  public:
    explicit MappedFile(const std::string& path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    std::string_view bytes() const { return {data_, size_}; }

  private:
    const char* data_ = nullptr;
    std::size_t size_ = 0;
};

// Questions of one or several files, in their order, and the memory that their texts live in.
class Bank {
  public:
    std::vector<Question> questions;

    // Keeps a text for the bank's life.
    std::string_view keep(std::string text);
    void keep(std::unique_ptr<MappedFile> file) { files_.push_back(std::move(file)); }
    const Question* find(std::string_view id) const;

  private:
    std::deque<std::string> texts_;
    std::vector<std::unique_ptr<MappedFile>> files_;
};

enum class BankForm : std::uint8_t { toml, plain, fortune };
// By the ending .toml, else by the text: "[[question]]" or a key make TOML, a line "%" fortune's form.
BankForm form_of(const Source& source);

// Appends the questions of a text; those with a fault are named in `errors` and left out, the rest is kept.
void read_bank(const Source& source, BankForm form, Bank& bank, Errors& errors);
// A document that was read from elsewhere, such as JSON; `name` for messages.
void read_bank_document(const Value& document, const std::string& name, Bank& bank, Errors& errors);
void read_toml_bank(const Source& source, Bank& bank, Errors& errors);
void read_text_bank(const Source& source, BankForm form, Bank& bank, Errors& errors);

// Names ids that stand twice, each after the first; takes the later ones out.
void drop_duplicates(Bank& bank, std::size_t from, Errors& errors);

// What keeps a text from being shown or read: control characters, bytes that are no UTF-8, emptiness, length. The
// offset is that of the fault.
struct TextFault {
    std::size_t offset = 0;
    std::string what, remedy;
};
std::unique_ptr<TextFault> fault_of(std::string_view text);

// "tell-me-about-a-time-you-failed": of the first eight words, at most 64 letters.
std::string id_from(std::string_view text);
bool is_id(std::string_view text);

}  // namespace career::qbank
