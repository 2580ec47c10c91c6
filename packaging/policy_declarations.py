# SPDX-License-Identifier: MIT
"""What can be set, read off the source that decides it: app/settings/*settings.h, policy.cpp and the Arabic words of
translations/wxm_ar.ts. policy_docs.py writes the tables and templates from it."""
import dataclasses
import json
import pathlib
import re
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[1]
LITERAL = r'"((?:[^"\\]|\\.)*)"'
WORDS = rf'QT_TRANSLATE_NOOP\(\s*"Settings",\s*((?:{LITERAL}\s*)+)\)'

#: What a policy can hold beside `settings`: name -> (kind, values, default, English, Arabic). The names have to be those of
#: keys() in policy.cpp; what each takes is decided there.
POLICY_KEYS = {
    "server": ("text", "an `https` origin", "the person chooses",
               "The server; the sign-in window offers no other", "الخادم، ولا تعرض نافذة تسجيل الدخول غيره"),
    "live_server": ("text", "an `https` origin", "as `server`",
                    "The server of the live connection, where it is another one",
                    "خادم الاتصال المباشر إن كان غير خادم الطلبات"),
    "live_path": ("text", "a path", "`/socket.io/`", "The path of the live server", "مسار خادم الاتصال المباشر"),
    "live_transport": ("choice", ["automatic", "websocket", "polling"], "the person chooses",
                       "How the live connection travels; the same as the setting `net/liveTransport`",
                       "طريقة الاتصال المباشر، وهي نفسها إعداد net/liveTransport"),
    "account_types": ("json", "a list of words of small letters", "`supporter`, `streamer`, `client`",
                      "The account types that the sign-in window offers; the first one is chosen at first",
                      "أنواع الحسابات في نافذة تسجيل الدخول، وأولها هو المختار"),
    "endpoints": ("json", "an object as that of `--endpoints`", "the built-in map",
                  "Where calls differ from the built-in map; `null` switches one off",
                  "ما يختلف من مسارات الطلبات عن المدمج في البرنامج، وnull يوقف أحدها"),
    "shared_replies": ("json", 'a list of `{"title", "arabic", "english", "folder", "shortcut"}`, at most 1,000; `text` where there is one side', "none",
                       "Saved replies that everybody has and nobody can change here",
                       "ردود محفوظة تظهر للجميع ولا تُعدَّل من هنا"),
    "translation": ("json", 'an object: `{"server": "https://…", "key": "…"}` with LibreTranslate\'s interface, or `{"program": ["/path", …]}`', "none",
                    "The company's own translator; without it nothing is translated, and no other host is ever asked",
                    "مترجم الشركة نفسها، ومن دونه لا تُترجم المحادثات ولا يُسأل خادم غيره"),
    "settings": ("settings", "an object of settings and their values", "none",
                 "Single settings that are fixed; their controls show a lock",
                 "إعدادات مفردة تُثبَّت ويظهر عليها قفل"),
    "limits": ("limits", "an object of `reply_length` and `live_feeds`", "the program's own",
               "Limits below those of the program", "حدود أقل من حدود البرنامج"),
    "updates": ("number switch", "`true`, `false`; 1 and 0 in the registry", "`true`",
                "Whether the program may look for newer versions", "السماح للبرنامج بالبحث عن إصدارات أحدث"),
    "keep_local": ("choice", ["all", "drafts", "nothing"], "`all`",
                   "What of people's words and acts may lie on the computer: all of it, drafts and unsent replies, or nothing",
                   "ما يُحفظ على الجهاز مما يُكتب ويُنفَّذ: الكل، أو المسودات والردود التي لم تُرسل، أو لا شيء"),
    "keep_days": ("json", "a whole number of days, 1 … 3650", "as each file has it",
                  "What was not touched for longer goes at the next start; replies that were not sent stay",
                  "ما مضى عليه أكثر من هذه الأيام دون تغيير يُمحى عند البدء التالي، وتبقى الردود التي لم تُرسل"),
    "encrypt_local": ("switch", "`true`, `false`", "`false`",
                      "Drafts, unsent replies, notes, labels and figures of the day are sealed on the disk with a key from the "
                      "keychain; what cannot be sealed is kept in memory alone",
                      "تُشفَّر على القرص المسودات والردود التي لم تُرسل والملاحظات والوسوم وأرقام اليوم بمفتاح من سلسلة المفاتيح، "
                      "وما لا يُشفَّر يبقى في الذاكرة وحدها"),
    "idempotency_keys": ("switch", "`true`, `false`", "`false`",
                         "The server carries each `Idempotency-Key` out once, so that a reply whose end is not known is "
                         "sent again by the program",
                         "ينفّذ الخادم كل مفتاح Idempotency-Key مرة واحدة، فيعيد البرنامج إرسال الرد الذي لم تُعرف نتيجته"),
}
#: Of `limits`: the setting that each one lowers, and its Arabic.
LIMITS = {
    "reply_length": ("chat/replyLength", "Characters that a reply may have", "أقصى عدد لأحرف الرد"),
    "live_feeds": ("live/mostFeeds", "Lives that may be watched at once", "أقصى عدد لعمليات البث المتابعة معًا"),
}
#: Settings without a row on the settings page: what each one is, and its Arabic where a policy has a reason to fix it.
UNSHOWN = {
    "chat/replyLength": ("The longest reply; fix it by `limits`", None),
    "chat/fileMegabytes": ("Megabytes of the largest file that is sent", "أكبر ملف يُرسل بالميغابايت"),
    "live/watchWords": ("Words that stand out in every live, kept as a rule beside the person's own", "كلمات المراقبة"),
    "live/nightAllowed": ("Whether the night watch may remove comments by itself; counts only where a policy says so",
                          "السماح للحراسة الليلية بحذف التعليقات تلقائيًا، ولا يسري إلا بسياسة"),
    "live/emergency": ("What the emergency sheet switched on, with what it was before", None),
    "live/mostFeeds": ("How many lives may be watched at once; fix it by `limits`", None),
    "support/callsAllowed": ("Whether a customer's phone number has *Call*, which hands it to the phone program of the computer; "
                             "counts only where a policy says so",
                             "إظهار زر الاتصال برقم العميل عبر برنامج الهاتف على الجهاز، ولا يسري إلا بسياسة"),
    "support/order": ("How the list of threads is sorted", "ترتيب قائمة المحادثات"),
    "support/views": ("Saved views of the support list", None),
    "chat/recentThreads": ("Threads that were open last", None),
    "notifications/supportFile": ("WAV file in place of the program's own sound for *A customer writes*", "ملف WAV بدل صوت «عندما يكتب عميل»"),
    "notifications/messageFile": ("WAV file in place of the program's own sound for *A direct message comes*", "ملف WAV بدل صوت «عند وصول رسالة خاصة»"),
    "live/guestFile": ("WAV file in place of the program's own sound for *Somebody asks to come on stage*", "ملف WAV بدل صوت طلب الصعود إلى البث"),
    "live/refusedFile": ("WAV file in place of the program's own sound for *An act was refused*", "ملف WAV بدل صوت الإجراء المرفوض"),
    "ui/keys": ("Shortcuts that were changed: `support.snooze=Ctrl+M`, one a line", "الاختصارات التي غُيّرت، سطر لكل أمر"),
    "ui/paneSizes": ("Widths of panes for each direction", None),
    "ui/windowPlaces": ("Where windows stood, for each screen", None),
    "ui/seenHints": ("Hints that were put away", None),
    "session/server": ("The server that was signed in to last; the policy key `server` fixes it", None),
    "session/phoneCode": ("Country code of the last sign-in", None),
    "session/phone": ("Phone number of the last sign-in", None),
    "session/userType": ("Account type of the last sign-in", None),
    "session/keepSignedIn": ("*Keep me signed in*: whether the sign-in is kept in the keychain", "البقاء مسجّلًا"),
    "session/knowsMemoryOnly": ("The person was told that no keychain was found", None),
    "session/storedAccount": ("Name of the keychain's entry in use", None),
    "net/proxiesKept": ("Proxies that the keychain has a password for", None),
    "session/keysToWipe": ("Keychain entries of ended sessions that still have to be removed", None),
    "chat/emojiRecent": ("Emoji that were picked last", None),
    "support/views": ("Views of the support list that were saved", None),
    "session/accounts": ("Accounts that are remembered; their tokens are in the keychain", None),
}


@dataclasses.dataclass
class Setting:
    key: str
    type: str  # bool, int, text, list
    default: object
    options: list  # (value, English words, Arabic words)
    range: tuple | None
    is_personal: bool
    section: str
    name: str
    help: str

    def values(self):
        if self.type == "bool":
            return "`true`, `false`"
        if self.range:
            step = "" if self.range[2] == 1 else f", by {self.range[2]}"
            return f"{self.range[0]} … {self.range[1]}{step}"
        if self.options:
            return ", ".join(f"`{json.dumps(value)}`" for value, *_ in self.options)
        if self.key == "net/proxy":
            return '`"system"`, `"none"`, `"host:port"`, `"http://host:port"`, `"socks5://host:port"`'
        return "a list of texts" if self.type == "list" else "a text"


def joined(literals):
    """Adjacent literals of C++ as one text."""
    return "".join(part.replace('\\"', '"').replace("\\\\", "\\") for part in re.findall(LITERAL, literals))


def words(field, text):
    found = re.search(rf"\.{field}\s*=\s*{WORDS}", text)
    return joined(found[1]) if found else ""


def block(text, start):
    """From the brace at `start` to the one that ends it; braces in literals do not count."""
    depth, at = 0, start
    while True:
        if text[at] == '"':
            at = re.compile(LITERAL).match(text, at).end()
            continue
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        at += 1
        if depth == 0:
            return text[start:at]


def arabic_words():
    for context in ElementTree.parse(ROOT / "translations/wxm_ar.ts").getroot().findall("context"):
        if context.findtext("name") == "Settings":
            return {message.findtext("source"): message.findtext("translation")
                    for message in context.findall("message")}
    raise SystemExit("wxm_ar.ts: no context Settings")


def options_of(body, arabic):
    at = body.find(".options")
    if at < 0:
        return []
    found = []
    for one in re.finditer(rf'\{{(?:QString\(\)|QStringLiteral\({LITERAL}\))(?:,\s*(?:{WORDS}|{LITERAL}))?',
                           block(body, body.index("{", at))[1:]):
        value = one[1] or ""
        shown = joined(one[2]) if one[2] else one[4] or value
        found.append((value, shown, arabic.get(shown) or shown))
    return found


def default_of(type_name, text):
    text = text.strip()
    if type_name == "bool":
        return text == "true"
    if type_name == "int":
        return int(text.replace("'", ""))
    if type_name == "list":
        return []
    return joined(text) if text != "{}" else ""


def declarations():
    """The headers that declare settings, those of the page first."""
    names = ("notice_settings.h", "settings.h", "remembered_settings.h")
    return "".join((ROOT / "app/settings" / name).read_text(encoding="utf-8") for name in names)


def settings():
    text = declarations()
    arabic = arabic_words()
    found = []
    for one in re.finditer(r"Setting<(\w+)> \w+\{", text):
        body = block(text, one.end() - 1)
        head = re.match(rf'\{{\s*file,\s*QLatin1StringView\({LITERAL}\),\s*'
                        r"(\{\}|QStringLiteral\((?:\"[^\"]*\")\)|[\w']+)", body)
        if not head:
            raise SystemExit(f"settings.h: this declaration is not understood: {body[:80]}")
        kind = {"bool": "bool", "int": "int", "QString": "text", "QStringList": "list"}[one[1]]
        limits = re.search(r"\.range\s*=\s*\{([\d']+),\s*([\d']+),\s*(\d+)", body)
        section = re.search(r"SettingSection::(\w+)", body)
        found.append(Setting(
            key=head[1], type=kind, default=default_of(kind, head[2]), options=options_of(body, arabic),
            range=tuple(int(n.replace("'", "")) for n in limits.groups()) if limits else None,
            is_personal=".isPersonal = true" in body, section=section[1] if section else "",
            name=words("name", body), help=words("help", body)))
    return found


def section_words():
    """Section -> its English words, as the settings page has them."""
    text = (ROOT / "ui/settings/setting_words.cpp").read_text(encoding="utf-8")
    found = {}
    for one in re.finditer(rf"case S::(\w+):\s*return settingText\({WORDS}\)", text):
        found.setdefault(one[1], joined(one[2]))  # the title comes first, then the sentence below it
    return found


def faults():
    """Where the tables above do not say what the source says."""
    source = (ROOT / "app/settings/policy.cpp").read_text(encoding="utf-8")
    known = set(re.findall(r'\{u"(\w+)"_s,\s*read\w+\}', source))
    all_settings = settings()
    unshown = {one.key for one in all_settings if not one.name}
    limits = set(re.findall(r'limit\(u"(\w+)"_s', source))
    declared = len(re.findall(r"^ *Setting<", declarations(), re.M))
    for what, here, there in (("policy keys", set(POLICY_KEYS), known), ("limits", set(LIMITS), limits),
                              ("settings without a row", set(UNSHOWN), unshown)):
        for name in sorted(here ^ there):
            yield f"{what}: {name} is only {'in policy_declarations.py' if name in here else 'in the source'}"
    if declared != len(all_settings):
        yield f"settings.h declares {declared} settings, {len(all_settings)} were read"
    for one in all_settings:
        if one.options and one.default not in [value for value, *_ in one.options]:
            yield f"{one.key}: its default is none of its values: the declaration was misread"
