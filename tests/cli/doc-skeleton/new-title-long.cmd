doc-skeleton new one-pager --title "$(head -c 10000 /dev/zero | tr "\0" x)" --today 2026-02-03 --bare | head -1 | wc -c
