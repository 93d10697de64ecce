"""What only Windows wants inside the program file: its version resource and its manifest."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

from bundle.release import AUTHORS, NAME, PROGRAM, SUMMARY, VERSION, version_numbers

COMMAND_LINE = f"{PROGRAM}-cli"
"""The second program: the same, with a console. File names there know no upper and lower case."""
RUNTIME = (
    "msvcp140.dll",
    "msvcp140_1.dll",
    "msvcp140_2.dll",
    "vcruntime140.dll",
    "vcruntime140_1.dll",
)
"""What Microsoft's compiler wants at run time; not every Windows has it."""

_VERSION_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, OS=0x40004, fileType=1),
  kids=[
    StringFileInfo([StringTable("040904B0", [{strings}])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""
_RESOURCE_SCRIPT = """\
1 ICON "{icon}"
1 24 "manifest.xml"
1 VERSIONINFO FILEVERSION {numbers} PRODUCTVERSION {numbers} FILEOS 0x40004 FILETYPE 1
BEGIN
BLOCK "StringFileInfo" BEGIN BLOCK "040904B0" BEGIN
{strings}
END END
BLOCK "VarFileInfo" BEGIN VALUE "Translation", 0x0409, 0x04B0 END
END
"""
MANIFEST = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security>
      <requestedPrivileges>
        <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
      </requestedPrivileges>
    </security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application>
      <supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/>
    </application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <dpiAware xmlns="http://schemas.microsoft.com/SMI/2005/WindowsSettings">true/pm</dpiAware>
      <dpiAwareness xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
      <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
      <activeCodePage xmlns="http://schemas.microsoft.com/SMI/2019/WindowsSettings">UTF-8</activeCodePage>
    </windowsSettings>
  </application>
  <dependency>
    <dependentAssembly>
      <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0"
        processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
    </dependentAssembly>
  </dependency>
</assembly>
"""


def _said() -> dict[str, str]:
    """What Properties, Details shows of the program file."""
    return {
        "CompanyName": AUTHORS,
        "FileDescription": f"{NAME}: {SUMMARY[0].lower()}{SUMMARY[1:]}",
        "FileVersion": VERSION,
        "InternalName": NAME,
        "LegalCopyright": f"© {AUTHORS}, MIT licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": NAME,
        "ProductVersion": VERSION,
    }


def version_resource() -> str:
    """The version as PyInstaller reads it."""
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in _said().items())
    return _VERSION_RESOURCE.format(numbers=version_numbers(), strings=strings)


def version_script() -> str:
    """The version, the icon and the manifest as a resource compiler reads them."""
    numbers = ",".join(str(number) for number in version_numbers())
    strings = "\n".join(f'VALUE "{name}", "{text}"' for name, text in _said().items())
    return _RESOURCE_SCRIPT.format(numbers=numbers, strings=strings, icon=f"{PROGRAM}.ico")


def program_options(folder: Path) -> dict[str, object]:
    """For PyInstaller's EXE; ``folder`` takes the version resource, which must be a file."""
    folder.mkdir(parents=True, exist_ok=True)
    resource = folder / "version.txt"
    resource.write_text(version_resource(), encoding="utf-8")
    return {"version": str(resource), "manifest": MANIFEST}


def with_one_runtime(binaries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Microsoft's runtime once, beside Python, and the newest: the one that came with Qt.

    Python and each library bring what they were built with, the older ones too old for Qt, and
    whichever is loaded first serves all. Entries are PyInstaller's: name, source and kind.
    """
    import shiboken6  # noqa: PLC0415 - only there when it is frozen

    others = [entry for entry in binaries if PureWindowsPath(entry[0]).name.lower() not in RUNTIME]
    source = Path(shiboken6.__file__).parent
    return others + [(name, str(source / name), "BINARY") for name in RUNTIME]
