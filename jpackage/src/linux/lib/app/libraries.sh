# Read by both launchers: says yes where the system's libraries digest, encrypt and compress.
libraries=
for crypto in /usr/lib/*/libcrypto.so.3 /usr/lib64/libcrypto.so.3 /usr/lib/libcrypto.so.3; do
  [ -e "$crypto" ] && [ -e "${crypto%/*}/libdeflate.so.0" ] && libraries=yes
done
