import { isPartnerTarget, type Target } from "../../../importing/mapping/mapping.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import { type FieldName, fieldTitlesIn } from "../../../kinds/titles/field-titles.ts";
import type { Language } from "../../../values/codes/languages.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/** What a target is called: `Подписано`, `Партнёр: Страна`, `Начало – Окончание`. */
export function targetTitle(target: Target, kind: KindName, language: Language): string {
  const [, starts, ends] = /^(.+) to (.+)$/.exec(target) ?? [];
  if (starts !== undefined && ends !== undefined)
    return `${targetTitle(starts, kind, language)} – ${targetTitle(ends, kind, language)}`;
  const own = questionTitles[target];
  if (own) return own[language];
  if (!isPartnerTarget(target)) return pathTitle(target.split("."), language);
  const path = target.slice("partner.".length).split(".");
  return `${titleOf("partner", language)}: ${pathTitle(path, language)}`;
}

/** The maps that nothing but their fields need a title of. */
const plainMaps: ReadonlySet<string> = new Set(["ids"]);

function pathTitle(path: readonly string[], language: Language): string {
  const [parent = "", ...rest] = path;
  if (rest.length === 0) return titleOf(parent, language);
  const [field = ""] = rest;
  const title = rest.length === 1 && field === "name" ? nameOfPerson[language] : pathTitle(rest, language);
  return plainMaps.has(parent) ? title : `${titleOf(parent, language)}: ${title}`;
}

function titleOf(name: string, language: Language): string {
  const titles: Readonly<Record<string, string>> = fieldTitlesIn(language) satisfies Readonly<
    Record<FieldName, string>
  >;
  return titles[name] ?? name;
}

/** The fields within fields that are called by a name are those of persons. */
const nameOfPerson: Sentence = { en: "Name", ru: "Имя", tg: "Ному насаб", uz: "Ismi" };

/** What is asked of besides fields. */
const questionTitles: Readonly<Record<string, Sentence>> = {
  id: {
    en: "Id of the record",
    ru: "Идентификатор записи",
    tg: "Рамзи сабт",
    uz: "Yozuv identifikatori",
  },
  record: { en: "Record on file", ru: "Запись в реестре", tg: "Сабт дар феҳрист", uz: "Reyestrdagi yozuv" },
  look: {
    en: "How the row looks",
    ru: "Вид строки",
    tg: "Намуди сатр",
    uz: "Qatorning koʻrinishi",
  },
  is_record: {
    en: "What the row is",
    ru: "Чем является строка",
    tg: "Сатр чист",
    uz: "Qator nima",
  },
  swapped_days: {
    en: "Days and months",
    ru: "Дни и месяцы",
    tg: "Рӯзҳо ва моҳҳо",
    uz: "Kunlar va oylar",
  },
  day_order: {
    en: "Order of day and month",
    ru: "Порядок дня и месяца",
    tg: "Тартиби рӯз ва моҳ",
    uz: "Kun va oy tartibi",
  },
};
