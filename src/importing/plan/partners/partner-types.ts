import { fieldsOfKind } from "../../../kinds/describe.ts";
import { kinds } from "../../../kinds/index.ts";
import { onlyValue } from "../../../reading/meaning.ts";
import { readValue } from "../../../reading/read-written.ts";
import { anywhere } from "../../../reading/reading-context.ts";
import { partnerTypeIn } from "../../names/partner-type.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import type { NewPartner } from "./resolver-state.ts";

const field = "partner.type";

const types = (): readonly string[] => fieldsOfKind(kinds.partners).get("type")?.scalar?.values ?? [];

/** The type of a new partner, where its row, its name or an answer says it; else it is asked of all its rows. */
export function typeOfPartner(partner: NewPartner, questions: Questions): string | undefined {
  const { name, fields, rows } = partner;
  const { type: given } = fields;
  if (typeof given === "string") return given;
  const { type, mayBe } = partnerTypeIn(name);
  const known = type ?? answeredType(questions.answered(field, name, rows[0])) ?? typeOfColumn(partner, questions);
  if (known === undefined) askType(partner, mayBe, questions);
  return known;
}

const answeredType = (answer: string | undefined): string | undefined =>
  answer === undefined ? undefined : onlyValue(readValue(answer, { type: "choice", values: types() }, anywhere));

/** Whether the heading over the name says that all are universities. */
const isUniversityColumn = ({ heading }: NewPartner): boolean =>
  heading !== undefined && partnerTypeIn(heading).type === "university";

const typeOfColumn = (partner: NewPartner, questions: Questions): string | undefined =>
  isUniversityColumn(partner) ? answeredType(questions.answered(field, "", undefined)) : undefined;

/** Under a heading that says university it is asked once whether all are; where they are not, of each. */
function askType(partner: NewPartner, mayBe: readonly string[], questions: Questions): void {
  const { name, heading, rows } = partner;
  const isAskedOnce = isUniversityColumn(partner) && questions.answered(field, "", undefined) === undefined;
  const reason = isAskedOnce ? reasons.otherTypes(heading ?? "") : reasons.partnerType(name);
  const choices = (isAskedOnce ? ["university", "one"] : mayBe).map((value) => ({ value }));
  for (const draft of rows) {
    draft.reasons.push(reason);
    draft.proposed[field] = mayBe[0] ?? "";
    const typed = isAskedOnce ? "" : name;
    questions.ask({ field, typed, heading, choices, options: types(), ways: [], reason }, draft);
  }
}
