#!/usr/bin/env bash
# The program as a user runs it: start-up with two ordinary pastes (to be under 10 ms), and time and peak
# memory of large texts (memory to be at most three times the input).
#
#   benchmarks/whole_process.sh [BUILD_DIR] [MEGABYTES...]       needs the package `time`
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/release}
shift || true
sizes=("$@")
((${#sizes[@]} > 0)) || sizes=(1 10 100)

sapair=$build/cli/sapair
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Two ordinary pastes: the shipped pair, else any fixtures of two vendors.
pair=fixtures/pairs/healthy_yamaha_cisco_ikev1
if [ -d "$pair" ]; then
  mapfile -t sides < <(find "$pair" -name '*.txt' | sort | head -2)
else
  mapfile -t sides < <({ find fixtures/yamaha -name '*.txt' | sort | head -1; find fixtures/cisco -name '*.txt' | sort | head -1; })
fi

runs=200
"$sapair" check "${sides[@]}" >/dev/null 2>&1 || true # the files are in the cache from here on
start=$(date +%s%N)
for ((i = 0; i < runs; i++)); do
  "$sapair" check "${sides[@]}" >/dev/null 2>&1 || true
done
end=$(date +%s%N)
printf 'check of two pastes: %d.%02d ms each (%s)\n' \
  $(((end - start) / runs / 1000000)) $(((end - start) / runs / 10000 % 100)) "${sides[*]}"

printf '%-8s %6s %8s %8s %10s %8s\n' text MB seconds MB/s 'peak MB' 'x input'
for kind in yamaha cisco; do
  for size in "${sizes[@]}"; do
    "$build/benchmarks/write_texts" "$kind" "$size" >"$work/text"
    bytes=$(stat -c %s "$work/text")
    /usr/bin/time -f '%U %S %M' -o "$work/time" "$sapair" check "$work/text" -q >/dev/null 2>"$work/errors" || true
    tail -1 "$work/time" | awk -v kind="$kind" -v bytes="$bytes" '{
      seconds = $1 + $2
      printf "%-8s %6.1f %8.3f %8.0f %10.1f %8.2f\n", kind, bytes / 1e6, seconds, bytes / 1e6 / (seconds > 0 ? seconds : 0.005), $3 / 1000, $3 * 1024 / bytes
    }'
  done
done
