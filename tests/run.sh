#!/usr/bin/env bash
# Runs every test project and ends with one line: N passed, N failed, N skipped.
# Installs what the tests need and the machine lacks; what a test writes goes to a temporary folder.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
configuration=${CONFIGURATION:-Release}
log=$(mktemp)
trap 'rm -f "$log"' EXIT

if [ -z "${CUSTOMERMODEL_POSTGRES:-}" ] && ! ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1; then
  echo "== PostgreSQL is not here: installing it"
  root=$([ "$(id -u)" -eq 0 ] || echo sudo)
  $root apt-get -o DPkg::Lock::Timeout=900 update -qq
  DEBIAN_FRONTEND=noninteractive $root apt-get -o DPkg::Lock::Timeout=900 install -y -qq --no-install-recommends postgresql-15 >/dev/null
fi

if [ "${1:-}" != "--no-build" ]; then
  dotnet build CustomerModel.sln -c "$configuration" -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
fi

passed=0 failed=0 skipped=0
for project in tests/*Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  echo "== $name"
  dotnet test "$project" -c "$configuration" --no-build --logger "console;verbosity=minimal" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  totals=$(grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' "$log" | tail -n 1)
  read -r f p s <<<"$(grep -oE '[0-9]+' <<<"$totals" | tr '\n' ' ')"
  if [ -z "${p:-}" ] || { [ "$status" -ne 0 ] && [ "${f:-0}" -eq 0 ]; }; then
    echo "$name did not report its tests"
    f=$((${f:-0} + 1))
  fi
  passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0})) skipped=$((skipped + ${s:-0}))
done

# Every store keeps the same contracts.
counts=$(dotnet test tests/CustomerModel.Contracts.Tests -c "$configuration" --no-build --list-tests |
  grep -oE '[A-Za-z]+ContractTests\.The_store_keeps' | sort | uniq -c | sed -E 's/ContractTests.*//')
echo "== contracts for each store:" $counts
if [ "$(awk '{ print $1 }' <<<"$counts" | sort -u | wc -l)" -ne 1 ]; then
  echo "The stores do not keep the same contracts"
  failed=$((failed + 1))
fi

# What only shows under load, crashes and time: each promise is tried for some seconds, and its control has to fail.
seed=${RELIABILITY_SEED:-$((RANDOM * 32768 + RANDOM))}
echo "== CustomerModel.Reliability, seed $seed (RELIABILITY_SEED repeats it)"
for scenario in lost-update history bank crash faults tenants rights allotments outbox migrate; do
  for adapter in postgres sqlite memory; do
    case "$scenario $adapter" in "crash sqlite" | "crash memory" | "migrate memory") continue ;; esac
    case "$scenario $adapter" in *" postgres" | "tenants sqlite" | "rights sqlite") seconds=4 ;; *) seconds=2 ;; esac
    if dotnet run -c "$configuration" --no-build --project tests/CustomerModel.Reliability -- \
      "$scenario" --adapter "$adapter" --seed "$seed" --seconds "$seconds" 2>"$log"; then
      passed=$((passed + 1))
    else
      cat "$log"
      failed=$((failed + 1))
    fi
  done
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
