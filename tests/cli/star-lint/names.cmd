printf "[names]\nsituation = [\"Backdrop\"]\n" > .star-lint.toml
sed "s/Context/Backdrop/" marked.md > m.md
star-lint --select missing-part,no-structure m.md; echo $?
rm .star-lint.toml; star-lint --select missing-part m.md; echo $?
