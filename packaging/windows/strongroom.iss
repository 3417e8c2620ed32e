; The installer for Windows, for Inno Setup 6.3 or later. build.py gives Version, Program (the folder that PyInstaller
; made) and Icons, and Signed with the tool "sign" where there is a certificate. For one person, without administrator rights; nothing starts by itself.

#ifndef Version
  #error Version, Program and Icons come from packaging/build.py
#endif

[Setup]
AppId={{5B2C6E43-97A1-4E0E-9C55-6E1F2B0B8D21}
AppName=Strongroom
AppVersion={#Version}
AppVerName=Strongroom {#Version}
AppPublisher=Strongroom contributors
DefaultDirName={localappdata}\Programs\Strongroom
DefaultGroupName=Strongroom
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Program}\_internal\licences\Strongroom.txt
SetupIconFile={#Icons}\strongroom.ico
UninstallDisplayIcon={app}\strongroom.exe
UninstallDisplayName=Strongroom
VersionInfoVersion={#Version}
Compression=lzma2/ultra64
SolidCompression=yes
TimeStampsInUTC=yes
WizardStyle=modern
CloseApplications=yes
; The program holds this name for as long as it runs (desktop_app/storage/in_use.py).
AppMutex=io.github.strongroom.Strongroom.running
RestartApplications=no
ChangesAssociations=yes
#ifdef Signed
SignTool=sign
#endif

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; An older version's libraries must not lie beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Strongroom"; Filename: "{app}\strongroom.exe"; AppUserModelID: "io.github.strongroom.Strongroom"
Name: "{autodesktop}\Strongroom"; Filename: "{app}\strongroom.exe"; Tasks: desktopicon

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
Root: HKCU; Subkey: "Software\Classes\.strongroom"; ValueType: string; ValueData: "Strongroom.Backup"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\Strongroom.Backup"; ValueType: string; ValueData: "Strongroom backup"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Strongroom.Backup\DefaultIcon"; ValueType: string; ValueData: "{app}\strongroom.exe,0"
Root: HKCU; Subkey: "Software\Classes\Strongroom.Backup\shell\open\command"; ValueType: string; ValueData: """{app}\strongroom.exe"" ""%1"""

[Run]
Filename: "{app}\strongroom.exe"; Description: "{cm:LaunchProgram,Strongroom}"; Flags: nowait postinstall skipifsilent unchecked

[Code]
function VaultFolder(): String;
begin
  Result := ExpandConstant('{localappdata}\Strongroom');
end;

{ The vault is kept unless the person says twice that it should go. A silent removal never touches it. }
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep <> usPostUninstall) or UninstallSilent() or not DirExists(VaultFolder()) then
    Exit;
  if MsgBox('Strongroom is removed. Your vault is still in' + #13#10 + VaultFolder() + #13#10 +
    'or where you moved it in Strongroom''s settings. There it stays in any case.' + #13#10#13#10 +
    'Delete the vault and its backups in the folder named above as well? Nobody can bring them back.',
    mbConfirmation, MB_YESNO or MB_DEFBUTTON2) <> IDYES then
    Exit;
  if MsgBox('Delete everything in that folder now?', mbCriticalError, MB_YESNO or MB_DEFBUTTON2) <> IDYES then
    Exit;
  if not DelTree(VaultFolder(), True, True, True) then
    MsgBox('Not everything could be deleted. Look into this folder, and delete what is left in it yourself:' + #13#10 +
      VaultFolder(), mbError, MB_OK);
end;
