// SPDX-License-Identifier: MIT
#include "libcommon/system/atomic_file.hpp"
#include "tools/doc-skeleton/commands.hpp"
#include "tools/doc-skeleton/set/transaction.hpp"
#include "tools/doc-skeleton/upgrade.hpp"

namespace career::doc_skeleton {

Exit run_upgrade(const Arguments& arguments, Output& out) {
    Exit status = Exit::done;
    for (const std::string& path : arguments.operands()) {
        auto file = open_to_change(path);
        if (!file) {
            status = out.refuse(file.errors());
            continue;
        }
        auto changed = upgraded(file->source, path, arguments.text("template"), arguments.list("with"));
        if (!changed) {
            status = out.refuse(changed.errors());
            continue;
        }
        for (const std::string& title : changed->added) out.write(path + ": added '" + title + "'\n");
        if (changed->text == file->source.text()) continue;
        if (auto written = write_file(path, file->with_text(changed->text), AtomicFile::Replace::yes, file->stamp);
            !written)
            status = out.refuse(written.errors());
    }
    return status;
}

}  // namespace career::doc_skeleton
