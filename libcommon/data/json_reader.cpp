// SPDX-License-Identifier: MIT
// The only file that knows nlohmann's parser: it feeds our own values, so that depth is capped before anything is
// built.
#include "libcommon/data/json_reader.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

namespace career {
namespace {

constexpr std::size_t most_depth = 64;

class Builder : public nlohmann::json_sax<nlohmann::json> {
  public:
    explicit Builder(const Source& source) : source_(source) {}

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
        keys_.back() = std::move(name);
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
        error_ = Error{{source_.name(), 0, 0}, std::move(what), std::move(remedy)};
        return false;
    }
    bool add(Value value) {
        if (open_.empty()) {
            root_ = std::move(value);
            return true;
        }
        Value& parent = open_.back();
        if (parent.is(Value::Kind::array))
            parent.push(std::move(value));
        else
            parent.set(keys_.back(), std::move(value));
        return true;
    }
    bool open(Value value) {
        if (open_.size() >= most_depth) return refuse("JSON is nested too deep", "at most 64 levels are read");
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
    std::vector<std::string> keys_;
    std::optional<Error> error_;
};

}  // namespace

Result<Value> read_json(const Source& source) {
    Builder builder(source);
    const std::string_view text = source.text();
    nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
}

}  // namespace career
