# SPDX-License-Identifier: MIT
"""The templates for administrators hold together, and hold everything that a person can choose and a policy can say.

    policy_templates_test.py ROOT"""
import pathlib
import plistlib
import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(sys.argv.pop() if len(sys.argv) > 1 else ".")
SPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
sys.path.insert(0, str(ROOT / "packaging"))
import policy_declarations as declarations  # noqa: E402
import policy_docs  # noqa: E402


class PolicyTemplatesTest(unittest.TestCase):
    def setUp(self):
        folder = ROOT / "packaging/windows/policy"
        self.admx = ElementTree.parse(folder / "wxm-console.admx").getroot()
        self.words = {language: ElementTree.parse(folder / language / "wxm-console.adml").getroot()
                      for language in ("en-US", "ar-SA")}
        self.offered = {one.key for one in declarations.settings() if policy_docs.is_offered(one)}

    def test_every_reference_has_words_in_each_language(self):
        text = ElementTree.tostring(self.admx, encoding="unicode")
        for language, root in self.words.items():
            for kind in ("string", "presentation"):
                wanted = set(re.findall(rf"\$\({kind}\.(\w+)\)", text))
                there = [one.get("id") for one in root.iter(SPACE + kind)]
                self.assertEqual(sorted(wanted), sorted(there), f"{kind} of {language}")

    def test_every_element_has_its_control(self):
        for language, root in self.words.items():
            controls = {one.get("id"): [child.get("refId") for child in one] for one in root.iter(SPACE + "presentation")}
            for policy in self.admx.iter(SPACE + "policy"):
                elements = [child.get("id") for part in policy.iter(SPACE + "elements") for child in part]
                self.assertEqual(controls.get(policy.get("name"), []), elements, f"{policy.get('name')}, {language}")

    def test_names_are_told_apart_without_case(self):
        names = [one.get("name").lower() for kind in ("policy", "category") for one in self.admx.iter(SPACE + kind)]
        self.assertEqual(len(names), len(set(names)))

    def test_registry_has_a_place_for_each_key_and_setting(self):
        places = set()
        for policy in self.admx.iter(SPACE + "policy"):
            value = policy.get("valueName") or next(child.get("valueName") for part in policy.iter(SPACE + "elements")
                                                    for child in part)
            places.add((policy.get("key") + "\\" + value).removeprefix(policy_docs.REGISTRY + "\\").replace("\\", "/"))
        wanted = {key for key, one in declarations.POLICY_KEYS.items() if one[0] not in ("settings", "limits")}
        wanted |= {f"limits/{name}" for name in declarations.LIMITS} | {f"settings/{key}" for key in self.offered}
        self.assertEqual(places, wanted)

    def test_arabic_words_are_arabic(self):
        own = {one.text for one in self.words["en-US"].iter(SPACE + "string")}
        for one in self.words["ar-SA"].iter(SPACE + "string"):
            if one.get("id").endswith("_name"):
                self.assertRegex(one.text, "[\u0600-\u06ff]", one.get("id"))
                self.assertNotIn(one.text, own)

    def test_manifest_has_each_key_and_setting(self):
        manifest = plistlib.loads((ROOT / f"packaging/macos/{policy_docs.DOMAIN}.plist").read_bytes())
        keys = {one["pfm_name"]: one for one in manifest["pfm_subkeys"]}
        self.assertEqual(set(keys), set(declarations.POLICY_KEYS))
        settings = {one["pfm_name"]: one for one in keys["settings"]["pfm_subkeys"]}
        self.assertEqual(set(settings), self.offered)
        for one in settings.values():
            if "pfm_range_list" in one:
                self.assertIn(one["pfm_default"], one["pfm_range_list"])


if __name__ == "__main__":
    unittest.main()
