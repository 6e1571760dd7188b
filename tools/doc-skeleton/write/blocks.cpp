// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/write/blocks.hpp"

#include <algorithm>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/text/trimmed.hpp"
#include "tools/doc-skeleton/document/marks.hpp"
#include "tools/doc-skeleton/mustache.hpp"
#include "tools/doc-skeleton/template.hpp"

namespace career::doc_skeleton {
namespace {

struct ItemStart {
    std::size_t length = 0;  // 0: the line begins no item
    bool ordered = false;
};

ItemStart item_start(std::string_view line) {
    if (line.starts_with("- ") || line.starts_with("* ")) return {2, false};
    std::size_t digits = 0;
    while (digits < line.size() && digits < 3 && line[digits] >= '0' && line[digits] <= '9') ++digits;
    if (digits > 0 && line.substr(digits).starts_with(". ")) return {digits + 2, true};
    return {};
}

bool is_rule_row(std::string_view line) {
    return line.find('-') != std::string_view::npos && line.find_first_not_of("|-: \r") == std::string_view::npos;
}

class BlockParser {
  public:
    std::vector<Block> parse(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            line(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        flush();
        return std::move(out_);
    }

  private:
    void line(std::string_view raw) {
        if (in_code_) {
            if (raw.starts_with("```"))
                in_code_ = false, flush();
            else
                append(raw);
            return;
        }
        const std::string_view text = trimmed(raw);
        if (in_hint_) {
            hint_line(text);
            return;
        }
        if (text.empty()) return flush();
        if (text.starts_with("```")) {
            begin({.kind = Block::Kind::code});
            in_code_ = true;
        } else if (text.starts_with("<!--")) {
            begin({.kind = Block::Kind::hint});
            in_hint_ = true;
            hint_line(trimmed(text.substr(4)));
        } else if (text.starts_with("#")) {
            heading(text);
        } else if (text.starts_with("|")) {
            if (!open_ || now_.kind != Block::Kind::table) begin({.kind = Block::Kind::table});
            if (!is_rule_row(text)) {
                const auto cells = row_cells(text);
                now_.rows.emplace_back(cells.begin(), cells.end());
            }
        } else if (text.starts_with("> ")) {
            if (!open_ || now_.kind != Block::Kind::quote) begin({.kind = Block::Kind::quote});
            append(text.substr(2));
        } else if (const ItemStart start = item_start(text); start.length > 0) {
            const auto indent = static_cast<unsigned>(raw.find_first_not_of(' '));
            begin({.kind = Block::Kind::item, .level = indent / 2, .ordered = start.ordered});
            std::string_view rest = trimmed(text.substr(start.length));
            if (rest.starts_with("[ ] ") || rest.starts_with("[x] ")) {
                now_.box = rest[1] == 'x' ? 1 : 0;
                rest.remove_prefix(4);
            }
            append(rest);
        } else {
            if (!open_ || (now_.kind != Block::Kind::paragraph && now_.kind != Block::Kind::item))
                begin({.kind = Block::Kind::paragraph});
            append(text);
        }
    }

    void hint_line(std::string_view text) {
        const std::size_t end = text.find("-->");
        append(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) return;
        in_hint_ = false;
        flush();
    }

    void heading(std::string_view text) {
        Block block{.kind = Block::Kind::heading};
        block.level = static_cast<unsigned>(std::min(text.find_first_not_of('#'), text.size()));
        const HeadingMark mark = split_heading(text.substr(block.level));
        block.text = mark.title;
        std::string_view braces = mark.braces;
        if (braces.starts_with("#")) {
            const std::size_t end = std::min(braces.find(' '), braces.size());
            block.id = braces.substr(1, end - 1);
            block.flags = braces.substr(end);
        }
        flush();
        out_.push_back(std::move(block));
    }

    void begin(Block block) {
        flush();
        now_ = std::move(block);
        open_ = true;
        first_ = true;
    }
    void append(std::string_view text) {
        if (!first_) now_.text += '\n';
        first_ = false;
        now_.text += text;
    }
    void flush() {
        if (open_) out_.push_back(std::move(now_));
        open_ = false;
        now_ = {};
    }

    std::vector<Block> out_;
    Block now_;
    bool open_ = false, first_ = true, in_code_ = false, in_hint_ = false;
};

void add(std::vector<Piece>& out, Piece piece) {
    if (piece.text.empty()) return;
    if (!out.empty() && out.back().kind == piece.kind && out.back().value == piece.value && piece.target.empty() &&
        out.back().target.empty() && piece.kind == Piece::Kind::text) {
        out.back().text += piece.text;
        return;
    }
    out.push_back(std::move(piece));
}

// The user's words: one line, no control characters, `code` kept.
void add_value(std::vector<Piece>& out, const Value& value, Piece::Kind kind) {
    std::string text = one_line(value);
    for (char& c : text)
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = ' ';
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t open = rest.find('`');
        const std::size_t close = open == rest.npos ? rest.npos : rest.find('`', open + 1);
        if (close == rest.npos || close == open + 1) break;
        add(out, {kind, true, std::string(rest.substr(0, open)), {}});
        add(out, {Piece::Kind::code, true, std::string(rest.substr(open + 1, close - open - 1)), {}});
        rest.remove_prefix(close + 1);
    }
    add(out, {kind, true, std::string(rest), {}});
}

void add_text(std::vector<Piece>& out, std::string_view text, Piece::Kind kind, const std::vector<Value>& values) {
    while (!text.empty()) {
        const std::size_t open = text.find(value_open);
        add(out, {kind, false, std::string(text.substr(0, open)), {}});
        if (open == text.npos) return;
        const std::size_t close = text.find(value_close, open);
        if (close == text.npos) return;
        if (const auto index = parse_integer(text.substr(open + 1, close - open - 1));
            index && static_cast<std::size_t>(*index) < values.size())
            add_value(out, values[static_cast<std::size_t>(*index)], kind);
        text.remove_prefix(close + 1);
    }
}

std::string resolved(std::string_view text, const std::vector<Value>& values) {
    std::vector<Piece> pieces;
    add_text(pieces, text, Piece::Kind::text, values);
    std::string out;
    for (const Piece& piece : pieces) out += piece.text;
    return out;
}

}  // namespace

std::vector<Block> parse_blocks(std::string_view text) { return BlockParser().parse(text); }

std::vector<Piece> parse_inline(std::string_view text, const std::vector<Value>& values) {
    std::vector<Piece> out;
    std::size_t from = 0;
    const auto flush = [&](std::size_t to) { add_text(out, text.substr(from, to - from), Piece::Kind::text, values); };
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (rest.front() == '`') {
            if (const std::size_t close = rest.find('`', 1); close != rest.npos) {
                flush(at);
                out.push_back({Piece::Kind::code, false, resolved(rest.substr(1, close - 1), values), {}});
                from = at += close + 1;
                continue;
            }
        } else if (rest.starts_with("**")) {
            if (const std::size_t close = rest.find("**", 2); close != rest.npos) {
                flush(at);
                add_text(out, rest.substr(2, close - 2), Piece::Kind::strong, values);
                from = at += close + 2;
                continue;
            }
        } else if (rest.front() == '*' && rest.size() > 1 && rest[1] != ' ') {
            if (const std::size_t close = rest.find('*', 1); close != rest.npos) {
                flush(at);
                add_text(out, rest.substr(1, close - 1), Piece::Kind::emphasis, values);
                from = at += close + 1;
                continue;
            }
        } else if (rest.front() == '[') {
            const std::size_t middle = rest.find("](");
            const std::size_t close = middle == rest.npos ? rest.npos : rest.find(')', middle);
            if (close != rest.npos && rest.substr(0, middle).find('\n') == rest.npos) {
                flush(at);
                out.push_back({Piece::Kind::link, true, resolved(rest.substr(1, middle - 1), values),
                               resolved(rest.substr(middle + 2, close - middle - 2), values)});
                from = at += close + 1;
                continue;
            }
        }
        ++at;
    }
    flush(text.size());
    return out;
}

std::string plain(std::string_view text, const std::vector<Value>& values) {
    std::string out;
    for (const Piece& piece : parse_inline(text, values)) out += piece.text;
    return out;
}

std::string value_mark(std::size_t index) { return value_open + std::to_string(index) + value_close; }

const Value* sole_value(std::string_view text, const std::vector<Value>& values) {
    if (text.size() < 3 || text.front() != value_open || text.find(value_close) != text.size() - 1) return nullptr;
    const auto index = parse_integer(text.substr(1, text.size() - 2));
    return index && static_cast<std::size_t>(*index) < values.size() ? &values[static_cast<std::size_t>(*index)]
                                                                     : nullptr;
}

}  // namespace career::doc_skeleton
