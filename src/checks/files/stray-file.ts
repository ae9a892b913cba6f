import { kindNames } from "../../kinds/field-meta.ts";
import { type Stray, strayName } from "../../reading/stray-name.ts";
import type { Registry } from "../../registry/registry.ts";
import { defineCheck, type Found } from "../define-check.ts";
import { strayWords } from "./stray-words.ts";

/** A copy, a backup or a file of some program's own lies beside records. */
export const strayFile = defineCheck({
  id: "stray-file",
  severity: "info",
  summary: {
    en: "A copy, a backup or a program's own file lies beside records.",
    ru: "Рядом с записями лежит копия, резервная копия или служебный файл программы.",
    tg: "Дар паҳлуи сабтҳо нусха, нусхаи эҳтиётӣ ё файли хизматии барнома хобидааст.",
    uz: "Yozuvlar yonida nusxa, zaxira nusxa yoki dasturning xizmat fayli turibdi.",
  },
  why: {
    en: "Nobody reads it as a record: what somebody writes there is missing from every answer, and nobody knows which of the two is right.",
    ru: "Как запись его никто не читает: того, что в него впишут, не будет ни в одном ответе, и неясно, какой из двух файлов верен.",
    tg: "Онро ҳеҷ кас ҳамчун сабт намехонад: он чи дар он навишта мешавад, дар ягон ҷавоб нест ва маълум нест, ки кадоме аз ду файл дуруст аст.",
    uz: "Uni hech kim yozuv sifatida oʻqimaydi: unga yozilgan narsa hech bir javobda boʻlmaydi va ikki fayldan qaysi biri toʻgʻri ekani nomaʼlum.",
  },
  fix: {
    en: "Carry over what it has and the record has not, and delete it. What programs write by themselves belongs into .gitignore.",
    ru: "Перенесите в запись то, чего в ней нет, и удалите файл. То, что программы пишут сами, внесите в .gitignore.",
    tg: "Он чиро, ки дар сабт нест, ба он гузаронед ва файлро нест кунед. Файлҳоеро, ки барномаҳо худашон менависанд, ба .gitignore дохил кунед.",
    uz: "Yozuvda yoʻq narsani unga koʻchiring va faylni oʻchiring. Dasturlar oʻzi yozadigan fayllarni .gitignore ga kiriting.",
  },
  example: {
    wrong: "partners/kmust.yaml\npartners/kmust.yaml.bak",
    right: "partners/kmust.yaml",
  },
  *run({ registry }) {
    const documents = documentsOf(registry);
    for (const kind of kindNames)
      for (const file of registry.otherFiles(kind)) {
        const stray = documents.has(file) ? undefined : strayName(file.slice(file.lastIndexOf("/") + 1));
        if (stray) yield foundAt(file, stray, registry);
      }
  },
});

/** Files that records name are no strays, whatever they are called. */
const documentsOf = ({ allOf }: Registry): ReadonlySet<string> =>
  new Set(allOf("agreements").flatMap(({ documents = [] }) => documents.map((document) => document.normalize("NFC"))));

function foundAt(file: string, { is, of }: Stray, { hasFile }: Registry): Found {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const original = of !== undefined && hasFile(`${folder}${of}`) ? of : undefined;
  return { at: file, ...strayWords(is, original, of) };
}
