level-check classify brag.md
