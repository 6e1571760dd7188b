doc-skeleton new debrief -o d.adoc --bare --today 2026-02-03; head -3 d.adoc
