// SPDX-License-Identifier: MIT
#include "tools/qbank/schedule/history_line.hpp"

#include <optional>

#include "libcommon/frame/arguments.hpp"
#include "tools/qbank/schedule/json_cursor.hpp"
#include "tools/qbank/schedule/review_fields.hpp"

namespace career::qbank {
namespace {

// "10m", "2h", "1d" in minutes.
std::optional<std::int64_t> minutes_of(std::string_view text) {
    if (text.size() < 2) return std::nullopt;
    const auto number = parse_integer(text.substr(0, text.size() - 1));
    const std::int64_t unit = text.back() == 'm' ? 1 : text.back() == 'h' ? 60 : text.back() == 'd' ? 1440 : 0;
    if (!number || *number < 0 || *number > 10000 || unit == 0) return std::nullopt;
    return *number * unit;
}

class Reader {
  public:
    Reader(std::string_view line, const fsrs::Settings& defaults) : json_(line) { out_.settings = defaults; }

    Result<HistoryLine> run() {
        if (!json_.take('{')) fault("is no JSON object", "write a history a line");
        bool first = true, has_id = false, has_reviews = false;
        while (!error_) {
            const auto key = json_.key(first);
            if (!key) break;
            if (*key == "id") {
                out_.id = std::string(json_.scalar());
                has_id = true;
            } else if (*key == "reviews") {
                has_reviews = true;
                reviews();
            } else {
                setting(*key);
            }
        }
        if (!error_ && (json_.bad() || !json_.at_end())) fault("is no JSON object a line", "write a history a line");
        if (!error_ && !has_id) fault("the history has no 'id'", "give it one");
        if (!error_ && !has_reviews) fault("the history has no 'reviews'", "give it a list of them");
        if (error_) return *error_;
        return std::move(out_);
    }

  private:
    void fault(std::string what, std::string remedy) {
        if (!error_)
            error_ = Error{{"", 0, static_cast<std::uint32_t>(json_.offset() + 1)}, std::move(what), std::move(remedy)};
    }

    void setting(std::string_view key) {
        fsrs::Settings& settings = out_.settings;
        if (key == "request_retention") {
            const auto value = parse_real(json_.scalar());
            if (!value || *value <= 0 || *value > 1)
                fault("request_retention is no share", "it lies between 0 and 1, such as 0.9");
            else
                settings.retention = *value;
        } else if (key == "maximum_interval") {
            const auto value = parse_integer(json_.scalar());
            if (!value || *value < 1 || *value > 1'000'000)
                fault("maximum_interval is no number of days", "it is a whole number from 1");
            else
                settings.maximum = *value;
        } else if (key == "enable_short_term") {
            settings.short_term = truth();
        } else if (key == "enable_fuzz") {
            if (truth()) fault("fuzz is not supported", "a date drawn by chance cannot be checked: set it to false");
        } else if (key == "learning_steps") {
            steps(settings.learning_steps);
        } else if (key == "relearning_steps") {
            steps(settings.relearning_steps);
        } else if (key == "w") {
            weights(settings.weights);
        } else {
            json_.skip();
        }
    }

    bool truth() {
        const std::string_view word = json_.scalar();
        if (word != "true" && word != "false")
            fault("'" + std::string(word) + "' is neither true nor false", "write one of them");
        return word == "true";
    }

    void steps(std::vector<std::int64_t>& out) {
        out.clear();
        if (!json_.take('[')) return fault("the steps are no list", "write [\"1m\", \"10m\"]");
        bool first = true;
        while (!error_ && json_.item(first)) {
            const auto minutes = minutes_of(json_.scalar());
            if (!minutes) return fault("a step is no time", "write it as \"10m\", \"2h\" or \"1d\"");
            out.push_back(*minutes);
        }
    }

    void weights(fsrs::Weights& out) {
        if (!json_.take('[')) return fault("'w' is no list", "give 21 numbers");
        bool first = true;
        std::size_t count = 0;
        while (!error_ && json_.item(first)) {
            const auto value = parse_real(json_.scalar());
            if (!value || count == out.size()) return fault("'w' is not 21 numbers", "give FSRS-6's 21 parameters");
            out[count++] = *value;
        }
        if (!error_ && count != out.size()) fault("'w' is not 21 numbers", "give FSRS-6's 21 parameters");
    }

    void reviews() {
        if (!json_.take('[')) return fault("'reviews' is no list", "give a list of objects with at and rating");
        bool first = true;
        while (!error_ && json_.item(first)) review();
    }

    void review() {
        std::optional<std::int64_t> at;
        std::optional<fsrs::Rating> rating;
        if (!json_.take('{')) return fault("a review is no object", "write {\"at\": \"...\", \"rating\": \"good\"}");
        bool first = true;
        while (const auto key = json_.key(first)) {
            if (*key == "at") {
                const std::string_view text = json_.scalar();
                at = parse_moment(text);
                if (!at) return fault("'" + std::string(text) + "' is no time", "write it as 2026-01-31T20:15:00Z");
            } else if (*key == "rating") {
                const std::string_view text = json_.scalar();
                rating = parse_rating(text);
                if (!rating)
                    return fault("'" + std::string(text) + "' is no rating", "it is again, hard, good, easy or 1 to 4");
            } else {
                json_.skip();
            }
        }
        if (json_.bad()) return fault("is no JSON object a line", "write a history a line");
        if (!at || !rating) return fault("a review lacks 'at' or 'rating'", "give both");
        if (!out_.reviews.empty() && *at < out_.reviews.back().at)
            return fault("a review lies before the one before it", "sort the reviews by time");
        out_.reviews.push_back({*at, *rating});
    }

    JsonCursor json_;
    HistoryLine out_;
    std::optional<Error> error_;
};

}  // namespace

Result<HistoryLine> read_history_line(std::string_view line, const fsrs::Settings& defaults) {
    return Reader(line, defaults).run();
}

}  // namespace career::qbank
