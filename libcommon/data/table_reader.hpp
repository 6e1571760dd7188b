// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/error.hpp"
#include "libcommon/values/money.hpp"

namespace career {

// Reads a table by asking for its keys. Faults (missing, of another type, out of range) gather in one list with their
// positions; finish() then refuses every key that nobody asked for, with a suggestion: so the list of known keys is the
// code that reads them. After a fault a reader gets a harmless value and goes on, so that one run names every fault.
class TableReader {
  public:
    TableReader(const Value& table, std::string file, Errors& errors, std::string path = {});

    bool has(std::string_view key);
    std::string text(std::string_view key);  // required
    std::string text_or(std::string_view key, std::string_view otherwise);
    std::optional<std::string> text_if(std::string_view key);
    std::int64_t integer(std::string_view key, std::int64_t least, std::int64_t most);
    std::int64_t integer_or(std::string_view key, std::int64_t otherwise, std::int64_t least, std::int64_t most);
    std::optional<std::int64_t> integer_if(std::string_view key, std::int64_t least, std::int64_t most);
    std::optional<double> real_if(std::string_view key);
    bool flag_or(std::string_view key, bool otherwise);
    std::optional<Date> date_if(std::string_view key);
    std::vector<std::string> texts(std::string_view key);  // a list of texts; empty where it is missing
    // One of `words`; a fault with a suggestion where it is another.
    std::string word(std::string_view key, std::span<const std::string_view> words, std::string_view otherwise = {});

    // "$185,000", "185k", "1.5M", or a bare number of currency units. See parse_money.
    Money money(std::string_view key);
    std::optional<Money> money_if(std::string_view key);
    // "15%": a bare number is refused, both readings offered.
    std::optional<Share> percent_if(std::string_view key);

    std::optional<TableReader> table_if(std::string_view key);
    std::vector<TableReader> tables(std::string_view key);  // a list of tables; empty where it is missing
    const Value* raw(std::string_view key);                 // marks the key as known

    // The keys in their order, for tables whose keys are the user's own (marks none as known).
    const std::vector<Member>& members() const { return table_->members; }
    Position at(std::string_view key) const;  // of the value, else of the table
    Position here() const;
    void fault(std::string_view key, std::string what, std::string remedy);
    // Errors for unknown keys; readers of tables inside call it on their own.
    void finish();
    bool good() const { return errors_->size() == errors_before_; }

  private:
    TableReader(const Value& table, const TableReader& above, std::string_view key);

    const Value* ask(std::string_view key);
    const Value* typed(std::string_view key, Value::Kind kind, std::string_view example);
    std::string name(std::string_view key) const;

    const Value* table_;
    std::shared_ptr<const std::string> file_;  // one for all readers of a file
    std::string path_;
    Errors* errors_;
    std::size_t errors_before_;
    std::vector<const Member*> asked_;  // in order; null: the next of those that it hasn't
    std::vector<std::string> missing_;
};

}  // namespace career
