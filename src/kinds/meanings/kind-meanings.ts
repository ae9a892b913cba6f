import type { Sentence } from "../../values/texts/sentence.ts";
import type { KindName } from "../field-meta.ts";
import { agreementMeanings } from "./agreement-meanings.ts";
import { eventMeanings } from "./event-meanings.ts";
import { institutionMeanings } from "./institution-meanings.ts";
import { jointProgrammeMeanings } from "./joint-programme-meanings.ts";
import { mobilityMeanings } from "./mobility-meanings.ts";
import { partnerMeanings } from "./partner-meanings.ts";
import { planMeanings } from "./plan-meanings.ts";
import { projectMeanings } from "./project-meanings.ts";
import { settingsMeanings } from "./settings-meanings.ts";

/** What has fields: a kind of record, or registry.yaml. */
export type Described = KindName | "registry";

/** What each kind of record is. */
export const kindMeanings: Readonly<Record<Described, Sentence>> = {
  institutions: {
    en: "A home institution whose work is recorded.",
    ru: "Свой вуз, работа которого учитывается.",
    tg: "Муассисаи худӣ, ки корҳояш сабт мешаванд.",
    uz: "Faoliyati yozib boriladigan oʻz muassasamiz.",
  },
  partners: {
    en: "Somebody the institutions work with: a university, a company, an embassy, a programme's agency.",
    ru: "С кем работают вузы: университет, компания, посольство, агентство программы.",
    tg: "Он ки муассисаҳо бо ӯ ҳамкорӣ мекунанд: донишгоҳ, ширкат, сафорат, агентии барнома.",
    uz: "Muassasalar kim bilan ishlaydi: universitet, korxona, elchixona, dastur agentligi.",
  },
  agreements: {
    en: "A signed or prepared paper, not a mere partnership.",
    ru: "Подписанный или готовящийся документ, а не просто партнёрство.",
    tg: "Ҳуҷҷати имзошуда ё дар ҳоли таҳия, на танҳо шарикӣ.",
    uz: "Imzolangan yoki tayyorlanayotgan hujjat, shunchaki hamkorlik emas.",
  },
  projects: {
    en: "A project the institution takes part in; the same project at two institutions is a record each.",
    ru: "Проект, в котором участвует вуз; один проект в двух вузах — две записи.",
    tg: "Лоиҳае, ки муассиса дар он иштирок дорад; як лоиҳа дар ду муассиса ду сабт аст.",
    uz: "Muassasa qatnashadigan loyiha; ikki muassasadagi bitta loyiha — ikkita yozuv.",
  },
  mobilities: {
    en: "A person or group crosses a border, or a period of virtual study or teaching.",
    ru: "Человек или группа едет через границу, либо виртуальное обучение или преподавание.",
    tg: "Шахс ё гурӯҳ аз марз мегузарад, ё давраи таҳсил ё тадриси маҷозӣ.",
    uz: "Kishi yoki guruh chegaradan oʻtadi, yoki virtual oʻqish yoki dars berish davri.",
  },
  events: {
    en: "A visit, meeting, conference, lecture or course; one journey is one event.",
    ru: "Визит, встреча, конференция, лекция или курс; одна поездка — одно мероприятие.",
    tg: "Сафар, мулоқот, конфронс, лексия ё курс; як сафар як чорабинӣ аст.",
    uz: "Tashrif, uchrashuv, konferensiya, maʼruza yoki kurs; bitta safar — bitta tadbir.",
  },
  "joint-programmes": {
    en: "A joint faculty or degree, a scientific school, a centre or laboratory run together.",
    ru: "Совместный факультет или диплом, научная школа, общий центр или лаборатория.",
    tg: "Факултет ё дипломи муштарак, мактаби илмӣ, марказ ё озмоишгоҳи муштарак.",
    uz: "Qoʻshma fakultet yoki diplom, ilmiy maktab, birgalikdagi markaz yoki laboratoriya.",
  },
  plans: {
    en: "Targets for a period, proposals, or standing tasks.",
    ru: "Целевые показатели на период, предложения или постоянные задачи.",
    tg: "Ҳадафҳо барои давра, пешниҳодҳо ё супоришҳои доимӣ.",
    uz: "Davr uchun maqsadlar, takliflar yoki doimiy vazifalar.",
  },
  registry: {
    en: "The settings of a registry.",
    ru: "Настройки реестра.",
    tg: "Танзимоти феҳрист.",
    uz: "Reyestr sozlamalari.",
  },
};

const fieldMeanings: Readonly<Record<Described, Readonly<Record<string, Sentence>>>> = {
  institutions: institutionMeanings,
  partners: partnerMeanings,
  agreements: agreementMeanings,
  projects: projectMeanings,
  mobilities: mobilityMeanings,
  events: eventMeanings,
  "joint-programmes": jointProgrammeMeanings,
  plans: planMeanings,
  registry: settingsMeanings,
};

/** What a field means, by its dotted path (`quotas.months`). */
export function meaningOf(described: Described, path: string): Sentence {
  const meaning = fieldMeanings[described][path];
  if (!meaning) throw new Error(`the field ${path} of ${described} has no meaning`);
  return meaning;
}
