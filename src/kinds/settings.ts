import { z } from "zod";
import { languageTag } from "./fields/codes.ts";
import { listOf, withMeaning } from "./fields/composites.ts";
import { monthDay } from "./fields/dates.ts";
import { number } from "./fields/numbers.ts";
import { choice, reference, slug, text } from "./fields/words.ts";
import { guestCountries } from "./shared-fields.ts";

const vocabulary = (meaning: string) => withMeaning(meaning, z.record(slug("The word."), text("What the word means.")));

/** registry.yaml: the settings of a registry. */
export const settings = z.strictObject({
  title: text("What this registry is called."),
  language: languageTag("The language plain texts are written in; `en` where absent.").optional(),
  institution: reference("The institution of records that name none.", "institutions").optional(),
  academic_year_starts: monthDay("When the academic year begins; `09-01` where absent.").optional(),
  year: choice("How tables bucket years unless told otherwise.", ["calendar", "academic"]).optional(),
  checks: withMeaning(
    "Check id → its severity here.",
    z.record(z.string(), choice("How grave it is here.", ["off", "info", "warning", "error"], "severity")),
  ).optional(),
  regions: withMeaning(
    "Regions of your own: name → countries.",
    z.record(z.string(), guestCountries("The region's countries.")),
  ).optional(),
  vocabularies: withMeaning(
    "Words of your own for `programme` and `scope`.",
    z.strictObject({
      programme: vocabulary("More programmes: slug → its name.").optional(),
      scope: vocabulary("More scopes of agreements: slug → its name.").optional(),
    }),
  ).optional(),
  small_cell: number("Cells below this are not shown; 0 shows all.").optional(),
  annual: withMeaning(
    "The annual report.",
    z.strictObject({
      introduction: text("The office's own introduction.").optional(),
      sections: listOf(slug("A report's name."), "Which reports it holds, in order.").optional(),
    }),
  ).optional(),
});
