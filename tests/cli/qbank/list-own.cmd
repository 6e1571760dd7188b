mkdir -p "$HOME/.local/share/career-tools/questions"; cp own.toml "$HOME/.local/share/career-tools/questions/"; qbank list | wc -l; qbank list --tag tooling --level mid | tail -1; qbank show own-tool
