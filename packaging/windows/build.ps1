# The installer and the portable archive on a Windows of their own, tried there: build\package\release.
#
# UNTRIED: written without a Windows at hand. On Debian, `make package-windows` does the same.
#
# Wants Python 3.11, NSIS 3 and git on the path. Signed where SIGN_COMMAND is set, for instance
#     signtool sign /fd sha256 /td sha256 /tr <time stamp server> /n "The CostDesk authors"
# to which the name of each file is added.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot '..\..')

$venv = 'build\package-venv'
$build = 'build\windows'
$out = 'build\package\release'
$folder = "$build\costdesk"
$installer = "$build\installer"
$env:PYTHONPATH = 'packaging;.'
$env:PYTHONHASHSEED = '1'
$env:QT_QPA_PLATFORM = 'offscreen'
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct

function Install-Tools {
    py -3.11 -m venv $venv
    & "$venv\Scripts\python" -m pip install --quiet --require-hashes -r requirements/package.txt
    Get-ChildItem resources\i18n\*.ts | ForEach-Object {
        & "$venv\Scripts\pyside6-lrelease" -silent $_ -qm ($_.FullName -replace '\.ts$', '.qm')
    }
}

function Protect-File([string] $path) {
    if ($env:SIGN_COMMAND) { cmd /c "$env:SIGN_COMMAND `"$path`"" }
}

function New-Folder {
    & "$venv\Scripts\pyinstaller" --noconfirm --clean --workpath "$build\work" --distpath $build packaging\costdesk.spec
    Get-ChildItem "$folder\*.exe" | ForEach-Object { Protect-File $_.FullName }
}

function New-Installer([string] $setup, [string] $version) {
    & "$venv\Scripts\python" -m windows.installer $folder $installer
    $options = @('/V2', '/WX', '/DNATIVE_STUBS', "/DVERSION=$version", "/DNUMBERS=$version.0",
        "/DOUT=$PWD\$setup", "/DBUILD=$PWD\$installer")
    if ($env:SIGN_COMMAND) { $options += "/DSIGN=$env:SIGN_COMMAND `"%1`"" }
    makensis @options packaging\windows\installer\costdesk.nsi
}

function Invoke-Quietly([string] $program, [string[]] $words, [int] $expected = 0) {
    $ended = Start-Process $program $words -Wait -PassThru
    if ($ended.ExitCode -ne $expected) { throw "$program $words ended with $($ended.ExitCode)" }
}

# What packaging/windows/try.sh does, and what Wine cannot show: the association of one owner.
function Test-Installer([string] $setup) {
    $programs = "$env:LOCALAPPDATA\Programs\CostDesk"
    $workspace = Join-Path $env:TEMP "plan $([char]0x151) 1.costdesk"
    $env:QT_QPA_PLATFORM = ''
    Invoke-Quietly $setup '/S'
    & "$programs\costdesk-cli.exe" self-test
    & "$programs\costdesk-cli.exe" new $workspace --currency EUR --sample
    Invoke-Item $workspace
    Start-Sleep 15
    $window = Get-Process CostDesk
    if ($window.MainWindowTitle -notlike 'plan*') { throw 'the double click opened nothing' }
    Invoke-Quietly "$programs\uninstall.exe" '/S', "_?=$programs" 2
    $window.CloseMainWindow() | Out-Null
    $window.WaitForExit(15000) | Out-Null
    Invoke-Quietly "$programs\uninstall.exe" '/S', "_?=$programs"
    if (Test-Path "$programs\CostDesk.exe") { throw 'the program is still there' }
    if (-not (Test-Path $workspace)) { throw 'the workspace is gone' }
}

New-Item -ItemType Directory -Force $build, $out | Out-Null
Install-Tools
$version = & "$venv\Scripts\python" -c 'import costdesk; print(costdesk.__version__)'
$setup = "$out\CostDesk-$version-setup.exe"
New-Folder
New-Installer $setup $version
Protect-File $setup
Copy-Item "$build\work\costdesk\sbom.json" "$out\costdesk-$version-windows.cdx.json"
& "$venv\Scripts\python" -m windows.portable $folder "$out\CostDesk-$version-windows.zip"
Test-Installer $setup
