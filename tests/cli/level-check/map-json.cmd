level-check map amazon l6 --to google --format json
