import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";

/** What is to become of a text with new errors; without anybody to ask, it is left. */
export type WhatNow = "again" | "keep" | "leave";

export async function askWhatNow({ io, said }: App, mayBeKept: boolean): Promise<WhatNow> {
  if (!io.asks) return "leave";
  const options = (["again", "keep", "leave"] as const).filter((value) => mayBeKept || value !== "keep");
  return io.asks.choose({
    message: said(question),
    options: options.map((value) => ({ value, label: said(labels[value]) })),
    initial: "again",
  });
}

const question: Sentence = {
  en: "There are new errors. What now?",
  ru: "Есть новые ошибки. Что делать?",
  tg: "Хатоҳои нав ҳастанд. Чӣ бояд кард?",
  uz: "Yangi xatolar bor. Nima qilinsin?",
};

const labels: Readonly<Record<WhatNow, Sentence>> = {
  again: {
    en: "Open it again and mend it",
    ru: "Открыть снова и исправить",
    tg: "Аз нав кушодан ва ислоҳ кардан",
    uz: "Yana ochib tuzatish",
  },
  keep: {
    en: "Write it, errors and all",
    ru: "Записать с ошибками",
    tg: "Бо хатоҳояш навиштан",
    uz: "Xatolari bilan yozish",
  },
  leave: {
    en: "Leave the record as it was",
    ru: "Оставить запись прежней",
    tg: "Сабтро чунон ки буд, гузоштан",
    uz: "Yozuvni avvalgidek qoldirish",
  },
};
