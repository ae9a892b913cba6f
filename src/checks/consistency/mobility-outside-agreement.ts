import { tookPlace } from "../../derived/took-place.ts";
import type { Agreement, Mobility } from "../../registry/record.ts";
import type { Span } from "../../values/dates/calendar.ts";
import { defineCheck } from "../define-check.ts";
import { mobilitiesByAgreement, possiblyInForce, startOf } from "./mobility-agreements.ts";

/** A mobility names an agreement that was in force on no day it can have started. */
export const mobilityOutsideAgreement = defineCheck({
  id: "mobility-outside-agreement",
  severity: "warning",
  summary: "A mobility starts when the agreement it names is not in force.",
  why: "The journey has no paper to rest on, or a date is wrong.",
  fix: "Compare the dates of both; name the agreement that was in force.",
  example: {
    wrong: "agreement: mmit-ufa-2014   # ended in 2017\nstarts: 2019-03-01",
    right: "agreement: mmit-ufa-2018\nstarts: 2019-03-01",
  },
  reads: {
    agreements: "all",
    mobilities: ["agreement", "starts", "ends", "term", "stage"],
  },
  *run({ registry }) {
    for (const { agreement, mobilities } of mobilitiesByAgreement(registry)) {
      const days = possiblyInForce(agreement, registry);
      for (const mobility of mobilities) {
        const start = startOf(mobility, registry);
        if (!start || days.some((span) => haveDayInCommon(start, span)) || needsNoAgreement(mobility, agreement))
          continue;
        const message = `${agreement.id} is not in force when this starts`;
        yield { at: mobility, field: ["agreement"], message, help: "compare the dates of both records" };
      }
    }
  },
});

const haveDayInCommon = (start: Span, days: Span): boolean => start.first <= days.last && start.last >= days.first;

/** A cancelled mobility needs no agreement, and a planned one may precede its signing. */
const needsNoAgreement = (mobility: Mobility, { stage }: Agreement): boolean =>
  mobility.stage === "cancelled" || (!tookPlace(mobility) && stage !== undefined);
