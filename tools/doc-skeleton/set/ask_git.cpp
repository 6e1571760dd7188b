// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/ask_git.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

extern char** environ;

namespace career::doc_skeleton {
namespace {

// Two ends that are closed when it goes. Data runs from `write` to `read`.
struct Channel {
    int read = -1, write = -1;
    Channel() = default;
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;
    ~Channel() {
        end(read);
        end(write);
    }
    static void end(int& descriptor) {
        if (descriptor >= 0) close(descriptor);
        descriptor = -1;
    }
};

bool make_pipe(Channel& out) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return false;
    out.read = ends[0], out.write = ends[1];
    return true;
}

// A socket can be written to without a signal where the other side has gone.
bool make_socket(Channel& out) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return false;
    out.read = ends[0], out.write = ends[1];
    return true;
}

// The child's number; 0 where it could not be started.
pid_t start(std::vector<std::string>& words, const Channel& in, const Channel& out) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.read, 0);
    posix_spawn_file_actions_adddup2(&actions, out.write, 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    const int fault = posix_spawnp(&child, "git", &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return fault == 0 ? child : 0;
}

// Both ways at once: git may print before it has read all, and neither side may wait for the other.
void talk(Channel& in, Channel& out, std::string_view input, const AnswerTaker& take) {
    std::string answer;
    char buffer[65536];
    while (true) {
        if (input.empty()) Channel::end(in.write);
        pollfd waits[2] = {{out.read, POLLIN, 0}, {in.write, POLLOUT, 0}};
        if (poll(waits, 2, -1) < 0 && errno != EINTR) return;
        if ((waits[1].revents & (POLLOUT | POLLERR)) != 0) {
            const ssize_t written = send(in.write, input.data(), input.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (written > 0)
                input.remove_prefix(static_cast<std::size_t>(written));
            else if (written < 0 && errno != EAGAIN && errno != EINTR)
                input = {};
        }
        if ((waits[0].revents & (POLLIN | POLLHUP)) == 0) continue;
        const ssize_t got = read(out.read, buffer, sizeof buffer);
        if (got > 0) {
            answer.append(buffer, static_cast<std::size_t>(got));
            answer.erase(0, take(answer));
        } else if (got == 0 || errno != EINTR) {
            return;
        }
    }
}

}  // namespace

bool ask_git(std::vector<std::string> words, std::string_view input, const AnswerTaker& take) {
    Channel in, out;
    if (!make_socket(in) || !make_pipe(out)) return false;
    words.insert(words.begin(), "git");
    const pid_t child = start(words, in, out);
    Channel::end(in.read);
    Channel::end(out.write);
    if (child == 0) return false;
    talk(in, out, input, take);
    Channel::end(in.write);
    Channel::end(out.read);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status == 0;
}

}  // namespace career::doc_skeleton
