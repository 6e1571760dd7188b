// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/qbank/bank/bank.hpp"

// The bundled bank in a form that needs no parsing: made when the project is built, mapped when a tool starts. The TOML
// files stay the truth; where the index is missing, damaged or older than they are, they are read instead.
namespace career::qbank {

// A source file of an index: an index is fresh while the files have these sizes and none is newer.
struct IndexedFile {
    std::string name;  // without folder
    std::uint64_t size = 0;
    friend bool operator==(const IndexedFile&, const IndexedFile&) = default;
};

// Fixed-width little-endian records and one text; the same bytes on every machine.
std::string make_index(const Bank& bank, const std::vector<IndexedFile>& files);

// The files of an index whose frame is sound; empty otherwise.
std::vector<IndexedFile> files_of_index(std::string_view bytes);

// The questions of an index one by one: a draw of three reads three.
class IndexView {
  public:
    // nullopt where the frame is not sound. `folder` precedes the file names, which the bank keeps.
    static std::optional<IndexView> open(std::string_view bytes, const std::string& folder, Bank& bank);
    std::size_t size() const { return size_; }
    // False where a place in the record is wrong.
    bool get(std::size_t number, Question& out) const;

  private:
    const char* records_ = nullptr;
    std::string_view text_;
    std::size_t size_ = 0;
    std::vector<std::string_view> files_;
};

// Appends the questions, views into `bytes`, which must outlive the bank; `folder` precedes the file names. False, with
// nothing appended, where any offset is wrong.
bool read_index(std::string_view bytes, const std::string& folder, Bank& bank);

// Whether the index was made of the files that stand in the folder now.
bool is_fresh(const std::string& index_path, std::string_view bytes, const std::string& folder);

// The names of a folder's *.toml files, sorted; with `texts` also *.txt and files without an ending.
std::vector<std::string> bank_names(const std::string& folder, bool texts);

}  // namespace career::qbank
