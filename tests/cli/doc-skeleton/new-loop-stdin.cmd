printf "a\nb\n" | while read -r line; do doc-skeleton new thank-you --title "$line" --bare --today 2026-02-03 | head -1; done
