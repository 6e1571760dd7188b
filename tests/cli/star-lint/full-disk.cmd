star-lint bank > /dev/full; echo $?; star-lint --format json marked.md > /dev/full; echo $?
