cp marked.md m.md
star-lint --fix --select unused-suppression m.md
diff marked.md m.md
star-lint --fix --select unused-suppression m.md && echo "nothing left"
