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
import { tgCounted } from "./tg-counted.ts";
import { tgDate } from "./tg-date.ts";
import { tgCount, tgFigure } from "./tg-figures.ts";
import { tgNumber } from "./tg-number.ts";
import { tgUnread } from "./tg-unread.ts";

const yearRules: Record<YearNote, string> = {
  start: "Ҳар сабт ба соли оғози худ дохил мешавад.",
  signed: "Ҳар созишнома ба соли имзо дохил мешавад; агар он маълум набошад, ба соли оғоз.",
  runs: "Ҳар лоиҳа то рӯзи дархостшуда ба ҳамаи солҳое дохил мешавад, ки дар онҳо идома дорад.",
  stands: "Ҳар сабт ба ҳамаи солҳое дохил мешавад, ки ақаллан як рӯзи онҳоро фаро мегирад.",
  stays: "Ҳар сафар ба ҳамаи солҳое дохил мешавад, ки ақаллан як рӯзи онҳоро фаро мегирад.",
  enrolled: "Ҳар рақам ба соли худаш дахл дорад; рақамҳои солҳои гуногун ҷамъ карда намешаванд.",
  period: "Ҳар нақша ба соле дохил мешавад, ки барои он пешбинӣ шудааст.",
  output: "Ҳар натиҷа ба соли санаи худ дохил мешавад; агар сана надошта бошад, ба соли сабти худ.",
  end: "Ҳар сабт ба соли анҷоми худ дохил мешавад.",
  overlap:
    "Ҳар сабт ба ҳамаи солҳое дохил мешавад, ки онҳоро фаро мегирад; агар санаи анҷом набошад, то рӯзи дархостшуда.",
};

/** After a numeral Tajik has no plural. */
const records = (number: number): string => `${tgNumber(number)} сабт`;

/** A clause (`ки …`) needs the article -е and a comma, anything else follows as it is. */
type Counted = { readonly records: number; readonly kind?: string | undefined };

const recordsOf = ({ records: number, kind }: Counted, which: string): string =>
  which.startsWith("ки ") ? `${tgCounted(number, kind)}е, ${which}` : `${tgCounted(number, kind)} ${which}`;

const leftOut = (which: string): string => `Ба ҳисоб гирифта нашуд: ${which}.`;

const counted = ({ records: number, kind }: Counted): string => tgCounted(number, kind);

const inTables = tablePhrases({
  all: (value) => `ҳама: ${value}`,
  allUndated: "ҳама бе сана",
  dash: "—",
  fullList: (shown, of) =>
    `${tgNumber(shown)} сатри аввал аз ${tgNumber(of)} нишон дода шудааст; рӯйхати пурра дар файли Excel-и ҳамин ҳисобот аст.`,
  lowerFirst,
});

/** Titles and notes in Tajik. */
export const tgPhrases: Phrases = {
  ...inTables,
  sentence: (phrase, format) => format.sentence(phrase.sentence),
  filled: filledText,
  listed: listedText((number) => `ва боз ${tgNumber(number)}`),
  cell: (phrase, format) => format.cell(phrase.cell),
  "foreign-texts": foreignTexts({
    names: { en: "ба забони англисӣ", ru: "ба забони русӣ", uz: "ба забони узбекӣ" },
    other: (code) => `ба забони дигар (${code})`,
    note: (languages) => `Матнҳо тавре ки дар феҳрист сабт шудаанд, оварда шудаанд, аз ҷумла ${languages}.`,
  }),
  grouped: (phrase, format) => `${format.sentence(phrase.what)} аз рӯи ${dimensions(phrase.by, format)}`,
  "in-several": (phrase, format) => inSeveral(phrase, format),
  "year-rule": (phrase) => `${yearRules[phrase.rule]}${phrase.academic ? " Сол дар ин ҷо соли таҳсил аст." : ""}`,
  "years-as-bounds": () =>
    "Агар сана барои муайян кардани сол кофӣ набошад, дар катак ҳадди ақал ва ҳадди аксар нишон дода мешавад.",
  "not-happened": (phrase) => leftOut(`${counted(phrase)} ${unrealised(phrase.records, phrase.kind).tg}`),
  "still-to-come": (phrase) => leftOut(`${counted(phrase)}, ки санааш баъд аз ${tgDate(phrase.on)} аст`),
  "stages-too": (phrase) =>
    phrase.records === 0 ? "" : `Аз инҳо ${counted(phrase)} ${areUnrealised(phrase.records, phrase.kind).tg}.`,
  "unknown-state": (phrase) => leftOut(`${counted(phrase)}, ки ҳолаташ аз рӯи сана маълум нест`),
  virtual: (phrase) => leftOut(`${counted(phrase)} дар шакли маҷозӣ`),
  domestic: (phrase) => leftOut(`${counted(phrase)} дар дохили кишвар`),
  closed: (phrase) =>
    leftOut(`${records(phrase.records)} дар бораи шариконе, ки то ${tgDate(phrase.on)} баста шудаанд`),
  "without-date": (phrase) =>
    leftOut(`${counted(phrase)} бе сана${ofPersons(phrase.persons, (persons) => `${tgCount(persons)} нафар`)}`),
  "left-out": (phrase, format) => leftOut(recordsOf(phrase, format.sentence(phrase.what))),
  "members-on": (phrase) => `Аъзоёни иттиҳодҳо дар санаи ${tgDate(phrase.on)}.`,
  "states-on": (phrase) => `Ба ҳолати ${tgDate(phrase.on)}.`,
  "in-days": (phrase) => `Давра: аз ${tgDate(phrase.from)} то ${tgDate(phrase.to)}.`,
  "small-cells": (phrase) =>
    `Шумораи шахсони камтар аз ${tgNumber(phrase.below)} нафар ҳамчун <${tgNumber(phrase.below)} нишон дода шудааст; рақамҳои дигаре, ки аз рӯи онҳо онро ҳисоб кардан мумкин аст, холӣ гузошта шудаанд.`,
  undecided: (phrase) =>
    leftOut(`${records(phrase.records)}е, ки бо сана ё шумораи тахминии худ ба дархост ҷавоби аниқ намедиҳад`),
  "with-errors": (phrase) => `${records(phrase.records)} хато дорад: hamkor check`,
  "not-read": ({ places }) => unreadSentences(places, tgUnread),
  "unread-counts": ({ places }) => tgUnread.asBounds(placesListed(places, tgUnread)),
  none: ({ why }, format) => (why ? format.sentence(why) : "Чунин сабт нест."),
  "cache-folder": ({ folder }) =>
    `Кэш дар ҷузвдони ${folder} нигоҳ дошта мешавад. Онро ҳар вақт нест кардан мумкин аст: hamkor cache --clear`,
  "cache-cleared": ({ registries, folder }) =>
    registries === 0
      ? `Дар ҷузвдони ${folder} кэш нест.`
      : `Кэши ${tgNumber(registries)} феҳрист дар ҷузвдони ${folder} нест карда шуд.`,
  "nothing-found": () => "Ба ин дархост ягон сабт мувофиқ нест.",
  "near-words": (phrase) =>
    `Ба ин дархост ягон сабт мувофиқ нест. Шояд манзури шумо ин бошад: ${phrase.words.join(", ")}?`,
  "some-words": ({ missing }) =>
    `Сабте, ки ҳамаи калимаҳоро дошта бошад, нест; сабтҳои зерин як қисми онҳоро доранд.${missing.length > 0 ? ` Дар ҳеҷ ҷо ёфт нашуд: ${missing.join(", ")}.` : ""}`,
  limited: (phrase) => `${tgNumber(phrase.shown)} сабт аз ${tgNumber(phrase.of)} нишон дода шудааст.`,
  "number-of-records": (phrase) => `${records(phrase.records)}.`,
  "no-room": (phrase, format) =>
    `Сутунҳое, ки ҷой нашуданд: ${columnsWithKeys(phrase.columns, format)}; онҳоро --columns НОМ,… ё равзанаи васеътар нишон медиҳад.`,
  "also-a-value": (phrase) =>
    `«${phrase.word}» дар номҳо ва матнҳо ҷустуҷӯ шуд; барои ҷустуҷӯ дар майдон: ${phrase.questions.join(" ё ")}`,
  "with-units": ({ partner, records: found, more }) =>
    `partner:${partner} воҳидҳои тобеъро дар бар намегирад; main_partner:${partner} ${records(found)} меёбад, ${tgNumber(more)}-то зиёдтар.`,
  "with-predecessors": ({ partner, predecessors, current, records: left }) =>
    `partner:${partner} пешгузаштагонро дар бар намегирад (${predecessors.join(", ")}: ${records(left)}); бо онҳо: current_partner:${current}`,
  "key-figure": (phrase) => tgFigure(phrase),
  provenance: (phrase, format) =>
    `феҳристи «${format.text(phrase.title)}» · ${revision(phrase)} · ба санаи ${tgDate(phrase.on)}`,
};

/** The usual case, several countries, has a sentence of its own. */
function inSeveral(
  { records: number, dimensions: several }: Extract<Phrase, { message: "in-several" }>,
  format: PartFormatters,
): string {
  const [only, ...others] = several;
  if (others.length === 0 && only?.is === "field" && only.name === "country")
    return `${records(number)} дар якчанд кишвар шарик дорад ва дар ҳар сатр як бор, дар ҷамъ низ як бор ҳисоб мешавад.`;
  return `${records(number)} аз рӯи ${dimensions(several, format)} ба якчанд гурӯҳ дохил мешавад ва дар ҳар гурӯҳ як бор, дар ҷамъ низ як бор ҳисоб мешавад.`;
}

function revision({ revision, dirty }: { revision: string | null; dirty: number }): string {
  if (revision === null) return "бе рақами нусха";
  return `нусхаи ${revision}${dirty > 0 ? ` (+${dirty} файли тағйирёфта)` : ""}`;
}

const dimensions = (cells: Extract<Phrase, { message: "grouped" }>["by"], format: PartFormatters): string =>
  list(cells.map((cell) => lowerFirst(format.cell(cell))));

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ва ${items.at(-1)}`;
