import { type Language, languages } from "../../values/codes/languages.ts";
import type { Asking } from "../asking/asking.ts";
import { countryOptions } from "../asking/country-options.ts";
import { type Beginning, type CiService, ciServices, faultOf, idFor, readBeginning, titleFor } from "./beginning.ts";
import { beginningQuestions, ciLabels, languageLabels } from "./beginning-questions.ts";
import type { BeginningFlags } from "./given-beginning.ts";

/** The day on which most academic years of these countries begin. */
const usualYearStart = "09-01";

/** The beginning that flags say, and what they leave out asked for, in a language. `withCi`: a server may check the registry. */
export async function askBeginning(
  asks: Asking,
  flags: BeginningFlags,
  language: Language,
  withCi: boolean,
): Promise<Beginning> {
  const ask = asker(asks, language);
  const institution = flags.institution ?? (await ask("institution", readBeginning.line));
  const country = flags.country ?? (await ask.country());
  const spoken = flags.language ?? (await ask.language());
  const id = flags.id ?? (await ask("id", readBeginning.id, idFor(institution)));
  const title = flags.title ?? (await ask("title", readBeginning.line, titleFor(institution, spoken)));
  const academicYear = flags.academicYear ?? (await ask("academicYear", readBeginning.monthDay, usualYearStart));
  const ci = flags.ci ?? (withCi ? await ask.ci() : "none");
  return { title, language: spoken, institution: { id, name: institution, country }, academicYear, ci };
}

function asker(asks: Asking, language: Language) {
  const message = (about: keyof typeof beginningQuestions): string => beginningQuestions[about][language];
  const check = (read: (typed: string) => string) => (typed: string) => faultIn(language, read, typed);
  const line = async (
    about: "institution" | "id" | "title" | "academicYear",
    read: (typed: string) => string,
    initial = "",
  ) => read(await asks.text({ message: message(about), initial, check: check(read) }));
  return Object.assign(line, {
    country: () => asks.search({ message: message("country"), options: countryOptions(language) }),
    language: () => asks.choose({ message: message("language"), options: languageOptions, initial: language }),
    ci: (): Promise<CiService> =>
      asks.choose({ message: message("ci"), options: ciOptions(language), initial: "none" }),
  });
}

/** What is wrong and what to do about it, on one line. */
function faultIn(language: Language, read: (typed: string) => string, typed: string): string | undefined {
  const fault = faultOf(read, typed);
  return fault && [fault.sentence[language], fault.help?.[language]].filter(Boolean).join("; ");
}

const languageOptions = languages.map((value) => ({ value, label: languageLabels[value] }));

const ciOptions = (language: Language) =>
  [...ciServices].reverse().map((value) => ({ value, label: ciLabels[value][language] }));
