; The installer: for one owner, without an administrator, in the language of the Windows it runs on.
;
;     makensis -DVERSION=0.1.0 -DNUMBERS=0.1.0.0 -DBUILD=build/windows -DOUT=setup.exe costdesk.nsi
;
; BUILD holds what installer.py makes: costdesk.ico, header.bmp, wizard.bmp and files.nsh, the list
; of all files, so that nothing but what was installed is ever removed. With -DSIGN="command %1" the
; installer and the uninstaller are signed. What its caller may say: /S silent, /D=C:\folder where to,
; /LANG=1043 the language. It ends with 0 done, 1 cancelled, 2 not possible now.
Unicode true
!ifndef NATIVE_STUBS
  Target amd64-unicode ; Debian has the 64-bit stubs, and the 32-bit ones need another Wine
!endif

!define NAME "CostDesk"
!define PROGRAM "${NAME}.exe"
!define DOCUMENT "CostDesk.Workspace"
!define AUTHORS "The CostDesk authors"
!define CLASSES "Software\Classes"
!define OWN_KEY "Software\${NAME}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define NOT_POSSIBLE 2
!define ASK_AGAIN "MB_RETRYCANCEL|MB_ICONEXCLAMATION"
!define OLDEST_BUILD 17763 ; Windows 10 of 2018: Qt asks for it

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${OWN_KEY}" "InstallDir"
BrandingText "${NAME} ${VERSION}"
AllowSkipFiles off ; a program without one of its files is worse than none
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
!ifdef SIGN
  !finalize '${SIGN}'
  !uninstfinalize '${SIGN}'
!endif

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include "${BUILD}/files.nsh"

!define MUI_ICON "${BUILD}/costdesk.ico"
!define MUI_UNICON "${BUILD}/costdesk.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BUILD}/wizard.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${BUILD}/wizard.bmp"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${BUILD}/header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP "${BUILD}/header.bmp"
!define MUI_ABORTWARNING

!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(YourFilesStay)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first is taken where Windows speaks none of them.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "Hungarian"
!include "languages/english.nsh"
!include "languages/dutch.nsh"
!include "languages/hungarian.nsh"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "${NAME}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "${NAME} installer"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "CompanyName" "${AUTHORS}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "${AUTHORS}, MIT licence"

; Says why it cannot go on, and ends; silent, only the exit code says it.
!macro Refuse message
  MessageBox MB_OK|MB_ICONSTOP "${message}" /SD IDOK
  SetErrorLevel ${NOT_POSSIBLE}
  Quit
!macroend

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; Windows decides the language, unless /LANG= names another by its number.
!macro ChooseLanguage
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/LANG=" $1
  ${IfNot} ${Errors}
    StrCpy $LANGUAGE $1
  ${EndIf}
!macroend

Function un.onInit
  !insertmacro ChooseLanguage
FunctionEnd

Function .onInit
  !insertmacro ChooseLanguage
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro Refuse "$(NeedsWindows10)"
  ${EndIf}
FunctionEnd

; Before anything is touched, so that a full disk costs nobody the version that works.
Function StopWithoutSpace
  SectionGetSize 0 $0
  ${GetRoot} "$INSTDIR" $1
  ${DriveSpace} "$1\" "/D=F /S=K" $2
  ${If} $2 < $0
    !insertmacro Refuse "$(NoSpace)"
  ${EndIf}
FunctionEnd

; By its own uninstaller, which knows its files. That one refuses while the program runs.
Function RemoveOldVersion
  ReadRegStr $0 HKCU "${OWN_KEY}" "InstallDir"
  ${If} $0 == ""
  ${OrIfNot} ${FileExists} "$0\uninstall.exe"
    Return
  ${EndIf}
  ${Do}
    ExecWait '"$0\uninstall.exe" /S _?=$0' $1
    ${If} $1 = 0
      ${ExitDo}
    ${EndIf}
    ${IfNot} ${Cmd} `MessageBox ${ASK_AGAIN} "$(ProgramRuns)" /SD IDCANCEL IDRETRY`
      SetErrorLevel ${NOT_POSSIBLE}
      Quit
    ${EndIf}
  ${Loop}
  Delete "$0\uninstall.exe"
  RMDir "$0"
FunctionEnd

Section "${NAME}"
  Call StopWithoutSpace
  Call RemoveOldVersion
  !insertmacro InstallFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${OWN_KEY}" "InstallDir" "$INSTDIR"

  WriteRegStr HKCU "${CLASSES}\.costdesk" "" "${DOCUMENT}"
  WriteRegStr HKCU "${CLASSES}\.costdesk" "Content Type" "application/x-costdesk"
  WriteRegStr HKCU "${CLASSES}\.costdesk\OpenWithProgids" "${DOCUMENT}" ""
  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}" "" "$(DocumentName)"
  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}\DefaultIcon" "" '"$INSTDIR\${PROGRAM}",0'
  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" '"$INSTDIR\${PROGRAM}",0'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${AUTHORS}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  SectionGetSize 0 $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  !insertmacro TellExplorer
SectionEnd

; Windows lets nobody write to a program that runs.
!macro StopWhileRuns program
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\${program}"
      ${ExitDo}
    ${EndIf}
    FileOpen $0 "$INSTDIR\${program}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    ${IfNot} ${Cmd} `MessageBox ${ASK_AGAIN} "$(ProgramRuns)" /SD IDCANCEL IDRETRY`
      SetErrorLevel ${NOT_POSSIBLE}
      Quit
    ${EndIf}
  ${Loop}
!macroend

Section "Uninstall"
  !insertmacro StopWhileRuns "${PROGRAM}"
  !insertmacro StopWhileRuns "costdesk-cli.exe"
  !insertmacro RemoveFiles
  !insertmacro RemoveFolders
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays when the owner has put something there
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${OWN_KEY}"
  DeleteRegKey HKCU "${CLASSES}\${DOCUMENT}"
  DeleteRegValue HKCU "${CLASSES}\.costdesk\OpenWithProgids" "${DOCUMENT}"
  ReadRegStr $0 HKCU "${CLASSES}\.costdesk" ""
  ${If} $0 == "${DOCUMENT}" ; nobody else's
    DeleteRegKey HKCU "${CLASSES}\.costdesk"
  ${EndIf}
  !insertmacro TellExplorer
SectionEnd
