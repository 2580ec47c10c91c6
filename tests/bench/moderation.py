# SPDX-License-Identifier: MIT
"""Rules and waves of the live desk: what they cost a comment, and whether what they are for is seen in time."""
import functools

from harness import Row, interleaved, median, ratio, run

COMMENTS = 20_000
HOUR = 3_600
MIB = 2 ** 20
#: The ways of writing that a rule covers; each is planted as often as the others.
KINDS = {"plain", "stretched", "spaced", "arabizi", "forms", "marked"}


def moderation(bench):
    yield from waves(bench)
    yield from seen(bench)
    yield from words(bench)


def words(bench):
    """A thousand rules of three words, beside ten of them, a loop over the words, and RE2."""
    program = bench.bin / "rules-bench"
    if not program.exists():
        raise RuntimeError("rules-bench was not built: it needs RE2 (libre2-dev)")
    runs = interleaved(bench.few, rules=functools.partial(run, [program, COMMENTS]))["rules"]
    if not all(one["hits"] > 0 and one["re2_hits"] > 0 for one in runs):
        raise RuntimeError("no rule applied to anything")
    many = median(runs, "many_us")
    yield Row("M1", "a comment against 1,000 rules of three words, its folding included", many, 1.5, unit="µs")
    yield ratio("M1", "the same beside 10 rules", 1.3, many, median(runs, "few_us"), "µs", "10 rules")
    yield ratio("M1", "beside a loop over the words of all rules", 0.05, many, median(runs, "phrases_us"), "µs",
                "one search a word")
    yield ratio("M1", "beside RE2's Set over the same text, folded for it outside of its time", 1, many,
                median(runs, "re2_us"), "µs", "RE2::Set")
    yield Row("M1", "at the loosest, Arabizi and look-alikes too", median(runs, "loose_us"), unit="µs")
    yield Row("M1", "memory of the automaton", median(runs, "memory") / MIB, unit="MiB")


def waves(bench):
    """An hour at a thousand comments a second over six lives."""
    hour = run([bench.bin / "waves-bench", HOUR], timeout=900)
    if hour["waves"] < hour["sent"]:
        raise RuntimeError(f"{hour['waves']} of {hour['sent']} waves were found")
    yield Row("M2", "finding waves, a comment", hour["add_us"], 0.6, unit="µs")
    yield Row("M2", "the same with the folding of its text", hour["whole_us"], unit="µs")
    yield Row("M2", "memory after an hour at 1,000 a second", hour["memory_bytes"] / MIB, 8, unit="MiB")
    yield Row("M2", "of it, what the hour added", hour["memory_bytes"] - hour["before_bytes"], 0, unit="B")


def seen(bench):
    """200 planted abusive comments among 50 a second over six feeds, with 301 rules on."""
    told = run([bench.bin / "seen-bench"])
    if set(told["kinds"]) != KINDS:
        raise RuntimeError(f"planted were {', '.join(sorted(told['kinds']))}")
    yield Row("M3", "seen in time: of 200 abusive comments, those before the moderator within 2 s",
              100 * told["share"], at_least=100, unit="%")
    yield Row("M3", "the longest that one took", told["worst_ms"], 2_000, unit="ms")
    yield Row("M3", "of the other 1,800, those that were flagged", told["false"], 0)
