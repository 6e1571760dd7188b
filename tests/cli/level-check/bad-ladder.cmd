level-check assess evidence.toml --ladder hndbook; level-check assess evidence.toml --ladder hole.toml; echo $?; level-check ladder check circle.toml hole.toml
