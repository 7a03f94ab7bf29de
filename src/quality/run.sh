#!/bin/sh
# Streams draws in one access pattern to a TestU01 battery. See README.md beside this file.
#   run.sh BATTERY PATTERN PART [SEED]
set -eu
if [ $# -lt 3 ]; then
  echo "usage: $0 smallcrush|crush[:FIRST-LAST]|bigcrush PATTERN high|low|high-reversed|low-reversed [SEED]" >&2
  exit 2
fi
root=$(cd "$(dirname "$0")/../.." && pwd)
battery=$1 pattern=$2 part=$3 seed=${4:-2024}
program=$root/target/quality/testu01_stdin
prefix=${TESTU01_PREFIX:-/usr}

if [ ! -d "$root/target/test-classes" ]; then
  (cd "$root" && mvn -q -B test-compile)
fi
if [ ! -x "$program" ] || [ "$root/src/quality/testu01_stdin.c" -nt "$program" ]; then
  mkdir -p "$root/target/quality"
  library=$prefix/lib/$(cc -print-multiarch 2>/dev/null || true)
  cc -O2 -Wall -Wextra -I"$prefix/include" -I"$prefix/include/$(cc -print-multiarch 2>/dev/null || true)" -o "$program" "$root/src/quality/testu01_stdin.c" \
    -L"$library" -Wl,--disable-new-dtags,-rpath,"$library" -ltestu01 -ltestu01probdist -ltestu01mylib -lm
fi

java -Xmx64m -XX:+UseSerialGC -cp "$root/target/classes:$root/target/test-classes" \
  org.skilled.random.StreamDraws "$pattern" "$seed" |
  "$program" "$battery" "$part" "$pattern seed $seed"
