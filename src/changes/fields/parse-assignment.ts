import type { FieldPath } from "../../documents/positions.ts";
import { noAssignment, noValue } from "./parse-errors.ts";

/** What is to become of a field: it gets a value, a list gets items more or less, or it is taken away. */
export type Assignment = {
  /** Items of lists are counted from 0 here, and from 1 where they are typed. */
  readonly path: FieldPath;
  readonly how: "set" | "add" | "take" | "clear";
  readonly values: readonly string[];
};

const form =
  /^([\p{L}_](?:[\p{L}\d_-]*[\p{L}\d_])?(?:\[\d+\])?(?:\.[\p{L}\d_-]*[\p{L}\d_](?:\[\d+\])?)*)(\+=|-=|=)(.*)$/su;
const hows = { "=": "set", "+=": "add", "-=": "take" } as const;

/** Whether a word gives a field a value, or a list an item. */
export const isAssignment = (word: string): boolean => form.test(word);

/** Words such as `ends=2027`, `partners+=tum`, `targets[2].done=2026`, `name.ru=…`; one field given twice is a list. */
export function parseAssignments(words: readonly string[], cleared: readonly string[]): Assignment[] {
  const found = new Map<string, Assignment>();
  for (const [at, word] of words.entries()) {
    const [, field, sign = "=", value = ""] = form.exec(word) ?? [];
    if (field === undefined) throw noAssignment(words, at);
    if (value.trim() === "") throw noValue(field);
    const path = parsePath(field);
    const how = hows[sign as keyof typeof hows];
    const key = `${field}${sign}`;
    found.set(key, { path, how, values: [...(found.get(key)?.values ?? []), value.trim()] });
  }
  for (const field of cleared) found.set(`${field}!`, { path: parsePath(field), how: "clear", values: [] });
  return [...found.values()];
}

const parsePath = (field: string): FieldPath =>
  field.split(".").flatMap((part) => {
    const [, name = part, place] = /^(.*)\[(\d+)\]$/.exec(part) ?? [];
    return place === undefined ? [name] : [name, Number(place) - 1];
  });

/** A path as it is typed. */
export const typedPath = (path: FieldPath): string =>
  path.map((step, index) => (typeof step === "number" ? `[${step + 1}]` : `${index > 0 ? "." : ""}${step}`)).join("");
