#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The promises at their full counts: soak.py BUILD [R1 R7 ...]. Without names every part runs.

A part is a program of the build with the test functions in it, or a scenario; it prints its figures as
lines `figure NAME: …`, which are told again at the end."""
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Name -> what is run below BUILD/tests, or below tests/e2e/scenarios.
PARTS = {
    "R1": ["faults_replies_test", "r1_cutsEvery200ms_keysHonoured"],
    "R2": ["faults_replies_test", "r2_cutsEvery200ms_keysIgnored"],
    "R3": ["net_one_shot_test"],
    "R4": ["faults_replies_test", "r4_sameWordsOnPurpose"],
    "R5": ["faults_replies_test", "r5_lateCommit_keysIgnored"],
    "R6": ["faults_replies_test", "r6_echoAndAnswerInAnyOrder"],
    "R7": ["faults_kill_test", "r7_killedWhileTyping"],
    "R8": ["faults_test.py", "FaultsTest.test_r8_full_disk", "FaultsTest.test_r8_read_only_profile"],
    "R9": ["faults_test.py", "FaultsTest.test_r9_drafts_survive_everything"],
    "R10": ["faults_kill_test", "r10_killedWhileSending"],
    "R11": ["faults_storms_test", "r11_burstOfBlocks"],
    "R12": ["ui_live_target_test"],
    "R13": ["faults_storms_test", "r13_refreshStorm"],
    "R14": ["faults_replies_test", "r14_tokenDiesInMidSend"],
    "R15": ["faults_replies_test", "r15_refreshThatFails"],
    "R16": ["faults_storms_test", "r16_twoProgramsOnOneSignIn"],
    "R17": ["faults_convergence_test", "r17_gapWithManyChanges"],
    "R18": ["faults_convergence_test", "r18_halfOpenLink"],
    "R19": ["faults_convergence_test", "r19_stoppedProcess"],
    "R20": ["faults_convergence_test", "r20_clockThatIsSet"],
    "R21": ["faults_storms_test", "r21_serverRestart"],
    "R22": ["faults_convergence_test", "r22_eventsStopWhileTheSocketStands", "r22_redisThatRestarts"],
    "R23": ["faults_storms_test", "r23_eventsThatLie"],
    "R24": ["faults_rooms_test", "r24_roomsOpenedAndClosed"],
    "R25": ["faults_rooms_test", "r25_presenceOfManyPeople"],
    "R26": ["faults_rooms_test", "r26_liveThatHasEnded"],
    "R27": ["faults_replies_test", "r27_tooManyRequests"],
    "R28": ["faults_replies_test", "r28_slowServer"],
    "R29": ["faults_windows_test"],
    "R30": ["faults_test.py", "FaultsTest.test_r30_close_with_unsent_replies"],
    "R31": ["faults_test.py", "FaultsTest.test_r31_second_start"],
    "R32": ["faults_damage_test", "r32_damagedJournal", "r32_damagedDrafts"],
    "R33": ["faults_shift_test", "r33_longShift"],
    "R34": ["faults_storms_test", "r34_versionSkew"],
}


def command(build, part):
    program, *functions = PARTS[part]
    if program.endswith(".py"):
        return ["/usr/bin/python3", "-B", str(ROOT / "tests/e2e/scenarios" / program), "-v", *functions]
    return [str(build / "tests" / program), *functions, "-maxwarnings", "0"]


def run(build, part):
    environment = dict(os.environ, WXM_SOAK="1", WXM_CONSOLE=str(build / "bin/wxm-console"),
                       PYTHONPATH=str(ROOT / "tests/e2e"), QT_QPA_PLATFORM="offscreen",
                       QTEST_FUNCTION_TIMEOUT=str(2 * 3600 * 1000),
                       QT_LOGGING_RULES="wxm.*.info=false")
    print(f"\n== soak {part}", flush=True)
    began, figures = time.monotonic(), []
    process = subprocess.Popen(command(build, part), env=environment, stdout=subprocess.PIPE, text=True,
                               errors="replace")
    for line in process.stdout:
        print(line, end="", flush=True)
        if line.startswith("figure "):
            figures.append(line.strip().removeprefix("figure "))
    passed = process.wait() == 0
    return passed, figures, time.monotonic() - began


def main(folder, *names):
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        sys.exit(f"there is no {', '.join(unknown)}; there are {', '.join(PARTS)}")
    results = [(part, *run(pathlib.Path(folder).resolve(), part)) for part in names or PARTS]
    print()
    for part, passed, figures, seconds in results:
        print(f"{'passed' if passed else 'FAILED'} {part} in {seconds:.0f} s")
        for line in figures:
            print(f"    {line}")
    sys.exit(0 if all(passed for _, passed, *_ in results) else 1)


if __name__ == "__main__":
    main(*sys.argv[1:])
