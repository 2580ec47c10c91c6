// SPDX-License-Identifier: MIT
/** Ends the program once: on SIGTERM, SIGINT, or when the parent process is gone. */
export function liveUntilAsked(parentPid, close) {
  let ending = false;
  const end = async (code) => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(code || 1), 5000).unref();
    try {
      await close();
    } finally {
      process.exit(code);
    }
  };
  process.on('SIGTERM', () => end(0));
  process.on('SIGINT', () => end(0));
  if (parentPid > 0) {
    setInterval(() => {
      try {
        process.kill(parentPid, 0);
      } catch {
        end(0);
      }
    }, 500).unref();
  }
  return end;
}
