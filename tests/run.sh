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
for project in tests/*/*.csproj; do
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

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
