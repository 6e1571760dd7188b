// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/edit.hpp"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

extern char** environ;

namespace career::doc_skeleton {

namespace {

std::string editor() {
    for (const char* name : {"VISUAL", "EDITOR"})
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return value;
    return "vi";
}

}  // namespace

Exit edit_file(const std::string& file, Output& out) {
    // The shell reads the editor's words, quotation marks among them; the file's name reaches it as one argument,
    // whatever is in it.
    const std::string command = editor() + " \"$1\"";
    const std::string path = file.starts_with('-') ? "./" + file : file;
    char shell[] = "sh", option[] = "-c";
    char* words[] = {shell,  option, const_cast<char*>(command.c_str()), shell, const_cast<char*>(path.c_str()),
                     nullptr};
    pid_t child = 0;
    if (const int fault = posix_spawn(&child, "/bin/sh", nullptr, nullptr, words, environ); fault != 0)
        return out.refuse(Error{{file, 0, 0},
                                std::string("cannot start the editor: ") + std::strerror(fault),
                                "the file itself is written"});
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (status == 0) return Exit::done;
    return out.refuse(
        Error{{file, 0, 0}, "the editor ended with a fault", "the file itself is written; check $VISUAL"});
}

}  // namespace career::doc_skeleton
