import { readTyped } from "../../changes/fields/read-typed.ts";
import { kinds } from "../../kinds/index.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { readDate } from "../../reading/dates/read-date.ts";
import { onlyValue } from "../../reading/meaning.ts";
import { proposeId } from "../../reading/propose-id.ts";
import { anywhere } from "../../reading/reading-context.ts";
import { isId } from "../../registry/roles.ts";
import { withDefaults } from "../../registry/settings.ts";
import { isDay } from "../../values/dates/calendar.ts";
import { hasControlCharacter } from "../../values/texts/printable.ts";
import { isLanguageTag } from "../../values/texts/text.ts";
import { knownLanguage } from "../language-of.ts";
import {
  defaultTitle,
  noCountryText,
  noId,
  noLanguage,
  noMonthDay,
  noName,
  strangeCharacter,
} from "./beginning-faults.ts";

/** Where checks of the registry are to run. */
export const ciServices = ["github", "gitlab", "none"] as const;
export type CiService = (typeof ciServices)[number];

/** What a new registry says of itself. */
export type Beginning = {
  readonly title: string;
  /** A language tag, as registry.yaml has it. */
  readonly language: string;
  readonly institution: { readonly id: string; readonly name: string; readonly country: string };
  /** `MM-DD`; absent where the usual day holds. */
  readonly academicYear: string | undefined;
  readonly ci: CiService;
};

/** Each reads what was typed for a part of it, or throws a UsageError that says what is wrong with it. */
export const readBeginning = {
  language: (typed: string): string => {
    const tag = typed.trim();
    if (isLanguageTag(tag)) return tag;
    throw noLanguage(typed);
  },
  line: (typed: string): string => {
    const text = typed.normalize("NFC").replace(/\s+/g, " ").trim();
    if (text === "") throw noName();
    if (hasControlCharacter(text)) throw strangeCharacter(text);
    return text;
  },
  country: (typed: string): string => {
    const written = { name: "-", country: typed.trim() };
    if (written.country === "") throw noCountryText();
    const { country } = readTyped(written, [["country"]], kinds.institutions, withDefaults({}));
    return String(country);
  },
  id: (typed: string): string => {
    const id = typed.trim();
    if (isId(id)) return id;
    throw noId(id, proposeId(id));
  },
  monthDay: (typed: string): string => {
    const text = typed.trim();
    if (isDay(`2001-${text}`)) return text;
    const context = { ...anywhere, dayOrder: "dmy" } as const;
    const days = [`${text} 2001`, `${text.replace(/\.$/, "")}.2001`].map((date) => onlyValue(readDate(date, context)));
    const day = days.find((date) => date !== undefined && isDay(date));
    if (day === undefined) throw noMonthDay(text);
    return day.slice("2001-".length);
  },
};

/** What a registry is called where nobody says it. */
export const titleFor = (institution: string, language: string): string =>
  defaultTitle(institution)[knownLanguage(language)];

/**
 * An id for an institution: its abbreviation, where one stands in brackets behind its name, else its first letters, as these
 * institutions are usually abbreviated, else its whole name; in Latin letters. Empty where nothing is left of it.
 */
export function idFor(institution: string): string {
  const abbreviation = /\((\p{Lu}[\p{L}\p{N}-]{1,11})\)\s*$/u.exec(institution)?.[1];
  const words = institution.split(/[^\p{L}\p{N}'ʻʼ’]+/u).filter((word) => word.length >= 4);
  const initials = words.length >= 3 && words.length <= 6 ? words.map((word) => word.slice(0, 1)).join("") : undefined;
  return [abbreviation, initials, institution].map((name) => proposeId(name ?? "")).find(isId) ?? "";
}

/** What is wrong with what was typed, or nothing. */
export function faultOf(read: (typed: string) => string, typed: string): UsageError | undefined {
  try {
    read(typed);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}
