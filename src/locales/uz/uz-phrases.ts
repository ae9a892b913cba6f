import type { Phrase, YearNote } from "../../tables/phrase.ts";
import { columnsWithKeys } from "../columns-with-keys.ts";
import { filledText, listedText } from "../filled-phrases.ts";
import { foreignTexts } from "../foreign-texts.ts";
import { lowerFirst } from "../lower-first.ts";
import { ofPersons } from "../of-persons.ts";
import { tablePhrases } from "../table-phrases.ts";
import { placesListed, unreadSentences } from "../unread-words.ts";
import { areUnrealised, unrealised } from "../unrealised-words.ts";
import { upperFirst } from "../upper-first.ts";
import type { PartFormatters, Phrases } from "../words.ts";
import { uzBy } from "./uz-by.ts";
import { uzCounted } from "./uz-counted.ts";
import { uzDate } from "./uz-date.ts";
import { uzCount, uzFigure } from "./uz-figures.ts";
import { uzNumber } from "./uz-number.ts";
import { uzUnread } from "./uz-unread.ts";

const yearRules: Record<YearNote, string> = {
  start: "Har biri boshlangan yilida hisoblanadi.",
  signed: "Har biri imzolangan yilida, u nomaʼlum boʻlsa, boshlangan yilida hisoblanadi.",
  runs: "Har biri soʻralgan kungacha davom etgan yillarining barchasida hisoblanadi.",
  stands: "Har biri kamida bir kuni toʻgʻri kelgan yillarning barchasida hisoblanadi.",
  stays: "Har bir safar kamida bir kuni toʻgʻri kelgan yillarning barchasida hisoblanadi.",
  enrolled: "Har bir son oʻz yiliga tegishli; turli yillarning sonlari qoʻshilmaydi.",
  period: "Har biri qaysi yilga moʻljallangan boʻlsa, oʻsha yilda hisoblanadi.",
  output: "Har biri oʻz sanasidagi yilda, sanasi boʻlmasa, yozuvining yilida hisoblanadi.",
  end: "Har biri tugagan yilida hisoblanadi.",
  overlap: "Har biri qamrab olgan yillarning barchasida hisoblanadi; tugash sanasi yoʻq boʻlsa, soʻralgan kungacha.",
};

/** After a numeral the noun has no plural. */
const records = (number: number): string => `${uzNumber(number)} ta yozuv`;

const leftOut = (
  what: string,
  { records: number, kind }: { readonly records: number; readonly kind?: string | undefined },
  more = "",
): string => `Hisobga olinmadi: ${what} ${uzCounted(number, kind)}${more}.`;

const inTables = tablePhrases({
  all: (value) => `hammasi: ${value}`,
  allUndated: "hammasining sanasi yoʻq",
  dash: "–",
  fullList: (shown, of) =>
    `${uzNumber(of)} tadan dastlabki ${uzNumber(shown)} tasi koʻrsatilgan; toʻliq roʻyxat shu hisobotning Excel faylida.`,
  lowerFirst,
});

/** Titles and notes in Uzbek. */
export const uzPhrases: Phrases = {
  ...inTables,
  sentence: (phrase, format) => format.sentence(phrase.sentence),
  filled: filledText,
  listed: listedText((number) => `va yana ${uzNumber(number)} ta`),
  cell: (phrase, format) => format.cell(phrase.cell),
  "foreign-texts": foreignTexts({
    names: { en: "ingliz tilida", ru: "rus tilida", tg: "tojik tilida" },
    other: (code) => `boshqa tilda (${code})`,
    note: (languages) => `Matnlar reyestrga kiritilganidek, jumladan ${languages} keltirilgan.`,
  }),
  grouped: (phrase, format) =>
    `${upperFirst(uzBy(phrase.by, format))} boʻyicha ${lowerFirst(format.sentence(phrase.what))}`,
  "in-several": (phrase, format) => inSeveral(phrase, format),
  "year-rule": (phrase) => `${yearRules[phrase.rule]}${phrase.academic ? " Yil deganda oʻquv yili tushuniladi." : ""}`,
  "years-as-bounds": () => "Sanaga qarab yilni aniq bilib boʻlmasa, kataklarda quyi va yuqori chegara koʻrsatiladi.",
  "not-happened": (phrase) => leftOut(unrealised(phrase.records, phrase.kind).uz, phrase),
  "still-to-come": (phrase) => leftOut(`sanasi ${uzDate(phrase.on)} dan keyingi`, phrase),
  "stages-too": (phrase) =>
    phrase.records === 0
      ? ""
      : `Shulardan ${uzCounted(phrase.records, phrase.kind)} ${areUnrealised(phrase.records, phrase.kind).uz}.`,
  "unknown-state": (phrase) => leftOut("holatini sanasiga koʻra aniqlab boʻlmaydigan", phrase),
  virtual: (phrase) => leftOut("virtual mobillikka oid", phrase),
  domestic: (phrase) => leftOut("mamlakat ichidagi", phrase),
  closed: (phrase) => leftOut(`${uzDate(phrase.on)} sanasidan oldin yopilgan hamkorlarga oid`, phrase),
  "without-date": (phrase) =>
    leftOut(
      "sanasi yoʻq",
      phrase,
      ofPersons(phrase.persons, (persons) => `${uzCount(persons)} nafar`),
    ),
  "left-out": (phrase, format) => leftOut(format.sentence(phrase.what), phrase),
  "members-on": (phrase) => `Birlashmalar aʼzolari ${uzDate(phrase.on)} holatiga koʻra.`,
  "states-on": (phrase) => `${uzDate(phrase.on)} holatiga koʻra.`,
  "in-days": (phrase) => `Davr: ${uzDate(phrase.from)} – ${uzDate(phrase.to)}.`,
  "small-cells": (phrase) =>
    `${uzNumber(phrase.below)} nafardan kam kishilar soni <${uzNumber(phrase.below)} deb koʻrsatiladi; uni hisoblab topish mumkin boʻlgan boshqa sonlar yozilmaydi.`,
  undecided: (phrase) =>
    leftOut("sanasi yoki soni aniq emasligi sababli soʻrovga mosligini bilib boʻlmaydigan", phrase),
  "with-errors": (phrase) => `${records(phrase.records)}da xato bor: hamkor check`,
  "not-read": ({ places }) => unreadSentences(places, uzUnread),
  "unread-counts": ({ places }) => uzUnread.asBounds(placesListed(places, uzUnread)),
  none: ({ why }, format) => (why ? format.sentence(why) : "Bundaylari yoʻq."),
  "cache-folder": ({ folder }) =>
    `Kesh ${folder} papkasida saqlanadi. Uni istalgan vaqtda oʻchirish mumkin: hamkor cache --clear`,
  "cache-cleared": ({ registries, folder }) =>
    registries === 0
      ? `${folder} papkasida kesh yoʻq.`
      : `${folder} papkasidagi ${uzNumber(registries)} ta reyestr keshi oʻchirildi.`,
  "nothing-found": () => "Bu soʻrovga mos yozuv topilmadi.",
  "near-words": (phrase) => `Izlangan soʻz hech bir yozuvda yoʻq. Balki shudir: ${phrase.words.join(", ")}?`,
  "some-words": (phrase) =>
    `Barcha soʻzlar birga uchraydigan yozuv yoʻq; quyidagilarda ularning bir qismi bor.${phrase.missing.length > 0 ? ` Hech qayerda topilmadi: ${phrase.missing.join(", ")}.` : ""}`,
  limited: (phrase) => `${records(phrase.of)}dan ${uzNumber(phrase.shown)} tasi koʻrsatildi.`,
  "number-of-records": (phrase) => `${records(phrase.records)}.`,
  "no-room": (phrase, format) =>
    `Sigʻmagan ustunlar: ${columnsWithKeys(phrase.columns, format)}; ularni --columns NOM,… yoki kengroq oyna koʻrsatadi.`,
  "also-a-value": (phrase) =>
    `“${phrase.word}” nom va matnlardan qidirildi; maydon boʻyicha soʻrash uchun: ${phrase.questions.join(" yoki ")}`,
  "with-units": ({ partner, records: found, more }) =>
    `partner:${partner} boʻlinmalarini qamramaydi; main_partner:${partner} bilan ${records(found)} topiladi, ${uzNumber(more)} ta koʻp.`,
  "with-predecessors": ({ partner, predecessors, current, records: left }) =>
    `partner:${partner} oʻzidan oldingilarini qamramaydi (${predecessors.join(", ")}: ${records(left)}); ular bilan: current_partner:${current}`,
  "key-figure": (phrase) => uzFigure(phrase),
  provenance: (phrase, format) =>
    `“${format.text(phrase.title)}” reyestri · ${revision(phrase)} · ${uzDate(phrase.on)} holatiga`,
};

/** The usual case, several countries, has a sentence of its own. */
function inSeveral(
  { records: number, dimensions }: Extract<Phrase, { message: "in-several" }>,
  format: PartFormatters,
): string {
  if (dimensions.length === 1 && dimensions[0]?.is === "field" && dimensions[0].name === "country")
    return `${records(number)}ning hamkorlari bir necha mamlakatdan: har bir qatorda bir martadan, jamida bir marta hisoblanadi.`;
  return `${records(number)} ${uzBy(dimensions, format)} boʻyicha bir necha guruhga kiradi: har birida bir martadan, jamida bir marta hisoblanadi.`;
}

function revision({ revision, dirty }: { revision: string | null; dirty: number }): string {
  if (revision === null) return "versiyasi yoʻq";
  return `versiya ${revision}${dirty > 0 ? ` (+${uzNumber(dirty)} ta oʻzgargan fayl)` : ""}`;
}
