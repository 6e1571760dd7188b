mkfifo pipe; cat pipe & frame-probe echo through -o pipe; wait
