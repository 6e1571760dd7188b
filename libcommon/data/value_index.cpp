// SPDX-License-Identifier: MIT
#include "libcommon/data/value_index.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <map>
#include <mutex>

#include "libcommon/data/depth.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"

namespace career {
namespace {

constexpr std::string_view magic = "career-1";

// Little-endian wherever the index was made; compilers turn it into one load.
template <class Number>
Number word_at(const char* from) {
    std::array<unsigned char, sizeof(Number)> bytes;
    std::memcpy(bytes.data(), from, sizeof(Number));
    if constexpr (std::endian::native == std::endian::big) std::reverse(bytes.begin(), bytes.end());
    return std::bit_cast<Number>(bytes);
}

void put(std::string& out, std::uint64_t number, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(number >> (8 * i) & 0xFF);
}

void put_text(std::string& out, std::string_view text) {
    put(out, text.size(), 4);
    out += text;
}

void put_value(std::string& out, const Value& value) {
    put(out, static_cast<std::uint64_t>(value.kind) | (value.inline_form ? 0x80U : 0U), 1);
    switch (value.kind) {
        case Value::Kind::null:
            break;
        case Value::Kind::boolean:
            put(out, value.boolean, 1);
            break;
        case Value::Kind::integer:
            put(out, static_cast<std::uint64_t>(value.integer), 8);
            break;
        case Value::Kind::real: {
            std::uint64_t bits = 0;
            std::memcpy(&bits, &value.real, sizeof bits);
            put(out, bits, 8);
            break;
        }
        case Value::Kind::text:
        case Value::Kind::moment:
            put_text(out, value.text);
            break;
        case Value::Kind::date:
            put(out, static_cast<std::uint64_t>(days_of(value.date)), 8);
            break;
        case Value::Kind::array:
            put(out, value.items.size(), 4);
            for (const Value& item : value.items) put_value(out, item);
            break;
        case Value::Kind::table:
            put(out, value.members.size(), 4);
            for (const Member& member : value.members) {
                put_text(out, member.key);
                put_value(out, member.value);
            }
            break;
    }
}

class Unpacker {
  public:
    explicit Unpacker(std::string_view rest) : rest_(rest) {}
    bool sound() const { return sound_; }
    bool done() const { return sound_ && rest_.empty(); }

    template <class Number>
    Number number() {
        if (rest_.size() < sizeof(Number)) return static_cast<Number>(fail());
        const auto out = word_at<Number>(rest_.data());
        rest_.remove_prefix(sizeof(Number));
        return out;
    }

    std::string_view text() {
        const std::uint64_t size = number<std::uint32_t>();
        if (size > rest_.size()) {
            fail();
            return {};
        }
        const std::string_view out = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return out;
    }

    void value(Value& out, int depth) {
        const std::uint64_t head = number<std::uint8_t>();
        const auto kind = static_cast<Value::Kind>(head & 0x7F);
        if (kind > Value::Kind::table || depth > most_depth) fail();
        if (!sound_) return;
        out.kind = kind;
        out.inline_form = (head & 0x80) != 0;
        switch (kind) {
            case Value::Kind::null:
                break;
            case Value::Kind::boolean:
                out.boolean = number<std::uint8_t>() != 0;
                break;
            case Value::Kind::integer:
                out.integer = static_cast<std::int64_t>(number<std::uint64_t>());
                break;
            case Value::Kind::real: {
                const std::uint64_t bits = number<std::uint64_t>();
                std::memcpy(&out.real, &bits, sizeof bits);
                break;
            }
            case Value::Kind::text:
            case Value::Kind::moment:
                out.text = std::string(text());
                break;
            case Value::Kind::date:
                out.date = date_of(static_cast<std::int64_t>(number<std::uint64_t>()));
                break;
            case Value::Kind::array: {
                const std::uint64_t count = number<std::uint32_t>();
                if (count > rest_.size()) fail();
                if (sound_) out.items.resize(count);
                for (Value& item : out.items) value(item, depth + 1);
                break;
            }
            case Value::Kind::table: {
                const std::uint64_t count = number<std::uint32_t>();
                if (count > rest_.size()) fail();
                if (sound_) out.members.resize(count);
                for (Member& member : out.members) {
                    member.key = std::string(text());
                    value(member.value, depth + 1);
                }
                break;
            }
        }
    }

  private:
    std::uint64_t fail() {
        sound_ = false;
        rest_ = {};
        return 0;
    }

    std::string_view rest_;
    bool sound_ = true;
};

}  // namespace

std::uint64_t hash_of(std::string_view text) {
    // Eight bytes at a time, mixed by a multiplication: told apart are versions of a file, not adversaries.
    std::uint64_t hash = text.size() * 0x9E3779B97F4A7C15ULL;
    for (; text.size() >= 8; text.remove_prefix(8)) {
        hash = (hash ^ word_at<std::uint64_t>(text.data())) * 0xD6E8FEB86659FD93ULL;
        hash ^= hash >> 32;
    }
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash ^ hash >> 29;
}

std::string pack_value(const Value& value, std::uint64_t text_hash) {
    std::string out(magic);
    put(out, text_hash, 8);
    put_value(out, value);
    return out;
}

std::optional<Value> unpack_value(std::string_view packed, std::uint64_t text_hash) {
    if (!packed.starts_with(magic)) return std::nullopt;
    Unpacker in(packed.substr(magic.size()));
    if (in.number<std::uint64_t>() != text_hash || !in.sound()) return std::nullopt;
    std::optional<Value> out(std::in_place);
    in.value(*out, 0);
    if (!in.done()) return std::nullopt;
    return out;
}

Result<const Value*> shared_toml(std::string_view relative) {
    static auto& kept = *new std::map<std::string, Value>;
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    const std::string path = data_file(relative);
    if (const auto known = kept.find(path); known != kept.end()) return &known->second;
    const auto source = read_file(path);
    if (!source) return source.errors();
    if (const auto packed = read_file(data_file("index/" + std::string(relative) + ".packed")))
        if (auto value = unpack_value(packed->text(), hash_of(source->text())))
            return &kept.emplace(path, std::move(*value)).first->second;
    auto value = read_toml(*source);
    if (!value) return value.errors();
    return &kept.emplace(path, value.take()).first->second;
}

}  // namespace career
