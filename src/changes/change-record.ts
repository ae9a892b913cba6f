import { readDocument } from "../documents/read-document.ts";
import { isMap, type ValueMap } from "../documents/value.ts";
import { fieldsOfKind } from "../kinds/describe.ts";
import { kinds } from "../kinds/index.ts";
import { UsageError } from "../queries/usage-error.ts";
import { type AnyRecord, nameOf } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { editText } from "./edit/edit-text.ts";
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
  const wanted = change(value);
  const edited = editText(before, wanted, fieldsOfKind(kinds[record.kind]));
  if (edited.is === "faulty") throw new UsageError(edited.problem.message, edited.problem.help);
  if (edited.is === "by-hand") throw byHand(record);
  if (edited.text === before) return undefined;
  const differences = differencesOf(value, wanted);
  return { path: record.file, before, after: edited.text, record: nameOf(record), differences };
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

const byHand = ({ file }: AnyRecord): UsageError =>
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
