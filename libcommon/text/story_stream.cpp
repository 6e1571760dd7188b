// SPDX-License-Identifier: MIT
#include "libcommon/text/story_stream.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "libcommon/text/front_matter.hpp"
#include "libcommon/text/story_reader.hpp"
#include "libcommon/text/story_toml.hpp"

namespace career {

struct StoryStream::State {
    State(std::string file, int fd, StoryFormat kind, Limits bounds, const PartNames& known)
        : name(std::move(file)), descriptor(fd), format(kind), limits(bounds), names(known), reader(names) {}

    std::string name;
    int descriptor;
    StoryFormat format;
    Limits limits;
    PartNames names;
    StoryReader reader;
    std::string text;                     // read and not yet in a piece
    std::size_t expected = 0, taken = 0;  // bytes of the file by its size, and read so far
    bool at_end = false, started = false, cut = false;
    std::unique_ptr<Source> piece = std::make_unique<Source>();  // on the heap: the reader holds views of its bytes
    std::uint32_t piece_line = 1;                                // of the piece's first byte
    std::uint32_t next_line = 1;                                 // of the byte behind it
    std::uint32_t front_lines = 0;                               // lines of front matter in this piece
    std::size_t next = 0, usable = 0;                            // stories of the piece
    std::uint32_t index = 0;
    Story story;
    Fields fields;
    std::vector<FieldNote> notes;
    Errors errors;

    void fill(std::size_t size);
    bool open_piece();
    void open_toml();
};

// Reads until `text` holds `size` bytes or the file ends. Of a file with a size no more room is made than it needs: a
// small story must not cost a large buffer.
void StoryStream::State::fill(std::size_t size) {
    if (expected == 0 && text.empty()) {
        struct stat status {};
        if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0)
            expected = static_cast<std::size_t>(status.st_size);
    }
    while (!at_end && text.size() < size) {
        char tail[4096];  // for a pipe, and for the read that says that the file has ended
        const std::size_t old = text.size(), left = expected > taken ? expected - taken : 0;
        const std::size_t want = std::min(size - old, left > 0 ? left : sizeof tail);
        if (left > 0) text.resize(old + want);
        const ssize_t got = ::read(descriptor, left > 0 ? text.data() + old : tail, want);
        const std::size_t count = got > 0 ? static_cast<std::size_t>(got) : 0;
        if (left > 0)
            text.resize(old + count);
        else
            text.append(tail, count);
        taken += count;
        if (got < 0 && errno == EINTR) continue;
        if (got < 0)
            errors.push_back({.at = {name, 0, 0},
                              .what = std::string("cannot read: ") + std::strerror(errno),
                              .remedy = "name a text file that you may read"});
        if (got <= 0) at_end = true;
    }
}

void StoryStream::State::open_toml() {
    fill(limits.story + 1);
    if (text.size() > limits.story) {
        errors.push_back({.at = {name, 0, 0},
                          .what = "a story in TOML this long is not read",
                          .remedy = "a story has a few hundred words; name the right file"});
        at_end = true;
        text.clear();
        usable = next = 0;
        return;
    }
    piece = std::make_unique<Source>(name, std::move(text), 1);
    text.clear();
    usable = 1, next = 0;
}

// Takes the next stories that are surely whole: all but the last, unless the file has ended.
bool StoryStream::State::open_piece() {
    if (format == StoryFormat::toml) {
        if (started) return false;
        started = true;
        open_toml();
        return usable > 0;
    }
    for (std::size_t want = limits.piece;; want *= 2) {
        want = std::min(std::max(want, text.size()), limits.story);
        fill(want);
        if (text.empty()) return false;
        bool whole = at_end;
        std::size_t size = text.size();
        if (!whole && size >= limits.story) {  // no end of a story in sight: cut at a line, a blank or anywhere
            const std::size_t feed = text.rfind('\n', limits.story - 1), blank = text.rfind(' ', limits.story - 1);
            size = feed != std::string::npos && feed > 0     ? feed + 1
                   : blank != std::string::npos && blank > 0 ? blank + 1
                                                             : limits.story;
            whole = true;
        }
        // The piece has the text's own bytes; what lies behind it is copied, mostly one story.
        std::string rest = text.substr(size);
        text.resize(size);
        auto trial = std::make_unique<Source>(name, std::move(text), piece_line);
        FrontMatter front;
        if (!started) front = read_front_matter(trial->text());
        reader.open(trial->text(), front.end, format);
        const std::size_t skipped = size - trial->text().size();  // a byte order mark
        std::size_t count = reader.count();
        std::size_t end = size;
        // A piece must get ahead: a last story that begins where the text does is no place to part it.
        const std::size_t last = count < 2 ? 0 : reader.offset_of(count - 1);
        if (!whole) {
            if (last == 0) {
                text = (skipped != 0 ? "\xEF\xBB\xBF" : "") + std::string(trial->text()) + rest;
                continue;
            }
            --count;
            end = skipped + last;
        } else if (!at_end && last != 0) {
            --count;
            end = skipped + last;
        } else if (!at_end && !cut) {
            cut = true;
            errors.push_back({.at = {name, piece_line, 0},
                              .what = "a story of over " + std::to_string(limits.story >> 20) + " MB was cut",
                              .remedy = "part the file's stories by headings"});
        }
        if (!started) {
            fields = std::move(front.fields);
            notes = std::move(front.notes);
        }
        front_lines = front.lines;
        started = true;
        text = std::string(trial->text().substr(end - skipped)) + rest;
        piece = std::move(trial);
        next = 0, usable = count;
        next_line = piece_line + front.lines + (end < size ? reader.lines_before(count) : reader.line_count());
        if (count > 0) return true;
        piece_line = next_line;
        want = limits.piece / 2;
    }
}

StoryStream::StoryStream(std::string name, int descriptor, StoryFormat format, Limits limits, const PartNames& names)
    : state_(std::make_unique<State>(std::move(name), descriptor, format, limits, names)) {}
StoryStream::~StoryStream() = default;

const Story* StoryStream::next() {
    State& s = *state_;
    for (;;) {
        while (s.next == s.usable) {
            s.piece_line = s.next_line;
            if (!s.open_piece()) return nullptr;
        }
        const std::size_t story = s.next++;
        if (s.format == StoryFormat::toml) {
            s.story = read_story_toml(s.piece->text(), 1);
            return &s.story;
        }
        s.reader.read(story, s.story);
        if (is_advice(s.story)) continue;
        s.story.index = ++s.index;
        s.story.line = s.piece->first_line() + s.front_lines + s.reader.lines_before(story);
        s.story.fields = s.fields;
        s.story.notes = std::move(s.notes);
        s.notes.clear();
        return &s.story;
    }
}

Story* StoryStream::mutable_story() { return &state_->story; }
const Source& StoryStream::source() const { return *state_->piece; }
const Errors& StoryStream::errors() const { return state_->errors; }

}  // namespace career
