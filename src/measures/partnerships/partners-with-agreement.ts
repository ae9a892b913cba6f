import { recordsOn } from "../../derived/agreements/agreement-on.ts";
import { partnersOf } from "../../derived/partners/partnerships.ts";
import { itemOf, type Measure } from "../define-measure.ts";

/** Distinct partners of counted agreements. */
export const partnersWithAgreement: Measure = {
  name: "partners-with-agreement",
  of: ["agreements"],
  title: {
    en: "Partners with an agreement",
    ru: "Партнёры с соглашением",
    tg: "Шарикони дорои созишнома",
    uz: "Shartnomali hamkorlar",
  },
  definition: {
    en: "Different partners of the signed agreements on record; one with three agreements counts once.",
    ru: "Партнёры, с которыми подписаны соглашения; партнёр с тремя соглашениями учитывается один раз.",
    tg: "Шарикони созишномаҳои имзошудаи дар феҳрист сабтшуда; шарике, ки се созишнома дорад, як бор ҳисоб мешавад.",
    uz: "Reyestrdagi imzolangan shartnomalar boʻyicha turli hamkorlar; uchta shartnomasi bor hamkor ham bir marta hisoblanadi.",
  },
  items: ({ registry, on }) =>
    recordsOn("agreements", registry, on).flatMap((agreement) =>
      partnersOf(agreement).map((partner) => ({ ...itemOf(agreement), partner })),
    ),
  lacking: {
    what: {
      en: "without a named partner",
      ru: "без указания партнёра",
      tg: "бе зикри шарик",
      uz: "hamkori koʻrsatilmagan",
    },
    items: ({ registry, on }) =>
      recordsOn("agreements", registry, on)
        .filter((agreement) => partnersOf(agreement).length === 0)
        .map((agreement) => itemOf(agreement)),
  },
};
