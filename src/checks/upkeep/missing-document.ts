import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";

/** A document's file does not exist. */
export const missingDocument = defineCheck({
  id: "missing-document",
  severity: "warning",
  summary: {
    en: "A document's file is not there.",
    ru: "Файла документа нет на месте.",
    tg: "Файли ҳуҷҷат дар ҷояш нест.",
    uz: "Hujjat fayli joyida yoʻq.",
  },
  why: {
    en: "The paper that proves the agreement cannot be opened.",
    ru: "Документ, подтверждающий соглашение, нельзя открыть.",
    tg: "Ҳуҷҷатеро, ки созишномаро тасдиқ мекунад, кушодан мумкин нест.",
    uz: "Shartnomani tasdiqlovchi hujjatni ochib boʻlmaydi.",
  },
  fix: {
    en: "Write the path relative to the registry, with / between folders; or add the file.",
    ru: "Укажите путь относительно папки реестра, разделяя папки знаком /, или добавьте файл.",
    tg: "Роҳро нисбат ба ҷузвдони феҳрист нависед ва ҷузвдонҳоро бо / ҷудо кунед; ё файлро илова кунед.",
    uz: "Yoʻlni reyestr papkasiga nisbatan yozing, papkalar orasiga / qoʻying; yoki faylni qoʻshing.",
  },
  example: { wrong: "documents: [mmit-kmust.pdf]", right: "documents: [documents/mmit-kmust.pdf]" },
  *run({ registry }) {
    for (const agreement of registry.allOf("agreements")) {
      for (const [index, document] of (agreement.documents ?? []).entries()) {
        if (isAddress(document) || registry.hasFile(document)) continue;
        yield { at: agreement, field: ["documents", index], message: noFile(document), help: writePath };
      }
    }
  },
});

const noFile = (document: string): Sentence => ({
  en: `there is no file ${document}`,
  ru: `нет файла ${document}`,
  tg: `файли ${document} нест`,
  uz: `${document} fayli yoʻq`,
});

const writePath: Sentence = {
  en: "write the path relative to the registry, add the file, or begin a web address with https://",
  ru: "напишите путь относительно папки реестра, добавьте файл или начните веб-адрес с https://",
  tg: "роҳро нисбат ба ҷузвдони феҳрист нависед, файлро илова кунед ё суроғаи интернетиро бо https:// сар кунед",
  uz: "yoʻlni reyestr papkasiga nisbatan yozing, faylni qoʻshing yoki veb-manzilni https:// bilan boshlang",
};

/** A web address or another URI, rather than a path. */
const isAddress = (document: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(document);
