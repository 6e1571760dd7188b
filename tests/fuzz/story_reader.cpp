// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "libcommon/text/plain_text.hpp"
#include "libcommon/text/story_stream.hpp"
#include "tools/star-lint/classify/classify.hpp"

namespace {

using namespace career;

void require(bool holds) {
    if (!holds) std::abort();
}

// What every story keeps: spans inside the text and in order, ranges that fit together.
void check(Story& story, std::string_view text) {
    std::uint32_t sentence_end = 0, word_end = 0;
    for (std::size_t i = 0; i < story.sentences.size(); ++i) {
        const Sentence& sentence = story.sentences[i];
        require(sentence.span.begin < sentence.span.end && sentence.span.end <= text.size());
        require(sentence.span.begin >= sentence_end);
        require(sentence.first_word == word_end && sentence.end_word > sentence.first_word);
        require(sentence.part == no_part || sentence.part < story.parts.size());
        for (std::uint32_t w = sentence.first_word; w < sentence.end_word; ++w)
            require(story.words[w].begin >= sentence.span.begin && story.words[w].end() <= sentence.span.end);
        sentence_end = sentence.span.end;
        word_end = sentence.end_word;
        plain_text(text, sentence.span);
    }
    require(word_end == story.words.size());
    for (const StoryPart& part : story.parts) {
        require(part.mark.begin <= part.label.begin && part.label.end <= part.mark.end && part.mark.end <= text.size());
        require(part.first_sentence <= part.end_sentence && part.end_sentence <= story.sentences.size());
    }
    require(story.title.end <= text.size() && story.extent.begin <= story.extent.end &&
            story.extent.end <= text.size());
    career::star_lint::infer_parts(text, story);
}

}  // namespace

// The first byte chooses the format, and whether the text is read at once or in small pieces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto format = static_cast<StoryFormat>(data[0] % 5);
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const Source source("fuzz", std::string(bytes));
    for (Story& story : read_stories(source, format)) check(story, source.text());
    if (data[0] < 128) return 0;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), &std::fclose);
    if (file == nullptr || std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) return 0;
    std::fflush(file.get());
    ::lseek(::fileno(file.get()), 0, SEEK_SET);
    StoryStream stream("fuzz", ::fileno(file.get()), format, {.piece = 64, .story = 4096}, PartNames());
    while (stream.next() != nullptr) check(*stream.mutable_story(), stream.source().text());
    return 0;
}
