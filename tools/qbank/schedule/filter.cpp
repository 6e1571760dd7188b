// SPDX-License-Identifier: MIT
#include "tools/qbank/schedule/filter.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "libcommon/frame/suggest.hpp"
#include "tools/qbank/instant.hpp"
#include "tools/qbank/line_stream.hpp"
#include "tools/qbank/schedule/card_table.hpp"
#include "tools/qbank/schedule/history_line.hpp"
#include "tools/qbank/schedule/json_cursor.hpp"
#include "tools/qbank/schedule/review_fields.hpp"

namespace career::qbank {
namespace {

struct Columns {
    std::size_t id = 0, at = 0, rating = 0;
    char separator = ',';
};

// Past the quoted field at the front of `line`, its text appended to `decoded`; false where its mark is not closed.
bool take_quoted(std::string_view& line, std::string& decoded) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '"') {
            if (i + 1 == line.size() || line[i + 1] != '"') {
                line.remove_prefix(i + 1);
                return true;
            }
            ++i;
        }
        decoded += line[i];
    }
    return false;
}

// The fields of a line of CSV, the marks around them taken off. False where a mark is not closed.
bool split(std::string_view line, char separator, std::vector<std::string_view>& fields, std::string& decoded) {
    fields.clear();
    decoded.clear();
    if (decoded.capacity() < line.size()) decoded.reserve(line.size());  // views into it must not move
    for (;;) {
        if (!line.empty() && line[0] == '"') {
            const std::size_t begin = decoded.size();
            if (!take_quoted(line, decoded)) return false;
            fields.push_back(std::string_view(decoded).substr(begin));
            if (line.empty()) return true;
            if (line[0] != separator) return false;
        } else {
            const auto end = line.find(separator);
            fields.push_back(line.substr(0, end));
            if (end == std::string_view::npos) return true;
            line.remove_prefix(end);
        }
        line.remove_prefix(1);
    }
}

class Filter {
  public:
    Filter(LineStream& lines, const FilterOptions& options, CardWriter& writer)
        : lines_(&lines), options_(&options), writer_(&writer), scheduler_(options.settings) {}

    Errors run(std::string_view first_line) {
        const ReviewInput input = options_->input == ReviewInput::unknown ? input_of(first_line) : options_->input;
        if (input == ReviewInput::csv) {
            if (read_header(first_line)) each_line([&](std::string_view line) { return csv_line(line); });
        } else {
            bool good = json_line(first_line) || options_->keep_going;
            if (good) each_line([&](std::string_view line) { return json_line(line); });
        }
        if (lines_->fault()) errors_.push_back(*lines_->fault());
        if (!options_->every)
            for (const CardTable::Entry& entry : cards_.entries())
                writer_->write(entry.id, entry.card, scheduler_.plan(entry.card));
        return std::move(errors_);
    }

  private:
    template <class Read>
    void each_line(Read read) {
        while (const auto line = lines_->next())
            if (!line->empty() && !read(*line) && !(options_->keep_going && errors_.size() < most_errors)) return;
    }

    bool fault(std::string what, std::string remedy, std::uint32_t column = 0) {
        errors_.push_back({{lines_->name(), lines_->line(), column}, std::move(what), std::move(remedy)});
        return false;
    }

    bool read_header(std::string_view line) {
        columns_.separator =
            line.find(',') == std::string_view::npos && line.find('\t') != std::string_view::npos ? '\t' : ',';
        if (!split(line, columns_.separator, fields_, decoded_))
            return fault("a quotation mark is not closed", "close it");
        const auto find = [&](std::initializer_list<std::string_view> names, std::size_t& place) {
            for (const auto name : names)
                if (const auto found = std::find(fields_.begin(), fields_.end(), name); found != fields_.end()) {
                    place = static_cast<std::size_t>(found - fields_.begin());
                    return true;
                }
            return fault("the header has no column '" + std::string(*names.begin()) + "'",
                         "the first line names the columns id, at and rating (or card_id, review_time, review_rating)");
        };
        return find({"id", "card_id"}, columns_.id) && find({"at", "review_time"}, columns_.at) &&
               find({"rating", "review_rating"}, columns_.rating);
    }

    bool csv_line(std::string_view line) {
        if (!split(line, columns_.separator, fields_, decoded_))
            return fault("a quotation mark is not closed", "close it");
        if (fields_.size() <= std::max({columns_.id, columns_.at, columns_.rating}))
            return fault("the line has fewer fields than the header", "give it all of them");
        return review(fields_[columns_.id], fields_[columns_.at], fields_[columns_.rating]);
    }

    bool json_line(std::string_view line) {
        JsonCursor json(line);
        const auto bad = [&] {
            return fault("is no JSON object a line", "write {\"id\": \"...\", \"at\": \"...\", \"rating\": \"good\"}",
                         static_cast<std::uint32_t>(json.offset() + 1));
        };
        if (!json.take('{')) return bad();
        std::array<std::string_view, 3> values;
        std::array<bool, 3> seen{};
        bool first = true;
        while (const auto key = json.key(first)) {
            const int place = *key == "id" ? 0 : *key == "at" ? 1 : *key == "rating" ? 2 : -1;
            if (*key == "reviews") return history(line);
            if (place < 0) {
                json.skip();
                continue;
            }
            const auto index = static_cast<std::size_t>(place);
            const std::string_view value = json.scalar();
            // A text with escapes stands in the cursor's own memory, which the next one takes over.
            const bool inside = value.data() >= line.data() && value.data() <= line.data() + line.size();
            values[index] = inside ? value : std::string_view(texts_[index] = std::string(value));
            seen[index] = true;
        }
        if (json.bad() || !json.at_end()) return bad();
        constexpr std::string_view names[] = {"id", "at", "rating"};
        for (std::size_t i = 0; i < 3; ++i)
            if (!seen[i]) return fault("the review has no '" + std::string(names[i]) + "'", "give it one");
        return review(values[0], values[1], values[2]);
    }

    bool history(std::string_view line) {
        auto read = read_history_line(line, options_->settings);
        if (!read) {
            for (const Error& error : read.errors()) fault(error.what, error.remedy, error.at.column);
            return false;
        }
        if (!own_ || own_->settings() != read->settings) own_.emplace(read->settings);
        fsrs::Card card;
        std::int64_t day_before = 0;
        for (const HistoryReview& one : read->reviews) {
            const std::int64_t day = utc_day(one.at);
            own_->review(card, one.at, card.reps == 0 ? 0 : day - day_before, one.rating);
            day_before = day;
            if (options_->every) writer_->write(read->id, card, own_->plan(card));
        }
        if (!options_->every && card.reps > 0) writer_->write(read->id, card, own_->plan(card));
        return true;
    }

    bool review(std::string_view id, std::string_view at_text, std::string_view rating_text) {
        if (id.empty()) return fault("the id is empty", "name the question");
        const auto at = parse_moment(at_text);
        if (!at)
            return fault("'" + std::string(at_text) + "' is no time",
                         "write it as 2026-01-31T20:15:00Z, or as milliseconds since 1970");
        const auto rating = parse_rating(rating_text);
        if (!rating)
            return fault("'" + std::string(rating_text) + "' is no rating", "it is again, hard, good, easy or 1 to 4");
        CardTable::Entry& entry = cards_.at(id);
        fsrs::Card& card = entry.card;
        if (card.reps > 0 && *at < card.at)
            return fault("the review of '" + std::string(id) + "' lies before the one above it",
                         "sort the reviews of an id by time");
        scheduler_.review(card, *at, card.reps == 0 ? 0 : utc_day(*at) - utc_day(card.at), *rating);
        if (options_->every) writer_->write(entry.id, card, scheduler_.plan(card));
        return true;
    }

    LineStream* lines_;
    const FilterOptions* options_;
    CardWriter* writer_;
    fsrs::Scheduler scheduler_;
    std::optional<fsrs::Scheduler> own_;  // of the last history with settings of its own
    CardTable cards_;
    Columns columns_;
    std::vector<std::string_view> fields_;
    std::string decoded_;
    std::array<std::string, 3> texts_;
    Errors errors_;
};

}  // namespace

ReviewInput input_of(std::string_view first_line) {
    const auto first = first_line.find_first_not_of(" \t");
    return first != std::string_view::npos && first_line[first] == '{' ? ReviewInput::json : ReviewInput::csv;
}

Errors filter_reviews(LineStream& lines, std::string_view first_line, const FilterOptions& options,
                      CardWriter& writer) {
    return Filter(lines, options, writer).run(first_line);
}

}  // namespace career::qbank
