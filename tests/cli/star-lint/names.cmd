printf "[names]\nsituation = [\"Vista\"]\n" > .star-lint.toml
sed "s/Context/Vista/" marked.md > m.md
star-lint --select missing-part,no-structure m.md; echo $?
rm .star-lint.toml; star-lint --select missing-part m.md; echo $?
