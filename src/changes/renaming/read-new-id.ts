import { didYouMean } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { proposeId } from "../../reading/propose-id.ts";
import { namesOfFiles, whyNoId } from "../../registry/no-id.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { isId, roleOf } from "../../registry/roles.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { renamedPath } from "./renamed-path.ts";

/** The id that a record is to have; one that is none, or is taken, is a UsageError. */
export function readNewId(typed: string, record: AnyRecord, registry: Registry): string {
  const word = typed.trim().replace(/\.ya?ml$/i, "");
  const id = word.startsWith(`${record.kind}/`) ? word.slice(record.kind.length + 1) : word;
  if (!isId(id)) throw noId(id);
  const file = takenBy(id, record, registry);
  if (file !== undefined) throw taken(id, file, record);
  if (id !== record.id && registry.hasFile(renamedPath(record.file, id))) throw hidden(renamedPath(record.file, id));
  return id;
}

/** The file of another record of the kind that has an id, be it in capitals: Windows takes both for one name. */
const takenBy = (id: string, { kind, file }: AnyRecord, { files }: Registry): string | undefined =>
  files.find((path) => {
    if (path === file || !path.toLowerCase().includes(id)) return false;
    const role = roleOf(path);
    return role.kind === kind && role.id?.toLowerCase() === id;
  });

function noId(id: string): UsageError {
  const proposed = proposeId(id);
  return new UsageError(whyNoId(id, id), (isId(proposed) ? didYouMean([proposed]) : undefined) ?? namesOfFiles);
}

const taken = (id: string, file: string, record: AnyRecord): UsageError =>
  new UsageError(
    {
      en: `the id "${id}" is taken by ${file}`,
      ru: `идентификатор "${id}" уже занят файлом ${file}`,
      tg: `рамзи "${id}"-ро аллакай файли ${file} дорад`,
      uz: `"${id}" identifikatori ${file} faylida band`,
    },
    ifOneRecord(`hamkor merge ${nameOf({ kind: record.kind, id })} ${nameOf(record)}`),
  );

const ifOneRecord = (command: string): Sentence => ({
  en: `choose another; if the two are one, make one record of them: ${command}`,
  ru: `выберите другой; если это одно и то же, объедините записи: ${command}`,
  tg: `дигарашро интихоб кунед; агар ҳарду як чиз бошанд, сабтҳоро якҷоя кунед: ${command}`,
  uz: `boshqasini tanlang; ikkalasi bitta narsa boʻlsa, yozuvlarni birlashtiring: ${command}`,
});

/** Something else has the name, or the disk does not tell capitals from small letters. */
const hidden = (file: string): UsageError =>
  new UsageError(
    {
      en: `there is something called ${file} already`,
      ru: `${file} уже есть`,
      tg: `${file} аллакай ҳаст`,
      uz: `${file} allaqachon bor`,
    },
    {
      en: "choose another id; where only capitals differ, rename the file by hand",
      ru: "выберите другой id; если различаются только прописные буквы, переименуйте файл вручную",
      tg: "id-и дигар интихоб кунед; агар танҳо ҳарфҳои калон фарқ кунанд, номи файлро бо даст иваз кунед",
      uz: "boshqa id tanlang; faqat bosh harflar farq qilsa, fayl nomini qoʻlda oʻzgartiring",
    },
  );
