#!/usr/bin/env bash
# Gives a build machine the certificate and the notary's key that its secrets hold, both in base64:
# CERTIFICATE (a .p12), CERTIFICATE_PASSWORD and KEY. Untried, like all that needs a Mac.
set -euo pipefail

folder=${RUNNER_TEMP:?a folder that the machine throws away}
password=$(openssl rand -hex 20)

base64 --decode <<<"$CERTIFICATE" >"$folder/certificate.p12"
security create-keychain -p "$password" "$folder/signing.keychain"
security set-keychain-settings -lut 21600 "$folder/signing.keychain"
security unlock-keychain -p "$password" "$folder/signing.keychain"
security import "$folder/certificate.p12" -P "$CERTIFICATE_PASSWORD" \
    -k "$folder/signing.keychain" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$folder/signing.keychain"
security list-keychains -d user -s "$folder/signing.keychain" login.keychain
rm "$folder/certificate.p12"

base64 --decode <<<"$KEY" >"$folder/notary.p8"
echo "NOTARY_KEY=$folder/notary.p8" >>"$GITHUB_ENV"
