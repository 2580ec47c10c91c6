# SPDX-License-Identifier: MIT
"""Hostile and borderline payloads, each with the verdict that the contract of the readers asks for.

`cases()` yields (name, kind, payload as JSON text, verdict). Rules are written once, as lists of values,
and put into every field that they hold for; `$` marks the place in a payload."""
import base64
import json

ACCEPT, IGNORE, ERROR = "accept", "ignore", "error"

# Integers 1…2^63-1, integral doubles below 2^53, canonical decimal strings of such integers.
GOOD_IDS = ["1", "12", "2147483648", "9007199254740993", "9223372036854775807", "12.0", "1e3", '"12"',
            '"9007199254740993"', '"9223372036854775807"']
BAD_IDS = ["0", "-1", "12.5", "9223372036854775808", "18446744073709551616", "9007199254740992.0", "1e19", "-0",
           '"012"', '" 12"', '"12 "', '"١٢"', '"+12"', '"-12"', '"0"', '""', '"12.0"', '"1e3"', '"0x0c"',
           '"9223372036854775808"', '"twelve"', "null", "true", "[]", "[12]", "{}", '{"id":12}']
# What else may stand where an id is optional.
ABSENT_IDS = ["null"]

GOOD_TEXTS = ['""', '"مرحبا 👋"', '"\\u0000"', '"<b>x</b>"', '"%1 && %n"', '"\\u202eevil"', '"a\\nb\\tc"',
              '"' + "ط" * 20_000 + '"']
BAD_TEXTS = ["5", "0.5", "true", "[]", '["x"]', "{}", '{"text":"x"}']

GOOD_COUNTS = ["0", "1", "134", "1000000000"]
BAD_COUNTS = ["-1", "1000000001", "9223372036854775808", "1.5", "1e400", '"134"', "true", "[]", "{}"]

# Never a reason to drop an item: unreadable ones are "unknown time".
TIMES = ['"2026-06-06T01:18:15.000000Z"', '"2026-06-06T01:18:15Z"', '"2026-06-06T01:18:15"', '"2026-06-06T04:18:15+03:00"',
         '"2026-06-06T01:18:60Z"', '"2026-02-30T00:00:00Z"', '"9999-12-31T23:59:59.999999Z"', '"1970-01-01T00:00:00Z"',
         '"-0001-01-01T00:00:00Z"', '"yesterday"', '""', "null", "0", "1780000000", "true", "[]", "{}",
         '"٢٠٢٦-٠٦-٠٦T01:18:15Z"']
NAMES = ['"نورة"', '""', "null", "7", "true", "[]", "{}", '"\\u202eadmin"', '"' + "x" * 5000 + '"']

MESSAGE = ('{"event":"message.created","conversation_id":9,"message":{"id":42,"sender_id":12,"body":"مرحبا",'
           '"media_id":null,"created_at":"2026-06-06T01:18:15.000000Z"}}')
SUPPORT = ('{"event":"support.message.created","thread_id":5,"user_id":12,"message":{"id":88,"sender_id":12,'
           '"sender_role":"user","body":"عندي مشكلة","media_id":null,"created_at":"2026-06-06T02:10:00.000000Z"}}')
COMMENT = ('{"event":"live.comment","live_id":7,"comment":{"id":901,"user_id":12,"user_name":"نورة","body":"🔥",'
           '"created_at":"2026-06-06T03:00:00Z"}}')
JOINED = '{"event":"live.viewer_joined","live_id":7,"user_id":12,"current_viewers":134}'
ONLINE = '{"event":"user.online","user_id":12}'

LIVE_EVENTS = {
    "live.viewer_joined": '"user_id":12,"current_viewers":1', "live.viewer_left": '"user_id":12',
    "live.comment": '"comment":{"id":1,"user_id":2,"body":"x"}', "live.like": '"user_id":12,"likes":3',
    "live.gift": '"user_id":12,"gift":{"id":3,"name":"Rose","value":10},"quantity":2,"gifts":5',
    "live.share": '"user_id":12', "live.ended": '"likes":3', "live.viewer_blocked": '"user_id":12',
    "live.comment_pinned": '"comment_id":901', "live.comment_unpinned": '"comment_id":901',
    "live.comment_removed": '"comment_id":901',
    "live.guest_requested": '"guest":{"user_id":12,"user_name":"x","status":"requested"}',
    "live.guest_approved": '"user_id":12,"user_name":"x"', "live.guest_rejected": '"guest":{"user_id":12}',
    "live.guest_kicked": '"guest":{"user_id":"12"}', "live.guest_left": '"user_id":12',
    "live.guest_updated": '"guest":{"user_id":12,"status":null}',
    "live.moderator_assigned": '"user_id":12', "live.moderator_revoked": '"user_id":12',
}


def with_value(payload, key, value):
    """The payload with the (last) value of this key replaced; `None` takes the member away."""
    at = payload.rindex(f'"{key}":')
    start = at + len(key) + 3
    _, length = json.JSONDecoder().raw_decode(payload[start:])
    end = start + length
    if value is not None:
        return payload[:start] + value + payload[end:]
    rest = payload[end:]
    return payload[:at] + rest[1:] if rest.startswith(",") else payload[:at].rstrip(",") + rest


def short(value):
    return "nothing" if value is None else value if len(value) < 30 else value[:27] + "…"


def each(kind, payload, key, values, verdict):
    for value in values:
        yield f"{kind}: {key} is {short(value)}", kind, with_value(payload, key, value), verdict


def required_id(kind, payload, key):
    yield from each(kind, payload, key, GOOD_IDS, ACCEPT)
    yield from each(kind, payload, key, BAD_IDS + [None], IGNORE)


def socket_ids():
    yield from required_id("message", MESSAGE, "conversation_id")
    yield from required_id("message", MESSAGE, "id")
    yield from required_id("message", MESSAGE, "sender_id")
    yield from required_id("support.message", SUPPORT, "thread_id")
    yield from required_id("support.message", SUPPORT, "id")
    yield from required_id("live", COMMENT, "live_id")
    yield from required_id("live", COMMENT, "id")
    yield from required_id("live", JOINED, "user_id")
    yield from required_id("presence", ONLINE, "user_id")
    for kind, payload in (("message", MESSAGE), ("support.message", SUPPORT)):
        # What is not needed loses itself when it cannot be read, and never the message.
        yield from each(kind, payload, "media_id", GOOD_IDS + ABSENT_IDS + [one for one in BAD_IDS if one != "null"] + [None], ACCEPT)


def socket_texts():
    for kind, payload in (("message", MESSAGE), ("support.message", SUPPORT)):
        yield from each(kind, payload, "body", GOOD_TEXTS + ["null", None], ACCEPT)
        yield from each(kind, payload, "body", BAD_TEXTS, IGNORE)
        yield from each(kind, payload, "created_at", TIMES + [None], ACCEPT)
    yield from each("live", COMMENT, "body", GOOD_TEXTS, ACCEPT)
    yield from each("live", COMMENT, "body", BAD_TEXTS + ["null", None], IGNORE)
    yield from each("live", COMMENT, "created_at", TIMES + [None], ACCEPT)
    yield from each("live", COMMENT, "user_name", NAMES + [None], ACCEPT)
    yield from each("support.message", SUPPORT, "sender_role",
                    ['"admin"', '"Admin"', '"admin "', '"аdmin"', "null", "1", "[]", "{}", None], ACCEPT)


def socket_counts():
    yield from each("live", JOINED, "current_viewers", GOOD_COUNTS + [None], ACCEPT)
    yield from each("live", JOINED, "current_viewers", BAD_COUNTS, ACCEPT)  # not known, and the viewer came all the same
    for key in ("likes", "total_likes", "likes_count"):
        payload = '{"event":"live.like","live_id":7,"user_id":12,"%s":5}' % key
        yield from each("live", payload, key, GOOD_COUNTS, ACCEPT)
        yield from each("live", payload, key, BAD_COUNTS, ACCEPT)
    gift = '{"event":"live.gift","live_id":7,"user_id":12,"gift":{"id":3,"name":"Rose","value":10},"quantity":2,"gifts":5}'
    for key in ("value", "quantity", "gifts"):
        yield from each("live", gift, key, GOOD_COUNTS + [None], ACCEPT)
        yield from each("live", gift, key, BAD_COUNTS, ACCEPT)
    yield "live: a gift without its details", "live", '{"event":"live.gift","live_id":7}', ACCEPT
    yield "live: an end without figures", "live", '{"event":"live.ended","live_id":7}', ACCEPT
    yield "live: an end with figures under stats", "live", '{"event":"live.ended","live_id":7,"stats":{"likes":3}}', ACCEPT
    yield "live: an end with a bad figure", "live", '{"event":"live.ended","live_id":7,"stats":{"likes":-3}}', ACCEPT


def socket_names():
    for name, fields in LIVE_EVENTS.items():
        yield f"live: {name}", "live", f'{{"event":"{name}","live_id":7,{fields}}}', ACCEPT
        yield f"live: {name} without live", "live", f'{{"event":"{name}",{fields}}}', IGNORE
        yield f"live: {name} with a bad live", "live", f'{{"event":"{name}","live_id":"07",{fields}}}', IGNORE
    for name in ("live.Comment", "live.comment ", "comment", "", "live.unknown", "__proto__", "deleteLater", "live.commеnt"):
        yield f"live: the name “{name}”", "live", COMMENT.replace("live.comment", name), IGNORE
    for kind, payload, good in (("message", MESSAGE, "message.created"), ("support.message", SUPPORT, "support.message.created"),
                                ("presence", ONLINE, "user.online")):
        yield from each(kind, payload, "event", [f'"{good.upper()}"', f'"{good} "', '""', "null", "1", "[]", '"objectName"', None], IGNORE)
    yield "presence: user.offline", "presence", ONLINE.replace("online", "offline"), ACCEPT
    yield "presence: a support event", "presence", SUPPORT, IGNORE
    yield "message: a support event", "message", SUPPORT, IGNORE
    yield "live: a message", "live", MESSAGE, IGNORE


def socket_shapes():
    for kind, payload in (("message", MESSAGE), ("support.message", SUPPORT), ("live", COMMENT), ("presence", ONLINE)):
        for value in ("null", "true", "5", '"text"', "[]", f"[{payload}]", "{}"):
            yield f"{kind}: the payload is {short(value)}", kind, value, IGNORE
        yield f"{kind}: unknown fields", kind, '{"later":{"a":[1,2,{"b":null}]},' + payload[1:], ACCEPT
        yield f"{kind}: spaces and line ends", kind, " " + payload.replace(",", " ,\t").replace(":", " : ") + " ", ACCEPT
        yield f"{kind}: 900 levels in a field that nobody reads", kind, '{"x":' + "[" * 900 + "]" * 900 + "," + payload[1:], ACCEPT
        yield f"{kind}: 1,100 levels in a field that nobody reads", kind, '{"x":' + "[" * 1100 + "]" * 1100 + "," + payload[1:], ERROR
        yield f"{kind}: 100,000 levels", kind, '{"x":' + "[" * 100_000 + "]" * 100_000 + "," + payload[1:], ERROR
        yield f"{kind}: a frame over 1 MiB", kind, '{"x":"' + "a" * (1024 * 1024) + '",' + payload[1:], ERROR
    for nested, payload, kind in (("message", MESSAGE, "message"), ("message", SUPPORT, "support.message"), ("comment", COMMENT, "live")):
        for value in ("null", "5", '"x"', "[]", "{}", None):
            yield f"{kind}: {nested} is {short(value)}", kind, with_value(payload, nested, value), IGNORE
    many = ",".join(f'"k{i}":{i}' for i in range(60_000))
    yield "live: 60,000 keys", "live", "{" + many + "," + COMMENT[1:], ACCEPT
    yield "live: a guest that is no object", "live", '{"event":"live.guest_left","live_id":7,"guest":5}', IGNORE
    yield "live: a guest without id", "live", '{"event":"live.guest_left","live_id":7,"guest":{"user_name":"x"}}', IGNORE


ROWS = {
    "rest.conversations": '{"id":9,"user":{"id":12,"name":"نورة"},"unread_count":2,"is_muted":false,"updated_at":"2026-06-06T01:18:15Z"}',
    "rest.messages": '{"id":42,"sender_id":12,"body":"x","media_id":null,"created_at":"2026-06-06T01:18:15Z"}',
    "rest.threads": '{"id":5,"user_id":12,"user_name":"نورة","status":"open","unread_count":2}',
    "rest.support_messages": '{"id":88,"sender_id":12,"sender_role":"user","body":"x","media_id":null}',
    "rest.lives": '{"id":7,"title":"x","streamer":{"id":3,"name":"y"},"status":"live","current_viewers":5}',
}


def rest_lists():
    for kind, row in ROWS.items():
        good = [
            ("no rows", '{"data":[]}'), ("one row", f'{{"data":[{row}]}}'),
            ("meta", f'{{"data":[{row}],"meta":{{"current_page":1,"last_page":9,"per_page":50,"total":450}}}}'),
            ("a cursor", f'{{"data":[{row}],"meta":{{"next_cursor":"abc"}}}}'),
            ("the other paginator", f'{{"data":{{"data":[{row}],"current_page":1,"last_page":2,"next_page_url":"https://evil.example/?page=2"}}}}'),
            ("odd paging", f'{{"data":[{row}],"meta":{{"current_page":"x","last_page":[],"next_cursor":7}}}}'),
            ("meta that is no object", f'{{"data":[{row}],"meta":5}}'),
            ("bad rows beside a good one", f'{{"data":[5,null,{{}},{{"id":"x"}},{row},[]]}}'),
            ("an array", f"[{row}]"), ("success said", f'{{"status":true,"success":true,"data":[{row}]}}'),
            ("only the id", '{"data":[{"id":1}]}' if "messages" not in kind else '{"data":[{"id":1,"sender_id":2}]}'),
            ("5,100 rows", '{"data":[' + ",".join([row] * 5100) + "]}")]
        bad = [
            ("no data", '{"meta":{}}'), ("data is null", '{"data":null}'), ("data is a number", '{"data":5}'),
            ("data is text", '{"data":"x"}'), ("a number", "5"), ("text", '"<html>"'), ("null", "null"),
            ("no readable row", '{"data":[5,{"id":0},{"id":"x"},null]}'),
            ("status false", '{"status":false,"message":"no","data":[]}'), ("success false", '{"success":false,"data":[]}'),
            ("1,100 levels", '{"x":' + "[" * 1100 + "]" * 1100 + f',"data":[{row}]}}'),
            ("over 8 MiB", '{"x":"' + "a" * (8 * 1024 * 1024) + f'","data":[{row}]}}')]
        yield from ((f"{kind}: {name}", kind, payload, ACCEPT) for name, payload in good)
        yield from ((f"{kind}: {name}", kind, payload, ERROR) for name, payload in bad)


def part(claims):
    return base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()


def rest_objects():
    fresh = f"{part({'alg': 'HS256'})}.{part({'sub': '3', 'exp': 4_000_000_000})}.c2ln"
    for kind in ("rest.login", "rest.refresh"):
        for name, token, verdict in (
                ("a token", fresh, ACCEPT), ("opaque claims", "a.b.c", ACCEPT),
                ("no exp", f"{part({})}.{part({'sub': 3})}.c2ln", ACCEPT),
                ("exp in the past", f"{part({})}.{part({'exp': 1})}.c2ln", ERROR), ("two parts", "a.b", ERROR),
                ("four parts", "a.b.c.d", ERROR), ("an empty part", "a..c", ERROR), ("a space", "a.b.c ", ERROR),
                ("a line end", "a.b\\n.c", ERROR), ("16 KiB and more", "a." + "b" * 16400 + ".c", ERROR), ("nothing", "", ERROR),
                ("other letters", "a.b+/.c=", ERROR)):
            yield f"{kind}: {name}", kind, f'{{"data":{{"token":"{token}"}}}}', verdict
        for value in ("5", "null", "[]", "{}", "true"):
            yield f"{kind}: the token is {value}", kind, f'{{"data":{{"token":{value}}}}}', ERROR
        yield f"{kind}: no data", kind, f'{{"token":"{fresh}"}}', ACCEPT
        yield f"{kind}: refused in a 2xx", kind, f'{{"status":false,"message":"no","data":{{"token":"{fresh}"}}}}', ERROR
    row = ROWS["rest.messages"]
    for name, payload, verdict in (
            ("a message", f'{{"data":{row}}}', ACCEPT), ("no id", '{"data":{"sender_id":12,"body":"x"}}', ERROR),
            ("a list of one", f'{{"data":[{row}]}}', ACCEPT), ("a list of two", f'{{"data":[{row},{row}]}}', ERROR), ("nothing", "{}", ERROR), ("null", '{"data":null}', ERROR),
            ("success false", f'{{"success":false,"data":{row}}}', ERROR), ("a bad id", '{"data":{"id":"042","sender_id":12}}', ERROR)):
        yield f"rest.send: {name}", "rest.send", payload, verdict


def answers():
    for payload, verdict in (
            ('{"ok":true}', ACCEPT), ('{"ok":true,"states":{"12":true}}', ACCEPT), ('{"ok":true,"later":[]}', ACCEPT),
            ('{"ok":false,"code":"FORBIDDEN","message":"no"}', ERROR), ('{"ok":false}', ERROR), ('{"ok":false,"code":5}', ERROR),
            ("{}", ERROR), ('{"ok":1}', ACCEPT), ('{"ok":"true"}', ERROR), ("null", ERROR), ("true", ERROR), ("[]", ERROR), ("5", ERROR)):
        yield f"ack: {payload}", "ack", payload, verdict
    for payload in ('{"message":"JWT expired","data":{"code":"AUTH_EXPIRED"}}', '{"message":"AUTH_REVOKED"}', '"AUTH_FAILED"', "{}",
                    "null", "5", '{"message":5,"data":[]}', '{"data":{"code":{"a":1}}}', '{"message":"<b>x</b>","data":{"code":"OTHER"}}'):
        yield f"connect_error: {payload}", "connect_error", payload, ERROR


def cases():
    for source in (socket_ids, socket_texts, socket_counts, socket_names, socket_shapes, rest_lists, rest_objects, answers):
        yield from source()
