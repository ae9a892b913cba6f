import type { Finished } from "../../files/changes/finish-journal.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { noteChange } from "./keep-undo.ts";

/** Says that an earlier run was stopped while it wrote, and what came of its change; one that was finished can be undone. */
export function tellUnfinished(app: App, { outcome, ...change }: Finished): void {
  app.io.stderr(`${app.said(unfinishedTexts[outcome])}\n`);
  if (outcome === "finished") noteChange(app, change);
}

/** What is said of the change of a run that was stopped. */
export const unfinishedTexts: Readonly<Record<"finished" | "taken-back", Sentence>> = {
  finished: {
    en: "An earlier command was stopped while it wrote: its change has been finished.",
    ru: "Предыдущая команда была прервана во время записи: её изменение доведено до конца.",
    tg: "Фармони пешина ҳангоми навиштан қатъ шуда буд: тағйироти он ба анҷом расонда шуд.",
    uz: "Oldingi buyruq yozish paytida toʻxtatilgan: uning oʻzgarishi oxiriga yetkazildi.",
  },
  "taken-back": {
    en: "An earlier command was stopped while it wrote, and a file has been edited since: its change has been taken back.",
    ru: "Предыдущая команда была прервана во время записи, а файл с тех пор изменили: её изменение отменено.",
    tg: "Фармони пешина ҳангоми навиштан қатъ шуда буд ва пас аз он файл тағйир ёфт: тағйироти он бекор карда шуд.",
    uz: "Oldingi buyruq yozish paytida toʻxtatilgan, fayl esa keyin tahrirlangan: uning oʻzgarishi bekor qilindi.",
  },
};
