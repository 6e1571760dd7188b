doc-skeleton new story --title "The queue" --set situation="It was late." --set category=conflict --today 2026-02-03 --bare
