doc-skeleton new decision --title 'Queues & "topics"' --today 2026-02-03 --format html
