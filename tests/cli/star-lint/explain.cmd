star-lint --explain unused-suppression
