printf "# Shopping\n\n## Fruit\n\nApples.\n" > list.md; doc-skeleton check list.md; doc-skeleton check --template rcf list.md
