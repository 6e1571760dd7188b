// SPDX-License-Identifier: MIT
// The only file that knows nlohmann's parser: it feeds our own values, so that depth is capped before anything is
// built.
#include "libcommon/data/json_reader.hpp"

#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>

#include "libcommon/data/depth.hpp"

namespace career {
namespace {

// Hands the text to the parser and tells how much of it was taken: the parser itself keeps no places.
class Feed {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Feed(const char* at, const char** taken) : at_(at), taken_(taken) {}
    const char& operator*() const { return *at_; }
    Feed& operator++() {
        *taken_ = ++at_;
        return *this;
    }
    friend bool operator==(const Feed& a, const Feed& b) { return a.at_ == b.at_; }

  private:
    const char* at_;
    const char** taken_;
};

// Where the token that ends at `end`, or a letter before it, begins: for numbers the parser has looked at the next one.
std::size_t token_start(std::string_view text, std::size_t end) {
    constexpr std::string_view word = "+-.0123456789Eabcdefghijklmnopqrstuvwxyz";
    const auto in_word = [&](std::size_t i) { return word.find(text[i]) != std::string_view::npos; };
    if (end == 0) return 0;
    std::size_t at = end - 1;
    if (text[at] == '"') {  // a text: back to the quotation mark that nothing escapes
        while (at > 0) {
            --at;
            std::size_t back = at;
            while (back > 0 && text[back - 1] == '\\') --back;
            if (text[at] == '"' && (at - back) % 2 == 0) return at;
        }
        return at;
    }
    if (!in_word(at) && at > 0 && in_word(at - 1)) --at;
    while (in_word(at) && at > 0 && in_word(at - 1)) --at;
    return at;
}

class Builder : public nlohmann::json_sax<nlohmann::json> {
  public:
    explicit Builder(const Source& source)
        : source_(source), taken_(source.text().data()), place_{source.first_line(), 1} {}
    void parse() {
        const std::string_view text = source_.text();
        nlohmann::json::sax_parse(Feed(text.data(), &taken_), Feed(text.data() + text.size(), &taken_), this);
    }

    bool null() override { return add(Value()); }
    bool boolean(bool value) override { return add(Value(value)); }
    bool number_integer(std::int64_t value) override { return add(Value(value)); }
    bool number_unsigned(std::uint64_t value) override {
        if (value > static_cast<std::uint64_t>(INT64_MAX)) return add(Value(static_cast<double>(value)));
        return add(Value(static_cast<std::int64_t>(value)));
    }
    bool number_float(double value, const std::string&) override {
        if (!std::isfinite(value)) return refuse("a number is too large", "write a smaller one");
        return add(Value(value));
    }
    bool string(std::string& value) override { return add(Value(std::move(value))); }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Value::table()); }
    bool start_array(std::size_t) override { return open(Value::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(std::string& name) override {
        keys_.back() = {std::move(name), here()};
        return true;
    }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception& fault) override {
        std::string what = fault.what();
        if (const auto colon = what.find("column "); colon != std::string::npos)
            if (const auto rest = what.find(": ", colon); rest != std::string::npos) what = what.substr(rest + 2);
        error_ = Error{source_.position(at == 0 ? 0 : at - 1), "bad JSON: " + what, "mend this line"};
        return false;
    }

    Result<Value> take() {
        if (error_) return *error_;
        return std::move(root_);
    }

  private:
    bool refuse(std::string what, std::string remedy) {
        const LineColumn at = here();
        error_ = Error{{source_.name(), at.line, at.column}, std::move(what), std::move(remedy)};
        return false;
    }
    // Tokens come one after the other, so lines and columns are counted on from the last one.
    LineColumn here() {
        const std::string_view text = source_.text();
        const std::size_t at = token_start(text, static_cast<std::size_t>(taken_ - text.data()));
        for (; counted_ < at; ++counted_) {
            if (text[counted_] == '\n')
                ++place_.line, place_.column = 1;
            else if ((static_cast<unsigned char>(text[counted_]) & 0xC0) != 0x80)
                ++place_.column;
        }
        return place_;
    }
    bool add(Value value) {
        if (value.at.line == 0) value.at = here();
        if (open_.empty()) {
            root_ = std::move(value);
            return true;
        }
        Value& parent = open_.back();
        if (parent.is(Value::Kind::array))
            parent.push(std::move(value));
        else
            parent.members.push_back({.key = keys_.back().name, .value = std::move(value), .key_at = keys_.back().at});
        return true;
    }
    bool open(Value value) {
        if (open_.size() >= std::size_t{most_depth})
            return refuse("JSON is nested too deep", "at most 64 levels are read");
        value.at = here();
        open_.push_back(std::move(value));
        keys_.emplace_back();
        return true;
    }
    bool close() {
        Value done = std::move(open_.back());
        open_.pop_back();
        keys_.pop_back();
        return add(std::move(done));
    }

    const Source& source_;
    Value root_;
    std::vector<Value> open_;
    struct Key {
        std::string name;
        LineColumn at{};
    };
    std::vector<Key> keys_;  // of each open table, the last one read
    const char* taken_;
    std::size_t counted_ = 0;
    LineColumn place_;
    std::optional<Error> error_;
};

}  // namespace

Result<Value> read_json(const Source& source) {
    Builder builder(source);
    builder.parse();
    return builder.take();
}

}  // namespace career
