// SPDX-License-Identifier: MIT
// A finding a line: gcc's form, which editors and grep read, and GitHub's workflow commands.
#include "libcommon/checks/renderer.hpp"
#include "libcommon/text/concat.hpp"
#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

class GccRenderer : public FindingRenderer {
  public:
    using FindingRenderer::FindingRenderer;
    bool wants_ends() const override { return false; }

    void unit(Piece& piece, const UnitReport*, std::span<const PlacedFinding> findings) const override {
        for (const PlacedFinding& finding : findings) {
            std::string& out = piece.now;
            const std::size_t from = out.size();
            out += finding.file;
            if (finding.begin.line != 0) append(out, ":", finding.begin.line, ":", finding.begin.in(wishes_.column));
            append(out,
                   finding.severity == Severity::error     ? ": error: "
                   : finding.severity == Severity::warning ? ": warning: "
                                                           : ": note: ",
                   finding.message, finding.hint.empty() ? "" : "; ", finding.hint);
            make_visible(out, from);
            append(out, " [", rules_[finding.rule].id, "]\n");
        }
    }
};

class GithubRenderer : public FindingRenderer {
  public:
    using FindingRenderer::FindingRenderer;

    void unit(Piece& piece, const UnitReport*, std::span<const PlacedFinding> findings) const override {
        for (const PlacedFinding& finding : findings) {
            std::string& out = piece.now;
            out += finding.severity == Severity::error     ? "::error "
                   : finding.severity == Severity::warning ? "::warning "
                                                           : "::notice ";
            out += "file=" + escaped(finding.file, true);
            if (finding.begin.line != 0) {
                out += ",line=" + std::to_string(finding.begin.line) + ",endLine=" + std::to_string(finding.end.line);
                // GitHub takes columns only where the lines are the same.
                if (finding.begin.line == finding.end.line)
                    out += ",col=" + std::to_string(finding.begin.in(wishes_.column)) +
                           ",endColumn=" + std::to_string(finding.end.in(wishes_.column));
            }
            out += ",title=" + escaped(std::string(wishes_.tool) + ' ' + std::string(rules_[finding.rule].id), true) +
                   "::";
            out +=
                escaped(finding.hint.empty() ? finding.message : finding.message + "; " + finding.hint, false) + '\n';
        }
    }

  private:
    static std::string escaped(std::string_view text, bool property) {
        std::string out;
        for (const char c : text) {
            if (c == '%')
                out += "%25";
            else if (c == '\r')
                out += "%0D";
            else if (c == '\n')
                out += "%0A";
            else if (property && c == ':')
                out += "%3A";
            else if (property && c == ',')
                out += "%2C";
            else
                out += c;
        }
        return visible(out);
    }
};

}  // namespace

std::unique_ptr<Renderer> make_gcc_renderer(const RuleTable& rules, const RenderWishes& wishes) {
    return std::make_unique<GccRenderer>(rules, wishes);
}

std::unique_ptr<Renderer> make_github_renderer(const RuleTable& rules, const RenderWishes& wishes) {
    return std::make_unique<GithubRenderer>(rules, wishes);
}

}  // namespace career
