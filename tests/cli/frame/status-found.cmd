frame-probe echo --found x
