star-lint stories > /dev/full; echo $?; star-lint --format json marked.md > /dev/full; echo $?
