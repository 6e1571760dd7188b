printf "%s\n" "# T" "<!-- star-lint-disable-file no-structure, missing-part, no-specifics, too-short, no-learning, no-decision, share-* -- a fragment -->" "## Action" "I called them a while back. <!-- star-lint-disable-line vague-time -->" "<!-- star-lint-disable-next-line vague-tme, no-metric -- typo -->" "I wrote it. <!-- star-lint-disable-lines x -->" > s.md
star-lint s.md
