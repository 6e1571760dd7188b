// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "libcommon/checks/finding.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/text/source.hpp"
#include "tools/doc-skeleton/check/rules.hpp"

namespace career::doc_skeleton {

enum class Chosen : std::uint8_t { given, front_matter, sidecar, headings };

struct Checked {
    std::string type, title;
    Chosen how = Chosen::given;
    std::vector<Finding> findings;
    std::vector<Span> sections;
};

// What many documents are checked against, read once. Not for several threads.
class DocumentChecker {
  public:
    // `path`: the document's place, for its format, its name and its neighbours. `type`: a template; empty: what the
    // document or the file beside it says, else the best match. An error where no template fits.
    Result<Checked> check(const Source& source, const std::string& path, const std::string& type);
    // What the rules would read: the document and how its headings serve the template. Both arguments must outlive it.
    Result<Sheet> sheet(const Source& source, const std::string& path, const std::string& type, Document& document,
                        std::vector<Finding>& findings);

  private:
    Result<bool> read_names();
    Result<const Template*> shape_for(const Document& document, const std::string& type, const std::string& path,
                                      Chosen& how);
    Result<const Template*> shape_named(const std::string& type);
    const Neighbours& neighbours_of(const std::string& path);
    bool answers(const Neighbours& neighbours, std::size_t index, const Entry& own);

    std::optional<SectionNames> names_;
    std::map<std::string, Template> shapes_;
    std::vector<Template> all_;
    bool all_read_ = false;
    // As they were when the file or folder had that stamp: an editor's session sees what comes and goes.
    template <class Value>
    struct Seen {
        std::optional<FileStamp> stamp;
        Value value;
    };
    std::map<std::string, Seen<Neighbours>> folders_;
    std::map<std::string, Seen<std::vector<Relation>>> relations_;  // of records by path
};

}  // namespace career::doc_skeleton
