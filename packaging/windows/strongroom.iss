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
ShowLanguageDialog=auto
CloseApplications=yes
; The program holds this name for as long as it runs (desktop_app/storage/in_use.py).
AppMutex=io.github.strongroom.Strongroom.running
RestartApplications=no
ChangesAssociations=yes
#ifdef Signed
SignTool=sign
#endif

; The language is the person's where it is one of these; others are asked. Chinese is left out: Inno Setup brings no file
; for it.
[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

; %1 is the vault's folder, %n a new line.
[CustomMessages]
en.AskDelete=Strongroom is removed. Your vault is still in%n%1%nor where you moved it in Strongroom's settings. There it stays in any case.%n%nDelete the vault and its backups in the folder named above as well? Nobody can bring them back.
de.AskDelete=Strongroom ist entfernt. Ihr Tresor liegt noch in%n%1%noder dort, wohin Sie ihn in den Einstellungen von Strongroom verschoben haben. Dort bleibt er auf jeden Fall.%n%nAuch den Tresor und seine Sicherungskopien im oben genannten Ordner löschen? Niemand kann sie zurückholen.
es.AskDelete=Strongroom se ha quitado. Tu caja fuerte sigue en%n%1%no donde la hayas movido en los ajustes de Strongroom. Allí se queda en todo caso.%n%n¿Borrar también la caja fuerte y sus copias de seguridad de la carpeta indicada arriba? Nadie puede recuperarlas.
en.AskAgain=Delete everything in that folder now?
de.AskAgain=Jetzt alles in diesem Ordner löschen?
es.AskAgain=¿Borrar ahora todo lo que hay en esa carpeta?
en.NotDeleted=Not everything could be deleted. Look into this folder, and delete what is left in it yourself:%n%1
de.NotDeleted=Nicht alles konnte gelöscht werden. Sehen Sie in diesem Ordner nach und löschen Sie selbst, was noch darin liegt:%n%1
es.NotDeleted=No se ha podido borrar todo. Mira en esta carpeta y borra tú lo que quede en ella:%n%1
en.Backup=Strongroom backup
de.Backup=Sicherungskopie von Strongroom
es.Backup=Copia de seguridad de Strongroom

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
Root: HKCU; Subkey: "Software\Classes\Strongroom.Backup"; ValueType: string; ValueData: "{cm:Backup}"; Flags: uninsdeletekey
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
  if MsgBox(FmtMessage(CustomMessage('AskDelete'), [VaultFolder()]),
    mbConfirmation, MB_YESNO or MB_DEFBUTTON2) <> IDYES then
    Exit;
  if MsgBox(CustomMessage('AskAgain'), mbCriticalError, MB_YESNO or MB_DEFBUTTON2) <> IDYES then
    Exit;
  if not DelTree(VaultFolder(), True, True, True) then
    MsgBox(FmtMessage(CustomMessage('NotDeleted'), [VaultFolder()]), mbError, MB_OK);
end;
