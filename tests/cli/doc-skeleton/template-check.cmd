printf "+++\ntype = \"t\"\ntitle = \"T\"\nsummary = \"s\"\n+++\n# {{titel}}\n{{#author}}\n## A\n" > t.md; doc-skeleton template check t.md; doc-skeleton template check rfc adr madr
