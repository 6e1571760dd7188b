doc-skeleton new one-pager --title "$(printf "a\033[31m\nb\tc")" --today 2026-02-03 --bare | head -1
