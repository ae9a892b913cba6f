import { type Cell, countCell, nothingCell, wordCell } from "../../../tables/cell.ts";
import { definitionPhrase, filledPhrase, type Phrase } from "../../../tables/phrase.ts";
import type { Column, CountTable } from "../../../tables/table.ts";
import { exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { withRecords } from "../../counting/cell-records.ts";
import { reportTable } from "../../define-report.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import {
  agreementUses,
  type UsedAgreement,
  usedAgreements,
  usedWithoutDate,
  useHeading,
  useTitle,
} from "./agreement-use.ts";

/** How many agreements in force, and how many that have no date, were used in the year or of late. */
export function agreementUseTable(request: AnnualRequest): CountTable {
  const { inForce, undated, notes } = usedAgreements(request);
  const sides = [inForce, undated, [...inForce, ...undated]];
  const isEmpty = inForce.length + undated.length === 0;
  return reportTable(ofAnyYear(request), {
    title,
    columns,
    rows: isEmpty
      ? []
      : agreementUses.map((use) => [
          { is: "text", text: useTitle(use, request) },
          ...sides.map((found) =>
            numberCell(
              found,
              ({ uses }) => uses.includes(use),
              ({ uses }) => uses.length > 1,
            ),
          ),
        ]),
    totals: isEmpty
      ? undefined
      : [
          nothingCell,
          ...sides.map((found) =>
            numberCell(
              found,
              () => true,
              () => false,
            ),
          ),
        ],
    notes: [definitionPhrase(definition), ...undatedUse([...inForce, ...undated]), ...notes],
  });
}

const columns: readonly Column[] = [
  { key: "use", heading: useHeading, role: "label" },
  { key: "in-force", heading: wordCell("in-force"), role: "value" },
  { key: "undated", heading: wordCell("undated"), role: "value" },
  { key: "total", heading: wordCell("total"), role: "total" },
];

/** How many agreements belong to a row, as bounds where some of them perhaps do. */
function numberCell(
  found: readonly UsedAgreement[],
  belongs: (one: UsedAgreement) => boolean,
  isPerhaps: (one: UsedAgreement) => boolean,
): Cell {
  const all = found.filter(belongs);
  const count = { ...exactly(all.filter((one) => !isPerhaps(one)).length), max: all.length };
  return withRecords(
    countCell(count),
    all.map(({ found: { agreement } }) => agreement),
  );
}

/** How many agreements have activity that counts in no year, because it has no date. */
function undatedUse(found: readonly UsedAgreement[]): Phrase[] {
  const some = usedWithoutDate(found);
  if (some.length === 0) return [];
  const agreements = withRecords(
    countCell(exactly(some.length)),
    some.flatMap(({ found: { withoutDate } }) => withoutDate.map(({ record }) => record)),
  );
  return [filledPhrase(activityWithoutDate, { agreements })];
}

const activityWithoutDate: Sentence = {
  en: "Agreements with activity on record that has no date, so that they may have been used in the year too: {agreements}.",
  ru: "Соглашения, деятельность по которым записана без даты, так что и они могли использоваться в этом году: {agreements}.",
  tg: "Созишномаҳое, ки фаъолияташон бе сана сабт шудааст ва шояд дар ин сол низ истифода шуда бошанд: {agreements}.",
  uz: "Faoliyati sanasiz qayd etilgan, shu yili ham foydalanilgan boʻlishi mumkin boʻlgan shartnomalar: {agreements} ta.",
};

const title: Sentence = {
  en: "Use of the agreements",
  ru: "Использование соглашений",
  tg: "Истифодаи созишномаҳо",
  uz: "Shartnomalardan foydalanish",
};

const definition: Sentence = {
  en: "Used: a mobility, event, project, joint programme or output of the agreement is on record, or another activity with its partner while it is in force. The visit at which it was signed does not count as use.",
  ru: "Используется: в реестре есть мобильность, мероприятие, проект, совместная программа или результат по соглашению либо другая деятельность с партнёром за время его действия. Визит, во время которого соглашение подписано, использованием не считается.",
  tg: "Истифодашуда: дар феҳрист ҳаракатнокӣ, чорабинӣ, лоиҳа, барномаи муштарак ё натиҷа аз рӯи созишнома ё дигар фаъолият бо шарик дар вақти амали он сабт шудааст. Ташрифе, ки дар он созишнома имзо шудааст, истифода ҳисоб намешавад.",
  uz: "Foydalanilgan: reyestrda shartnoma boʻyicha mobillik, tadbir, loyiha, qoʻshma dastur yoki natija yoxud u amalda boʻlgan vaqtda hamkor bilan boshqa faoliyat bor. Shartnoma imzolangan tashrif foydalanish hisoblanmaydi.",
};
