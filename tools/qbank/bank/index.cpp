// SPDX-License-Identifier: MIT
#include "tools/qbank/bank/index.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <initializer_list>

namespace career::qbank {
namespace {

// Head: mark, version, count of questions, count of files, size of the text. Then a record a file (name, size), a
// record a question, the text that the records' places point into.
constexpr std::string_view mark = "CTQBIDX\n";
constexpr std::uint32_t version = 1;
constexpr std::size_t head_size = 8 + 4 * 4, file_size = 16, views = 7, record_size = views * 8 + 4 * 4 + 4;

void put(std::string& out, std::uint64_t value, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

// Unsigned numbers as the file has them; a loop over bytes would cost a third of a start.
template <class Number>
Number get(const char* at) {
    Number value = 0;
    std::memcpy(&value, at, sizeof value);
    if constexpr (std::endian::native == std::endian::big) {
        Number turned = 0;
        for (std::size_t i = 0; i < sizeof value; ++i)
            turned = static_cast<Number>(turned << 8 | (value >> (8 * i) & 0xFF));
        return turned;
    }
    return value;
}
std::uint32_t get32(const char* at) { return get<std::uint32_t>(at); }

struct Layout {
    std::uint32_t questions = 0, files = 0, text = 0;
    std::size_t files_at = 0, questions_at = 0, text_at = 0;
};

// Whether the bytes have the sizes that their head names.
bool read_layout(std::string_view bytes, Layout& out) {
    if (bytes.size() < head_size || !bytes.starts_with(mark) || get32(bytes.data() + 8) != version) return false;
    out.questions = get32(bytes.data() + 12);
    out.files = get32(bytes.data() + 16);
    out.text = get32(bytes.data() + 20);
    if (out.questions > bytes.size() || out.files > 255) return false;
    out.files_at = head_size;
    out.questions_at = out.files_at + std::size_t{out.files} * file_size;
    out.text_at = out.questions_at + std::size_t{out.questions} * record_size;
    return out.text_at + out.text == bytes.size();
}

bool view(std::string_view text, const char* at, std::string_view& out) {
    const std::size_t begin = get32(at), size = get32(at + 4);
    if (begin > text.size() || size > text.size() - begin) return false;
    out = std::string_view(text.data() + begin, size);
    return true;
}

}  // namespace

std::string make_index(const Bank& bank, const std::vector<IndexedFile>& files) {
    std::string records, text;
    const auto place = [&](std::string_view piece) {
        put(records, text.size(), 4);
        put(records, piece.size(), 4);
        text += piece;
    };
    for (const IndexedFile& file : files) {
        place(file.name);
        put(records, file.size, 8);
    }
    for (const Question& question : bank.questions) {
        for (const std::string_view piece :
             {question.id, question.text, question.not_this, question.tags.joined(), question.shows.joined(),
              question.follow_ups.joined(), question.red_flags.joined()})
            place(piece);
        put(records, question.principles, 4);
        put(records, question.companies, 4);
        put(records, question.levels, 4);
        put(records, question.line, 4);
        const auto of = std::find_if(files.begin(), files.end(),
                                     [&](const IndexedFile& file) { return question.file.ends_with(file.name); });
        put(records, question.category, 1);
        put(records, question.handbook, 1);
        put(records, static_cast<std::uint64_t>(of - files.begin()), 2);
    }
    std::string out(mark);
    put(out, version, 4);
    put(out, bank.questions.size(), 4);
    put(out, files.size(), 4);
    put(out, text.size(), 4);
    return out + records + text;
}

std::vector<IndexedFile> files_of_index(std::string_view bytes) {
    Layout layout;
    if (!read_layout(bytes, layout)) return {};
    std::vector<IndexedFile> files;
    const std::string_view text = bytes.substr(layout.text_at);
    for (std::size_t i = 0; i < layout.files; ++i) {
        const char* at = bytes.data() + layout.files_at + i * file_size;
        std::string_view name;
        if (!view(text, at, name)) return {};
        files.push_back({std::string(name), get<std::uint64_t>(at + 8)});
    }
    return files;
}

std::optional<IndexView> IndexView::open(std::string_view bytes, const std::string& folder, Bank& bank) {
    Layout layout;
    if (!read_layout(bytes, layout)) return std::nullopt;
    IndexView out;
    for (const IndexedFile& file : files_of_index(bytes)) out.files_.push_back(bank.keep(folder + '/' + file.name));
    out.records_ = bytes.data() + layout.questions_at;
    out.text_ = bytes.substr(layout.text_at);
    out.size_ = layout.questions;
    return out;
}

bool IndexView::get(std::size_t number, Question& out) const {
    const char* at = records_ + number * record_size;
    std::array<std::string_view, views> pieces;
    bool good = true;
    for (std::size_t v = 0; v < views; ++v) good = view(text_, at + 8 * v, pieces[v]) && good;
    const char* rest = at + 8 * views;
    const std::size_t file = career::qbank::get<std::uint16_t>(rest + 18);
    if (!good || file >= files_.size()) return false;
    out = {.id = pieces[0],
           .text = pieces[1],
           .not_this = pieces[2],
           .tags = TextList(pieces[3]),
           .shows = TextList(pieces[4]),
           .follow_ups = TextList(pieces[5]),
           .red_flags = TextList(pieces[6]),
           .principles = get32(rest),
           .companies = get32(rest + 4),
           .levels = get32(rest + 8),
           .category = static_cast<std::uint8_t>(rest[16]),
           .handbook = static_cast<std::uint8_t>(rest[17]),
           .line = get32(rest + 12),
           .file = files_[file]};
    return true;
}

bool read_index(std::string_view bytes, const std::string& folder, Bank& bank) {
    const auto index = IndexView::open(bytes, folder, bank);
    if (!index) return false;
    const std::size_t before = bank.questions.size();
    bank.questions.resize(before + index->size());
    for (std::size_t i = 0; i < index->size(); ++i)
        if (!index->get(i, bank.questions[before + i])) {
            bank.questions.resize(before);
            return false;
        }
    return true;
}

bool is_fresh(const std::string& index_path, std::string_view bytes, const std::string& folder) {
    const auto files = files_of_index(bytes);
    struct stat index, status;
    if (files.empty() || stat(index_path.c_str(), &index) != 0) return false;
    const auto newer = [&](const struct stat& file) {
        return file.st_mtim.tv_sec > index.st_mtim.tv_sec ||
               (file.st_mtim.tv_sec == index.st_mtim.tv_sec && file.st_mtim.tv_nsec > index.st_mtim.tv_nsec);
    };
    for (const IndexedFile& file : files) {
        if (stat((folder + '/' + file.name).c_str(), &status) != 0 || newer(status)) return false;
        if (static_cast<std::uint64_t>(status.st_size) != file.size) return false;
    }
    // A folder that is newer may hold a new file, or may only have been installed after the index was made.
    if (stat(folder.c_str(), &status) != 0) return false;
    return !newer(status) || bank_names(folder, false).size() == files.size();
}

std::vector<std::string> bank_names(const std::string& folder, bool texts) {
    std::vector<std::string> names;
    DIR* open = opendir(folder.c_str());
    if (open == nullptr) return names;
    while (const dirent* entry = readdir(open)) {
        const std::string_view name = entry->d_name;
        if (name.starts_with(".") || name.ends_with("~")) continue;
        const bool plain = name.ends_with(".txt") || name.find('.') == std::string_view::npos;
        struct stat status;
        const std::string path = folder + '/' + std::string(name);
        if ((name.ends_with(".toml") || (texts && plain)) && stat(path.c_str(), &status) == 0 &&
            !S_ISDIR(status.st_mode))
            names.emplace_back(name);
    }
    closedir(open);
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace career::qbank
