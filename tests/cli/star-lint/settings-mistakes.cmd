printf "igore = []\ncompany = \"amazn\"\n[rules.no-metrics]\n[rules.share-action]\nmim = 1\n[severity]\nno-metric = \"loud\"\n[names]\nsetup = [\"x\"]\n" > .star-lint.toml
star-lint marked.md
