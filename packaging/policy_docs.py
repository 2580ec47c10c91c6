#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes what an administrator needs from what the source declares (policy_declarations.py):

    docs/policy.md                                          every policy key and setting
    packaging/windows/policy/wxm-console.admx, en-US, ar-SA group policy templates
    packaging/macos/com.prompita.wxm.console.plist          preference manifest

    packaging/policy_docs.py            writes them
    packaging/policy_docs.py --check    writes nothing; ends with 1 where one of them is not what it would write"""
import difflib
import json
import plistlib
import sys
from xml.sax.saxutils import escape, quoteattr

import policy_declarations as declarations
from policy_declarations import LIMITS, POLICY_KEYS, ROOT, UNSHOWN

REGISTRY = r"Software\Policies\WXM\Console"
DOMAIN = "com.prompita.wxm.console"
NOTE = "Made by packaging/policy_docs.py; not edited by hand."


def is_offered(setting):
    """Whether the templates have it: what a person can choose, and what UNSHOWN has Arabic for."""
    return bool(setting.name) or bool(UNSHOWN[setting.key][1])


def told(setting):
    """What a setting is, in English."""
    if not setting.name:
        return UNSHOWN[setting.key][0]
    return f"{setting.name}. {setting.help}".rstrip(". ") if setting.help else setting.name


def cell(text):
    return text.replace("|", "\\|").replace("\n", " ")


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(cell(one) for one in row) + " |" for row in rows]) + "\n"


def page(settings, sections):
    keys = []
    for name, (kind, values, default, english, _) in POLICY_KEYS.items():
        shown = ", ".join(f"`{one}`" for one in values) if kind == "choice" else values
        keys.append((f"`{name}`", shown, default, english))
    by_key = {one.key: one for one in settings}
    limits = [(f"`{name}`", f"1 … {by_key[key].range[1]}", f"{by_key[key].default}", english)
              for name, (key, english, _) in LIMITS.items()]
    row = lambda one: (f"`{one.key}`", one.values(), f"`{json.dumps(one.default, ensure_ascii=False)}`", told(one))
    parts = [f"""<!-- {NOTE} -->
# Policy and settings

What an administrator can fix, and every setting of the program. How a policy reaches a computer stands in
[deploy.md](deploy.md); `wxm-console --check-policy FILE` judges one before it is rolled out.

## Keys of a policy

One JSON object in `/etc/wxm-console/policy.json`; on Windows values below `HKLM\\{REGISTRY}`, on macOS managed
preferences of `{DOMAIN}`, under the same names. A value that is no plain text is given there as JSON text, or as the
templates write it: single settings as values below the key `settings\\` followed by the first part of their name.

""", table(("key", "values", "without it", "what"), keys), """
### `limits`

They can only ask for less than the program has.

""", table(("key", "values", "without it", "what"), limits), """
## Settings

`settings` in a policy fixes any of these: `{"settings": {"ui/theme": "dark"}}`. Their controls then show a lock. A person
changes them on the settings page; they are kept in `settings.json` of the profile.
"""]
    for section, words in sections.items():
        rows = [row(one) for one in settings if one.section == section]
        if rows:
            parts += [f"\n### {words}\n\n", table(("key", "values", "default", "what"), rows)]
    parts += ["""
### Remembered by the program

No row on the settings page. A policy can fix them, too, but for most there is no reason.

""", table(("key", "values", "default", "what"), [row(one) for one in settings if not one.name and not one.is_personal]),
              """
### About a person

Never exported, and no policy may hold them.

""", table(("key", "values", "default", "what"), [row(one) for one in settings if one.is_personal])]
    return "".join(parts)


class Template:
    """Group policy templates: one ADMX, and its words in each language."""

    def __init__(self, settings, sections):
        self.arabic = declarations.arabic_words()
        self.policies, self.strings, self.presentations = [], [], []
        self.say("console", "WXM Console", "منصة WXM")
        self.say("supported", "WXM Console, any version", "منصة WXM بأي إصدار")
        self.say("deployment", "Deployment", "النشر")
        self.categories = [("console", None), ("deployment", "console")]
        for section, words in sections.items():
            if any(one.section == section and is_offered(one) for one in settings):
                self.categories.append((f"section_{section}", "console"))
                self.say(f"section_{section}", words, self.arabic[words])
        for name in POLICY_KEYS:
            if POLICY_KEYS[name][0] not in ("settings", "limits"):
                self.add_key(name)
        for name, (key, english, arabic) in LIMITS.items():
            least, most, _ = next(one.range for one in settings if one.key == key)
            self.add(f"limits_{name}", "deployment", rf"{REGISTRY}\limits", name, (english, arabic), (f"limits: {name}",) * 2,
                     self.number(f"limits_{name}", name, least, most, (english, arabic)))
        for one in settings:
            if is_offered(one):
                self.add_setting(one)

    def say(self, name, english, arabic):
        self.strings.append((name, english, arabic))

    def add(self, name, category, key, value, names, helps, elements):
        self.say(f"{name}_name", *names)
        self.say(f"{name}_help", *(one or other for one, other in zip(helps, names)))
        attributes, body = elements
        shown = f' presentation="$(presentation.{name})"' if "<elements>" in body else ""
        self.policies.append(
            f'    <policy name="{name}" class="Machine" displayName="$(string.{name}_name)"'
            f' explainText="$(string.{name}_help)"{shown} key={quoteattr(key)}{attributes}>\n'
            f'      <parentCategory ref="{category}"/>\n      <supportedOn ref="supported"/>\n{body}    </policy>\n')

    def present(self, name, control, words):
        """`control` holds `%s` for its words in each language."""
        self.presentations.append((name, control, words))

    def switch(self, value, yes, no):
        body = f"      <enabledValue>{yes}</enabledValue>\n      <disabledValue>{no}</disabledValue>\n"
        return f' valueName="{value}"', body

    def number(self, name, value, least, most, words):
        self.present(name, '<decimalTextBox refId="value">%s</decimalTextBox>', words)
        return "", (f'      <elements><decimal id="value" valueName="{value}" minValue="{least}" maxValue="{most}"'
                    ' required="true"/></elements>\n')

    def text(self, name, value, words):
        self.present(name, '<textBox refId="value"><label>%s</label></textBox>', words)
        return "", f'      <elements><text id="value" valueName="{value}" maxLength="65535" required="true"/></elements>\n'

    def choice(self, name, value, options, words):
        items = ""
        for number, (stored, english, arabic) in enumerate(options):
            self.say(f"{name}_{number}", english, arabic)
            items += (f'        <item displayName="$(string.{name}_{number})"><value><string>{escape(as_value(stored))}'
                      "</string></value></item>\n")
        self.present(name, '<dropdownList refId="value" noSort="true" defaultItem="0">%s</dropdownList>', words)
        return "", (f'      <elements><enum id="value" valueName="{value}" required="true">\n{items}'
                    "      </enum></elements>\n")

    def add_key(self, name):
        kind, values, _, english, arabic = POLICY_KEYS[name]
        words = (english, arabic)
        if kind == "number switch":
            elements = self.switch(name, '<decimal value="1"/>', '<decimal value="0"/>')
        elif kind == "switch":
            elements = self.switch(name, "<string>true</string>", "<string>false</string>")
        elif kind == "choice":
            elements = self.choice(f"key_{name}", name, [(one, one, one) for one in values], words)
        else:
            elements = self.text(f"key_{name}", name, ("JSON:", "JSON:") if kind == "json" else words)
        taken = ", ".join(values) if kind == "choice" else values.replace("`", "")
        self.add(f"key_{name}", "deployment", REGISTRY, name, words, (f"{name}: {taken}", name), elements)

    def add_setting(self, one):
        name = "set_" + one.key.replace("/", "_")
        group, value = one.key.split("/")
        if one.name:
            if one.name not in self.arabic:
                sys.exit(f"“{one.name}” has no Arabic yet: ./dev translate, and its words in translations/wxm_ar.ts")
            names = (one.name, self.arabic[one.name])
            helps = (one.help, self.arabic.get(one.help, ""))
        else:
            names, helps = tuple(text.replace("*", "") for text in UNSHOWN[one.key]), ("", "")
        helps = tuple(f"{words}\n{one.key}".strip() for words in helps)
        if one.type == "bool":
            elements = self.switch(value, "<string>true</string>", "<string>false</string>")
        elif one.type == "int":
            elements = self.number(name, value, *one.range[:2], names)
        elif one.options:
            elements = self.choice(name, value, one.options, names)
        else:
            elements = self.text(name, value, ("JSON:", "JSON:") if one.type == "list" else names)
        self.add(name, one.section or "deployment", rf"{REGISTRY}\settings\{group}", value, names, helps, elements)

    def admx(self):
        categories = "".join(
            f'    <category name="{name}" displayName="$(string.{name})"'
            + (f'><parentCategory ref="{parent}"/></category>\n' if parent else "/>\n")
            for name, parent in self.categories)
        return f"""<?xml version="1.0" encoding="utf-8"?>
<!-- {NOTE} -->
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces><target prefix="wxm" namespace="WXM.Policies.Console"/></policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn><definitions><definition name="supported" displayName="$(string.supported)"/></definitions></supportedOn>
  <categories>
{categories}  </categories>
  <policies>
{"".join(self.policies)}  </policies>
</policyDefinitions>
"""

    def adml(self, language):
        strings = "".join(f'      <string id="{one[0]}">{escape(one[1 + language])}</string>\n' for one in self.strings)
        shown = "".join(f'      <presentation id="{name}">{control % escape(words[language])}</presentation>\n'
                        for name, control, words in self.presentations)
        title = ("WXM Console", "منصة WXM")[language]
        return f"""<?xml version="1.0" encoding="utf-8"?>
<!-- {NOTE} -->
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>{title}</displayName>
  <description>{title}</description>
  <resources>
    <stringTable>
{strings}    </stringTable>
    <presentationTable>
{shown}    </presentationTable>
  </resources>
</policyDefinitionResources>
"""


def as_value(text):
    """As the registry has to hold a text so that it is read as one: what reads as JSON is quoted."""
    try:
        json.loads(text)
    except ValueError:
        return text
    return json.dumps(text)


def manifest(settings):
    """For the tools that fill in managed preferences."""
    kinds = {"bool": "boolean", "int": "integer", "text": "string", "list": "array"}

    def entry(name, kind, title, more=()):
        return {"pfm_name": name, "pfm_type": kind, "pfm_title": title, "pfm_description": title, **dict(more)}

    def of_setting(one):
        more = {"pfm_default": one.default}
        if one.options:
            more |= {"pfm_range_list": [value for value, *_ in one.options],
                     "pfm_range_list_titles": [words for _, words, _ in one.options]}
        if one.range:
            more |= {"pfm_range_min": one.range[0], "pfm_range_max": one.range[1]}
        if one.type == "list":
            more |= {"pfm_subkeys": [{"pfm_name": "text", "pfm_type": "string"}]}
        return {**entry(one.key, kinds[one.type], one.name or UNSHOWN[one.key][0].replace("*", ""), more),
                "pfm_description": told(one).replace("*", "")}

    keys = []
    for name, (kind, values, _, english, _) in POLICY_KEYS.items():
        if kind == "settings":
            keys.append(entry(name, "dictionary", english,
                              {"pfm_subkeys": [of_setting(one) for one in settings if is_offered(one)]}))
        elif kind == "limits":
            by_key = {one.key: one for one in settings}
            keys.append(entry(name, "dictionary", english, {"pfm_subkeys": [
                entry(limit, "integer", words, {"pfm_range_min": 1, "pfm_range_max": by_key[key].range[1]})
                for limit, (key, words, _) in LIMITS.items()]}))
        elif kind == "choice":
            keys.append(entry(name, "string", english, {"pfm_range_list": values}))
        elif kind.endswith("switch"):
            keys.append(entry(name, "boolean", english))
        else:
            keys.append(entry(name, "string", english, {"pfm_note": "JSON text"} if kind == "json" else {}))
    return plistlib.dumps({"pfm_domain": DOMAIN, "pfm_title": "WXM Console", "pfm_description": NOTE,
                           "pfm_format_version": 1, "pfm_version": 1, "pfm_platforms": ["macOS"],
                           "pfm_targets": ["system"], "pfm_subkeys": keys}, sort_keys=False).decode()


def files():
    settings, sections = declarations.settings(), declarations.section_words()
    template = Template(settings, sections)
    windows = "packaging/windows/policy/"
    return {"docs/policy.md": page(settings, sections),
            windows + "wxm-console.admx": template.admx(),
            windows + "en-US/wxm-console.adml": template.adml(0),
            windows + "ar-SA/wxm-console.adml": template.adml(1),
            f"packaging/macos/{DOMAIN}.plist": manifest(settings)}


def main():
    faults = list(declarations.faults())
    checks = "--check" in sys.argv[1:]
    for name, text in [] if faults else files().items():
        path = ROOT / name
        now = path.read_text(encoding="utf-8") if path.exists() else ""
        if not checks:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif now != text:
            faults.append(f"{name} is not what packaging/policy_docs.py writes; run it")
            faults += list(difflib.unified_diff(now.splitlines(), text.splitlines(), "there", "to be", lineterm=""))[:20]
    print("\n".join(faults) if faults else "policy: the source, its page and its templates agree")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
