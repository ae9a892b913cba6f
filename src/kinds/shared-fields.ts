import { agreementScopes, levels, outputTypes } from "./choices.ts";
import { country, money } from "./fields/codes.ts";
import { listOf, mapOf } from "./fields/composites.ts";
import { date, endDate, term } from "./fields/dates.ts";
import { count, personNumber } from "./fields/numbers.ts";
import { choice, line, reference, slug, text, vocabularyWord } from "./fields/words.ts";

/** The home institution a record belongs to; where absent, the registry's default holds. */
export const institutionField = {
  institution: reference("institutions").optional(),
};

/** The fields that end every record. */
export const commonFields = {
  notes: text().optional(),
  tags: listOf(slug()).optional(),
  sources: listOf(
    mapOf({
      document: line().optional(),
      quote: line().optional(),
      url: line().optional(),
      date: date().optional(),
    }),
  ).optional(),
};

export const level = choice(levels);

export const scope = listOf(vocabularyWord(agreementScopes, "scope"));

export const partners = listOf(reference("partners"));

export const guestCountries = listOf(country());

export const outputs = listOf(
  mapOf({
    type: choice(outputTypes),
    title: text(),
    date: date().optional(),
    count: count().optional(),
    value: money.optional(),
    stage: choice(["planned"]).optional(),
  }),
);

/** What a measured promise and a published figure share: which records count, and how many there should be. */
export const measured = {
  measure: line("measure").optional(),
  where: line("query").optional(),
  count: count().optional(),
};

export const contacts = listOf(
  mapOf({
    role: line().optional(),
    name: line().optional(),
    phone: line().optional(),
    email: line().optional(),
  }),
);

/** People who came along or stand for a partner, named only where names are asked for. */
export const personsWithPartner = listOf(
  mapOf({
    name: line(),
    position: line().optional(),
    partner: reference("partners").optional(),
  }),
);

export const enrolmentYear = term();
export const studentNumber = personNumber();

export const followUps = listOf(
  mapOf({
    text: text(),
    due: endDate().optional(),
    done: date().optional(),
  }),
);
