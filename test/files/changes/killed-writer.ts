import { readFileSync } from "node:fs";
import type { FileChange } from "../../../src/files/changes/change.ts";
import { changeFiles } from "../../../src/files/changes/change-files.ts";

// A process that writes until it is killed: at the nth step, or from outside.
const [, , root = "", nth = "0", changesFile = ""] = process.argv;
const changes = JSON.parse(readFileSync(changesFile, "utf8")) as FileChange[];
let step = 0;
process.stdout.write("ready\n");
await changeFiles(root, changes, {
  atStep: () => {
    step++;
    if (step === Number(nth)) process.kill(process.pid, "SIGKILL");
  },
});
