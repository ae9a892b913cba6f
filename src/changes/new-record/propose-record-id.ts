import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { proposeId } from "../../reading/propose-id.ts";
import type { Registry } from "../../registry/registry.ts";
import { isId } from "../../registry/roles.ts";
import { memoize } from "../../values/memoize.ts";
import { textIn } from "../../values/texts/text.ts";
import { acronymIn, nameWords, titleWords } from "./id-words.ts";
import { institutionLead } from "./institution-lead.ts";

/** Whether no record of a kind has an id, and no file of it is there. */
export const isFreeId = (kind: KindName, id: string, registry: Registry): boolean => !registry.isResolvable(kind, id);

/** Proposes ids of new records: none that is on file, none that was given before. */
export type RecordIds = {
  /** An id of what tells a record apart, as the ids of its kind are made: Latin, free, and one that Windows has room for. */
  readonly propose: (kind: KindName, raw: ValueMap) => string;
  /** Keeps an id for a record; false where it is no id, or not free. */
  readonly keep: (kind: KindName, id: string) => boolean;
};

export function recordIds(registry: Registry): RecordIds {
  const given = new Set<string>();
  const times = new Map<string, number>();
  const leadOf = memoize((institution: Value | undefined) => institutionLead(institution, registry));
  const isUsable = (kind: KindName, id: string): boolean =>
    isId(id) && !given.has(`${kind}/${id}`) && isFreeId(kind, id, registry);
  const keep = (kind: KindName, id: string): boolean => {
    if (!isUsable(kind, id)) return false;
    given.add(`${kind}/${id}`);
    return true;
  };
  return {
    keep,
    propose: (kind, raw) => {
      const lead = hasLead(kind) ? leadOf(raw["institution"]) : [];
      let stem: string | undefined;
      for (const id of idsFor(kind, lead, { raw, language: registry.settings.language })) {
        if (keep(kind, id)) return id;
        stem ??= id;
      }
      const id = numbered(shortened(stem ?? kind.replace(/s$/, "")), kind, { isUsable, times });
      keep(kind, id);
      return id;
    },
  };
}

/** Mostly the first is free, and no other has to be made. */
function* idsFor(kind: KindName, lead: readonly string[], written: Written): Generator<string> {
  for (const parts of idsOf[kind](written)) {
    const id = proposeId([...lead, ...parts].filter(Boolean).join(" "));
    if (id !== "") yield id;
  }
}

/** An id for one record. */
export const proposeRecordId = (kind: KindName, raw: ValueMap, registry: Registry): string =>
  recordIds(registry).propose(kind, raw);

const hasLead = (kind: KindName): boolean => kind !== "partners" && kind !== "institutions";

const longestStem = 72;

/** Room for a number behind it. */
const shortened = (id: string): string => id.slice(0, longestStem).replace(/-+$/, "");

type Numbering = {
  readonly isUsable: (kind: KindName, id: string) => boolean;
  /** The last number of each stem. */
  readonly times: Map<string, number>;
};

function numbered(stem: string, kind: KindName, { isUsable, times }: Numbering): string {
  const name = `${kind}/${stem}`;
  let number = (times.get(name) ?? 1) + 1;
  while (!isUsable(kind, `${stem}-${number}`)) number++;
  times.set(name, number);
  return `${stem}-${number}`;
}

/** The fields as they are to be written, and the language of texts that name none. */
type Written = { readonly raw: ValueMap; readonly language: string };

/** The words of an id, then those of longer ones for when it is taken. */
const idsOf: { readonly [K in KindName]: (written: Written) => readonly (readonly string[])[] } = {
  institutions: (written) => [[first(written, "short")], ...ofName(written)],
  partners: (written) => {
    const names = ofName(written);
    return [...names, ...names.map((words) => [...words, first(written, "country")])];
  },
  agreements: (written) => {
    const words = [...parties(written), yearOf(written)];
    const type = first(written, "type");
    return [words, [...words, type], [...parties(written), type, monthOf(written)]];
  },
  projects: (written) => {
    const title = titleWords(textOf(written, "title"));
    return [first(written, "acronym") === "" ? title : [first(written, "acronym")], [...title, yearOf(written)]];
  },
  mobilities: (written) => {
    const [place = first(written, "country")] = parties(written);
    const words = [place, travellers(written), yearOf(written)];
    return [words, [...words, first(written, "purpose")]];
  },
  events: (written) => {
    const [partner] = parties(written);
    const what = partner === undefined ? titleWords(textOf(written, "title")) : [partner, first(written, "type")];
    return [
      [monthOf(written), ...what],
      [monthOf(written), ...what, ...titleWords(textOf(written, "title"))],
    ];
  },
  "joint-programmes": (written) => {
    const title = titleWords(textOf(written, "title"));
    return [title, [...parties(written), ...title]];
  },
  plans: (written) => {
    const title = titleWords(textOf(written, "title"));
    return [title, [...title, yearOf(written)]];
  },
};

/** The acronym that somebody goes by, the words that only they have in their name, and all of its words. */
function ofName(written: Written): readonly (readonly string[])[] {
  const name = textOf(written, "name");
  const acronym = [...textsOf(written.raw["aliases"]), name].map(acronymIn).find((found) => found !== undefined);
  return [...(acronym === undefined ? [] : [[acronym]]), nameWords(name), titleWords(name, 6)].filter(
    (words) => words.length > 0,
  );
}

const mostParties = 2;

/** The partners, or the countries where none are named. */
function parties({ raw }: Written): string[] {
  const partners = textsOf(raw["partners"] ?? raw["partner"]);
  return (partners.length > 0 ? partners : textsOf(raw["countries"])).slice(0, mostParties);
}

/** `student` for one, `students` for several. */
function travellers(written: Written): string {
  const who = first(written, "who").replace("doctoral-candidate", "doctorate");
  const { persons, count } = written.raw;
  const isOne = isList(persons) ? persons.length === 1 : persons !== undefined || count === undefined || count === "1";
  return isOne || who === "staff" || who === "mixed" || who === "" ? who : `${who}s`;
}

const day = (written: Written): string =>
  ["signed", "starts", "term", "period", "ends"].map((field) => first(written, field)).find((text) => text !== "") ??
  "";

const yearOf = (written: Written): string => /^\d{4}/.exec(day(written))?.[0] ?? "";
const monthOf = (written: Written): string => /^\d{4}-\d{2}(?![\d/])/.exec(day(written))?.[0] ?? yearOf(written);

const first = ({ raw }: Written, field: string): string => textsOf(raw[field])[0] ?? "";

const textsOf = (value: Value | undefined): string[] =>
  (isList(value) ? value : [value]).filter((item) => typeof item === "string");

/** A text in English where it has it, as most ids are read. */
function textOf({ raw, language }: Written, field: string): string {
  const value = raw[field];
  if (!isMap(value)) return first({ raw, language }, field);
  const versions = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return textIn(Object.fromEntries(versions), "en", language);
}
