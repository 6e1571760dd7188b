// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "libcommon/checks/check_tool.hpp"
#include "libcommon/checks/language_server/language_server.hpp"
#include "libcommon/checks/run_checks.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/check_document.hpp"
#include "tools/doc-skeleton/commands.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::size_t longest_document = std::size_t{256} << 20;

struct DocumentSettings : ToolSettings {
    explicit DocumentSettings(std::string wanted) : asked(std::move(wanted)) {}
    void read(TableReader& in) override { shape = in.text_or("template", shape); }
    void finish() override {
        if (!asked.empty()) shape = asked;
    }
    std::string asked, shape;
};

// A file that belongs to a folder and is no document of a shape; a record that is a folder keeps its text in such a
// one.
bool is_folder_page(const std::string& path) {
    const std::string name = ascii_lower(name_of_path(path));
    for (const std::string_view page :
         {"readme.", "index.", "changelog.", "contributing.", "license.", "template.", "code_of_conduct.", "security."})
        if (name.starts_with(page)) return place_of(path).own == name_of_path(path);
    return false;
}

class DocumentWorker : public CheckWorker {
  public:
    void check(const FileToCheck& file, FileSink& sink) override {
        const auto& settings = static_cast<const DocumentSettings&>(*file.profile->settings);
        // A template that was given for a folder is not given for its index.
        if (!file.named && !settings.shape.empty() && is_folder_page(file.name)) return;
        std::string bytes;
        if (file.text == nullptr) {
            std::array<char, 65536> buffer;
            while (true) {
                const ssize_t got = read(file.descriptor, buffer.data(), buffer.size());
                if (got < 0 && errno == EINTR) continue;
                if (got < 0)
                    return sink.error({{file.name, 0, 0},
                                       std::string("cannot read: ") + std::strerror(errno),
                                       "check the name and the permissions"});
                if (got == 0) break;
                bytes.append(buffer.data(), static_cast<std::size_t>(got));
                if (bytes.size() > longest_document)
                    return sink.error({{file.name, 0, 0}, "is longer than 256 MB", "check a part of it"});
            }
        }
        const Source own(file.name, std::move(bytes));
        const Source& source = file.text != nullptr ? *file.text : own;
        auto checked = checker_.check(source, file.name, settings.shape);
        sink.begin_piece(source);
        if (!checked) {
            if (settings.shape.empty() && is_folder_page(file.name)) return;
            for (const Error& error : checked.errors()) sink.error(error);
            return;
        }
        report(file, source, *checked, sink);
    }

  private:
    static void report(const FileToCheck& file, const Source& source, Checked& checked, FileSink& sink) {
        static constexpr std::string_view how[] = {"", " (its front matter says so)", " (kep.yaml stands beside it)",
                                                   " (by its headings)"};
        UnitReport unit;
        unit.file = file.name;
        unit.line = source.first_line();
        unit.title = checked.title;
        unit.note = "template " + checked.type + std::string(how[static_cast<std::size_t>(checked.how)]);
        if (sink.wants_data()) {
            unit.data = Value::table();
            unit.data.set("file", file.name);
            unit.data.set("title", checked.title);
            unit.data.set("template", checked.type);
        }
        const Selection& selection = file.profile->selection;
        std::vector<Finding> findings;
        for (Finding& finding : checked.findings) {
            if (!selection.on(finding.rule)) continue;
            finding.severity = selection.severity(finding.rule);
            findings.push_back(std::move(finding));
        }
        CheckedUnit extent{{0, static_cast<std::uint32_t>(source.text().size())}, std::move(checked.sections)};
        sink.unit(std::move(unit), extent, findings);
    }

    DocumentChecker checker_;
};

class DocumentTool : public CheckTool {
  public:
    explicit DocumentTool(std::string wanted) : asked_(std::move(wanted)) {}
    std::string_view name() const override { return "doc-skeleton"; }
    std::string_view unit_name() const override { return "document"; }
    std::string_view unit_plural() const override { return "documents"; }
    const RuleTable& rules() const override { return rules_; }
    bool reads(std::string_view file_name) const override {
        const auto markup = markup_of_file(file_name);
        return markup && (*markup == Markup::markdown || *markup == Markup::asciidoc || *markup == Markup::rst ||
                          *markup == Markup::org);
    }
    std::unique_ptr<ToolSettings> settings() const override { return std::make_unique<DocumentSettings>(asked_); }
    Value defaults() const override {
        Value out = Value::table();
        out.set("template", "");
        return out;
    }
    std::unique_ptr<CheckWorker> worker() override { return std::make_unique<DocumentWorker>(); }

  private:
    RuleTable rules_{document_rules()};
    std::string asked_;
};

}  // namespace

Exit run_check(const Arguments& arguments, Output& out) {
    DocumentTool checker(arguments.text("template"));
    return run_checks(checker, arguments, out);
}

Exit run_lsp(const Arguments& arguments, Output& out) {
    DocumentTool checker(arguments.text("template"));
    return run_language_server(make_check_service(checker, arguments, {}), out);
}

}  // namespace career::doc_skeleton
