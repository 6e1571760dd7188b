// SPDX-License-Identifier: MIT
#include <csignal>
#include <stdexcept>

#include "libcommon/frame/run_tool.hpp"
#include "libcommon/system/input.hpp"

namespace {

using namespace career;

Exit echo(const Arguments& arguments, Output& out) {
    for (std::int64_t i = 0; i < arguments.integer("times"); ++i)
        for (const std::string& operand : arguments.operands()) out.write(operand + '\n');
    return arguments.has("found") ? Exit::found : Exit::done;
}

Exit copy(const Arguments& arguments, Output& out) {
    const auto source = read_file(arguments.operands().front(), 1000);
    if (!source) return out.refuse(source.errors());
    out.write(source->text());
    return Exit::done;
}

Exit fault(const Arguments& arguments, Output& out) {
    out.write("half");
    if (arguments.has("signal")) {
        out.flush();
        std::raise(SIGTERM);
    }
    if (arguments.has("refuse")) return out.refuse(Error{{"f.toml", 3, 4}, "bad \x1b[31m thing", "mend it"});
    throw std::runtime_error("a mistake");
}

constexpr Option echo_options[] = {
    {.name = "times",
     .letter = 'n',
     .value = "N",
     .help = "how often",
     .kind = Kind::integer,
     .otherwise = "1",
     .least = 0,
     .most = 1000000},
    {.name = "found", .help = "end with status 1"},
};
constexpr Option fault_options[] = {{.name = "signal", .help = "die"}, {.name = "refuse", .help = "refuse"}};
constexpr Example examples[] = {{"frame-probe echo a b", "two lines"}};
constexpr Command commands[] = {
    {.name = "echo",
     .help = "print the operands",
     .operands = "WORD...",
     .operand_kind = Kind::text,
     .options = echo_options,
     .run = echo},
    {.name = "copy", .help = "print a file", .operands = "FILE", .least_operands = 1, .most_operands = 1, .run = copy},
    {.name = "fault", .help = "go wrong", .options = fault_options, .run = fault},
};
constexpr Tool tool{
    .name = "frame-probe", .help = "A tool to test the frame with.", .commands = commands, .examples = examples};

}  // namespace

int main(int argc, char** argv) { return career::run_tool(tool, argc, argv); }
