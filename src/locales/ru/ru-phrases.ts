import type { Phrase, YearNote } from "../../tables/phrase.ts";
import { columnsWithKeys } from "../columns-with-keys.ts";
import { filledText, listedText } from "../filled-phrases.ts";
import { foreignTexts } from "../foreign-texts.ts";
import { lowerFirst } from "../lower-first.ts";
import { ofPersons } from "../of-persons.ts";
import { tablePhrases } from "../table-phrases.ts";
import { placesListed, unreadSentences } from "../unread-words.ts";
import { areUnrealised, unrealised } from "../unrealised-words.ts";
import type { PartFormatters, Phrases } from "../words.ts";
import { ruBy } from "./ru-by.ts";
import { ruCounted } from "./ru-counted.ts";
import { ruDate } from "./ru-date.ts";
import { ruCount, ruFigure } from "./ru-figures.ts";
import { ruNumber, ruPlural } from "./ru-number.ts";
import { ruUnread } from "./ru-unread.ts";

const yearRules: Record<YearNote, string> = {
  start: "Год определяется по дате начала.",
  signed: "Год определяется по дате подписания, а если её нет — по дате начала.",
  runs: "Проект учитывается в каждом году, в котором он реализуется, не позднее даты отчёта.",
  stands: "В каждом году учтено всё, что действовало хотя бы один день этого года.",
  stays: "Каждое пребывание учтено во всех годах, на которые приходится хотя бы один его день.",
  enrolled: "Каждое число относится к своему году; числа за разные годы не складываются.",
  period: "План учитывается в том году, на который он составлен.",
  output: "Год определяется по дате самого результата, а если её нет — по дате записи, к которой он относится.",
  end: "Год определяется по дате окончания.",
  overlap: "Запись учитывается в каждом году, который она захватывает; без даты окончания — по дату отчёта.",
};

const records = (number: number): string => `${ruNumber(number)} ${ruPlural(number, "запись", "записи", "записей")}`;

const leftOut = (
  { records: number, kind }: { readonly records: number; readonly kind?: string | undefined },
  what: string,
): string => `Не учтено: ${ruCounted(number, kind)} ${what}.`;

const inTables = tablePhrases({
  all: (value) => `все: ${value}`,
  allUndated: "все без даты",
  dash: "—",
  fullList: (shown, of) =>
    `Показаны первые ${ruNumber(shown)} из ${ruNumber(of)}; полный список — в файле Excel этого отчёта.`,
  lowerFirst,
});

/** Titles and notes in Russian. */
export const ruPhrases: Phrases = {
  ...inTables,
  sentence: (phrase, format) => format.sentence(phrase.sentence),
  filled: filledText,
  listed: listedText((number) => `и ещё ${ruNumber(number)}`),
  cell: (phrase, format) => format.cell(phrase.cell),
  "foreign-texts": foreignTexts({
    names: { en: "на английском языке", tg: "на таджикском языке", uz: "на узбекском языке" },
    other: (code) => `на другом языке (${code})`,
    note: (languages) => `Тексты приведены так, как внесены в реестр, в том числе ${languages}.`,
  }),
  grouped: (phrase, format) => `${format.sentence(phrase.what)} по ${ruBy(phrase.by, format)}`,
  "in-several": (phrase, format) => inSeveral(phrase, format),
  "year-rule": (phrase) => `${yearRules[phrase.rule]}${phrase.academic ? " Годы — учебные." : ""}`,
  "years-as-bounds": () => "Если дата не позволяет установить год, в ячейке указаны границы.",
  "not-happened": (phrase) => leftOut(phrase, unrealised(phrase.records, phrase.kind).ru),
  "still-to-come": (phrase) => leftOut(phrase, `с датой позже ${ruDate(phrase.on)}`),
  "stages-too": (phrase) =>
    phrase.records === 0
      ? ""
      : `Из них ${ruCounted(phrase.records, phrase.kind)} ${areUnrealised(phrase.records, phrase.kind).ru}.`,
  "unknown-state": (phrase) => leftOut(phrase, "(статус по датам неизвестен)"),
  virtual: (phrase) => leftOut(phrase, "(виртуальная мобильность)"),
  domestic: (phrase) => leftOut(phrase, "внутри своей страны"),
  closed: (phrase) => leftOut(phrase, `о партнёрах, прекративших существование до ${ruDate(phrase.on)}`),
  "without-date": (phrase) =>
    leftOut(phrase, `без даты${ofPersons(phrase.persons, (persons) => `${ruCount(persons)} чел.`)}`),
  "left-out": (phrase, format) => leftOut(phrase, format.sentence(phrase.what)),
  "members-on": (phrase) => `Состав объединений на ${ruDate(phrase.on)}.`,
  "states-on": (phrase) => `По состоянию на ${ruDate(phrase.on)}.`,
  "in-days": (phrase) => `Период: с ${ruDate(phrase.from)} по ${ruDate(phrase.to)}.`,
  "small-cells": (phrase) =>
    `Число лиц менее ${ruNumber(phrase.below)} показано как <${ruNumber(phrase.below)}; другие числа, по которым его можно вычислить, не приводятся.`,
  undecided: (phrase) => `Не учтено из-за неточных дат или чисел: ${records(phrase.records)}.`,
  "with-errors": (phrase) => `${records(phrase.records)} с ошибками: hamkor check`,
  "not-read": ({ places }) => unreadSentences(places, ruUnread),
  "unread-counts": ({ places }) => ruUnread.asBounds(placesListed(places, ruUnread)),
  none: ({ why }, format) => (why ? format.sentence(why) : "Таких записей нет."),
  "cache-folder": ({ folder }) =>
    `Кэш хранится в папке ${folder}. Его можно удалить в любое время: hamkor cache --clear`,
  "cache-cleared": ({ registries, folder }) =>
    registries === 0
      ? `Кэш в папке ${folder} пуст.`
      : `Удалён кэш ${ruNumber(registries)} ${ruPlural(registries, "реестра", "реестров", "реестров")} в папке ${folder}.`,
  "nothing-found": () => "По этому запросу записей нет.",
  "near-words": (phrase) => `По этому запросу записей нет. Возможно, имелось в виду: ${phrase.words.join(", ")}?`,
  "some-words": ({ missing }) =>
    `Записей со всеми словами нет; показаны те, где есть часть слов.${missing.length > 0 ? ` Нигде не найдено: ${missing.join(", ")}.` : ""}`,
  limited: (phrase) =>
    `Показано ${ruNumber(phrase.shown)} из ${ruNumber(phrase.of)} ${ruPlural(phrase.of, "записи", "записей", "записей")}.`,
  "number-of-records": (phrase) => `${records(phrase.records)}.`,
  "no-room": (phrase, format) =>
    `Не поместились столбцы: ${columnsWithKeys(phrase.columns, format)}; их покажет --columns ИМЯ,… или окно шире.`,
  "also-a-value": (phrase) =>
    `«${phrase.word}» искали в названиях и текстах; чтобы искать по полю: ${phrase.questions.join(" или ")}`,
  "with-units": ({ partner, records: found, more }) =>
    `partner:${partner} не охватывает подразделения; main_partner:${partner} находит ${records(found)}, на ${ruNumber(more)} больше.`,
  "with-predecessors": ({ partner, predecessors, current, records: left }) =>
    `partner:${partner} не охватывает предшественников (${predecessors.join(", ")}: ${records(left)}); с ними — current_partner:${current}`,
  "key-figure": (phrase) => ruFigure(phrase),
  provenance: (phrase, format) =>
    `реестр «${format.text(phrase.title)}» · ${revision(phrase)} · по состоянию на ${ruDate(phrase.on)}`,
};

/** The usual case, several countries, has a sentence of its own. */
function inSeveral(
  { records: number, dimensions }: Extract<Phrase, { message: "in-several" }>,
  format: PartFormatters,
): string {
  const are = ruPlural(number, "учтена", "учтены", "учтены");
  if (dimensions.length === 1 && dimensions[0]?.is === "field" && dimensions[0].name === "country")
    return `${records(number)} с партнёрами из нескольких стран ${are} по каждой стране, а в общем итоге — один раз.`;
  const fall = ruPlural(number, "попадает", "попадают", "попадают");
  const groups = `групп по ${ruBy(dimensions, format)}`;
  return `${records(number)} ${fall} в несколько ${groups} и ${are} в каждой, а в общем итоге — один раз.`;
}

function revision({ revision, dirty }: { revision: string | null; dirty: number }): string {
  if (revision === null) return "без версии";
  const files = ruPlural(dirty, "изменённый файл", "изменённых файла", "изменённых файлов");
  return `версия ${revision}${dirty > 0 ? ` (+${ruNumber(dirty)} ${files})` : ""}`;
}
