// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "libcommon/checks/file_report.hpp"
#include "libcommon/checks/progress.hpp"
#include "libcommon/checks/spool.hpp"
#include "libcommon/system/output.hpp"

namespace career {

// Puts the chunks of all files together and writes them. Takes one chunk at a time, in the order of the files.
class RunReport {
  public:
    RunReport(CheckTool& tool, ReportContext& context, Output& out);

    void begin();
    void take(FileChunk&& chunk);
    // The rules over all files, after the last chunk.
    void over_files(const CheckProfile& profile, const std::string& place);
    void end();

    const Counts& counts() const { return counts_; }
    // Of the files that were checked; kept only where a baseline asks for them.
    const std::vector<std::string>& files() const { return files_; }

  private:
    void write(const Piece& piece);
    void suppress(PlacedFinding& finding) const;
    void render(std::vector<PlacedFinding>& findings);

    CheckTool* tool_;
    ReportContext* context_;
    Output* out_;
    Spool later_;
    bool wrote_ = false, wrote_later_ = false;
    Counts counts_;
    std::vector<std::string> files_;
    std::set<std::string> said_;  // faults of settings come with every file
    std::map<std::string, std::vector<Suppressions::Kept>> kept_;
    Progress progress_;
};

}  // namespace career
