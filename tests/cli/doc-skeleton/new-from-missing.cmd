doc-skeleton new rfc --from nowhere.toml
