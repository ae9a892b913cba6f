import { type Implementation, implementationOf } from "../../../derived/agreements/agreement-implementation.ts";
import { memoizePerRegistry } from "../../../derived/memoize-per-registry.ts";
import { upperFirst } from "../../../locales/upper-first.ts";
import { inYear } from "../../../locales/year-sentences.ts";
import type { Agreement } from "../../../registry/record.ts";
import type { Cell } from "../../../tables/cell.ts";
import { firstDayOfYear } from "../../../values/dates/years.ts";
import { memoize } from "../../../values/memoize.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { inState, selectedAgreements } from "../../selection/selected-agreements.ts";
import { type AnnualRequest, labelOf, ofAnyYear } from "../annual-request.ts";

/** Whether an agreement is used, in the order of a list: each agreement has one of these, or where dates are coarse several. */
export const agreementUses = ["in-year", "in-24-months", "too-new", "none"] as const;
export type AgreementUse = (typeof agreementUses)[number];

/** An agreement with the uses that are possible, and what is known of its implementation in the year. */
export type UsedAgreement = { readonly found: Implementation; readonly uses: readonly AgreementUse[] };

/** How an agreement was used, up to the day of the report; one that is undated is never too new. */
export function useOf(agreement: Agreement, request: AnnualRequest, isUndated: boolean): UsedAgreement {
  const { registry, on, years } = request.context.question;
  const period = { from: firstDayOfYear(request.year, years), to: on, on };
  const found = implementationOf(agreement, registry, period);
  const ofLate = found.activityStatuses.map((status): AgreementUse => {
    if (status === "active") return "in-24-months";
    return status === "under-24-months" && !isUndated ? "too-new" : "none";
  });
  const isInYear = found.verdicts.some((verdict) => verdict !== "nothing-yet");
  const isPerhapsNot = found.verdicts.includes("nothing-yet");
  const uses = new Set([...(isInYear ? (["in-year"] as const) : []), ...(isPerhapsNot ? ofLate : [])]);
  return { found, uses: agreementUses.filter((use) => uses.has(use)) };
}

/** The agreements in force, and those that have no date, with their uses; and notes on what was not selected. */
export const usedAgreements = (request: AnnualRequest) => usesIn(request.context.question.registry)(request);

/** Several sections tell of them. */
const usesIn = memoizePerRegistry(() =>
  memoize((request: AnnualRequest) => {
    const asked = ofAnyYear(request);
    const { agreements, notes } = selectedAgreements(asked);
    const usedIn = (state: "in-force" | "undated"): readonly UsedAgreement[] =>
      inState(agreements, asked, state).map((agreement) => useOf(agreement, request, state === "undated"));
    return { inForce: usedIn("in-force"), undated: usedIn("undated"), notes };
  }),
);

/** The agreements that are not surely used in the year, but have activity of which no date is on record. */
export const usedWithoutDate = (uses: readonly UsedAgreement[]): readonly UsedAgreement[] =>
  uses.filter(
    ({ found, uses: [first, ...more] }) => (first !== "in-year" || more.length > 0) && found.withoutDate.length > 0,
  );

/** The heading of a column or rows of uses. */
export const useHeading: Cell = {
  is: "text",
  text: { en: "Use", ru: "Использование", tg: "Истифода", uz: "Foydalanish" },
};

/** What a use is called in a report on a year. */
export function useTitle(use: AgreementUse, request: AnnualRequest): Sentence {
  const label = labelOf(request);
  const year = inYear(label);
  switch (use) {
    case "in-year":
      return {
        en: `Used in ${label}`,
        ru: `Используется ${year.ru}`,
        tg: `${upperFirst(year.tg)} истифода шудааст`,
        uz: `${year.uz} foydalanilgan`,
      };
    case "in-24-months":
      return {
        en: "Not this year, but in the last 24 months",
        ru: "Не в этом году, но за последние 24 месяца",
        tg: "На дар ин сол, вале дар 24 моҳи охир",
        uz: "Bu yil emas, lekin soʻnggi 24 oyda",
      };
    case "too-new":
      return {
        en: "No dated use yet, in force for less than 24 months",
        ru: "Датированных записей об использовании пока нет, действует менее 24 месяцев",
        tg: "Ҳоло сабти истифода бо санаи маълум нест, камтар аз 24 моҳ амал мекунад",
        uz: "Hali sanasi koʻrsatilgan foydalanish yoʻq, amalda boʻlganiga 24 oy toʻlmagan",
      };
    case "none":
      return {
        en: "No use on record in 24 months",
        ru: "Нет записей об использовании за 24 месяца",
        tg: "Дар 24 моҳи охир сабти истифода нест",
        uz: "Soʻnggi 24 oyda foydalanish qayd etilmagan",
      };
  }
}
