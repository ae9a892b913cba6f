import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changeFiles } from "../../../src/files/changes/change-files.ts";
import { EnvironmentError } from "../../../src/files/source.ts";

// A process that adds lines to a file and makes a file for each; it says which lines are written. Others do the same meanwhile.
const [, , root = "", name = "", count = "0"] = process.argv;
const path = "partners/shared.yaml";
for (let done = 0; done < Number(count); ) {
  const line = `  - ${name}-${done}\n`;
  const before = readFileSync(join(root, path), "utf8");
  const one = { path: `events/${name}-${done}.yaml`, before: undefined, after: "type: meeting\n" };
  try {
    const { is } = await changeFiles(root, [{ path, before, after: before + line }, one]);
    if (is !== "done") continue;
    process.stdout.write(line);
    done++;
  } catch (error) {
    if (!(error instanceof EnvironmentError) || !error.message.includes("somebody else is writing")) throw error;
  }
}
