printf '[[evidence]\n' > x.toml; level-check assess x.toml; echo $?; mkdir d; level-check assess d; level-check assess missing.toml
