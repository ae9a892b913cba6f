import type { Sentence } from "../../../values/texts/sentence.ts";
import { hasNoWork } from "../../completeness/kinds-of-work.ts";
import type { ReportRequest } from "../../define-report.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { requestedInstitutions } from "../requested-institutions.ts";
import type { Decision } from "./decision.ts";

/** The institutions of which no agreement, project, journey or event is on record at all: nothing can be told of them. */
export function institutionsWithoutWork(request: ReportRequest): Decision {
  const { registry } = request.context.question;
  const empty = requestedInstitutions(request).filter(({ id }) => hasNoWork(id, registry));
  return {
    lead,
    matters: empty.map((institution) => ({
      record: institution,
      named: () => ({ name: institutionCell(institution.id, registry), details: [] }),
    })),
  };
}

const lead: Sentence = {
  en: "Institutions of which no agreement, project, journey or event is on record: enter them ({count})",
  ru: "Вузы, по которым в реестре нет ни соглашений, ни проектов, ни поездок, ни мероприятий: их надо внести ({count})",
  tg: "Муассисаҳое, ки дар феҳрист на созишнома, на лоиҳа, на сафар ва на чорабиниашон сабт шудааст: бояд ворид карда шаванд ({count})",
  uz: "Reyestrda birorta shartnomasi, loyihasi, safari va tadbiri qayd etilmagan muassasalar: ularni kiritish kerak ({count})",
};
