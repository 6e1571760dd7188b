// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <cstdlib>
#include <thread>

#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"

using namespace career;

namespace {

struct Folder {
    Folder() { BOOST_REQUIRE(mkdtemp(path.data()) != nullptr); }
    ~Folder() { BOOST_TEST(std::system(("rm -rf " + path).c_str()) == 0); }
    std::string operator/(const std::string& name) const { return path + '/' + name; }
    std::string path = "/tmp/career-files-XXXXXX";
};

std::string content(const std::string& path) {
    const auto source = read_file(path);
    return source ? std::string(source->text()) : "cannot read: " + to_text(source.errors().front());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(files)

BOOST_AUTO_TEST_CASE(nothing_is_replaced_unasked) {
    const Folder folder;
    BOOST_TEST(bool(write_file(folder / "a", "one", AtomicFile::Replace::no)));
    const auto second = write_file(folder / "a", "two", AtomicFile::Replace::no);
    BOOST_REQUIRE(!bool(second));
    BOOST_TEST(second.errors().front().what == "is there already");
    BOOST_TEST(content(folder / "a") == "one");
    BOOST_TEST(bool(write_file(folder / "a", "two", AtomicFile::Replace::yes)));
    BOOST_TEST(content(folder / "a") == "two");
}

BOOST_AUTO_TEST_CASE(links_and_modes_are_kept) {
    const Folder folder;
    BOOST_TEST(bool(write_file(folder / "real", "one", AtomicFile::Replace::no)));
    BOOST_TEST(chmod((folder / "real").c_str(), 0640) == 0);
    BOOST_TEST(symlink("real", (folder / "link").c_str()) == 0);
    BOOST_TEST(bool(write_file(folder / "link", "two", AtomicFile::Replace::yes)));
    struct stat status;
    BOOST_TEST(lstat((folder / "link").c_str(), &status) == 0);
    BOOST_TEST(S_ISLNK(status.st_mode));
    BOOST_TEST(stat((folder / "real").c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0640U);
    BOOST_TEST(content(folder / "real") == "two");
}

BOOST_AUTO_TEST_CASE(a_file_changed_meanwhile_is_left_alone) {
    const Folder folder;
    BOOST_TEST(bool(write_file(folder / "a", "one", AtomicFile::Replace::no)));
    const auto stamp = stamp_of(folder / "a");
    BOOST_TEST(bool(write_file(folder / "a", "someone else's", AtomicFile::Replace::yes)));
    const auto late = write_file(folder / "a", "mine", AtomicFile::Replace::yes, stamp);
    BOOST_REQUIRE(!bool(late));
    BOOST_TEST(content(folder / "a") == "someone else's");
}

BOOST_AUTO_TEST_CASE(appends_from_many_threads_lose_nothing) {
    const Folder folder;
    const std::string path = folder / "deep/history";
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&path] {
            for (int i = 0; i < 50; ++i)
                if (!append_line(path, "a whole line")) std::abort();
        });
    for (auto& thread : threads) thread.join();
    std::string expected;
    for (int i = 0; i < 200; ++i) expected += "a whole line\n";
    BOOST_TEST(content(path) == expected);
    BOOST_TEST(truncate(path.c_str(), 6) == 0);
    BOOST_TEST(bool(append_line(path, "next")));
    BOOST_TEST(content(path) == "a whol\nnext\n");
}

// No write of this process grows a file past `bytes` while this stands, as if the disk were full there.
struct FullAfter {
    explicit FullAfter(rlim_t bytes) {
        BOOST_REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const rlimit now{bytes, before.rlim_max};
        BOOST_REQUIRE(setrlimit(RLIMIT_FSIZE, &now) == 0);
    }
    ~FullAfter() {
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, old_handler);
    }
    rlimit before{};
    void (*old_handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
};

BOOST_AUTO_TEST_CASE(half_a_line_is_taken_back) {
    const Folder folder;
    const std::string path = folder / "history";
    BOOST_TEST(bool(append_line(path, "kept")));
    {
        const FullAfter full(8);
        const auto written = append_line(path, "too long for this disk");
        BOOST_REQUIRE(!bool(written));
        BOOST_TEST(to_text(written.errors().front()) == path + ": cannot append: File too large; nothing was changed");
    }
    BOOST_TEST(content(path) == "kept\n");
}

BOOST_AUTO_TEST_CASE(half_a_line_that_cannot_be_taken_back_is_said) {
    const int fd = memfd_create("history", MFD_ALLOW_SEALING);
    BOOST_REQUIRE(fd >= 0);
    BOOST_REQUIRE(fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK) == 0);
    const std::string path = "/proc/self/fd/" + std::to_string(fd);
    {
        const FullAfter full(8);
        const auto written = append_line(path, "too long for this disk");
        BOOST_REQUIRE(!bool(written));
        BOOST_TEST(
            to_text(written.errors().front()) ==
            path + ": cannot append: File too large; a piece of the new line stands at its end: remove that by hand");
    }
    BOOST_TEST(content(path) == "too long");
    close(fd);
}

BOOST_AUTO_TEST_CASE(appending_to_devices) {
    const auto full = append_line("/dev/full", "x");
    BOOST_REQUIRE(!bool(full));
    BOOST_TEST(to_text(full.errors().front()) ==
               "/dev/full: cannot append: No space left on device; nothing was changed");
    BOOST_TEST(bool(append_line("/dev/null", "x")));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_said) {
    const Folder folder;
    BOOST_TEST(content(folder.path).ends_with("is a folder; name a file in it"));
    BOOST_TEST(content(folder / "none").ends_with("No such file or directory; check the name"));
    BOOST_TEST(!(bool)write_file(folder / "no/such", "x", AtomicFile::Replace::no));
    BOOST_TEST(bool(write_file(folder / "big", std::string(2000, 'x'), AtomicFile::Replace::no)));
    BOOST_TEST(!(bool)read_file(folder / "big", 1999));
    BOOST_TEST(bool(read_file(folder / "big", 2000)));
}

BOOST_AUTO_TEST_CASE(relative_xdg_values_count_as_unset) {
    setenv("HOME", "/home/x", 1);
    setenv("XDG_CONFIG_HOME", "relative", 1);
    BOOST_TEST(config_folder().value() == "/home/x/.config/career-tools");
    setenv("XDG_CONFIG_HOME", "/abs", 1);
    BOOST_TEST(config_folder().value() == "/abs/career-tools");
    unsetenv("XDG_CONFIG_HOME");
    unsetenv("HOME");
    BOOST_TEST(!config_folder().has_value());
    setenv("CAREER_TOOLS_DATA", "/data", 1);
    BOOST_TEST(data_file("x/y") == "/data/x/y");
    unsetenv("CAREER_TOOLS_DATA");
}

BOOST_AUTO_TEST_SUITE_END()
