// SPDX-License-Identifier: MIT
#include "tools/star-lint/parts.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "libcommon/checks/walk.hpp"
#include "libcommon/data/value_writer.hpp"
#include "libcommon/text/plain_text.hpp"
#include "libcommon/text/story_stream.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/star-lint/classify/classify.hpp"
#include "tools/star-lint/lint/lint_tool.hpp"

namespace career::star_lint {
namespace {

// An open file that closes itself; standard input stays open.
class OpenFile {
  public:
    explicit OpenFile(const std::string& path)
        : descriptor_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~OpenFile() {
        if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    int descriptor() const { return descriptor_; }

  private:
    int descriptor_;
};

std::string part_name(const Story& story, const Sentence& sentence) {
    return sentence.part == no_part ? "none" : text_of(story.parts[sentence.part].parts);
}

Value sentence_value(const Story& story, const Sentence& sentence, const Source& source) {
    const LineColumn at = source.at(sentence.span.begin);
    Value out = Value::table();
    out.set("part", part_name(story, sentence));
    out.set("inferred", sentence.inferred);
    out.set("line", at.line);
    out.set("column", at.column);
    out.set("text", plain_text(source.text(), sentence.span));
    return out;
}

Value story_value(const Story& story, const Source& source) {
    Value out = Value::table();
    out.set("file", source.name());
    out.set("story", story.index);
    out.set("line", story.line);
    if (!story.title.empty()) out.set("title", plain_text(source.text(), story.title));
    Value& sentences = out.set("sentence", Value::array());
    for (const Sentence& sentence : story.sentences) sentences.push(sentence_value(story, sentence, source));
    return out;
}

// The rows of one story, in the format asked for. JSON is one document: `first` says whether a comma comes before.
void write_story(const Story& story, const Source& source, std::string_view format, bool first, Output& out) {
    if (format == "toml") {
        out.write((first ? "" : "\n") + to_toml_item("story", story_value(story, source)));
    } else if (format == "json") {
        out.write((first ? "\n" : ",\n") + to_json(story_value(story, source)));
    } else if (format == "jsonl") {
        for (const Sentence& sentence : story.sentences) {
            Value row = Value::table();
            row.set("file", source.name());
            row.set("story", story.index);
            for (const Member& member : sentence_value(story, sentence, source).members)
                row.set(member.key, member.value);
            out.write(to_json(row) + "\n");
        }
    } else {
        for (const Sentence& sentence : story.sentences) {
            const LineColumn at = source.at(sentence.span.begin);
            out.write(fmt::format("{}:{}:{}: {}{}: {}\n", visible(source.name()), at.line, at.column,
                                  part_name(story, sentence), sentence.inferred ? " (inferred)" : "",
                                  visible(plain_text(source.text(), sentence.span))));
        }
    }
}

}  // namespace

Exit run_parts(const Arguments& args, Output& out) {
    const std::string format = args.format();
    Exit status = Exit::done;
    bool first = true;
    const auto read_one = [&](const std::string& path) {
        const std::string name = path != "-"                  ? path
                                 : args.has("stdin-filename") ? args.text("stdin-filename")
                                                              : "standard input";
        const OpenFile file(path);
        if (file.descriptor() < 0) {
            status = out.refuse(Error{.at = {name, 0, 0},
                                      .what = std::string("cannot open: ") + std::strerror(errno),
                                      .remedy = "name a text file that you may read"});
            return;
        }
        StoryStream stream(name, file.descriptor(), story_format(name));
        while (const Story* story = stream.next()) {
            infer_parts(stream.source().text(), *stream.mutable_story());
            write_story(*story, stream.source(), format, first, out);
            first = false;
        }
        if (!stream.errors().empty()) status = out.refuse(stream.errors());
    };
    if (format == "json") out.write("{\"story\":[");
    for (const std::string& operand : args.operands()) {
        if (operand == "-") {
            read_one(operand);
            continue;
        }
        FileWalk walk({operand}, is_story_file, [](const std::string&) { return false; });
        while (const auto item = walk.next()) {
            if (item->error)
                status = out.refuse(*item->error);
            else
                read_one(item->path);
        }
    }
    if (format == "json") out.write("\n]}\n");
    return status;
}

}  // namespace career::star_lint
