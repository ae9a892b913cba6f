import { readDocument } from "../documents/read-document.ts";
import { isMap, type ValueMap } from "../documents/value.ts";
import { type FieldSpec, fieldsOfKind } from "../kinds/describe.ts";
import { kinds } from "../kinds/index.ts";
import { UsageError } from "../queries/usage-error.ts";
import { type AnyRecord, nameOf } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { editText } from "./edit/edit-text.ts";
import { replaceScalars } from "./edit/replace-scalars.ts";
import { differencesOf, type RecordChange } from "./record-change.ts";

/**
 * The change of a record's file after which it says what `change` makes of its fields as they are written; nothing where it says
 * that already. A file with faults of syntax, or in which a field cannot be edited, is a UsageError.
 */
export function changeRecord(
  record: AnyRecord,
  registry: Registry,
  change: (written: ValueMap) => ValueMap,
): RecordChange | undefined {
  const before = registry.textOf(record.file);
  const { value, problems } = readDocument(before);
  if (problems.length > 0 || !isMap(value)) throw faulty(record);
  const file = { path: record.file, record: nameOf(record), specs: fieldsOfKind(kinds[record.kind]) };
  return changeFile({ ...file, text: before, raw: value }, change(value));
}

/** A file of a registry without faults of syntax: what it is called, its text, what that says, and the fields it may have. */
export type ReadFile = {
  readonly path: string;
  readonly record: string;
  readonly text: string;
  readonly raw: ValueMap;
  readonly specs: ReadonlyMap<string, FieldSpec>;
};

/** The change of a file after which it says `wanted`; nothing where it says that. One that cannot be edited is a UsageError. */
export function changeFile({ path, record, text, raw, specs }: ReadFile, wanted: ValueMap): RecordChange | undefined {
  const after = textThatSays(wanted, { path, text, specs });
  return after === text ? undefined : { path, before: text, after, record, differences: differencesOf(raw, wanted) };
}

/** The same, of a file in which some texts are to have other letters: their quotes stay. */
export function changeTexts(file: ReadFile, wanted: ValueMap): RecordChange | undefined {
  const { path, record, text, raw, specs } = file;
  const replaced = replaceScalars(text, raw, wanted);
  if (replaced === undefined) return changeFile(file, wanted);
  const after = replaced.isAll ? replaced.text : textThatSays(wanted, { path, text: replaced.text, specs });
  return after === text ? undefined : { path, before: text, after, record, differences: differencesOf(raw, wanted) };
}

function textThatSays(wanted: ValueMap, { path, text, specs }: Pick<ReadFile, "path" | "text" | "specs">): string {
  const edited = editText(text, wanted, specs);
  if (edited.is === "faulty") throw new UsageError(edited.problem.message, edited.problem.help);
  if (edited.is === "by-hand") throw byHand({ file: path });
  return edited.text;
}

export const faulty = (record: { readonly file: string }): UsageError =>
  new UsageError(
    {
      en: `${record.file} has faults in its YAML and cannot be edited`,
      ru: `в файле ${record.file} ошибки YAML, править его нельзя`,
      tg: `дар файли ${record.file} хатоҳои YAML ҳаст, онро таҳрир кардан мумкин нест`,
      uz: `${record.file} faylida YAML xatolari bor, uni tahrirlab boʻlmaydi`,
    },
    {
      en: `mend them first: hamkor check ${record.file}`,
      ru: `сначала исправьте их: hamkor check ${record.file}`,
      tg: `аввал онҳоро ислоҳ кунед: hamkor check ${record.file}`,
      uz: `avval ularni tuzating: hamkor check ${record.file}`,
    },
  );

const byHand = ({ file }: { readonly file: string }): UsageError =>
  new UsageError(
    {
      en: `${file} is written in a way in which hamkor cannot change this field`,
      ru: `${file} записан так, что изменить это поле программа не может`,
      tg: `${file} тавре навишта шудааст, ки hamkor ин майдонро тағйир дода наметавонад`,
      uz: `${file} shunday yozilganki, hamkor bu maydonni oʻzgartira olmaydi`,
    },
    {
      en: "change it by hand, or run hamkor fmt on it first",
      ru: "измените его вручную или сначала выполните для него hamkor fmt",
      tg: "онро бо даст тағйир диҳед ё аввал барояш hamkor fmt-ро иҷро кунед",
      uz: "uni qoʻlda oʻzgartiring yoki avval unga hamkor fmt ni bajaring",
    },
  );
