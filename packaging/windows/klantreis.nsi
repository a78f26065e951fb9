; SPDX-FileCopyrightText: 2026 klantreis contributors
; SPDX-License-Identifier: EUPL-1.2
;
; A setup for one person: it needs no administrator and touches nobody else's files. NEVER RUN YET.
Unicode true
!include "MUI2.nsh"

Name "klantreis"
OutFile "..\..\dist\klantreis-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\klantreis"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!define MUI_ICON "klantreis.ico"
!define MUI_UNICON "klantreis.ico"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\klantreis"

Section
    SetOutPath "$INSTDIR"
    ; What an older version left would be taken for parts of this one.
    RMDir /r "$INSTDIR\_internal"
    File /r "..\..\dist\klantreis\*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\klantreis.lnk" "$INSTDIR\klantreis.exe"
    WriteRegStr HKCU "${KEY}" "DisplayName" "klantreis"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\klantreis.exe"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "Software\Classes\.klantreis" "" "klantreis.copy"
    WriteRegStr HKCU "Software\Classes\.bijdrage" "" "klantreis.contribution"
    WriteRegStr HKCU "Software\Classes\klantreis.copy\shell\open\command" "" '"$INSTDIR\klantreis.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\klantreis.contribution\shell\open\command" "" '"$INSTDIR\klantreis.exe" "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Journeys lie in the profile of the person (AppData\Local\klantreis) and are never touched.
Section "Uninstall"
    Delete "$SMPROGRAMS\klantreis.lnk"
    DeleteRegKey HKCU "${KEY}"
    DeleteRegKey HKCU "Software\Classes\klantreis.copy"
    DeleteRegKey HKCU "Software\Classes\klantreis.contribution"
    DeleteRegValue HKCU "Software\Classes\.klantreis" ""
    DeleteRegValue HKCU "Software\Classes\.bijdrage" ""
    RMDir /r "$INSTDIR"
SectionEnd
