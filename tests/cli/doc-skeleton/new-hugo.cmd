doc-skeleton new one-pager --title "A: b" --tag x --tag "y z" --front-matter hugo --today 2026-02-03 --bare | head -12
