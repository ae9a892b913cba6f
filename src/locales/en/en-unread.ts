import type { UnreadWords } from "../unread-words.ts";
import { enNumber } from "./en-number.ts";

const kinds: Readonly<Record<Parameters<UnreadWords["missing"]>[0], readonly [one: string, many: string]>> = {
  institutions: ["institution", "institutions"],
  partners: ["partner", "partners"],
  agreements: ["agreement", "agreements"],
  projects: ["project", "projects"],
  mobilities: ["mobility", "mobilities"],
  events: ["event", "events"],
  "joint-programmes": ["joint programme", "joint programmes"],
  plans: ["plan", "plans"],
  records: ["record", "records"],
};

/** What English says of what could not be read. */
export const enUnread: UnreadWords = {
  missing: (kind, number, named) =>
    number === 1
      ? `1 ${kinds[kind][0]} is missing: ${named} cannot be read.`
      : `${enNumber(number)} ${kinds[kind][1]} are missing: ${named} cannot be read.`,
  notRead: (places) => `Not read: ${places}.`,
  asBounds: (places) => `Given as bounds, because the numbers cannot be read: ${places}.`,
  line: (file, line) => `${file}, line ${line}`,
  duplicate: (file) => `${file}, whose id is taken`,
  more: (number) => `and ${enNumber(number)} more`,
};
