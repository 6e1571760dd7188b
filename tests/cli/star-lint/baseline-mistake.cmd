printf "[[finding]]\nfile = \"a.md\"\nrule = \"no-metrics\"\ntext = \"\"\n" > base.toml
star-lint --baseline base.toml marked.md
