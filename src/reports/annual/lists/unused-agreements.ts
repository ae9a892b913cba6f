import { dateCell } from "../../../tables/cell.ts";
import type { ListItem, Section } from "../../../tables/document.ts";
import { filledPhrase } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { sentenceOf } from "../../../values/texts/sentence.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { requestedInstitutions } from "../requested-institutions.ts";
import { agreementAmongItsOwn } from "../to-decide/agreement-name.ts";
import { agreementDecisions } from "../to-decide/agreements-to-decide.ts";
import { type Decision, mattersByInstitution, mostNames, numberOf } from "../to-decide/decision.ts";

/** So many are named of an institution; the workbook has all agreements. */
const mostListed = 100;

/** The agreements without activity, all by name, where they are more than are named among what is to be decided. */
export function unusedAgreementsSection(request: AnnualRequest): Section[] {
  const items = agreementDecisions(request)
    .filter(({ inAnnex, matters }) => inAnnex && matters.length > mostNames)
    .map((decision) => itemOf(decision, request));
  if (items.length === 0) return [];
  return [
    {
      name: "unused-agreements",
      title: filledPhrase(title, { on: dateCell(request.context.question.on) }),
      parts: [{ is: "list", title: undefined, items }],
    },
  ];
}

function itemOf({ lead, matters }: Decision, request: AnnualRequest): ListItem {
  const count = numberOf(matters);
  if (requestedInstitutions(request).length < 2) return { sentence: namesPhrase(lead, matters, request), from: count };
  const { registry } = request.context.question;
  const byInstitution = mattersByInstitution(matters, request);
  return {
    sentence: filledPhrase(lead, { count }),
    from: count,
    under: byInstitution.map(([institution, own]) => ({
      sentence: {
        ...namesPhrase(ofInstitution, own, request),
        cells: { institution: institutionCell(institution, registry), count: numberOf(own) },
      },
      from: numberOf(own),
    })),
  };
}

function namesPhrase(sentence: Sentence, matters: Decision["matters"], request: AnnualRequest) {
  const names = matters
    .slice(0, mostListed)
    .flatMap(({ record }) => (record.kind === "agreements" ? [agreementAmongItsOwn(record, ofAnyYear(request))] : []));
  const cells = { count: numberOf(matters) };
  return { message: "listed", sentence, cells, names, more: matters.length - names.length } as const;
}

const ofInstitution = sentenceOf(() => "{institution} ({count})");

const title: Sentence = {
  en: "Agreements without activity on record, as of {on}",
  ru: "Соглашения, по которым деятельность не отмечена (по состоянию на {on})",
  tg: "Созишномаҳое, ки фаъолияташон сабт нашудааст (ба санаи {on})",
  uz: "Faoliyati qayd etilmagan shartnomalar ({on} holatiga)",
};
