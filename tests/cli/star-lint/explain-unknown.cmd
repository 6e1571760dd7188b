star-lint --explain no-metrics
