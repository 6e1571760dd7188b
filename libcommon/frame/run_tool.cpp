// SPDX-License-Identifier: MIT
#include "libcommon/frame/run_tool.hpp"

#include <exception>
#include <new>
#include <string>
#include <vector>

#include "libcommon/frame/help.hpp"
#include "libcommon/frame/parse.hpp"
#include "libcommon/system/signals.hpp"

namespace career {
namespace {

Exit run(const Tool& tool, std::span<const std::string> words, Output& out) {
    const Parsed parsed = parse(tool, words);
    if (const auto* error = std::get_if<UsageError>(&parsed)) return out.usage(error->what, error->remedy);
    if (const auto* help = std::get_if<HelpWanted>(&parsed)) {
        out.write(help_text(tool, help->command));
        return Exit::done;
    }
    if (std::holds_alternative<VersionWanted>(parsed)) {
        out.write(version_text(tool));
        return Exit::done;
    }
    const Arguments& arguments = std::get<Arguments>(parsed);
    const std::string color = arguments.text("color");
    out.set_color(color == "always" ? ColorWish::always : color == "never" ? ColorWish::never : ColorWish::automatic);
    if (arguments.command().writes)
        if (const Exit opened = out.open(arguments.text("output"), arguments.has("force")); opened != Exit::done)
            return opened;
    return arguments.command().run(arguments, out);
}

}  // namespace

int run_tool(const Tool& tool, int argc, char** argv) {
    restore_signals();
    std::vector<std::string> words;
    if (argc > 1) words.assign(argv + 1, argv + argc);
    Output out(tool.name);
    Exit status = Exit::failed;
    try {
        status = run(tool, words, out);
        status = out.finish(status);
    } catch (const WriteError& error) {
        out.abandon();
        status = out.refuse(error.error);
    } catch (const std::bad_alloc&) {
        out.abandon();
        status = out.refuse({{}, "out of memory", "give it a smaller input"});
    } catch (const std::exception& error) {
        out.abandon();
        status = out.refuse({{}, error.what(), "this should not happen: please report it with the input"});
    }
    return static_cast<int>(status);
}

}  // namespace career
