// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "tools/doc-skeleton/set/index.hpp"
#include "tools/doc-skeleton/set/transaction.hpp"

namespace career::doc_skeleton {

// A set in memory while records get other names: every text that links to one is changed with it. Nothing is written
// before changes() is applied.
class SetEdit {
  public:
    // Reads the set, its index, and the documents of the repository around it that may link to its records.
    static Result<SetEdit> open(const std::string& folder);

    const std::vector<Entry>& entries() const { return entries_; }
    // The repository has more documents than are looked through: links in the rest stay as they are.
    bool cut_short() const { return cut_short_; }
    // Headings begin with their number: "# 12. Use SQS".
    bool numbers_in_titles() const;
    Result<bool> move(std::size_t index, const Entry& to);
    std::vector<FileChange> changes() const;

  private:
    struct File {
        std::string path, root_path;  // as given; from the root
        Opened opened;
        std::string text;
        std::string new_path;  // empty: it stays where it is
        bool record = false;
        Markup markup = Markup::markdown;
    };
    Result<bool> add(const std::string& path, bool record);

    std::string folder_, root_folder_, repository_;
    std::vector<Entry> entries_;     // by the new names
    std::vector<File> files_;        // the records first, in the entries' order
    std::vector<FileChange> moves_;  // of folders that are records
    std::string index_;
    bool cut_short_ = false;
};

}  // namespace career::doc_skeleton
