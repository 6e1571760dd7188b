qbank random --weight company=stripes
