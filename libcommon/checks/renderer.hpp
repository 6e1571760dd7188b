// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "libcommon/checks/finding.hpp"
#include "libcommon/checks/rule.hpp"
#include "libcommon/checks/unit_report.hpp"

namespace career {

inline constexpr std::string_view check_formats[] = {"text",  "gcc",    "json",   "jsonl",     "toml",
                                                     "sarif", "rdjson", "github", "checkstyle"};

struct RenderWishes {
    std::string_view tool;
    std::string_view version;
    std::string_view unit_name;    // "story": the key of units in the machine's formats
    std::string_view unit_plural;  // "stories"
    ColumnUnit column = ColumnUnit::scalar;
    bool color = false;
    std::size_t width = 80;
};

struct Counts {
    std::uint64_t files = 0, units = 0;
    std::uint64_t errors = 0, warnings = 0, hints = 0;
    std::uint64_t suppressed = 0, baselined = 0, unreadable = 0;
    void add(const Counts& other);
    void count(Severity severity);
    std::uint64_t findings() const { return errors + warnings + hints; }
};

// The piece of a report that belongs to one file, or to a part of it. Pieces are made by any thread and written in the
// order of the files, the renderer's separator between those that are not empty.
struct Piece {
    std::string now;    // written where it stands
    std::string later;  // written after all pieces: JSON's second list
};

// A form of report. Const after it was made: threads share it.
class Renderer {
  public:
    virtual ~Renderer() = default;

    virtual std::string_view separator() const { return ""; }
    virtual std::string begin() const { return ""; }
    // Whether findings must stand together by file.
    virtual bool per_file() const { return false; }
    // Whether findings over several files must come all at once, to be shown together.
    virtual bool gathers() const { return false; }
    // Before the first and after the last piece of a file that has a finding.
    virtual std::string file_begin(const std::string&) const { return ""; }
    virtual std::string file_end() const { return ""; }
    // Null: findings of the whole file, or over several.
    virtual void unit(Piece& piece, const UnitReport* unit, std::span<const PlacedFinding> findings) const = 0;
    // Between the pieces' `now` and `later`, and at the end.
    virtual std::string middle() const { return ""; }
    virtual std::string end(const Counts& counts) const;

    virtual bool wants_data() const { return false; }        // UnitReport::data
    virtual bool wants_suppressed() const { return false; }  // suppressed findings too
    virtual bool wants_lines() const { return false; }       // PlacedFinding::line_text
    virtual bool wants_ends() const { return true; }         // PlacedFinding::end
    virtual bool wants_units() const { return false; }       // units without a finding too

  protected:
    void add_item(std::string& list, std::string_view item) const {
        if (!list.empty()) list += separator();
        list += item;
    }
};

// The forms of `check_formats`: they show findings under the names of their rules.
class FindingRenderer : public Renderer {
  public:
    FindingRenderer(const RuleTable& rules, const RenderWishes& wishes) : rules_(rules), wishes_(wishes) {}

  protected:
    RuleTable rules_;
    RenderWishes wishes_;
};

std::unique_ptr<Renderer> make_renderer(std::string_view format, const RuleTable& rules, const RenderWishes& wishes);

// Each in its own file.
std::unique_ptr<Renderer> make_text_renderer(const RuleTable& rules, const RenderWishes& wishes);
std::unique_ptr<Renderer> make_gcc_renderer(const RuleTable& rules, const RenderWishes& wishes);
std::unique_ptr<Renderer> make_github_renderer(const RuleTable& rules, const RenderWishes& wishes);
std::unique_ptr<Renderer> make_json_renderer(const RuleTable& rules, const RenderWishes& wishes);
std::unique_ptr<Renderer> make_jsonl_renderer(const RuleTable& rules, const RenderWishes& wishes);
std::unique_ptr<Renderer> make_toml_renderer(const RuleTable& rules, const RenderWishes& wishes);
std::unique_ptr<Renderer> make_sarif_renderer(const RuleTable& rules, const RenderWishes& wishes);
std::unique_ptr<Renderer> make_rdjson_renderer(const RuleTable& rules, const RenderWishes& wishes);
std::unique_ptr<Renderer> make_checkstyle_renderer(const RuleTable& rules, const RenderWishes& wishes);

// "a%20b/c.md"; an absolute path becomes "file:///...".
std::string uri_of(std::string_view path);

}  // namespace career
