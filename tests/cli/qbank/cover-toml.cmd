qbank cover stories/tagged.md --handbook --format toml
