import { expect, test } from "vitest";
import { editorLine } from "../../../src/files/editor/editor-line.ts";

const notepad = "C:\\Program Files\\Notepad++\\notepad++.exe";

test.each([
  [{ VISUAL: "vim", EDITOR: "ed" }, "linux", "vim"],
  [{ VISUAL: " ", EDITOR: "nano -w" }, "linux", "nano -w"],
  [{}, "linux", undefined],
  [{}, "win32", "notepad"],
  [{ EDITOR: "code" }, "linux", "code --wait"],
  [{ EDITOR: "code -w -n" }, "linux", "code -w -n"],
  [{ EDITOR: '"/opt/VS Code/bin/code" -n' }, "linux", '"/opt/VS Code/bin/code" -n --wait'],
  [{ EDITOR: "C:\\Users\\a\\code.cmd" }, "win32", "C:\\Users\\a\\code.cmd --wait"],
  [{ EDITOR: `"${notepad}" -multiInst` }, "win32", `"${notepad}" -multiInst`],
  [{ EDITOR: `${notepad} -nosession` }, "win32", `"${notepad}" -nosession -multiInst`],
  [{ EDITOR: "C:\\Program Files\\none.exe -x" }, "win32", "C:\\Program Files\\none.exe -x"],
  [{ EDITOR: "constructor" }, "linux", "constructor"],
])("%j on %s is started as %s", (variables, platform, line) => {
  expect(editorLine(variables, platform, (path) => path === notepad)).toBe(line);
});
