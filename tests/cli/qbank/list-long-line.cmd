head -c 300000 /dev/zero | tr "\0" a > long.txt; qbank random --bank long.txt; qbank list --bank long.txt
