import { headIds, isOnlyHeadInstitution } from "../../derived/partners/head-institution.ts";
import type { Item } from "../../queries/pivot/item.ts";
import { defineMeasure, type Measure, type MeasureContext } from "../define-measure.ts";

const everyPartner = defineMeasure({
  name: "partners",
  of: "partners",
  title: { en: "Partners", ru: "Партнёры", tg: "Шарикон", uz: "Hamkorlar" },
  definition: {
    en: "Partners on record, with or without an agreement; not the institution of which one's own is a branch, unless it is named as a partner too.",
    ru: "Партнёры, учтённые в реестре, с соглашением или без него; головной вуз филиала — лишь если он указан и как партнёр.",
    tg: "Шарикони дар феҳрист сабтшуда, новобаста аз мавҷуд будани созишнома; муассисаи асосии филиал танҳо дар сурате, ки ҳамчун шарик низ зикр шудааст.",
    uz: "Reyestrdagi hamkorlar, shartnomasi bor-yoʻqligidan qatʼi nazar; filialning bosh muassasasi faqat hamkor sifatida ham koʻrsatilgan boʻlsa.",
  },
});

/** The partners on record; what a home institution is a branch of is none unless somebody names it as a partner. */
export const partners: Measure = {
  ...everyPartner,
  items: (context) => {
    const all = everyPartner.items(context);
    return headIds(context.registry).size === 0 ? all : all.filter((item) => !isOnlyHead(item, context));
  },
  lacking: {
    what: {
      en: "of an institution of which one's own is a branch",
      ru: "о головном вузе филиала",
      tg: "дар бораи муассисаи асосии филиал",
      uz: "filialning bosh muassasasiga oid",
    },
    items: (context) =>
      headIds(context.registry).size === 0
        ? []
        : everyPartner.items(context).filter((item) => isOnlyHead(item, context)),
  },
};

const isOnlyHead = ({ record }: Item, { registry }: MeasureContext): boolean => isOnlyHeadInstitution(record, registry);
