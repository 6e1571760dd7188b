// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/branches.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <memory>
#include <optional>
#include <unordered_set>

#include "libcommon/frame/arguments.hpp"
#include "tools/doc-skeleton/git_name.hpp"

extern char** environ;

namespace career::doc_skeleton {
namespace {

std::optional<std::string> real_path(const std::string& path) {
    const std::unique_ptr<char, decltype(&std::free)> real(realpath(path.c_str(), nullptr), &std::free);
    if (!real) return std::nullopt;
    return std::string(real.get());
}

// Feeds `input` to the program and gathers what it prints; nullopt where it cannot run or ends with a fault.
std::optional<std::string> ask_git(std::vector<std::string> words, std::string_view input) {
    int in[2], out[2];
    if (pipe2(in, O_CLOEXEC) != 0) return std::nullopt;
    if (pipe2(out, O_CLOEXEC) != 0) {
        close(in[0]);
        close(in[1]);
        return std::nullopt;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], 0);
    posix_spawn_file_actions_adddup2(&actions, out[1], 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    words.insert(words.begin(), "git");
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    const int fault = posix_spawnp(&child, "git", &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(in[0]);
    close(out[1]);
    if (fault != 0) {
        close(in[1]);
        close(out[0]);
        return std::nullopt;
    }
    fcntl(in[1], F_SETFL, O_NONBLOCK);
    std::string answer;
    char buffer[65536];
    int to = in[1];
    while (true) {
        if (to >= 0 && input.empty()) {
            close(to);
            to = -1;
        }
        pollfd waits[2] = {{out[0], POLLIN, 0}, {to, POLLOUT, 0}};
        if (poll(waits, to >= 0 ? 2 : 1, -1) < 0 && errno != EINTR) break;
        if (to >= 0 && (waits[1].revents & (POLLOUT | POLLERR)) != 0) {
            const ssize_t written = write(to, input.data(), input.size());
            if (written > 0)
                input.remove_prefix(static_cast<std::size_t>(written));
            else if (written < 0 && errno != EAGAIN && errno != EINTR)
                input = {};
        }
        if ((waits[0].revents & (POLLIN | POLLHUP)) != 0) {
            const ssize_t got = read(out[0], buffer, sizeof buffer);
            if (got > 0)
                answer.append(buffer, static_cast<std::size_t>(got));
            else if (got == 0 || errno != EINTR)
                break;
        }
    }
    if (to >= 0) close(to);
    close(out[0]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (status != 0) return std::nullopt;
    return answer;
}

std::string_view next_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

}  // namespace

std::vector<std::string> names_of_tree(std::string_view tree, std::size_t hash) {
    std::vector<std::string> out;
    while (!tree.empty()) {
        const std::size_t gap = tree.find(' '), end = tree.find('\0');
        if (gap == tree.npos || end == tree.npos || gap > end || end + 1 + hash > tree.size()) break;
        out.emplace_back(tree.substr(gap + 1, end - gap - 1));
        tree.remove_prefix(end + 1 + hash);
    }
    return out;
}

std::vector<std::string> names_on_branches(const std::string& folder) {
    const auto root = repository_root(folder);
    if (!root) return {};
    const auto top = real_path(root->empty() ? "." : *root), here = real_path(folder);
    if (!top || !here || !here->starts_with(*top)) return {};
    const std::string inside = here->size() > top->size() ? here->substr(top->size() + 1) : std::string();
    if (inside.find('\n') != inside.npos) return {};
    const auto branches =
        ask_git({"-C", *top, "for-each-ref", "--format=%(tree)%(objectname)", "refs/heads", "refs/remotes"}, {});
    if (!branches || branches->empty()) return {};
    // A branch's tree of the folder by "commit:path"; many branches share one, so it is asked for by its own name once.
    std::string questions;
    std::unordered_set<std::string> asked;
    for (std::string_view rest = *branches; !rest.empty();) {
        const std::string_view line = next_line(rest);
        const std::size_t half = line.size() / 2;
        const std::string commit(line.substr(half));
        if (!line.empty() && asked.insert(std::string(line.substr(0, half))).second)
            questions += commit + ':' + inside + '\n';
    }
    const auto answers = ask_git({"-C", *top, "cat-file", "--batch"}, questions);
    if (!answers) return {};
    std::vector<std::string> out;
    std::unordered_set<std::string> seen, trees;
    for (std::string_view rest = *answers; !rest.empty();) {
        const std::string_view line = next_line(rest);
        const std::size_t second = line.rfind(' ');
        const auto size = second == line.npos ? std::nullopt : parse_integer(line.substr(second + 1));
        if (!size) continue;  // "... missing": the branch has no such folder
        const auto length = static_cast<std::size_t>(*size);
        if (length > rest.size()) break;
        const std::size_t first = line.find(' ');
        const std::string oid(line.substr(0, first));
        if (line.find(" tree ") != line.npos && trees.insert(oid).second)
            for (std::string& name : names_of_tree(rest.substr(0, length), oid.size() / 2))
                if (seen.insert(name).second) out.push_back(std::move(name));
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    return out;
}

}  // namespace career::doc_skeleton
