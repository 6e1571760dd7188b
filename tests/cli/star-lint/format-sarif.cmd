# The shape that the standard requires, and a suppressed finding with its reason.
star-lint --format sarif marked.md > log.json; echo "status $?"
jq -e ".version == \"2.1.0\" and (.runs | length) == 1" log.json
jq -e "[.runs[0].tool.driver.rules[].id] as \$ids | [.runs[0].results[] | \$ids[.ruleIndex] == .ruleId] | all" log.json
jq -e "[.runs[0].results[] | .message.text != null and .level != null and (.locations[0].physicalLocation.artifactLocation.uri | length > 0)] | all" log.json
jq -c ".runs[0].results[] | select(.ruleId == \"no-metric\") | [.locations[0].physicalLocation, .suppressions]" log.json
jq -c ".runs[0].columnKind, .runs[0].invocations" log.json
