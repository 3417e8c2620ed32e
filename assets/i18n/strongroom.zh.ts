<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Strongroom</name>
    <message>
        <location filename="../../desktop_app/content/dates.py"/>
        <source>must be a date such as 2026-11-22, 2026-11 or 2026</source>
        <translation>必须是日期，例如 2026-11-22、2026-11 或 2026</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/dates.py"/>
        <source>must be a date such as 2026-11-22</source>
        <translation>必须是日期，例如 2026-11-22</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/dates.py"/>
        <source>is no day of the calendar</source>
        <translation>不是日历上存在的日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>true or false</source>
        <translation>真假值（true 或 false）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>"{word}" is not one of the possible values ({words})</source>
        <translation>“{word}”不是可用的值（{words}）之一</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>must be {wanted}, but is {got}</source>
        <translation>必须是{wanted}，现在却是{got}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>"{word}" is not one of the possible values</source>
        <translation>“{word}”不是可用的值之一</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>must be {least} or more</source>
        <translation>不得小于 {least}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>must be {most} or less</source>
        <translation>不得大于 {most}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>one of {words}</source>
        <translation>下列之一（{words}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/decoding.py"/>
        <source>is not a key of this form</source>
        <translation>不是这种格式中的键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a kind of proof that the app knows</source>
        <translation>“{word}”不是应用所知的验证方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not an operation that the app knows</source>
        <translation>“{word}”不是应用所知的操作</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a goal that the app knows</source>
        <translation>“{word}”不是应用所知的目标</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a goal or an operation that the app knows</source>
        <translation>“{word}”不是应用所知的目标或操作</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not one of the permissions that the app knows</source>
        <translation>“{word}”不是应用所知的权限之一</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a proof, a goal or a prerequisite that the app knows</source>
        <translation>“{word}”不是应用所知的验证方式、目标或前提</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a proof or a prerequisite that the app knows</source>
        <translation>“{word}”不是应用所知的验证方式或前提</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not a channel that the app knows</source>
        <translation>“{word}”不是应用所知的渠道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <source>"{word}" is not one of the variants that the app knows</source>
        <translation>“{word}”不是应用所知的变体之一</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/known_words.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>"{word}" comes twice</source>
        <translation>“{word}”重复出现</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/library.py"/>
        <source>"{id}" comes with the app and is not replaced; give your own another id and file name</source>
        <translation>“{id}”是应用自带的，不会被替换；请给你自己的换一个标识和文件名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/library.py"/>
        <source>"{id}" is there already</source>
        <translation>“{id}”已经存在</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <source>"{name}" is not a field of the form</source>
        <translation>“{name}”不是表单中的字段</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <source>must be one of {words}</source>
        <translation>必须是下列之一：{words}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <source>must be hours between 0 and {most}</source>
        <translation>必须是 0 到 {most} 之间的小时数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is longer than {most} characters</source>
        <translation>超过 {most} 个字符</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_fields.py"/>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>has an empty part; parts are separated by " &gt; "</source>
        <translation>有一个部分是空的；各部分之间用 " &gt; " 隔开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_form.py"/>
        <source>comes with the app already, as {name} at {host}</source>
        <translation>已由应用自带：{name}，网址 {host}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_form.py"/>
        <location filename="../../desktop_app/content/sources.py"/>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>{name}: {what}</source>
        <comment>what is wrong with it</comment>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <source>holds {count} files; only the first {most} by name are read</source>
        <translation>含有 {count} 个文件；按名称排序，只读取前 {most} 个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>cannot be read: {why}</source>
        <translation>无法读取：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>unknown reason</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <source>is left out: all files together are larger than {most} KB</source>
        <translation>未读入：所有文件合计大于 {most} KB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is larger than {most} KB</source>
        <translation>大于 {most} KB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <source>is a link to another place; put the file itself there</source>
        <translation>是指向别处的链接；请把文件本身放在这里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_packs.py"/>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>may hold letters, digits, spaces and . , &amp; ' ( ) + - only</source>
        <translation>只能含有字母、数字、空格和 . , &amp; ' ( ) + -</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>mixes letters of several alphabets in one word</source>
        <translation>在一个词里混用了几种文字的字母</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>"{id}" is a name that the app or the system keeps for itself</source>
        <translation>“{id}”是应用或系统留给自己使用的名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>needs a page: a table of facts with the topic "p2p_asks" and its source</source>
        <translation>需要页面依据：一个主题为 "p2p_asks" 的事实表，并写明来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>needs a page: a login among the operations with its source</source>
        <translation>需要页面依据：操作中要有一项登录，并写明来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <source>comes twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/own_rules.py"/>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be "unknown" where the confidence is</source>
        <translation>在可信度为 "unknown" 时，也必须是 "unknown"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>must be one of {words}, and the name of the file</source>
        <translation>必须是下列之一（{words}），并与文件名相同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>is for packs in a user's own folder</source>
        <translation>仅用于用户自己文件夹中的资料包</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>must be a list of tables</source>
        <translation>必须是由表组成的列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>must be a table</source>
        <translation>必须是表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>is stated once at the top of the file</source>
        <translation>只在文件开头写一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>is not a key of this form; the tables are named "{name}"</source>
        <translation>不是这种格式中的键；各个表的名称是 "{name}"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_files.py"/>
        <source>"{id}" is an exchange already</source>
        <translation>“{id}”已经是一家交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>must be small letters, digits and single hyphens</source>
        <translation>只能由小写字母、数字和单个连字符组成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>"{kind}" does not belong into the folder {folder}</source>
        <translation>“{kind}”不属于文件夹 {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must name at least one domain of the exchange</source>
        <translation>必须至少写出该交易所的一个域名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is missing: the host that people type themselves</source>
        <translation>缺失：供人自行输入的主机名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is missing: without a source the confidence is "unknown", not "{word}"</source>
        <translation>缺失：没有来源时，可信度是 "unknown"，而不是 "{word}"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must not be empty: [[]] means that a session is enough, "unknown" that no page says</source>
        <translation>不能为空：[[]] 表示已登录就够了，"unknown" 表示没有页面说明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be hours between 1 and 8760</source>
        <translation>必须是 1 到 8760 之间的小时数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be between 0 and 3650</source>
        <translation>必须在 0 到 3650 之间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be 0 or more</source>
        <translation>不得小于 0</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be given for an authenticator</source>
        <translation>身份验证器必须写明这一项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is for an authenticator or a password store only</source>
        <translation>仅用于身份验证器或密码库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is for a password store only</source>
        <translation>仅用于密码库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is "{id}", but the file is named "{file}"</source>
        <translation>是“{id}”，但文件名是“{file}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>an exchange's facts come from its own domains only</source>
        <translation>交易所的事实只能出自它自己的域名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>is later than the day of the last check ({day})</source>
        <translation>晚于最近一次核对的日期（{day}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be the least of the choices</source>
        <translation>必须是各选项中最小的一个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>must be the owner and the name, such as "owner/name"</source>
        <translation>必须是所有者和名称，例如 "owner/name"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/pack_rules.py"/>
        <source>{what}; a newspaper or a researcher needs third_party = true</source>
        <translation>{what}；如果来源是报纸或研究者，需要写 third_party = true</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/problems.py"/>
        <source>{reason}; did you mean "{word}"?</source>
        <translation>{reason}；你想写的是“{word}”吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/problems.py"/>
        <source>your own {file}</source>
        <translation>你自己的 {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>has a character that cannot be seen ({code})</source>
        <translation>含有一个看不见的字符（{code}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is not valid TOML: {why}</source>
        <translation>不是有效的 TOML：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is not UTF-8 text (line {number})</source>
        <translation>不是 UTF-8 文本（第 {number} 行）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is nested deeper than {most} levels</source>
        <translation>嵌套超过 {most} 层</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>has a key of too many parts</source>
        <translation>有一个键的组成部分过多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/reading.py"/>
        <source>must not be a date or time without quotation marks</source>
        <translation>不能是没有引号的日期或时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>"{kind}" is a setting of exchanges</source>
        <translation>“{kind}”是交易所才有的设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>must say what then opens the account: a login without any proof is none</source>
        <translation>必须写明那时用什么打开账户：不要求任何验证的登录不算登录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>must not be empty: [[]] means that nothing more is asked for, "unknown" that no page says</source>
        <translation>不能为空：[[]] 表示不再要求别的，"unknown" 表示没有页面说明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/setting_rules.py"/>
        <source>is claimed of exchanges only</source>
        <translation>只能用于交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/settings_locks.py"/>
        <source>{lock} is on and refuses this. Open it first with {key}, or wait out the time that you chose. Turn it on again right after this step.</source>
        <translation>{lock} 已开启，会拒绝此操作。请先用 {key} 打开它，或等到你所选的时间结束。完成这一步后立即重新开启它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/settings_locks.py"/>
        <source>{lock} is on and refuses this. Open it first, which takes the time that you chose. Turn it on again right after this step.</source>
        <translation>{lock} 已开启，会拒绝此操作。请先打开它，这需要你所选的那段时间。完成这一步后立即重新开启它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>is at {host}, which is not one of the official domains ({domains})</source>
        <translation>位于 {host}，不属于官方域名（{domains}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>has letters that are not ASCII, as look-alike addresses do</source>
        <translation>含有非 ASCII 字母，仿冒网址就是这样</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>is not a plain domain such as example.com (small letters, no address around it, no xn-- parts)</source>
        <translation>不是 example.com 这样单纯的域名（小写字母，不带网址的其他部分，不含 xn-- 部分）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>is at {host}, where anybody can write</source>
        <translation>位于 {host}，那里任何人都可以发布内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>none is named</source>
        <comment>no official domains</comment>
        <translation>没有列出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>has characters that do not belong into an address</source>
        <translation>含有网址中不该出现的字符</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>must be an address that begins with https://</source>
        <translation>必须是以 https:// 开头的网址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/sources.py"/>
        <source>must not hold a user name or a port</source>
        <translation>不能含有用户名或端口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your mailbox</source>
        <translation>你的邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your phone number</source>
        <translation>你的手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the address that you know</source>
        <translation>你所知道的网址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the address list</source>
        <translation>地址白名单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the wait for new addresses</source>
        <translation>新地址的等待期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the lock of the settings</source>
        <translation>设置锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the lock of the key</source>
        <translation>密钥的锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>the password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by SMS</source>
        <translation>短信验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by call</source>
        <translation>电话验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by WhatsApp</source>
        <translation>WhatsApp 验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the codes by email</source>
        <translation>邮件验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the authenticator app</source>
        <translation>身份验证器应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>passkeys</source>
        <translation>通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>security keys</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the approval in the app</source>
        <translation>在应用中确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the second password for funds</source>
        <translation>资金用的第二个密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the check of papers and face</source>
        <translation>证件和面部核验</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the master key</source>
        <translation>主密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>the anti-phishing code</source>
        <translation>防钓鱼码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>{service} calls the list {menu_words}.</source>
        <translation>{service} 把这个列表叫作“{menu_words}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a mark that waives the codes</source>
        <translation>免除验证码的标记</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>Saved addresses are then paid without any code.</source>
        <translation>这样，向已保存的地址提币就不要求任何验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a switch that waives the codes</source>
        <translation>免除验证码的开关</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>Withdrawals then ask for fewer codes, or for none.</source>
        <translation>这样，提币要求的验证码就较少，或完全不要求。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a right to add addresses</source>
        <translation>添加地址的权限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>A key with it can put an address on the list by itself.</source>
        <translation>有这个权限的密钥，可以自己把地址加入白名单。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>an easier way to sign in</source>
        <translation>较容易的登录方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>A weaker way then opens the account in place of the stronger one.</source>
        <translation>这样，较弱的方式就能代替较强的方式打开账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>a list of trusted devices</source>
        <translation>受信任设备的列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>Fewer codes are then asked for on a device that is known.</source>
        <translation>这样，在认识的设备上要求的验证码就较少。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>adding devices by phone number</source>
        <translation>凭手机号添加设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>A code to your number then lets a new device in.</source>
        <translation>这样，发到你号码的验证码就能让新设备进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>{service} calls this {menu_words}.</source>
        <translation>{service} 把它叫作“{menu_words}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>No official page tells of such a list at {service}. See whether your account has one.</source>
        <translation>没有官方页面提到 {service} 有这样的列表。请看看你的账户里有没有。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>{service} has such a list.</source>
        <translation>{service} 有这样的列表。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/content/texts.py"/>
        <source>passkeys or security keys</source>
        <translation>通行密钥或安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>everything you told, to be read in again</source>
        <translation>你告诉的一切，可再读回这里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>steps and answers as a table</source>
        <translation>以表格列出步骤和回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>the checklist as text with marks</source>
        <translation>带标记的文本清单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>the checklist as one page for a browser</source>
        <translation>供浏览器打开的单页清单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>when to look again</source>
        <comment>a file for a calendar</comment>
        <translation>何时再看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>the checklist on paper</source>
        <translation>纸质清单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Emergency card</source>
        <translation>应急卡</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>what to do when money is moving, on paper</source>
        <translation>资金正在流走时做什么，印在纸上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/__init__.py"/>
        <source>what a trusted person has to know, on paper</source>
        <translation>信任的人需要知道的，印在纸上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>A new address can be paid only after {time}.</source>
        <translation>新地址要 {time}后才能向它提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>A new address can be paid only after {time} if you turn that on.</source>
        <translation>如果你开启这一项，新地址要 {time}后才能向它提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>For {time} after this, a code to the old number may still open the mailbox. Security counts that way as closed at once.</source>
        <translation>此后 {time}内，发到旧号码的验证码仍可能打开该邮箱。安全性立即把这条途径算作已关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals for {time}.</source>
        <translation>这会使提币暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals for {time} if somebody then signs in on a new device.</source>
        <translation>如果此后有人在新设备上登录，这会使提币暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals for {time} to new addresses.</source>
        <translation>这会使向新地址提币暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals for {time} while no second factor is on.</source>
        <translation>在没有开启第二重验证时，这会使提币暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals for {time} if you turn that on.</source>
        <translation>如果你开启这一项，这会使提币暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals for {time} if a weaker way is used.</source>
        <translation>如果使用了较弱的方式，这会使提币暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals for {time} for large amounts.</source>
        <translation>这会使大额提币暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals for {time} if the exchange finds it suspicious.</source>
        <translation>如果交易所认为可疑，这会使提币暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals for {time} after a deposit.</source>
        <translation>在充值之后，这会使提币暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals and sales to other users for {time}.</source>
        <translation>这会使提币和卖给其他用户暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals and sales to other users for {time} if somebody then signs in on a new device.</source>
        <translation>如果此后有人在新设备上登录，这会使提币和卖给其他用户暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals to new addresses and sales to other users for {time}.</source>
        <translation>这会使向新地址提币和卖给其他用户暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals and sales to other users for {time} while no second factor is on.</source>
        <translation>在没有开启第二重验证时，这会使提币和卖给其他用户暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals and sales to other users for {time} if you turn that on.</source>
        <translation>如果你开启这一项，这会使提币和卖给其他用户暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals and sales to other users for {time} if a weaker way is used.</source>
        <translation>如果使用了较弱的方式，这会使提币和卖给其他用户暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals and sales to other users for {time} for large amounts.</source>
        <translation>这会使大额提币和大额卖给其他用户暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals and sales to other users for {time} if the exchange finds it suspicious.</source>
        <translation>如果交易所认为可疑，这会使提币和卖给其他用户暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This stops withdrawals and sales to other users for {time} after a deposit.</source>
        <translation>在充值之后，这会使提币和卖给其他用户暂停 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>a verified identity</source>
        <translation>已完成的身份核验</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>a minimum balance</source>
        <translation>最低余额</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>the app on your phone</source>
        <translation>你手机上的应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>a passkey that works on several devices</source>
        <translation>可在多台设备上使用的通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>This may stop withdrawals for a time. No official page says. Do it when you need no withdrawal.</source>
        <translation>这可能会使提币暂停一段时间。没有官方页面说明。请在不需要提币时做。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>The change takes full effect after {time}.</source>
        <translation>更改在 {time}后完全生效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>A new address may have to wait before it can be paid. No official page says for how long.</source>
        <translation>新地址可能要等待才能向它提币。多长时间，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>to {goal}</source>
        <translation>完成“{goal}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/beforehand.py"/>
        <source>It takes {things}.</source>
        <translation>需要{things}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>{account}: emergency card</source>
        <translation>{account}：应急卡</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>If money is moving and it is not you: one thing after the other. Keep it where you need no phone to find it.</source>
        <translation>如果资金正在流走而不是你所为：一件一件来。放在不用手机也能找到的地方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>If the phone is gone</source>
        <translation>手机不见了怎么办</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Type by hand, and nothing else:</source>
        <translation>用手输入，别的都不要：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>the address that you know, or the app on your phone</source>
        <translation>你所知道的网址，或你手机上的应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Carrier’s number</source>
        <translation>运营商的号码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Account’s e-mail</source>
        <translation>账户的邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>Case number of support</source>
        <translation>客服的案件编号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/cards.py"/>
        <source>What I saw, and when</source>
        <translation>我看到了什么，何时看到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>Do the steps from top to bottom: each is safe once those above it are done. No secret is printed on this page.</source>
        <translation>从上到下做这些步骤：上面的做完后，每一步都是安全的。这一页上没有印任何秘密。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>Tick what is done, from top to bottom, and write the answers down. Write no password and no code here.</source>
        <translation>从上到下勾选已完成的，并写下答案。不要在这里写密码或验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>Letters run from A (best) to E, numbers from 100 to 0. What you do not know yet counts as open.</source>
        <translation>字母从 A（最好）到 E，数字从 100 到 0。你还不知道的按开放计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>No step is left, as far as you have told Strongroom. What you do not know yet still counts as open.</source>
        <translation>就你告诉 Strongroom 的来看，已没有剩余步骤。你还不知道的仍按开放计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>What you put off</source>
        <translation>你推迟的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>{account}: if money is moving and it is not you</source>
        <translation>{account}：如果资金正在流走而不是你所为</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>open routes</source>
        <comment>the number stands before it</comment>
        <extracomment>For one: open route</extracomment>
        <translation>
            <numerusform>条仍然开放的途径</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Made on your computer by Strongroom</source>
        <translation>由 Strongroom 在你的电脑上制作</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>All accounts: checklist</source>
        <translation>所有账户：清单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>{account}: checklist</source>
        <translation>{account}：清单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>security now</source>
        <translation>目前的安全性</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>recovery now</source>
        <translation>目前的可找回性</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>when all is done</source>
        <translation>全部完成后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/checklist.py"/>
        <source>min left</source>
        <comment>the number stands before it</comment>
        <translation>分钟剩余</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/coming_first.py"/>
        <source>Not yet: {needs}</source>
        <translation>还不能做：{needs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/coming_first.py"/>
        <source>After the steps above: {needs}</source>
        <translation>在上面的步骤之后：{needs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/coming_first.py"/>
        <source>After “{title}” above: {needs}</source>
        <comment>the name of a step, then what it brings about</comment>
        <translation>在上面的“{title}”之后：{needs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/coming_first.py"/>
        <source>After “{title}” above.</source>
        <comment>the name of a step</comment>
        <translation>在上面的“{title}”之后。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/coming_first.py"/>
        <source>Other steps come first: they stand on the list of all accounts.</source>
        <translation>其他步骤在先：它们在所有账户的清单上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/coming_first.py"/>
        <source>{name}: {title}</source>
        <comment>a step of another account or service</comment>
        <translation>{name}：{title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>yes</source>
        <comment>in a table: the answer was looked up</comment>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>kind</source>
        <comment>heading of a column</comment>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>about</source>
        <comment>heading of a column: which account or service</comment>
        <translation>关于</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>what</source>
        <comment>heading of a column</comment>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>answer or state</source>
        <comment>heading of a column</comment>
        <translation>答案或状态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>place in the plan</source>
        <comment>heading of a column</comment>
        <translation>在计划中的位置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>minutes</source>
        <comment>heading of a column</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>date</source>
        <comment>heading of a column</comment>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>looked up</source>
        <comment>heading of a column: whether an answer was</comment>
        <translation>已查看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>note</source>
        <comment>heading of a column</comment>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>done</source>
        <comment>a step</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <location filename="../../desktop_app/export/html_page.py"/>
        <source>to do</source>
        <comment>a step</comment>
        <translation>待办</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>to do, something else comes first</source>
        <comment>a step</comment>
        <translation>待办，要先做别的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>put off</source>
        <comment>a step</comment>
        <translation>已推迟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>not for you</source>
        <comment>a step</comment>
        <translation>不适用于你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>step</source>
        <comment>kind of a line in a table</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/csv_table.py"/>
        <source>answer</source>
        <comment>kind of a line in a table</comment>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If money is moving and it is not you</source>
        <translation>如果资金正在流走而不是你所为</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Not from a link, a search or a message. Whoever calls you now may be the thief.</source>
        <translation>不要从链接、搜索结果或消息打开。现在给你打电话的人可能就是窃贼。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>A session that is open needs no password.</source>
        <translation>已打开的会话不需要密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Delete every API key that you did not make: **{menu}**.</source>
        <translation>删除每一个不是你创建的 API 密钥：**{menu}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Delete every API key that you did not make. No official page says where this is; look in the security settings.</source>
        <translation>删除每一个不是你创建的 API 密钥。没有官方页面说明它在哪里；请在安全设置中查找。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account: **{menu}**.</source>
        <translation>冻结账户：**{menu}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account in the app: **{menu}**.</source>
        <translation>在应用中冻结账户：**{menu}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Change the exchange’s password at once: **{menu}**.</source>
        <translation>立即更改交易所的密码：**{menu}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Change the exchange’s password at once. No official page says where this is; look in the security settings.</source>
        <translation>立即更改交易所的密码。没有官方页面说明它在哪里；请在安全设置中查找。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Sign out every other device: **{menu}**.</source>
        <translation>让所有其他设备退出登录：**{menu}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Sign out every other device. No official page says where this is; look in the security settings.</source>
        <translation>让所有其他设备退出登录。没有官方页面说明它在哪里；请在安全设置中查找。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of **{mailbox}**, and sign out all others there.</source>
        <translation>在另一台设备上更改 **{mailbox}** 的密码，并让那里所有其他设备退出登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of **{mailbox}** at **{host}**, and sign out all others there.</source>
        <translation>在另一台设备上，到 **{host}** 更改 **{mailbox}** 的密码，并让那里所有其他设备退出登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of the mailbox that this exchange writes to, and sign out all others there.</source>
        <translation>在另一台设备上更改这家交易所发信的那个邮箱的密码，并让那里所有其他设备退出登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>From another device, change the password of the mailbox that this exchange writes to at **{host}**, and sign out all others there.</source>
        <translation>在另一台设备上，到 **{host}** 更改这家交易所发信的那个邮箱的密码，并让那里所有其他设备退出登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Call the carrier of **{number}**. Ask whether a new SIM card was issued, and have the number locked.</source>
        <translation>打电话给 **{number}** 的运营商。询问是否补办过新的 SIM 卡，并要求锁定号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Call the carrier of your phone number. Ask whether a new SIM card was issued, and have the number locked.</source>
        <translation>打电话给你手机号的运营商。询问是否补办过新的 SIM 卡，并要求锁定号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Ask support to freeze it, through **{host}**, typed by hand.</source>
        <translation>通过手动输入的 **{host}**，请客服冻结它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Type **{host}** yourself, and go on from there.</source>
        <translation>自己输入 **{host}**，从那里继续。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>No page in English and no phone number for this is known here.</source>
        <translation>这里不知道与此有关的英文页面或电话号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>It needs neither password nor code.</source>
        <translation>它既不需要密码，也不需要验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Change the exchange’s password once no stranger is inside.</source>
        <translation>等里面没有陌生人之后，更改交易所的密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Open the {name} app, or type the address that you know yourself.</source>
        <translation>打开 {name} 应用，或自己输入你所知道的网址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Type **{host}** into the address bar yourself, or open the app that is on your phone already.</source>
        <translation>在地址栏中自己输入 **{host}**，或打开你手机上已有的应用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Ask the support of {name} to freeze it, through the app or the address that you know.</source>
        <translation>通过应用或你所知道的网址，请 {name} 的客服冻结它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account. No official page says how to do this yourself at {name}.</source>
        <translation>冻结账户。在 {name} 如何自己做到，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>{name} has no freeze that you can start yourself.</source>
        <translation>{name} 没有你能自己启动的冻结功能。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freeze the account. No official page says where this is in the menus.</source>
        <translation>冻结账户。没有官方页面说明它在菜单中的位置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If you cannot sign in: {how}</source>
        <translation>如果你无法登录：{how}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If you cannot sign in, you cannot freeze it yourself.</source>
        <translation>如果你无法登录，就不能自己冻结它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If you cannot sign in: no official page says how to freeze it from outside.</source>
        <translation>如果你无法登录：如何从外部冻结它，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>The official page about it: {page}</source>
        <translation>相关的官方页面：{page}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>In the app: {menu}.</source>
        <translation>应用中：{menu}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Support asks for it, and so do the police.</source>
        <translation>客服会问到它，警方也会。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>It asks for {needs}.</source>
        <translation>它要求{needs}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Only support lifts the freeze again; that is no reason to wait.</source>
        <translation>只有客服能解除冻结；但这不是等待的理由。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Then look for forwarding and filters that are not yours: a thief hides the warnings with them.</source>
        <translation>然后查找不是你设置的转发和过滤规则：窃贼用它们隐藏警告。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>If your phone shows no network all of a sudden, do this first, from another phone.</source>
        <translation>如果你的手机突然没有网络信号，请先做这个，用另一部手机。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Write down what you saw, and when.</source>
        <translation>写下你看到了什么、何时看到。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <source>Freezing the account</source>
        <translation>冻结账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/emergency.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a leaked password</source>
        <translation>泄露的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a leaked API key</source>
        <translation>泄露的 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a taken mailbox</source>
        <translation>邮箱被盗用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>SIM swap</source>
        <translation>SIM 卡劫持</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>somebody passes for you</source>
        <translation>有人冒充你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a taken cloud account</source>
        <translation>云账户被盗用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a page that looks like {exchange}</source>
        <translation>看起来像 {exchange} 的页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>malware on your computer</source>
        <translation>你电脑上的恶意软件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>a stolen session</source>
        <translation>被盗的会话</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a stolen, unlocked phone</source>
        <translation>解锁状态下被盗的手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a stolen, locked phone</source>
        <translation>锁定状态下被盗的手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a burglary</source>
        <translation>入室盗窃</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a lost phone</source>
        <translation>丢失手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a forgotten password</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a lost computer</source>
        <translation>丢失电脑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a mailbox shut for good</source>
        <translation>邮箱被永久关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a number gone for good</source>
        <translation>永久失去手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a fire at home</source>
        <translation>家中火灾</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a lost SIM card</source>
        <translation>丢失 SIM 卡</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/event_names.py"/>
        <source>a fire that takes the phone too</source>
        <translation>连手机也烧毁的火灾</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Where the facts come from</source>
        <translation>这些事实出自哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>; </source>
        <comment>between two official pages</comment>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Checked on {day}.</source>
        <translation>核对于 {day}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Facts from the exchanges’ own pages, checked on {day}.</source>
        <translation>出自各交易所自己页面的事实，核对于 {day}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Facts about {names} from {hosts}, checked on {day}.</source>
        <translation>关于 {names} 的事实，出自 {hosts}，核对于 {day}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>The facts about {names} were not checked by Strongroom.</source>
        <translation>关于 {names} 的事实未经 Strongroom 核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>page of {day}</source>
        <translation>{day}的页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Official pages on {hosts}, checked on {day}.</source>
        <translation>{hosts} 上的官方页面，核对于 {day}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>The facts, their sources and dates are listed at the end.</source>
        <translation>事实及其来源和日期列在最后。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>our reading of it</source>
        <translation>我们对它的理解</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Official pages on {hosts}, never checked.</source>
        <translation>{hosts} 上的官方页面，从未核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Never checked.</source>
        <translation>从未核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Facts from the exchanges’ own pages.</source>
        <translation>出自各交易所自己页面的事实。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>a page without a date</source>
        <translation>没有日期的页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>Pages on {hosts}.</source>
        <translation>{hosts} 上的页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/fact_sources.py"/>
        <source>All sources are listed at the end.</source>
        <translation>所有来源列在最后。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <source>Strongroom checklist</source>
        <translation>Strongroom 清单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <location filename="../../desktop_app/ui/question_part.py"/>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/html_page.py"/>
        <location filename="../../desktop_app/export/markdown.py"/>
        <source>Where</source>
        <translation>位置</translation>
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
        <translation>{made}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/naming.py"/>
        <source>{name} ({more})</source>
        <comment>a name and what else tells it apart</comment>
        <translation>{name}（{more}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/naming.py"/>
        <source>In the app: {menu}</source>
        <translation>应用中：{menu}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>If I cannot act myself</source>
        <translation>如果我自己无法处理</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>For the person whom I trust with this. No password, code or key stands on this paper, and none belongs here.</source>
        <translation>写给我托付此事的人。这张纸上没有密码、验证码或密钥，也不该写上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Begin here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Where things are</source>
        <translation>东西在哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Only places are written here, never a PIN, a password or a key.</source>
        <translation>这里只写位置，绝不写 PIN 码、密码或密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Made by Strongroom</source>
        <translation>由 Strongroom 制作</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>The program asked me these questions: “you” is me. What counts as open, I had not looked up yet.</source>
        <translation>这些问题是程序问我的：“你”指的是我。按开放计的，是我当时还没有查看的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Take your time. Money at an exchange does not go away by itself. Whoever offers help with it unasked, by phone, mail or message, is most likely a thief.</source>
        <translation>不要着急。放在交易所的资金不会自己消失。谁主动通过电话、邮件或消息提供帮助，谁就极有可能是窃贼。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Keep the phone charged, its SIM card in it and its contract paid: codes arrive there. Reset, sell and return no phone, computer or security key.</source>
        <translation>让手机保持有电，SIM 卡留在里面，话费按时缴：验证码会发到那里。不要重置、出售或退还任何手机、电脑或安全密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Keep the mailboxes as they are. The exchanges write there, and support will ask for them.</source>
        <translation>让邮箱保持原样。交易所往那里发信，客服也会问到它们。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Write to the support of each exchange below and ask what it needs from heirs or from somebody with a power of attorney. Ask before you sign in with anything of mine: an account that somebody else uses may be locked, and what is allowed depends on the law where you live.</source>
        <translation>给下面每家交易所的客服写信，询问它要求继承人或持有授权委托书的人提供什么。在用我的任何东西登录之前先问：由他人使用的账户可能会被锁定，允许做什么取决于你所在地的法律。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Type each address by hand, as it stands here. Never follow a link, an advertisement or a phone number that somebody sends you.</source>
        <translation>每个网址都照这里所写手动输入。绝不要点别人发来的链接、广告，也不要拨打别人发来的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>On my computer is a program named Strongroom with an encrypted vault. It tells more about all this and moves no money. It opens with its recovery key, which is on a paper of its own.</source>
        <translation>我的电脑上有一个名为 Strongroom 的程序，带有加密的保险库。它对这一切有更多说明，不转移资金。它用恢复密钥打开，恢复密钥写在单独的一张纸上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>The paper with Strongroom’s recovery key</source>
        <translation>写有 Strongroom 恢复密钥的纸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>What opens the phone and the computer</source>
        <translation>打开手机和电脑的东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>The papers with the authenticator’s keys</source>
        <translation>写有身份验证器密钥的纸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Will, power of attorney, lawyer or notary</source>
        <translation>遗嘱、授权委托书、律师或公证人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Somebody who can help with this</source>
        <translation>能帮忙处理此事的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>What I told Strongroom</source>
        <translation>我告诉 Strongroom 的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>About me</source>
        <translation>关于我</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Where the money is</source>
        <translation>资金在哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>What stands behind the accounts</source>
        <translation>账户依赖什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Phone number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Authenticator app</source>
        <translation>身份验证器应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>Where passwords are kept</source>
        <translation>密码保存在哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/overview.py"/>
        <source>about {percent}% of the money</source>
        <translation>约占资金的 {percent}%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_answers.py"/>
        <source>What you told Strongroom, with dates</source>
        <translation>你告诉 Strongroom 的，附日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_answers.py"/>
        <source>What to look up, and where to write it</source>
        <translation>要查看什么，以及写在哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_answers.py"/>
        <source>Not known yet: counts as open.</source>
        <translation>尚不知道：按开放计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_answers.py"/>
        <source>{day}, looked up</source>
        <translation>{day}，已查看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>added on {day}</source>
        <translation>添加于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>changed on {day}</source>
        <translation>更改于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>Not checked by Strongroom: {facts}.</source>
        <translation>未经 Strongroom 核对：{facts}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>facts of your own</source>
        <translation>你自己的事实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>a file in your own folder</source>
        <translation>你自己文件夹中的一个文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>from {file}</source>
        <translation>来自 {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/own_facts.py"/>
        <source>from a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/arranging.py"/>
        <source>page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
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
        <translation>清单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/papers.py"/>
        <source>emergency card</source>
        <comment>in the name of a file</comment>
        <translation>应急卡</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/papers.py"/>
        <source>overview</source>
        <comment>in the name of a file</comment>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/seed_pages.py"/>
        <source>check</source>
        <comment>heading above the check characters of lines</comment>
        <translation>校验</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>(without a name)</source>
        <translation>（没有名称）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>STEP</source>
        <comment>heading of a column</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>DATE, INITIALS</source>
        <comment>heading of a column</comment>
        <translation>日期，签名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/step_blocks.py"/>
        <source>TIME</source>
        <comment>heading of a column: how long a step takes</comment>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/paper/text_blocks.py"/>
        <source>{title}, continued</source>
        <comment>the heading of a table, repeated on the next page</comment>
        <translation>{title}，续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>From another phone, call the carrier of **{number}**. Have the SIM in the lost phone blocked, and order a new one.</source>
        <translation>用另一部手机打电话给 **{number}** 的运营商。要求停用丢失手机里的 SIM 卡，并补办一张新卡。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>If the SIM of **{number}** was in the phone: from another phone, call its carrier. Have the SIM blocked, and order a new one.</source>
        <translation>如果 **{number}** 的 SIM 卡在那部手机里：用另一部手机打电话给它的运营商。要求停用该 SIM 卡，并补办一张新卡。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>From another phone, call the carrier of your phone number. Have the SIM in the lost phone blocked, and order a new one.</source>
        <translation>用另一部手机打电话给你手机号码的运营商。要求停用丢失手机里的 SIM 卡，并补办一张新卡。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>The SIM of **{number}** is not in the lost phone. Leave it where it is: its codes still reach you.</source>
        <translation>**{number}** 的 SIM 卡不在丢失的手机里。让它留在原处：它的验证码你仍然收得到。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Until then, whoever has the card may read its codes in another phone.</source>
        <translation>在那之前，拿到这张卡的人可能在另一部手机里读到它的验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>It has a SIM PIN. Have it blocked all the same.</source>
        <translation>它设有 SIM PIN。仍然要停用它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>The same for an eSIM.</source>
        <translation>eSIM 也一样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>You have a lock on this number: say so when you order the new one.</source>
        <translation>这个号码设有锁定：补办新卡时请说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>From another device, lock the lost phone. Your phone’s maker has a page to find, lock and erase it; erase it once you no longer expect it back.</source>
        <translation>用另一台设备锁定丢失的手机。你手机的制造商有查找、锁定和清除手机的页面；不再指望找回时就清除它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Messages that say it was found may be false: open no link in them. A broken phone that you still hold needs none of this.</source>
        <translation>说手机已找到的消息可能是假的：不要打开里面的链接。如果手机只是坏了、还在你手里，就不需要这样做。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Stay signed in on this computer. An open session may be what lets you change things without the phone.</source>
        <translation>在这台电脑上保持登录。没有手机时，可能要靠一个打开的会话来更改设置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Type **{host}** yourself, and sign the lost phone out of **{mailbox}**.</source>
        <translation>自己输入 **{host}**，让丢失的手机退出 **{mailbox}** 的登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Type **{host}** yourself, and sign the lost phone out at {name}: **{menu}**.</source>
        <translation>自己输入 **{host}**，让丢失的手机退出 {name} 的登录：**{menu}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Type **{host}** yourself, and sign the lost phone out at {name}.</source>
        <translation>自己输入 **{host}**，让丢失的手机退出 {name} 的登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Where this is, is on no official page that we know. Look for your devices in the security settings. Keep this computer signed in.</source>
        <translation>我们所知的官方页面都没有说明它在哪里。请在安全设置中查找你的设备。让这台电脑保持登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Only the phone, not this computer.</source>
        <translation>只退出手机，不要退出这台电脑。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Take the recovery codes of {name}, or the second key that stays at home.</source>
        <translation>取出 {name} 的恢复码，或留在家里的第二把密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>You have not told Strongroom how {name} opens. Try it on this computer first.</source>
        <translation>你还没有告诉 Strongroom {name} 怎样打开。先在这台电脑上试试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>You still read {name} on your computer. Do not sign out there.</source>
        <translation>你在电脑上仍能阅读 {name}。不要在那里退出登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>No official page that we know says how, or what it asks for. Ask support there.</source>
        <translation>我们所知的官方页面都没有说明怎样做、要求什么。请在那里询问客服。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>You saw that it asks for {needs}.</source>
        <translation>你看到它要求{needs}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Whether {name} stops withdrawals afterwards is on no official page. Reckon with it.</source>
        <translation>{name} 之后是否暂停提币，没有官方页面说明。请做好暂停的准备。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Nothing that Strongroom knows of lets you in. Type **{host}** yourself, and ask support there.</source>
        <translation>Strongroom 所知的方法都无法让你登录。自己输入 **{host}**，在那里询问客服。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>As soon as you are in again.</source>
        <translation>等你重新登录后立即做。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Have the carrier block the SIM of {number}, from another phone, and order a new one.</source>
        <translation>用另一部手机让运营商停用 {number} 的 SIM 卡，并补办一张新卡。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Lock the phone on its maker’s page, from another device.</source>
        <translation>用另一台设备在制造商的页面上锁定手机。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>On a computer that is still signed in, sign the phone out at {accounts}. Stay signed in yourself.</source>
        <translation>在仍保持登录的电脑上，让手机退出 {accounts} 的登录。你自己保持登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>What lets you back in at {name}: {things}.</source>
        <translation>能让你重新登录 {name} 的：{things}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Or {name} resets it: type {host} yourself, and begin there.</source>
        <translation>或由 {name} 重置：自己输入 {host}，从那里开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>{name} has to let you back in: type {host} yourself, and begin there.</source>
        <translation>须由 {name} 让你重新登录：自己输入 {host}，从那里开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>If the phone was unlocked or could be opened: set up a new authenticator key at {accounts}, and put the new key on paper.</source>
        <translation>如果手机当时未锁定，或可能被打开：在 {accounts} 设置新的身份验证器密钥，并把新密钥写在纸上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Whoever opens the lost phone has the old keys, so those do not go onto the new phone to stay.</source>
        <translation>打开丢失手机的人就有旧密钥，所以旧密钥不要长期留在新手机上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Take the lost phone’s passkey off the list at {accounts}, and add one for the new phone.</source>
        <translation>在 {accounts} 的列表中删除丢失手机的通行密钥，并为新手机添加一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>If it could be opened: change the passwords that the phone knew, that of the mailbox first.</source>
        <translation>如果手机可能被打开：更改手机里保存的密码，先改邮箱的密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Set a PIN for the new SIM.</source>
        <translation>为新 SIM 卡设置 PIN。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Tell Strongroom what is different now: the numbers, the keys on paper, where you are signed in.</source>
        <translation>告诉 Strongroom 现在有什么不同：号码、纸上的密钥、你在哪里保持登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>You are signed in to {name} on your computer. Do not sign out there.</source>
        <translation>你在电脑上已登录 {name}。不要在那里退出登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Take the second device that shows the same codes.</source>
        <translation>使用显示相同验证码的第二台设备。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Take the paper with the authenticator’s key. Type the key into an authenticator app on another phone: it then shows the same codes.</source>
        <translation>取出写有身份验证器密钥的纸。在另一部手机的身份验证器应用里输入密钥：它就会显示相同的验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Your codes are on the security key. Read them on another device.</source>
        <translation>你的验证码在安全密钥上。用另一台设备读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Your codes are in your password store. Open it on the computer.</source>
        <translation>你的验证码在密码库里。在电脑上打开它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Your authenticator app keeps a copy in a cloud account. Install the app on another phone, and bring the codes back from there.</source>
        <translation>你的身份验证器应用在云账户里有一份副本。在另一部手机上安装该应用，从那里恢复验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Sign in with your other passkey or security key.</source>
        <translation>用你的另一个通行密钥或安全密钥登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>If your passkey or security key was not on the lost phone, sign in with it.</source>
        <translation>如果你的通行密钥或安全密钥不在丢失的手机上，就用它登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Your passkey is in a cloud keychain. Use it on another device that is signed in to that keychain.</source>
        <translation>你的通行密钥在云端钥匙串里。在另一台已登录该钥匙串的设备上使用它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Take {master_key} from where you keep it, and use it where {name} asks for it.</source>
        <translation>从保管处取出{master_key}，在 {name} 要求时使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Take the recovery codes for {name}. Each one is for the case that a second step is lost.</source>
        <translation>取出 {name} 的恢复码。每个恢复码都用于第二步验证丢失的情况。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>The password of {name} is enough to sign in.</source>
        <translation>只要有 {name} 的密码就能登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Codes by SMS to {number} still reach you.</source>
        <translation>发送到 {number} 的短信验证码你仍然收得到。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Codes by SMS to {number} reach you again once the new SIM works.</source>
        <translation>新 SIM 卡启用后，你又能收到发送到 {number} 的短信验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Codes by SMS let you in, at the number to which {name} sends them.</source>
        <translation>用 {name} 发送到相应号码的短信验证码可以登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Your recovery mailbox may set a new password for {name}.</source>
        <translation>通过你的恢复邮箱，也许可以为 {name} 设置新密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Look first for a paper with the authenticator’s key, or for a second device. You have not told Strongroom whether there is one.</source>
        <translation>先找找有没有写着身份验证器密钥的纸，或第二台设备。你还没有告诉 Strongroom 是否有。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Nobody has tried this paper yet. If a code is refused, compare the key with the paper.</source>
        <translation>这张纸还没有人试过。如果验证码被拒绝，请把密钥与纸上的对照。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>Nobody has tried one of them yet.</source>
        <translation>还没有人试过其中任何一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>If that account asks for the lost phone, this way is shut for now.</source>
        <translation>如果那个账户要求用丢失的手机，这条路暂时走不通。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>{name} has to reset the authenticator. Type **{host}** yourself, and begin there.</source>
        <translation>须由 {name} 重置身份验证器。自己输入 **{host}**，从那里开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>{name} has to reset the passkey. Type **{host}** yourself, and begin there.</source>
        <translation>须由 {name} 重置通行密钥。自己输入 **{host}**，从那里开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>If none of this works, {name} has to reset the authenticator. Type **{host}** yourself, and begin there.</source>
        <translation>如果这些都不行，须由 {name} 重置身份验证器。自己输入 **{host}**，从那里开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>If none of this works, {name} has to reset the passkey. Type **{host}** yourself, and begin there.</source>
        <translation>如果这些都不行，须由 {name} 重置通行密钥。自己输入 **{host}**，从那里开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>papers or a picture of your face</source>
        <translation>身份证件或你的面部照片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a talk with support</source>
        <translation>与客服沟通</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>the computer that is signed in</source>
        <translation>已登录的电脑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>the second device with the same codes</source>
        <translation>有相同验证码的第二台设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the authenticator’s key on paper</source>
        <translation>纸上的身份验证器密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>the security key with the codes</source>
        <translation>存有验证码的安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>the codes in the password store</source>
        <translation>密码库里的验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>the copy of the codes in the cloud</source>
        <translation>云端的验证码副本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>the other passkey or security key</source>
        <translation>另一个通行密钥或安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>a passkey that was not on the phone</source>
        <translation>不在手机上的通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>the passkey in the cloud keychain</source>
        <translation>云端钥匙串里的通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>codes by SMS to the SIM at home</source>
        <translation>发送到家中 SIM 卡的短信验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>codes by SMS to the new SIM</source>
        <translation>发送到新 SIM 卡的短信验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>A reset without the phone</source>
        <translation>没有手机时的重置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/phone_gone.py"/>
        <source>New authenticator key</source>
        <translation>新的身份验证器密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/plain_json.py"/>
        <source>This file is not encrypted. It holds no secret, but it shows a thief what is open: keep it like a key.</source>
        <translation>这个文件没有加密。它不含秘密，但会让窃贼看到什么仍然开放：像保管钥匙一样保管它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>{place}: {reason}</source>
        <comment>what is wrong in a file</comment>
        <translation>{place}：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it is an object, neither long nor deep</source>
        <translation>它是一个对象，既不长也不深</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no id</source>
        <translation>“{id}”不是标识</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it is no date and time in UTC</source>
        <translation>它不是 UTC 日期和时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no id of this kind</source>
        <translation>“{id}”不是此类标识</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” stands there twice</source>
        <translation>“{id}”在那里出现两次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>a share is between 0 and 1</source>
        <translation>比例在 0 和 1 之间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no id of a pack</source>
        <translation>“{id}”不是资料包的标识</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is not for this kind of entry</source>
        <translation>“{id}”不适用于此类条目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>there are too many</source>
        <translation>太多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it holds at least one option, and none twice</source>
        <translation>它至少含一个选项，且没有重复</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it is no exchange of one's own that can be used</source>
        <translation>它不是可用的自行添加的交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it is no address that the book can keep</source>
        <translation>这不是地址簿能保存的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no entry of this file</source>
        <translation>“{id}”不是这个文件中的条目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it stands there twice</source>
        <translation>它在那里出现两次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>there are more than {most}</source>
        <translation>超过 {most} 个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/reading_json.py"/>
        <source>“{id}” is no {kind} of this file</source>
        <translation>“{id}”不是这个文件中的 {kind}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>{account}: withdrawals should be open again</source>
        <translation>{account}：提币应已恢复</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: look through {account}</source>
        <translation>Strongroom：复查 {account}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: look through account {number} of {count}</source>
        <translation>Strongroom：复查账户 {number}，共 {count} 个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: try the paper copies</source>
        <translation>Strongroom：试用纸质副本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Can you still find and read them? Type the recovery key from its paper when Strongroom asks how to open the vault, and compare a code made from each authenticator key on paper with the code on the phone.</source>
        <translation>你还能找到并读懂它们吗？Strongroom 询问如何打开保险库时，请照着纸输入恢复密钥；并用纸上的每个身份验证器密钥生成验证码，与手机上的比较。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Open Strongroom and go through the answers: what has changed at the exchange, on the phone, in the mailbox? Then save the calendar again; the dates move on.</source>
        <translation>打开 Strongroom，逐一查看回答：交易所、手机、邮箱有什么变化？然后重新保存日历；日期会随之后移。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>A step stopped withdrawals for a time. By the exchange’s own words that time ends now. Look whether that is so, and whether anything else was changed meanwhile.</source>
        <translation>有一步曾使提币暂停一段时间。照交易所自己的说法，这段时间现在结束。请看看是否如此，以及在此期间有没有别的被改动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/review_dates.py"/>
        <source>Strongroom: a waiting time is over</source>
        <translation>Strongroom：等待期结束</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Strongroom seed sheet</source>
        <translation>Strongroom 密钥纸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>The two characters at the end of a line check that line. They are not part of the key: never type them into an app. They are the first two characters, in base 32, of SHA-256 of the line's number, a slash, the number of lines, a colon and the line without spaces, as in 1/2:JBSWY3DPEHPK3PXP.</source>
        <translation>每行末尾的两个字符用来校验该行。它们不是密钥的一部分：绝不要输入到应用里。它们是以下内容的 SHA-256 用 base 32 表示的前两个字符：行号、斜杠、总行数、冒号和去掉空格的该行，例如 1/2:JBSWY3DPEHPK3PXP。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>With this sheet the codes of this account come back on any phone. Whoever else holds it can make them too, and with your password sign in: keep it like money, and away from the phone.</source>
        <translation>用这张纸，可以在任何手机上找回此账户的验证码。别人拿到它也能生成验证码，加上你的密码就能登录：像保管现金一样保管它，与手机分开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>With this sheet and its passphrase the codes of this account come back on any phone. The passphrase is not on it: without the passphrase the sheet is worth nothing, to a thief and to you.</source>
        <translation>用这张纸和它的密码短语，可以在任何手机上找回此账户的验证码。纸上没有密码短语：没有密码短语，这张纸对窃贼、对你都毫无用处。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Nothing else has to be set: the app's usual settings are right.</source>
        <translation>不需要设置其他内容：应用的默认设置就是正确的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Set these in the app, or its codes will be refused: {settings}. An app that cannot be set so will not do.</source>
        <translation>请在应用中设置这些，否则它的验证码会被拒绝：{settings}。不能这样设置的应用不适用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>{algorithm}, {digits} digits, {seconds} seconds</source>
        <translation>{algorithm}，{digits} 位，{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>{who}: authenticator key</source>
        <translation>{who}：身份验证器密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Authenticator: authenticator key</source>
        <translation>身份验证器：身份验证器密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Nobody at {who} will ask for it.</source>
        <translation>{who} 不会有人索要它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Nobody at the service will ask for it.</source>
        <translation>该服务不会有人索要它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>The encrypted key</source>
        <translation>加密的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>How to get the codes back</source>
        <translation>如何找回验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Tried, by typing or scanning it back, on:</source>
        <translation>已试过，通过重新输入或扫描，日期：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Install an authenticator app on the new phone. Choose to add an account.</source>
        <translation>在新手机上安装身份验证器应用。选择添加账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Scan the QR code. If that fails, choose to type a key, take the kind that is based on time, and type the characters of the key line by line.</source>
        <translation>扫描二维码。如果不成功，选择输入密钥，采用基于时间的类型，逐行输入密钥的字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Try a code: it must be accepted. If it is refused, let the phone set its date and time by itself, and try the next one.</source>
        <translation>试一个验证码：它必须被接受。如果被拒绝，让手机自动设置日期和时间，再试下一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Take a computer that you trust, with OpenSSL 1.1.1 or later. No network is needed.</source>
        <translation>找一台你信任的电脑，装有 OpenSSL 1.1.1 或更新版本。不需要网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Scan the QR code, or type the block, each line on a line of its own: capitals and small letters as they are, without spaces and without the check characters. Save it as sheet.txt.</source>
        <translation>扫描二维码，或输入文字块，每一行单独占一行：大小写保持原样，不含空格，也不含校验字符。保存为 sheet.txt。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>In a terminal, in the same folder, type this. It asks for the passphrase.</source>
        <translation>在终端中进入同一文件夹，输入以下内容。它会询问密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Delete sheet.txt, and close the terminal.</source>
        <translation>删除 sheet.txt，并关闭终端。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/authenticator/holds.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>By time (TOTP), {settings}</source>
        <translation>基于时间（TOTP），{settings}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/own_files.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/authenticator/holds.py"/>
        <source>Issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/authenticator/holds.py"/>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <location filename="../../desktop_app/ui/pages/account.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>Never photograph this sheet, and never type the key into a web page.</source>
        <translation>绝不要给这张纸拍照，也绝不要把密钥输入到网页里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/seed_sheet.py"/>
        <source>The answer is a link. The characters behind secret= are the key: type them into an authenticator app, as a key that is based on time.</source>
        <translation>得到的是一个链接。secret= 后面的字符就是密钥：把它们作为基于时间的密钥输入身份验证器应用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_costs.py"/>
        <source>After it, one more attack reaches your {account} money: {event}.</source>
        <translation>此后多一种攻击能够到你在 {account} 的资金：{event}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_costs.py"/>
        <source>A later step of the plan ends that.</source>
        <translation>计划中后面的某一步会结束这种情况。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_costs.py"/>
        <source>After it, you get back into {account} only after a wait in this case: {loss}.</source>
        <translation>此后在这种情况下，你要等待一段时间才能重新进入 {account}：{loss}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_costs.py"/>
        <source>After it, in this case only {account}’s support can let you back in: {loss}.</source>
        <translation>此后在这种情况下，只有 {account} 的客服能让你重新进入：{loss}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_costs.py"/>
        <source>After it, you are locked out of {account} in this case: {loss}.</source>
        <translation>此后在这种情况下，你会被锁在 {account} 门外：{loss}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Another way back has to exist first.</source>
        <translation>必须先有另一条找回途径。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>{count} min</source>
        <comment>minutes, short</comment>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the phone would lock you out of {account}.</source>
        <translation>还不能做：此后，丢失手机会把你锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing what you know by heart would lock you out of {account}.</source>
        <translation>还不能做：此后，忘记你记在脑子里的内容会把你锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the computer would lock you out of {account}.</source>
        <translation>还不能做：此后，丢失电脑会把你锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing everything at home would lock you out of {account}.</source>
        <translation>还不能做：此后，失去家里的一切会把你锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the mailbox would lock you out of {account}.</source>
        <translation>还不能做：此后，失去邮箱会把你锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the phone number would lock you out of {account}.</source>
        <translation>还不能做：此后，失去手机号会把你锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Not yet: after it, losing the SIM card would lock you out of {account}.</source>
        <translation>还不能做：此后，丢失 SIM 卡会把你锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>You said that this is not for you.</source>
        <translation>你说过这不适用于你。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>You put this off.</source>
        <translation>你推迟了它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>{menu}. {text}</source>
        <comment>menu words, then a sentence</comment>
        <translation>{menu}。{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <source>Your reason: {reason}</source>
        <translation>你的理由：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/export/step_rows.py"/>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Needed first.</source>
        <translation>需要先做。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>a date; {month} is a name, {number} its number</comment>
        <translation>{year}年{number}月{day}日</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>a date with a short name of the month; {number} is its number</comment>
        <translation>{year}年{number}月{day}日</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>{month} {year}</source>
        <comment>a month of a year; {number} is the month's number</comment>
        <translation>{year}年{number}月</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} minutes</source>
        <extracomment>For one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>about {count} hours</source>
        <extracomment>For one: about {count} hour</extracomment>
        <translation>
            <numerusform>约 {count} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} hours</source>
        <extracomment>For one: {count} hour</extracomment>
        <translation>
            <numerusform>{count} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} days</source>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} years old</source>
        <extracomment>For one: {count} year old</extracomment>
        <translation>
            <numerusform>已有 {count} 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/language/days.py"/>
        <source>{count} months old</source>
        <extracomment>For one: {count} month old</extracomment>
        <translation>
            <numerusform>已有 {count} 个月</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>May</source>
        <comment>the month</comment>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/days.py"/>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/lists.py"/>
        <source>{first} and {last}</source>
        <comment>the end of a list</comment>
        <translation>{first}和{last}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/lists.py"/>
        <source>{first} or {last}</source>
        <comment>the end of a list</comment>
        <translation>{first}或{last}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/lists.py"/>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/numbers.py"/>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>,</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/numbers.py"/>
        <source>.</source>
        <comment>before decimals</comment>
        <translation>.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/language/texts.py"/>
        <source>{first} {second}</source>
        <comment>two sentences, one after the other</comment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/own_packs.py"/>
        <source>more than {count} exchanges of your own cannot be kept; delete one first</source>
        <translation>你自己添加的交易所不能超过 {count} 家；请先删除一家</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/own_packs.py"/>
        <source>is larger than {size} KB</source>
        <translation>大于 {size} KB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/account_losses.py"/>
        <source>{title}. {text}</source>
        <comment>what went wrong, and what to do</comment>
        <translation>{title}。{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/account_score.py"/>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>alone no change</source>
        <translation>单独没有变化</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>Several addresses were found. Which one?</source>
        <translation>找到了多个地址。是哪一个？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>Pictures ({endings})</source>
        <comment>a choice of files</comment>
        <translation>图片 ({endings})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>QR on the screen</source>
        <translation>屏幕上的二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <source>QR picture …</source>
        <translation>二维码图片……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_code.py"/>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>{name}: {action}</source>
        <translation>{name}：{action}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>{count} characters differ, the first at place {place}. They are marked below.</source>
        <extracomment>For one: {count} character differs, at place {place}. It is marked below.</extracomment>
        <translation>
            <numerusform>有 {count} 个字符不同，第一个在第 {place} 位。已在下面标出。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>One address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The other address</source>
        <translation>另一个地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same address.</source>
        <translation>同一个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Every character agrees.</source>
        <translation>每个字符都一致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same destination, written in another form.</source>
        <translation>同一个目的地，写成另一种形式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Both lead to the same place. The characters that differ belong to the form.</source>
        <translation>两者通向同一处。不同的字符属于写法。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same address with another memo.</source>
        <translation>同一个地址，Memo 不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>At an exchange that is another customer. Find out which memo is yours before you send.</source>
        <translation>在交易所，那是另一个客户。发送之前，请弄清哪个 Memo 是你的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The same key on another network.</source>
        <translation>同一个密钥，网络不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>The owner is the same, but what is sent on the wrong network may be lost. Look at the network.</source>
        <translation>所有者相同，但在错误的网络上发送的可能丢失。请看清网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Different, and easily mistaken for each other.</source>
        <translation>不同，但很容易相互弄混。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Beginning and end agree, the rest does not. Such addresses are made on purpose. Do not use the one whose source you do not know for sure.</source>
        <translation>开头和结尾一致，其余不同。这样的地址是故意制作的。来源没有把握的那个，不要使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Different addresses.</source>
        <translation>不同的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Only capitals and small letters differ.</source>
        <translation>只有大小写不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Its memo or tag, if there is one</source>
        <translation>它的 Memo 或标签（如果有）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is longer than any address.</source>
        <translation>这比任何地址都长。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>It was not pasted. Paste one address alone.</source>
        <translation>没有粘贴。请只粘贴一个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Take one from the book and paste the other, or let its QR code be read. Or paste one twice, a minute apart: a program that swaps addresses on the clipboard is seen that way. Nothing here is stored.</source>
        <translation>从地址簿取一个，再粘贴另一个，或让程序读取它的二维码。也可以把同一个隔一分钟粘贴两次：这样能看出偷换剪贴板地址的程序。这里不保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>There is no address here yet.</source>
        <translation>这里还没有地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>none</source>
        <comment>no memo</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>Memos: {one} and {other}.</source>
        <translation>Memo：{one} 和 {other}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_compare.py"/>
        <source>That they agree says nothing about whose it is.</source>
        <translation>它们一致，并不说明地址是谁的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>This entry was written by rules that this version does not know. It stays as it is.</source>
        <translation>这个条目按这个版本不了解的规则写成。它会原样保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>The whole address</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>How it was checked</source>
        <translation>核对方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>About it</source>
        <translation>关于它</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Never go by beginning and end alone: a forger copies just those.</source>
        <translation>绝不要只看开头和结尾：伪造者照抄的正是这些。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>On the list of</source>
        <translation>所在的白名单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Added</source>
        <translation>添加于</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Check it again</source>
        <translation>再核对一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Check it by another way</source>
        <translation>换一种方式核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <location filename="../../desktop_app/ui/question_part.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Compare with another</source>
        <translation>与另一个比较</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Back to the book</source>
        <translation>返回地址簿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>This entry: {name}</source>
        <translation>此条目：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Not checked by another way yet.</source>
        <translation>尚未用其他方式核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_entry.py"/>
        <source>Whose</source>
        <translation>属于谁</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>{count} addresses were taken into the book.</source>
        <extracomment>For one: {count} address was taken into the book.</extracomment>
        <translation>
            <numerusform>已把 {count} 个地址加入地址簿。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>It shows where your coins go, to everybody who can open it. Delete it when you no longer need it.</source>
        <translation>凡是能打开它的人，都能看到你的币去往哪里。不再需要时请删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Each address is checked and compared with the book.</source>
        <translation>每个地址都会检查，并与地址簿比对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Look whether it is still there and may be opened, then choose it again.</source>
        <translation>看看它是否还在、是否允许打开，再选择一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>The file was not saved.</source>
        <translation>文件没有保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_file_flow.py"/>
        <source>The file could not be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>{count} new addresses.</source>
        <extracomment>For one: {count} new address.</extracomment>
        <translation>
            <numerusform>{count} 个新地址。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>No new address.</source>
        <translation>没有新地址。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>{count} addresses are in your book already.</source>
        <extracomment>For one: {count} address is in your book already.</extracomment>
        <translation>
            <numerusform>{count} 个地址已在你的地址簿中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Take {count} addresses into the book</source>
        <extracomment>For one: Take {count} address into the book</extracomment>
        <translation>
            <numerusform>把 {count} 个地址加入地址簿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_files.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>and {count} more</source>
        <comment>rows that are not shown</comment>
        <extracomment>For one: and {count} more</extracomment>
        <translation>
            <numerusform>还有 {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Save the address book</source>
        <translation>保存地址簿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Left out: in your book with another memo</source>
        <translation>未采用：你的地址簿中有它，但 Memo 不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>In the file: {name}</source>
        <translation>文件中：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Left out: not understood</source>
        <translation>未采用：未读懂</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>What {file} holds</source>
        <translation>{file} 的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>A file can be changed by others. So that an address was checked is not taken from it: check those that you use once more.</source>
        <translation>文件可能被别人改过。所以不会从中采用“已核对”的说法：你要使用的，请再核对一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Left out: easily mistaken for one of yours</source>
        <translation>未采用：容易与你的某个地址弄混</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>At an exchange another memo is another customer, and a spreadsheet can change memos. If both are right, add it by hand.</source>
        <translation>在交易所，Memo 不同就是另一个客户，而电子表格可能会改动 Memo。如果两者都正确，请手动添加。</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Beginning and end agree with another entry, the middle does not. If both are genuine, add it by hand.</source>
        <translation>开头和结尾与另一个条目一致，中间不同。如果两者都是真的，请手动添加。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Known before: {name}</source>
        <translation>以前已知：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>A line of this file looks like a secret.</source>
        <translation>这个文件有一行看起来像秘密。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>That line was not taken. Delete it there. If others could read the file, move those coins.</source>
        <translation>那一行没有采用。请在那里删除。如果别人能读到这个文件，请转移那些币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <source>Each one counts as not checked yet.</source>
        <translation>每一个都按尚未核对计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Memo there: {there}. Memo in your book: {here}.</source>
        <translation>那里的 Memo：{there}。你地址簿中的 Memo：{here}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_files.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Now compare it with its source, character by character. Strongroom sees how it is written. It cannot see whose it is: also a thief’s address is written validly.</source>
        <translation>现在与来源逐个字符核对。Strongroom 看得出它怎么写，看不出它是谁的：窃贼的地址写法也是有效的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Choose coin and network, then paste or type the address. What Strongroom knows about it will stand here: slips, missing memos, wrong networks, and addresses that only look like one of yours.</source>
        <translation>选择币种和网络，再粘贴或输入地址。Strongroom 对它所知的内容会显示在这里：笔误、缺少 Memo、网络不对，以及只是看起来像你的地址的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>So written are addresses on {names}.</source>
        <translation>{names} 上的地址是这样写的。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>So written are addresses on {names} and {count} more.</source>
        <extracomment>For one: So written are addresses on {names} and {count} more.</extracomment>
        <translation>
            <numerusform>{names} 和另外 {count} 个网络上的地址是这样写的。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>It looks like an address of your book and is another one. Keep it only if you took both from their own sources and compared all {length} characters.</source>
        <translation>它看起来像你地址簿中的某个地址，其实是另一个。只有两者都取自各自的来源、并且你核对了全部 {length} 个字符，才保存它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Written as addresses on {network} are, and the check inside it fits.</source>
        <translation>写法与 {network} 上的地址相符，其中的校验也相符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Kept for {network}, without a check that would notice a typing error.</source>
        <translation>按 {network} 保存，没有能发现输入错误的校验。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>What is known about it</source>
        <translation>对它所知的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Next: check it, then it is kept</source>
        <translation>接下来：核对它，然后保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>The address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Coin</source>
        <translation>币种</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Name of the network</source>
        <translation>网络名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Paste it whole, or type it from the wallet’s screen.</source>
        <translation>整个粘贴，或照着钱包屏幕输入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Memo or tag</source>
        <translation>Memo 或标签</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Also called comment, message or destination tag.</source>
        <translation>也叫 comment、message 或 destination tag。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>The receiver says that none is needed</source>
        <translation>收款方说不需要</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Note (if you like)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>It was not pasted. Paste the address alone.</source>
        <translation>没有粘贴。请只粘贴地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Read what stands beside the fields. Money that is sent there may be gone.</source>
        <translation>请看输入框旁边的文字。发到那里的资金可能就没了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Keep this address all the same?</source>
        <translation>仍要保存这个地址？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Keep in the book</source>
        <translation>存入地址簿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Save the change</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>BTC, ETH, USDT …</source>
        <translation>BTC、ETH、USDT……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Cold wallet, Anna, Kraken …</source>
        <translation>冷钱包、Anna、Kraken……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Whose it is</source>
        <translation>属于谁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Where you took it from</source>
        <translation>你从哪里取得它</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>On whose list of withdrawal addresses it belongs</source>
        <translation>它属于谁的提币地址白名单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>The address as it will be kept</source>
        <translation>将要保存的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Coin, network, address and memo are in your book already. You would have it twice.</source>
        <translation>币种、网络、地址和 Memo 已在你的地址簿中。保存后会有两份。</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Choose the network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Another network</source>
        <translation>另一个网络</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>Something was taken off.</source>
        <translation>有内容已去掉。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>It will have to be checked again.</source>
        <translation>它将需要重新核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>You changed where money goes.</source>
        <translation>你更改了资金的去向。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>What you entered</source>
        <translation>你填写的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_form.py"/>
        <source>{network}, shut down</source>
        <translation>{network}，已关停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>It was not taken into the book.</source>
        <translation>没有加入地址簿。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>If it is not yours, take it off the list at the exchange, and look what to do now.</source>
        <translation>如果它不是你的，请在交易所把它从白名单中移除，再看现在该做什么。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>There is nothing here yet. Copy the page of withdrawal addresses and paste it.</source>
        <translation>这里还没有内容。请复制提币地址页面并粘贴。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>The result is stored.</source>
        <translation>结果已保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_list_flow.py"/>
        <source>{name} is in your book.</source>
        <translation>{name} 已在你的地址簿中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Open the page of withdrawal addresses at the exchange, select everything on it, copy it, and paste it here. An answer of its API as JSON, or a CSV file’s text, is understood, too. Nothing is stored before you have seen it.</source>
        <translation>在交易所打开提币地址页面，全选、复制，再粘贴到这里。它的 API 的 JSON 答复或 CSV 文件的文字也能读懂。在你看过之前不保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>There are more than {most} characters. Nothing was pasted. Paste it in parts.</source>
        <translation>超过 {most} 个字符，没有粘贴任何内容。请分部分粘贴。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Lines that were not understood</source>
        <translation>未读懂的行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>What the page shows</source>
        <translation>页面显示的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Compare with the book</source>
        <translation>与地址簿比对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Comparing …</source>
        <translation>正在比对……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>{account}’s list beside your book</source>
        <translation>{account} 的列表与你的地址簿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Somebody may have added this.</source>
        <translation>可能有人添加了它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>An address on the list that you do not know can be paid without the checks that a new one meets. Take it off the list at the exchange first, then look who was inside.</source>
        <translation>列表中你不认识的地址，可以不经过新地址要经过的检查就收到提币。请先在交易所把它从列表中移除，再查是谁进来过。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What to do now</source>
        <translation>现在该做什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>It is mine: check it and take it into the book</source>
        <translation>它是我的：核对并加入地址簿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>{action}, {address}</source>
        <translation>{action}，{address}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>On the list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>In your book for this list, and not on it</source>
        <translation>你的地址簿中属于这个列表，但不在其中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>They are not part of the result. If an address is among them, copy the page once more.</source>
        <translation>它们不算在结果里。如果其中有地址，请再复制一次页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Never compared yet.</source>
        <translation>从未比对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Nothing is stored yet. A stored result counts as proof that the list was looked through.</source>
        <translation>尚未保存任何内容。保存的结果可作为看过列表的证明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Store this result</source>
        <translation>保存这个结果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Paste again</source>
        <translation>再次粘贴</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>stands there twice</source>
        <translation>那里出现了两次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>In your book: {name}</source>
        <translation>在你的地址簿中：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Perhaps it was taken off, or the page did not show all. Scroll to the end there and look again.</source>
        <translation>也许它已被移除，或页面没有全部显示。请在那里滚动到末尾再看一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>It does not belong on this list any more</source>
        <translation>它不再属于这个列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>{name} does not belong on this list any more</source>
        <translation>{name} 不再属于这个列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Line {number}: {text}</source>
        <translation>第 {number} 行：{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Unseen characters were taken out.</source>
        <translation>看不见的字符已去掉。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>In your book: {what}.</source>
        <translation>在你的地址簿中：{what}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <source>Without a label</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_listing.py"/>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Memo or tag: {memo}</source>
        <translation>Memo 或标签：{memo}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_picker.py"/>
        <source>Which address of your book?</source>
        <translation>你地址簿中的哪个地址？</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} addresses</source>
        <extracomment>For one: {count} address</extracomment>
        <translation>
            <numerusform>{count} 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>{count} addresses, the first {shown} shown</source>
        <extracomment>For one: {count} address, the first {shown} shown</extracomment>
        <translation>
            <numerusform>{count} 个地址，显示前 {shown} 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Show {count} more</source>
        <translation>再显示 {count} 个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>What you searched for</source>
        <translation>你搜索的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>A label, a part of an address, a memo</source>
        <translation>名称、地址的一部分、Memo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>No address in your book fits. Take a word or a filter away.</source>
        <translation>你的地址簿中没有符合的地址。请去掉一个词或一个筛选条件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>. </source>
        <comment>between the parts of a spoken name</comment>
        <translation>。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Whose: all</source>
        <translation>属于谁：全部</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Coin: all</source>
        <translation>币种：全部</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_rows.py"/>
        <source>Network: all</source>
        <translation>网络：全部</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is not {other}, but it looks like it.</source>
        <translation>这不是 {other}，只是看起来像它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>Take the address from its source again.</source>
        <translation>请重新从来源处取得地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>Nobody can see them, and they were taken out.</source>
        <translation>没有人能看见它们，已去掉。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>Spaces and line ends were taken out.</source>
        <translation>空格和换行已去掉。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>“{scheme}:” at the start was taken off: it belongs to a link.</source>
        <translation>开头的“{scheme}:”已去掉：它属于链接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>“@{number}” was taken off: it is the number of a network.</source>
        <translation>“@{number}”已去掉：它是网络的编号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>More stood in the link and was left out, apart from a memo: {names}.</source>
        <translation>链接中还有 Memo 之外的内容，没有采用：{names}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>In the memo stood characters that nobody can see. They were taken out.</source>
        <translation>Memo 中有看不见的字符，已被去掉。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>The memo was written in other signs. It is kept in plain ones.</source>
        <translation>Memo 是用其他字符写的，将以普通字符保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_told.py"/>
        <source>{name} is kept for {what}.</source>
        <translation>{name} 在地址簿中用于：{what}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>All groups are the same</source>
        <translation>所有组都相同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Compare it with what stands above, group by group, **all of it**.</source>
        <translation>与上面显示的逐组比较，**全部都要**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Beginning and end are what a forger copies. If you grow tired, begin at the end and go backwards.</source>
        <translation>伪造者照抄的是开头和结尾。如果累了，就从末尾开始倒着核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>What a test payment does not prove.</source>
        <translation>试转证明不了什么。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>It shows that this address received it. It does not show whose it is if you look nowhere but on the chain. And it draws forgers: minutes later they send a tiny amount from an address with the same beginning and end, so that it stands in your list of payments. In December 2025 somebody tested with 50 USDT, copied the next address from that list, and by report lost nearly 50 million.</source>
        <translation>它说明这个地址收到了。如果你只看链上，它说明不了地址是谁的。而且它会引来伪造者：几分钟后，他们会从开头和结尾都相同的地址转来极小的金额，使它出现在你的付款记录里。2025 年 12 月，有人用 50 USDT 试转，接着从那个记录中复制了下一个地址，据报道损失近 5000 万。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The owner, or the wallet itself, says that it arrived</source>
        <translation>收款方或钱包本身表明已到账</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On the hardware wallet’s own screen</source>
        <translation>在硬件钱包自己的屏幕上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The strongest: no program on a computer can change it.</source>
        <translation>最可靠：电脑上没有程序能改变它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>In the wallet app, on another device</source>
        <translation>在另一台设备的钱包应用中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not on this computer: it would tell both.</source>
        <translation>不要在这台电脑上：那样两处都由它显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On the exchange’s page for deposits</source>
        <translation>在交易所的充币页面上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On another device than this one.</source>
        <translation>用这台以外的另一台设备。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The owner reads it out</source>
        <translation>由对方念出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>In a call that you started, on a number that you knew.</source>
        <translation>在你主动打的电话里，用你已知的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>By a small test payment</source>
        <translation>用小额试转</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Shows less than most people think.</source>
        <translation>说明的比大多数人以为的少。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Plug the wallet in and choose **Receive** for {coin} on {network}.</source>
        <translation>接上钱包，为 {network} 上的 {coin} 选择 **Receive**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>In the wallet’s own program.</source>
        <translation>在钱包自己的程序中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Let the wallet show the address on **its own screen**.</source>
        <translation>让钱包在**它自己的屏幕**上显示地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>What the program on the computer shows can be changed by a virus.</source>
        <translation>电脑上的程序显示的内容可能被病毒改变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Open the wallet app on the phone and choose **Receive** for {coin} on {network}.</source>
        <translation>在手机上打开钱包应用，为 {network} 上的 {coin} 选择 **Receive**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>On another device, type the exchange’s address yourself and sign in.</source>
        <translation>在另一台设备上自己输入交易所的网址并登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not from a link.</source>
        <translation>不要从链接打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Open the page for deposits of {coin}, and choose {network}.</source>
        <translation>打开 {coin} 的充币页面，选择 {network}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Call the owner on a number that you had before.</source>
        <translation>用你以前就有的号码给对方打电话。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not one that came with the address.</source>
        <translation>不要用和地址一起发来的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Let them read the address out **from their own wallet** while you follow it above.</source>
        <translation>请对方**从自己的钱包**念出地址，你在上面跟着核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>All groups.</source>
        <translation>所有组。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Send a small amount from where you want to send: **{coin} on {network}**.</source>
        <translation>从你要发送的地方转一笔小额：**{network} 上的 {coin}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Type or paste it from here.</source>
        <translation>从这里输入或粘贴它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Ask the owner, or look in the wallet itself, whether it arrived.</source>
        <translation>询问收款方，或在钱包中查看是否到账。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Not only in an explorer.</source>
        <translation>不要只看区块浏览器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>For the real payment **take the address from here again**.</source>
        <translation>真正付款时，**重新从这里取得地址**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Never from the list of past payments: a forger’s look-alike may stand above the real one by then.</source>
        <translation>绝不要从过往付款记录中取：到那时，伪造者的相似地址可能排在真的上面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Check {name} by another way</source>
        <translation>换一种方式核对 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>How do you want to check it?</source>
        <translation>你想怎样核对它？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <location filename="../../desktop_app/ui/storing.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Do this</source>
        <translation>这样做</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>the coin</source>
        <translation>该币种</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>The address in your book</source>
        <translation>你地址簿中的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>Store this check</source>
        <translation>保存这次核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>What you saw</source>
        <translation>你看到的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>It did not arrive</source>
        <translation>没有到账</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/address_verify.py"/>
        <source>They differ</source>
        <translation>它们不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ahead_card.py"/>
        <source>As it would be after step 1</source>
        <translation>完成第 1 步后的情况</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ahead_card.py"/>
        <source>As it would be after steps 1 to {number}</source>
        <translation>完成第 1 至第 {number} 步后的情况</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ahead_card.py"/>
        <source>One step fewer</source>
        <translation>少一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ahead_card.py"/>
        <source>One step more</source>
        <translation>多一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ahead_card.py"/>
        <location filename="../../desktop_app/ui/next_step_further.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/scores_card.py"/>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ahead_card.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/scores_card.py"/>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>Recovery</source>
        <translation>可找回性</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/announcing.py"/>
        <source>Security {security}, recovery {recovery}</source>
        <translation>安全性 {security}，可找回性 {recovery}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>{day}, one line</source>
        <translation>{day}，一行</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Against the advice, {count} keys are kept here.</source>
        <extracomment>For one: Against the advice, {count} key is kept here.</extracomment>
        <translation>
            <numerusform>这里违背建议保存着 {count} 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>What the code holds</source>
        <translation>二维码的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>What is noted</source>
        <translation>已登记的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Note how many there are</source>
        <translation>登记有多少个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Keep the key here?</source>
        <translation>把密钥保存在这里？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Keep it all the same …</source>
        <translation>仍要保存……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Kept on this computer</source>
        <translation>保存在这台电脑上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Show what is kept</source>
        <translation>显示已保存的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>What happens here</source>
        <translation>这里会做什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Phone tested</source>
        <translation>手机已测试</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Accepted</source>
        <translation>已被接受</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Key on paper</source>
        <translation>密钥写在纸上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Paper tried</source>
        <translation>纸张已试过</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Try the paper again</source>
        <translation>再试一次纸张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>Try the paper now</source>
        <translation>现在试用纸张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>The code is found and looked over, your phone is tested, the key goes onto paper, and the paper is tried. Only then is anything turned on: no step can lock you out.</source>
        <translation>先找到二维码并查看一遍，测试你的手机，把密钥写到纸上，再试用纸张。之后才会开启任何功能：没有一步会把你锁在门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/beside.py"/>
        <source>It is kept on this computer. It is shown only after unlocking anew.</source>
        <translation>它保存在这台电脑上。只有重新解锁后才会显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Such codes let you in once each without the phone. Never type one here: only how many there are.</source>
        <translation>没有手机时，每个恢复码能让你进去一次。绝不要在这里输入恢复码：只填有多少个。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>{count} codes are left.</source>
        <extracomment>For one: {count} code is left.</extracomment>
        <translation>
            <numerusform>还剩 {count} 个恢复码。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Note this</source>
        <translation>登记</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>A password store that opens with the phone, or with the password that leads to it, is no second way in. Paper elsewhere is.</source>
        <translation>要用手机才能打开的密码库，或靠通向它的密码才能打开的密码库，算不上第二条进入途径。存放在别处的纸才算。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>That answers the step.</source>
        <translation>这就回答了这一步。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept on paper.</source>
        <translation>保存在纸上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept in the password store.</source>
        <translation>保存在密码库里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept on another device.</source>
        <translation>保存在另一台设备上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Kept elsewhere.</source>
        <translation>保存在别处。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>It is not known where they are.</source>
        <translation>不知道它们在哪里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open until one was tried. Strike that one out.</source>
        <translation>在试过一个之前，这一步仍未完成。试过的那个请划掉。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>On paper</source>
        <translation>在纸上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>In the password store</source>
        <translation>在密码库里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>On another device</source>
        <translation>在另一台设备上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>I do not know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>One was tried</source>
        <translation>试过一个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open: without codes there is no way back. Let the page make new ones.</source>
        <translation>这一步仍未完成：没有恢复码就没有找回途径。请让页面生成新的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open until they are on paper as well.</source>
        <translation>在恢复码也写到纸上之前，这一步仍未完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>The step stays open until you know where they are.</source>
        <translation>在你知道它们在哪里之前，这一步仍未完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Nothing is noted yet.</source>
        <translation>还没有登记任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>It is not known how many are left.</source>
        <translation>不知道还剩多少个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>One was tried.</source>
        <translation>试过一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>None was tried.</source>
        <translation>一个都没有试过。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Said on {day}.</source>
        <translation>填写于 {day}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>How many are unused?</source>
        <translation>有多少个未使用？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>May be left empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>What do you have?</source>
        <translation>你有什么？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Where they are</source>
        <translation>它们在哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Tried</source>
        <translation>已试过</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Only how many: a number up to {most}. A code itself is never typed here.</source>
        <translation>只填数量：不超过 {most} 的数字。恢复码本身绝不在这里输入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Where are they?</source>
        <translation>它们在哪里？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/codes_card.py"/>
        <source>Was one accepted when you signed in?</source>
        <translation>登录时有一个被接受了吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>Which one is it?</source>
        <translation>是哪一个？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the code</source>
        <translation>寻找二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>Look again</source>
        <translation>再找一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>Open a picture …</source>
        <translation>打开图片……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Type the key</source>
        <translation>输入密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/find_stage.py"/>
        <source>No issuer named</source>
        <translation>未注明签发方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Done: forget the key</source>
        <translation>完成：忘掉密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>If the phone is not at hand, the code can be read here once. Else take it from the phone.</source>
        <translation>如果手机不在手边，可以在这里读取一次验证码。否则请从手机读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Yes, it was accepted</source>
        <translation>是，被接受了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>No, it was refused</source>
        <translation>否，被拒绝了</translation>
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
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>The code was refused.</source>
        <translation>验证码被拒绝。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Wait for the next one and type it at its beginning. If it is refused again, the page may have shown a new QR code meanwhile: find the code once more and compare. The clocks agreed when the phone was tested.</source>
        <translation>等待下一个验证码，在它刚出现时输入。如果再次被拒绝，页面可能在此期间显示了新的二维码：请重新寻找二维码并比较。测试手机时，时钟是一致的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>The phone was not tested.</source>
        <translation>手机没有测试过。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>So no code is shown here: it would hide that the phone has another key. Test the phone first, or take the code from it.</source>
        <translation>所以这里不显示验证码：那会掩盖手机上是另一个密钥。请先测试手机，或从手机读取验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Finish at {exchange}</source>
        <translation>在 {exchange} 完成设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>{exchange} asks for a code before it turns the authenticator on.</source>
        <translation>{exchange} 要求输入验证码，之后才开启身份验证器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Type the code that your phone shows into the page of {exchange}.</source>
        <translation>把手机显示的验证码输入到 {exchange} 的页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Did {exchange} take the code?</source>
        <translation>{exchange} 接受验证码了吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Finish</source>
        <translation>完成设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>The service asks for a code before it turns the authenticator on.</source>
        <translation>该服务要求输入验证码，之后才开启身份验证器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Type the code that your phone shows into the page of the service.</source>
        <translation>把手机显示的验证码输入到该服务的页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Did the service take the code?</source>
        <translation>该服务接受验证码了吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Noted.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Find the code again</source>
        <translation>重新寻找二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/finish_stage.py"/>
        <source>Sign out and in again, and choose the authenticator when a code is asked for.</source>
        <translation>退出登录后重新登录。要求验证码时，选择身份验证器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/guarding.py"/>
        <source>A program that records the screen sees this, too: no desktop on Linux lets a window refuse.</source>
        <translation>录制屏幕的程序也会看到这些：Linux 上没有桌面环境能让窗口拒绝录制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/guarding.py"/>
        <source>macOS cannot keep a program that you allowed to record the screen from seeing this.</source>
        <translation>你允许过录制屏幕的程序能看到这些，macOS 无法阻止。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/holds.py"/>
        <source>{count} bits</source>
        <extracomment>For one: {count} bit</extracomment>
        <translation>
            <numerusform>{count} 位</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/holds.py"/>
        <source>Show the details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/holds.py"/>
        <source>Hide the details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/holds.py"/>
        <source>Key: {bits}, {strength}</source>
        <translation>密钥：{bits}，{strength}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/holds.py"/>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/holds.py"/>
        <source>Seen before</source>
        <translation>以前见过</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/holds.py"/>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>This key is known again when it is seen once more, by a mark that does not give it away.</source>
        <translation>再次见到这个密钥时能认出来，靠的是一个不会泄露它的标记。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>The authenticator is on at {exchange}.</source>
        <translation>{exchange} 的身份验证器已开启。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Whether something weaker is enough shows in a private window: the step asks for that.</source>
        <translation>更弱的方式是否也够用，要在无痕窗口中才看得出：那一步会询问。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Its key is on paper, and was tried on {day}.</source>
        <translation>它的密钥写在纸上，并于 {day}试过。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Its key is on paper. It counts as a way back once it was tried.</source>
        <translation>它的密钥写在纸上。试过之后才算找回途径。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/judging.py"/>
        <source>Its key is not on paper: if the phone is lost, only the exchange’s support is left.</source>
        <translation>它的密钥没有写在纸上：手机一丢，就只剩交易所的客服。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Better not: then this computer would hold both your password and your code. Paper is the safer second copy.</source>
        <translation>最好不要：那样这台电脑就同时有了你的密码和验证码。纸是更安全的第二份副本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Keep the key on this computer?</source>
        <translation>把密钥保存在这台电脑上？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>A thief who gets into this computer then needs no phone of yours. It is kept in the vault, sealed with a key that lies in this system’s key store only: **backups of the vault do not bring it back on another computer.** It is shown only after unlocking anew, and you can delete it at any time.</source>
        <translation>那样，进入这台电脑的窃贼就不需要你的任何手机。它保存在保险库中，用一个只存放在本系统密钥存储里的密钥封存：**保险库的备份无法在另一台电脑上恢复它。**只有重新解锁后才会显示，你可以随时删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Keep it all the same</source>
        <translation>仍要保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/keeping.py"/>
        <source>Do not keep it</source>
        <translation>不保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <source>The two small characters at the end of each line are a check of that line. Write them at its end, apart from the key; they are never typed into an app.</source>
        <translation>每行末尾的两个小字符是该行的校验。写在行末，与密钥分开；绝不要输入到应用里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <source>Line {line}, group {group}: {signs}</source>
        <translation>第 {line} 行，第 {group} 组：{signs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/key_by_hand.py"/>
        <source>Check of line {line}: {signs}</source>
        <translation>第 {line} 行的校验：{signs}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>A copied code is taken out of the clipboard after {count} seconds.</source>
        <extracomment>For one: A copied code is taken out of the clipboard after {count} second.</extracomment>
        <translation>
            <numerusform>复制的验证码会在 {count} 秒后从剪贴板清除。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>{seconds} s left</source>
        <comment>seconds, short</comment>
        <translation>还剩 {seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>{count} seconds left, then another code</source>
        <extracomment>For one: {count} second left, then another code</extracomment>
        <translation>
            <numerusform>还剩 {count} 秒，之后换新的验证码</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <location filename="../../desktop_app/ui/authenticator/places.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/compare.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/phone_gone_part.py"/>
        <location filename="../../desktop_app/ui/question_part.py"/>
        <location filename="../../desktop_app/ui/widgets/fours.py"/>
        <location filename="../../desktop_app/ui/widgets/rows.py"/>
        <location filename="../../desktop_app/ui/widgets/steps.py"/>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Show a code here</source>
        <translation>在这里显示验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Hide the code</source>
        <translation>隐藏验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/live_code.py"/>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Use this code</source>
        <translation>使用这个二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Use it all the same</source>
        <translation>仍要使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Take another code</source>
        <translation>换一个二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Is this the right code?</source>
        <translation>这个二维码对吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Nothing is stored yet.</source>
        <translation>还没有存储任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Whose code it is</source>
        <translation>这是谁的二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Another account</source>
        <translation>另一个账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/look_stage.py"/>
        <source>Whose code is it?</source>
        <translation>这是谁的二维码？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>If the phone is lost, this brings its codes back. Without it, only the exchange's support is left.</source>
        <translation>手机丢失时，它能找回验证码。没有它，就只剩交易所的客服。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Whoever finds the sheet can make your codes, but still needs your password. Keep it where neither fire nor a burglar takes it together with the phone. Keep no photograph of it.</source>
        <translation>谁找到这张纸，谁就能生成你的验证码，但仍需要你的密码。把它放在火灾或入室窃贼都不会让它和手机一起失去的地方。不要保留它的照片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>The sheet is then worth nothing without the passphrase, to you as well. It opens with a standard tool on any computer; the command is printed on it. Do not write the passphrase on the same sheet.</source>
        <translation>没有密码短语，这张纸就毫无用处，对你也一样。它可以在任何电脑上用标准工具打开；命令印在纸上。不要把密码短语写在同一张纸上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Write line by line, in groups of four. A pencil or a pen that does not fade.</source>
        <translation>逐行书写，按四个一组。用铅笔或不褪色的笔。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>At least {count} characters of an English keyboard; five words or more are best.</source>
        <extracomment>For one: At least {count} character of an English keyboard; five words or more are best.</extracomment>
        <translation>
            <numerusform>至少 {count} 个英文键盘上的字符；最好五个词或更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>It needs at least {count} characters.</source>
        <extracomment>For one: It needs at least {count} character.</extracomment>
        <translation>
            <numerusform>至少需要 {count} 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>It may have at most {count} characters.</source>
        <extracomment>For one: It may have at most {count} character.</extracomment>
        <translation>
            <numerusform>最多 {count} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Use letters without accents, digits and other characters of an English keyboard, with no space at the ends: others are not the same on every computer.</source>
        <translation>请使用不带重音的字母、数字和英文键盘上的符号，首尾不留空格：其他字符在不同电脑上不一定相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Print …</source>
        <translation>打印……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Save as PDF …</source>
        <translation>另存为 PDF……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Make the sheet</source>
        <translation>制作纸张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>I have written it</source>
        <translation>我已写好</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Go on: try the paper</source>
        <translation>继续：试用纸张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Go on without paper</source>
        <translation>不用纸张，继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Written.</source>
        <translation>已写好。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Nothing was printed.</source>
        <translation>没有打印任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The printer took no page. Look whether it is on and has paper, then try again.</source>
        <translation>打印机没有接收任何页面。看看它是否开着、有没有纸，再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>With a passphrase</source>
        <translation>加密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>By hand</source>
        <translation>手写</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Saved as PDF.</source>
        <translation>已保存为 PDF。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>{file}
Print it, then delete the file.</source>
        <translation>{file}
打印它，然后删除文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Now try it: only a paper that was tried counts as a way back.</source>
        <translation>现在试一试：只有试过的纸才算找回途径。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>Put the key on paper</source>
        <translation>把密钥写到纸上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/paper_stage.py"/>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>The two are not the same. Type the second one again.</source>
        <translation>两次输入不同。请重新输入第二次。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Type the {count} digits that your phone shows now</source>
        <extracomment>For one: Type the {count} digit that your phone shows now</extracomment>
        <translation>
            <numerusform>输入手机现在显示的 {count} 位数字</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>This proves that the phone has the right key, and that its clock is right.</source>
        <translation>这证明手机上的密钥正确，时钟也准。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Go on without this test</source>
        <translation>不做这项测试，继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Put the key into your phone</source>
        <translation>把密钥放进手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Install an authenticator app that keeps its codes on the phone.</source>
        <translation>安装一个把验证码保存在手机上的身份验证器应用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>If you have one already, open it.</source>
        <translation>如果已经有了，打开它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Scan this code with it, as a new entry.</source>
        <translation>用它扫描此二维码，作为新条目。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Scan it with the authenticator app on your phone, as a new entry.</source>
        <translation>用手机上的身份验证器应用扫描它，作为新条目。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Show the QR code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>Hide the QR code</source>
        <translation>隐藏二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>QR code of {issuer}</source>
        <translation>{issuer} 的二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>The phone was tested.</source>
        <translation>手机已测试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>It showed the right code.</source>
        <translation>它显示的验证码正确。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>How to set the clock</source>
        <translation>如何校准时钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/phone_stage.py"/>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Type the key back from the paper</source>
        <translation>照着纸重新输入密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Take the paper in your hand and read only from it. That finds a slip while the key is still here.</source>
        <translation>把纸拿在手里，只照着它读。这样能在密钥还在这里时发现笔误。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Take the paper in your hand. What you type is compared with what was noted of the key; the key itself is not here.</source>
        <translation>把纸拿在手里。你输入的内容会与登记的密钥标记比对；密钥本身不在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Read the sheet’s QR code from a picture, or type its lines. Then the passphrase shows whether it opens.</source>
        <translation>从图片读取纸上的二维码，或输入其中各行。然后由密码短语显示它能否打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Read a picture of the sheet …</source>
        <translation>读取纸张的图片……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>You can also drop a picture of the sheet on this page. Delete the picture afterwards.</source>
        <translation>也可以把纸张的图片拖到本页。之后请删除该图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>One line is enough for now</source>
        <translation>现在一行就够</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Type all lines</source>
        <translation>输入所有行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Go on without trying the paper</source>
        <translation>不试用纸张，继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Passphrase of the sheet</source>
        <translation>纸张的密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Type the passphrase of the sheet.</source>
        <translation>请输入纸张的密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>The sheet was read.</source>
        <translation>已读取纸张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/rehearse_stage.py"/>
        <source>Now type its passphrase.</source>
        <translation>现在输入它的密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <location filename="../../desktop_app/ui/paper_printing.py"/>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>This computer has no printer</source>
        <translation>这台电脑没有打印机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Nothing was printed. Write the key by hand instead: that is as good, and no printer keeps a copy.</source>
        <translation>没有打印任何内容。请改为手写密钥：效果一样，而且没有打印机会留下副本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Print the key on a printer of your own?</source>
        <translation>用你自己的打印机打印密钥？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Many printers keep what they print in a memory, and one that others use, at work or in a shop, may show it to them. Use your own, by cable if you can; take the sheet out at once, and turn the printer off for a minute.</source>
        <translation>许多打印机会把打印的内容留在存储器里；单位或店里与他人共用的打印机，可能会让别人看到。请用你自己的打印机，可以的话用数据线连接；立即取出纸张，并把打印机关闭一分钟。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Save the key as a PDF?</source>
        <translation>把密钥另存为 PDF？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>The file holds the whole key, and backup programs and clouds copy files. A stick that you keep away from this computer is the better place. Delete the file once it is printed.</source>
        <translation>这个文件含有完整的密钥，而备份程序和云端会复制文件。与这台电脑分开存放的 U 盘是更好的地方。打印后请删除文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>The file can be opened with the passphrase alone, by anyone who has the file and enough time to guess the passphrase. Keep it on a stick, away from this computer.</source>
        <translation>仅凭密码短语就能打开这个文件；任何人拿到它、又有足够的时间去猜，也能打开。请存放在 U 盘上，与这台电脑分开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Choose a printer</source>
        <translation>选择打印机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/sheet.py"/>
        <source>Choose where</source>
        <translation>选择位置</translation>
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
        <translation>好</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stage {number}, {name}: done</source>
        <translation>阶段 {number}，{name}：已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stage {number}, {name}: in sight</source>
        <translation>阶段 {number}，{name}：当前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stage {number}, {name}: to come</source>
        <translation>阶段 {number}，{name}：待进行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/trail.py"/>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>The row of letters and digits under the QR code. Spaces, hyphens and small letters are fine.</source>
        <translation>二维码下方的那串字母和数字。空格、连字符和小写字母都没关系。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>{seconds} s</source>
        <comment>seconds, short</comment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Use this key</source>
        <translation>使用这个密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>The page shows other settings</source>
        <translation>页面显示了其他设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>A key has the letters A to Z and the digits 2 to 7.</source>
        <translation>字符是字母 A 到 Z 和数字 2 到 7。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>As it shall stand in the app’s list. May be empty.</source>
        <translation>在应用列表中显示的名称。可以留空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Where from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Way of calculating</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>New code every</source>
        <translation>更换验证码的间隔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>From the exchange’s page</source>
        <translation>交易所的页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>From my paper</source>
        <translation>我的纸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/type_stage.py"/>
        <source>Where do you read it?</source>
        <translation>你从哪里读取它？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Leave the page with the QR code in sight. Strongroom looks at your screens and at what you copied, now and once, and stores no picture.</source>
        <translation>让含有二维码的页面保持可见。Strongroom 只在此刻看一次你的屏幕和你复制的内容，不保存任何画面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>You can also drop a picture of the code on this page.</source>
        <translation>也可以把二维码的图片拖放到这个页面。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>{count} codes</source>
        <extracomment>For one: {count} code</extracomment>
        <translation>
            <numerusform>{count} 个二维码</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Character {place} is “{sign}”, which no key has.</source>
        <translation>第 {place} 个字符是“{sign}”，密钥中不会有它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Character {place} cannot be seen; no key has it.</source>
        <translation>第 {place} 个字符看不见，密钥中不会有它。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>And {count} more.</source>
        <comment>wrong characters</comment>
        <extracomment>For one: And {count} more.</extracomment>
        <translation>
            <numerusform>还有 {count} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This export has {count} codes.</source>
        <extracomment>For one: This export has {count} code.</extracomment>
        <translation>
            <numerusform>这次导出有 {count} 个二维码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Missing: parts {parts}. Show the next code in Google Authenticator and press the button again, or choose below if your account is there already.</source>
        <extracomment>For one: Missing: part {parts}. Show the next code in Google Authenticator and press the button again, or choose below if your account is there already.</extracomment>
        <translation>
            <numerusform>缺少：第 {parts} 部分。请在 Google Authenticator 中显示下一个二维码并再按一次按钮；如果你的账户已在其中，请在下方选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>{count} entries of the export left out:</source>
        <extracomment>For one: {count} entry of the export left out:</extracomment>
        <translation>
            <numerusform>导出中有 {count} 个条目未采用：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>{names}. They count instead of following the clock, or ask for what apps do not know.</source>
        <extracomment>For one: {names}. It counts instead of following the clock, or asks for what apps do not know.</extracomment>
        <translation>
            <numerusform>{names}。它按计数而不按时钟，或要求应用不支持的内容。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>macOS shows only the wallpaper</source>
        <translation>macOS 只显示壁纸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>you said no, or nobody answered</source>
        <translation>你拒绝了，或没有人回应</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>this desktop gives no picture of the screen</source>
        <translation>这个桌面环境不提供屏幕画面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the picture could not be read</source>
        <translation>无法读取画面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the file is not there, or may not be read</source>
        <translation>文件不存在，或不允许读取</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the picture is too large</source>
        <translation>图片太大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>not a picture that is read here</source>
        <translation>不是这里能读取的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>the picture is damaged</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>nothing</source>
        <comment>in a place that was searched</comment>
        <translation>没有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Make the page larger ({key} and +) until the code is as wide as your hand, and see that no other window covers it. Or type the key that stands under the code; most exchanges show it.</source>
        <translation>放大页面（{key} 和 +），直到二维码和你的手一样宽，并确认没有其他窗口遮住它。或者输入二维码下方的密钥；大多数交易所会显示它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code asks for a way of calculating that apps do not know.</source>
        <translation>这个二维码要求应用不支持的计算方式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code asks for a number of digits that apps do not know.</source>
        <translation>这个二维码要求应用不支持的位数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code asks for a rhythm that apps do not know.</source>
        <translation>这个二维码要求应用不支持的更换间隔。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code is of a kind that apps do not know.</source>
        <translation>这个二维码的类型，应用不支持。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is longer than any key in use.</source>
        <translation>这比任何在用的密钥都长。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It names no account, so give it a name in the app yourself.</source>
        <translation>它没有注明账户，请自己在应用中起个名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name holds characters that cannot be seen. They were taken out.</source>
        <translation>它的名称含有看不见的字符，已去掉。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name holds characters that turn the direction of reading, which can make a name look like another. They were taken out.</source>
        <translation>它的名称含有改变阅读方向的字符，可能使一个名称看起来像另一个，已去掉。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name is written from right to left.</source>
        <translation>它的名称是从右向左书写的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name mixes letters of several scripts that look alike. Read it letter by letter.</source>
        <translation>它的名称混用了几种文字中外形相似的字母。请逐个字母阅读。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name is very long, and is shown shortened.</source>
        <translation>它的名称很长，已缩短显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Part of its name could not be read.</source>
        <translation>它的名称有一部分无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Part of the link is written wrongly; it was read as well as possible.</source>
        <translation>链接有一部分写法有误；已尽可能读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Its name has several colons: the part before the first was taken as the issuer.</source>
        <translation>它的名称中有多个冒号：第一个冒号之前的部分当作签发方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>A plus sign in the issuer was read as a space.</source>
        <translation>签发方中的加号当作空格读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link holds more than is usual: {detail}. It changes no code.</source>
        <translation>链接中的内容比通常多：{detail}。它不改变验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>There was other text around the link.</source>
        <translation>链接前后还有其他文字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link was wrapped in another one ({detail}).</source>
        <translation>链接包在另一个链接里（{detail}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link was inside a web address of {detail}. That page may have seen the key: if it is not the exchange's own, do not use this code.</source>
        <translation>链接包在 {detail} 的网址里。那个页面可能看到了密钥：如果它不是交易所自己的，请不要使用这个二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key may be incomplete: its last letter does not fit. Compare the end of it.</source>
        <translation>密钥可能不完整：最后一个字母不符。请核对它的结尾。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>What you copied</source>
        <translation>你复制的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>no code, nor behind this window</source>
        <translation>没有二维码，这个窗口后面也没有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>no code</source>
        <translation>没有二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>looking …</source>
        <translation>正在查看……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>all one colour</source>
        <translation>全是一种颜色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>A screen that shows one colour only may be off, or its program keeps it from being seen.</source>
        <translation>只显示一种颜色的屏幕可能已关闭，或其中的程序不让人看到它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>No code was found.</source>
        <translation>没有找到二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Delete one file yourself.</source>
        <translation>请自己删除一个文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Your desktop wrote the picture of your screens to {file}, and Strongroom could not delete it. It may show the code.</source>
        <translation>桌面环境把屏幕画面写入了 {file}，Strongroom 无法删除它。其中可能有二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is a wallet's private key.</source>
        <translation>这是钱包的私钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was let go at once and nothing of it is stored. Whoever sees it owns the money: take it off the screen and out of the clipboard, and never type or scan it anywhere but into its own wallet.</source>
        <translation>它已立即丢弃，没有保存任何内容。谁看到它，谁就拥有那笔资金：请让它从屏幕和剪贴板上消失，除了它自己的钱包，绝不要在任何地方输入或扫描。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This looks like a wallet's recovery phrase.</source>
        <translation>这看起来像钱包的助记词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was let go at once and nothing of it is stored. Whoever sees it owns the money: take it off the screen and out of the clipboard. No exchange and no helper ever needs it.</source>
        <translation>它已立即丢弃，没有保存任何内容。谁看到它，谁就拥有那笔资金：请让它从屏幕和剪贴板上消失。没有交易所或帮助者会需要它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is a wallet's address.</source>
        <translation>有一个二维码是钱包的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Money is paid to it; it makes no codes. The authenticator's code is on the exchange's security page.</source>
        <translation>它用来收款，不生成验证码。身份验证器的二维码在交易所的安全页面上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is for signing in with a passkey.</source>
        <translation>有一个二维码用于通行密钥登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It is read by a phone, once, and makes no codes.</source>
        <translation>它由手机读取一次，不生成验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>What was copied is too long to be a key.</source>
        <translation>复制的内容太长，不会是密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Copy the link or the key alone.</source>
        <translation>请只复制链接或密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Something was found that is no authenticator code.</source>
        <translation>找到的内容不是身份验证器的二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was let go. Look for the code on the exchange's page about its authenticator.</source>
        <translation>它已丢弃。请在交易所关于身份验证器的页面上寻找二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This code counts, and does not follow the clock.</source>
        <translation>这个二维码按计数，而不按时钟。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It is of the kind HOTP, which no exchange that we know uses. Choose the authenticator app on the exchange's page, and look for its code there.</source>
        <translation>它属于 HOTP 类型，我们所知的交易所都不使用。请在交易所的页面上选择身份验证器应用，在那里寻找它的二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is a Steam Guard code.</source>
        <translation>这是 Steam Guard 的二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It works in Steam's own app only, and is none of an exchange.</source>
        <translation>它只能用于 Steam 自己的应用，不属于交易所。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link is too long.</source>
        <translation>链接太长。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>No exchange makes one like it. Nothing of it was used.</source>
        <translation>没有交易所会生成这样的链接。没有使用其中任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link holds no key.</source>
        <translation>链接中没有密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>So no code can be made of it. Show the code on the page anew.</source>
        <translation>所以无法用它生成验证码。请在页面上重新显示二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key in this code has characters that no key has.</source>
        <translation>这个二维码中的密钥含有密钥不会有的字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It may be damaged. Show the code on the page anew.</source>
        <translation>它可能已损坏。请在页面上重新显示二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key is written in another way (hexadecimal).</source>
        <translation>密钥用了另一种写法（十六进制）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Authenticator apps take the letters A to Z and the digits 2 to 7. Look for that form on the page.</source>
        <translation>身份验证器应用接受字母 A 到 Z 和数字 2 到 7。请在页面上寻找那种形式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key is far too short.</source>
        <translation>密钥太短。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Part of it is missing. Show the code on the page anew.</source>
        <translation>缺了一部分。请在页面上重新显示二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The key is longer than any in use.</source>
        <translation>密钥比任何在用的都长。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Nothing of it was used.</source>
        <translation>没有使用其中任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This export of Google Authenticator cannot be read.</source>
        <translation>Google Authenticator 的这次导出无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Show its code once more, larger. If it happens again, the form of the export has changed.</source>
        <translation>请把它的二维码放大再显示一次。如果再次发生，就是导出的格式变了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This export holds no account.</source>
        <translation>这次导出中没有账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Choose at least one account in Google Authenticator.</source>
        <translation>请在 Google Authenticator 中至少选择一个账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link is cut off or damaged.</source>
        <translation>链接被截断或已损坏。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Show the code on the page anew.</source>
        <translation>请在页面上重新显示二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Type the key first.</source>
        <translation>请先输入密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>This is far too short for a key. Most have 16, 26 or 32 characters.</source>
        <translation>这对密钥来说太短。大多数有 16、26 或 32 个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It may be {signs}.</source>
        <translation>可能是 {signs}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>macOS lets Strongroom see only the wallpaper.</source>
        <translation>macOS 只让 Strongroom 看到壁纸。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Open **System Settings › Privacy &amp; Security › Screen &amp; System Audio Recording**, turn Strongroom on, and start it anew. Or press **⌘ ⌃ ⇧ 4**, draw a frame around the code to copy it, and press the button again.</source>
        <translation>打开 **系统设置 › 隐私与安全性**，找到屏幕录制（Screen &amp; System Audio Recording），允许 Strongroom，再重新启动它。或者按 **⌘ ⌃ ⇧ 4**，在二维码周围拉出一个框来复制它，再按一次按钮。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Your desktop gave no picture of the screen.</source>
        <translation>桌面环境没有提供屏幕画面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Take a screenshot of the code yourself and copy it, then press the button again. Or open its file, or type the key that stands under the code.</source>
        <translation>请自己给二维码截屏并复制，再按一次按钮。或者打开它的文件，或输入二维码下方的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>No code was found in it.</source>
        <translation>其中没有找到二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>A picture of the whole code with its light margin works best: PNG, JPEG, WebP, GIF or BMP, at most 40 MB.</source>
        <translation>效果最好的是含有完整二维码及其浅色边框的图片：PNG、JPEG、WebP、GIF 或 BMP，不超过 40 MB。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>There is no code in what you copied.</source>
        <translation>你复制的内容中没有二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Copy the picture of the code, its link, or its key.</source>
        <translation>请复制二维码的图片、它的链接或它的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is a link to a web page.</source>
        <translation>有一个二维码是网页链接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It leads to {host}. It was not opened. An authenticator's code is another one.</source>
        <translation>它指向 {host}，没有打开。身份验证器的二维码是另一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>One code is for {app} alone.</source>
        <translation>有一个二维码只用于 {app}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Other authenticator apps cannot use it.</source>
        <translation>其他身份验证器应用不能使用它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It says: {detail}.</source>
        <translation>其中写着：{detail}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The link contradicts itself.</source>
        <translation>链接自相矛盾。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It gives “{detail}” twice with different values, and apps would differ in which they take. It was not used.</source>
        <translation>其中“{detail}”出现两次而值不同，各应用会取不同的那个。没有使用它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>one without a name</source>
        <translation>一个没有名称的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Screen {number}</source>
        <translation>屏幕 {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Your screen</source>
        <translation>你的屏幕</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_find.py"/>
        <source>It was not used.</source>
        <translation>没有使用它。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>{count} digits</source>
        <extracomment>For one: {count} digit</extracomment>
        <translation>
            <numerusform>{count} 位</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>{seconds} s</source>
        <comment>seconds, short</comment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes, on {day}</source>
        <comment>whether a code was seen before</comment>
        <translation>是，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Once the exchange has taken it, the key is dead: its entry in the phone and its paper open nothing any more. Keep both until the new one works, then delete them.</source>
        <translation>交易所一旦接受了它，这个密钥就作废：手机里它的条目和它的纸再也打不开任何东西。在新的可用之前，两者都保留，之后再删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Once the exchange has taken it, the key of {day} is dead: its entry in the phone and its paper open nothing any more. Keep both until the new one works, then delete them.</source>
        <translation>交易所一旦接受了它，{day}的密钥就作废：手机里它的条目和它的纸再也打不开任何东西。在新的可用之前，两者都保留，之后再删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>A newer one was set up for this account since, so this one opens nothing any more.</source>
        <translation>此后已为这个账户设置了更新的，所以这一个再也打不开任何东西。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>A newer one of {day} was set up for this account since, so this one opens nothing any more.</source>
        <translation>此后已于 {day}为这个账户设置了更新的，所以这一个再也打不开任何东西。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>It was seen for {name}.</source>
        <comment>a key of another account</comment>
        <translation>曾在 {name} 见过它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>It was seen on {day} for {name}.</source>
        <comment>a key of another account</comment>
        <translation>曾于 {day}在 {name} 见过它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>No exchange gives the same key twice: one of the two was mixed up, or this is the same account under another name.</source>
        <translation>没有交易所会两次给出同一个密钥：两者中有一个弄混了，或者这是同一账户的另一个名称。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The key is short: {count} bits.</source>
        <extracomment>For one: The key is short: {count} bit.</extracomment>
        <translation>
            <numerusform>密钥偏短：{count} 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>By what is known, {apps} ignore that and would show wrong codes.</source>
        <extracomment>For one: By what is known, {apps} ignores that and would show wrong codes.</extracomment>
        <translation>
            <numerusform>据目前所知，{apps} 会忽略这一点，并会显示错误的验证码。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>the way of calculating</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>the number of digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>the rhythm</source>
        <translation>更换间隔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This is a usual code for {issuer}, account {account}.</source>
        <translation>这是 {issuer} 的常见二维码，账户 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This is a usual code for {issuer}.</source>
        <translation>这是 {issuer} 的常见二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This is a usual code for the account {account}.</source>
        <translation>这是账户 {account} 的常见二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This is a usual code.</source>
        <translation>这是常见的二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The code says: {issuer}, account {account}.</source>
        <translation>二维码上写着：{issuer}，账户 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The code says: {issuer}.</source>
        <translation>二维码上写着：{issuer}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The code says: account {account}.</source>
        <translation>二维码上写着：账户 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The code names neither an exchange nor an account.</source>
        <translation>二维码没有写明交易所或账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>no</source>
        <comment>whether a code was seen before</comment>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes</source>
        <comment>whether a code was seen before</comment>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>no; another one was</source>
        <comment>whether a code was seen before</comment>
        <translation>否；见过的是另一个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes, and a newer one since</source>
        <comment>whether a code was seen before</comment>
        <translation>是，此后还有更新的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>yes, for another account</source>
        <comment>whether a code was seen before</comment>
        <translation>是，属于另一个账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>strong</source>
        <comment>a key</comment>
        <translation>强</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>enough</source>
        <comment>a key</comment>
        <translation>足够</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>short</source>
        <comment>a key</comment>
        <translation>偏短</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Use it only if it stands on {exchange}’s own page.</source>
        <translation>只有它在 {exchange} 自己的页面上时才使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>another account</source>
        <translation>另一个账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The standard asks for 128 and recommends 160. You cannot change that: the exchange makes the key. It still protects far better than SMS.</source>
        <translation>标准要求 128 位，建议 160 位。这一点你改不了：密钥由交易所生成。它的保护仍远好于短信。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>It is unusual in {traits}.</source>
        <translation>它的不寻常之处：{traits}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The test of your phone will show it.</source>
        <translation>测试手机时就会看出来。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Not every app can use this code.</source>
        <translation>并非每个应用都能使用这个二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This code says {name}, not {exchange}.</source>
        <translation>这个二维码写的是 {name}，不是 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>If you took the code from the right page, somebody may have put another one there. Else find the code of {exchange}.</source>
        <translation>如果你是从正确的页面取得二维码的，可能有人在那里放了另一个。否则请寻找 {exchange} 的二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This code says “{name}”, not {exchange}.</source>
        <translation>这个二维码写的是“{name}”，不是 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Use it only if it stands on {exchange}’s own page, where you typed the address yourself.</source>
        <translation>只有它在 {exchange} 自己的页面上、而且网址是你自己输入的，才使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This code does not say whose it is.</source>
        <translation>这个二维码没有写明是谁的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This is a new key for this account.</source>
        <translation>这是这个账户的新密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>This is an older key.</source>
        <translation>这是较旧的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Two accounts have the same key.</source>
        <translation>两个账户的密钥相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>The code names two issuers.</source>
        <translation>二维码写了两个签发方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>In front of the account it says “{name}”. Apps show either the one or the other.</source>
        <translation>账户前面写的是“{name}”。各应用会显示其中一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_look.py"/>
        <source>Odd about it:</source>
        <translation>奇怪之处：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Character {place} is “{sign}”: no key has it.</source>
        <translation>第 {place} 个字符是“{sign}”：密钥中不会有它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Character {place} cannot be seen: no key has it.</source>
        <translation>第 {place} 个字符看不见：密钥中不会有它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>The paper is right.</source>
        <translation>纸张无误。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Every character came back. The date is noted, and from now on the paper counts as a way back.</source>
        <translation>每个字符都对上了。日期已登记，从现在起这张纸算作找回途径。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This line is right.</source>
        <translation>这一行无误。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>One line was tried, with its check. The date is noted, and from now on the paper counts as a way back.</source>
        <translation>已试过一行，连同它的校验。日期已登记，从现在起这张纸算作找回途径。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Its code was read back and holds this key. The date is noted.</source>
        <translation>它的二维码已重新读取，含有这个密钥。日期已登记。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This sheet holds another key.</source>
        <translation>这张纸上是另一个密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>It is an older sheet, or one of another account. Take the right one, or make a new one.</source>
        <translation>它是较旧的纸，或属于另一个账户。请拿正确的那张，或制作一张新的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>No code was found on the picture.</source>
        <translation>图片上没有找到二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Take the picture straight from above, in good light, with the whole code and its light margin. Delete it afterwards, also in the cloud of the phone.</source>
        <translation>请在光线好的地方从正上方拍摄，拍下完整的二维码及其浅色边框。之后删除照片，手机云端的也要删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>It did not open.</source>
        <translation>没有打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>The passphrase does not fit, or a character of the block differs. Capitals and small letters count.</source>
        <translation>密码短语不符，或块中有字符不同。区分大小写。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Not every line is right yet.</source>
        <translation>还不是每一行都对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>What is said beneath a line tells where to look. Nothing was noted.</source>
        <translation>行下方的文字说明该查看哪里。没有登记任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>There is a slip in this line. Compare it with the paper, group by group.</source>
        <translation>这一行有笔误。请与纸逐组核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>It fits its check characters, but is not this key’s: the paper is of another key.</source>
        <translation>它与自己的校验字符相符，但不属于这个密钥：这张纸是另一个密钥的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Some characters of this line are missing.</source>
        <translation>这一行缺少一些字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This line has more characters than it should.</source>
        <translation>这一行的字符多于应有的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>This is line {number} of the paper.</source>
        <translation>这是纸上的第 {number} 行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_paper.py"/>
        <source>Type this line.</source>
        <translation>输入这一行。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>A code has {count} digits.</source>
        <extracomment>For one: A code has {count} digit.</extracomment>
        <translation>
            <numerusform>验证码有 {count} 位数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>You typed {count}.</source>
        <comment>digits</comment>
        <extracomment>For one: You typed {count}.</extracomment>
        <translation>
            <numerusform>你输入了 {count} 位。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone’s clock is {time} ahead of this computer’s.</source>
        <translation>手机的时钟比这台电脑快（{time}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone’s clock is {time} behind this computer’s.</source>
        <translation>手机的时钟比这台电脑慢（{time}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right, but for the half minute that has just ended.</source>
        <translation>验证码正确，但属于刚刚结束的半分钟。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right, but for the half minute that comes next.</source>
        <translation>验证码正确，但属于接下来的半分钟。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right, but for another time.</source>
        <translation>验证码正确，但属于另一个时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>{exchange} may take such codes now and refuse them another time. Set the clock, then type the next code.</source>
        <translation>{exchange} 可能这次接受这样的验证码，下次又拒绝。请校准时钟，再输入下一个验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The exchange may take such codes now and refuse them another time. Set the clock, then type the next code.</source>
        <translation>交易所可能这次接受这样的验证码，下次又拒绝。请校准时钟，再输入下一个验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>{exchange} would refuse it. Set the clock, then type the next code.</source>
        <translation>{exchange} 会拒绝它。请校准时钟，再输入下一个验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The exchange would refuse it. Set the clock, then type the next code.</source>
        <translation>交易所会拒绝它。请校准时钟，再输入下一个验证码。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>{count} seconds</source>
        <extracomment>For one: {count} second</extracomment>
        <translation>
            <numerusform>{count} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {count} seconds</source>
        <extracomment>For one: about {low} to {count} second</extracomment>
        <translation>
            <numerusform>约 {low} 到 {count} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {count} minutes</source>
        <extracomment>For one: about {low} to {count} minute</extracomment>
        <translation>
            <numerusform>约 {low} 到 {count} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {count} hours</source>
        <extracomment>For one: about {low} to {count} hour</extracomment>
        <translation>
            <numerusform>约 {low} 到 {count} 小时</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Which of the two is wrong cannot be seen from here.</source>
        <translation>两者哪个不准，从这里看不出来。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>about {low} to {high}</source>
        <translation>约 {low} 到 {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This is no code of this key.</source>
        <translation>这不是这个密钥的验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone shows another account’s line, or it has another key, perhaps an older one. Scan the QR code of this page as a new entry, and type the code of that entry.</source>
        <translation>手机显示的是另一个账户的那一行，或者它用的是另一个密钥，可能是旧的。把本页的二维码作为新条目扫描，然后输入该条目的验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely the phone’s is wrong: other phones agreed with this computer.</source>
        <translation>很可能是手机的不准：其他手机与这台电脑一致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely this computer’s is wrong: another phone differed from it in the same way.</source>
        <translation>很可能是这台电脑的不准：另一部手机与它的差别相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Too many wrong codes.</source>
        <translation>错误的验证码太多。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>So that a code is not right by chance, the next can be tried in {time}.</source>
        <translation>为避免碰巧猜中，下一个要在 {time}后才能尝试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › System › Date and time**.</source>
        <translation>打开 **设置 › 系统 › 日期和时间**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>On Samsung phones: General management › Date and time.</source>
        <translation>在三星手机上：常规管理 › 日期和时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set time automatically** and **Set time zone automatically**.</source>
        <translation>开启**自动设置时间**和**自动设置时区**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>If they were on already: turn them off and on once, with a network.</source>
        <translation>如果已经开启：在联网状态下关闭再开启一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › General › Date &amp; Time**.</source>
        <translation>打开 **设置 › 通用 › 日期与时间**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set Automatically**.</source>
        <translation>开启**自动设置**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>If it was on already: turn it off and on once, with a network.</source>
        <translation>如果已经开启：在联网状态下关闭再开启一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>If it cannot be changed, a Screen Time passcode or an organisation keeps it.</source>
        <translation>如果无法更改，它受屏幕使用时间密码或所属机构管控。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › Time &amp; language › Date &amp; time**.</source>
        <translation>打开 **设置 › 时间和语言 › 日期和时间**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set time automatically**, and look whether the time zone is right.</source>
        <translation>开启**自动设置时间**，并看看时区是否正确。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Press **Sync now**.</source>
        <translation>按**立即同步**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **System Settings › General › Date &amp; Time**.</source>
        <translation>打开 **系统设置 › 通用 › 日期与时间**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Turn on **Set time and date automatically**.</source>
        <translation>开启**自动设置时间和日期**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Look whether the time zone is right.</source>
        <translation>看看时区是否正确。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Open **Settings › System › Date &amp; Time**, and turn on **Automatic Date &amp; Time**.</source>
        <translation>打开 **设置 › 系统 › 日期和时间**，并开启**自动设置日期和时间**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>In older versions: Settings › Date &amp; Time.</source>
        <translation>在较旧的版本中：设置 › 日期和时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Or type in a terminal: **timedatectl set-ntp true**</source>
        <translation>或在终端中输入：**timedatectl set-ntp true**</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>**timedatectl** then says “System clock synchronized: yes”.</source>
        <translation>之后 **timedatectl** 会显示“System clock synchronized: yes”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>at most {time}</source>
        <translation>最多 {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The code is right.</source>
        <translation>验证码正确。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone has this key, and its clock agrees with this computer’s.</source>
        <translation>手机上有这个密钥，它的时钟与这台电脑一致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>The phone is right, but you read another line of its list. Type the code of this account.</source>
        <translation>手机没问题，但你读的是列表中的另一行。请输入这个账户的验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Almost right.</source>
        <translation>差一点就对了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>One digit differs, or two changed places. Type the code once more.</source>
        <translation>有一位数字不同，或有两位颠倒了。请再输入一次验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely the phone’s is wrong: this computer’s is set by a time server.</source>
        <translation>很可能是手机的不准：这台电脑的由时间服务器校准。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This computer’s is wrong: it stands before the day on which Strongroom was made.</source>
        <translation>这台电脑的不准：它早于 Strongroom 制作的那一天。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely this computer’s is wrong, perhaps its time zone.</source>
        <translation>很可能是这台电脑的不准，也许是时区不对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Most likely this computer’s is wrong: no time server sets it.</source>
        <translation>很可能是这台电脑的不准：没有时间服务器校准它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This is the code of {account}.</source>
        <translation>这是 {account} 的验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>This is the code of another account.</source>
        <translation>这是另一个账户的验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/authenticator/words_phone.py"/>
        <source>Spaces do not matter.</source>
        <translation>空格没有影响。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Strongroom backups</source>
        <translation>Strongroom 备份</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Show {count} older ones</source>
        <extracomment>For one: Show {count} older one</extracomment>
        <translation>
            <numerusform>再显示 {count} 个较旧的</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Save a backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>A folder for the vault</source>
        <translation>保险库的文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Look inside the backup of {moment}</source>
        <translation>查看 {moment} 的备份内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Beside your vault</source>
        <translation>在保险库旁边</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Open the backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>It opens with what opened your vault on the day it was made. If it lies beside the vault, what you changed since opens it.</source>
        <translation>用它制作那天打开你保险库的东西来打开它。如果它在保险库旁边，就用你此后更改过的东西来打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>The eight groups on paper. Small letters, spaces and missing hyphens are fine.</source>
        <translation>纸上的八组。小写字母、空格和缺少连字符都没关系。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Another backup</source>
        <translation>另一个备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Try the system’s key store</source>
        <translation>试用系统的密钥存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>What this backup holds</source>
        <translation>这份备份的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Put this one back</source>
        <translation>恢复这一份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>It holds {contents}.</source>
        <translation>它含有{contents}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>It cannot be opened. Choose another one.</source>
        <translation>它无法打开。请选择另一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Strongroom makes one by itself when you open the vault and something changed. Each is opened again after it was written. Older ones thin out with time.</source>
        <translation>你打开保险库而内容有变化时，Strongroom 会自动制作一份。每一份写好后都会重新打开检验。较旧的会随时间逐渐减少。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Nothing was changed yet. Putting it back replaces what Strongroom knows now by what it knew then.</source>
        <translation>尚未更改任何内容。恢复后，Strongroom 现在知道的会被它当时知道的取代。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Putting it back makes it the vault of this computer.</source>
        <translation>恢复后，它就成为这台电脑的保险库。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>What is there now is kept: as a backup where it can be opened, and as it is in a folder beside the vault. From then on the vault opens with what opens this backup.</source>
        <translation>现有内容会保留：能打开的作为备份保留，并按原样留在保险库旁边的文件夹里。从那时起，保险库用打开这个备份的东西来打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Nothing was typed yet</source>
        <translation>还没有输入任何内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <source>Type one of the two.</source>
        <translation>请输入两者之一。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Made</source>
        <translation>制作于</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Holds</source>
        <translation>含有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_parts.py"/>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Last change</source>
        <translation>最后更改</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The backup was not saved</source>
        <translation>备份没有保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>No half-written file was left behind, and your vault is untouched.</source>
        <translation>没有留下写到一半的文件，你的保险库没有变动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It was read again after that, and holds everything. It lies in {folder}.</source>
        <translation>写好后又重新读取过，内容齐全。它位于 {folder}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It was read again after that, and holds everything that holds now; the answers of earlier are on the drive that does not answer. It lies in {folder}.</source>
        <translation>写好后又重新读取过，含有目前的全部内容；更早的回答在没有响应的磁盘上。它位于 {folder}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It holds everything that holds now; the answers of earlier are on the drive that does not answer.</source>
        <translation>它含有目前的全部内容；更早的回答在没有响应的磁盘上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The vault lies in {folder} from now on. It opens as before.</source>
        <translation>保险库从现在起位于 {folder}。打开方式和以前一样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>That could not be noted: the next time start Strongroom with --folder and this folder, or choose it again here.</source>
        <translation>这一点无法记下：下次请用 --folder 和这个文件夹启动 Strongroom，或在这里重新选择它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{day}, {time}</source>
        <comment>a day, and the time of day</comment>
        <translation>{day} {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} accounts</source>
        <extracomment>For one: {count} account</extracomment>
        <translation>
            <numerusform>{count} 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} services behind them</source>
        <extracomment>For one: {count} service behind them</extracomment>
        <translation>
            <numerusform>{count} 个它们所依赖的服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} answers</source>
        <extracomment>For one: {count} answer</extracomment>
        <translation>
            <numerusform>{count} 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} exchanges of your own</source>
        <extracomment>For one: {count} exchange of your own</extracomment>
        <translation>
            <numerusform>{count} 家你自己添加的交易所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} API keys</source>
        <extracomment>For one: {count} API key</extracomment>
        <translation>
            <numerusform>{count} 个 API 密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>{count} backups are damaged. The newest whole one is of **{moment}**.</source>
        <extracomment>For one: One backup is damaged. The newest whole one is of **{moment}**.</extracomment>
        <translation>
            <numerusform>有 {count} 份备份已损坏。最新的一份完好备份是 **{moment}** 的。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>Some files beside the vault may still open as before</source>
        <translation>保险库旁边的一些文件可能仍能像以前那样打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The change of what opens the vault is stored. But some backups, or vaults that were replaced, could not be written. Strongroom tries again when it next opens the vault. Delete them if somebody else may know the earlier passphrase or recovery key.</source>
        <translation>打开保险库的方式的更改已保存。但有些备份或被替换的保险库无法写入。Strongroom 下次打开保险库时会再试。如果可能有别人知道之前的密码短语或恢复密钥，请删除它们。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>There is a vault in that folder already</source>
        <translation>那个文件夹里已有一个保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>It was not touched: Strongroom never writes over a vault. Choose another folder, or a new one in it.</source>
        <translation>它没有变动：Strongroom 从不覆盖保险库。请选择另一个文件夹，或其中的一个新文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>none</source>
        <comment>entries of a vault</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The backups beside the vault are damaged, too. Bring back one that you saved elsewhere.</source>
        <translation>保险库旁边的备份也已损坏。请恢复一份你保存在别处的备份。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>There is no backup beside the vault. Bring back one that you saved elsewhere.</source>
        <translation>保险库旁边没有备份。请恢复一份你保存在别处的备份。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>The newest backup beside the vault is of **{moment}**.</source>
        <translation>保险库旁边最新的备份是 **{moment}** 的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>Nothing may be written in {folder}.</source>
        <translation>{folder} 不允许写入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>What was written did not read back as it should.</source>
        <translation>写入的内容重新读取时不符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>unknown</source>
        <comment>when a backup or a file was made</comment>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>You see what it holds before anything is replaced.</source>
        <translation>在取代任何内容之前，你会先看到它含有什么。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The drive is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Make some room, or choose another drive.</source>
        <translation>请腾出一些空间，或选择另一个磁盘。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/backup_words.py"/>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Choose another drive, and check this one.</source>
        <translation>请选择另一个磁盘，并检查这一个。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>{accounts} send codes to one, as you answered.</source>
        <extracomment>For one: {accounts} sends codes to one, as you answered.</extracomment>
        <translation>
            <numerusform>你回答过：{accounts} 会向某个号码发送验证码。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>{name} {number}</source>
        <comment>the second entry at one service: Gmail 2</comment>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Another mailbox</source>
        <translation>另一个邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Another number</source>
        <translation>另一个号码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which mailbox does {account} write to?</source>
        <translation>{account} 往哪个邮箱发邮件？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which mailbox do your exchanges write to?</source>
        <translation>你的交易所往哪个邮箱发邮件？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Codes and new passwords arrive there.</source>
        <translation>验证码和新密码会到那里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which phone number does {account} know?</source>
        <translation>{account} 知道哪个手机号？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which phone number do your exchanges know?</source>
        <translation>你的交易所知道哪个手机号？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>The number that codes by SMS or call go to.</source>
        <translation>短信或电话验证码发往的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>How you recognise it, if you like</source>
        <translation>用什么来辨认它（可选）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>A few letters are enough. Never a password.</source>
        <translation>几个字母就够。绝不要填写密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>The last two digits are enough.</source>
        <translation>最后两位数字就够。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Which authenticator app do you use?</source>
        <translation>你用哪个身份验证器应用？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>An app on your phone that shows a new six-digit code every half minute.</source>
        <translation>手机上的一种应用，每半分钟显示一个新的六位验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Where are your passwords?</source>
        <translation>你的密码在哪里？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Strongroom never asks for one of them.</source>
        <translation>Strongroom 从不询问其中任何一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Another one: {name}</source>
        <translation>另一个：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Roughly how much of the money is where?</source>
        <translation>资金大致怎样分布？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Only proportions count, no amounts.</source>
        <translation>只看比例，不看金额。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>About so much at each</source>
        <translation>各处大致这样分布</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>It stays in the vault like everything else.</source>
        <translation>它和其他内容一样留在保险库里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>I would rather not say</source>
        <translation>我不想说</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Then all accounts weigh the same.</source>
        <translation>那么所有账户的权重相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>Not the same for all</source>
        <translation>并非全都相同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>You say it for each of them next.</source>
        <translation>接下来逐个填写。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>None of them knows a number of mine</source>
        <translation>它们都不知道我的号码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/behind_parts.py"/>
        <source>It knows no number of mine</source>
        <translation>它不知道我的号码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choosing_files.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing_step.py"/>
        <source>Go to the step that closes it: {number}. {title}</source>
        <translation>前往关闭它的步骤：{number}. {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/closing_step.py"/>
        <source>No step of the plan closes it. What is left lies outside your settings, or in what is not known yet.</source>
        <translation>计划中没有步骤能关闭它。剩下的在你的设置之外，或在尚不知道的事情里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compare_paper.py"/>
        <source>comparison</source>
        <comment>the name of a file</comment>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Something in Strongroom went wrong</source>
        <translation>Strongroom 出了问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <source>This is a fault of the app and not of yours. Nothing was lost: each answer is saved when it is given. Nothing was sent anywhere.
You can go on. If it happens again, close Strongroom and start it anew. The text below names the place in the program, and nothing that you typed; copy it if you want to report the fault.</source>
        <translation>这是应用的错误，不是你的。没有丢失任何内容：每个回答在给出时就已保存。没有向任何地方发送任何内容。
你可以继续。如果再次发生，请关闭 Strongroom 再重新启动。下面的文字写明程序中的位置，不含你输入的任何内容；如果想报告这个错误，请复制它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <source>What happened, for a report</source>
        <translation>发生了什么，供报告用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/crash_window.py"/>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Close Strongroom</source>
        <translation>关闭 Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/emergency_lines.py"/>
        <source>Does your phone show no network all of a sudden? Then this comes first.</source>
        <translation>手机突然没有网络了？那就先做这件事。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/emergency_lines.py"/>
        <source>From another phone, call the carrier of {number}. Ask whether a new SIM card was issued, and have the number locked.</source>
        <translation>用另一部手机致电 {number} 的运营商。询问是否补发了新的 SIM 卡，并要求锁定该号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/emergency_lines.py"/>
        <source>From another phone, call the carrier of your phone number. Ask whether a new SIM card was issued, and have the number locked.</source>
        <translation>用另一部手机致电你号码的运营商。询问是否补发了新的 SIM 卡，并要求锁定该号码。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>{accounts} lean on it and will count as if you had never named it.</source>
        <extracomment>For one: {accounts} leans on it and will count as if you had never named it.</extracomment>
        <translation>
            <numerusform>{accounts}依赖它；移除后，会按你从未填写过它来计算。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>No account leans on it.</source>
        <translation>没有账户依赖它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>What you call it</source>
        <translation>你怎么称呼它</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>To recognise it by (if you like)</source>
        <translation>用什么来辨认（可选）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>What you answered about it is deleted from the vault.</source>
        <translation>你关于它的回答会从保险库中删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>It needs a name, so that you know which one is meant.</source>
        <translation>它需要一个名称，这样你才知道指的是哪一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_dialogs.py"/>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/walk/usual_names.py"/>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Where your passwords are</source>
        <translation>你的密码在哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Enough to recognise it by, such as m…@example.org. Never a password.</source>
        <translation>足够用来辨认即可，例如 m…@example.org。绝不要填写密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Enough to recognise it by, such as …47. Never a PIN.</source>
        <translation>足够用来辨认即可，例如 …47。绝不要填写 PIN 码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Such as the phone that it is on. Never a key or a code.</source>
        <translation>例如它所在的手机。绝不要填写密钥或验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Such as the computer that it is on. Never a password.</source>
        <translation>例如它所在的电脑。绝不要填写密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>How fast you can act counts for every account.</source>
        <translation>你能多快行动，对每个账户都有影响。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Whoever reads this mailbox gets their mail: codes, links and warnings.</source>
        <translation>谁读这个邮箱，谁就能得到它们的邮件：验证码、链接和警告。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Whoever holds this number gets their codes by SMS and call.</source>
        <translation>谁掌握这个号码，谁就能得到它们的短信和电话验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Their codes are made in this app.</source>
        <translation>它们的验证码在这个应用中生成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Their passwords are kept here.</source>
        <translation>它们的密码保存在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>seen on the page, {day}</source>
        <translation>在页面上看到，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>as you remembered it, {day}</source>
        <translation>凭你的记忆，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>not for you</source>
        <translation>不适用于你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>done on {day}</source>
        <translation>完成于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Not answered yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/entry_words.py"/>
        <source>Not known yet</source>
        <translation>尚不知道</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>For {count} answers Strongroom no longer knows what was chosen.</source>
        <extracomment>For one: For {count} answer Strongroom no longer knows what was chosen.</extracomment>
        <translation>
            <numerusform>有 {count} 个答案，Strongroom 已不认识当时所选的选项。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Not known yet: counts as open until you answer again.</source>
        <translation>尚不知道：在你重新回答之前按开放计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Everything you told, for another program or to be read in here again.</source>
        <translation>你告诉的一切，供其他程序使用，或再读回这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Steps and answers as a table, for a spreadsheet. No cell can become a formula.</source>
        <translation>以表格列出步骤和回答，供电子表格使用。没有单元格会变成公式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>The checklist as text with marks, for notes.</source>
        <translation>带标记的文本清单，用于笔记。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>The checklist as one page for a browser. It loads nothing, and holds no script.</source>
        <translation>供浏览器打开的单页清单。它不加载任何内容，也不含脚本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>When to look again: each account after half a year, paper copies after a year, and when a wait ends.</source>
        <translation>何时再看：每个账户半年后，纸质副本一年后，以及等待期结束时。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Without names</source>
        <translation>不含名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>With the accounts’ names</source>
        <translation>含账户名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Save …</source>
        <translation>保存……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Save as {format} …</source>
        <translation>另存为 {format}……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Save a file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>What this file holds</source>
        <translation>这个文件的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Nothing was changed yet. Reading it in replaces your accounts, answers and steps by what stands in it.</source>
        <translation>尚未更改任何内容。读入后，文件中的内容会取代你的账户、回答和步骤。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Replace what is there</source>
        <translation>取代现有内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Leave everything as it is</source>
        <translation>一切保持原样</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Others may see your calendar</source>
        <translation>别人可能看到你的日历</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Before that Strongroom makes a backup of what is there now. You can put it back on the backups page.</source>
        <translation>在那之前，Strongroom 会为现有内容做一份备份。你可以在备份页面恢复它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <source>Each address counts as not checked yet.</source>
        <translation>每一个地址都按尚未核对计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/file_parts.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Nothing was changed: your vault is as it was.</source>
        <translation>没有更改任何内容：你的保险库保持原样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Choose the file that Strongroom saved as JSON.</source>
        <translation>请选择 Strongroom 另存的 JSON 文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>{place}.</source>
        <comment>a place in a file, and what is wrong there</comment>
        <translation>{place}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This file cannot be read</source>
        <translation>这个文件无法读取</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Plug in the drive that holds it, or choose another file.</source>
        <translation>请插入存放它的磁盘，或选择另一个文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>This file is larger than {most} MB</source>
        <translation>这个文件大于 {most} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>No export of Strongroom is that large. Choose the file that Strongroom saved as JSON.</source>
        <translation>Strongroom 的导出文件都没有这么大。请选择 Strongroom 另存的 JSON 文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>This file is no JSON export of Strongroom</source>
        <translation>这个文件不是 Strongroom 的 JSON 导出文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>A later Strongroom wrote this file</source>
        <translation>这个文件由更新版本的 Strongroom 写成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Install the latest Strongroom, then read it in again.</source>
        <translation>请安装最新的 Strongroom，再读入一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Something in this file is not as it has to be</source>
        <translation>这个文件中有不符合要求的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>If you changed it by hand, mend that place. Else save it as JSON once more where it came from.</source>
        <translation>如果你手动改过它，请改正那个位置。否则在它的来源处重新另存为 JSON。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>A name or note in this file looks like a secret</source>
        <translation>这个文件中的某个名称或备注看起来像秘密</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/import_words.py"/>
        <source>Whoever had this file may know it. Write words to recognise the thing by there instead, and delete the file once it is read in.</source>
        <translation>拿到过这个文件的人可能已经知道它。请在那里改写成用来辨认的文字，读入后删除这个文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>No official page of {name} says where this is.</source>
        <translation>{name} 的官方页面都没有说明它在哪里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>No official page says where this is: it differs from one provider to the next.</source>
        <translation>没有官方页面说明它在哪里：各家提供商不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>Facts and sources ({count})</source>
        <translation>事实与来源（{count}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>{name}, {checked}.</source>
        <comment>a service, and when its facts were checked</comment>
        <translation>{name}，{checked}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>In the app: </source>
        <translation>应用中：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>Where to look</source>
        <translation>在哪里查看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>Why this question</source>
        <translation>为什么问这个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>In the browser: </source>
        <translation>浏览器中：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/interview_parts.py"/>
        <source>Hide facts and sources</source>
        <translation>隐藏事实与来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>From your register.</source>
        <translation>出自你的登记簿。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>{option}. It was looked at on {day}: {summary}.</source>
        <translation>{option}。查看于 {day}：{summary}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>It does not hold all keys yet, or not all of what they may do. So it counts as not known ({summary}).</source>
        <translation>其中还没有全部密钥，或没有它们的全部权限。所以按未知计（{summary}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>The answer follows from the keys that are listed there. Change them there, or take the list again.</source>
        <translation>答案由那里列出的密钥得出。请在那里更改，或重新读取列表。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Strongroom can read the list for you</source>
        <translation>Strongroom 可以替你读取列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Copy the list of keys and paste it: it says what each key may do and what is wrong with it, and answers this for you. It never needs a secret.</source>
        <translation>复制密钥列表并粘贴：它会说明每个密钥能做什么、有什么问题，并替你回答这个问题。它绝不需要密钥的秘密部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Open the register</source>
        <translation>打开登记簿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/evidence.py"/>
        <source>Review the keys here</source>
        <translation>在这里检查密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/exporting.py"/>
        <source>Save the register of API keys</source>
        <translation>保存 API 密钥登记簿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/exporting.py"/>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/exporting.py"/>
        <source>It lies in {folder}. It holds no secret, but it tells which keys you have and what they may do: keep it where only you read it.</source>
        <translation>它位于 {folder}。其中没有秘密，但写明你有哪些密钥、能做什么：请放在只有你能读到的地方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_fields.py"/>
        <source>never</source>
        <comment>typed into the field of a day</comment>
        <translation>永不</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Add a key of {label}</source>
        <translation>为 {label} 添加密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Enter what the page of {name} shows. The secret has no place here; Strongroom never needs it.</source>
        <translation>填写 {name} 页面上显示的内容。秘密部分不要填在这里；Strongroom 绝不需要它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Its name there</source>
        <translation>它在那里的名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Public name (API key)</source>
        <translation>公开名称（API key）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Only its first and last four characters are kept. Never enter the secret.</source>
        <translation>只保留开头四个和结尾四个字符。绝不要填写秘密部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>What may it do?</source>
        <translation>它能做什么？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Choose what is ticked there.</source>
        <translation>选择那里勾选的项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>More permissions, in the page’s words</source>
        <translation>更多权限，照页面上的说法</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>With commas between them. Words that Strongroom does not know count as everything.</source>
        <translation>用英文逗号隔开。Strongroom 不认识的词按拥有全部权限计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Nothing is ticked</source>
        <translation>什么都没有勾选</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Choose what it may do, or that you do not know.</source>
        <translation>请选择它能做什么，或选择你不知道。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>From where does it work?</source>
        <translation>它能从哪里使用？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>If you like, with commas between them.</source>
        <translation>可选，用英文逗号隔开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>“{text}” is no IP address. Write it as 203.0.113.7, or leave the field empty.</source>
        <translation>“{text}”不是 IP 地址。请写成 203.0.113.7，或留空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>This says that it works from anywhere. Choose that above.</source>
        <translation>这表示它可从任何地方使用。请在上面选择那一项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>As 2025-09-16. Empty where the page does not say.</source>
        <translation>如 2025-09-16。页面没有写明时留空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>As 2025-09-16, or “never”. Empty where the page does not say.</source>
        <translation>如 2025-09-16，或“永不”。页面没有写明时留空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>This is no day that can be read. Write it as 2025-09-16, or leave the field empty.</source>
        <translation>这不是可读取的日期。请写成 2025-09-16，或留空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>This can be {days}. Write it as {first}.</source>
        <translation>这可能是 {days}。请写成 {first}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Which one?</source>
        <translation>哪一个？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>The program’s name, so that you know which one stops when you delete the key.</source>
        <translation>程序的名称，这样你知道删除密钥时哪个程序会停下。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Give it a name or its public name, so that you can tell it from others.</source>
        <translation>请给它一个名称或公开名称，以便与其他密钥区分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Leave without saving?</source>
        <translation>离开而不保存？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>What you typed about this key is not stored yet.</source>
        <translation>你输入的关于这个密钥的内容尚未保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Last used on</source>
        <translation>最后使用日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Ends on</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>This key is no longer here</source>
        <translation>这个密钥已不在这里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>It was deleted from the register.</source>
        <translation>它已从登记簿中删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>Show the keys</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>From listed IP addresses only</source>
        <translation>仅限指定 IP 地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/form_words.py"/>
        <source>From anywhere</source>
        <translation>可从任何地方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Paste the keys of {label}</source>
        <translation>粘贴 {label} 的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Open the page of {name} that lists the API keys, mark the whole list, copy it, and paste it here. It is read at once, on this computer only, and nothing is taken before you have seen it.</source>
        <translation>打开 {name} 列出 API 密钥的页面，选中整个列表，复制，再粘贴到这里。它只在这台电脑上立即读取，在你看过之前不会采用任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>The copied list</source>
        <translation>复制的列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>The page’s own table, the answer of the exchange’s call about keys (JSON), or a table with headings (CSV). Any language. Never a secret: text that looks like one is refused.</source>
        <translation>页面自己的表格、交易所关于密钥的接口答复（JSON），或带列标题的表格（CSV）。任何语言均可。绝不要含秘密：看起来像秘密的文字会被拒绝。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Open a list of API keys</source>
        <translation>打开 API 密钥列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Tables and answers (*.csv *.json *.txt *.tsv)</source>
        <translation>表格和接口答复 (*.csv *.json *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No API key was found in this text</source>
        <translation>这段文字中没有找到 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Nothing was taken. Mark the table from its headings to its last line, copy it, and paste again. If it still is not understood, add the keys by hand.</source>
        <translation>没有采用任何内容。请从列标题到最后一行选中表格，复制后再粘贴一次。如果仍读不懂，请手动添加密钥。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} keys were understood</source>
        <extracomment>For one: One key was understood</extracomment>
        <translation>
            <numerusform>读懂了 {count} 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Look it over. Nothing of it is in the register of {label} yet.</source>
        <translation>请看一遍。{label} 的登记簿中还没有这些内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Take these {count} keys</source>
        <extracomment>For one: Take this key</extracomment>
        <translation>
            <numerusform>采用这 {count} 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This looks like an answer of {other}, and the account is at {name}.</source>
        <translation>这看起来像 {other} 的答复，而账户在 {name}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Take it only if you are sure that it is about this account.</source>
        <translation>只有确定它关于这个账户时才采用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Did you make it?</source>
        <translation>是你创建的吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It is not in the list of {day}.</source>
        <translation>它不在 {day}的列表中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: {before} → {now}</source>
        <translation>{field}：{before} → {now}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>nothing</source>
        <comment>in place of a value of a key</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No longer in the list</source>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>They leave the register when you take this list. If you did not delete them, somebody else did.</source>
        <translation>采用这个列表后，它们会离开登记簿。如果不是你删除的，就是别人删除的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: “{text}” can be two days. Which one is meant?</source>
        <translation>{field}：“{text}”可能是两个日期。是哪一个？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Is this the whole list?</source>
        <translation>这是完整的列表吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Scroll to the end of the page there, and look for further pages, before you say yes.</source>
        <translation>回答“是”之前，请在那里滚动到页面末尾，并查看有没有更多页。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer names every key of the account.</source>
        <translation>这个答复列出了账户的每个密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer speaks of one key only. Others may exist: the page lists them all.</source>
        <translation>这个答复只涉及一个密钥。可能还有其他密钥：页面会全部列出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Before it can be taken: {what}.</source>
        <translation>采用之前：{what}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>say whether you made what is new</source>
        <translation>说明新的密钥是不是你创建的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Not understood</source>
        <translation>未读懂</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>These pieces were left out. If one of them belongs to a key, add it by hand afterwards.</source>
        <translation>这些片段没有采用。如果其中有属于某个密钥的，请之后手动添加。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>and {count} more</source>
        <comment>lines that were not understood</comment>
        <extracomment>For one: and {count} more</extracomment>
        <translation>
            <numerusform>还有 {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Characters that cannot be seen were taken out: {parts}.</source>
        <translation>看不见的字符已去掉：{parts}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Such characters can make two texts look alike that are not.</source>
        <translation>这样的字符能让两段不同的文字看起来一样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Open a file …</source>
        <translation>打开文件……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It is gone, or Strongroom may not read it. Nothing was changed.</source>
        <translation>它已不存在，或不允许 Strongroom 读取。没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Reading the list</source>
        <translation>正在读取列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This takes a moment at most.</source>
        <translation>最多只需片刻。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer is about the account. It says nothing about its keys.</source>
        <translation>这个答复关于账户，没有提到它的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>The exchange refused this question: the answer is an error and tells of no key.</source>
        <translation>交易所拒绝了这次查询：答复是一个错误，没有提到密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer lists no key.</source>
        <translation>这个答复没有列出密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This answer has no form that Strongroom knows.</source>
        <translation>这个答复的格式 Strongroom 不认识。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Leave it out</source>
        <translation>不采用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Put it back in</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>new</source>
        <comment>an API key</comment>
        <translation>新</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>as before</source>
        <comment>an API key</comment>
        <translation>与以前相同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>changed</source>
        <comment>an API key</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It may do more than before.</source>
        <translation>它的权限比以前多。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It works from more places than before.</source>
        <translation>它能使用的地方比以前多。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>name</source>
        <comment>of a key, before a colon</comment>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>may</source>
        <comment>what a key may do, before a colon</comment>
        <translation>权限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>works from</source>
        <comment>of a key, before a colon</comment>
        <translation>可用来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>ends</source>
        <comment>of a key, before a colon</comment>
        <translation>失效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>state</source>
        <comment>of a key, before a colon</comment>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Last used</source>
        <translation>最后使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Ends</source>
        <translation>失效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>say which day is meant</source>
        <translation>说明是哪个日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>say whether this is the whole list</source>
        <translation>说明这是不是完整的列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: “{text}” was read as {day}, because the other dates leave only that.</source>
        <translation>{field}：“{text}”读作 {day}，因为其他日期只允许这样理解。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{field}: “{text}” is no day that could be read. It stays unknown.</source>
        <translation>{field}：“{text}”不是可读取的日期。它仍然未知。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No heading says what the day {day} is. It was taken for the day on which the key was made.</source>
        <translation>没有列标题说明 {day}是什么日期。它被当作密钥的创建日期。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>“{text}” is no IP address and was left out.</source>
        <translation>“{text}”不是 IP 地址，没有采用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>From where it works was not told. It counts as anywhere.</source>
        <translation>没有说明它能从哪里使用。按可从任何地方计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>“{text}” is a permission that Strongroom does not know. It counts as everything.</source>
        <translation>“{text}”是 Strongroom 不认识的权限。按拥有全部权限计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>What it may do was not told. It counts as everything.</source>
        <translation>没有说明它能做什么。按拥有全部权限计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>This line has fewer cells than there are headings. Perhaps only part of it was copied.</source>
        <translation>这一行的单元格比列标题少。也许只复制了一部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>It has neither a name nor a public name.</source>
        <translation>它既没有名称，也没有公开名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Line {line}: “{text}” belongs to no column</source>
        <translation>第 {line} 行：“{text}”不属于任何列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Line {line}: “{text}” stands outside the table</source>
        <translation>第 {line} 行：“{text}”在表格之外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Line {line}: “{text}” is a heading that Strongroom does not know</source>
        <translation>第 {line} 行：“{text}”是 Strongroom 不认识的列标题</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} without width ({code})</source>
        <extracomment>For one: {count} without width ({code})</extracomment>
        <translation>
            <numerusform>{count} 个没有宽度的（{code}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} that turn the reading direction ({code})</source>
        <extracomment>For one: {count} that turns the reading direction ({code})</extracomment>
        <translation>
            <numerusform>{count} 个改变阅读方向的（{code}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} marks at the beginning of a file ({code})</source>
        <extracomment>For one: {count} mark at the beginning of a file ({code})</extracomment>
        <translation>
            <numerusform>{count} 个文件开头标记（{code}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>{count} control characters ({code})</source>
        <extracomment>For one: {count} control character ({code})</extracomment>
        <translation>
            <numerusform>{count} 个控制字符（{code}）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>Yes, all keys of the account</source>
        <translation>是，账户的全部密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/paste_words.py"/>
        <source>No, or I do not know</source>
        <translation>否，或我不知道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/refusal.py"/>
        <source>Empty the clipboard</source>
        <translation>清空剪贴板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/refusal.py"/>
        <source>The clipboard is empty now. A history of the clipboard, where the system keeps one, may still hold it.</source>
        <translation>剪贴板现在是空的。如果系统保留剪贴板历史记录，其中可能仍有它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Every key of every account: what it may do, from where, and who uses it. Secrets are never asked for.</source>
        <translation>每个账户的每个密钥：能做什么、能从哪里使用、由谁使用。绝不询问秘密部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nobody has looked at the keys of {label} yet</source>
        <translation>还没有人查看过 {label} 的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>An API key lets a program act for you, without a password and without a code. A leaked key that could only trade has emptied accounts: a thief bought worthless coins from himself with it. Copy the list from {name} and paste it here. Strongroom reads what each key may do. It never needs a secret.</source>
        <translation>API 密钥让程序代你操作，不需要密码，也不需要验证码。曾有只能交易的密钥泄露后，账户被掏空：窃贼用它从自己手里买入毫无价值的币。从 {name} 复制列表并粘贴到这里。Strongroom 会读出每个密钥能做什么。它绝不需要秘密部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nobody has looked yet. It counts as a key that may do everything.</source>
        <translation>还没有人查看过。按有一个拥有全部权限的密钥计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>You said: “{option}”. The list itself has not been looked at.</source>
        <translation>你的回答：“{option}”。列表本身还没有查看过。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{label} has no API keys</source>
        <translation>{label} 没有 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>So you said on {day}. Look again now and then: a thief who was inside leaves a key behind.</source>
        <translation>这是你在 {day}所说的。请不时再看一看：进来过的窃贼会留下密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Paste the list</source>
        <translation>粘贴列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Paste the list again</source>
        <translation>再次粘贴列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Paste the list of {label}</source>
        <translation>粘贴 {label} 的列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Add a key by hand</source>
        <translation>手动添加密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Add a key of {label} by hand</source>
        <translation>手动为 {label} 添加密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The list there is empty</source>
        <translation>那里的列表是空的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The list of {label} is empty</source>
        <translation>{label} 的列表是空的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>All keys of all accounts</source>
        <translation>所有账户的全部密钥</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>All {count} keys of {label}</source>
        <extracomment>For one: All {count} key of {label}</extracomment>
        <translation>
            <numerusform>{label} 的全部 {count} 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>list of {day}</source>
        <translation>{day}的列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{parts} since the list before</source>
        <translation>与上一个列表相比：{parts}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} new</source>
        <comment>API keys</comment>
        <extracomment>For one: {count} new</extracomment>
        <translation>
            <numerusform>新增 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} gone</source>
        <comment>API keys</comment>
        <extracomment>For one: {count} gone</extracomment>
        <translation>
            <numerusform>消失 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} changed</source>
        <comment>API keys</comment>
        <extracomment>For one: {count} changed</extracomment>
        <translation>
            <numerusform>更改 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Are these all the keys that {name} lists?</source>
        <translation>这些是 {name} 列出的全部密钥吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Until you say so, one more key that may do everything is counted.</source>
        <translation>在你说明之前，会多算一个拥有全部权限的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>That costs {points} of security.</source>
        <translation>这使安全性降低 {points}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>These are all</source>
        <translation>这些是全部</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Part of this register cannot be read</source>
        <translation>这份登记簿有一部分无法读取</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A later version of Strongroom wrote it. It is kept as it is, and counts as keys that may do everything. Install the latest Strongroom to see it.</source>
        <translation>它由更新版本的 Strongroom 写成。它会保留，并按拥有全部权限的密钥计。安装最新的 Strongroom 才能看到它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key that you did not make.</source>
        <translation>有一个密钥不是你创建的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever made it was inside the account, and the key still works after you change the password. Act today, in this order.</source>
        <translation>创建它的人进过账户，而且更改密码后这个密钥仍然有效。请在今天按此顺序行动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Together the keys cost {points} of this account’s security.</source>
        <translation>这些密钥合计使此账户的安全性降低 {points}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The keys cost no points of this account’s security.</source>
        <translation>这些密钥没有使此账户的安全性丢分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>costs {points}</source>
        <translation>降低 {points}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no points by itself</source>
        <translation>单独不丢分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no points alone, {points} with the rest</source>
        <translation>单独不丢分，与其余合计降低 {points}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>No official page of {name} says where its API keys are. Open the account menu and look for “API”.</source>
        <translation>没有 {name} 的官方页面说明它的 API 密钥在哪里。打开账户菜单，查找“API”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>No official page of {name} says where its API keys are. Open the account menu on **{host}** and look for “API”.</source>
        <translation>没有 {name} 的官方页面说明它的 API 密钥在哪里。在 **{host}** 上打开账户菜单，查找“API”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>A key without a name</source>
        <translation>没有名称的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Key {hint}</source>
        <translation>密钥 {hint}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} IP addresses</source>
        <extracomment>For one: {count} IP address</extracomment>
        <translation>
            <numerusform>{count} 个 IP 地址</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>IP list not known</source>
        <translation>IP 列表未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>rights not known</source>
        <translation>权限未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no rights</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Who uses it?</source>
        <translation>谁使用它？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete {name} from the register?</source>
        <translation>从登记簿中删除 {name}？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>This changes nothing at {exchange}: the key there works on. Do this when the key was deleted there, or never existed.</source>
        <translation>这不会改变 {exchange} 那边的任何东西：那里的密钥继续有效。请在那里的密钥已被删除、或从未存在时这样做。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nothing to do about this key.</source>
        <translation>关于这个密钥，没有要做的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What it may do is not known: {words}</source>
        <translation>它能做什么未知：{words}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>No account yet</source>
        <translation>还没有账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Add an exchange account first. Its keys are listed here then.</source>
        <translation>请先添加交易所账户。之后会在这里列出它的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} has no API keys</source>
        <translation>{name} 没有 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>There is nothing to look at here.</source>
        <translation>这里没有要查看的。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} keys</source>
        <extracomment>For one: one key</extracomment>
        <translation>
            <numerusform>{count} 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no keys</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>less than a point</source>
        <translation>不到 1 分</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{count} points</source>
        <extracomment>For one: {count} point</extracomment>
        <translation>
            <numerusform>{count} 分</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>made {day}</source>
        <translation>创建于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>used {day}</source>
        <translation>使用于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>ends {day}</source>
        <translation>失效于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>no end</source>
        <translation>永不失效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>from anywhere</source>
        <translation>可从任何地方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>IP list</source>
        <translation>IP 列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Opens what is known about this key</source>
        <translation>打开关于这个密钥的已知内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What is known about this key stands beneath</source>
        <translation>关于这个密钥的已知内容显示在下方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Public name</source>
        <translation>公开名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>May</source>
        <comment>what a key may do</comment>
        <translation>权限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Works from</source>
        <translation>可用来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>From</source>
        <comment>where it is known from</comment>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>typed in</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>the page, {day}</source>
        <translation>页面，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>the exchange’s answer, {day}</source>
        <translation>交易所的答复，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>a file, {day}</source>
        <translation>文件，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A trading bot</source>
        <translation>交易机器人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A tax tool</source>
        <translation>税务工具</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A portfolio app</source>
        <translation>资产组合应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>My own script</source>
        <translation>我自己的脚本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nobody knows</source>
        <translation>没有人知道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete from the register</source>
        <translation>从登记簿中删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It ends today</source>
        <translation>它今天失效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It ends tomorrow</source>
        <translation>它明天失效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} ends it by itself</source>
        <translation>{name} 会让它自行失效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} ends it by itself, any day now</source>
        <translation>{name} 会让它自行失效，随时可能发生</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>withdraw</source>
        <comment>a permission</comment>
        <translation>提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>trade</source>
        <comment>a permission</comment>
        <translation>交易</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{user}: {name}</source>
        <translation>{user}：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>I made it</source>
        <translation>是我创建的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>I did not</source>
        <translation>不是我创建的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>You did not make it</source>
        <translation>不是你创建的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever made it was inside the account. The key still works after the password was changed.</source>
        <translation>创建它的人进过账户。更改密码后，这个密钥仍然有效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it at {name}, then change the password and sign out all devices.</source>
        <translation>在 {name} 删除它，然后更改密码并让所有设备退出登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Can withdraw, from anywhere</source>
        <translation>可提币，可从任何地方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever finds it sends the money out, without a password and without a code.</source>
        <translation>找到它的人能把资金转出，不需要密码，也不需要验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Take “{withdraw}” away from it, or delete it and make one without.</source>
        <translation>取消它的“{withdraw}”权限，或删除它，另建一个没有此权限的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What it may do is not known</source>
        <translation>它能做什么未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>So it counts as a key that may do everything.</source>
        <translation>所以按拥有全部权限的密钥计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Look up its permissions at {name}, and enter them here.</source>
        <translation>在 {name} 查看它的权限，并填写在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Can trade, from anywhere</source>
        <translation>可交易，可从任何地方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever finds it sells your coins and buys worthless ones from himself at any price. No withdrawal is needed.</source>
        <translation>找到它的人会卖掉你的币，并以任意价格从自己手里买入毫无价值的币。不需要提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Tie it to the IP address of the program that uses it. If that has no fixed one, take “{trade}” away.</source>
        <translation>把它绑定到使用它的程序的 IP 地址。如果程序没有固定地址，取消“{trade}”权限。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>May add withdrawal addresses</source>
        <translation>可添加提币地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A list of addresses holds nobody back who can write into it.</source>
        <translation>能往地址白名单里写入的人，白名单拦不住。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Take this right away from it.</source>
        <translation>取消它的这个权限。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Can withdraw, from listed IP addresses only</source>
        <translation>可提币，仅限指定 IP 地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Whoever gets into the computer at that address sends the money out.</source>
        <translation>进入那个地址上的电脑的人，能把资金转出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Take “{withdraw}” away, unless a program of yours really pays out with it.</source>
        <translation>取消“{withdraw}”权限，除非你的某个程序确实用它付款。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Who uses it is not known</source>
        <translation>由谁使用未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key that no program needs is of use only to whoever finds it.</source>
        <translation>没有程序需要的密钥，只对找到它的人有用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Find out which program has it. If you cannot, delete it: only that program stops, and a new key is made in minutes.</source>
        <translation>弄清哪个程序在用它。如果弄不清，就删除它：只有那个程序会停下，几分钟就能创建新的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It has ended</source>
        <translation>它已失效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It opens nothing any more.</source>
        <translation>它再也打不开任何东西。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it, so that the list stays short.</source>
        <translation>删除它，让列表保持简短。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>It ends in {count} days</source>
        <extracomment>For one: It ends in {count} day</extracomment>
        <translation>
            <numerusform>它在 {count} 天后失效</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>What uses it stops then: a stop-loss that a bot watches over no longer runs.</source>
        <translation>那时使用它的程序会停下：由机器人盯着的止损不再运行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Renew it before then, or give the program a new key.</source>
        <translation>请在那之前续期，或给程序换新的密钥。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>{name} ends it by itself, in {count} days</source>
        <extracomment>For one: {name} ends it by itself, in {count} day</extracomment>
        <translation>
            <numerusform>{name} 会在 {count} 天后让它自行失效</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key without an IP list lapses there after {lapse} days, and what uses it stops: a stop-loss that a bot watches over no longer runs.</source>
        <translation>没有 IP 列表的密钥在那里 {lapse} 天后失效，使用它的程序会停下：由机器人盯着的止损不再运行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Tie it to the IP address of the program that uses it.</source>
        <translation>把它绑定到使用它的程序的 IP 地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Made more than a year ago</source>
        <translation>创建已超过一年</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>The longer a key lies in programs, logs and backups, the more places there are to find it in.</source>
        <translation>密钥在程序、日志和备份里留得越久，能找到它的地方就越多。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Make a new one for its program, then delete this one.</source>
        <translation>为它的程序创建一个新的，再删除这一个。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Not used for {count} days</source>
        <extracomment>For one: Not used for one day</extracomment>
        <translation>
            <numerusform>已有 {count} 天未使用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nothing seems to need it.</source>
        <translation>似乎没有什么需要它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it. A new one is made in minutes if you miss it.</source>
        <translation>删除它。如果发现缺了它，几分钟就能创建新的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Nothing needs it, or what it was made for never ran.</source>
        <translation>没有什么需要它，或它所服务的程序从未运行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Delete it, unless you are about to use it.</source>
        <translation>删除它，除非你正要使用它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>From where it works is not known</source>
        <translation>能从哪里使用未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>So it counts as a key that works from anywhere.</source>
        <translation>所以按可从任何地方使用的密钥计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Look whether it has an IP list at {name}, and enter it here.</source>
        <translation>在 {name} 看它有没有 IP 列表，并填写在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>When it was made is not known</source>
        <translation>创建日期未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>You cannot tell whether it is older than a break-in that you know of.</source>
        <translation>你无法判断它是否早于你所知道的某次入侵。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Enter the day if {name} shows it.</source>
        <translation>如果 {name} 显示日期，请填写。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>When it was last used is not known</source>
        <translation>最后使用日期未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>A key that is still in use looks like one that is forgotten.</source>
        <translation>仍在使用的密钥，看起来和被遗忘的一样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/key_register/words.py"/>
        <source>Enter it if {name} shows it, or ask the program that you think uses it.</source>
        <translation>如果 {name} 显示它，请填写；或者查看你认为在使用它的程序。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/last_copy.py"/>
        <source>Closing would lose your vault</source>
        <translation>关闭会丢失你的保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/last_copy.py"/>
        <source>Its folder was deleted, or its drive was taken away. What you saved is in Strongroom's memory alone, and gone when it is closed.</source>
        <translation>它的文件夹被删除了，或所在的磁盘被移走了。你保存的内容只在 Strongroom 的内存中，关闭后就没有了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/last_copy.py"/>
        <source>Close and lose it</source>
        <translation>关闭并丢失它</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>{names} are left out.</source>
        <extracomment>For one: {names} is left out.</extracomment>
        <translation>
            <numerusform>{names} 未计算在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>The facts about them could not be used, so nothing on this page says how they stand. Your answers are kept.</source>
        <extracomment>For one: The facts about it could not be used, so nothing on this page says how it stands. Your answers are kept.</extracomment>
        <translation>
            <numerusform>它的事实无法使用，所以这个页面上没有任何内容说明它的情况。你的回答已保留。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>Settings names the file and the reason.</source>
        <translation>设置中会写明文件和原因。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/left_out.py"/>
        <source>Install the latest Strongroom. An exchange of your own can be added again under its name.</source>
        <translation>请安装最新的 Strongroom。你自己添加的交易所可以用它的名称重新添加。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lost_paper.py"/>
        <source>A new recovery key was asked for</source>
        <translation>有人请求了新的恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lost_paper.py"/>
        <source>From {day}, {time} on, one can be made in the settings without unlocking once more.</source>
        <translation>从 {day} {time} 起，可以在设置中制作，无需再次解锁。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lost_paper.py"/>
        <source>**If it was not you, stop it**: somebody else was at this window.</source>
        <translation>**如果不是你本人，请停止**：有别人用过这个窗口。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lost_paper.py"/>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lost_paper.py"/>
        <source>You can ask for it here, and make it in the settings 24 hours later if the key store still opens the vault then.
The wait is there because somebody else at this window could ask as well. Until the key is made, Strongroom tells of it each time it opens, and whoever reads that can stop it.</source>
        <translation>你可以在这里请求，24 小时后如果密钥存储仍能打开保险库，就可以在设置中制作。
之所以要等待，是因为用这个窗口的其他人也可能提出请求。在密钥制作完成之前，Strongroom 每次打开都会提示，看到提示的人可以停止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lost_paper.py"/>
        <source>A new recovery key in 24 hours?</source>
        <translation>24 小时后制作新的恢复密钥？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lost_paper.py"/>
        <source>Ask for it</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/lost_paper.py"/>
        <source>It was me</source>
        <translation>是我本人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Nothing was changed: the facts that you had are still used.</source>
        <translation>没有更改任何内容：仍使用你原有的事实。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The newer facts are in use: issue {number}</source>
        <translation>更新的事实已启用：第 {number} 期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Your answers are kept.</source>
        <translation>你的回答已保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Facts for Strongroom</source>
        <translation>Strongroom 的事实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>last on {day}, issue {number}</source>
        <translation>最近一次是 {day}，第 {number} 期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>This is no file of facts</source>
        <translation>这不是事实文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Choose one whose name ends in .strongroom-facts, from where you got Strongroom.</source>
        <translation>请选择名称以 .strongroom-facts 结尾的文件，来源与你取得 Strongroom 的地方相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>This copy of Strongroom takes no newer facts</source>
        <translation>这份 Strongroom 不接受更新的事实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>It carries no publisher’s key to check them with. A newer Strongroom brings newer facts.</source>
        <translation>它不带用来核对它们的发布者密钥。更新版本的 Strongroom 会带来更新的事实。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The file’s signature does not fit</source>
        <translation>文件的签名不符</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>It was changed, or comes from somebody else than this Strongroom. Get it again from where you got Strongroom.</source>
        <translation>它被改过，或不是来自这份 Strongroom 的发布者。请从你取得 Strongroom 的地方重新获取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>These facts are for a newer Strongroom</source>
        <translation>这些事实适用于更新版本的 Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Install the newest Strongroom first; it may hold them already.</source>
        <translation>请先安装最新的 Strongroom；它可能已包含这些事实。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The facts in use are as new</source>
        <translation>正在使用的事实同样新</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The file holds the same issue as the one in use, or an earlier one.</source>
        <translation>文件中的期号与正在使用的相同，或更早。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>The facts in the file do not fit together</source>
        <translation>文件中的事实互不相符</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Their publisher signed them, but they do not pass the checks of this Strongroom.</source>
        <translation>发布者签了名，但它们没有通过这份 Strongroom 的检查。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>never</source>
        <comment>when facts were checked</comment>
        <translation>从未</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Read newer facts from a file …</source>
        <translation>从文件读取更新的事实……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Newer facts</source>
        <translation>更新的事实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>This takes some seconds.</source>
        <translation>需要几秒钟。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/newer_facts_row.py"/>
        <source>A file that the publisher signed. Facts of your own and your answers stay as they are.</source>
        <translation>由发布者签名的文件。你自己的事实和你的回答保持原样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_card.py"/>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_card.py"/>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{title}. {text}</source>
        <translation>{title}。{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_further.py"/>
        <source>After that</source>
        <translation>在那之后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_further.py"/>
        <source>{place}. {title} · {minutes}</source>
        <translation>{place}. {title} · {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Next step · {label} · about {minutes}</source>
        <translation>下一步 · {label} · 约 {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Show me where to look</source>
        <translation>告诉我在哪里查看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Walk me through it</source>
        <translation>一步步带我做</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Why this first?</source>
        <translation>为什么先做这个？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Hide the reason</source>
        <translation>隐藏理由</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Show what it would change</source>
        <translation>显示它会改变什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Show it as it is today</source>
        <translation>显示今天的情况</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Of all steps that are safe now, this one and what it makes way for bring most for their minutes.</source>
        <translation>在现在可以安全做的所有步骤中，就所花的分钟来说，这一步和它所铺垫的带来的最多。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Alone it changes nothing. It makes way for “{goal}”, which is safe only after it.</source>
        <translation>单独做不改变任何东西。它为“{goal}”铺路，那一步要在它之后才安全。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>No step that is left changes a number. This one keeps things in order: it finds what should not be there, or makes false messages easier to tell.</source>
        <translation>剩下的步骤都不会改变数字。这一步让一切井然有序：它找出不该存在的东西，或让假消息更容易辨认。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>The order is safe: after each step, no single loss locks you out that would not have done so before.</source>
        <translation>这个顺序是安全的：每一步之后，都不会有单独一次丢失把你锁在门外，除非之前就会如此。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Whoever gets into {label} could undo “{later}”. So what closes a way in there comes before it.</source>
        <translation>进入“{label}”的人可以撤销“{later}”。所以，关闭那里某条进入途径的步骤排在它前面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Whoever gets into the cloud account behind {label} could undo “{later}”. So what closes a way in there comes before it.</source>
        <translation>进入“{label}”背后云账户的人可以撤销“{later}”。所以，关闭那里某条进入途径的步骤排在它前面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Once “{lock}” is done, this step is refused. So it comes before it.</source>
        <translation>完成“{lock}”之后，这一步会被拒绝。所以先做这一步。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>It closes {count} routes that are open now.</source>
        <extracomment>For one: It closes one route that is open now.</extracomment>
        <translation>
            <numerusform>它关闭 {count} 条目前仍然开放的途径。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>It gives you time to stop {count} routes that leave you none today.</source>
        <extracomment>For one: It gives you time to stop one route that leaves you none today.</extracomment>
        <translation>
            <numerusform>有 {count} 条途径今天不给你时间，它让你有时间去阻止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>It opens {count} routes that are closed now.</source>
        <extracomment>For one: It opens one route that is closed now.</extracomment>
        <translation>
            <numerusform>它打开 {count} 条目前关闭的途径。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>It makes the way back harder after {count} losses. The step itself says which.</source>
        <extracomment>For one: It makes the way back harder after one loss. The step itself says which.</extracomment>
        <translation>
            <numerusform>它使 {count} 种丢失之后的恢复更难。这一步本身会说明是哪些。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Working out your next step</source>
        <translation>正在计算你的下一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>This takes a moment. Everything else on this page is up to date.</source>
        <translation>请稍候。这个页面上的其他内容都是最新的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>No step is safe to do right now</source>
        <translation>目前没有可以安全做的步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Each one that is left needs something else first. The list says what.</source>
        <translation>剩下的每一步都要先做别的。列表中写明是什么。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Nothing is left to do for now</source>
        <translation>目前没有什么要做</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Come back when something changes: a new phone, a new number, a new account.</source>
        <translation>有变化时再来：新手机、新号码、新账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>Next, look something up</source>
        <translation>接下来，查看一件事</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/next_step_words.py"/>
        <source>No step is left that you could do as things are known. What nobody has told us yet still counts as open.</source>
        <translation>按目前所知，没有你能做的步骤了。还没有人告诉我们的，仍按开放计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_text.py"/>
        <source>{title}.</source>
        <comment>a heading that becomes the first sentence of a text</comment>
        <translation>{title}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Nothing was lost: what you answered before is in the vault.</source>
        <translation>没有丢失任何内容：你之前的回答在保险库中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open this way</source>
        <translation>这个保险库不能这样打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>another key store</source>
        <translation>另一个密钥存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The key store no longer holds this vault's key: it was emptied or replaced, or it is the one of another user.</source>
        <translation>密钥存储中已没有这个保险库的密钥：它被清空或替换了，或者属于另一个用户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The key store holds another key than this vault's: it was emptied or replaced, or it is the one of another user.</source>
        <translation>密钥存储中的密钥不是这个保险库的：它被清空或替换了，或者属于另一个用户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The vault itself is sound, and nothing was lost.</source>
        <translation>保险库本身完好，没有丢失任何内容。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>{count} files in your own folder could not be used</source>
        <extracomment>For one: One file in your own folder could not be used</extracomment>
        <translation>
            <numerusform>你自己的文件夹中有 {count} 个文件无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>{count} files of the content could not be used</source>
        <extracomment>For one: One file of the content could not be used</extracomment>
        <translation>
            <numerusform>内容中有 {count} 个文件无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>They were left out: {files}. Everything else works, and no answer was touched.</source>
        <extracomment>For one: It was left out: {files}. Everything else works, and no answer was touched.</extracomment>
        <translation>
            <numerusform>没有采用：{files}。其他一切正常，回答没有变动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>and {count} more</source>
        <comment>further lines of a list of problems</comment>
        <extracomment>For one: and {count} more</extracomment>
        <translation>
            <numerusform>还有 {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open with a passphrase</source>
        <translation>这个保险库不能用密码短语打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open with a recovery key</source>
        <translation>这个保险库不能用恢复密钥打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This vault does not open with the system's key store</source>
        <translation>这个保险库不能用系统的密钥存储打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>the Windows Credential Locker</source>
        <translation>Windows Credential Locker</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>the macOS Keychain</source>
        <translation>macOS Keychain</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>the desktop's Secret Service (GNOME Keyring, KeePassXC and their like)</source>
        <translation>桌面环境的 Secret Service（GNOME Keyring、KeePassXC 等）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Try once more. If it happens again, close Strongroom and start it anew.</source>
        <translation>请再试一次。如果再次发生，请关闭 Strongroom 再重新启动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There is no vault in this folder</source>
        <translation>这个文件夹中没有保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>If you had a vault here, put its two files back from your backup and try again.</source>
        <translation>如果你这里曾有保险库，请从备份放回它的两个文件，再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>One of the vault's two files is gone</source>
        <translation>保险库的两个文件少了一个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file {file} is not in the folder. The other file was not touched, and nothing was overwritten.</source>
        <translation>文件 {file} 不在文件夹中。另一个文件没有变动，也没有覆盖任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Put {file} back from a backup or from the recycle bin, then try again. Both files are needed.</source>
        <translation>请从备份或回收站放回 {file}，再试一次。两个文件都需要。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There is a vault here already</source>
        <translation>这里已有一个保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not touched: Strongroom never writes over a vault.</source>
        <translation>它没有变动：Strongroom 从不覆盖保险库。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Try again to open it.</source>
        <translation>请再试着打开它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Your vault is open in another window</source>
        <translation>你的保险库已在另一个窗口中打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Only one window at a time may write to it, so that no answer is lost. Nothing was changed.</source>
        <translation>同一时间只能有一个窗口写入它，这样不会丢失回答。没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Go on in the other window, or close that one and try again.</source>
        <translation>请在另一个窗口中继续，或关闭那个窗口再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Strongroom was locked meanwhile</source>
        <translation>Strongroom 在此期间已锁定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Unlock it and do the last thing again.</source>
        <translation>请解锁，再做一次刚才的操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The vault is damaged</source>
        <translation>保险库已损坏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file {file} is not as Strongroom wrote it. It was left as it is, so that nothing more is lost.</source>
        <translation>文件 {file} 与 Strongroom 写入时不同。它已原样保留，以免丢失更多内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Bring back a backup: Strongroom keeps the damaged files beside it.</source>
        <translation>请恢复一份备份：Strongroom 会把损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>These two files belong to different vaults</source>
        <translation>这两个文件属于不同的保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>vault.keys and vault.db do not fit together. Both were left as they are; nothing was lost.</source>
        <translation>vault.keys 和 vault.db 不匹配。两者都已原样保留；没有丢失任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Put the two files of one vault, from the same backup, into the folder together. Then try again.</source>
        <translation>请把同一个保险库、出自同一份备份的两个文件一起放入文件夹，再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>A later Strongroom wrote this vault</source>
        <translation>这个保险库由更新版本的 Strongroom 写成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file {file} has form {form}, and this app knows up to {known}. Nothing was changed, and nothing was lost.</source>
        <translation>文件 {file} 的格式是 {form}，而这个应用最高认识 {known}。没有更改任何内容，也没有丢失任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Install the latest Strongroom, then open it again.</source>
        <translation>请安装最新的 Strongroom，再打开它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This file is no backup of Strongroom</source>
        <translation>这个文件不是 Strongroom 的备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Choose a file whose name ends in .strongroom.</source>
        <translation>请选择名称以 .strongroom 结尾的文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This backup cannot be read</source>
        <translation>这份备份无法读取</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Plug in the drive that holds it, or choose another backup.</source>
        <translation>请插入存放它的磁盘，或选择另一份备份。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This backup is damaged</source>
        <translation>这份备份已损坏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It is not as Strongroom wrote it. It was left as it is, and your vault was not changed.</source>
        <translation>它与 Strongroom 写入时不同。它已原样保留，你的保险库没有改变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Choose another backup.</source>
        <translation>请选择另一份备份。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not set up that way. Nothing was changed.</source>
        <translation>没有设置过这种方式。没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it in another way.</source>
        <translation>请用其他方式打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This passphrase does not open the vault</source>
        <translation>这个密码短语打不开保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The file itself is sound, and nothing was changed.</source>
        <translation>文件本身完好，没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Check capital letters and the keyboard's language, then type it again. The recovery key opens it too.</source>
        <translation>请检查大小写和键盘语言，再输入一次。恢复密钥也能打开它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This recovery key belongs to another vault</source>
        <translation>这个恢复密钥属于另一个保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It is typed without a slip, but it does not open this vault. Nothing was changed.</source>
        <translation>输入没有笔误，但它打不开这个保险库。没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Look for a newer sheet: making a new recovery key ends the one before.</source>
        <translation>请找一张更新的纸：创建新的恢复密钥后，之前的就失效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This system offers no key store that Strongroom can trust.</source>
        <translation>这个系统没有 Strongroom 可以信任的密钥存储。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open the vault with your passphrase or your recovery key, or switch the key store on and try again.</source>
        <translation>请用密码短语或恢复密钥打开保险库，或启用密钥存储后再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store stayed locked.</source>
        <translation>系统的密钥存储仍处于锁定状态。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Unlock the key store and try again, or open the vault with your passphrase or your recovery key.</source>
        <translation>请解锁密钥存储再试一次，或用密码短语或恢复密钥打开保险库。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store broke off, or did not answer as it should.</source>
        <translation>系统的密钥存储中断了，或没有按要求应答。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Try again, or open the vault with your passphrase or your recovery key.</source>
        <translation>请再试一次，或用密码短语或恢复密钥打开保险库。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store could not be used</source>
        <translation>系统的密钥存储无法使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system's key store cannot open the vault</source>
        <translation>系统的密钥存储打不开保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it with your passphrase or your recovery key. Then Strongroom offers to put the key back.</source>
        <translation>请用密码短语或恢复密钥打开它。之后 Strongroom 会提议把密钥放回去。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This computer cannot open the secret that was kept</source>
        <translation>这台电脑打不开所保存的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Its key lay in the key store of the system where you kept it, and is not in this one. Nothing was changed.</source>
        <translation>打开它所需的密钥在你保存它的那个系统的密钥存储中，不在这一个里。没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it on that computer, or take the key from its paper. If both are gone, set the authenticator up anew.</source>
        <translation>请在那台电脑上打开，或照着它的纸取得密钥。如果两者都没有了，请重新设置身份验证器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This would leave no safe way into the vault</source>
        <translation>这样就没有进入保险库的安全途径了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>A vault needs a recovery key or a passphrase besides the system's key store. Nothing was changed.</source>
        <translation>除系统的密钥存储外，保险库还需要恢复密钥或密码短语。没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Add a recovery key or a passphrase first.</source>
        <translation>请先添加恢复密钥或密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This looks like {secret}</source>
        <translation>这看起来像{secret}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not saved, and nothing was changed. Names and notes are shown and printed.</source>
        <translation>它没有保存，也没有更改任何内容。名称和备注会显示和打印出来。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Write a few words to recognise it by instead.</source>
        <translation>请改写成几个用来辨认的词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There was not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Working out the key from a passphrase takes some. Nothing was changed.</source>
        <translation>由密码短语算出密钥需要一些内存。没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序，再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>There is a file named {file} already</source>
        <translation>已有一个名为 {file} 的文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>It was not touched: Strongroom writes over none of your files unasked.</source>
        <translation>它没有变动：未经询问，Strongroom 不会覆盖你的任何文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Give the exchange another name, or move that file elsewhere.</source>
        <translation>请给交易所换一个名称，或把那个文件移到别处。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <location filename="../../desktop_app/ui/pages/content.py"/>
        <source>Strongroom's own files cannot be used</source>
        <translation>Strongroom 自己的文件无法使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>No exchange or no question about accounts is left to work with. Your vault and your answers were not touched.</source>
        <translation>已没有可用的交易所，或没有关于账户的问题。你的保险库和回答没有变动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Install Strongroom again. If you changed its files yourself, put right what is listed here and start it anew.</source>
        <translation>请重新安装 Strongroom。如果是你自己改了它的文件，请改正这里列出的内容，再重新启动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>If you wrote such a file yourself, run the command check-content: it names the place and the reason.</source>
        <translation>如果是你自己写的文件，请运行命令 check-content：它会指出位置和原因。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Your vault is open on another computer</source>
        <translation>你的保险库已在另一台电脑上打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The computer “{computer}” has it open. Only one at a time may write to it, so that no answer is lost. Nothing was changed.</source>
        <translation>电脑“{computer}”打开着它。同一时间只能有一台写入它，这样不会丢失回答。没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Close Strongroom there and try again. A computer that was switched off lets go after a minute or two.</source>
        <translation>请在那里关闭 Strongroom，再试一次。已关机的电脑会在一两分钟后放开它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Group {number} of the recovery key has a slip</source>
        <translation>恢复密钥的第 {number} 组有笔误</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Compare group {number} with your paper, letter by letter. A key has eight groups of five.</source>
        <translation>请把第 {number} 组与你的纸逐个字母核对。密钥有八组，每组五个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This is more than a recovery key</source>
        <translation>这不只是恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>A key has eight groups of five characters. Nothing was changed.</source>
        <translation>密钥有八组，每组五个字符。没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Type the eight groups as they stand on your paper, and nothing else.</source>
        <translation>请照着纸输入八组，不要输入其他内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The system has another key store now</source>
        <translation>系统现在使用另一个密钥存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Open it with your passphrase or your recovery key. Then Strongroom offers to put the key where it is now looked for.</source>
        <translation>请用密码短语或恢复密钥打开它。之后 Strongroom 会提议把密钥放到现在查找它的地方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Settings name the place in the file and the reason.</source>
        <translation>设置中会写明文件中的位置和原因。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>This is a fault of the app and not of yours.</source>
        <translation>这是应用的错误，不是你的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The last change was not saved.</source>
        <translation>最后一次更改没有保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>Your vault is sound, and nothing was changed.</source>
        <translation>你的保险库完好，没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notices.py"/>
        <source>The key store that was given the vault's key is {earlier}; the one that is there now is {now}.</source>
        <translation>当初存入保险库密钥的密钥存储是 {earlier}；现在的是 {now}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/old_number.py"/>
        <source>Until {day}, a code to the old number may still open {label}. Security counts that way as closed already.</source>
        <translation>到 {day}为止，发到旧号码的验证码仍可能打开“{label}”。安全性已把这条途径算作关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Both numbers over time</source>
        <translation>两个数字随时间的变化</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <source>What changed, day by day</source>
        <translation>每天有什么变化</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <source>Security {grade}</source>
        <translation>安全性 {grade}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/over_time.py"/>
        <source>Recovery {grade}</source>
        <translation>可找回性 {grade}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/own_files.py"/>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>An exchange from a file</source>
        <translation>从文件读取交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/own_files.py"/>
        <source>Save the exchange as a file</source>
        <translation>把交易所另存为文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <source>No official page that we know says anything that matters here.</source>
        <translation>我们所知的官方页面都没有提到与此有关的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <source>Facts: {name}</source>
        <translation>事实：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pack_facts.py"/>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Facts about {name}</source>
        <translation>关于 {name} 的事实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>page in {language}</source>
        <comment>the language of a source</comment>
        <translation>{language}页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Filipino</source>
        <translation>菲律宾语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Kazakh</source>
        <translation>哈萨克语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_language.py"/>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Where your coins may go. Coin, network, address and memo belong together, and are kept and compared together.</source>
        <translation>你的币可以去哪里。币种、网络、地址和 Memo 属于一个整体，一起保存、一起比对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Strongroom compares when you ask, and watches no clipboard. A program that reads all you copy would also read passwords and the words of wallets. And it could not help against a virus, which changes what any program on this computer shows. The screen of a hardware wallet, or another device, is what decides.</source>
        <translation>Strongroom 在你要求时才比对，不监视剪贴板。会读取你复制的一切的程序，也会读到密码和钱包的助记词。而且它对病毒无能为力，病毒会改变这台电脑上任何程序显示的内容。最终要看硬件钱包的屏幕，或另一台设备。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>{count} entries cannot be read here.</source>
        <extracomment>For one: {count} entry cannot be read here.</extracomment>
        <translation>
            <numerusform>有 {count} 个条目无法在这里读取。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>No addresses yet</source>
        <translation>还没有地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Write down where you withdraw to: your wallets, your other accounts, people you pay. A forged address that looks like one of yours is noticed then, and so is one that a stranger put on an exchange’s list.</source>
        <translation>写下你往哪里提币：你的钱包、你的其他账户、你付款的人。这样，看起来像你的地址的伪造地址会被发现，陌生人放进交易所列表的地址也会被发现。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Leave without keeping it?</source>
        <translation>离开而不保存？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>What you entered about this address is not in your book yet.</source>
        <translation>你填写的关于这个地址的内容还不在你的地址簿中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Do not send anything to this address.</source>
        <translation>不要向这个地址发送任何资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>What stands at its source is another one, or the payment did not arrive. Earlier checks of this entry no longer count. Compare the two, then change the entry or remove it.</source>
        <translation>来源处的是另一个地址，或付款没有到达。这个条目之前的核对不再有效。请比较两者，再更改或移除这个条目。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawal addresses</source>
        <translation>提币地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Book</source>
        <translation>地址簿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Compare two</source>
        <translation>比较两个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>An exchange’s list</source>
        <translation>交易所的列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>It leaves the book with its checks. A forged address that looks like it is then no longer noticed.</source>
        <translation>它连同核对记录一起离开地址簿。此后，看起来像它的伪造地址就不会被发现。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Why nothing is watched</source>
        <translation>为什么什么都不监视</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>A later Strongroom wrote them. They stay in the vault as they are.</source>
        <translation>它们由更新版本的 Strongroom 写成，会原样留在保险库里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Opening the book</source>
        <translation>正在打开地址簿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>There are many addresses in it. This takes a moment.</source>
        <translation>其中有很多地址，请稍候。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/pages/key_form.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <location filename="../../desktop_app/ui/pages/key_form.py"/>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Save as a CSV file …</source>
        <translation>另存为 CSV 文件……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Read a CSV file …</source>
        <translation>读入 CSV 文件……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>From the book</source>
        <translation>从地址簿中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Say where you have an account, then its list can be compared.</source>
        <translation>填写你在哪里有账户，之后就能比对它的列表。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Add one</source>
        <translation>添加一个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>It is in your book.</source>
        <translation>它已在你的地址簿中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>The change is stored.</source>
        <translation>更改已保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>The check is stored with today’s date.</source>
        <translation>核对已按今天的日期保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/address_book.py"/>
        <source>Now check it by another way.</source>
        <translation>现在换一种方式核对它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Authenticator helper</source>
        <translation>身份验证器助手</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>The key stays on this computer only while this page is open, unless you choose to keep it.</source>
        <translation>除非你选择保存，密钥只在这个页面打开期间留在这台电脑上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>How many there are, where they lie, and whether one was tried. The codes themselves are never kept here.</source>
        <translation>有多少个、放在哪里、是否试过其中一个。恢复码本身绝不保存在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the QR code</source>
        <translation>寻找二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the QR code of {name}</source>
        <translation>寻找 {name} 的二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the code, or type the key from paper</source>
        <translation>寻找二维码，或照着纸张输入密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Find the code of {name}, or type the key from paper</source>
        <translation>寻找 {name} 的二维码，或照着纸张输入密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Set up an authenticator for {name}</source>
        <translation>为 {name} 设置身份验证器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>The authenticator key of {name}</source>
        <translation>{name} 的身份验证器密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Finish at {name}</source>
        <translation>在 {name} 完成设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Look it over</source>
        <translation>再看一遍</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Test your phone</source>
        <translation>测试你的手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Paper backup</source>
        <translation>纸质备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Try the paper</source>
        <translation>试用纸张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Recovery codes of {name}</source>
        <translation>{name} 的恢复码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/authenticator.py"/>
        <source>Back to the step</source>
        <translation>返回步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>A backup is one encrypted file with everything you told Strongroom. It opens with the passphrase or the recovery key that opened your vault on that day, on any computer.</source>
        <translation>备份是一个加密文件，含有你告诉 Strongroom 的一切。它可以在任何电脑上，用那天打开你保险库的密码短语或恢复密钥打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Where you changed one since, the backups beside the vault open with the new one.</source>
        <translation>如果你此后更改过其中一个，保险库旁边的备份就用新的打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Use a backup file …</source>
        <translation>使用备份文件……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Keep one elsewhere</source>
        <translation>在别处存放一份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Save a backup file …</source>
        <translation>保存备份文件……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Keep the vault in another folder</source>
        <translation>把保险库放到另一个文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Go on in another folder …</source>
        <translation>在另一个文件夹继续……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Bring back a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>If this computer is lost, so are the backups on it. Keep one on a stick, best in another house.</source>
        <translation>如果这台电脑丢失，上面的备份也会丢失。请在 U 盘上存放一份，最好放在另一处住所。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>It lies in {folder} now. In another folder Strongroom goes on with everything that was saved, and opens it from there next time. What lies in the folder before stays there.</source>
        <translation>它现在位于 {folder}。换到另一个文件夹后，Strongroom 会带着已保存的全部内容继续，下次从那里打开。原文件夹中的内容留在原处。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Saving the backup</source>
        <translation>正在保存备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>It is opened again after it was written.</source>
        <translation>写好后会重新打开检验。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Making the vault there</source>
        <translation>正在那里建立保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>It is read again after it was written.</source>
        <translation>写好后会重新读取检验。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Strongroom goes on there</source>
        <translation>Strongroom 将在那里继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>This takes a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>Putting the backup back</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>What was there is kept.</source>
        <translation>原有内容会保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <source>The last backup beside the vault was not written</source>
        <translation>保险库旁边的上一份备份没有写成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/backups.py"/>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <source>What stands behind your accounts</source>
        <translation>你的账户依赖什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <source>Behind your accounts · {place} of {count}</source>
        <translation>你的账户依赖什么 · 第 {place} 项，共 {count} 项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/behind.py"/>
        <source>Behind {account} · {place} of {count}</source>
        <translation>{account} 依赖什么 · 第 {place} 项，共 {count} 项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>I think I am being robbed</source>
        <translation>我觉得有人正在盗走我的资金</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Nothing has to be typed here, and the app does nothing by itself. It tells you where things are.</source>
        <translation>这里什么都不必输入，应用也不会自行做任何事。它告诉你东西在哪里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Print this</source>
        <translation>打印此页</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>{name}: in this order</source>
        <translation>{name}：按此顺序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Which exchange</source>
        <translation>哪家交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <location filename="../../desktop_app/ui/phone_gone_part.py"/>
        <source>Where this comes from</source>
        <translation>这些内容出自哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>One thing after the other</source>
        <translation>一件一件来</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>Another exchange</source>
        <translation>其他交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <location filename="../../desktop_app/ui/phone_gone_part.py"/>
        <source>Menus change. If a word is not there, ask support on the page that you typed by hand.</source>
        <translation>菜单会变动。如果找不到某个词，请在你手动输入网址打开的页面上询问客服。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>No exchange is known here. Type its address yourself and ask its support to freeze the account.</source>
        <translation>这里没有已知的交易所。请自己输入它的网址，并请它的客服冻结账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/emergency.py"/>
        <source>No official page that we know speaks of this.</source>
        <translation>我们所知的官方页面都没有提到这一点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Behind your accounts</source>
        <translation>你的账户依赖什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>This is not in your vault any more</source>
        <translation>它已不在你的保险库中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>It was removed, with what you answered.</source>
        <translation>它已连同你的回答一起移除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>What you told Strongroom</source>
        <translation>你告诉 Strongroom 的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Its steps</source>
        <translation>它的步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>its facts were refused, see the settings</source>
        <translation>它的事实被拒绝，见设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>How you live with your accounts.</source>
        <translation>你如何使用你的账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>What leans on it</source>
        <translation>什么依赖它</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>What leans on you</source>
        <translation>什么依赖你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/entry.py"/>
        <source>Nothing is asked about this.</source>
        <translation>关于它没有要问的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>{name} is chosen.</source>
        <translation>已选择 {name}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>{count} accounts here already</source>
        <extracomment>For one: {count} account here already</extracomment>
        <translation>
            <numerusform>这里已有 {count} 个账户</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Exchanges</source>
        <translation>交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>These are the exchanges that Strongroom knows so far. You can add another one yourself.</source>
        <translation>这些是 Strongroom 目前了解的交易所。你可以自己再添加一家。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Strongroom knows no exchange with “{typed}” in its name yet. You can add it yourself.</source>
        <translation>Strongroom 还不了解名称中含有“{typed}”的交易所。你可以自己添加。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>A second account at an exchange that you have already gets a name of its own.</source>
        <translation>在你已有账户的交易所再添加的第二个账户，会有自己的名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Choose every exchange where you have an account. You can add more later.</source>
        <translation>选择你有账户的每家交易所。以后还可以再添加。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Find an exchange</source>
        <translation>查找交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Another exchange …</source>
        <translation>另一家交易所……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Exchanges that you added, and files</source>
        <translation>你添加的交易所，以及文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Compare what they let you reach</source>
        <translation>比较它们能让你达到什么程度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>A name for your further account at {name}</source>
        <translation>你在 {name} 的另一个账户的名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Which account do you want to add?</source>
        <translation>你想添加哪个账户？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/exchanges.py"/>
        <source>Where do you keep crypto?</source>
        <translation>你把加密货币放在哪里？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>These files are not encrypted.</source>
        <translation>这些文件没有加密。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>They hold no password and no key, but they show a thief what is open. Keep them like a key, and delete them when they have served. What stays encrypted is a backup.</source>
        <translation>它们不含密码和密钥，但会让窃贼看到什么仍然开放。像保管钥匙一样保管它们，用完就删除。保持加密的是备份。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>It lies in {folder} and is not encrypted.</source>
        <translation>它位于 {folder}，没有加密。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Choose a JSON file</source>
        <translation>选择 JSON 文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Save or read files</source>
        <translation>保存或读入文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>For another program, another place, or your own records.</source>
        <translation>供其他程序、其他地方使用，或自己留存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Read a JSON file in</source>
        <translation>读入 JSON 文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Choose a JSON file …</source>
        <translation>选择 JSON 文件……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>It takes the place of everything in your vault. You see what it holds before anything changes.</source>
        <translation>它会取代你保险库中的一切。在任何内容改变之前，你会先看到它含有什么。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>Reading the file in</source>
        <translation>正在读入文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/files.py"/>
        <source>A backup of what is there comes first.</source>
        <translation>会先为现有内容做一份备份。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Show {count} earlier days</source>
        <extracomment>For one: Show {count} earlier day</extracomment>
        <translation>
            <numerusform>再显示更早的 {count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>{count} changes</source>
        <extracomment>For one: {count} change</extracomment>
        <translation>
            <numerusform>{count} 处变动</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>Nothing to show yet</source>
        <translation>还没有可显示的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Each answer that you give or change is kept here with its day.</source>
        <translation>你给出或更改的每个回答，都连同日期保存在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>This takes a moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>What you answered since {day}, and what it did to both numbers.</source>
        <translation>自 {day}起你回答了什么，以及它对两个数字的影响。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Since when</source>
        <translation>从何时起</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>There are numbers once there is an account.</source>
        <translation>有了账户才会有数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Show the other {count}</source>
        <translation>显示其余 {count} 项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>Show the other {count} of {day}</source>
        <translation>显示{day}的其余 {count} 项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/history.py"/>
        <source>No answer changed in this time.</source>
        <translation>这段时间没有回答变动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>The account that syncs {label} counts as that of {mailbox}: what guards the mailbox guards both. If it is another account, add its mailbox, too.</source>
        <translation>“{label}”用来同步的账户按“{mailbox}”的账户计算：保护该邮箱的，也保护它。如果是另一个账户，请把它的邮箱也添加进来。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>You said before that {name} knows no number of yours, so that stands here. Change it if it knows one.</source>
        <translation>你之前说过 {name} 不知道你的任何号码，所以这里已这样填上。如果它知道，请更改。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Which number gets the codes of {name}?</source>
        <translation>哪个号码接收 {name} 的验证码？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>You said before that {name} knows no number of yours.</source>
        <translation>你之前说过 {name} 不知道你的任何号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>It is then asked about too, and there are steps that protect it.</source>
        <translation>之后也会问到它，并有步骤来保护它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>I do not know yet</source>
        <translation>我还不知道</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>There are {count} things that are still unknown; they count as open until you have looked.</source>
        <extracomment>For one: There is {count} thing that is still unknown; it counts as open until you have looked.</extracomment>
        <translation>
            <numerusform>还有 {count} 件事未知；在你查看之前按开放计。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>{name}: security at least {number} of 100; the rest counts as open</source>
        <translation>{name}：安全性至少 {number}（满分 100）；其余按开放计</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>{name}: security {letter} {number} (A is best, E is worst)</source>
        <translation>{name}：安全性 {letter} {number}（A 最好，E 最差）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>{count} more to look up</source>
        <extracomment>For one: {count} more to look up</extracomment>
        <translation>
            <numerusform>还有 {count} 项要查看</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>{name} · worth looking up</source>
        <translation>{name} · 值得查看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Interview</source>
        <translation>问答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>{name} · question {place} of {count}</source>
        <translation>{name} · 第 {place} 个问题，共 {count} 个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Your answers are in the vault, and each can be changed at any time.</source>
        <translation>你的回答已在保险库中，每一个都可以随时更改。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Save and next</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>about {time} left</source>
        <translation>还剩约 {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Show the overview</source>
        <translation>显示概览</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Choose all that apply.</source>
        <translation>请选出所有符合的项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Stop here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>Hide where to look</source>
        <translation>隐藏在哪里查看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>{name} · change an answer</source>
        <translation>{name} · 更改回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/interview.py"/>
        <source>That was the last question</source>
        <translation>这是最后一个问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Delete what you do not need here.</source>
        <translation>请删除你这里不需要的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Nothing is kept here</source>
        <translation>这里没有保存任何内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>That is the safer way: a thief who gets into this computer finds no codes.</source>
        <translation>这样更安全：进入这台电脑的窃贼找不到验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Delete the key from this computer?</source>
        <translation>从这台电脑删除密钥？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>The codes on your phone stay, and so does the paper. If there is neither, print the sheet first: it cannot be undone.</source>
        <translation>手机上的验证码保留，纸张也保留。如果两者都没有，请先打印：此操作无法撤销。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Print its sheet</source>
        <translation>打印它的纸张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Delete it here</source>
        <translation>从这里删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>Back to the authenticator helper</source>
        <translation>返回身份验证器助手</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/kept_secrets.py"/>
        <source>kept on {day}</source>
        <translation>保存于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/key_form.py"/>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/key_list.py"/>
        <source>Paste a list of API keys</source>
        <translation>粘贴 API 密钥列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>The order is safe: on the way no single loss locks you out that would not do so today. Put a step off, and the rest is planned anew.</source>
        <translation>顺序是安全的：途中不会出现某一次丢失就把你锁在外面、而今天却不会的情况。推迟某一步，其余的会重新规划。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} steps to the best that you can reach</source>
        <extracomment>For one: {count} step to the best that you can reach</extracomment>
        <translation>
            <numerusform>还有 {count} 步可达到你能做到的最佳程度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} steps are left</source>
        <extracomment>For one: {count} step is left</extracomment>
        <translation>
            <numerusform>还剩 {count} 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} steps left, and none of them moves a number</source>
        <extracomment>For one: {count} step left, and it moves no number</extracomment>
        <translation>
            <numerusform>还剩 {count} 步，都不会改变数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>About {count} minutes.</source>
        <extracomment>For one: About {count} minute.</extracomment>
        <translation>
            <numerusform>约 {count} 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>About {count} hours.</source>
        <extracomment>For one: About {count} hour.</extracomment>
        <translation>
            <numerusform>约 {count} 小时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} more things to look up: {label}</source>
        <extracomment>For one: {count} more thing to look up: {label}</extracomment>
        <translation>
            <numerusform>还有 {count} 件事要查看：{label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>The last {count} points of security are outside your settings: an exchange itself can fail.</source>
        <extracomment>For one: The last point of security is outside your settings: an exchange itself can fail.</extracomment>
        <translation>
            <numerusform>安全性的最后 {count} 分在你的设置之外：交易所自身可能出事。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} things are not known yet and count as open.</source>
        <extracomment>For one: {count} thing is not known yet and counts as open.</extracomment>
        <translation>
            <numerusform>有 {count} 件事尚不知道，按开放计。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Some questions about {names} are not answered. What is not answered counts as open.</source>
        <translation>关于{names}的一些问题还没有回答。没有回答的按开放计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>you</source>
        <comment>one of those whom questions are about</comment>
        <translation>你</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>{count} more</source>
        <comment>names that are left out of a list</comment>
        <extracomment>For one: {count} more</extracomment>
        <translation>
            <numerusform>另外 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Show what the steps would change</source>
        <translation>显示这些步骤会带来的变化</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Once Strongroom knows of an account, the steps to a safer setup stand here, in an order that is safe.</source>
        <translation>Strongroom 知道某个账户之后，通往更安全设置的步骤会按安全的顺序列在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Your answers are kept. The steps of each account stand on its own page.</source>
        <translation>你的回答已保留。每个账户的步骤在它自己的页面上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>This plan is still rough.</source>
        <translation>这个计划还很粗略。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Go on answering</source>
        <translation>继续回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Begin with step {number}</source>
        <translation>从第 {number} 步开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Where you stand</source>
        <translation>你目前的状况</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>See what still reaches your money</source>
        <translation>查看什么仍够得到你的资金</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>See the step: {name}</source>
        <translation>查看这一步：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Take up again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Take up again: {name}</source>
        <translation>重新开始：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Working out the safest order</source>
        <translation>正在计算最安全的顺序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>This takes a moment. It happens on this computer.</source>
        <translation>请稍候。计算在这台电脑上进行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>The plan could not be worked out</source>
        <translation>计划无法算出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>After all steps:</source>
        <translation>所有步骤之后：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>No step is left in the plan</source>
        <translation>计划中已没有剩余步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>What remains is not closed by a step, or you put it off.</source>
        <translation>剩下的不能靠步骤关闭，或已被你推迟。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Worth looking up</source>
        <translation>值得查看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>Security up to {grade} once everything is known</source>
        <translation>一切都知道后，安全性最高可达 {grade}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/next_steps.py"/>
        <source>None of these can be done safely yet. Each row says what it waits for.</source>
        <translation>这些步骤目前都还不能安全地做。每一行写明它在等什么。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>Say which exchanges you use, and Strongroom works out which attacks reach your money.</source>
        <translation>填写你使用哪些交易所，Strongroom 会算出哪些攻击够得到你的资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Choose your exchanges</source>
        <translation>选择你的交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>Which account’s routes are shown</source>
        <translation>显示哪个账户的途径</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/overview.py"/>
        <source>{count} things nobody has told us yet count as open: show me where to look</source>
        <extracomment>For one: One thing nobody has told us yet counts as open: show me where to look</extracomment>
        <translation>
            <numerusform>有 {count} 件事还没有人告诉我们，按开放计：告诉我在哪里查看</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <source>Your own exchange</source>
        <translation>你自己的交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchange.py"/>
        <source>This {reason}.</source>
        <translation>此项{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Exchanges that you added</source>
        <translation>你添加的交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <source>Your accounts here: {accounts}.</source>
        <translation>你在这里的账户：{accounts}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <source>The folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_exchanges.py"/>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Copy the folder’s path</source>
        <translation>复制文件夹路径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>From {file}</source>
        <translation>来自 {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Address to type</source>
        <translation>要输入的网址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Its domains, as the file says</source>
        <translation>文件所写的域名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Checked, as the file says</source>
        <translation>文件所写的核对日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/own_import.py"/>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>There is nothing to print yet</source>
        <translation>还没有可打印的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Say which exchanges you use. Then there are a checklist of your own steps in their safe order, a card for the moment when money is moving, and an overview for somebody whom you trust.</source>
        <translation>填写你使用哪些交易所。之后就会有按安全顺序列出你自己步骤的清单、资金正在流走时用的卡片，以及给你信任的人看的概览。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>No password, code or key is printed on any of it.</source>
        <translation>上面都不会印出密码、验证码或密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>Keep paper like a key, and use a printer of your own.</source>
        <translation>像保管钥匙一样保管纸张，并使用你自己的打印机。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Working out the order of the steps …</source>
        <translation>正在计算步骤的顺序……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>The pages could not be made. Choose another account and come back, or close Strongroom and start it anew.</source>
        <translation>页面无法生成。请选择另一个账户再回来，或关闭 Strongroom 再重新启动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>A new recovery key on paper</source>
        <translation>新的恢复密钥，写在纸上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Enter what you ticked on paper</source>
        <translation>录入你在纸上勾选的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Nothing was printed</source>
        <translation>没有打印任何内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Print &amp; export</source>
        <translation>打印与导出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <source>The file is not encrypted: keep it like a key.</source>
        <translation>文件没有加密：像保管钥匙一样保管它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/paper_page.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Saved as PDF</source>
        <translation>已保存为 PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>The system's key store is being asked whether it can keep the vault's key. It may ask for its own password.</source>
        <translation>正在询问系统的密钥存储能否保存保险库的密钥。它可能会要求输入它自己的密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Day by day you need not type anything: the system's key store keeps the vault's key as well.</source>
        <translation>平时你什么都不必输入：系统的密钥存储也保存着保险库的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>This system has no key store that Strongroom can trust. So it will ask for a passphrase each time it starts.</source>
        <translation>这个系统没有 Strongroom 可以信任的密钥存储。所以它每次启动都会要求输入密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Leave before your vault is made?</source>
        <translation>在保险库建立之前离开？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>The key on your paper will not be used. Next time there is a new one.</source>
        <translation>你纸上的密钥将不会被使用。下次会有一个新的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Protect your vault</source>
        <translation>保护你的保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Its window may be behind this one.</source>
        <translation>它的窗口可能在这个窗口后面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>If you forget it, your recovery key opens the vault.</source>
        <translation>如果你忘记了它，恢复密钥能打开你的保险库。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Write down your recovery key</source>
        <translation>写下你的恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>It opens your vault, the encrypted files with all that you tell Strongroom, when nothing else does: a passphrase may be forgotten, and the key store, where your system keeps passwords, may forget too. Write it on paper and keep it away from the computer. It is shown only now.</source>
        <translation>在别的都打不开时，它能打开你的保险库，也就是存放你告诉 Strongroom 的一切的加密文件：密码短语可能会忘记，密钥存储（系统保存密码的地方）也可能遗失密钥。请写在纸上，与电脑分开存放。它只在现在显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>I have written it down</source>
        <translation>我已写下</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Show the key again</source>
        <translation>再次显示密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Waiting for the system's key store</source>
        <translation>正在等待系统的密钥存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Use a passphrase instead</source>
        <translation>改用密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Choose a passphrase</source>
        <translation>选择密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Make the vault</source>
        <translation>建立保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Type group {number} from your paper</source>
        <translation>照着你的纸输入第 {number} 组</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>This makes sure that what you wrote down is right. The other groups are not needed.</source>
        <translation>这能确认你写下的正确无误。不需要其他组。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>This is not group {number}. Compare it with your paper, or look at the key again.</source>
        <translation>这不是第 {number} 组。请与你的纸核对，或再看一次密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Nothing was lost. A passphrase takes its place.</source>
        <translation>没有丢失任何内容。改由密码短语代替。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/protect.py"/>
        <source>Making your vault</source>
        <translation>正在建立你的保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Keys that work everywhere</source>
        <translation>随处可用的按键</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>{count} files with facts could not be used.</source>
        <extracomment>For one: One file with facts could not be used.</extracomment>
        <translation>
            <numerusform>有 {count} 个事实文件无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Look and paper</source>
        <translation>外观和纸张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Your vault</source>
        <translation>你的保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Add a passphrase</source>
        <translation>添加密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>This system’s key store, which has lost the key</source>
        <translation>这个系统的密钥存储，但它已遗失密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>About Strongroom</source>
        <translation>关于 Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Everything else works, and your answers are kept. Each line names the file, the place and the reason.</source>
        <translation>其他一切正常，你的回答已保留。每一行写明文件、位置和原因。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>What you told Strongroom lies in this folder, encrypted, and in the backups that you saved elsewhere.</source>
        <translation>你告诉 Strongroom 的内容加密后位于这个文件夹，以及你保存在别处的备份中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Put the key back into the key store</source>
        <translation>把密钥放回密钥存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Keep the key in the key store</source>
        <translation>把密钥保存在密钥存储中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>All licences</source>
        <translation>全部许可证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Copy the path of the licences</source>
        <translation>复制许可证路径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>It opens no network connection, and never asks for a password of an exchange.</source>
        <translation>它不建立任何网络连接，也从不询问交易所的密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Facts checked</source>
        <translation>事实核对日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Opens with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Make a new recovery key</source>
        <translation>创建新的恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/settings.py"/>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>I could not finish</source>
        <translation>我没能完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Esc leaves · your place is kept</source>
        <translation>按 Esc 离开 · 进度会保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Your answers say that it does not apply, or that it was done in another way.</source>
        <translation>按你的回答，它不适用，或已用其他方式完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>This step is not needed any more</source>
        <translation>不再需要这一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>See the next steps</source>
        <translation>查看下一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>What did you see?</source>
        <translation>你看到了什么？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>Put this step off</source>
        <translation>推迟这一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/step.py"/>
        <source>Looking whether this is safe now …</source>
        <translation>正在查看现在做是否安全……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>The open steps, in the order in which they are printed. Tick those that you ticked there, say what you saw where a step asks, then store them.</source>
        <translation>未完成的步骤，按打印时的顺序排列。勾选你在纸上勾选的；步骤询问时，填写你看到了什么，再保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>The order of the steps could not be worked out. Nothing was changed. Close Strongroom and start it anew.</source>
        <translation>步骤的顺序无法算出。没有更改任何内容。请关闭 Strongroom 再重新启动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>The day on which you ticked them</source>
        <translation>你勾选它们的日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>As it stands on the paper. Enter the ticks of another day by themselves.</source>
        <translation>照纸上所写。另一天的勾选请分开录入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>This is no day that can be read. Write it as 2026-09-16.</source>
        <translation>这不是可读取的日期。请写成 2026-09-16。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>{count} steps are ticked.</source>
        <extracomment>For one: One step is ticked.</extracomment>
        <translation>
            <numerusform>已勾选 {count} 步。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>{count} steps ask what you saw.</source>
        <extracomment>For one: One step asks what you saw.</extracomment>
        <translation>
            <numerusform>有 {count} 步询问你看到了什么。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>{count} steps are stored, done on {day}.</source>
        <extracomment>For one: One step is stored, done on {day}.</extracomment>
        <translation>
            <numerusform>已保存 {count} 步，完成于 {day}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>No step is open</source>
        <translation>没有未完成的步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>What you do not know yet still counts as open: look at the next steps.</source>
        <translation>你还不知道的仍按开放计：请看下一步。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Store what is ticked</source>
        <translation>保存已勾选的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Nothing is ticked yet.</source>
        <translation>还没有勾选任何一项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/ticks.py"/>
        <source>Both numbers and the plan are worked out anew.</source>
        <translation>两个数字和计划都会重新计算。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Open with the passphrase</source>
        <translation>用密码短语打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Open with the recovery key</source>
        <translation>用恢复密钥打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Try the system's key store</source>
        <translation>试用系统的密钥存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Opening your vault</source>
        <translation>正在打开你的保险库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>The system's key store is asked for its key. It may ask for its own password, in a window that may be behind this one.</source>
        <translation>正在向系统的密钥存储索取密钥。它可能会要求输入它自己的密码，窗口可能在这个窗口后面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>The system's key store holds this vault's key.</source>
        <translation>系统的密钥存储保存着这个保险库的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Type your passphrase.</source>
        <translation>请输入你的密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Unlock with the recovery key</source>
        <translation>用恢复密钥解锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>The eight groups that you have on paper.</source>
        <translation>你写在纸上的八组。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Small letters, spaces and missing hyphens are fine.</source>
        <translation>小写字母、空格和缺少连字符都没关系。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <source>Type your passphrase first.</source>
        <translation>请先输入你的密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/unlock.py"/>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>Type the recovery key first.</source>
        <translation>请先输入恢复密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Strongroom shows which attacks still reach your money at crypto exchanges, and walks you to a setup that holds.</source>
        <translation>Strongroom 显示哪些攻击仍够得到你在加密货币交易所的资金，并一步步带你达到稳固的设置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Everything you tell it stays on this computer, encrypted, and nothing is sent anywhere.</source>
        <translation>你告诉它的一切都加密留在这台电脑上，不会发送到任何地方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>It never asks for a password to an exchange, and never signs in for you.</source>
        <translation>它从不询问交易所的密码，也从不替你登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>I have a backup</source>
        <translation>我有备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>Welcome to Strongroom</source>
        <translation>欢迎使用 Strongroom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pages/welcome.py"/>
        <source>about ten minutes for two exchanges</source>
        <translation>两家交易所约十分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Your steps in their safe order, to be ticked by hand.</source>
        <translation>你的步骤，按安全的顺序排列，用手勾选。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>What to do, in which order, when money is moving and it is not you. A page for each account.</source>
        <translation>资金正在流走而不是你所为时，按什么顺序做什么。每个账户一页。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>What there is and where to begin, for somebody who has to act for you, or an heir.</source>
        <translation>有些什么、从哪里开始，写给必须代你处理的人或继承人。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Which attacks reach the money and which do not: the picture, and every route in sentences.</source>
        <translation>哪些攻击够得到资金，哪些够不到：途径图，以及用文字说明的每条途径。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>For a trusted person</source>
        <translation>给信任的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Routes</source>
        <translation>途径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Open steps only</source>
        <translation>仅未完成的步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>No answers</source>
        <translation>不含回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>One on a page</source>
        <translation>每页一张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Two on a page</source>
        <translation>每页两张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Where to begin</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>And what is behind it</source>
        <translation>以及它所依赖的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Everything you told</source>
        <translation>你告诉的一切</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>What to print</source>
        <translation>打印什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Which paper</source>
        <translation>哪种纸张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Ticks and answers</source>
        <translation>勾选和回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>How much it tells</source>
        <translation>写多少内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_choices.py"/>
        <source>Size of the paper</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_printing.py"/>
        <source>Nothing was printed. Save it as PDF, and print it where there is a printer that you trust.</source>
        <translation>没有打印任何内容。请另存为 PDF，到有你信任的打印机的地方打印。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The file was not saved</source>
        <translation>文件没有保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>No half-written file was left behind, and your answers are untouched.</source>
        <translation>没有留下写到一半的文件，你的回答没有变动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Save as {kind}</source>
        <translation>另存为 {kind}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Nothing may be written in {folder}, or the file is open in another program.</source>
        <translation>{folder} 不允许写入，或文件已在另一个程序中打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>Choose another folder or another name.</source>
        <translation>请选择另一个文件夹或另一个名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <source>No file can have the name {name} there.</source>
        <translation>那里的文件不能用 {name} 这个名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_saving.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The drive reported a fault.</source>
        <translation>磁盘报告了故障。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <location filename="../../desktop_app/ui/widgets/paper_preview.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/paper_view.py"/>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>It was not read any further, nothing of it was stored, and the field was emptied.</source>
        <translation>它没有再往下读取，没有保存其中任何内容，输入框已清空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>It may still lie on the clipboard: copy something else.</source>
        <translation>它可能仍在剪贴板中：请复制别的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>If other people use this computer, or the clipboard is shared with other devices, delete that key at {name} now and make a new one. Strongroom never needs a secret or a passphrase of a key.</source>
        <translation>如果有别人使用这台电脑，或剪贴板与其他设备共用，请立即在 {name} 删除那个密钥并创建新的。Strongroom 绝不需要密钥的秘密部分或密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>If other people use this computer, or the clipboard is shared with other devices, move the coins of that wallet to a new one. Strongroom never needs the words or the key of a wallet.</source>
        <translation>如果有别人使用这台电脑，或剪贴板与其他设备共用，请把那个钱包的币转到新钱包。Strongroom 绝不需要钱包的助记词或私钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>If other people use this computer, or the clipboard is shared with other devices, set the authenticator up anew at {name}. It has no place here.</source>
        <translation>如果有别人使用这台电脑，或剪贴板与其他设备共用，请在 {name} 重新设置身份验证器。它不该填在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>Nothing was read of it, and what you have is untouched.</source>
        <translation>没有读取其中任何内容，你已有的没有变动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This is more text than any such list has</source>
        <translation>这比任何此类列表的文字都多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>These are more lines than any such list has</source>
        <translation>这比任何此类列表的行数都多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>One line is longer than any line of such a list</source>
        <translation>有一行比此类列表的任何一行都长</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>These are more columns than any such list has</source>
        <translation>列数比任何此类列表都多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This is nested deeper than any such answer</source>
        <translation>这比任何此类答复嵌套得都深</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>At most {count} are read. Copy only the list itself.</source>
        <translation>最多读取 {count}。请只复制列表本身。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy it again.</source>
        <translation>请重新复制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This looks like a private key or the words of a wallet</source>
        <translation>这看起来像私钥或钱包的助记词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>The answer breaks off at line {line}</source>
        <translation>答复在第 {line} 行中断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>Copy all of it, from the first bracket to the last.</source>
        <translation>请从第一个括号到最后一个括号全部复制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This file is in no encoding that Strongroom knows</source>
        <translation>这个文件的编码 Strongroom 不认识</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>Save it as UTF-8, then open it.</source>
        <translation>请另存为 UTF-8，再打开它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This looks like the secret of an API key</source>
        <translation>这看起来像 API 密钥的秘密部分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/pasted_words.py"/>
        <source>This looks like the code of an authenticator</source>
        <translation>这看起来像身份验证器的二维码内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>{source}, step by step</source>
        <translation>{source}，逐步说明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>{source} and a leaked password, step by step</source>
        <translation>{source}加上泄露的密码，逐步说明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>It starts with {proofs}.</source>
        <translation>它从{proofs}开始。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/path_words.py"/>
        <source>And you could no longer freeze it yourself: that asks for {proofs}, which are the thief’s by then.</source>
        <extracomment>For one: And you could no longer freeze it yourself: that asks for {proofs}, which is the thief’s by then.</extracomment>
        <translation>
            <numerusform>而且你也无法再自己冻结它：冻结要求{proofs}，而那时它已在窃贼手里。</numerusform>
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
        <translation>两者同时：{first}，以及{second}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/phone_gone_part.py"/>
        <source>My phone is gone</source>
        <translation>我的手机不见了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/phone_gone_part.py"/>
        <source>First, in this order</source>
        <translation>首先，按此顺序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/phone_gone_part.py"/>
        <source>Then: what lets you back in</source>
        <translation>然后：怎样重新登录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/phone_gone_part.py"/>
        <source>Once you are in again</source>
        <translation>重新登录之后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/phone_gone_part.py"/>
        <source>Go through the answers</source>
        <translation>逐项检查回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/phone_gone_part.py"/>
        <source>Type the key in the helper</source>
        <translation>在助手中输入密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/phone_gone_part.py"/>
        <source>Add your exchanges, and this page says for each of them what lets you back in.</source>
        <translation>添加你的交易所后，此页会逐一说明怎样重新登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>So nothing new could be saved. Nothing was lost: what was saved before is untouched.</source>
        <translation>所以无法保存新内容。没有丢失任何内容：之前保存的没有变动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Save everything to another place …</source>
        <translation>把一切保存到另一个位置……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The vault's folder is gone</source>
        <translation>保险库的文件夹不见了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>{folder} was deleted, or its drive was taken away. Nothing was lost yet: everything up to the last answer is still here until Strongroom is closed.</source>
        <translation>{folder} 被删除了，或它的磁盘被移走了。目前还没有丢失任何内容：直到最后一个回答，一切都还在这里，到关闭 Strongroom 为止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Save it to another place now. If the drive comes back, try again.</source>
        <translation>请现在把它保存到另一个位置。如果磁盘重新接上，请再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The vault's folder is not there</source>
        <translation>保险库的文件夹不存在</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>You keep your vault in {folder}. Nothing was changed.</source>
        <translation>你的保险库放在 {folder}。没有更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Connect the drive that holds it and try again, bring back a backup, or use the usual folder.</source>
        <translation>请接上存放它的磁盘再试一次，或恢复一份备份，或使用默认文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Nothing can be written in the vault's folder</source>
        <translation>保险库的文件夹无法写入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Allow your user to write in the folder, then try again.</source>
        <translation>请允许你的用户写入这个文件夹，再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>There is a file where the vault's folder should be</source>
        <translation>保险库文件夹的位置上有一个文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Move that file elsewhere, then try again.</source>
        <translation>请把那个文件移到别处，再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Connect the drive again, or put the folder back where it was. Then try again.</source>
        <translation>请重新接上磁盘，或把文件夹放回原处，再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The vault cannot live on this drive</source>
        <translation>保险库不能放在这个磁盘上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The drive cannot keep two windows apart. Use a folder on this computer's own drive, then try again.</source>
        <translation>这个磁盘无法让两个窗口互不干扰。请使用这台电脑自己磁盘上的文件夹，再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The drive is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Make some room on the drive, then do the last thing again.</source>
        <translation>请在磁盘上腾出一些空间，再做一次刚才的操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The drive reported a fault</source>
        <translation>磁盘报告了故障</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>The file {file} could not be read or written. What was saved before was not changed.</source>
        <translation>文件 {file} 无法读取或写入。之前保存的没有改变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/place_notices.py"/>
        <source>Check the drive, and copy the vault's folder to another one. Then try again.</source>
        <translation>请检查磁盘，把保险库的文件夹复制到另一个磁盘，再试一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_costs.py"/>
        <source>opens a route to your {exchange} money: {event}</source>
        <translation>打开一条通向你在 {exchange} 资金的途径：{event}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_costs.py"/>
        <source>opens a route to your {exchange} money until step {number}: {event}</source>
        <translation>在第 {number} 步之前打开一条通向你在 {exchange} 资金的途径：{event}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_costs.py"/>
        <source>harder to get back into {exchange} in this case: {losses}</source>
        <translation>在这种情况下更难重新进入 {exchange}：{losses}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_costs.py"/>
        <source>until step {number} harder to get back into {exchange} in this case: {losses}</source>
        <translation>在第 {number} 步之前，在这种情况下更难重新进入 {exchange}：{losses}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Left out, and why</source>
        <translation>没有列入的，以及原因</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Not now: {what}.</source>
        <comment>{what} is such a clause as: if you lose your phone after it, you are locked out of …</comment>
        <translation>现在不做：{what}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>At the end of this plan it would take security from {before} to {after}.</source>
        <translation>在这个计划结束时，它会使安全性从 {before} 变为 {after}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>At the end of this plan it would take recovery from {before} to {after}.</source>
        <translation>在这个计划结束时，它会使可找回性从 {before} 变为 {after}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>{who} would reach your {exchange} money then, and without it does not.</source>
        <translation>{who}那时会够到你在 {exchange} 的资金，没有它则不会。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>{steps} wait for it.</source>
        <extracomment>For one: {steps} waits for it.</extracomment>
        <translation>
            <numerusform>等待它的步骤：{steps}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>“{title}”</source>
        <comment>a step by its title</comment>
        <translation>“{title}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Its codes would lie in a cloud account or beside the passwords. With an app that keeps them on the phone only, the step comes back into the plan.</source>
        <translation>它的验证码会存放在云账户里，或与密码放在一起。换用只把验证码保存在手机上的应用，这一步就会回到计划中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>See the step</source>
        <translation>查看这一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_left_out.py"/>
        <source>Choose another authenticator app</source>
        <translation>选择另一个身份验证器应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Sitting {number}</source>
        <translation>第 {number} 次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>steps {first} to {last} · {minutes}</source>
        <translation>第 {first} 至 {last} 步 · {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>step {last} · {minutes}</source>
        <translation>第 {last} 步 · {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>after it security {security}, recovery {recovery}</source>
        <translation>此后安全性 {security}，可找回性 {recovery}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>not yet: {what}</source>
        <translation>还不能做：{what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>put off on {day}</source>
        <translation>推迟于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>does not apply to you, as you said on {day}</source>
        <translation>如你在 {day}所说，不适用于你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>First sitting</source>
        <translation>第一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Second sitting</source>
        <translation>第二次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Third sitting</source>
        <translation>第三次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Fourth sitting</source>
        <translation>第四次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Fifth sitting</source>
        <translation>第五次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Sixth sitting</source>
        <translation>第六次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose your phone after it, you are locked out of {account}</source>
        <translation>此后如果丢失手机，你会被锁在 {account} 门外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you forget what you know by heart after it, you are locked out of {account}</source>
        <translation>此后如果忘记了记在脑子里的，你会被锁在 {account} 门外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose your computer after it, you are locked out of {account}</source>
        <translation>此后如果丢失电脑，你会被锁在 {account} 门外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if your mailbox is shut for good after it, you are locked out of {account}</source>
        <translation>此后如果邮箱被永久关闭，你会被锁在 {account} 门外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if your phone number is gone for good after it, you are locked out of {account}</source>
        <translation>此后如果永久失去手机号，你会被锁在 {account} 门外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose all that is at home after it, you are locked out of {account}</source>
        <translation>此后如果失去家里的一切，你会被锁在 {account} 门外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>if you lose your SIM card after it, you are locked out of {account}</source>
        <translation>此后如果丢失 SIM 卡，你会被锁在 {account} 门外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>first, because “{title}” could be undone from there</source>
        <translation>排在前面，因为从那里可以撤销“{title}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>before “{title}”, which would refuse it</source>
        <translation>在“{title}”之前，否则会被拒绝</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>last, when nothing can be undone from there</source>
        <translation>放在最后，到那时已无法从那里撤销任何东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>best on the same day as step {number}</source>
        <translation>最好与第 {number} 步同一天做</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>after step {number}</source>
        <translation>在第 {number} 步之后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Look: {question}</source>
        <translation>查看：{question}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>Put off</source>
        <comment>to put a step off</comment>
        <translation>推迟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>safe now</source>
        <translation>现在做是安全的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>cannot be taken back</source>
        <translation>无法撤回</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>makes way for “{title}”</source>
        <translation>为“{title}”铺路</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>settles an unknown</source>
        <translation>弄清一项未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plan_rows.py"/>
        <source>no number moves</source>
        <translation>数字不变</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>Why (if you like)</source>
        <translation>为什么（可选）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It stands beside the step, also on paper. Never a password or a code.</source>
        <translation>它显示在这一步旁边，也会印在纸上。绝不要填写密码或验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>Put it off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>For how long</source>
        <translation>推迟多久</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It leaves the plan until you take it up again.</source>
        <translation>它离开计划，直到你重新开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It does not apply to me</source>
        <translation>不适用于我</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/put_off.py"/>
        <source>It leaves the plan for good. You can still change your mind.</source>
        <translation>它永久离开计划。你仍可改变主意。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>This key opens your Strongroom vault, and its backups on any computer, when nothing else does.</source>
        <translation>别的都打不开时，这个密钥能打开你的 Strongroom 保险库，也能在任何电脑上打开它的备份。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Anyone who has it and a copy of the vault's files can read them. It opens no exchange account and moves no money.</source>
        <translation>谁有它，又有保险库文件的副本，谁就能读取。它打不开任何交易所账户，也不能转移资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Keep it away from the computer: in a safe, in a locked drawer, with somebody you trust.</source>
        <translation>与电脑分开存放：放在保险柜里、上锁的抽屉里，或交给你信任的人。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Take no picture of it, and type it nowhere but into Strongroom.</source>
        <translation>不要给它拍照，除 Strongroom 外不要在任何地方输入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Strongroom recovery key</source>
        <translation>Strongroom 恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Made on {day}</source>
        <translation>制作于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Print the recovery key?</source>
        <translation>打印恢复密钥？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>A printer that others use, at work or in a shop, may keep a copy of each page. Use one of your own, and take the sheet out at once.</source>
        <translation>单位或店里与他人共用的打印机，可能会留下每一页的副本。请用你自己的打印机，并立即取出纸张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recovery_sheet.py"/>
        <source>Nothing was printed. Write the key down by hand: it has forty characters.</source>
        <translation>没有打印任何内容。请手写密钥：它有四十个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ring_words.py"/>
        <source>They open each other.</source>
        <translation>它们能相互打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ring_words.py"/>
        <source>Each opens the other: {things}. Whoever gets one has both.</source>
        <translation>两者能相互打开：{things}。谁得到一个，两个都归谁。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ring_words.py"/>
        <source>Each opens the next: {things}. Whoever gets one has all of them.</source>
        <translation>一个打开下一个：{things}。谁得到一个，全部都归谁。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_art.py"/>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>you can stop it</source>
        <translation>你能阻止它</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>open</source>
        <comment>a route to the money</comment>
        <translation>开放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>closed ✓</source>
        <comment>a route to the money</comment>
        <translation>已关闭 ✓</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_model.py"/>
        <source>closed</source>
        <comment>a route to the money</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>Routes to your {exchange} money</source>
        <translation>通向你在 {exchange} 的资金的途径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>Your {exchange} money</source>
        <translation>你在 {exchange} 的资金</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>{count} more attacks</source>
        <extracomment>For one: {count} more attack</extracomment>
        <translation>
            <numerusform>另外 {count} 种攻击</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_of.py"/>
        <source>Stopped as well</source>
        <translation>同样被挡住的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_paper.py"/>
        <source>routes</source>
        <comment>in the name of a file</comment>
        <translation>途径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_paper.py"/>
        <source>At the left stands what an attacker may get, in the middle what that opens, at the right the money. Each route is told in sentences below.</source>
        <translation>左边是攻击者可能得到的东西，中间是由此打开的东西，右边是资金。下面用文字说明每条途径。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/routes_part.py"/>
        <source>Routes through “{part}”</source>
        <translation>经过“{part}”的途径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/scores_card.py"/>
        <source>Both numbers of all accounts together</source>
        <translation>所有账户合计的两个数字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>a code to your phone number resets it</source>
        <translation>发到你手机号的验证码能重置它</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{who} gets nowhere: nothing of {exchange} is opened by a code to its number.</source>
        <translation>{who}也无从下手：{exchange} 的任何东西都不能凭发到其号码的验证码打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{who} gets no further without {missing}.</source>
        <translation>{who}走到这里就走不下去，还缺：{missing}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>You still have {proofs}.</source>
        <translation>你还有{proofs}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>The carrier gives you a new SIM card with the same number.</source>
        <translation>运营商会给你一张号码相同的新 SIM 卡。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>Withdrawals may be stopped for a time, so it can take days.</source>
        <translation>提币可能会暂停一段时间，所以可能要几天。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>They ask for your papers and your face, and decide.</source>
        <translation>客服会要求你的证件和面部，并作出决定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>You would need {missing}, and nothing that is left gives it.</source>
        <translation>你需要{missing}，而剩下的东西都给不了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>Every way in that is known leads through what is gone.</source>
        <translation>每一条已知的进入途径，都要经过已经失去的东西。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>A way of which nobody knows counts as none.</source>
        <translation>没有人知道的途径，按没有计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (in your head)</source>
        <translation>{proof}（在你的脑子里）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (on your phone)</source>
        <translation>{proof}（在你的手机上）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (on your computer)</source>
        <translation>{proof}（在你的电脑上）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (at home)</source>
        <translation>{proof}（在家里）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences.py"/>
        <source>{proof} (kept elsewhere)</source>
        <translation>{proof}（存放在别处）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>None of the {all} known attacks reaches your money, as far as your answers go</source>
        <translation>就你的回答来看，{all} 种已知攻击都够不到你的资金</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>{count} of {all} known attacks still reach your money</source>
        <extracomment>For one: {count} of {all} known attacks still reaches your money</extracomment>
        <translation>
            <numerusform>{all} 种已知攻击中，仍有 {count} 种够得到你的资金</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>You can stop each of them, if you act in time.</source>
        <translation>如果及时行动，每一种你都能阻止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>You can stop it, if you act in time.</source>
        <translation>如果及时行动，你能阻止它。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>You can stop {count} of them, if you act in time.</source>
        <extracomment>For one: You can stop {count} of them, if you act in time.</extracomment>
        <translation>
            <numerusform>如果及时行动，你能阻止其中 {count} 种。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>None of them leaves you time to stop it.</source>
        <translation>没有一种给你时间去阻止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>It leaves you no time to stop it.</source>
        <translation>它不给你时间去阻止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>One event can take {percent} % of your money: {happens}.</source>
        <translation>一个事件就能拿走你 {percent}% 的资金：{happens}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>No single event from afar withdraws your money before you can act. One can have it traded away: {happens}.</source>
        <translation>没有单独一个远程事件能在你来得及行动之前提走你的资金。有一个能靠交易把它转走：{happens}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>No single event from afar takes your money before you can act, as far as your answers go.</source>
        <translation>就你的回答来看，没有单独一个远程事件能在你来得及行动之前拿走你的资金。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Worked out on this computer from what you told Strongroom about {count} accounts and what stands behind them.</source>
        <extracomment>For one: Worked out on this computer from what you told Strongroom about {count} account and what stands behind it.</extracomment>
        <translation>
            <numerusform>在这台电脑上算出，依据是你告诉 Strongroom 的 {count} 个账户及其所依赖的东西。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>up to {letter} {number} once a page says what the exchange asks for</source>
        <translation>一旦有页面说明交易所要求什么，最高可达 {letter} {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>up to {letter} {score} once {count} things are known</source>
        <extracomment>For one: up to {letter} {score} once one thing is known</extracomment>
        <translation>
            <numerusform>弄清 {count} 件事后，最高可达 {letter} {score}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>nothing unknown</source>
        <translation>没有未知项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>what is not known yet would not lift it</source>
        <translation>尚不知道的也不会提高它</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>adds up to the number</source>
        <translation>各项相加得到这个数字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>A perfect setting</source>
        <translation>完美的设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Held at {letter} by: {cause}</source>
        <translation>停在 {letter} 的原因：{cause}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>{cause}, again</source>
        <translation>{cause}，再次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Its own weight inside the letter</source>
        <translation>它自己在等级内的权重</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Only together with a leaked password</source>
        <translation>仅当加上泄露的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Use the same password</source>
        <translation>使用同一个密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Why security is {letter} {number}</source>
        <translation>安全性为什么是 {letter} {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Why recovery is {letter} {number}</source>
        <translation>可找回性为什么是 {letter} {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Outside your settings</source>
        <translation>你的设置之外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>The exchange itself can fail. No setting changes that.</source>
        <translation>交易所自身可能出事。任何设置都改变不了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Two things at once</source>
        <translation>两件事同时发生</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sentences_scores.py"/>
        <source>Pairs of attacks that win together</source>
        <translation>一起得手的成对攻击</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>This system’s key store, by itself when you are signed in</source>
        <translation>这个系统的密钥存储，你登录系统后自动打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Your passphrase</source>
        <translation>你的密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Your recovery key on paper</source>
        <translation>你写在纸上的恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Of the window and of paper. What you wrote yourself stays as it is.</source>
        <translation>窗口和纸张的语言。你自己写的内容保持原样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>What Strongroom prints on.</source>
        <translation>Strongroom 打印时使用的纸张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>As little as possible also stops the blinking of the cursor in fields.</source>
        <translation>“尽量少”也会停止输入框中光标的闪烁。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>When nothing was touched for so long. It also locks when the computer sleeps and when its screen is locked.</source>
        <translation>当这么长时间没有操作时。电脑休眠和屏幕锁定时也会锁定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>MIT licence</source>
        <translation>MIT 许可证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Window and paper</source>
        <translation>窗口和纸张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Qt and PySide6, GNU Lesser General Public License, version 3</source>
        <translation>Qt 和 PySide6，GNU 宽通用公共许可证（LGPL）第 3 版</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Letters</source>
        <translation>字体</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Inter, SIL Open Font License 1.1</source>
        <translation>Inter，SIL 开放字体许可证 1.1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>As little as possible</source>
        <translation>尽量少</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>After 5 minutes</source>
        <translation>5 分钟后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_table.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Press the page’s main button</source>
        <translation>按下页面的主按钮</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Back to the page before</source>
        <translation>返回上一个页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>From the page to the sidebar and back</source>
        <translation>在页面和侧边栏之间切换</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Text at its usual size</source>
        <translation>文字恢复默认大小</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Lock at once</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>This list</source>
        <translation>这份列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Tab · Shift+Tab</source>
        <translation>Tab · Shift+Tab</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>To the next part, to the one before</source>
        <translation>到下一个部分，到上一个部分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Enter · Space</source>
        <translation>Enter · Space</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Press it, open it, choose it</source>
        <translation>按下、打开、选择</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Through tabs, choices, lists, tables and the routes picture</source>
        <translation>在标签页、选项、列表、表格和途径图中移动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Home · End</source>
        <translation>Home · End</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>To the first and the last of a list or a table</source>
        <translation>到列表或表格的开头和末尾</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>In the routes picture: larger, smaller, as at first</source>
        <translation>在途径图中：放大、缩小、恢复原样</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Leave the page or the question. What is stored stays stored</source>
        <translation>离开页面或问题。已保存的仍然保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts.py"/>
        <source>To a page</source>
        <translation>前往某个页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Everything can be done without a mouse.</source>
        <translation>一切都可以不用鼠标完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Inside a page</source>
        <translation>在页面中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>not known yet</source>
        <translation>尚不知道</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>{count} steps</source>
        <extracomment>For one: {count} step</extracomment>
        <translation>
            <numerusform>{count} 步</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>{answered} of {count} answered</source>
        <translation>已回答 {answered}/{count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>security {letter}</source>
        <translation>安全性 {letter}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>second step on</source>
        <translation>第二步验证已开启</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>behind SMS</source>
        <translation>只靠短信</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>no second step</source>
        <translation>没有第二步验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>partly known</source>
        <translation>部分已知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>on the phone only</source>
        <translation>仅在手机上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>copy in a cloud</source>
        <translation>云端有副本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Compare exchanges</source>
        <translation>比较交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>PIN on</source>
        <translation>PIN 码已开启</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>no PIN</source>
        <translation>没有 PIN 码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sidebar_model.py"/>
        <source>+ Add account</source>
        <translation>+ 添加账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>It finds the QR code on your screen, tests that your phone shows the right codes, prints the key and tries the paper. What passes there answers this step.</source>
        <translation>它会找到屏幕上的二维码，测试手机显示的验证码是否正确，打印密钥并试用纸张。在那里通过，就回答了这一步。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>It prints the key or takes it as you wrote it, and you type it back from the paper. What passes there answers this step.</source>
        <translation>它会打印密钥，或采用你写下的密钥，再由你照着纸张重新输入。在那里通过，就回答了这一步。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Note how many codes there are, where they lie, and whether one was tried. What you note answers this step. The codes themselves are never typed here.</source>
        <translation>记下有多少个恢复码、放在哪里、是否试过其中一个。你记下的就回答了这一步。恢复码本身绝不在这里输入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>For an authenticator: it finds the QR code on your screen, tests that your phone shows the right codes, prints the key and tries the paper. Then come back: what the private window asks for answers this step.</source>
        <translation>如果是身份验证器：它会找到屏幕上的二维码，测试手机显示的验证码是否正确，打印密钥并试用纸张。然后回到这里：无痕窗口要求什么，就回答了这一步。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Note the recovery codes</source>
        <translation>登记恢复码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Security goes from {before} to {after} by this step: what lets you in can let a thief in, too.</source>
        <translation>做完这一步，安全性从 {before} 变为 {after}：能让你进去的，也可能让窃贼进去。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Recovery goes from {before} to {after} by this step: one way less for a thief can be one less for you.</source>
        <translation>做完这一步，可找回性从 {before} 变为 {after}：窃贼少一条路，你也可能少一条路。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>What it gains: security goes from {before} to {after}.</source>
        <translation>它带来的好处：安全性从 {before} 变为 {after}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>What it gains: recovery goes from {before} to {after}.</source>
        <translation>它带来的好处：可找回性从 {before} 变为 {after}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>What it gains: it makes way for “{goal}”.</source>
        <translation>它带来的好处：为“{goal}”铺平道路。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Strongroom can walk you through it</source>
        <translation>Strongroom 可以一步步带你完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Open the authenticator helper</source>
        <translation>打开身份验证器助手</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Print this account’s list and tick it there. You can enter the ticks later.</source>
        <translation>打印此账户的清单，在上面勾选。之后可以录入勾选。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Print the list and tick it there. You can enter the ticks later.</source>
        <translation>打印清单，在上面勾选。之后可以录入勾选。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>gives you time to act</source>
        <translation>给你行动的时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_aside.py"/>
        <source>closes no route by itself</source>
        <translation>单独不关闭任何途径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>{who} reaches your {exchange} money after this step, and does not before it.</source>
        <translation>{who}在这一步之后能够到你在 {exchange} 的资金，在此之前则不能。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your phone after this, you get back into {account} only after a wait.</source>
        <translation>此后如果丢失手机，你要等待一段时间才能重新进入 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you forget what you know by heart after this, you get back into {account} only after a wait.</source>
        <translation>此后如果忘记了记在脑子里的，你要等待一段时间才能重新进入 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your computer after this, you get back into {account} only after a wait.</source>
        <translation>此后如果丢失电脑，你要等待一段时间才能重新进入 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If your mailbox is shut for good after this, you get back into {account} only after a wait.</source>
        <translation>此后如果邮箱被永久关闭，你要等待一段时间才能重新进入 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If your phone number is gone for good after this, you get back into {account} only after a wait.</source>
        <translation>此后如果永久失去手机号，你要等待一段时间才能重新进入 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose all that is at home after this, you get back into {account} only after a wait.</source>
        <translation>此后如果失去家里的一切，你要等待一段时间才能重新进入 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your SIM card after this, you get back into {account} only after a wait.</source>
        <translation>此后如果丢失 SIM 卡，你要等待一段时间才能重新进入 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your home and your phone at once after this, you get back into {account} only after a wait.</source>
        <translation>此后如果同时失去家和手机，你要等待一段时间才能重新进入 {account}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your phone after this, only {account}’s support can let you back in.</source>
        <translation>此后如果丢失手机，只有 {account} 的客服能让你重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you forget what you know by heart after this, only {account}’s support can let you back in.</source>
        <translation>此后如果忘记了记在脑子里的，只有 {account} 的客服能让你重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your computer after this, only {account}’s support can let you back in.</source>
        <translation>此后如果丢失电脑，只有 {account} 的客服能让你重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If your mailbox is shut for good after this, only {account}’s support can let you back in.</source>
        <translation>此后如果邮箱被永久关闭，只有 {account} 的客服能让你重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If your phone number is gone for good after this, only {account}’s support can let you back in.</source>
        <translation>此后如果永久失去手机号，只有 {account} 的客服能让你重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose all that is at home after this, only {account}’s support can let you back in.</source>
        <translation>此后如果失去家里的一切，只有 {account} 的客服能让你重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your SIM card after this, only {account}’s support can let you back in.</source>
        <translation>此后如果丢失 SIM 卡，只有 {account} 的客服能让你重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your home and your phone at once after this, only {account}’s support can let you back in.</source>
        <translation>此后如果同时失去家和手机，只有 {account} 的客服能让你重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your phone after this, you are locked out of {account}.</source>
        <translation>此后如果丢失手机，你会被锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you forget what you know by heart after this, you are locked out of {account}.</source>
        <translation>此后如果忘记了记在脑子里的，你会被锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your computer after this, you are locked out of {account}.</source>
        <translation>此后如果丢失电脑，你会被锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If your mailbox is shut for good after this, you are locked out of {account}.</source>
        <translation>此后如果邮箱被永久关闭，你会被锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If your phone number is gone for good after this, you are locked out of {account}.</source>
        <translation>此后如果永久失去手机号，你会被锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose all that is at home after this, you are locked out of {account}.</source>
        <translation>此后如果失去家里的一切，你会被锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your SIM card after this, you are locked out of {account}.</source>
        <translation>此后如果丢失 SIM 卡，你会被锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>If you lose your home and your phone at once after this, you are locked out of {account}.</source>
        <translation>此后如果同时失去家和手机，你会被锁在 {account} 门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_costs.py"/>
        <source>your number</source>
        <translation>你的号码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>No official page that we know speaks of this step.</source>
        <translation>我们所知的官方页面都没有提到这一步。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Menus move: look near by for the same words. If they are nowhere, stop here; nothing has changed yet.</source>
        <translation>菜单会变动：请在附近查找同样的词。如果到处都没有，就停在这里；到目前为止什么都没有改变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>The menu words are those of the English pages; your language may have others.</source>
        <translation>菜单中的词取自英文页面；在你的语言中可能是别的词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Open **{menu}**.</source>
        <translation>打开 **{menu}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>no official page says more</source>
        <translation>没有官方页面说明更多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>In the app, open **{menu}**.</source>
        <translation>在应用中打开 **{menu}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>Do this on {host}</source>
        <translation>在 {host} 上做这一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>On the web, open **{menu}**.</source>
        <translation>在网页上打开 **{menu}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>On the {device}, open **{menu}**.</source>
        <translation>在 {device} 上打开 **{menu}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>from the official page, {day}</source>
        <translation>出自官方页面，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>reported by {who}, {day}</source>
        <translation>据 {who} 报道，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>reported, {day}</source>
        <translation>据报道，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_facts.py"/>
        <source>The menu words are from this page.</source>
        <translation>菜单中的词出自这个页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Your answers say that nothing is left to do here.</source>
        <translation>按你的回答，这里已没有什么要做。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Do it again</source>
        <translation>再做一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Put off.</source>
        <translation>已推迟。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Does not apply to you, as you said.</source>
        <translation>如你所说，不适用于你。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Not yet.</source>
        <translation>还不能做。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Keep to the order given here.</source>
        <translation>请按这里给出的顺序做。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Safe to do now.</source>
        <translation>现在做是安全的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Done on {day}.</source>
        <translation>完成于 {day}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>Before you begin.</source>
        <translation>开始之前。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <source>No way back.</source>
        <translation>无法撤回。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_notices.py"/>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>What it costs.</source>
        <translation>代价。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>closes {count} routes</source>
        <extracomment>For one: closes {count} route</extracomment>
        <translation>
            <numerusform>关闭 {count} 条途径</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{event} ({exchanges})</source>
        <translation>{event}（{exchanges}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>“{answer}” is stored with today’s date.</source>
        <translation>“{answer}”已按今天的日期保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>All next steps</source>
        <translation>所有下一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Change this answer</source>
        <translation>更改这个回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>The step stays in the plan, and what you answered before still counts. Nothing was lost.</source>
        <translation>这一步仍在计划中，你之前的回答仍然有效。没有丢失任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>It counts from now on, and the step stays open.</source>
        <translation>它从现在起计算在内，这一步仍未完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>No longer reach your money: {routes}</source>
        <translation>不再够得到你的资金：{routes}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Working out what comes next …</source>
        <translation>正在计算接下来做什么……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_result.py"/>
        <source>Next: {step}</source>
        <translation>接下来：{step}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Copy the list from {name}’s page and paste it here: each address is compared with your own book.</source>
        <translation>从 {name} 的页面复制列表并粘贴到这里：每个地址都会与你自己的地址簿比对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Check the list here</source>
        <translation>在这里检查列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_tools.py"/>
        <source>Compare the list</source>
        <translation>比对列表</translation>
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
        <translation>新地址要等待 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>new addresses wait {hours} h if you turn that on</source>
        <translation>如果你开启这一项，新地址要等待 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop</source>
        <translation>使提币暂停 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if somebody then signs in on a new device</source>
        <translation>如果此后有人在新设备上登录，提币暂停 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop to new addresses</source>
        <translation>使向新地址提币暂停 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop while no second factor is on</source>
        <translation>在没有开启第二重验证时，使提币暂停 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if you turn that on</source>
        <translation>如果你开启这一项，提币暂停 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if a weaker way is used</source>
        <translation>如果使用了较弱的方式，提币暂停 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop for large amounts</source>
        <translation>使大额提币暂停 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop if the exchange finds it suspicious</source>
        <translation>如果交易所认为可疑，提币暂停 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>starts a {hours} h withdrawal stop after a deposit</source>
        <translation>在充值之后，使提币暂停 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>Your money stays where it is. Do it when you need no withdrawal.</source>
        <translation>你的资金留在原处。请在不需要提币时做。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>may start a withdrawal stop; no official page says</source>
        <translation>可能触发提币暂停；没有官方页面说明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>works after {time}</source>
        <translation>{time}后生效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>These menu words are from {year}.</source>
        <translation>这些菜单用词是 {year} 年的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>not checked by Strongroom</source>
        <translation>未经 Strongroom 核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>checked {day}</source>
        <translation>核对于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>{name} stays {number}</source>
        <translation>{name} {number} 不变</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>new addresses may have to wait; no official page says</source>
        <translation>新地址可能要等待；没有官方页面说明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>page without a date</source>
        <translation>没有日期的页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>our reading</source>
        <translation>我们的理解</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>Security {least} … {most}</source>
        <translation>安全性 {least} … {most}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>Recovery {least} … {most}</source>
        <translation>可找回性 {least} … {most}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/step_words.py"/>
        <source>nothing by itself</source>
        <translation>单独没有作用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>Unlock once more to see the codes</source>
        <translation>再解锁一次才能查看验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>So nobody who finds this window open sees them. They are hidden again when you leave this page.</source>
        <translation>这样，发现这个窗口开着的人就看不到它们。你离开这个页面时，它们会再次隐藏。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>Show the codes</source>
        <translation>显示验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>The system’s key store does not count here: it opens for whoever sits at this computer.</source>
        <translation>系统的密钥存储在这里不算数：谁坐在这台电脑前，它都会打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>So nobody who finds this window open can change what opens the vault.</source>
        <translation>这样，发现这个窗口开着的人就无法更改保险库的打开方式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>Use the passphrase</source>
        <translation>使用密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>Use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>I have lost the paper</source>
        <translation>纸张丢失了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>I have lost both</source>
        <translation>两者都没有了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>Type the passphrase first.</source>
        <translation>请先输入密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlock_anew.py"/>
        <source>Unlock once more</source>
        <translation>再次解锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>A copy that lies elsewhere still opens with it, and whoever opens that copy can open the vault as it is later, too. If somebody else may know it, save a new backup there and delete such copies.</source>
        <translation>放在别处的副本仍能用它打开，而打开那个副本的人也能打开以后的保险库。如果可能有别人知道它，请在那里保存一个新备份，并删除这样的副本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>**What still opens it: {ways}.**</source>
        <translation>**仍能打开它的：{ways}。**</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>What you remove opens the backups beside the vault no longer, either.</source>
        <translation>你移除的方式也不再能打开保险库旁边的备份。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Its entry in the key store is deleted, so older backups open with it no longer, either.</source>
        <translation>它在密钥存储中的条目已删除，所以较旧的备份也不再能用它打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The way is removed</source>
        <translation>这种方式已移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>But the key store did not answer, so its entry “Strongroom” is still there. It opens neither this vault nor the backups beside it any more, only copies that lie elsewhere. You can delete it with the key store’s own program.</source>
        <translation>但密钥存储没有应答，所以它的条目“Strongroom”还在那里。它已打不开这个保险库和它旁边的备份，只能打开放在别处的副本。你可以用密钥存储自己的程序删除它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>this system’s key store</source>
        <translation>这个系统的密钥存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>your passphrase</source>
        <translation>你的密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>your recovery key on paper</source>
        <translation>你写在纸上的恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove this system’s key store</source>
        <translation>移除这个系统的密钥存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your passphrase</source>
        <translation>移除你的密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your recovery key on paper</source>
        <translation>移除你写在纸上的恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove this system’s key store as a way in?</source>
        <translation>不再用这个系统的密钥存储打开？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your passphrase as a way in?</source>
        <translation>不再用你的密码短语打开？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Remove your recovery key on paper as a way in?</source>
        <translation>不再用你写在纸上的恢复密钥打开？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Strongroom then asks you each time it starts, also when you are signed in.</source>
        <translation>那样 Strongroom 每次启动都会询问你，即使你已登录系统。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The passphrase then opens this vault no longer.</source>
        <translation>那样，密码短语不再能打开这个保险库。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The paper then opens this vault no longer, and a forgotten passphrase has nothing behind it any more. Making a new recovery key is nearly always better.</source>
        <translation>那样，这张纸不再能打开这个保险库，忘记密码短语时也就没有别的办法了。创建新的恢复密钥几乎总是更好。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The system's key store no longer holds this vault's key, so it asked you for another way in.</source>
        <translation>系统的密钥存储中已没有这个保险库的密钥，所以它要求你用其他方式打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>From then on Strongroom opens by itself when you are signed in. Every other way in stays as it is.</source>
        <translation>从那时起，你登录系统后 Strongroom 会自动打开。其他打开方式都保持原样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep this key</source>
        <translation>保留这个密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>It opens the vault on any computer that has its files, also where no key store holds the key.</source>
        <translation>它能在任何有保险库文件的电脑上打开保险库，即使那里的密钥存储没有密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Another passphrase</source>
        <translation>另一个密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Put the key back into the key store?</source>
        <translation>把密钥放回密钥存储？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep the key in the key store?</source>
        <translation>把密钥保存在密钥存储中？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Write down your new recovery key</source>
        <translation>写下你的新恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Group {number} from your paper</source>
        <translation>你纸上的第 {number} 组</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>It is shown only now. Until you have typed one group of it, the earlier key stays in force.</source>
        <translation>它只在现在显示。在你输入其中一组之前，之前的密钥仍然有效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep this passphrase</source>
        <translation>保留这个密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep it there</source>
        <translation>保存在那里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>Keep the earlier key</source>
        <translation>保留之前的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>This is not group {number}. Compare it with your paper, or cancel and begin anew.</source>
        <translation>这不是第 {number} 组。请与你的纸核对，或取消后重新开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The earlier passphrase then opens neither the vault nor the backups beside it.</source>
        <translation>之前的密码短语从那时起既打不开保险库，也打不开它旁边的备份。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unlocker_dialogs.py"/>
        <source>The earlier key then opens neither the vault nor the backups beside it. Tear its paper up.</source>
        <translation>之前的密钥从那时起既打不开保险库，也打不开它旁边的备份。请撕掉它的纸。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>As it would be after: {title}.</source>
        <translation>完成这一步后的情况：{title}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>Nothing is stored.</source>
        <translation>不保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{security}. {recovery}.</source>
        <translation>{security}。{recovery}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>No route to your {exchange} money changes.</source>
        <translation>通向你在 {exchange} 的资金的途径没有变化。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>What changes are routes to your {exchanges} money.</source>
        <translation>变化的是通向你在 {exchanges} 的资金的途径。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{letter} {number} today</source>
        <translation>今天 {letter} {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>Closed by then, {closed} of the {open} routes to your money: {routes}.</source>
        <translation>那时，通向你资金的 {open} 条途径中有 {closed} 条已关闭：{routes}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>No route to your money is closed by then.</source>
        <translation>那时，通向你资金的途径一条都没有关闭。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{count} more</source>
        <extracomment>For one: {count} more</extracomment>
        <translation>
            <numerusform>另外 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/what_ifs.py"/>
        <source>{name} after it</source>
        <translation>此后的{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>Open {host} in your browser?</source>
        <translation>在浏览器中打开 {host}？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>The address is {url}
Check the first part before you sign in anywhere: **{host}**.</source>
        <translation>网址是 {url}
在任何地方登录之前，先核对第一部分：**{host}**。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/dialog.py"/>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Use the usual folder</source>
        <translation>使用默认文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>What is wrong with them</source>
        <translation>它们有什么问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fault.py"/>
        <source>The folder is {folder}</source>
        <translation>文件夹是 {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fours.py"/>
        <source>group {number}, {signs}</source>
        <translation>第 {number} 组，{signs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/fours.py"/>
        <source>{signs}. Different: {groups}</source>
        <translation>{signs}。不同：{groups}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/links.py"/>
        <source>Source: {host}</source>
        <translation>来源：{host}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/links.py"/>
        <source>Asks before it opens in your browser</source>
        <translation>在浏览器中打开前会先询问</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/meter.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/meter.py"/>
        <source>up to {number}</source>
        <translation>最高可达 {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/open_row.py"/>
        <source>Opens the path beneath</source>
        <translation>打开下方的途径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/open_row.py"/>
        <source>The path stands beneath</source>
        <translation>途径显示在下方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/paper_preview.py"/>
        <source>Preview, page {number} of {count}</source>
        <translation>预览，第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Easy to guess, for its few different characters. Words that do not belong together are better.</source>
        <translation>容易猜到，因为不同的字符太少。互不相干的词更好。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Easy to guess: it has only digits. Words that do not belong together are better.</source>
        <translation>容易猜到：只有数字。互不相干的词更好。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Easy to guess: its characters stand in a row on the keyboard or in the alphabet. Words that do not belong together are better.</source>
        <translation>容易猜到：它的字符在键盘上或字母表中是连着的。互不相干的词更好。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Use it all the same</source>
        <comment>a passphrase</comment>
        <translation>仍要使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Long enough, if it is no saying, no line of a song and nothing that you use elsewhere.</source>
        <translation>足够长，前提是它不是俗语、不是歌词，也不是你在别处使用的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>At least {count} characters. Four or five words that do not belong together are easy to keep.</source>
        <translation>至少 {count} 个字符。四五个互不相干的词容易记住。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Short. Somebody with your files and fast computers could guess it within weeks. Add a word or two.</source>
        <translation>偏短。拿到你的文件又有快速电脑的人，几周内就可能猜到。请再加一两个词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Good if nobody can know it: no name, no date, no saying. Another word makes it stronger.</source>
        <translation>如果没有人能知道它就很好：不是名字、日期或俗语。再加一个词会更强。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>A passphrase needs at least {count} characters.</source>
        <translation>密码短语至少要有 {count} 个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Use a passphrase that is easy to guess?</source>
        <translation>要使用容易猜到的密码短语吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Choose another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/passphrase.py"/>
        <source>Whoever has your files and guesses it can read everything in the vault.</source>
        <translation>谁拿到你的文件并猜中它，就能读到保险库里的一切。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/widgets/paste_box.py"/>
        <source>{characters} characters in {count} lines were pasted. Press Delete to take them out.</source>
        <extracomment>For one: {characters} characters in {count} line were pasted. Press Delete to take them out.</extracomment>
        <translation>
            <numerusform>已粘贴 {count} 行共 {characters} 个字符。按 Delete 键可清除。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Rest on a part, or go to it with Tab and the arrow keys, and its route is told here. Enter tells it step by step.</source>
        <translation>停在某一部分上，或用 Tab 键和方向键移到那里，这里就会说明它的途径。按 Enter 键逐步说明。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>And {count} more routes lead through here.</source>
        <extracomment>For one: And one more route leads through here.</extracomment>
        <translation>
            <numerusform>还有 {count} 条途径经过这里。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Larger routes picture</source>
        <translation>放大途径图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Smaller routes picture</source>
        <translation>缩小途径图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/routes.py"/>
        <source>Line: {state}</source>
        <translation>连线：{state}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <source>Group {number}: {signs}</source>
        <translation>第 {number} 组：{signs}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <source>The key has no letter O, I or L. What looks like one of them is a zero or a one.</source>
        <translation>密钥中没有字母 O、I 或 L。看起来像它们的，是零或一。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <source>Show what I type</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/secret.py"/>
        <source>Hide what I type</source>
        <translation>隐藏输入的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/shares.py"/>
        <source>That is fine: only the proportions count.</source>
        <translation>没关系：只看比例。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/shares.py"/>
        <source>Share of {name} in percent</source>
        <translation>{name} 的份额（百分比）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/shares.py"/>
        <source>Together {percent} %.</source>
        <translation>合计 {percent}%。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/sidebar.py"/>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/sidebar.py"/>
        <source>Shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/step_groups.py"/>
        <source>Shows its steps</source>
        <translation>显示其步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/step_groups.py"/>
        <source>Its steps stand beneath</source>
        <translation>其步骤显示在下方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/steps.py"/>
        <source>Step {number}: {title}</source>
        <translation>第 {number} 步：{title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/widgets/table.py"/>
        <source>{row}, {column}: {value}</source>
        <comment>a cell of a table</comment>
        <translation>{row}，{column}：{value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Parts of this account</source>
        <translation>此账户的各部分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Change what is behind it</source>
        <translation>更改它依赖什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Print this account</source>
        <translation>打印此账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Print this picture</source>
        <translation>打印此图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{percent} % of your money</source>
        <translation>占你资金的 {percent}%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>mailbox {hint}</source>
        <translation>邮箱 {hint}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>last review {day}</source>
        <translation>上次复查 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>not reviewed yet</source>
        <translation>尚未复查</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>This account is no longer here</source>
        <translation>此账户已不在这里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>It was removed. The overview shows the others.</source>
        <translation>它已被移除。其他账户见概览。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Nothing is known about this exchange</source>
        <translation>关于这家交易所，没有任何资料</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Its file is missing or was refused. Your answers are kept. Settings tell which file and why.</source>
        <translation>它的文件缺失或被拒绝。你的回答已保留。设置中会说明是哪个文件、为什么。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>What would lift it most</source>
        <translation>做什么提升最大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>all accounts together</source>
        <translation>所有账户合计</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>No step, here or at what stands behind it, and no look would lift the numbers as things are known.</source>
        <translation>按目前所知，无论是此账户，还是它所依赖的东西，都没有哪个步骤或哪项查看能提高这些数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Working it out. This takes a moment.</source>
        <translation>正在计算，请稍候。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>It could not be worked out. Your answers are kept.</source>
        <translation>无法算出。你的回答已保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{minutes} · settles an unknown</source>
        <translation>{minutes} · 弄清一项未知</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>counted after the {count} steps before it in the plan</source>
        <extracomment>For one: counted after the {count} step before it in the plan</extracomment>
        <translation>
            <numerusform>在计划中它前面的 {count} 个步骤之后计算</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{minutes} · safe now</source>
        <translation>{minutes} · 现在做是安全的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{minutes} · not yet: something else comes first</source>
        <translation>{minutes} · 还不能做：要先做别的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Only together</source>
        <translation>仅当同时发生</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>None of these withdraws the money alone, before you can act. Two at once do.</source>
        <translation>这些攻击中，没有一种能单独在你来得及行动之前提走资金。两种同时发生就能。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Pairs of attacks from afar that take the money: those of which one wins alone already, and these.</source>
        <translation>能拿走资金的成对远程攻击：其中一个单独就已得手的那些，以及下面这些。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Pairs of attacks from afar that take the money. In each of them one wins alone already.</source>
        <translation>能拿走资金的成对远程攻击。每一对中都有一个单独就已得手。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>If you lose your phone today</source>
        <translation>如果你今天丢失手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>What to do when the phone is gone</source>
        <translation>手机不见了该怎么办</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>If you keep the phone but lose the number for good</source>
        <translation>如果手机还在，但号码永远没了</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{count} things nobody has told us yet</source>
        <extracomment>For one: One thing nobody has told us yet</extracomment>
        <translation>
            <numerusform>有 {count} 件事还没有人告诉我们</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>They count as open. Looking takes about {minutes} in all.</source>
        <extracomment>For one: It counts as open. Looking takes about {minutes}.</extracomment>
        <translation>
            <numerusform>按仍然开放计。查看全部约需 {minutes}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Beside each stands what it costs this account as long as it is unknown, if the best answer is the true one. Those that are most worth the look come first.</source>
        <translation>每一项旁边写着：只要它还未知，此账户因此少多少分（假定真实情况就是最好的答案）。最值得查看的排在最前。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{question} ({label})</source>
        <translation>{question}（{label}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>your answers say that it is done</source>
        <translation>按你的回答，已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>No step applies to this account as things are known.</source>
        <translation>按目前所知，没有适用于此账户的步骤。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>What is shown of this account</source>
        <translation>显示此账户的哪些内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Your own answers</source>
        <translation>你自己的回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>they beat what the pages say</source>
        <translation>它们优先于页面上的说法</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>{name}’s own pages were last checked on {day}.</source>
        <translation>{name} 自己的页面最近一次核对于 {day}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Remove this account</source>
        <translation>移除此账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Remove {label} from Strongroom?</source>
        <translation>从 Strongroom 中移除“{label}”？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Your answers about it go with it and cannot be brought back. What happened to its steps stays in the history. Nothing changes at {name}: the account there stays as it is.</source>
        <translation>你对它的回答会一并移除，无法恢复。它的各个步骤的经过仍留在历史记录中。{name} 那边不会有任何变化：那里的账户保持原样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>done ✓</source>
        <translation>已完成 ✓</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>does not apply to me</source>
        <translation>不适用于我</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_account.py"/>
        <source>If I lose…</source>
        <translation>如果我丢失……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>network not named</source>
        <translation>未注明网络</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>My own wallet</source>
        <translation>我自己的钱包</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>My own account at an exchange</source>
        <translation>我自己在交易所的账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Somebody else</source>
        <translation>别人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A shop or service</source>
        <translation>商店或服务</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Hardware wallet’s own screen</source>
        <translation>硬件钱包自己的屏幕</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Wallet app</source>
        <translation>钱包应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Exchange’s own page</source>
        <translation>交易所自己的页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Scanned from the source</source>
        <translation>从来源处扫描</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Read out by the other person</source>
        <translation>由对方念出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Small test payment</source>
        <translation>小额试转</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A message</source>
        <translation>一条消息</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A list of past payments</source>
        <translation>过往付款记录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>I do not know any more</source>
        <translation>我已经不记得了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The hardware wallet’s own screen</source>
        <translation>硬件钱包自己的屏幕</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>My wallet app’s page for receiving</source>
        <translation>我的钱包应用的收款页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An exchange’s page for deposits</source>
        <translation>交易所的充币页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A code that I scanned</source>
        <translation>我扫描的二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The other person read it out</source>
        <translation>对方念给我的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A message, mail or chat</source>
        <translation>消息、邮件或聊天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} on {network}</source>
        <translation>{network} 上的 {coin}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{way}, {day}</source>
        <comment>how and when an address was checked</comment>
        <translation>{way}，{day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that have no width</source>
        <extracomment>For one: {count} character that has no width</extracomment>
        <translation>
            <numerusform>{count} 个没有宽度的字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that turn the direction of reading</source>
        <extracomment>For one: {count} character that turns the direction of reading</extracomment>
        <translation>
            <numerusform>{count} 个改变阅读方向的字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that mark a file’s beginning</source>
        <extracomment>For one: {count} character that marks a file’s beginning</extracomment>
        <translation>
            <numerusform>{count} 个标记文件开头的字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{count} characters that control a terminal</source>
        <extracomment>For one: {count} character that controls a terminal</extracomment>
        <translation>
            <numerusform>{count} 个控制终端的字符</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{characters}, the first at place {place}.</source>
        <translation>{characters}，第一个在第 {place} 位。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Memo or tag not known</source>
        <translation>Memo 或标签未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Not checked yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{head} characters at the start and {tail} at the end are the same, the middle is not. Such addresses are made on purpose and put into lists of past payments. Take the address from its source again.</source>
        <translation>开头 {head} 个字符和结尾 {tail} 个字符相同，中间不同。这样的地址是有人故意制作、再放进过往付款记录的。请重新从来源处取得地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An exchange needs a memo or tag here.</source>
        <translation>交易所在这里需要 Memo 或标签。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>All its customers share this address. Without the memo the money arrives, but not at you. Look for it beside the address on the exchange’s page for deposits.</source>
        <translation>它的所有客户共用这个地址。没有 Memo，资金会到达，但不会到你名下。请在交易所充币页面的地址旁边查找它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nobody has this address.</source>
        <translation>没有人拥有这个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent there is gone. It is only zeros.</source>
        <translation>发到那里的币就没了。它全是零。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nobody has the key of this address.</source>
        <translation>没有人拥有这个地址的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent there is gone.</source>
        <translation>发到那里的币就没了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is the address of the token itself.</source>
        <translation>这是代币本身的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is not a wallet, and what is sent there is gone. Copy the address of your wallet instead.</source>
        <translation>它不是钱包，发到那里的币就没了。请改为复制你钱包的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is a program of the network.</source>
        <translation>这是网络的一个程序。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is not a wallet, and what is sent there is gone.</source>
        <translation>它不是钱包，发到那里的币就没了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This network was shut down.</source>
        <translation>这个网络已经关停。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent there cannot be moved any more. Choose a network that both sides offer today.</source>
        <translation>发到那里的币再也无法转移。请选择双方目前都提供的网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nobody can spend from this kind of address yet.</source>
        <translation>目前还没有人能动用这类地址里的币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Ask for an address of the usual kind.</source>
        <translation>请索取常见类型的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Anybody could spend what is sent there.</source>
        <translation>发到那里的币，任何人都可以花掉。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is protected by no key.</source>
        <translation>没有密钥保护它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It was copied from a list of past payments.</source>
        <translation>它是从过往付款记录中复制的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Anybody can put an address into that list by sending you a tiny amount. Take it from its source again.</source>
        <translation>任何人只要给你转一笔极小的金额，就能把地址放进那个记录。请重新从来源处取得。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>A memo or tag may be needed.</source>
        <translation>可能需要 Memo 或标签。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Exchanges on {network} need one, own wallets do not. Say whose it is, or ask.</source>
        <translation>在 {network} 上，交易所需要，自己的钱包不需要。请注明它是谁的，或去问清楚。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is in your book already: {other}.</source>
        <translation>它已在你的地址簿中：{other}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Coin, network, address and memo are the same.</source>
        <translation>币种、网络、地址和 Memo 都相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Another entry has this label: {other}.</source>
        <translation>另一个条目用了这个名称：{other}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Two different addresses under one name are easily mixed.</source>
        <translation>两个不同的地址用同一个名称，很容易弄混。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Nothing protects it against a typing error.</source>
        <translation>没有任何机制能防止它被输错。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Written in letters of one size it carries no check. Above it stands in the form that does; compare it with the source all the same.</source>
        <translation>全部用同一种大小写书写时，它不带校验。上方显示的是带校验的形式；仍请与来源核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Strongroom does not know this network’s rules.</source>
        <translation>Strongroom 不了解这个网络的规则。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>So not even a typing error would be noticed. Compare every character with the source.</source>
        <translation>所以连输入错误也发现不了。请与来源逐个字符核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} is no longer issued on {network}.</source>
        <translation>{network} 上已不再发行 {coin}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The issuer has ended it there, so exchanges stop taking it. Choose another network.</source>
        <translation>发行方已在那里停止发行，所以交易所会陆续停止接收。请选择另一个网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} is a bridged token.</source>
        <translation>{coin} 是跨链桥代币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is another token than the issuer’s own of that name. Many exchanges take only one of the two.</source>
        <translation>它与发行方自己的同名代币不是同一个。许多交易所只接收两者之一。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{network} is not the network that {coin} comes from.</source>
        <translation>{coin} 并不出自 {network} 这个网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>There it is a copy that somebody else stands for. The receiver must accept this network by name.</source>
        <translation>那里的只是副本，由别人担保。收款方必须指名接受这个网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>No key signs for this address.</source>
        <translation>没有密钥为这个地址签名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It belongs to a program. Exchanges and wallets give you addresses of another kind.</source>
        <translation>它属于一个程序。交易所和钱包给你的是另一类地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is a contract and not a wallet.</source>
        <translation>这是合约，不是钱包。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Some contracts pass on what they get, others keep it. Send only if its owner gave you this address for that.</source>
        <translation>有的合约会把收到的币转出去，有的会留下。只有当它的所有者为此给了你这个地址时才发送。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same text is an address on {also}, too.</source>
        <translation>同一段文字也是 {also} 上的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>What is sent on the wrong network does not arrive. Ask for the newer form, which cannot be mixed up.</source>
        <translation>发到错误网络上的币不会到达。请索取不会混淆的新形式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is a rare kind of address.</source>
        <translation>这是一种少见的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Few exchanges pay there. Ask for an address of the usual kind.</source>
        <translation>很少有交易所向它付款。请索取常见类型的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Exchanges seldom pay to this kind of address.</source>
        <translation>交易所很少向这类地址付款。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It was not checked at its source yet.</source>
        <translation>它尚未在来源处核对过。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Check it on the hardware wallet’s own screen, or by a small test payment.</source>
        <translation>请在硬件钱包自己的屏幕上核对，或用小额试转核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Only a test payment speaks for it.</source>
        <translation>能为它作证的，只有一笔试转。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>That shows that this address received it. It does not show which address you copy next time.</source>
        <translation>这说明这个地址收到了。它不能说明你下次复制的是哪个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is not said whose it is.</source>
        <translation>没有注明它是谁的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Without that nobody can tell later whether it may be paid.</source>
        <translation>不注明的话，以后谁也说不清能不能向它付款。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same address is in your book with another memo: {other}.</source>
        <translation>同一地址已在你的地址簿中，但 Memo 不同：{other}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>At an exchange that is another customer’s money. Choose by the memo, not by the address.</source>
        <translation>在交易所，那是另一个客户的资金。请按 Memo 选择，不要按地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same address is in your book for {other_network}: {other}.</source>
        <translation>同一地址已在你的地址簿中，网络是 {other_network}：{other}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Each network is an entry of its own.</source>
        <translation>每个网络单独成一个条目。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Several keys or a rule guard this address.</source>
        <translation>由多个密钥或一条规则保护这个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>That is usual for shared wallets and for exchanges.</source>
        <translation>这在共用钱包和交易所中很常见。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This is an older way to write it.</source>
        <translation>这是较旧的写法。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Some exchanges refuse it and ask for the newer one.</source>
        <translation>有些交易所拒绝它，要求较新的写法。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It lies on TON’s main chain.</source>
        <translation>它位于 TON 的主链上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Wallets usually lie on the other one.</source>
        <translation>钱包通常位于另一条链上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This form carries no check.</source>
        <translation>这种形式不带校验。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Above it stands in the form that does; compare it with the source.</source>
        <translation>上方显示的是带校验的形式；请与来源核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>{coin} on {network} is not issued by the coin’s own issuer.</source>
        <translation>{network} 上的 {coin} 不是由该币自己的发行方发行的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It is a copy that the network’s operator stands for. Exchanges usually treat it as the same.</source>
        <translation>它是副本，由该网络的运营方担保。交易所通常一视同仁。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>The same text is an address on {many} networks.</source>
        <translation>同一段文字在 {many} 个网络上都是地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An address that fits says nothing about the network. Choose {network} by name on both sides.</source>
        <translation>地址格式相符，并不说明是哪个网络。请在两边都按名称选择 {network}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>An exchange can change your address for deposits.</source>
        <translation>交易所可能更换你的充币地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Look on its page for deposits again before a large amount.</source>
        <translation>转大额之前，请再看一次它的充币页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>It was last checked on {day}.</source>
        <translation>它最近一次核对于 {day}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Check it again before a large amount.</source>
        <translation>转大额之前，请再核对一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>an entry</source>
        <translation>一个条目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>This coin</source>
        <translation>这个币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>another network</source>
        <translation>另一个网络</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_addresses.py"/>
        <source>Any coin</source>
        <translation>任意币种</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address on {networks}; the code does not say which</source>
        <translation>{networks} 上的地址；二维码没有说明是哪一个</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address on {networks} or {count} more; the code does not say which</source>
        <extracomment>For one: an address on {networks} or {count} more; the code does not say which</extracomment>
        <translation>
            <numerusform>{networks} 或另外 {count} 个网络上的地址；二维码没有说明是哪一个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>macOS shows only the wallpaper.</source>
        <translation>macOS 只显示壁纸。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>You said no, or nobody answered.</source>
        <translation>你拒绝了，或没有人回应。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>This desktop gives no picture of the screen.</source>
        <translation>这个桌面环境不提供屏幕画面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The picture could not be read.</source>
        <translation>无法读取画面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The file is not there, or may not be read.</source>
        <translation>文件不存在，或不允许读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The file is too large.</source>
        <translation>文件太大。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The picture is too large.</source>
        <translation>图片太大。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Not a picture that is read here.</source>
        <translation>不是这里能读取的图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The picture is damaged.</source>
        <translation>图片已损坏。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Read from a QR code: {what}.</source>
        <translation>从二维码读取：{what}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address on {network}</source>
        <translation>{network} 上的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>an address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>memo {memo}</source>
        <translation>Memo {memo}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The code holds no address.</source>
        <translation>二维码中没有地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>It was let go. Show the address as a code, and look again.</source>
        <translation>内容已丢弃。请把地址显示为二维码，再看一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Enlarge the page until the code is as wide as your hand, see that nothing covers it, and look again. Or paste the address.</source>
        <translation>把页面放大，直到二维码和你的手一样宽，确认没有东西遮住它，再看一次。或者粘贴地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The memo stood in the code, too.</source>
        <translation>二维码中也有 Memo。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Left out: {names}.</source>
        <translation>未采用：{names}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The code is a link to a web page.</source>
        <translation>二维码是一个网页链接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>It leads to {host}. It was not opened. Show the address itself as a code, and look again.</source>
        <translation>它指向 {host}，没有打开。请把地址本身显示为二维码，再看一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>The code asks for a payment and is no address alone.</source>
        <translation>二维码请求付款，不只是一个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Such codes can hold a call, an invoice or another app’s request. Show the bare address, and look again.</source>
        <translation>这样的二维码可能含有合约调用、账单或其他应用的请求。请显示单独的地址，再看一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>No code could be read.</source>
        <translation>没有读到二维码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_codes.py"/>
        <source>Paste the address instead.</source>
        <translation>请改为粘贴地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What each exchange lets you reach, from the facts of its own official pages. Nothing here is advertising, and nobody’s opinion. Where no page says, it says unknown, and counts as open.</source>
        <translation>每家交易所能让你达到什么程度，依据其官方页面的事实。这里没有广告，也没有任何人的意见。没有页面说明的，写作未知，并按开放计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Press a heading to sort by it, and a cell to see the facts behind it.</source>
        <translation>按下列标题可按该列排序，按下单元格可查看背后的事实。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>How the letters are made</source>
        <translation>这些等级如何得出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Which exchanges are shown</source>
        <translation>显示哪些交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You have not named an exchange yet. Add one, or look at all of them.</source>
        <translation>你还没有填写交易所。添加一家，或查看全部。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yours</source>
        <comment>an exchange where one has an account</comment>
        <translation>你的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The letters are being worked out …</source>
        <translation>正在计算等级……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>being worked out</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The letters could not be worked out. The facts stand as they are.</source>
        <translation>等级无法算出。事实保持原样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>not worked out</source>
        <translation>未算出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The facts behind it</source>
        <translation>背后的事实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>No official page that we know says anything about this. It counts as open, not as no.</source>
        <translation>我们所知的官方页面都没有提到这一点。它按开放计，而不是按“否”计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>sorted, {way}</source>
        <translation>已排序，{way}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Enter sorts by this column. The arrow keys go to the others.</source>
        <translation>按 Enter 键按此列排序。方向键可移到其他列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{day}, old</source>
        <comment>the day of a check that is long ago</comment>
        <translation>{day}，较旧</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{letter}, {other} if all were known</source>
        <translation>{letter}，若全部已知则为 {other}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>; </source>
        <comment>between two things said in one cell</comment>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For {name}, no official page that we know says this. It counts as open.</source>
        <translation>关于 {name}，我们所知的官方页面都没有说明。它按开放计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The facts about {name} were last checked on {day}.</source>
        <translation>{name} 的事实最近一次核对于 {day}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>That is more than 180 days ago: things may have changed since.</source>
        <translation>那已是 180 天以前：此后情况可能有变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>With every setting at its best, and strong services behind it, an account at {name} reaches {grade}.</source>
        <translation>在 {name}，所有设置都达到最佳、所依赖的服务也足够强时，账户能达到 {grade}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Held there by: {cause}.</source>
        <translation>停在这一等级的原因：{cause}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>If all that is unknown turned out well, it would reach {grade}.</source>
        <translation>如果所有未知的结果都是好的，它会达到 {grade}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Nothing unknown changes this letter.</source>
        <translation>没有未知项会改变这个等级。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What nobody has told yet</source>
        <translation>还没有人说明的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>No official page answers these. A look at your own account does, and may lift the letter.</source>
        <translation>没有官方页面回答这些。看一看你自己的账户就能回答，并可能提高等级。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Only stops and conditions that no page settles lie between the two.</source>
        <translation>两者之间的差别，只在于一些没有页面说清的暂停和条件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The settings that this counts on</source>
        <translation>这里所依据的设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Mailbox with a security key, number with a SIM PIN, passwords that open nowhere by themselves. A setting is left out where no page says how it is reset: that unknown counts as open, so that it would cost more than it brings.</source>
        <translation>邮箱有安全密钥，号码有 SIM 卡 PIN 码，密码单独打不开任何东西。没有页面说明如何重置的设置不算在内：那项未知按开放计，这项设置就得不偿失。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Where the steps lead</source>
        <translation>这些步骤通向哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Somebody who begins with SMS for everything stands at {now}. All steps of Strongroom together lead to {end}.</source>
        <translation>一开始什么都用短信的人处于 {now}。Strongroom 的全部步骤合起来通向 {end}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Being worked out …</source>
        <translation>正在计算……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>From the facts of the exchanges’ own official pages. Unknown: no official page that we know says so; it counts as open, not as no. Letters: an account with every setting at its best, worked out by the rules of Strongroom; after the arrow, if all that is unknown turned out well.</source>
        <translation>依据各交易所官方页面的事实。未知：我们所知的官方页面都没有说明；它按开放计，而不是按“否”计。等级：所有设置都达到最佳的账户，按 Strongroom 的规则算出；箭头之后，是所有未知的结果都好时的等级。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What the columns mean</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Facts of the exchanges’ own pages, each with the day of its last check. No advertising, no ranking.</source>
        <translation>各交易所自己页面上的事实，每条都附最近一次核对的日期。没有广告，没有排名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>This could not be worked out. Nothing else is touched.</source>
        <translation>无法算出。其他一切不受影响。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>strongest first</source>
        <translation>从强到弱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>weakest first</source>
        <translation>从弱到强</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>from A to Z</source>
        <translation>从 A 到 Z</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>from Z to A</source>
        <translation>从 Z 到 A</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>some without a code</source>
        <translation>部分免验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>perhaps some without a code</source>
        <translation>可能部分免验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>if unused</source>
        <translation>未使用时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Besides, a saved address can be marked to be paid without a code. That mark loosens, it does not protect.</source>
        <translation>此外，已保存的地址可以标记为免验证码提币。这种标记是放宽，不是保护。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether a saved address can be paid without a code is not clear from its pages. It counts as yes.</source>
        <translation>已保存的地址能否免验证码提币，从它的页面看不清楚。按“能”计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether one that can withdraw has to be tied to them is on no official page.</source>
        <translation>可提币的密钥是否必须绑定它们，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The days count from its last use.</source>
        <translation>天数从最后一次使用算起。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether the days count from its last use is on no official page.</source>
        <translation>天数是否从最后一次使用算起，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Security at best</source>
        <translation>最佳安全性</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The letter that an account reaches with every setting at its best. It counts every unknown as open. After the arrow: the letter if all that is unknown turned out well.</source>
        <translation>所有设置都达到最佳时，账户能达到的等级。每项未知都按开放计。箭头之后：所有未知的结果都好时的等级。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Recovery at best</source>
        <translation>最佳可找回性</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What becomes of that same account after a lost phone, number or house, as a letter. It counts every unknown as open. After the arrow: the letter if all that is unknown turned out well.</source>
        <translation>同一个账户在失去手机、号码或住处之后会怎样，以等级表示。每项未知都按开放计。箭头之后：所有未知的结果都好时的等级。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a password reset</source>
        <translation>重置密码后暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after a forgotten password was set anew.</source>
        <translation>忘记密码并重新设置之后，多长时间内资金不能流出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a new second step</source>
        <translation>更换第二步验证后暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after a lost authenticator was replaced.</source>
        <translation>丢失的身份验证器被更换之后，多长时间内资金不能流出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a changed password</source>
        <translation>更改密码后暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after the password was changed.</source>
        <translation>更改密码之后，多长时间内资金不能流出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stop after a new device</source>
        <translation>新设备后暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>For how long no money leaves after somebody signs in on a new device.</source>
        <translation>有人在新设备上登录之后，多长时间内资金不能流出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Can SMS go?</source>
        <translation>能去掉短信吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether codes to the phone number can be got rid of.</source>
        <translation>能否去掉发到手机号的验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Passkeys</source>
        <translation>通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether passkeys or security keys are taken, and whether they can be the only way.</source>
        <translation>是否接受通行密钥或安全密钥，以及它们能否成为唯一方式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Address list</source>
        <translation>地址白名单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>What a list of withdrawal addresses does. The same word means opposite things: at one exchange only listed addresses are paid, at another listed ones are paid without a code.</source>
        <translation>提币地址列表起什么作用。同一个词的含义可能相反：在一家交易所，只能向列表内的地址提币；在另一家，向列表内的地址提币不要求验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Wait of a new address</source>
        <translation>新地址的等待期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>How long an address waits before it can be paid.</source>
        <translation>新地址要等多久才能向它提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>API keys: IP list</source>
        <translation>API 密钥：IP 列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether an API key can, or has to, be tied to IP addresses.</source>
        <translation>API 密钥能否、或是否必须绑定 IP 地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>API keys: end</source>
        <translation>API 密钥：失效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether an API key ends by itself.</source>
        <translation>API 密钥是否会自行失效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>API keys: withdraw</source>
        <translation>API 密钥：提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether an API key can send money out.</source>
        <translation>API 密钥能否把资金转出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Freeze it yourself</source>
        <translation>自行冻结</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether you can stop everything by yourself.</source>
        <translation>你能否自己停止一切。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Freeze without signing in</source>
        <translation>不登录也能冻结</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whether that works when you are locked out.</source>
        <translation>你被锁在门外时，这是否仍可用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Facts of</source>
        <comment>a column of days: when the facts were last checked</comment>
        <translation>事实日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>The day on which the facts were last checked. After 180 days they are old.</source>
        <translation>事实最近一次核对的日期。180 天之后算较旧。</translation>
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
        <translation>{wait}，并非总是</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{wait}, if you turn it on</source>
        <translation>{wait}，如果你开启</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>takes {wait}; after it unknown</source>
        <translation>需要 {wait}，之后未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no stop of withdrawals, no wait</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no SMS there</source>
        <translation>那里没有短信</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, it is gone</source>
        <translation>能，随之移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, by another way</source>
        <translation>能，换用其他方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>not asked, number stays</source>
        <translation>不再要求，号码保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no</source>
        <comment>it cannot be done, or is not there</comment>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, can be the only way</source>
        <translation>是，可成为唯一方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes</source>
        <comment>it can be done, or is there</comment>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>security keys</source>
        <comment>a cell of a narrow table</comment>
        <translation>安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>stops others, always on</source>
        <translation>拦住其他地址，始终开启</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>stops others</source>
        <translation>拦住其他地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>drops the codes</source>
        <translation>免去验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>there, effect unknown</source>
        <translation>有，作用未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no API keys</source>
        <translation>没有 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>needed to withdraw</source>
        <translation>提币时必需</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>possible</source>
        <translation>可以</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>after {count} days</source>
        <extracomment>For one: after {count} day</extracomment>
        <translation>
            <numerusform>{count} 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{count} days without IP list</source>
        <extracomment>For one: {count} day without IP list</extracomment>
        <translation>
            <numerusform>无 IP 列表时 {count} 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>yes, once unlocked</source>
        <translation>是，解锁后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>to listed addresses</source>
        <translation>仅向白名单内的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a reset of the password, {name} lets no money leave for at least {wait}.</source>
        <translation>在 {name} 重置密码后，至少 {wait}内资金不能流出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a reset of the password, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>在 {name} 重置密码后，仅在某些情况下暂停提币 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a reset of the password, {name} stops nothing.</source>
        <translation>在 {name} 重置密码后，不暂停任何功能。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A reset of the password at {name} takes at least {wait}. Whether money can leave right after it is on no official page.</source>
        <translation>在 {name} 重置密码至少需要 {wait}。此后资金能否立即流出，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a lost second step was replaced, {name} lets no money leave for at least {wait}.</source>
        <translation>在 {name} 更换丢失的第二步验证后，至少 {wait}内资金不能流出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a lost second step was replaced, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>在 {name} 更换丢失的第二步验证后，仅在某些情况下暂停提币 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a lost second step was replaced, {name} stops nothing.</source>
        <translation>在 {name} 更换丢失的第二步验证后，不暂停任何功能。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>To replace a lost second step takes at least {wait} at {name}. Whether money can leave right after it is on no official page.</source>
        <translation>在 {name} 更换丢失的第二步验证至少需要 {wait}。此后资金能否立即流出，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a change of the password, {name} lets no money leave for at least {wait}.</source>
        <translation>在 {name} 更改密码后，至少 {wait}内资金不能流出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a change of the password, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>在 {name} 更改密码后，仅在某些情况下暂停提币 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After a change of the password, {name} stops nothing.</source>
        <translation>在 {name} 更改密码后，不暂停任何功能。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A change of the password at {name} takes at least {wait}. Whether money can leave right after it is on no official page.</source>
        <translation>在 {name} 更改密码至少需要 {wait}。此后资金能否立即流出，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After signing in on a new device, {name} lets no money leave for at least {wait}.</source>
        <translation>在新设备上登录 {name} 后，至少 {wait}内资金不能流出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After signing in on a new device, {name} stops withdrawals for {wait} in some cases only.</source>
        <translation>在新设备上登录 {name} 后，仅在某些情况下暂停提币 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>After signing in on a new device, {name} stops nothing.</source>
        <translation>在新设备上登录 {name} 后，不暂停任何功能。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Signing in on a new device takes at least {wait} at {name}. Whether money can leave right after it is on no official page.</source>
        <translation>在新设备上登录 {name} 至少需要 {wait}。此后资金能否立即流出，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} sends no codes to a phone number.</source>
        <translation>{name} 不向手机号发送验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Turned off at {name}, the phone number is gone from the account.</source>
        <translation>在 {name} 关闭后，手机号就从账户中消失。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>At {name}, SMS goes by itself once another method is chosen.</source>
        <translation>在 {name}，选择另一种方式后，短信随即自动停用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Turned off at {name}, SMS is no longer asked for, but the number stays on the account.</source>
        <translation>在 {name} 关闭后，不再要求短信，但号码仍留在账户里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>At {name}, codes to the phone number cannot be removed.</source>
        <translation>在 {name}，无法去掉发到手机号的验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} sends codes to a phone number. Whether they can be removed is on no official page.</source>
        <translation>{name} 会向手机号发送验证码。能否去掉，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes passkeys, and lets you make them the only way.</source>
        <translation>{name} 接受通行密钥，并允许你把它们设为唯一方式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes passkeys.</source>
        <translation>{name} 接受通行密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes security keys. No page that we know names passkeys.</source>
        <translation>{name} 接受安全密钥。我们所知的页面都没有提到通行密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} takes neither passkeys nor security keys.</source>
        <translation>{name} 既不接受通行密钥，也不接受安全密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} pays listed addresses only, and that cannot be turned off.</source>
        <translation>{name} 只向白名单内的地址提币，而且无法关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Once it is on, {name} pays listed addresses only.</source>
        <translation>开启后，{name} 只向白名单内的地址提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>At {name}, listed addresses are paid without a code. The list stops nobody.</source>
        <translation>在 {name}，向列表内的地址提币不要求验证码。这个列表拦不住任何人。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} has a list of addresses. Whether it stops payments to others is on no official page.</source>
        <translation>{name} 有地址列表。它是否会拦住向其他地址的提币，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} has no list of withdrawal addresses.</source>
        <translation>{name} 没有提币地址列表。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} waits at least {wait}.</source>
        <translation>{name} 的新地址至少要等待 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} waits at least {wait}, if you turn that on.</source>
        <translation>{name} 的新地址至少要等待 {wait}，如果你开启这一项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} waits {wait} in some cases only.</source>
        <translation>{name} 的新地址仅在某些情况下等待 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} can be paid at once.</source>
        <translation>在 {name}，可以立即向新地址提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A new address at {name} is there only after {wait}. Whether it can be paid at once then is on no official page.</source>
        <translation>{name} 的新地址要 {wait}后才会出现。到那时能否立即向它提币，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key that can withdraw has to be tied to IP addresses at {name}.</source>
        <translation>在 {name}，可提币的 API 密钥必须绑定 IP 地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key can be tied to IP addresses at {name}.</source>
        <translation>在 {name}，API 密钥可以绑定 IP 地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key cannot be tied to IP addresses at {name}.</source>
        <translation>在 {name}，API 密钥不能绑定 IP 地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>{name} has no API keys.</source>
        <translation>{name} 没有 API 密钥。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Every API key of {name} ends after {count} days.</source>
        <extracomment>For one: Every API key of {name} ends after {count} day.</extracomment>
        <translation>
            <numerusform>{name} 的每个 API 密钥都在 {count} 天后失效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} that moves money and has no IP list ends after {count} days.</source>
        <extracomment>For one: An API key of {name} that moves money and has no IP list ends after {count} day.</extracomment>
        <translation>
            <numerusform>{name} 的 API 密钥如果能转移资金又没有 IP 列表，会在 {count} 天后失效。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} can be given the right to withdraw.</source>
        <translation>{name} 的 API 密钥可以获得提币权限。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} can withdraw only after it was unlocked by hand.</source>
        <translation>{name} 的 API 密钥要先手动解锁才能提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>An API key of {name} can withdraw to listed addresses only.</source>
        <translation>{name} 的 API 密钥只能向白名单内的地址提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>No API key of {name} can send money out.</source>
        <translation>{name} 的 API 密钥都不能把资金转出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You can freeze the account at {name} by yourself.</source>
        <translation>你可以自己冻结 {name} 账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You cannot freeze the account at {name} by yourself.</source>
        <translation>你不能自己冻结 {name} 账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>You can freeze the account at {name} also when you cannot sign in.</source>
        <translation>即使无法登录，你也可以冻结 {name} 账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Whoever cannot sign in cannot freeze the account at {name}.</source>
        <translation>无法登录的人不能冻结 {name} 账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>used nowhere else</source>
        <translation>别处都不用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>the number stays linked</source>
        <translation>手机号仍绑定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>no number is linked</source>
        <translation>没有绑定手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Authenticator</source>
        <translation>身份验证器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>linked</source>
        <comment>an authenticator</comment>
        <translation>已绑定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no authenticator</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Its key</source>
        <translation>它的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on paper and tried</source>
        <translation>写在纸上并试过</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on a second phone</source>
        <translation>在第二部手机上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on paper</source>
        <translation>写在纸上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>nowhere else</source>
        <translation>别处没有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no passkeys</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on one device</source>
        <translation>在一台设备上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on two devices</source>
        <translation>在两台设备上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>in a cloud keychain</source>
        <translation>在云端钥匙串里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Password beside it</source>
        <translation>与它并存的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>does not open the account</source>
        <translation>不能打开账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>still opens the account</source>
        <translation>仍能打开账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>off</source>
        <comment>a setting</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on</source>
        <comment>a setting</comment>
        <translation>开启</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on, new addresses wait where that is to be had</source>
        <translation>开启，凡能设等待期的，新地址都要等待</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no API keys</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>only reading</source>
        <translation>只读</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>trading, tied to IP addresses</source>
        <translation>可交易，绑定 IP 地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>by email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>in the app</source>
        <translation>应用内</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>by SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no alerts</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Stays signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>nowhere</source>
        <comment>signed in nowhere</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on the phone</source>
        <translation>在手机上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on the computer</source>
        <translation>在电脑上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Settings lock</source>
        <translation>设置锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Master key</source>
        <translation>主密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>on a second device at home</source>
        <translation>在家里的第二台设备上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no master key</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Approval in the app</source>
        <translation>在应用中确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no recovery codes</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Second step at sign-in</source>
        <translation>登录时的第二步验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>A withdrawal asks for</source>
        <translation>提币时要求</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>an authenticator code</source>
        <translation>身份验证器验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a code by email</source>
        <translation>邮件验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a code by SMS</source>
        <translation>短信验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Addresses paid without a code</source>
        <translation>免验证码提币的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no addresses</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>some</source>
        <comment>some addresses</comment>
        <translation>有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals with fewer codes</source>
        <translation>提币时要求的验证码较少</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>An easier way to sign in</source>
        <translation>较容易的登录方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>Trusted devices</source>
        <translation>受信任的设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>none</source>
        <comment>no trusted devices</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_compare.py"/>
        <source>some</source>
        <comment>some trusted devices</comment>
        <translation>有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone</source>
        <translation>你的手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your phone</source>
        <translation>如果你丢失手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A lost phone</source>
        <translation>丢失手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>What you know by heart</source>
        <translation>你记在脑子里的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you forget what you know by heart</source>
        <translation>如果你忘记了记在脑子里的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A forgotten password</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your computer</source>
        <translation>你的电脑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your computer</source>
        <translation>如果你丢失电脑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A lost computer</source>
        <translation>丢失电脑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your mailbox, for good</source>
        <translation>你的邮箱（永久失去）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If your mailbox is shut for good</source>
        <translation>如果你的邮箱被永久关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A mailbox shut for good</source>
        <translation>邮箱被永久关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone number, for good</source>
        <translation>你的手机号（永久失去）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If your phone number is gone for good</source>
        <translation>如果你永久失去手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A number gone for good</source>
        <translation>永久失去手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>All that is at home</source>
        <translation>家里的一切</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose all that is at home</source>
        <translation>如果你失去家里的一切</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A fire at home</source>
        <translation>家中火灾</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your SIM card</source>
        <translation>你的 SIM 卡</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your SIM card</source>
        <translation>如果你丢失 SIM 卡</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A lost SIM card</source>
        <translation>丢失 SIM 卡</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your home and your phone</source>
        <translation>你的家和手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>If you lose your home and your phone at once</source>
        <translation>如果你同时失去家和手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A fire that takes the phone too</source>
        <translation>连手机也烧毁的火灾</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You get back in at once.</source>
        <translation>你可以立即重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>You get back in at once</source>
        <translation>你可以立即重新进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You get back in after a wait.</source>
        <translation>你要等待一段时间才能重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You get back in after a wait</source>
        <translation>你要等待一段时间才能重新进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Only {exchange}’s support can let you back in.</source>
        <translation>只有 {exchange} 的客服能让你重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Only support can let you back in</source>
        <translation>只有客服能让你重新进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You are locked out.</source>
        <translation>你被锁在门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>You are locked out</source>
        <translation>你被锁在门外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A leaked password</source>
        <translation>泄露的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>from a list that is tried everywhere</source>
        <translation>出自会被拿去到处试的列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds your {exchange} password in a leak</source>
        <translation>在泄露数据中找到你 {exchange} 密码的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>your password is found in a leak</source>
        <translation>你的密码在泄露数据中被人找到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A password opens nothing</source>
        <translation>密码打不开任何东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds your {exchange} password in a leak gets nowhere: no way in takes it.</source>
        <translation>在泄露数据中找到你 {exchange} 密码的人也无从下手：没有一条进入途径用得上它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A leaked API key</source>
        <translation>泄露的 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>from a bot or a spreadsheet</source>
        <translation>来自机器人或表格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds one of your {exchange} API keys</source>
        <translation>找到你某个 {exchange} API 密钥的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>one of your API keys is found</source>
        <translation>你的某个 API 密钥被人找到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>No key that moves money</source>
        <translation>没有能转移资金的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever finds one of your {exchange} API keys can move no money with it.</source>
        <translation>找到你某个 {exchange} API 密钥的人，不能用它转移任何资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your mailbox</source>
        <translation>你的邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody else reads and deletes your mail</source>
        <translation>有别人在读取和删除你的邮件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A taken mailbox</source>
        <translation>邮箱被盗用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into {mailbox}</source>
        <translation>进入{mailbox}的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody gets into your mailbox</source>
        <translation>有人进入你的邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Mail opens nothing</source>
        <translation>邮件打不开任何东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into {mailbox} gets nowhere: nothing of {exchange} is opened by mail.</source>
        <translation>进入{mailbox}的人也无从下手：{exchange} 的任何东西都不能凭邮件打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone number</source>
        <translation>你的手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>SIM swap, or the carrier is talked into it</source>
        <translation>SIM 卡劫持，或运营商被说服</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes over {number}</source>
        <translation>接管{number}的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody takes over your phone number</source>
        <translation>有人接管你的手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>The number opens nothing</source>
        <translation>号码打不开任何东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes over {number} gets nowhere: nothing of {exchange} is opened by a code to it.</source>
        <translation>接管{number}的人也无从下手：{exchange} 的任何东西都不能凭发到它的验证码打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>{exchange}’s support</source>
        <translation>{exchange} 的客服</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody passes for you, with papers</source>
        <translation>有人拿证件冒充你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Somebody passes for you</source>
        <translation>有人冒充你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever passes for you with {exchange}’s support</source>
        <translation>向 {exchange} 客服冒充你的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody passes for you with the support of an exchange</source>
        <translation>有人向交易所客服冒充你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Papers open nothing</source>
        <translation>证件打不开任何东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever passes for you with {exchange}’s support gets nowhere: papers alone open nothing.</source>
        <translation>向 {exchange} 客服冒充你的人也无从下手：单凭证件打不开任何东西。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your cloud account</source>
        <translation>你的云账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>and all that is copied there</source>
        <translation>以及复制到那里的一切</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A taken cloud account</source>
        <translation>云账户被盗用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into your cloud account</source>
        <translation>进入你云账户的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody gets into your cloud account</source>
        <translation>有人进入你的云账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Nothing of it is in a cloud</source>
        <translation>云端没有与它有关的东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets into your cloud account finds nothing there that opens {exchange}.</source>
        <translation>进入你云账户的人，在那里找不到能打开 {exchange} 的东西。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A page that looks like {exchange}</source>
        <translation>看起来像 {exchange} 的页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>the password and codes typed into it</source>
        <translation>在其中输入的密码和验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets you to sign in on a page that looks like {exchange}</source>
        <translation>诱使你在看起来像 {exchange} 的页面上登录的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>you sign in on a false page</source>
        <translation>你在假页面上登录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>What is typed opens nothing</source>
        <translation>输入的内容打不开任何东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever gets you to sign in on a page that looks like {exchange} fails: what you can type opens nothing.</source>
        <translation>诱使你在看起来像 {exchange} 的页面上登录的人不会得手：你能输入的内容打不开任何东西。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your computer, infected</source>
        <translation>你的电脑（已被感染）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>malware takes what it keeps</source>
        <translation>恶意软件拿走它保存的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Malware on your computer</source>
        <translation>你电脑上的恶意软件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever runs malware on your computer</source>
        <translation>在你电脑上运行恶意软件的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>malware gets onto your computer</source>
        <translation>恶意软件进入你的电脑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Nothing useful is kept there</source>
        <translation>那里没有保存有用的东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever runs malware on your computer finds nothing there that opens {exchange}.</source>
        <translation>在你电脑上运行恶意软件的人，在那里找不到能打开 {exchange} 的东西。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your computer, signed in</source>
        <translation>你的电脑（已登录）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A stolen session</source>
        <translation>被盗的会话</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever steals the open session from your computer</source>
        <translation>从你电脑上窃取已打开会话的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>an open session is stolen from your computer</source>
        <translation>已打开的会话从你的电脑上被盗</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>No session is kept there</source>
        <translation>那里没有保留会话</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever steals the open session from your computer gets nowhere: {exchange} keeps none there.</source>
        <translation>从你电脑上窃取已打开会话的人也无从下手：{exchange} 在那里没有保留会话。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone, unlocked</source>
        <translation>你的手机（已解锁）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>taken out of your hand</source>
        <translation>从你手中被抢走</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A stolen, unlocked phone</source>
        <translation>解锁状态下被盗的手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your phone while it is unlocked</source>
        <translation>趁你的手机解锁时拿走它的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>your phone is taken while it is unlocked</source>
        <translation>你的手机在解锁时被拿走</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>The phone opens nothing</source>
        <translation>手机打不开任何东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your phone while it is unlocked finds nothing on it that opens {exchange}.</source>
        <translation>趁你的手机解锁时拿走它的人，在里面找不到能打开 {exchange} 的东西。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your phone, locked</source>
        <translation>你的手机（已锁定）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>its SIM put into another phone</source>
        <translation>它的 SIM 卡被插入另一部手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A stolen, locked phone</source>
        <translation>锁定状态下被盗的手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your locked phone</source>
        <translation>拿走你已锁定手机的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>your locked phone is taken</source>
        <translation>你已锁定的手机被拿走</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>The SIM asks for its PIN</source>
        <translation>SIM 卡要求输入 PIN 码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever takes your locked phone gets nowhere: the SIM asks for its PIN in another phone.</source>
        <translation>拿走你已锁定手机的人也无从下手：SIM 卡在另一部手机里要求输入 PIN 码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Your home</source>
        <translation>你的家</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>papers and devices there</source>
        <translation>那里的纸张和设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>A burglary</source>
        <translation>入室盗窃</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever breaks into your home</source>
        <translation>闯入你家的人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>somebody breaks into your home</source>
        <translation>有人闯入你的家</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Nothing at home opens it</source>
        <translation>家里没有能打开它的东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_events.py"/>
        <source>Whoever breaks into your home finds nothing there that opens {exchange}.</source>
        <translation>闯入你家的人，在那里找不到能打开 {exchange} 的东西。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>No official page says.</source>
        <translation>没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>noted {day}</source>
        <translation>记录于 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>older than 180 days: look whether it still holds</source>
        <translation>已超过 180 天：请看看是否仍然成立</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Once on, it can never be off again.</source>
        <translation>一旦开启，就再也无法关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{operation}: {proofs}.</source>
        <comment>what a thing asks for</comment>
        <translation>{operation}：{proofs}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{operation}: no official page says what is asked for.</source>
        <translation>{operation}：要求什么，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>being signed in is enough</source>
        <translation>已登录就够了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{first} and {second}</source>
        <comment>two proofs that are asked for together</comment>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{first}, or {second}</source>
        <comment>two ways; each is one proof or several</comment>
        <translation>{first}，或{second}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether anything is stopped afterwards is on no official page.</source>
        <translation>此后是否会暂停什么，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Nothing is stopped afterwards.</source>
        <translation>此后不暂停任何功能。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Only in this case: {condition}.</source>
        <translation>仅在这种情况下：{condition}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>More may be asked for; the page breaks off.</source>
        <translation>可能还要求别的；页面内容到此中断。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What that gives: {what}</source>
        <translation>由此得到：{what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What that destroys: {what}</source>
        <translation>由此作废：{what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Only at {sites}.</source>
        <translation>仅在 {sites}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It takes effect after {wait}.</source>
        <translation>{wait}后生效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then some ways out stop for {wait}.</source>
        <translation>随后，某些转出途径暂停 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That can be ended early with {proofs}.</source>
        <comment>a stop or a wait</comment>
        <translation>用{proofs}可提前解除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>There is no list of withdrawal addresses.</source>
        <translation>没有提币地址列表。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether there is a list of withdrawal addresses is on no official page.</source>
        <translation>是否有提币地址列表，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A new address waits {wait}.</source>
        <translation>新地址要等待 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A new address works at once.</source>
        <translation>新地址立即可用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether a new address has to wait is on no official page.</source>
        <translation>新地址是否必须等待，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>The name sounds like protection; it is the opposite.</source>
        <translation>名称听起来像保护，其实正好相反。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It is on unless you turn it off.</source>
        <translation>除非你关闭，它是开启的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: {what}</source>
        <comment>a setting, and the sentence of what it does</comment>
        <translation>{name}：{what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Unused, it ends after {count} days.</source>
        <extracomment>For one: Unused, it ends after {count} day.</extracomment>
        <translation>
            <numerusform>如果未使用，{count} 天后失效。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A lock over the settings</source>
        <translation>覆盖各项设置的锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It opens at once with {proofs}.</source>
        <translation>用{proofs}可立即打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Else it opens after {wait} at least.</source>
        <translation>否则至少要 {wait}后才打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>API keys: No official page says.</source>
        <translation>API 密钥：没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key can be given these rights: {rights}.</source>
        <translation>密钥可以获得这些权限：{rights}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Every key ends {count} days after it was made.</source>
        <extracomment>For one: Every key ends {count} day after it was made.</extracomment>
        <translation>
            <numerusform>每个密钥在创建 {count} 天后失效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Keys end {count} days after a changed password.</source>
        <extracomment>For one: Keys end {count} day after a changed password.</extracomment>
        <translation>
            <numerusform>更改密码 {count} 天后，密钥失效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key takes up to {count} IP addresses.</source>
        <extracomment>For one: A key takes {count} IP address.</extracomment>
        <translation>
            <numerusform>一个密钥最多可绑定 {count} 个 IP 地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>An account has {count} keys at most.</source>
        <extracomment>For one: An account has {count} key at most.</extracomment>
        <translation>
            <numerusform>一个账户最多有 {count} 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals by key ask for no code of the account.</source>
        <translation>用密钥提币不要求账户的任何验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>No key can send money out.</source>
        <translation>没有密钥能把资金转出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key can have a second step of its own.</source>
        <translation>密钥可以有自己的第二步验证。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A lock of each key</source>
        <translation>每个密钥的锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>On the web: {path}</source>
        <translation>网页上：{path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>In the app: {path}</source>
        <translation>应用中：{path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It has to be set up beforehand: {needs}.</source>
        <translation>必须事先设置好：{needs}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}.</source>
        <comment>a site of an exchange; what differs there follows</comment>
        <translation>{name}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Reported: {text}</source>
        <translation>据报道：{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Reported by {reporter}: {text}</source>
        <translation>据 {reporter} 报道：{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>said without a page: it counts as unknown</source>
        <translation>没有页面依据的说法：按未知计</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Codes by SMS</source>
        <translation>短信验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Codes by call</source>
        <translation>电话验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Codes by WhatsApp</source>
        <translation>WhatsApp 验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Codes by email</source>
        <translation>邮件验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Security keys</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Second password for funds</source>
        <translation>资金用的第二个密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Check of papers and face</source>
        <translation>证件和面部核验</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Anti-phishing code</source>
        <translation>防钓鱼码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Trusted device</source>
        <translation>受信任的设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Passcode of the device</source>
        <translation>设备的锁屏密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Recovery phrase</source>
        <translation>恢复短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Recovery contact</source>
        <translation>恢复联系人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>SIM PIN</source>
        <translation>SIM 卡 PIN 码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>PUK</source>
        <translation>PUK 码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Account at the carrier</source>
        <translation>运营商账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>PIN of WhatsApp</source>
        <translation>WhatsApp 的 PIN 码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Password of the copy</source>
        <translation>副本的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Account that keeps the copy</source>
        <translation>保存副本的账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Secret key</source>
        <translation>密钥（Secret Key）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Lock of the app</source>
        <translation>应用的锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Finger or face</source>
        <translation>指纹或面容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>The old device</source>
        <translation>旧设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>File with the copy</source>
        <translation>含有副本的文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: accepted.</source>
        <translation>{name}：接受。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: not offered.</source>
        <translation>{name}：不提供。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: no official page says.</source>
        <translation>{name}：没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: accepted, named “{menu}”.</source>
        <translation>{name}：接受，名为“{menu}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: not offered, formerly “{menu}”.</source>
        <translation>{name}：不提供，曾名为“{menu}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}, named “{menu}”: no official page says whether it is there.</source>
        <translation>{name}，名为“{menu}”：是否有它，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Turned off, it is gone from the account.</source>
        <translation>关闭后，它就从账户中消失。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It goes by itself once another method is chosen.</source>
        <translation>选择另一种方式后，它随即自动停用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Turned off, it is no longer asked for, but stays on the account.</source>
        <translation>关闭后，不再要求它，但它仍留在账户里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It cannot be removed.</source>
        <translation>它无法移除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether it can be removed is on no official page.</source>
        <translation>能否移除，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To choose another second step when signing in</source>
        <translation>登录时选择另一种第二步验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To set a new password when it is forgotten</source>
        <translation>忘记密码时设置新密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To replace a lost authenticator</source>
        <translation>更换丢失的身份验证器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To replace a lost passkey</source>
        <translation>更换丢失的通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the authenticator</source>
        <translation>更换身份验证器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To turn the authenticator off</source>
        <translation>关闭身份验证器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To turn SMS off</source>
        <translation>关闭短信</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To add a passkey</source>
        <translation>添加通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To link a first phone number</source>
        <translation>首次绑定手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the phone number</source>
        <translation>更改手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the email address</source>
        <translation>更改邮箱地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To change the second password for funds</source>
        <translation>更改资金用的第二个密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To set a new second password for funds when it is forgotten</source>
        <translation>忘记资金用的第二个密码时重新设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To make an API key</source>
        <translation>创建 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To let a locked API key withdraw</source>
        <translation>让已锁定的 API 密钥提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To add a withdrawal address</source>
        <translation>添加提币地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To switch the address list off</source>
        <translation>关闭地址白名单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To open the locked settings</source>
        <translation>打开被锁定的设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To withdraw</source>
        <translation>提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To sell to another user</source>
        <translation>卖给其他用户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To freeze the account</source>
        <translation>冻结账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To lift the freeze</source>
        <translation>解除冻结</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To take the second step away</source>
        <translation>取消第二步验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To take the recovery number away</source>
        <translation>移除恢复手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To make a password for a mail program</source>
        <translation>为邮件程序创建密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To bring the codes to another device</source>
        <translation>把验证码迁移到另一台设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To open the store</source>
        <translation>打开密码库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To add a device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To delete the account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To get another SIM card</source>
        <translation>补办 SIM 卡</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To move the number to another carrier</source>
        <translation>把号码转到另一家运营商</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To take the lock off the number</source>
        <translation>解除号码锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To set the SIM PIN anew</source>
        <translation>重新设置 SIM 卡 PIN 码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>To register on another phone</source>
        <translation>在另一部手机上注册</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>any second step that is on</source>
        <translation>任意一种已开启的第二步验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code of every channel that is linked</source>
        <translation>每个已绑定渠道的验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>being signed in</source>
        <translation>已登录的状态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code to the new address</source>
        <translation>发到新地址的验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>an API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code by phone and by email, as far as they are linked</source>
        <translation>手机验证码和邮件验证码（以已绑定的为限）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a code to the new number</source>
        <translation>发到新号码的验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a device that was approved before</source>
        <translation>一台以前确认过的设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>questions about the account</source>
        <translation>关于账户的问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the linked bank account</source>
        <translation>已关联的银行账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a link in a security mail</source>
        <translation>安全邮件中的链接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a trusted device</source>
        <translation>受信任的设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the passcode of a device</source>
        <translation>一台设备的锁屏密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the recovery phrase</source>
        <translation>恢复短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a recovery contact</source>
        <translation>恢复联系人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the account that keeps the copy</source>
        <translation>保存副本的账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the old device</source>
        <translation>旧设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the SIM PIN</source>
        <translation>SIM 卡 PIN 码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the PUK</source>
        <translation>PUK 码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the account at the carrier</source>
        <translation>运营商账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the password of the copy</source>
        <translation>副本的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the file with the copy</source>
        <translation>含有副本的文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the secret key</source>
        <translation>密钥（Secret Key）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the lock of the app</source>
        <translation>应用的锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>an emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>the PIN of WhatsApp</source>
        <translation>WhatsApp 的 PIN 码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>a finger or a face</source>
        <translation>指纹或面容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals stop for {wait}.</source>
        <translation>随后提币暂停 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals and sales to other users stop for {wait}.</source>
        <translation>随后提币和卖给其他用户暂停 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals, sales and trading stop for {wait}.</source>
        <translation>随后提币、卖给其他用户和交易暂停 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Then withdrawals and trading stop for {wait}.</source>
        <translation>随后提币和交易暂停 {wait}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if somebody then signs in on a new device.</source>
        <translation>仅当此后有人在新设备上登录时才如此。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds for new addresses only.</source>
        <translation>仅对新地址如此。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only while no second step is on.</source>
        <translation>仅在没有开启任何第二步验证时如此。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if you turned it on.</source>
        <translation>仅当你开启了它时才如此。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if a weaker way was used.</source>
        <translation>仅当使用了较弱的方式时才如此。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds for large amounts only.</source>
        <translation>仅对大额如此。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only if the exchange finds it suspicious.</source>
        <translation>仅当交易所认为可疑时才如此。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>That holds only after a deposit.</source>
        <translation>仅在充值之后如此。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{list}: once on, only listed addresses are paid.</source>
        <translation>{list}：开启后，只向白名单内的地址提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{list}: listed addresses are paid without a code. It does not stop payments to others.</source>
        <translation>{list}：向列表内的地址提币不要求验证码。它不会拦住向其他地址的提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{list}: whether it stops payments to other addresses is on no official page.</source>
        <translation>{list}：它是否会拦住向其他地址的提币，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals by API key go to listed addresses only.</source>
        <translation>用 API 密钥只能向白名单内的地址提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Withdrawals by API key go anywhere.</source>
        <translation>用 API 密钥可以向任何地址提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether withdrawals by API key keep to the list is on no official page.</source>
        <translation>用 API 密钥提币是否受列表限制，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Addresses that are paid without a code</source>
        <translation>免验证码提币的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Keys that add addresses</source>
        <translation>能添加地址的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Devices that are trusted</source>
        <translation>受信任的设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>New devices by phone number</source>
        <translation>凭手机号添加新设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: not there.</source>
        <translation>{name}：没有。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: no official page says whether there is such a setting.</source>
        <translation>{name}：是否有这样的设置，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>You can do without it.</source>
        <translation>你可以不用它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>It cannot be turned off.</source>
        <translation>它无法关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether it can be turned off is on no official page.</source>
        <translation>能否关闭，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: while it is on, settings cannot be changed.</source>
        <translation>{name}：开启期间，无法更改设置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: no official page says whether there is one.</source>
        <translation>{name}：是否有，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key can be tied to IP addresses.</source>
        <translation>密钥可以绑定 IP 地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key cannot be tied to IP addresses.</source>
        <translation>密钥不能绑定 IP 地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether a key can be tied to IP addresses is on no official page.</source>
        <translation>密钥能否绑定 IP 地址，没有官方页面说明。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key that moves money and has no IP address ends after {count} days unused; one in use goes on.</source>
        <extracomment>For one: A key that moves money and has no IP address ends after {count} day unused; one in use goes on.</extracomment>
        <translation>
            <numerusform>能转移资金又没有 IP 地址的密钥，{count} 天未使用就失效；在使用中的继续有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key that moves money and has no IP address ends {count} days after it was made.</source>
        <extracomment>For one: A key that moves money and has no IP address ends {count} day after it was made.</extracomment>
        <translation>
            <numerusform>能转移资金又没有 IP 地址的密钥，在创建 {count} 天后失效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>A key that moves money and has no IP address ends after {count} days.</source>
        <extracomment>For one: A key that moves money and has no IP address ends after {count} day.</extracomment>
        <translation>
            <numerusform>能转移资金又没有 IP 地址的密钥，{count} 天后失效。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: a key that has it cannot withdraw until it is opened.</source>
        <translation>{name}：有它的密钥在被打开之前不能提币。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>You can freeze the account yourself.</source>
        <translation>你可以自己冻结账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>You cannot freeze the account yourself.</source>
        <translation>你不能自己冻结账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether you can freeze the account yourself is on no official page.</source>
        <translation>你能否自己冻结账户，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>An anti-phishing code can be set: a word of your own that stands in genuine messages.</source>
        <translation>可以设置防钓鱼码：你自己的一个词，会出现在真正的消息里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>There is no anti-phishing code.</source>
        <translation>没有防钓鱼码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether there is an anti-phishing code is on no official page.</source>
        <translation>是否有防钓鱼码，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins can be sold to other users.</source>
        <translation>可以把币卖给其他用户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins cannot be sold to other users.</source>
        <translation>不能把币卖给其他用户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Whether coins can be sold to other users is on no official page.</source>
        <translation>能否把币卖给其他用户，没有官方页面说明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: these facts hold for it too.</source>
        <translation>{name}：这些事实也适用于它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>{name}: these facts do not speak for it.</source>
        <translation>{name}：这些事实不涉及它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins can be sold to other users here.</source>
        <translation>在这里可以把币卖给其他用户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Coins cannot be sold to other users here.</source>
        <translation>在这里不能把币卖给其他用户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>No page is named for these menu words.</source>
        <translation>没有写明这些菜单词出自哪个页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Ways to prove that it is you</source>
        <translation>证明是你本人的方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What each thing asks for</source>
        <translation>每项操作要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Settings that weaken, and locks</source>
        <translation>会削弱保护的设置，以及锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>In an emergency</source>
        <translation>紧急情况下</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>More facts</source>
        <translation>更多事实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Other sites</source>
        <translation>其他站点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>What was reported</source>
        <translation>有哪些报道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_facts.py"/>
        <source>Said without a page</source>
        <translation>没有页面依据的说法</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>How it got here</source>
        <translation>如何走到今天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>removed</source>
        <comment>an answer</comment>
        <translation>已移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Worked out anew from your answers of each day, with today’s facts about the exchanges. Accounts that you removed are not in it.</source>
        <translation>根据你每一天的回答，按交易所目前的事实重新计算。你移除的账户不在其中。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>{count} answers about something that was removed later.</source>
        <extracomment>For one: {count} answer about something that was removed later.</extracomment>
        <translation>
            <numerusform>{count} 个回答关于后来移除的内容。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>On {day}: security {security}, recovery {recovery}.</source>
        <translation>{day}：安全性 {security}，可找回性 {recovery}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>On {day}: {security}, {recovery}.</source>
        <comment>two such clauses as: security went from B 71 to A 90</comment>
        <translation>{day}：{security}，{recovery}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>From {first} to {last}: {security}, {recovery}.</source>
        <comment>two such clauses as: security went from B 71 to A 90</comment>
        <translation>{first}至{last}：{security}，{recovery}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>security stayed at {after}</source>
        <translation>安全性保持在 {after}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>security went from {before} to {after}</source>
        <translation>安全性从 {before} 变为 {after}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>recovery stayed at {after}</source>
        <translation>可找回性保持在 {after}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>recovery went from {before} to {after}</source>
        <translation>可找回性从 {before} 变为 {after}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>From the start</source>
        <translation>从一开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_history.py"/>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a second code</source>
        <translation>需要第二个验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a second code</source>
        <translation>第二个验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your passkey</source>
        <translation>需要你的通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>your passkey or security key</source>
        <translation>你的通行密钥或安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Only listed addresses</source>
        <translation>仅限白名单内的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>an address on your list</source>
        <translation>你白名单内的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a second proof</source>
        <translation>需要第二种证明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a second proof</source>
        <translation>第二种证明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs two more proofs</source>
        <translation>还需要两种证明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>two further proofs</source>
        <translation>另外两种证明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs much more</source>
        <translation>还需要很多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>several further proofs</source>
        <translation>另外几种证明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>There are no API keys</source>
        <translation>没有 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>{who} gets nowhere: there are none.</source>
        <comment>API keys</comment>
        <translation>{who}也无从下手：没有 API 密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Keys can only read</source>
        <translation>密钥只能读取</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>{who} gets nowhere: they can only read.</source>
        <comment>API keys</comment>
        <translation>{who}也无从下手：这些密钥只能读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Keys work from listed IPs only</source>
        <translation>密钥仅限指定 IP 使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>{who} gets nowhere: they work from listed IP addresses only.</source>
        <comment>API keys</comment>
        <translation>{who}也无从下手：这些密钥仅能从指定 IP 地址使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the authenticator</source>
        <translation>需要身份验证器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a code from your authenticator</source>
        <translation>你的身份验证器的验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a code by SMS</source>
        <translation>需要短信验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a code to your phone number</source>
        <translation>发到你手机号的验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a code by email</source>
        <translation>需要邮件验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a code to your mailbox</source>
        <translation>发到你邮箱的验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your phone’s approval</source>
        <translation>需要在你手机上确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>an approval on your phone</source>
        <translation>在你手机上的确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>your passkey</source>
        <translation>你的通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your security key</source>
        <translation>需要你的安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>your security key</source>
        <translation>你的安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the fund password</source>
        <translation>需要资金密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs a recovery code</source>
        <translation>需要恢复码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>a recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs the master key</source>
        <translation>需要主密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <source>Needs your papers</source>
        <translation>需要你的证件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_lacking.py"/>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your papers and face</source>
        <translation>你的证件和面部</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses in your book</source>
        <extracomment>For one: {count} address in your book</extracomment>
        <translation>
            <numerusform>你地址簿中有 {count} 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses not in your book</source>
        <extracomment>For one: {count} address not in your book</extracomment>
        <translation>
            <numerusform>{count} 个地址不在你的地址簿中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} of them look like some of yours</source>
        <extracomment>For one: {count} of them looks like one of yours</extracomment>
        <translation>
            <numerusform>其中 {count} 个与你的地址相似</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} other memos</source>
        <extracomment>For one: {count} other memo</extracomment>
        <translation>
            <numerusform>{count} 个 Memo 不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} other networks</source>
        <extracomment>For one: {count} other network</extracomment>
        <translation>
            <numerusform>{count} 个网络不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses missing from the list</source>
        <extracomment>For one: {count} address missing from the list</extracomment>
        <translation>
            <numerusform>列表中缺少 {count} 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses look like some of yours and are not.</source>
        <extracomment>For one: {count} address looks like one of yours and is not.</extracomment>
        <translation>
            <numerusform>{count} 个地址看起来像你的，其实不是。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are not in your book.</source>
        <extracomment>For one: {count} address is not in your book.</extracomment>
        <translation>
            <numerusform>{count} 个地址不在你的地址簿中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are no valid addresses.</source>
        <extracomment>For one: {count} address is no valid address.</extracomment>
        <translation>
            <numerusform>{count} 个地址无效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses have another memo than in your book.</source>
        <extracomment>For one: {count} address has another memo than in your book.</extracomment>
        <translation>
            <numerusform>{count} 个地址的 Memo 与你地址簿中的不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are in your book for another network.</source>
        <extracomment>For one: {count} address is in your book for another network.</extracomment>
        <translation>
            <numerusform>{count} 个地址在你的地址簿中属于另一个网络。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are shown only in part.</source>
        <extracomment>For one: {count} address is shown only in part.</extracomment>
        <translation>
            <numerusform>{count} 个地址只显示了一部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>{count} addresses are in your book.</source>
        <extracomment>For one: {count} address is in your book.</extracomment>
        <translation>
            <numerusform>{count} 个地址在你的地址簿中。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>listed</source>
        <comment>an address at an exchange</comment>
        <translation>在白名单内</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>not listed</source>
        <comment>an address at an exchange</comment>
        <translation>不在白名单内</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>waiting</source>
        <comment>an address at an exchange</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not in your book, and it looks like one of yours</source>
        <translation>不在你的地址簿中，而且看起来像你的某个地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>It was made to be mistaken. Do not pay it. If it is on the list, somebody may have been inside your account.</source>
        <translation>制作它，就是为了让人认错。不要向它付款。如果它在列表里，可能有人进过你的账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not in your book</source>
        <translation>不在你的地址簿中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>If you did not add it yourself, somebody else may have: then they were inside your account.</source>
        <translation>如果不是你自己添加的，就可能是别人添加的：那说明有人进过你的账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not a valid address</source>
        <translation>不是有效的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Look at the page itself: is it cut off, or is a character missing?</source>
        <translation>看看页面本身：它是否被截断，或少了一个字符？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>In your book with another memo or tag</source>
        <translation>在你的地址簿中，但 Memo 或标签不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>With another memo the money arrives at another customer. One of the two is wrong: look at the source.</source>
        <translation>Memo 不同，资金会到达另一个客户。两者之中有一个是错的：请查看来源。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>In your book for another network</source>
        <translation>在你的地址簿中属于另一个网络</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Look whether the receiver takes this network. If so, add it to the book for this network, too.</source>
        <translation>看看收款方是否接受这个网络。如果接受，也把它按这个网络添加到地址簿。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Shown only in part</source>
        <translation>只显示了一部分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Beginning and end prove nothing. Open the entry on the page, copy the whole address, and paste it here.</source>
        <translation>开头和结尾证明不了什么。在页面上打开该条目，复制完整地址，再粘贴到这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>In your book</source>
        <translation>在你的地址簿中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>No address was found.</source>
        <translation>没有找到地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Not every line could be read.</source>
        <translation>有些行无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_listing.py"/>
        <source>Compared on {day}: {found}.</source>
        <translation>比对于 {day}：{found}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What if I lose…</source>
        <translation>如果我丢失……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What you still have</source>
        <translation>你还拥有的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Nothing that Strongroom knows of.</source>
        <translation>就 Strongroom 所知，什么都没有。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What would make it less bad</source>
        <translation>怎样能让情况没那么糟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Nothing needs to be better here: you get back in at once.</source>
        <translation>这里没有什么需要改进：你可以立即重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>No step of your plan makes this loss less bad for this account, and nothing to look up would.</source>
        <translation>你的计划中没有步骤能让这种丢失对此账户没那么糟，查看什么也不能。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What the other losses would mean today</source>
        <translation>其他丢失在今天意味着什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>SIM card</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>All at home</source>
        <translation>家里的一切</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>Home and phone</source>
        <translation>家和手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>What I know by heart</source>
        <translation>我记在脑子里的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>In your head</source>
        <translation>在你的脑子里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>On your phone</source>
        <translation>在你的手机上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>On your computer</source>
        <translation>在你的电脑上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>At home</source>
        <translation>在家里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then you get back in at once</source>
        <translation>那样你可以立即重新进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then you get back in after a wait</source>
        <translation>那样你要等待一段时间才能重新进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then only support can let you back in</source>
        <translation>那样只有客服能让你重新进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>then you are locked out</source>
        <translation>那样你被锁在门外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps you get back in at once</source>
        <translation>你也许能立即重新进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps you get back in after a wait</source>
        <translation>你也许要等待一段时间才能重新进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps only support can let you back in</source>
        <translation>也许只有客服能让你重新进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_losses.py"/>
        <source>perhaps you are locked out</source>
        <translation>你也许会被锁在门外</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>How the numbers are made</source>
        <translation>这些数字如何得出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The letter is decided by rules, not by weights: by what kind of attack still takes the money, and by what kind of loss locks you out. The weights below only say where inside a letter a number stands.</source>
        <translation>等级由规则决定，而不是由权重决定：看哪类攻击仍能拿走资金，哪类丢失会把你锁在门外。下面的权重只说明数字在等级内的位置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Two numbers, never one</source>
        <translation>两个数字，绝不合成一个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A further way in can make it easier to get back in, and can never make it harder to break in. Taking one away does the reverse. No single number can reward both, so you always see both.</source>
        <translation>多一条进入途径，可能让你更容易重新进入，却绝不会让他人更难闯入。去掉一条则相反。单独一个数字无法同时鼓励两者，所以你总会看到两个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Security: {attacks} attacks in {classes} classes</source>
        <translation>安全性：{attacks} 种攻击，分 {classes} 类</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Each attack is followed from what a thief starts with to the money, by every way that is open. It wins where nobody tells you, or where the money is gone before you can act. It can be stopped where you hear of it in time.</source>
        <translation>每种攻击都从窃贼最初拥有的东西出发，沿每一条仍然开放的途径，一直追踪到资金。如果没有人通知你，或在你来得及行动之前资金已经流走，它就得手。如果你及时得知，就能阻止它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>the exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>weight {weight}</source>
        <translation>权重 {weight}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The letter of security</source>
        <translation>安全性的等级</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The first line that is true gives the letter.</source>
        <translation>由第一行符合的说法决定等级。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>{letter} · {name} · {low} to {high}</source>
        <translation>{letter} · {name} · {low} 至 {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Nobody gets the last {points} points: an exchange can fail by itself, and no setting of yours guards against that.</source>
        <translation>没有人能得到最后 {points} 分：交易所自身可能出事，你的任何设置都防不住。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The number inside the letter of security</source>
        <translation>安全性在等级内的数字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It begins at the top of the letter’s range. {singles} % of the range hangs on single attacks, {pairs} % on pairs of attacks that win only together or because one of them wins alone.</source>
        <translation>它从等级范围的顶端开始。范围的 {singles}% 取决于单独的攻击，{pairs}% 取决于成对的攻击：只有一起才得手的，或因其中一个单独就得手的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A single attack takes away its weight in hundredths, times:</source>
        <translation>单独的攻击扣去其权重的百分之一，再乘以：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Pairs are made of the attacks from afar, classes 1 to {remote}. Each weighs as much as the lighter of its two, and takes away its part of the weight of all pairs.</source>
        <translation>成对的攻击由远程攻击组成，即第 1 至第 {remote} 类。每一对的权重等于两者中较轻的那个，扣去它在所有成对攻击总权重中所占的部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Where several are true, the largest counts.</source>
        <translation>有多项符合时，取最大的一项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It wins</source>
        <translation>它得手</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It can be stopped in time</source>
        <translation>它能被及时阻止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It wins only by trading the money away</source>
        <translation>只有靠交易把资金转走，它才得手</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>By trading, it can be stopped in time</source>
        <translation>靠交易转走资金时，它能被及时阻止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It wins only with a leaked password, and yours may be in use elsewhere</source>
        <translation>它只有加上泄露的密码才得手，而你的密码可能在别处也用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>With a leaked password, it can be stopped in time</source>
        <translation>加上泄露的密码时，它能被及时阻止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>In time means: the withdrawal waits longer than you need from a message that you can see to a frozen account. Where you did not say, that is {hours} hours. Where no way to freeze is known, nothing can be stopped.</source>
        <translation>“及时”是指：从你能看到的消息到账户被冻结需要一段时间，而提币的等待比这更长。你没有填写的，按 {hours} 小时计。不知道有任何冻结方式时，什么都无法阻止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Recovery: {losses} losses</source>
        <translation>可找回性：{losses} 种丢失</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After each loss we look for the best way back to your money. What you never tried does not count.</source>
        <translation>每种丢失之后，我们寻找回到你资金的最佳途径。你从未试过的不算。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What a way back takes away of the weight</source>
        <translation>每种找回途径扣去权重的多少</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A new SIM card with the same number is taken to need {hours} hours where you did not say.</source>
        <translation>你没有填写时，补办同一号码的新 SIM 卡按 {hours} 小时计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The letter of recovery</source>
        <translation>可找回性的等级</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What nobody has told us</source>
        <translation>还没有人告诉我们的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>It counts as open both ways: for a thief it is there, for you it is not. The large number is the one with every unknown at its worst. Beside it stands what it would be with every unknown at its best.</source>
        <translation>它在两个方向上都按最坏计：对窃贼，按有；对你，按没有。大号的数字是每项未知都按最坏情况得出的。旁边是每项未知都按最好情况会得出的数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Several accounts together</source>
        <translation>多个账户合在一起</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The number is the mean of all accounts, each weighed by its share of your money. The letter is that of the number, but at most one better than the letter of the weakest account that holds {percent} % or more. Shares that you did not give are taken as equal parts of the rest.</source>
        <translation>数字是所有账户的平均值，各按其占你资金的比例加权。等级按这个数字，但最多比持有 {percent}% 或以上资金的最弱账户的等级高一级。你没有填写的比例，按其余部分平均分配。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>“One event can take …” is the most that a single attack from afar wins. A false page, a leaked password, a stolen session and an API key count for one account at a time; the number and the mailbox for every account behind them; the cloud account, support and malware for all.</source>
        <translation>“一个事件就能拿走……”是单独一次远程攻击最多能得手的。假页面、泄露的密码、被盗的会话和 API 密钥，一次只算一个账户；手机号和邮箱，算依赖它们的每个账户；云账户、客服和恶意软件，算全部账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Where the method is from</source>
        <translation>方法的出处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What is judgement</source>
        <translation>哪些是判断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What an attack can do follows from your answers and from what the exchanges say. The classes, the weights and the prices of waiting are our judgement: no statistics of thefts are good enough to take them from. Other weights and prices would move an account’s number inside its letter, and not its letter.</source>
        <translation>攻击能做到什么，由你的回答和交易所的说法推出。类别、权重和等待的代价是我们的判断：没有足够好的盗窃统计可供采用。换成其他权重和代价，账户的数字会在等级内移动，等级不会变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 1 · tried on everybody</source>
        <translation>第 1 类 · 对所有人都会尝试</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 2 · through somebody else: a carrier, a mail provider, support</source>
        <translation>第 2 类 · 通过他人：运营商、邮箱提供商、客服</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 3 · you are tricked, or your computer is</source>
        <translation>第 3 类 · 你或你的电脑受骗</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Class 4 · somebody is near you</source>
        <translation>第 4 类 · 有人在你身边</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>open</source>
        <comment>what a letter means</comment>
        <translation>敞开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>weak</source>
        <comment>what a letter means</comment>
        <translation>薄弱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>fair</source>
        <comment>what a letter means</comment>
        <translation>尚可</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>good</source>
        <comment>what a letter means</comment>
        <translation>良好</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>strong</source>
        <comment>what a letter means</comment>
        <translation>稳固</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 1 wins on its own.</source>
        <translation>第 1 类攻击单独就得手。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 2 wins, alone or with a leaked password.</source>
        <translation>第 2 类攻击单独得手，或加上泄露的密码得手。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 3 wins, alone or with a leaked password. Or one of class 1 or 2 wins by trading the money away, or can only be stopped.</source>
        <translation>第 3 类攻击单独得手，或加上泄露的密码得手。或者第 1 类或第 2 类攻击靠交易把资金转走而得手，或只能被及时阻止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>An attack of class 3 can only be stopped, or wins by trading. Or one by trading can only be stopped. Or one of class 4 wins.</source>
        <translation>第 3 类攻击只能被及时阻止，或靠交易得手。或者靠交易的攻击只能被及时阻止。或者第 4 类攻击得手。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>None of these.</source>
        <translation>以上都不是。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After a wait, or after a new SIM card</source>
        <translation>等待一段时间之后，或补办新 SIM 卡之后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Only through support, with papers and your face</source>
        <translation>只能通过客服，凭证件和面部</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>No way that is known</source>
        <translation>没有已知的途径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Losing the phone locks you out.</source>
        <translation>丢失手机就会把你锁在门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Another single loss locks you out.</source>
        <translation>另一种单独的丢失会把你锁在门外。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After a single loss only support can let you back in.</source>
        <translation>某种单独的丢失之后，只有客服能让你重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After some loss you wait. Or after losing home and phone at once you do not get back in by yourself at once.</source>
        <translation>某种丢失之后你要等待。或者同时失去家和手机之后，你不能靠自己立即重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>After every loss you are back in at once.</source>
        <translation>任何丢失之后，你都可以立即重新进入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>S. Hammann, S. Radomirović, R. Sasse, D. Basin: User Account Access Graphs. ACM CCS 2019</source>
        <translation>S. Hammann, S. Radomirović, R. Sasse, D. Basin: User Account Access Graphs. ACM CCS 2019</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>Accounts, devices and codes as one graph: who has these gets that. It tells attacks and lockouts alike.</source>
        <translation>把账户、设备和验证码画成一张图：谁有这些，就能得到那个。攻击和被锁在门外都能从中看出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>D. E. Knuth: A Generalization of Dijkstra’s Algorithm. Information Processing Letters, 1977</source>
        <translation>D. E. Knuth: A Generalization of Dijkstra’s Algorithm. Information Processing Letters, 1977</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The least time to the money where several things are needed at once.</source>
        <translation>同时需要几样东西时，到达资金的最短时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>W. Schwartau: Time Based Security. 1999</source>
        <translation>W. Schwartau: Time Based Security. 1999</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>A lock holds as long as it takes to notice and to act, and no longer.</source>
        <translation>一把锁能坚持的时间，就是发现并采取行动所需的时间，不会更长。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>NIST Special Publication 800-63B-4: Digital Identity Guidelines, 2025</source>
        <translation>NIST Special Publication 800-63B-4: Digital Identity Guidelines, 2025</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>The old way in is switched off only after the new one was used with success.</source>
        <translation>新的进入途径成功用过之后，才关闭旧的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>S. Amft and others: “We’ve Disabled MFA for You”: An Evaluation of the Security and Usability of Multi-Factor Authentication Recovery Deployments. ACM CCS 2023</source>
        <translation>S. Amft 等: “We’ve Disabled MFA for You”: An Evaluation of the Security and Usability of Multi-Factor Authentication Recovery Deployments. ACM CCS 2023</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_method.py"/>
        <source>What services ask for when a second factor is lost, and so what is assumed where no page says.</source>
        <translation>第二重验证丢失时各服务要求什么，因而也是没有页面说明时的假定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Different for you</source>
        <translation>你这里不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>If something here is not as Strongroom says, tell it. Your word then counts for you; the facts stay as they are.</source>
        <translation>如果这里有什么与 Strongroom 所说的不同，请告诉它。此后对你以你的说法为准；事实保持原样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Something is different here</source>
        <translation>这里有些不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Take back: {text}</source>
        <translation>撤回：{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>your word, {day}</source>
        <translation>你的说法，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>What is different for you?</source>
        <translation>你这里有什么不同？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>It counts for this one only, and is marked as your word. What the official pages say stays beside it.</source>
        <translation>它只对这一个有效，并标明是你的说法。官方页面的说法仍显示在旁边。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>What it is about</source>
        <translation>关于什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>How it is</source>
        <translation>情况如何</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Where you saw it, and what it said. No passwords, no codes.</source>
        <translation>你在哪里看到的，写了什么。不要填写密码或验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Say in a few words what is different.</source>
        <translation>用几句话说明有什么不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>{name}: whether there are any</source>
        <comment>a way to prove that it is you</comment>
        <translation>{name}：是否有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>{subject}: {value}.</source>
        <comment>what is different for somebody, and how it is</comment>
        <translation>{subject}：{value}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>An authenticator app</source>
        <translation>身份验证器应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Approvals in the app</source>
        <translation>在应用中确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A second password for funds</source>
        <translation>资金用的第二个密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A master key</source>
        <translation>主密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after signing in on a new device</source>
        <translation>在新设备上登录后的提币暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a forgotten password</source>
        <translation>忘记密码后的提币暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed password</source>
        <translation>更改密码后的提币暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a replaced authenticator</source>
        <translation>更换丢失的身份验证器后的提币暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed authenticator</source>
        <translation>更改身份验证器后的提币暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after SMS turned off</source>
        <translation>关闭短信后的提币暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed phone number</source>
        <translation>更改手机号后的提币暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The stop of withdrawals after a changed email address</source>
        <translation>更改邮箱地址后的提币暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Turning SMS off: what happens</source>
        <translation>关闭短信：会怎样</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A list to which withdrawals can be limited</source>
        <translation>能把提币限制在其中的地址列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The wait of a new address</source>
        <translation>新地址的等待期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>A way to freeze the account yourself</source>
        <translation>自己冻结账户的方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>Sales to other users</source>
        <translation>卖给其他用户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>An anti-phishing code</source>
        <translation>防钓鱼码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>There is</source>
        <translation>有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>There is not</source>
        <translation>没有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>The number is gone from the account</source>
        <translation>号码从账户中消失</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>It is no longer asked for, but the number stays</source>
        <translation>不再要求它，但号码保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>It cannot be turned off</source>
        <translation>无法关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>48 hours</source>
        <translation>48 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>72 hours</source>
        <translation>72 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>5 days</source>
        <translation>5 天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own.py"/>
        <source>As in my note</source>
        <translation>见我的备注</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Many exchanges stop withdrawals for some hours after a change. Leave a field empty if you do not know; 0 means that a page says nothing is stopped.</source>
        <translation>许多交易所在更改后暂停提币若干小时。不知道就留空；0 表示有页面说明不暂停任何功能。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Where to click</source>
        <translation>点击哪里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>If you like: the words of its menus, with &gt; between them. Steps then show them.</source>
        <translation>可选：它菜单中的词，中间用 &gt; 隔开。步骤中会显示它们。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Add menu words</source>
        <translation>添加菜单词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{question} {answer}.</source>
        <comment>what somebody answered; the question ends in a question mark</comment>
        <translation>{question}{answer}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{question}: {hours} h</source>
        <comment>what somebody answered; the question is a noun</comment>
        <translation>{question}：{hours} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>As in Account &gt; Security</source>
        <translation>例如 Account &gt; Security</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The page that says so</source>
        <translation>说明这一点的页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{question} The page that says so</source>
        <translation>{question}说明这一点的页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Without a page your word is kept and shown, and it counts as unknown.</source>
        <translation>没有页面时，你的说法会保留并显示，但按未知计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Its name</source>
        <translation>它的名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The address that you type</source>
        <translation>你输入的网址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>From your bookmark, its app or a letter. Clones look alike, so copy none from a message or a list of results.</source>
        <translation>取自你的书签、它的应用或信函。仿冒网站看起来很像，所以不要从消息或搜索结果中复制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Further domains that it runs itself</source>
        <translation>它自己运营的其他域名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>If its help pages lie elsewhere, as in help.example.org. With commas between them.</source>
        <translation>如果它的帮助页面在别处，例如 help.example.org。用英文逗号隔开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>That these addresses are the exchange’s own is your statement: Strongroom cannot check it. Pages count only if they lie there.</source>
        <translation>这些网址属于该交易所，是你的说法：Strongroom 无法核对。只有位于那里的页面才算数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>The facts are kept in a file of their own that is not encrypted, without anything about your account. It tells whoever reads it that somebody here looked at this exchange.</source>
        <translation>这些事实保存在一个单独的、未加密的文件中，不含你账户的任何内容。谁读到它，就知道这里有人查看过这家交易所。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Add an exchange</source>
        <translation>添加交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Nothing here has to be known. What stays unknown counts as open, and the questions about your account settle it for you.</source>
        <translation>这里什么都不必知道。仍然未知的按开放计，关于你账户的问题会为你弄清。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change what is known about {name}</source>
        <translation>更改关于 {name} 的已知内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Something has to be put right first</source>
        <translation>有内容需要先改正</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>It is marked below. Nothing was stored yet.</source>
        <translation>已在下面标出。尚未保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>This could not be stored as it is</source>
        <translation>按现在的样子无法保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>This address looks like one of {name}</source>
        <translation>这个网址看起来像 {name} 的网址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{domain} resembles {host}, the address of {name}, which comes with Strongroom. Addresses of clones are made to look alike. Go on only if you are sure that it is another exchange.</source>
        <translation>{domain} 与 {host} 相似，后者是 Strongroom 自带的 {name} 的网址。仿冒网站的网址会故意做得相似。只有确定它是另一家交易所时才继续。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What you wrote about this exchange is not stored yet.</source>
        <translation>你填写的关于这家交易所的内容尚未保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Their facts are your own or from somebody’s file. Strongroom did not check them.</source>
        <translation>它们的事实出自你自己或他人的文件。Strongroom 没有核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Read the folder again</source>
        <translation>重新读取文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Each is one file here. A backup of the vault holds them too, and brings back those that are missing here. You can also write such a file by hand; {document} explains its form.</source>
        <translation>每家交易所在这里是一个文件。保险库的备份中也有它们，并会补回这里缺少的文件。也可以手写这样的文件；其格式见 {document}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>No account of yours is here.</source>
        <translation>你在这里没有账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Delete {name}?</source>
        <translation>删除 {name}？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Its file is deleted. No account of yours is here.</source>
        <translation>它的文件会被删除。你在这里没有账户。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{accounts} are there. The answers are kept, but nothing is worked out any more until the exchange is added again under the same name.</source>
        <extracomment>For one: {accounts} is there. The answers are kept, but nothing is worked out any more until the exchange is added again under the same name.</extracomment>
        <translation>
            <numerusform>你在那里有账户：{accounts}。回答会保留，但在以同样的名称重新添加这家交易所之前，不再计算任何结果。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{path}
It holds the facts and nothing about your accounts. Whoever takes it should check them.</source>
        <translation>{path}
它只含事实，不含你账户的任何内容。采用它的人应当核对这些事实。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{why} No half-written file was left behind. Choose another folder or another name.</source>
        <translation>{why}没有留下写到一半的文件。请选择另一个文件夹或另一个名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Not checked by Strongroom</source>
        <translation>Strongroom 没有核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Whoever wrote {file} may be wrong, or may want you to believe that something is closed. Look at the address first: it is the one that steps will tell you to type.</source>
        <translation>写 {file} 的人可能弄错了，也可能想让你相信某处已关闭。先看网址：步骤会让你输入的就是它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>You have an exchange with this id already</source>
        <translation>你已有一家使用此标识的交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yours is {name} at {host}. Nothing is replaced unless you say so.</source>
        <translation>你的是 {name}，网址 {host}。你不同意，就不会替换任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Replace {name}?</source>
        <translation>替换 {name}？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What you wrote about it is lost, and your accounts there use the file’s facts from now on.</source>
        <translation>你填写的关于它的内容会丢失，你在那里的账户从此使用文件中的事实。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>{file} cannot be taken</source>
        <translation>无法采用 {file}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Nothing was changed. Each line names the place in the file and the reason.</source>
        <translation>没有更改任何内容。每一行写明文件中的位置和原因。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>It is {name}, which comes with Strongroom</source>
        <translation>它是 Strongroom 自带的 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Its name or one of its domains is that of {name} at {host}. Choose its tile instead: those facts were checked.</source>
        <translation>它的名称或某个域名属于 {name}（{host}）。请改选它的图块：那些事实经过核对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>facts not checked by Strongroom</source>
        <translation>事实未经 Strongroom 核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change these facts</source>
        <translation>更改这些事实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it send codes by SMS?</source>
        <translation>它会发送短信验证码吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can SMS be taken off an account?</source>
        <translation>能从账户中移除短信吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it take codes of an authenticator app?</source>
        <translation>它接受身份验证器应用的验证码吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it take passkeys?</source>
        <translation>它接受通行密钥吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Does it send codes by email?</source>
        <translation>它会发送邮件验证码吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can you approve something in its own app?</source>
        <translation>能在它自己的应用中确认吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Is there a list of withdrawal addresses?</source>
        <translation>有提币地址列表吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What does the list do?</source>
        <translation>这个列表起什么作用？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours that a new address has to wait</source>
        <translation>新地址要等待的小时数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Are there API keys?</source>
        <translation>有 API 密钥吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can a key be tied to IP addresses?</source>
        <translation>密钥能绑定 IP 地址吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can you freeze your account yourself?</source>
        <translation>你能自己冻结账户吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Can coins be sold to other users?</source>
        <translation>能把币卖给其他用户吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours without withdrawals after a new password</source>
        <translation>更换密码后不能提币的小时数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours without withdrawals after a second step was changed or taken away</source>
        <translation>更改或取消第二步验证后不能提币的小时数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Hours without withdrawals after another number or email address</source>
        <translation>更换手机号或邮箱地址后不能提币的小时数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Turn on authenticator</source>
        <translation>开启身份验证器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Turn off SMS</source>
        <translation>关闭短信</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Add passkey</source>
        <translation>添加通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Turn on address list</source>
        <translation>开启地址白名单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Review API keys</source>
        <translation>检查 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Review devices</source>
        <translation>检查设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Freeze account</source>
        <translation>冻结账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yes, and the number is gone</source>
        <translation>能，号码随之移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Yes, but the number stays</source>
        <translation>能，但号码保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Only listed addresses are paid</source>
        <translation>只向列表内的地址提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Listed addresses are paid without a code</source>
        <translation>向列表内的地址提币不要求验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>It is another exchange</source>
        <translation>这是另一家交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Look at it again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>You added no exchange yet</source>
        <translation>你还没有添加交易所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>If yours is not among the tiles, add it here, or take it from a file.</source>
        <translation>如果图块中没有你的交易所，请在这里添加，或从文件读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Take one from a file …</source>
        <translation>从文件读取……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Save as a file …</source>
        <translation>另存为文件……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Nothing may be written there.</source>
        <translation>那里不允许写入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>That folder is not there, or no file can have this name.</source>
        <translation>那个文件夹不存在，或文件不能用这个名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Replace yours</source>
        <translation>替换你原有的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Leave it</source>
        <translation>不采用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>added by you</source>
        <translation>由你添加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>from a file, not checked</source>
        <translation>来自文件，未核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>your own file</source>
        <translation>你自己的文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Second steps</source>
        <translation>第二步验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>What it can ask for besides the password.</source>
        <translation>除密码外，它还能要求什么。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Money on its way out</source>
        <translation>资金转出时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_own_exchange.py"/>
        <source>Waits after a change</source>
        <translation>更改后的等待</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the {exchange} password</source>
        <translation>你在 {exchange} 的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the passkey</source>
        <translation>通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the authenticator’s key</source>
        <translation>身份验证器的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an open session</source>
        <translation>已打开的会话</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the signed-in {exchange} app</source>
        <translation>已登录的 {exchange} 应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a device that the exchange knows</source>
        <translation>交易所认识的设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a code from the authenticator</source>
        <translation>身份验证器验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an approval in the app</source>
        <translation>在应用中的确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an API key that withdraws</source>
        <translation>可提币的 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an API key that trades</source>
        <translation>可交易的 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an API key that lists addresses</source>
        <translation>能把地址加入白名单的 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>an address on the list</source>
        <translation>白名单内的地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the list, switched off</source>
        <translation>已关闭的白名单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a withdrawal</source>
        <translation>一次提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a withdrawal by API key</source>
        <translation>用 API 密钥的提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a sale to another user</source>
        <translation>向其他用户的出售</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the money, traded away</source>
        <translation>靠交易转走的资金</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the exchange’s password</source>
        <translation>交易所的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the signed-in app of the exchange</source>
        <translation>交易所的已登录应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>what you know by heart</source>
        <translation>你记在脑子里的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your phone</source>
        <translation>你的手机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your computer</source>
        <translation>你的电脑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>what is at home</source>
        <translation>家里的东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>what is kept elsewhere</source>
        <translation>存放在别处的东西</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your cloud account</source>
        <translation>你的云账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your password store</source>
        <translation>你的密码库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of your cloud account</source>
        <translation>你云账户的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of your password store</source>
        <translation>你密码库的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the paper with the password of your password store</source>
        <translation>写有你密码库密码的纸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the paper with your passwords</source>
        <translation>写有你密码的纸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the phone’s passcode</source>
        <translation>手机的锁屏密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the mailbox’s password</source>
        <translation>邮箱的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>a phone number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of the copy of your codes</source>
        <translation>你的验证码副本的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of the mailbox “{label}”</source>
        <translation>邮箱“{label}”的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the second step of the mailbox “{label}”</source>
        <translation>邮箱“{label}”的第二步验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the passkey or security key of the mailbox “{label}”</source>
        <translation>邮箱“{label}”的通行密钥或安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery codes of the mailbox “{label}”</source>
        <translation>邮箱“{label}”的恢复码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery mailbox of the mailbox “{label}”</source>
        <translation>邮箱“{label}”的恢复邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the mailbox of {label}</source>
        <translation>账户“{label}”的邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password of your mailbox</source>
        <translation>你邮箱的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the second step of your mailbox</source>
        <translation>你邮箱的第二步验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the passkey or security key of your mailbox</source>
        <translation>你邮箱的通行密钥或安全密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery codes of your mailbox</source>
        <translation>你邮箱的恢复码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the recovery mailbox of your mailbox</source>
        <translation>你邮箱的恢复邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>your authenticator app</source>
        <translation>你的身份验证器应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the mailbox “{label}”</source>
        <translation>邮箱“{label}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the phone number “{label}”</source>
        <translation>手机号“{label}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the password store “{label}”</source>
        <translation>密码库“{label}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_proofs.py"/>
        <source>the authenticator app “{label}”</source>
        <translation>身份验证器应用“{label}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It looks like “{like}”, but is not: {letter}. No address has it. Copy the address from its source again.</source>
        <translation>它看起来像“{like}”，其实不是：{letter}。没有地址含有它。请从来源处重新复制地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It was not stored, and the field was emptied. If this computer is shared, or if you ever sent it to anybody, move the coins to a new wallet, or revoke the key. Nobody needs it to pay you.</source>
        <translation>它没有保存，输入框已清空。如果这台电脑与他人共用，或你曾把它发给任何人，请把币转到新钱包，或撤销该密钥。没有人需要它来向你付款。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>If it is an address on Aptos, NEAR or Sui, its network must be known first: choose it, paste the whole row of the list, or take the other address from your book.</source>
        <translation>如果这是 Aptos、NEAR 或 Sui 上的地址，要先知道它的网络：先选好网络，或粘贴列表中的整行，或从你的地址簿中取另一个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A letter of another alphabet stands in it at place {place}.</source>
        <translation>第 {place} 位是另一种字母表的字母。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A character that no such address has at place {place}.</source>
        <translation>第 {place} 位的字符不会出现在这类地址中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is no address on {network}.</source>
        <translation>这不是 {network} 上的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an address on {found}.</source>
        <translation>这是 {found} 上的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A tag there is a number of at most 4294967295.</source>
        <translation>那里的标签是一个不超过 4294967295 的数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is too long for this network.</source>
        <translation>对这个网络来说太长。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A letter in the memo only looks like a plain one: {letter}. Copy the memo from its source again.</source>
        <translation>Memo 中有一个字母只是看起来像普通字母：{letter}。请从来源重新复制 Memo。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Separate payment ids are no longer used there. The exchange gives one address with the id inside.</source>
        <translation>那里已不再使用单独的付款 ID。交易所会给出一个已包含 ID 的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>There are more than {most} characters.</source>
        <translation>超过 {most} 个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>There are more than {most} rows.</source>
        <translation>超过 {most} 行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A line has more than {most} characters.</source>
        <translation>有一行超过 {most} 个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>There are more than {most} columns.</source>
        <translation>超过 {most} 列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is nested too deeply.</source>
        <translation>嵌套太深。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This looks like {secret}, and it was not taken.</source>
        <translation>这看起来像{secret}，没有采用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>There is no address yet.</source>
        <translation>还没有地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Paste the address alone.</source>
        <translation>请只粘贴地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A letter of another alphabet stands in it.</source>
        <translation>其中有另一种字母表的字母。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It looks like a usual one, but is not: {letter}. No address has it. Copy the address from its source again.</source>
        <translation>它看起来像常见的字符，其实不是：{letter}。没有地址含有它。请从来源处重新复制地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A character that no such address has.</source>
        <translation>有一个字符不会出现在这类地址中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Look there, or copy it from its source again.</source>
        <translation>请看那里，或从来源处重新复制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A part is missing, or there is too much.</source>
        <translation>缺了一部分，或多了内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy the whole address again.</source>
        <translation>请重新复制完整地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A character is wrong.</source>
        <translation>有一个字符不对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The address carries a check, and it does not fit. Copy it again.</source>
        <translation>地址带有校验，而校验不符。请重新复制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Capitals and small letters are mixed.</source>
        <translation>大小写字母混用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This kind has only one of the two. Copy it again.</source>
        <translation>这类地址只用其中一种。请重新复制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is no address on any network that is known here.</source>
        <translation>这不是这里已知的任何网络上的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It begins otherwise. Look at the network once more.</source>
        <translation>它的开头不同。请再看一次网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This kind of address pays nobody here.</source>
        <translation>这类地址在这里收不到任何付款。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is not written as addresses are.</source>
        <translation>它的写法不像地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy it from its source again.</source>
        <translation>请从来源处重新复制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is written by the rules of another kind.</source>
        <translation>它是按另一类地址的规则写的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an address of a test network.</source>
        <translation>这是测试网络的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>No real money is there. Ask for a real one.</source>
        <translation>那里没有真钱。请索取真正的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an address on another network.</source>
        <translation>这是另一个网络上的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Choose that network, or copy another address.</source>
        <translation>请选择那个网络，或复制另一个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>What is sent there cannot be moved any more. Ask for another address.</source>
        <translation>发到那里的再也无法转移。请索取另一个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing can be paid there.</source>
        <translation>不能向那里付款。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It is a public key of another use. Copy the address for receiving.</source>
        <translation>它是作其他用途的公钥。请复制收款地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The 0x at the start is missing.</source>
        <translation>缺少开头的 0x。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is an old way to write it that exchanges do not take.</source>
        <translation>这是交易所不接受的旧写法。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Ask for the form that begins with 0x.</source>
        <translation>请索取以 0x 开头的形式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This form is for programs.</source>
        <translation>这种形式供程序使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy the address that begins with T.</source>
        <translation>请复制以 T 开头的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is a request to pay and more than an address.</source>
        <translation>这是付款请求，不只是一个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Copy the address alone.</source>
        <translation>请只复制地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The amount in this invoice is not allowed.</source>
        <translation>这张账单中的金额不被允许。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Ask for a new one.</source>
        <translation>请索取新的账单。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A part of this invoice is missing.</source>
        <translation>这张账单缺了一部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This invoice is not signed as it should be.</source>
        <translation>这张账单的签名不符合要求。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is for one payment and runs out.</source>
        <translation>它只用于一次付款，并且会过期。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Invoices are not kept in the book. Check the one in front of you when you pay.</source>
        <translation>账单不保存在地址簿中。付款时请核对眼前的那一张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The network is not chosen yet.</source>
        <translation>还没有选择网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Choose it first: the same text can be valid on several.</source>
        <translation>请先选择：同一段文字可能在多个网络上都有效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This is no short name of a coin.</source>
        <translation>这不是币种的简称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Write it in plain letters, as BTC. A letter of another alphabet may only look like one of them.</source>
        <translation>请用普通字母书写，例如 BTC。其他字母表中的字母可能只是看起来一样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This network has no such memo.</source>
        <translation>这个网络没有这样的 Memo。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Look at the source.</source>
        <translation>请查看来源。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>A spreadsheet made a number of the memo and left digits out.</source>
        <translation>电子表格把 Memo 变成了数字，丢掉了一些位数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Take the memo from its source.</source>
        <translation>请从来源处取 Memo。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The memo beside it is not the one inside the address.</source>
        <translation>旁边的 Memo 与地址中包含的不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>One of the two is wrong, so neither is taken. Look at the source.</source>
        <translation>两者之中有一个是错的，所以都没有采用。请查看来源。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It could not be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Copy it from its source again.</source>
        <translation>没有采用任何内容。请从来源处重新复制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It cannot be read.</source>
        <translation>它无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Paste it in parts.</source>
        <translation>没有采用任何内容。请分部分粘贴。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>It breaks off or goes wrong in line {line}.</source>
        <translation>它在第 {line} 行中断或出错。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Copy the whole answer again.</source>
        <translation>没有采用任何内容。请重新复制完整的答复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>This file is no text that can be read.</source>
        <translation>这个文件不是可读取的文本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. Save it as CSV in UTF-8 and choose it again.</source>
        <translation>没有采用任何内容。请另存为 UTF-8 编码的 CSV，再选择一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>The first line of this file does not name its columns.</source>
        <translation>这个文件的第一行没有列名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_refused.py"/>
        <source>Nothing was taken. At least coin, network and address must stand there.</source>
        <translation>没有采用任何内容。那里至少要有 coin、network 和 address。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They cannot withdraw it; what is lost is lost by trading.</source>
        <translation>对方不能提走资金；损失是由交易造成的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>A withdrawal takes long enough to be stopped; trading does not.</source>
        <translation>提币需要的时间足以阻止它；交易则不然。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Together with a leaked password it would get further.</source>
        <translation>加上泄露的密码，它会走得更远。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Part of this counts as open because you do not know yet {what}.</source>
        <translation>其中一部分按开放计，因为你还不知道{what}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>From your head they learn {gives}.</source>
        <translation>对方从你的脑子里得知{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>On your phone they find {gives}.</source>
        <translation>对方在你的手机上找到{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>On your computer they find {gives}.</source>
        <translation>对方在你的电脑上找到{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>At your home they find {gives}.</source>
        <translation>对方在你家里找到{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Where you keep it they find {gives}.</source>
        <translation>对方在你存放它的地方找到{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password by SMS</source>
        <translation>用短信重置密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password by email</source>
        <translation>用邮件重置密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password with the authenticator</source>
        <translation>用身份验证器重置密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password with papers</source>
        <translation>用证件重置密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor by SMS</source>
        <translation>用短信更换第二重验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor by email</source>
        <translation>用邮件更换第二重验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor with papers</source>
        <translation>用证件更换第二重验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the passkey by SMS</source>
        <translation>用短信更换通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the passkey by email</source>
        <translation>用邮件更换通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the passkey with papers</source>
        <translation>用证件更换通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Have the number replaced with papers</source>
        <translation>凭证件更换手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Have the mailbox replaced with papers</source>
        <translation>凭证件更换邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Get into the mailbox</source>
        <translation>进入邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Get into the cloud account</source>
        <translation>进入云账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Get further in</source>
        <translation>继续深入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Use SMS instead of the app</source>
        <translation>用短信代替应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Use email instead of the app</source>
        <translation>用邮件代替应用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor by SMS</source>
        <translation>用短信重置密码和第二重验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor by email</source>
        <translation>用邮件重置密码和第二重验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor with papers</source>
        <translation>用证件重置密码和第二重验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset password and second factor</source>
        <translation>重置密码和第二重验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what signing in asks for</source>
        <translation>登录要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a forgotten password asks for</source>
        <translation>忘记密码要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a lost second factor asks for</source>
        <translation>丢失第二重验证要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a lost passkey asks for</source>
        <translation>丢失通行密钥要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a change of the number asks for</source>
        <translation>更改手机号要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a change of the mailbox asks for</source>
        <translation>更改邮箱要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a forgotten second password asks for</source>
        <translation>忘记第二个密码时会要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what support asks for before it changes the number</source>
        <translation>客服更换手机号前会要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what support asks for before it changes the mailbox</source>
        <translation>客服更换邮箱前会要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a withdrawal asks for</source>
        <translation>提币要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a sale to another user asks for</source>
        <translation>卖给其他用户要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a new API key asks for</source>
        <translation>创建 API 密钥要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what trading asks for</source>
        <translation>交易要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what a new address asks for</source>
        <translation>添加新地址要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>whether listed addresses are paid without a code</source>
        <translation>向列表内的地址提币是否不要求验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what switching the address list off asks for</source>
        <translation>关闭地址白名单要求什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>what is kept there</source>
        <translation>那里保存了什么</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>how that is reset</source>
        <translation>它如何重置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>where else the password is used</source>
        <translation>密码还在哪里使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Find it there</source>
        <translation>在那里找到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>In {needs} they find {gives}.</source>
        <translation>对方在{needs}里找到{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They find {gives}.</source>
        <translation>对方找到{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they get {gives}.</source>
        <translation>对方用{needs}取得{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They get {gives}.</source>
        <translation>对方取得{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Try the same password</source>
        <translation>试同一个密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they have {gives} too, since both are the same.</source>
        <translation>对方有了{needs}，也就有了{gives}，因为两者相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They try the same password.</source>
        <translation>对方试同一个密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Read the code</source>
        <translation>读取验证码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they have {gives}.</source>
        <translation>对方有了{needs}，就有了{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They have {gives}.</source>
        <translation>对方有了{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Signed in already</source>
        <translation>已经登录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they are in.</source>
        <translation>对方有了{needs}，就进去了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They are signed in already.</source>
        <translation>对方已经登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sign in to {exchange} with {needs}.</source>
        <translation>对方用{needs}登录 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sign in to {exchange}.</source>
        <translation>对方登录 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They set a new {exchange} password with {needs}.</source>
        <translation>对方用{needs}设置新的 {exchange} 密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They set a new {exchange} password.</source>
        <translation>对方设置新的 {exchange} 密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the second factor</source>
        <translation>更换第二重验证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the second factor is lost, and have it replaced with {needs}.</source>
        <translation>对方声称第二重验证已丢失，凭{needs}办理了更换。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the second factor is lost, and have it replaced.</source>
        <translation>对方声称第二重验证已丢失，并办理了更换。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Replace the passkey</source>
        <translation>更换通行密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the passkey is lost, and have it replaced with {needs}.</source>
        <translation>对方声称通行密钥已丢失，凭{needs}办理了更换。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the passkey is lost, and have it replaced.</source>
        <translation>对方声称通行密钥已丢失，并办理了更换。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Change the number</source>
        <translation>更改手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a number of their own on the account with {needs}; codes by SMS now come to them.</source>
        <translation>对方用{needs}把自己的号码绑定到账户；短信验证码从此发给对方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a number of their own on the account; codes by SMS now come to them.</source>
        <translation>对方把自己的号码绑定到账户；短信验证码从此发给对方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Change the mailbox</source>
        <translation>更改邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a mailbox of their own on the account with {needs}; codes by email now come to them.</source>
        <translation>对方用{needs}把自己的邮箱绑定到账户；邮件验证码从此发给对方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put a mailbox of their own on the account; codes by email now come to them.</source>
        <translation>对方把自己的邮箱绑定到账户；邮件验证码从此发给对方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Reset the second password</source>
        <translation>重设第二个密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They set a new second password for funds with {needs}.</source>
        <translation>对方用{needs}设置新的资金用第二个密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They set a new second password for funds.</source>
        <translation>对方设置新的资金用第二个密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Have the number replaced</source>
        <translation>让客服更换手机号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the number is lost, and have their own put on the account with {needs}.</source>
        <translation>对方声称手机号已丢失，并用{needs}让账户换成自己的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the number is lost, and have their own put on the account.</source>
        <translation>对方声称手机号已丢失，让账户换成自己的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Have the mailbox replaced</source>
        <translation>让客服更换邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the mailbox is lost, and have their own put on the account with {needs}.</source>
        <translation>对方声称邮箱已丢失，并用{needs}让账户换成自己的邮箱。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They say that the mailbox is lost, and have their own put on the account.</source>
        <translation>对方声称邮箱已丢失，让账户换成自己的邮箱。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Make an API key</source>
        <translation>创建 API 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They make an API key that withdraws with {needs}.</source>
        <translation>对方用{needs}创建可提币的 API 密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They make an API key that withdraws.</source>
        <translation>对方创建可提币的 API 密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put an address of their own on the list with {needs}.</source>
        <translation>对方用{needs}把自己的地址加入白名单。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They put an address of their own on the list.</source>
        <translation>对方把自己的地址加入白名单。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off</source>
        <translation>关闭白名单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They switch the address list off with {needs}.</source>
        <translation>对方用{needs}关闭地址白名单。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They switch the address list off.</source>
        <translation>对方关闭地址白名单。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Withdraw</source>
        <translation>提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money with {needs}.</source>
        <translation>对方用{needs}提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money.</source>
        <translation>对方提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Withdraw to a listed address</source>
        <translation>向白名单内的地址提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money to a listed address with {needs}.</source>
        <translation>对方用{needs}把资金提到白名单内的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money to a listed address.</source>
        <translation>对方把资金提到白名单内的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Withdraw by API key</source>
        <translation>用 API 密钥提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They withdraw the money by API key.</source>
        <translation>对方用 API 密钥提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Sell to another user</source>
        <translation>卖给其他用户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sell the money to another user with {needs}.</source>
        <translation>对方用{needs}把资金卖给另一个用户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They sell the money to another user.</source>
        <translation>对方把资金卖给另一个用户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Trade it away</source>
        <translation>靠交易转走</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They trade the money away to an account of their own with {needs}.</source>
        <translation>对方用{needs}，靠交易把资金转到自己的账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>They trade the money away to an account of their own.</source>
        <translation>对方靠交易把资金转到自己的账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Trade it away by API key</source>
        <translation>用 API 密钥靠交易转走</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} finds {gives} there.</source>
        <translation>{who}会在那里找到{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>There they find {gives}.</source>
        <translation>对方在那里找到{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can get into {gives} with {needs}.</source>
        <translation>{who}可以用{needs}进入{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With {needs} they get into {gives}.</source>
        <translation>对方用{needs}进入{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can get into {gives} by a code to the number.</source>
        <translation>{who}可以凭发到号码的验证码进入{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With a code to the number they get into {gives}.</source>
        <translation>对方凭发到号码的验证码进入{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} also has {gives}, where both are the same.</source>
        <translation>{who}也就有了{gives}（如果两者相同）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Where both are the same, that is also {gives}.</source>
        <translation>如果两者相同，那也就是{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can try the same password at {gives}.</source>
        <translation>{who}可以在{gives}试同一个密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>The same password opens {gives}.</source>
        <translation>同一个密码能打开{gives}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can have the second factor of {exchange} replaced with {needs}.</source>
        <translation>{who}可以凭{needs}更换 {exchange} 的第二重验证。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they have the second factor of {exchange} replaced with {needs}.</source>
        <translation>然后对方凭{needs}更换 {exchange} 的第二重验证。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can have the passkey of {exchange} replaced with {needs}.</source>
        <translation>{who}可以凭{needs}更换 {exchange} 的通行密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they have the passkey of {exchange} replaced with {needs}.</source>
        <translation>然后对方凭{needs}更换 {exchange} 的通行密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can set a new {exchange} password with {needs}.</source>
        <translation>{who}可以用{needs}设置新的 {exchange} 密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they set a new {exchange} password with {needs}.</source>
        <translation>然后对方用{needs}设置新的 {exchange} 密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can sign in to {exchange} with {needs}.</source>
        <translation>{who}可以用{needs}登录 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they sign in to {exchange} with {needs}.</source>
        <translation>然后对方用{needs}登录 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can sign in to {exchange}: where the stronger second step is asked for, they choose {needs} instead.</source>
        <translation>{who}可以登录 {exchange}：在要求较强的第二步验证的地方，改选{needs}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Where the stronger second step is asked for, they choose {needs} instead.</source>
        <translation>在要求较强的第二步验证的地方，对方改选{needs}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} is signed in to {exchange} already.</source>
        <translation>{who}已经登录了 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>With that they are signed in to {exchange} already.</source>
        <translation>有了它，对方就已经登录了 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can put a number of their own on {exchange}.</source>
        <translation>{who}可以把自己的号码绑定到 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they put a number of their own on {exchange}.</source>
        <translation>然后对方把自己的号码绑定到 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can put a mailbox of their own on {exchange}.</source>
        <translation>{who}可以把自己的邮箱绑定到 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they put a mailbox of their own on {exchange}.</source>
        <translation>然后对方把自己的邮箱绑定到 {exchange}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can set a new second password for funds at {exchange} with {needs}.</source>
        <translation>{who}可以用{needs}在 {exchange} 设置新的资金用第二个密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they set a new second password for funds with {needs}.</source>
        <translation>然后对方用{needs}设置新的资金用第二个密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can have another number put on {exchange} with {needs}.</source>
        <translation>{who}可以用{needs}让 {exchange} 换成另一个手机号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they have another number put on {exchange} with {needs}.</source>
        <translation>然后对方用{needs}让 {exchange} 换成另一个手机号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can have another mailbox put on {exchange} with {needs}.</source>
        <translation>{who}可以用{needs}让 {exchange} 换成另一个邮箱。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they have another mailbox put on {exchange} with {needs}.</source>
        <translation>然后对方用{needs}让 {exchange} 换成另一个邮箱。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can withdraw the money.</source>
        <translation>{who}可以提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they withdraw the money.</source>
        <translation>然后对方提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address, withdraw</source>
        <translation>添加地址，提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own and withdraw the money to it.</source>
        <translation>{who}可以把自己的地址加入白名单，再把资金提到那里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own and withdraw the money to it.</source>
        <translation>然后对方把自己的地址加入白名单，再把资金提到那里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off, withdraw</source>
        <translation>关闭白名单，提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can switch the address list off and withdraw the money.</source>
        <translation>{who}可以关闭地址白名单并提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they switch the address list off and withdraw the money.</source>
        <translation>然后对方关闭地址白名单并提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can withdraw the money to a listed address.</source>
        <translation>{who}可以把资金提到白名单内的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they withdraw the money to a listed address.</source>
        <translation>然后对方把资金提到白名单内的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own, which is then paid without a code.</source>
        <translation>{who}可以把自己的地址加入列表，此后向它提币不要求验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own, which is paid without a code.</source>
        <translation>然后对方把自己的地址加入列表，向它提币不要求验证码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can withdraw the money with it.</source>
        <translation>{who}可以用它提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they withdraw the money by API key.</source>
        <translation>然后对方用 API 密钥提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Make an API key, withdraw</source>
        <translation>创建 API 密钥，提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can make an API key and withdraw the money with it.</source>
        <translation>{who}可以创建 API 密钥，再用它提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they make an API key and withdraw the money with it.</source>
        <translation>然后对方创建 API 密钥，再用它提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address, withdraw by API key</source>
        <translation>添加地址，用 API 密钥提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own and withdraw the money to it by API key.</source>
        <translation>{who}可以把自己的地址加入白名单，再用 API 密钥把资金提到那里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own and withdraw the money to it by API key.</source>
        <translation>然后对方把自己的地址加入白名单，再用 API 密钥把资金提到那里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off, withdraw by API key</source>
        <translation>关闭白名单，用 API 密钥提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can switch the address list off and withdraw the money by API key.</source>
        <translation>{who}可以关闭地址白名单，再用 API 密钥提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they switch the address list off and withdraw the money by API key.</source>
        <translation>然后对方关闭地址白名单，再用 API 密钥提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Add an address and an API key, withdraw</source>
        <translation>添加地址和 API 密钥，提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can list an address of their own and withdraw the money to it with a new API key.</source>
        <translation>{who}可以把自己的地址加入白名单，再用新的 API 密钥把资金提到那里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they list an address of their own and withdraw the money to it with a new API key.</source>
        <translation>然后对方把自己的地址加入白名单，再用新的 API 密钥把资金提到那里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Switch the list off, withdraw by a new API key</source>
        <translation>关闭白名单，用新的 API 密钥提币</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can switch the address list off and withdraw the money with a new API key.</source>
        <translation>{who}可以关闭地址白名单，再用新的 API 密钥提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they switch the address list off and withdraw the money with a new API key.</source>
        <translation>然后对方关闭地址白名单，再用新的 API 密钥提走资金。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can sell the money to another user.</source>
        <translation>{who}可以把资金卖给另一个用户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they sell the money to another user.</source>
        <translation>然后对方把资金卖给另一个用户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can trade the money away to an account of their own.</source>
        <translation>{who}可以靠交易把资金转到自己的账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they trade the money away to an account of their own.</source>
        <translation>然后对方靠交易把资金转到自己的账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>{who} can trade the money away to an account of their own, by the key alone.</source>
        <translation>{who}仅凭这个密钥，就可以靠交易把资金转到自己的账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_rules.py"/>
        <source>Then they trade the money away to an account of their own, by the key alone.</source>
        <translation>然后对方仅凭这个密钥，靠交易把资金转到自己的账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the words of a wallet</source>
        <translation>钱包的助记词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>an encrypted private key</source>
        <translation>加密的私钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a private key of 64 digits</source>
        <translation>64 位的私钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the private key of a whole wallet</source>
        <translation>整个钱包的私钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the seed of an XRP wallet</source>
        <translation>XRP 钱包的种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the secret seed of a Stellar wallet</source>
        <translation>Stellar 钱包的秘密种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the key pair of a Solana wallet</source>
        <translation>Solana 钱包的密钥对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a wallet’s private key</source>
        <translation>钱包的私钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a wallet’s key file</source>
        <translation>钱包的密钥文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the secret of an authenticator</source>
        <translation>身份验证器的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the key of an authenticator</source>
        <translation>身份验证器的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>the secret of an API key</source>
        <translation>API 密钥的秘密部分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_secrets.py"/>
        <source>a recovery key of Strongroom</source>
        <translation>Strongroom 的恢复密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>Nobody tells you: the emails about it go to {mailbox}, which they read too.</source>
        <translation>没有人通知你：相关邮件发到{mailbox}，而对方也在看那里的邮件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>Nobody tells you, so they can wait as long as it takes.</source>
        <translation>没有人通知你，所以对方要等多久就能等多久。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It happens at once, so there is no time to act.</source>
        <translation>它立即发生，所以没有时间行动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It takes {wait}, less than you need to freeze the account.</source>
        <translation>它需要 {wait}，短于你冻结账户所需的时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It takes {wait}, and no way to freeze the account is known.</source>
        <translation>它需要 {wait}，而且没有已知的方式可以冻结账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>It takes {wait}: freeze the account before then.</source>
        <translation>它需要 {wait}：请在那之前冻结账户。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>not always with a notice to you</source>
        <translation>并非每次都通知你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>at once</source>
        <comment>how soon the money is gone</comment>
        <translation>立即</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>after {hours} h</source>
        <translation>{hours} 小时后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>starts a wait of {hours} h</source>
        <translation>触发 {hours} 小时的等待</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>nobody tells you</source>
        <translation>没有人通知你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>Nobody tells you.</source>
        <translation>没有人通知你。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email</source>
        <translation>你会收到邮件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email.</source>
        <translation>你会收到邮件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an SMS</source>
        <translation>你会收到短信</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an SMS.</source>
        <translation>你会收到短信。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>the app tells you</source>
        <translation>应用会通知你</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>The app tells you.</source>
        <translation>应用会通知你。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email and an SMS</source>
        <translation>你会收到邮件和短信</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email and an SMS.</source>
        <translation>你会收到邮件和短信。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email and a notice in the app</source>
        <translation>你会收到邮件和应用通知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email and a notice in the app.</source>
        <translation>你会收到邮件和应用通知。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an SMS and a notice in the app</source>
        <translation>你会收到短信和应用通知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an SMS and a notice in the app.</source>
        <translation>你会收到短信和应用通知。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>you get an email, an SMS and a notice in the app</source>
        <translation>你会收到邮件、短信和应用通知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words_times.py"/>
        <source>You get an email, an SMS and a notice in the app.</source>
        <translation>你会收到邮件、短信和应用通知。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/walk/usual_names.py"/>
        <source>My mailbox</source>
        <translation>我的邮箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/walk/usual_names.py"/>
        <source>My number</source>
        <translation>我的号码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/walk/usual_names.py"/>
        <source>My authenticator</source>
        <translation>我的身份验证器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/walk/usual_names.py"/>
        <source>My passwords</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/walk/usual_names.py"/>
        <source>Mailbox {number}</source>
        <translation>邮箱 {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/walk/usual_names.py"/>
        <source>Number {number}</source>
        <translation>号码 {number}</translation>
    </message>
</context>
</TS>
