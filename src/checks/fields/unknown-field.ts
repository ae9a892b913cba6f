import { didYouMean, named } from "../../kinds/fault.ts";
import { onlyMisspelled } from "../../reading/spelling.ts";
import { settingsFile } from "../../registry/settings.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck, foundInReading } from "../define-check.ts";

/** A field, or a check named in registry.yaml, that does not exist. */
export const unknownField = defineCheck({
  id: "unknown-field",
  severity: "error",
  summary: {
    en: "A record has a field its kind does not know.",
    ru: "В записи есть поле, которого в её разделе не бывает.",
    tg: "Дар сабт майдоне ҳаст, ки навъи он надорад.",
    uz: "Yozuvda uning turida boʻlmaydigan maydon bor.",
  },
  why: {
    en: "What a misspelled field says is missing from every answer.",
    ru: "Того, что стоит в поле с ошибкой в имени, нет ни в одном ответе.",
    tg: "Он чи дар майдони номаш хато навишта шудааст, дар ягон ҷавоб нест.",
    uz: "Nomi xato yozilgan maydondagi maʼlumot hech bir javobda yoʻq.",
  },
  fix: {
    en: "Write the field's right name, or keep what no field holds in `notes`.",
    ru: "Напишите имя поля правильно, а то, для чего поля нет, перенесите в `notes`.",
    tg: "Номи майдонро дуруст нависед; он чиро, ки барояш майдон нест, дар `notes` нависед.",
    uz: "Maydon nomini toʻgʻri yozing; maydoni yoʻq narsani `notes` maydoniga yozing.",
  },
  example: { wrong: "singed: 2018-08-24", right: "signed: 2018-08-24" },
  *run({ registry, checkIds }) {
    yield* foundInReading(registry, "unknown-field");
    for (const id of Object.keys(registry.settings.checks)) {
      if (checkIds.includes(id)) continue;
      const help = didYouMean(nearestWords(id, checkIds)) ?? seeChecks;
      const suggestion = onlyMisspelled(id, checkIds);
      yield { at: settingsFile, field: ["checks", id], part: "key", message: noCheck(id), help, suggestion };
    }
  },
});

const noCheck = (id: string): Sentence => ({
  en: `there is no check ${named(id)}`,
  ru: `нет проверки ${named(id)}`,
  tg: `санҷиши ${named(id)} нест`,
  uz: `${named(id)} tekshiruvi yoʻq`,
});

const seeChecks: Sentence = {
  en: "hamkor checks lists them",
  ru: "какие проверки есть, показывает hamkor checks",
  tg: "рӯйхати санҷишҳоро hamkor checks нишон медиҳад",
  uz: "tekshiruvlar roʻyxatini hamkor checks koʻrsatadi",
};
