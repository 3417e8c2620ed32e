<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Strongroom</name>
    <message>
        <location filename="../../desktop_app/content/dates.py"/>
        <source>must be a date such as 2026-11-22, 2026-11 or 2026</source>
        <translation>debe ser una fecha como 2026-11-22, 2026-11 o 2026</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/dates.py"/>
        <source>must be a date such as 2026-11-22</source>
        <translation>debe ser una fecha como 2026-11-22</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/dates.py"/>
        <source>is no day of the calendar</source>
        <translation>no es un día del calendario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>nothing</source>
        <translation>un valor nulo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>"{word}" is not one of the possible values ({words})</source>
        <translation>"{word}" no es uno de los valores posibles ({words})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>must be {wanted}, but is {got}</source>
        <translation>debe ser {wanted}, pero es {got}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>"{word}" is not one of the possible values</source>
        <translation>"{word}" no es uno de los valores posibles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>must be {least} or more</source>
        <translation>debe ser {least} o más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>must be {most} or less</source>
        <translation>debe ser {most} o menos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>one of {words}</source>
        <translation>uno de {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>is not a key of this form</source>
        <translation>no es una clave de este formato</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a kind of proof that the app knows</source>
        <translation>"{word}" no es un tipo de prueba que la app conozca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not an operation that the app knows</source>
        <translation>"{word}" no es una operación que la app conozca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a goal that the app knows</source>
        <translation>"{word}" no es un objetivo que la app conozca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a goal or an operation that the app knows</source>
        <translation>"{word}" no es un objetivo ni una operación que la app conozca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not one of the permissions that the app knows</source>
        <translation>"{word}" no es uno de los permisos que la app conoce</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a proof, a goal or a prerequisite that the app knows</source>
        <translation>"{word}" no es una prueba, un objetivo ni un requisito previo que la app conozca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a proof or a prerequisite that the app knows</source>
        <translation>"{word}" no es una prueba ni un requisito previo que la app conozca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a channel that the app knows</source>
        <translation>"{word}" no es un canal que la app conozca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not one of the variants that the app knows</source>
        <translation>"{word}" no es una de las variantes que la app conoce</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>"{word}" comes twice</source>
        <translation>"{word}" aparece dos veces</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/library.py"/>
        <source>"{id}" comes with the app and is not replaced; give your own another id and file name</source>
        <translation>"{id}" viene con la app y no se sustituye; dale al tuyo otro id y otro nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/library.py"/>
        <source>"{id}" is there already</source>
        <translation>"{id}" ya existe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <source>"{name}" is not a field of the form</source>
        <translation>"{name}" no es un campo del formulario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <source>must be one of {words}</source>
        <translation>debe ser uno de {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <source>must be hours between 0 and {most}</source>
        <translation>debe ser un número de horas entre 0 y {most}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is longer than {most} characters</source>
        <translation>tiene más de {most} caracteres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>has an empty part; parts are separated by " &gt; "</source>
        <translation>tiene una parte vacía; las partes se separan con " &gt; "</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_form.py"/>
        <source>comes with the app already, as {name} at {host}</source>
        <translation>ya viene con la app, como {name} en {host}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_form.py"/>
        <location filename="../../desktop_app/content/sources.py"/>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>{name}: {what}</source>
        <comment>what is wrong with it</comment>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <source>holds {count} files; only the first {most} by name are read</source>
        <translation>contiene {count} archivos; solo se leen los {most} primeros por nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>cannot be read: {why}</source>
        <translation>no se puede leer: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <source>is left out: all files together are larger than {most} KB</source>
        <translation>queda fuera: todos los archivos juntos superan los {most} KB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is larger than {most} KB</source>
        <translation>supera los {most} KB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <source>is a link to another place; put the file itself there</source>
        <translation>es un enlace a otro lugar; pon en su sitio el propio archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must not be empty</source>
        <translation>no puede estar vacío</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>may hold letters, digits, spaces and . , &amp; ' ( ) + - only</source>
        <translation>solo puede contener letras, cifras, espacios y . , &amp; ' ( ) + -</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>"{id}" is a name that the app or the system keeps for itself</source>
        <translation>"{id}" es un nombre que la app o el sistema se reserva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>needs a page: a table of facts with the topic "p2p_asks" and its source</source>
        <translation>necesita una página: una tabla de datos ("facts") con el tema "p2p_asks" y su fuente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>needs a page: a login among the operations with its source</source>
        <translation>necesita una página: un inicio de sesión ("login") entre las operaciones, con su fuente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>comes twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be "unknown" where the confidence is</source>
        <translation>debe ser "unknown" donde la confianza ("confidence") lo es</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>must be one of {words}, and the name of the file</source>
        <translation>debe ser uno de {words} y coincidir con el nombre del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>is for packs in a user's own folder</source>
        <translation>es para paquetes de la carpeta propia de un usuario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>must be a list of tables</source>
        <translation>debe ser una lista de tablas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>must be a table</source>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>is stated once at the top of the file</source>
        <translation>se indica una sola vez, al principio del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>is not a key of this form; the tables are named "{name}"</source>
        <translation>no es una clave de este formato; las tablas se llaman "{name}"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>"{id}" is an exchange already</source>
        <translation>"{id}" ya es un exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>must be small letters, digits and single hyphens</source>
        <translation>debe constar de minúsculas, cifras y guiones sueltos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>"{kind}" does not belong into the folder {folder}</source>
        <translation>"{kind}" no corresponde a la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must name at least one domain of the exchange</source>
        <translation>debe nombrar al menos un dominio del exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is missing: the host that people type themselves</source>
        <translation>falta: el host que uno mismo escribe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is missing: without a source the confidence is "unknown", not "{word}"</source>
        <translation>falta: sin fuente, la confianza ("confidence") es "unknown", no "{word}"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must not be empty: [[]] means that a session is enough, "unknown" that no page says</source>
        <translation>no puede estar vacío: [[]] significa que basta con una sesión; "unknown", que ninguna página lo dice</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be hours between 1 and 8760</source>
        <translation>debe dar horas entre 1 y 8760</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be between 0 and 3650</source>
        <translation>debe estar entre 0 y 3650</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be 0 or more</source>
        <translation>debe ser 0 o más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be given for an authenticator</source>
        <translation>es obligatorio en un autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is for an authenticator or a password store only</source>
        <translation>es solo para un autenticador o un gestor de contraseñas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is for a password store only</source>
        <translation>es solo para un gestor de contraseñas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is "{id}", but the file is named "{file}"</source>
        <translation>es "{id}", pero el archivo se llama "{file}"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>an exchange's facts come from its own domains only</source>
        <translation>los datos de un exchange vienen solo de sus propios dominios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is later than the day of the last check ({day})</source>
        <translation>es posterior al día de la última revisión ({day})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be the least of the choices</source>
        <translation>debe ser la menor de las opciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be the owner and the name, such as "owner/name"</source>
        <translation>debe ser el propietario y el nombre, como "owner/name"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>{what}; a newspaper or a researcher needs third_party = true</source>
        <translation>{what}; un periódico o un investigador necesita third_party = true</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/problems.py"/>
        <source>{reason}; did you mean "{word}"?</source>
        <translation>{reason}; ¿querías decir "{word}"?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/problems.py"/>
        <source>your own {file}</source>
        <translation>tu propio {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>has a character that cannot be seen ({code})</source>
        <translation>tiene un carácter que no se ve ({code})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is not valid TOML: {why}</source>
        <translation>no es TOML válido: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is not UTF-8 text (line {number})</source>
        <translation>no es texto UTF-8 (línea {number})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is nested deeper than {most} levels</source>
        <translation>tiene más de {most} niveles anidados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>has a key of too many parts</source>
        <translation>tiene una clave con demasiadas partes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>must not be a date or time without quotation marks</source>
        <translation>no puede ser una fecha o una hora sin comillas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>"{kind}" is a setting of exchanges</source>
        <translation>"{kind}" es un ajuste de exchanges</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>must say what then opens the account: a login without any proof is none</source>
        <translation>debe indicar qué abre entonces la cuenta: sin ninguna prueba no hay inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>must not be empty: [[]] means that nothing more is asked for, "unknown" that no page says</source>
        <translation>no puede estar vacío: [[]] significa que no se pide nada más; "unknown", que ninguna página lo dice</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>is claimed of exchanges only</source>
        <translation>solo se afirma de exchanges</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>is at {host}, which is not one of the official domains ({domains})</source>
        <translation>está en {host}, que no es uno de los dominios oficiales ({domains})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>has letters that are not ASCII, as look-alike addresses do</source>
        <translation>tiene letras que no son ASCII, como las direcciones hechas para parecerse a otra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>is not a plain domain such as example.com (small letters, no address around it, no xn-- parts)</source>
        <translation>no es un dominio simple como example.com (en minúsculas, sin una dirección alrededor, sin partes xn--)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>is at {host}, where anybody can write</source>
        <translation>está en {host}, donde cualquiera puede escribir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>none is named</source>
        <comment>no official domains</comment>
        <translation>no se nombra ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>has characters that do not belong into an address</source>
        <translation>tiene caracteres que no son propios de una dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>must be an address that begins with https://</source>
        <translation>debe ser una dirección que empiece por https://</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>must not hold a user name or a port</source>
        <translation>no puede contener un nombre de usuario ni un puerto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your mailbox</source>
        <translation>tu buzón de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your phone number</source>
        <translation>tu número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the address that you know</source>
        <translation>la dirección que conoces</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the address list</source>
        <translation>la lista de direcciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the wait for new addresses</source>
        <translation>la espera para direcciones nuevas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the lock of the settings</source>
        <translation>el bloqueo de los ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the lock of the key</source>
        <translation>el bloqueo de la clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by SMS</source>
        <translation>los códigos por SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by call</source>
        <translation>los códigos por llamada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by WhatsApp</source>
        <translation>los códigos por WhatsApp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by email</source>
        <translation>los códigos por correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the authenticator app</source>
        <translation>la app de autenticación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>passkeys</source>
        <translation>llaves de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>security keys</source>
        <translation>llaves de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the approval in the app</source>
        <translation>la aprobación en la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the second password for funds</source>
        <translation>la segunda contraseña para fondos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>recovery codes</source>
        <translation>los códigos de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the check of papers and face</source>
        <translation>la verificación de documentos y rostro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the master key</source>
        <translation>la clave maestra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the anti-phishing code</source>
        <translation>el código antiphishing</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>{service} calls the list {menu_words}.</source>
        <translation>{service} llama a la lista {menu_words}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a mark that waives the codes</source>
        <translation>una marca que exime de los códigos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>Saved addresses are then paid without any code.</source>
        <translation>A las direcciones guardadas se les paga entonces sin ningún código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a switch that waives the codes</source>
        <translation>un interruptor que exime de los códigos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>Withdrawals then ask for fewer codes, or for none.</source>
        <translation>Los retiros piden entonces menos códigos, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a right to add addresses</source>
        <translation>un permiso para añadir direcciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>A key with it can put an address on the list by itself.</source>
        <translation>Una clave que lo tiene puede poner por sí sola una dirección en la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>an easier way to sign in</source>
        <translation>una forma más fácil de iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>A weaker way then opens the account in place of the stronger one.</source>
        <translation>Un método más débil abre entonces la cuenta en lugar del más fuerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a list of trusted devices</source>
        <translation>una lista de dispositivos de confianza</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>Fewer codes are then asked for on a device that is known.</source>
        <translation>En un dispositivo conocido se piden entonces menos códigos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>adding devices by phone number</source>
        <translation>la opción de añadir dispositivos por número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>A code to your number then lets a new device in.</source>
        <translation>Un código a tu número deja entrar entonces un dispositivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>{service} calls this {menu_words}.</source>
        <translation>{service} lo llama {menu_words}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>No official page tells of such a list at {service}. See whether your account has one.</source>
        <translation>Ninguna página oficial habla de una lista así en {service}. Mira si tu cuenta tiene una.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>{service} has such a list.</source>
        <translation>{service} tiene una lista así.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>passkeys or security keys</source>
        <translation>llaves de acceso o llaves de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>everything you told, to be read in again</source>
        <translation>todo lo que contaste, para volver a leerlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>steps and answers as a table</source>
        <translation>pasos y respuestas como tabla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>the checklist as text with marks</source>
        <translation>la lista de comprobación como texto con marcas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>the checklist as one page for a browser</source>
        <translation>la lista de comprobación como una sola página para un navegador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>when to look again</source>
        <comment>a file for a calendar</comment>
        <translation>cuándo volver a mirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>the checklist on paper</source>
        <translation>la lista de comprobación en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Emergency card</source>
        <translation>Tarjeta de emergencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>what to do when money is moving, on paper</source>
        <translation>qué hacer cuando se está moviendo dinero, en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>what a trusted person has to know, on paper</source>
        <translation>lo que tiene que saber una persona de confianza, en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>{account}: emergency card</source>
        <translation>{account}: tarjeta de emergencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>If money is moving and it is not you: one thing after the other. Keep it where you need no phone to find it.</source>
        <translation>Si se está moviendo dinero y no eres tú: una cosa tras otra. Guárdala donde no necesites un teléfono para encontrarla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Type by hand, and nothing else:</source>
        <translation>Escribe a mano, y nada más:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>the address that you know, or the app on your phone</source>
        <translation>la dirección que conoces, o la app de tu teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Carrier’s number</source>
        <translation>Número del operador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Account’s e-mail</source>
        <translation>Correo de la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Case number of support</source>
        <translation>Número de caso del soporte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>What I saw, and when</source>
        <translation>Lo que vi, y cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>Do the steps from top to bottom: each is safe once those above it are done. No secret is printed on this page.</source>
        <translation>Da los pasos de arriba abajo: cada uno es seguro una vez hechos los anteriores. En esta página no se imprime ningún secreto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>Tick what is done, from top to bottom, and write the answers down. Write no password and no code here.</source>
        <translation>Marca lo que esté hecho, de arriba abajo, y anota las respuestas. No escribas aquí ninguna contraseña ni ningún código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>Letters run from A (best) to E, numbers from 100 to 0. What you do not know yet counts as open.</source>
        <translation>Las letras van de la A (la mejor) a la E; los números, de 100 a 0. Lo que aún no sabes cuenta como abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>No step is left, as far as you have told Strongroom. What you do not know yet still counts as open.</source>
        <translation>No queda ningún paso, según lo que le has contado a Strongroom. Lo que aún no sabes sigue contando como abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>What you put off</source>
        <translation>Lo que aplazaste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>{account}: if money is moving and it is not you</source>
        <translation>{account}: si se está moviendo dinero y no eres tú</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>open routes</source>
        <comment>the number stands before it</comment>
        <extracomment>For one: open route</extracomment>
        <translation>
            <numerusform>vía abierta</numerusform>
            <numerusform>vías abiertas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Made on your computer by Strongroom</source>
        <translation>Creado en tu equipo por Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>All accounts: checklist</source>
        <translation>Todas las cuentas: lista de comprobación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>{account}: checklist</source>
        <translation>{account}: lista de comprobación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>security now</source>
        <translation>seguridad ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>recovery now</source>
        <translation>recuperación ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>when all is done</source>
        <translation>cuando todo esté hecho</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>min left</source>
        <comment>the number stands before it</comment>
        <translation>min restantes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>yes</source>
        <comment>in a table: the answer was looked up</comment>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>kind</source>
        <comment>heading of a column</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>about</source>
        <comment>heading of a column: which account or service</comment>
        <translation>sobre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>what</source>
        <comment>heading of a column</comment>
        <translation>qué</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>answer or state</source>
        <comment>heading of a column</comment>
        <translation>respuesta o estado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>place in the plan</source>
        <comment>heading of a column</comment>
        <translation>lugar en el plan</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>minutes</source>
        <comment>heading of a column</comment>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>date</source>
        <comment>heading of a column</comment>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>looked up</source>
        <comment>heading of a column: whether an answer was</comment>
        <translation>comprobado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>note</source>
        <comment>heading of a column</comment>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>done</source>
        <comment>a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <location filename="../../desktop_app/export/html_page.py"/>
        <source>to do</source>
        <comment>a step</comment>
        <translation>por hacer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>to do, something else comes first</source>
        <comment>a step</comment>
        <translation>por hacer, antes va otra cosa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>put off</source>
        <comment>a step</comment>
        <translation>aplazado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>not for you</source>
        <comment>a step</comment>
        <translation>no te corresponde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>step</source>
        <comment>kind of a line in a table</comment>
        <translation>paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>answer</source>
        <comment>kind of a line in a table</comment>
        <translation>respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If money is moving and it is not you</source>
        <translation>Si se está moviendo dinero y no eres tú</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Not from a link, a search or a message. Whoever calls you now may be the thief.</source>
        <translation>No desde un enlace, una búsqueda ni un mensaje. Quien te llame ahora puede ser el ladrón.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>A session that is open needs no password.</source>
        <translation>Una sesión abierta no necesita contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Delete every API key that you did not make: **{menu}**.</source>
        <translation>Elimina toda clave API que no hayas creado tú: **{menu}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Delete every API key that you did not make. No official page says where this is; look in the security settings.</source>
        <translation>Elimina toda clave API que no hayas creado tú. Ninguna página oficial dice dónde está esto; busca en los ajustes de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account: **{menu}**.</source>
        <translation>Congela la cuenta: **{menu}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account in the app: **{menu}**.</source>
        <translation>Congela la cuenta en la app: **{menu}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Sign out every other device: **{menu}**.</source>
        <translation>Cierra la sesión en todos los demás dispositivos: **{menu}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Sign out every other device. No official page says where this is; look in the security settings.</source>
        <translation>Cierra la sesión en todos los demás dispositivos. Ninguna página oficial dice dónde está esto; busca en los ajustes de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of **{mailbox}**, and sign out all others there.</source>
        <translation>Desde otro dispositivo, cambia la contraseña de **{mailbox}** y cierra allí todas las demás sesiones.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of **{mailbox}** at **{host}**, and sign out all others there.</source>
        <translation>Desde otro dispositivo, cambia la contraseña de **{mailbox}** en **{host}** y cierra allí todas las demás sesiones.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of the mailbox that this exchange writes to, and sign out all others there.</source>
        <translation>Desde otro dispositivo, cambia la contraseña del buzón al que escribe este exchange y cierra allí todas las demás sesiones.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of the mailbox that this exchange writes to at **{host}**, and sign out all others there.</source>
        <translation>Desde otro dispositivo, cambia la contraseña del buzón al que escribe este exchange en **{host}** y cierra allí todas las demás sesiones.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Call the carrier of **{number}**. Ask whether a new SIM card was issued, and have the number locked.</source>
        <translation>Llama al operador de **{number}**. Pregunta si se emitió una tarjeta SIM nueva y haz que bloqueen el número.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Call the carrier of your phone number. Ask whether a new SIM card was issued, and have the number locked.</source>
        <translation>Llama al operador de tu número de teléfono. Pregunta si se emitió una tarjeta SIM nueva y haz que bloqueen el número.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Support asks for it, and so do the police. Change the exchange’s password once no stranger is inside.</source>
        <translation>Lo pide el soporte, y también la policía. Cambia la contraseña del exchange cuando ya no haya ningún desconocido dentro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Ask support to freeze it, through **{host}**, typed by hand.</source>
        <translation>Pide al soporte que la congele, a través de **{host}**, escrito a mano.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>It needs neither password nor code.</source>
        <translation>No necesita ni contraseña ni código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Open the {name} app, or type the address that you know yourself.</source>
        <translation>Abre la app de {name}, o escribe tú la dirección que conoces.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Type **{host}** into the address bar yourself, or open the app that is on your phone already.</source>
        <translation>Escribe tú **{host}** en la barra de direcciones, o abre la app que ya está en tu teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Ask the support of {name} to freeze it, through the app or the address that you know.</source>
        <translation>Pide al soporte de {name} que la congele, a través de la app o de la dirección que conoces.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account. No official page says how to do this yourself at {name}.</source>
        <translation>Congela la cuenta. Ninguna página oficial dice cómo hacerlo por tu cuenta en {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>{name} has no freeze that you can start yourself.</source>
        <translation>{name} no tiene ninguna congelación que puedas iniciar tú.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account. No official page says where this is in the menus.</source>
        <translation>Congela la cuenta. Ninguna página oficial dice dónde está esto en los menús.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If you cannot sign in, you cannot freeze it yourself.</source>
        <translation>Si no puedes iniciar sesión, no puedes congelarla tú.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If you cannot sign in: no official page says how to freeze it from outside.</source>
        <translation>Si no puedes iniciar sesión: ninguna página oficial dice cómo congelarla desde fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>In the app: {menu}.</source>
        <translation>En la app: {menu}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>API keys</source>
        <translation>Claves API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>It asks for {needs}.</source>
        <translation>Pide {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Only support lifts the freeze again; that is no reason to wait.</source>
        <translation>Solo el soporte vuelve a descongelarla; eso no es motivo para esperar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Then look for forwarding and filters that are not yours: a thief hides the warnings with them.</source>
        <translation>Luego busca reenvíos y filtros que no sean tuyos: con ellos un ladrón oculta los avisos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If your phone shows no network all of a sudden, do this first, from another phone.</source>
        <translation>Si tu teléfono se queda de repente sin red, haz esto primero, desde otro teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Write down what you saw, and when.</source>
        <translation>Anota lo que viste, y cuándo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freezing the account</source>
        <translation>Congelar la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If you cannot sign in: {how}</source>
        <translation>Si no puedes iniciar sesión: {how}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Where the facts come from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>; </source>
        <comment>between two official pages</comment>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Checked on {day}.</source>
        <translation>Revisado el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Facts from the exchanges’ own pages, checked on {day}.</source>
        <translation>Datos de las propias páginas de los exchanges, revisados el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Facts about {names} from {hosts}, checked on {day}.</source>
        <translation>Datos sobre {names} de {hosts}, revisados el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>The facts about {names} were not checked by Strongroom.</source>
        <translation>Los datos sobre {names} no los ha comprobado Strongroom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>page of {day}</source>
        <translation>página con fecha {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Official pages on {hosts}, checked on {day}.</source>
        <translation>Páginas oficiales en {hosts}, revisadas el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>The facts, their sources and dates are listed on the last page.</source>
        <translation>Los datos, sus fuentes y sus fechas figuran en la última página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>our reading of it</source>
        <translation>interpretación nuestra de ella</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Official pages on {hosts}, never checked.</source>
        <translation>Páginas oficiales en {hosts}, nunca revisadas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Never checked.</source>
        <translation>Nunca revisado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Facts from the exchanges’ own pages.</source>
        <translation>Datos de las propias páginas de los exchanges.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>a page without a date</source>
        <translation>una página sin fecha</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Pages on {hosts}.</source>
        <translation>Páginas en {hosts}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>All sources are listed on the last page.</source>
        <translation>Todas las fuentes figuran en la última página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <source>Strongroom checklist</source>
        <translation>Lista de comprobación de Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/made.py"/>
        <source>Strongroom {what} {day}</source>
        <comment>name of a file</comment>
        <translation>Strongroom {what} {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>{made}.</source>
        <comment>the last line of a text</comment>
        <translation>{made}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/naming.py"/>
        <source>{name} ({more})</source>
        <comment>a name and what else tells it apart</comment>
        <translation>{name} ({more})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/naming.py"/>
        <source>In the app: {menu}</source>
        <translation>En la app: {menu}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>If I cannot act myself</source>
        <translation>Si no puedo actuar yo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>For the person whom I trust with this. No password, code or key stands on this paper, and none belongs here.</source>
        <translation>Para la persona a quien confío esto. En este papel no figura ninguna contraseña, código ni clave, y ninguno debe figurar aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Begin here</source>
        <translation>Empieza por aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Where things are</source>
        <translation>Dónde están las cosas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Only places are written here, never a PIN, a password or a key.</source>
        <translation>Aquí solo se escriben lugares, nunca un PIN, una contraseña o una clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Take your time. Money at an exchange does not go away by itself. Whoever offers help with it unasked, by phone, mail or message, is most likely a thief.</source>
        <translation>Tómate tu tiempo. El dinero en un exchange no desaparece por sí solo. Quien ofrezca ayuda con él sin que se la pidan, por teléfono, carta o mensaje, es muy probablemente un ladrón.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Keep the phone charged, its SIM card in it and its contract paid: codes arrive there. Reset, sell and return no phone, computer or security key.</source>
        <translation>Mantén el teléfono cargado, con su tarjeta SIM dentro y el contrato pagado: allí llegan códigos. No restablezcas, vendas ni devuelvas ningún teléfono, equipo ni llave de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Keep the mailboxes as they are. The exchanges write there, and support will ask for them.</source>
        <translation>Deja los buzones de correo como están. Los exchanges escriben allí, y el soporte preguntará por ellos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Write to the support of each exchange below and ask what it needs from heirs or from somebody with a power of attorney. Ask before you sign in with anything of mine: an account that somebody else uses may be locked, and what is allowed depends on the law where you live.</source>
        <translation>Escribe al soporte de cada exchange de abajo y pregunta qué pide a los herederos o a quien tiene un poder notarial. Pregunta antes de iniciar sesión con nada mío: una cuenta que usa otra persona puede quedar bloqueada, y lo que está permitido depende de la ley del lugar donde vives.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Type each address by hand, as it stands here. Never follow a link, an advertisement or a phone number that somebody sends you.</source>
        <translation>Escribe cada dirección a mano, tal como figura aquí. Nunca sigas un enlace, un anuncio ni un número de teléfono que te envíe alguien.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>On my computer is a program named Strongroom with an encrypted vault. It tells more about all this and moves no money. It opens with its recovery key, which is on a paper of its own.</source>
        <translation>En mi equipo hay un programa llamado Strongroom con una caja fuerte cifrada. Cuenta más sobre todo esto y no mueve dinero. Se abre con su clave de recuperación, que está en un papel aparte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>The paper with Strongroom’s recovery key</source>
        <translation>El papel con la clave de recuperación de Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>What opens the phone and the computer</source>
        <translation>Lo que abre el teléfono y el equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>The papers with the authenticator’s keys</source>
        <translation>Los papeles con las claves del autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Will, power of attorney, lawyer or notary</source>
        <translation>Testamento, poder notarial, abogado o notario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Somebody who can help with this</source>
        <translation>Alguien que puede ayudar con esto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Where the money is</source>
        <translation>Dónde está el dinero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>What stands behind the accounts</source>
        <translation>Lo que hay detrás de las cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Mailbox</source>
        <translation>Buzón de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Authenticator app</source>
        <translation>App de autenticación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Where passwords are kept</source>
        <translation>Dónde se guardan las contraseñas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>about {percent}% of the money</source>
        <translation>cerca del {percent} % del dinero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_answers.py"/>
        <source>What you told Strongroom, with dates</source>
        <translation>Lo que le contaste a Strongroom, con fechas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_answers.py"/>
        <source>Not known yet: counts as open.</source>
        <translation>Aún no se sabe: cuenta como abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_answers.py"/>
        <source>{day}, looked up</source>
        <translation>{day}, comprobado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>added on {day}</source>
        <translation>añadido el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>changed on {day}</source>
        <translation>cambiado el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>Not checked by Strongroom: {facts}.</source>
        <translation>No comprobado por Strongroom: {facts}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>facts of your own</source>
        <translation>datos propios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>a file in your own folder</source>
        <translation>un archivo de tu propia carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>from {file}</source>
        <translation>de {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/arranging.py"/>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/papers.py"/>
        <source>Strongroom {what}</source>
        <comment>a paper, for a printer</comment>
        <translation>Strongroom {what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/papers.py"/>
        <source>checklist</source>
        <comment>in the name of a file</comment>
        <translation>lista de comprobación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/papers.py"/>
        <source>emergency card</source>
        <comment>in the name of a file</comment>
        <translation>tarjeta de emergencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/papers.py"/>
        <source>overview</source>
        <comment>in the name of a file</comment>
        <translation>resumen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/seed_pages.py"/>
        <source>check</source>
        <comment>heading above the check signs of lines</comment>
        <translation>control</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>STEP</source>
        <comment>heading of a column</comment>
        <translation>PASO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>DATE, INITIALS</source>
        <comment>heading of a column</comment>
        <translation>FECHA, INICIALES</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>TIME</source>
        <comment>heading of a column: how long a step takes</comment>
        <translation>TIEMPO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/text_blocks.py"/>
        <source>{title}, continued</source>
        <comment>the heading of a table, repeated on the next page</comment>
        <translation>{title}, continuación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/plain_json.py"/>
        <source>This file is not encrypted. It holds no secret, but it shows a thief what is open: keep it like a key.</source>
        <translation>Este archivo no está cifrado. No contiene ningún secreto, pero le muestra a un ladrón lo que está abierto: guárdalo como una llave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>{place}: {reason}</source>
        <comment>what is wrong in a file</comment>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it is an object, neither long nor deep</source>
        <translation>es un objeto, ni largo ni profundo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no id</source>
        <translation>«{id}» no es un id</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it is no date and time in UTC</source>
        <translation>no es una fecha y hora en UTC</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no id of this kind</source>
        <translation>«{id}» no es un id de este tipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” stands there twice</source>
        <translation>«{id}» figura allí dos veces</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>a share is between 0 and 1</source>
        <translation>una parte está entre 0 y 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no id of a pack</source>
        <translation>«{id}» no es el id de un paquete</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is not for this kind of entry</source>
        <translation>«{id}» no es para este tipo de entrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>there are too many</source>
        <translation>hay demasiados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it holds at least one option, and none twice</source>
        <translation>contiene al menos una opción, y ninguna dos veces</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it is no exchange of one's own that can be used</source>
        <translation>no es un exchange propio que se pueda usar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no entry of this file</source>
        <translation>«{id}» no es una entrada de este archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it stands there twice</source>
        <translation>figura allí dos veces</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>there are more than {most}</source>
        <translation>hay más de {most}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no {kind} of this file</source>
        <translation>«{id}» no es de este tipo en este archivo: {kind}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{option}” is no answer to “{question}”</source>
        <translation>«{option}» no es una respuesta a «{question}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>{account}: withdrawals should be open again</source>
        <translation>{account}: los retiros deberían volver a estar abiertos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: look through {account}</source>
        <translation>Strongroom: repasar {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: look through account {number} of {count}</source>
        <translation>Strongroom: repasar la cuenta {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: try the paper copies</source>
        <translation>Strongroom: probar las copias en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Can you still find and read them? Type the recovery key from its paper when Strongroom asks how to open the vault, and compare a code made from each authenticator key on paper with the code on the phone.</source>
        <translation>¿Aún puedes encontrarlas y leerlas? Escribe la clave de recuperación desde su papel cuando Strongroom pregunte cómo abrir la caja fuerte, y compara un código generado con cada clave de autenticador en papel con el código del teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Open Strongroom and go through the answers: what has changed at the exchange, on the phone, in the mailbox? Then save the calendar again; the dates move on.</source>
        <translation>Abre Strongroom y repasa las respuestas: ¿qué ha cambiado en el exchange, en el teléfono, en el buzón? Luego guarda el calendario otra vez; las fechas se adelantan.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>A step stopped withdrawals for a time. By the exchange’s own words that time ends now. Look whether that is so, and whether anything else was changed meanwhile.</source>
        <translation>Un paso suspendió los retiros por un tiempo. Según el propio exchange, ese tiempo termina ahora. Mira si es así, y si entretanto se cambió algo más.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: a waiting time is over</source>
        <translation>Strongroom: una espera ha terminado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Strongroom seed sheet</source>
        <translation>Strongroom, hoja de la clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>The two signs at the end of a line check that line. They are not part of the key: never type them into an app. They are the first two signs, in base 32, of SHA-256 of the line's number, a slash, the number of lines, a colon and the line without spaces, as in 1/2:JBSWY3DPEHPK3PXP.</source>
        <translation>Los dos caracteres al final de una línea comprueban esa línea. No forman parte de la clave: nunca los escribas en una app. Son los dos primeros caracteres, en base 32, del SHA-256 del número de la línea, una barra, el número de líneas, dos puntos y la línea sin espacios, como en 1/2:JBSWY3DPEHPK3PXP.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>With this sheet the codes of this account come back on any phone. Whoever else holds it can make them too, and with your password sign in: keep it like money, and away from the phone.</source>
        <translation>Con esta hoja, los códigos de esta cuenta se recuperan en cualquier teléfono. Quien más la tenga también puede generarlos y, con tu contraseña, iniciar sesión: guárdala como dinero, y lejos del teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>With this sheet and its passphrase the codes of this account come back on any phone. The passphrase is not on it: without the passphrase the sheet is worth nothing, to a thief and to you.</source>
        <translation>Con esta hoja y su frase de contraseña, los códigos de esta cuenta se recuperan en cualquier teléfono. La frase de contraseña no está en ella: sin la frase de contraseña la hoja no vale nada, ni para un ladrón ni para ti.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Nothing else has to be set: the app's usual settings are right.</source>
        <translation>No hay que ajustar nada más: los ajustes habituales de la app son los correctos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Set these in the app, or its codes will be refused: {settings}. An app that cannot be set so will not do.</source>
        <translation>Ajusta esto en la app, o sus códigos se rechazarán: {settings}. Una app que no se pueda ajustar así no sirve.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>{algorithm}, {digits} digits, {seconds} seconds</source>
        <translation>{algorithm}, {digits} cifras, {seconds} segundos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>{who}: authenticator key</source>
        <translation>{who}: clave del autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Authenticator: authenticator key</source>
        <translation>Autenticador: clave del autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Nobody at {who} will ask for it.</source>
        <translation>Nadie de {who} la pedirá.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Nobody at the service will ask for it.</source>
        <translation>Nadie del servicio la pedirá.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>The encrypted key</source>
        <translation>La clave cifrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>How to get the codes back</source>
        <translation>Cómo recuperar los códigos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Tried, by typing or scanning it back, on:</source>
        <translation>Probada, al escribirla o escanearla de vuelta, el:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Install an authenticator app on the new phone. Choose to add an account.</source>
        <translation>Instala una app de autenticación en el teléfono nuevo. Elige añadir una cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Scan the QR code. If that fails, choose to type a key, take the kind that is based on time, and type the signs of the key line by line.</source>
        <translation>Escanea el código QR. Si no funciona, elige escribir una clave, toma el tipo basado en el tiempo y escribe los caracteres de la clave línea por línea.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Try a code: it must be accepted. If it is refused, let the phone set its date and time by itself, and try the next one.</source>
        <translation>Prueba un código: tiene que aceptarse. Si se rechaza, haz que el teléfono ajuste por sí solo la fecha y la hora, y prueba el siguiente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Take a computer that you trust, with OpenSSL 1.1.1 or later. No network is needed.</source>
        <translation>Toma un equipo en el que confíes, con OpenSSL 1.1.1 o posterior. No hace falta red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Scan the QR code, or type the block line by line, capitals and small letters as they are, without spaces and without the check signs. Save it as sheet.txt.</source>
        <translation>Escanea el código QR, o escribe el bloque línea por línea, con mayúsculas y minúsculas tal como están, sin espacios y sin los caracteres de comprobación. Guárdalo como sheet.txt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>In a terminal, in the same folder, type this. It asks for the passphrase.</source>
        <translation>En un terminal, en la misma carpeta, escribe esto. Pide la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Delete sheet.txt, and close the terminal.</source>
        <translation>Elimina sheet.txt y cierra el terminal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>By time (TOTP), {settings}</source>
        <translation>Por tiempo (TOTP), {settings}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Made on</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/own_files.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Issuer</source>
        <translation>Emisor</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Never photograph this sheet, and never type the key into a web page.</source>
        <translation>Nunca hagas una foto de esta hoja, y nunca escribas la clave en una página web.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>The answer is a link. The signs behind secret= are the key: type them into an authenticator app, as a key that is based on time.</source>
        <translation>La respuesta es un enlace. Los caracteres que siguen a secret= son la clave: escríbelos en una app de autenticación, como clave basada en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Another way back has to exist first.</source>
        <translation>Antes tiene que haber otra vía de recuperación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>{count} min</source>
        <comment>minutes, short</comment>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the phone would lock you out of {account}.</source>
        <translation>Todavía no: después, perder el teléfono te dejaría fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing what you know by heart would lock you out of {account}.</source>
        <translation>Todavía no: después, perder lo que sabes de memoria te dejaría fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the computer would lock you out of {account}.</source>
        <translation>Todavía no: después, perder el equipo te dejaría fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing everything at home would lock you out of {account}.</source>
        <translation>Todavía no: después, perder todo lo que hay en casa te dejaría fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the mailbox would lock you out of {account}.</source>
        <translation>Todavía no: después, perder el buzón te dejaría fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the phone number would lock you out of {account}.</source>
        <translation>Todavía no: después, perder el número de teléfono te dejaría fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the SIM card would lock you out of {account}.</source>
        <translation>Todavía no: después, perder la tarjeta SIM te dejaría fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>withdrawals</source>
        <translation>los retiros</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>sales to other people</source>
        <translation>las ventas a otras personas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>trading</source>
        <translation>las operaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Afterwards {name} holds {what} for {time}.</source>
        <translation>Después, {name} suspende {what} durante {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Afterwards {name} may hold {what} for {time}.</source>
        <translation>Después, {name} puede suspender {what} durante {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>No official page says whether {name} holds withdrawals afterwards. Do it when you need none.</source>
        <translation>Ninguna página oficial dice si {name} suspende después los retiros. Hazlo cuando no necesites retirar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>It takes effect after {time}.</source>
        <translation>Surte efecto tras {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>You said that this is not for you.</source>
        <translation>Dijiste que esto no te corresponde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>You put this off.</source>
        <translation>Aplazaste esto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>{menu}. {text}</source>
        <comment>menu words, then a sentence</comment>
        <translation>{menu}. {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>After the steps above: {needs}</source>
        <translation>Después de los pasos anteriores: {needs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: {needs}</source>
        <translation>Todavía no: {needs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Your reason: {reason}</source>
        <translation>Tu motivo: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>a date; {month} is a name, {number} its number</comment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>a date with a short name of the month; {number} is its number</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>{month} {year}</source>
        <comment>a month of a year; {number} is the month's number</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} minutes</source>
        <extracomment>For one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>about {count} hours</source>
        <extracomment>For one: about {count} hour</extracomment>
        <translation>
            <numerusform>alrededor de {count} hora</numerusform>
            <numerusform>alrededor de {count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} hours</source>
        <extracomment>For one: {count} hour</extracomment>
        <translation>
            <numerusform>{count} hora</numerusform>
            <numerusform>{count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} days</source>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} years old</source>
        <extracomment>For one: {count} year old</extracomment>
        <translation>
            <numerusform>de hace {count} año</numerusform>
            <numerusform>de hace {count} años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} months old</source>
        <extracomment>For one: {count} month old</extracomment>
        <translation>
            <numerusform>de hace {count} mes</numerusform>
            <numerusform>de hace {count} meses</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>May</source>
        <comment>the month</comment>
        <translation>mayo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>may</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/lists.py"/>
        <source>{first} and {last}</source>
        <comment>the end of a list</comment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/lists.py"/>
        <source>{first} or {last}</source>
        <comment>the end of a list</comment>
        <translation>{first} o {last}</translation>
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
        <translation> </translation>
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
        <translation>no se pueden guardar más de {count} exchanges propios; elimina uno primero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/own_packs.py"/>
        <source>is larger than {size} KB</source>
        <translation>es mayor de {size} KB</translation>
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
        <translation>por sí solo, sin cambio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>Several addresses were found. Which one?</source>
        <translation>Se encontraron varias direcciones. ¿Cuál?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>Pictures ({endings})</source>
        <comment>a choice of files</comment>
        <translation>Imágenes ({endings})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>QR on the screen</source>
        <translation>QR en la pantalla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>QR picture …</source>
        <translation>Imagen QR …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>{name}: {action}</source>
        <translation>{name}: {action}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>{count} characters differ, the first at place {place}. They are marked below.</source>
        <extracomment>For one: {count} character differs, at place {place}. It is marked below.</extracomment>
        <translation>
            <numerusform>{count} carácter es distinto, en la posición {place}. Está marcado abajo.</numerusform>
            <numerusform>{count} caracteres son distintos, el primero en la posición {place}. Están marcados abajo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>One address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The other address</source>
        <translation>La otra dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same address.</source>
        <translation>La misma dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Every character agrees.</source>
        <translation>Coinciden todos los caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same destination, written in another form.</source>
        <translation>El mismo destino, escrito de otra forma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Both lead to the same place. The characters that differ belong to the form.</source>
        <translation>Ambas llevan al mismo lugar. Los caracteres distintos son cosa de la forma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same address with another memo.</source>
        <translation>La misma dirección con otro memo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>At an exchange that is another customer. Find out which memo is yours before you send.</source>
        <translation>En un exchange, ese es otro cliente. Averigua qué memo es el tuyo antes de enviar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same key on another network.</source>
        <translation>La misma clave en otra red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The owner is the same, but what is sent on the wrong network may be lost. Look at the network.</source>
        <translation>El dueño es el mismo, pero lo que se envía por la red equivocada puede perderse. Mira la red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Different, and easily mistaken for each other.</source>
        <translation>Distintas, y fáciles de confundir.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Beginning and end agree, the rest does not. Such addresses are made on purpose. Do not use the one whose source you do not know for sure.</source>
        <translation>El principio y el final coinciden; el resto, no. Direcciones así se fabrican a propósito. No uses aquella cuya fuente no conozcas con certeza.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Different addresses.</source>
        <translation>Direcciones distintas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Only capitals and small letters differ.</source>
        <translation>Solo cambian mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Its memo or tag, if there is one</source>
        <translation>Su memo o tag, si lo tiene</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Take one from the book and paste the other, or let its QR code be read. Or paste one twice, a minute apart: a program that swaps addresses on the clipboard is seen that way. Nothing here is stored.</source>
        <translation>Toma una de la libreta y pega la otra, o haz que se lea su código QR. O pega una dos veces, con un minuto de diferencia: así se ve un programa que cambia direcciones en el portapapeles. Aquí no se guarda nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is longer than any address.</source>
        <translation>Esto es más largo que cualquier dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>It was not pasted. Paste one address alone.</source>
        <translation>No se pegó. Pega una sola dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>There is no address here yet.</source>
        <translation>Aquí aún no hay ninguna dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>none</source>
        <comment>no memo</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Memos: {one} and {other}.</source>
        <translation>Memos: {one} y {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>That they agree says nothing about whose it is.</source>
        <translation>Que coincidan no dice nada de quién es.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>This entry was written by rules that this version does not know. It stays as it is.</source>
        <translation>Esta entrada se escribió con reglas que esta versión no conoce. Queda como está.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>The whole address</source>
        <translation>La dirección entera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>How it was checked</source>
        <translation>Cómo se comprobó</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>About it</source>
        <translation>Sobre ella</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Never go by beginning and end alone: a forger copies just those.</source>
        <translation>Nunca te fíes solo del principio y del final: un falsificador copia justo eso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Taken from</source>
        <translation>Tomada de</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>On the list of</source>
        <translation>En la lista de</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Check it again</source>
        <translation>Comprobarla otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Check it by another way</source>
        <translation>Comprobarla de otra forma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Compare with another</source>
        <translation>Comparar con otra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Back to the book</source>
        <translation>Volver a la libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>This entry: {name}</source>
        <translation>Esta entrada: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Not checked by another way yet.</source>
        <translation>Aún sin comprobar de otra forma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>{count} addresses were taken into the book.</source>
        <extracomment>For one: {count} address was taken into the book.</extracomment>
        <translation>
            <numerusform>Se pasó {count} dirección a la libreta.</numerusform>
            <numerusform>Se pasaron {count} direcciones a la libreta.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>It shows where your coins go, to everybody who can open it. Delete it when you no longer need it.</source>
        <translation>Muestra adónde van tus criptomonedas a cualquiera que pueda abrirlo. Elimínalo cuando ya no lo necesites.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Each address is checked and compared with the book.</source>
        <translation>Cada dirección se comprueba y se compara con la libreta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Look whether it is still there and may be opened, then choose it again.</source>
        <translation>Mira si sigue ahí y se permite abrirlo, y elígelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>The file was not saved.</source>
        <translation>El archivo no se guardó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>The file could not be read.</source>
        <translation>El archivo no se pudo leer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>{count} new addresses.</source>
        <extracomment>For one: {count} new address.</extracomment>
        <translation>
            <numerusform>{count} dirección nueva.</numerusform>
            <numerusform>{count} direcciones nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>No new address.</source>
        <translation>Ninguna dirección nueva.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>{count} addresses are in your book already.</source>
        <extracomment>For one: {count} address is in your book already.</extracomment>
        <translation>
            <numerusform>{count} dirección ya está en tu libreta.</numerusform>
            <numerusform>{count} direcciones ya están en tu libreta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Take {count} addresses into the book</source>
        <extracomment>For one: Take {count} address into the book</extracomment>
        <translation>
            <numerusform>Pasar {count} dirección a la libreta</numerusform>
            <numerusform>Pasar {count} direcciones a la libreta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>and {count} more</source>
        <comment>rows that are not shown</comment>
        <extracomment>For one: and {count} more</extracomment>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Save the address book</source>
        <translation>Guardar la libreta de direcciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Left out: not understood</source>
        <translation>Omitido: no se entiende</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>What {file} holds</source>
        <translation>Lo que contiene {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>A file can be changed by others. So that an address was checked is not taken from it: check those that you use once more.</source>
        <translation>Otros pueden modificar un archivo. Por eso no se toma de él que una dirección se haya comprobado: comprueba otra vez las que uses.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Left out: easily mistaken for one of yours</source>
        <translation>Omitido: fácil de confundir con una de las tuyas</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Beginning and end agree with another entry, the middle does not. If both are genuine, add it by hand.</source>
        <translation>El principio y el final coinciden con otra entrada; el medio, no. Si ambas son auténticas, añádela a mano.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>In the file: {name}</source>
        <translation>En el archivo: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Known before: {name}</source>
        <translation>Ya conocida: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>A line of this file looks like a secret.</source>
        <translation>Una línea de este archivo parece un secreto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>That line was not taken. Delete it there. If others could read the file, move those coins.</source>
        <translation>Esa línea no se tomó. Elimínala allí. Si otros podían leer el archivo, mueve esas criptomonedas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Each one counts as not checked yet.</source>
        <translation>Cada una cuenta como aún sin comprobar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Now compare it with its source, character by character. Strongroom sees how it is written. It cannot see whose it is: also a thief’s address is written validly.</source>
        <translation>Ahora compárala con su fuente, carácter por carácter. Strongroom ve cómo está escrita. No puede ver de quién es: también la dirección de un ladrón está escrita de forma válida.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Choose coin and network, then paste or type the address. What Strongroom knows about it will stand here: slips, missing memos, wrong networks, and addresses that only look like one of yours.</source>
        <translation>Elige criptomoneda y red, y luego pega o escribe la dirección. Aquí figurará lo que Strongroom sepa de ella: errores, memos que faltan, redes equivocadas y direcciones que solo se parecen a una de las tuyas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>So written are addresses on {names}.</source>
        <translation>Así se escriben las direcciones en {names}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>So written are addresses on {names} and {count} more.</source>
        <extracomment>For one: So written are addresses on {names} and {count} more.</extracomment>
        <translation>
            <numerusform>Así se escriben las direcciones en {names} y {count} más.</numerusform>
            <numerusform>Así se escriben las direcciones en {names} y {count} más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>It looks like an address of your book and is another one. Keep it only if you took both from their own sources and compared all {length} characters.</source>
        <translation>Se parece a una dirección de tu libreta y es otra. Guárdala solo si tomaste ambas de sus propias fuentes y comparaste los {length} caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Written as addresses on {network} are, and the check inside it fits.</source>
        <translation>Está escrita como las direcciones en {network}, y la comprobación que lleva dentro cuadra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Kept for {network}, without a check that would notice a typing error.</source>
        <translation>Guardada para {network}, sin una comprobación que notara un error al escribirla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>What is known about it</source>
        <translation>Lo que se sabe de ella</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Next: check it, then it is kept</source>
        <translation>Después: compruébala; entonces se guarda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Coin</source>
        <translation>Criptomoneda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Name of the network</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Paste it whole, or type it from the wallet’s screen.</source>
        <translation>Pégala entera, o escríbela desde la pantalla de la billetera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Memo or tag</source>
        <translation>Memo o tag</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Also called comment, message or destination tag.</source>
        <translation>También se llama comentario, mensaje o destination tag.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>The receiver says that none is needed</source>
        <translation>Quien recibe dice que no hace falta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Note (if you like)</source>
        <translation>Nota (si quieres)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>It was not pasted. Paste the address alone.</source>
        <translation>No se pegó. Pega solo la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Read what stands beside the fields. Money that is sent there may be gone.</source>
        <translation>Lee lo que figura junto a los campos. El dinero que se envíe allí puede perderse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Keep this address all the same?</source>
        <translation>¿Guardar esta dirección de todos modos?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Keep in the book</source>
        <translation>Guardar en la libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>BTC, ETH, USDT …</source>
        <translation>BTC, ETH, USDT …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Cold wallet, Anna, Kraken …</source>
        <translation>Billetera fría, Ana, Kraken …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Whose it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Where you took it from</source>
        <translation>De dónde la tomaste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>On whose list of withdrawal addresses it belongs</source>
        <translation>En qué lista de direcciones de retiro debe estar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>The address as it will be kept</source>
        <translation>La dirección tal como se guardará</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Coin, network, address and memo are in your book already. You would have it twice.</source>
        <translation>La criptomoneda, la red, la dirección y el memo ya están en tu libreta. La tendrías dos veces.</translation>
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
        <translation>Guardarla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Choose the network</source>
        <translation>Elegir la red</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Another network</source>
        <translation>Otra red</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Something was taken off.</source>
        <translation>Se quitó algo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>It will have to be checked again.</source>
        <translation>Habrá que comprobarla de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>You changed where money goes.</source>
        <translation>Cambiaste adónde va el dinero.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>What you entered</source>
        <translation>Lo que introdujiste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>{network}, shut down</source>
        <translation>{network}, cerrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>It was not taken into the book.</source>
        <translation>No se pasó a la libreta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>If it is not yours, take it off the list at the exchange, and look what to do now.</source>
        <translation>Si no es tuya, quítala de la lista en el exchange y mira qué hacer ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>There is nothing here yet. Copy the page of withdrawal addresses and paste it.</source>
        <translation>Aquí aún no hay nada. Copia la página de direcciones de retiro y pégala.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>The result is stored.</source>
        <translation>El resultado está guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>{name} is in your book.</source>
        <translation>{name} está en tu libreta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Open the page of withdrawal addresses at the exchange, select everything on it, copy it, and paste it here. An answer of its API as JSON, or a CSV file’s text, is understood, too. Nothing is stored before you have seen it.</source>
        <translation>Abre la página de direcciones de retiro en el exchange, selecciónalo todo, cópialo y pégalo aquí. También se entiende una respuesta de su API en JSON o el texto de un archivo CSV. No se guarda nada antes de que lo hayas visto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>There are more than {most} characters. Nothing was pasted. Paste it in parts.</source>
        <translation>Hay más de {most} caracteres. No se pegó nada. Pégalo por partes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Lines that were not understood</source>
        <translation>Líneas que no se entendieron</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>What the page shows</source>
        <translation>Lo que muestra la página</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Compare with the book</source>
        <translation>Comparar con la libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Comparing …</source>
        <translation>Comparando …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>{account}’s list beside your book</source>
        <translation>La lista de {account} junto a tu libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Somebody may have added this.</source>
        <translation>Puede que alguien haya añadido esto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>An address on the list that you do not know can be paid without the checks that a new one meets. Take it off the list at the exchange first, then look who was inside.</source>
        <translation>A una dirección de la lista que no conoces se le puede pagar sin las comprobaciones que afronta una nueva. Quítala primero de la lista en el exchange y luego mira quién estuvo dentro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>It is mine: check it and take it into the book</source>
        <translation>Es mía: comprobarla y pasarla a la libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>{action}, {address}</source>
        <translation>{action}, {address}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>In your book for this list, and not on it</source>
        <translation>En tu libreta para esta lista, y no en ella</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>They are not part of the result. If an address is among them, copy the page once more.</source>
        <translation>No forman parte del resultado. Si hay una dirección entre ellas, copia la página una vez más.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Never compared yet.</source>
        <translation>Nunca comparada aún.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Nothing is stored yet. A stored result counts as proof that the list was looked through.</source>
        <translation>Aún no se ha guardado nada. Un resultado guardado cuenta como prueba de que la lista se revisó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Store this result</source>
        <translation>Guardar este resultado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Paste again</source>
        <translation>Pegar otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>stands there twice</source>
        <translation>figura allí dos veces</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>In your book: {name}</source>
        <translation>En tu libreta: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Perhaps it was taken off, or the page did not show all. Scroll to the end there and look again.</source>
        <translation>Quizá se quitó, o la página no mostró todo. Desplázate allí hasta el final y mira otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>It does not belong on this list any more</source>
        <translation>Ya no debe estar en esta lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>{name} does not belong on this list any more</source>
        <translation>{name} ya no debe estar en esta lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Line {number}: {text}</source>
        <translation>Línea {number}: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Unseen characters were taken out.</source>
        <translation>Se quitaron caracteres invisibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Memo there: {there}. Memo in your book: {here}.</source>
        <translation>Memo allí: {there}. Memo en tu libreta: {here}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>In your book: {what}.</source>
        <translation>En tu libreta: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Without a label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Memo or tag: {memo}</source>
        <translation>Memo o tag: {memo}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_picker.py"/>
        <source>Which address of your book?</source>
        <translation>¿Qué dirección de tu libreta?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} addresses</source>
        <extracomment>For one: {count} address</extracomment>
        <translation>
            <numerusform>{count} dirección</numerusform>
            <numerusform>{count} direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>{count} addresses, the first {shown} shown</source>
        <extracomment>For one: {count} address, the first {shown} shown</extracomment>
        <translation>
            <numerusform>{count} dirección, se muestra la primera {shown}</numerusform>
            <numerusform>{count} direcciones, se muestran las primeras {shown}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>What you searched for</source>
        <translation>Lo que buscaste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>A label, a part of an address, a memo</source>
        <translation>Una etiqueta, una parte de una dirección, un memo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>No address in your book fits. Take a word or a filter away.</source>
        <translation>Ninguna dirección de tu libreta coincide. Quita una palabra o un filtro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>. </source>
        <comment>between the parts of a spoken name</comment>
        <translation>. </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Whose: all</source>
        <translation>De quién: todas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Coin: all</source>
        <translation>Criptomoneda: todas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Network: all</source>
        <translation>Red: todas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is not {other}, but it looks like it.</source>
        <translation>Esta no es {other}, pero se le parece.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>Take the address from its source again.</source>
        <translation>Toma la dirección otra vez de su fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>Nobody can see them, and they were taken out.</source>
        <translation>Nadie puede verlos, y se quitaron.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>Spaces and line ends were taken out.</source>
        <translation>Se quitaron espacios y saltos de línea.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>“{scheme}:” at the start was taken off: it belongs to a link.</source>
        <translation>Se quitó «{scheme}:» del principio: pertenece a un enlace.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>More stood in the link and was left out, apart from a memo: {names}.</source>
        <translation>En el enlace había más cosas, que se omitieron, aparte de un memo: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>{name} is kept for {what}.</source>
        <translation>{name} está guardada para {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>All groups are the same</source>
        <translation>Todos los grupos son iguales</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Compare it with what stands above, group by group, **all of it**.</source>
        <translation>Compárala con lo que figura arriba, grupo por grupo, **entera**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Beginning and end are what a forger copies. If you grow tired, begin at the end and go backwards.</source>
        <translation>El principio y el final son lo que copia un falsificador. Si te cansas, empieza por el final y ve hacia atrás.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>What a test payment does not prove.</source>
        <translation>Lo que un pago de prueba no demuestra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>It shows that this address received it. It does not show whose it is if you look nowhere but on the chain. And it draws forgers: minutes later they send a tiny amount from an address with the same beginning and end, so that it stands in your list of payments. In December 2025 somebody tested with 50 USDT, copied the next address from that list, and by report lost nearly 50 million.</source>
        <translation>Muestra que esta dirección lo recibió. No muestra de quién es si no miras en ningún sitio más que en la cadena. Y atrae a falsificadores: minutos después envían una cantidad ínfima desde una dirección con el mismo principio y final, para que figure en tu lista de pagos. En diciembre de 2025, alguien probó con 50 USDT, copió la siguiente dirección de esa lista y, según se informó, perdió casi 50 millones.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The owner, or the wallet itself, says that it arrived</source>
        <translation>El dueño, o la propia billetera, dice que llegó</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On the hardware wallet’s own screen</source>
        <translation>En la pantalla propia de la billetera física</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The strongest: no program on a computer can change it.</source>
        <translation>La más fuerte: ningún programa de un equipo puede cambiarla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>In the wallet app, on another device</source>
        <translation>En la app de billetera, en otro dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not on this computer: it would tell both.</source>
        <translation>No en este equipo: así se comprobaría a sí mismo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On the exchange’s page for deposits</source>
        <translation>En la página de depósitos del exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On another device than this one.</source>
        <translation>En un dispositivo distinto de este.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The owner reads it out</source>
        <translation>El dueño la lee en voz alta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>In a call that you started, on a number that you knew.</source>
        <translation>En una llamada que hiciste tú, a un número que conocías.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>By a small test payment</source>
        <translation>Con un pequeño pago de prueba</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Shows less than most people think.</source>
        <translation>Muestra menos de lo que cree la mayoría.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Plug the wallet in and choose **Receive** for {coin} on {network}.</source>
        <translation>Conecta la billetera y elige **Receive** para {coin} en {network}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>In the wallet’s own program.</source>
        <translation>En el programa de la propia billetera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Let the wallet show the address on **its own screen**.</source>
        <translation>Haz que la billetera muestre la dirección en **su propia pantalla**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>What the program on the computer shows can be changed by a virus.</source>
        <translation>Lo que muestra el programa del equipo lo puede cambiar un virus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Open the wallet app on the phone and choose **Receive** for {coin} on {network}.</source>
        <translation>Abre la app de billetera en el teléfono y elige **Receive** para {coin} en {network}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On another device, type the exchange’s address yourself and sign in.</source>
        <translation>En otro dispositivo, escribe tú la dirección del exchange e inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not from a link.</source>
        <translation>No desde un enlace.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Open the page for deposits of {coin}, and choose {network}.</source>
        <translation>Abre la página de depósitos de {coin} y elige {network}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Call the owner on a number that you had before.</source>
        <translation>Llama al dueño a un número que ya tenías.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not one that came with the address.</source>
        <translation>No a uno que llegó con la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Let them read the address out **from their own wallet** while you follow it above.</source>
        <translation>Haz que lea la dirección en voz alta **desde su propia billetera** mientras tú la sigues arriba.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>All groups.</source>
        <translation>Todos los grupos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Send a small amount from where you want to send: **{coin} on {network}**.</source>
        <translation>Envía una cantidad pequeña desde donde quieres enviar: **{coin} en {network}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Type or paste it from here.</source>
        <translation>Escríbela o pégala desde aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Ask the owner, or look in the wallet itself, whether it arrived.</source>
        <translation>Pregunta al dueño, o mira en la propia billetera, si llegó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not only in an explorer.</source>
        <translation>No solo en un explorador.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>For the real payment **take the address from here again**.</source>
        <translation>Para el pago de verdad, **toma la dirección otra vez de aquí**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Never from the list of past payments: a forger’s look-alike may stand above the real one by then.</source>
        <translation>Nunca de la lista de pagos anteriores: para entonces, la imitación de un falsificador puede estar por encima de la auténtica.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Check {name} by another way</source>
        <translation>Comprobar {name} de otra forma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>How do you want to check it?</source>
        <translation>¿Cómo quieres comprobarla?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <location filename="../../desktop_app/ui/storing.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Do this</source>
        <translation>Haz esto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>the coin</source>
        <translation>la criptomoneda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The address in your book</source>
        <translation>La dirección de tu libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Store this check</source>
        <translation>Guardar esta comprobación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>What you saw</source>
        <translation>Lo que viste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>It did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>They differ</source>
        <translation>Son distintas</translation>
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
        <translation>Seguridad</translation>
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
        <translation>Recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/announcing.py"/>
        <source>Security {security}, recovery {recovery}</source>
        <translation>Seguridad {security}, recuperación {recovery}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>{day}, one line</source>
        <translation>{day}, una línea</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Against the advice, {count} keys are kept here.</source>
        <extracomment>For one: Against the advice, {count} key is kept here.</extracomment>
        <translation>
            <numerusform>En contra de lo aconsejado, aquí se guarda {count} clave.</numerusform>
            <numerusform>En contra de lo aconsejado, aquí se guardan {count} claves.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>What the code holds</source>
        <translation>Lo que contiene el código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>What is noted</source>
        <translation>Lo que está anotado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Note how many there are</source>
        <translation>Anotar cuántos hay</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Keep the key here?</source>
        <translation>¿Guardar la clave aquí?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Keep it all the same …</source>
        <translation>Guardarla de todos modos …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Kept on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Show what is kept</source>
        <translation>Mostrar lo guardado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>What happens here</source>
        <translation>Qué se hace aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Phone tested</source>
        <translation>Teléfono probado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Key on paper</source>
        <translation>Clave en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Paper tried</source>
        <translation>Papel probado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Try the paper again</source>
        <translation>Probar el papel otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Try the paper now</source>
        <translation>Probar el papel ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>The code is found and looked over, your phone is tested, the key goes onto paper, and the paper is tried. Only then is anything turned on: no step can lock you out.</source>
        <translation>Se busca el código y se revisa, se prueba tu teléfono, la clave pasa a papel y se prueba el papel. Solo entonces se activa algo: ningún paso puede dejarte fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>It is kept on this computer. It is shown only after unlocking anew.</source>
        <translation>Se guarda en este equipo. Se muestra solo después de desbloquear de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Such codes let you in once each without the phone. Never type one here: only how many there are.</source>
        <translation>Cada uno de estos códigos te deja entrar una vez sin el teléfono. Nunca escribas uno aquí: solo cuántos hay.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>{count} codes are left.</source>
        <extracomment>For one: {count} code is left.</extracomment>
        <translation>
            <numerusform>Queda {count} código.</numerusform>
            <numerusform>Quedan {count} códigos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Note this</source>
        <translation>Anotar esto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>A password store that opens with the phone, or with the password that leads to it, is no second way in. Paper elsewhere is.</source>
        <translation>Un gestor de contraseñas que se abre con el teléfono, o con la contraseña que lleva a él, no es una segunda vía de entrada. Un papel en otro lugar sí lo es.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>That answers the step.</source>
        <translation>Eso responde al paso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept on paper.</source>
        <translation>Guardados en papel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept in the password store.</source>
        <translation>Guardados en el gestor de contraseñas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept on another device.</source>
        <translation>Guardados en otro dispositivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept elsewhere.</source>
        <translation>Guardados en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>It is not known where they are.</source>
        <translation>No se sabe dónde están.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open until one was tried. Strike that one out.</source>
        <translation>El paso sigue abierto hasta que se pruebe uno. Tacha ese.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>In the password store</source>
        <translation>En el gestor de contraseñas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>On another device</source>
        <translation>En otro dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>One was tried</source>
        <translation>Se probó uno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open: without codes there is no way back. Let the page make new ones.</source>
        <translation>El paso sigue abierto: sin códigos no hay vía de recuperación. Haz que la página cree unos nuevos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open until they are on paper as well.</source>
        <translation>El paso sigue abierto hasta que estén también en papel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open until you know where they are.</source>
        <translation>El paso sigue abierto hasta que sepas dónde están.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Nothing is noted yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>It is not known how many are left.</source>
        <translation>No se sabe cuántos quedan.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>One was tried.</source>
        <translation>Se probó uno.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>None was tried.</source>
        <translation>No se probó ninguno.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Said on {day}.</source>
        <translation>Dicho el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>How many are unused?</source>
        <translation>¿Cuántos están sin usar?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>May be left empty.</source>
        <translation>Se puede dejar vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>What do you have?</source>
        <translation>¿Qué tienes?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Where they are</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Only how many: a number up to {most}. A code itself is never typed here.</source>
        <translation>Solo cuántos: un número hasta {most}. Aquí nunca se escribe un código en sí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Where are they?</source>
        <translation>¿Dónde están?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Was one accepted when you signed in?</source>
        <translation>¿Se aceptó uno cuando iniciaste sesión?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>Which one is it?</source>
        <translation>¿Cuál es?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the code</source>
        <translation>Buscar el código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>Open a picture …</source>
        <translation>Abrir una imagen …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Type the key</source>
        <translation>Escribir la clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>No issuer named</source>
        <translation>Sin emisor indicado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Done: forget the key</source>
        <translation>Listo: olvidar la clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>If the phone is not at hand, the code can be read here once. Else take it from the phone.</source>
        <translation>Si no tienes el teléfono a mano, el código se puede leer aquí una vez. Si no, tómalo del teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Yes, it was accepted</source>
        <translation>Sí, se aceptó</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>No, it was refused</source>
        <translation>No, se rechazó</translation>
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
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>The code was refused.</source>
        <translation>El código se rechazó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Wait for the next one and type it at its beginning. If it is refused again, the page may have shown a new QR code meanwhile: find the code once more and compare. The clocks agreed when the phone was tested.</source>
        <translation>Espera al siguiente y escríbelo en cuanto aparezca. Si se rechaza otra vez, puede que la página haya mostrado entretanto un código QR nuevo: busca el código una vez más y compara. Los relojes coincidían cuando se probó el teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>The phone was not tested.</source>
        <translation>El teléfono no se probó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>So no code is shown here: it would hide that the phone has another key. Test the phone first, or take the code from it.</source>
        <translation>Por eso aquí no se muestra ningún código: ocultaría que el teléfono tiene otra clave. Prueba antes el teléfono, o toma el código de él.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Finish at {exchange}</source>
        <translation>Terminar en {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>{exchange} asks for a code before it turns the authenticator on.</source>
        <translation>{exchange} pide un código antes de activar el autenticador.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Type the code that your phone shows into the page of {exchange}.</source>
        <translation>Escribe en la página de {exchange} el código que muestra tu teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Did {exchange} take the code?</source>
        <translation>¿Aceptó {exchange} el código?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>The service asks for a code before it turns the authenticator on.</source>
        <translation>El servicio pide un código antes de activar el autenticador.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Type the code that your phone shows into the page of the service.</source>
        <translation>Escribe en la página del servicio el código que muestra tu teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Did the service take the code?</source>
        <translation>¿Aceptó el servicio el código?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Find the code again</source>
        <translation>Buscar el código otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Sign out and in again, and choose the authenticator when a code is asked for.</source>
        <translation>Cierra la sesión y vuelve a iniciarla, y elige el autenticador cuando se pida un código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/guarding.py"/>
        <source>A program that records the screen sees this, too: no desktop on Linux lets a window refuse.</source>
        <translation>Un programa que graba la pantalla también ve esto: ningún escritorio de Linux permite que una ventana lo impida.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/guarding.py"/>
        <source>macOS cannot keep a program that you allowed to record the screen from seeing this.</source>
        <translation>macOS no puede impedir que vea esto un programa al que permitiste grabar la pantalla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>This key is known again when it is seen once more, by a mark that does not give it away.</source>
        <translation>Si esta clave se vuelve a ver, se reconoce por una marca que no la revela.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>The authenticator is on at {exchange}.</source>
        <translation>El autenticador está activado en {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Whether something weaker is enough shows in a private window: the step asks for that.</source>
        <translation>Si basta con algo más débil se ve en una ventana privada: el paso lo pregunta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Its key is on paper, and was tried on {day}.</source>
        <translation>Su clave está en papel, y se probó el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Its key is on paper. It counts as a way back once it was tried.</source>
        <translation>Su clave está en papel. Cuenta como vía de recuperación en cuanto se pruebe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Its key is not on paper: if the phone is lost, only the exchange’s support is left.</source>
        <translation>Su clave no está en papel: si se pierde el teléfono, solo queda el soporte del exchange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Better not: then this computer would hold both your password and your code. Paper is the safer second copy.</source>
        <translation>Mejor no: entonces este equipo tendría tanto tu contraseña como tu código. El papel es la segunda copia más segura.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Keep the key on this computer?</source>
        <translation>¿Guardar la clave en este equipo?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>A thief who gets into this computer then needs no phone of yours. It is kept in the vault, sealed with a key that lies in this system’s key store only: **backups of the vault do not bring it back on another computer.** It is shown only after unlocking anew, and you can delete it at any time.</source>
        <translation>Un ladrón que entre en este equipo no necesitará entonces ningún teléfono tuyo. Se guarda en la caja fuerte, sellada con una clave que solo está en el almacén de claves de este sistema: **las copias de seguridad de la caja fuerte no la recuperan en otro equipo.** Se muestra solo después de desbloquear de nuevo, y puedes eliminarla en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Keep it all the same</source>
        <translation>Guardarla de todos modos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Do not keep it</source>
        <translation>No guardarla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <source>The two small signs at the end of each line are a check of that line. Write them at its end, apart from the key; they are never typed into an app.</source>
        <translation>Los dos caracteres pequeños al final de cada línea son una comprobación de esa línea. Escríbelos al final, separados de la clave; nunca se escriben en una app.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <source>Line {line}, group {group}: {signs}</source>
        <translation>Línea {line}, grupo {group}: {signs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <source>Check of line {line}: {signs}</source>
        <translation>Comprobación de la línea {line}: {signs}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>A copied code is taken out of the clipboard after {count} seconds.</source>
        <extracomment>For one: A copied code is taken out of the clipboard after {count} second.</extracomment>
        <translation>
            <numerusform>Un código copiado se borra del portapapeles tras {count} segundo.</numerusform>
            <numerusform>Un código copiado se borra del portapapeles tras {count} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>{seconds} s left</source>
        <comment>seconds, short</comment>
        <translation>quedan {seconds} s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>{count} seconds left, then another code</source>
        <extracomment>For one: {count} second left, then another code</extracomment>
        <translation>
            <numerusform>Queda {count} segundo; después, otro código</numerusform>
            <numerusform>Quedan {count} segundos; después, otro código</numerusform>
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
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Show a code here</source>
        <translation>Mostrar un código aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Hide the code</source>
        <translation>Ocultar el código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>{count} bits</source>
        <extracomment>For one: {count} bit</extracomment>
        <translation>
            <numerusform>{count} bit</numerusform>
            <numerusform>{count} bits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Use it all the same</source>
        <translation>Usarlo de todos modos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Take another code</source>
        <translation>Tomar otro código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Secret: {bits}, {strength}</source>
        <translation>Secreto: {bits}, {strength}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Seen before</source>
        <translation>Visto antes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Is this the right code?</source>
        <translation>¿Es este el código correcto?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Nothing is stored yet. Compare it with what the page says.</source>
        <translation>Aún no se ha guardado nada. Compáralo con lo que dice la página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>not named</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Whose code it is</source>
        <translation>De quién es el código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Whose code is it?</source>
        <translation>¿De quién es el código?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>If the phone is lost, this brings its codes back. Without it, only the exchange's support is left.</source>
        <translation>Si se pierde el teléfono, esto recupera sus códigos. Sin ello, solo queda el soporte del exchange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Whoever finds the sheet can make your codes, but still needs your password. Keep it where neither fire nor a burglar takes it together with the phone. Take no photograph of it.</source>
        <translation>Quien encuentre la hoja puede generar tus códigos, pero todavía necesita tu contraseña. Guárdala donde ni el fuego ni un ladrón se la lleven junto con el teléfono. No le hagas ninguna foto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>The sheet is then worth nothing without the passphrase, to you as well. It opens with a standard tool on any computer; the command is printed on it. Do not write the passphrase on the same sheet.</source>
        <translation>La hoja no vale entonces nada sin la frase de contraseña, tampoco para ti. Se abre con una herramienta estándar en cualquier equipo; el comando está impreso en ella. No escribas la frase de contraseña en la misma hoja.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Write line by line, in groups of four. A pencil or a pen that does not fade.</source>
        <translation>Escribe línea por línea, en grupos de cuatro. Con lápiz o con un bolígrafo que no se borre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>At least {count} signs of an English keyboard; five words or more are best.</source>
        <extracomment>For one: At least {count} sign of an English keyboard; five words or more are best.</extracomment>
        <translation>
            <numerusform>Al menos {count} carácter de un teclado inglés; lo mejor son cinco palabras o más.</numerusform>
            <numerusform>Al menos {count} caracteres de un teclado inglés; lo mejor son cinco palabras o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>It needs at least {count} signs.</source>
        <extracomment>For one: It needs at least {count} sign.</extracomment>
        <translation>
            <numerusform>Necesita al menos {count} carácter.</numerusform>
            <numerusform>Necesita al menos {count} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>It may have at most {count} signs.</source>
        <extracomment>For one: It may have at most {count} sign.</extracomment>
        <translation>
            <numerusform>Puede tener como mucho {count} carácter.</numerusform>
            <numerusform>Puede tener como mucho {count} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Use letters without accents, digits and signs of an English keyboard, with no space at the ends: others are not the same on every computer.</source>
        <translation>Usa letras sin acentos, cifras y signos de un teclado inglés, sin espacios en los extremos: otros no son iguales en todos los equipos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Make the sheet</source>
        <translation>Crear la hoja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>I have written it</source>
        <translation>Lo he anotado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Go on: try the paper</source>
        <translation>Seguir: probar el papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Go on without paper</source>
        <translation>Seguir sin papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Written.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The printer took no page. Look whether it is on and has paper, then try again.</source>
        <translation>La impresora no tomó ninguna página. Mira si está encendida y tiene papel, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Print it</source>
        <translation>Imprimirla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>With a passphrase</source>
        <translation>Con una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Saved as PDF.</source>
        <translation>Guardado como PDF.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>{file}
Print it, then delete the file.</source>
        <translation>{file}
Imprímelo y luego elimina el archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Now try it: only a paper that was tried counts as a way back.</source>
        <translation>Ahora pruébalo: solo un papel probado cuenta como vía de recuperación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Put the key on paper</source>
        <translation>Pasar la clave a papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Las dos no son iguales. Escribe otra vez la segunda.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Type the {count} digits that your phone shows now</source>
        <extracomment>For one: Type the {count} digit that your phone shows now</extracomment>
        <translation>
            <numerusform>Escribe la {count} cifra que muestra ahora tu teléfono</numerusform>
            <numerusform>Escribe las {count} cifras que muestra ahora tu teléfono</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>This proves that the phone has the right key, and that its clock is right.</source>
        <translation>Esto demuestra que el teléfono tiene la clave correcta y que su reloj va bien.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Go on without this test</source>
        <translation>Seguir sin esta prueba</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Scan it with the authenticator app on your phone, as a new entry.</source>
        <translation>Escanéalo con la app de autenticación de tu teléfono, como entrada nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Show the QR code again</source>
        <translation>Mostrar el código QR otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Hide the QR code</source>
        <translation>Ocultar el código QR</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>QR code of {issuer}</source>
        <translation>Código QR de {issuer}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>The phone was tested.</source>
        <translation>El teléfono se probó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>It showed the right code.</source>
        <translation>Mostró el código correcto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>How to set the clock</source>
        <translation>Cómo poner en hora el reloj</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Type the key back from the paper</source>
        <translation>Vuelve a escribir la clave desde el papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Take the paper in your hand and read only from it. That finds a slip while the key is still here.</source>
        <translation>Toma el papel en la mano y lee solo de él. Así se encuentra un error mientras la clave sigue aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Take the paper in your hand. What you type is compared with what was noted of the key; the key itself is not here.</source>
        <translation>Toma el papel en la mano. Lo que escribes se compara con lo que se anotó de la clave; la clave en sí no está aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Read the sheet’s QR code from a picture, or type its lines. Then the passphrase shows whether it opens.</source>
        <translation>Lee el código QR de la hoja desde una imagen, o escribe sus líneas. Luego la frase de contraseña muestra si se abre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Read a picture of the sheet …</source>
        <translation>Leer una imagen de la hoja …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>You can also drop a picture of the sheet on this page.</source>
        <translation>También puedes soltar una imagen de la hoja sobre esta página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>One line is enough for now</source>
        <translation>Por ahora basta una línea</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Type all lines</source>
        <translation>Escribir todas las líneas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Go on without trying the paper</source>
        <translation>Seguir sin probar el papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Passphrase of the sheet</source>
        <translation>Frase de contraseña de la hoja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Type the passphrase of the sheet.</source>
        <translation>Escribe la frase de contraseña de la hoja.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>The sheet was read.</source>
        <translation>La hoja se leyó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Now type its passphrase.</source>
        <translation>Ahora escribe su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <location filename="../../desktop_app/ui/paper_printing.py"/>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>This computer has no printer</source>
        <translation>Este equipo no tiene impresora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Nothing was printed. Write the key by hand instead: that is as good, and no printer keeps a copy.</source>
        <translation>No se imprimió nada. Escribe la clave a mano: sirve igual, y ninguna impresora guarda una copia.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Print the key on a printer of your own?</source>
        <translation>¿Imprimir la clave en una impresora propia?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Many printers keep what they print in a memory, and one that others use, at work or in a shop, may show it to them. Use your own, by cable if you can; take the sheet out at once, and turn the printer off for a minute.</source>
        <translation>Muchas impresoras guardan en una memoria lo que imprimen, y una que usan otros, en el trabajo o en una tienda, puede mostrárselo. Usa la tuya, por cable si puedes; recoge la hoja enseguida y apaga la impresora un minuto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Save the key as a PDF?</source>
        <translation>¿Guardar la clave como PDF?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>The file holds the whole key, and backup programs and clouds copy files. A stick that you keep away from this computer is the better place. Delete the file once it is printed.</source>
        <translation>El archivo contiene la clave entera, y los programas de copia de seguridad y las nubes copian archivos. Una memoria USB que guardes lejos de este equipo es mejor lugar. Elimina el archivo en cuanto esté impreso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>The file can be opened with the passphrase alone, by anyone who has it and enough time to guess. Keep it on a stick, away from this computer.</source>
        <translation>El archivo se puede abrir solo con la frase de contraseña: puede hacerlo cualquiera que tenga el archivo y tiempo suficiente para adivinarla. Guárdalo en una memoria USB, lejos de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Choose a printer</source>
        <translation>Elegir una impresora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Choose where</source>
        <translation>Elegir dónde</translation>
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
        <translation>De acuerdo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stage {number}, {name}: done</source>
        <translation>Etapa {number}, {name}: hecha</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stage {number}, {name}: in sight</source>
        <translation>Etapa {number}, {name}: a la vista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stage {number}, {name}: to come</source>
        <translation>Etapa {number}, {name}: pendiente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>The row of letters and digits under the QR code. Spaces, hyphens and small letters are fine.</source>
        <translation>La serie de letras y cifras que aparece debajo del código QR. No importan los espacios, los guiones ni las minúsculas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>{seconds} s</source>
        <comment>seconds, short</comment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>The page shows other settings</source>
        <translation>La página muestra otros ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Signs are the letters A to Z and the digits 2 to 7.</source>
        <translation>Los caracteres son las letras de la A a la Z y las cifras del 2 al 7.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>As it shall stand in the app’s list. May be empty.</source>
        <translation>Como debe figurar en la lista de la app. Puede quedar vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Way of calculating</source>
        <translation>Método de cálculo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>New code every</source>
        <translation>Código nuevo cada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>From the exchange’s page</source>
        <translation>De la página del exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>From my paper</source>
        <translation>De mi papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Where do you read it?</source>
        <translation>¿Dónde la lees?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Unlock once more to see the codes</source>
        <translation>Desbloquea una vez más para ver los códigos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>So nobody who finds this window open sees them. They are hidden again when you leave this page.</source>
        <translation>Así no los ve nadie que encuentre esta ventana abierta. Se vuelven a ocultar cuando sales de esta página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Show the codes</source>
        <translation>Mostrar los códigos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>The system’s key store is asked. It may ask for its own password.</source>
        <translation>Se pregunta al almacén de claves del sistema. Puede que pida su propia contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Ask the system’s key store</source>
        <translation>Preguntar al almacén de claves del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <source>Type the passphrase first.</source>
        <translation>Escribe primero la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Type the recovery key first.</source>
        <translation>Escribe primero la clave de recuperación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>The eight groups that you have on paper.</source>
        <translation>Los ocho grupos que tienes en papel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Leave the page with the QR code in sight. Strongroom looks at your screens and at what you copied, now and once, and stores no picture.</source>
        <translation>Deja a la vista la página con el código QR. Strongroom mira tus pantallas y lo que copiaste, ahora y una sola vez, y no guarda ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>You can also drop a picture of the code on this page.</source>
        <translation>También puedes soltar una imagen del código sobre esta página.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>{count} codes</source>
        <extracomment>For one: {count} code</extracomment>
        <translation>
            <numerusform>{count} código</numerusform>
            <numerusform>{count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Sign {place} is “{sign}”, which no key has.</source>
        <translation>El carácter {place} es «{sign}», que ninguna clave tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Sign {place} is a sign that cannot be seen, which no key has.</source>
        <translation>El carácter {place} no se puede ver, y ninguna clave lo tiene.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>And {count} more.</source>
        <comment>wrong signs</comment>
        <extracomment>For one: And {count} more.</extracomment>
        <translation>
            <numerusform>Y {count} más.</numerusform>
            <numerusform>Y {count} más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This export has {count} codes.</source>
        <extracomment>For one: This export has {count} code.</extracomment>
        <translation>
            <numerusform>Esta exportación tiene {count} código.</numerusform>
            <numerusform>Esta exportación tiene {count} códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Missing: parts {parts}. Show the next code in Google Authenticator and press the button again, or choose below if your account is there already.</source>
        <extracomment>For one: Missing: part {parts}. Show the next code in Google Authenticator and press the button again, or choose below if your account is there already.</extracomment>
        <translation>
            <numerusform>Falta la parte {parts}. Muestra el siguiente código en Google Authenticator y pulsa otra vez el botón, o elige abajo si tu cuenta ya está ahí.</numerusform>
            <numerusform>Faltan las partes {parts}. Muestra el siguiente código en Google Authenticator y pulsa otra vez el botón, o elige abajo si tu cuenta ya está ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>{count} entries of the export left out:</source>
        <extracomment>For one: {count} entry of the export left out:</extracomment>
        <translation>
            <numerusform>{count} entrada de la exportación omitida:</numerusform>
            <numerusform>{count} entradas de la exportación omitidas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>{names}. They count instead of following the clock, or ask for what apps do not know.</source>
        <extracomment>For one: {names}. It counts instead of following the clock, or asks for what apps do not know.</extracomment>
        <translation>
            <numerusform>{names}. Cuenta en lugar de seguir el reloj, o pide algo que las apps no conocen.</numerusform>
            <numerusform>{names}. Cuentan en lugar de seguir el reloj, o piden algo que las apps no conocen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>macOS shows only the wallpaper</source>
        <translation>macOS muestra solo el fondo de pantalla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>you said no, or nobody answered</source>
        <translation>dijiste que no, o nadie contestó</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>this desktop gives no picture of the screen</source>
        <translation>este escritorio no da ninguna imagen de la pantalla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the picture could not be read</source>
        <translation>no se pudo leer la imagen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the file is not there, or may not be read</source>
        <translation>el archivo no está, o no se permite leerlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the picture is too large</source>
        <translation>la imagen es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>not a picture that is read here</source>
        <translation>no es una imagen que se lea aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the picture is damaged</source>
        <translation>la imagen está dañada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>nothing</source>
        <comment>in a place that was searched</comment>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Make the page larger ({key} and +) until the code is as wide as your hand, and see that no other window covers it. Or type the key that stands under the code; most exchanges show it.</source>
        <translation>Amplía la página ({key} y +) hasta que el código sea tan ancho como tu mano, y mira que ninguna otra ventana lo tape. O escribe la clave que aparece debajo del código; la mayoría de los exchanges la muestran.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code asks for a way of calculating that apps do not know.</source>
        <translation>Este código pide un método de cálculo que las apps no conocen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code asks for a number of digits that apps do not know.</source>
        <translation>Este código pide un número de cifras que las apps no conocen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code asks for a rhythm that apps do not know.</source>
        <translation>Este código pide un ritmo que las apps no conocen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code is of a kind that apps do not know.</source>
        <translation>Este código es de un tipo que las apps no conocen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is longer than any key in use.</source>
        <translation>Esto es más largo que cualquier clave en uso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It names no account, so give it a name in the app yourself.</source>
        <translation>No nombra ninguna cuenta, así que dale tú un nombre en la app.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name holds signs that cannot be seen. They were taken out.</source>
        <translation>Su nombre contiene caracteres que no se ven. Se quitaron.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name holds signs that turn the direction of reading, which can make a name look like another. They were taken out.</source>
        <translation>Su nombre contiene caracteres que invierten el sentido de lectura, con los que un nombre puede parecer otro. Se quitaron.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name is written from right to left.</source>
        <translation>Su nombre está escrito de derecha a izquierda.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name mixes letters of several scripts that look alike. Read it letter by letter.</source>
        <translation>Su nombre mezcla letras parecidas de varios alfabetos. Léelo letra por letra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name is very long, and is shown shortened.</source>
        <translation>Su nombre es muy largo y se muestra acortado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Part of its name could not be read.</source>
        <translation>Una parte de su nombre no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Part of the link is written wrongly; it was read as well as possible.</source>
        <translation>Una parte del enlace está mal escrita; se leyó lo mejor posible.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name has several colons: the part before the first was taken as the issuer.</source>
        <translation>Su nombre tiene varios dos puntos: se tomó como emisor la parte anterior a los primeros.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>A plus sign in the issuer was read as a space.</source>
        <translation>Un signo más en el emisor se leyó como espacio.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link holds more than is usual: {detail}. It changes no code.</source>
        <translation>El enlace contiene más de lo habitual: {detail}. No cambia ningún código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>There was other text around the link.</source>
        <translation>Había otro texto alrededor del enlace.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link was wrapped in another one ({detail}).</source>
        <translation>El enlace estaba dentro de otro ({detail}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link was inside a web address of {detail}. That page may have seen the secret: if it is not the exchange's own, do not use this code.</source>
        <translation>El enlace estaba dentro de una dirección web de {detail}. Esa página puede haber visto el secreto: si no es la del propio exchange, no uses este código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key may be incomplete: its last letter does not fit. Compare the end of it.</source>
        <translation>La clave puede estar incompleta: su última letra no encaja. Compara el final.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>What you copied</source>
        <translation>Lo que copiaste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>no code, nor behind this window</source>
        <translation>ningún código, tampoco detrás de esta ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>no code</source>
        <translation>ningún código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>looking …</source>
        <translation>buscando …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>all one colour</source>
        <translation>todo de un solo color</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>A screen that shows one colour only may be off, or its program keeps it from being seen.</source>
        <translation>Una pantalla que muestra un solo color puede estar apagada, o su programa impide que se vea.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>No code was found.</source>
        <translation>No se encontró ningún código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Delete one file yourself.</source>
        <translation>Elimina tú un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Your desktop wrote the picture of your screens to {file}, and Strongroom could not delete it. It may show the code.</source>
        <translation>Tu escritorio escribió la imagen de tus pantallas en {file}, y Strongroom no pudo eliminarla. Puede mostrar el código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is a wallet's private key.</source>
        <translation>Esta es la clave privada de una billetera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was let go at once and nothing of it is stored. Whoever sees it owns the money: take it off the screen and out of the clipboard, and never type or scan it anywhere but into its own wallet.</source>
        <translation>Se descartó enseguida y no se guardó nada de ella. Quien la ve es dueño del dinero: quítala de la pantalla y del portapapeles, y nunca la escribas ni la escanees en ningún sitio que no sea su propia billetera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This looks like a wallet's recovery phrase.</source>
        <translation>Esto parece la frase de recuperación de una billetera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was let go at once and nothing of it is stored. Whoever sees it owns the money: take it off the screen and out of the clipboard. No exchange and no helper ever needs it.</source>
        <translation>Se descartó enseguida y no se guardó nada de ella. Quien la ve es dueño del dinero: quítala de la pantalla y del portapapeles. Ningún exchange ni ningún asistente la necesita nunca.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is a wallet's address.</source>
        <translation>Un código es la dirección de una billetera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Money is paid to it; it makes no codes. The authenticator's code is on the exchange's security page.</source>
        <translation>A ella se le paga dinero; no genera códigos. El código del autenticador está en la página de seguridad del exchange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is for signing in with a passkey.</source>
        <translation>Un código es para iniciar sesión con una llave de acceso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It is read by a phone, once, and makes no codes.</source>
        <translation>Lo lee un teléfono, una sola vez, y no genera códigos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>What was copied is too long to be a key.</source>
        <translation>Lo que se copió es demasiado largo para ser una clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Copy the link or the key alone.</source>
        <translation>Copia solo el enlace o la clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Something was found that is no authenticator code.</source>
        <translation>Se encontró algo que no es un código de autenticador.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was let go. Look for the code on the exchange's page about its authenticator.</source>
        <translation>Se descartó. Busca el código en la página del exchange sobre su autenticador.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code counts, and does not follow the clock.</source>
        <translation>Este código cuenta, y no sigue el reloj.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It is of the kind HOTP, which no exchange that we know uses. Choose the authenticator app on the exchange's page, and look for its code there.</source>
        <translation>Es del tipo HOTP, que no usa ningún exchange que conozcamos. Elige la app de autenticación en la página del exchange y busca allí su código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is a Steam Guard code.</source>
        <translation>Este es un código de Steam Guard.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It works in Steam's own app only, and is none of an exchange.</source>
        <translation>Solo funciona en la propia app de Steam, y no es de un exchange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link is too long.</source>
        <translation>El enlace es demasiado largo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>No exchange makes one like it. Nothing of it was used.</source>
        <translation>Ningún exchange crea uno así. No se usó nada de él.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link holds no secret.</source>
        <translation>El enlace no contiene ningún secreto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>So no code can be made of it. Show the code on the page anew.</source>
        <translation>Así que no se puede generar ningún código con él. Muestra otra vez el código en la página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key in this code has signs that no key has.</source>
        <translation>La clave de este código tiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It may be damaged. Show the code on the page anew.</source>
        <translation>Puede estar dañado. Muestra otra vez el código en la página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key is written in another way (hexadecimal).</source>
        <translation>La clave está escrita de otra forma (hexadecimal).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Authenticator apps take the letters A to Z and the digits 2 to 7. Look for that form on the page.</source>
        <translation>Las apps de autenticación aceptan las letras de la A a la Z y las cifras del 2 al 7. Busca esa forma en la página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key is far too short.</source>
        <translation>La clave es demasiado corta, y por mucho.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Part of it is missing. Show the code on the page anew.</source>
        <translation>Falta una parte. Muestra otra vez el código en la página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key is longer than any in use.</source>
        <translation>La clave es más larga que cualquiera en uso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Nothing of it was used.</source>
        <translation>No se usó nada de ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This export of Google Authenticator cannot be read.</source>
        <translation>Esta exportación de Google Authenticator no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Show its code once more, larger. If it happens again, the form of the export has changed.</source>
        <translation>Muestra su código una vez más, más grande. Si vuelve a ocurrir, la forma de la exportación ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This export holds no account.</source>
        <translation>Esta exportación no contiene ninguna cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Choose at least one account in Google Authenticator.</source>
        <translation>Elige al menos una cuenta en Google Authenticator.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link is cut off or damaged.</source>
        <translation>El enlace está cortado o dañado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Show the code on the page anew.</source>
        <translation>Muestra otra vez el código en la página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Type the key first.</source>
        <translation>Escribe primero la clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is far too short for a key. Most have 16, 26 or 32 signs.</source>
        <translation>Esto es demasiado corto para una clave, con mucho. La mayoría tienen 16, 26 o 32 caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It may be {signs}.</source>
        <translation>Puede ser {signs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>macOS lets Strongroom see only the wallpaper.</source>
        <translation>macOS deja ver a Strongroom solo el fondo de pantalla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Open **System Settings › Privacy &amp; Security › Screen &amp; System Audio Recording**, turn Strongroom on, and start it anew. Or press **⌘ ⌃ ⇧ 4**, draw a frame around the code to copy it, and press the button again.</source>
        <translation>Abre **System Settings › Privacy &amp; Security › Screen &amp; System Audio Recording**, activa Strongroom e inícialo de nuevo. O pulsa **⌘ ⌃ ⇧ 4**, traza un marco alrededor del código para copiarlo y pulsa otra vez el botón.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Your desktop gave no picture of the screen.</source>
        <translation>Tu escritorio no dio ninguna imagen de la pantalla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Take a screenshot of the code yourself and copy it, then press the button again. Or open its file, or type the key that stands under the code.</source>
        <translation>Haz tú una captura de pantalla del código y cópiala; luego pulsa otra vez el botón. O abre su archivo, o escribe la clave que aparece debajo del código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>No code was found in it.</source>
        <translation>No se encontró ningún código en ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>A picture of the whole code with its light margin works best: PNG, JPEG, WebP, GIF or BMP, at most 40 MB.</source>
        <translation>Lo que mejor funciona es una imagen del código entero con su margen claro: PNG, JPEG, WebP, GIF o BMP, de 40 MB como mucho.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>There is no code in what you copied.</source>
        <translation>No hay ningún código en lo que copiaste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Copy the picture of the code, its link, or its key.</source>
        <translation>Copia la imagen del código, su enlace o su clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is a link to a web page.</source>
        <translation>Un código es un enlace a una página web.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It leads to {host}. It was not opened. An authenticator's code is another one.</source>
        <translation>Lleva a {host}. No se abrió. El código de un autenticador es otro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is for {app} alone.</source>
        <translation>Un código es solo para {app}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Other authenticator apps cannot use it.</source>
        <translation>Otras apps de autenticación no pueden usarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It says: {detail}.</source>
        <translation>Dice: {detail}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link contradicts itself.</source>
        <translation>El enlace se contradice.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It gives “{detail}” twice with different values, and apps would differ in which they take. It was not used.</source>
        <translation>Da «{detail}» dos veces con valores distintos, y no todas las apps tomarían el mismo. No se usó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>one without a name</source>
        <translation>uno sin nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Screen {number}</source>
        <translation>Pantalla {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Your screen</source>
        <translation>Tu pantalla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was not used.</source>
        <translation>No se usó.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>{count} digits</source>
        <extracomment>For one: {count} digit</extracomment>
        <translation>
            <numerusform>{count} cifra</numerusform>
            <numerusform>{count} cifras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>{seconds} s</source>
        <comment>seconds, short</comment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes, on {day}</source>
        <comment>whether a code was seen before</comment>
        <translation>sí, el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Once the exchange has taken it, the key is dead: its entry in the phone and its paper open nothing any more. Keep both until the new one works, then delete them.</source>
        <translation>En cuanto el exchange lo acepte, la clave deja de servir: su entrada en el teléfono y su papel ya no abren nada. Conserva ambos hasta que funcione la nueva y luego elimínalos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Once the exchange has taken it, the key of {day} is dead: its entry in the phone and its paper open nothing any more. Keep both until the new one works, then delete them.</source>
        <translation>En cuanto el exchange lo acepte, la clave del {day} deja de servir: su entrada en el teléfono y su papel ya no abren nada. Conserva ambos hasta que funcione la nueva y luego elimínalos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>A newer one was set up for this account since, so this one opens nothing any more.</source>
        <translation>Desde entonces se configuró una más nueva para esta cuenta, así que esta ya no abre nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>A newer one of {day} was set up for this account since, so this one opens nothing any more.</source>
        <translation>Desde entonces se configuró para esta cuenta una más nueva, del {day}, así que esta ya no abre nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>It was seen for {name}.</source>
        <comment>a key of another account</comment>
        <translation>Se vio para {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>It was seen on {day} for {name}.</source>
        <comment>a key of another account</comment>
        <translation>Se vio el {day} para {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>No exchange gives the same key twice: one of the two was mixed up, or this is the same account under another name.</source>
        <translation>Ningún exchange da dos veces la misma clave: se confundió una de las dos, o esta es la misma cuenta con otro nombre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The key is short: {count} bits.</source>
        <extracomment>For one: The key is short: {count} bit.</extracomment>
        <translation>
            <numerusform>La clave es corta: {count} bit.</numerusform>
            <numerusform>La clave es corta: {count} bits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>By what is known, {apps} ignore that and would show wrong codes.</source>
        <extracomment>For one: By what is known, {apps} ignores that and would show wrong codes.</extracomment>
        <translation>
            <numerusform>Por lo que se sabe, {apps} no lo tiene en cuenta y mostraría códigos incorrectos.</numerusform>
            <numerusform>Por lo que se sabe, {apps} no lo tienen en cuenta y mostrarían códigos incorrectos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>the way of calculating</source>
        <translation>el método de cálculo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>the number of digits</source>
        <translation>el número de cifras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>the rhythm</source>
        <translation>el ritmo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>no</source>
        <comment>whether a code was seen before</comment>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes</source>
        <comment>whether a code was seen before</comment>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>no; another one was</source>
        <comment>whether a code was seen before</comment>
        <translation>no; se vio otro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes, and a newer one since</source>
        <comment>whether a code was seen before</comment>
        <translation>sí, y uno más nuevo desde entonces</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes, for another account</source>
        <comment>whether a code was seen before</comment>
        <translation>sí, para otra cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>strong</source>
        <comment>a key</comment>
        <translation>fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>enough</source>
        <comment>a key</comment>
        <translation>suficiente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>short</source>
        <comment>a key</comment>
        <translation>corta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Use it only if it stands on {exchange}’s own page.</source>
        <translation>Úsalo solo si está en la propia página de {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>another account</source>
        <translation>otra cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The standard asks for 128 and recommends 160. You cannot change that: the exchange makes the key. It still protects far better than SMS.</source>
        <translation>El estándar pide 128 y recomienda 160. No puedes cambiarlo: la clave la crea el exchange. Aun así protege mucho mejor que el SMS.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>It is unusual in {traits}.</source>
        <translation>Es poco habitual en esto: {traits}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The test of your phone will show it.</source>
        <translation>La prueba de tu teléfono lo mostrará.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Not every app can use this code.</source>
        <translation>No todas las apps pueden usar este código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This code says {name}, not {exchange}.</source>
        <translation>Este código dice {name}, no {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>If you took the code from the right page, somebody may have put another one there. Else find the code of {exchange}.</source>
        <translation>Si tomaste el código de la página correcta, puede que alguien haya puesto otro allí. Si no, busca el código de {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This code says “{name}”, not {exchange}.</source>
        <translation>Este código dice «{name}», no {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Use it only if it stands on {exchange}’s own page, where you typed the address yourself.</source>
        <translation>Úsalo solo si está en la propia página de {exchange}, cuya dirección escribiste tú.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This code does not say whose it is.</source>
        <translation>Este código no dice de quién es.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This is a new key for this account.</source>
        <translation>Esta es una clave nueva para esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This is an older key.</source>
        <translation>Esta es una clave más antigua.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Two accounts have the same key.</source>
        <translation>Dos cuentas tienen la misma clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The code names two issuers.</source>
        <translation>El código nombra dos emisores.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>In front of the account it says “{name}”. Apps show either the one or the other.</source>
        <translation>Delante de la cuenta dice «{name}». Las apps muestran uno u otro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Odd about it:</source>
        <translation>Lo que llama la atención:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Sign {place} is “{sign}”: no key has it.</source>
        <translation>El carácter {place} es «{sign}»: ninguna clave lo tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Sign {place} cannot be seen: no key has it.</source>
        <translation>El carácter {place} no se puede ver: ninguna clave lo tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>The paper is right.</source>
        <translation>El papel es correcto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Every sign came back. The date is noted, and from now on the paper counts as a way back.</source>
        <translation>Volvieron todos los caracteres. La fecha está anotada, y desde ahora el papel cuenta como vía de recuperación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This line is right.</source>
        <translation>Esta línea es correcta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>One line was tried, with its check. The date is noted, and from now on the paper counts as a way back.</source>
        <translation>Se probó una línea, con su comprobación. La fecha está anotada, y desde ahora el papel cuenta como vía de recuperación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Its code was read back and holds this key. The date is noted.</source>
        <translation>Se leyó su código y contiene esta clave. La fecha está anotada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This sheet holds another key.</source>
        <translation>Esta hoja contiene otra clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>It is an older sheet, or one of another account. Take the right one, or make a new one.</source>
        <translation>Es una hoja más antigua, o la de otra cuenta. Toma la correcta, o crea una nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>No code was found on the picture.</source>
        <translation>No se encontró ningún código en la imagen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Take the picture straight from above, in good light, with the whole code and its light margin. Delete it afterwards, also in the cloud of the phone.</source>
        <translation>Haz la foto justo desde arriba, con buena luz, con el código entero y su margen claro. Elimínala después, también de la nube del teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>It did not open.</source>
        <translation>No se abrió.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>The passphrase does not fit, or a sign of the block differs. Capitals and small letters count.</source>
        <translation>La frase de contraseña no es la correcta, o un carácter del bloque es distinto. Importan las mayúsculas y las minúsculas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Not every line is right yet.</source>
        <translation>Aún no son correctas todas las líneas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>What is said beneath a line tells where to look. Nothing was noted.</source>
        <translation>Lo que se dice debajo de una línea indica dónde mirar. No se anotó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>There is a slip in this line. Compare it with the paper, group by group.</source>
        <translation>Hay un error en esta línea. Compárala con el papel, grupo por grupo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>It fits its check signs, but is not this key’s: the paper is of another key.</source>
        <translation>Cuadra con sus caracteres de comprobación, pero no es de esta clave: el papel es de otra clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Some signs of this line are missing.</source>
        <translation>Faltan algunos caracteres de esta línea.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This line has more signs than it should.</source>
        <translation>Esta línea tiene más caracteres de los que debería.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This is line {number} of the paper.</source>
        <translation>Esta es la línea {number} del papel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Type this line.</source>
        <translation>Escribe esta línea.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>A code has {count} digits.</source>
        <extracomment>For one: A code has {count} digit.</extracomment>
        <translation>
            <numerusform>Un código tiene {count} cifra.</numerusform>
            <numerusform>Un código tiene {count} cifras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>You typed {count}.</source>
        <comment>digits</comment>
        <extracomment>For one: You typed {count}.</extracomment>
        <translation>
            <numerusform>Escribiste {count}.</numerusform>
            <numerusform>Escribiste {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone’s clock is {time} ahead of this computer’s.</source>
        <translation>El reloj del teléfono va {time} por delante del de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone’s clock is {time} behind this computer’s.</source>
        <translation>El reloj del teléfono va {time} por detrás del de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right, but for the half minute that has just ended.</source>
        <translation>El código es correcto, pero para el medio minuto que acaba de terminar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right, but for the half minute that comes next.</source>
        <translation>El código es correcto, pero para el medio minuto que viene después.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right, but for another time.</source>
        <translation>El código es correcto, pero para otra hora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>{exchange} may take such codes now and refuse them another time. Set the clock, then type the next code.</source>
        <translation>{exchange} puede aceptar esos códigos ahora y rechazarlos otra vez. Pon en hora el reloj y luego escribe el código siguiente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The exchange may take such codes now and refuse them another time. Set the clock, then type the next code.</source>
        <translation>El exchange puede aceptar esos códigos ahora y rechazarlos otra vez. Pon en hora el reloj y luego escribe el código siguiente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>{exchange} would refuse it. Set the clock, then type the next code.</source>
        <translation>{exchange} lo rechazaría. Pon en hora el reloj y luego escribe el código siguiente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The exchange would refuse it. Set the clock, then type the next code.</source>
        <translation>El exchange lo rechazaría. Pon en hora el reloj y luego escribe el código siguiente.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>{count} seconds</source>
        <extracomment>For one: {count} second</extracomment>
        <translation>
            <numerusform>{count} segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {count} seconds</source>
        <extracomment>For one: about {low} to {count} second</extracomment>
        <translation>
            <numerusform>unos {low} a {count} segundo</numerusform>
            <numerusform>unos {low} a {count} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {count} minutes</source>
        <extracomment>For one: about {low} to {count} minute</extracomment>
        <translation>
            <numerusform>unos {low} a {count} minuto</numerusform>
            <numerusform>unos {low} a {count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {count} hours</source>
        <extracomment>For one: about {low} to {count} hour</extracomment>
        <translation>
            <numerusform>unas {low} a {count} hora</numerusform>
            <numerusform>unas {low} a {count} horas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Which of the two is wrong cannot be seen from here.</source>
        <translation>Cuál de los dos va mal no se puede ver desde aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {high}</source>
        <translation>más o menos de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This is no code of this key.</source>
        <translation>Este no es un código de esta clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone shows another account’s line, or it has another key, perhaps an older one. Show the QR code again, add it to the app as a new entry, and type the code of that entry.</source>
        <translation>El teléfono muestra la línea de otra cuenta, o tiene otra clave, quizá una más antigua. Muestra otra vez el código QR, añádelo a la app como entrada nueva y escribe el código de esa entrada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely the phone’s is wrong: other phones agreed with this computer.</source>
        <translation>Lo más probable es que vaya mal el del teléfono: otros teléfonos coincidían con este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely this computer’s is wrong: another phone differed from it in the same way.</source>
        <translation>Lo más probable es que vaya mal el de este equipo: otro teléfono difería de él de la misma forma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Too many wrong codes.</source>
        <translation>Demasiados códigos incorrectos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>So that a code is not right by chance, the next can be tried in {time}.</source>
        <translation>Para que un código no acierte por casualidad, el siguiente se puede probar en {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › System › Date and time**.</source>
        <translation>Abre **Settings › System › Date and time**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>On Samsung phones: General management › Date and time.</source>
        <translation>En teléfonos Samsung: General management › Date and time.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set time automatically** and **Set time zone automatically**.</source>
        <translation>Activa **Set time automatically** y **Set time zone automatically**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>If they were on already: turn them off and on once, with a network.</source>
        <translation>Si ya estaban activados: desactívalos y actívalos una vez, con red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › General › Date &amp; Time**.</source>
        <translation>Abre **Settings › General › Date &amp; Time**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set Automatically**.</source>
        <translation>Activa **Set Automatically**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>If it was on already: turn it off and on once, with a network.</source>
        <translation>Si ya estaba activado: desactívalo y actívalo una vez, con red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>If it cannot be changed, a Screen Time passcode or an organisation keeps it.</source>
        <translation>Si no se puede cambiar, lo impide un código de Screen Time o una organización.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › Time &amp; language › Date &amp; time**.</source>
        <translation>Abre **Settings › Time &amp; language › Date &amp; time**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set time automatically**, and look whether the time zone is right.</source>
        <translation>Activa **Set time automatically** y mira si la zona horaria es la correcta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Press **Sync now**.</source>
        <translation>Pulsa **Sync now**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **System Settings › General › Date &amp; Time**.</source>
        <translation>Abre **System Settings › General › Date &amp; Time**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set time and date automatically**.</source>
        <translation>Activa **Set time and date automatically**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Look whether the time zone is right.</source>
        <translation>Mira si la zona horaria es la correcta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › System › Date &amp; Time**, and turn on **Automatic Date &amp; Time**.</source>
        <translation>Abre **Settings › System › Date &amp; Time** y activa **Automatic Date &amp; Time**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>In older versions: Settings › Date &amp; Time.</source>
        <translation>En versiones más antiguas: Settings › Date &amp; Time.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Or type in a terminal: **timedatectl set-ntp true**</source>
        <translation>O escribe en un terminal: **timedatectl set-ntp true**</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>**timedatectl** then says “System clock synchronized: yes”.</source>
        <translation>**timedatectl** dice entonces «System clock synchronized: yes».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>at most {time}</source>
        <translation>como mucho {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>about {time}</source>
        <translation>más o menos {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right.</source>
        <translation>El código es correcto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone has this key, and its clock agrees with this computer’s.</source>
        <translation>El teléfono tiene esta clave, y su reloj coincide con el de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone is right, but you read another line of its list. Type the code of this account.</source>
        <translation>El teléfono está bien, pero leíste otra línea de su lista. Escribe el código de esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Almost right.</source>
        <translation>Casi correcto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>One digit differs, or two changed places. Type the code once more.</source>
        <translation>Una cifra es distinta, o dos cambiaron de lugar. Escribe el código una vez más.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely the phone’s is wrong: this computer’s is set by a time server.</source>
        <translation>Lo más probable es que vaya mal el del teléfono: el de este equipo lo ajusta un servidor de hora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This computer’s is wrong: it stands before the day on which Strongroom was made.</source>
        <translation>El de este equipo va mal: está antes del día en que se creó Strongroom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely this computer’s is wrong, perhaps its time zone.</source>
        <translation>Lo más probable es que vaya mal el de este equipo, quizá su zona horaria.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely this computer’s is wrong: no time server sets it.</source>
        <translation>Lo más probable es que vaya mal el de este equipo: no lo ajusta ningún servidor de hora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This is the code of {account}.</source>
        <translation>Este es el código de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This is the code of another account.</source>
        <translation>Este es el código de otra cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Spaces do not matter.</source>
        <translation>Los espacios no importan.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Strongroom backups</source>
        <translation>Copias de seguridad de Strongroom</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Show {count} older ones</source>
        <extracomment>For one: Show {count} older one</extracomment>
        <translation>
            <numerusform>Mostrar {count} más antigua</numerusform>
            <numerusform>Mostrar {count} más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Save a backup</source>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>A folder for the vault</source>
        <translation>Una carpeta para la caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Look inside the backup of {moment}</source>
        <translation>Mirar dentro de la copia de seguridad del {moment}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Beside your vault</source>
        <translation>Junto a tu caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Open the backup</source>
        <translation>Abrir la copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>It opens with what opened your vault on the day it was made.</source>
        <translation>Se abre con lo que abría tu caja fuerte el día en que se hizo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>The eight groups on paper. Small letters, spaces and missing hyphens are fine.</source>
        <translation>Los ocho grupos en papel. No importan las minúsculas, los espacios ni los guiones que falten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Another backup</source>
        <translation>Otra copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Try the system’s key store</source>
        <translation>Probar el almacén de claves del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>What this backup holds</source>
        <translation>Lo que contiene esta copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Put this one back</source>
        <translation>Restaurar esta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>It holds {contents}.</source>
        <translation>Contiene {contents}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>It cannot be opened. Choose another one.</source>
        <translation>No se puede abrir. Elige otra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Strongroom makes one by itself when you open the vault and something changed. Each is opened again after it was written. Older ones thin out with time.</source>
        <translation>Strongroom hace una por sí solo cuando abres la caja fuerte y algo cambió. Cada una se vuelve a abrir después de escribirla. Las más antiguas se van espaciando con el tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Nothing was changed yet. Putting it back replaces what Strongroom knows now by what it knew then.</source>
        <translation>Aún no se ha cambiado nada. Al restaurarla, lo que Strongroom sabe ahora se sustituye por lo que sabía entonces.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Putting it back makes it the vault of this computer.</source>
        <translation>Al restaurarla, pasa a ser la caja fuerte de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>None yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>What is there now is kept: as a backup where it can be opened, and as it is in a folder beside the vault. From then on the vault opens with what opened it on that day.</source>
        <translation>Lo que hay ahora se conserva: como copia de seguridad si se puede abrir, y tal como está en una carpeta junto a la caja fuerte. Desde entonces, la caja fuerte se abre con lo que la abría aquel día.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Nothing was typed yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Type one of the two.</source>
        <translation>Escribe una de las dos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The backup was not saved</source>
        <translation>La copia de seguridad no se guardó</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>No half-written file was left behind, and your vault is untouched.</source>
        <translation>No ha quedado ningún archivo a medio escribir, y tu caja fuerte sigue intacta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It was read again after that, and holds everything. It lies in {folder}.</source>
        <translation>Después se volvió a leer, y lo contiene todo. Está en {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It was read again after that, and holds everything that holds now; the answers of earlier are on the drive that does not answer. It lies in {folder}.</source>
        <translation>Después se volvió a leer, y contiene todo lo que vale ahora; las respuestas de antes están en la unidad que no responde. Está en {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It holds everything that holds now; the answers of earlier are on the drive that does not answer.</source>
        <translation>Contiene todo lo que vale ahora; las respuestas de antes están en la unidad que no responde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The vault lies in {folder} from now on. It opens as before.</source>
        <translation>Desde ahora la caja fuerte está en {folder}. Se abre como antes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>That could not be noted: the next time start Strongroom with --folder and this folder, or choose it again here.</source>
        <translation>Eso no se pudo anotar: la próxima vez inicia Strongroom con --folder y esta carpeta, o elígela aquí otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{day}, {time}</source>
        <comment>a day, and the time of day</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} accounts</source>
        <extracomment>For one: {count} account</extracomment>
        <translation>
            <numerusform>{count} cuenta</numerusform>
            <numerusform>{count} cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} services behind them</source>
        <extracomment>For one: {count} service behind them</extracomment>
        <translation>
            <numerusform>{count} servicio detrás</numerusform>
            <numerusform>{count} servicios detrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} answers</source>
        <extracomment>For one: {count} answer</extracomment>
        <translation>
            <numerusform>{count} respuesta</numerusform>
            <numerusform>{count} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} exchanges of your own</source>
        <extracomment>For one: {count} exchange of your own</extracomment>
        <translation>
            <numerusform>{count} exchange propio</numerusform>
            <numerusform>{count} exchanges propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} API keys</source>
        <extracomment>For one: {count} API key</extracomment>
        <translation>
            <numerusform>{count} clave API</numerusform>
            <numerusform>{count} claves API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} backups are damaged. The newest whole one is of **{moment}**.</source>
        <extracomment>For one: One backup is damaged. The newest whole one is of **{moment}**.</extracomment>
        <translation>
            <numerusform>Una copia de seguridad está dañada. La más reciente intacta es del **{moment}**.</numerusform>
            <numerusform>{count} copias de seguridad están dañadas. La más reciente intacta es del **{moment}**.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>There is a vault in that folder already</source>
        <translation>Ya hay una caja fuerte en esa carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It was not touched: Strongroom never writes over a vault. Choose another folder, or a new one in it.</source>
        <translation>No se tocó: Strongroom nunca escribe sobre una caja fuerte. Elige otra carpeta, o una nueva dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>none</source>
        <comment>entries of a vault</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The backups beside the vault are damaged, too. Bring back one that you saved elsewhere.</source>
        <translation>También las copias de seguridad junto a la caja fuerte están dañadas. Recupera una que hayas guardado en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>There is no backup beside the vault. Bring back one that you saved elsewhere.</source>
        <translation>No hay ninguna copia de seguridad junto a la caja fuerte. Recupera una que hayas guardado en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The newest backup beside the vault is of **{moment}**.</source>
        <translation>La copia de seguridad más reciente junto a la caja fuerte es del **{moment}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>Nothing may be written in {folder}.</source>
        <translation>En {folder} no se permite escribir.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>What was written did not read back as it should.</source>
        <translation>Lo que se escribió no se leyó de vuelta como debería.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>unknown</source>
        <comment>when a backup or a file was made</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>You see what it holds before anything is replaced.</source>
        <translation>Ves lo que contiene antes de que se sustituya nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The drive is full.</source>
        <translation>La unidad está llena.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Make some room, or choose another drive.</source>
        <translation>Haz algo de sitio, o elige otra unidad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Choose another drive, and check this one.</source>
        <translation>Elige otra unidad y comprueba esta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Another mailbox</source>
        <translation>Otro buzón</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>My authenticator</source>
        <translation>Mi autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>My passwords</source>
        <translation>Mis contraseñas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which mailbox does {account} write to?</source>
        <translation>¿A qué buzón de correo escribe {account}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which mailbox do your exchanges write to?</source>
        <translation>¿A qué buzón de correo escriben tus exchanges?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Codes and new passwords arrive there.</source>
        <translation>Allí llegan códigos y contraseñas nuevas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which phone number does {account} know?</source>
        <translation>¿Qué número de teléfono conoce {account}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which phone number do your exchanges know?</source>
        <translation>¿Qué número de teléfono conocen tus exchanges?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>The number that codes by SMS or call go to.</source>
        <translation>El número al que van los códigos por SMS o llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Main mailbox</source>
        <translation>Buzón principal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Mailbox {number}</source>
        <translation>Buzón {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>My number</source>
        <translation>Mi número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>How you recognise it, if you like</source>
        <translation>Cómo lo reconoces, si quieres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>A few letters are enough. Never a password.</source>
        <translation>Bastan unas letras. Nunca una contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>The last two digits are enough.</source>
        <translation>Bastan las dos últimas cifras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which authenticator app do you use?</source>
        <translation>¿Qué app de autenticación usas?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>An app on your phone that shows a new six-digit code every half minute.</source>
        <translation>Una app en tu teléfono que muestra un nuevo código de seis cifras cada medio minuto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Where are your passwords?</source>
        <translation>¿Dónde están tus contraseñas?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Strongroom never asks for one of them.</source>
        <translation>Strongroom nunca te pide ninguna.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Another one: {name}</source>
        <translation>Otro: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Roughly how much of the money is where?</source>
        <translation>Más o menos, ¿qué parte del dinero está en cada sitio?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Only proportions count, no amounts.</source>
        <translation>Solo cuentan las proporciones, no las cantidades.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>About so much at each</source>
        <translation>Aproximadamente esto en cada uno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>It stays in the vault like everything else.</source>
        <translation>Queda en la caja fuerte, como todo lo demás.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>I would rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Then all accounts weigh the same.</source>
        <translation>Entonces todas las cuentas pesan lo mismo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Not the same for all</source>
        <translation>No es igual para todos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>You say it for each of them next.</source>
        <translation>Lo dices después para cada uno.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>None of them knows a number of mine</source>
        <translation>Ninguno conoce un número mío</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>It knows no number of mine</source>
        <translation>No conoce ningún número mío</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choosing_files.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing_step.py"/>
        <source>Go to the step that closes it: {number}. {title}</source>
        <translation>Ir al paso que la cierra: {number}. {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing_step.py"/>
        <source>No step of the plan closes it. What is left lies outside your settings, or in what is not known yet.</source>
        <translation>Ningún paso del plan la cierra. Lo que queda está fuera de tus ajustes, o en lo que aún no se sabe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare_paper.py"/>
        <source>comparison</source>
        <comment>the name of a file</comment>
        <translation>comparación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Something in Strongroom went wrong</source>
        <translation>Algo falló en Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <source>This is a fault of the app and not of yours. Nothing was lost: each answer is saved when it is given. Nothing was sent anywhere.
You can go on. If it happens again, close Strongroom and start it anew. The text below names the place in the program, and nothing that you typed; copy it if you want to report the fault.</source>
        <translation>Este es un fallo de la app y no tuyo. No se perdió nada: cada respuesta se guarda cuando se da. No se envió nada a ninguna parte.
Puedes seguir. Si vuelve a ocurrir, cierra Strongroom e inícialo de nuevo. El texto de abajo nombra el lugar del programa, y nada de lo que escribiste; cópialo si quieres informar del fallo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <source>What happened, for a report</source>
        <translation>Qué ocurrió, para un informe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Close Strongroom</source>
        <translation>Cerrar Strongroom</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>{accounts} lean on it and will count as if you had never named it.</source>
        <extracomment>For one: {accounts} leans on it and will count as if you had never named it.</extracomment>
        <translation>
            <numerusform>{accounts} depende de ello y contará como si nunca lo hubieras nombrado.</numerusform>
            <numerusform>{accounts} dependen de ello y contarán como si nunca lo hubieras nombrado.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>What you call it</source>
        <translation>Cómo lo llamas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>To recognise it by (if you like)</source>
        <translation>Para reconocerlo (si quieres)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>What you answered about it is deleted from the vault.</source>
        <translation>Lo que respondiste sobre ello se elimina de la caja fuerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>It needs a name, so that you know which one is meant.</source>
        <translation>Necesita un nombre, para que sepas a cuál se refiere.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Where your passwords are</source>
        <translation>Dónde están tus contraseñas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Enough to recognise it by, such as m…@example.org. Never a password.</source>
        <translation>Lo justo para reconocerlo, como m…@example.org. Nunca una contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Enough to recognise it by, such as …47. Never a PIN.</source>
        <translation>Lo justo para reconocerlo, como …47. Nunca un PIN.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Such as the phone that it is on. Never a key or a code.</source>
        <translation>Por ejemplo, el teléfono en el que está. Nunca una clave ni un código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Such as the computer that it is on. Never a password.</source>
        <translation>Por ejemplo, el equipo en el que está. Nunca una contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>How fast you can act counts for every account.</source>
        <translation>La rapidez con que puedes actuar cuenta para todas las cuentas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Whoever reads this mailbox gets their mail: codes, links and warnings.</source>
        <translation>Quien lee este buzón recibe su correo: códigos, enlaces y avisos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Whoever holds this number gets their codes by SMS and call.</source>
        <translation>Quien tiene este número recibe sus códigos por SMS y por llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Their codes are made in this app.</source>
        <translation>Sus códigos se generan en esta app.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Their passwords are kept here.</source>
        <translation>Sus contraseñas se guardan aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>seen on the page, {day}</source>
        <translation>visto en la página, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>as you remembered it, {day}</source>
        <translation>según lo recordabas, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>put off</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>not for you</source>
        <translation>no te corresponde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>done on {day}</source>
        <translation>hecho el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Everything you told, for another program or to be read in here again.</source>
        <translation>Todo lo que contaste, para otro programa o para volver a leerlo aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Steps and answers as a table, for a spreadsheet. No cell can become a formula.</source>
        <translation>Pasos y respuestas como tabla, para una hoja de cálculo. Ninguna celda puede convertirse en fórmula.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>The checklist as text with marks, for notes.</source>
        <translation>La lista de comprobación como texto con marcas, para notas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>The checklist as one page for a browser. It loads nothing, and holds no script.</source>
        <translation>La lista de comprobación como una sola página para un navegador. No carga nada, y no contiene ningún script.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>When to look again: each account after half a year, paper copies after a year, and when a wait ends.</source>
        <translation>Cuándo volver a mirar: cada cuenta a los seis meses, las copias en papel al año, y cuando termina una espera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Without names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>With the accounts’ names</source>
        <translation>Con los nombres de las cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Save as {format} …</source>
        <translation>Guardar como {format} …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Save a file</source>
        <translation>Guardar un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>What this file holds</source>
        <translation>Lo que contiene este archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Nothing was changed yet. Reading it in replaces your accounts, answers and steps by what stands in it.</source>
        <translation>Aún no se ha cambiado nada. Al leerlo, tus cuentas, respuestas y pasos se sustituyen por lo que figura en él.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Replace what is there</source>
        <translation>Sustituir lo que hay</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Leave everything as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Others may see your calendar</source>
        <translation>Otros pueden ver tu calendario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Before that Strongroom makes a backup of what is there now. You can put it back on the backups page.</source>
        <translation>Antes, Strongroom hace una copia de seguridad de lo que hay ahora. Puedes restaurarla en la página de copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Nothing was changed: your vault is as it was.</source>
        <translation>No se cambió nada: tu caja fuerte está como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Choose the file that Strongroom saved as JSON.</source>
        <translation>Elige el archivo que Strongroom guardó como JSON.</translation>
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
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Plug in the drive that holds it, or choose another file.</source>
        <translation>Conecta la unidad que lo contiene, o elige otro archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>This file is larger than {most} MB</source>
        <translation>Este archivo es mayor de {most} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>No export of Strongroom is that large. Choose the file that Strongroom saved as JSON.</source>
        <translation>Ninguna exportación de Strongroom es tan grande. Elige el archivo que Strongroom guardó como JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>This file is no JSON export of Strongroom</source>
        <translation>Este archivo no es una exportación JSON de Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>A later Strongroom wrote this file</source>
        <translation>Un Strongroom posterior escribió este archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Install the latest Strongroom, then read it in again.</source>
        <translation>Instala el Strongroom más reciente y léelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Something in this file is not as it has to be</source>
        <translation>Algo en este archivo no es como tiene que ser</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>If you changed it by hand, mend that place. Else save it as JSON once more where it came from.</source>
        <translation>Si lo cambiaste a mano, corrige ese lugar. Si no, guárdalo otra vez como JSON allí de donde vino.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>A name or note in this file looks like a secret</source>
        <translation>Un nombre o una nota de este archivo parece un secreto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Whoever had this file may know it. Write words to recognise the thing by there instead, and delete the file once it is read in.</source>
        <translation>Quien haya tenido este archivo puede conocerlo. Escribe allí en su lugar palabras para reconocer la cosa, y elimina el archivo una vez leído.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>No official page of {name} says where this is.</source>
        <translation>Ninguna página oficial de {name} dice dónde está esto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>No official page says where this is: it differs from one provider to the next.</source>
        <translation>Ninguna página oficial dice dónde está esto: cambia de un proveedor a otro.</translation>
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
        <translation>En la app: </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>Where to look</source>
        <translation>Dónde mirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>Why this question</source>
        <translation>Por qué esta pregunta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>In the browser: </source>
        <translation>En el navegador: </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>From your register.</source>
        <translation>De tu registro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>{option}. It was looked at on {day}: {summary}.</source>
        <translation>{option}. Se revisó el {day}: {summary}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>It does not hold all keys yet, or not all of what they may do. So it counts as not known ({summary}).</source>
        <translation>Aún no contiene todas las claves, o no todo lo que pueden hacer. Así que cuenta como desconocido ({summary}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>The answer follows from the keys that are listed there. Change them there, or take the list again.</source>
        <translation>La respuesta se deduce de las claves que figuran allí. Cámbialas allí, o toma la lista otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Strongroom can read the list for you</source>
        <translation>Strongroom puede leer la lista por ti</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Copy the list of keys and paste it: it says what each key may do and what is wrong with it, and answers this for you. It never needs a secret.</source>
        <translation>Copia la lista de claves y pégala: dice qué puede hacer cada clave y qué tiene de malo, y responde esto por ti. Nunca necesita un secreto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Open the register</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Review the keys here</source>
        <translation>Revisar las claves aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/exporting.py"/>
        <source>Save the register of API keys</source>
        <translation>Guardar el registro de claves API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/exporting.py"/>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/exporting.py"/>
        <source>It lies in {folder}. It holds no secret, but it tells which keys you have and what they may do: keep it where only you read it.</source>
        <translation>Está en {folder}. No contiene ningún secreto, pero dice qué claves tienes y qué pueden hacer: guárdalo donde solo tú lo leas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_fields.py"/>
        <source>never</source>
        <comment>typed into the field of a day</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Add a key of {label}</source>
        <translation>Añadir una clave de {label}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Enter what the page of {name} shows. The secret has no place here; Strongroom never needs it.</source>
        <translation>Introduce lo que muestra la página de {name}. El secreto no tiene sitio aquí; Strongroom nunca lo necesita.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Its name there</source>
        <translation>Su nombre allí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Public name (API key)</source>
        <translation>Nombre público (clave API)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Only its first and last four characters are kept. Never enter the secret.</source>
        <translation>Solo se guardan sus cuatro primeros y sus cuatro últimos caracteres. Nunca introduzcas el secreto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>What may it do?</source>
        <translation>¿Qué puede hacer?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Choose what is ticked there.</source>
        <translation>Elige lo que está marcado allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>More permissions, in the page’s words</source>
        <translation>Más permisos, con las palabras de la página</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>With commas between them. Words that Strongroom does not know count as everything.</source>
        <translation>Separados por comas. Las palabras que Strongroom no conoce cuentan como todo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Nothing is ticked</source>
        <translation>No hay nada marcado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Choose what it may do, or that you do not know.</source>
        <translation>Elige qué puede hacer, o que no lo sabes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>From where does it work?</source>
        <translation>¿Desde dónde funciona?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>IP addresses</source>
        <translation>Direcciones IP</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>If you like, with commas between them.</source>
        <translation>Si quieres, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>“{text}” is no IP address. Write it as 203.0.113.7, or leave the field empty.</source>
        <translation>«{text}» no es una dirección IP. Escríbela como 203.0.113.7, o deja el campo vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>This says that it works from anywhere. Choose that above.</source>
        <translation>Esto dice que funciona desde cualquier lugar. Elígelo arriba.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>As 2025-09-16. Empty where the page does not say.</source>
        <translation>Como 2025-09-16. Vacío si la página no lo dice.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>As 2025-09-16, or “never”. Empty where the page does not say.</source>
        <translation>Como 2025-09-16, o «nunca». Vacío si la página no lo dice.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>This is no day that can be read. Write it as 2025-09-16, or leave the field empty.</source>
        <translation>Este no es un día que se pueda leer. Escríbelo como 2025-09-16, o deja el campo vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>This can be {days}. Write it as {first}.</source>
        <translation>Esto puede ser {days}. Escríbelo como {first}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>The program’s name, so that you know which one stops when you delete the key.</source>
        <translation>El nombre del programa, para que sepas cuál se detiene cuando elimines la clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Give it a name or its public name, so that you can tell it from others.</source>
        <translation>Dale un nombre o indica su nombre público, para que puedas distinguirla de otras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>What you typed about this key is not stored yet.</source>
        <translation>Lo que escribiste sobre esta clave aún no está guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Last used on</source>
        <translation>Usada por última vez el</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Ends on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>This key is no longer here</source>
        <translation>Esta clave ya no está aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>It was deleted from the register.</source>
        <translation>Se eliminó del registro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Show the keys</source>
        <translation>Mostrar las claves</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>From listed IP addresses only</source>
        <translation>Solo desde direcciones IP de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>From anywhere</source>
        <translation>Desde cualquier lugar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Paste the keys of {label}</source>
        <translation>Pegar las claves de {label}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Open the page of {name} that lists the API keys, mark the whole list, copy it, and paste it here. It is read at once, on this computer only, and nothing is taken before you have seen it.</source>
        <translation>Abre la página de {name} que muestra las claves API, selecciona la lista entera, cópiala y pégala aquí. Se lee al instante, solo en este equipo, y no se toma nada antes de que lo hayas visto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>The copied list</source>
        <translation>La lista copiada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>The page’s own table, the answer of the exchange’s call about keys (JSON), or a table with headings (CSV). Any language. Never a secret: text that looks like one is refused.</source>
        <translation>La propia tabla de la página, la respuesta de la llamada del exchange sobre claves (JSON) o una tabla con encabezados (CSV). En cualquier idioma. Nunca un secreto: el texto que lo parece se rechaza.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Open a list of API keys</source>
        <translation>Abrir una lista de claves API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Tables and answers (*.csv *.json *.txt *.tsv)</source>
        <translation>Tablas y respuestas (*.csv *.json *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No API key was found in this text</source>
        <translation>No se encontró ninguna clave API en este texto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Nothing was taken. Mark the table from its headings to its last line, copy it, and paste again. If it still is not understood, add the keys by hand.</source>
        <translation>No se tomó nada. Selecciona la tabla desde sus encabezados hasta su última línea, cópiala y pégala otra vez. Si sigue sin entenderse, añade las claves a mano.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} keys were understood</source>
        <extracomment>For one: One key was understood</extracomment>
        <translation>
            <numerusform>Se entendió una clave</numerusform>
            <numerusform>Se entendieron {count} claves</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Look it over. Nothing of it is in the register of {label} yet.</source>
        <translation>Revísala. Nada de ella está aún en el registro de {label}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Take these {count} keys</source>
        <extracomment>For one: Take this key</extracomment>
        <translation>
            <numerusform>Tomar esta clave</numerusform>
            <numerusform>Tomar estas {count} claves</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This looks like an answer of {other}, and the account is at {name}.</source>
        <translation>Esto parece una respuesta de {other}, y la cuenta está en {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Take it only if you are sure that it is about this account.</source>
        <translation>Tómala solo si sabes con seguridad que es de esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Did you make it?</source>
        <translation>¿La creaste tú?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It is not in the list of {day}.</source>
        <translation>No está en la lista del {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: {before} → {now}</source>
        <translation>{field}: {before} → {now}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>nothing</source>
        <comment>in place of a value of a key</comment>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No longer in the list</source>
        <translation>Ya no están en la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>They leave the register when you take this list. If you did not delete them, somebody else did.</source>
        <translation>Salen del registro cuando tomas esta lista. Si no las eliminaste tú, lo hizo otra persona.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: “{text}” can be two days. Which one is meant?</source>
        <translation>{field}: «{text}» puede ser dos días. ¿A cuál se refiere?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Is this the whole list?</source>
        <translation>¿Es esta la lista entera?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Scroll to the end of the page there, and look for further pages, before you say yes.</source>
        <translation>Desplázate allí hasta el final de la página, y mira si hay más páginas, antes de decir que sí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer names every key of the account.</source>
        <translation>Esta respuesta nombra todas las claves de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer speaks of one key only. Others may exist: the page lists them all.</source>
        <translation>Esta respuesta habla de una sola clave. Puede haber otras: la página las muestra todas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Before it can be taken: {what}.</source>
        <translation>Antes de que se pueda tomar: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>say whether you made what is new</source>
        <translation>di si creaste tú lo que es nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Not understood</source>
        <translation>No entendido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>These pieces were left out. If one of them belongs to a key, add it by hand afterwards.</source>
        <translation>Estos fragmentos se omitieron. Si alguno pertenece a una clave, añádela después a mano.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>and {count} more</source>
        <comment>lines that were not understood</comment>
        <extracomment>For one: and {count} more</extracomment>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Characters that cannot be seen were taken out: {parts}.</source>
        <translation>Se quitaron caracteres que no se ven: {parts}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Such characters can make two texts look alike that are not.</source>
        <translation>Esos caracteres pueden hacer que dos textos parezcan iguales sin serlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Open a file …</source>
        <translation>Abrir un archivo …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It is gone, or Strongroom may not read it. Nothing was changed.</source>
        <translation>Ya no está, o Strongroom no tiene permiso para leerlo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This takes a moment at most.</source>
        <translation>Tarda un momento como mucho.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer is about the account. It says nothing about its keys.</source>
        <translation>Esta respuesta trata de la cuenta. No dice nada de sus claves.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>The exchange refused this question: the answer is an error and tells of no key.</source>
        <translation>El exchange rechazó esta consulta: la respuesta es un error y no habla de ninguna clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer lists no key.</source>
        <translation>Esta respuesta no muestra ninguna clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer has no form that Strongroom knows.</source>
        <translation>Esta respuesta no tiene ninguna forma que Strongroom conozca.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Put it back in</source>
        <translation>Volver a incluirlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>new</source>
        <comment>an API key</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>as before</source>
        <comment>an API key</comment>
        <translation>como antes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>changed</source>
        <comment>an API key</comment>
        <translation>cambiada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It may do more than before.</source>
        <translation>Puede hacer más que antes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It works from more places than before.</source>
        <translation>Funciona desde más lugares que antes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>name</source>
        <comment>of a key, before a colon</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>may</source>
        <comment>what a key may do, before a colon</comment>
        <translation>puede</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>works from</source>
        <comment>of a key, before a colon</comment>
        <translation>funciona desde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>ends</source>
        <comment>of a key, before a colon</comment>
        <translation>caduca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>state</source>
        <comment>of a key, before a colon</comment>
        <translation>estado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>say which day is meant</source>
        <translation>di a qué día se refiere</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>say whether this is the whole list</source>
        <translation>di si esta es la lista entera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: “{text}” was read as {day}, because the other dates leave only that.</source>
        <translation>{field}: «{text}» se leyó como {day}, porque las demás fechas solo dejan eso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: “{text}” is no day that could be read. It stays unknown.</source>
        <translation>{field}: «{text}» no es un día que se pudiera leer. Queda como desconocido.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No heading says what the day {day} is. It was taken for the day on which the key was made.</source>
        <translation>Ningún encabezado dice qué es el día {day}. Se tomó por el día en que se creó la clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>“{text}” is no IP address and was left out.</source>
        <translation>«{text}» no es una dirección IP y se omitió.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>From where it works was not told. It counts as anywhere.</source>
        <translation>No se dijo desde dónde funciona. Cuenta como cualquier lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>“{text}” is a permission that Strongroom does not know. It counts as everything.</source>
        <translation>«{text}» es un permiso que Strongroom no conoce. Cuenta como todo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>What it may do was not told. It counts as everything.</source>
        <translation>No se dijo qué puede hacer. Cuenta como todo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This line has fewer cells than there are headings. Perhaps only part of it was copied.</source>
        <translation>Esta línea tiene menos celdas que encabezados hay. Quizá se copió solo una parte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It has neither a name nor a public name.</source>
        <translation>No tiene ni nombre ni nombre público.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Line {line}: “{text}” belongs to no column</source>
        <translation>Línea {line}: «{text}» no pertenece a ninguna columna</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Line {line}: “{text}” stands outside the table</source>
        <translation>Línea {line}: «{text}» está fuera de la tabla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Line {line}: “{text}” is a heading that Strongroom does not know</source>
        <translation>Línea {line}: «{text}» es un encabezado que Strongroom no conoce</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} without width ({code})</source>
        <extracomment>For one: {count} without width ({code})</extracomment>
        <translation>
            <numerusform>{count} sin anchura ({code})</numerusform>
            <numerusform>{count} sin anchura ({code})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} that turn the reading direction ({code})</source>
        <extracomment>For one: {count} that turns the reading direction ({code})</extracomment>
        <translation>
            <numerusform>{count} que invierte el sentido de lectura ({code})</numerusform>
            <numerusform>{count} que invierten el sentido de lectura ({code})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} marks at the beginning of a file ({code})</source>
        <extracomment>For one: {count} mark at the beginning of a file ({code})</extracomment>
        <translation>
            <numerusform>{count} marca de comienzo de archivo ({code})</numerusform>
            <numerusform>{count} marcas de comienzo de archivo ({code})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} control characters ({code})</source>
        <extracomment>For one: {count} control character ({code})</extracomment>
        <translation>
            <numerusform>{count} carácter de control ({code})</numerusform>
            <numerusform>{count} caracteres de control ({code})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Yes, all keys of the account</source>
        <translation>Sí, todas las claves de la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No, or I do not know</source>
        <translation>No, o no lo sé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/refusal.py"/>
        <source>Empty the clipboard</source>
        <translation>Vaciar el portapapeles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/refusal.py"/>
        <source>The clipboard is empty now. A history of the clipboard, where the system keeps one, may still hold it.</source>
        <translation>El portapapeles está vacío ahora. Un historial del portapapeles, si el sistema lo guarda, todavía puede contenerlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Every key of every account: what it may do, from where, and who uses it. Secrets are never asked for.</source>
        <translation>Cada clave de cada cuenta: qué puede hacer, desde dónde y quién la usa. Nunca se piden secretos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nobody has looked at the keys of {label} yet</source>
        <translation>Nadie ha mirado aún las claves de {label}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>An API key lets a program act for you, without a password and without a code. A leaked key that could only trade has emptied accounts: a thief bought worthless coins from himself with it. Copy the list from {name} and paste it here. Strongroom reads what each key may do. It never needs a secret.</source>
        <translation>Una clave API permite que un programa actúe por ti, sin contraseña y sin código. Una clave filtrada que solo podía operar ha vaciado cuentas: con ella, un ladrón se compró a sí mismo criptomonedas sin valor. Copia la lista de {name} y pégala aquí. Strongroom lee qué puede hacer cada clave. Nunca necesita un secreto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nobody has looked yet. It counts as a key that may do everything.</source>
        <translation>Nadie ha mirado aún. Cuenta como una clave que puede hacerlo todo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>You said: “{option}”. The list itself has not been looked at.</source>
        <translation>Dijiste: «{option}». La lista en sí no se ha mirado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{label} has no API keys</source>
        <translation>{label} no tiene claves API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>So you said on {day}. Look again now and then: a thief who was inside leaves a key behind.</source>
        <translation>Eso dijiste el {day}. Vuelve a mirar de vez en cuando: un ladrón que estuvo dentro deja una clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Paste the list</source>
        <translation>Pegar la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Paste the list again</source>
        <translation>Pegar la lista otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Paste the list of {label}</source>
        <translation>Pegar la lista de {label}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Add a key by hand</source>
        <translation>Añadir una clave a mano</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Add a key of {label} by hand</source>
        <translation>Añadir a mano una clave de {label}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The list there is empty</source>
        <translation>La lista de allí está vacía</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The list of {label} is empty</source>
        <translation>La lista de {label} está vacía</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>All keys of all accounts</source>
        <translation>Todas las claves de todas las cuentas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>All {count} keys of {label}</source>
        <extracomment>For one: All {count} key of {label}</extracomment>
        <translation>
            <numerusform>Toda la {count} clave de {label}</numerusform>
            <numerusform>Las {count} claves de {label}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>list of {day}</source>
        <translation>lista del {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{parts} since the list before</source>
        <translation>{parts} desde la lista anterior</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} new</source>
        <comment>API keys</comment>
        <extracomment>For one: {count} new</extracomment>
        <translation>
            <numerusform>{count} nueva</numerusform>
            <numerusform>{count} nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} gone</source>
        <comment>API keys</comment>
        <extracomment>For one: {count} gone</extracomment>
        <translation>
            <numerusform>{count} desaparecida</numerusform>
            <numerusform>{count} desaparecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} changed</source>
        <comment>API keys</comment>
        <extracomment>For one: {count} changed</extracomment>
        <translation>
            <numerusform>{count} cambiada</numerusform>
            <numerusform>{count} cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Are these all the keys that {name} lists?</source>
        <translation>¿Son estas todas las claves que muestra {name}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Until you say so, one more key that may do everything is counted.</source>
        <translation>Hasta que lo digas, se cuenta una clave más que puede hacerlo todo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>That costs {points} of security.</source>
        <translation>Eso cuesta {points} de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>These are all</source>
        <translation>Estas son todas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Part of this register cannot be read</source>
        <translation>Una parte de este registro no se puede leer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A later version of Strongroom wrote it. It is kept as it is, and counts as keys that may do everything. Install the latest Strongroom to see it.</source>
        <translation>La escribió una versión posterior de Strongroom. Se conserva como está, y cuenta como claves que pueden hacerlo todo. Instala el Strongroom más reciente para verla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key that you did not make.</source>
        <translation>Una clave que no creaste tú.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever made it was inside the account, and the key still works after you change the password. Act today, in this order.</source>
        <translation>Quien la creó estuvo dentro de la cuenta, y la clave sigue funcionando después de que cambies la contraseña. Actúa hoy, en este orden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Together the keys cost {points} of this account’s security.</source>
        <translation>Juntas, las claves cuestan {points} de la seguridad de esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The keys cost no points of this account’s security.</source>
        <translation>Las claves no cuestan ningún punto de la seguridad de esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>costs {points}</source>
        <translation>cuesta {points}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no points by itself</source>
        <translation>ningún punto por sí sola</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no points alone, {points} with the rest</source>
        <translation>ningún punto sola, {points} con las demás</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>No official page of {name} says where its API keys are. Open the account menu and look for “API”.</source>
        <translation>Ninguna página oficial de {name} dice dónde están sus claves API. Abre el menú de la cuenta y busca «API».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>No official page of {name} says where its API keys are. Open the account menu on **{host}** and look for “API”.</source>
        <translation>Ninguna página oficial de {name} dice dónde están sus claves API. Abre el menú de la cuenta en **{host}** y busca «API».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>A key without a name</source>
        <translation>Una clave sin nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Key {hint}</source>
        <translation>Clave {hint}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} IP addresses</source>
        <extracomment>For one: {count} IP address</extracomment>
        <translation>
            <numerusform>{count} dirección IP</numerusform>
            <numerusform>{count} direcciones IP</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>IP list not known</source>
        <translation>lista de IP desconocida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>rights not known</source>
        <translation>permisos desconocidos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no rights</source>
        <translation>sin permisos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Who uses it?</source>
        <translation>¿Quién la usa?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete {name} from the register?</source>
        <translation>¿Eliminar {name} del registro?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>This changes nothing at {exchange}: the key there works on. Do this when the key was deleted there, or never existed.</source>
        <translation>Esto no cambia nada en {exchange}: la clave sigue funcionando allí. Hazlo cuando la clave se haya eliminado allí, o no haya existido nunca.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nothing to do about this key.</source>
        <translation>No hay nada que hacer con esta clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What it may do is not known: {words}</source>
        <translation>No se sabe qué puede hacer: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>No account yet</source>
        <translation>Aún no hay ninguna cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Add an exchange account first. Its keys are listed here then.</source>
        <translation>Añade primero una cuenta de exchange. Entonces sus claves figuran aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} has no API keys</source>
        <translation>{name} no tiene claves API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>There is nothing to look at here.</source>
        <translation>Aquí no hay nada que mirar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} keys</source>
        <extracomment>For one: one key</extracomment>
        <translation>
            <numerusform>una clave</numerusform>
            <numerusform>{count} claves</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no keys</source>
        <translation>sin claves</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>less than a point</source>
        <translation>menos de un punto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} points</source>
        <extracomment>For one: {count} point</extracomment>
        <translation>
            <numerusform>{count} punto</numerusform>
            <numerusform>{count} puntos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>made {day}</source>
        <translation>creada el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>used {day}</source>
        <translation>usada el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>ends {day}</source>
        <translation>caduca el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no end</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>from anywhere</source>
        <translation>desde cualquier lugar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>IP list</source>
        <translation>lista de IP</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Opens what is known about this key</source>
        <translation>Abre lo que se sabe de esta clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What is known about this key stands beneath</source>
        <translation>Debajo figura lo que se sabe de esta clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Public name</source>
        <translation>Nombre público</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>May</source>
        <comment>what a key may do</comment>
        <translation>Puede</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Works from</source>
        <translation>Funciona desde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Used by</source>
        <translation>La usa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>From</source>
        <comment>where it is known from</comment>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>typed in</source>
        <translation>escrita a mano</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>the page, {day}</source>
        <translation>la página, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>the exchange’s answer, {day}</source>
        <translation>la respuesta del exchange, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>a file, {day}</source>
        <translation>un archivo, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A trading bot</source>
        <translation>Un bot de operaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A tax tool</source>
        <translation>Una herramienta de impuestos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A portfolio app</source>
        <translation>Una app de cartera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>My own script</source>
        <translation>Mi propio script</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nobody knows</source>
        <translation>Nadie lo sabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete from the register</source>
        <translation>Eliminar del registro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It ends today</source>
        <translation>Caduca hoy</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It ends tomorrow</source>
        <translation>Caduca mañana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} ends it by itself</source>
        <translation>{name} la hace caducar por sí solo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} ends it by itself, any day now</source>
        <translation>{name} la hace caducar por sí solo, cualquier día de estos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>withdraw</source>
        <comment>a permission</comment>
        <translation>retirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>trade</source>
        <comment>a permission</comment>
        <translation>operar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{user}: {name}</source>
        <translation>{user}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>I made it</source>
        <translation>La creé yo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>I did not</source>
        <translation>No la creé yo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>You did not make it</source>
        <translation>No la creaste tú</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever made it was inside the account. The key still works after the password was changed.</source>
        <translation>Quien la creó estuvo dentro de la cuenta. La clave sigue funcionando después de cambiar la contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it at {name}, then change the password and sign out all devices.</source>
        <translation>Elimínala en {name}, y luego cambia la contraseña y cierra la sesión en todos los dispositivos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Can withdraw, from anywhere</source>
        <translation>Puede retirar, desde cualquier lugar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever finds it sends the money out, without a password and without a code.</source>
        <translation>Quien la encuentre envía el dinero fuera, sin contraseña y sin código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Take “{withdraw}” away from it, or delete it and make one without.</source>
        <translation>Quítale «{withdraw}», o elimínala y crea una sin ese permiso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What it may do is not known</source>
        <translation>No se sabe qué puede hacer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>So it counts as a key that may do everything.</source>
        <translation>Así que cuenta como una clave que puede hacerlo todo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Look up its permissions at {name}, and enter them here.</source>
        <translation>Comprueba sus permisos en {name} e introdúcelos aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Can trade, from anywhere</source>
        <translation>Puede operar, desde cualquier lugar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever finds it sells your coins and buys worthless ones from himself at any price. No withdrawal is needed.</source>
        <translation>Quien la encuentre vende tus criptomonedas y se compra a sí mismo otras sin valor a cualquier precio. No hace falta ningún retiro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Tie it to the IP address of the program that uses it. If that has no fixed one, take “{trade}” away.</source>
        <translation>Vincúlala a la dirección IP del programa que la usa. Si este no tiene una fija, quita «{trade}».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>May add withdrawal addresses</source>
        <translation>Puede añadir direcciones de retiro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A list of addresses holds nobody back who can write into it.</source>
        <translation>Una lista de direcciones no frena a nadie que pueda escribir en ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Take this right away from it.</source>
        <translation>Quítale este permiso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Can withdraw, from listed IP addresses only</source>
        <translation>Puede retirar, solo desde direcciones IP de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever gets into the computer at that address sends the money out.</source>
        <translation>Quien entre en el equipo de esa dirección envía el dinero fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Take “{withdraw}” away, unless a program of yours really pays out with it.</source>
        <translation>Quita «{withdraw}», salvo que un programa tuyo haga realmente pagos con ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Who uses it is not known</source>
        <translation>No se sabe quién la usa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key that no program needs is of use only to whoever finds it.</source>
        <translation>Una clave que ningún programa necesita solo le sirve a quien la encuentre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Find out which program has it. If you cannot, delete it: only that program stops, and a new key is made in minutes.</source>
        <translation>Averigua qué programa la tiene. Si no puedes, elimínala: solo se detiene ese programa, y una clave nueva se crea en minutos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It has ended</source>
        <translation>Ha caducado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It opens nothing any more.</source>
        <translation>Ya no abre nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it, so that the list stays short.</source>
        <translation>Elimínala, para que la lista siga siendo corta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It ends in {count} days</source>
        <extracomment>For one: It ends in {count} day</extracomment>
        <translation>
            <numerusform>Caduca en {count} día</numerusform>
            <numerusform>Caduca en {count} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What uses it stops then: a stop-loss that a bot watches over no longer runs.</source>
        <translation>Lo que la usa se detiene entonces: deja de actuar un stop-loss que un bot vigila.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Renew it before then, or give the program a new key.</source>
        <translation>Renuévala antes, o dale al programa una clave nueva.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} ends it by itself, in {count} days</source>
        <extracomment>For one: {name} ends it by itself, in {count} day</extracomment>
        <translation>
            <numerusform>{name} la hace caducar por sí solo, en {count} día</numerusform>
            <numerusform>{name} la hace caducar por sí solo, en {count} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key without an IP list lapses there after {lapse} days, and what uses it stops: a stop-loss that a bot watches over no longer runs.</source>
        <translation>Allí, una clave sin lista de IP caduca tras {lapse} días, y lo que la usa se detiene: deja de actuar un stop-loss que un bot vigila.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Tie it to the IP address of the program that uses it.</source>
        <translation>Vincúlala a la dirección IP del programa que la usa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Made more than a year ago</source>
        <translation>Creada hace más de un año</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The longer a key lies in programs, logs and backups, the more places there are to find it in.</source>
        <translation>Cuanto más tiempo está una clave en programas, registros y copias de seguridad, en más lugares se puede encontrar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Make a new one for its program, then delete this one.</source>
        <translation>Crea una nueva para su programa y luego elimina esta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Not used for {count} days</source>
        <extracomment>For one: Not used for one day</extracomment>
        <translation>
            <numerusform>Sin usar desde hace un día</numerusform>
            <numerusform>Sin usar desde hace {count} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nothing seems to need it.</source>
        <translation>Nada parece necesitarla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it. A new one is made in minutes if you miss it.</source>
        <translation>Elimínala. Si la echas en falta, una nueva se crea en minutos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nothing needs it, or what it was made for never ran.</source>
        <translation>Nada la necesita, o aquello para lo que se creó nunca se puso en marcha.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it, unless you are about to use it.</source>
        <translation>Elimínala, salvo que vayas a usarla ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>From where it works is not known</source>
        <translation>No se sabe desde dónde funciona</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>So it counts as a key that works from anywhere.</source>
        <translation>Así que cuenta como una clave que funciona desde cualquier lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Look whether it has an IP list at {name}, and enter it here.</source>
        <translation>Mira si tiene una lista de IP en {name} e introdúcela aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>When it was made is not known</source>
        <translation>No se sabe cuándo se creó</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>You cannot tell whether it is older than a break-in that you know of.</source>
        <translation>No puedes saber si es anterior a una intrusión de la que tienes noticia.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Enter the day if {name} shows it.</source>
        <translation>Introduce el día si {name} lo muestra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>When it was last used is not known</source>
        <translation>No se sabe cuándo se usó por última vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key that is still in use looks like one that is forgotten.</source>
        <translation>Una clave que aún está en uso se parece a una olvidada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Enter it if {name} shows it, or ask the program that you think uses it.</source>
        <translation>Introdúcelo si {name} lo muestra, o pregúntalo en el programa que crees que la usa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/last_copy.py"/>
        <source>Closing would lose your vault</source>
        <translation>Al cerrar se perdería tu caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/last_copy.py"/>
        <source>Its folder was deleted, or its drive was taken away. What you saved is in Strongroom's memory alone, and gone when it is closed.</source>
        <translation>Su carpeta se eliminó, o se quitó su unidad. Lo que guardaste está solo en la memoria de Strongroom, y se pierde cuando se cierra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/last_copy.py"/>
        <source>Close and lose it</source>
        <translation>Cerrar y perderla</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>{names} are left out.</source>
        <extracomment>For one: {names} is left out.</extracomment>
        <translation>
            <numerusform>{names} queda fuera.</numerusform>
            <numerusform>{names} quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>The facts about them could not be used, so nothing on this page says how they stand. Your answers are kept.</source>
        <extracomment>For one: The facts about it could not be used, so nothing on this page says how it stands. Your answers are kept.</extracomment>
        <translation>
            <numerusform>Los datos sobre ello no se pudieron usar, así que nada en esta página dice cómo está. Tus respuestas se conservan.</numerusform>
            <numerusform>Los datos sobre ello no se pudieron usar, así que nada en esta página dice cómo están. Tus respuestas se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>Settings names the file and the reason.</source>
        <translation>Los ajustes nombran el archivo y el motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>Install the latest Strongroom. An exchange of your own can be added again under its name.</source>
        <translation>Instala el Strongroom más reciente. Un exchange propio se puede volver a añadir con su nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Nothing was changed: the facts that you had are still used.</source>
        <translation>No se cambió nada: se siguen usando los datos que tenías.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Facts for Strongroom</source>
        <translation>Datos para Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>last on {day}, issue {number}</source>
        <translation>la última vez el {day}, edición {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>This is no file of facts</source>
        <translation>Este no es un archivo de datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Choose one whose name ends in .strongroom-facts, from where you got Strongroom.</source>
        <translation>Elige uno cuyo nombre termine en .strongroom-facts, de donde obtuviste Strongroom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>This copy of Strongroom takes no newer facts</source>
        <translation>Esta copia de Strongroom no admite datos más nuevos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>It carries no publisher’s key to check them with. A newer Strongroom brings newer facts.</source>
        <translation>No lleva la clave de ningún editor con la que comprobarlos. Un Strongroom más nuevo trae datos más nuevos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The file’s signature does not fit</source>
        <translation>La firma del archivo no es correcta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>It was changed, or comes from somebody else than this Strongroom. Get it again from where you got Strongroom.</source>
        <translation>Se modificó, o viene de alguien distinto de este Strongroom. Obtenlo otra vez de donde obtuviste Strongroom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>These facts are for a newer Strongroom</source>
        <translation>Estos datos son para un Strongroom más nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Install the newest Strongroom first; it may hold them already.</source>
        <translation>Instala primero el Strongroom más nuevo; puede que ya los contenga.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The facts in use are as new</source>
        <translation>Los datos en uso son igual de nuevos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The file holds the same issue as the one in use, or an earlier one.</source>
        <translation>El archivo contiene la misma edición que la que está en uso, o una anterior.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The facts in the file do not fit together</source>
        <translation>Los datos del archivo no concuerdan entre sí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Their publisher signed them, but they do not pass the checks of this Strongroom.</source>
        <translation>Su editor los firmó, pero no superan las comprobaciones de este Strongroom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>never</source>
        <comment>when facts were checked</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Read newer facts from a file …</source>
        <translation>Leer datos más nuevos de un archivo …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Newer facts</source>
        <translation>Datos más nuevos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Looking at the file</source>
        <translation>Revisando el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>This takes some seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>A file that the publisher signed. Facts of your own and your answers stay as they are.</source>
        <translation>Un archivo firmado por el editor. Tus propios datos y tus respuestas quedan como están.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_card.py"/>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_card.py"/>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_further.py"/>
        <source>After that</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_further.py"/>
        <source>{place}. {title} · {label} · {minutes}</source>
        <translation>{place}. {title} · {label} · {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Next step · {label} · about {minutes}</source>
        <translation>Próximo paso · {label} · aprox. {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Show me where to look</source>
        <translation>Mostrarme dónde mirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Walk me through it</source>
        <translation>Guiarme paso a paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Why this first?</source>
        <translation>¿Por qué esto primero?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Hide the reason</source>
        <translation>Ocultar el motivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Show what it would change</source>
        <translation>Mostrar qué cambiaría</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Show it as it is today</source>
        <translation>Mostrar como está hoy</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Of all steps that are safe now, this one and what it makes way for bring most for their minutes.</source>
        <translation>De todos los pasos que ya son seguros, este y aquello a lo que abre camino son los que más aportan para los minutos que llevan.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Alone it changes nothing. It makes way for “{goal}”, which is safe only after it.</source>
        <translation>Por sí solo no cambia nada. Abre camino a «{goal}», que solo es seguro después.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>No step that is left changes a number. This one keeps things in order: it finds what should not be there, or makes false messages easier to tell.</source>
        <translation>Ninguno de los pasos que quedan cambia un número. Este mantiene las cosas en orden: encuentra lo que no debería estar, o ayuda a reconocer los mensajes falsos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>The order is safe: after each step, no single loss locks you out that would not have done so before.</source>
        <translation>El orden es seguro: después de cada paso, ninguna pérdida por sí sola te deja fuera si no lo habría hecho antes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Whoever gets into {label} could undo “{later}”. So what closes a way in there comes before it.</source>
        <translation>Quien entre en {label} podría deshacer «{later}». Por eso va antes lo que cierra una vía de entrada allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Whoever gets into the cloud account behind {label} could undo “{later}”. So what closes a way in there comes before it.</source>
        <translation>Quien entre en la cuenta en la nube detrás de {label} podría deshacer «{later}». Por eso va antes lo que cierra una vía de entrada allí.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>It closes {count} routes that are open now.</source>
        <extracomment>For one: It closes one route that is open now.</extracomment>
        <translation>
            <numerusform>Cierra {count} vía que ahora está abierta.</numerusform>
            <numerusform>Cierra {count} vías que ahora están abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>It gives you time to stop {count} routes that leave you none today.</source>
        <extracomment>For one: It gives you time to stop one route that leaves you none today.</extracomment>
        <translation>
            <numerusform>Te da tiempo para parar {count} vía que hoy no te lo deja.</numerusform>
            <numerusform>Te da tiempo para parar {count} vías que hoy no te lo dejan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Working out your next step</source>
        <translation>Calculando tu próximo paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>This takes a moment. Everything else on this page is up to date.</source>
        <translation>Tarda un momento. Todo lo demás de esta página está al día.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>No step is safe to do right now</source>
        <translation>Ningún paso es seguro ahora mismo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Each one that is left needs something else first. The list says what.</source>
        <translation>Cada uno de los que quedan necesita antes otra cosa. La lista dice cuál.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Nothing is left to do for now</source>
        <translation>Por ahora no queda nada por hacer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Come back when something changes: a new phone, a new number, a new account.</source>
        <translation>Vuelve cuando algo cambie: un teléfono nuevo, un número nuevo, una cuenta nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Next, look something up</source>
        <translation>Ahora, comprueba algo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>No step is left that you could do as things are known. What nobody has told us yet still counts as open.</source>
        <translation>No queda ningún paso que pudieras dar con lo que se sabe. Lo que nadie nos ha dicho todavía sigue contando como abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_text.py"/>
        <source>{title}.</source>
        <comment>a heading that becomes the first sentence of a text</comment>
        <translation>{title}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Nothing was lost: what you answered before is in the vault.</source>
        <translation>No se perdió nada: lo que respondiste antes está en la caja fuerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open this way</source>
        <translation>Esta caja fuerte no se abre de esta forma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>another key store</source>
        <translation>otro almacén de claves</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The key store no longer holds this vault's key: it was emptied or replaced, or it is the one of another user.</source>
        <translation>El almacén de claves ya no contiene la clave de esta caja fuerte: se vació o se sustituyó, o es el de otro usuario.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The key store holds another key than this vault's: it was emptied or replaced, or it is the one of another user.</source>
        <translation>El almacén de claves contiene una clave distinta de la de esta caja fuerte: se vació o se sustituyó, o es el de otro usuario.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The vault itself is sound, and nothing was lost.</source>
        <translation>La caja fuerte en sí está intacta, y no se perdió nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>{count} files in your own folder could not be used</source>
        <extracomment>For one: One file in your own folder could not be used</extracomment>
        <translation>
            <numerusform>Un archivo de tu propia carpeta no se pudo usar</numerusform>
            <numerusform>{count} archivos de tu propia carpeta no se pudieron usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>{count} files of the content could not be used</source>
        <extracomment>For one: One file of the content could not be used</extracomment>
        <translation>
            <numerusform>Un archivo del contenido no se pudo usar</numerusform>
            <numerusform>{count} archivos del contenido no se pudieron usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>They were left out: {files}. Everything else works, and no answer was touched.</source>
        <extracomment>For one: It was left out: {files}. Everything else works, and no answer was touched.</extracomment>
        <translation>
            <numerusform>Se omitió: {files}. Todo lo demás funciona, y no se tocó ninguna respuesta.</numerusform>
            <numerusform>Se omitieron: {files}. Todo lo demás funciona, y no se tocó ninguna respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>and {count} more</source>
        <comment>further lines of a list of problems</comment>
        <extracomment>For one: and {count} more</extracomment>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open with a passphrase</source>
        <translation>Esta caja fuerte no se abre con una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open with a recovery key</source>
        <translation>Esta caja fuerte no se abre con una clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open with the system's key store</source>
        <translation>Esta caja fuerte no se abre con el almacén de claves del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>the Windows Credential Locker</source>
        <translation>el Credential Locker de Windows</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>the macOS Keychain</source>
        <translation>el Keychain de macOS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>the desktop's Secret Service (GNOME Keyring, KeePassXC and their like)</source>
        <translation>el Secret Service del escritorio (GNOME Keyring, KeePassXC y similares)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Try once more. If it happens again, close Strongroom and start it anew.</source>
        <translation>Inténtalo una vez más. Si vuelve a ocurrir, cierra Strongroom e inícialo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There is no vault in this folder</source>
        <translation>No hay ninguna caja fuerte en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>If you had a vault here, put its two files back from your backup and try again.</source>
        <translation>Si tenías aquí una caja fuerte, vuelve a poner sus dos archivos desde tu copia de seguridad e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>One of the vault's two files is gone</source>
        <translation>Falta uno de los dos archivos de la caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file {file} is not in the folder. The other file was not touched, and nothing was overwritten.</source>
        <translation>El archivo {file} no está en la carpeta. El otro archivo no se tocó, y no se sobrescribió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Put {file} back from a backup or from the recycle bin, then try again. Both files are needed.</source>
        <translation>Vuelve a poner {file} desde una copia de seguridad o desde la papelera de reciclaje e inténtalo de nuevo. Hacen falta los dos archivos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There is a vault here already</source>
        <translation>Aquí ya hay una caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not touched: Strongroom never writes over a vault.</source>
        <translation>No se tocó: Strongroom nunca escribe sobre una caja fuerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Try again to open it.</source>
        <translation>Intenta abrirla de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Your vault is open in another window</source>
        <translation>Tu caja fuerte está abierta en otra ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Only one window at a time may write to it, so that no answer is lost. Nothing was changed.</source>
        <translation>Solo una ventana a la vez puede escribir en ella, para que no se pierda ninguna respuesta. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Go on in the other window, or close that one and try again.</source>
        <translation>Sigue en la otra ventana, o ciérrala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Strongroom was locked meanwhile</source>
        <translation>Strongroom se bloqueó mientras tanto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Unlock it and do the last thing again.</source>
        <translation>Desbloquéalo y repite lo último que hiciste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The vault is damaged</source>
        <translation>La caja fuerte está dañada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file {file} is not as Strongroom wrote it. It was left as it is, so that nothing more is lost.</source>
        <translation>El archivo {file} no está como Strongroom lo escribió. Se dejó como está, para que no se pierda nada más.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Bring back a backup: Strongroom keeps the damaged files beside it.</source>
        <translation>Recupera una copia de seguridad: Strongroom conserva los archivos dañados junto a ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>These two files belong to different vaults</source>
        <translation>Estos dos archivos son de cajas fuertes distintas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>vault.keys and vault.db do not fit together. Both were left as they are; nothing was lost.</source>
        <translation>vault.keys y vault.db no corresponden entre sí. Ambos se dejaron como están; no se perdió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Put the two files of one vault, from the same backup, into the folder together. Then try again.</source>
        <translation>Pon juntos en la carpeta los dos archivos de una misma caja fuerte, de la misma copia de seguridad. Luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>A later Strongroom wrote this vault</source>
        <translation>Un Strongroom posterior escribió esta caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file {file} has form {form}, and this app knows up to {known}. Nothing was changed, and nothing was lost.</source>
        <translation>El archivo {file} tiene la forma {form}, y esta app conoce hasta la {known}. No se cambió nada, y no se perdió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Install the latest Strongroom, then open it again.</source>
        <translation>Instala el Strongroom más reciente y ábrela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This file is no backup of Strongroom</source>
        <translation>Este archivo no es una copia de seguridad de Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Choose a file whose name ends in .strongroom.</source>
        <translation>Elige un archivo cuyo nombre termine en .strongroom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This backup cannot be read</source>
        <translation>Esta copia de seguridad no se puede leer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Plug in the drive that holds it, or choose another backup.</source>
        <translation>Conecta la unidad que la contiene, o elige otra copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This backup is damaged</source>
        <translation>Esta copia de seguridad está dañada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It is not as Strongroom wrote it. It was left as it is, and your vault was not changed.</source>
        <translation>No está como Strongroom la escribió. Se dejó como está, y tu caja fuerte no cambió.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Choose another backup.</source>
        <translation>Elige otra copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not set up that way. Nothing was changed.</source>
        <translation>No se configuró de esa forma. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it in another way.</source>
        <translation>Ábrela de otra forma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This passphrase does not open the vault</source>
        <translation>Esta frase de contraseña no abre la caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file itself is sound, and nothing was changed.</source>
        <translation>El archivo en sí está intacto, y no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Check capital letters and the keyboard's language, then type it again. The recovery key opens it too.</source>
        <translation>Revisa las mayúsculas y el idioma del teclado, y escríbela otra vez. La clave de recuperación también la abre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This recovery key belongs to another vault</source>
        <translation>Esta clave de recuperación es de otra caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It is typed without a slip, but it does not open this vault. Nothing was changed.</source>
        <translation>Está escrita sin errores, pero no abre esta caja fuerte. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Look for a newer sheet: making a new recovery key ends the one before.</source>
        <translation>Busca una hoja más nueva: al crear una clave de recuperación nueva, la anterior deja de servir.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This system offers no key store that Strongroom can trust.</source>
        <translation>Este sistema no ofrece ningún almacén de claves en el que Strongroom pueda confiar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open the vault with your passphrase or your recovery key, or switch the key store on and try again.</source>
        <translation>Abre la caja fuerte con tu frase de contraseña o tu clave de recuperación, o activa el almacén de claves e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store stayed locked.</source>
        <translation>El almacén de claves del sistema siguió bloqueado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Unlock the key store and try again, or open the vault with your passphrase or your recovery key.</source>
        <translation>Desbloquea el almacén de claves e inténtalo de nuevo, o abre la caja fuerte con tu frase de contraseña o tu clave de recuperación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store broke off, or did not answer as it should.</source>
        <translation>El almacén de claves del sistema se interrumpió, o no respondió como debería.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Try again, or open the vault with your passphrase or your recovery key.</source>
        <translation>Inténtalo de nuevo, o abre la caja fuerte con tu frase de contraseña o tu clave de recuperación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store could not be used</source>
        <translation>No se pudo usar el almacén de claves del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store cannot open the vault</source>
        <translation>El almacén de claves del sistema no puede abrir la caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it with your passphrase or your recovery key. Then Strongroom offers to put the key back.</source>
        <translation>Ábrela con tu frase de contraseña o tu clave de recuperación. Luego Strongroom ofrece volver a poner la clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This computer cannot open the secret that was kept</source>
        <translation>Este equipo no puede abrir el secreto que se guardó</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Its key lay in the key store of the system where you kept it, and is not in this one. Nothing was changed.</source>
        <translation>Su clave estaba en el almacén de claves del sistema donde lo guardaste, y no está en este. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it on that computer, or take the key from its paper. If both are gone, set the authenticator up anew.</source>
        <translation>Ábrelo en aquel equipo, o toma la clave de su papel. Si se perdieron ambos, configura de nuevo el autenticador.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This would leave no safe way into the vault</source>
        <translation>Esto no dejaría ninguna vía segura para entrar en la caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>A vault needs a recovery key or a passphrase besides the system's key store. Nothing was changed.</source>
        <translation>Una caja fuerte necesita una clave de recuperación o una frase de contraseña además del almacén de claves del sistema. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Add a recovery key or a passphrase first.</source>
        <translation>Añade primero una clave de recuperación o una frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This looks like {secret}</source>
        <translation>Esto parece ser {secret}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not saved, and nothing was changed. Names and notes are shown and printed.</source>
        <translation>No se guardó, y no se cambió nada. Los nombres y las notas se muestran y se imprimen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Write a few words to recognise it by instead.</source>
        <translation>Escribe en su lugar unas palabras para reconocerlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There was not enough memory</source>
        <translation>No había memoria suficiente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Working out the key from a passphrase takes some. Nothing was changed.</source>
        <translation>Calcular la clave a partir de una frase de contraseña requiere memoria. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Close other programs, then try again.</source>
        <translation>Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There is a file named {file} already</source>
        <translation>Ya hay un archivo llamado {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not touched: Strongroom writes over none of your files unasked.</source>
        <translation>No se tocó: Strongroom no escribe sobre ninguno de tus archivos sin que se lo pidas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Give the exchange another name, or move that file elsewhere.</source>
        <translation>Dale otro nombre al exchange, o mueve ese archivo a otro lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <location filename="../../desktop_app/ui/pages/content.py"/>
        <source>Strongroom's own files cannot be used</source>
        <translation>Los archivos propios de Strongroom no se pueden usar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>No exchange or no question about accounts is left to work with. Your vault and your answers were not touched.</source>
        <translation>No queda ningún exchange o ninguna pregunta sobre cuentas con que trabajar. Tu caja fuerte y tus respuestas no se tocaron.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Install Strongroom again. If you changed its files yourself, put right what is listed here and start it anew.</source>
        <translation>Instala Strongroom de nuevo. Si cambiaste tú sus archivos, corrige lo que se indica aquí e inícialo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>If you wrote such a file yourself, run the command check-content: it names the place and the reason.</source>
        <translation>Si escribiste tú un archivo así, ejecuta el comando check-content: nombra el lugar y el motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Your vault is open on another computer</source>
        <translation>Tu caja fuerte está abierta en otro equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The computer “{computer}” has it open. Only one at a time may write to it, so that no answer is lost. Nothing was changed.</source>
        <translation>El equipo «{computer}» la tiene abierta. Solo uno a la vez puede escribir en ella, para que no se pierda ninguna respuesta. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Close Strongroom there and try again. A computer that was switched off lets go after a minute or two.</source>
        <translation>Cierra Strongroom allí e inténtalo de nuevo. Un equipo que se apagó la suelta al cabo de uno o dos minutos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Group {number} of the recovery key has a slip</source>
        <translation>El grupo {number} de la clave de recuperación tiene un error</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Compare group {number} with your paper, letter by letter. A key has eight groups of five.</source>
        <translation>Compara el grupo {number} con tu papel, letra por letra. Una clave tiene ocho grupos de cinco.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This is more than a recovery key</source>
        <translation>Esto es más que una clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>A key has eight groups of five characters. Nothing was changed.</source>
        <translation>Una clave tiene ocho grupos de cinco caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Type the eight groups as they stand on your paper, and nothing else.</source>
        <translation>Escribe los ocho grupos tal como están en tu papel, y nada más.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system has another key store now</source>
        <translation>El sistema tiene ahora otro almacén de claves</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it with your passphrase or your recovery key. Then Strongroom offers to put the key where it is now looked for.</source>
        <translation>Ábrela con tu frase de contraseña o tu clave de recuperación. Luego Strongroom ofrece poner la clave donde ahora se busca.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Settings name the place in the file and the reason.</source>
        <translation>Los ajustes nombran el lugar del archivo y el motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This is a fault of the app and not of yours.</source>
        <translation>Este es un fallo de la app y no tuyo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The last change was not saved.</source>
        <translation>El último cambio no se guardó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Your vault is sound, and nothing was changed.</source>
        <translation>Tu caja fuerte está intacta, y no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The key store that was given the vault's key is {earlier}; the one that is there now is {now}.</source>
        <translation>El almacén de claves que recibió la clave de la caja fuerte es {earlier}; el que hay ahora es {now}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Both numbers over time</source>
        <translation>Ambos números a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <source>What changed, day by day</source>
        <translation>Lo que cambió, día a día</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <source>Security {grade}</source>
        <translation>Seguridad {grade}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <source>Recovery {grade}</source>
        <translation>Recuperación {grade}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/own_files.py"/>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>An exchange from a file</source>
        <translation>Un exchange de un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/own_files.py"/>
        <source>Save the exchange as a file</source>
        <translation>Guardar el exchange como archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <source>No official page that we know says anything that matters here.</source>
        <translation>Ninguna página oficial que conozcamos dice nada que importe aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <source>Facts: {name}</source>
        <translation>Datos: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Facts about {name}</source>
        <translation>Datos sobre {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Where your coins may go. Coin, network, address and memo belong together, and are kept and compared together.</source>
        <translation>Adónde pueden ir tus criptomonedas. Criptomoneda, red, dirección y memo van juntos, y se guardan y se comparan juntos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Strongroom compares when you ask, and watches no clipboard. A program that reads all you copy would also read passwords and the words of wallets. And it could not help against a virus, which changes what any program on this computer shows. The screen of a hardware wallet, or another device, is what decides.</source>
        <translation>Strongroom compara cuando se lo pides, y no vigila el portapapeles. Un programa que lee todo lo que copias leería también contraseñas y palabras de billeteras. Y no podría ayudar contra un virus, que cambia lo que muestra cualquier programa de este equipo. Lo que decide es la pantalla de una billetera física, u otro dispositivo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>{count} entries cannot be read here.</source>
        <extracomment>For one: {count} entry cannot be read here.</extracomment>
        <translation>
            <numerusform>{count} entrada no se puede leer aquí.</numerusform>
            <numerusform>{count} entradas no se pueden leer aquí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>No addresses yet</source>
        <translation>Aún no hay direcciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Write down where you withdraw to: your wallets, your other accounts, people you pay. A forged address that looks like one of yours is noticed then, and so is one that a stranger put on an exchange’s list.</source>
        <translation>Anota adónde retiras: tus billeteras, tus otras cuentas, personas a las que pagas. Así se nota una dirección falsificada que se parece a una tuya, y también una que un desconocido puso en la lista de un exchange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Leave without keeping it?</source>
        <translation>¿Salir sin guardarla?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>What you entered about this address is not in your book yet.</source>
        <translation>Lo que introdujiste sobre esta dirección aún no está en tu libreta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Do not send anything to this address.</source>
        <translation>No envíes nada a esta dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>What stands at its source is another one, or the payment did not arrive. Earlier checks of this entry no longer count. Compare the two, then change the entry or remove it.</source>
        <translation>Lo que figura en su fuente es otra, o el pago no llegó. Las comprobaciones anteriores de esta entrada ya no cuentan. Compara las dos y luego cambia la entrada o quítala.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawal addresses</source>
        <translation>Direcciones de retiro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Book</source>
        <translation>Libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>An exchange’s list</source>
        <translation>La lista de un exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>It leaves the book with its checks. A forged address that looks like it is then no longer noticed.</source>
        <translation>Sale de la libreta con sus comprobaciones. Después ya no se notará una dirección falsificada que se le parezca.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Why nothing is watched</source>
        <translation>Por qué no se vigila nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>A later Strongroom wrote them. They stay in the vault as they are.</source>
        <translation>Las escribió un Strongroom posterior. Quedan en la caja fuerte como están.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Opening the book</source>
        <translation>Abriendo la libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>There are many addresses in it. This takes a moment.</source>
        <translation>Contiene muchas direcciones. Tarda un momento.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/pages/key_form.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/pages/key_form.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Save as a CSV file …</source>
        <translation>Guardar como archivo CSV …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Read a CSV file …</source>
        <translation>Leer un archivo CSV …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>From the book</source>
        <translation>De la libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Say where you have an account, then its list can be compared.</source>
        <translation>Di dónde tienes una cuenta; entonces se podrá comparar su lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Add one</source>
        <translation>Añadir una</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>It is in your book.</source>
        <translation>Está en tu libreta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>The change is stored.</source>
        <translation>El cambio está guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>The check is stored with today’s date.</source>
        <translation>La comprobación está guardada con la fecha de hoy.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Now check it by another way.</source>
        <translation>Ahora compruébala de otra forma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Authenticator helper</source>
        <translation>Asistente del autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>The secret stays on this computer only while this page is open, unless you choose to keep it.</source>
        <translation>El secreto queda en este equipo solo mientras esta página está abierta, salvo que decidas guardarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>How many there are, where they lie, and whether one was tried. The codes themselves are never kept here.</source>
        <translation>Cuántos hay, dónde están y si se probó uno. Los códigos en sí nunca se guardan aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the QR code</source>
        <translation>Buscar el código QR</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the QR code of {name}</source>
        <translation>Buscar el código QR de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the code, or type the key from paper</source>
        <translation>Buscar el código, o escribir la clave del papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the code of {name}, or type the key from paper</source>
        <translation>Buscar el código de {name}, o escribir la clave del papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Set up an authenticator for {name}</source>
        <translation>Configurar un autenticador para {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>The authenticator key of {name}</source>
        <translation>La clave del autenticador de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Finish at {name}</source>
        <translation>Terminar en {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Look it over</source>
        <translation>Revisarlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Test your phone</source>
        <translation>Probar tu teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Paper backup</source>
        <translation>Copia en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Try the paper</source>
        <translation>Probar el papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Recovery codes of {name}</source>
        <translation>Códigos de recuperación de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Back to the step</source>
        <translation>Volver al paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>A backup is one encrypted file with everything you told Strongroom. It opens with the passphrase or the recovery key that opened your vault on that day, on any computer.</source>
        <translation>Una copia de seguridad es un solo archivo cifrado con todo lo que le contaste a Strongroom. Se abre con la frase de contraseña o la clave de recuperación que abría tu caja fuerte aquel día, en cualquier equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Use a backup file …</source>
        <translation>Usar un archivo de copia de seguridad …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Keep one elsewhere</source>
        <translation>Guardar una en otro lugar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Save a backup file …</source>
        <translation>Guardar un archivo de copia de seguridad …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Keep the vault in another folder</source>
        <translation>Tener la caja fuerte en otra carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Go on in another folder …</source>
        <translation>Seguir en otra carpeta …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Bring back a backup</source>
        <translation>Recuperar una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>If this computer is lost, so are the backups on it. Keep one on a stick, best in another house.</source>
        <translation>Si se pierde este equipo, se pierden también las copias de seguridad que hay en él. Ten una en una memoria USB, mejor en otra casa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>It lies in {folder} now. In another folder Strongroom goes on with everything that was saved, and opens it from there next time. What lies in the folder before stays there.</source>
        <translation>Ahora está en {folder}. En otra carpeta, Strongroom sigue con todo lo que se guardó, y la próxima vez la abre desde allí. Lo que hay en la carpeta de antes se queda allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Saving the backup</source>
        <translation>Guardando la copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>It is opened again after it was written.</source>
        <translation>Se vuelve a abrir después de escribirla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Making the vault there</source>
        <translation>Creando allí la caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>It is read again after it was written.</source>
        <translation>Se vuelve a leer después de escribirla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Strongroom goes on there</source>
        <translation>Strongroom sigue allí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Reading the backup</source>
        <translation>Leyendo la copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Putting the backup back</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>What was there is kept.</source>
        <translation>Lo que había se conserva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>The last backup beside the vault was not written</source>
        <translation>La última copia de seguridad junto a la caja fuerte no se escribió</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <source>What stands behind your accounts</source>
        <translation>Lo que hay detrás de tus cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <source>Behind your accounts · {place} of {count}</source>
        <translation>Detrás de tus cuentas · {place} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>I think I am being robbed</source>
        <translation>Creo que me están robando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Nothing has to be typed here, and the app does nothing by itself. It tells you where things are.</source>
        <translation>Aquí no hay que escribir nada, y la app no hace nada por sí sola. Te dice dónde están las cosas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Print this</source>
        <translation>Imprimir esto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>{name}: in this order</source>
        <translation>{name}: en este orden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>One thing after the other</source>
        <translation>Una cosa tras otra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Menus change. If a word is not there, ask support on the page that you typed by hand.</source>
        <translation>Los menús cambian. Si una palabra no está, pregunta al soporte en la página cuya dirección escribiste a mano.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Which exchange</source>
        <translation>Qué exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>No exchange is known here. Type its address yourself and ask its support to freeze the account.</source>
        <translation>Aquí no se conoce ningún exchange. Escribe tú su dirección y pide a su soporte que congele la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>No official page that we know speaks of this.</source>
        <translation>Ninguna página oficial que conozcamos habla de esto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Behind your accounts</source>
        <translation>Detrás de tus cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>This is not in your vault any more</source>
        <translation>Esto ya no está en tu caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>It was removed, with what you answered.</source>
        <translation>Se quitó, con lo que respondiste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>What you told Strongroom</source>
        <translation>Lo que le contaste a Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Its steps</source>
        <translation>Sus pasos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>its facts were refused, see the settings</source>
        <translation>sus datos se rechazaron, mira los ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>How you live with your accounts.</source>
        <translation>Cómo vives con tus cuentas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>What leans on it</source>
        <translation>Lo que depende de ello</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>What leans on you</source>
        <translation>Lo que depende de ti</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Nothing is asked about this.</source>
        <translation>Sobre esto no se pregunta nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>No account leans on it.</source>
        <translation>Ninguna cuenta depende de ello.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>{count} accounts here already</source>
        <extracomment>For one: {count} account here already</extracomment>
        <translation>
            <numerusform>ya hay {count} cuenta aquí</numerusform>
            <numerusform>ya hay {count} cuentas aquí</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Exchanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>These are the exchanges that Strongroom knows so far. You can add another one yourself.</source>
        <translation>Estos son los exchanges que Strongroom conoce por ahora. Puedes añadir otro por tu cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Strongroom knows no exchange with “{typed}” in its name yet. You can add it yourself.</source>
        <translation>Strongroom no conoce aún ningún exchange con «{typed}» en su nombre. Puedes añadirlo por tu cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>A second account at an exchange that you have already gets a name of its own.</source>
        <translation>Una segunda cuenta en un exchange que ya tienes recibe un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Choose every exchange where you have an account. You can add more later.</source>
        <translation>Elige todos los exchanges donde tienes una cuenta. Puedes añadir más después.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Find an exchange</source>
        <translation>Buscar un exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Another exchange…</source>
        <translation>Otro exchange…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Exchanges that you added, and files</source>
        <translation>Exchanges que añadiste, y archivos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Compare what they let you reach</source>
        <translation>Comparar lo que te dejan alcanzar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>A name for your further account at {name}</source>
        <translation>Un nombre para tu otra cuenta en {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Type a part of its name</source>
        <translation>Escribe una parte de su nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Which account do you want to add?</source>
        <translation>¿Qué cuenta quieres añadir?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Where do you keep crypto?</source>
        <translation>¿Dónde tienes criptomonedas?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>These files are not encrypted.</source>
        <translation>Estos archivos no están cifrados.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>They hold no password and no key, but they show a thief what is open. Keep them like a key, and delete them when they have served. What stays encrypted is a backup.</source>
        <translation>No contienen ninguna contraseña ni clave, pero le muestran a un ladrón lo que está abierto. Guárdalos como una llave, y elimínalos cuando hayan servido. Lo que sigue cifrado es una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>It lies in {folder} and is not encrypted.</source>
        <translation>Está en {folder} y no está cifrado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Choose a JSON file</source>
        <translation>Elegir un archivo JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Save or read files</source>
        <translation>Guardar o leer archivos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>For another program, another place, or your own records.</source>
        <translation>Para otro programa, otro lugar o tus propios registros.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Read a JSON file in</source>
        <translation>Leer un archivo JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Choose a JSON file …</source>
        <translation>Elegir un archivo JSON …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>It takes the place of everything in your vault. You see what it holds before anything changes.</source>
        <translation>Ocupa el lugar de todo lo que hay en tu caja fuerte. Ves lo que contiene antes de que cambie nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Reading the file in</source>
        <translation>Incorporando el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>A backup of what is there comes first.</source>
        <translation>Primero se hace una copia de seguridad de lo que hay.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Show {count} earlier days</source>
        <extracomment>For one: Show {count} earlier day</extracomment>
        <translation>
            <numerusform>Mostrar {count} día anterior</numerusform>
            <numerusform>Mostrar {count} días anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>{count} changes</source>
        <extracomment>For one: {count} change</extracomment>
        <translation>
            <numerusform>{count} cambio</numerusform>
            <numerusform>{count} cambios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Each answer that you give or change is kept here with its day.</source>
        <translation>Cada respuesta que das o cambias se guarda aquí con su día.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>This takes a moment …</source>
        <translation>Tarda un momento …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>What you answered since {day}, and what it did to both numbers.</source>
        <translation>Lo que respondiste desde el {day}, y qué efecto tuvo en ambos números.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>There are numbers once there is an account.</source>
        <translation>Hay números en cuanto hay una cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Show the other {count}</source>
        <translation>Mostrar los otros {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Show the other {count} of {day}</source>
        <translation>Mostrar los otros {count} del {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>No answer changed in this time.</source>
        <translation>En este tiempo no cambió ninguna respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>I do not know yet</source>
        <translation>Aún no lo sé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>There are {count} things that are still unknown; they count as open until you have looked.</source>
        <extracomment>For one: There is {count} thing that is still unknown; it counts as open until you have looked.</extracomment>
        <translation>
            <numerusform>Hay {count} cosa que aún no se sabe; cuenta como abierta hasta que la compruebes.</numerusform>
            <numerusform>Hay {count} cosas que aún no se saben; cuentan como abiertas hasta que las compruebes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Security so far: {letter} {number}</source>
        <translation>Seguridad por ahora: {letter} {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>{name} · question {place} of {count}</source>
        <translation>{name} · pregunta {place} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Your answers are in the vault, and each can be changed at any time.</source>
        <translation>Tus respuestas están en la caja fuerte, y cada una se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>about {time} left</source>
        <translation>aprox. {time} más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Show the overview</source>
        <translation>Mostrar el resumen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Choose all that apply.</source>
        <translation>Elige todas las que correspondan.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Hide where to look</source>
        <translation>Ocultar dónde mirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>{name} · change an answer</source>
        <translation>{name} · cambiar una respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>That was the last question</source>
        <translation>Esa era la última pregunta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Delete what you do not need here.</source>
        <translation>Elimina de aquí lo que no necesites.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Nothing is kept here</source>
        <translation>Aquí no se guarda nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>That is the safer way: a thief who gets into this computer finds no codes.</source>
        <translation>Es la forma más segura: un ladrón que entra en este equipo no encuentra códigos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Delete the key from this computer?</source>
        <translation>¿Eliminar la clave de este equipo?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>The codes on your phone stay, and so does the paper. If there is neither, print the sheet first: it cannot be undone.</source>
        <translation>Los códigos de tu teléfono se quedan, y el papel también. Si no hay ninguno de los dos, imprime antes la hoja: no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Print its sheet</source>
        <translation>Imprimir su hoja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Delete it here</source>
        <translation>Eliminarla aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Back to the authenticator helper</source>
        <translation>Volver al asistente del autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>kept on {day}</source>
        <translation>guardada el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/key_form.py"/>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/key_list.py"/>
        <source>Paste a list of API keys</source>
        <translation>Pegar una lista de claves API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>The order is safe: no step takes away a way back that you have today. Put a step off, and the rest is planned anew.</source>
        <translation>El orden es seguro: ningún paso quita una vía de recuperación que tengas hoy. Si aplazas un paso, el resto se planifica de nuevo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} steps to the best that you can reach</source>
        <extracomment>For one: {count} step to the best that you can reach</extracomment>
        <translation>
            <numerusform>{count} paso hasta lo mejor que puedes alcanzar</numerusform>
            <numerusform>{count} pasos hasta lo mejor que puedes alcanzar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} steps left, and none of them moves a number</source>
        <extracomment>For one: {count} step left, and it moves no number</extracomment>
        <translation>
            <numerusform>{count} paso pendiente, y no cambia ningún número</numerusform>
            <numerusform>{count} pasos pendientes, y ninguno cambia un número</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>About {count} minutes.</source>
        <extracomment>For one: About {count} minute.</extracomment>
        <translation>
            <numerusform>Alrededor de {count} minuto.</numerusform>
            <numerusform>Alrededor de {count} minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>About {count} hours.</source>
        <extracomment>For one: About {count} hour.</extracomment>
        <translation>
            <numerusform>Alrededor de {count} hora.</numerusform>
            <numerusform>Alrededor de {count} horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} more things to look up: {label}</source>
        <extracomment>For one: {count} more thing to look up: {label}</extracomment>
        <translation>
            <numerusform>{count} cosa más que comprobar: {label}</numerusform>
            <numerusform>{count} cosas más que comprobar: {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>The last {count} points of security are outside your settings: an exchange itself can fail.</source>
        <extracomment>For one: The last point of security is outside your settings: an exchange itself can fail.</extracomment>
        <translation>
            <numerusform>El último punto de seguridad está fuera de tus ajustes: un exchange puede fallar por sí mismo.</numerusform>
            <numerusform>Los últimos {count} puntos de seguridad están fuera de tus ajustes: un exchange puede fallar por sí mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} things are not known yet and count as open.</source>
        <extracomment>For one: {count} thing is not known yet and counts as open.</extracomment>
        <translation>
            <numerusform>{count} cosa aún no se sabe y cuenta como abierta.</numerusform>
            <numerusform>{count} cosas aún no se saben y cuentan como abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>As it would be after step 1</source>
        <translation>Como sería después del paso 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>As it would be after steps 1 to {number}</source>
        <translation>Como sería después de los pasos 1 a {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>As it would be if the answer is the best one</source>
        <translation>Como sería si la respuesta es la mejor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>It may also be another one. Until it is known, the worst one counts. Nothing is stored.</source>
        <translation>También puede ser otra. Hasta que se sepa, cuenta la peor. No se guarda nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Once Strongroom knows of an account, the steps to a safer setup stand here, in an order that is safe.</source>
        <translation>En cuanto Strongroom sabe de una cuenta, aquí figuran los pasos hacia un entorno más seguro, en un orden que es seguro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Your answers are kept. The steps of each account stand on its own page.</source>
        <translation>Tus respuestas se conservan. Los pasos de cada cuenta figuran en su propia página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Some questions about {label} are not answered. What is not answered counts as open.</source>
        <translation>Algunas preguntas sobre {label} están sin responder. Lo que está sin responder cuenta como abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>This plan is still rough.</source>
        <translation>Este plan es todavía aproximado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Go on answering</source>
        <translation>Seguir respondiendo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Begin with step {number}</source>
        <translation>Empezar por el paso {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Where you stand</source>
        <translation>Dónde estás</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>See what still reaches your money</source>
        <translation>Ver qué llega todavía a tu dinero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>See the step: {name}</source>
        <translation>Ver el paso: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Put off</source>
        <translation>Aplazados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Take up again: {name}</source>
        <translation>Retomar: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>The plan could not be worked out</source>
        <translation>El plan no se pudo calcular</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>After all steps:</source>
        <translation>Después de todos los pasos:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>No step is left in the plan</source>
        <translation>No queda ningún paso en el plan</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>What remains is not closed by a step, or you put it off.</source>
        <translation>Lo que queda no lo cierra un paso, o lo aplazaste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Worth looking up</source>
        <translation>Vale la pena comprobarlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Working out the safest order</source>
        <translation>Calculando el orden más seguro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>This takes a moment. It happens on this computer.</source>
        <translation>Tarda un momento. Se hace en este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Security up to {grade} once everything is known</source>
        <translation>Seguridad hasta {grade} cuando se sepa todo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>None of these can be done safely yet. Each row says what it waits for.</source>
        <translation>Ninguno de estos se puede hacer aún con seguridad. Cada fila dice a qué espera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>Say which exchanges you use, and Strongroom works out which attacks reach your money.</source>
        <translation>Di qué exchanges usas, y Strongroom calcula qué ataques llegan a tu dinero.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Choose your exchanges</source>
        <translation>Elegir tus exchanges</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>Which account’s routes are shown</source>
        <translation>De qué cuenta se muestran las vías</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>{count} things nobody has told us yet count as open: show me where to look</source>
        <extracomment>For one: One thing nobody has told us yet counts as open: show me where to look</extracomment>
        <translation>
            <numerusform>Una cosa que nadie nos ha dicho todavía cuenta como abierta: mostrarme dónde mirar</numerusform>
            <numerusform>{count} cosas que nadie nos ha dicho todavía cuentan como abiertas: mostrarme dónde mirar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <source>Your own exchange</source>
        <translation>Tu propio exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <source>This {reason}.</source>
        <translation>Esto {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Exchanges that you added</source>
        <translation>Exchanges que añadiste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <source>Your accounts here: {accounts}.</source>
        <translation>Tus cuentas aquí: {accounts}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <source>The folder</source>
        <translation>La carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Copy the folder’s path</source>
        <translation>Copiar la ruta de la carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>From {file}</source>
        <translation>De {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Address to type</source>
        <translation>Dirección que hay que escribir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Its domains, as the file says</source>
        <translation>Sus dominios, según el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Checked, as the file says</source>
        <translation>Comprobado, según el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>There is nothing to print yet</source>
        <translation>Aún no hay nada que imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Say which exchanges you use. Then there are a checklist of your own steps in their safe order, a card for the moment when money is moving, and an overview for somebody whom you trust.</source>
        <translation>Di qué exchanges usas. Entonces habrá una lista de comprobación con tus propios pasos en su orden seguro, una tarjeta para el momento en que se esté moviendo dinero y un resumen para alguien de confianza.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>No password, code or key is printed on any of it.</source>
        <translation>En nada de ello se imprime una contraseña, un código ni una clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Keep paper like a key, and use a printer of your own.</source>
        <translation>Guarda el papel como una llave, y usa una impresora propia.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Working out the order of the steps …</source>
        <translation>Calculando el orden de los pasos …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>The pages could not be made. Choose another account and come back, or close Strongroom and start it anew.</source>
        <translation>No se pudieron crear las páginas. Elige otra cuenta y vuelve, o cierra Strongroom e inícialo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>A new recovery key on paper</source>
        <translation>Una clave de recuperación nueva en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Enter what you ticked on paper</source>
        <translation>Introducir lo que marcaste en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Nothing was printed</source>
        <translation>No se imprimió nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Print &amp; export</source>
        <translation>Imprimir y exportar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>The file is not encrypted: keep it like a key.</source>
        <translation>El archivo no está cifrado: guárdalo como una llave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Saved as PDF</source>
        <translation>Guardado como PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>The system's key store is being asked whether it can keep the vault's key. It may ask for its own password.</source>
        <translation>Se pregunta al almacén de claves del sistema si puede guardar la clave de la caja fuerte. Puede que pida su propia contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Day by day you need not type anything: the system's key store keeps the vault's key as well.</source>
        <translation>En el día a día no hace falta que escribas nada: el almacén de claves del sistema guarda también la clave de la caja fuerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>This system has no key store that Strongroom can trust. So it will ask for a passphrase each time it starts.</source>
        <translation>Este sistema no tiene ningún almacén de claves en el que Strongroom pueda confiar. Así que pedirá una frase de contraseña cada vez que se inicie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Protect your vault</source>
        <translation>Protege tu caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Its window may be behind this one.</source>
        <translation>Su ventana puede estar detrás de esta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>If you forget it, your recovery key opens the vault.</source>
        <translation>Si la olvidas, tu clave de recuperación abre la caja fuerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Write down your recovery key</source>
        <translation>Anota tu clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>It opens your vault when nothing else does: when the key store forgets, or a passphrase is forgotten. Write it on paper and keep it away from the computer. It is shown only now.</source>
        <translation>Abre tu caja fuerte cuando nada más lo hace: cuando el almacén de claves olvida, o se olvida una frase de contraseña. Anótala en papel y guárdala lejos del equipo. Se muestra solo ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>I have written it down</source>
        <translation>La he anotado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Show the key again</source>
        <translation>Mostrar la clave otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Waiting for the system's key store</source>
        <translation>Esperando al almacén de claves del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Use a passphrase instead</source>
        <translation>Usar una frase de contraseña en su lugar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Make the vault</source>
        <translation>Crear la caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Type group {number} from your paper</source>
        <translation>Escribe el grupo {number} de tu papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>This makes sure that what you wrote down is right. The other groups are not needed.</source>
        <translation>Así se comprueba que lo que anotaste es correcto. Los demás grupos no hacen falta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>This is not group {number}. Compare it with your paper, or look at the key again.</source>
        <translation>Este no es el grupo {number}. Compáralo con tu papel, o mira la clave otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Nothing was lost. A passphrase takes its place.</source>
        <translation>No se perdió nada. Una frase de contraseña ocupa su lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Making your vault</source>
        <translation>Creando tu caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Keys that work everywhere</source>
        <translation>Teclas que funcionan en todas partes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>{count} files with facts could not be used.</source>
        <extracomment>For one: One file with facts could not be used.</extracomment>
        <translation>
            <numerusform>Un archivo de datos no se pudo usar.</numerusform>
            <numerusform>{count} archivos de datos no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Look and paper</source>
        <translation>Aspecto y papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Your vault</source>
        <translation>Tu caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>This system’s key store, which has lost the key</source>
        <translation>El almacén de claves de este sistema, que ha perdido la clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>About Strongroom</source>
        <translation>Acerca de Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Everything else works, and your answers are kept. Each line names the file, the place and the reason.</source>
        <translation>Todo lo demás funciona, y tus respuestas se conservan. Cada línea nombra el archivo, el lugar y el motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>What you told Strongroom lies in this folder, encrypted, and in the backups that you saved elsewhere.</source>
        <translation>Lo que le contaste a Strongroom está en esta carpeta, cifrado, y en las copias de seguridad que guardaste en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Put the key back into the key store</source>
        <translation>Volver a poner la clave en el almacén de claves</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Keep the key in the key store</source>
        <translation>Guardar la clave en el almacén de claves</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>It opens no network connection, and never asks for a password of an exchange.</source>
        <translation>No abre ninguna conexión de red, y nunca pide la contraseña de un exchange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Opens with</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Make a new recovery key</source>
        <translation>Crear una clave de recuperación nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Facts checked</source>
        <translation>Datos revisados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>I could not finish</source>
        <translation>No pude terminar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Esc leaves · your place is kept</source>
        <translation>Esc para salir · se conserva dónde estás</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Your answers say that it does not apply, or that it was done in another way.</source>
        <translation>Tus respuestas dicen que no corresponde, o que se hizo de otra forma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>step {number} of {count}</source>
        <translation>paso {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>This step is not needed any more</source>
        <translation>Este paso ya no hace falta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>See the next steps</source>
        <translation>Ver los próximos pasos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>What did you see?</source>
        <translation>¿Qué viste?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>Put this step off</source>
        <translation>Aplazar este paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Looking whether this is safe now …</source>
        <translation>Viendo si esto ya es seguro …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>The open steps, in the order in which they are printed. Tick those that you ticked there, then store them.</source>
        <translation>Los pasos abiertos, en el orden en que se imprimen. Marca los que marcaste allí y luego guárdalos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>The order of the steps could not be worked out. Nothing was changed. Close Strongroom and start it anew.</source>
        <translation>No se pudo calcular el orden de los pasos. No se cambió nada. Cierra Strongroom e inícialo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>The day on which you ticked them</source>
        <translation>El día en que los marcaste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>As it stands on the paper. Enter the ticks of another day by themselves.</source>
        <translation>Como figura en el papel. Introduce por separado las marcas de otro día.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>This is no day that can be read. Write it as 2026-09-16.</source>
        <translation>Este no es un día que se pueda leer. Escríbelo como 2026-09-16.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>{count} steps are ticked.</source>
        <extracomment>For one: One step is ticked.</extracomment>
        <translation>
            <numerusform>Un paso está marcado.</numerusform>
            <numerusform>{count} pasos están marcados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>{count} steps ask what you saw.</source>
        <extracomment>For one: One step asks what you saw.</extracomment>
        <translation>
            <numerusform>Un paso pregunta qué viste.</numerusform>
            <numerusform>{count} pasos preguntan qué viste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>{count} steps are stored, done on {day}.</source>
        <extracomment>For one: One step is stored, done on {day}.</extracomment>
        <translation>
            <numerusform>Un paso está guardado, hecho el {day}.</numerusform>
            <numerusform>{count} pasos están guardados, hechos el {day}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>No step is open</source>
        <translation>No hay ningún paso abierto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>What you do not know yet still counts as open: look at the next steps.</source>
        <translation>Lo que aún no sabes sigue contando como abierto: mira los próximos pasos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Store what is ticked</source>
        <translation>Guardar lo marcado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Nothing is ticked yet.</source>
        <translation>Aún no hay nada marcado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Both numbers and the plan are worked out anew.</source>
        <translation>Ambos números y el plan se calculan de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Open with the passphrase</source>
        <translation>Abrir con la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Open with the recovery key</source>
        <translation>Abrir con la clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Try the system's key store</source>
        <translation>Probar el almacén de claves del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Opening your vault</source>
        <translation>Abriendo tu caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>The system's key store is asked for its key. It may ask for its own password, in a window that may be behind this one.</source>
        <translation>Se pide la clave al almacén de claves del sistema. Puede que pida su propia contraseña, en una ventana que puede estar detrás de esta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>The system's key store holds this vault's key.</source>
        <translation>El almacén de claves del sistema contiene la clave de esta caja fuerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Type your passphrase.</source>
        <translation>Escribe tu frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Unlock with the recovery key</source>
        <translation>Desbloquear con la clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Small letters, spaces and missing hyphens are fine.</source>
        <translation>No importan las minúsculas, los espacios ni los guiones que falten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Type your passphrase first.</source>
        <translation>Escribe primero tu frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Strongroom shows which attacks still reach your money at crypto exchanges, and walks you to a setup that holds.</source>
        <translation>Strongroom muestra qué ataques llegan todavía a tu dinero en exchanges de criptomonedas, y te guía hasta un entorno que aguante.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Everything you tell it stays on this computer, encrypted, and nothing is sent anywhere.</source>
        <translation>Todo lo que le cuentas queda en este equipo, cifrado, y no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>It never asks for a password to an exchange, and never signs in for you.</source>
        <translation>Nunca pide la contraseña de un exchange, y nunca inicia sesión por ti.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>I have a backup</source>
        <translation>Tengo una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Welcome to Strongroom</source>
        <translation>Te damos la bienvenida a Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>about ten minutes for two exchanges</source>
        <translation>unos diez minutos para dos exchanges</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Your steps in their safe order, to be ticked by hand.</source>
        <translation>Tus pasos en su orden seguro, para marcarlos a mano.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>What to do, in which order, when money is moving and it is not you. A page for each account.</source>
        <translation>Qué hacer, y en qué orden, cuando se está moviendo dinero y no eres tú. Una página por cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>What there is and where to begin, for somebody who has to act for you, or an heir.</source>
        <translation>Lo que hay y por dónde empezar, para alguien que tenga que actuar por ti, o para un heredero.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Which attacks reach the money and which do not: the picture, and every route in sentences.</source>
        <translation>Qué ataques llegan al dinero y cuáles no: la imagen, y cada vía explicada en frases.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>For a trusted person</source>
        <translation>Para una persona de confianza</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Routes</source>
        <translation>Vías</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Open steps only</source>
        <translation>Solo pasos abiertos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Filled in</source>
        <translation>Rellenada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>No answers</source>
        <translation>Sin respuestas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>One on a page</source>
        <translation>Una por página</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Two on a page</source>
        <translation>Dos por página</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>And what is behind it</source>
        <translation>Y lo que hay detrás</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Everything you told</source>
        <translation>Todo lo que contaste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Which paper</source>
        <translation>Qué papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Ticks and answers</source>
        <translation>Marcas y respuestas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>How much it tells</source>
        <translation>Cuánto cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Size of the paper</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_printing.py"/>
        <source>Nothing was printed. Save it as PDF, and print it where there is a printer that you trust.</source>
        <translation>No se imprimió nada. Guárdalo como PDF e imprímelo donde haya una impresora en la que confíes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The file was not saved</source>
        <translation>El archivo no se guardó</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>No half-written file was left behind, and your answers are untouched.</source>
        <translation>No ha quedado ningún archivo a medio escribir, y tus respuestas siguen intactas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Save as {kind}</source>
        <translation>Guardar como {kind}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Nothing may be written in {folder}, or the file is open in another program.</source>
        <translation>En {folder} no se permite escribir, o el archivo está abierto en otro programa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Choose another folder or another name.</source>
        <translation>Elige otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>No file can have the name {name} there.</source>
        <translation>Allí ningún archivo puede tener el nombre {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The drive reported a fault.</source>
        <translation>La unidad informó de un fallo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <location filename="../../desktop_app/ui/widgets/paper_preview.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>It was not read any further, nothing of it was stored, and the field was emptied.</source>
        <translation>No se leyó nada más, no se guardó nada de ello, y el campo se vació.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>It may still lie on the clipboard: copy something else.</source>
        <translation>Puede seguir en el portapapeles: copia otra cosa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>If other people use this computer, or the clipboard is shared with other devices, delete that key at {name} now and make a new one. Strongroom never needs a secret or a passphrase of a key.</source>
        <translation>Si otras personas usan este equipo, o el portapapeles se comparte con otros dispositivos, elimina ahora esa clave en {name} y crea una nueva. Strongroom nunca necesita el secreto ni la frase de contraseña de una clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>If other people use this computer, or the clipboard is shared with other devices, move the coins of that wallet to a new one. Strongroom never needs the words or the key of a wallet.</source>
        <translation>Si otras personas usan este equipo, o el portapapeles se comparte con otros dispositivos, mueve las criptomonedas de esa billetera a una nueva. Strongroom nunca necesita las palabras ni la clave de una billetera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>If other people use this computer, or the clipboard is shared with other devices, set the authenticator up anew at {name}. It has no place here.</source>
        <translation>Si otras personas usan este equipo, o el portapapeles se comparte con otros dispositivos, configura de nuevo el autenticador en {name}. Aquí no tiene sitio.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>Nothing was read of it, and what you have is untouched.</source>
        <translation>No se leyó nada de ello, y lo que tienes sigue intacto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This is more text than any such list has</source>
        <translation>Esto es más texto del que tiene una lista así</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>These are more lines than any such list has</source>
        <translation>Son más líneas de las que tiene una lista así</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>One line is longer than any line of such a list</source>
        <translation>Una línea es más larga que cualquier línea de una lista así</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This is nested deeper than any such answer</source>
        <translation>Esto tiene más niveles anidados que cualquier respuesta así</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>At most {count} are read. Copy only the list itself.</source>
        <translation>Se leen como mucho {count}. Copia solo la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy it again.</source>
        <translation>Cópialo otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This looks like a private key or the words of a wallet</source>
        <translation>Esto parece una clave privada o las palabras de una billetera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>The answer breaks off at line {line}</source>
        <translation>La respuesta se interrumpe en la línea {line}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>Copy all of it, from the first bracket to the last.</source>
        <translation>Cópiala entera, del primer corchete al último.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This file is in no encoding that Strongroom knows</source>
        <translation>Este archivo está en una codificación que Strongroom no conoce</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>Save it as UTF-8, then open it.</source>
        <translation>Guárdalo como UTF-8 y ábrelo después.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This looks like the secret of an API key</source>
        <translation>Esto parece el secreto de una clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This looks like the code of an authenticator</source>
        <translation>Esto parece el código de un autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>{source}, step by step</source>
        <translation>{source}, paso a paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>{source} and a leaked password, step by step</source>
        <translation>{source} y una contraseña filtrada, paso a paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>It starts with {proofs}.</source>
        <translation>Empieza con {proofs}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>And you could no longer freeze it yourself: that asks for {proofs}, which are the thief’s by then.</source>
        <extracomment>For one: And you could no longer freeze it yourself: that asks for {proofs}, which is the thief’s by then.</extracomment>
        <translation>
            <numerusform>Y tú ya no podrías congelarla: eso pide {proofs}, que para entonces tiene el ladrón.</numerusform>
            <numerusform>Y tú ya no podrías congelarla: eso pide {proofs}, que para entonces tiene el ladrón.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>Both at once: {first}, and {second}.</source>
        <translation>Ambas cosas a la vez: {first}, y {second}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>So nothing new could be saved. Nothing was lost: what was saved before is untouched.</source>
        <translation>Así que no se pudo guardar nada nuevo. No se perdió nada: lo guardado antes sigue intacto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Save everything to another place …</source>
        <translation>Guardar todo en otro lugar …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The vault's folder is gone</source>
        <translation>La carpeta de la caja fuerte ha desaparecido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>{folder} was deleted, or its drive was taken away. Nothing was lost yet: everything up to the last answer is still here until Strongroom is closed.</source>
        <translation>{folder} se eliminó, o se quitó su unidad. Todavía no se perdió nada: todo, hasta la última respuesta, sigue aquí hasta que se cierre Strongroom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Save it to another place now. If the drive comes back, try again.</source>
        <translation>Guárdalo ahora en otro lugar. Si la unidad vuelve, inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The vault's folder is not there</source>
        <translation>La carpeta de la caja fuerte no está</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>You keep your vault in {folder}. Nothing was changed.</source>
        <translation>Guardas tu caja fuerte en {folder}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Connect the drive that holds it and try again, bring back a backup, or use the usual folder.</source>
        <translation>Conecta la unidad que la contiene e inténtalo de nuevo, recupera una copia de seguridad o usa la carpeta habitual.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Nothing can be written in the vault's folder</source>
        <translation>No se puede escribir en la carpeta de la caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Allow your user to write in the folder, then try again.</source>
        <translation>Permite que tu usuario escriba en la carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>There is a file where the vault's folder should be</source>
        <translation>Hay un archivo donde debería estar la carpeta de la caja fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Move that file elsewhere, then try again.</source>
        <translation>Mueve ese archivo a otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Connect the drive again, or put the folder back where it was. Then try again.</source>
        <translation>Conecta otra vez la unidad, o devuelve la carpeta a donde estaba. Luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The vault cannot live on this drive</source>
        <translation>La caja fuerte no puede estar en esta unidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The drive cannot keep two windows apart. Use a folder on this computer's own drive, then try again.</source>
        <translation>La unidad no puede mantener separadas dos ventanas. Usa una carpeta en la unidad propia de este equipo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The drive is full</source>
        <translation>La unidad está llena</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Make some room on the drive, then do the last thing again.</source>
        <translation>Haz algo de sitio en la unidad y repite lo último que hiciste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The drive reported a fault</source>
        <translation>La unidad informó de un fallo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The file {file} could not be read or written. What was saved before was not changed.</source>
        <translation>El archivo {file} no se pudo leer o escribir. Lo guardado antes no cambió.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Check the drive, and copy the vault's folder to another one. Then try again.</source>
        <translation>Comprueba la unidad y copia la carpeta de la caja fuerte a otra. Luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Left out, and why</source>
        <translation>Omitidos, y por qué</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Not now: {what}.</source>
        <comment>{what} is such a clause as: if you lose your phone after it, you are locked out of …</comment>
        <translation>Ahora no: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>At the end of this plan it would take security from {before} to {after}.</source>
        <translation>Al final de este plan llevaría la seguridad de {before} a {after}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>At the end of this plan it would take recovery from {before} to {after}.</source>
        <translation>Al final de este plan llevaría la recuperación de {before} a {after}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>{who} would reach your {exchange} money then, and without it does not.</source>
        <translation>{who} llegaría entonces a tu dinero en {exchange}, y sin ello no llega.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>{steps} wait for it.</source>
        <extracomment>For one: {steps} waits for it.</extracomment>
        <translation>
            <numerusform>Espera a que se haga: {steps}.</numerusform>
            <numerusform>Esperan a que se haga: {steps}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>“{title}”</source>
        <comment>a step by its title</comment>
        <translation>«{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Its codes would lie in a cloud account or beside the passwords. With an app that keeps them on the phone only, the step comes back into the plan.</source>
        <translation>Sus códigos estarían en una cuenta en la nube o junto a las contraseñas. Con una app que solo los guarde en el teléfono, el paso vuelve al plan.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>See the step</source>
        <translation>Ver el paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Choose another authenticator app</source>
        <translation>Elegir otra app de autenticación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>your number</source>
        <translation>tu número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Sitting {number}</source>
        <translation>Sesión {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>steps {first} to {last} · {minutes}</source>
        <translation>pasos {first} a {last} · {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>step {last} · {minutes}</source>
        <translation>paso {last} · {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>after it security {security}, recovery {recovery}</source>
        <translation>después, seguridad {security}, recuperación {recovery}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>not yet: {what}</source>
        <translation>todavía no: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>put off on {day}</source>
        <translation>aplazado el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>does not apply to you, as you said on {day}</source>
        <translation>no te corresponde, según dijiste el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>First sitting</source>
        <translation>Primera sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Second sitting</source>
        <translation>Segunda sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Third sitting</source>
        <translation>Tercera sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Fourth sitting</source>
        <translation>Cuarta sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Fifth sitting</source>
        <translation>Quinta sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Sixth sitting</source>
        <translation>Sexta sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose your phone after it, you are locked out of {account}</source>
        <translation>si pierdes el teléfono después, te quedas fuera de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you forget what you know by heart after it, you are locked out of {account}</source>
        <translation>si olvidas después lo que sabes de memoria, te quedas fuera de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose your computer after it, you are locked out of {account}</source>
        <translation>si pierdes el equipo después, te quedas fuera de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if your mailbox is shut for good after it, you are locked out of {account}</source>
        <translation>si tu buzón se cierra después para siempre, te quedas fuera de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if your phone number is gone for good after it, you are locked out of {account}</source>
        <translation>si pierdes después tu número de teléfono para siempre, te quedas fuera de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose all that is at home after it, you are locked out of {account}</source>
        <translation>si pierdes después todo lo que hay en casa, te quedas fuera de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose your SIM card after it, you are locked out of {account}</source>
        <translation>si pierdes la tarjeta SIM después, te quedas fuera de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>makes way for “{title}”</source>
        <translation>abre camino a «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>first, because “{title}” could be undone from there</source>
        <translation>primero, porque «{title}» se podría deshacer desde allí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>best on the same day as step {number}</source>
        <translation>mejor el mismo día que el paso {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>after step {number}</source>
        <translation>después del paso {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Look: {question}</source>
        <translation>Comprobar: {question}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Put off</source>
        <comment>to put a step off</comment>
        <translation>Aplazar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>safe now</source>
        <translation>seguro ya</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>cannot be taken back</source>
        <translation>no se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>last, when nothing can be undone from there</source>
        <translation>al final, cuando desde allí ya no se pueda deshacer nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>settles an unknown</source>
        <translation>aclara algo desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>no number moves</source>
        <translation>ningún número cambia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>Why (if you like)</source>
        <translation>Por qué (si quieres)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It stands beside the step, also on paper. Never a password or a code.</source>
        <translation>Figura junto al paso, también en papel. Nunca una contraseña ni un código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>Put it off</source>
        <translation>Aplazarlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It leaves the plan until you take it up again.</source>
        <translation>Sale del plan hasta que lo retomes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It does not apply to me</source>
        <translation>No me corresponde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It leaves the plan for good. You can still change your mind.</source>
        <translation>Sale del plan para siempre. Aún puedes cambiar de idea.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>This key opens your Strongroom vault, and its backups on any computer, when nothing else does.</source>
        <translation>Esta clave abre tu caja fuerte de Strongroom, y sus copias de seguridad en cualquier equipo, cuando nada más lo hace.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Anyone who has it and a copy of the vault's files can read them. It opens no exchange account and moves no money.</source>
        <translation>Quien la tenga junto con una copia de los archivos de la caja fuerte puede leerlos. No abre ninguna cuenta de exchange ni mueve dinero.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Keep it away from the computer: in a safe, in a locked drawer, with somebody you trust.</source>
        <translation>Guárdala lejos del equipo: en una caja de seguridad, en un cajón con llave, con alguien de confianza.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Take no picture of it, and type it nowhere but into Strongroom.</source>
        <translation>No le hagas ninguna foto, y no la escribas en ningún sitio más que en Strongroom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Strongroom recovery key</source>
        <translation>Clave de recuperación de Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Made on {day}</source>
        <translation>Creada el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Print the recovery key?</source>
        <translation>¿Imprimir la clave de recuperación?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>A printer that others use, at work or in a shop, may keep a copy of each page. Use one of your own, and take the sheet out at once.</source>
        <translation>Una impresora que usan otros, en el trabajo o en una tienda, puede guardar una copia de cada página. Usa una propia, y recoge la hoja enseguida.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Nothing was printed. Write the key down by hand: it has forty characters.</source>
        <translation>No se imprimió nada. Anota la clave a mano: tiene cuarenta caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ring_words.py"/>
        <source>They open each other.</source>
        <translation>Se abren entre sí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ring_words.py"/>
        <source>Each opens the other: {things}. Whoever gets one has both.</source>
        <translation>Cada cosa abre la otra: {things}. Quien consigue una tiene las dos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ring_words.py"/>
        <source>Each opens the next: {things}. Whoever gets one has all of them.</source>
        <translation>Cada cosa abre la siguiente: {things}. Quien consigue una las tiene todas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_art.py"/>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>you can stop it</source>
        <translation>puedes pararlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>open</source>
        <comment>a route to the money</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>closed ✓</source>
        <comment>a route to the money</comment>
        <translation>cerrada ✓</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>closed</source>
        <comment>a route to the money</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>Routes to your {exchange} money</source>
        <translation>Vías hasta tu dinero en {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>Your {exchange} money</source>
        <translation>Tu dinero en {exchange}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>{count} more attacks</source>
        <extracomment>For one: {count} more attack</extracomment>
        <translation>
            <numerusform>{count} ataque más</numerusform>
            <numerusform>{count} ataques más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>Stopped as well</source>
        <translation>También parado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_paper.py"/>
        <source>routes</source>
        <comment>in the name of a file</comment>
        <translation>vías</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_paper.py"/>
        <source>At the left stands what an attacker may get, in the middle what that opens, at the right the money. Each route is told in sentences below.</source>
        <translation>A la izquierda está lo que puede conseguir un atacante; en el centro, lo que eso abre; a la derecha, el dinero. Debajo, cada vía se explica en frases.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_part.py"/>
        <source>Routes through “{part}”</source>
        <translation>Vías a través de «{part}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/scores_card.py"/>
        <source>Both numbers of all accounts together</source>
        <translation>Ambos números de todas las cuentas juntas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>a code to your phone number resets it</source>
        <translation>un código a tu número de teléfono lo restablece</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{who} gets nowhere: nothing of {exchange} is opened by a code to its number.</source>
        <translation>{who} no llega a ninguna parte: nada de {exchange} se abre con un código enviado a su número.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{who} gets no further without {missing}.</source>
        <translation>{who} no llega más lejos sin {missing}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>You still have {proofs}.</source>
        <translation>Aún tienes {proofs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>The carrier gives you a new SIM card with the same number.</source>
        <translation>El operador te da una tarjeta SIM nueva con el mismo número.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>Withdrawals may be stopped for a time, so it can take days.</source>
        <translation>Los retiros pueden quedar suspendidos por un tiempo, así que puede tardar días.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>They ask for your papers and your face, and decide.</source>
        <translation>Te piden tus documentos y tu rostro, y deciden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>You would need {missing}, and nothing that is left gives it.</source>
        <translation>Necesitarías {missing}, y nada de lo que queda lo da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>Every way in that is known leads through what is gone.</source>
        <translation>Todas las vías de entrada conocidas pasan por lo que se ha perdido.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>A way of which nobody knows counts as none.</source>
        <translation>Una vía de la que nadie sabe cuenta como ninguna.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (in your head)</source>
        <translation>{proof} (en tu cabeza)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (on your phone)</source>
        <translation>{proof} (en tu teléfono)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (on your computer)</source>
        <translation>{proof} (en tu equipo)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (at home)</source>
        <translation>{proof} (en casa)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (kept elsewhere)</source>
        <translation>{proof} (en otro lugar)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>None of the {all} known attacks reaches your money, as far as your answers go</source>
        <translation>Ninguno de los {all} ataques conocidos llega a tu dinero, según tus respuestas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>{count} of {all} known attacks still reach your money</source>
        <extracomment>For one: {count} of {all} known attacks still reaches your money</extracomment>
        <translation>
            <numerusform>{count} de {all} ataques conocidos todavía llega a tu dinero</numerusform>
            <numerusform>{count} de {all} ataques conocidos todavía llegan a tu dinero</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>You can stop each of them, if you act in time.</source>
        <translation>Puedes parar cada uno de ellos, si actúas a tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>You can stop it, if you act in time.</source>
        <translation>Puedes pararlo, si actúas a tiempo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>You can stop {count} of them, if you act in time.</source>
        <extracomment>For one: You can stop {count} of them, if you act in time.</extracomment>
        <translation>
            <numerusform>Puedes parar {count} de ellos, si actúas a tiempo.</numerusform>
            <numerusform>Puedes parar {count} de ellos, si actúas a tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>None of them leaves you time to stop it.</source>
        <translation>Ninguno de ellos te deja tiempo para pararlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>It leaves you no time to stop it.</source>
        <translation>No te deja tiempo para pararlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>One event can take {percent} % of your money: {happens}.</source>
        <translation>Un solo suceso puede llevarse el {percent} % de tu dinero: {happens}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>No single event from afar withdraws your money before you can act. One can have it traded away: {happens}.</source>
        <translation>Ningún suceso a distancia retira por sí solo tu dinero antes de que puedas actuar. Uno puede desviarlo al operar: {happens}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>No single event from afar takes your money before you can act, as far as your answers go.</source>
        <translation>Ningún suceso a distancia se lleva por sí solo tu dinero antes de que puedas actuar, según tus respuestas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Worked out on this computer from what you told Strongroom about {count} accounts and what stands behind them.</source>
        <extracomment>For one: Worked out on this computer from what you told Strongroom about {count} account and what stands behind it.</extracomment>
        <translation>
            <numerusform>Calculado en este equipo a partir de lo que le contaste a Strongroom sobre {count} cuenta y lo que hay detrás.</numerusform>
            <numerusform>Calculado en este equipo a partir de lo que le contaste a Strongroom sobre {count} cuentas y lo que hay detrás.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>up to {letter} {number} once a page says what the exchange asks for</source>
        <translation>hasta {letter} {number} cuando una página diga lo que pide el exchange</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>up to {letter} {score} once {count} things are known</source>
        <extracomment>For one: up to {letter} {score} once one thing is known</extracomment>
        <translation>
            <numerusform>hasta {letter} {score} cuando se sepa una cosa</numerusform>
            <numerusform>hasta {letter} {score} cuando se sepan {count} cosas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>nothing unknown</source>
        <translation>nada desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>what is not known yet would not lift it</source>
        <translation>lo que aún no se sabe no la subiría</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>adds up to the number</source>
        <translation>suma el número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>A perfect setting</source>
        <translation>Un entorno perfecto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Held at {letter} by: {cause}</source>
        <translation>Se queda en {letter} por: {cause}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>{cause}, again</source>
        <translation>{cause}, otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Its own weight inside the letter</source>
        <translation>Su propio peso dentro de la letra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Only together with a leaked password</source>
        <translation>Solo junto con una contraseña filtrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Use the same password</source>
        <translation>Usar la misma contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Why security is {letter} {number}</source>
        <translation>Por qué la seguridad es {letter} {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Why recovery is {letter} {number}</source>
        <translation>Por qué la recuperación es {letter} {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Outside your settings</source>
        <translation>Fuera de tus ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>The exchange itself can fail. No setting changes that.</source>
        <translation>El propio exchange puede fallar. Ningún ajuste cambia eso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Two things at once</source>
        <translation>Dos cosas a la vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Pairs of attacks that win together</source>
        <translation>Pares de ataques que ganan juntos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>This system’s key store, by itself when you are signed in</source>
        <translation>El almacén de claves de este sistema, por sí solo cuando tienes la sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Your passphrase</source>
        <translation>Tu frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Your recovery key on paper</source>
        <translation>Tu clave de recuperación en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Of the window and of paper. What you wrote yourself stays as it is.</source>
        <translation>De la ventana y del papel. Lo que escribiste tú queda como está.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>What Strongroom prints on.</source>
        <translation>En qué imprime Strongroom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>As little as possible also stops the blinking of the cursor in fields.</source>
        <translation>«El mínimo posible» detiene también el parpadeo del cursor en los campos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Lock by itself</source>
        <translation>Bloquear automáticamente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>When nothing was touched for so long. It also locks when the computer sleeps and when its screen is locked.</source>
        <translation>Cuando no se haya tocado nada durante ese tiempo. También se bloquea cuando el equipo entra en suspensión y cuando se bloquea su pantalla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>MIT licence</source>
        <translation>Licencia MIT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Window and paper</source>
        <translation>Ventana y papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Qt and PySide6, GNU Lesser General Public License, version 3</source>
        <translation>Qt y PySide6, GNU Lesser General Public License, versión 3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Inter, SIL Open Font License 1.1</source>
        <translation>Inter, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>As little as possible</source>
        <translation>El mínimo posible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Press the page’s main button</source>
        <translation>Pulsar el botón principal de la página</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>From the page to the sidebar and back</source>
        <translation>De la página a la barra lateral y de vuelta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Text at its usual size</source>
        <translation>Texto en su tamaño habitual</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Lock at once</source>
        <translation>Bloquear al instante</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Tab · Shift+Tab</source>
        <translation>Tab · Mayús+Tab</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>To the next part, to the one before</source>
        <translation>A la parte siguiente, a la anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Enter · Space</source>
        <translation>Enter · Espacio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Press it, open it, choose it</source>
        <translation>Pulsarlo, abrirlo, elegirlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Through tabs, choices, lists, tables and the routes picture</source>
        <translation>Recorrer pestañas, opciones, listas, tablas y la imagen de las vías</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Home · End</source>
        <translation>Inicio · Fin</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>To the first and the last of a list or a table</source>
        <translation>Al primero y al último de una lista o una tabla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>In the routes picture: larger, smaller, as at first</source>
        <translation>En la imagen de las vías: más grande, más pequeña, como al principio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Leave the page or the question. What is stored stays stored</source>
        <translation>Salir de la página o de la pregunta. Lo guardado sigue guardado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>To a page</source>
        <translation>A una página</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Everything can be done without a mouse.</source>
        <translation>Todo se puede hacer sin ratón.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Inside a page</source>
        <translation>Dentro de una página</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>{count} steps</source>
        <extracomment>For one: {count} step</extracomment>
        <translation>
            <numerusform>{count} paso</numerusform>
            <numerusform>{count} pasos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>security {letter}</source>
        <translation>seguridad {letter}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>second step on</source>
        <translation>segundo paso activado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>behind SMS</source>
        <translation>detrás del SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>no second step</source>
        <translation>sin segundo paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>partly known</source>
        <translation>se sabe en parte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>on the phone only</source>
        <translation>solo en el teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>copy in a cloud</source>
        <translation>copia en una nube</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Compare exchanges</source>
        <translation>Comparar exchanges</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>PIN on</source>
        <translation>PIN activado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>no PIN</source>
        <translation>sin PIN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>+ Add account</source>
        <translation>+ Añadir cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>It finds the QR code on your screen, tests that your phone shows the right codes, prints the key and tries the paper. What passes there answers this step.</source>
        <translation>Busca el código QR en tu pantalla, prueba que tu teléfono muestra los códigos correctos, imprime la clave y prueba el papel. Lo que se supera allí responde a este paso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>It prints the key or takes it as you wrote it, and you type it back from the paper. What passes there answers this step.</source>
        <translation>Imprime la clave o la toma tal como la escribiste, y tú la vuelves a escribir desde el papel. Lo que se supera allí responde a este paso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Note how many codes there are, where they lie, and whether one was tried. What you note answers this step. The codes themselves are never typed here.</source>
        <translation>Anota cuántos códigos hay, dónde están y si se probó uno. Lo que anotas responde a este paso. Los códigos en sí nunca se escriben aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>For an authenticator: it finds the QR code on your screen, tests that your phone shows the right codes, prints the key and tries the paper. Then come back: what the private window asks for answers this step.</source>
        <translation>Para un autenticador: busca el código QR en tu pantalla, prueba que tu teléfono muestra los códigos correctos, imprime la clave y prueba el papel. Luego vuelve: lo que pide la ventana privada responde a este paso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Note the recovery codes</source>
        <translation>Anotar los códigos de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Strongroom can walk you through it</source>
        <translation>Strongroom puede guiarte paso a paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Open the authenticator helper</source>
        <translation>Abrir el asistente del autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Print this account’s list and tick it there. You can enter the ticks later.</source>
        <translation>Imprime la lista de esta cuenta y márcalo allí. Puedes introducir las marcas más tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Print the list and tick it there. You can enter the ticks later.</source>
        <translation>Imprime la lista y márcalo allí. Puedes introducir las marcas más tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Print the list</source>
        <translation>Imprimir la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>gives you time to act</source>
        <translation>te da tiempo para actuar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>closes no route by itself</source>
        <translation>no cierra ninguna vía por sí solo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>No official page that we know speaks of this step.</source>
        <translation>Ninguna página oficial que conozcamos habla de este paso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Menus move: look near by for the same words. If they are nowhere, stop here; nothing has changed yet.</source>
        <translation>Los menús cambian de sitio: busca cerca las mismas palabras. Si no están en ninguna parte, para aquí; aún no ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>The menu words are those of the English pages; your language may have others.</source>
        <translation>Las palabras de los menús son las de las páginas en inglés; en tu idioma pueden ser otras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Open **{menu}**.</source>
        <translation>Abre **{menu}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>no official page says more</source>
        <translation>ninguna página oficial dice más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>In the app, open **{menu}**.</source>
        <translation>En la app, abre **{menu}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Do this on {host}</source>
        <translation>Haz esto en {host}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>On the web, open **{menu}**.</source>
        <translation>En la web, abre **{menu}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>On the {device}, open **{menu}**.</source>
        <translation>En el dispositivo {device}, abre **{menu}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>from the official page, {day}</source>
        <translation>de la página oficial, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>reported by {who}, {day}</source>
        <translation>informado por {who}, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>reported, {day}</source>
        <translation>según se informó, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>The menu words are from this page.</source>
        <translation>Las palabras de los menús son de esta página.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>{name}: {title}</source>
        <comment>a step of another account or service</comment>
        <translation>{name}: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you lose your phone after this, you are locked out of {account}.</source>
        <translation>Si pierdes el teléfono después de esto, te quedas fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you forget what you know by heart after this, you are locked out of {account}.</source>
        <translation>Si olvidas lo que sabes de memoria después de esto, te quedas fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you lose your computer after this, you are locked out of {account}.</source>
        <translation>Si pierdes el equipo después de esto, te quedas fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If your mailbox is shut for good after this, you are locked out of {account}.</source>
        <translation>Si tu buzón se cierra para siempre después de esto, te quedas fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If your phone number is gone for good after this, you are locked out of {account}.</source>
        <translation>Si pierdes tu número de teléfono para siempre después de esto, te quedas fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you lose all that is at home after this, you are locked out of {account}.</source>
        <translation>Si pierdes todo lo que hay en casa después de esto, te quedas fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you lose your SIM card after this, you are locked out of {account}.</source>
        <translation>Si pierdes la tarjeta SIM después de esto, te quedas fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>If you lose your home and your phone at once after this, you are locked out of {account}.</source>
        <translation>Si pierdes la casa y el teléfono a la vez después de esto, te quedas fuera de {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Your answers say that nothing is left to do here.</source>
        <translation>Tus respuestas dicen que aquí no queda nada por hacer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Do it again</source>
        <translation>Hacerlo otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Put off.</source>
        <translation>Aplazado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Does not apply to you, as you said.</source>
        <translation>No te corresponde, según dijiste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Not yet.</source>
        <translation>Todavía no.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>What it costs.</source>
        <translation>Lo que cuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Safe to do now.</source>
        <translation>Seguro de hacer ya.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Done on {day}.</source>
        <translation>Hecho el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Before you begin.</source>
        <translation>Antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>No way back.</source>
        <translation>Sin vuelta atrás.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Needed first.</source>
        <translation>Antes hace falta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>closes {count} routes</source>
        <extracomment>For one: closes {count} route</extracomment>
        <translation>
            <numerusform>cierra {count} vía</numerusform>
            <numerusform>cierra {count} vías</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{event} ({exchanges})</source>
        <translation>{event} ({exchanges})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>“{answer}” is stored with today’s date.</source>
        <translation>«{answer}» está guardado con la fecha de hoy.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>All next steps</source>
        <translation>Todos los próximos pasos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Change this answer</source>
        <translation>Cambiar esta respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>The step stays in the plan, and what you answered before still counts. Nothing was lost.</source>
        <translation>El paso sigue en el plan, y lo que respondiste antes sigue contando. No se perdió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>It counts from now on, and the step stays open.</source>
        <translation>Cuenta desde ahora, y el paso sigue abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>No longer reach your money: {routes}</source>
        <translation>Ya no llegan a tu dinero: {routes}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Working out what comes next …</source>
        <translation>Calculando lo que viene después …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Copy the list from {name}’s page and paste it here: each address is compared with your own book.</source>
        <translation>Copia la lista de la página de {name} y pégala aquí: cada dirección se compara con tu propia libreta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Check the list here</source>
        <translation>Comprobar la lista aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Compare the list</source>
        <translation>Comparar la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>{name} {before} → {after}</source>
        <comment>a number that changes: Security 31 → 53</comment>
        <translation>{name} {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>{name} − {points}</source>
        <comment>what an unknown costs: Security − 8</comment>
        <translation>{name} − {points}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>{name} {letter} {number}</source>
        <comment>one of both numbers: Security B 71</comment>
        <translation>{name} {letter} {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>new addresses wait {hours} h</source>
        <translation>las direcciones nuevas esperan {hours} h</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>new addresses wait {hours} h if you turn that on</source>
        <translation>las direcciones nuevas esperan {hours} h si lo activas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>A new address can be paid only after {time}.</source>
        <translation>A una dirección nueva solo se le puede pagar tras {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>A new address can be paid only after {time} if you turn that on.</source>
        <translation>A una dirección nueva solo se le puede pagar tras {time} si lo activas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop</source>
        <translation>inicia una suspensión de retiros de {hours} h</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if somebody then signs in on a new device</source>
        <translation>inicia una suspensión de retiros de {hours} h si después alguien inicia sesión en un dispositivo nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop to new addresses</source>
        <translation>inicia una suspensión de retiros de {hours} h a direcciones nuevas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop while no second factor is on</source>
        <translation>inicia una suspensión de retiros de {hours} h mientras no hay ningún segundo factor activado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if you turn that on</source>
        <translation>inicia una suspensión de retiros de {hours} h si lo activas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if a weaker way is used</source>
        <translation>inicia una suspensión de retiros de {hours} h si se usa un método más débil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop for large amounts</source>
        <translation>inicia una suspensión de retiros de {hours} h para cantidades grandes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if the exchange finds it suspicious</source>
        <translation>inicia una suspensión de retiros de {hours} h si al exchange le parece sospechoso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop after a deposit</source>
        <translation>inicia una suspensión de retiros de {hours} h tras un depósito</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time}.</source>
        <translation>Esto suspende los retiros durante {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} if somebody then signs in on a new device.</source>
        <translation>Esto suspende los retiros durante {time} si después alguien inicia sesión en un dispositivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} to new addresses.</source>
        <translation>Esto suspende durante {time} los retiros a direcciones nuevas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} while no second factor is on.</source>
        <translation>Esto suspende los retiros durante {time} mientras no hay ningún segundo factor activado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} if you turn that on.</source>
        <translation>Esto suspende los retiros durante {time} si lo activas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} if a weaker way is used.</source>
        <translation>Esto suspende los retiros durante {time} si se usa un método más débil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} for large amounts.</source>
        <translation>Esto suspende durante {time} los retiros de cantidades grandes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} if the exchange finds it suspicious.</source>
        <translation>Esto suspende los retiros durante {time} si al exchange le parece sospechoso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals for {time} after a deposit.</source>
        <translation>Esto suspende los retiros durante {time} tras un depósito.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time}.</source>
        <translation>Esto suspende los retiros y las ventas a otros usuarios durante {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} if somebody then signs in on a new device.</source>
        <translation>Esto suspende los retiros y las ventas a otros usuarios durante {time} si después alguien inicia sesión en un dispositivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} to new addresses.</source>
        <translation>Esto suspende durante {time} los retiros y las ventas a otros usuarios, a direcciones nuevas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} while no second factor is on.</source>
        <translation>Esto suspende los retiros y las ventas a otros usuarios durante {time} mientras no hay ningún segundo factor activado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} if you turn that on.</source>
        <translation>Esto suspende los retiros y las ventas a otros usuarios durante {time} si lo activas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} if a weaker way is used.</source>
        <translation>Esto suspende los retiros y las ventas a otros usuarios durante {time} si se usa un método más débil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} for large amounts.</source>
        <translation>Esto suspende durante {time} los retiros y las ventas a otros usuarios, para cantidades grandes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} if the exchange finds it suspicious.</source>
        <translation>Esto suspende los retiros y las ventas a otros usuarios durante {time} si al exchange le parece sospechoso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This stops withdrawals and sales to other users for {time} after a deposit.</source>
        <translation>Esto suspende los retiros y las ventas a otros usuarios durante {time} tras un depósito.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>Your money stays where it is. Do it when you need no withdrawal.</source>
        <translation>Tu dinero se queda donde está. Hazlo cuando no necesites retirar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>a verified identity</source>
        <translation>una identidad verificada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>a minimum balance</source>
        <translation>un saldo mínimo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>the app on your phone</source>
        <translation>la app en tu teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>a passkey that works on several devices</source>
        <translation>una llave de acceso que funcione en varios dispositivos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>Recovery {least} … {most}</source>
        <translation>Recuperación {least} … {most}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>may start a withdrawal stop; no official page says</source>
        <translation>puede iniciar una suspensión de retiros; ninguna página oficial lo dice</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>works after {time}</source>
        <translation>surte efecto tras {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>This may stop withdrawals for a time. No official page says. Do it when you need no withdrawal.</source>
        <translation>Esto puede suspender los retiros por un tiempo. Ninguna página oficial lo dice. Hazlo cuando no necesites retirar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>The change takes full effect after {time}.</source>
        <translation>El cambio surte pleno efecto tras {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>not checked by Strongroom</source>
        <translation>no comprobado por Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>checked {day}</source>
        <translation>revisado el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>{name} stays {number}</source>
        <translation>{name} sigue en {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>Security {least} … {most}</source>
        <translation>Seguridad {least} … {most}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>new addresses may have to wait; no official page says</source>
        <translation>las direcciones nuevas pueden tener que esperar; ninguna página oficial lo dice</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>A new address may have to wait before it can be paid. No official page says for how long.</source>
        <translation>Una dirección nueva puede tener que esperar hasta que se le pueda pagar. Ninguna página oficial dice cuánto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>to {goal}</source>
        <translation>para {goal}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>page without a date</source>
        <translation>página sin fecha</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>our reading</source>
        <translation>interpretación nuestra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>nothing by itself</source>
        <translation>nada por sí solo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>It takes {things}.</source>
        <translation>Hace falta: {things}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tick_rows.py"/>
        <source>Tick it, and say what you saw.</source>
        <translation>Márcalo, y di lo que viste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>**What still opens it: {ways}.**</source>
        <translation>**Lo que la sigue abriendo: {ways}.**</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Backups that were made until now still open with it. Delete them if somebody else may have it.</source>
        <translation>Las copias de seguridad hechas hasta ahora se siguen abriendo así. Elimínalas si es posible que lo tenga otra persona.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Its entry in the key store is deleted, so older backups open with it no longer, either.</source>
        <translation>Su entrada en el almacén de claves se elimina, así que tampoco las copias de seguridad más antiguas se abren ya con él.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The way is removed</source>
        <translation>Esa forma de abrir se ha quitado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>But the key store did not answer, so its entry “Strongroom” is still there. It does not open this vault any more, only backups that were made until now. You can delete it with the key store’s own program.</source>
        <translation>Pero el almacén de claves no respondió, así que su entrada «Strongroom» sigue ahí. Ya no abre esta caja fuerte, solo las copias de seguridad hechas hasta ahora. Puedes eliminarla con el programa del propio almacén de claves.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>this system’s key store</source>
        <translation>el almacén de claves de este sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>your passphrase</source>
        <translation>tu frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>your recovery key on paper</source>
        <translation>tu clave de recuperación en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove this system’s key store</source>
        <translation>Quitar el almacén de claves de este sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your passphrase</source>
        <translation>Quitar tu frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your recovery key on paper</source>
        <translation>Quitar tu clave de recuperación en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove this system’s key store as a way in?</source>
        <translation>¿Quitar el almacén de claves de este sistema como forma de abrir?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your passphrase as a way in?</source>
        <translation>¿Quitar tu frase de contraseña como forma de abrir?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your recovery key on paper as a way in?</source>
        <translation>¿Quitar tu clave de recuperación en papel como forma de abrir?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Strongroom then asks you each time it starts, also when you are signed in.</source>
        <translation>Entonces Strongroom te pregunta cada vez que se inicia, también cuando tienes la sesión iniciada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The passphrase then opens this vault no longer.</source>
        <translation>Entonces la frase de contraseña ya no abre esta caja fuerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The paper then opens this vault no longer, and a forgotten passphrase has nothing behind it any more. Making a new recovery key is nearly always better.</source>
        <translation>Entonces el papel ya no abre esta caja fuerte, y si olvidas la frase de contraseña ya no hay nada detrás. Casi siempre es mejor crear una clave de recuperación nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The system's key store no longer holds this vault's key, so it asked you for another way in.</source>
        <translation>El almacén de claves del sistema ya no contiene la clave de esta caja fuerte, así que te pidió otra forma de abrirla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>From then on Strongroom opens by itself when you are signed in. Every other way in stays as it is.</source>
        <translation>Desde entonces, Strongroom se abre por sí solo cuando tienes la sesión iniciada. Las demás formas de abrir quedan como están.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>From then on the earlier passphrase opens nothing.</source>
        <translation>Desde entonces, la frase de contraseña anterior no abre nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>It opens the vault on any computer that has its files, also where no key store holds the key.</source>
        <translation>Abre la caja fuerte en cualquier equipo que tenga sus archivos, también donde ningún almacén de claves contiene la clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Another passphrase</source>
        <translation>Otra frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Put the key back into the key store?</source>
        <translation>¿Volver a poner la clave en el almacén de claves?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep the key in the key store?</source>
        <translation>¿Guardar la clave en el almacén de claves?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Write down your new recovery key</source>
        <translation>Anota tu nueva clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Group {number} from your paper</source>
        <translation>Grupo {number} de tu papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>It is shown only now. Until you have typed one group of it, the earlier key stays in force.</source>
        <translation>Se muestra solo ahora. Hasta que hayas escrito uno de sus grupos, sigue valiendo la clave anterior.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>From then on the earlier key opens nothing. Tear its paper up.</source>
        <translation>Desde entonces, la clave anterior no abre nada. Rompe su papel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep this key</source>
        <translation>Conservar esta clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep this passphrase</source>
        <translation>Conservar esta frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep it there</source>
        <translation>Guardarla allí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep the earlier key</source>
        <translation>Conservar la clave anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>This is not group {number}. Compare it with your paper, or cancel and begin anew.</source>
        <translation>Este no es el grupo {number}. Compáralo con tu papel, o cancela y empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>As it would be after: {title}.</source>
        <translation>Como sería después de: {title}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>Nothing is stored.</source>
        <translation>No se guarda nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{security}. {recovery}.</source>
        <translation>{security}. {recovery}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>No route to your {exchange} money changes.</source>
        <translation>No cambia ninguna vía hasta tu dinero en {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>What changes are routes to your {exchanges} money.</source>
        <translation>Lo que cambia son las vías hasta tu dinero en {exchanges}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{letter} {number} today</source>
        <translation>{letter} {number} hoy</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>Closed by then, {closed} of the {open} routes to your money: {routes}.</source>
        <translation>Cerradas para entonces, {closed} de las {open} vías hasta tu dinero: {routes}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>No route to your money is closed by then.</source>
        <translation>Para entonces no se cierra ninguna vía hasta tu dinero.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{count} more</source>
        <extracomment>For one: {count} more</extracomment>
        <translation>
            <numerusform>{count} más</numerusform>
            <numerusform>{count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{name} after it</source>
        <translation>{name} después</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>Open {host} in your browser?</source>
        <translation>¿Abrir {host} en tu navegador?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>The address is {url}
Check the first part before you sign in anywhere: **{host}**.</source>
        <translation>La dirección es {url}
Comprueba la primera parte antes de iniciar sesión en ningún sitio: **{host}**.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>OK</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Use the usual folder</source>
        <translation>Usar la carpeta habitual</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>What is wrong with them</source>
        <translation>Qué les pasa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>The folder is {folder}</source>
        <translation>La carpeta es {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fours.py"/>
        <source>group {number}, {signs}</source>
        <translation>grupo {number}, {signs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fours.py"/>
        <source>{signs}. Different: {groups}</source>
        <translation>{signs}. Distintos: {groups}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/links.py"/>
        <source>Source: {host}</source>
        <translation>Fuente: {host}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/links.py"/>
        <source>Asks before it opens in your browser</source>
        <translation>Pregunta antes de abrirse en tu navegador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/meter.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/meter.py"/>
        <source>up to {number}</source>
        <translation>hasta {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/open_row.py"/>
        <source>Opens the path beneath</source>
        <translation>Abre el recorrido debajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/open_row.py"/>
        <source>The path stands beneath</source>
        <translation>El recorrido figura debajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/paper_preview.py"/>
        <source>Preview, page {number} of {count}</source>
        <translation>Vista previa, página {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Long enough, if it is no saying, no line of a song and nothing that you use elsewhere.</source>
        <translation>Lo bastante larga, si no es un dicho, ni un verso de una canción, ni nada que uses en otro sitio.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>At least {count} characters. Four or five words that do not belong together are easy to keep.</source>
        <translation>Al menos {count} caracteres. Cuatro o cinco palabras que no tienen que ver entre sí son fáciles de recordar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Easy to guess, for its few different characters. Words that do not belong together are better.</source>
        <translation>Fácil de adivinar, porque tiene pocos caracteres distintos. Son mejores palabras que no tienen que ver entre sí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Short. Somebody with your files and fast computers could guess it within weeks. Add a word or two.</source>
        <translation>Corta. Alguien con tus archivos y equipos rápidos podría adivinarla en semanas. Añade una o dos palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Good if nobody can know it: no name, no date, no saying. Another word makes it stronger.</source>
        <translation>Buena si nadie puede conocerla: ni un nombre, ni una fecha, ni un dicho. Otra palabra la hace más fuerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>A passphrase needs at least {count} characters.</source>
        <translation>Una frase de contraseña necesita al menos {count} caracteres.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/widgets/paste_box.py"/>
        <source>{characters} characters in {count} lines were pasted. Press Delete to take them out.</source>
        <extracomment>For one: {characters} characters in {count} line were pasted. Press Delete to take them out.</extracomment>
        <translation>
            <numerusform>Se pegaron {characters} caracteres en {count} línea. Pulsa Supr para quitarlos.</numerusform>
            <numerusform>Se pegaron {characters} caracteres en {count} líneas. Pulsa Supr para quitarlos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Rest on a part, or go to it with Tab and the arrow keys, and its route is told here. Enter tells it step by step.</source>
        <translation>Detente sobre una parte, o ve a ella con Tab y las flechas, y aquí se cuenta su vía. Enter la cuenta paso a paso.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>And {count} more routes lead through here.</source>
        <extracomment>For one: And one more route leads through here.</extracomment>
        <translation>
            <numerusform>Y una vía más pasa por aquí.</numerusform>
            <numerusform>Y {count} vías más pasan por aquí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Larger routes picture</source>
        <translation>Imagen de las vías más grande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Smaller routes picture</source>
        <translation>Imagen de las vías más pequeña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Line: {state}</source>
        <translation>Línea: {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <source>Group {number}: {signs}</source>
        <translation>Grupo {number}: {signs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <source>Hide what I type</source>
        <translation>Ocultar lo que escribo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/shares.py"/>
        <source>That is fine: only the proportions count.</source>
        <translation>No importa: solo cuentan las proporciones.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/shares.py"/>
        <source>Share of {name} in percent</source>
        <translation>Parte de {name} en porcentaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/shares.py"/>
        <source>Together {percent} %.</source>
        <translation>En total, {percent} %.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/sidebar.py"/>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/sidebar.py"/>
        <source>Shown now</source>
        <translation>Se muestra ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/step_groups.py"/>
        <source>Shows its steps</source>
        <translation>Muestra sus pasos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/step_groups.py"/>
        <source>Its steps stand beneath</source>
        <translation>Sus pasos figuran debajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/steps.py"/>
        <source>Step {number}: {title}</source>
        <translation>Paso {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/table.py"/>
        <source>{row}, {column}: {value}</source>
        <comment>a cell of a table</comment>
        <translation>{row}, {column}: {value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Parts of this account</source>
        <translation>Partes de esta cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Print this account</source>
        <translation>Imprimir esta cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Print this picture</source>
        <translation>Imprimir esta imagen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{percent} % of your money</source>
        <translation>{percent} % de tu dinero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>mailbox {hint}</source>
        <translation>buzón {hint}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>last review {day}</source>
        <translation>última revisión: {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>not reviewed yet</source>
        <translation>aún sin revisar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>This account is no longer here</source>
        <translation>Esta cuenta ya no está aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>It was removed. The overview shows the others.</source>
        <translation>Se quitó. El resumen muestra las demás.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Nothing is known about this exchange</source>
        <translation>No se sabe nada de este exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Its file is missing or was refused. Your answers are kept. Settings tell which file and why.</source>
        <translation>Su archivo falta o se rechazó. Tus respuestas se conservan. Los ajustes dicen qué archivo es y por qué.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>What would lift it most</source>
        <translation>Lo que más la subiría</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>all accounts together</source>
        <translation>todas las cuentas juntas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>No step, here or at what stands behind it, and no look would lift the numbers as things are known.</source>
        <translation>Ningún paso, ni aquí ni en lo que hay detrás, y ninguna comprobación subiría los números con lo que se sabe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Working it out. This takes a moment.</source>
        <translation>Calculando. Tarda un momento.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>It could not be worked out. Your answers are kept.</source>
        <translation>No se pudo calcular. Tus respuestas se conservan.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{minutes} · settles an unknown</source>
        <translation>{minutes} · aclara algo desconocido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>counted after the {count} steps before it in the plan</source>
        <extracomment>For one: counted after the {count} step before it in the plan</extracomment>
        <translation>
            <numerusform>contado tras el paso anterior del plan</numerusform>
            <numerusform>contado tras los {count} pasos anteriores del plan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{minutes} · safe now</source>
        <translation>{minutes} · ya es seguro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{minutes} · not yet: something else comes first</source>
        <translation>{minutes} · todavía no: antes va otra cosa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Only together</source>
        <translation>Solo en conjunto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>None of these withdraws the money alone, before you can act. Two at once do.</source>
        <translation>Ninguno de estos retira el dinero por sí solo antes de que puedas actuar. Dos a la vez sí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Pairs of attacks from afar that take the money: those of which one wins alone already, and these.</source>
        <translation>Pares de ataques a distancia que se llevan el dinero: aquellos en los que uno ya gana solo, y estos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Pairs of attacks from afar that take the money. In each of them one wins alone already.</source>
        <translation>Pares de ataques a distancia que se llevan el dinero. En cada uno de ellos, uno ya gana solo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>If you lose your phone today</source>
        <translation>Si pierdes hoy el teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Your number too, for good?</source>
        <translation>¿También tu número, para siempre?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{count} things nobody has told us yet</source>
        <extracomment>For one: One thing nobody has told us yet</extracomment>
        <translation>
            <numerusform>Una cosa que nadie nos ha dicho todavía</numerusform>
            <numerusform>{count} cosas que nadie nos ha dicho todavía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>They count as open. Looking takes about {minutes} in all.</source>
        <extracomment>For one: It counts as open. Looking takes about {minutes}.</extracomment>
        <translation>
            <numerusform>Cuenta como abierta. Para comprobarla, aprox. {minutes}.</numerusform>
            <numerusform>Cuentan como abiertas. Para comprobarlas, aprox. {minutes} en total.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Beside each stands what it costs this account as long as it is unknown, if the best answer is the true one. Those that are most worth the look come first.</source>
        <translation>Junto a cada una figura lo que le cuesta a esta cuenta mientras no se sepa, si la mejor respuesta es la verdadera. Primero van las que más merece la pena comprobar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{question} ({label})</source>
        <translation>{question} ({label})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>your answers say that it is done</source>
        <translation>tus respuestas dicen que está hecho</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>No step applies to this account as things are known.</source>
        <translation>Con lo que se sabe, ningún paso corresponde a esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>What is shown of this account</source>
        <translation>Qué se muestra de esta cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Your own answers</source>
        <translation>Tus propias respuestas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>they beat what the pages say</source>
        <translation>prevalecen sobre lo que dicen las páginas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{value} · {day}</source>
        <translation>{value} · {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{value} · seen on {day}</source>
        <translation>{value} · visto el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>you do not know yet · {day}</source>
        <translation>aún no lo sabes · {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Change the answer: {question}</source>
        <translation>Cambiar la respuesta: {question}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{name}’s own pages were last checked on {day}.</source>
        <translation>Las páginas propias de {name} se revisaron por última vez el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Remove this account</source>
        <translation>Quitar esta cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Remove {label} from Strongroom?</source>
        <translation>¿Quitar {label} de Strongroom?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Your answers about it go with it and cannot be brought back. What happened to its steps stays in the history. Nothing changes at {name}: the account there stays as it is.</source>
        <translation>Tus respuestas sobre ella se van con ella y no se pueden recuperar. Lo que pasó con sus pasos queda en el historial. En {name} no cambia nada: la cuenta allí sigue como está.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>done ✓</source>
        <translation>hecho ✓</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>does not apply to me</source>
        <translation>no me corresponde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>If I lose…</source>
        <translation>Si pierdo…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>network not named</source>
        <translation>red sin indicar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>My own wallet</source>
        <translation>Mi propia billetera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>My own account at an exchange</source>
        <translation>Mi propia cuenta en un exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A shop or service</source>
        <translation>Una tienda o un servicio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Hardware wallet’s own screen</source>
        <translation>Pantalla propia de la billetera física</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Wallet app</source>
        <translation>App de billetera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Exchange’s own page</source>
        <translation>Página propia del exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Scanned from the source</source>
        <translation>Escaneada de la fuente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Read out by the other person</source>
        <translation>Leída en voz alta por la otra persona</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Small test payment</source>
        <translation>Pequeño pago de prueba</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A list of past payments</source>
        <translation>Una lista de pagos anteriores</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>I do not know any more</source>
        <translation>Ya no lo sé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The hardware wallet’s own screen</source>
        <translation>La pantalla propia de la billetera física</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>My wallet app’s page for receiving</source>
        <translation>La página para recibir de mi app de billetera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An exchange’s page for deposits</source>
        <translation>La página de depósitos de un exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A code that I scanned</source>
        <translation>Un código que escaneé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The other person read it out</source>
        <translation>La otra persona la leyó en voz alta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A message, mail or chat</source>
        <translation>Un mensaje, correo o chat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} on {network}</source>
        <translation>{coin} en {network}</translation>
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
            <numerusform>{count} carácter sin anchura</numerusform>
            <numerusform>{count} caracteres sin anchura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that turn the direction of reading</source>
        <extracomment>For one: {count} character that turns the direction of reading</extracomment>
        <translation>
            <numerusform>{count} carácter que invierte el sentido de lectura</numerusform>
            <numerusform>{count} caracteres que invierten el sentido de lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that mark a file’s beginning</source>
        <extracomment>For one: {count} character that marks a file’s beginning</extracomment>
        <translation>
            <numerusform>{count} carácter que marca el comienzo de un archivo</numerusform>
            <numerusform>{count} caracteres que marcan el comienzo de un archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that control a terminal</source>
        <extracomment>For one: {count} character that controls a terminal</extracomment>
        <translation>
            <numerusform>{count} carácter que controla un terminal</numerusform>
            <numerusform>{count} caracteres que controlan un terminal</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{characters}, the first at place {place}.</source>
        <translation>{characters}; el primero, en la posición {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Memo or tag not known</source>
        <translation>Memo o tag desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{head} characters at the start and {tail} at the end are the same, the middle is not. Such addresses are made on purpose and put into lists of past payments. Take the address from its source again.</source>
        <translation>{head} caracteres del principio y {tail} del final son iguales; los del medio, no. Direcciones así se fabrican a propósito y se cuelan en listas de pagos anteriores. Toma la dirección otra vez de su fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An exchange needs a memo or tag here.</source>
        <translation>Un exchange necesita aquí un memo o tag.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>All its customers share this address. Without the memo the money arrives, but not at you. Look for it beside the address on the exchange’s page for deposits.</source>
        <translation>Todos sus clientes comparten esta dirección. Sin el memo, el dinero llega, pero no a ti. Búscalo junto a la dirección en la página de depósitos del exchange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nobody has this address.</source>
        <translation>Nadie tiene esta dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent there is gone. It is only zeros.</source>
        <translation>Lo que se envía allí se pierde. Son solo ceros.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nobody has the key of this address.</source>
        <translation>Nadie tiene la clave de esta dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent there is gone.</source>
        <translation>Lo que se envía allí se pierde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is the address of the token itself.</source>
        <translation>Esta es la dirección del propio token.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is not a wallet, and what is sent there is gone. Copy the address of your wallet instead.</source>
        <translation>No es una billetera, y lo que se envía allí se pierde. Copia en su lugar la dirección de tu billetera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is a program of the network.</source>
        <translation>Este es un programa de la red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is not a wallet, and what is sent there is gone.</source>
        <translation>No es una billetera, y lo que se envía allí se pierde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This network was shut down.</source>
        <translation>Esta red se cerró.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent there cannot be moved any more. Choose a network that both sides offer today.</source>
        <translation>Lo que se envía allí ya no se puede mover. Elige una red que hoy ofrezcan ambas partes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nobody can spend from this kind of address yet.</source>
        <translation>Nadie puede gastar todavía desde este tipo de dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Ask for an address of the usual kind.</source>
        <translation>Pide una dirección del tipo habitual.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Anybody could spend what is sent there.</source>
        <translation>Cualquiera podría gastar lo que se envíe allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is protected by no key.</source>
        <translation>No la protege ninguna clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It was copied from a list of past payments.</source>
        <translation>Se copió de una lista de pagos anteriores.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Anybody can put an address into that list by sending you a tiny amount. Take it from its source again.</source>
        <translation>Cualquiera puede meter una dirección en esa lista con solo enviarte una cantidad ínfima. Tómala otra vez de su fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A memo or tag may be needed.</source>
        <translation>Puede hacer falta un memo o tag.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Exchanges on {network} need one, own wallets do not. Say whose it is, or ask.</source>
        <translation>Los exchanges en {network} lo necesitan; las billeteras propias, no. Indica de quién es, o pregunta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is in your book already: {other}.</source>
        <translation>Ya está en tu libreta: {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Coin, network, address and memo are the same.</source>
        <translation>La criptomoneda, la red, la dirección y el memo son iguales.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Another entry has this label: {other}.</source>
        <translation>Otra entrada tiene esta etiqueta: {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Two different addresses under one name are easily mixed.</source>
        <translation>Dos direcciones distintas con un mismo nombre se confunden fácilmente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nothing protects it against a typing error.</source>
        <translation>Nada la protege de un error al escribirla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Written in letters of one size it carries no check. Above it stands in the form that does; compare it with the source all the same.</source>
        <translation>Escrita con letras de un solo tamaño, no lleva comprobación. Arriba está en la forma que sí la lleva; aun así, compárala con la fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Strongroom does not know this network’s rules.</source>
        <translation>Strongroom no conoce las reglas de esta red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>So not even a typing error would be noticed. Compare every character with the source.</source>
        <translation>Así que no se notaría ni un error al escribirla. Compara cada carácter con la fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} is no longer issued on {network}.</source>
        <translation>{coin} ya no se emite en {network}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The issuer has ended it there, so exchanges stop taking it. Choose another network.</source>
        <translation>El emisor le ha puesto fin allí, así que los exchanges dejan de aceptarla. Elige otra red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} is a bridged token.</source>
        <translation>{coin} es un token puente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is another token than the issuer’s own of that name. Many exchanges take only one of the two.</source>
        <translation>Es un token distinto del que emite el propio emisor con ese nombre. Muchos exchanges aceptan solo uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{network} is not the network that {coin} comes from.</source>
        <translation>{network} no es la red de la que procede {coin}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>There it is a copy that somebody else stands for. The receiver must accept this network by name.</source>
        <translation>Allí es una copia de la que responde otro. Quien la recibe tiene que aceptar esta red por su nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>No key signs for this address.</source>
        <translation>Ninguna clave firma por esta dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It belongs to a program. Exchanges and wallets give you addresses of another kind.</source>
        <translation>Pertenece a un programa. Los exchanges y las billeteras te dan direcciones de otro tipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is a contract and not a wallet.</source>
        <translation>Esto es un contrato y no una billetera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Some contracts pass on what they get, others keep it. Send only if its owner gave you this address for that.</source>
        <translation>Algunos contratos reenvían lo que reciben, otros se lo quedan. Envía solo si su dueño te dio esta dirección para eso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same text is an address on {also}, too.</source>
        <translation>El mismo texto es también una dirección en {also}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent on the wrong network does not arrive. Ask for the newer form, which cannot be mixed up.</source>
        <translation>Lo que se envía por la red equivocada no llega. Pide la forma más nueva, que no se puede confundir.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is a rare kind of address.</source>
        <translation>Este es un tipo de dirección poco común.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Few exchanges pay there. Ask for an address of the usual kind.</source>
        <translation>Pocos exchanges pagan a direcciones así. Pide una del tipo habitual.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Exchanges seldom pay to this kind of address.</source>
        <translation>Los exchanges rara vez pagan a este tipo de dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It was not checked at its source yet.</source>
        <translation>Aún no se ha comprobado en su fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Check it on the hardware wallet’s own screen, or by a small test payment.</source>
        <translation>Compruébala en la pantalla propia de la billetera física o con un pequeño pago de prueba.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Only a test payment speaks for it.</source>
        <translation>Solo un pago de prueba habla a su favor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>That shows that this address received it. It does not show which address you copy next time.</source>
        <translation>Eso demuestra que esta dirección lo recibió. No demuestra qué dirección copiarás la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is not said whose it is.</source>
        <translation>No se dice de quién es.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Without that nobody can tell later whether it may be paid.</source>
        <translation>Sin eso, nadie puede saber más tarde si se le puede pagar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same address is in your book with another memo: {other}.</source>
        <translation>La misma dirección está en tu libreta con otro memo: {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>At an exchange that is another customer’s money. Choose by the memo, not by the address.</source>
        <translation>En un exchange, eso es el dinero de otro cliente. Elige por el memo, no por la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same address is in your book for {other_network}: {other}.</source>
        <translation>La misma dirección está en tu libreta para {other_network}: {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Each network is an entry of its own.</source>
        <translation>Cada red es una entrada aparte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Several keys or a rule guard this address.</source>
        <translation>Varias claves o una regla protegen esta dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>That is usual for shared wallets and for exchanges.</source>
        <translation>Es lo habitual en billeteras compartidas y en exchanges.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is an older way to write it.</source>
        <translation>Esta es una forma más antigua de escribirla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Some exchanges refuse it and ask for the newer one.</source>
        <translation>Algunos exchanges la rechazan y piden la más nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It lies on TON’s main chain.</source>
        <translation>Está en la cadena principal de TON.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Wallets usually lie on the other one.</source>
        <translation>Las billeteras suelen estar en la otra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This form carries no check.</source>
        <translation>Esta forma no lleva comprobación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Above it stands in the form that does; compare it with the source.</source>
        <translation>Arriba está en la forma que sí la lleva; compárala con la fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} on {network} is not issued by the coin’s own issuer.</source>
        <translation>{coin} en {network} no la emite el propio emisor de la criptomoneda.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is a copy that the network’s operator stands for. Exchanges usually treat it as the same.</source>
        <translation>Es una copia de la que responde el operador de la red. Los exchanges suelen tratarla como la misma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same text is an address on {many} networks.</source>
        <translation>El mismo texto es una dirección en {many} redes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An address that fits says nothing about the network. Choose {network} by name on both sides.</source>
        <translation>Que una dirección encaje no dice nada de la red. Elige {network} por su nombre en ambos lados.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An exchange can change your address for deposits.</source>
        <translation>Un exchange puede cambiar tu dirección de depósito.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Look on its page for deposits again before a large amount.</source>
        <translation>Vuelve a mirar en su página de depósitos antes de una cantidad grande.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It was last checked on {day}.</source>
        <translation>Se comprobó por última vez el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Check it again before a large amount.</source>
        <translation>Compruébala otra vez antes de una cantidad grande.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>an entry</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This coin</source>
        <translation>Esta criptomoneda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>another network</source>
        <translation>otra red</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Any coin</source>
        <translation>Cualquier criptomoneda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address on {networks}; the code does not say which</source>
        <translation>una dirección en {networks}; el código no dice en cuál</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address on {networks} or {count} more; the code does not say which</source>
        <extracomment>For one: an address on {networks} or {count} more; the code does not say which</extracomment>
        <translation>
            <numerusform>una dirección en {networks} o en {count} red más; el código no dice en cuál</numerusform>
            <numerusform>una dirección en {networks} o en {count} más; el código no dice en cuál</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>macOS shows only the wallpaper.</source>
        <translation>macOS muestra solo el fondo de pantalla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>You said no, or nobody answered.</source>
        <translation>Dijiste que no, o nadie contestó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>This desktop gives no picture of the screen.</source>
        <translation>Este escritorio no da ninguna imagen de la pantalla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The picture could not be read.</source>
        <translation>No se pudo leer la imagen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The file is not there, or may not be read.</source>
        <translation>El archivo no está, o no se permite leerlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The picture is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Not a picture that is read here.</source>
        <translation>No es una imagen que se lea aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Read from a QR code: {what}.</source>
        <translation>Leído de un código QR: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address on {network}</source>
        <translation>una dirección en {network}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>memo {memo}</source>
        <translation>memo {memo}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The code holds no address.</source>
        <translation>El código no contiene ninguna dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>It was let go. Show the address as a code, and look again.</source>
        <translation>Se descartó. Muestra la dirección como código y vuelve a buscar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Enlarge the page until the code is as wide as your hand, see that nothing covers it, and look again. Or paste the address.</source>
        <translation>Amplía la página hasta que el código sea tan ancho como tu mano, comprueba que nada lo tape y vuelve a buscar. O pega la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The memo stood in the code, too.</source>
        <translation>El memo también estaba en el código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Left out: {names}.</source>
        <translation>Se omitió: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The code is a link to a web page.</source>
        <translation>El código es un enlace a una página web.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>It leads to {host}. It was not opened. Show the address itself as a code, and look again.</source>
        <translation>Lleva a {host}. No se abrió. Muestra la dirección en sí como código y vuelve a buscar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The code asks for a payment and is no address alone.</source>
        <translation>El código pide un pago y no es solo una dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Such codes can hold a call, an invoice or another app’s request. Show the bare address, and look again.</source>
        <translation>Esos códigos pueden contener una llamada, una factura o la solicitud de otra app. Muestra la dirección sola y vuelve a buscar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>No code could be read.</source>
        <translation>No se pudo leer ningún código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Paste the address instead.</source>
        <translation>Pega la dirección en su lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What each exchange lets you reach, from the facts of its own official pages. Nothing here is advertising, and nobody’s opinion. Where no page says, it says unknown, and counts as open.</source>
        <translation>Lo que cada exchange te deja alcanzar, según los datos de sus propias páginas oficiales. Aquí nada es publicidad ni la opinión de nadie. Donde ninguna página lo dice, pone «no se sabe» y cuenta como abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Press a heading to sort by it, and a cell to see the facts behind it.</source>
        <translation>Pulsa un encabezado para ordenar por él y una celda para ver los datos que hay detrás.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>How the letters are made</source>
        <translation>Cómo se obtienen las letras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Which exchanges are shown</source>
        <translation>Qué exchanges se muestran</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You have not named an exchange yet. Add one, or look at all of them.</source>
        <translation>Todavía no has nombrado ningún exchange. Añade uno o míralos todos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yours</source>
        <comment>an exchange where one has an account</comment>
        <translation>el tuyo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The letters are being worked out …</source>
        <translation>Se están calculando las letras …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>being worked out</source>
        <translation>calculando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The letters could not be worked out. The facts stand as they are.</source>
        <translation>No se pudieron calcular las letras. Los datos siguen siendo válidos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>not worked out</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The facts behind it</source>
        <translation>Los datos que hay detrás</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>No official page that we know says anything about this. It counts as open, not as no.</source>
        <translation>Ninguna página oficial que conozcamos dice nada de esto. Cuenta como abierto, no como «no».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>sorted, {way}</source>
        <translation>ordenado, {way}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Enter sorts by this column. The arrow keys go to the others.</source>
        <translation>Enter ordena por esta columna. Las flechas llevan a las demás.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{day}, old</source>
        <comment>the day of a check that is long ago</comment>
        <translation>{day}, antiguo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{letter}, {other} if all were known</source>
        <translation>{letter}; {other} si se supiera todo</translation>
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
        <translation>Para {name}, ninguna página oficial que conozcamos lo dice. Cuenta como abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The facts about {name} were last checked on {day}.</source>
        <translation>Los datos sobre {name} se revisaron por última vez el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>That is more than 180 days ago: things may have changed since.</source>
        <translation>De eso hace más de 180 días: las cosas pueden haber cambiado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>With every setting at its best, and strong services behind it, an account at {name} reaches {grade}.</source>
        <translation>Con todos los ajustes al máximo y servicios fuertes detrás, una cuenta en {name} alcanza {grade}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Held there by: {cause}.</source>
        <translation>Lo que la retiene ahí: {cause}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>If all that is unknown turned out well, it would reach {grade}.</source>
        <translation>Si todo lo desconocido resultara favorable, alcanzaría {grade}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Nothing unknown changes this letter.</source>
        <translation>Nada de lo desconocido cambia esta letra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What nobody has told yet</source>
        <translation>Lo que nadie ha dicho todavía</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>No official page answers these. A look at your own account does, and may lift the letter.</source>
        <translation>Ninguna página oficial responde a esto. Mirar en tu propia cuenta sí, y puede subir la letra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Only stops and conditions that no page settles lie between the two.</source>
        <translation>Entre las dos solo median suspensiones y condiciones que ninguna página aclara.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The settings that this counts on</source>
        <translation>Los ajustes con los que esto cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Mailbox with a security key, number with a SIM PIN, passwords that open nowhere by themselves. A setting is left out where no page says how it is reset: that unknown counts as open, so that it would cost more than it brings.</source>
        <translation>Buzón con una llave de seguridad, número con PIN de la SIM, contraseñas que por sí solas no abren nada. Un ajuste se omite donde ninguna página dice cómo se restablece: lo que no se sabe cuenta como abierto, así que costaría más de lo que aporta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Where the steps lead</source>
        <translation>Adónde llevan los pasos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Somebody who begins with SMS for everything stands at {now}. All steps of Strongroom together lead to {end}.</source>
        <translation>Quien empieza con SMS para todo está en {now}. Todos los pasos de Strongroom juntos llevan a {end}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Being worked out …</source>
        <translation>Calculando …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>From the facts of the exchanges’ own official pages. Unknown: no official page that we know says so; it counts as open, not as no. Letters: an account with every setting at its best, worked out by the rules of Strongroom; after the arrow, if all that is unknown turned out well.</source>
        <translation>Según los datos de las propias páginas oficiales de los exchanges. «No se sabe»: ninguna página oficial que conozcamos lo dice; cuenta como abierto, no como «no». Letras: una cuenta con todos los ajustes al máximo, calculada con las reglas de Strongroom; tras la flecha, si todo lo desconocido resultara favorable.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Facts of the exchanges’ own pages, each with the day of its last check. No advertising, no ranking.</source>
        <translation>Datos de las propias páginas de los exchanges, cada uno con el día de su última revisión. Sin publicidad y sin clasificación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>This could not be worked out. Nothing else is touched.</source>
        <translation>No se pudo calcular. Lo demás no se ve afectado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Mine</source>
        <translation>Los míos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>strongest first</source>
        <translation>los más fuertes primero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>weakest first</source>
        <translation>los más débiles primero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>from A to Z</source>
        <translation>de la A a la Z</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>from Z to A</source>
        <translation>de la Z a la A</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>some without a code</source>
        <translation>algunas sin código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>perhaps some without a code</source>
        <translation>quizá algunas sin código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>if unused</source>
        <translation>si no se usa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Besides, a saved address can be marked to be paid without a code. That mark loosens, it does not protect.</source>
        <translation>Además, una dirección guardada puede marcarse para pagarse sin código. Esa marca debilita, no protege.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether a saved address can be paid without a code is not clear from its pages. It counts as yes.</source>
        <translation>Sus páginas no dejan claro si una dirección guardada puede pagarse sin código. Cuenta como sí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether one that can withdraw has to be tied to them is on no official page.</source>
        <translation>No consta en ninguna página oficial si una clave que puede retirar tiene que estar vinculada a ellas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The days count from its last use.</source>
        <translation>Los días cuentan desde su último uso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether the days count from its last use is on no official page.</source>
        <translation>No consta en ninguna página oficial si los días cuentan desde su último uso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Security at best</source>
        <translation>Seguridad alcanzable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The letter that an account reaches with every setting at its best. It counts every unknown as open. After the arrow: the letter if all that is unknown turned out well.</source>
        <translation>La letra que alcanza una cuenta con todos los ajustes al máximo. Cuenta todo lo desconocido como abierto. Tras la flecha: la letra si todo lo desconocido resultara favorable.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Recovery at best</source>
        <translation>Recuperación alcanzable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What becomes of that same account after a lost phone, number or house, as a letter. It counts every unknown as open. After the arrow: the letter if all that is unknown turned out well.</source>
        <translation>Qué pasa con esa misma cuenta tras perder el teléfono, el número o la casa, en forma de letra. Cuenta todo lo desconocido como abierto. Tras la flecha: la letra si todo lo desconocido resultara favorable.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a password reset</source>
        <translation>Suspensión tras restablecer la contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after a forgotten password was set anew.</source>
        <translation>Cuánto tiempo no sale dinero después de fijar de nuevo una contraseña olvidada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a new second step</source>
        <translation>Suspensión tras un segundo paso nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after a lost authenticator was replaced.</source>
        <translation>Cuánto tiempo no sale dinero después de sustituir un autenticador perdido.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a changed password</source>
        <translation>Suspensión tras cambiar la contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after the password was changed.</source>
        <translation>Cuánto tiempo no sale dinero después de cambiar la contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a new device</source>
        <translation>Suspensión tras un dispositivo nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after somebody signs in on a new device.</source>
        <translation>Cuánto tiempo no sale dinero después de que alguien inicie sesión en un dispositivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Can SMS go?</source>
        <translation>¿Se puede quitar el SMS?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether codes to the phone number can be got rid of.</source>
        <translation>Si es posible librarse de los códigos al número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Passkeys</source>
        <translation>Llaves de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether passkeys or security keys are taken, and whether they can be the only way.</source>
        <translation>Si se aceptan llaves de acceso o llaves de seguridad, y si pueden ser el único método.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Address list</source>
        <translation>Lista de direcciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What a list of withdrawal addresses does. The same word means opposite things: at one exchange only listed addresses are paid, at another listed ones are paid without a code.</source>
        <translation>Qué hace una lista de direcciones de retiro. La misma palabra significa cosas opuestas: en un exchange solo se paga a las direcciones de la lista; en otro, a las de la lista se les paga sin código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Wait of a new address</source>
        <translation>Espera de una dirección nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>How long an address waits before it can be paid.</source>
        <translation>Cuánto espera una dirección hasta que se le puede pagar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>API keys: IP list</source>
        <translation>Claves API: lista de IP</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether an API key can, or has to, be tied to IP addresses.</source>
        <translation>Si una clave API puede, o tiene que, estar vinculada a direcciones IP.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>API keys: end</source>
        <translation>Claves API: caducidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether an API key ends by itself.</source>
        <translation>Si una clave API caduca por sí sola.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>API keys: withdraw</source>
        <translation>Claves API: retiros</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether an API key can send money out.</source>
        <translation>Si una clave API puede enviar dinero fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Freeze it yourself</source>
        <translation>Congelar sin ayuda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether you can stop everything by yourself.</source>
        <translation>Si puedes pararlo todo tú, sin ayuda.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Freeze without signing in</source>
        <translation>Congelar sin iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether that works when you are locked out.</source>
        <translation>Si eso funciona cuando has perdido el acceso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Facts of</source>
        <comment>a column of days: when the facts were last checked</comment>
        <translation>Datos del</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The day on which the facts were last checked. After 180 days they are old.</source>
        <translation>El día en que los datos se revisaron por última vez. Pasados 180 días son antiguos.</translation>
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
        <translation>{wait}, no siempre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{wait}, if you turn it on</source>
        <translation>{wait}, si lo activas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>takes {wait}; after it unknown</source>
        <translation>tarda {wait}; después, no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no stop of withdrawals, no wait</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no SMS there</source>
        <translation>sin SMS allí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, it is gone</source>
        <translation>sí, desaparece</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, by another way</source>
        <translation>sí, con otro método</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>not asked, number stays</source>
        <translation>no se pide, el número queda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no</source>
        <comment>it cannot be done, or is not there</comment>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, can be the only way</source>
        <translation>sí, puede ser el único método</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes</source>
        <comment>it can be done, or is there</comment>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>stops others, always on</source>
        <translation>frena las demás, siempre activa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>stops others</source>
        <translation>frena las demás</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>drops the codes</source>
        <translation>exime de los códigos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>there, effect unknown</source>
        <translation>existe, efecto desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no API keys</source>
        <translation>sin claves API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>needed to withdraw</source>
        <translation>necesaria para retirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>after {count} days</source>
        <extracomment>For one: after {count} day</extracomment>
        <translation>
            <numerusform>tras {count} día</numerusform>
            <numerusform>tras {count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{count} days without IP list</source>
        <extracomment>For one: {count} day without IP list</extracomment>
        <translation>
            <numerusform>{count} día sin lista de IP</numerusform>
            <numerusform>{count} días sin lista de IP</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, once unlocked</source>
        <translation>sí, una vez desbloqueada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>to listed addresses</source>
        <translation>a direcciones de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a reset of the password, {name} lets no money leave for at least {wait}.</source>
        <translation>Tras restablecer la contraseña, {name} no deja salir dinero durante al menos {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a reset of the password, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>Tras restablecer la contraseña, {name} suspende los retiros durante {wait} solo en algunos casos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a reset of the password, {name} stops nothing.</source>
        <translation>Tras restablecer la contraseña, {name} no suspende nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A reset of the password at {name} takes at least {wait}. Whether money can leave right after it is on no official page.</source>
        <translation>Restablecer la contraseña en {name} tarda al menos {wait}. No consta en ninguna página oficial si el dinero puede salir justo después.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a lost second step was replaced, {name} lets no money leave for at least {wait}.</source>
        <translation>Tras sustituir un segundo paso perdido, {name} no deja salir dinero durante al menos {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a lost second step was replaced, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>Tras sustituir un segundo paso perdido, {name} suspende los retiros durante {wait} solo en algunos casos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a lost second step was replaced, {name} stops nothing.</source>
        <translation>Tras sustituir un segundo paso perdido, {name} no suspende nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>To replace a lost second step takes at least {wait} at {name}. Whether money can leave right after it is on no official page.</source>
        <translation>Sustituir un segundo paso perdido tarda al menos {wait} en {name}. No consta en ninguna página oficial si el dinero puede salir justo después.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a change of the password, {name} lets no money leave for at least {wait}.</source>
        <translation>Tras cambiar la contraseña, {name} no deja salir dinero durante al menos {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a change of the password, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>Tras cambiar la contraseña, {name} suspende los retiros durante {wait} solo en algunos casos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a change of the password, {name} stops nothing.</source>
        <translation>Tras cambiar la contraseña, {name} no suspende nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A change of the password at {name} takes at least {wait}. Whether money can leave right after it is on no official page.</source>
        <translation>Cambiar la contraseña en {name} tarda al menos {wait}. No consta en ninguna página oficial si el dinero puede salir justo después.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After signing in on a new device, {name} lets no money leave for at least {wait}.</source>
        <translation>Tras iniciar sesión en un dispositivo nuevo, {name} no deja salir dinero durante al menos {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After signing in on a new device, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>Tras iniciar sesión en un dispositivo nuevo, {name} suspende los retiros durante {wait} solo en algunos casos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After signing in on a new device, {name} stops nothing.</source>
        <translation>Tras iniciar sesión en un dispositivo nuevo, {name} no suspende nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Signing in on a new device takes at least {wait} at {name}. Whether money can leave right after it is on no official page.</source>
        <translation>Iniciar sesión en un dispositivo nuevo tarda al menos {wait} en {name}. No consta en ninguna página oficial si el dinero puede salir justo después.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} sends no codes to a phone number.</source>
        <translation>{name} no envía códigos a un número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Turned off at {name}, the phone number is gone from the account.</source>
        <translation>Si lo desactivas en {name}, el número de teléfono desaparece de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>At {name}, SMS goes by itself once another method is chosen.</source>
        <translation>En {name}, el SMS desaparece por sí solo en cuanto se elige otro método.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Turned off at {name}, SMS is no longer asked for, but the number stays on the account.</source>
        <translation>Si lo desactivas en {name}, el SMS ya no se pide, pero el número queda en la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>At {name}, codes to the phone number cannot be removed.</source>
        <translation>En {name}, los códigos al número de teléfono no se pueden quitar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} sends codes to a phone number. Whether they can be removed is on no official page.</source>
        <translation>{name} envía códigos a un número de teléfono. No consta en ninguna página oficial si se pueden quitar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes passkeys, and lets you make them the only way.</source>
        <translation>{name} acepta llaves de acceso y permite que sean el único método.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes passkeys.</source>
        <translation>{name} acepta llaves de acceso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes security keys. No page that we know names passkeys.</source>
        <translation>{name} acepta llaves de seguridad. Ninguna página que conozcamos menciona llaves de acceso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes neither passkeys nor security keys.</source>
        <translation>{name} no acepta ni llaves de acceso ni llaves de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} pays listed addresses only, and that cannot be turned off.</source>
        <translation>{name} paga solo a direcciones de la lista, y eso no se puede desactivar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Once it is on, {name} pays listed addresses only.</source>
        <translation>Una vez activada, {name} paga solo a direcciones de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>At {name}, listed addresses are paid without a code. The list stops nobody.</source>
        <translation>En {name}, a las direcciones de la lista se les paga sin código. La lista no frena a nadie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} has a list of addresses. Whether it stops payments to others is on no official page.</source>
        <translation>{name} tiene una lista de direcciones. No consta en ninguna página oficial si frena los pagos a otras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} has no list of withdrawal addresses.</source>
        <translation>{name} no tiene lista de direcciones de retiro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} waits at least {wait}.</source>
        <translation>Una dirección nueva en {name} espera al menos {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} waits at least {wait}, if you turn that on.</source>
        <translation>Una dirección nueva en {name} espera al menos {wait}, si lo activas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} waits {wait} in some cases only.</source>
        <translation>Una dirección nueva en {name} espera {wait} solo en algunos casos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} can be paid at once.</source>
        <translation>A una dirección nueva en {name} se le puede pagar al instante.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} is there only after {wait}. Whether it can be paid at once then is on no official page.</source>
        <translation>Una dirección nueva en {name} no está disponible hasta pasado este tiempo: {wait}. No consta en ninguna página oficial si entonces se le puede pagar al instante.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key that can withdraw has to be tied to IP addresses at {name}.</source>
        <translation>En {name}, una clave API que puede retirar tiene que estar vinculada a direcciones IP.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key can be tied to IP addresses at {name}.</source>
        <translation>En {name}, una clave API se puede vincular a direcciones IP.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key cannot be tied to IP addresses at {name}.</source>
        <translation>En {name}, una clave API no se puede vincular a direcciones IP.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} has no API keys.</source>
        <translation>{name} no tiene claves API.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Every API key of {name} ends after {count} days.</source>
        <extracomment>For one: Every API key of {name} ends after {count} day.</extracomment>
        <translation>
            <numerusform>Toda clave API de {name} caduca tras {count} día.</numerusform>
            <numerusform>Toda clave API de {name} caduca tras {count} días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} that moves money and has no IP list ends after {count} days.</source>
        <extracomment>For one: An API key of {name} that moves money and has no IP list ends after {count} day.</extracomment>
        <translation>
            <numerusform>Una clave API de {name} que mueve dinero y no tiene lista de IP caduca tras {count} día.</numerusform>
            <numerusform>Una clave API de {name} que mueve dinero y no tiene lista de IP caduca tras {count} días.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} can be given the right to withdraw.</source>
        <translation>A una clave API de {name} se le puede dar el permiso de retirar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} can withdraw only after it was unlocked by hand.</source>
        <translation>Una clave API de {name} solo puede retirar después de desbloquearla a mano.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} can withdraw to listed addresses only.</source>
        <translation>Una clave API de {name} solo puede retirar a direcciones de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>No API key of {name} can send money out.</source>
        <translation>Ninguna clave API de {name} puede enviar dinero fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You can freeze the account at {name} by yourself.</source>
        <translation>Puedes congelar tú la cuenta en {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You cannot freeze the account at {name} by yourself.</source>
        <translation>No puedes congelar tú la cuenta en {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You can freeze the account at {name} also when you cannot sign in.</source>
        <translation>Puedes congelar la cuenta en {name} también cuando no puedes iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whoever cannot sign in cannot freeze the account at {name}.</source>
        <translation>Quien no puede iniciar sesión no puede congelar la cuenta en {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>used nowhere else</source>
        <translation>no se usa en ningún otro sitio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>the number stays linked</source>
        <translation>el número sigue vinculado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no number is linked</source>
        <translation>no hay número vinculado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Authenticator</source>
        <translation>Autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>linked</source>
        <comment>an authenticator</comment>
        <translation>vinculado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no authenticator</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on paper and tried</source>
        <translation>en papel y probada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on a second phone</source>
        <translation>en un segundo teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>nowhere else</source>
        <translation>en ningún otro sitio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no passkeys</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on one device</source>
        <translation>en un dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on two devices</source>
        <translation>en dos dispositivos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>in a cloud keychain</source>
        <translation>en un llavero en la nube</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Password beside it</source>
        <translation>Contraseña como alternativa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>does not open the account</source>
        <translation>no abre la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>still opens the account</source>
        <translation>sigue abriendo la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>off</source>
        <comment>a setting</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on</source>
        <comment>a setting</comment>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on, new addresses wait where that is to be had</source>
        <translation>activada; las direcciones nuevas esperan donde sea posible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no API keys</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>only reading</source>
        <translation>solo leer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>trading, tied to IP addresses</source>
        <translation>operar, vinculada a direcciones IP</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>by email</source>
        <translation>por correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>in the app</source>
        <translation>en la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>by SMS</source>
        <translation>por SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no alerts</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stays signed in</source>
        <translation>Sesión abierta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>nowhere</source>
        <comment>signed in nowhere</comment>
        <translation>en ningún sitio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on the phone</source>
        <translation>en el teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on the computer</source>
        <translation>en el equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Settings lock</source>
        <translation>Bloqueo de los ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Master key</source>
        <translation>Clave maestra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on a second device at home</source>
        <translation>en un segundo dispositivo en casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no master key</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Approval in the app</source>
        <translation>Aprobación en la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no recovery codes</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Second step at sign-in</source>
        <translation>Segundo paso al iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A withdrawal asks for</source>
        <translation>Un retiro pide</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>an authenticator code</source>
        <translation>un código del autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a code by email</source>
        <translation>un código por correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a code by SMS</source>
        <translation>un código por SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Addresses paid without a code</source>
        <translation>Direcciones pagadas sin código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no addresses</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>some</source>
        <comment>some addresses</comment>
        <translation>algunas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals with fewer codes</source>
        <translation>Retiros con menos códigos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>An easier way to sign in</source>
        <translation>Una forma más fácil de iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Trusted devices</source>
        <translation>Dispositivos de confianza</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no trusted devices</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>some</source>
        <comment>some trusted devices</comment>
        <translation>algunos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone</source>
        <translation>Tu teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your phone</source>
        <translation>Si pierdes el teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A lost phone</source>
        <translation>Un teléfono perdido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>What you know by heart</source>
        <translation>Lo que sabes de memoria</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you forget what you know by heart</source>
        <translation>Si olvidas lo que sabes de memoria</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A forgotten password</source>
        <translation>Una contraseña olvidada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your computer</source>
        <translation>Tu equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your computer</source>
        <translation>Si pierdes el equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A lost computer</source>
        <translation>Un equipo perdido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your mailbox, for good</source>
        <translation>Tu buzón de correo, para siempre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If your mailbox is shut for good</source>
        <translation>Si tu buzón se cierra para siempre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A mailbox shut for good</source>
        <translation>Un buzón cerrado para siempre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone number, for good</source>
        <translation>Tu número de teléfono, para siempre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If your phone number is gone for good</source>
        <translation>Si pierdes tu número de teléfono para siempre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A number gone for good</source>
        <translation>Un número perdido para siempre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>All that is at home</source>
        <translation>Todo lo que hay en casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose all that is at home</source>
        <translation>Si pierdes todo lo que hay en casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A fire at home</source>
        <translation>Un incendio en casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your SIM card</source>
        <translation>Tu tarjeta SIM</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your SIM card</source>
        <translation>Si pierdes la tarjeta SIM</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A lost SIM card</source>
        <translation>Una tarjeta SIM perdida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your home and your phone</source>
        <translation>Tu casa y tu teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your home and your phone at once</source>
        <translation>Si pierdes la casa y el teléfono a la vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A fire that takes the phone too</source>
        <translation>Un incendio que se lleva también el teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You get back in at once.</source>
        <translation>Recuperas el acceso al instante.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>You get back in at once</source>
        <translation>Recuperas el acceso al instante</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You get back in after a wait.</source>
        <translation>Recuperas el acceso tras una espera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You get back in after a wait</source>
        <translation>Recuperas el acceso tras una espera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Only {exchange}’s support can let you back in.</source>
        <translation>Solo el soporte de {exchange} puede devolverte el acceso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Only support can let you back in</source>
        <translation>Solo el soporte puede devolverte el acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You are locked out.</source>
        <translation>Te quedas fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You are locked out</source>
        <translation>Te quedas fuera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A leaked password</source>
        <translation>Una contraseña filtrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>from a list that is tried everywhere</source>
        <translation>de una lista que se prueba en todas partes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a leaked password</source>
        <translation>una contraseña filtrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds your {exchange} password in a leak</source>
        <translation>Quien encuentre tu contraseña de {exchange} en una filtración</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>your password is found in a leak</source>
        <translation>tu contraseña aparece en una filtración</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A password opens nothing</source>
        <translation>Una contraseña no abre nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds your {exchange} password in a leak gets nowhere: no way in takes it.</source>
        <translation>Quien encuentre tu contraseña de {exchange} en una filtración no llega a ninguna parte: ninguna vía de entrada la acepta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A leaked API key</source>
        <translation>Una clave API filtrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>from a bot or a spreadsheet</source>
        <translation>de un bot o de una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a leaked API key</source>
        <translation>una clave API filtrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds one of your {exchange} API keys</source>
        <translation>Quien encuentre una de tus claves API de {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>one of your API keys is found</source>
        <translation>alguien encuentra una de tus claves API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>No key that moves money</source>
        <translation>Ninguna clave mueve dinero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds one of your {exchange} API keys can move no money with it.</source>
        <translation>Quien encuentre una de tus claves API de {exchange} no puede mover dinero con ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your mailbox</source>
        <translation>Tu buzón de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody else reads and deletes your mail</source>
        <translation>otra persona lee y borra tu correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A taken mailbox</source>
        <translation>Un buzón en manos ajenas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a taken mailbox</source>
        <translation>un buzón en manos ajenas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into {mailbox}</source>
        <translation>Quien entre en {mailbox}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody gets into your mailbox</source>
        <translation>alguien entra en tu buzón de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Mail opens nothing</source>
        <translation>El correo no abre nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into {mailbox} gets nowhere: nothing of {exchange} is opened by mail.</source>
        <translation>Quien entre en {mailbox} no llega a ninguna parte: nada de {exchange} se abre por correo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone number</source>
        <translation>Tu número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>SIM swap, or the carrier is talked into it</source>
        <translation>SIM swap, o alguien convence al operador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>SIM swap</source>
        <translation>SIM swap</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes over {number}</source>
        <translation>Quien se haga con {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody takes over your phone number</source>
        <translation>alguien se hace con tu número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>The number opens nothing</source>
        <translation>El número no abre nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes over {number} gets nowhere: nothing of {exchange} is opened by a code to it.</source>
        <translation>Quien se haga con {number} no llega a ninguna parte: nada de {exchange} se abre con un código enviado allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>{exchange}’s support</source>
        <translation>Soporte de {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody passes for you, with papers</source>
        <translation>alguien se hace pasar por ti, con documentos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Somebody passes for you</source>
        <translation>Alguien se hace pasar por ti</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody passes for you</source>
        <translation>alguien se hace pasar por ti</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever passes for you with {exchange}’s support</source>
        <translation>Quien se haga pasar por ti ante el soporte de {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody passes for you with the support of an exchange</source>
        <translation>alguien se hace pasar por ti ante el soporte de un exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Papers open nothing</source>
        <translation>Los documentos no abren nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever passes for you with {exchange}’s support gets nowhere: papers alone open nothing.</source>
        <translation>Quien se haga pasar por ti ante el soporte de {exchange} no llega a ninguna parte: los documentos por sí solos no abren nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your cloud account</source>
        <translation>Tu cuenta en la nube</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>and all that is copied there</source>
        <translation>y todo lo que está copiado allí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A taken cloud account</source>
        <translation>Una cuenta en la nube en manos ajenas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a taken cloud account</source>
        <translation>una cuenta en la nube en manos ajenas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into your cloud account</source>
        <translation>Quien entre en tu cuenta en la nube</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody gets into your cloud account</source>
        <translation>alguien entra en tu cuenta en la nube</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Nothing of it is in a cloud</source>
        <translation>Nada de eso está en la nube</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into your cloud account finds nothing there that opens {exchange}.</source>
        <translation>Quien entre en tu cuenta en la nube no encuentra allí nada que abra {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A page that looks like {exchange}</source>
        <translation>Una página que imita a {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>the password and codes typed into it</source>
        <translation>la contraseña y los códigos escritos en ella</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a page that looks like {exchange}</source>
        <translation>una página que imita a {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets you to sign in on a page that looks like {exchange}</source>
        <translation>Quien consiga que inicies sesión en una página que imita a {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>you sign in on a false page</source>
        <translation>inicias sesión en una página falsa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>What is typed opens nothing</source>
        <translation>Lo que se escribe no abre nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets you to sign in on a page that looks like {exchange} fails: what you can type opens nothing.</source>
        <translation>Quien consiga que inicies sesión en una página que imita a {exchange} fracasa: lo que puedes escribir no abre nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your computer, infected</source>
        <translation>Tu equipo, infectado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>malware takes what it keeps</source>
        <translation>el malware se lleva lo que guarda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Malware on your computer</source>
        <translation>Malware en tu equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>malware on your computer</source>
        <translation>malware en tu equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever runs malware on your computer</source>
        <translation>Quien ejecute malware en tu equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>malware gets onto your computer</source>
        <translation>entra malware en tu equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Nothing useful is kept there</source>
        <translation>Allí no se guarda nada útil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever runs malware on your computer finds nothing there that opens {exchange}.</source>
        <translation>Quien ejecute malware en tu equipo no encuentra allí nada que abra {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your computer, signed in</source>
        <translation>Tu equipo, con la sesión abierta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a stolen session</source>
        <translation>una sesión robada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A stolen session</source>
        <translation>Una sesión robada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever steals the open session from your computer</source>
        <translation>Quien robe de tu equipo la sesión abierta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>an open session is stolen from your computer</source>
        <translation>roban de tu equipo una sesión abierta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>No session is kept there</source>
        <translation>Allí no se guarda ninguna sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever steals the open session from your computer gets nowhere: {exchange} keeps none there.</source>
        <translation>Quien robe de tu equipo la sesión abierta no llega a ninguna parte: {exchange} no guarda ninguna allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone, unlocked</source>
        <translation>Tu teléfono, desbloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>taken out of your hand</source>
        <translation>te lo quitan de la mano</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A stolen, unlocked phone</source>
        <translation>Un teléfono robado, desbloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a stolen, unlocked phone</source>
        <translation>un teléfono robado, desbloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your phone while it is unlocked</source>
        <translation>Quien te quite el teléfono desbloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>your phone is taken while it is unlocked</source>
        <translation>te quitan el teléfono desbloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>The phone opens nothing</source>
        <translation>El teléfono no abre nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your phone while it is unlocked finds nothing on it that opens {exchange}.</source>
        <translation>Quien te quite el teléfono desbloqueado no encuentra en él nada que abra {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone, locked</source>
        <translation>Tu teléfono, bloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>its SIM put into another phone</source>
        <translation>su SIM, puesta en otro teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A stolen, locked phone</source>
        <translation>Un teléfono robado, bloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a stolen, locked phone</source>
        <translation>un teléfono robado, bloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your locked phone</source>
        <translation>Quien te quite el teléfono bloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>your locked phone is taken</source>
        <translation>te quitan el teléfono bloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>The SIM asks for its PIN</source>
        <translation>La SIM pide su PIN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your locked phone gets nowhere: the SIM asks for its PIN in another phone.</source>
        <translation>Quien te quite el teléfono bloqueado no llega a ninguna parte: en otro teléfono, la SIM pide su PIN.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your home</source>
        <translation>Tu casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>papers and devices there</source>
        <translation>los papeles y dispositivos que hay allí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A burglary</source>
        <translation>Un robo en casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a burglary</source>
        <translation>un robo en casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever breaks into your home</source>
        <translation>Quien entre a robar en tu casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody breaks into your home</source>
        <translation>alguien entra a robar en tu casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Nothing at home opens it</source>
        <translation>Nada de lo que hay en casa la abre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever breaks into your home finds nothing there that opens {exchange}.</source>
        <translation>Quien entre a robar en tu casa no encuentra allí nada que abra {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>No official page says.</source>
        <translation>Ninguna página oficial lo dice.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>noted {day}</source>
        <translation>anotado el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>older than 180 days: look whether it still holds</source>
        <translation>de hace más de 180 días: mira si sigue siendo así</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Once on, it can never be off again.</source>
        <translation>Una vez activado, no se puede desactivar nunca más.</translation>
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
        <translation>{operation}: ninguna página oficial dice qué se pide.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>being signed in is enough</source>
        <translation>basta con tener la sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{first} and {second}</source>
        <comment>two proofs that are asked for together</comment>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{first}, or {second}</source>
        <comment>two ways; each is one proof or several</comment>
        <translation>{first}, o {second}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether anything is stopped afterwards is on no official page.</source>
        <translation>No consta en ninguna página oficial si después se suspende algo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Nothing is stopped afterwards.</source>
        <translation>Después no se suspende nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Only in this case: {condition}.</source>
        <translation>Solo en este caso: {condition}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>More may be asked for; the page breaks off.</source>
        <translation>Puede que se pida más; la página se interrumpe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What that gives: {what}</source>
        <translation>Lo que eso da: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What that destroys: {what}</source>
        <translation>Lo que eso destruye: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Only at {sites}.</source>
        <translation>Solo en {sites}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It takes effect after {wait}.</source>
        <translation>Surte efecto tras {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then some ways out stop for {wait}.</source>
        <translation>Después, algunas salidas quedan suspendidas durante {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>There is no list of withdrawal addresses.</source>
        <translation>No hay lista de direcciones de retiro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether there is a list of withdrawal addresses is on no official page.</source>
        <translation>No consta en ninguna página oficial si hay una lista de direcciones de retiro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A new address waits {wait}.</source>
        <translation>Una dirección nueva espera {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A new address works at once.</source>
        <translation>Una dirección nueva funciona al instante.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether a new address has to wait is on no official page.</source>
        <translation>No consta en ninguna página oficial si una dirección nueva tiene que esperar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>The name sounds like protection; it is the opposite.</source>
        <translation>El nombre suena a protección; es lo contrario.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It is on unless you turn it off.</source>
        <translation>Está activado mientras no lo desactives.</translation>
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
            <numerusform>Si no se usa, caduca tras {count} día.</numerusform>
            <numerusform>Si no se usa, caduca tras {count} días.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A lock over the settings</source>
        <translation>Un bloqueo de los ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It opens at once with {proofs}.</source>
        <translation>Se abre al instante con {proofs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Else it opens after {wait} at least.</source>
        <translation>Si no, se abre tras {wait} como mínimo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>API keys: No official page says.</source>
        <translation>Claves API: ninguna página oficial lo dice.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key can be given these rights: {rights}.</source>
        <translation>A una clave se le pueden dar estos permisos: {rights}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Every key ends {count} days after it was made.</source>
        <extracomment>For one: Every key ends {count} day after it was made.</extracomment>
        <translation>
            <numerusform>Toda clave caduca {count} día después de crearse.</numerusform>
            <numerusform>Toda clave caduca {count} días después de crearse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Keys end {count} days after a changed password.</source>
        <extracomment>For one: Keys end {count} day after a changed password.</extracomment>
        <translation>
            <numerusform>Las claves caducan {count} día después de cambiar la contraseña.</numerusform>
            <numerusform>Las claves caducan {count} días después de cambiar la contraseña.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals by key ask for no code of the account.</source>
        <translation>Los retiros por clave no piden ningún código de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>No key can send money out.</source>
        <translation>Ninguna clave puede enviar dinero fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key can have a second step of its own.</source>
        <translation>Una clave puede tener su propio segundo paso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A lock of each key</source>
        <translation>Un bloqueo de cada clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>On the web: {path}</source>
        <translation>En la web: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>In the app: {path}</source>
        <translation>En la app: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It has to be set up beforehand: {needs}.</source>
        <translation>Tiene que configurarse antes: {needs}.</translation>
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
        <translation>Según se informó: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Reported by {reporter}: {text}</source>
        <translation>Según informó {reporter}: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>said without a page: it counts as unknown</source>
        <translation>dicho sin página: cuenta como desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Codes by SMS</source>
        <translation>Códigos por SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Codes by call</source>
        <translation>Códigos por llamada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Codes by WhatsApp</source>
        <translation>Códigos por WhatsApp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Codes by email</source>
        <translation>Códigos por correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Security keys</source>
        <translation>Llaves de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Second password for funds</source>
        <translation>Segunda contraseña para fondos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Check of papers and face</source>
        <translation>Verificación de documentos y rostro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Anti-phishing code</source>
        <translation>Código antiphishing</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Trusted device</source>
        <translation>Dispositivo de confianza</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Passcode of the device</source>
        <translation>Código de desbloqueo del dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Recovery phrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Recovery contact</source>
        <translation>Contacto de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>SIM PIN</source>
        <translation>PIN de la SIM</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>PUK</source>
        <translation>PUK</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Account at the carrier</source>
        <translation>Cuenta en el operador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>PIN of WhatsApp</source>
        <translation>PIN de WhatsApp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Password of the copy</source>
        <translation>Contraseña de la copia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Account that keeps the copy</source>
        <translation>Cuenta que guarda la copia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Lock of the app</source>
        <translation>Bloqueo de la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Finger or face</source>
        <translation>Huella o rostro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>The old device</source>
        <translation>El dispositivo antiguo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>File with the copy</source>
        <translation>Archivo con la copia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: accepted.</source>
        <translation>{name}: sí, se admite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: not offered.</source>
        <translation>{name}: no se ofrece.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: no official page says.</source>
        <translation>{name}: ninguna página oficial lo dice.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: accepted, named “{menu}”.</source>
        <translation>{name}: sí, se admite con el nombre «{menu}».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: not offered, formerly “{menu}”.</source>
        <translation>{name}: no se ofrece; antes, «{menu}».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}, named “{menu}”: no official page says whether it is there.</source>
        <translation>{name}, con el nombre «{menu}»: ninguna página oficial dice si existe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Turned off, it is gone from the account.</source>
        <translation>Si se desactiva, desaparece de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It goes by itself once another method is chosen.</source>
        <translation>Desaparece por sí solo en cuanto se elige otro método.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Turned off, it is no longer asked for, but stays on the account.</source>
        <translation>Si se desactiva, ya no se pide, pero queda en la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It cannot be removed.</source>
        <translation>No se puede quitar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether it can be removed is on no official page.</source>
        <translation>No consta en ninguna página oficial si se puede quitar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To sign in</source>
        <translation>Para iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To choose another second step when signing in</source>
        <translation>Para elegir otro segundo paso al iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To set a new password when it is forgotten</source>
        <translation>Para fijar una contraseña nueva si se olvida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the password</source>
        <translation>Para cambiar la contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To replace a lost authenticator</source>
        <translation>Para sustituir un autenticador perdido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To replace a lost passkey</source>
        <translation>Para sustituir una llave de acceso perdida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the authenticator</source>
        <translation>Para cambiar el autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To turn the authenticator off</source>
        <translation>Para desactivar el autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To turn SMS off</source>
        <translation>Para desactivar el SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To add a passkey</source>
        <translation>Para añadir una llave de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To link a first phone number</source>
        <translation>Para vincular un primer número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the phone number</source>
        <translation>Para cambiar el número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the email address</source>
        <translation>Para cambiar la dirección de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the second password for funds</source>
        <translation>Para cambiar la segunda contraseña para fondos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To set a new second password for funds when it is forgotten</source>
        <translation>Para fijar una nueva segunda contraseña para fondos si se olvida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To make an API key</source>
        <translation>Para crear una clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To let a locked API key withdraw</source>
        <translation>Para que una clave API bloqueada pueda retirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To add a withdrawal address</source>
        <translation>Para añadir una dirección de retiro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To switch the address list off</source>
        <translation>Para desactivar la lista de direcciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To open the locked settings</source>
        <translation>Para abrir los ajustes bloqueados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To withdraw</source>
        <translation>Para retirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To sell to another user</source>
        <translation>Para vender a otro usuario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To freeze the account</source>
        <translation>Para congelar la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To lift the freeze</source>
        <translation>Para descongelar la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To take the second step away</source>
        <translation>Para quitar el segundo paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To take the recovery number away</source>
        <translation>Para quitar el número de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To make a password for a mail program</source>
        <translation>Para crear una contraseña para un programa de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To bring the codes to another device</source>
        <translation>Para llevar los códigos a otro dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To open the store</source>
        <translation>Para abrir el almacén</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To add a device</source>
        <translation>Para añadir un dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To delete the account</source>
        <translation>Para eliminar la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To get another SIM card</source>
        <translation>Para obtener otra tarjeta SIM</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To move the number to another carrier</source>
        <translation>Para llevar el número a otro operador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To take the lock off the number</source>
        <translation>Para quitar el bloqueo del número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To set the SIM PIN anew</source>
        <translation>Para fijar de nuevo el PIN de la SIM</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To register on another phone</source>
        <translation>Para registrarse en otro teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>any second step that is on</source>
        <translation>cualquier segundo paso que esté activado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code of every channel that is linked</source>
        <translation>un código de cada canal que esté vinculado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>being signed in</source>
        <translation>tener la sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a talk with support</source>
        <translation>una conversación con el soporte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code to the new address</source>
        <translation>un código a la dirección nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>an API key</source>
        <translation>una clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code by phone and by email, as far as they are linked</source>
        <translation>un código por teléfono y otro por correo, en la medida en que estén vinculados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code to the new number</source>
        <translation>un código al número nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a device that was approved before</source>
        <translation>un dispositivo aprobado antes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>questions about the account</source>
        <translation>preguntas sobre la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the linked bank account</source>
        <translation>la cuenta bancaria vinculada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a link in a security mail</source>
        <translation>un enlace en un correo de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a trusted device</source>
        <translation>un dispositivo de confianza</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the passcode of a device</source>
        <translation>el código de desbloqueo de un dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the recovery phrase</source>
        <translation>la frase de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a recovery contact</source>
        <translation>un contacto de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the recovery key</source>
        <translation>la clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the account that keeps the copy</source>
        <translation>la cuenta que guarda la copia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the old device</source>
        <translation>el dispositivo antiguo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the SIM PIN</source>
        <translation>el PIN de la SIM</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the PUK</source>
        <translation>el PUK</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the account at the carrier</source>
        <translation>la cuenta en el operador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the password of the copy</source>
        <translation>la contraseña de la copia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the file with the copy</source>
        <translation>el archivo con la copia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the secret key</source>
        <translation>la clave secreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the key file</source>
        <translation>el archivo de clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the lock of the app</source>
        <translation>el bloqueo de la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>an emergency contact</source>
        <translation>un contacto de emergencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the PIN of WhatsApp</source>
        <translation>el PIN de WhatsApp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a finger or a face</source>
        <translation>una huella o un rostro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals stop for {wait}.</source>
        <translation>Después, los retiros se suspenden durante {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals and sales to other users stop for {wait}.</source>
        <translation>Después, los retiros y las ventas a otros usuarios se suspenden durante {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals, sales and trading stop for {wait}.</source>
        <translation>Después, los retiros, las ventas y las operaciones se suspenden durante {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals and trading stop for {wait}.</source>
        <translation>Después, los retiros y las operaciones se suspenden durante {wait}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if somebody then signs in on a new device.</source>
        <translation>Eso vale solo si alguien inicia sesión después en un dispositivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds for new addresses only.</source>
        <translation>Eso vale solo para direcciones nuevas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only while no second step is on.</source>
        <translation>Eso vale solo mientras no hay ningún segundo paso activado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if you turned it on.</source>
        <translation>Eso vale solo si lo activaste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if a weaker way was used.</source>
        <translation>Eso vale solo si se usó un método más débil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds for large amounts only.</source>
        <translation>Eso vale solo para cantidades grandes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if the exchange finds it suspicious.</source>
        <translation>Eso vale solo si al exchange le parece sospechoso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only after a deposit.</source>
        <translation>Eso vale solo después de un depósito.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{list}: once on, only listed addresses are paid.</source>
        <translation>{list}: una vez activada, solo se paga a las direcciones de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{list}: listed addresses are paid without a code. It does not stop payments to others.</source>
        <translation>{list}: a las direcciones de la lista se les paga sin código. No frena los pagos a otras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{list}: whether it stops payments to other addresses is on no official page.</source>
        <translation>{list}: no consta en ninguna página oficial si frena los pagos a otras direcciones.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals by API key go to listed addresses only.</source>
        <translation>Los retiros por clave API van solo a direcciones de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals by API key go anywhere.</source>
        <translation>Los retiros por clave API van a cualquier parte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether withdrawals by API key keep to the list is on no official page.</source>
        <translation>No consta en ninguna página oficial si los retiros por clave API respetan la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Addresses that are paid without a code</source>
        <translation>Direcciones que se pagan sin código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Keys that add addresses</source>
        <translation>Claves que añaden direcciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Devices that are trusted</source>
        <translation>Dispositivos de confianza</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>New devices by phone number</source>
        <translation>Dispositivos nuevos por número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: not there.</source>
        <translation>{name}: no existe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: no official page says whether there is such a setting.</source>
        <translation>{name}: ninguna página oficial dice si existe ese ajuste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>You can do without it.</source>
        <translation>Puedes prescindir de ello.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It cannot be turned off.</source>
        <translation>No se puede desactivar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether it can be turned off is on no official page.</source>
        <translation>No consta en ninguna página oficial si se puede desactivar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: while it is on, settings cannot be changed.</source>
        <translation>{name}: mientras está activado, los ajustes no se pueden cambiar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: no official page says whether there is one.</source>
        <translation>{name}: ninguna página oficial dice si existe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key can be tied to IP addresses.</source>
        <translation>Una clave se puede vincular a direcciones IP.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key cannot be tied to IP addresses.</source>
        <translation>Una clave no se puede vincular a direcciones IP.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether a key can be tied to IP addresses is on no official page.</source>
        <translation>No consta en ninguna página oficial si una clave se puede vincular a direcciones IP.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key that moves money and has no IP address ends after {count} days unused; one in use goes on.</source>
        <extracomment>For one: A key that moves money and has no IP address ends after {count} day unused; one in use goes on.</extracomment>
        <translation>
            <numerusform>Una clave que mueve dinero y no tiene dirección IP caduca tras {count} día sin uso; si se usa, sigue.</numerusform>
            <numerusform>Una clave que mueve dinero y no tiene dirección IP caduca tras {count} días sin uso; si se usa, sigue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key that moves money and has no IP address ends {count} days after it was made.</source>
        <extracomment>For one: A key that moves money and has no IP address ends {count} day after it was made.</extracomment>
        <translation>
            <numerusform>Una clave que mueve dinero y no tiene dirección IP caduca {count} día después de crearse.</numerusform>
            <numerusform>Una clave que mueve dinero y no tiene dirección IP caduca {count} días después de crearse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key that moves money and has no IP address ends after {count} days.</source>
        <extracomment>For one: A key that moves money and has no IP address ends after {count} day.</extracomment>
        <translation>
            <numerusform>Una clave que mueve dinero y no tiene dirección IP caduca tras {count} día.</numerusform>
            <numerusform>Una clave que mueve dinero y no tiene dirección IP caduca tras {count} días.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: a key that has it cannot withdraw until it is opened.</source>
        <translation>{name}: una clave que lo tiene no puede retirar hasta que se abre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>You can freeze the account yourself.</source>
        <translation>Puedes congelar tú la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>You cannot freeze the account yourself.</source>
        <translation>No puedes congelar tú la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether you can freeze the account yourself is on no official page.</source>
        <translation>No consta en ninguna página oficial si puedes congelar tú la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>An anti-phishing code can be set: a word of your own that stands in genuine messages.</source>
        <translation>Se puede fijar un código antiphishing: una palabra tuya que figura en los mensajes auténticos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>There is no anti-phishing code.</source>
        <translation>No hay código antiphishing.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether there is an anti-phishing code is on no official page.</source>
        <translation>No consta en ninguna página oficial si hay un código antiphishing.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins can be sold to other users.</source>
        <translation>Las criptomonedas se pueden vender a otros usuarios.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins cannot be sold to other users.</source>
        <translation>Las criptomonedas no se pueden vender a otros usuarios.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether coins can be sold to other users is on no official page.</source>
        <translation>No consta en ninguna página oficial si las criptomonedas se pueden vender a otros usuarios.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: these facts hold for it too.</source>
        <translation>{name}: estos datos valen también allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: these facts do not speak for it.</source>
        <translation>{name}: estos datos no hablan de ese sitio.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins can be sold to other users here.</source>
        <translation>Aquí se pueden vender criptomonedas a otros usuarios.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins cannot be sold to other users here.</source>
        <translation>Aquí no se pueden vender criptomonedas a otros usuarios.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>No page is named for these menu words.</source>
        <translation>No se nombra ninguna página para estas palabras de los menús.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Ways to prove that it is you</source>
        <translation>Formas de demostrar que eres tú</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What each thing asks for</source>
        <translation>Lo que pide cada cosa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Settings that weaken, and locks</source>
        <translation>Ajustes que debilitan, y bloqueos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>More facts</source>
        <translation>Más datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Other sites</source>
        <translation>Otros sitios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What was reported</source>
        <translation>Lo que se ha informado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Said without a page</source>
        <translation>Dicho sin página</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>How it got here</source>
        <translation>Cómo se llegó hasta aquí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>removed</source>
        <comment>an answer</comment>
        <translation>quitada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Worked out anew from your answers of each day, with today’s facts about the exchanges. Accounts that you removed are not in it.</source>
        <translation>Calculado de nuevo a partir de tus respuestas de cada día, con los datos de hoy sobre los exchanges. Las cuentas que quitaste no se incluyen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>{count} answers about something that was removed later.</source>
        <extracomment>For one: {count} answer about something that was removed later.</extracomment>
        <translation>
            <numerusform>{count} respuesta sobre algo que después se quitó.</numerusform>
            <numerusform>{count} respuestas sobre algo que después se quitó.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>On {day}: security {security}, recovery {recovery}.</source>
        <translation>El {day}: seguridad {security}, recuperación {recovery}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>On {day}: {security}, {recovery}.</source>
        <comment>two such clauses as: security went from B 71 to A 90</comment>
        <translation>El {day}: {security}, {recovery}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>From {first} to {last}: {security}, {recovery}.</source>
        <comment>two such clauses as: security went from B 71 to A 90</comment>
        <translation>Del {first} al {last}: {security}, {recovery}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>security stayed at {after}</source>
        <translation>la seguridad siguió en {after}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>security went from {before} to {after}</source>
        <translation>la seguridad pasó de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>recovery stayed at {after}</source>
        <translation>la recuperación siguió en {after}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>recovery went from {before} to {after}</source>
        <translation>la recuperación pasó de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>From the start</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a second code</source>
        <translation>Pide un segundo código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a second code</source>
        <translation>un segundo código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your passkey</source>
        <translation>Pide tu llave de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>your passkey or security key</source>
        <translation>tu llave de acceso o llave de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Only listed addresses</source>
        <translation>Solo direcciones de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>an address on your list</source>
        <translation>una dirección de tu lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a second proof</source>
        <translation>Pide una segunda prueba</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a second proof</source>
        <translation>una segunda prueba</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs two more proofs</source>
        <translation>Pide dos pruebas más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>two further proofs</source>
        <translation>otras dos pruebas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs much more</source>
        <translation>Pide mucho más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>several further proofs</source>
        <translation>varias pruebas más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>There are no API keys</source>
        <translation>No hay claves API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>{who} gets nowhere: there are none.</source>
        <comment>API keys</comment>
        <translation>{who} no llega a ninguna parte: no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Keys can only read</source>
        <translation>Las claves solo pueden leer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>{who} gets nowhere: they can only read.</source>
        <comment>API keys</comment>
        <translation>{who} no llega a ninguna parte: solo pueden leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Keys work from listed IPs only</source>
        <translation>Las claves solo sirven desde IP de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>{who} gets nowhere: they work from listed IP addresses only.</source>
        <comment>API keys</comment>
        <translation>{who} no llega a ninguna parte: solo sirven desde direcciones IP de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the password</source>
        <translation>Pide la contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the authenticator</source>
        <translation>Pide el autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a code from your authenticator</source>
        <translation>un código de tu autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a code by SMS</source>
        <translation>Pide un código por SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a code to your phone number</source>
        <translation>un código a tu número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a code by email</source>
        <translation>Pide un código por correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a code to your mailbox</source>
        <translation>un código a tu buzón de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your phone’s approval</source>
        <translation>Pide tu aprobación en el teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>an approval on your phone</source>
        <translation>una aprobación en tu teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>your passkey</source>
        <translation>tu llave de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your security key</source>
        <translation>Pide tu llave de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>your security key</source>
        <translation>tu llave de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the fund password</source>
        <translation>Pide la contraseña para fondos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a recovery code</source>
        <translation>Pide un código de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a recovery code</source>
        <translation>un código de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the master key</source>
        <translation>Pide la clave maestra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your papers</source>
        <translation>Pide tus documentos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your papers and face</source>
        <translation>tus documentos y tu rostro</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses in your book</source>
        <extracomment>For one: {count} address in your book</extracomment>
        <translation>
            <numerusform>{count} dirección en tu libreta</numerusform>
            <numerusform>{count} direcciones en tu libreta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses not in your book</source>
        <extracomment>For one: {count} address not in your book</extracomment>
        <translation>
            <numerusform>{count} dirección que no está en tu libreta</numerusform>
            <numerusform>{count} direcciones que no están en tu libreta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} other memos</source>
        <extracomment>For one: {count} other memo</extracomment>
        <translation>
            <numerusform>{count} con otro memo</numerusform>
            <numerusform>{count} con otro memo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} other networks</source>
        <extracomment>For one: {count} other network</extracomment>
        <translation>
            <numerusform>{count} con otra red</numerusform>
            <numerusform>{count} con otra red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses missing from the list</source>
        <extracomment>For one: {count} address missing from the list</extracomment>
        <translation>
            <numerusform>{count} dirección que falta en la lista</numerusform>
            <numerusform>{count} direcciones que faltan en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses look like some of yours and are not.</source>
        <extracomment>For one: {count} address looks like one of yours and is not.</extracomment>
        <translation>
            <numerusform>{count} dirección se parece a una de las tuyas y no lo es.</numerusform>
            <numerusform>{count} direcciones se parecen a algunas de las tuyas y no lo son.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are not in your book.</source>
        <extracomment>For one: {count} address is not in your book.</extracomment>
        <translation>
            <numerusform>{count} dirección no está en tu libreta.</numerusform>
            <numerusform>{count} direcciones no están en tu libreta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are no valid addresses.</source>
        <extracomment>For one: {count} address is no valid address.</extracomment>
        <translation>
            <numerusform>{count} dirección no es válida.</numerusform>
            <numerusform>{count} direcciones no son válidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses have another memo than in your book.</source>
        <extracomment>For one: {count} address has another memo than in your book.</extracomment>
        <translation>
            <numerusform>{count} dirección tiene un memo distinto que en tu libreta.</numerusform>
            <numerusform>{count} direcciones tienen un memo distinto que en tu libreta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are in your book for another network.</source>
        <extracomment>For one: {count} address is in your book for another network.</extracomment>
        <translation>
            <numerusform>{count} dirección está en tu libreta para otra red.</numerusform>
            <numerusform>{count} direcciones están en tu libreta para otra red.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are shown only in part.</source>
        <extracomment>For one: {count} address is shown only in part.</extracomment>
        <translation>
            <numerusform>{count} dirección se muestra solo en parte.</numerusform>
            <numerusform>{count} direcciones se muestran solo en parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are in your book.</source>
        <extracomment>For one: {count} address is in your book.</extracomment>
        <translation>
            <numerusform>{count} dirección está en tu libreta.</numerusform>
            <numerusform>{count} direcciones están en tu libreta.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>listed</source>
        <comment>an address at an exchange</comment>
        <translation>en la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>not listed</source>
        <comment>an address at an exchange</comment>
        <translation>fuera de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>waiting</source>
        <comment>an address at an exchange</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not in your book, and it looks like one of yours</source>
        <translation>No está en tu libreta, y se parece a una de las tuyas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>It was made to be mistaken. Do not pay it. If it is on the list, somebody may have been inside your account.</source>
        <translation>Se fabricó para que la confundas. No pagues a esta dirección. Si está en la lista, puede que alguien haya estado dentro de tu cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not in your book</source>
        <translation>No está en tu libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>If you did not add it yourself, somebody else may have: then they were inside your account.</source>
        <translation>Si no la añadiste tú, puede que lo haya hecho otro: entonces estuvo dentro de tu cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not a valid address</source>
        <translation>No es una dirección válida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Look at the page itself: is it cut off, or is a character missing?</source>
        <translation>Mira en la propia página: ¿está cortada la dirección o falta un carácter?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>In your book with another memo or tag</source>
        <translation>En tu libreta con otro memo o tag</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>With another memo the money arrives at another customer. One of the two is wrong: look at the source.</source>
        <translation>Con otro memo, el dinero le llega a otro cliente. Uno de los dos está mal: mira la fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>In your book for another network</source>
        <translation>En tu libreta para otra red</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Look whether the receiver takes this network. If so, add it to the book for this network, too.</source>
        <translation>Mira si quien recibe acepta esta red. Si es así, añádela a la libreta también para esta red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Shown only in part</source>
        <translation>Se muestra solo en parte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Beginning and end prove nothing. Open the entry on the page, copy the whole address, and paste it here.</source>
        <translation>El principio y el final no demuestran nada. Abre la entrada en la página, copia la dirección entera y pégala aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>In your book</source>
        <translation>En tu libreta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>No address was found.</source>
        <translation>No se encontró ninguna dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not every line could be read.</source>
        <translation>No se pudieron leer todas las líneas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Compared on {day}: {found}.</source>
        <translation>Comparado el {day}: {found}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What if I lose…</source>
        <translation>¿Y si pierdo…?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What you still have</source>
        <translation>Lo que aún tienes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Nothing that Strongroom knows of.</source>
        <translation>Nada que Strongroom conozca.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What would make it less bad</source>
        <translation>Lo que lo haría menos grave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Nothing needs to be better here: you get back in at once.</source>
        <translation>Aquí no hace falta mejorar nada: recuperas el acceso al instante.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>No step of your plan makes this loss less bad for this account, and nothing to look up would.</source>
        <translation>Ningún paso de tu plan hace menos grave esta pérdida para esta cuenta, ni lo haría ninguna comprobación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What each loss would mean today</source>
        <translation>Lo que supondría hoy cada pérdida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>All at home</source>
        <translation>Todo lo de casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Home and phone</source>
        <translation>Casa y teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What I know by heart</source>
        <translation>Lo que sé de memoria</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>In your head</source>
        <translation>En tu cabeza</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>On your phone</source>
        <translation>En tu teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>On your computer</source>
        <translation>En tu equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then you get back in at once</source>
        <translation>entonces recuperas el acceso al instante</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then you get back in after a wait</source>
        <translation>entonces recuperas el acceso tras una espera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then only support can let you back in</source>
        <translation>entonces solo el soporte puede devolverte el acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then you are locked out</source>
        <translation>entonces te quedas fuera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps you get back in at once</source>
        <translation>quizá recuperes el acceso al instante</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps you get back in after a wait</source>
        <translation>quizá recuperes el acceso tras una espera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps only support can let you back in</source>
        <translation>quizá solo el soporte pueda devolverte el acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps you are locked out</source>
        <translation>quizá te quedes fuera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>How the numbers are made</source>
        <translation>Cómo se obtienen los números</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Weights are our judgement: they only place a number inside its letter.</source>
        <translation>Los pesos son criterio nuestro: solo sitúan un número dentro de su letra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The letter is decided by rules, not by weights: by what kind of attack still takes the money, and by what kind of loss locks you out. The weights below only say where inside a letter a number stands.</source>
        <translation>La letra la deciden reglas, no pesos: qué clase de ataque todavía se lleva el dinero y qué clase de pérdida te deja fuera. Los pesos de abajo solo dicen en qué punto de una letra está un número.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Two numbers, never one</source>
        <translation>Dos números, nunca uno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A further way in can make it easier to get back in, and can never make it harder to break in. Taking one away does the reverse. No single number can reward both, so you always see both.</source>
        <translation>Una vía de entrada más puede facilitar que recuperes el acceso, y nunca puede dificultar que alguien entre. Quitar una hace lo contrario. Ningún número único puede premiar ambas cosas, así que siempre ves las dos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Security: {attacks} attacks in {classes} classes</source>
        <translation>Seguridad: {attacks} ataques en {classes} clases</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Each attack is followed from what a thief starts with to the money, by every way that is open. It wins where nobody tells you, or where the money is gone before you can act. It can be stopped where you hear of it in time.</source>
        <translation>Cada ataque se sigue desde lo que un ladrón tiene al principio hasta el dinero, por todas las vías que están abiertas. Gana donde nadie te avisa, o donde el dinero desaparece antes de que puedas actuar. Se puede parar donde te enteras a tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>the exchange</source>
        <translation>el exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>weight {weight}</source>
        <translation>peso {weight}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The letter of security</source>
        <translation>La letra de la seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The first line that is true gives the letter.</source>
        <translation>La primera línea que se cumple da la letra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>{letter} · {name} · {low} to {high}</source>
        <translation>{letter} · {name} · de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Nobody gets the last {points} points: an exchange can fail by itself, and no setting of yours guards against that.</source>
        <translation>Nadie obtiene los últimos {points} puntos: un exchange puede fallar por sí mismo, y ningún ajuste tuyo protege de eso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The number inside the letter of security</source>
        <translation>El número dentro de la letra de la seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It begins at the top of the letter’s range. {singles} % of the range hangs on single attacks, {pairs} % on pairs of attacks that win only together or because one of them wins alone.</source>
        <translation>Empieza en lo más alto del intervalo de la letra. El {singles} % del intervalo depende de ataques sueltos; el {pairs} %, de pares de ataques que ganan solo juntos o porque uno de ellos gana solo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A single attack takes away its weight in hundredths, times:</source>
        <translation>Un ataque suelto resta su peso en centésimas, multiplicado por:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Pairs are made of the attacks from afar, classes 1 to {remote}. Each weighs as much as the lighter of its two, and takes away its part of the weight of all pairs.</source>
        <translation>Los pares se forman con los ataques a distancia, clases 1 a {remote}. Cada uno pesa tanto como el más ligero de los dos, y resta su parte del peso de todos los pares.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Where several are true, the largest counts.</source>
        <translation>Donde se cumplen varias, cuenta la mayor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It wins</source>
        <translation>Gana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It can be stopped in time</source>
        <translation>Se puede parar a tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It wins only by trading the money away</source>
        <translation>Gana solo desviando el dinero al operar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>By trading, it can be stopped in time</source>
        <translation>Al operar, se puede parar a tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It wins only with a leaked password, and yours may be in use elsewhere</source>
        <translation>Gana solo con una contraseña filtrada, y la tuya puede estar en uso en otro sitio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>With a leaked password, it can be stopped in time</source>
        <translation>Con una contraseña filtrada, se puede parar a tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>In time means: the withdrawal waits longer than you need from a message that you can see to a frozen account. Where you did not say, that is {hours} hours. Where no way to freeze is known, nothing can be stopped.</source>
        <translation>«A tiempo» significa que el retiro espera más de lo que necesitas desde un mensaje que puedes ver hasta que la cuenta queda congelada. Si no lo indicaste, son {hours} horas. Donde no se conoce ninguna forma de congelar, no se puede parar nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Recovery: {losses} losses</source>
        <translation>Recuperación: {losses} pérdidas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After each loss we look for the best way back to your money. What you never tried does not count.</source>
        <translation>Después de cada pérdida buscamos la mejor vía para volver a acceder a tu dinero. Lo que nunca probaste no cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What a way back takes away of the weight</source>
        <translation>Lo que una vía de recuperación resta del peso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A new SIM card with the same number is taken to need {hours} hours where you did not say.</source>
        <translation>Si no lo indicaste, se supone que una tarjeta SIM nueva con el mismo número tarda {hours} horas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The letter of recovery</source>
        <translation>La letra de la recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What nobody has told us</source>
        <translation>Lo que nadie nos ha dicho</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It counts as open both ways: for a thief it is there, for you it is not. The large number is the one with every unknown at its worst. Beside it stands what it would be with every unknown at its best.</source>
        <translation>Cuenta como abierto en ambos sentidos: para un ladrón existe, para ti no. El número grande es el que resulta si todo lo desconocido es lo peor posible. A su lado figura el que resultaría si todo fuera lo mejor posible.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Several accounts together</source>
        <translation>Varias cuentas juntas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The number is the mean of all accounts, each weighed by its share of your money. The letter is that of the number, but at most one better than the letter of the weakest account that holds {percent} % or more. Shares that you did not give are taken as equal parts of the rest.</source>
        <translation>El número es la media de todas las cuentas, cada una ponderada por su parte de tu dinero. La letra es la de ese número, pero como mucho una mejor que la letra de la cuenta más débil que tiene un {percent} % o más. Las partes que no indicaste se toman como partes iguales del resto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>“One event can take …” is the most that a single attack from afar wins. A false page, a leaked password, a stolen session and an API key count for one account at a time; the number and the mailbox for every account behind them; the cloud account, support and malware for all.</source>
        <translation>«Un solo suceso puede llevarse …» es lo máximo que gana un solo ataque a distancia. Una página falsa, una contraseña filtrada, una sesión robada y una clave API cuentan para una cuenta a la vez; el número y el buzón, para todas las cuentas que dependen de ellos; la cuenta en la nube, el soporte y el malware, para todas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Where the method is from</source>
        <translation>De dónde viene el método</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What is judgement</source>
        <translation>Lo que es criterio nuestro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What an attack can do follows from your answers and from what the exchanges say. The classes, the weights and the prices of waiting are our judgement: no statistics of thefts are good enough to take them from. Other weights and prices would move an account’s number inside its letter, and not its letter.</source>
        <translation>Lo que un ataque puede hacer se deduce de tus respuestas y de lo que dicen los exchanges. Las clases, los pesos y lo que cuesta esperar son criterio nuestro: no hay estadísticas de robos lo bastante buenas para tomarlos de ellas. Otros pesos y costes moverían el número de una cuenta dentro de su letra, y no su letra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 1 · tried on everybody</source>
        <translation>Clase 1 · se prueba con todo el mundo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 2 · through somebody else: a carrier, a mail provider, support</source>
        <translation>Clase 2 · a través de otros: un operador, un proveedor de correo, el soporte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 3 · you are tricked, or your computer is</source>
        <translation>Clase 3 · te engañan a ti, o a tu equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 4 · somebody is near you</source>
        <translation>Clase 4 · alguien está cerca de ti</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>open</source>
        <comment>what a letter means</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>weak</source>
        <comment>what a letter means</comment>
        <translation>débil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>fair</source>
        <comment>what a letter means</comment>
        <translation>aceptable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>good</source>
        <comment>what a letter means</comment>
        <translation>buena</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>strong</source>
        <comment>what a letter means</comment>
        <translation>fuerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 1 wins on its own.</source>
        <translation>Un ataque de la clase 1 gana por sí solo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 2 wins, alone or with a leaked password.</source>
        <translation>Un ataque de la clase 2 gana, solo o con una contraseña filtrada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 3 wins, alone or with a leaked password. Or one of class 1 or 2 wins by trading the money away, or can only be stopped.</source>
        <translation>Un ataque de la clase 3 gana, solo o con una contraseña filtrada. O uno de la clase 1 o 2 gana desviando el dinero al operar, o solo se puede parar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 3 can only be stopped, or wins by trading. Or one by trading can only be stopped. Or one of class 4 wins.</source>
        <translation>Un ataque de la clase 3 solo se puede parar, o gana al operar. O uno que desvía el dinero al operar solo se puede parar. O uno de la clase 4 gana.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>None of these.</source>
        <translation>Nada de esto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After a wait, or after a new SIM card</source>
        <translation>Tras una espera, o tras una tarjeta SIM nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Only through support, with papers and your face</source>
        <translation>Solo a través del soporte, con documentos y tu rostro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>No way that is known</source>
        <translation>Ninguna vía conocida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Losing the phone locks you out.</source>
        <translation>Perder el teléfono te deja fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Another single loss locks you out.</source>
        <translation>Otra pérdida por sí sola te deja fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After a single loss only support can let you back in.</source>
        <translation>Tras una sola pérdida, solo el soporte puede devolverte el acceso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After some loss you wait. Or after losing home and phone at once you do not get back in by yourself at once.</source>
        <translation>Tras alguna pérdida esperas. O tras perder a la vez la casa y el teléfono no recuperas el acceso al instante y sin ayuda.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After every loss you are back in at once.</source>
        <translation>Tras cualquier pérdida recuperas el acceso al instante.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>S. Hammann, S. Radomirović, R. Sasse, D. Basin: User Account Access Graphs. ACM CCS 2019</source>
        <translation>S. Hammann, S. Radomirović, R. Sasse, D. Basin: User Account Access Graphs. ACM CCS 2019</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Accounts, devices and codes as one graph: who has these gets that. It tells attacks and lockouts alike.</source>
        <translation>Cuentas, dispositivos y códigos como un solo grafo: quien tiene esto obtiene aquello. Muestra por igual los ataques y las pérdidas de acceso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>D. E. Knuth: A Generalization of Dijkstra’s Algorithm. Information Processing Letters, 1977</source>
        <translation>D. E. Knuth: A Generalization of Dijkstra’s Algorithm. Information Processing Letters, 1977</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The least time to the money where several things are needed at once.</source>
        <translation>El tiempo mínimo hasta el dinero donde hacen falta varias cosas a la vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>W. Schwartau: Time Based Security. 1999</source>
        <translation>W. Schwartau: Time Based Security. 1999</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A lock holds as long as it takes to notice and to act, and no longer.</source>
        <translation>Un cierre aguanta lo que se tarda en darse cuenta y actuar, y no más.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>NIST Special Publication 800-63B-4: Digital Identity Guidelines, 2025</source>
        <translation>NIST Special Publication 800-63B-4: Digital Identity Guidelines, 2025</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The old way in is switched off only after the new one was used with success.</source>
        <translation>La vía de entrada antigua se desactiva solo después de usar la nueva con éxito.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>S. Amft and others: “We’ve Disabled MFA for You”: An Evaluation of the Security and Usability of Multi-Factor Authentication Recovery Deployments. ACM CCS 2023</source>
        <translation>S. Amft y otros: “We’ve Disabled MFA for You”: An Evaluation of the Security and Usability of Multi-Factor Authentication Recovery Deployments. ACM CCS 2023</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What services ask for when a second factor is lost, and so what is assumed where no page says.</source>
        <translation>Lo que piden los servicios cuando se pierde un segundo factor y, por tanto, lo que se supone donde ninguna página lo dice.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Different for you</source>
        <translation>Distinto en tu caso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>If something here is not as Strongroom says, tell it. Your word then counts for you; the facts stay as they are.</source>
        <translation>Si algo aquí no es como dice Strongroom, indícalo. Entonces lo que digas contará para ti; los datos quedan como están.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Something is different here</source>
        <translation>Aquí algo es distinto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Take back: {text}</source>
        <translation>Anular: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>your word, {day}</source>
        <translation>dicho por ti, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>What is different for you?</source>
        <translation>¿Qué es distinto en tu caso?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>It counts for this one only, and is marked as your word. What the official pages say stays beside it.</source>
        <translation>Cuenta solo para este, y queda marcado como dicho por ti. Lo que dicen las páginas oficiales queda al lado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>How it is</source>
        <translation>Cómo es</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Where you saw it, and what it said. No passwords, no codes.</source>
        <translation>Dónde lo viste y qué decía. Sin contraseñas ni códigos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Say in a few words what is different.</source>
        <translation>Di en pocas palabras qué es distinto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>{name}: whether there are any</source>
        <comment>a way to prove that it is you</comment>
        <translation>{name}: si existe</translation>
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
        <translation>Una app de autenticación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Approvals in the app</source>
        <translation>Aprobaciones en la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A second password for funds</source>
        <translation>Una segunda contraseña para fondos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A master key</source>
        <translation>Una clave maestra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after signing in on a new device</source>
        <translation>La suspensión de retiros tras iniciar sesión en un dispositivo nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a forgotten password</source>
        <translation>La suspensión de retiros tras una contraseña olvidada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed password</source>
        <translation>La suspensión de retiros tras cambiar la contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a replaced authenticator</source>
        <translation>La suspensión de retiros tras sustituir el autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed authenticator</source>
        <translation>La suspensión de retiros tras cambiar el autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after SMS turned off</source>
        <translation>La suspensión de retiros tras desactivar el SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed phone number</source>
        <translation>La suspensión de retiros tras cambiar el número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed email address</source>
        <translation>La suspensión de retiros tras cambiar la dirección de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Turning SMS off: what happens</source>
        <translation>Desactivar el SMS: qué pasa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A list to which withdrawals can be limited</source>
        <translation>Una lista a la que se pueden limitar los retiros</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The wait of a new address</source>
        <translation>La espera de una dirección nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A way to freeze the account yourself</source>
        <translation>Una forma de congelar tú la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Sales to other users</source>
        <translation>Ventas a otros usuarios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>An anti-phishing code</source>
        <translation>Un código antiphishing</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>There is</source>
        <translation>Hay</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>There is not</source>
        <translation>No hay</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The number is gone from the account</source>
        <translation>El número desaparece de la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>It is no longer asked for, but the number stays</source>
        <translation>Ya no se pide, pero el número queda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>It cannot be turned off</source>
        <translation>No se puede desactivar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>48 hours</source>
        <translation>48 horas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>72 hours</source>
        <translation>72 horas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>5 days</source>
        <translation>5 días</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>As in my note</source>
        <translation>Como en mi nota</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Many exchanges stop withdrawals for some hours after a change. Leave a field empty if you do not know; 0 means that a page says nothing is stopped.</source>
        <translation>Muchos exchanges suspenden los retiros unas horas tras un cambio. Deja un campo vacío si no lo sabes; 0 significa que una página dice que no se suspende nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Where to click</source>
        <translation>Dónde pulsar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>If you like: the words of its menus, with &gt; between them. Steps then show them.</source>
        <translation>Si quieres: las palabras de sus menús, con &gt; entre ellas. Los pasos las mostrarán.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Add menu words</source>
        <translation>Añadir palabras de los menús</translation>
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
        <translation>Por ejemplo, Account &gt; Security</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The page that says so</source>
        <translation>La página que lo dice</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{question} The page that says so</source>
        <translation>{question} La página que lo dice</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Without a page your word is kept and shown, and it counts as unknown.</source>
        <translation>Sin página, lo que digas se guarda y se muestra, y cuenta como desconocido.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The address that you type</source>
        <translation>La dirección que escribes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>From your bookmark, its app or a letter. Clones look alike, so copy none from a message or a list of results.</source>
        <translation>De tu marcador, de su app o de una carta. Los clones se parecen, así que no copies ninguna de un mensaje ni de una lista de resultados.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Further domains that it runs itself</source>
        <translation>Otros dominios que gestiona él mismo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>If its help pages lie elsewhere, as in help.example.org. With commas between them.</source>
        <translation>Si sus páginas de ayuda están en otro lugar, como en help.example.org. Separados por comas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>That these addresses are the exchange’s own is your statement: Strongroom cannot check it. Pages count only if they lie there.</source>
        <translation>Que estas direcciones son del propio exchange es afirmación tuya: Strongroom no puede comprobarlo. Las páginas solo cuentan si están allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The facts are kept in a file of their own that is not encrypted, without anything about your account. It tells whoever reads it that somebody here looked at this exchange.</source>
        <translation>Los datos se guardan en un archivo propio que no está cifrado, sin nada sobre tu cuenta. A quien lo lea le dice que alguien aquí se interesó por este exchange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Add an exchange</source>
        <translation>Añadir un exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Nothing here has to be known. What stays unknown counts as open, and the questions about your account settle it for you.</source>
        <translation>Aquí no hace falta saber nada. Lo que no se sepa cuenta como abierto, y las preguntas sobre tu cuenta lo aclaran para ti.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change what is known about {name}</source>
        <translation>Cambiar lo que se sabe de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Something has to be put right first</source>
        <translation>Antes hay que corregir algo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>It is marked below. Nothing was stored yet.</source>
        <translation>Está marcado abajo. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>This could not be stored as it is</source>
        <translation>Esto no se pudo guardar tal como está</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>This address looks like one of {name}</source>
        <translation>Esta dirección se parece a una de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{domain} resembles {host}, the address of {name}, which comes with Strongroom. Addresses of clones are made to look alike. Go on only if you are sure that it is another exchange.</source>
        <translation>{domain} se parece a {host}, la dirección de {name}, que viene con Strongroom. Las direcciones de los clones se hacen para que se parezcan. Sigue solo si sabes con seguridad que es otro exchange.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What you wrote about this exchange is not stored yet.</source>
        <translation>Lo que escribiste sobre este exchange aún no está guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Their facts are your own or from somebody’s file. Strongroom did not check them.</source>
        <translation>Sus datos son tuyos o del archivo de otra persona. Strongroom no los ha comprobado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Read the folder again</source>
        <translation>Volver a leer la carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Each is one file here. A backup of the vault holds them too, and brings back those that are missing here. You can also write such a file by hand; docs/content.md in the source code explains its form.</source>
        <translation>Cada uno es un archivo de aquí. Una copia de seguridad de la caja fuerte también los contiene y devuelve los que falten aquí. También puedes escribir un archivo así a mano; docs/content.md, en el código fuente, explica su forma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>No account of yours is here.</source>
        <translation>Aquí no hay ninguna cuenta tuya.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Its file is deleted. No account of yours is here.</source>
        <translation>Se elimina su archivo. Aquí no hay ninguna cuenta tuya.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{accounts} are there. The answers are kept, but nothing is worked out any more until the exchange is added again under the same name.</source>
        <extracomment>For one: {accounts} is there. The answers are kept, but nothing is worked out any more until the exchange is added again under the same name.</extracomment>
        <translation>
            <numerusform>{accounts} está ahí. Las respuestas se conservan, pero ya no se calcula nada hasta que el exchange se vuelva a añadir con el mismo nombre.</numerusform>
            <numerusform>{accounts} están ahí. Las respuestas se conservan, pero ya no se calcula nada hasta que el exchange se vuelva a añadir con el mismo nombre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{path}
It holds the facts and nothing about your accounts. Whoever takes it should check them.</source>
        <translation>{path}
Contiene los datos y nada sobre tus cuentas. Quien lo reciba debería comprobarlos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{why} No half-written file was left behind. Choose another folder or another name.</source>
        <translation>{why} No ha quedado ningún archivo a medio escribir. Elige otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Not checked by Strongroom</source>
        <translation>No comprobado por Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Whoever wrote {file} may be wrong, or may want you to believe that something is closed. Look at the address first: it is the one that steps will tell you to type.</source>
        <translation>Quien escribió {file} puede equivocarse, o puede querer que creas que algo está cerrado. Mira primero la dirección: es la que los pasos te dirán que escribas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>You have an exchange with this id already</source>
        <translation>Ya tienes un exchange con este id</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yours is {name} at {host}. Nothing is replaced unless you say so.</source>
        <translation>El tuyo es {name} en {host}. No se sustituye nada si no lo indicas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Replace {name}?</source>
        <translation>¿Sustituir {name}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What you wrote about it is lost, and your accounts there use the file’s facts from now on.</source>
        <translation>Lo que escribiste sobre él se pierde, y tus cuentas allí usan desde ahora los datos del archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{file} cannot be taken</source>
        <translation>{file} no se puede añadir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Nothing was changed. Each line names the place in the file and the reason.</source>
        <translation>No se cambió nada. Cada línea nombra el lugar del archivo y el motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>It is {name}, which comes with Strongroom</source>
        <translation>Es {name}, que viene con Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Its name or one of its domains is that of {name} at {host}. Choose its tile instead: those facts were checked.</source>
        <translation>Su nombre o uno de sus dominios es el de {name} en {host}. Elige su recuadro en su lugar: esos datos sí se han comprobado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>facts not checked by Strongroom</source>
        <translation>datos no comprobados por Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change these facts</source>
        <translation>Cambiar estos datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it send codes by SMS?</source>
        <translation>¿Envía códigos por SMS?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can SMS be taken off an account?</source>
        <translation>¿Se puede quitar el SMS de una cuenta?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it take codes of an authenticator app?</source>
        <translation>¿Acepta códigos de una app de autenticación?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it take passkeys?</source>
        <translation>¿Acepta llaves de acceso?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it send codes by email?</source>
        <translation>¿Envía códigos por correo?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can you approve something in its own app?</source>
        <translation>¿Puedes aprobar algo en su propia app?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Is there a list of withdrawal addresses?</source>
        <translation>¿Hay una lista de direcciones de retiro?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What does the list do?</source>
        <translation>¿Qué hace la lista?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours that a new address has to wait</source>
        <translation>Horas que tiene que esperar una dirección nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Are there API keys?</source>
        <translation>¿Hay claves API?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can a key be tied to IP addresses?</source>
        <translation>¿Se puede vincular una clave a direcciones IP?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can you freeze your account yourself?</source>
        <translation>¿Puedes congelar tu cuenta sin ayuda?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can coins be sold to other users?</source>
        <translation>¿Se pueden vender criptomonedas a otros usuarios?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours without withdrawals after a new password</source>
        <translation>Horas sin retiros tras una contraseña nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours without withdrawals after a second step was changed or taken away</source>
        <translation>Horas sin retiros tras cambiar o quitar un segundo paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours without withdrawals after another number or email address</source>
        <translation>Horas sin retiros tras cambiar el número o la dirección de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Turn on authenticator</source>
        <translation>Activar el autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Turn off SMS</source>
        <translation>Desactivar el SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Add passkey</source>
        <translation>Añadir una llave de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Turn on address list</source>
        <translation>Activar la lista de direcciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Review API keys</source>
        <translation>Revisar las claves API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Review devices</source>
        <translation>Revisar los dispositivos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Freeze account</source>
        <translation>Congelar la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yes, and the number is gone</source>
        <translation>Sí, y el número desaparece</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yes, but the number stays</source>
        <translation>Sí, pero el número queda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Only listed addresses are paid</source>
        <translation>Solo se paga a direcciones de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Listed addresses are paid without a code</source>
        <translation>A las direcciones de la lista se les paga sin código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>It is another exchange</source>
        <translation>Es otro exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Look at it again</source>
        <translation>Mirarlo otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>You added no exchange yet</source>
        <translation>Aún no has añadido ningún exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>If yours is not among the tiles, add it here, or take it from a file.</source>
        <translation>Si el tuyo no está entre los recuadros, añádelo aquí o tómalo de un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Take one from a file…</source>
        <translation>Tomar uno de un archivo…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Nothing may be written there.</source>
        <translation>Allí no se permite escribir.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>That folder is not there, or no file can have this name.</source>
        <translation>Esa carpeta no existe, o ningún archivo puede tener ese nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Take it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Replace yours</source>
        <translation>Sustituir el tuyo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Leave it</source>
        <translation>No añadirlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>added by you</source>
        <translation>añadido por ti</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>from a file, not checked</source>
        <translation>de un archivo, sin comprobar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>your own file</source>
        <translation>tu propio archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Second steps</source>
        <translation>Segundos pasos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What it can ask for besides the password.</source>
        <translation>Lo que puede pedir además de la contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Money on its way out</source>
        <translation>Salida de dinero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Waits after a change</source>
        <translation>Esperas tras un cambio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the {exchange} password</source>
        <translation>la contraseña de {exchange}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery codes</source>
        <translation>los códigos de recuperación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the passkey</source>
        <translation>la llave de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the security key</source>
        <translation>la llave de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the authenticator’s key</source>
        <translation>la clave del autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the authenticator’s key on paper</source>
        <translation>la clave del autenticador en papel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an open session</source>
        <translation>una sesión abierta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the signed-in {exchange} app</source>
        <translation>la app de {exchange} con la sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a device that the exchange knows</source>
        <translation>un dispositivo que el exchange conoce</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a code from the authenticator</source>
        <translation>un código del autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an approval in the app</source>
        <translation>una aprobación en la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an API key that withdraws</source>
        <translation>una clave API que retira</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an API key that trades</source>
        <translation>una clave API que opera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an API key that lists addresses</source>
        <translation>una clave API que añade direcciones a la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an address on the list</source>
        <translation>una dirección de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the list, switched off</source>
        <translation>la lista, desactivada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a withdrawal</source>
        <translation>un retiro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a withdrawal by API key</source>
        <translation>un retiro por clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a sale to another user</source>
        <translation>una venta a otro usuario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the money, traded away</source>
        <translation>el dinero, desviado al operar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the exchange’s password</source>
        <translation>la contraseña del exchange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the signed-in app of the exchange</source>
        <translation>la app del exchange con la sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>what you know by heart</source>
        <translation>lo que sabes de memoria</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your phone</source>
        <translation>tu teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your computer</source>
        <translation>tu equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>what is at home</source>
        <translation>lo que hay en casa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>what is kept elsewhere</source>
        <translation>lo que se guarda en otro lugar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your cloud account</source>
        <translation>tu cuenta en la nube</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your password store</source>
        <translation>tu gestor de contraseñas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of your cloud account</source>
        <translation>la contraseña de tu cuenta en la nube</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of your password store</source>
        <translation>la contraseña de tu gestor de contraseñas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the paper with the password of your password store</source>
        <translation>el papel con la contraseña de tu gestor de contraseñas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the phone’s passcode</source>
        <translation>el código de desbloqueo del teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the mailbox’s password</source>
        <translation>la contraseña del buzón</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of the copy of your codes</source>
        <translation>la contraseña de la copia de tus códigos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of the mailbox “{label}”</source>
        <translation>la contraseña del buzón «{label}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the second step of the mailbox “{label}”</source>
        <translation>el segundo paso del buzón «{label}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the passkey or security key of the mailbox “{label}”</source>
        <translation>la llave de acceso o de seguridad del buzón «{label}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery codes of the mailbox “{label}”</source>
        <translation>los códigos de recuperación del buzón «{label}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery mailbox of the mailbox “{label}”</source>
        <translation>el buzón de recuperación del buzón «{label}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the mailbox of {label}</source>
        <translation>el buzón de {label}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of your mailbox</source>
        <translation>la contraseña de tu buzón de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the second step of your mailbox</source>
        <translation>el segundo paso de tu buzón de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the passkey or security key of your mailbox</source>
        <translation>la llave de acceso o de seguridad de tu buzón de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery codes of your mailbox</source>
        <translation>los códigos de recuperación de tu buzón de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery mailbox of your mailbox</source>
        <translation>el buzón de recuperación de tu buzón de correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your authenticator app</source>
        <translation>tu app de autenticación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the mailbox “{label}”</source>
        <translation>el buzón «{label}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the phone number “{label}”</source>
        <translation>el número de teléfono «{label}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password store “{label}”</source>
        <translation>el gestor de contraseñas «{label}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the authenticator app “{label}”</source>
        <translation>la app de autenticación «{label}»</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It looks like “{like}”, but is not: {letter}. No address has it. Copy the address from its source again.</source>
        <translation>Se parece a «{like}», pero no lo es: {letter}. Ninguna dirección la lleva. Copia la dirección otra vez de su fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It was not stored, and the field was emptied. If this computer is shared, or if you ever sent it to anybody, move the coins to a new wallet, or revoke the key. Nobody needs it to pay you.</source>
        <translation>No se guardó, y el campo se vació. Si este equipo es compartido, o si alguna vez lo enviaste a alguien, mueve las criptomonedas a una billetera nueva, o revoca la clave. Nadie lo necesita para pagarte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>If it is an address on Aptos or Sui, choose the network first, then paste it again.</source>
        <translation>Si es una dirección de Aptos o de Sui, elige primero la red y luego pégala otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A letter of another alphabet stands in it at place {place}.</source>
        <translation>Hay una letra de otro alfabeto en la posición {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A character that no such address has at place {place}.</source>
        <translation>En la posición {place} hay un carácter que ninguna dirección así tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is no address on {network}.</source>
        <translation>Esta no es una dirección de {network}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an address on {found}.</source>
        <translation>Esta es una dirección de {found}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A tag there is a number of at most 4294967295.</source>
        <translation>Allí un tag es un número no mayor que 4294967295.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is too long for this network.</source>
        <translation>Es demasiado largo para esta red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Separate payment ids are no longer used there. The exchange gives one address with the id inside.</source>
        <translation>Allí ya no se usan identificadores de pago separados. El exchange da una dirección con el identificador dentro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>There are more than {most} characters.</source>
        <translation>Hay más de {most} caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>There are more than {most} rows.</source>
        <translation>Hay más de {most} filas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A line has more than {most} characters.</source>
        <translation>Una línea tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is nested too deeply.</source>
        <translation>Tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This looks like {secret}, and it was not taken.</source>
        <translation>Esto parece ser {secret}, y no se aceptó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>There is no address yet.</source>
        <translation>Aún no hay ninguna dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Paste the address alone.</source>
        <translation>Pega solo la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A letter of another alphabet stands in it.</source>
        <translation>Hay una letra de otro alfabeto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It looks like a usual one, but is not: {letter}. No address has it. Copy the address from its source again.</source>
        <translation>Parece una letra corriente, pero no lo es: {letter}. Ninguna dirección la lleva. Copia la dirección otra vez de su fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A character that no such address has.</source>
        <translation>Un carácter que ninguna dirección así tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Look there, or copy it from its source again.</source>
        <translation>Mira ahí, o cópiala otra vez de su fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A part is missing, or there is too much.</source>
        <translation>Falta una parte, o sobra algo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy the whole address again.</source>
        <translation>Copia otra vez la dirección entera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A character is wrong.</source>
        <translation>Un carácter está mal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The address carries a check, and it does not fit. Copy it again.</source>
        <translation>La dirección lleva una comprobación, y no cuadra. Cópiala otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Capitals and small letters are mixed.</source>
        <translation>Se mezclan mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This kind has only one of the two. Copy it again.</source>
        <translation>Este tipo solo tiene unas u otras. Cópiala otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is no address on any network that is known here.</source>
        <translation>Esta no es una dirección de ninguna red conocida aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It begins otherwise. Look at the network once more.</source>
        <translation>Empieza de otra manera. Mira otra vez la red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This kind of address pays nobody here.</source>
        <translation>Con este tipo de dirección no se paga a nadie aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is not written as addresses are.</source>
        <translation>No está escrita como se escriben las direcciones.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy it from its source again.</source>
        <translation>Cópiala otra vez de su fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is written by the rules of another kind.</source>
        <translation>Está escrita con las reglas de otro tipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an address of a test network.</source>
        <translation>Esta es una dirección de una red de pruebas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>No real money is there. Ask for a real one.</source>
        <translation>Allí no hay dinero real. Pide una real.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an address on another network.</source>
        <translation>Esta es una dirección de otra red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Choose that network, or copy another address.</source>
        <translation>Elige esa red, o copia otra dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>What is sent there cannot be moved any more. Ask for another address.</source>
        <translation>Lo que se envía allí ya no se puede mover. Pide otra dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing can be paid there.</source>
        <translation>Allí no se puede pagar nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is a public key of another use. Copy the address for receiving.</source>
        <translation>Es una clave pública para otro uso. Copia la dirección para recibir.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The 0x at the start is missing.</source>
        <translation>Falta el 0x del principio.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an old way to write it that exchanges do not take.</source>
        <translation>Esta es una forma antigua de escribirla que los exchanges no aceptan.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Ask for the form that begins with 0x.</source>
        <translation>Pide la forma que empieza por 0x.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This form is for programs.</source>
        <translation>Esta forma es para programas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy the address that begins with T.</source>
        <translation>Copia la dirección que empieza por T.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is a request to pay and more than an address.</source>
        <translation>Esto es una solicitud de pago, no solo una dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy the address alone.</source>
        <translation>Copia solo la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The amount in this invoice is not allowed.</source>
        <translation>La cantidad de esta factura no está permitida.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Ask for a new one.</source>
        <translation>Pide una nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A part of this invoice is missing.</source>
        <translation>Falta una parte de esta factura.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This invoice is not signed as it should be.</source>
        <translation>Esta factura no está firmada como debería.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is for one payment and runs out.</source>
        <translation>Esto es para un solo pago y caduca.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Invoices are not kept in the book. Check the one in front of you when you pay.</source>
        <translation>Las facturas no se guardan en la libreta. Comprueba la que tengas delante cuando pagues.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The network is not chosen yet.</source>
        <translation>Aún no se ha elegido la red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Choose it first: the same text can be valid on several.</source>
        <translation>Elígela primero: el mismo texto puede ser válido en varias.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This network has no such memo.</source>
        <translation>En esta red no existe ese memo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Look at the source.</source>
        <translation>Mira la fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The memo beside it is not the one inside the address.</source>
        <translation>El memo de al lado no es el que está dentro de la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>One of the two is wrong, so neither is taken. Look at the source.</source>
        <translation>Uno de los dos está mal, así que no se acepta ninguno. Mira la fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Copy it from its source again.</source>
        <translation>No se tomó nada. Cópialo otra vez de su fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Paste it in parts.</source>
        <translation>No se tomó nada. Pégalo por partes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It breaks off or goes wrong in line {line}.</source>
        <translation>Se interrumpe o falla en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Copy the whole answer again.</source>
        <translation>No se tomó nada. Copia otra vez la respuesta entera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This file is no text that can be read.</source>
        <translation>Este archivo no es un texto que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Save it as CSV in UTF-8 and choose it again.</source>
        <translation>No se tomó nada. Guárdalo como CSV en UTF-8 y elígelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The first line of this file does not name its columns.</source>
        <translation>La primera línea de este archivo no nombra sus columnas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. At least coin, network and address must stand there.</source>
        <translation>No se tomó nada. Tienen que figurar al menos criptomoneda, red y dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They cannot withdraw it; what is lost is lost by trading.</source>
        <translation>El ladrón no puede retirarlo; lo que se pierde, se pierde al operar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>A withdrawal takes long enough to be stopped; trading does not.</source>
        <translation>Un retiro tarda lo bastante para pararlo; operar, no.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Together with a leaked password it would get further.</source>
        <translation>Junto con una contraseña filtrada llegaría más lejos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Part of this counts as open because you do not know yet {what}.</source>
        <translation>Parte de esto cuenta como abierto porque aún no sabes {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>From your head they learn {gives}.</source>
        <translation>De tu cabeza sacan {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>On your phone they find {gives}.</source>
        <translation>En tu teléfono encuentran {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>On your computer they find {gives}.</source>
        <translation>En tu equipo encuentran {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>At your home they find {gives}.</source>
        <translation>En tu casa encuentran {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Where you keep it they find {gives}.</source>
        <translation>Donde lo guardas encuentran {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password by SMS</source>
        <translation>Restablecer la contraseña por SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password by email</source>
        <translation>Restablecer la contraseña por correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password with the authenticator</source>
        <translation>Restablecer la contraseña con el autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password with papers</source>
        <translation>Restablecer la contraseña con documentos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor by SMS</source>
        <translation>Sustituir el segundo factor por SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor by email</source>
        <translation>Sustituir el segundo factor por correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor with papers</source>
        <translation>Sustituir el segundo factor con documentos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Get into the mailbox</source>
        <translation>Entrar en el buzón</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Get into the cloud account</source>
        <translation>Entrar en la cuenta en la nube</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Get further in</source>
        <translation>Llegar más adentro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Use SMS instead of the app</source>
        <translation>Usar SMS en lugar de la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Use email instead of the app</source>
        <translation>Usar el correo en lugar de la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor by SMS</source>
        <translation>Restablecer contraseña y segundo factor por SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor by email</source>
        <translation>Restablecer contraseña y segundo factor por correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor with papers</source>
        <translation>Restablecer contraseña y segundo factor con documentos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor</source>
        <translation>Restablecer contraseña y segundo factor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what signing in asks for</source>
        <translation>qué pide el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a forgotten password asks for</source>
        <translation>qué se pide tras olvidar la contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a lost second factor asks for</source>
        <translation>qué se pide tras perder el segundo factor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a change of the number asks for</source>
        <translation>qué pide un cambio de número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a change of the mailbox asks for</source>
        <translation>qué pide un cambio de buzón</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a withdrawal asks for</source>
        <translation>qué pide un retiro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a sale to another user asks for</source>
        <translation>qué pide una venta a otro usuario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a new API key asks for</source>
        <translation>qué pide una clave API nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what trading asks for</source>
        <translation>qué se pide para operar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a new address asks for</source>
        <translation>qué pide una dirección nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>whether listed addresses are paid without a code</source>
        <translation>si a las direcciones de la lista se les paga sin código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what switching the address list off asks for</source>
        <translation>qué se pide para desactivar la lista de direcciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what is kept there</source>
        <translation>qué se guarda allí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>how that is reset</source>
        <translation>cómo se restablece eso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>where else the password is used</source>
        <translation>dónde más se usa la contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Find it there</source>
        <translation>Encontrarlo allí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>In {needs} they find {gives}.</source>
        <translation>En {needs} encuentran {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They find {gives}.</source>
        <translation>Encuentran {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they get {gives}.</source>
        <translation>Con {needs} consiguen {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They get {gives}.</source>
        <translation>Consiguen {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Try the same password</source>
        <translation>Probar la misma contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they have {gives} too, since both are the same.</source>
        <translation>Con {needs} tienen también {gives}, ya que ambas son iguales.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They try the same password.</source>
        <translation>Prueban la misma contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Read the code</source>
        <translation>Leer el código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they have {gives}.</source>
        <translation>Con {needs} obtienen {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They have {gives}.</source>
        <translation>Obtienen {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Signed in already</source>
        <translation>Sesión ya iniciada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they are in.</source>
        <translation>Con {needs} entran.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They are signed in already.</source>
        <translation>Ya tienen la sesión iniciada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sign in to {exchange} with {needs}.</source>
        <translation>Inician sesión en {exchange} con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sign in to {exchange}.</source>
        <translation>Inician sesión en {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password</source>
        <translation>Restablecer la contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They set a new {exchange} password with {needs}.</source>
        <translation>Fijan una nueva contraseña de {exchange} con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They set a new {exchange} password.</source>
        <translation>Fijan una nueva contraseña de {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor</source>
        <translation>Sustituir el segundo factor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the second factor is lost, and have it replaced with {needs}.</source>
        <translation>Dicen que el segundo factor se perdió, y logran que se sustituya con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the second factor is lost, and have it replaced.</source>
        <translation>Dicen que el segundo factor se perdió, y logran que se sustituya.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Change the number</source>
        <translation>Cambiar el número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a number of their own on the account with {needs}; codes by SMS now come to them.</source>
        <translation>Ponen un número suyo en la cuenta con {needs}; los códigos por SMS llegan ahora allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a number of their own on the account; codes by SMS now come to them.</source>
        <translation>Ponen un número suyo en la cuenta; los códigos por SMS llegan ahora allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Change the mailbox</source>
        <translation>Cambiar el buzón</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a mailbox of their own on the account with {needs}; codes by email now come to them.</source>
        <translation>Ponen un buzón suyo en la cuenta con {needs}; los códigos por correo llegan ahora allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a mailbox of their own on the account; codes by email now come to them.</source>
        <translation>Ponen un buzón suyo en la cuenta; los códigos por correo llegan ahora allí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Make an API key</source>
        <translation>Crear una clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They make an API key that withdraws with {needs}.</source>
        <translation>Con {needs} crean una clave API que retira.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They make an API key that withdraws.</source>
        <translation>Crean una clave API que retira.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put an address of their own on the list with {needs}.</source>
        <translation>Ponen en la lista una dirección suya con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put an address of their own on the list.</source>
        <translation>Ponen en la lista una dirección suya.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off</source>
        <translation>Desactivar la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They switch the address list off with {needs}.</source>
        <translation>Desactivan la lista de direcciones con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They switch the address list off.</source>
        <translation>Desactivan la lista de direcciones.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money with {needs}.</source>
        <translation>Retiran el dinero con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money.</source>
        <translation>Retiran el dinero.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Withdraw to a listed address</source>
        <translation>Retirar a una dirección de la lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money to a listed address with {needs}.</source>
        <translation>Con {needs} retiran el dinero a una dirección de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money to a listed address.</source>
        <translation>Retiran el dinero a una dirección de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Withdraw by API key</source>
        <translation>Retirar por clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money by API key.</source>
        <translation>Retiran el dinero por clave API.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Sell to another user</source>
        <translation>Vender a otro usuario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sell the money to another user with {needs}.</source>
        <translation>Venden el dinero a otro usuario con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sell the money to another user.</source>
        <translation>Venden el dinero a otro usuario.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Trade it away</source>
        <translation>Desviarlo al operar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They trade the money away to an account of their own with {needs}.</source>
        <translation>Con {needs} desvían el dinero, al operar, a una cuenta suya.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They trade the money away to an account of their own.</source>
        <translation>Desvían el dinero, al operar, a una cuenta suya.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Trade it away by API key</source>
        <translation>Desviarlo al operar por clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} finds {gives} there.</source>
        <translation>{who} encuentra allí {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>There they find {gives}.</source>
        <translation>Allí puede encontrar {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can get into {gives} with {needs}.</source>
        <translation>{who} puede entrar en {gives} con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they get into {gives}.</source>
        <translation>Con {needs} puede entrar en {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can get into {gives} by a code to the number.</source>
        <translation>{who} puede entrar en {gives} con un código enviado al número.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With a code to the number they get into {gives}.</source>
        <translation>Con un código enviado al número puede entrar en {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} also has {gives}, where both are the same.</source>
        <translation>{who} tiene también {gives}, si ambas son iguales.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Where both are the same, that is also {gives}.</source>
        <translation>Si ambas son iguales, eso es también {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can try the same password at {gives}.</source>
        <translation>{who} puede probar la misma contraseña en {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>The same password opens {gives}.</source>
        <translation>La misma contraseña abre {gives}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can have the second factor of {exchange} replaced with {needs}.</source>
        <translation>{who} puede hacer que se sustituya el segundo factor de {exchange} con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they have the second factor of {exchange} replaced with {needs}.</source>
        <translation>Luego puede hacer que se sustituya el segundo factor de {exchange} con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can set a new {exchange} password with {needs}.</source>
        <translation>{who} puede fijar una nueva contraseña de {exchange} con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they set a new {exchange} password with {needs}.</source>
        <translation>Luego puede fijar una nueva contraseña de {exchange} con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can sign in to {exchange} with {needs}.</source>
        <translation>{who} puede iniciar sesión en {exchange} con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they sign in to {exchange} with {needs}.</source>
        <translation>Luego puede iniciar sesión en {exchange} con {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can sign in to {exchange}: where the stronger second step is asked for, they choose {needs} instead.</source>
        <translation>{who} puede iniciar sesión en {exchange}: donde se pide el segundo paso más fuerte, puede elegir en su lugar {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Where the stronger second step is asked for, they choose {needs} instead.</source>
        <translation>Donde se pide el segundo paso más fuerte, puede elegir en su lugar {needs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} is signed in to {exchange} already.</source>
        <translation>{who} ya tiene la sesión iniciada en {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With that they are signed in to {exchange} already.</source>
        <translation>Con eso ya tiene la sesión iniciada en {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can put a number of their own on {exchange}.</source>
        <translation>{who} puede poner un número suyo en {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they put a number of their own on {exchange}.</source>
        <translation>Luego puede poner un número suyo en {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can put a mailbox of their own on {exchange}.</source>
        <translation>{who} puede poner un buzón suyo en {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they put a mailbox of their own on {exchange}.</source>
        <translation>Luego puede poner un buzón suyo en {exchange}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can withdraw the money.</source>
        <translation>{who} puede retirar el dinero.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they withdraw the money.</source>
        <translation>Luego puede retirar el dinero.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address, withdraw</source>
        <translation>Añadir una dirección, retirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own and withdraw the money to it.</source>
        <translation>{who} puede poner en la lista una dirección suya y retirar el dinero a ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own and withdraw the money to it.</source>
        <translation>Luego puede poner en la lista una dirección suya y retirar el dinero a ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off, withdraw</source>
        <translation>Desactivar la lista, retirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can switch the address list off and withdraw the money.</source>
        <translation>{who} puede desactivar la lista de direcciones y retirar el dinero.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they switch the address list off and withdraw the money.</source>
        <translation>Luego puede desactivar la lista de direcciones y retirar el dinero.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can withdraw the money to a listed address.</source>
        <translation>{who} puede retirar el dinero a una dirección de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they withdraw the money to a listed address.</source>
        <translation>Luego puede retirar el dinero a una dirección de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own, which is then paid without a code.</source>
        <translation>{who} puede poner en la lista una dirección suya, a la que luego se le paga sin código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own, which is paid without a code.</source>
        <translation>Luego puede poner en la lista una dirección suya, a la que se le paga sin código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can withdraw the money with it.</source>
        <translation>{who} puede retirar el dinero con ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they withdraw the money by API key.</source>
        <translation>Luego puede retirar el dinero por clave API.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Make an API key, withdraw</source>
        <translation>Crear una clave API, retirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can make an API key and withdraw the money with it.</source>
        <translation>{who} puede crear una clave API y retirar el dinero con ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they make an API key and withdraw the money with it.</source>
        <translation>Luego puede crear una clave API y retirar el dinero con ella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address, withdraw by API key</source>
        <translation>Añadir una dirección, retirar por clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own and withdraw the money to it by API key.</source>
        <translation>{who} puede poner en la lista una dirección suya y retirar el dinero a ella por clave API.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own and withdraw the money to it by API key.</source>
        <translation>Luego puede poner en la lista una dirección suya y retirar el dinero a ella por clave API.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off, withdraw by API key</source>
        <translation>Desactivar la lista, retirar por clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can switch the address list off and withdraw the money by API key.</source>
        <translation>{who} puede desactivar la lista de direcciones y retirar el dinero por clave API.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they switch the address list off and withdraw the money by API key.</source>
        <translation>Luego puede desactivar la lista de direcciones y retirar el dinero por clave API.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address and an API key, withdraw</source>
        <translation>Añadir una dirección y una clave API, retirar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own and withdraw the money to it with a new API key.</source>
        <translation>{who} puede poner en la lista una dirección suya y retirar el dinero a ella con una clave API nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own and withdraw the money to it with a new API key.</source>
        <translation>Luego puede poner en la lista una dirección suya y retirar el dinero a ella con una clave API nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off, withdraw by a new API key</source>
        <translation>Desactivar la lista, retirar con una clave API nueva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can switch the address list off and withdraw the money with a new API key.</source>
        <translation>{who} puede desactivar la lista de direcciones y retirar el dinero con una clave API nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they switch the address list off and withdraw the money with a new API key.</source>
        <translation>Luego puede desactivar la lista de direcciones y retirar el dinero con una clave API nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can sell the money to another user.</source>
        <translation>{who} puede vender el dinero a otro usuario.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they sell the money to another user.</source>
        <translation>Luego puede vender el dinero a otro usuario.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can trade the money away to an account of their own.</source>
        <translation>{who} puede desviar el dinero, al operar, a una cuenta suya.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they trade the money away to an account of their own.</source>
        <translation>Luego puede desviar el dinero, al operar, a una cuenta suya.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can trade the money away to an account of their own, by the key alone.</source>
        <translation>{who} puede desviar el dinero, al operar, a una cuenta suya, solo con la clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they trade the money away to an account of their own, by the key alone.</source>
        <translation>Luego puede desviar el dinero, al operar, a una cuenta suya, solo con la clave.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the words of a wallet</source>
        <translation>las palabras de una billetera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>an encrypted private key</source>
        <translation>una clave privada cifrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a private key of 64 digits</source>
        <translation>una clave privada de 64 cifras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the private key of a whole wallet</source>
        <translation>la clave privada de una billetera entera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the seed of an XRP wallet</source>
        <translation>la semilla de una billetera de XRP</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the secret seed of a Stellar wallet</source>
        <translation>la semilla secreta de una billetera de Stellar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the key pair of a Solana wallet</source>
        <translation>el par de claves de una billetera de Solana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a wallet’s private key</source>
        <translation>la clave privada de una billetera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a key file</source>
        <translation>un archivo de clave</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a wallet’s key file</source>
        <translation>el archivo de clave de una billetera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the secret of an authenticator</source>
        <translation>el secreto de un autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the key of an authenticator</source>
        <translation>la clave de un autenticador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the secret of an API key</source>
        <translation>el secreto de una clave API</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a recovery key of Strongroom</source>
        <translation>una clave de recuperación de Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>Nobody tells you: the emails about it go to {mailbox}, which they read too.</source>
        <translation>Nadie te avisa: los correos sobre ello acaban en {mailbox}, que el ladrón también lee.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>Nobody tells you, so they can wait as long as it takes.</source>
        <translation>Nadie te avisa, así que el ladrón puede esperar lo que haga falta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It happens at once, so there is no time to act.</source>
        <translation>Ocurre al instante, así que no hay tiempo para actuar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It takes {wait}, less than you need to freeze the account.</source>
        <translation>Tarda {wait}, menos de lo que necesitas para congelar la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It takes {wait}, and no way to freeze the account is known.</source>
        <translation>Tarda {wait}, y no se conoce ninguna forma de congelar la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It takes {wait}: freeze the account before then.</source>
        <translation>Tarda {wait}: congela la cuenta antes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>not always with a notice to you</source>
        <translation>no siempre recibes un aviso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>at once</source>
        <comment>how soon the money is gone</comment>
        <translation>al instante</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>after {hours} h</source>
        <translation>tras {hours} h</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>starts a wait of {hours} h</source>
        <translation>inicia una espera de {hours} h</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>nobody tells you</source>
        <translation>nadie te avisa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>Nobody tells you.</source>
        <translation>Nadie te avisa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email</source>
        <translation>recibes un correo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email.</source>
        <translation>Recibes un correo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an SMS</source>
        <translation>recibes un SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an SMS.</source>
        <translation>Recibes un SMS.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>the app tells you</source>
        <translation>la app te avisa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>The app tells you.</source>
        <translation>La app te avisa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email and an SMS</source>
        <translation>recibes un correo y un SMS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email and an SMS.</source>
        <translation>Recibes un correo y un SMS.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email and a notice in the app</source>
        <translation>recibes un correo y una notificación de la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email and a notice in the app.</source>
        <translation>Recibes un correo y una notificación de la app.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an SMS and a notice in the app</source>
        <translation>recibes un SMS y una notificación de la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an SMS and a notice in the app.</source>
        <translation>Recibes un SMS y una notificación de la app.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email, an SMS and a notice in the app</source>
        <translation>recibes un correo, un SMS y una notificación de la app</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email, an SMS and a notice in the app.</source>
        <translation>Recibes un correo, un SMS y una notificación de la app.</translation>
    </message>
</context>
</TS>
