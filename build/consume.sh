#!/usr/bin/env bash
# Proves the packages from outside: a fresh app restores and runs against the packed packages.
# Usage: build/consume.sh FOLDER_WITH_PACKAGES
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
feed=$(cd "$1" && pwd)
version=$(basename "$(ls "$feed"/CustomerModel.Specifications.*.nupkg | head -n 1)" .nupkg)
version=${version#CustomerModel.Specifications.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/nuget.config" <<XML
<configuration>
  <config><add key="globalPackagesFolder" value="$work/cache" /></config>
  <packageSources><add key="packed" value="$feed" /></packageSources>
</configuration>
XML

# project NAME PACKAGE...: an application of its own that knows nothing of this repository.
project() {
  local name=$1
  shift
  mkdir -p "$work/$name"
  {
    echo '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>'
    echo '<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup><ItemGroup>'
    for package in "$@"; do echo "<PackageReference Include=\"$package\" Version=\"$version\" />"; done
    echo '<PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.14" />'
    echo '<Using Include="NodaTime" /></ItemGroup></Project>'
  } > "$work/$name/$name.csproj"
}

project App CustomerModel.Sqlite CustomerModel.InMemory
cp "$root/build/consumer/Program.cs" "$work/App"
dotnet run -c Release --project "$work/App"
echo "A fresh app restored and ran against the packed packages $version."

project Extending CustomerModel.Sqlite CustomerModel.InMemory CustomerModel.Testing
cp "$root"/samples/Extending/*.cs "$work/Extending"
dotnet run -c Release --project "$work/Extending" | tee "$work/extending.log"
[ "$(grep -oE '[0-9]+ contracts passed, 0 failed' "$work/extending.log" | sort -u | wc -l)" -eq 1 ]
echo "samples/Extending was built against the packed packages $version and keeps the same contracts on both stores."

dotnet tool install CustomerModel.Tool --version "$version" --tool-path "$work/tools" --configfile "$work/nuget.config" >/dev/null
tool="$work/tools/customermodel"
(cd "$work" && "$tool" migrate sqlite:one.db && "$tool" check sqlite:one.db --integrity && "$tool" copy sqlite:one.db sqlite:two.db)
! "$tool" copy sqlite:nothing.db sqlite:two.db 2>/dev/null
echo "customermodel was installed from the packed packages $version and copies a store."
