import type { Sentence } from "../../values/texts/sentence.ts";
import { commandLineOf } from "../command-line.ts";
import { type Beginning, type CiService, idFor, readBeginning, titleFor } from "./beginning.ts";
import { noId } from "./beginning-faults.ts";
import { flagsMissing } from "./place-errors.ts";

/** What the flags of `hamkor init` say. */
export type BeginningFlags = {
  readonly title?: string;
  readonly language?: string;
  readonly institution?: string;
  readonly id?: string;
  readonly country?: string;
  readonly academicYear?: string;
  readonly ci?: CiService;
};

/** What the flags say, read; a UsageError for the first that says nothing that can be used. */
export function readFlags(flags: BeginningFlags): BeginningFlags {
  const { title, language, institution, id, country, academicYear, ci } = flags;
  return {
    ...(language !== undefined && { language: readBeginning.language(language) }),
    ...(institution !== undefined && { institution: readBeginning.line(institution) }),
    ...(country !== undefined && { country: readBeginning.country(country) }),
    ...(id !== undefined && { id: readBeginning.id(id) }),
    ...(title !== undefined && { title: readBeginning.line(title) }),
    ...(academicYear !== undefined && { academicYear: readBeginning.monthDay(academicYear) }),
    ...(ci !== undefined && { ci }),
  };
}

/** The beginning that flags alone say, where nobody can be asked; what can be left to hamkor is. The folder is as it was typed. */
export function givenBeginning(flags: BeginningFlags, spoken: string, folder: string | undefined): Beginning {
  const { institution, country, language = spoken } = flags;
  if (institution === undefined || country === undefined)
    throw flagsMissing(
      [...(institution === undefined ? ["--institution"] : []), ...(country === undefined ? ["--country"] : [])],
      exampleFor(flags, folder),
    );
  const id = flags.id ?? idFor(institution);
  if (id === "") throw noId(institution, "");
  return {
    title: flags.title ?? titleFor(institution, language),
    language,
    institution: { id, name: institution, country },
    academicYear: flags.academicYear,
    ci: flags.ci ?? "none",
  };
}

/** The command with what was given, and an example of what was not. */
function exampleFor({ institution, country }: BeginningFlags, folder: string | undefined): Sentence {
  const written = (ofInstitution: string, ofCountry: string): string =>
    commandLineOf([
      ...["hamkor", "init", ...(folder === undefined ? [] : [folder])],
      ...["--institution", institution ?? ofInstitution, "--country", country ?? ofCountry],
    ]);
  return {
    en: written("Technological University of Tajikistan", "Tajikistan"),
    ru: written("Технологический университет Таджикистана", "Таджикистан"),
    tg: written("Донишгоҳи технологии Тоҷикистон", "Тоҷикистон"),
    uz: written("Toshkent davlat texnika universiteti", "Oʻzbekiston"),
  };
}
