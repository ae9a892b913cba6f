import { type FieldPath, positionsIn } from "../../documents/positions.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isMap, type Value, type ValueMap } from "../../documents/value.ts";
import { type FieldSpec, fieldsOfKind, specAt } from "../../kinds/describe.ts";
import { didYouMean, named } from "../../kinds/fault.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { partnerFieldOf } from "../columns/heading-index.ts";
import {
  type ColumnUse,
  type FieldTexts,
  isPartnerTarget,
  type Mapping,
  notSaid,
  parenthesis,
  separators,
  type Target,
} from "./mapping.ts";

/** What is wrong with a mapping's file, on a line from 1. */
type MappingFault = { readonly line: number; readonly message: Sentence; readonly help: Sentence | undefined };

/** A mapping, or all that is wrong with its text. */
export type ReadMapping =
  | { readonly is: "read"; readonly mapping: Mapping }
  | { readonly is: "faulty"; readonly faults: readonly MappingFault[] };

type Report = (path: FieldPath, message: Sentence, help?: Sentence, part?: "key" | "value") => void;

/** Reads the text of a mapping's file. Fields that the kind does not have are faults, with the nearest that it has. */
export function readMapping(text: string): ReadMapping {
  const { value, problems } = readDocument(text);
  if (problems.length > 0)
    return { is: "faulty", faults: problems.map(({ line, message, help }) => ({ line, message, help })) };
  const faults: MappingFault[] = [];
  const positions = positionsIn(text);
  const report: Report = (path, message, help, part = "value") => {
    faults.push({ line: positions(path, part).line, message, help });
  };
  const mapping = mappingIn(isMap(value) ? value : {}, report);
  return mapping && faults.length === 0 ? { is: "read", mapping } : { is: "faulty", faults };
}

const parts = ["kind", "columns", "always", "sheets", "answers"];

function mappingIn(map: ValueMap, report: Report): Mapping | undefined {
  for (const name of Object.keys(map))
    if (!parts.includes(name)) report([name], unknownWord(name), nearest(name, parts), "key");
  const kind = kindIn(map["kind"], report);
  if (!kind) return undefined;
  const columns = mapAt(map["columns"], ["columns"], report);
  return {
    kind,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, use]) => [name, useIn(use, ["columns", name], kind, report)]),
    ),
    always: textsIn(map["always"], ["always"], kind, report),
    sheets: textMaps(map["sheets"], ["sheets"], report, (inner, path) => textsIn(inner, path, kind, report)),
    answers: textMaps(map["answers"], ["answers"], report, (inner, path) => withoutNames(textsAt(inner, path, report))),
  };
}

const withoutNames = (texts: FieldTexts): FieldTexts =>
  Object.fromEntries(Object.entries(texts).map(([typed, answer]) => [typed === notSaid ? "" : typed, answer]));

function kindIn(value: Value | undefined, report: Report): KindName | undefined {
  const kind = kindNames.find((name) => name === value);
  if (!kind) {
    const written = typeof value === "string" ? value : "";
    report(["kind"], noKind, nearest(written, kindNames));
  }
  return kind;
}

function mapAt(value: Value | undefined, path: FieldPath, report: Report): ValueMap {
  if (value === undefined || isMap(value)) return value ?? {};
  report(path, noMap);
  return {};
}

function useIn(value: Value, path: FieldPath, kind: KindName, report: Report): ColumnUse {
  const fallback: ColumnUse = { is: "notes" };
  if (isMap(value)) return labelledIn(value, path, kind, report);
  if (typeof value !== "string") {
    report(path, noMap);
    return fallback;
  }
  if (value === "skip" || value === "notes") return { is: value };
  if (value === "notes as they are") return { is: "field", field: "notes" };
  const use = listIn(value) ?? severalIn(value) ?? { is: "field" as const, field: value };
  const fields = use.is === "parts" ? use.fields : use.is === "period" ? [use.starts, use.ends] : [use.field];
  for (const field of fields) checkTarget(field, path, kind, report);
  return use;
}

function listIn(text: string): Extract<ColumnUse, { readonly is: "field" }> | undefined {
  const [, field] = /^list of (\S+)$/.exec(text) ?? [];
  return field === undefined ? undefined : { is: "field", field, isList: true };
}

function severalIn(text: string): Extract<ColumnUse, { readonly is: "parts" | "period" }> | undefined {
  const [, starts, ends] = /^(\S+) to (\S+)$/.exec(text) ?? [];
  if (starts !== undefined && ends !== undefined) return { is: "period", starts, ends };
  const [, before, within] = /^(\S+) \((\S+)\)$/.exec(text) ?? [];
  if (before !== undefined && within !== undefined)
    return { is: "parts", fields: [before, within], separator: parenthesis };
  const separator = separators.find((one) => text.includes(one));
  return separator === undefined ? undefined : { is: "parts", fields: text.split(separator), separator };
}

function labelledIn(value: ValueMap, path: FieldPath, kind: KindName, report: Report): ColumnUse {
  const { lead, labels, ...others } = value;
  for (const name of Object.keys(others))
    report([...path, name], unknownWord(name), nearest(name, ["lead", "labels"]), "key");
  if (typeof lead === "string") checkTarget(lead, [...path, "lead"], kind, report);
  const targets = textsAt(labels, [...path, "labels"], report);
  for (const [label, target] of Object.entries(targets)) checkTarget(target, [...path, "labels", label], kind, report);
  return { is: "labelled", lead: typeof lead === "string" ? lead : undefined, labels: targets };
}

/** Texts by fields of the kind. */
function textsIn(value: Value | undefined, path: FieldPath, kind: KindName, report: Report): FieldTexts {
  const texts = textsAt(value, path, report);
  for (const field of Object.keys(texts)) checkTarget(field, [...path, field], kind, report, "key");
  return texts;
}

function textsAt(value: Value | undefined, path: FieldPath, report: Report): FieldTexts {
  const entries = Object.entries(mapAt(value, path, report));
  return Object.fromEntries(
    entries.flatMap(([name, text]) => {
      if (typeof text === "string") return [[name, text] as const];
      report([...path, name], noText);
      return [];
    }),
  );
}

function textMaps(
  value: Value | undefined,
  path: FieldPath,
  report: Report,
  read: (inner: Value, path: FieldPath) => FieldTexts,
): Readonly<Record<string, FieldTexts>> {
  const entries = Object.entries(mapAt(value, path, report));
  return Object.fromEntries(entries.map(([name, inner]) => [name, read(inner, [...path, name])]));
}

function checkTarget(target: Target, path: FieldPath, kind: KindName, report: Report, part?: "key" | "value"): void {
  if (target === "id" || isKnown(target, kind)) return;
  const known = targetsOfKind(kind);
  report(path, unknownField(target), nearest(target, known), part);
}

function isKnown(target: Target, kind: KindName): boolean {
  const ofPartner = isPartnerTarget(target);
  if (ofPartner && !partnerFieldOf(kind)) return false;
  const path = (ofPartner ? target.slice("partner.".length) : target).split(".");
  return specAt(fieldsOfKind(kinds[ofPartner ? "partners" : kind]), path) !== undefined;
}

/** The fields that a column of a list of a kind can fill. */
function targetsOfKind(kind: KindName): readonly Target[] {
  const ofPartner = partnerFieldOf(kind) ? pathsIn(fieldsOfKind(kinds.partners), "partner.") : [];
  return ["skip", "notes", "id", ...pathsIn(fieldsOfKind(kinds[kind])), ...ofPartner];
}

const pathsIn = (specs: ReadonlyMap<string, FieldSpec>, lead = ""): Target[] =>
  [...specs.values()].flatMap((spec) =>
    spec.fields ? pathsIn(spec.fields, `${lead}${spec.name}.`) : [`${lead}${spec.name}`],
  );

const nearest = (word: string, known: readonly string[]): Sentence | undefined =>
  didYouMean(nearestWords(word, known), word) ?? {
    en: `it may be ${known.slice(0, 12).join(", ")}`,
    ru: `здесь может быть ${known.slice(0, 12).join(", ")}`,
    tg: `дар ин ҷо мумкин аст: ${known.slice(0, 12).join(", ")}`,
    uz: `bu yerda boʻlishi mumkin: ${known.slice(0, 12).join(", ")}`,
  };

const unknownWord = (name: string): Sentence => ({
  en: `${named(name)} is no part of a mapping`,
  ru: `${named(name)} — не часть описания столбцов`,
  tg: `${named(name)} қисми тавсифи сутунҳо нест`,
  uz: `${named(name)} ustunlar tavsifining qismi emas`,
});

const unknownField = (name: string): Sentence => ({
  en: `there is no field ${named(name)} for this kind`,
  ru: `у этого раздела нет поля ${named(name)}`,
  tg: `ин навъ майдони ${named(name)} надорад`,
  uz: `bu turda ${named(name)} degan maydon yoʻq`,
});

const noKind: Sentence = {
  en: "a mapping names the kind of its records",
  ru: "в описании столбцов нужен раздел записей",
  tg: "дар тавсифи сутунҳо навъи сабтҳо лозим аст",
  uz: "ustunlar tavsifida yozuvlar turi kerak",
};

const noMap: Sentence = {
  en: "lines of the form `name: value` belong here",
  ru: "здесь нужны строки вида `имя: значение`",
  tg: "дар ин ҷо сатрҳои намуди `ном: қимат` лозиманд",
  uz: "bu yerda `nom: qiymat` koʻrinishidagi qatorlar kerak",
};

const noText: Sentence = {
  en: "a text belongs here",
  ru: "здесь нужен текст",
  tg: "дар ин ҷо матн лозим аст",
  uz: "bu yerda matn kerak",
};
