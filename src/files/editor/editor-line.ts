import { existsSync } from "node:fs";

/** The variables that name an editor. */
export type EditorVariables = { readonly VISUAL?: string | undefined; readonly EDITOR?: string | undefined };

/** The line that starts the user's editor: VISUAL, else EDITOR, on Windows else Notepad; `undefined` where none is named. */
export function editorLine(
  { VISUAL, EDITOR }: EditorVariables,
  platform: string = process.platform,
  isFile: (path: string) => boolean = existsSync,
): string | undefined {
  const named = [VISUAL, EDITOR].map((line) => line?.trim()).find((line) => line);
  const line = named ?? (platform === "win32" ? "notepad" : undefined);
  return line && waiting(platform === "win32" ? quoted(line, isFile) : line);
}

/** On Windows a path with spaces is often written without quotes. */
function quoted(line: string, isFile: (path: string) => boolean): string {
  const [, program, words = ""] = /^([^"]+?\.(?:exe|cmd|bat|com))(\s.*)?$/i.exec(line) ?? [];
  return program?.includes(" ") && isFile(program) ? `"${program}"${words}` : line;
}

/** Editors that give back the terminal at once unless they are told to wait until the file is closed. */
const waitFlags: Readonly<Record<string, readonly [flag: string, ...others: string[]]>> = {
  code: ["--wait", "-w"],
  "code-insiders": ["--wait", "-w"],
  codium: ["--wait", "-w"],
  cursor: ["--wait", "-w"],
  zed: ["--wait", "-w"],
  subl: ["--wait", "-w"],
  sublime_text: ["--wait", "-w"],
  gedit: ["--wait", "-w"],
  xed: ["--wait", "-w"],
  mate: ["--wait", "-w"],
  gvim: ["--nofork", "-f"],
  mvim: ["--nofork", "-f"],
  kate: ["--block", "-b"],
  "notepad++": ["-multiInst"],
};

function waiting(line: string): string {
  const [, quotedProgram, plainProgram = "", words = ""] = /^(?:["']([^"']+)["']|(\S+))(.*)$/s.exec(line) ?? [];
  const program = (quotedProgram ?? plainProgram).split(/[\\/]/).at(-1) ?? "";
  const name = program.toLowerCase().replace(/\.(?:exe|cmd|bat|com)$/, "");
  const flags = Object.hasOwn(waitFlags, name) ? waitFlags[name] : undefined;
  if (!flags || words.split(/\s+/).some((word) => flags.includes(word))) return line;
  return `${line} ${flags[0]}`;
}
