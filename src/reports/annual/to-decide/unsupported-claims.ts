import { countSentence } from "../../../locales/number-sentences.ts";
import { measures } from "../../../measures/index.ts";
import type { Question } from "../../../queries/question.ts";
import { type Cell, countCell, plainCell } from "../../../tables/cell.ts";
import { cellAlone, type FilledSentence } from "../../../tables/phrase.ts";
import type { Count } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { checkedClaims } from "../../claims.ts";
import { measureCell } from "../../row-tables/figure-cells.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { type AnnualRequest, overPeriod } from "../annual-request.ts";
import { isUnderstood } from "../refuse-words-of-some-kinds.ts";
import { requestedInstitutions } from "../requested-institutions.ts";
import { inWords } from "../table-rules/question-in-words.ts";
import type { Decision, Matter } from "./decision.ts";

/** Figures that institutions have published and the records, even at most, do not support. */
export function unsupportedClaims(request: AnnualRequest): Decision {
  const { question } = request.context;
  const areAsked = request.query.every((word) => isUnderstood(word, "institutions", question));
  if (!areAsked) return { lead: unsupported, matters: [] };
  const institutions = requestedInstitutions(request);
  const { checked } = checkedClaims(institutions, overPeriod(request));
  const hidesPersons = question.registry.settings.smallCell > 0;
  const matters = checked.flatMap((one): Matter[] => {
    const { institution, claim } = one;
    const { text, measure } = claim;
    if (!isUnsupported(one)) return [];
    if (hidesPersons && measures.some(({ name, ofPeople }) => name === measure && ofPeople)) return [];
    const name = text === undefined ? plainCell(institution.id) : ({ is: "text", text } as const);
    const owner = institutions.length > 1 ? [cellAlone(institutionCell(institution.id, question.registry))] : [];
    return [{ record: institution, named: () => ({ name, details: [...owner, ...detailsOf(one, question)] }) }];
  });
  return { lead: unsupported, matters };
}

type Checked = ReturnType<typeof checkedClaims>["checked"][number];

/** Whether the records, even at most, are fewer than what was published. */
function isUnsupported({ claim: { count }, onFile: { count: found } }: Checked): boolean {
  return count !== undefined && found !== undefined && found.max !== null && found.max < count.min;
}

const detailsOf = ({ claim, onFile }: Checked, question: Question): FilledSentence[] => [
  { sentence: foundOf, cells: { found: inSentence(onFile.count), count: inSentence(claim.count) } },
  ...(claim.where === undefined
    ? []
    : [{ sentence: counted, cells: { cell: inWords(measureCell(claim), question, true) } }]),
];

const inSentence = (count: Count | undefined): Cell =>
  count ? { is: "text", text: countSentence(count) } : countCell(count);

const unsupported: Sentence = {
  en: "Published figures that the records do not support ({count})",
  ru: "Заявленные показатели, которые записями не подтверждены ({count})",
  tg: "Рақамҳои эълоншуда, ки бо сабтҳо тасдиқ намешаванд ({count})",
  uz: "Eʼlon qilingan, ammo yozuvlar tasdiqlamaydigan raqamlar ({count})",
};

const counted: Sentence = {
  en: "counted: {cell}",
  ru: "учитываются: {cell}",
  tg: "ҳисоб мешавад: {cell}",
  uz: "hisobga olinadi: {cell}",
};

const foundOf: Sentence = {
  en: "published {count}, on record {found}",
  ru: "заявлено {count}, в реестре {found}",
  tg: "эълон шудааст {count}, дар феҳрист {found}",
  uz: "eʼlon qilingan {count}, reyestrda {found}",
};
