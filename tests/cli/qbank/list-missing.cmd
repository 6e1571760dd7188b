qbank list --bank nowhere.toml
