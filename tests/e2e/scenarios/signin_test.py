# SPDX-License-Identifier: MIT
"""Signing in, and everything that can be wrong with it: each fault is one clear sentence beside its
field or below the form, and what was typed stays."""
import http.server
import threading
import unittest

from sandbox_server import free_port
from scenario import LANGUAGE, Scenario


class NoPlatform(http.server.BaseHTTPRequestHandler):
    """A web server that has nothing to do with WXM."""

    def do_GET(self):
        page = b"<!doctype html><title>Router</title><h1>Welcome</h1>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    do_POST = do_GET

    def log_message(self, *_):
        pass


class SignInTest(Scenario):
    def refused(self, sentence, server=None, password=None):
        """Tries to sign in, hears the sentence, and finds everything still typed."""
        console = self.console or self.start_console(server)
        console.sign_in(self.staff, password)
        console.says(sentence, 40)
        self.assertIn(self.staff["phone"], console.find("text", "Phone number").text.replace(" ", ""))
        self.assertTrue(console.find("button", "Sign in").enabled)
        return console

    def test_signs_in_and_out(self):
        console = self.start_console()
        console.sign_in(self.staff)
        console.signed_in()
        login = self.sandbox.saw(lambda line: line["t"] == "request" and line["id"] == "auth.login", "sign-in")
        self.assertEqual(login["status"], 200)
        self.assertEqual(login["body"]["phone_code"], "966")
        self.sandbox.saw(lambda line: line["t"] == "socket" and line["event"] == "connected", "the socket")
        console.sign_out()
        console.find("text", "Password")
        self.sandbox.saw(lambda line: line["t"] == "request" and line["id"] == "auth.logout"
                         and line["status"] == 200, "sign-out")

    def test_arabic_digits_are_digits(self):
        console = self.start_console()
        console.type_over(console.find("text", "Phone number"), "٥٠٠٠٠٠٠٠٢")
        console.type_over(console.find("text", "Password"), self.staff["password"])
        console.find("button", "Sign in").press()
        console.signed_in()

    def test_wrong_password(self):
        console = self.refused("The phone number or the password is wrong.", password="not-this-one")
        console.sign_in(self.staff)
        console.signed_in()

    def test_unprocessable(self):
        self.sandbox.control("/settings", loginRefusal=422)
        # The server's own sentence, in the language it was asked for.
        self.refused({"en": "These credentials do not match our records.",
                      "ar": "بيانات الدخول هذه لا تطابق سجلاتنا."}[LANGUAGE], password="not-this-one")

    def test_unreachable_server(self):
        self.refused("The server cannot be reached. Check the network.", server=f"http://127.0.0.1:{free_port()}")

    def test_plain_http_to_a_foreign_host(self):
        console = self.start_console()
        console.name_server("http://192.0.2.1")
        self.refused("This address is not encrypted. Use https.")
        self.assertEqual(self.sandbox.count(lambda line: line["t"] == "request"), 0)

    def test_a_server_that_is_no_wxm_server(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), NoPlatform)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.refused("The answer was not understood. Perhaps this is not a WXM server.", server=f"http://127.0.0.1:{server.server_port}")


if __name__ == "__main__":
    unittest.main()
