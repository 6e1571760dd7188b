frame-probe help echo
