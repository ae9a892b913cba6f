import { UsageError } from "../../queries/usage-error.ts";
import type { RecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";

/** Where two files have the id of a record, nobody knows which of them others refer to: a UsageError. */
export function refuseDuplicates({ kind, id }: RecordName, registry: Registry): void {
  const files = registry.allOf(kind).flatMap((record) => (record.id === id ? [record.file] : []));
  if (files.length < 2) return;
  const list = files.join(", ");
  throw new UsageError(
    {
      en: `several files have the id "${id}": ${list}`,
      ru: `идентификатор "${id}" есть у нескольких файлов: ${list}`,
      tg: `якчанд файл рамзи "${id}" доранд: ${list}`,
      uz: `bir nechta faylda "${id}" identifikatori bor: ${list}`,
    },
    {
      en: "rename one of the files by hand first",
      ru: "сначала переименуйте один из файлов вручную",
      tg: "аввал номи яке аз файлҳоро бо даст иваз кунед",
      uz: "avval fayllardan birining nomini qoʻlda oʻzgartiring",
    },
  );
}
