import type { FieldPath } from "../../documents/positions.ts";
import { isList, isMap, type ValueMap } from "../../documents/value.ts";
import type { FieldSpec } from "../../kinds/describe.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { FieldFault } from "../../registry/field-faults.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { specOfPath } from "../spec-of-path.ts";
import { valueAt } from "../value-at.ts";
import { typedPath } from "./parse-assignment.ts";

type Specs = ReadonlyMap<string, FieldSpec>;

/** A field of an item must say of which: without its number it would stand in the place of the whole list. */
export function refuseUnnumbered(raw: ValueMap, path: FieldPath, specs: Specs): void {
  const at = path.findIndex((_, index) => isUnnumbered(raw, path.slice(0, index + 2), specs));
  if (at < 0) return;
  const list = path.slice(0, at + 1);
  const inner = String(path[at + 1]);
  const names = [...new Set([...requiredIn(list, specs), inner])];
  const adding = `"${typedPath(list)}+={ ${names.map((name) => `${name}: …`).join(", ")} }"`;
  throw isList(valueAt(raw, list))
    ? noItemNamed(typedPath(list), adding, `"${typedPath([...list, 0, inner])}=…"`)
    : noItemNamed(typedPath(list), adding);
}

/** Whether a path ends with a field of an item that no number names. An item may stand alone where its list allows it. */
function isUnnumbered(raw: ValueMap, path: FieldPath, specs: Specs): boolean {
  const [list, inner] = [path.slice(0, -1), path.at(-1)];
  if (typeof inner !== "string" || typeof list.at(-1) !== "string") return false;
  const spec = specOfPath(specs, list);
  const there = valueAt(raw, list);
  return spec?.list === true && spec.fields !== undefined && !isMap(there) && !(spec.mayBeOne && there === undefined);
}

const requiredIn = (list: FieldPath, specs: Specs): readonly string[] =>
  [...(specOfPath(specs, list)?.fields?.values() ?? [])].filter(({ required }) => required).map(({ name }) => name);

const noItemNamed = (list: string, adding: string, changing?: string): UsageError =>
  new UsageError(
    {
      en: `${list} is a list, and it is not said which item is meant`,
      ru: `${list} — это список, и не указано, о каком пункте речь`,
      tg: `${list} рӯйхат аст ва гуфта нашудааст, ки кадом банд дар назар аст`,
      uz: `${list} — roʻyxat, qaysi band nazarda tutilgani aytilmagan`,
    },
    changing === undefined
      ? {
          en: `add one: ${adding}`,
          ru: `добавить пункт: ${adding}`,
          tg: `илова кардани банд: ${adding}`,
          uz: `band qoʻshish: ${adding}`,
        }
      : {
          en: `add one: ${adding}; change the first: ${changing}`,
          ru: `добавить пункт: ${adding}; изменить первый: ${changing}`,
          tg: `илова кардани банд: ${adding}; тағйир додани банди якум: ${changing}`,
          uz: `band qoʻshish: ${adding}; birinchisini oʻzgartirish: ${changing}`,
        },
  );

/** How an item is typed that has fields of its own, where a text alone was typed for it. */
export function itemAsTyped({ check, path }: FieldFault, raw: ValueMap, specs: Specs): Sentence | undefined {
  const list = path.slice(0, -1);
  const text = valueAt(raw, path);
  const names = requiredIn(list, specs);
  if (check !== "wrong-type" || typeof path.at(-1) !== "number" || typeof text !== "string" || names.length === 0)
    return undefined;
  // Commas, colons and quotes mean something in braces: what has them is left to whoever types it.
  const value = /^\p{L}[\p{L}\p{M}\d .’ʻʼ-]*$/u.test(text) ? text : "…";
  const inner = names.map((name, index) => `${name}: ${index === 0 ? value : "…"}`).join(", ");
  const typed = `"${typedPath(list)}+={ ${inner} }"`;
  return { en: `write: ${typed}`, ru: `напишите: ${typed}`, tg: `нависед: ${typed}`, uz: `shunday yozing: ${typed}` };
}
