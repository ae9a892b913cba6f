import { agreementScopes, levels, outputTypes } from "./choices.ts";
import { country, money } from "./fields/codes.ts";
import { listOf, mapOf } from "./fields/composites.ts";
import { date, endDate, term } from "./fields/dates.ts";
import { count, personNumber } from "./fields/numbers.ts";
import { choice, line, reference, slug, text, vocabularyWord } from "./fields/words.ts";

/** The home institution a record belongs to; where absent, the registry's default holds. */
export const institutionField = {
  institution: reference("Whose work this is; where absent, the default of registry.yaml.", "institutions").optional(),
};

/** The fields that end every record. */
export const commonFields = {
  notes: text("Whatever no other field holds.").optional(),
  tags: listOf(slug("A word of your own to group records by."), "Words of your own to group records by.").optional(),
  sources: listOf(
    mapOf({
      document: line("Which document or page says so.").optional(),
      quote: line("The source's own words, where the record interprets them.").optional(),
      url: line("Where it can be read.").optional(),
      date: date("When the source was published or read.").optional(),
    }),
    "Where the facts of this record come from.",
  ).optional(),
};

export const level = choice("The level of study.", levels);

export const scope = listOf(
  vocabularyWord("What the paper covers.", agreementScopes, "scope"),
  "What the paper covers.",
);

export const partners = (meaning: string) => listOf(reference("A partner.", "partners"), meaning);

export const guestCountries = (meaning: string) => listOf(country("A country's two-letter code."), meaning);

export const outputs = listOf(
  mapOf({
    type: choice("What kind of result it is.", outputTypes),
    title: text("What it is called."),
    date: date("When it appeared.").optional(),
    count: count("How many; one where absent.").optional(),
    value: money("What it is worth.").optional(),
    stage: choice("`planned` while it is not there yet.", ["planned"]).optional(),
  }),
  "What came of it: textbooks, articles, curricula, equipment.",
);

/** What a measured promise and a published figure share: which records count, and how many there should be. */
export const measured = {
  measure: line("The measure that counts it (see `hamkor measures`).", "measure").optional(),
  where: line("A query that narrows what is counted.", "query").optional(),
  count: count("How many.").optional(),
};

export const contacts = listOf(
  mapOf({
    role: line("What the person does.").optional(),
    name: line("The person's name.").optional(),
    phone: line("Telephone.").optional(),
    email: line("E-mail.").optional(),
  }),
  "People to write to.",
);

/** People who came along or stand for a partner, named only where names are asked for. */
export const personsWithPartner = (meaning: string) =>
  listOf(
    mapOf({
      name: line("The person's name.", "line"),
      position: line("The person's office or degree.").optional(),
      partner: reference("The partner the person belongs to.", "partners").optional(),
    }),
    meaning,
  );

export const enrolmentYear = term("The academic year or term.");
export const studentNumber = personNumber("How many students.");

export const followUps = listOf(
  mapOf({
    text: text("What is to be done."),
    due: endDate("By when.").optional(),
    done: date("When it was done.").optional(),
  }),
  "What was agreed to be done next.",
);
