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

mkdir "$work/App" && cd "$work/App"
cp "$root/build/consumer/Program.cs" .
cat > App.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="CustomerModel.Sqlite" Version="$version" />
    <PackageReference Include="CustomerModel.InMemory" Version="$version" />
    <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.14" />
  </ItemGroup>
</Project>
XML
dotnet run -c Release
echo "A fresh app restored and ran against the packed packages $version."
