printf "= One\n:author: Ann\n\n== Problem\n\nA\n\n== The ask\n\nB\n" > r.adoc; doc-skeleton upgrade --template one-pager r.adoc; cat r.adoc
