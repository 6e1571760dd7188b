star-lint --select no-metrics --ignore foo --severity no-metric=eror --severity x bank
