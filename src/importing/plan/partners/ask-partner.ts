import { countryName } from "../../../values/geography/countries.ts";
import { sentenceOf } from "../../../values/texts/sentence.ts";
import type { KnownName, NearName } from "../../names/name-index.ts";
import type { AnswerWay } from "../plan.ts";
import type { reasons } from "../reasons.ts";
import type { PartnerDraft, RowDraft } from "../rows/row-draft.ts";
import type { ResolverState } from "./resolver-state.ts";

const ways: readonly AnswerWay[] = ["new", "text", "notes", "no-record"];

const mostOffered = 3;

/** Asks who is meant. A new partner that is not on file is named by its spelling. */
export function waiting(
  draft: RowDraft,
  state: ResolverState,
  { name = "", heading }: PartnerDraft,
  known: readonly KnownName[],
  reason: ReturnType<typeof reasons.nearPartner>,
  near: readonly NearName[] = [],
): undefined {
  const choices = known.slice(0, mostOffered).map((one) => {
    const likeness = near.find((other) => other.known === one)?.likeness;
    const value = one.isOnFile ? one.key : (one.names[0] ?? "");
    return { value, name: described(one), ...(likeness === undefined ? {} : { likeness }) };
  });
  for (const one of known) state.made.get(one.key)?.asked.add(name);
  draft.reasons.push(reason);
  draft.proposed[state.field] = choices[0]?.value ?? "";
  state.questions.ask({ field: state.field, typed: name, heading, choices, ways, reason }, draft);
  return undefined;
}

const described = ({ names: [name = ""], country }: KnownName) =>
  sentenceOf((language) => [name, ...(country === undefined ? [] : [countryName(country, language)])].join(", "));
