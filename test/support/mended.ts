import { applyFixes } from "../../src/fixes/apply-fixes.ts";
import { type Files, findingsIn } from "./registry-of.ts";

/** The files of a registry after `check --fix`, or `--fix --unsafe`. */
export function mended(files: Files, unsafe = false): Files {
  const check = (texts: ReadonlyMap<string, string>) => findingsIn(Object.fromEntries(texts));
  const { texts } = applyFixes(new Map(Object.entries(files)), {
    isSelected: () => true,
    unsafe,
    check,
    errors: check,
  });
  return Object.fromEntries(texts);
}

/** The value of a field after mending, as it stands in the file. */
export const valueIn = (text: string | undefined, field: string): string | undefined =>
  new RegExp(`^ *${field}: ?(.*)$`, "m").exec(text ?? "")?.[1];
