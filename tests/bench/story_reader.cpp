// SPDX-License-Identifier: MIT
// How fast stories become words, without any rule: `story-reader FILE...` prints MB/s of processor time and the peak of
// memory; `wc -w` is its peer.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include "libcommon/text/story_stream.hpp"

namespace {

double seconds_used() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const int descriptor = ::open(argv[i], O_RDONLY | O_CLOEXEC);
        if (descriptor < 0) {
            fmt::print(stderr, "story-reader: cannot open {}\n", argv[i]);
            return 2;
        }
        const double begin = seconds_used();
        std::size_t stories = 0, sentences = 0, words = 0;
        career::StoryStream stream(argv[i], descriptor, career::story_format(argv[i]));
        while (const career::Story* story = stream.next()) {
            ++stories;
            sentences += story->sentences.size();
            words += story->words.size();
        }
        const double used = seconds_used() - begin;
        const double megabytes = static_cast<double>(::lseek(descriptor, 0, SEEK_END)) / 1e6;
        ::close(descriptor);
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        fmt::print("{}: {} stories, {} sentences, {} words, {:.0f} MB/s, peak {} KiB\n", argv[i], stories, sentences,
                   words, megabytes / used, usage.ru_maxrss);
    }
    return 0;
}
