<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Strongroom</name>
    <message>
        <location filename="../../desktop_app/content/dates.py"/>
        <source>must be a date such as 2026-11-22, 2026-11 or 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/dates.py"/>
        <source>must be a date such as 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/dates.py"/>
        <source>is no day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>"{word}" is not one of the possible values ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>must be {wanted}, but is {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>"{word}" is not one of the possible values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>must be {least} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>must be {most} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>one of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>is not a key of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a kind of proof that the app knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not an operation that the app knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a goal that the app knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a goal or an operation that the app knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not one of the permissions that the app knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a proof, a goal or a prerequisite that the app knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a proof or a prerequisite that the app knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a channel that the app knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not one of the variants that the app knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>"{word}" comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/library.py"/>
        <source>"{id}" comes with the app and is not replaced; give your own another id and file name</source>
        <translation>„{id}“ kommt mit der App und wird nicht ersetzt; geben Sie Ihrer eigenen eine andere Kennung und einen anderen Dateinamen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/library.py"/>
        <source>"{id}" is there already</source>
        <translation>„{id}“ gibt es schon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <source>"{name}" is not a field of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <source>must be one of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <source>must be hours between 0 and {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is longer than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>has an empty part; parts are separated by " &gt; "</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_form.py"/>
        <source>comes with the app already, as {name} at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_form.py"/>
        <location filename="../../desktop_app/content/sources.py"/>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>{name}: {what}</source>
        <comment>what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <source>holds {count} files; only the first {most} by name are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <source>is left out: all files together are larger than {most} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is larger than {most} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <source>is a link to another place; put the file itself there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>may hold letters, digits, spaces and . , &amp; ' ( ) + - only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>"{id}" is a name that the app or the system keeps for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>needs a page: a table of facts with the topic "p2p_asks" and its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>needs a page: a login among the operations with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be "unknown" where the confidence is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>must be one of {words}, and the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>is for packs in a user's own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>must be a list of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>is stated once at the top of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>is not a key of this form; the tables are named "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>"{id}" is an exchange already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>must be small letters, digits and single hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>"{kind}" does not belong into the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must name at least one domain of the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is missing: the host that people type themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is missing: without a source the confidence is "unknown", not "{word}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must not be empty: [[]] means that a session is enough, "unknown" that no page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be hours between 1 and 8760</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be between 0 and 3650</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be given for an authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is for an authenticator or a password store only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is for a password store only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is "{id}", but the file is named "{file}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>an exchange's facts come from its own domains only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is later than the day of the last check ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be the least of the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be the owner and the name, such as "owner/name"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>{what}; a newspaper or a researcher needs third_party = true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/problems.py"/>
        <source>your own {file}</source>
        <translation>Ihre eigene Datei {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>has a character that cannot be seen ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is not valid TOML: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is not UTF-8 text (line {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is nested deeper than {most} levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>has a key of too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>must not be a date or time without quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>"{kind}" is a setting of exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>must say what then opens the account: a login without any proof is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>must not be empty: [[]] means that nothing more is asked for, "unknown" that no page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>is claimed of exchanges only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>is at {host}, which is not one of the official domains ({domains})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>has letters that are not ASCII, as look-alike addresses do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>is not a plain domain such as example.com (small letters, no address around it, no xn-- parts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>is at {host}, where anybody can write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>none is named</source>
        <comment>no official domains</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>has characters that do not belong into an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>must be an address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>must not hold a user name or a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your mailbox</source>
        <translation>Ihr Postfach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your phone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the address that you know</source>
        <translation>die Adresse, die Sie kennen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the address list</source>
        <translation>die Adressliste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the wait for new addresses</source>
        <translation>die Wartezeit für neue Adressen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the lock of the settings</source>
        <translation>die Sperre der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the lock of the key</source>
        <translation>die Sperre des Schlüssels</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by SMS</source>
        <translation>die Codes per SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by call</source>
        <translation>die Codes per Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by WhatsApp</source>
        <translation>die Codes per WhatsApp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by email</source>
        <translation>die Codes per E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the authenticator app</source>
        <translation>die Authenticator-App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>passkeys</source>
        <translation>Passkeys</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>security keys</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the approval in the app</source>
        <translation>die Bestätigung in der App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the second password for funds</source>
        <translation>das zweite Passwort für Guthaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the check of papers and face</source>
        <translation>die Prüfung von Ausweis und Gesicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the master key</source>
        <translation>der Hauptschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the anti-phishing code</source>
        <translation>der Anti-Phishing-Code</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>{service} calls the list {menu_words}.</source>
        <translation>Bei {service} heißt die Liste: {menu_words}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a mark that waives the codes</source>
        <translation>eine Markierung, die Codes erlässt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>Saved addresses are then paid without any code.</source>
        <translation>An gespeicherte Adressen wird dann ganz ohne Code ausgezahlt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a switch that waives the codes</source>
        <translation>eine Einstellung, die Codes erlässt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>Withdrawals then ask for fewer codes, or for none.</source>
        <translation>Auszahlungen verlangen dann weniger Codes oder gar keine.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a right to add addresses</source>
        <translation>ein Recht, Adressen hinzuzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>A key with it can put an address on the list by itself.</source>
        <translation>Ein Schlüssel mit diesem Recht kann von sich aus eine Adresse auf die Liste setzen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>an easier way to sign in</source>
        <translation>eine leichtere Art der Anmeldung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>A weaker way then opens the account in place of the stronger one.</source>
        <translation>Ein schwächerer Weg öffnet dann das Konto anstelle des stärkeren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a list of trusted devices</source>
        <translation>eine Liste vertrauter Geräte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>Fewer codes are then asked for on a device that is known.</source>
        <translation>Auf einem bekannten Gerät werden dann weniger Codes verlangt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>adding devices by phone number</source>
        <translation>das Hinzufügen von Geräten per Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>A code to your number then lets a new device in.</source>
        <translation>Ein Code an Ihre Nummer lässt dann ein neues Gerät hinein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>{service} calls this {menu_words}.</source>
        <translation>Bei {service} heißt das: {menu_words}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>No official page tells of such a list at {service}. See whether your account has one.</source>
        <translation>Keine offizielle Seite berichtet von einer solchen Liste bei {service}. Sehen Sie nach, ob Ihr Konto eine hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>{service} has such a list.</source>
        <translation>{service} hat eine solche Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>passkeys or security keys</source>
        <translation>Passkeys oder Sicherheitsschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>everything you told, to be read in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>steps and answers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>the checklist as text with marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>the checklist as one page for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>when to look again</source>
        <comment>a file for a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>the checklist on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Emergency card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>what to do when money is moving, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>what a trusted person has to know, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>{account}: emergency card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>If money is moving and it is not you: one thing after the other. Keep it where you need no phone to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Type by hand, and nothing else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>the address that you know, or the app on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Carrier’s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Account’s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Case number of support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>What I saw, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>Do the steps from top to bottom: each is safe once those above it are done. No secret is printed on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>Tick what is done, from top to bottom, and write the answers down. Write no password and no code here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>Letters run from A (best) to E, numbers from 100 to 0. What you do not know yet counts as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>No step is left, as far as you have told Strongroom. What you do not know yet still counts as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>What you put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>{account}: if money is moving and it is not you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>open routes</source>
        <comment>the number stands before it</comment>
        <extracomment>For one: open route</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Made on your computer by Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>All accounts: checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>{account}: checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>security now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>recovery now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>when all is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>min left</source>
        <comment>the number stands before it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>yes</source>
        <comment>in a table: the answer was looked up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>kind</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>about</source>
        <comment>heading of a column: which account or service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>what</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>answer or state</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>place in the plan</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>minutes</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>date</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>looked up</source>
        <comment>heading of a column: whether an answer was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>note</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>done</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <location filename="../../desktop_app/export/html_page.py"/>
        <source>to do</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>to do, something else comes first</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>put off</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>not for you</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>step</source>
        <comment>kind of a line in a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>answer</source>
        <comment>kind of a line in a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If money is moving and it is not you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Not from a link, a search or a message. Whoever calls you now may be the thief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>A session that is open needs no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Delete every API key that you did not make: **{menu}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Delete every API key that you did not make. No official page says where this is; look in the security settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account: **{menu}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account in the app: **{menu}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Sign out every other device: **{menu}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Sign out every other device. No official page says where this is; look in the security settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of **{mailbox}**, and sign out all others there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of **{mailbox}** at **{host}**, and sign out all others there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of the mailbox that this exchange writes to, and sign out all others there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of the mailbox that this exchange writes to at **{host}**, and sign out all others there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Call the carrier of **{number}**. Ask whether a new SIM card was issued, and have the number locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Call the carrier of your phone number. Ask whether a new SIM card was issued, and have the number locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Support asks for it, and so do the police. Change the exchange’s password once no stranger is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Ask support to freeze it, through **{host}**, typed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>It needs neither password nor code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Open the {name} app, or type the address that you know yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Type **{host}** into the address bar yourself, or open the app that is on your phone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Ask the support of {name} to freeze it, through the app or the address that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account. No official page says how to do this yourself at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>{name} has no freeze that you can start yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account. No official page says where this is in the menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If you cannot sign in, you cannot freeze it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If you cannot sign in: no official page says how to freeze it from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>In the app: {menu}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>It asks for {needs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Only support lifts the freeze again; that is no reason to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Then look for forwarding and filters that are not yours: a thief hides the warnings with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If your phone shows no network all of a sudden, do this first, from another phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Write down what you saw, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freezing the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If you cannot sign in: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Where the facts come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>; </source>
        <comment>between two official pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Facts from the exchanges’ own pages, checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Facts about {names} from {hosts}, checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>The facts about {names} were not checked by Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>page of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Official pages on {hosts}, checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>The facts, their sources and dates are listed on the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>our reading of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Official pages on {hosts}, never checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Never checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Facts from the exchanges’ own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>a page without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Pages on {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>All sources are listed on the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <source>Strongroom checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/made.py"/>
        <source>Strongroom {what} {day}</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>{made}.</source>
        <comment>the last line of a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/naming.py"/>
        <source>{name} ({more})</source>
        <comment>a name and what else tells it apart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/naming.py"/>
        <source>In the app: {menu}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>If I cannot act myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>For the person whom I trust with this. No password, code or key stands on this paper, and none belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Only places are written here, never a PIN, a password or a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Take your time. Money at an exchange does not go away by itself. Whoever offers help with it unasked, by phone, mail or message, is most likely a thief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Keep the phone charged, its SIM card in it and its contract paid: codes arrive there. Reset, sell and return no phone, computer or security key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Keep the mailboxes as they are. The exchanges write there, and support will ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Write to the support of each exchange below and ask what it needs from heirs or from somebody with a power of attorney. Ask before you sign in with anything of mine: an account that somebody else uses may be locked, and what is allowed depends on the law where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Type each address by hand, as it stands here. Never follow a link, an advertisement or a phone number that somebody sends you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>On my computer is a program named Strongroom with an encrypted vault. It tells more about all this and moves no money. It opens with its recovery key, which is on a paper of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>The paper with Strongroom’s recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>What opens the phone and the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>The papers with the authenticator’s keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Will, power of attorney, lawyer or notary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Somebody who can help with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Where the money is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>What stands behind the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Where passwords are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>about {percent}% of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_answers.py"/>
        <source>What you told Strongroom, with dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_answers.py"/>
        <source>Not known yet: counts as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_answers.py"/>
        <source>{day}, looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>added on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>changed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>Not checked by Strongroom: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>facts of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>a file in your own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/arranging.py"/>
        <source>page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/papers.py"/>
        <source>Strongroom {what}</source>
        <comment>a paper, for a printer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/papers.py"/>
        <source>checklist</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/papers.py"/>
        <source>emergency card</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/papers.py"/>
        <source>overview</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/seed_pages.py"/>
        <source>check</source>
        <comment>heading above the check signs of lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>STEP</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>DATE, INITIALS</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>TIME</source>
        <comment>heading of a column: how long a step takes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/text_blocks.py"/>
        <source>{title}, continued</source>
        <comment>the heading of a table, repeated on the next page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/plain_json.py"/>
        <source>This file is not encrypted. It holds no secret, but it shows a thief what is open: keep it like a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>{place}: {reason}</source>
        <comment>what is wrong in a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it is an object, neither long nor deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it is no date and time in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no id of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>a share is between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no id of a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is not for this kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>there are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it holds at least one option, and none twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it is no exchange of one's own that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no entry of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>there are more than {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no {kind} of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{option}” is no answer to “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>{account}: withdrawals should be open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: look through {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: look through account {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: try the paper copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Can you still find and read them? Type the recovery key from its paper when Strongroom asks how to open the vault, and compare a code made from each authenticator key on paper with the code on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Open Strongroom and go through the answers: what has changed at the exchange, on the phone, in the mailbox? Then save the calendar again; the dates move on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>A step stopped withdrawals for a time. By the exchange’s own words that time ends now. Look whether that is so, and whether anything else was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: a waiting time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Strongroom seed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>The two signs at the end of a line check that line. They are not part of the key: never type them into an app. They are the first two signs, in base 32, of SHA-256 of the line's number, a slash, the number of lines, a colon and the line without spaces, as in 1/2:JBSWY3DPEHPK3PXP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>With this sheet the codes of this account come back on any phone. Whoever else holds it can make them too, and with your password sign in: keep it like money, and away from the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>With this sheet and its passphrase the codes of this account come back on any phone. The passphrase is not on it: without the passphrase the sheet is worth nothing, to a thief and to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Nothing else has to be set: the app's usual settings are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Set these in the app, or its codes will be refused: {settings}. An app that cannot be set so will not do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>{algorithm}, {digits} digits, {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>{who}: authenticator key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Authenticator: authenticator key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Nobody at {who} will ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Nobody at the service will ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>The encrypted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>How to get the codes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Tried, by typing or scanning it back, on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Install an authenticator app on the new phone. Choose to add an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Scan the QR code. If that fails, choose to type a key, take the kind that is based on time, and type the signs of the key line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Try a code: it must be accepted. If it is refused, let the phone set its date and time by itself, and try the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Take a computer that you trust, with OpenSSL 1.1.1 or later. No network is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Scan the QR code, or type the block line by line, capitals and small letters as they are, without spaces and without the check signs. Save it as sheet.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>In a terminal, in the same folder, type this. It asks for the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Delete sheet.txt, and close the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>By time (TOTP), {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/own_files.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <location filename="../../desktop_app/ui/pages/account.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Never photograph this sheet, and never type the key into a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>The answer is a link. The signs behind secret= are the key: type them into an authenticator app, as a key that is based on time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Another way back has to exist first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>{count} min</source>
        <comment>minutes, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the phone would lock you out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing what you know by heart would lock you out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the computer would lock you out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing everything at home would lock you out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the mailbox would lock you out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the phone number would lock you out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the SIM card would lock you out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing home and phone together would lock you out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>sales to other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Afterwards {name} holds {what} for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Afterwards {name} may hold {what} for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>No official page says whether {name} holds withdrawals afterwards. Do it when you need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>It takes effect after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>You said that this is not for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>You put this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>{menu}. {text}</source>
        <comment>menu words, then a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>After the steps above: {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Your reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>a date; {month} is a name, {number} its number</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>a date with a short name of the month; {number} is its number</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>{month} {year}</source>
        <comment>a month of a year; {number} is the month's number</comment>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} minutes</source>
        <extracomment>For one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>about {count} hours</source>
        <extracomment>For one: about {count} hour</extracomment>
        <translation>
            <numerusform>etwa {count} Stunde</numerusform>
            <numerusform>etwa {count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} hours</source>
        <extracomment>For one: {count} hour</extracomment>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} days</source>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} years old</source>
        <extracomment>For one: {count} year old</extracomment>
        <translation>
            <numerusform>{count} Jahr alt</numerusform>
            <numerusform>{count} Jahre alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} months old</source>
        <extracomment>For one: {count} month old</extracomment>
        <translation>
            <numerusform>{count} Monat alt</numerusform>
            <numerusform>{count} Monate alt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>May</source>
        <comment>the month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/lists.py"/>
        <source>{first} and {last}</source>
        <comment>the end of a list</comment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/lists.py"/>
        <source>{first} or {last}</source>
        <comment>the end of a list</comment>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/lists.py"/>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/numbers.py"/>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/numbers.py"/>
        <source>.</source>
        <comment>before decimals</comment>
        <translation>,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/texts.py"/>
        <source>{first} {second}</source>
        <comment>two sentences, one after the other</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/own_packs.py"/>
        <source>more than {count} exchanges of your own cannot be kept; delete one first</source>
        <translation>mehr als {count} eigene Börsen lassen sich nicht aufbewahren; löschen Sie zuerst eine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/own_packs.py"/>
        <source>is larger than {size} KB</source>
        <translation>ist größer als {size} KB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/account_losses.py"/>
        <source>{title}. {text}</source>
        <comment>what went wrong, and what to do</comment>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/account_score.py"/>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>alone no change</source>
        <translation>allein keine Änderung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>Several addresses were found. Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>Pictures ({endings})</source>
        <comment>a choice of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>QR on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>QR picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>{name}: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>{count} characters differ, the first at place {place}. They are marked below.</source>
        <extracomment>For one: {count} character differs, at place {place}. It is marked below.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>One address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The other address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Every character agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same destination, written in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Both lead to the same place. The characters that differ belong to the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same address with another memo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>At an exchange that is another customer. Find out which memo is yours before you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same key on another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The owner is the same, but what is sent on the wrong network may be lost. Look at the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Different, and easily mistaken for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Beginning and end agree, the rest does not. Such addresses are made on purpose. Do not use the one whose source you do not know for sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Different addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Only capitals and small letters differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Its memo or tag, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Take one from the book and paste the other, or let its QR code be read. Or paste one twice, a minute apart: a program that swaps addresses on the clipboard is seen that way. Nothing here is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is longer than any address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>It was not pasted. Paste one address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>There is no address here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>none</source>
        <comment>no memo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Memos: {one} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>That they agree says nothing about whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>This entry was written by rules that this version does not know. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>The whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>How it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Never go by beginning and end alone: a forger copies just those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>On the list of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Check it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Check it by another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Compare with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Back to the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>This entry: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Not checked by another way yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>{count} addresses were taken into the book.</source>
        <extracomment>For one: {count} address was taken into the book.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>It shows where your coins go, to everybody who can open it. Delete it when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Each address is checked and compared with the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Look whether it is still there and may be opened, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>The file was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>{count} new addresses.</source>
        <extracomment>For one: {count} new address.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>No new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>{count} addresses are in your book already.</source>
        <extracomment>For one: {count} address is in your book already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Take {count} addresses into the book</source>
        <extracomment>For one: Take {count} address into the book</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>and {count} more</source>
        <comment>rows that are not shown</comment>
        <extracomment>For one: and {count} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Save the address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Left out: not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>What {file} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>A file can be changed by others. So that an address was checked is not taken from it: check those that you use once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Left out: easily mistaken for one of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/address_picker.py"/>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Beginning and end agree with another entry, the middle does not. If both are genuine, add it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>In the file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Known before: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>A line of this file looks like a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>That line was not taken. Delete it there. If others could read the file, move those coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Each one counts as not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Now compare it with its source, character by character. Strongroom sees how it is written. It cannot see whose it is: also a thief’s address is written validly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Choose coin and network, then paste or type the address. What Strongroom knows about it will stand here: slips, missing memos, wrong networks, and addresses that only look like one of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>So written are addresses on {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>So written are addresses on {names} and {count} more.</source>
        <extracomment>For one: So written are addresses on {names} and {count} more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>It looks like an address of your book and is another one. Keep it only if you took both from their own sources and compared all {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Written as addresses on {network} are, and the check inside it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Kept for {network}, without a check that would notice a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>What is known about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Next: check it, then it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>The address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Name of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Paste it whole, or type it from the wallet’s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Memo or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Also called comment, message or destination tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>The receiver says that none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Note (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>It was not pasted. Paste the address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Read what stands beside the fields. Money that is sent there may be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Keep this address all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Keep in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Save the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>BTC, ETH, USDT …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Cold wallet, Anna, Kraken …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Where you took it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>On whose list of withdrawal addresses it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>The address as it will be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Coin, network, address and memo are in your book already. You would have it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Choose the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Something was taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>It will have to be checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>You changed where money goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>What you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>{network}, shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>It was not taken into the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>If it is not yours, take it off the list at the exchange, and look what to do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>There is nothing here yet. Copy the page of withdrawal addresses and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>The result is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>{name} is in your book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Open the page of withdrawal addresses at the exchange, select everything on it, copy it, and paste it here. An answer of its API as JSON, or a CSV file’s text, is understood, too. Nothing is stored before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>There are more than {most} characters. Nothing was pasted. Paste it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Lines that were not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>What the page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Compare with the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Comparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>{account}’s list beside your book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Somebody may have added this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>An address on the list that you do not know can be paid without the checks that a new one meets. Take it off the list at the exchange first, then look who was inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>It is mine: check it and take it into the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>{action}, {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>In your book for this list, and not on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>They are not part of the result. If an address is among them, copy the page once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Never compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Nothing is stored yet. A stored result counts as proof that the list was looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Store this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Paste again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>In your book: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Perhaps it was taken off, or the page did not show all. Scroll to the end there and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>It does not belong on this list any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>{name} does not belong on this list any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Line {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Unseen characters were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Memo there: {there}. Memo in your book: {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>In your book: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Memo or tag: {memo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_picker.py"/>
        <source>Which address of your book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} addresses</source>
        <extracomment>For one: {count} address</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>{count} addresses, the first {shown} shown</source>
        <extracomment>For one: {count} address, the first {shown} shown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>What you searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>A label, a part of an address, a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>No address in your book fits. Take a word or a filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>. </source>
        <comment>between the parts of a spoken name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Whose: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Coin: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Network: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is not {other}, but it looks like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>Take the address from its source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>Nobody can see them, and they were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>Spaces and line ends were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>“{scheme}:” at the start was taken off: it belongs to a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>More stood in the link and was left out, apart from a memo: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>{name} is kept for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>All groups are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Compare it with what stands above, group by group, **all of it**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Beginning and end are what a forger copies. If you grow tired, begin at the end and go backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>What a test payment does not prove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>It shows that this address received it. It does not show whose it is if you look nowhere but on the chain. And it draws forgers: minutes later they send a tiny amount from an address with the same beginning and end, so that it stands in your list of payments. In December 2025 somebody tested with 50 USDT, copied the next address from that list, and by report lost nearly 50 million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The owner, or the wallet itself, says that it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On the hardware wallet’s own screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The strongest: no program on a computer can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>In the wallet app, on another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not on this computer: it would tell both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On the exchange’s page for deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On another device than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The owner reads it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>In a call that you started, on a number that you knew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>By a small test payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Shows less than most people think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Plug the wallet in and choose **Receive** for {coin} on {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>In the wallet’s own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Let the wallet show the address on **its own screen**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>What the program on the computer shows can be changed by a virus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Open the wallet app on the phone and choose **Receive** for {coin} on {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On another device, type the exchange’s address yourself and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not from a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Open the page for deposits of {coin}, and choose {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Call the owner on a number that you had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not one that came with the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Let them read the address out **from their own wallet** while you follow it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>All groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Send a small amount from where you want to send: **{coin} on {network}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Type or paste it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Ask the owner, or look in the wallet itself, whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not only in an explorer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>For the real payment **take the address from here again**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Never from the list of past payments: a forger’s look-alike may stand above the real one by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Check {name} by another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>How do you want to check it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Store this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <location filename="../../desktop_app/ui/storing.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>the coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The address in your book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>What you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>It did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ahead_bar.py"/>
        <location filename="../../desktop_app/ui/next_step_further.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/scores_card.py"/>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ahead_bar.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/scores_card.py"/>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/announcing.py"/>
        <source>Security {security}, recovery {recovery}</source>
        <translation>Sicherheit {security}, Wiederherstellung {recovery}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>{day}, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Against the advice, {count} keys are kept here.</source>
        <extracomment>For one: Against the advice, {count} key is kept here.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>What the code holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>What is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Note how many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Keep the key here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Keep it all the same …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Show what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>What happens here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Phone tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Key on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Paper tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Try the paper again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Try the paper now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>The code is found and looked over, your phone is tested, the key goes onto paper, and the paper is tried. Only then is anything turned on: no step can lock you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>It is kept on this computer. It is shown only after unlocking anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Such codes let you in once each without the phone. Never type one here: only how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>{count} codes are left.</source>
        <extracomment>For one: {count} code is left.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Note this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>A password store that opens with the phone, or with the password that leads to it, is no second way in. Paper elsewhere is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>That answers the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept in the password store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept on another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>It is not known where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open until one was tried. Strike that one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>In the password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>On another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>One was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open: without codes there is no way back. Let the page make new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open until they are on paper as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open until you know where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>It is not known how many are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>One was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>None was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Said on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>How many are unused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>What do you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Only how many: a number up to {most}. A code itself is never typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Where are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Was one accepted when you signed in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>Open a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Type the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>No issuer named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Done: forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>If the phone is not at hand, the code can be read here once. Else take it from the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Yes, it was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>No, it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/pages/method.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>The code was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Wait for the next one and type it at its beginning. If it is refused again, the page may have shown a new QR code meanwhile: find the code once more and compare. The clocks agreed when the phone was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>The phone was not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>So no code is shown here: it would hide that the phone has another key. Test the phone first, or take the code from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Finish at {exchange}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>{exchange} asks for a code before it turns the authenticator on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Type the code that your phone shows into the page of {exchange}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Did {exchange} take the code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>The service asks for a code before it turns the authenticator on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Type the code that your phone shows into the page of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Did the service take the code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Find the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Sign out and in again, and choose the authenticator when a code is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/guarding.py"/>
        <source>A program that records the screen sees this, too: no desktop on Linux lets a window refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/guarding.py"/>
        <source>macOS cannot keep a program that you allowed to record the screen from seeing this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>This key is known again when it is seen once more, by a mark that does not give it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>The authenticator is on at {exchange}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Whether something weaker is enough shows in a private window: the step asks for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Its key is on paper, and was tried on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Its key is on paper. It counts as a way back once it was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Its key is not on paper: if the phone is lost, only the exchange’s support is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Better not: then this computer would hold both your password and your code. Paper is the safer second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Keep the key on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>A thief who gets into this computer then needs no phone of yours. It is kept in the vault, sealed with a key that lies in this system’s key store only: **backups of the vault do not bring it back on another computer.** It is shown only after unlocking anew, and you can delete it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Keep it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Do not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <source>The two small signs at the end of each line are a check of that line. Write them at its end, apart from the key; they are never typed into an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <source>Line {line}, group {group}: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <source>Check of line {line}: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>A copied code is taken out of the clipboard after {count} seconds.</source>
        <extracomment>For one: A copied code is taken out of the clipboard after {count} second.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>{seconds} s left</source>
        <comment>seconds, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>{count} seconds left, then another code</source>
        <extracomment>For one: {count} second left, then another code</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <location filename="../../desktop_app/ui/authenticator/places.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/compare.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/widgets/fours.py"/>
        <location filename="../../desktop_app/ui/widgets/rows.py"/>
        <location filename="../../desktop_app/ui/widgets/steps.py"/>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Show a code here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Hide the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <location filename="../../desktop_app/ui/crash.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>{count} bits</source>
        <extracomment>For one: {count} bit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Use this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Take another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Secret: {bits}, {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Is this the right code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Nothing is stored yet. Compare it with what the page says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Whose code it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Whose code is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>If the phone is lost, this brings its codes back. Without it, only the exchange's support is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Whoever finds the sheet can make your codes, but still needs your password. Keep it where neither fire nor a burglar takes it together with the phone. Take no photograph of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>The sheet is then worth nothing without the passphrase, to you as well. It opens with a standard tool on any computer; the command is printed on it. Do not write the passphrase on the same sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Write line by line, in groups of four. A pencil or a pen that does not fade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>At least {count} signs of an English keyboard; five words or more are best.</source>
        <extracomment>For one: At least {count} sign of an English keyboard; five words or more are best.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>It needs at least {count} signs.</source>
        <extracomment>For one: It needs at least {count} sign.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>It may have at most {count} signs.</source>
        <extracomment>For one: It may have at most {count} sign.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Use letters without accents, digits and signs of an English keyboard, with no space at the ends: others are not the same on every computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Make the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>I have written it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Go on: try the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Go on without paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The printer took no page. Look whether it is on and has paper, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>With a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>{file}
Print it, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Now try it: only a paper that was tried counts as a way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Put the key on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>The two are not the same. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Type the {count} digits that your phone shows now</source>
        <extracomment>For one: Type the {count} digit that your phone shows now</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>This proves that the phone has the right key, and that its clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Go on without this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Scan it with the authenticator app on your phone, as a new entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <location filename="../../desktop_app/ui/crash.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Show the QR code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Hide the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>QR code of {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>The phone was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>It showed the right code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>How to set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Type the key back from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Take the paper in your hand and read only from it. That finds a slip while the key is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Take the paper in your hand. What you type is compared with what was noted of the key; the key itself is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Read the sheet’s QR code from a picture, or type its lines. Then the passphrase shows whether it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Read a picture of the sheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>You can also drop a picture of the sheet on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>One line is enough for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Type all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Go on without trying the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Passphrase of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Type the passphrase of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>The sheet was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Now type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <location filename="../../desktop_app/ui/paper_printing.py"/>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>This computer has no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Nothing was printed. Write the key by hand instead: that is as good, and no printer keeps a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Print the key on a printer of your own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Many printers keep what they print in a memory, and one that others use, at work or in a shop, may show it to them. Use your own, by cable if you can; take the sheet out at once, and turn the printer off for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Save the key as a PDF?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>The file holds the whole key, and backup programs and clouds copy files. A stick that you keep away from this computer is the better place. Delete the file once it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>The file can be opened with the passphrase alone, by anyone who has it and enough time to guess. Keep it on a stick, away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Choose a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <location filename="../../desktop_app/ui/key_register/changing.py"/>
        <location filename="../../desktop_app/ui/key_register/exporting.py"/>
        <location filename="../../desktop_app/ui/paper_printing.py"/>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <location filename="../../desktop_app/ui/storing.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stage {number}, {name}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stage {number}, {name}: in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stage {number}, {name}: to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>The row of letters and digits under the QR code. Spaces, hyphens and small letters are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>{seconds} s</source>
        <comment>seconds, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>The page shows other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Signs are the letters A to Z and the digits 2 to 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>As it shall stand in the app’s list. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Way of calculating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>New code every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>From the exchange’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>From my paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Where do you read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Unlock once more to see the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>So nobody who finds this window open sees them. They are hidden again when you leave this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Show the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>The system’s key store is asked. It may ask for its own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Ask the system’s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Type the recovery key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>The eight groups that you have on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Leave the page with the QR code in sight. Strongroom looks at your screens and at what you copied, now and once, and stores no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>You can also drop a picture of the code on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>{count} codes</source>
        <extracomment>For one: {count} code</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Sign {place} is “{sign}”, which no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Sign {place} is a sign that cannot be seen, which no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>And {count} more.</source>
        <comment>wrong signs</comment>
        <extracomment>For one: And {count} more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This export has {count} codes.</source>
        <extracomment>For one: This export has {count} code.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Missing: parts {parts}. Show the next code in Google Authenticator and press the button again, or choose below if your account is there already.</source>
        <extracomment>For one: Missing: part {parts}. Show the next code in Google Authenticator and press the button again, or choose below if your account is there already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>{count} entries of the export left out:</source>
        <extracomment>For one: {count} entry of the export left out:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>{names}. They count instead of following the clock, or ask for what apps do not know.</source>
        <extracomment>For one: {names}. It counts instead of following the clock, or asks for what apps do not know.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>macOS shows only the wallpaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>you said no, or nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>this desktop gives no picture of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the picture could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the file is not there, or may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>not a picture that is read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the picture is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>nothing</source>
        <comment>in a place that was searched</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Make the page larger ({key} and +) until the code is as wide as your hand, and see that no other window covers it. Or type the key that stands under the code; most exchanges show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code asks for a way of calculating that apps do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code asks for a number of digits that apps do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code asks for a rhythm that apps do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code is of a kind that apps do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is longer than any key in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It names no account, so give it a name in the app yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name holds signs that cannot be seen. They were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name holds signs that turn the direction of reading, which can make a name look like another. They were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name is written from right to left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name mixes letters of several scripts that look alike. Read it letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name is very long, and is shown shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Part of its name could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Part of the link is written wrongly; it was read as well as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name has several colons: the part before the first was taken as the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>A plus sign in the issuer was read as a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link holds more than is usual: {detail}. It changes no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>There was other text around the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link was wrapped in another one ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link was inside a web address of {detail}. That page may have seen the secret: if it is not the exchange's own, do not use this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key may be incomplete: its last letter does not fit. Compare the end of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>What you copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>no code, nor behind this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>all one colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>A screen that shows one colour only may be off, or its program keeps it from being seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>No code was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Delete one file yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Your desktop wrote the picture of your screens to {file}, and Strongroom could not delete it. It may show the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is a wallet's private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was let go at once and nothing of it is stored. Whoever sees it owns the money: take it off the screen and out of the clipboard, and never type or scan it anywhere but into its own wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This looks like a wallet's recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was let go at once and nothing of it is stored. Whoever sees it owns the money: take it off the screen and out of the clipboard. No exchange and no helper ever needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is a wallet's address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Money is paid to it; it makes no codes. The authenticator's code is on the exchange's security page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is for signing in with a passkey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It is read by a phone, once, and makes no codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>What was copied is too long to be a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Copy the link or the key alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Something was found that is no authenticator code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was let go. Look for the code on the exchange's page about its authenticator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code counts, and does not follow the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It is of the kind HOTP, which no exchange that we know uses. Choose the authenticator app on the exchange's page, and look for its code there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is a Steam Guard code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It works in Steam's own app only, and is none of an exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>No exchange makes one like it. Nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>So no code can be made of it. Show the code on the page anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key in this code has signs that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It may be damaged. Show the code on the page anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key is written in another way (hexadecimal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Authenticator apps take the letters A to Z and the digits 2 to 7. Look for that form on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key is far too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Part of it is missing. Show the code on the page anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key is longer than any in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This export of Google Authenticator cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Show its code once more, larger. If it happens again, the form of the export has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This export holds no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Choose at least one account in Google Authenticator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link is cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Show the code on the page anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Type the key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is far too short for a key. Most have 16, 26 or 32 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It may be {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>macOS lets Strongroom see only the wallpaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Open **System Settings › Privacy &amp; Security › Screen &amp; System Audio Recording**, turn Strongroom on, and start it anew. Or press **⌘ ⌃ ⇧ 4**, draw a frame around the code to copy it, and press the button again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Your desktop gave no picture of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Take a screenshot of the code yourself and copy it, then press the button again. Or open its file, or type the key that stands under the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>No code was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>A picture of the whole code with its light margin works best: PNG, JPEG, WebP, GIF or BMP, at most 40 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>There is no code in what you copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Copy the picture of the code, its link, or its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is a link to a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It leads to {host}. It was not opened. An authenticator's code is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is for {app} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Other authenticator apps cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It says: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It gives “{detail}” twice with different values, and apps would differ in which they take. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>one without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Screen {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Your screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>{count} digits</source>
        <extracomment>For one: {count} digit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>{seconds} s</source>
        <comment>seconds, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes, on {day}</source>
        <comment>whether a code was seen before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Once the exchange has taken it, the key is dead: its entry in the phone and its paper open nothing any more. Keep both until the new one works, then delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Once the exchange has taken it, the key of {day} is dead: its entry in the phone and its paper open nothing any more. Keep both until the new one works, then delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>A newer one was set up for this account since, so this one opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>A newer one of {day} was set up for this account since, so this one opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>It was seen for {name}.</source>
        <comment>a key of another account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>It was seen on {day} for {name}.</source>
        <comment>a key of another account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>No exchange gives the same key twice: one of the two was mixed up, or this is the same account under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The key is short: {count} bits.</source>
        <extracomment>For one: The key is short: {count} bit.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>By what is known, {apps} ignore that and would show wrong codes.</source>
        <extracomment>For one: By what is known, {apps} ignores that and would show wrong codes.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>the way of calculating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>the number of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>the rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>no</source>
        <comment>whether a code was seen before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes</source>
        <comment>whether a code was seen before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>no; another one was</source>
        <comment>whether a code was seen before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes, and a newer one since</source>
        <comment>whether a code was seen before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes, for another account</source>
        <comment>whether a code was seen before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>strong</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>enough</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>short</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Use it only if it stands on {exchange}’s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The standard asks for 128 and recommends 160. You cannot change that: the exchange makes the key. It still protects far better than SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>It is unusual in {traits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The test of your phone will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Not every app can use this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This code says {name}, not {exchange}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>If you took the code from the right page, somebody may have put another one there. Else find the code of {exchange}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This code says “{name}”, not {exchange}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Use it only if it stands on {exchange}’s own page, where you typed the address yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This code does not say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This is a new key for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This is an older key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Two accounts have the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The code names two issuers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>In front of the account it says “{name}”. Apps show either the one or the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Odd about it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Sign {place} is “{sign}”: no key has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Sign {place} cannot be seen: no key has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>The paper is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Every sign came back. The date is noted, and from now on the paper counts as a way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This line is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>One line was tried, with its check. The date is noted, and from now on the paper counts as a way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Its code was read back and holds this key. The date is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This sheet holds another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>It is an older sheet, or one of another account. Take the right one, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>No code was found on the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Take the picture straight from above, in good light, with the whole code and its light margin. Delete it afterwards, also in the cloud of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>It did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>The passphrase does not fit, or a sign of the block differs. Capitals and small letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Not every line is right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>What is said beneath a line tells where to look. Nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>There is a slip in this line. Compare it with the paper, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>It fits its check signs, but is not this key’s: the paper is of another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Some signs of this line are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This line has more signs than it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This is line {number} of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Type this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>A code has {count} digits.</source>
        <extracomment>For one: A code has {count} digit.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>You typed {count}.</source>
        <comment>digits</comment>
        <extracomment>For one: You typed {count}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone’s clock is {time} ahead of this computer’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone’s clock is {time} behind this computer’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right, but for the half minute that has just ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right, but for the half minute that comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right, but for another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>{exchange} may take such codes now and refuse them another time. Set the clock, then type the next code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The exchange may take such codes now and refuse them another time. Set the clock, then type the next code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>{exchange} would refuse it. Set the clock, then type the next code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The exchange would refuse it. Set the clock, then type the next code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>{count} seconds</source>
        <extracomment>For one: {count} second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {count} seconds</source>
        <extracomment>For one: about {low} to {count} second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {count} minutes</source>
        <extracomment>For one: about {low} to {count} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {count} hours</source>
        <extracomment>For one: about {low} to {count} hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Which of the two is wrong cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This is no code of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone shows another account’s line, or it has another key, perhaps an older one. Show the QR code again, add it to the app as a new entry, and type the code of that entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely the phone’s is wrong: other phones agreed with this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely this computer’s is wrong: another phone differed from it in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Too many wrong codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>So that a code is not right by chance, the next can be tried in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › System › Date and time**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>On Samsung phones: General management › Date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set time automatically** and **Set time zone automatically**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>If they were on already: turn them off and on once, with a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › General › Date &amp; Time**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set Automatically**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>If it was on already: turn it off and on once, with a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>If it cannot be changed, a Screen Time passcode or an organisation keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › Time &amp; language › Date &amp; time**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set time automatically**, and look whether the time zone is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Press **Sync now**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **System Settings › General › Date &amp; Time**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set time and date automatically**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Look whether the time zone is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › System › Date &amp; Time**, and turn on **Automatic Date &amp; Time**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>In older versions: Settings › Date &amp; Time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Or type in a terminal: **timedatectl set-ntp true**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>**timedatectl** then says “System clock synchronized: yes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>at most {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone has this key, and its clock agrees with this computer’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone is right, but you read another line of its list. Type the code of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Almost right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>One digit differs, or two changed places. Type the code once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely the phone’s is wrong: this computer’s is set by a time server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This computer’s is wrong: it stands before the day on which Strongroom was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely this computer’s is wrong, perhaps its time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely this computer’s is wrong: no time server sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This is the code of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This is the code of another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Strongroom backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Show {count} older ones</source>
        <extracomment>For one: Show {count} older one</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>A folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Look inside the backup of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Beside your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Open the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>It opens with what opened your vault on the day it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>The eight groups on paper. Small letters, spaces and missing hyphens are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Another backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Try the system’s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>What this backup holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Put this one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>It holds {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>It cannot be opened. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Strongroom makes one by itself when you open the vault and something changed. Each is opened again after it was written. Older ones thin out with time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Nothing was changed yet. Putting it back replaces what Strongroom knows now by what it knew then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Putting it back makes it the vault of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>What is there now is kept: as a backup where it can be opened, and as it is in a folder beside the vault. From then on the vault opens with what opened it on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Nothing was typed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Type one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The backup was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>No half-written file was left behind, and your vault is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It was read again after that, and holds everything. It lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It was read again after that, and holds everything that holds now; the answers of earlier are on the drive that does not answer. It lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It holds everything that holds now; the answers of earlier are on the drive that does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The vault lies in {folder} from now on. It opens as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>That could not be noted: the next time start Strongroom with --folder and this folder, or choose it again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{day}, {time}</source>
        <comment>a day, and the time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} accounts</source>
        <extracomment>For one: {count} account</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} services behind them</source>
        <extracomment>For one: {count} service behind them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} answers</source>
        <extracomment>For one: {count} answer</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} exchanges of your own</source>
        <extracomment>For one: {count} exchange of your own</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} API keys</source>
        <extracomment>For one: {count} API key</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} backups are damaged. The newest whole one is of **{moment}**.</source>
        <extracomment>For one: One backup is damaged. The newest whole one is of **{moment}**.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>There is a vault in that folder already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It was not touched: Strongroom never writes over a vault. Choose another folder, or a new one in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>none</source>
        <comment>entries of a vault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The backups beside the vault are damaged, too. Bring back one that you saved elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>There is no backup beside the vault. Bring back one that you saved elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The newest backup beside the vault is of **{moment}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>Nothing may be written in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>The folder {folder} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>What was written did not read back as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>unknown</source>
        <comment>when a backup or a file was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>You see what it holds before anything is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The drive is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Make some room, or choose another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Choose another drive, and check this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Another mailbox</source>
        <translation>Ein anderes Postfach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Another number</source>
        <translation>Eine andere Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>My authenticator</source>
        <translation>Mein Authenticator</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>My passwords</source>
        <translation>Meine Passwörter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which mailbox does {account} write to?</source>
        <translation>An welches Postfach schreibt {account}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which mailbox do your exchanges write to?</source>
        <translation>An welches Postfach schreiben Ihre Börsen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Codes and new passwords arrive there.</source>
        <translation>Dort kommen Codes und neue Passwörter an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which phone number does {account} know?</source>
        <translation>Welche Telefonnummer kennt {account}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which phone number do your exchanges know?</source>
        <translation>Welche Telefonnummer kennen Ihre Börsen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>The number that codes by SMS or call go to.</source>
        <translation>Die Nummer, an die Codes per SMS oder Anruf gehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Main mailbox</source>
        <translation>Hauptpostfach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Mailbox {number}</source>
        <translation>Postfach {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>My number</source>
        <translation>Meine Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>How you recognise it, if you like</source>
        <translation>Woran Sie es erkennen, wenn Sie möchten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>A few letters are enough. Never a password.</source>
        <translation>Ein paar Buchstaben genügen. Nie ein Passwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>The last two digits are enough.</source>
        <translation>Die letzten zwei Ziffern genügen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which authenticator app do you use?</source>
        <translation>Welche Authenticator-App nutzen Sie?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>An app on your phone that shows a new six-digit code every half minute.</source>
        <translation>Eine App auf Ihrem Telefon, die jede halbe Minute einen neuen sechsstelligen Code zeigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Where are your passwords?</source>
        <translation>Wo sind Ihre Passwörter?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Strongroom never asks for one of them.</source>
        <translation>Strongroom fragt nie nach einem davon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Another one: {name}</source>
        <translation>Noch einmal: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Roughly how much of the money is where?</source>
        <translation>Wie viel von dem Geld ist ungefähr wo?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Only proportions count, no amounts.</source>
        <translation>Nur die Anteile zählen, keine Beträge.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>About so much at each</source>
        <translation>Ungefähr so viel bei jedem</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>It stays in the vault like everything else.</source>
        <translation>Das bleibt im Tresor wie alles andere.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>I would rather not say</source>
        <translation>Das möchte ich nicht angeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Then all accounts weigh the same.</source>
        <translation>Dann wiegen alle Konten gleich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Not the same for all</source>
        <translation>Nicht bei allen dasselbe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>You say it for each of them next.</source>
        <translation>Sie geben es gleich für jedes einzeln an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>None of them knows a number of mine</source>
        <translation>Keine davon kennt eine Nummer von mir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>It knows no number of mine</source>
        <translation>Es kennt keine Nummer von mir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choosing_files.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing_step.py"/>
        <source>Go to the step that closes it: {number}. {title}</source>
        <translation>Zum Schritt, der es schließt: {number}. {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing_step.py"/>
        <source>No step of the plan closes it. What is left lies outside your settings, or in what is not known yet.</source>
        <translation>Kein Schritt des Plans schließt es. Was bleibt, liegt außerhalb Ihrer Einstellungen oder in dem, was noch nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare_paper.py"/>
        <source>comparison</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash.py"/>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Something in Strongroom went wrong</source>
        <translation>In Strongroom ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash.py"/>
        <source>This is a fault of the app and not of yours. Nothing was lost: each answer is saved when it is given. Nothing was sent anywhere.
You can go on. If it happens again, close Strongroom and start it anew. The text below names the place in the program, and nothing that you typed; copy it if you want to report the fault.</source>
        <translation>Das ist ein Fehler der App und nicht Ihrer. Nichts ging verloren: Jede Antwort wird gespeichert, sobald sie gegeben ist. Nichts wurde irgendwohin gesendet.
Sie können weitermachen. Wenn es wieder geschieht, schließen Sie Strongroom und starten Sie es neu. Der Text unten nennt die Stelle im Programm und nichts, was Sie eingetippt haben; kopieren Sie ihn, wenn Sie den Fehler melden möchten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash.py"/>
        <source>What happened, for a report</source>
        <translation>Was geschah, für eine Meldung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash.py"/>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash.py"/>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Close Strongroom</source>
        <translation>Strongroom schließen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>{accounts} lean on it and will count as if you had never named it.</source>
        <extracomment>For one: {accounts} leans on it and will count as if you had never named it.</extracomment>
        <translation>
            <numerusform>{accounts} stützt sich darauf und zählt dann so, als hätten Sie es nie genannt.</numerusform>
            <numerusform>{accounts} stützen sich darauf und zählen dann so, als hätten Sie es nie genannt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>What you call it</source>
        <translation>Wie Sie es nennen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>To recognise it by (if you like)</source>
        <translation>Woran man es erkennt (wenn Sie möchten)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>What you answered about it is deleted from the vault.</source>
        <translation>Was Sie dazu geantwortet haben, wird aus dem Tresor gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>It needs a name, so that you know which one is meant.</source>
        <translation>Es braucht einen Namen, damit Sie wissen, welches gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Where your passwords are</source>
        <translation>Wo Ihre Passwörter sind</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Enough to recognise it by, such as m…@example.org. Never a password.</source>
        <translation>Genug, um es zu erkennen, etwa m…@example.org. Nie ein Passwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Enough to recognise it by, such as …47. Never a PIN.</source>
        <translation>Genug, um sie zu erkennen, etwa …47. Nie eine PIN.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Such as the phone that it is on. Never a key or a code.</source>
        <translation>Etwa das Telefon, auf dem sie ist. Nie ein Schlüssel oder Code.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Such as the computer that it is on. Never a password.</source>
        <translation>Etwa der Computer, auf dem er ist. Nie ein Passwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>How fast you can act counts for every account.</source>
        <translation>Wie schnell Sie handeln können, zählt für jedes Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Whoever reads this mailbox gets their mail: codes, links and warnings.</source>
        <translation>Wer dieses Postfach liest, bekommt deren E-Mails: Codes, Links und Warnungen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Whoever holds this number gets their codes by SMS and call.</source>
        <translation>Wer diese Nummer hat, bekommt deren Codes per SMS und Anruf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Their codes are made in this app.</source>
        <translation>Deren Codes entstehen in dieser App.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Their passwords are kept here.</source>
        <translation>Deren Passwörter liegen hier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>seen on the page, {day}</source>
        <translation>auf der Seite gesehen, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>as you remembered it, {day}</source>
        <translation>aus der Erinnerung, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>put off</source>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>not for you</source>
        <translation>nichts für Sie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>done on {day}</source>
        <translation>erledigt am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Everything you told, for another program or to be read in here again.</source>
        <translation>Alles, was Sie angegeben haben, für ein anderes Programm oder um es hier wieder einzulesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Steps and answers as a table, for a spreadsheet. No cell can become a formula.</source>
        <translation>Schritte und Antworten als Tabelle, für eine Tabellenkalkulation. Keine Zelle kann zur Formel werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>The checklist as text with marks, for notes.</source>
        <translation>Die Checkliste als Text mit Auszeichnungen, für Notizen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>The checklist as one page for a browser. It loads nothing, and holds no script.</source>
        <translation>Die Checkliste als eine Seite für den Browser. Sie lädt nichts und enthält kein Skript.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>When to look again: each account after half a year, paper copies after a year, and when a wait ends.</source>
        <translation>Wann Sie wieder nachsehen sollten: jedes Konto nach einem halben Jahr, Kopien auf Papier nach einem Jahr, und wenn eine Wartezeit endet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Without names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>With the accounts’ names</source>
        <translation>Mit den Namen der Konten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Save as {format} …</source>
        <translation>Als {format} speichern …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Save a file</source>
        <translation>Eine Datei speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>What this file holds</source>
        <translation>Was diese Datei enthält</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Nothing was changed yet. Reading it in replaces your accounts, answers and steps by what stands in it.</source>
        <translation>Bisher wurde nichts geändert. Das Einlesen ersetzt Ihre Konten, Antworten und Schritte durch das, was darin steht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Replace what is there</source>
        <translation>Ersetzen, was da ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Others may see your calendar</source>
        <translation>Andere können Ihren Kalender vielleicht sehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Before that Strongroom makes a backup of what is there now. You can put it back on the backups page.</source>
        <translation>Davor macht Strongroom eine Sicherungskopie von dem, was jetzt da ist. Sie können sie auf der Seite der Sicherungskopien zurückholen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Nothing was changed: your vault is as it was.</source>
        <translation>Nichts wurde geändert: Ihr Tresor ist, wie er war.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Choose the file that Strongroom saved as JSON.</source>
        <translation>Wählen Sie die Datei, die Strongroom als JSON gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>{place}.</source>
        <comment>a place in a file, and what is wrong there</comment>
        <translation>{place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This file cannot be read</source>
        <translation>Diese Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Plug in the drive that holds it, or choose another file.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem sie liegt, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>This file is larger than {most} MB</source>
        <translation>Diese Datei ist größer als {most} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>No export of Strongroom is that large. Choose the file that Strongroom saved as JSON.</source>
        <translation>So groß ist kein Export von Strongroom. Wählen Sie die Datei, die Strongroom als JSON gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>This file is no JSON export of Strongroom</source>
        <translation>Diese Datei ist kein JSON-Export von Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>A later Strongroom wrote this file</source>
        <translation>Ein neueres Strongroom hat diese Datei geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Install the latest Strongroom, then read it in again.</source>
        <translation>Installieren Sie das neueste Strongroom und lesen Sie sie dann noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Something in this file is not as it has to be</source>
        <translation>Etwas in dieser Datei ist nicht so, wie es sein muss</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>If you changed it by hand, mend that place. Else save it as JSON once more where it came from.</source>
        <translation>Wenn Sie sie von Hand geändert haben, berichtigen Sie diese Stelle. Sonst speichern Sie sie dort, wo sie herkam, noch einmal als JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>A name or note in this file looks like a secret</source>
        <translation>Ein Name oder eine Notiz in dieser Datei sieht aus wie ein Geheimnis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Whoever had this file may know it. Write words to recognise the thing by there instead, and delete the file once it is read in.</source>
        <translation>Wer diese Datei hatte, kennt es vielleicht. Schreiben Sie dort stattdessen Wörter hin, an denen man die Sache erkennt, und löschen Sie die Datei, sobald sie eingelesen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>No official page of {name} says where this is.</source>
        <translation>Keine offizielle Seite von {name} sagt, wo das ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>No official page says where this is: it differs from one provider to the next.</source>
        <translation>Keine offizielle Seite sagt, wo das ist: Es ist von Anbieter zu Anbieter verschieden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>{name}, {checked}.</source>
        <comment>a service, and when its facts were checked</comment>
        <translation>{name}, {checked}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>In the app: </source>
        <translation>In der App: </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>Where to look</source>
        <translation>Wo Sie nachsehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>Why this question</source>
        <translation>Warum diese Frage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>In the browser: </source>
        <translation>Im Browser: </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>From your register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>{option}. It was looked at on {day}: {summary}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>It does not hold all keys yet, or not all of what they may do. So it counts as not known ({summary}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>The answer follows from the keys that are listed there. Change them there, or take the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Strongroom can read the list for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Copy the list of keys and paste it: it says what each key may do and what is wrong with it, and answers this for you. It never needs a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Open the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Review the keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/exporting.py"/>
        <source>Save the register of API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/exporting.py"/>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/exporting.py"/>
        <source>It lies in {folder}. It holds no secret, but it tells which keys you have and what they may do: keep it where only you read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_fields.py"/>
        <source>never</source>
        <comment>typed into the field of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Add a key of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Enter what the page of {name} shows. The secret has no place here; Strongroom never needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Its name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Public name (API key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Only its first and last four characters are kept. Never enter the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>What may it do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Choose what is ticked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>More permissions, in the page’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>With commas between them. Words that Strongroom does not know count as everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Nothing is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Choose what it may do, or that you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>From where does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>If you like, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>“{text}” is no IP address. Write it as 203.0.113.7, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>This says that it works from anywhere. Choose that above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>As 2025-09-16. Empty where the page does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>As 2025-09-16, or “never”. Empty where the page does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>This is no day that can be read. Write it as 2025-09-16, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>This can be {days}. Write it as {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>The program’s name, so that you know which one stops when you delete the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Give it a name or its public name, so that you can tell it from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>What you typed about this key is not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Last used on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>This key is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>It was deleted from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>From listed IP addresses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>From anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Paste the keys of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Open the page of {name} that lists the API keys, mark the whole list, copy it, and paste it here. It is read at once, on this computer only, and nothing is taken before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>The copied list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>The page’s own table, the answer of the exchange’s call about keys (JSON), or a table with headings (CSV). Any language. Never a secret: text that looks like one is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Open a list of API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Tables and answers (*.csv *.json *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No API key was found in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Nothing was taken. Mark the table from its headings to its last line, copy it, and paste again. If it still is not understood, add the keys by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} keys were understood</source>
        <extracomment>For one: One key was understood</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Look it over. Nothing of it is in the register of {label} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Take these {count} keys</source>
        <extracomment>For one: Take this key</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This looks like an answer of {other}, and the account is at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Take it only if you are sure that it is about this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Did you make it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It is not in the list of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: {before} → {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>nothing</source>
        <comment>in place of a value of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No longer in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>They leave the register when you take this list. If you did not delete them, somebody else did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: “{text}” can be two days. Which one is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Is this the whole list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Scroll to the end of the page there, and look for further pages, before you say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer names every key of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer speaks of one key only. Others may exist: the page lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Before it can be taken: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>say whether you made what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>These pieces were left out. If one of them belongs to a key, add it by hand afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>and {count} more</source>
        <comment>lines that were not understood</comment>
        <extracomment>For one: and {count} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Characters that cannot be seen were taken out: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Such characters can make two texts look alike that are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Open a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It is gone, or Strongroom may not read it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This takes a moment at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer is about the account. It says nothing about its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>The exchange refused this question: the answer is an error and tells of no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer lists no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer has no form that Strongroom knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Put it back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>new</source>
        <comment>an API key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>as before</source>
        <comment>an API key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>changed</source>
        <comment>an API key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It may do more than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It works from more places than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>name</source>
        <comment>of a key, before a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>may</source>
        <comment>what a key may do, before a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>works from</source>
        <comment>of a key, before a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>ends</source>
        <comment>of a key, before a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>state</source>
        <comment>of a key, before a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>say which day is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>say whether this is the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: “{text}” was read as {day}, because the other dates leave only that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: “{text}” is no day that could be read. It stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No heading says what the day {day} is. It was taken for the day on which the key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>“{text}” is no IP address and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>From where it works was not told. It counts as anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>“{text}” is a permission that Strongroom does not know. It counts as everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>What it may do was not told. It counts as everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This line has fewer cells than there are headings. Perhaps only part of it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It has neither a name nor a public name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Line {line}: “{text}” belongs to no column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Line {line}: “{text}” stands outside the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Line {line}: “{text}” is a heading that Strongroom does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} without width ({code})</source>
        <extracomment>For one: {count} without width ({code})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} that turn the reading direction ({code})</source>
        <extracomment>For one: {count} that turns the reading direction ({code})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} marks at the beginning of a file ({code})</source>
        <extracomment>For one: {count} mark at the beginning of a file ({code})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} control characters ({code})</source>
        <extracomment>For one: {count} control character ({code})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Yes, all keys of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No, or I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/refusal.py"/>
        <source>Empty the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/refusal.py"/>
        <source>The clipboard is empty now. A history of the clipboard, where the system keeps one, may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Every key of every account: what it may do, from where, and who uses it. Secrets are never asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nobody has looked at the keys of {label} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>An API key lets a program act for you, without a password and without a code. A leaked key that could only trade has emptied accounts: a thief bought worthless coins from himself with it. Copy the list from {name} and paste it here. Strongroom reads what each key may do. It never needs a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nobody has looked yet. It counts as a key that may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>You said: “{option}”. The list itself has not been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{label} has no API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>So you said on {day}. Look again now and then: a thief who was inside leaves a key behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Paste the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Paste the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Paste the list of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Add a key by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Add a key of {label} by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The list there is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The list of {label} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>All keys of all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>All {count} keys of {label}</source>
        <extracomment>For one: All {count} key of {label}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>list of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{parts} since the list before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} new</source>
        <comment>API keys</comment>
        <extracomment>For one: {count} new</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} gone</source>
        <comment>API keys</comment>
        <extracomment>For one: {count} gone</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} changed</source>
        <comment>API keys</comment>
        <extracomment>For one: {count} changed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Are these all the keys that {name} lists?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Until you say so, one more key that may do everything is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>That costs {points} of security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>These are all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Part of this register cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A later version of Strongroom wrote it. It is kept as it is, and counts as keys that may do everything. Install the latest Strongroom to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key that you did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever made it was inside the account, and the key still works after you change the password. Act today, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Together the keys cost {points} of this account’s security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The keys cost no points of this account’s security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>costs {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no points by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no points alone, {points} with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>No official page of {name} says where its API keys are. Open the account menu and look for “API”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>No official page of {name} says where its API keys are. Open the account menu on **{host}** and look for “API”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>A key without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Key {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} IP addresses</source>
        <extracomment>For one: {count} IP address</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>IP list not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>rights not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Who uses it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete {name} from the register?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>This changes nothing at {exchange}: the key there works on. Do this when the key was deleted there, or never existed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nothing to do about this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What it may do is not known: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Add an exchange account first. Its keys are listed here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} has no API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>There is nothing to look at here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} keys</source>
        <extracomment>For one: one key</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>less than a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} points</source>
        <extracomment>For one: {count} point</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>made {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>used {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>ends {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>IP list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Opens what is known about this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What is known about this key stands beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Public name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>May</source>
        <comment>what a key may do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Works from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>From</source>
        <comment>where it is known from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>the page, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>the exchange’s answer, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>a file, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A trading bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A tax tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A portfolio app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>My own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It ends tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} ends it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} ends it by itself, any day now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>withdraw</source>
        <comment>a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>trade</source>
        <comment>a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{user}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>I made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>I did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>You did not make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever made it was inside the account. The key still works after the password was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it at {name}, then change the password and sign out all devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Can withdraw, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever finds it sends the money out, without a password and without a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Take “{withdraw}” away from it, or delete it and make one without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What it may do is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>So it counts as a key that may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Look up its permissions at {name}, and enter them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Can trade, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever finds it sells your coins and buys worthless ones from himself at any price. No withdrawal is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Tie it to the IP address of the program that uses it. If that has no fixed one, take “{trade}” away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>May add withdrawal addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A list of addresses holds nobody back who can write into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Take this right away from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Can withdraw, from listed IP addresses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever gets into the computer at that address sends the money out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Take “{withdraw}” away, unless a program of yours really pays out with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Who uses it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key that no program needs is of use only to whoever finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Find out which program has it. If you cannot, delete it: only that program stops, and a new key is made in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it, so that the list stays short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It ends in {count} days</source>
        <extracomment>For one: It ends in {count} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What uses it stops then: a stop-loss that a bot watches over no longer runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Renew it before then, or give the program a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} ends it by itself, in {count} days</source>
        <extracomment>For one: {name} ends it by itself, in {count} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key without an IP list lapses there after {lapse} days, and what uses it stops: a stop-loss that a bot watches over no longer runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Tie it to the IP address of the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Made more than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The longer a key lies in programs, logs and backups, the more places there are to find it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Make a new one for its program, then delete this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Not used for {count} days</source>
        <extracomment>For one: Not used for one day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nothing seems to need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it. A new one is made in minutes if you miss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nothing needs it, or what it was made for never ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it, unless you are about to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>From where it works is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>So it counts as a key that works from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Look whether it has an IP list at {name}, and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>When it was made is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>You cannot tell whether it is older than a break-in that you know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Enter the day if {name} shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>When it was last used is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key that is still in use looks like one that is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Enter it if {name} shows it, or ask the program that you think uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/last_copy.py"/>
        <source>Closing would lose your vault</source>
        <translation>Beim Schließen ginge Ihr Tresor verloren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/last_copy.py"/>
        <source>Its folder was deleted, or its drive was taken away. What you saved is in Strongroom's memory alone, and gone when it is closed.</source>
        <translation>Sein Ordner wurde gelöscht, oder das Laufwerk wurde entfernt. Was Sie gespeichert haben, ist nur noch im Arbeitsspeicher von Strongroom und weg, sobald es geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/last_copy.py"/>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>{names} are left out.</source>
        <extracomment>For one: {names} is left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>The facts about them could not be used, so nothing on this page says how they stand. Your answers are kept.</source>
        <extracomment>For one: The facts about it could not be used, so nothing on this page says how it stands. Your answers are kept.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>Settings names the file and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>Install the latest Strongroom. An exchange of your own can be added again under its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Nothing was changed: the facts that you had are still used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Facts for Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>last on {day}, issue {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>This is no file of facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Choose one whose name ends in .strongroom-facts, from where you got Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>This copy of Strongroom takes no newer facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>It carries no publisher’s key to check them with. A newer Strongroom brings newer facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The file’s signature does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>It was changed, or comes from somebody else than this Strongroom. Get it again from where you got Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>These facts are for a newer Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Install the newest Strongroom first; it may hold them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The facts in use are as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The file holds the same issue as the one in use, or an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The facts in the file do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Their publisher signed them, but they do not pass the checks of this Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>never</source>
        <comment>when facts were checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Read newer facts from a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Newer facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>This takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>A file that the publisher signed. Facts of your own and your answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_card.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_card.py"/>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{title}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_further.py"/>
        <source>After that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_further.py"/>
        <source>{place}. {title} · {label} · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Next step · {label} · about {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Show me where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Walk me through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Why this first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Hide the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Show what it would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Show it as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Of all steps that are safe now, this one and what it makes way for bring most for their minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Alone it changes nothing. It makes way for “{goal}”, which is safe only after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>No step that is left changes a number. This one keeps things in order: it finds what should not be there, or makes false messages easier to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>The order is safe: after each step, no single loss locks you out that would not have done so before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Whoever gets into {label} could undo “{later}”. So what closes a way in there comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Whoever gets into the cloud account behind {label} could undo “{later}”. So what closes a way in there comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>It closes {count} routes that are open now.</source>
        <extracomment>For one: It closes one route that is open now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>It gives you time to stop {count} routes that leave you none today.</source>
        <extracomment>For one: It gives you time to stop one route that leaves you none today.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Working out your next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>This takes a moment. Everything else on this page is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>No step is safe to do right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Each one that is left needs something else first. The list says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Nothing is left to do for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Come back when something changes: a new phone, a new number, a new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Next, look something up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>No step is left that you could do as things are known. What nobody has told us yet still counts as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_text.py"/>
        <source>{title}.</source>
        <comment>a heading that becomes the first sentence of a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Nothing was lost: what you answered before is in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>another key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The key store no longer holds this vault's key: it was emptied or replaced, or it is the one of another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The key store holds another key than this vault's: it was emptied or replaced, or it is the one of another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The vault itself is sound, and nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>{count} files in your own folder could not be used</source>
        <extracomment>For one: One file in your own folder could not be used</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>{count} files of the content could not be used</source>
        <extracomment>For one: One file of the content could not be used</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>They were left out: {files}. Everything else works, and no answer was touched.</source>
        <extracomment>For one: It was left out: {files}. Everything else works, and no answer was touched.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>and {count} more</source>
        <comment>further lines of a list of problems</comment>
        <extracomment>For one: and {count} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open with a recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open with the system's key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>the Windows Credential Locker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>the macOS Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>the desktop's Secret Service (GNOME Keyring, KeePassXC and their like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Try once more. If it happens again, close Strongroom and start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There is no vault in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>If you had a vault here, put its two files back from your backup and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>One of the vault's two files is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file {file} is not in the folder. The other file was not touched, and nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Put {file} back from a backup or from the recycle bin, then try again. Both files are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There is a vault here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not touched: Strongroom never writes over a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Try again to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Your vault is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Only one window at a time may write to it, so that no answer is lost. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Go on in the other window, or close that one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Strongroom was locked meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Unlock it and do the last thing again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The vault is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file {file} is not as Strongroom wrote it. It was left as it is, so that nothing more is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Bring back a backup: Strongroom keeps the damaged files beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>These two files belong to different vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>vault.keys and vault.db do not fit together. Both were left as they are; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Put the two files of one vault, from the same backup, into the folder together. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>A later Strongroom wrote this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file {file} has form {form}, and this app knows up to {known}. Nothing was changed, and nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Install the latest Strongroom, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This file is no backup of Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Choose a file whose name ends in .strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This backup cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Plug in the drive that holds it, or choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This backup is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It is not as Strongroom wrote it. It was left as it is, and your vault was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not set up that way. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This passphrase does not open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file itself is sound, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Check capital letters and the keyboard's language, then type it again. The recovery key opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This recovery key belongs to another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It is typed without a slip, but it does not open this vault. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Look for a newer sheet: making a new recovery key ends the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This system offers no key store that Strongroom can trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open the vault with your passphrase or your recovery key, or switch the key store on and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store stayed locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Unlock the key store and try again, or open the vault with your passphrase or your recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store broke off, or did not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Try again, or open the vault with your passphrase or your recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store cannot open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it with your passphrase or your recovery key. Then Strongroom offers to put the key back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This computer cannot open the secret that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Its key lay in the key store of the system where you kept it, and is not in this one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it on that computer, or take the key from its paper. If both are gone, set the authenticator up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This would leave no safe way into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>A vault needs a recovery key or a passphrase besides the system's key store. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Add a recovery key or a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This looks like {secret}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not saved, and nothing was changed. Names and notes are shown and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Write a few words to recognise it by instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There was not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Working out the key from a passphrase takes some. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There is a file named {file} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not touched: Strongroom writes over none of your files unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Give the exchange another name, or move that file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <location filename="../../desktop_app/ui/pages/content.py"/>
        <source>Strongroom's own files cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>No exchange or no question about accounts is left to work with. Your vault and your answers were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Install Strongroom again. If you changed its files yourself, put right what is listed here and start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>If you wrote such a file yourself, run the command check-content: it names the place and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Your vault is open on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The computer “{computer}” has it open. Only one at a time may write to it, so that no answer is lost. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Close Strongroom there and try again. A computer that was switched off lets go after a minute or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Group {number} of the recovery key has a slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Compare group {number} with your paper, letter by letter. A key has eight groups of five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This is more than a recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>A key has eight groups of five characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Type the eight groups as they stand on your paper, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system has another key store now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it with your passphrase or your recovery key. Then Strongroom offers to put the key where it is now looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Settings name the place in the file and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This is a fault of the app and not of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Your vault is sound, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The key store that was given the vault's key is {earlier}; the one that is there now is {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Both numbers over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <source>What changed, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <source>Security {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <source>Recovery {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/own_files.py"/>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>An exchange from a file</source>
        <translation>Eine Börse aus einer Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/own_files.py"/>
        <source>Save the exchange as a file</source>
        <translation>Die Börse als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <source>No official page that we know says anything that matters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <source>Facts: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Facts about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Where your coins may go. Coin, network, address and memo belong together, and are kept and compared together.</source>
        <translation>Wohin Ihre Coins gehen dürfen. Coin, Netzwerk, Adresse und Memo gehören zusammen und werden zusammen aufbewahrt und verglichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Strongroom compares when you ask, and watches no clipboard. A program that reads all you copy would also read passwords and the words of wallets. And it could not help against a virus, which changes what any program on this computer shows. The screen of a hardware wallet, or another device, is what decides.</source>
        <translation>Strongroom vergleicht, wenn Sie es verlangen, und beobachtet keine Zwischenablage. Ein Programm, das alles liest, was Sie kopieren, würde auch Passwörter und die Wörter von Wallets lesen. Und gegen einen Virus könnte es nicht helfen, denn der ändert, was jedes Programm auf diesem Computer zeigt. Entscheidend ist der Bildschirm einer Hardware-Wallet oder ein anderes Gerät.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>{count} entries cannot be read here.</source>
        <extracomment>For one: {count} entry cannot be read here.</extracomment>
        <translation>
            <numerusform>{count} Eintrag lässt sich hier nicht lesen.</numerusform>
            <numerusform>{count} Einträge lassen sich hier nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>No addresses yet</source>
        <translation>Noch keine Adressen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Write down where you withdraw to: your wallets, your other accounts, people you pay. A forged address that looks like one of yours is noticed then, and so is one that a stranger put on an exchange’s list.</source>
        <translation>Schreiben Sie auf, wohin Sie auszahlen: Ihre Wallets, Ihre anderen Konten, Menschen, die Sie bezahlen. Eine gefälschte Adresse, die aussieht wie eine von Ihren, fällt dann auf, und ebenso eine, die ein Fremder auf die Liste einer Börse gesetzt hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Leave without keeping it?</source>
        <translation>Gehen, ohne sie aufzunehmen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>What you entered about this address is not in your book yet.</source>
        <translation>Was Sie zu dieser Adresse eingegeben haben, steht noch nicht in Ihrem Adressbuch.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Do not send anything to this address.</source>
        <translation>Senden Sie nichts an diese Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>What stands at its source is another one, or the payment did not arrive. Earlier checks of this entry no longer count. Compare the two, then change the entry or remove it.</source>
        <translation>An ihrer Quelle steht eine andere, oder die Zahlung kam nicht an. Frühere Prüfungen dieses Eintrags zählen nicht mehr. Vergleichen Sie die beiden, und ändern oder entfernen Sie dann den Eintrag.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawal addresses</source>
        <translation>Auszahlungsadressen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>An exchange’s list</source>
        <translation>Liste einer Börse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>It leaves the book with its checks. A forged address that looks like it is then no longer noticed.</source>
        <translation>Sie verlässt das Adressbuch mitsamt ihren Prüfungen. Eine gefälschte Adresse, die ihr ähnlich sieht, fällt dann nicht mehr auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Why nothing is watched</source>
        <translation>Warum nichts beobachtet wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>A later Strongroom wrote them. They stay in the vault as they are.</source>
        <translation>Ein neueres Strongroom hat sie geschrieben. Sie bleiben im Tresor, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Opening the book</source>
        <translation>Das Adressbuch wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>There are many addresses in it. This takes a moment.</source>
        <translation>Es enthält viele Adressen. Das dauert einen Moment.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/pages/key_form.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/pages/key_form.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Save as a CSV file …</source>
        <translation>Als CSV-Datei speichern …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Read a CSV file …</source>
        <translation>CSV-Datei einlesen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>From the book</source>
        <translation>Aus dem Adressbuch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Say where you have an account, then its list can be compared.</source>
        <translation>Geben Sie an, wo Sie ein Konto haben, dann lässt sich dessen Liste vergleichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Add one</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>It is in your book.</source>
        <translation>Sie steht in Ihrem Adressbuch.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>The change is stored.</source>
        <translation>Die Änderung ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>The check is stored with today’s date.</source>
        <translation>Die Prüfung ist mit dem heutigen Datum gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Now check it by another way.</source>
        <translation>Prüfen Sie sie jetzt auf einem anderen Weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Authenticator helper</source>
        <translation>Authenticator-Helfer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>The secret stays on this computer only while this page is open, unless you choose to keep it.</source>
        <translation>Das Geheimnis bleibt nur auf diesem Computer, solange diese Seite offen ist, es sei denn, Sie bewahren es auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>How many there are, where they lie, and whether one was tried. The codes themselves are never kept here.</source>
        <translation>Wie viele es sind, wo sie liegen und ob einer erprobt wurde. Die Codes selbst werden hier nie aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the QR code</source>
        <translation>QR-Code finden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the QR code of {name}</source>
        <translation>QR-Code von {name} finden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the code, or type the key from paper</source>
        <translation>Code finden oder Schlüssel vom Papier eintippen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the code of {name}, or type the key from paper</source>
        <translation>Code von {name} finden oder Schlüssel vom Papier eintippen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Set up an authenticator for {name}</source>
        <translation>Authenticator für {name} einrichten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>The authenticator key of {name}</source>
        <translation>Der Authenticator-Schlüssel von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Finish at {name}</source>
        <translation>Bei {name} abschließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Look it over</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Test your phone</source>
        <translation>Telefon testen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Paper backup</source>
        <translation>Kopie auf Papier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Try the paper</source>
        <translation>Papier erproben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Recovery codes of {name}</source>
        <translation>Wiederherstellungscodes von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Back to the step</source>
        <translation>Zurück zum Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Backups</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>A backup is one encrypted file with everything you told Strongroom. It opens with the passphrase or the recovery key that opened your vault on that day, on any computer.</source>
        <translation>Eine Sicherungskopie ist eine verschlüsselte Datei mit allem, was Sie Strongroom angegeben haben. Sie öffnet sich auf jedem Computer mit der Passphrase oder dem Wiederherstellungsschlüssel, womit sich Ihr Tresor an jenem Tag öffnete.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Use a backup file …</source>
        <translation>Sicherungskopie verwenden …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Keep one elsewhere</source>
        <translation>Eine anderswo aufbewahren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Save a backup file …</source>
        <translation>Sicherungskopie speichern …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Keep the vault in another folder</source>
        <translation>Tresor in einem anderen Ordner halten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Go on in another folder …</source>
        <translation>In einem anderen Ordner weitermachen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Bring back a backup</source>
        <translation>Sicherungskopie zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>If this computer is lost, so are the backups on it. Keep one on a stick, best in another house.</source>
        <translation>Geht dieser Computer verloren, gehen es auch die Sicherungskopien darauf. Bewahren Sie eine auf einem USB-Stick auf, am besten in einem anderen Haus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>It lies in {folder} now. In another folder Strongroom goes on with everything that was saved, and opens it from there next time. What lies in the folder before stays there.</source>
        <translation>Er liegt jetzt in {folder}. In einem anderen Ordner macht Strongroom mit allem weiter, was gespeichert wurde, und öffnet den Tresor das nächste Mal von dort. Was im bisherigen Ordner liegt, bleibt dort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Saving the backup</source>
        <translation>Die Sicherungskopie wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>It is opened again after it was written.</source>
        <translation>Sie wird nach dem Schreiben noch einmal geöffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Making the vault there</source>
        <translation>Der Tresor wird dort angelegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>It is read again after it was written.</source>
        <translation>Er wird nach dem Schreiben noch einmal gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Strongroom goes on there</source>
        <translation>Strongroom macht dort weiter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Reading the backup</source>
        <translation>Die Sicherungskopie wird gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Putting the backup back</source>
        <translation>Die Sicherungskopie wird zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>What was there is kept.</source>
        <translation>Was da war, wird aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>The last backup beside the vault was not written</source>
        <translation>Die letzte Sicherungskopie neben dem Tresor wurde nicht geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <source>What stands behind your accounts</source>
        <translation>Was hinter Ihren Konten steht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <source>Behind your accounts · {place} of {count}</source>
        <translation>Hinter Ihren Konten · {place} von {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>I think I am being robbed</source>
        <translation>Ich glaube, ich werde gerade bestohlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Nothing has to be typed here, and the app does nothing by itself. It tells you where things are.</source>
        <translation>Hier muss nichts eingetippt werden, und die App tut nichts von selbst. Sie sagt Ihnen, wo was ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Print this</source>
        <translation>Das drucken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>{name}: in this order</source>
        <translation>{name}: in dieser Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Where this comes from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>One thing after the other</source>
        <translation>Eins nach dem anderen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Menus change. If a word is not there, ask support on the page that you typed by hand.</source>
        <translation>Menüs ändern sich. Wenn ein Wort nicht da ist, fragen Sie den Support auf der Seite, deren Adresse Sie von Hand eingetippt haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Which exchange</source>
        <translation>Welche Börse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>No exchange is known here. Type its address yourself and ask its support to freeze the account.</source>
        <translation>Hier ist keine Börse bekannt. Tippen Sie deren Adresse selbst ein und bitten Sie den Support, das Konto einzufrieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>No official page that we know speaks of this.</source>
        <translation>Keine offizielle Seite, die wir kennen, spricht davon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Behind your accounts</source>
        <translation>Hinter Ihren Konten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>This is not in your vault any more</source>
        <translation>Das ist nicht mehr in Ihrem Tresor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>It was removed, with what you answered.</source>
        <translation>Es wurde entfernt, mit dem, was Sie geantwortet haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>What you told Strongroom</source>
        <translation>Was Sie Strongroom angegeben haben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Its steps</source>
        <translation>Die Schritte dazu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>its facts were refused, see the settings</source>
        <translation>Angaben abgelehnt, siehe Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>How you live with your accounts.</source>
        <translation>Wie Sie mit Ihren Konten leben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>What leans on it</source>
        <translation>Was sich darauf stützt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>What leans on you</source>
        <translation>Was sich auf Sie stützt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Nothing is asked about this.</source>
        <translation>Dazu wird nichts gefragt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>No account leans on it.</source>
        <translation>Kein Konto stützt sich darauf.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>{count} accounts here already</source>
        <extracomment>For one: {count} account here already</extracomment>
        <translation>
            <numerusform>{count} Konto schon hier</numerusform>
            <numerusform>{count} Konten schon hier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Exchanges</source>
        <translation>Börsen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>These are the exchanges that Strongroom knows so far. You can add another one yourself.</source>
        <translation>Das sind die Börsen, die Strongroom bisher kennt. Eine weitere können Sie selbst hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Strongroom knows no exchange with “{typed}” in its name yet. You can add it yourself.</source>
        <translation>Strongroom kennt noch keine Börse mit „{typed}“ im Namen. Sie können sie selbst hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>A second account at an exchange that you have already gets a name of its own.</source>
        <translation>Ein zweites Konto bei einer Börse, die Sie schon haben, bekommt einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Choose every exchange where you have an account. You can add more later.</source>
        <translation>Wählen Sie jede Börse, bei der Sie ein Konto haben. Weitere können Sie später hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Find an exchange</source>
        <translation>Börse suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Another exchange…</source>
        <translation>Andere Börse…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Exchanges that you added, and files</source>
        <translation>Selbst hinzugefügte Börsen und Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Compare what they let you reach</source>
        <translation>Vergleichen, was sie Ihnen möglich machen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>A name for your further account at {name}</source>
        <translation>Ein Name für Ihr weiteres Konto bei {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Type a part of its name</source>
        <translation>Tippen Sie einen Teil des Namens</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Which account do you want to add?</source>
        <translation>Welches Konto möchten Sie hinzufügen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Where do you keep crypto?</source>
        <translation>Wo bewahren Sie Krypto auf?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>These files are not encrypted.</source>
        <translation>Diese Dateien sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>They hold no password and no key, but they show a thief what is open. Keep them like a key, and delete them when they have served. What stays encrypted is a backup.</source>
        <translation>Sie enthalten kein Passwort und keinen Schlüssel, aber sie zeigen einem Dieb, was offen ist. Verwahren Sie sie wie einen Schlüssel, und löschen Sie sie, wenn sie ihren Zweck erfüllt haben. Verschlüsselt bleibt nur eine Sicherungskopie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>It lies in {folder} and is not encrypted.</source>
        <translation>Sie liegt in {folder} und ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Choose a JSON file</source>
        <translation>Eine JSON-Datei wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Save or read files</source>
        <translation>Dateien speichern oder einlesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>For another program, another place, or your own records.</source>
        <translation>Für ein anderes Programm, einen anderen Ort oder Ihre eigenen Unterlagen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Read a JSON file in</source>
        <translation>JSON-Datei einlesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Choose a JSON file …</source>
        <translation>JSON-Datei wählen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>It takes the place of everything in your vault. You see what it holds before anything changes.</source>
        <translation>Sie tritt an die Stelle von allem in Ihrem Tresor. Sie sehen, was sie enthält, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Reading the file in</source>
        <translation>Die Datei wird eingelesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>A backup of what is there comes first.</source>
        <translation>Zuerst kommt eine Sicherungskopie von dem, was da ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Show {count} earlier days</source>
        <extracomment>For one: Show {count} earlier day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>{count} changes</source>
        <extracomment>For one: {count} change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Each answer that you give or change is kept here with its day.</source>
        <translation>Jede Antwort, die Sie geben oder ändern, wird hier mit ihrem Tag aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>This takes a moment …</source>
        <translation>Das dauert einen Moment …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>What you answered since {day}, and what it did to both numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>There are numbers once there is an account.</source>
        <translation>Zahlen gibt es, sobald es ein Konto gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Show the other {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Show the other {count} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>No answer changed in this time.</source>
        <translation>In dieser Zeit hat sich keine Antwort geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>I do not know yet</source>
        <translation>Das weiß ich noch nicht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>There are {count} things that are still unknown; they count as open until you have looked.</source>
        <extracomment>For one: There is {count} thing that is still unknown; it counts as open until you have looked.</extracomment>
        <translation>
            <numerusform>{count} Sache ist noch unbekannt; sie zählt als offen, bis Sie nachgesehen haben.</numerusform>
            <numerusform>{count} Dinge sind noch unbekannt; sie zählen als offen, bis Sie nachgesehen haben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Security so far: {letter} {number}</source>
        <translation>Sicherheit bisher: {letter} {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Interview</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>{name} · question {place} of {count}</source>
        <translation>{name} · Frage {place} von {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Your answers are in the vault, and each can be changed at any time.</source>
        <translation>Ihre Antworten sind im Tresor, und jede lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>about {time} left</source>
        <translation>noch ungefähr {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Show the overview</source>
        <translation>Übersicht zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Choose all that apply.</source>
        <translation>Wählen Sie alles, was zutrifft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Hide where to look</source>
        <translation>Ausblenden, wo Sie nachsehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>{name} · change an answer</source>
        <translation>{name} · eine Antwort ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>That was the last question</source>
        <translation>Das war die letzte Frage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Delete what you do not need here.</source>
        <translation>Löschen Sie, was Sie hier nicht brauchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Nothing is kept here</source>
        <translation>Hier wird nichts aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>That is the safer way: a thief who gets into this computer finds no codes.</source>
        <translation>Das ist der sicherere Weg: Ein Dieb, der in diesen Computer gelangt, findet keine Codes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Delete the key from this computer?</source>
        <translation>Den Schlüssel von diesem Computer löschen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>The codes on your phone stay, and so does the paper. If there is neither, print the sheet first: it cannot be undone.</source>
        <translation>Die Codes auf Ihrem Telefon bleiben, und das Papier auch. Wenn es keines von beiden gibt, drucken Sie zuerst das Blatt: Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Print its sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Delete it here</source>
        <translation>Hier löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Back to the authenticator helper</source>
        <translation>Zurück zum Authenticator-Helfer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>kept on {day}</source>
        <translation>aufbewahrt am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/key_form.py"/>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/key_list.py"/>
        <source>Paste a list of API keys</source>
        <translation>Liste von API-Schlüsseln einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>The order is safe: no step takes away a way back that you have today. Put a step off, and the rest is planned anew.</source>
        <translation>Die Reihenfolge ist gefahrlos: Kein Schritt nimmt einen Weg zurück, den Sie heute haben. Schieben Sie einen Schritt auf, und der Rest wird neu geplant.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} steps to the best that you can reach</source>
        <extracomment>For one: {count} step to the best that you can reach</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} steps left, and none of them moves a number</source>
        <extracomment>For one: {count} step left, and it moves no number</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>About {count} minutes.</source>
        <extracomment>For one: About {count} minute.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>About {count} hours.</source>
        <extracomment>For one: About {count} hour.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} more things to look up: {label}</source>
        <extracomment>For one: {count} more thing to look up: {label}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>The last {count} points of security are outside your settings: an exchange itself can fail.</source>
        <extracomment>For one: The last point of security is outside your settings: an exchange itself can fail.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} things are not known yet and count as open.</source>
        <extracomment>For one: {count} thing is not known yet and counts as open.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>As it would be after step 1</source>
        <translation>Wie es nach Schritt 1 wäre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>As it would be after steps 1 to {number}</source>
        <translation>Wie es nach den Schritten 1 bis {number} wäre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>As it would be if the answer is the best one</source>
        <translation>Wie es wäre, wenn die beste Antwort zutrifft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>It may also be another one. Until it is known, the worst one counts. Nothing is stored.</source>
        <translation>Es kann auch eine andere sein. Bis sie bekannt ist, zählt die schlechteste. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Once Strongroom knows of an account, the steps to a safer setup stand here, in an order that is safe.</source>
        <translation>Sobald Strongroom von einem Konto weiß, stehen hier die Schritte zu einem sichereren Stand, in einer gefahrlosen Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Your answers are kept. The steps of each account stand on its own page.</source>
        <translation>Ihre Antworten bleiben erhalten. Die Schritte jedes Kontos stehen auf seiner eigenen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Some questions about {label} are not answered. What is not answered counts as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>This plan is still rough.</source>
        <translation>Dieser Plan ist noch grob.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Go on answering</source>
        <translation>Weiter antworten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Begin with step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Where you stand</source>
        <translation>Wo Sie stehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>See what still reaches your money</source>
        <translation>Sehen, was Ihr Geld noch erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>See the step: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Take up again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>The plan could not be worked out</source>
        <translation>Der Plan ließ sich nicht berechnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>After all steps:</source>
        <translation>Nach allen Schritten:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>No step is left in the plan</source>
        <translation>Im Plan ist kein Schritt mehr übrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>What remains is not closed by a step, or you put it off.</source>
        <translation>Was bleibt, wird von keinem Schritt geschlossen, oder Sie haben ihn aufgeschoben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Worth looking up</source>
        <translation>Lohnt das Nachsehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Working out the safest order</source>
        <translation>Die sicherste Reihenfolge wird berechnet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>This takes a moment. It happens on this computer.</source>
        <translation>Das dauert einen Moment. Es geschieht auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Security up to {grade} once everything is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>None of these can be done safely yet. Each row says what it waits for.</source>
        <translation>Noch lässt sich keiner davon gefahrlos erledigen. In jeder Zeile steht, worauf er wartet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>Say which exchanges you use, and Strongroom works out which attacks reach your money.</source>
        <translation>Geben Sie an, welche Börsen Sie nutzen, und Strongroom berechnet, welche Angriffe Ihr Geld erreichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Choose your exchanges</source>
        <translation>Börsen auswählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>Which account’s routes are shown</source>
        <translation>Wege welches Kontos gezeigt werden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>{count} things nobody has told us yet count as open: show me where to look</source>
        <extracomment>For one: One thing nobody has told us yet counts as open: show me where to look</extracomment>
        <translation>
            <numerusform>Eines, was uns noch niemand gesagt hat, zählt als offen: zeigen, wo ich nachsehe</numerusform>
            <numerusform>{count} Dinge, die uns noch niemand gesagt hat, zählen als offen: zeigen, wo ich nachsehe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <source>Your own exchange</source>
        <translation>Ihre eigene Börse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Exchanges that you added</source>
        <translation>Selbst hinzugefügte Börsen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <source>Your accounts here: {accounts}.</source>
        <translation>Ihre Konten hier: {accounts}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Copy the folder’s path</source>
        <translation>Pfad des Ordners kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>From {file}</source>
        <translation>Aus {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Address to type</source>
        <translation>Adresse zum Eintippen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Its domains, as the file says</source>
        <translation>Ihre Domains, wie die Datei sagt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Checked, as the file says</source>
        <translation>Geprüft, wie die Datei sagt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>There is nothing to print yet</source>
        <translation>Es gibt noch nichts zu drucken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Say which exchanges you use. Then there are a checklist of your own steps in their safe order, a card for the moment when money is moving, and an overview for somebody whom you trust.</source>
        <translation>Geben Sie an, welche Börsen Sie nutzen. Dann gibt es eine Checkliste Ihrer eigenen Schritte in gefahrloser Reihenfolge, eine Karte für den Moment, in dem Geld abfließt, und eine Übersicht für jemanden, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>No password, code or key is printed on any of it.</source>
        <translation>Auf nichts davon wird ein Passwort, ein Code oder ein Schlüssel gedruckt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Keep paper like a key, and use a printer of your own.</source>
        <translation>Verwahren Sie Papier wie einen Schlüssel, und nutzen Sie einen eigenen Drucker.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Working out the order of the steps …</source>
        <translation>Die Reihenfolge der Schritte wird berechnet …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>The pages could not be made. Choose another account and come back, or close Strongroom and start it anew.</source>
        <translation>Die Seiten ließen sich nicht erstellen. Wählen Sie ein anderes Konto und kommen Sie zurück, oder schließen Sie Strongroom und starten Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>A new recovery key on paper</source>
        <translation>Ein neuer Wiederherstellungsschlüssel auf Papier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Enter what you ticked on paper</source>
        <translation>Eintragen, was Sie auf Papier abgehakt haben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Nothing was printed</source>
        <translation>Es wurde nichts gedruckt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Print &amp; export</source>
        <translation>Drucken &amp; Export</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>The file is not encrypted: keep it like a key.</source>
        <translation>Die Datei ist nicht verschlüsselt: Verwahren Sie sie wie einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Saved as PDF</source>
        <translation>Als PDF gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>The system's key store is being asked whether it can keep the vault's key. It may ask for its own password.</source>
        <translation>Der Schlüsselspeicher des Systems wird gefragt, ob er den Schlüssel des Tresors aufbewahren kann. Er fragt vielleicht nach seinem eigenen Passwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Day by day you need not type anything: the system's key store keeps the vault's key as well.</source>
        <translation>Im Alltag müssen Sie nichts eintippen: Auch der Schlüsselspeicher des Systems bewahrt den Schlüssel des Tresors auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>This system has no key store that Strongroom can trust. So it will ask for a passphrase each time it starts.</source>
        <translation>Dieses System hat keinen Schlüsselspeicher, dem Strongroom vertrauen kann. Deshalb fragt es bei jedem Start nach einer Passphrase.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Protect your vault</source>
        <translation>Schützen Sie Ihren Tresor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Its window may be behind this one.</source>
        <translation>Sein Fenster liegt vielleicht hinter diesem.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>If you forget it, your recovery key opens the vault.</source>
        <translation>Wenn Sie sie vergessen, öffnet Ihr Wiederherstellungsschlüssel den Tresor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Write down your recovery key</source>
        <translation>Schreiben Sie Ihren Wiederherstellungsschlüssel auf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>It opens your vault when nothing else does: when the key store forgets, or a passphrase is forgotten. Write it on paper and keep it away from the computer. It is shown only now.</source>
        <translation>Er öffnet Ihren Tresor, wenn nichts anderes es tut: wenn der Schlüsselspeicher vergisst oder eine Passphrase vergessen ist. Schreiben Sie ihn auf Papier und verwahren Sie ihn fern vom Computer. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Show the key again</source>
        <translation>Schlüssel noch einmal zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Waiting for the system's key store</source>
        <translation>Warten auf den Schlüsselspeicher des Systems</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Use a passphrase instead</source>
        <translation>Stattdessen Passphrase verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Choose a passphrase</source>
        <translation>Wählen Sie eine Passphrase</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Type group {number} from your paper</source>
        <translation>Tippen Sie Gruppe {number} von Ihrem Papier ein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>This makes sure that what you wrote down is right. The other groups are not needed.</source>
        <translation>So ist sicher, dass stimmt, was Sie aufgeschrieben haben. Die anderen Gruppen sind nicht nötig.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>This is not group {number}. Compare it with your paper, or look at the key again.</source>
        <translation>Das ist nicht Gruppe {number}. Vergleichen Sie sie mit Ihrem Papier, oder sehen Sie sich den Schlüssel noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Nothing was lost. A passphrase takes its place.</source>
        <translation>Nichts ging verloren. Eine Passphrase tritt an seine Stelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Making your vault</source>
        <translation>Ihr Tresor wird angelegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Keys that work everywhere</source>
        <translation>Tasten, die überall gelten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>{count} files with facts could not be used.</source>
        <extracomment>For one: One file with facts could not be used.</extracomment>
        <translation>
            <numerusform>Eine Datei mit Angaben ließ sich nicht verwenden.</numerusform>
            <numerusform>{count} Dateien mit Angaben ließen sich nicht verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Look and paper</source>
        <translation>Aussehen und Papier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Your vault</source>
        <translation>Ihr Tresor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Add a passphrase</source>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>This system’s key store, which has lost the key</source>
        <translation>Der Schlüsselspeicher dieses Systems, der den Schlüssel verloren hat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>About Strongroom</source>
        <translation>Über Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Everything else works, and your answers are kept. Each line names the file, the place and the reason.</source>
        <translation>Alles andere funktioniert, und Ihre Antworten bleiben erhalten. Jede Zeile nennt die Datei, die Stelle und den Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>What you told Strongroom lies in this folder, encrypted, and in the backups that you saved elsewhere.</source>
        <translation>Was Sie Strongroom angegeben haben, liegt verschlüsselt in diesem Ordner und in den Sicherungskopien, die Sie anderswo gespeichert haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Put the key back into the key store</source>
        <translation>Schlüssel wieder im Schlüsselspeicher ablegen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Keep the key in the key store</source>
        <translation>Schlüssel im Schlüsselspeicher aufbewahren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>It opens no network connection, and never asks for a password of an exchange.</source>
        <translation>Es öffnet keine Netzwerkverbindung und fragt nie nach dem Passwort einer Börse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Opens with</source>
        <translation>Öffnet sich mit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Make a new recovery key</source>
        <translation>Neuen Wiederherstellungsschlüssel anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Facts checked</source>
        <translation>Angaben geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>I could not finish</source>
        <translation>Ich konnte es nicht abschließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Esc leaves · your place is kept</source>
        <translation>Esc verlässt die Seite · Ihre Stelle bleibt gemerkt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Your answers say that it does not apply, or that it was done in another way.</source>
        <translation>Ihren Antworten nach trifft es nicht zu oder wurde auf andere Weise erledigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>This step is not needed any more</source>
        <translation>Dieser Schritt ist nicht mehr nötig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>See the next steps</source>
        <translation>Nächste Schritte ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>What did you see?</source>
        <translation>Was haben Sie gesehen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>Put this step off</source>
        <translation>Diesen Schritt aufschieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Looking whether this is safe now …</source>
        <translation>Es wird geprüft, ob das jetzt gefahrlos ist …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>The open steps, in the order in which they are printed. Tick those that you ticked there, then store them.</source>
        <translation>Die offenen Schritte, in der Reihenfolge, in der sie gedruckt sind. Haken Sie die ab, die Sie dort abgehakt haben, und speichern Sie dann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>The order of the steps could not be worked out. Nothing was changed. Close Strongroom and start it anew.</source>
        <translation>Die Reihenfolge der Schritte ließ sich nicht berechnen. Nichts wurde geändert. Schließen Sie Strongroom und starten Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>The day on which you ticked them</source>
        <translation>Der Tag, an dem Sie sie abgehakt haben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>As it stands on the paper. Enter the ticks of another day by themselves.</source>
        <translation>Wie er auf dem Papier steht. Tragen Sie die Haken eines anderen Tages getrennt ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>This is no day that can be read. Write it as 2026-09-16.</source>
        <translation>Das ist kein lesbarer Tag. Schreiben Sie ihn als 2026-09-16.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>{count} steps are ticked.</source>
        <extracomment>For one: One step is ticked.</extracomment>
        <translation>
            <numerusform>Ein Schritt ist abgehakt.</numerusform>
            <numerusform>{count} Schritte sind abgehakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>{count} steps ask what you saw.</source>
        <extracomment>For one: One step asks what you saw.</extracomment>
        <translation>
            <numerusform>Ein Schritt fragt, was Sie gesehen haben.</numerusform>
            <numerusform>{count} Schritte fragen, was Sie gesehen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>{count} steps are stored, done on {day}.</source>
        <extracomment>For one: One step is stored, done on {day}.</extracomment>
        <translation>
            <numerusform>Ein Schritt ist gespeichert, erledigt am {day}.</numerusform>
            <numerusform>{count} Schritte sind gespeichert, erledigt am {day}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>No step is open</source>
        <translation>Kein Schritt ist offen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>What you do not know yet still counts as open: look at the next steps.</source>
        <translation>Was Sie noch nicht wissen, zählt weiter als offen: Sehen Sie sich die nächsten Schritte an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Store what is ticked</source>
        <translation>Abgehaktes speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Nothing is ticked yet.</source>
        <translation>Noch ist nichts abgehakt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Both numbers and the plan are worked out anew.</source>
        <translation>Beide Zahlen und der Plan werden neu berechnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Open with the passphrase</source>
        <translation>Mit der Passphrase öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Open with the recovery key</source>
        <translation>Mit dem Wiederherstellungsschlüssel öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Try the system's key store</source>
        <translation>Schlüsselspeicher des Systems versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Opening your vault</source>
        <translation>Ihr Tresor wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>The system's key store is asked for its key. It may ask for its own password, in a window that may be behind this one.</source>
        <translation>Der Schlüsselspeicher des Systems wird nach seinem Schlüssel gefragt. Er fragt vielleicht nach seinem eigenen Passwort, in einem Fenster, das hinter diesem liegen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>The system's key store holds this vault's key.</source>
        <translation>Der Schlüsselspeicher des Systems bewahrt den Schlüssel dieses Tresors auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Type your passphrase.</source>
        <translation>Tippen Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Unlock with the recovery key</source>
        <translation>Mit dem Wiederherstellungsschlüssel entsperren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Small letters, spaces and missing hyphens are fine.</source>
        <translation>Kleinbuchstaben, Leerzeichen und fehlende Bindestriche sind in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Type your passphrase first.</source>
        <translation>Tippen Sie zuerst Ihre Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Strongroom shows which attacks still reach your money at crypto exchanges, and walks you to a setup that holds.</source>
        <translation>Strongroom zeigt, welche Angriffe Ihr Geld bei Krypto-Börsen noch erreichen, und führt Sie zu einem Stand, der hält.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Everything you tell it stays on this computer, encrypted, and nothing is sent anywhere.</source>
        <translation>Alles, was Sie angeben, bleibt verschlüsselt auf diesem Computer, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>It never asks for a password to an exchange, and never signs in for you.</source>
        <translation>Es fragt nie nach dem Passwort für eine Börse und meldet sich nie für Sie an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>I have a backup</source>
        <translation>Ich habe eine Sicherungskopie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Welcome to Strongroom</source>
        <translation>Willkommen bei Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>about ten minutes for two exchanges</source>
        <translation>etwa zehn Minuten für zwei Börsen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Your steps in their safe order, to be ticked by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>What to do, in which order, when money is moving and it is not you. A page for each account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>What there is and where to begin, for somebody who has to act for you, or an heir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>For a trusted person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>All steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Open steps only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>No answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>One on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Two on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Where to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>And what is behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Everything you told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Which paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Ticks and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>How much it tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Size of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_printing.py"/>
        <source>Nothing was printed. Save it as PDF, and print it where there is a printer that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The file was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>No half-written file was left behind, and your answers are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Save as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Nothing may be written in {folder}, or the file is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Choose another folder or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>No file can have the name {name} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The drive reported a fault.</source>
        <translation>Das Laufwerk meldete einen Fehler.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <location filename="../../desktop_app/ui/widgets/paper_preview.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>It was not read any further, nothing of it was stored, and the field was emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>It may still lie on the clipboard: copy something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>If other people use this computer, or the clipboard is shared with other devices, delete that key at {name} now and make a new one. Strongroom never needs a secret or a passphrase of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>If other people use this computer, or the clipboard is shared with other devices, move the coins of that wallet to a new one. Strongroom never needs the words or the key of a wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>If other people use this computer, or the clipboard is shared with other devices, set the authenticator up anew at {name}. It has no place here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>Nothing was read of it, and what you have is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This is more text than any such list has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>These are more lines than any such list has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>One line is longer than any line of such a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This is nested deeper than any such answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>At most {count} are read. Copy only the list itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This looks like a private key or the words of a wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>The answer breaks off at line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>Copy all of it, from the first bracket to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This file is in no encoding that Strongroom knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>Save it as UTF-8, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This looks like the secret of an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This looks like the code of an authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>{source}, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>{source} and a leaked password, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>It starts with {proofs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>And you could no longer freeze it yourself: that asks for {proofs}, which are the thief’s by then.</source>
        <extracomment>For one: And you could no longer freeze it yourself: that asks for {proofs}, which is the thief’s by then.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>{first} · {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>Both at once: {first}, and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>So nothing new could be saved. Nothing was lost: what was saved before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Save everything to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <location filename="../../desktop_app/ui/widgets/trouble.py"/>
        <source>Save everything to another place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The vault's folder is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>{folder} was deleted, or its drive was taken away. Nothing was lost yet: everything up to the last answer is still here until Strongroom is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Save it to another place now. If the drive comes back, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The vault's folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>You keep your vault in {folder}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Connect the drive that holds it and try again, bring back a backup, or use the usual folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Nothing can be written in the vault's folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Allow your user to write in the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>There is a file where the vault's folder should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Move that file elsewhere, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Connect the drive again, or put the folder back where it was. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The vault cannot live on this drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The drive cannot keep two windows apart. Use a folder on this computer's own drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The drive is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Make some room on the drive, then do the last thing again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The drive reported a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The file {file} could not be read or written. What was saved before was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Check the drive, and copy the vault's folder to another one. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Not now: {what}.</source>
        <comment>{what} is such a clause as: if you lose your phone after it, you are locked out of …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>At the end of this plan it would take security from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>At the end of this plan it would take recovery from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>{who} would reach your {exchange} money then, and without it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>{steps} wait for it.</source>
        <extracomment>For one: {steps} waits for it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>“{title}”</source>
        <comment>a step by its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Its codes would lie in a cloud account or beside the passwords. With an app that keeps them on the phone only, the step comes back into the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>See the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Choose another authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Sitting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>steps {first} to {last} · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>step {last} · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>after it security {security}, recovery {recovery}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>not yet: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>put off on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>does not apply to you, as you said on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>First sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Second sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Third sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Fourth sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Fifth sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Sixth sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose your phone after it, you are locked out of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you forget what you know by heart after it, you are locked out of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose your computer after it, you are locked out of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if your mailbox is shut for good after it, you are locked out of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if your phone number is gone for good after it, you are locked out of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose all that is at home after it, you are locked out of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose your SIM card after it, you are locked out of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose your home and your phone at once after it, you are locked out of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>makes way for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>first, because “{title}” could be undone from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>best on the same day as step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>after step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Look: {question}</source>
        <translation>Nachsehen: {question}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>safe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>last, when nothing can be undone from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>settles an unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>no number moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>Why (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It stands beside the step, also on paper. Never a password or a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>Put it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It leaves the plan until you take it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It does not apply to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It leaves the plan for good. You can still change your mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>This key opens your Strongroom vault, and its backups on any computer, when nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Anyone who has it and a copy of the vault's files can read them. It opens no exchange account and moves no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Keep it away from the computer: in a safe, in a locked drawer, with somebody you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Take no picture of it, and type it nowhere but into Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Strongroom recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Print the recovery key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>A printer that others use, at work or in a shop, may keep a copy of each page. Use one of your own, and take the sheet out at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Nothing was printed. Write the key down by hand: it has forty characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ring_words.py"/>
        <source>They open each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ring_words.py"/>
        <source>Each opens the other: {things}. Whoever gets one has both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ring_words.py"/>
        <source>Each opens the next: {things}. Whoever gets one has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_art.py"/>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>you can stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>open</source>
        <comment>a route to the money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>closed ✓</source>
        <comment>a route to the money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>closed</source>
        <comment>a route to the money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>Routes to your {exchange} money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>Your {exchange} money</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>{count} more attacks</source>
        <extracomment>For one: {count} more attack</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>Stopped as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_part.py"/>
        <source>Routes through “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/scores_card.py"/>
        <source>Both numbers of all accounts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>a code to your phone number resets it</source>
        <translation>ein Code an Ihre Telefonnummer setzt es zurück</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{who} gets nowhere: nothing of {exchange} is opened by a code to its number.</source>
        <translation>{who} kommt nicht weit: Bei {exchange} öffnet ein Code an diese Nummer nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{who} gets no further without {missing}.</source>
        <translation>{who} kommt nicht weiter. Es fehlt: {missing}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>You still have {proofs}.</source>
        <translation>Sie haben noch: {proofs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>The carrier gives you a new SIM card with the same number.</source>
        <translation>Der Mobilfunkanbieter gibt Ihnen eine neue SIM-Karte mit derselben Nummer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>Withdrawals may be stopped for a time, so it can take days.</source>
        <translation>Auszahlungen können eine Zeit lang gestoppt sein, deshalb kann es Tage dauern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>They ask for your papers and your face, and decide.</source>
        <translation>Dort werden Ihre Ausweispapiere und Ihr Gesicht verlangt, und dort wird entschieden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>You would need {missing}, and nothing that is left gives it.</source>
        <translation>Es fehlt: {missing}. Nichts, was noch da ist, gibt Ihnen das.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>Every way in that is known leads through what is gone.</source>
        <translation>Jeder bekannte Weg hinein führt über etwas, das weg ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>A way of which nobody knows counts as none.</source>
        <translation>Ein Weg, von dem niemand weiß, zählt als keiner.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (in your head)</source>
        <translation>{proof} (in Ihrem Kopf)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (on your phone)</source>
        <translation>{proof} (auf Ihrem Telefon)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (on your computer)</source>
        <translation>{proof} (auf Ihrem Computer)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (at home)</source>
        <translation>{proof} (zu Hause)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (kept elsewhere)</source>
        <translation>{proof} (anderswo aufbewahrt)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>None of the {all} known attacks reaches your money, as far as your answers go</source>
        <translation>Keiner der {all} bekannten Angriffe erreicht Ihr Geld, soweit Ihre Antworten reichen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>{count} of {all} known attacks still reach your money</source>
        <extracomment>For one: {count} of {all} known attacks still reaches your money</extracomment>
        <translation>
            <numerusform>{count} von {all} bekannten Angriffen erreicht noch Ihr Geld</numerusform>
            <numerusform>{count} von {all} bekannten Angriffen erreichen noch Ihr Geld</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>You can stop each of them, if you act in time.</source>
        <translation>Sie können jeden davon stoppen, wenn Sie rechtzeitig handeln.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>You can stop it, if you act in time.</source>
        <translation>Sie können ihn stoppen, wenn Sie rechtzeitig handeln.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>You can stop {count} of them, if you act in time.</source>
        <extracomment>For one: You can stop {count} of them, if you act in time.</extracomment>
        <translation>
            <numerusform>Sie können {count} davon stoppen, wenn Sie rechtzeitig handeln.</numerusform>
            <numerusform>Sie können {count} davon stoppen, wenn Sie rechtzeitig handeln.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>None of them leaves you time to stop it.</source>
        <translation>Keiner davon lässt Ihnen Zeit, ihn zu stoppen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>It leaves you no time to stop it.</source>
        <translation>Er lässt Ihnen keine Zeit, ihn zu stoppen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>One event can take {percent} % of your money: {happens}.</source>
        <translation>Ein einziges Ereignis kann Sie {percent} % Ihres Geldes kosten: wenn {happens}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>No single event from afar withdraws your money before you can act. One can have it traded away: {happens}.</source>
        <translation>Kein einzelnes Ereignis aus der Ferne zahlt Ihr Geld aus, bevor Sie handeln können. Eines kann es durch Handel verschieben: wenn {happens}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>No single event from afar takes your money before you can act, as far as your answers go.</source>
        <translation>Kein einzelnes Ereignis aus der Ferne nimmt Ihr Geld, bevor Sie handeln können, soweit Ihre Antworten reichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Worked out on this computer from what you told Strongroom about {count} accounts and what stands behind them.</source>
        <extracomment>For one: Worked out on this computer from what you told Strongroom about {count} account and what stands behind it.</extracomment>
        <translation>
            <numerusform>Auf diesem Computer berechnet aus dem, was Sie Strongroom über ein Konto gesagt haben und über das, was dahintersteht.</numerusform>
            <numerusform>Auf diesem Computer berechnet aus dem, was Sie Strongroom über {count} Konten gesagt haben und über das, was dahintersteht.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>up to {letter} {number} once a page says what the exchange asks for</source>
        <translation>bis zu {letter} {number}, sobald eine Seite sagt, was die Börse verlangt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>up to {letter} {score} once {count} things are known</source>
        <extracomment>For one: up to {letter} {score} once one thing is known</extracomment>
        <translation>
            <numerusform>bis zu {letter} {score}, sobald eines bekannt ist</numerusform>
            <numerusform>bis zu {letter} {score}, sobald {count} Dinge bekannt sind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>nothing unknown</source>
        <translation>nichts unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>what is not known yet would not lift it</source>
        <translation>was noch unbekannt ist, würde es nicht heben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>adds up to the number</source>
        <translation>ergibt zusammen die Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>A perfect setting</source>
        <translation>Ein perfekter Stand</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Held at {letter} by: {cause}</source>
        <translation>Bei {letter} gehalten durch: {cause}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>{cause}, again</source>
        <translation>{cause}, noch einmal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Its own weight inside the letter</source>
        <translation>Das eigene Gewicht innerhalb der Note</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Only together with a leaked password</source>
        <translation>Nur zusammen mit einem durchgesickerten Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Use the same password</source>
        <translation>Dasselbe Passwort verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Why security is {letter} {number}</source>
        <translation>Warum die Sicherheit bei {letter} {number} liegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Why recovery is {letter} {number}</source>
        <translation>Warum die Wiederherstellung bei {letter} {number} liegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Outside your settings</source>
        <translation>Außerhalb Ihrer Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>The exchange itself can fail. No setting changes that.</source>
        <translation>Die Börse selbst kann ausfallen. Keine Einstellung ändert das.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Two things at once</source>
        <translation>Zwei Dinge zugleich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Pairs of attacks that win together</source>
        <translation>Paare von Angriffen, die zusammen gewinnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>{value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>This system’s key store, by itself when you are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Your recovery key on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Of the window and of paper. What you wrote yourself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>What Strongroom prints on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>As little as possible also stops the blinking of the cursor in fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>When nothing was touched for so long. It also locks when the computer sleeps and when its screen is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Window and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Qt and PySide6, GNU Lesser General Public License, version 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Inter, SIL Open Font License 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>As little as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>After 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Press the page’s main button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>From the page to the sidebar and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Text at its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Lock at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Tab · Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>To the next part, to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Enter · Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Press it, open it, choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Through tabs, choices, lists, tables and the routes picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Home · End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>To the first and the last of a list or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>In the routes picture: larger, smaller, as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Leave the page or the question. What is stored stays stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>To a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Everything can be done without a mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Inside a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>{count} steps</source>
        <extracomment>For one: {count} step</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>security {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>second step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>behind SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>no second step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>partly known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>on the phone only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>copy in a cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Compare exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>PIN on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>no PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>+ Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>It finds the QR code on your screen, tests that your phone shows the right codes, prints the key and tries the paper. What passes there answers this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>It prints the key or takes it as you wrote it, and you type it back from the paper. What passes there answers this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Note how many codes there are, where they lie, and whether one was tried. What you note answers this step. The codes themselves are never typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>For an authenticator: it finds the QR code on your screen, tests that your phone shows the right codes, prints the key and tries the paper. Then come back: what the private window asks for answers this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Note the recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Strongroom can walk you through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Open the authenticator helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Print this account’s list and tick it there. You can enter the ticks later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Print the list and tick it there. You can enter the ticks later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>gives you time to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>closes no route by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>No official page that we know speaks of this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Menus move: look near by for the same words. If they are nowhere, stop here; nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>The menu words are those of the English pages; your language may have others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Open **{menu}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>no official page says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>In the app, open **{menu}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Do this on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>On the web, open **{menu}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>On the {device}, open **{menu}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>from the official page, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>reported by {who}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>reported, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>The menu words are from this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>{name}: {title}</source>
        <comment>a step of another account or service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you lose your phone after this, you are locked out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you forget what you know by heart after this, you are locked out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you lose your computer after this, you are locked out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If your mailbox is shut for good after this, you are locked out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If your phone number is gone for good after this, you are locked out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you lose all that is at home after this, you are locked out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you lose your SIM card after this, you are locked out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you lose your home and your phone at once after this, you are locked out of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Your answers say that nothing is left to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Does not apply to you, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Safe to do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Done on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Before you begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>No way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>What it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Needed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>closes {count} routes</source>
        <extracomment>For one: closes {count} route</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{event} ({exchanges})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>“{answer}” is stored with today’s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>All next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Change this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>The step stays in the plan, and what you answered before still counts. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>It counts from now on, and the step stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>No longer reach your money: {routes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Working out what comes next …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Copy the list from {name}’s page and paste it here: each address is compared with your own book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Check the list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Compare the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>{name} {before} → {after}</source>
        <comment>a number that changes: Security 31 → 53</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>{name} − {points}</source>
        <comment>what an unknown costs: Security − 8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>{name} {letter} {number}</source>
        <comment>one of both numbers: Security B 71</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>new addresses wait {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>new addresses wait {hours} h if you turn that on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>A new address can be paid only after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>A new address can be paid only after {time} if you turn that on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if somebody then signs in on a new device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop to new addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop while no second factor is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if you turn that on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if a weaker way is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop for large amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if the exchange finds it suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop after a deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} if somebody then signs in on a new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} to new addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} while no second factor is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} if you turn that on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} if a weaker way is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} for large amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} if the exchange finds it suspicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} after a deposit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} if somebody then signs in on a new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} to new addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} while no second factor is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} if you turn that on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} if a weaker way is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} for large amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} if the exchange finds it suspicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} after a deposit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>Your money stays where it is. Do it when you need no withdrawal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>a verified identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>a minimum balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>the app on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>a passkey that works on several devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>Recovery {least} … {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>may start a withdrawal stop; no official page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>works after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This may stop withdrawals for a time. No official page says. Do it when you need no withdrawal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>The change takes full effect after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>not checked by Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>checked {day}</source>
        <translation>geprüft am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>{name} stays {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>Security {least} … {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>new addresses may have to wait; no official page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>A new address may have to wait before it can be paid. No official page says for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>to {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>page without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>nothing by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>It takes {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tick_rows.py"/>
        <source>Tick it, and say what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>**What still opens it: {ways}.**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Backups that were made until now still open with it. Delete them if somebody else may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Its entry in the key store is deleted, so older backups open with it no longer, either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The way is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>But the key store did not answer, so its entry “Strongroom” is still there. It does not open this vault any more, only backups that were made until now. You can delete it with the key store’s own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>this system’s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>your recovery key on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove this system’s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your recovery key on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove this system’s key store as a way in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your passphrase as a way in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your recovery key on paper as a way in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Strongroom then asks you each time it starts, also when you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The passphrase then opens this vault no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The paper then opens this vault no longer, and a forgotten passphrase has nothing behind it any more. Making a new recovery key is nearly always better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The system's key store no longer holds this vault's key, so it asked you for another way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>From then on Strongroom opens by itself when you are signed in. Every other way in stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>From then on the earlier passphrase opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>It opens the vault on any computer that has its files, also where no key store holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Put the key back into the key store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep the key in the key store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Write down your new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Group {number} from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>It is shown only now. Until you have typed one group of it, the earlier key stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>From then on the earlier key opens nothing. Tear its paper up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep the earlier key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>This is not group {number}. Compare it with your paper, or cancel and begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>As it would be after: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>Nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{security}. {recovery}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>No route to your {exchange} money changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>What changes are routes to your {exchanges} money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{letter} {number} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>Closed by then, {closed} of the {open} routes to your money: {routes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>No route to your money is closed by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{count} more</source>
        <extracomment>For one: {count} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{name} after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>Open {host} in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>The address is {url}
Check the first part before you sign in anywhere: **{host}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Use the usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>What is wrong with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>The folder is {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fours.py"/>
        <source>group {number}, {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fours.py"/>
        <source>{signs}. Different: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/links.py"/>
        <source>Source: {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/links.py"/>
        <source>Asks before it opens in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/meter.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/meter.py"/>
        <source>up to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/open_row.py"/>
        <source>Opens the path beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/open_row.py"/>
        <source>The path stands beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/paper_preview.py"/>
        <source>Preview, page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Long enough, if it is no saying, no line of a song and nothing that you use elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>At least {count} characters. Four or five words that do not belong together are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Easy to guess, for its few different characters. Words that do not belong together are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Short. Somebody with your files and fast computers could guess it within weeks. Add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Good if nobody can know it: no name, no date, no saying. Another word makes it stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>A passphrase needs at least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/widgets/paste_box.py"/>
        <source>{characters} characters in {count} lines were pasted. Press Delete to take them out.</source>
        <extracomment>For one: {characters} characters in {count} line were pasted. Press Delete to take them out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Rest on a part, or go to it with Tab and the arrow keys, and its route is told here. Enter tells it step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>And {count} more routes lead through here.</source>
        <extracomment>For one: And one more route leads through here.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Larger routes picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Smaller routes picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Line: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <source>Group {number}: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <source>Hide what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/shares.py"/>
        <source>That is fine: only the proportions count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/shares.py"/>
        <source>Share of {name} in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/shares.py"/>
        <source>Together {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/sidebar.py"/>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/sidebar.py"/>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/step_groups.py"/>
        <source>Shows its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/step_groups.py"/>
        <source>Its steps stand beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/steps.py"/>
        <source>Step {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/table.py"/>
        <source>{row}, {column}: {value}</source>
        <comment>a cell of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Parts of this account</source>
        <translation>Teile dieses Kontos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Print this account</source>
        <translation>Dieses Konto drucken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{percent} % of your money</source>
        <translation>{percent} % Ihres Geldes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>mailbox {hint}</source>
        <translation>Postfach {hint}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>last review {day}</source>
        <translation>zuletzt durchgesehen am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>not reviewed yet</source>
        <translation>noch nicht durchgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>This account is no longer here</source>
        <translation>Dieses Konto gibt es hier nicht mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>It was removed. The overview shows the others.</source>
        <translation>Es wurde entfernt. Die Übersicht zeigt die anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Nothing is known about this exchange</source>
        <translation>Über diese Börse ist nichts bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Its file is missing or was refused. Your answers are kept. Settings tell which file and why.</source>
        <translation>Ihre Datei fehlt oder wurde abgelehnt. Ihre Antworten bleiben erhalten. In den Einstellungen steht, welche Datei und warum.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>What would lift it most</source>
        <translation>Was die Wertung am meisten hebt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>all accounts together</source>
        <translation>alle Konten zusammen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>No step, here or at what stands behind it, and no look would lift the numbers as things are known.</source>
        <translation>Nach heutigem Stand würde kein Schritt, weder hier noch an dem, was dahintersteht, und kein Nachsehen die Zahlen heben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Working it out. This takes a moment.</source>
        <translation>Wird berechnet. Das dauert einen Moment.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>It could not be worked out. Your answers are kept.</source>
        <translation>Die Berechnung ist nicht gelungen. Ihre Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{minutes} · settles an unknown</source>
        <translation>{minutes} · klärt etwas Unbekanntes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>counted after the {count} steps before it in the plan</source>
        <extracomment>For one: counted after the {count} step before it in the plan</extracomment>
        <translation>
            <numerusform>gerechnet nach dem Schritt davor im Plan</numerusform>
            <numerusform>gerechnet nach den {count} Schritten davor im Plan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{minutes} · safe now</source>
        <translation>{minutes} · jetzt gefahrlos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{minutes} · not yet: something else comes first</source>
        <translation>{minutes} · noch nicht: etwas anderes kommt zuerst</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Only together</source>
        <translation>Nur zusammen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>None of these withdraws the money alone, before you can act. Two at once do.</source>
        <translation>Keiner davon zahlt allein das Geld aus, bevor Sie handeln können. Zwei zugleich schon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Pairs of attacks from afar that take the money: those of which one wins alone already, and these.</source>
        <translation>Paare von Angriffen aus der Ferne, die das Geld nehmen: solche, bei denen einer schon allein gewinnt, und diese.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Pairs of attacks from afar that take the money. In each of them one wins alone already.</source>
        <translation>Paare von Angriffen aus der Ferne, die das Geld nehmen. Bei jedem davon gewinnt einer schon allein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>If you lose your phone today</source>
        <translation>Wenn Sie heute Ihr Telefon verlieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Your number too, for good?</source>
        <translation>Und auch Ihre Nummer, endgültig?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{count} things nobody has told us yet</source>
        <extracomment>For one: One thing nobody has told us yet</extracomment>
        <translation>
            <numerusform>Eines hat uns noch niemand gesagt</numerusform>
            <numerusform>{count} Dinge hat uns noch niemand gesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>They count as open. Looking takes about {minutes} in all.</source>
        <extracomment>For one: It counts as open. Looking takes about {minutes}.</extracomment>
        <translation>
            <numerusform>Es zählt als offen. Nachsehen dauert ungefähr {minutes}.</numerusform>
            <numerusform>Sie zählen als offen. Nachsehen dauert insgesamt ungefähr {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Beside each stands what it costs this account as long as it is unknown, if the best answer is the true one. Those that are most worth the look come first.</source>
        <translation>Daneben steht, was es dieses Konto kostet, solange es unbekannt ist, falls die beste Antwort zutrifft. Wo sich das Nachsehen am meisten lohnt, steht zuerst.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{question} ({label})</source>
        <translation>{question} ({label})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>your answers say that it is done</source>
        <translation>Ihren Antworten nach ist es erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>No step applies to this account as things are known.</source>
        <translation>Nach heutigem Stand trifft kein Schritt auf dieses Konto zu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>What is shown of this account</source>
        <translation>Was von diesem Konto gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Your own answers</source>
        <translation>Ihre eigenen Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>they beat what the pages say</source>
        <translation>sie gehen vor dem, was die Seiten sagen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{value} · {day}</source>
        <translation>{value} · {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{value} · seen on {day}</source>
        <translation>{value} · gesehen am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>you do not know yet · {day}</source>
        <translation>das wissen Sie noch nicht · {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Change the answer: {question}</source>
        <translation>Antwort ändern: {question}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{name}’s own pages were last checked on {day}.</source>
        <translation>Die eigenen Seiten von {name} wurden zuletzt am {day} geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Remove this account</source>
        <translation>Dieses Konto entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Remove {label} from Strongroom?</source>
        <translation>{label} aus Strongroom entfernen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Your answers about it go with it and cannot be brought back. What happened to its steps stays in the history. Nothing changes at {name}: the account there stays as it is.</source>
        <translation>Ihre Antworten dazu verschwinden mit und lassen sich nicht zurückholen. Was mit den Schritten geschah, bleibt im Verlauf. Bei {name} ändert sich nichts: Das Konto dort bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>done ✓</source>
        <translation>erledigt ✓</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>does not apply to me</source>
        <translation>trifft auf mich nicht zu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>If I lose…</source>
        <translation>Wenn ich … verliere</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>network not named</source>
        <translation>Netzwerk nicht genannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>My own wallet</source>
        <translation>Meine eigene Wallet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>My own account at an exchange</source>
        <translation>Mein eigenes Konto bei einer Börse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A shop or service</source>
        <translation>Ein Shop oder Dienst</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Hardware wallet’s own screen</source>
        <translation>Bildschirm der Hardware-Wallet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Wallet app</source>
        <translation>Wallet-App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Exchange’s own page</source>
        <translation>Seite der Börse selbst</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Scanned from the source</source>
        <translation>An der Quelle gescannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Read out by the other person</source>
        <translation>Von der anderen Person vorgelesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Small test payment</source>
        <translation>Kleine Testzahlung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A list of past payments</source>
        <translation>Eine Liste früherer Zahlungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>I do not know any more</source>
        <translation>Das weiß ich nicht mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The hardware wallet’s own screen</source>
        <translation>Der Bildschirm der Hardware-Wallet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>My wallet app’s page for receiving</source>
        <translation>Die Seite zum Empfangen in meiner Wallet-App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An exchange’s page for deposits</source>
        <translation>Die Seite einer Börse für Einzahlungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A code that I scanned</source>
        <translation>Ein Code, den ich gescannt habe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The other person read it out</source>
        <translation>Die andere Person hat sie vorgelesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A message, mail or chat</source>
        <translation>Eine Nachricht, E-Mail oder ein Chat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} on {network}</source>
        <translation>{coin} auf {network}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{way}, {day}</source>
        <comment>how and when an address was checked</comment>
        <translation>{way}, {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that have no width</source>
        <extracomment>For one: {count} character that has no width</extracomment>
        <translation>
            <numerusform>{count} Zeichen ohne Breite</numerusform>
            <numerusform>{count} Zeichen ohne Breite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that turn the direction of reading</source>
        <extracomment>For one: {count} character that turns the direction of reading</extracomment>
        <translation>
            <numerusform>{count} Zeichen, das die Leserichtung umkehrt</numerusform>
            <numerusform>{count} Zeichen, die die Leserichtung umkehren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that mark a file’s beginning</source>
        <extracomment>For one: {count} character that marks a file’s beginning</extracomment>
        <translation>
            <numerusform>{count} Zeichen, das den Anfang einer Datei markiert</numerusform>
            <numerusform>{count} Zeichen, die den Anfang einer Datei markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that control a terminal</source>
        <extracomment>For one: {count} character that controls a terminal</extracomment>
        <translation>
            <numerusform>{count} Zeichen, das ein Terminal steuert</numerusform>
            <numerusform>{count} Zeichen, die ein Terminal steuern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{characters}, the first at place {place}.</source>
        <translation>{characters}, das erste an Stelle {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Memo or tag not known</source>
        <translation>Memo (Tag) nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{head} characters at the start and {tail} at the end are the same, the middle is not. Such addresses are made on purpose and put into lists of past payments. Take the address from its source again.</source>
        <translation>{head} Zeichen am Anfang und {tail} am Ende sind gleich, die Mitte ist es nicht. Solche Adressen werden absichtlich erzeugt und in Listen früherer Zahlungen gebracht. Holen Sie die Adresse noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An exchange needs a memo or tag here.</source>
        <translation>Eine Börse braucht hier ein Memo (Tag).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>All its customers share this address. Without the memo the money arrives, but not at you. Look for it beside the address on the exchange’s page for deposits.</source>
        <translation>Alle ihre Kunden teilen sich diese Adresse. Ohne das Memo kommt das Geld an, aber nicht bei Ihnen. Suchen Sie es neben der Adresse, auf der Seite der Börse für Einzahlungen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nobody has this address.</source>
        <translation>Niemand hat diese Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent there is gone. It is only zeros.</source>
        <translation>Was dorthin geschickt wird, ist verloren. Sie besteht nur aus Nullen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nobody has the key of this address.</source>
        <translation>Niemand hat den Schlüssel zu dieser Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent there is gone.</source>
        <translation>Was dorthin geschickt wird, ist verloren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is the address of the token itself.</source>
        <translation>Das ist die Adresse des Tokens selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is not a wallet, and what is sent there is gone. Copy the address of your wallet instead.</source>
        <translation>Sie ist keine Wallet, und was dorthin geschickt wird, ist verloren. Kopieren Sie stattdessen die Adresse Ihrer Wallet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is a program of the network.</source>
        <translation>Das ist ein Programm des Netzwerks.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is not a wallet, and what is sent there is gone.</source>
        <translation>Es ist keine Wallet, und was dorthin geschickt wird, ist verloren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This network was shut down.</source>
        <translation>Dieses Netzwerk wurde abgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent there cannot be moved any more. Choose a network that both sides offer today.</source>
        <translation>Was dorthin geschickt wird, lässt sich nicht mehr bewegen. Wählen Sie ein Netzwerk, das beide Seiten heute anbieten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nobody can spend from this kind of address yet.</source>
        <translation>Von dieser Art Adresse kann noch niemand etwas ausgeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Ask for an address of the usual kind.</source>
        <translation>Bitten Sie um eine Adresse der üblichen Art.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Anybody could spend what is sent there.</source>
        <translation>Jeder könnte ausgeben, was dorthin geschickt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is protected by no key.</source>
        <translation>Sie ist durch keinen Schlüssel geschützt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It was copied from a list of past payments.</source>
        <translation>Sie wurde aus einer Liste früherer Zahlungen kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Anybody can put an address into that list by sending you a tiny amount. Take it from its source again.</source>
        <translation>Jeder kann eine Adresse in diese Liste bringen, indem er Ihnen einen winzigen Betrag schickt. Holen Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A memo or tag may be needed.</source>
        <translation>Vielleicht ist ein Memo (Tag) nötig.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Exchanges on {network} need one, own wallets do not. Say whose it is, or ask.</source>
        <translation>Börsen auf {network} brauchen eines, eigene Wallets nicht. Geben Sie an, wem die Adresse gehört, oder fragen Sie nach.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is in your book already: {other}.</source>
        <translation>Sie steht schon in Ihrem Adressbuch: {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Coin, network, address and memo are the same.</source>
        <translation>Coin, Netzwerk, Adresse und Memo sind gleich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Another entry has this label: {other}.</source>
        <translation>Ein anderer Eintrag hat dieselbe Bezeichnung: {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Two different addresses under one name are easily mixed.</source>
        <translation>Zwei verschiedene Adressen unter einem Namen sind leicht zu verwechseln.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nothing protects it against a typing error.</source>
        <translation>Nichts schützt sie vor einem Tippfehler.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Written in letters of one size it carries no check. Above it stands in the form that does; compare it with the source all the same.</source>
        <translation>Nur in Klein- oder nur in Großbuchstaben geschrieben, enthält sie keine Prüfsumme. Oben steht sie in der Form, die eine enthält; vergleichen Sie sie trotzdem mit der Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Strongroom does not know this network’s rules.</source>
        <translation>Strongroom kennt die Regeln dieses Netzwerks nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>So not even a typing error would be noticed. Compare every character with the source.</source>
        <translation>Deshalb würde nicht einmal ein Tippfehler auffallen. Vergleichen Sie jedes Zeichen mit der Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} is no longer issued on {network}.</source>
        <translation>{coin} wird auf {network} nicht mehr ausgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The issuer has ended it there, so exchanges stop taking it. Choose another network.</source>
        <translation>Der Herausgeber hat es dort beendet, deshalb nehmen Börsen es nach und nach nicht mehr an. Wählen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} is a bridged token.</source>
        <translation>{coin} ist ein Token, der über eine Brücke kam.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is another token than the issuer’s own of that name. Many exchanges take only one of the two.</source>
        <translation>Das ist ein anderer Token als der des Herausgebers mit diesem Namen. Viele Börsen nehmen nur einen von beiden an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{network} is not the network that {coin} comes from.</source>
        <translation>{coin} stammt aus einem anderen Netzwerk als {network}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>There it is a copy that somebody else stands for. The receiver must accept this network by name.</source>
        <translation>Dort ist es eine Kopie, für die jemand anders einsteht. Der Empfänger muss dieses Netzwerk ausdrücklich annehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>No key signs for this address.</source>
        <translation>Kein Schlüssel unterschreibt für diese Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It belongs to a program. Exchanges and wallets give you addresses of another kind.</source>
        <translation>Sie gehört einem Programm. Börsen und Wallets geben Ihnen Adressen anderer Art.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is a contract and not a wallet.</source>
        <translation>Das ist ein Vertrag und keine Wallet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Some contracts pass on what they get, others keep it. Send only if its owner gave you this address for that.</source>
        <translation>Manche Verträge geben weiter, was sie bekommen, andere behalten es. Senden Sie nur, wenn der Besitzer Ihnen diese Adresse dafür gegeben hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same text is an address on {also}, too.</source>
        <translation>Derselbe Text ist auch eine Adresse auf {also}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent on the wrong network does not arrive. Ask for the newer form, which cannot be mixed up.</source>
        <translation>Was im falschen Netzwerk gesendet wird, kommt nicht an. Bitten Sie um die neuere Form, die nicht zu verwechseln ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is a rare kind of address.</source>
        <translation>Das ist eine seltene Art von Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Few exchanges pay there. Ask for an address of the usual kind.</source>
        <translation>Nur wenige Börsen zahlen dorthin aus. Bitten Sie um eine Adresse der üblichen Art.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Exchanges seldom pay to this kind of address.</source>
        <translation>Börsen zahlen selten an diese Art von Adresse aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It was not checked at its source yet.</source>
        <translation>Sie wurde noch nicht an ihrer Quelle geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Check it on the hardware wallet’s own screen, or by a small test payment.</source>
        <translation>Prüfen Sie sie auf dem Bildschirm der Hardware-Wallet selbst oder mit einer kleinen Testzahlung.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Only a test payment speaks for it.</source>
        <translation>Nur eine Testzahlung spricht für sie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>That shows that this address received it. It does not show which address you copy next time.</source>
        <translation>Das zeigt, dass diese Adresse sie empfangen hat. Es zeigt nicht, welche Adresse Sie das nächste Mal kopieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is not said whose it is.</source>
        <translation>Es ist nicht angegeben, wem sie gehört.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Without that nobody can tell later whether it may be paid.</source>
        <translation>Ohne das kann später niemand sagen, ob an sie gezahlt werden darf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same address is in your book with another memo: {other}.</source>
        <translation>Dieselbe Adresse steht mit einem anderen Memo in Ihrem Adressbuch: {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>At an exchange that is another customer’s money. Choose by the memo, not by the address.</source>
        <translation>Bei einer Börse ist das das Geld eines anderen Kunden. Wählen Sie nach dem Memo, nicht nach der Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same address is in your book for {other_network}: {other}.</source>
        <translation>Dieselbe Adresse steht für {other_network} in Ihrem Adressbuch: {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Each network is an entry of its own.</source>
        <translation>Jedes Netzwerk ist ein eigener Eintrag.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Several keys or a rule guard this address.</source>
        <translation>Mehrere Schlüssel oder eine Regel schützen diese Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>That is usual for shared wallets and for exchanges.</source>
        <translation>Das ist bei gemeinsamen Wallets und bei Börsen üblich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is an older way to write it.</source>
        <translation>Das ist eine ältere Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Some exchanges refuse it and ask for the newer one.</source>
        <translation>Manche Börsen lehnen sie ab und verlangen die neuere.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It lies on TON’s main chain.</source>
        <translation>Sie liegt auf der Hauptkette von TON.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Wallets usually lie on the other one.</source>
        <translation>Wallets liegen meist auf der anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This form carries no check.</source>
        <translation>Diese Form enthält keine Prüfsumme.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Above it stands in the form that does; compare it with the source.</source>
        <translation>Oben steht sie in der Form, die eine enthält; vergleichen Sie sie mit der Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} on {network} is not issued by the coin’s own issuer.</source>
        <translation>{coin} kommt auf {network} nicht vom eigentlichen Herausgeber.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is a copy that the network’s operator stands for. Exchanges usually treat it as the same.</source>
        <translation>Es ist eine Kopie, für die der Betreiber des Netzwerks einsteht. Börsen behandeln sie meist als dasselbe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same text is an address on {many} networks.</source>
        <translation>Derselbe Text ist in {many} Netzwerken eine Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An address that fits says nothing about the network. Choose {network} by name on both sides.</source>
        <translation>Dass eine Adresse passt, sagt nichts über das Netzwerk. Wählen Sie auf beiden Seiten ausdrücklich {network}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An exchange can change your address for deposits.</source>
        <translation>Eine Börse kann Ihre Adresse für Einzahlungen ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Look on its page for deposits again before a large amount.</source>
        <translation>Sehen Sie vor einem großen Betrag noch einmal auf ihrer Seite für Einzahlungen nach.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It was last checked on {day}.</source>
        <translation>Sie wurde zuletzt am {day} geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Check it again before a large amount.</source>
        <translation>Prüfen Sie sie vor einem großen Betrag noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>an entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This coin</source>
        <translation>Dieser Coin</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>another network</source>
        <translation>ein anderes Netzwerk</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Any coin</source>
        <translation>Jeder Coin</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address on {networks}; the code does not say which</source>
        <translation>eine Adresse auf {networks}; welches davon, sagt der Code nicht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address on {networks} or {count} more; the code does not say which</source>
        <extracomment>For one: an address on {networks} or {count} more; the code does not say which</extracomment>
        <translation>
            <numerusform>eine Adresse auf {networks} oder {count} weiterem; welches davon, sagt der Code nicht</numerusform>
            <numerusform>eine Adresse auf {networks} oder {count} weiteren; welches davon, sagt der Code nicht</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>macOS shows only the wallpaper.</source>
        <translation>macOS zeigt nur das Hintergrundbild.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>You said no, or nobody answered.</source>
        <translation>Sie haben abgelehnt, oder niemand hat geantwortet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>This desktop gives no picture of the screen.</source>
        <translation>Dieser Desktop gibt kein Bild des Bildschirms her.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The picture could not be read.</source>
        <translation>Das Bild ließ sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The file is not there, or may not be read.</source>
        <translation>Die Datei ist nicht da oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Not a picture that is read here.</source>
        <translation>Kein Bild in einem Format, das hier gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Read from a QR code: {what}.</source>
        <translation>Aus einem QR-Code gelesen: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address on {network}</source>
        <translation>eine Adresse auf {network}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>memo {memo}</source>
        <translation>Memo {memo}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The code holds no address.</source>
        <translation>Der Code enthält keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>It was let go. Show the address as a code, and look again.</source>
        <translation>Er wurde verworfen. Zeigen Sie die Adresse als Code an und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Enlarge the page until the code is as wide as your hand, see that nothing covers it, and look again. Or paste the address.</source>
        <translation>Vergrößern Sie die Seite, bis der Code so breit ist wie Ihre Hand, achten Sie darauf, dass nichts ihn verdeckt, und suchen Sie noch einmal. Oder fügen Sie die Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The memo stood in the code, too.</source>
        <translation>Auch das Memo stand im Code.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Left out: {names}.</source>
        <translation>Weggelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The code is a link to a web page.</source>
        <translation>Der Code ist ein Link zu einer Webseite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>It leads to {host}. It was not opened. Show the address itself as a code, and look again.</source>
        <translation>Er führt zu {host}. Er wurde nicht geöffnet. Zeigen Sie die Adresse selbst als Code an und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The code asks for a payment and is no address alone.</source>
        <translation>Der Code fordert eine Zahlung an und ist keine bloße Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Such codes can hold a call, an invoice or another app’s request. Show the bare address, and look again.</source>
        <translation>Solche Codes können einen Aufruf, eine Rechnung oder die Anfrage einer anderen App enthalten. Zeigen Sie die bloße Adresse an und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>No code could be read.</source>
        <translation>Es ließ sich kein Code lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Paste the address instead.</source>
        <translation>Fügen Sie stattdessen die Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What each exchange lets you reach, from the facts of its own official pages. Nothing here is advertising, and nobody’s opinion. Where no page says, it says unknown, and counts as open.</source>
        <translation>Was jede Börse Ihnen möglich macht, nach den Angaben auf ihren eigenen offiziellen Seiten. Nichts hier ist Werbung oder die Meinung von irgendwem. Wo keine Seite etwas sagt, steht „unbekannt“, und das zählt als offen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Press a heading to sort by it, and a cell to see the facts behind it.</source>
        <translation>Drücken Sie auf eine Überschrift, um danach zu sortieren, und auf eine Zelle, um die Angaben dahinter zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>How the letters are made</source>
        <translation>Wie die Noten entstehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Which exchanges are shown</source>
        <translation>Welche Börsen gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You have not named an exchange yet. Add one, or look at all of them.</source>
        <translation>Sie haben noch keine Börse genannt. Fügen Sie eine hinzu, oder sehen Sie sich alle an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yours</source>
        <comment>an exchange where one has an account</comment>
        <translation>Ihre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The letters are being worked out …</source>
        <translation>Die Noten werden berechnet …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>being worked out</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The letters could not be worked out. The facts stand as they are.</source>
        <translation>Die Noten ließen sich nicht berechnen. Die Angaben gelten, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>not worked out</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The facts behind it</source>
        <translation>Die Angaben dahinter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>No official page that we know says anything about this. It counts as open, not as no.</source>
        <translation>Keine offizielle Seite, die wir kennen, sagt etwas dazu. Es zählt als offen, nicht als Nein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>sorted, {way}</source>
        <translation>sortiert, {way}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Enter sorts by this column. The arrow keys go to the others.</source>
        <translation>Die Eingabetaste sortiert nach dieser Spalte. Die Pfeiltasten führen zu den anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{day}, old</source>
        <comment>the day of a check that is long ago</comment>
        <translation>{day}, alt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{letter}, {other} if all were known</source>
        <translation>{letter}, {other}, wenn alles bekannt wäre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>; </source>
        <comment>between two things said in one cell</comment>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For {name}, no official page that we know says this. It counts as open.</source>
        <translation>Für {name} sagt das keine offizielle Seite, die wir kennen. Es zählt als offen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The facts about {name} were last checked on {day}.</source>
        <translation>Die Angaben zu {name} wurden zuletzt am {day} geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>That is more than 180 days ago: things may have changed since.</source>
        <translation>Das ist mehr als 180 Tage her: Seitdem kann sich etwas geändert haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>With every setting at its best, and strong services behind it, an account at {name} reaches {grade}.</source>
        <translation>Mit jeder Einstellung im besten Stand und starken Diensten dahinter erreicht ein Konto bei {name} {grade}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Held there by: {cause}.</source>
        <translation>Was es dort hält: {cause}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>If all that is unknown turned out well, it would reach {grade}.</source>
        <translation>Wenn alles Unbekannte gut ausginge, würde es {grade} erreichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Nothing unknown changes this letter.</source>
        <translation>Nichts Unbekanntes ändert diese Note.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What nobody has told yet</source>
        <translation>Was noch niemand gesagt hat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>No official page answers these. A look at your own account does, and may lift the letter.</source>
        <translation>Keine offizielle Seite beantwortet diese Fragen. Ein Blick in Ihr eigenes Konto schon, und er kann die Note heben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Only stops and conditions that no page settles lie between the two.</source>
        <translation>Zwischen den beiden liegen nur Stopps und Bedingungen, die keine Seite klärt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The settings that this counts on</source>
        <translation>Die Einstellungen, mit denen gerechnet wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Mailbox with a security key, number with a SIM PIN, passwords that open nowhere by themselves. A setting is left out where no page says how it is reset: that unknown counts as open, so that it would cost more than it brings.</source>
        <translation>Postfach mit Sicherheitsschlüssel, Nummer mit SIM-PIN, Passwörter, die für sich allein nirgends etwas öffnen. Eine Einstellung fehlt, wo keine Seite sagt, wie sie zurückgesetzt wird: Dieses Unbekannte zählt als offen, sodass sie mehr kosten als bringen würde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Where the steps lead</source>
        <translation>Wohin die Schritte führen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Somebody who begins with SMS for everything stands at {now}. All steps of Strongroom together lead to {end}.</source>
        <translation>Wer mit SMS für alles beginnt, steht bei {now}. Alle Schritte von Strongroom zusammen führen zu {end}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Being worked out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>From the facts of the exchanges’ own official pages. Unknown: no official page that we know says so; it counts as open, not as no. Letters: an account with every setting at its best, worked out by the rules of Strongroom; after the arrow, if all that is unknown turned out well.</source>
        <translation>Nach den Angaben auf den eigenen offiziellen Seiten der Börsen. Unbekannt: Keine offizielle Seite, die wir kennen, sagt es; das zählt als offen, nicht als Nein. Noten: ein Konto mit jeder Einstellung im besten Stand, berechnet nach den Regeln von Strongroom; hinter dem Pfeil, wenn alles Unbekannte gut ausginge.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Facts of the exchanges’ own pages, each with the day of its last check. No advertising, no ranking.</source>
        <translation>Angaben von den eigenen Seiten der Börsen, jede mit dem Tag ihrer letzten Prüfung. Keine Werbung, keine Rangliste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>This could not be worked out. Nothing else is touched.</source>
        <translation>Das ließ sich nicht berechnen. Alles andere bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>strongest first</source>
        <translation>die stärksten zuerst</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>weakest first</source>
        <translation>die schwächsten zuerst</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>from A to Z</source>
        <translation>von A bis Z</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>from Z to A</source>
        <translation>von Z bis A</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>some without a code</source>
        <translation>einige ohne Code</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>perhaps some without a code</source>
        <translation>vielleicht einige ohne Code</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>if unused</source>
        <translation>wenn ungenutzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Besides, a saved address can be marked to be paid without a code. That mark loosens, it does not protect.</source>
        <translation>Außerdem lässt sich eine gespeicherte Adresse so markieren, dass an sie ohne Code ausgezahlt wird. Diese Markierung lockert, sie schützt nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether a saved address can be paid without a code is not clear from its pages. It counts as yes.</source>
        <translation>Ob an eine gespeicherte Adresse ohne Code ausgezahlt werden kann, geht aus den Seiten nicht klar hervor. Es zählt als Ja.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether one that can withdraw has to be tied to them is on no official page.</source>
        <translation>Ob einer, der auszahlen kann, daran gebunden sein muss, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The days count from its last use.</source>
        <translation>Die Tage zählen ab der letzten Nutzung.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether the days count from its last use is on no official page.</source>
        <translation>Ob die Tage ab der letzten Nutzung zählen, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Security at best</source>
        <translation>Sicherheit bestenfalls</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The letter that an account reaches with every setting at its best. It counts every unknown as open. After the arrow: the letter if all that is unknown turned out well.</source>
        <translation>Die Note, die ein Konto mit jeder Einstellung im besten Stand erreicht. Alles Unbekannte zählt darin als offen. Hinter dem Pfeil: die Note, wenn alles Unbekannte gut ausginge.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Recovery at best</source>
        <translation>Wiederherstellung bestenfalls</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What becomes of that same account after a lost phone, number or house, as a letter. It counts every unknown as open. After the arrow: the letter if all that is unknown turned out well.</source>
        <translation>Was aus demselben Konto wird, wenn das Telefon, die Nummer oder das Haus verloren geht, als Note. Alles Unbekannte zählt darin als offen. Hinter dem Pfeil: die Note, wenn alles Unbekannte gut ausginge.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a password reset</source>
        <translation>Stopp nach Passwort-Reset</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after a forgotten password was set anew.</source>
        <translation>Wie lange kein Geld hinausgeht, nachdem ein vergessenes Passwort neu gesetzt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a new second step</source>
        <translation>Stopp nach neuem zweiten Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after a lost authenticator was replaced.</source>
        <translation>Wie lange kein Geld hinausgeht, nachdem ein verlorener Authenticator ersetzt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a changed password</source>
        <translation>Stopp nach geändertem Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after the password was changed.</source>
        <translation>Wie lange kein Geld hinausgeht, nachdem das Passwort geändert wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a new device</source>
        <translation>Stopp nach neuem Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after somebody signs in on a new device.</source>
        <translation>Wie lange kein Geld hinausgeht, nachdem sich jemand auf einem neuen Gerät angemeldet hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Can SMS go?</source>
        <translation>Lässt sich SMS entfernen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether codes to the phone number can be got rid of.</source>
        <translation>Ob sich Codes an die Telefonnummer loswerden lassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Passkeys</source>
        <translation>Passkeys</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether passkeys or security keys are taken, and whether they can be the only way.</source>
        <translation>Ob Passkeys oder Sicherheitsschlüssel angenommen werden und ob sie der einzige Weg sein können.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Address list</source>
        <translation>Adressliste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What a list of withdrawal addresses does. The same word means opposite things: at one exchange only listed addresses are paid, at another listed ones are paid without a code.</source>
        <translation>Was eine Liste von Auszahlungsadressen bewirkt. Dasselbe Wort bedeutet Gegensätzliches: Bei der einen Börse wird nur an Adressen auf der Liste ausgezahlt, bei der anderen an sie ohne Code.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Wait of a new address</source>
        <translation>Wartezeit neuer Adressen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>How long an address waits before it can be paid.</source>
        <translation>Wie lange eine Adresse wartet, bevor an sie ausgezahlt werden kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>API keys: IP list</source>
        <translation>API-Schlüssel: IP-Liste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether an API key can, or has to, be tied to IP addresses.</source>
        <translation>Ob ein API-Schlüssel an IP-Adressen gebunden werden kann oder muss.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>API keys: end</source>
        <translation>API-Schlüssel: Ablauf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether an API key ends by itself.</source>
        <translation>Ob ein API-Schlüssel von selbst abläuft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>API keys: withdraw</source>
        <translation>API-Schlüssel: auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether an API key can send money out.</source>
        <translation>Ob ein API-Schlüssel Geld hinausschicken kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Freeze it yourself</source>
        <translation>Selbst einfrieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether you can stop everything by yourself.</source>
        <translation>Ob Sie selbst alles stoppen können.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Freeze without signing in</source>
        <translation>Einfrieren ohne Anmeldung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether that works when you are locked out.</source>
        <translation>Ob das auch geht, wenn Sie ausgesperrt sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Facts of</source>
        <comment>a column of days: when the facts were last checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The day on which the facts were last checked. After 180 days they are old.</source>
        <translation>Der Tag, an dem die Angaben zuletzt geprüft wurden. Nach 180 Tagen gelten sie als alt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{wait}</source>
        <comment>how long no money leaves</comment>
        <translation>{wait}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{wait}, not always</source>
        <translation>{wait}, nicht immer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{wait}, if you turn it on</source>
        <translation>{wait}, wenn eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>takes {wait}; after it unknown</source>
        <translation>dauert {wait}; danach unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no stop of withdrawals, no wait</comment>
        <translation>keine Frist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no SMS there</source>
        <translation>dort keine SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, it is gone</source>
        <translation>ja, sie ist weg</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, by another way</source>
        <translation>ja, durch anderen Weg</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>not asked, number stays</source>
        <translation>nicht verlangt, Nummer bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no</source>
        <comment>it cannot be done, or is not there</comment>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, can be the only way</source>
        <translation>ja, auch als einziger Weg</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes</source>
        <comment>it can be done, or is there</comment>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>stops others, always on</source>
        <translation>stoppt andere, immer an</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>stops others</source>
        <translation>stoppt andere</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>drops the codes</source>
        <translation>erlässt die Codes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>there, effect unknown</source>
        <translation>vorhanden, Wirkung unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no API keys</source>
        <translation>keine API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>needed to withdraw</source>
        <translation>Pflicht zum Auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>after {count} days</source>
        <extracomment>For one: after {count} day</extracomment>
        <translation>
            <numerusform>nach {count} Tag</numerusform>
            <numerusform>nach {count} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{count} days without IP list</source>
        <extracomment>For one: {count} day without IP list</extracomment>
        <translation>
            <numerusform>{count} Tag ohne IP-Liste</numerusform>
            <numerusform>{count} Tage ohne IP-Liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, once unlocked</source>
        <translation>ja, nach Entsperren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>to listed addresses</source>
        <translation>an Adressen auf der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a reset of the password, {name} lets no money leave for at least {wait}.</source>
        <translation>Nach dem Zurücksetzen des Passworts lässt {name} mindestens {wait} lang kein Geld hinaus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a reset of the password, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>Nach dem Zurücksetzen des Passworts stoppt {name} Auszahlungen nur in manchen Fällen, und zwar {wait} lang.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a reset of the password, {name} stops nothing.</source>
        <translation>Nach dem Zurücksetzen des Passworts stoppt {name} nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A reset of the password at {name} takes at least {wait}. Whether money can leave right after it is on no official page.</source>
        <translation>Das Zurücksetzen des Passworts dauert bei {name} mindestens {wait}. Ob gleich danach Geld hinausgehen kann, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a lost second step was replaced, {name} lets no money leave for at least {wait}.</source>
        <translation>Nachdem ein verlorener zweiter Schritt ersetzt wurde, lässt {name} mindestens {wait} lang kein Geld hinaus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a lost second step was replaced, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>Nachdem ein verlorener zweiter Schritt ersetzt wurde, stoppt {name} Auszahlungen nur in manchen Fällen, und zwar {wait} lang.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a lost second step was replaced, {name} stops nothing.</source>
        <translation>Nachdem ein verlorener zweiter Schritt ersetzt wurde, stoppt {name} nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>To replace a lost second step takes at least {wait} at {name}. Whether money can leave right after it is on no official page.</source>
        <translation>Einen verlorenen zweiten Schritt zu ersetzen dauert bei {name} mindestens {wait}. Ob gleich danach Geld hinausgehen kann, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a change of the password, {name} lets no money leave for at least {wait}.</source>
        <translation>Nach einer Änderung des Passworts lässt {name} mindestens {wait} lang kein Geld hinaus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a change of the password, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>Nach einer Änderung des Passworts stoppt {name} Auszahlungen nur in manchen Fällen, und zwar {wait} lang.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a change of the password, {name} stops nothing.</source>
        <translation>Nach einer Änderung des Passworts stoppt {name} nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A change of the password at {name} takes at least {wait}. Whether money can leave right after it is on no official page.</source>
        <translation>Eine Änderung des Passworts dauert bei {name} mindestens {wait}. Ob gleich danach Geld hinausgehen kann, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After signing in on a new device, {name} lets no money leave for at least {wait}.</source>
        <translation>Nach der Anmeldung auf einem neuen Gerät lässt {name} mindestens {wait} lang kein Geld hinaus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After signing in on a new device, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>Nach der Anmeldung auf einem neuen Gerät stoppt {name} Auszahlungen nur in manchen Fällen, und zwar {wait} lang.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After signing in on a new device, {name} stops nothing.</source>
        <translation>Nach der Anmeldung auf einem neuen Gerät stoppt {name} nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Signing in on a new device takes at least {wait} at {name}. Whether money can leave right after it is on no official page.</source>
        <translation>Die Anmeldung auf einem neuen Gerät dauert bei {name} mindestens {wait}. Ob gleich danach Geld hinausgehen kann, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} sends no codes to a phone number.</source>
        <translation>{name} schickt keine Codes an eine Telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Turned off at {name}, the phone number is gone from the account.</source>
        <translation>Bei {name} ausgeschaltet, ist die Telefonnummer aus dem Konto verschwunden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>At {name}, SMS goes by itself once another method is chosen.</source>
        <translation>Bei {name} entfällt SMS von selbst, sobald ein anderer Weg gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Turned off at {name}, SMS is no longer asked for, but the number stays on the account.</source>
        <translation>Bei {name} ausgeschaltet, wird SMS nicht mehr verlangt, aber die Nummer bleibt im Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>At {name}, codes to the phone number cannot be removed.</source>
        <translation>Bei {name} lassen sich Codes an die Telefonnummer nicht entfernen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} sends codes to a phone number. Whether they can be removed is on no official page.</source>
        <translation>{name} schickt Codes an eine Telefonnummer. Ob sie sich entfernen lassen, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes passkeys, and lets you make them the only way.</source>
        <translation>{name} nimmt Passkeys an, und Sie können sie zum einzigen Weg machen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes passkeys.</source>
        <translation>{name} nimmt Passkeys an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes security keys. No page that we know names passkeys.</source>
        <translation>{name} nimmt Sicherheitsschlüssel an. Keine Seite, die wir kennen, nennt Passkeys.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes neither passkeys nor security keys.</source>
        <translation>{name} nimmt weder Passkeys noch Sicherheitsschlüssel an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} pays listed addresses only, and that cannot be turned off.</source>
        <translation>{name} zahlt nur an Adressen auf der Liste aus, und das lässt sich nicht ausschalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Once it is on, {name} pays listed addresses only.</source>
        <translation>Ist sie eingeschaltet, zahlt {name} nur an Adressen auf der Liste aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>At {name}, listed addresses are paid without a code. The list stops nobody.</source>
        <translation>Bei {name} wird an Adressen auf der Liste ohne Code ausgezahlt. Die Liste hält niemanden auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} has a list of addresses. Whether it stops payments to others is on no official page.</source>
        <translation>{name} hat eine Adressliste. Ob sie Zahlungen an andere stoppt, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} has no list of withdrawal addresses.</source>
        <translation>{name} hat keine Liste von Auszahlungsadressen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} waits at least {wait}.</source>
        <translation>Eine neue Adresse wartet bei {name} mindestens {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} waits at least {wait}, if you turn that on.</source>
        <translation>Eine neue Adresse wartet bei {name} mindestens {wait}, wenn Sie das einschalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} waits {wait} in some cases only.</source>
        <translation>Eine neue Adresse wartet bei {name} nur in manchen Fällen, und zwar {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} can be paid at once.</source>
        <translation>An eine neue Adresse kann bei {name} sofort ausgezahlt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} is there only after {wait}. Whether it can be paid at once then is on no official page.</source>
        <translation>Bis eine neue Adresse bei {name} da ist, dauert es {wait}. Ob dann sofort an sie ausgezahlt werden kann, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key that can withdraw has to be tied to IP addresses at {name}.</source>
        <translation>Ein API-Schlüssel, der auszahlen kann, muss bei {name} an IP-Adressen gebunden sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key can be tied to IP addresses at {name}.</source>
        <translation>Ein API-Schlüssel kann bei {name} an IP-Adressen gebunden werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key cannot be tied to IP addresses at {name}.</source>
        <translation>Ein API-Schlüssel kann bei {name} nicht an IP-Adressen gebunden werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} has no API keys.</source>
        <translation>{name} hat keine API-Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Every API key of {name} ends after {count} days.</source>
        <extracomment>For one: Every API key of {name} ends after {count} day.</extracomment>
        <translation>
            <numerusform>Jeder API-Schlüssel von {name} läuft nach {count} Tag ab.</numerusform>
            <numerusform>Jeder API-Schlüssel von {name} läuft nach {count} Tagen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} that moves money and has no IP list ends after {count} days.</source>
        <extracomment>For one: An API key of {name} that moves money and has no IP list ends after {count} day.</extracomment>
        <translation>
            <numerusform>Ein API-Schlüssel von {name}, der Geld bewegt und keine IP-Liste hat, läuft nach {count} Tag ab.</numerusform>
            <numerusform>Ein API-Schlüssel von {name}, der Geld bewegt und keine IP-Liste hat, läuft nach {count} Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} can be given the right to withdraw.</source>
        <translation>Ein API-Schlüssel von {name} kann das Recht bekommen, auszuzahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} can withdraw only after it was unlocked by hand.</source>
        <translation>Ein API-Schlüssel von {name} kann erst auszahlen, nachdem er von Hand entsperrt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} can withdraw to listed addresses only.</source>
        <translation>Ein API-Schlüssel von {name} kann nur an Adressen auf der Liste auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>No API key of {name} can send money out.</source>
        <translation>Kein API-Schlüssel von {name} kann Geld hinausschicken.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You can freeze the account at {name} by yourself.</source>
        <translation>Sie können das Konto bei {name} selbst einfrieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You cannot freeze the account at {name} by yourself.</source>
        <translation>Sie können das Konto bei {name} nicht selbst einfrieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You can freeze the account at {name} also when you cannot sign in.</source>
        <translation>Sie können das Konto bei {name} auch dann einfrieren, wenn Sie sich nicht anmelden können.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whoever cannot sign in cannot freeze the account at {name}.</source>
        <translation>Wer sich nicht anmelden kann, kann das Konto bei {name} nicht einfrieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>used nowhere else</source>
        <translation>nirgends sonst verwendet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>the number stays linked</source>
        <translation>die Nummer bleibt verknüpft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no number is linked</source>
        <translation>keine Nummer ist verknüpft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Authenticator</source>
        <translation>Authenticator</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>linked</source>
        <comment>an authenticator</comment>
        <translation>verknüpft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no authenticator</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on paper and tried</source>
        <translation>auf Papier und erprobt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on a second phone</source>
        <translation>auf einem zweiten Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>nowhere else</source>
        <translation>nirgends sonst</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no passkeys</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on one device</source>
        <translation>auf einem Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on two devices</source>
        <translation>auf zwei Geräten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>in a cloud keychain</source>
        <translation>im Schlüsselbund einer Cloud</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Password beside it</source>
        <translation>Passwort daneben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>does not open the account</source>
        <translation>öffnet das Konto nicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>still opens the account</source>
        <translation>öffnet das Konto noch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>off</source>
        <comment>a setting</comment>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on</source>
        <comment>a setting</comment>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on, new addresses wait where that is to be had</source>
        <translation>an, neue Adressen warten, wo es das gibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no API keys</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>only reading</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>trading, tied to IP addresses</source>
        <translation>handelnd, an IP-Adressen gebunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>by email</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>in the app</source>
        <translation>in der App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>by SMS</source>
        <translation>per SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no alerts</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stays signed in</source>
        <translation>Bleibt angemeldet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>nowhere</source>
        <comment>signed in nowhere</comment>
        <translation>nirgends</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on the phone</source>
        <translation>auf dem Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on the computer</source>
        <translation>auf dem Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Settings lock</source>
        <translation>Sperre der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Master key</source>
        <translation>Hauptschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on a second device at home</source>
        <translation>auf einem zweiten Gerät zu Hause</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no master key</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Approval in the app</source>
        <translation>Bestätigung in der App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no recovery codes</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Second step at sign-in</source>
        <translation>Zweiter Schritt bei der Anmeldung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A withdrawal asks for</source>
        <translation>Eine Auszahlung verlangt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>an authenticator code</source>
        <translation>einen Authenticator-Code</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a code by email</source>
        <translation>einen Code per E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a code by SMS</source>
        <translation>einen Code per SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Addresses paid without a code</source>
        <translation>Adressen, an die ohne Code ausgezahlt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no addresses</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>some</source>
        <comment>some addresses</comment>
        <translation>einige</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals with fewer codes</source>
        <translation>Auszahlungen mit weniger Codes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>An easier way to sign in</source>
        <translation>Eine leichtere Art der Anmeldung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Trusted devices</source>
        <translation>Vertrauenswürdige Geräte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no trusted devices</comment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>some</source>
        <comment>some trusted devices</comment>
        <translation>einige</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your phone</source>
        <translation>Wenn Sie Ihr Telefon verlieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A lost phone</source>
        <translation>Ein verlorenes Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>What you know by heart</source>
        <translation>Was Sie auswendig wissen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you forget what you know by heart</source>
        <translation>Wenn Sie vergessen, was Sie auswendig wissen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A forgotten password</source>
        <translation>Ein vergessenes Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your computer</source>
        <translation>Ihr Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your computer</source>
        <translation>Wenn Sie Ihren Computer verlieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A lost computer</source>
        <translation>Ein verlorener Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your mailbox, for good</source>
        <translation>Ihr Postfach, endgültig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If your mailbox is shut for good</source>
        <translation>Wenn Ihr Postfach endgültig verschlossen ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A mailbox shut for good</source>
        <translation>Ein endgültig verschlossenes Postfach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone number, for good</source>
        <translation>Ihre Telefonnummer, endgültig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If your phone number is gone for good</source>
        <translation>Wenn Ihre Telefonnummer endgültig verloren ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A number gone for good</source>
        <translation>Eine endgültig verlorene Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>All that is at home</source>
        <translation>Alles, was zu Hause ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose all that is at home</source>
        <translation>Wenn Sie alles verlieren, was zu Hause ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A fire at home</source>
        <translation>Ein Brand zu Hause</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your SIM card</source>
        <translation>Ihre SIM-Karte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your SIM card</source>
        <translation>Wenn Sie Ihre SIM-Karte verlieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A lost SIM card</source>
        <translation>Eine verlorene SIM-Karte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your home and your phone</source>
        <translation>Ihr Zuhause und Ihr Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your home and your phone at once</source>
        <translation>Wenn Sie Ihr Zuhause und Ihr Telefon zugleich verlieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A fire that takes the phone too</source>
        <translation>Ein Brand, der auch das Telefon nimmt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You get back in at once.</source>
        <translation>Sie kommen sofort wieder hinein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>You get back in at once</source>
        <translation>Sie kommen sofort wieder hinein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You get back in after a wait.</source>
        <translation>Sie kommen nach einer Wartezeit wieder hinein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You get back in after a wait</source>
        <translation>Sie kommen nach einer Wartezeit wieder hinein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Only {exchange}’s support can let you back in.</source>
        <translation>Nur der Support von {exchange} kann Sie wieder hineinlassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Only support can let you back in</source>
        <translation>Nur der Support kann Sie wieder hineinlassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You are locked out.</source>
        <translation>Sie sind ausgesperrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You are locked out</source>
        <translation>Sie sind ausgesperrt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A leaked password</source>
        <translation>Ein durchgesickertes Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>from a list that is tried everywhere</source>
        <translation>aus einer Liste, die überall ausprobiert wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a leaked password</source>
        <translation>ein durchgesickertes Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds your {exchange} password in a leak</source>
        <translation>Wer Ihr Passwort für {exchange} in einem Datenleck findet,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>your password is found in a leak</source>
        <translation>Ihr Passwort in einem Datenleck gefunden wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A password opens nothing</source>
        <translation>Ein Passwort öffnet nichts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds your {exchange} password in a leak gets nowhere: no way in takes it.</source>
        <translation>Wer Ihr Passwort für {exchange} in einem Datenleck findet, kommt nicht weit: Kein Weg hinein nimmt es an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A leaked API key</source>
        <translation>Ein durchgesickerter API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>from a bot or a spreadsheet</source>
        <translation>aus einem Bot oder einer Tabelle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a leaked API key</source>
        <translation>ein durchgesickerter API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds one of your {exchange} API keys</source>
        <translation>Wer einen Ihrer API-Schlüssel von {exchange} findet,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>one of your API keys is found</source>
        <translation>einer Ihrer API-Schlüssel gefunden wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>No key that moves money</source>
        <translation>Kein Schlüssel bewegt Geld</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds one of your {exchange} API keys can move no money with it.</source>
        <translation>Wer einen Ihrer API-Schlüssel von {exchange} findet, kann damit kein Geld bewegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your mailbox</source>
        <translation>Ihr Postfach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody else reads and deletes your mail</source>
        <translation>jemand anders liest und löscht Ihre E-Mails</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A taken mailbox</source>
        <translation>Ein übernommenes Postfach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a taken mailbox</source>
        <translation>ein übernommenes Postfach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into {mailbox}</source>
        <translation>Wer in {mailbox} eindringt,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody gets into your mailbox</source>
        <translation>jemand in Ihr Postfach eindringt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Mail opens nothing</source>
        <translation>E-Mail öffnet nichts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into {mailbox} gets nowhere: nothing of {exchange} is opened by mail.</source>
        <translation>Wer in {mailbox} eindringt, kommt nicht weit: Bei {exchange} lässt sich per E-Mail nichts öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>SIM swap, or the carrier is talked into it</source>
        <translation>SIM-Swap, oder der Mobilfunkanbieter lässt sich überreden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>SIM swap</source>
        <translation>SIM-Swap</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes over {number}</source>
        <translation>Wer {number} übernimmt,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody takes over your phone number</source>
        <translation>jemand Ihre Telefonnummer übernimmt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>The number opens nothing</source>
        <translation>Die Nummer öffnet nichts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes over {number} gets nowhere: nothing of {exchange} is opened by a code to it.</source>
        <translation>Wer {number} übernimmt, kommt nicht weit: Bei {exchange} öffnet ein Code an diese Nummer nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>{exchange}’s support</source>
        <translation>Der Support von {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody passes for you, with papers</source>
        <translation>jemand gibt sich mit Ausweispapieren für Sie aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Somebody passes for you</source>
        <translation>Jemand gibt sich für Sie aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody passes for you</source>
        <translation>jemand, der sich für Sie ausgibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever passes for you with {exchange}’s support</source>
        <translation>Wer sich beim Support von {exchange} für Sie ausgibt,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody passes for you with the support of an exchange</source>
        <translation>sich jemand beim Support einer Börse für Sie ausgibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Papers open nothing</source>
        <translation>Ausweispapiere öffnen nichts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever passes for you with {exchange}’s support gets nowhere: papers alone open nothing.</source>
        <translation>Wer sich beim Support von {exchange} für Sie ausgibt, kommt nicht weit: Ausweispapiere allein öffnen nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your cloud account</source>
        <translation>Ihr Cloud-Konto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>and all that is copied there</source>
        <translation>und alles, was dort als Kopie liegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A taken cloud account</source>
        <translation>Ein übernommenes Cloud-Konto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a taken cloud account</source>
        <translation>ein übernommenes Cloud-Konto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into your cloud account</source>
        <translation>Wer in Ihr Cloud-Konto eindringt,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody gets into your cloud account</source>
        <translation>jemand in Ihr Cloud-Konto eindringt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Nothing of it is in a cloud</source>
        <translation>Nichts davon liegt in einer Cloud</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into your cloud account finds nothing there that opens {exchange}.</source>
        <translation>Wer in Ihr Cloud-Konto eindringt, findet dort nichts, was {exchange} öffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A page that looks like {exchange}</source>
        <translation>Eine gefälschte Seite von {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>the password and codes typed into it</source>
        <translation>das Passwort und die Codes, die Sie dort eintippen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a page that looks like {exchange}</source>
        <translation>eine gefälschte Seite von {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets you to sign in on a page that looks like {exchange}</source>
        <translation>Wer Sie dazu bringt, sich auf einer Seite anzumelden, die aussieht wie {exchange},</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>you sign in on a false page</source>
        <translation>Sie sich auf einer gefälschten Seite anmelden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>What is typed opens nothing</source>
        <translation>Eingetipptes öffnet nichts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets you to sign in on a page that looks like {exchange} fails: what you can type opens nothing.</source>
        <translation>Wer Sie dazu bringt, sich auf einer Seite anzumelden, die aussieht wie {exchange}, scheitert: Was Sie eintippen können, öffnet nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your computer, infected</source>
        <translation>Ihr Computer, befallen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>malware takes what it keeps</source>
        <translation>Schadsoftware nimmt, was er aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Malware on your computer</source>
        <translation>Schadsoftware auf Ihrem Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>malware on your computer</source>
        <translation>Schadsoftware auf Ihrem Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever runs malware on your computer</source>
        <translation>Wer Schadsoftware auf Ihrem Computer laufen lässt,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>malware gets onto your computer</source>
        <translation>Schadsoftware auf Ihren Computer gelangt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Nothing useful is kept there</source>
        <translation>Dort liegt nichts Nützliches</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever runs malware on your computer finds nothing there that opens {exchange}.</source>
        <translation>Wer Schadsoftware auf Ihrem Computer laufen lässt, findet dort nichts, was {exchange} öffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your computer, signed in</source>
        <translation>Ihr Computer, angemeldet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a stolen session</source>
        <translation>eine gestohlene Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A stolen session</source>
        <translation>Eine gestohlene Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever steals the open session from your computer</source>
        <translation>Wer die offene Sitzung von Ihrem Computer stiehlt,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>an open session is stolen from your computer</source>
        <translation>eine offene Sitzung von Ihrem Computer gestohlen wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>No session is kept there</source>
        <translation>Dort bleibt keine Sitzung offen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever steals the open session from your computer gets nowhere: {exchange} keeps none there.</source>
        <translation>Wer die offene Sitzung von Ihrem Computer stiehlt, kommt nicht weit: Von {exchange} bleibt dort keine offen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone, unlocked</source>
        <translation>Ihr Telefon, entsperrt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>taken out of your hand</source>
        <translation>Ihnen aus der Hand genommen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A stolen, unlocked phone</source>
        <translation>Ein gestohlenes, entsperrtes Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a stolen, unlocked phone</source>
        <translation>ein gestohlenes, entsperrtes Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your phone while it is unlocked</source>
        <translation>Wer Ihnen das entsperrte Telefon wegnimmt,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>your phone is taken while it is unlocked</source>
        <translation>Ihnen das entsperrte Telefon weggenommen wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>The phone opens nothing</source>
        <translation>Das Telefon öffnet nichts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your phone while it is unlocked finds nothing on it that opens {exchange}.</source>
        <translation>Wer Ihnen das entsperrte Telefon wegnimmt, findet darauf nichts, was {exchange} öffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone, locked</source>
        <translation>Ihr Telefon, gesperrt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>its SIM put into another phone</source>
        <translation>seine SIM-Karte in einem anderen Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A stolen, locked phone</source>
        <translation>Ein gestohlenes, gesperrtes Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a stolen, locked phone</source>
        <translation>ein gestohlenes, gesperrtes Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your locked phone</source>
        <translation>Wer Ihnen das gesperrte Telefon wegnimmt,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>your locked phone is taken</source>
        <translation>Ihnen das gesperrte Telefon weggenommen wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>The SIM asks for its PIN</source>
        <translation>Die SIM verlangt ihre PIN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your locked phone gets nowhere: the SIM asks for its PIN in another phone.</source>
        <translation>Wer Ihnen das gesperrte Telefon wegnimmt, kommt nicht weit: Die SIM-Karte verlangt in einem anderen Telefon ihre PIN.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your home</source>
        <translation>Ihr Zuhause</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>papers and devices there</source>
        <translation>Papiere und Geräte dort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A burglary</source>
        <translation>Ein Einbruch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a burglary</source>
        <translation>ein Einbruch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever breaks into your home</source>
        <translation>Wer bei Ihnen einbricht,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody breaks into your home</source>
        <translation>jemand bei Ihnen einbricht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Nothing at home opens it</source>
        <translation>Nichts zu Hause öffnet es</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever breaks into your home finds nothing there that opens {exchange}.</source>
        <translation>Wer bei Ihnen einbricht, findet dort nichts, was {exchange} öffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>No official page says.</source>
        <translation>Keine offizielle Seite sagt es.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>noted {day}</source>
        <translation>notiert am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>older than 180 days: look whether it still holds</source>
        <translation>älter als 180 Tage: Sehen Sie nach, ob es noch gilt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Once on, it can never be off again.</source>
        <translation>Einmal eingeschaltet, lässt es sich nie wieder ausschalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{operation}: {proofs}.</source>
        <comment>what a thing asks for</comment>
        <translation>{operation}: {proofs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{operation}: no official page says what is asked for.</source>
        <translation>{operation}: Keine offizielle Seite sagt, was verlangt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>being signed in is enough</source>
        <translation>es genügt, angemeldet zu sein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{first} and {second}</source>
        <comment>two proofs that are asked for together</comment>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{first}, or {second}</source>
        <comment>two ways; each is one proof or several</comment>
        <translation>{first}, oder {second}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether anything is stopped afterwards is on no official page.</source>
        <translation>Ob danach etwas gestoppt wird, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Nothing is stopped afterwards.</source>
        <translation>Danach wird nichts gestoppt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Only in this case: {condition}.</source>
        <translation>Nur in diesem Fall: {condition}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>More may be asked for; the page breaks off.</source>
        <translation>Vielleicht wird mehr verlangt; die Seite bricht ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What that gives: {what}</source>
        <translation>Was das gibt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What that destroys: {what}</source>
        <translation>Was das zerstört: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Only at {sites}.</source>
        <translation>Nur bei {sites}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It takes effect after {wait}.</source>
        <translation>Es dauert {wait}, bis es wirkt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then some ways out stop for {wait}.</source>
        <translation>Danach sind einige Wege hinaus {wait} lang gestoppt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>There is no list of withdrawal addresses.</source>
        <translation>Es gibt keine Liste von Auszahlungsadressen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether there is a list of withdrawal addresses is on no official page.</source>
        <translation>Ob es eine Liste von Auszahlungsadressen gibt, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A new address waits {wait}.</source>
        <translation>Eine neue Adresse wartet {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A new address works at once.</source>
        <translation>Eine neue Adresse gilt sofort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether a new address has to wait is on no official page.</source>
        <translation>Ob eine neue Adresse warten muss, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>The name sounds like protection; it is the opposite.</source>
        <translation>Der Name klingt nach Schutz; es ist das Gegenteil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It is on unless you turn it off.</source>
        <translation>Es ist an, solange Sie es nicht ausschalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: {what}</source>
        <comment>a setting, and the sentence of what it does</comment>
        <translation>{name}: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Unused, it ends after {count} days.</source>
        <extracomment>For one: Unused, it ends after {count} day.</extracomment>
        <translation>
            <numerusform>Ungenutzt läuft er nach {count} Tag ab.</numerusform>
            <numerusform>Ungenutzt läuft er nach {count} Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A lock over the settings</source>
        <translation>Eine Sperre der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It opens at once with {proofs}.</source>
        <translation>Sofort öffnet sie sich mit: {proofs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Else it opens after {wait} at least.</source>
        <translation>Sonst dauert es mindestens {wait}, bis sie sich öffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>API keys: No official page says.</source>
        <translation>API-Schlüssel: Keine offizielle Seite sagt es.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key can be given these rights: {rights}.</source>
        <translation>Ein Schlüssel kann diese Rechte bekommen: {rights}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Every key ends {count} days after it was made.</source>
        <extracomment>For one: Every key ends {count} day after it was made.</extracomment>
        <translation>
            <numerusform>Jeder Schlüssel läuft {count} Tag nach dem Anlegen ab.</numerusform>
            <numerusform>Jeder Schlüssel läuft {count} Tage nach dem Anlegen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Keys end {count} days after a changed password.</source>
        <extracomment>For one: Keys end {count} day after a changed password.</extracomment>
        <translation>
            <numerusform>Schlüssel laufen {count} Tag nach einer Änderung des Passworts ab.</numerusform>
            <numerusform>Schlüssel laufen {count} Tage nach einer Änderung des Passworts ab.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals by key ask for no code of the account.</source>
        <translation>Auszahlungen per Schlüssel verlangen keinen Code des Kontos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>No key can send money out.</source>
        <translation>Kein Schlüssel kann Geld hinausschicken.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key can have a second step of its own.</source>
        <translation>Ein Schlüssel kann einen eigenen zweiten Schritt haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A lock of each key</source>
        <translation>Eine Sperre jedes Schlüssels</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>On the web: {path}</source>
        <translation>Im Web: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>In the app: {path}</source>
        <translation>In der App: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It has to be set up beforehand: {needs}.</source>
        <translation>Vorher muss eingerichtet sein: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}.</source>
        <comment>a site of an exchange; what differs there follows</comment>
        <translation>{name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Reported: {text}</source>
        <translation>Berichtet: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Reported by {reporter}: {text}</source>
        <translation>Berichtet von {reporter}: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>said without a page: it counts as unknown</source>
        <translation>ohne Seite gesagt: zählt als unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Codes by SMS</source>
        <translation>Codes per SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Codes by call</source>
        <translation>Codes per Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Codes by WhatsApp</source>
        <translation>Codes per WhatsApp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Codes by email</source>
        <translation>Codes per E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Security keys</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Second password for funds</source>
        <translation>Zweites Passwort für Guthaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Check of papers and face</source>
        <translation>Prüfung von Ausweis und Gesicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Anti-phishing code</source>
        <translation>Anti-Phishing-Code</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Trusted device</source>
        <translation>Vertrauenswürdiges Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Passcode of the device</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Recovery phrase</source>
        <translation>Wiederherstellungsphrase</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Recovery contact</source>
        <translation>Kontakt zur Wiederherstellung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>SIM PIN</source>
        <translation>SIM-PIN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>PUK</source>
        <translation>PUK</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Account at the carrier</source>
        <translation>Konto beim Mobilfunkanbieter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>PIN of WhatsApp</source>
        <translation>PIN von WhatsApp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Password of the copy</source>
        <translation>Passwort der Kopie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Account that keeps the copy</source>
        <translation>Konto, in dem die Kopie liegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Lock of the app</source>
        <translation>Sperre der App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Finger or face</source>
        <translation>Finger oder Gesicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>The old device</source>
        <translation>Das alte Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>File with the copy</source>
        <translation>Datei mit der Kopie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: accepted.</source>
        <translation>{name}: angenommen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: not offered.</source>
        <translation>{name}: nicht angeboten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: no official page says.</source>
        <translation>{name}: Keine offizielle Seite sagt es.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: accepted, named “{menu}”.</source>
        <translation>{name}: angenommen, genannt „{menu}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: not offered, formerly “{menu}”.</source>
        <translation>{name}: nicht angeboten, früher „{menu}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}, named “{menu}”: no official page says whether it is there.</source>
        <translation>{name}, genannt „{menu}“: Keine offizielle Seite sagt, ob es das gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Turned off, it is gone from the account.</source>
        <translation>Ausgeschaltet, ist es aus dem Konto verschwunden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It goes by itself once another method is chosen.</source>
        <translation>Es entfällt von selbst, sobald ein anderer Weg gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Turned off, it is no longer asked for, but stays on the account.</source>
        <translation>Ausgeschaltet, wird es nicht mehr verlangt, bleibt aber im Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It cannot be removed.</source>
        <translation>Es lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether it can be removed is on no official page.</source>
        <translation>Ob es sich entfernen lässt, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To sign in</source>
        <translation>Sich anmelden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To choose another second step when signing in</source>
        <translation>Bei der Anmeldung einen anderen zweiten Schritt wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To set a new password when it is forgotten</source>
        <translation>Ein neues Passwort setzen, wenn es vergessen ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the password</source>
        <translation>Das Passwort ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To replace a lost authenticator</source>
        <translation>Einen verlorenen Authenticator ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To replace a lost passkey</source>
        <translation>Einen verlorenen Passkey ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the authenticator</source>
        <translation>Den Authenticator wechseln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To turn the authenticator off</source>
        <translation>Den Authenticator ausschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To turn SMS off</source>
        <translation>SMS ausschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To add a passkey</source>
        <translation>Einen Passkey hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To link a first phone number</source>
        <translation>Eine erste Telefonnummer verknüpfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the phone number</source>
        <translation>Die Telefonnummer ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the email address</source>
        <translation>Die E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the second password for funds</source>
        <translation>Das zweite Passwort für Guthaben ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To set a new second password for funds when it is forgotten</source>
        <translation>Ein neues zweites Passwort für Guthaben setzen, wenn es vergessen ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To make an API key</source>
        <translation>Einen API-Schlüssel anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To let a locked API key withdraw</source>
        <translation>Einen gesperrten API-Schlüssel auszahlen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To add a withdrawal address</source>
        <translation>Eine Auszahlungsadresse hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To switch the address list off</source>
        <translation>Die Adressliste ausschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To open the locked settings</source>
        <translation>Die gesperrten Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To withdraw</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To sell to another user</source>
        <translation>An einen anderen Nutzer verkaufen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To freeze the account</source>
        <translation>Das Konto einfrieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To lift the freeze</source>
        <translation>Das Einfrieren aufheben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To take the second step away</source>
        <translation>Den zweiten Schritt entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To take the recovery number away</source>
        <translation>Die Telefonnummer zur Wiederherstellung entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To make a password for a mail program</source>
        <translation>Ein Passwort für ein E-Mail-Programm anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To bring the codes to another device</source>
        <translation>Die Codes auf ein anderes Gerät bringen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To open the store</source>
        <translation>Den Speicher öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To add a device</source>
        <translation>Ein Gerät hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To delete the account</source>
        <translation>Das Konto löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To get another SIM card</source>
        <translation>Eine weitere SIM-Karte bekommen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To move the number to another carrier</source>
        <translation>Die Nummer zu einem anderen Mobilfunkanbieter mitnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To take the lock off the number</source>
        <translation>Die Sperre der Nummer aufheben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To set the SIM PIN anew</source>
        <translation>Die SIM-PIN neu setzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To register on another phone</source>
        <translation>Sich auf einem anderen Telefon registrieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>any second step that is on</source>
        <translation>ein beliebiger eingeschalteter zweiter Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code of every channel that is linked</source>
        <translation>ein Code auf jedem verknüpften Weg</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>being signed in</source>
        <translation>angemeldet zu sein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a talk with support</source>
        <translation>ein Gespräch mit dem Support</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code to the new address</source>
        <translation>ein Code an die neue Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>an API key</source>
        <translation>ein API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code by phone and by email, as far as they are linked</source>
        <translation>ein Code per Telefon und einer per E-Mail, soweit verknüpft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code to the new number</source>
        <translation>ein Code an die neue Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a device that was approved before</source>
        <translation>ein früher bestätigtes Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>questions about the account</source>
        <translation>Fragen zum Konto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the linked bank account</source>
        <translation>das verknüpfte Bankkonto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a link in a security mail</source>
        <translation>ein Link in einer Sicherheits-E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a trusted device</source>
        <translation>ein vertrauenswürdiges Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the passcode of a device</source>
        <translation>der Gerätecode</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the recovery phrase</source>
        <translation>die Wiederherstellungsphrase</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a recovery contact</source>
        <translation>ein Kontakt zur Wiederherstellung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the recovery key</source>
        <translation>der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the account that keeps the copy</source>
        <translation>das Konto, in dem die Kopie liegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the old device</source>
        <translation>das alte Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the SIM PIN</source>
        <translation>die SIM-PIN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the PUK</source>
        <translation>die PUK</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the account at the carrier</source>
        <translation>das Konto beim Mobilfunkanbieter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the password of the copy</source>
        <translation>das Passwort der Kopie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the file with the copy</source>
        <translation>die Datei mit der Kopie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the secret key</source>
        <translation>der geheime Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the key file</source>
        <translation>die Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the lock of the app</source>
        <translation>die Sperre der App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>an emergency contact</source>
        <translation>ein Notfallkontakt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the PIN of WhatsApp</source>
        <translation>die PIN von WhatsApp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a finger or a face</source>
        <translation>ein Finger oder das Gesicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals stop for {wait}.</source>
        <translation>Danach ruhen Auszahlungen {wait} lang.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals and sales to other users stop for {wait}.</source>
        <translation>Danach ruhen Auszahlungen und Verkäufe an andere Nutzer {wait} lang.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals, sales and trading stop for {wait}.</source>
        <translation>Danach ruhen Auszahlungen, Verkäufe und der Handel {wait} lang.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals and trading stop for {wait}.</source>
        <translation>Danach ruhen Auszahlungen und der Handel {wait} lang.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if somebody then signs in on a new device.</source>
        <translation>Das gilt nur, wenn sich danach jemand auf einem neuen Gerät anmeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds for new addresses only.</source>
        <translation>Das gilt nur für neue Adressen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only while no second step is on.</source>
        <translation>Das gilt nur, solange kein zweiter Schritt eingeschaltet ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if you turned it on.</source>
        <translation>Das gilt nur, wenn Sie es eingeschaltet haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if a weaker way was used.</source>
        <translation>Das gilt nur, wenn ein schwächerer Weg benutzt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds for large amounts only.</source>
        <translation>Das gilt nur für große Beträge.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if the exchange finds it suspicious.</source>
        <translation>Das gilt nur, wenn die Börse es verdächtig findet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only after a deposit.</source>
        <translation>Das gilt nur nach einer Einzahlung.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{list}: once on, only listed addresses are paid.</source>
        <translation>{list}: Ist sie eingeschaltet, wird nur an Adressen auf der Liste ausgezahlt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{list}: listed addresses are paid without a code. It does not stop payments to others.</source>
        <translation>{list}: An Adressen auf der Liste wird ohne Code ausgezahlt. Zahlungen an andere stoppt sie nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{list}: whether it stops payments to other addresses is on no official page.</source>
        <translation>{list}: Ob sie Zahlungen an andere Adressen stoppt, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals by API key go to listed addresses only.</source>
        <translation>Auszahlungen per API-Schlüssel gehen nur an Adressen auf der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals by API key go anywhere.</source>
        <translation>Auszahlungen per API-Schlüssel gehen überallhin.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether withdrawals by API key keep to the list is on no official page.</source>
        <translation>Ob sich Auszahlungen per API-Schlüssel an die Liste halten, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Addresses that are paid without a code</source>
        <translation>Adressen, an die ohne Code ausgezahlt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Keys that add addresses</source>
        <translation>Schlüssel, die Adressen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Devices that are trusted</source>
        <translation>Geräte, denen vertraut wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>New devices by phone number</source>
        <translation>Neue Geräte per Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: not there.</source>
        <translation>{name}: gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: no official page says whether there is such a setting.</source>
        <translation>{name}: Keine offizielle Seite sagt, ob es eine solche Einstellung gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>You can do without it.</source>
        <translation>Es geht auch ohne.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It cannot be turned off.</source>
        <translation>Es lässt sich nicht ausschalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether it can be turned off is on no official page.</source>
        <translation>Ob es sich ausschalten lässt, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: while it is on, settings cannot be changed.</source>
        <translation>{name}: Solange das eingeschaltet ist, lassen sich Einstellungen nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: no official page says whether there is one.</source>
        <translation>{name}: Keine offizielle Seite sagt, ob es so etwas gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key can be tied to IP addresses.</source>
        <translation>Ein Schlüssel kann an IP-Adressen gebunden werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key cannot be tied to IP addresses.</source>
        <translation>Ein Schlüssel kann nicht an IP-Adressen gebunden werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether a key can be tied to IP addresses is on no official page.</source>
        <translation>Ob ein Schlüssel an IP-Adressen gebunden werden kann, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key that moves money and has no IP address ends after {count} days unused; one in use goes on.</source>
        <extracomment>For one: A key that moves money and has no IP address ends after {count} day unused; one in use goes on.</extracomment>
        <translation>
            <numerusform>Ein Schlüssel, der Geld bewegt und keine IP-Adresse hat, läuft ungenutzt nach {count} Tag ab; einer, der benutzt wird, gilt weiter.</numerusform>
            <numerusform>Ein Schlüssel, der Geld bewegt und keine IP-Adresse hat, läuft ungenutzt nach {count} Tagen ab; einer, der benutzt wird, gilt weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key that moves money and has no IP address ends {count} days after it was made.</source>
        <extracomment>For one: A key that moves money and has no IP address ends {count} day after it was made.</extracomment>
        <translation>
            <numerusform>Ein Schlüssel, der Geld bewegt und keine IP-Adresse hat, läuft {count} Tag nach dem Anlegen ab.</numerusform>
            <numerusform>Ein Schlüssel, der Geld bewegt und keine IP-Adresse hat, läuft {count} Tage nach dem Anlegen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key that moves money and has no IP address ends after {count} days.</source>
        <extracomment>For one: A key that moves money and has no IP address ends after {count} day.</extracomment>
        <translation>
            <numerusform>Ein Schlüssel, der Geld bewegt und keine IP-Adresse hat, läuft nach {count} Tag ab.</numerusform>
            <numerusform>Ein Schlüssel, der Geld bewegt und keine IP-Adresse hat, läuft nach {count} Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: a key that has it cannot withdraw until it is opened.</source>
        <translation>{name}: Ein Schlüssel, der das hat, kann erst auszahlen, wenn er geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>You can freeze the account yourself.</source>
        <translation>Sie können das Konto selbst einfrieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>You cannot freeze the account yourself.</source>
        <translation>Sie können das Konto nicht selbst einfrieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether you can freeze the account yourself is on no official page.</source>
        <translation>Ob Sie das Konto selbst einfrieren können, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>An anti-phishing code can be set: a word of your own that stands in genuine messages.</source>
        <translation>Ein Anti-Phishing-Code lässt sich setzen: ein eigenes Wort, das in echten Nachrichten steht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>There is no anti-phishing code.</source>
        <translation>Es gibt keinen Anti-Phishing-Code.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether there is an anti-phishing code is on no official page.</source>
        <translation>Ob es einen Anti-Phishing-Code gibt, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins can be sold to other users.</source>
        <translation>Coins lassen sich an andere Nutzer verkaufen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins cannot be sold to other users.</source>
        <translation>Coins lassen sich nicht an andere Nutzer verkaufen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether coins can be sold to other users is on no official page.</source>
        <translation>Ob sich Coins an andere Nutzer verkaufen lassen, steht auf keiner offiziellen Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: these facts hold for it too.</source>
        <translation>{name}: Diese Angaben gelten auch dafür.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: these facts do not speak for it.</source>
        <translation>{name}: Diese Angaben sagen darüber nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins can be sold to other users here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins cannot be sold to other users here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>No page is named for these menu words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Ways to prove that it is you</source>
        <translation>Wege zu beweisen, dass Sie es sind</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What each thing asks for</source>
        <translation>Was jeweils verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Settings that weaken, and locks</source>
        <translation>Einstellungen, die schwächen, und Sperren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>More facts</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Other sites</source>
        <translation>Andere Websites</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What was reported</source>
        <translation>Was berichtet wurde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Said without a page</source>
        <translation>Ohne Seite gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>How it got here</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>removed</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Worked out anew from your answers of each day, with today’s facts about the exchanges. Accounts that you removed are not in it.</source>
        <translation>Aus Ihren Antworten jedes Tages neu berechnet, mit den heutigen Angaben zu den Börsen. Konten, die Sie entfernt haben, sind nicht enthalten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>{count} answers about something that was removed later.</source>
        <extracomment>For one: {count} answer about something that was removed later.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>On {day}: security {security}, recovery {recovery}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>On {day}: {security}, {recovery}.</source>
        <comment>two such clauses as: security went from B 71 to A 90</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>From {first} to {last}: {security}, {recovery}.</source>
        <comment>two such clauses as: security went from B 71 to A 90</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>security stayed at {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>security went from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>recovery stayed at {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>recovery went from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a second code</source>
        <translation>Braucht einen zweiten Code</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a second code</source>
        <translation>ein zweiter Code</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your passkey</source>
        <translation>Braucht Ihren Passkey</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>your passkey or security key</source>
        <translation>Ihr Passkey oder Sicherheitsschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Only listed addresses</source>
        <translation>Nur Adressen auf der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>an address on your list</source>
        <translation>eine Adresse auf Ihrer Liste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a second proof</source>
        <translation>Braucht einen zweiten Nachweis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a second proof</source>
        <translation>ein zweiter Nachweis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs two more proofs</source>
        <translation>Braucht zwei Nachweise mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>two further proofs</source>
        <translation>zwei weitere Nachweise</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs much more</source>
        <translation>Braucht viel mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>several further proofs</source>
        <translation>mehrere weitere Nachweise</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>There are no API keys</source>
        <translation>Es gibt keine API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>{who} gets nowhere: there are none.</source>
        <comment>API keys</comment>
        <translation>{who} kommt nicht weit: Es gibt keine.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Keys can only read</source>
        <translation>Schlüssel können nur lesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>{who} gets nowhere: they can only read.</source>
        <comment>API keys</comment>
        <translation>{who} kommt nicht weit: Sie können nur lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Keys work from listed IPs only</source>
        <translation>Schlüssel gelten nur von IPs auf der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>{who} gets nowhere: they work from listed IP addresses only.</source>
        <comment>API keys</comment>
        <translation>{who} kommt nicht weit: Sie gelten nur von IP-Adressen auf der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the password</source>
        <translation>Braucht das Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the authenticator</source>
        <translation>Braucht den Authenticator</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a code from your authenticator</source>
        <translation>ein Code aus Ihrem Authenticator</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a code by SMS</source>
        <translation>Braucht einen Code per SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a code to your phone number</source>
        <translation>ein Code an Ihre Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a code by email</source>
        <translation>Braucht einen Code per E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a code to your mailbox</source>
        <translation>ein Code an Ihr Postfach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your phone’s approval</source>
        <translation>Braucht Ihre Bestätigung am Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>an approval on your phone</source>
        <translation>eine Bestätigung auf Ihrem Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>your passkey</source>
        <translation>Ihr Passkey</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your security key</source>
        <translation>Braucht Ihren Sicherheitsschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>your security key</source>
        <translation>Ihr Sicherheitsschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the fund password</source>
        <translation>Braucht das zweite Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a recovery code</source>
        <translation>Braucht Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a recovery code</source>
        <translation>ein Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the master key</source>
        <translation>Braucht den Hauptschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your papers</source>
        <translation>Braucht Ihre Ausweispapiere</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your papers and face</source>
        <translation>Ihre Ausweispapiere und Ihr Gesicht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses in your book</source>
        <extracomment>For one: {count} address in your book</extracomment>
        <translation>
            <numerusform>{count} Adresse in Ihrem Adressbuch</numerusform>
            <numerusform>{count} Adressen in Ihrem Adressbuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses not in your book</source>
        <extracomment>For one: {count} address not in your book</extracomment>
        <translation>
            <numerusform>{count} Adresse nicht in Ihrem Adressbuch</numerusform>
            <numerusform>{count} Adressen nicht in Ihrem Adressbuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} other memos</source>
        <extracomment>For one: {count} other memo</extracomment>
        <translation>
            <numerusform>{count} anderes Memo</numerusform>
            <numerusform>{count} andere Memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} other networks</source>
        <extracomment>For one: {count} other network</extracomment>
        <translation>
            <numerusform>{count} anderes Netzwerk</numerusform>
            <numerusform>{count} andere Netzwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses missing from the list</source>
        <extracomment>For one: {count} address missing from the list</extracomment>
        <translation>
            <numerusform>{count} Adresse fehlt auf der Liste</numerusform>
            <numerusform>{count} Adressen fehlen auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses look like some of yours and are not.</source>
        <extracomment>For one: {count} address looks like one of yours and is not.</extracomment>
        <translation>
            <numerusform>{count} Adresse sieht aus wie eine von Ihren und ist keine.</numerusform>
            <numerusform>{count} Adressen sehen aus wie einige von Ihren und sind keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are not in your book.</source>
        <extracomment>For one: {count} address is not in your book.</extracomment>
        <translation>
            <numerusform>{count} Adresse steht nicht in Ihrem Adressbuch.</numerusform>
            <numerusform>{count} Adressen stehen nicht in Ihrem Adressbuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are no valid addresses.</source>
        <extracomment>For one: {count} address is no valid address.</extracomment>
        <translation>
            <numerusform>{count} Adresse ist ungültig.</numerusform>
            <numerusform>{count} Adressen sind ungültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses have another memo than in your book.</source>
        <extracomment>For one: {count} address has another memo than in your book.</extracomment>
        <translation>
            <numerusform>{count} Adresse hat ein anderes Memo als in Ihrem Adressbuch.</numerusform>
            <numerusform>{count} Adressen haben ein anderes Memo als in Ihrem Adressbuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are in your book for another network.</source>
        <extracomment>For one: {count} address is in your book for another network.</extracomment>
        <translation>
            <numerusform>{count} Adresse steht für ein anderes Netzwerk in Ihrem Adressbuch.</numerusform>
            <numerusform>{count} Adressen stehen für ein anderes Netzwerk in Ihrem Adressbuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are shown only in part.</source>
        <extracomment>For one: {count} address is shown only in part.</extracomment>
        <translation>
            <numerusform>{count} Adresse wird nur teilweise gezeigt.</numerusform>
            <numerusform>{count} Adressen werden nur teilweise gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are in your book.</source>
        <extracomment>For one: {count} address is in your book.</extracomment>
        <translation>
            <numerusform>{count} Adresse steht in Ihrem Adressbuch.</numerusform>
            <numerusform>{count} Adressen stehen in Ihrem Adressbuch.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>listed</source>
        <comment>an address at an exchange</comment>
        <translation>auf der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>not listed</source>
        <comment>an address at an exchange</comment>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>waiting</source>
        <comment>an address at an exchange</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not in your book, and it looks like one of yours</source>
        <translation>Nicht in Ihrem Adressbuch, sieht aber aus wie eine von Ihren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>It was made to be mistaken. Do not pay it. If it is on the list, somebody may have been inside your account.</source>
        <translation>Sie wurde gemacht, um verwechselt zu werden. Zahlen Sie nicht an sie. Wenn sie auf der Liste steht, war vielleicht jemand in Ihrem Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not in your book</source>
        <translation>Nicht in Ihrem Adressbuch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>If you did not add it yourself, somebody else may have: then they were inside your account.</source>
        <translation>Wenn Sie sie nicht selbst hinzugefügt haben, war es vielleicht jemand anders: Dann war dieser Jemand in Ihrem Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not a valid address</source>
        <translation>Keine gültige Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Look at the page itself: is it cut off, or is a character missing?</source>
        <translation>Sehen Sie auf der Seite selbst nach: Ist sie abgeschnitten, oder fehlt ein Zeichen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>In your book with another memo or tag</source>
        <translation>Mit einem anderen Memo (Tag) in Ihrem Adressbuch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>With another memo the money arrives at another customer. One of the two is wrong: look at the source.</source>
        <translation>Mit einem anderen Memo kommt das Geld bei einem anderen Kunden an. Eines von beiden ist falsch: Sehen Sie an der Quelle nach.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>In your book for another network</source>
        <translation>Für ein anderes Netzwerk in Ihrem Adressbuch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Look whether the receiver takes this network. If so, add it to the book for this network, too.</source>
        <translation>Sehen Sie nach, ob der Empfänger dieses Netzwerk annimmt. Wenn ja, nehmen Sie sie auch für dieses Netzwerk ins Adressbuch auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Shown only in part</source>
        <translation>Nur teilweise gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Beginning and end prove nothing. Open the entry on the page, copy the whole address, and paste it here.</source>
        <translation>Anfang und Ende beweisen nichts. Öffnen Sie den Eintrag auf der Seite, kopieren Sie die ganze Adresse und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>In your book</source>
        <translation>In Ihrem Adressbuch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>No address was found.</source>
        <translation>Es wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not every line could be read.</source>
        <translation>Nicht jede Zeile ließ sich lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Compared on {day}: {found}.</source>
        <translation>Verglichen am {day}: {found}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What if I lose…</source>
        <translation>Was, wenn ich … verliere</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What you still have</source>
        <translation>Was Sie noch haben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Nothing that Strongroom knows of.</source>
        <translation>Nichts, von dem Strongroom weiß.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What would make it less bad</source>
        <translation>Was es weniger schlimm machen würde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Nothing needs to be better here: you get back in at once.</source>
        <translation>Hier muss nichts besser werden: Sie kommen sofort wieder hinein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>No step of your plan makes this loss less bad for this account, and nothing to look up would.</source>
        <translation>Kein Schritt Ihres Plans macht diesen Verlust für dieses Konto weniger schlimm, und nichts, was sich nachsehen ließe, würde es tun.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What each loss would mean today</source>
        <translation>Was jeder Verlust heute bedeuten würde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>All at home</source>
        <translation>Alles zu Hause</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Home and phone</source>
        <translation>Zuhause und Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What I know by heart</source>
        <translation>Was ich auswendig weiß</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>In your head</source>
        <translation>In Ihrem Kopf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>On your phone</source>
        <translation>Auf Ihrem Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>On your computer</source>
        <translation>Auf Ihrem Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then you get back in at once</source>
        <translation>dann kommen Sie sofort wieder hinein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then you get back in after a wait</source>
        <translation>dann kommen Sie nach einer Wartezeit wieder hinein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then only support can let you back in</source>
        <translation>dann kann nur der Support Sie wieder hineinlassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then you are locked out</source>
        <translation>dann sind Sie ausgesperrt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps you get back in at once</source>
        <translation>vielleicht kommen Sie sofort wieder hinein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps you get back in after a wait</source>
        <translation>vielleicht kommen Sie nach einer Wartezeit wieder hinein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps only support can let you back in</source>
        <translation>vielleicht kann nur der Support Sie wieder hineinlassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps you are locked out</source>
        <translation>vielleicht sind Sie ausgesperrt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>How the numbers are made</source>
        <translation>Wie die Zahlen entstehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Weights are our judgement: they only place a number inside its letter.</source>
        <translation>Die Gewichte sind unser Urteil: Sie bestimmen nur den Platz einer Zahl innerhalb ihrer Note.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The letter is decided by rules, not by weights: by what kind of attack still takes the money, and by what kind of loss locks you out. The weights below only say where inside a letter a number stands.</source>
        <translation>Die Note entscheiden Regeln, nicht Gewichte: welche Art von Angriff noch an das Geld kommt und welche Art von Verlust Sie aussperrt. Die Gewichte unten sagen nur, wo innerhalb einer Note eine Zahl steht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Two numbers, never one</source>
        <translation>Zwei Zahlen, nie eine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A further way in can make it easier to get back in, and can never make it harder to break in. Taking one away does the reverse. No single number can reward both, so you always see both.</source>
        <translation>Ein weiterer Zugang kann es leichter machen, wieder hineinzukommen, und kann es nie schwerer machen einzubrechen. Einen wegzunehmen bewirkt das Umgekehrte. Keine einzelne Zahl kann beides belohnen, deshalb sehen Sie immer beide.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Security: {attacks} attacks in {classes} classes</source>
        <translation>Sicherheit: {attacks} Angriffe in {classes} Klassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Each attack is followed from what a thief starts with to the money, by every way that is open. It wins where nobody tells you, or where the money is gone before you can act. It can be stopped where you hear of it in time.</source>
        <translation>Jeder Angriff wird verfolgt von dem, womit ein Dieb beginnt, bis zum Geld, auf jedem Weg, der offen ist. Er gewinnt, wo niemand es Ihnen sagt oder wo das Geld weg ist, bevor Sie handeln können. Er lässt sich stoppen, wo Sie rechtzeitig davon erfahren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>the exchange</source>
        <translation>der Börse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The letter of security</source>
        <translation>Die Note der Sicherheit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The first line that is true gives the letter.</source>
        <translation>Die erste Zeile, die zutrifft, bestimmt die Note.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>{letter} · {name} · {low} to {high}</source>
        <translation>{letter} · {name} · {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Nobody gets the last {points} points: an exchange can fail by itself, and no setting of yours guards against that.</source>
        <translation>Die letzten {points} Punkte bekommt niemand: Eine Börse kann von sich aus ausfallen, und keine Ihrer Einstellungen schützt davor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The number inside the letter of security</source>
        <translation>Die Zahl innerhalb der Note der Sicherheit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It begins at the top of the letter’s range. {singles} % of the range hangs on single attacks, {pairs} % on pairs of attacks that win only together or because one of them wins alone.</source>
        <translation>Sie beginnt am oberen Ende des Bereichs der Note. {singles} % des Bereichs hängen an einzelnen Angriffen, {pairs} % an Paaren von Angriffen, die nur zusammen gewinnen oder weil einer davon allein gewinnt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A single attack takes away its weight in hundredths, times:</source>
        <translation>Ein einzelner Angriff nimmt sein Gewicht in Hundertsteln weg, mal:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Pairs are made of the attacks from afar, classes 1 to {remote}. Each weighs as much as the lighter of its two, and takes away its part of the weight of all pairs.</source>
        <translation>Paare werden aus den Angriffen aus der Ferne gebildet, Klassen 1 bis {remote}. Jedes wiegt so viel wie der leichtere seiner beiden Angriffe und nimmt seinen Anteil am Gewicht aller Paare weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Where several are true, the largest counts.</source>
        <translation>Wo mehreres zutrifft, zählt das Größte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It wins</source>
        <translation>Er gewinnt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It can be stopped in time</source>
        <translation>Er lässt sich rechtzeitig stoppen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It wins only by trading the money away</source>
        <translation>Er gewinnt nur, indem er das Geld durch Handel verschiebt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>By trading, it can be stopped in time</source>
        <translation>Durch Handel, lässt sich rechtzeitig stoppen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It wins only with a leaked password, and yours may be in use elsewhere</source>
        <translation>Er gewinnt nur mit einem durchgesickerten Passwort, und Ihres ist vielleicht anderswo in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>With a leaked password, it can be stopped in time</source>
        <translation>Mit einem durchgesickerten Passwort, lässt sich rechtzeitig stoppen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>In time means: the withdrawal waits longer than you need from a message that you can see to a frozen account. Where you did not say, that is {hours} hours. Where no way to freeze is known, nothing can be stopped.</source>
        <translation>Rechtzeitig heißt: Die Auszahlung wartet länger, als Sie von einer Nachricht, die Sie sehen können, bis zum eingefrorenen Konto brauchen. Wo Sie nichts angegeben haben, sind das {hours} Stunden. Wo kein Weg zum Einfrieren bekannt ist, lässt sich nichts stoppen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Recovery: {losses} losses</source>
        <translation>Wiederherstellung: {losses} Verluste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After each loss we look for the best way back to your money. What you never tried does not count.</source>
        <translation>Nach jedem Verlust suchen wir den besten Weg zurück zu Ihrem Geld. Was Sie nie erprobt haben, zählt nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What a way back takes away of the weight</source>
        <translation>Was ein Weg zurück vom Gewicht wegnimmt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A new SIM card with the same number is taken to need {hours} hours where you did not say.</source>
        <translation>Für eine neue SIM-Karte mit derselben Nummer werden {hours} Stunden angenommen, wo Sie nichts angegeben haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The letter of recovery</source>
        <translation>Die Note der Wiederherstellung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What nobody has told us</source>
        <translation>Was uns niemand gesagt hat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It counts as open both ways: for a thief it is there, for you it is not. The large number is the one with every unknown at its worst. Beside it stands what it would be with every unknown at its best.</source>
        <translation>Es zählt in beide Richtungen als offen: Für einen Dieb ist es da, für Sie ist es nicht da. Die große Zahl ist die mit allem Unbekannten im schlechtesten Fall. Daneben steht, wie sie mit allem Unbekannten im besten Fall wäre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Several accounts together</source>
        <translation>Mehrere Konten zusammen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The number is the mean of all accounts, each weighed by its share of your money. The letter is that of the number, but at most one better than the letter of the weakest account that holds {percent} % or more. Shares that you did not give are taken as equal parts of the rest.</source>
        <translation>Die Zahl ist der Mittelwert aller Konten, jedes gewichtet nach seinem Anteil an Ihrem Geld. Die Note ist die dieser Zahl, aber höchstens eine besser als die Note des schwächsten Kontos, in dem {percent} % oder mehr liegen. Anteile, die Sie nicht angegeben haben, gelten als gleiche Teile des Rests.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>“One event can take …” is the most that a single attack from afar wins. A false page, a leaked password, a stolen session and an API key count for one account at a time; the number and the mailbox for every account behind them; the cloud account, support and malware for all.</source>
        <translation>„Ein einziges Ereignis kann Sie … kosten“ nennt das Höchste, was ein einzelner Angriff aus der Ferne gewinnt. Eine gefälschte Seite, ein durchgesickertes Passwort, eine gestohlene Sitzung und ein API-Schlüssel zählen jeweils für ein Konto; die Nummer und das Postfach für jedes Konto dahinter; das Cloud-Konto, der Support und Schadsoftware für alle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Where the method is from</source>
        <translation>Woher die Methode stammt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What is judgement</source>
        <translation>Was Urteil ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What an attack can do follows from your answers and from what the exchanges say. The classes, the weights and the prices of waiting are our judgement: no statistics of thefts are good enough to take them from. Other weights and prices would move an account’s number inside its letter, and not its letter.</source>
        <translation>Was ein Angriff bewirken kann, folgt aus Ihren Antworten und aus dem, was die Börsen sagen. Die Klassen, die Gewichte und der Preis des Wartens sind unser Urteil: Keine Statistik über Diebstähle ist gut genug, um sie daraus zu nehmen. Andere Gewichte und Preise würden die Zahl eines Kontos innerhalb seiner Note verschieben, nicht aber seine Note.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 1 · tried on everybody</source>
        <translation>Klasse 1 · bei allen probiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 2 · through somebody else: a carrier, a mail provider, support</source>
        <translation>Klasse 2 · über jemand anderen: Mobilfunkanbieter, E-Mail-Anbieter, Support</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 3 · you are tricked, or your computer is</source>
        <translation>Klasse 3 · Sie werden getäuscht oder Ihr Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 4 · somebody is near you</source>
        <translation>Klasse 4 · jemand ist in Ihrer Nähe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>open</source>
        <comment>what a letter means</comment>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>weak</source>
        <comment>what a letter means</comment>
        <translation>schwach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>fair</source>
        <comment>what a letter means</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>good</source>
        <comment>what a letter means</comment>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>strong</source>
        <comment>what a letter means</comment>
        <translation>stark</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 1 wins on its own.</source>
        <translation>Ein Angriff der Klasse 1 gewinnt für sich allein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 2 wins, alone or with a leaked password.</source>
        <translation>Ein Angriff der Klasse 2 gewinnt, allein oder mit einem durchgesickerten Passwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 3 wins, alone or with a leaked password. Or one of class 1 or 2 wins by trading the money away, or can only be stopped.</source>
        <translation>Ein Angriff der Klasse 3 gewinnt, allein oder mit einem durchgesickerten Passwort. Oder einer der Klasse 1 oder 2 gewinnt, indem er das Geld durch Handel verschiebt, oder lässt sich nur stoppen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 3 can only be stopped, or wins by trading. Or one by trading can only be stopped. Or one of class 4 wins.</source>
        <translation>Ein Angriff der Klasse 3 lässt sich nur stoppen oder gewinnt durch Handel. Oder einer durch Handel lässt sich nur stoppen. Oder einer der Klasse 4 gewinnt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>None of these.</source>
        <translation>Nichts davon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After a wait, or after a new SIM card</source>
        <translation>Nach einer Wartezeit oder nach einer neuen SIM-Karte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Only through support, with papers and your face</source>
        <translation>Nur über den Support, mit Ausweispapieren und Ihrem Gesicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>No way that is known</source>
        <translation>Kein Weg, der bekannt ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Losing the phone locks you out.</source>
        <translation>Der Verlust des Telefons sperrt Sie aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Another single loss locks you out.</source>
        <translation>Ein anderer einzelner Verlust sperrt Sie aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After a single loss only support can let you back in.</source>
        <translation>Nach einem einzelnen Verlust kann nur der Support Sie wieder hineinlassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After some loss you wait. Or after losing home and phone at once you do not get back in by yourself at once.</source>
        <translation>Nach manchem Verlust warten Sie. Oder nach dem Verlust von Zuhause und Telefon zugleich kommen Sie nicht von selbst sofort wieder hinein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After every loss you are back in at once.</source>
        <translation>Nach jedem Verlust sind Sie sofort wieder drin.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>S. Hammann, S. Radomirović, R. Sasse, D. Basin: User Account Access Graphs. ACM CCS 2019</source>
        <translation>S. Hammann, S. Radomirović, R. Sasse, D. Basin: User Account Access Graphs. ACM CCS 2019</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Accounts, devices and codes as one graph: who has these gets that. It tells attacks and lockouts alike.</source>
        <translation>Konten, Geräte und Codes als ein Graph: Wer dies hat, bekommt das. Er zeigt Angriffe ebenso wie Aussperrungen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>D. E. Knuth: A Generalization of Dijkstra’s Algorithm. Information Processing Letters, 1977</source>
        <translation>D. E. Knuth: A Generalization of Dijkstra’s Algorithm. Information Processing Letters, 1977</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The least time to the money where several things are needed at once.</source>
        <translation>Die kürzeste Zeit bis zum Geld, wo mehreres zugleich nötig ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>W. Schwartau: Time Based Security. 1999</source>
        <translation>W. Schwartau: Time Based Security. 1999</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A lock holds as long as it takes to notice and to act, and no longer.</source>
        <translation>Eine Sperre hält so lange, wie es dauert, etwas zu bemerken und zu handeln, und nicht länger.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>NIST Special Publication 800-63B-4: Digital Identity Guidelines, 2025</source>
        <translation>NIST Special Publication 800-63B-4: Digital Identity Guidelines, 2025</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The old way in is switched off only after the new one was used with success.</source>
        <translation>Der alte Zugang wird erst ausgeschaltet, nachdem der neue mit Erfolg benutzt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>S. Amft and others: “We’ve Disabled MFA for You”: An Evaluation of the Security and Usability of Multi-Factor Authentication Recovery Deployments. ACM CCS 2023</source>
        <translation>S. Amft u. a.: “We’ve Disabled MFA for You”: An Evaluation of the Security and Usability of Multi-Factor Authentication Recovery Deployments. ACM CCS 2023</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What services ask for when a second factor is lost, and so what is assumed where no page says.</source>
        <translation>Was Dienste verlangen, wenn ein zweiter Faktor verloren ist, und damit, was angenommen wird, wo keine Seite etwas sagt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Different for you</source>
        <translation>Bei Ihnen anders</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>If something here is not as Strongroom says, tell it. Your word then counts for you; the facts stay as they are.</source>
        <translation>Wenn hier etwas nicht so ist, wie Strongroom es sagt, geben Sie es an. Ihr Wort zählt dann für Sie; die Angaben bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Something is different here</source>
        <translation>Hier ist etwas anders</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Take back: {text}</source>
        <translation>Zurücknehmen: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>your word, {day}</source>
        <translation>Ihr Wort, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>What is different for you?</source>
        <translation>Was ist bei Ihnen anders?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>It counts for this one only, and is marked as your word. What the official pages say stays beside it.</source>
        <translation>Es zählt nur hier und ist als Ihr Wort gekennzeichnet. Was die offiziellen Seiten sagen, bleibt daneben stehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>How it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Where you saw it, and what it said. No passwords, no codes.</source>
        <translation>Wo Sie es gesehen haben und was dort stand. Keine Passwörter, keine Codes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Say in a few words what is different.</source>
        <translation>Sagen Sie in wenigen Worten, was anders ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>{name}: whether there are any</source>
        <comment>a way to prove that it is you</comment>
        <translation>{name}: ob es das gibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>{subject}: {value}.</source>
        <comment>what is different for somebody, and how it is</comment>
        <translation>{subject}: {value}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>An authenticator app</source>
        <translation>Eine Authenticator-App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Approvals in the app</source>
        <translation>Bestätigungen in der App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A second password for funds</source>
        <translation>Ein zweites Passwort für Guthaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A master key</source>
        <translation>Ein Hauptschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after signing in on a new device</source>
        <translation>Der Auszahlungsstopp nach der Anmeldung auf einem neuen Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a forgotten password</source>
        <translation>Der Auszahlungsstopp nach einem vergessenen Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed password</source>
        <translation>Der Auszahlungsstopp nach einem geänderten Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a replaced authenticator</source>
        <translation>Der Auszahlungsstopp nach einem ersetzten Authenticator</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed authenticator</source>
        <translation>Der Auszahlungsstopp nach einem gewechselten Authenticator</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after SMS turned off</source>
        <translation>Der Auszahlungsstopp nach dem Ausschalten von SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed phone number</source>
        <translation>Der Auszahlungsstopp nach einer geänderten Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed email address</source>
        <translation>Der Auszahlungsstopp nach einer geänderten E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Turning SMS off: what happens</source>
        <translation>SMS ausschalten: was geschieht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A list to which withdrawals can be limited</source>
        <translation>Eine Liste, auf die sich Auszahlungen begrenzen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The wait of a new address</source>
        <translation>Die Wartezeit einer neuen Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A way to freeze the account yourself</source>
        <translation>Ein Weg, das Konto selbst einzufrieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Sales to other users</source>
        <translation>Verkäufe an andere Nutzer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>An anti-phishing code</source>
        <translation>Ein Anti-Phishing-Code</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>There is</source>
        <translation>Gibt es</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>There is not</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The number is gone from the account</source>
        <translation>Die Nummer ist aus dem Konto verschwunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>It is no longer asked for, but the number stays</source>
        <translation>Wird nicht mehr verlangt, aber die Nummer bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>It cannot be turned off</source>
        <translation>Lässt sich nicht ausschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>48 hours</source>
        <translation>48 Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>72 hours</source>
        <translation>72 Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>5 days</source>
        <translation>5 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>As in my note</source>
        <translation>Wie in meiner Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Many exchanges stop withdrawals for some hours after a change. Leave a field empty if you do not know; 0 means that a page says nothing is stopped.</source>
        <translation>Viele Börsen stoppen Auszahlungen nach einer Änderung für einige Stunden. Lassen Sie ein Feld leer, wenn Sie es nicht wissen; 0 heißt, dass eine Seite sagt, nichts werde gestoppt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Where to click</source>
        <translation>Wohin man klickt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>If you like: the words of its menus, with &gt; between them. Steps then show them.</source>
        <translation>Wenn Sie möchten: die Wörter aus den Menüs, mit &gt; dazwischen. Die Schritte zeigen sie dann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Add menu words</source>
        <translation>Menüwörter hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{question} {answer}.</source>
        <comment>what somebody answered; the question ends in a question mark</comment>
        <translation>{question} {answer}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{question}: {hours} h</source>
        <comment>what somebody answered; the question is a noun</comment>
        <translation>{question}: {hours} h</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>As in Account &gt; Security</source>
        <translation>Zum Beispiel Account &gt; Security</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The page that says so</source>
        <translation>Die Seite, auf der das steht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{question} The page that says so</source>
        <translation>{question} Die Seite, auf der das steht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Without a page your word is kept and shown, and it counts as unknown.</source>
        <translation>Ohne Seite wird Ihr Wort aufbewahrt und gezeigt, und es zählt als unbekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Its name</source>
        <translation>Name der Börse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The address that you type</source>
        <translation>Die Adresse, die Sie eintippen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>From your bookmark, its app or a letter. Clones look alike, so copy none from a message or a list of results.</source>
        <translation>Aus Ihrem Lesezeichen, der App der Börse oder einem Brief. Nachahmungen sehen ähnlich aus; kopieren Sie deshalb keine aus einer Nachricht oder einer Trefferliste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Further domains that it runs itself</source>
        <translation>Weitere Domains, die sie selbst betreibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>If its help pages lie elsewhere, as in help.example.org. With commas between them.</source>
        <translation>Wenn ihre Hilfeseiten anderswo liegen, wie in help.example.org. Mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>That these addresses are the exchange’s own is your statement: Strongroom cannot check it. Pages count only if they lie there.</source>
        <translation>Dass diese Adressen der Börse gehören, ist Ihre Aussage: Strongroom kann es nicht prüfen. Seiten zählen nur, wenn sie dort liegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The facts are kept in a file of their own that is not encrypted, without anything about your account. It tells whoever reads it that somebody here looked at this exchange.</source>
        <translation>Die Angaben liegen in einer eigenen Datei, die nicht verschlüsselt ist und nichts über Ihr Konto enthält. Sie verrät jedem, der sie liest, dass sich hier jemand diese Börse angesehen hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Add an exchange</source>
        <translation>Börse hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Nothing here has to be known. What stays unknown counts as open, and the questions about your account settle it for you.</source>
        <translation>Hier müssen Sie nichts wissen. Was unbekannt bleibt, zählt als offen, und die Fragen zu Ihrem Konto klären es für Sie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change what is known about {name}</source>
        <translation>Ändern, was über {name} bekannt ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Something has to be put right first</source>
        <translation>Erst muss etwas berichtigt werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>It is marked below. Nothing was stored yet.</source>
        <translation>Es ist unten markiert. Bisher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>This could not be stored as it is</source>
        <translation>So ließ sich das nicht speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>This address looks like one of {name}</source>
        <translation>Diese Adresse sieht aus wie eine von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{domain} resembles {host}, the address of {name}, which comes with Strongroom. Addresses of clones are made to look alike. Go on only if you are sure that it is another exchange.</source>
        <translation>{domain} ähnelt {host}, der Adresse von {name}, die mit Strongroom kommt. Adressen von Nachahmungen sollen ähnlich aussehen. Machen Sie nur weiter, wenn Sie sicher sind, dass es eine andere Börse ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What you wrote about this exchange is not stored yet.</source>
        <translation>Was Sie über diese Börse geschrieben haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Their facts are your own or from somebody’s file. Strongroom did not check them.</source>
        <translation>Die Angaben dazu sind Ihre eigenen oder aus der Datei von jemandem. Strongroom hat sie nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Read the folder again</source>
        <translation>Ordner neu lesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Each is one file here, which you can also write by hand; docs/content.md in the source code explains its form. A backup of the vault does not hold them, so save them as files, too.</source>
        <translation>Jede ist hier eine Datei, die Sie auch von Hand schreiben können; docs/content.md im Quellcode erklärt ihre Form. Eine Sicherungskopie des Tresors enthält sie nicht, speichern Sie sie deshalb auch als Dateien.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>No account of yours is here.</source>
        <translation>Keines Ihrer Konten liegt hier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Its file is deleted. No account of yours is here.</source>
        <translation>Die Datei wird gelöscht. Keines Ihrer Konten liegt hier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{accounts} are there. The answers are kept, but nothing is worked out any more until the exchange is added again under the same name.</source>
        <extracomment>For one: {accounts} is there. The answers are kept, but nothing is worked out any more until the exchange is added again under the same name.</extracomment>
        <translation>
            <numerusform>{accounts} liegt dort. Die Antworten bleiben erhalten, aber es wird nichts mehr berechnet, bis die Börse unter demselben Namen wieder hinzugefügt wird.</numerusform>
            <numerusform>{accounts} liegen dort. Die Antworten bleiben erhalten, aber es wird nichts mehr berechnet, bis die Börse unter demselben Namen wieder hinzugefügt wird.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{path}
It holds the facts and nothing about your accounts. Whoever takes it should check them.</source>
        <translation>{path}
Sie enthält die Angaben und nichts über Ihre Konten. Wer sie übernimmt, sollte sie prüfen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{why} No half-written file was left behind. Choose another folder or another name.</source>
        <translation>{why} Es blieb keine halb geschriebene Datei zurück. Wählen Sie einen anderen Ordner oder einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Not checked by Strongroom</source>
        <translation>Nicht von Strongroom geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Whoever wrote {file} may be wrong, or may want you to believe that something is closed. Look at the address first: it is the one that steps will tell you to type.</source>
        <translation>Wer {file} geschrieben hat, kann sich irren oder Sie glauben lassen wollen, etwas sei geschlossen. Sehen Sie sich zuerst die Adresse an: Es ist die, die Sie nach den Schritten eintippen sollen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>You have an exchange with this id already</source>
        <translation>Sie haben schon eine Börse mit dieser Kennung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yours is {name} at {host}. Nothing is replaced unless you say so.</source>
        <translation>Ihre ist {name} unter {host}. Nichts wird ersetzt, wenn Sie es nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Replace {name}?</source>
        <translation>{name} ersetzen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What you wrote about it is lost, and your accounts there use the file’s facts from now on.</source>
        <translation>Was Sie darüber geschrieben haben, geht verloren, und Ihre Konten dort nutzen ab jetzt die Angaben der Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{file} cannot be taken</source>
        <translation>{file} kann nicht übernommen werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Nothing was changed. Each line names the place in the file and the reason.</source>
        <translation>Nichts wurde geändert. Jede Zeile nennt die Stelle in der Datei und den Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>It is {name}, which comes with Strongroom</source>
        <translation>Es ist {name}, und diese Börse kommt mit Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Its name or one of its domains is that of {name} at {host}. Choose its tile instead: those facts were checked.</source>
        <translation>Ihr Name oder eine ihrer Domains ist wie bei {name} unter {host}. Wählen Sie stattdessen deren Kachel: Jene Angaben wurden geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>facts not checked by Strongroom</source>
        <translation>Angaben nicht von Strongroom geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change these facts</source>
        <translation>Diese Angaben ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it send codes by SMS?</source>
        <translation>Verschickt sie Codes per SMS?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can SMS be taken off an account?</source>
        <translation>Lässt sich SMS aus einem Konto entfernen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it take codes of an authenticator app?</source>
        <translation>Nimmt sie Codes einer Authenticator-App an?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it take passkeys?</source>
        <translation>Nimmt sie Passkeys an?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it send codes by email?</source>
        <translation>Verschickt sie Codes per E-Mail?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can you approve something in its own app?</source>
        <translation>Können Sie etwas in ihrer eigenen App bestätigen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Is there a list of withdrawal addresses?</source>
        <translation>Gibt es eine Liste von Auszahlungsadressen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What does the list do?</source>
        <translation>Was bewirkt die Liste?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours that a new address has to wait</source>
        <translation>Stunden, die eine neue Adresse warten muss</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Are there API keys?</source>
        <translation>Gibt es API-Schlüssel?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can a key be tied to IP addresses?</source>
        <translation>Kann ein Schlüssel an IP-Adressen gebunden werden?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can you freeze your account yourself?</source>
        <translation>Können Sie Ihr Konto selbst einfrieren?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can coins be sold to other users?</source>
        <translation>Lassen sich Coins an andere Nutzer verkaufen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours without withdrawals after a new password</source>
        <translation>Stunden ohne Auszahlungen nach einem neuen Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours without withdrawals after a second step was changed or taken away</source>
        <translation>Stunden ohne Auszahlungen, nachdem ein zweiter Schritt geändert oder entfernt wurde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours without withdrawals after another number or email address</source>
        <translation>Stunden ohne Auszahlungen nach einer anderen Nummer oder E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Turn on authenticator</source>
        <translation>Authenticator einschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Turn off SMS</source>
        <translation>SMS ausschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Add passkey</source>
        <translation>Passkey hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Turn on address list</source>
        <translation>Adressliste einschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Review API keys</source>
        <translation>API-Schlüssel durchsehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Review devices</source>
        <translation>Geräte durchsehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Freeze account</source>
        <translation>Konto einfrieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yes, and the number is gone</source>
        <translation>Ja, und die Nummer ist weg</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yes, but the number stays</source>
        <translation>Ja, aber die Nummer bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Only listed addresses are paid</source>
        <translation>Nur an Adressen auf der Liste wird ausgezahlt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Listed addresses are paid without a code</source>
        <translation>An Adressen auf der Liste wird ohne Code ausgezahlt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>It is another exchange</source>
        <translation>Es ist eine andere Börse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>You added no exchange yet</source>
        <translation>Sie haben noch keine Börse hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>If yours is not among the tiles, add it here, or take it from a file.</source>
        <translation>Wenn Ihre nicht unter den Kacheln ist, fügen Sie sie hier hinzu, oder übernehmen Sie sie aus einer Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Take one from a file…</source>
        <translation>Aus einer Datei übernehmen…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Nothing may be written there.</source>
        <translation>Dort darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>That folder is not there, or no file can have this name.</source>
        <translation>Diesen Ordner gibt es nicht, oder keine Datei kann diesen Namen haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Replace yours</source>
        <translation>Ihre ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Leave it</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>from a file, not checked</source>
        <translation>aus einer Datei, nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>your own file</source>
        <translation>Ihre eigene Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Second steps</source>
        <translation>Zweite Schritte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What it can ask for besides the password.</source>
        <translation>Was sie außer dem Passwort verlangen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Money on its way out</source>
        <translation>Geld auf dem Weg hinaus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Waits after a change</source>
        <translation>Wartezeiten nach einer Änderung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the {exchange} password</source>
        <translation>das Passwort für {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery codes</source>
        <translation>die Wiederherstellungscodes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the passkey</source>
        <translation>der Passkey</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the security key</source>
        <translation>der Sicherheitsschlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the authenticator’s key</source>
        <translation>der Schlüssel des Authenticators</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the authenticator’s key on paper</source>
        <translation>der Schlüssel des Authenticators auf Papier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an open session</source>
        <translation>eine offene Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the signed-in {exchange} app</source>
        <translation>die angemeldete App von {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a device that the exchange knows</source>
        <translation>ein der Börse bekanntes Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a code from the authenticator</source>
        <translation>ein Code aus dem Authenticator</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an approval in the app</source>
        <translation>eine Bestätigung in der App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an API key that withdraws</source>
        <translation>ein API-Schlüssel zum Auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an API key that trades</source>
        <translation>ein API-Schlüssel zum Handeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an API key that lists addresses</source>
        <translation>ein API-Schlüssel zum Eintragen von Adressen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an address on the list</source>
        <translation>eine Adresse auf der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the list, switched off</source>
        <translation>die ausgeschaltete Liste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a withdrawal</source>
        <translation>eine Auszahlung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a withdrawal by API key</source>
        <translation>eine Auszahlung per API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a sale to another user</source>
        <translation>ein Verkauf an einen anderen Nutzer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the money, traded away</source>
        <translation>das durch Handel verschobene Geld</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the exchange’s password</source>
        <translation>das Passwort der Börse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the signed-in app of the exchange</source>
        <translation>die angemeldete App der Börse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>what you know by heart</source>
        <translation>was Sie auswendig wissen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your computer</source>
        <translation>Ihr Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>what is at home</source>
        <translation>was zu Hause liegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>what is kept elsewhere</source>
        <translation>was anderswo liegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your cloud account</source>
        <translation>Ihr Cloud-Konto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your password store</source>
        <translation>Ihr Passwortspeicher</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of your cloud account</source>
        <translation>das Passwort Ihres Cloud-Kontos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of your password store</source>
        <translation>das Passwort Ihres Passwortspeichers</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the paper with the password of your password store</source>
        <translation>das Papier mit dem Passwort Ihres Passwortspeichers</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the phone’s passcode</source>
        <translation>der Gerätecode des Telefons</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the mailbox’s password</source>
        <translation>das Passwort des Postfachs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a phone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of the copy of your codes</source>
        <translation>das Passwort für die Kopie Ihrer Codes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of the mailbox “{label}”</source>
        <translation>das Passwort des Postfachs „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the second step of the mailbox “{label}”</source>
        <translation>der zweite Schritt des Postfachs „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the passkey or security key of the mailbox “{label}”</source>
        <translation>der Passkey oder Sicherheitsschlüssel des Postfachs „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery codes of the mailbox “{label}”</source>
        <translation>die Wiederherstellungscodes des Postfachs „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery mailbox of the mailbox “{label}”</source>
        <translation>das Postfach zur Wiederherstellung des Postfachs „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the mailbox of {label}</source>
        <translation>das Postfach von {label}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of your mailbox</source>
        <translation>das Passwort Ihres Postfachs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the second step of your mailbox</source>
        <translation>der zweite Schritt Ihres Postfachs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the passkey or security key of your mailbox</source>
        <translation>der Passkey oder Sicherheitsschlüssel Ihres Postfachs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery codes of your mailbox</source>
        <translation>die Wiederherstellungscodes Ihres Postfachs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery mailbox of your mailbox</source>
        <translation>das Postfach zur Wiederherstellung Ihres Postfachs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your authenticator app</source>
        <translation>Ihre Authenticator-App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the mailbox “{label}”</source>
        <translation>das Postfach „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the phone number “{label}”</source>
        <translation>die Telefonnummer „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password store “{label}”</source>
        <translation>der Passwortspeicher „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the authenticator app “{label}”</source>
        <translation>die Authenticator-App „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It looks like “{like}”, but is not: {letter}. No address has it. Copy the address from its source again.</source>
        <translation>Es sieht aus wie „{like}“, ist es aber nicht: {letter}. Keine Adresse enthält das. Kopieren Sie die Adresse noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It was not stored, and the field was emptied. If this computer is shared, or if you ever sent it to anybody, move the coins to a new wallet, or revoke the key. Nobody needs it to pay you.</source>
        <translation>Es wurde nicht gespeichert, und das Feld wurde geleert. Wenn andere diesen Computer mitbenutzen oder Sie es je an jemanden geschickt haben, bringen Sie die Coins in eine neue Wallet oder widerrufen Sie den Schlüssel. Niemand braucht es, um Ihnen etwas zu zahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>If it is an address on Aptos or Sui, choose the network first, then paste it again.</source>
        <translation>Wenn es eine Adresse auf Aptos oder Sui ist, wählen Sie zuerst das Netzwerk und fügen Sie sie dann noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A letter of another alphabet stands in it at place {place}.</source>
        <translation>An Stelle {place} steht ein Buchstabe aus einem anderen Alphabet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A character that no such address has at place {place}.</source>
        <translation>An Stelle {place} steht ein Zeichen, das keine solche Adresse hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is no address on {network}.</source>
        <translation>Das ist keine Adresse auf {network}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an address on {found}.</source>
        <translation>Das ist eine Adresse auf {found}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A tag there is a number of at most 4294967295.</source>
        <translation>Ein Tag ist dort eine Zahl bis höchstens 4294967295.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is too long for this network.</source>
        <translation>Es ist zu lang für dieses Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Separate payment ids are no longer used there. The exchange gives one address with the id inside.</source>
        <translation>Getrennte Zahlungskennungen werden dort nicht mehr verwendet. Die Börse gibt eine einzige Adresse aus, in der die Kennung enthalten ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>There are more than {most} characters.</source>
        <translation>Es sind mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>There are more than {most} rows.</source>
        <translation>Es sind mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A line has more than {most} characters.</source>
        <translation>Eine Zeile hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This looks like {secret}, and it was not taken.</source>
        <translation>Das sieht aus wie {secret}, und es wurde nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>There is no address yet.</source>
        <translation>Es gibt noch keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Paste the address alone.</source>
        <translation>Fügen Sie nur die Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A letter of another alphabet stands in it.</source>
        <translation>Darin steht ein Buchstabe aus einem anderen Alphabet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It looks like a usual one, but is not: {letter}. No address has it. Copy the address from its source again.</source>
        <translation>Es sieht aus wie ein üblicher, ist aber keiner: {letter}. Keine Adresse enthält das. Kopieren Sie die Adresse noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A character that no such address has.</source>
        <translation>Darin steht ein Zeichen, das keine solche Adresse hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Look there, or copy it from its source again.</source>
        <translation>Sehen Sie dort nach, oder kopieren Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A part is missing, or there is too much.</source>
        <translation>Ein Teil fehlt, oder es ist zu viel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy the whole address again.</source>
        <translation>Kopieren Sie noch einmal die ganze Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A character is wrong.</source>
        <translation>Ein Zeichen ist falsch.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The address carries a check, and it does not fit. Copy it again.</source>
        <translation>Die Adresse enthält eine Prüfsumme, und sie passt nicht. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Capitals and small letters are mixed.</source>
        <translation>Groß- und Kleinbuchstaben sind gemischt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This kind has only one of the two. Copy it again.</source>
        <translation>Diese Art hat nur das eine oder das andere. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is no address on any network that is known here.</source>
        <translation>Das ist keine Adresse auf einem Netzwerk, das hier bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It begins otherwise. Look at the network once more.</source>
        <translation>Sie beginnt anders. Prüfen Sie das Netzwerk noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This kind of address pays nobody here.</source>
        <translation>An diese Art von Adresse kann hier nicht gezahlt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is not written as addresses are.</source>
        <translation>So werden Adressen nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy it from its source again.</source>
        <translation>Kopieren Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is written by the rules of another kind.</source>
        <translation>Sie ist nach den Regeln einer anderen Art geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an address of a test network.</source>
        <translation>Das ist eine Adresse eines Testnetzwerks.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>No real money is there. Ask for a real one.</source>
        <translation>Dort gibt es kein echtes Geld. Bitten Sie um eine echte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an address on another network.</source>
        <translation>Das ist eine Adresse in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Choose that network, or copy another address.</source>
        <translation>Wählen Sie dieses Netzwerk, oder kopieren Sie eine andere Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>What is sent there cannot be moved any more. Ask for another address.</source>
        <translation>Was dorthin geschickt wird, lässt sich nicht mehr bewegen. Bitten Sie um eine andere Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing can be paid there.</source>
        <translation>Dorthin kann nichts gezahlt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is a public key of another use. Copy the address for receiving.</source>
        <translation>Es ist ein öffentlicher Schlüssel für einen anderen Zweck. Kopieren Sie die Adresse zum Empfangen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The 0x at the start is missing.</source>
        <translation>Das 0x am Anfang fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an old way to write it that exchanges do not take.</source>
        <translation>Das ist eine alte Schreibweise, die Börsen nicht annehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Ask for the form that begins with 0x.</source>
        <translation>Bitten Sie um die Form, die mit 0x beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This form is for programs.</source>
        <translation>Diese Form ist für Programme.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy the address that begins with T.</source>
        <translation>Kopieren Sie die Adresse, die mit T beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is a request to pay and more than an address.</source>
        <translation>Das ist eine Zahlungsanforderung und mehr als eine Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy the address alone.</source>
        <translation>Kopieren Sie nur die Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The amount in this invoice is not allowed.</source>
        <translation>Der Betrag in dieser Rechnung ist nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Ask for a new one.</source>
        <translation>Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A part of this invoice is missing.</source>
        <translation>Ein Teil dieser Rechnung fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This invoice is not signed as it should be.</source>
        <translation>Diese Rechnung ist nicht so unterschrieben, wie sie sein sollte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is for one payment and runs out.</source>
        <translation>Das gilt für eine einzige Zahlung und läuft ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Invoices are not kept in the book. Check the one in front of you when you pay.</source>
        <translation>Rechnungen werden nicht im Adressbuch aufbewahrt. Prüfen Sie beim Zahlen die, die Sie vor sich haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The network is not chosen yet.</source>
        <translation>Das Netzwerk ist noch nicht gewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Choose it first: the same text can be valid on several.</source>
        <translation>Wählen Sie es zuerst: Derselbe Text kann in mehreren gültig sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This network has no such memo.</source>
        <translation>Dieses Netzwerk hat kein solches Memo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Look at the source.</source>
        <translation>Sehen Sie an der Quelle nach.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The memo beside it is not the one inside the address.</source>
        <translation>Das Memo daneben ist nicht das in der Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>One of the two is wrong, so neither is taken. Look at the source.</source>
        <translation>Eines von beiden ist falsch, deshalb wird keines übernommen. Sehen Sie an der Quelle nach.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It could not be read.</source>
        <translation>Es ließ sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Copy it from its source again.</source>
        <translation>Nichts wurde übernommen. Kopieren Sie es noch einmal von seiner Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It cannot be read.</source>
        <translation>Es ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Paste it in parts.</source>
        <translation>Nichts wurde übernommen. Fügen Sie es in Teilen ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It breaks off or goes wrong in line {line}.</source>
        <translation>In Zeile {line} bricht es ab oder wird fehlerhaft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Copy the whole answer again.</source>
        <translation>Nichts wurde übernommen. Kopieren Sie noch einmal die ganze Antwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This file is no text that can be read.</source>
        <translation>Diese Datei ist kein lesbarer Text.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Save it as CSV in UTF-8 and choose it again.</source>
        <translation>Nichts wurde übernommen. Speichern Sie sie als CSV in UTF-8 und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The first line of this file does not name its columns.</source>
        <translation>Die erste Zeile dieser Datei nennt ihre Spalten nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. At least coin, network and address must stand there.</source>
        <translation>Nichts wurde übernommen. Mindestens coin, network und address müssen dort stehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They cannot withdraw it; what is lost is lost by trading.</source>
        <translation>Auszahlen kann der Dieb es nicht; was verloren geht, geht durch Handel verloren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>A withdrawal takes long enough to be stopped; trading does not.</source>
        <translation>Eine Auszahlung dauert lange genug, um gestoppt zu werden; Handel nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Together with a leaked password it would get further.</source>
        <translation>Zusammen mit einem durchgesickerten Passwort ginge es weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Part of this counts as open because you do not know yet {what}.</source>
        <translation>Ein Teil davon zählt als offen, weil Sie noch nicht wissen, {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>From your head they learn {gives}.</source>
        <translation>Von Ihnen selbst zu erfahren: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>On your phone they find {gives}.</source>
        <translation>Auf Ihrem Telefon zu finden: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>On your computer they find {gives}.</source>
        <translation>Auf Ihrem Computer zu finden: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>At your home they find {gives}.</source>
        <translation>Bei Ihnen zu Hause zu finden: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Where you keep it they find {gives}.</source>
        <translation>Wo Sie es aufbewahren, zu finden: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password by SMS</source>
        <translation>Passwort per SMS zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password by email</source>
        <translation>Passwort per E-Mail zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password with the authenticator</source>
        <translation>Passwort mit dem Authenticator zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password with papers</source>
        <translation>Passwort mit Ausweispapieren zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor by SMS</source>
        <translation>Zweiten Faktor per SMS ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor by email</source>
        <translation>Zweiten Faktor per E-Mail ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor with papers</source>
        <translation>Zweiten Faktor mit Ausweispapieren ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Get into the mailbox</source>
        <translation>In das Postfach eindringen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Get into the cloud account</source>
        <translation>In das Cloud-Konto eindringen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Get further in</source>
        <translation>Weiter hineinkommen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Use SMS instead of the app</source>
        <translation>SMS statt der App nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Use email instead of the app</source>
        <translation>E-Mail statt der App nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor by SMS</source>
        <translation>Passwort und zweiten Faktor per SMS zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor by email</source>
        <translation>Passwort und zweiten Faktor per E-Mail zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor with papers</source>
        <translation>Passwort und zweiten Faktor mit Ausweispapieren zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor</source>
        <translation>Passwort und zweiten Faktor zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what signing in asks for</source>
        <translation>was bei der Anmeldung verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a forgotten password asks for</source>
        <translation>was bei einem vergessenen Passwort verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a lost second factor asks for</source>
        <translation>was bei einem verlorenen zweiten Faktor verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a change of the number asks for</source>
        <translation>was bei einer Änderung der Nummer verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a change of the mailbox asks for</source>
        <translation>was bei einer Änderung des Postfachs verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a withdrawal asks for</source>
        <translation>was bei einer Auszahlung verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a sale to another user asks for</source>
        <translation>was bei einem Verkauf an einen anderen Nutzer verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a new API key asks for</source>
        <translation>was bei einem neuen API-Schlüssel verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what trading asks for</source>
        <translation>was beim Handeln verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a new address asks for</source>
        <translation>was bei einer neuen Adresse verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>whether listed addresses are paid without a code</source>
        <translation>ob an Adressen auf der Liste ohne Code ausgezahlt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what switching the address list off asks for</source>
        <translation>was beim Ausschalten der Adressliste verlangt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what is kept there</source>
        <translation>was dort aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>how that is reset</source>
        <translation>wie das zurückgesetzt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>where else the password is used</source>
        <translation>wo das Passwort sonst noch verwendet wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Find it there</source>
        <translation>Dort finden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>In {needs} they find {gives}.</source>
        <translation>Dort ({needs}) zu finden: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They find {gives}.</source>
        <translation>Zu finden: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they get {gives}.</source>
        <translation>Zu bekommen: {gives}. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They get {gives}.</source>
        <translation>Zu bekommen: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Try the same password</source>
        <translation>Dasselbe Passwort versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they have {gives} too, since both are the same.</source>
        <translation>Damit bekannt ist auch {gives}: Es ist dasselbe wie {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They try the same password.</source>
        <translation>Der Dieb versucht dasselbe Passwort.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Read the code</source>
        <translation>Den Code lesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they have {gives}.</source>
        <translation>Verfügbar: {gives}. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They have {gives}.</source>
        <translation>Verfügbar: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Signed in already</source>
        <translation>Schon angemeldet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they are in.</source>
        <translation>Der Dieb ist drin. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They are signed in already.</source>
        <translation>Der Dieb ist schon angemeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Sign in</source>
        <translation>Sich anmelden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sign in to {exchange} with {needs}.</source>
        <translation>Der Dieb meldet sich bei {exchange} an. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sign in to {exchange}.</source>
        <translation>Der Dieb meldet sich bei {exchange} an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They set a new {exchange} password with {needs}.</source>
        <translation>Der Dieb setzt ein neues Passwort für {exchange}. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They set a new {exchange} password.</source>
        <translation>Der Dieb setzt ein neues Passwort für {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor</source>
        <translation>Zweiten Faktor ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the second factor is lost, and have it replaced with {needs}.</source>
        <translation>Der Dieb gibt an, der zweite Faktor sei verloren, und lässt ihn ersetzen. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the second factor is lost, and have it replaced.</source>
        <translation>Der Dieb gibt an, der zweite Faktor sei verloren, und lässt ihn ersetzen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Change the number</source>
        <translation>Nummer ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a number of their own on the account with {needs}; codes by SMS now come to them.</source>
        <translation>Der Dieb trägt eine eigene Nummer im Konto ein; Codes per SMS kommen jetzt zu ihm. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a number of their own on the account; codes by SMS now come to them.</source>
        <translation>Der Dieb trägt eine eigene Nummer im Konto ein; Codes per SMS kommen jetzt zu ihm.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Change the mailbox</source>
        <translation>Postfach ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a mailbox of their own on the account with {needs}; codes by email now come to them.</source>
        <translation>Der Dieb trägt ein eigenes Postfach im Konto ein; Codes per E-Mail kommen jetzt zu ihm. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a mailbox of their own on the account; codes by email now come to them.</source>
        <translation>Der Dieb trägt ein eigenes Postfach im Konto ein; Codes per E-Mail kommen jetzt zu ihm.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Make an API key</source>
        <translation>API-Schlüssel anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They make an API key that withdraws with {needs}.</source>
        <translation>Der Dieb legt einen API-Schlüssel an, der auszahlt. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They make an API key that withdraws.</source>
        <translation>Der Dieb legt einen API-Schlüssel an, der auszahlt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put an address of their own on the list with {needs}.</source>
        <translation>Der Dieb setzt eine eigene Adresse auf die Liste. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put an address of their own on the list.</source>
        <translation>Der Dieb setzt eine eigene Adresse auf die Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off</source>
        <translation>Liste ausschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They switch the address list off with {needs}.</source>
        <translation>Der Dieb schaltet die Adressliste aus. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They switch the address list off.</source>
        <translation>Der Dieb schaltet die Adressliste aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Withdraw</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money with {needs}.</source>
        <translation>Der Dieb zahlt das Geld aus. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money.</source>
        <translation>Der Dieb zahlt das Geld aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Withdraw to a listed address</source>
        <translation>An eine Adresse auf der Liste auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money to a listed address with {needs}.</source>
        <translation>Der Dieb zahlt das Geld an eine Adresse auf der Liste aus. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money to a listed address.</source>
        <translation>Der Dieb zahlt das Geld an eine Adresse auf der Liste aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Withdraw by API key</source>
        <translation>Per API-Schlüssel auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money by API key.</source>
        <translation>Der Dieb zahlt das Geld per API-Schlüssel aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Sell to another user</source>
        <translation>An einen anderen Nutzer verkaufen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sell the money to another user with {needs}.</source>
        <translation>Der Dieb verkauft das Geld an einen anderen Nutzer. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sell the money to another user.</source>
        <translation>Der Dieb verkauft das Geld an einen anderen Nutzer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Trade it away</source>
        <translation>Durch Handel verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They trade the money away to an account of their own with {needs}.</source>
        <translation>Der Dieb verschiebt das Geld durch Handel auf ein eigenes Konto. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They trade the money away to an account of their own.</source>
        <translation>Der Dieb verschiebt das Geld durch Handel auf ein eigenes Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Trade it away by API key</source>
        <translation>Per API-Schlüssel durch Handel verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} finds {gives} there.</source>
        <translation>{who} findet dort Folgendes: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>There they find {gives}.</source>
        <translation>Dort findet sich Folgendes: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can get into {gives} with {needs}.</source>
        <translation>{who} kommt auch hier hinein: {gives}. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they get into {gives}.</source>
        <translation>Auch das lässt sich dann öffnen: {gives}. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can get into {gives} by a code to the number.</source>
        <translation>{who} kommt mit einem Code an die Nummer auch hier hinein: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With a code to the number they get into {gives}.</source>
        <translation>Mit einem Code an die Nummer lässt sich auch das öffnen: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} also has {gives}, where both are the same.</source>
        <translation>{who} hat auch das, wo beide gleich sind: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Where both are the same, that is also {gives}.</source>
        <translation>Wo beide gleich sind, ist das auch {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can try the same password at {gives}.</source>
        <translation>{who} kann dasselbe Passwort auch hier versuchen: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>The same password opens {gives}.</source>
        <translation>Dasselbe Passwort öffnet auch das: {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can have the second factor of {exchange} replaced with {needs}.</source>
        <translation>{who} kann den zweiten Faktor von {exchange} ersetzen lassen. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they have the second factor of {exchange} replaced with {needs}.</source>
        <translation>Dann lässt der Dieb den zweiten Faktor von {exchange} ersetzen. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can set a new {exchange} password with {needs}.</source>
        <translation>{who} kann ein neues Passwort für {exchange} setzen. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they set a new {exchange} password with {needs}.</source>
        <translation>Dann setzt der Dieb ein neues Passwort für {exchange}. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can sign in to {exchange} with {needs}.</source>
        <translation>{who} kann sich bei {exchange} anmelden. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they sign in to {exchange} with {needs}.</source>
        <translation>Dann meldet sich der Dieb bei {exchange} an. Dafür genügt: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can sign in to {exchange}: where the stronger second step is asked for, they choose {needs} instead.</source>
        <translation>{who} kann sich bei {exchange} anmelden: Wo der stärkere zweite Schritt verlangt wird, lässt sich stattdessen wählen: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Where the stronger second step is asked for, they choose {needs} instead.</source>
        <translation>Wo der stärkere zweite Schritt verlangt wird, wählt der Dieb etwas anderes: {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} is signed in to {exchange} already.</source>
        <translation>{who} ist bei {exchange} schon angemeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With that they are signed in to {exchange} already.</source>
        <translation>Damit ist der Dieb bei {exchange} schon angemeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can put a number of their own on {exchange}.</source>
        <translation>{who} kann bei {exchange} eine eigene Nummer eintragen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they put a number of their own on {exchange}.</source>
        <translation>Dann trägt der Dieb bei {exchange} eine eigene Nummer ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can put a mailbox of their own on {exchange}.</source>
        <translation>{who} kann bei {exchange} ein eigenes Postfach eintragen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they put a mailbox of their own on {exchange}.</source>
        <translation>Dann trägt der Dieb bei {exchange} ein eigenes Postfach ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can withdraw the money.</source>
        <translation>{who} kann das Geld auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they withdraw the money.</source>
        <translation>Dann zahlt der Dieb das Geld aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address, withdraw</source>
        <translation>Adresse hinzufügen, auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own and withdraw the money to it.</source>
        <translation>{who} kann eine eigene Adresse auf die Liste setzen und das Geld dorthin auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own and withdraw the money to it.</source>
        <translation>Dann setzt der Dieb eine eigene Adresse auf die Liste und zahlt das Geld dorthin aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off, withdraw</source>
        <translation>Liste ausschalten, auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can switch the address list off and withdraw the money.</source>
        <translation>{who} kann die Adressliste ausschalten und das Geld auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they switch the address list off and withdraw the money.</source>
        <translation>Dann schaltet der Dieb die Adressliste aus und zahlt das Geld aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can withdraw the money to a listed address.</source>
        <translation>{who} kann das Geld an eine Adresse auf der Liste auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they withdraw the money to a listed address.</source>
        <translation>Dann zahlt der Dieb das Geld an eine Adresse auf der Liste aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own, which is then paid without a code.</source>
        <translation>{who} kann eine eigene Adresse auf die Liste setzen, an die dann ohne Code ausgezahlt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own, which is paid without a code.</source>
        <translation>Dann setzt der Dieb eine eigene Adresse auf die Liste, an die ohne Code ausgezahlt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can withdraw the money with it.</source>
        <translation>{who} kann damit das Geld auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they withdraw the money by API key.</source>
        <translation>Dann zahlt der Dieb das Geld per API-Schlüssel aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Make an API key, withdraw</source>
        <translation>API-Schlüssel anlegen, auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can make an API key and withdraw the money with it.</source>
        <translation>{who} kann einen API-Schlüssel anlegen und damit das Geld auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they make an API key and withdraw the money with it.</source>
        <translation>Dann legt der Dieb einen API-Schlüssel an und zahlt damit das Geld aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address, withdraw by API key</source>
        <translation>Adresse hinzufügen, per API-Schlüssel auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own and withdraw the money to it by API key.</source>
        <translation>{who} kann eine eigene Adresse auf die Liste setzen und das Geld per API-Schlüssel dorthin auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own and withdraw the money to it by API key.</source>
        <translation>Dann setzt der Dieb eine eigene Adresse auf die Liste und zahlt das Geld per API-Schlüssel dorthin aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off, withdraw by API key</source>
        <translation>Liste ausschalten, per API-Schlüssel auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can switch the address list off and withdraw the money by API key.</source>
        <translation>{who} kann die Adressliste ausschalten und das Geld per API-Schlüssel auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they switch the address list off and withdraw the money by API key.</source>
        <translation>Dann schaltet der Dieb die Adressliste aus und zahlt das Geld per API-Schlüssel aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address and an API key, withdraw</source>
        <translation>Adresse und API-Schlüssel hinzufügen, auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own and withdraw the money to it with a new API key.</source>
        <translation>{who} kann eine eigene Adresse auf die Liste setzen und das Geld mit einem neuen API-Schlüssel dorthin auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own and withdraw the money to it with a new API key.</source>
        <translation>Dann setzt der Dieb eine eigene Adresse auf die Liste und zahlt das Geld mit einem neuen API-Schlüssel dorthin aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off, withdraw by a new API key</source>
        <translation>Liste ausschalten, per neuem API-Schlüssel auszahlen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can switch the address list off and withdraw the money with a new API key.</source>
        <translation>{who} kann die Adressliste ausschalten und das Geld mit einem neuen API-Schlüssel auszahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they switch the address list off and withdraw the money with a new API key.</source>
        <translation>Dann schaltet der Dieb die Adressliste aus und zahlt das Geld mit einem neuen API-Schlüssel aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can sell the money to another user.</source>
        <translation>{who} kann das Geld an einen anderen Nutzer verkaufen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they sell the money to another user.</source>
        <translation>Dann verkauft der Dieb das Geld an einen anderen Nutzer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can trade the money away to an account of their own.</source>
        <translation>{who} kann das Geld durch Handel auf ein eigenes Konto verschieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they trade the money away to an account of their own.</source>
        <translation>Dann verschiebt der Dieb das Geld durch Handel auf ein eigenes Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can trade the money away to an account of their own, by the key alone.</source>
        <translation>{who} kann das Geld allein mit dem Schlüssel durch Handel auf ein eigenes Konto verschieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they trade the money away to an account of their own, by the key alone.</source>
        <translation>Dann verschiebt der Dieb das Geld allein mit dem Schlüssel durch Handel auf ein eigenes Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the words of a wallet</source>
        <translation>die Wörter einer Wallet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>an encrypted private key</source>
        <translation>ein verschlüsselter privater Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a private key of 64 digits</source>
        <translation>ein privater Schlüssel aus 64 Ziffern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the private key of a whole wallet</source>
        <translation>der private Schlüssel einer ganzen Wallet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the seed of an XRP wallet</source>
        <translation>der Seed einer XRP-Wallet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the secret seed of a Stellar wallet</source>
        <translation>der geheime Seed einer Stellar-Wallet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the key pair of a Solana wallet</source>
        <translation>das Schlüsselpaar einer Solana-Wallet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a wallet’s private key</source>
        <translation>der private Schlüssel einer Wallet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a key file</source>
        <translation>eine Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a wallet’s key file</source>
        <translation>die Schlüsseldatei einer Wallet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the secret of an authenticator</source>
        <translation>das Geheimnis eines Authenticators</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the key of an authenticator</source>
        <translation>der Schlüssel eines Authenticators</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the secret of an API key</source>
        <translation>das Geheimnis eines API-Schlüssels</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a recovery key of Strongroom</source>
        <translation>ein Wiederherstellungsschlüssel von Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>Nobody tells you: the emails about it go to {mailbox}, which they read too.</source>
        <translation>Niemand sagt es Ihnen: Die E-Mails darüber gehen an {mailbox}, und dort liest der Dieb mit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>Nobody tells you, so they can wait as long as it takes.</source>
        <translation>Niemand sagt es Ihnen, deshalb kann der Dieb so lange warten wie nötig.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It happens at once, so there is no time to act.</source>
        <translation>Es geschieht sofort, deshalb bleibt keine Zeit zu handeln.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It takes {wait}, less than you need to freeze the account.</source>
        <translation>Es dauert {wait}, weniger, als Sie zum Einfrieren des Kontos brauchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It takes {wait}, and no way to freeze the account is known.</source>
        <translation>Es dauert {wait}, und kein Weg zum Einfrieren des Kontos ist bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It takes {wait}: freeze the account before then.</source>
        <translation>Es dauert {wait}: Frieren Sie das Konto vorher ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>not always with a notice to you</source>
        <translation>nicht immer mit einer Mitteilung an Sie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>at once</source>
        <comment>how soon the money is gone</comment>
        <translation>sofort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>after {hours} h</source>
        <translation>nach {hours} h</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>starts a wait of {hours} h</source>
        <translation>startet eine Wartezeit von {hours} h</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>nobody tells you</source>
        <translation>niemand sagt es Ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>Nobody tells you.</source>
        <translation>Niemand sagt es Ihnen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email</source>
        <translation>Sie bekommen eine E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email.</source>
        <translation>Sie bekommen eine E-Mail.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an SMS</source>
        <translation>Sie bekommen eine SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an SMS.</source>
        <translation>Sie bekommen eine SMS.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>the app tells you</source>
        <translation>die App sagt es Ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>The app tells you.</source>
        <translation>Die App sagt es Ihnen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email and an SMS</source>
        <translation>Sie bekommen eine E-Mail und eine SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email and an SMS.</source>
        <translation>Sie bekommen eine E-Mail und eine SMS.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email and a notice in the app</source>
        <translation>Sie bekommen eine E-Mail und eine Mitteilung in der App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email and a notice in the app.</source>
        <translation>Sie bekommen eine E-Mail und eine Mitteilung in der App.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an SMS and a notice in the app</source>
        <translation>Sie bekommen eine SMS und eine Mitteilung in der App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an SMS and a notice in the app.</source>
        <translation>Sie bekommen eine SMS und eine Mitteilung in der App.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email, an SMS and a notice in the app</source>
        <translation>Sie bekommen eine E-Mail, eine SMS und eine Mitteilung in der App</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email, an SMS and a notice in the app.</source>
        <translation>Sie bekommen eine E-Mail, eine SMS und eine Mitteilung in der App.</translation>
    </message>
</context>
</TS>
