import type { Dimension } from "../../queries/fields/dimensions.ts";
import type { Question } from "../../queries/question.ts";
import type { Phrase } from "../../tables/phrase.ts";
import { partnerNotes } from "../selection/partner-notes.ts";
import { type CountedRequest, countedItems } from "./counted-items.ts";

/** Notes on partners that a count names: units and predecessors whose records would be counted too. */
export const countedPartnerNotes = (
  request: CountedRequest,
  dimensions: readonly Dimension[],
  overYears: boolean,
  question: Question,
): Phrase[] =>
  partnerNotes(request.query, question, (query) =>
    countedItems({ ...request, query }, dimensions, overYears, question).dated.items.map(({ item }) => item.record),
  );
