// SPDX-License-Identifier: MIT
#pragma once

#include <sys/stat.h>

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <string>

#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/path.hpp"

// A folder that is gone with the test.
struct Folder {
    Folder() { BOOST_REQUIRE(mkdtemp(path.data()) != nullptr); }
    ~Folder() { BOOST_TEST(std::system(("rm -rf " + path).c_str()) == 0); }
    std::string operator/(const std::string& name) const { return path + '/' + name; }
    // The file with its folders.
    std::string write(const std::string& name, std::string_view bytes) const {
        for (std::size_t slash = name.find('/'); slash != std::string::npos; slash = name.find('/', slash + 1))
            mkdir((*this / name.substr(0, slash)).c_str(), 0777);
        BOOST_TEST(bool(career::write_file(*this / name, bytes, career::AtomicFile::Replace::yes)));
        return *this / name;
    }
    std::string path = "/tmp/career-checks-XXXXXX";
};
