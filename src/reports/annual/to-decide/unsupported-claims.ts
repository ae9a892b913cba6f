import { measures } from "../../../measures/index.ts";
import { countCell, plainCell } from "../../../tables/cell.ts";
import type { FilledSentence } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { checkedClaims } from "../../claims.ts";
import { measureCell } from "../../row-tables/figure-cells.ts";
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
  const { checked } = checkedClaims(requestedInstitutions(request), overPeriod(request));
  const hidesPersons = question.registry.settings.smallCell > 0;
  const matters = checked.flatMap(({ institution, claim, onFile }): Matter[] => {
    const { text, measure, where, count } = claim;
    const { count: found } = onFile;
    if (!count || !found || found.max === null || found.max >= count.min) return [];
    if (hidesPersons && measures.some(({ name, ofPeople }) => name === measure && ofPeople)) return [];
    const details: FilledSentence[] = [
      { sentence: foundOf, cells: { found: countCell(found), count: countCell(count) } },
      ...(where === undefined ? [] : [{ sentence: counted, cells: { cell: inWords(measureCell(claim), question) } }]),
    ];
    const name = text === undefined ? plainCell(institution.id) : ({ is: "text", text } as const);
    return [{ record: institution, named: () => ({ name, details }) }];
  });
  return { lead: unsupported, matters };
}

const unsupported: Sentence = {
  en: "Published figures that the records do not support ({count})",
  ru: "Опубликованные показатели, которые записями не подтверждены ({count})",
  tg: "Рақамҳои эълоншуда, ки бо сабтҳо тасдиқ намешаванд ({count})",
  uz: "Eʼlon qilingan, ammo yozuvlar tasdiqlamaydigan raqamlar ({count})",
};

const counted: Sentence = {
  en: "counted: {cell}",
  ru: "учитывается: {cell}",
  tg: "ҳисоб мешавад: {cell}",
  uz: "hisobga olinadi: {cell}",
};

const foundOf: Sentence = {
  en: "published {count}, on record {found}",
  ru: "заявлено {count}, в реестре {found}",
  tg: "эълон шудааст {count}, дар феҳрист {found}",
  uz: "eʼlon qilingan {count}, reyestrda {found}",
};
