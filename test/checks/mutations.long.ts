import { join } from "node:path";
import { expect, it } from "vitest";
import { runChecks } from "../../src/checks/run-checks.ts";
import type { Source } from "../../src/files/source.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { type FieldSpec, fieldsOfKind } from "../../src/kinds/describe.ts";
import { type KindName, kindNames, type ScalarType } from "../../src/kinds/field-meta.ts";
import { kinds } from "../../src/kinds/index.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";

/**
 * Every field of every kind is broken in each way its type allows, in a record of the registry that comes with hamkor,
 * and exactly the expected check must tell it, at exactly the place of the fault. Faults in different files are put in
 * together, one a file, because reading the whole registry takes long; each finding is held against its own file's fault.
 */
const shipped = workTree(join(import.meta.dirname, "../../registry"));
const texts = new Map(shipped.list().map(({ path }) => [path, String(shipped.read(path))]));

const findingsIn = (changed: ReadonlyMap<string, string>): Finding[] => {
  const source: Source = { ...shipped, read: (path) => changed.get(path) ?? texts.get(path) ?? "" };
  return runChecks(openRegistry(source), "2026-11-21", { only: [], skip: [] });
};

/** A text that stands wrongly where a field's value belongs, the offset of what is wrong in it, and the check that says so. */
type Broken = { readonly value: string; readonly at: number; readonly check: string };

/** Texts that are no value of a type, and the check that says so. */
const badScalars: Readonly<Partial<Record<ScalarType, readonly string[]>>> = {
  slug: ["Not A Slug"],
  date: ["2018-13", "2019-02-29", "16.06.2018"],
  term: ["2018/2020", "2018/2019-3/2"],
  "date-or-term": ["2018/2020"],
  count: ["0", "many"],
  number: ["-1", "ten"],
  years: ["3-2"],
  country: ["UK", "DEU"],
  field: ["1299"],
  choice: ["zzzz"],
  reference: ["no-such-record"],
  record: ["partners/no-such-record"],
  identifier: ["nonsense"],
  currency: ["ZZZ"],
  rank: ["first"],
  measure: ["no-such-measure"],
  query: ["colour:red"],
};

const checkOf = (type: ScalarType): string => {
  if (type === "date" || type === "term" || type === "date-or-term") return "bad-date";
  if (type === "reference") return "unknown-reference";
  return ["record", "measure", "query"].includes(type) ? "bad-question" : "bad-value";
};

/** A value that a type takes. */
const goodScalars: Readonly<Partial<Record<ScalarType, string>>> = {
  date: "2018",
  term: "2018/2019",
  count: "1",
  number: "1",
  country: "UZ",
  rank: "601",
  currency: "TJS",
  measure: "agreements",
};

const goodValue = ({ scalar, fields, list }: FieldSpec): string => {
  const item = fields ? mapOf(fields, {}) : (scalar?.values?.[0] ?? goodScalars[scalar?.type ?? "line"] ?? "something");
  return list ? `[${item}]` : item;
};

/** A map of what must be there, with some of it as given; `undefined` leaves a field out. */
function mapOf(specs: ReadonlyMap<string, FieldSpec>, given: Readonly<Record<string, string | undefined>>): string {
  const needed = [...specs.values()].filter(({ name, required }) => required && !(name in given));
  const all: [string, string | undefined][] = [
    ...needed.map((spec): [string, string] => [spec.name, goodValue(spec)]),
    ...Object.entries(given),
  ];
  return `{ ${all.flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value}`)).join(", ")} }`;
}

/** Every way in which a field's value can be wrong. */
function brokenValues(spec: FieldSpec): Broken[] {
  const inner = spec.fields ? brokenMaps(spec.fields) : brokenScalars(spec);
  if (!spec.list) return inner;
  const one: Broken[] = spec.mayBeOne ? inner.filter(({ value }) => !value.startsWith("[")) : [{ value: wordOf(spec), at: 0, check: "wrong-type" }];
  const empty: Broken = { value: "['']", at: 1, check: "bad-value" };
  return [...one, empty, ...inner.map(({ value, at, check }) => ({ value: `[${value}]`, at: at + 1, check }))];
}

function brokenScalars({ scalar }: FieldSpec): Broken[] {
  const type = scalar?.type ?? "line";
  const bad = (badScalars[type] ?? []).filter((value) => !(scalar?.mayBeZero && value === "0")).map((value): Broken => ({ value, at: 0, check: checkOf(type) }));
  const map: Broken =
    type === "text"
      ? { value: "{ xyzzy1: a }", at: 2, check: "unknown-field" }
      : { value: "{ a: b }", at: 0, check: "wrong-type" };
  return [...bad, { value: `[${wordOf({ scalar })}]`, at: 0, check: "wrong-type" }, map];
}

/** A word for a field; of an open vocabulary a known one, because an unknown one is told before its place is looked at. */
const wordOf = ({ scalar }: { readonly scalar?: FieldSpec["scalar"] | undefined }): string =>
  (scalar?.vocabulary && scalar.values?.[0]) ?? "something";

function brokenMaps(specs: ReadonlyMap<string, FieldSpec>): Broken[] {
  const unknown = mapOf(specs, { xyzzy: "a" });
  const missing = [...specs.values()].flatMap((spec): Broken[] => {
    const other = [...specs.values()].find(({ name }) => name !== spec.name);
    if (!spec.required || !other) return [];
    return [
      {
        value: mapOf(specs, { [spec.name]: undefined, [other.name]: goodValue(other) }),
        at: 2,
        check: "missing-field",
      },
    ];
  });
  const within = [...specs.values()].flatMap((spec) =>
    brokenValues(spec)
      .slice(0, 1)
      .map((broken) => placedIn(specs, spec, broken)),
  );
  return [
    { value: "something", at: 0, check: "wrong-type" },
    { value: unknown, at: unknown.indexOf("xyzzy"), check: "unknown-field" },
    ...missing,
    ...within,
  ];
}

/** A broken field within a map; a query and a count belong to a measure. */
function placedIn(specs: ReadonlyMap<string, FieldSpec>, { name }: FieldSpec, { value, at, check }: Broken): Broken {
  const isMeasured = specs.has("measure") && ["measure", "where", "count"].includes(name);
  const map = mapOf(specs, { ...(isMeasured && { measure: "agreements", count: "1" }), [name]: value });
  return { value: map, at: map.indexOf(`${name}: `) + name.length + 2 + at, check };
}

/** A fault put into a file: the file with it, and where it is. */
type Fault = Broken & {
  readonly kind: KindName;
  readonly field: string;
  /** Puts it into a record, if it can stand there. */
  readonly into: (
    text: string,
  ) => { readonly text: string; readonly line: number; readonly column: number } | undefined;
  /** What else may follow from it. */
  readonly followers?: readonly string[];
};

const hasField = (text: string, name: string): boolean => new RegExp(`^${name}:`, "m").test(text);
const lineCount = (text: string): number => text.split("\n").length - 1;

/** Fields that cannot stand beside a field. */
const rivals: Readonly<Record<string, readonly string[]>> = {
  term: ["starts", "ends"],
  starts: ["term"],
  ends: ["term"],
};

/** A further line at the end of a record that has no such field. */
const appended =
  (field: string, value: string, at: number): Fault["into"] =>
  (text) => {
    if ([field, ...(rivals[field] ?? [])].some((name) => hasField(text, name))) return undefined;
    return { text: `${text}${field}: ${value}\n`, line: lineCount(text) + 1, column: field.length + 3 + at };
  };

/** A field with its value, on its line and on those under it. */
const linesOf = (field: string): RegExp => new RegExp(`^${field}:(?: .*)?\\n(?:[ -].*\\n)*`, "m");

/** Another value, on one line, of a field that every record has. */
const replaced =
  (field: string, value: string, at: number): Fault["into"] =>
  (text) => {
    const index = text.search(linesOf(field));
    if (index < 0) return undefined;
    const line = lineCount(text.slice(0, index)) + 1;
    return { text: text.replace(linesOf(field), () => `${field}: ${value}\n`), line, column: field.length + 3 + at };
  };

/** Another first item of a list that every record has. */
const prepended =
  (field: string, value: string, at: number): Fault["into"] =>
  (text) => {
    const lines = text.split("\n");
    const index = lines.indexOf(`${field}:`);
    if (index < 0 || !value.startsWith("[")) return undefined;
    lines.splice(index + 1, 0, `  - ${value.slice(1, -1)}`);
    return { text: lines.join("\n"), line: index + 2, column: 4 + at };
  };

/** A field that is gone. */
const without =
  (field: string): Fault["into"] =>
  (text) => {
    const left = text.replace(linesOf(field), "");
    return left === text ? undefined : { text: left, line: 1, column: 1 };
  };

/** What follows where a figure counts a record that is lost, or a field it is counted by. */
const fewerCounted = ["claim-unsupported"];

/** What follows where nothing is left of a record: a partner that only it named is named no more. */
const recordGone = [...fewerCounted, "unused-partner"];

/** What follows from a fault in a field that other checks count by or look at; a visa of 2018 has expired where a stay has no end. */
const followersOf = ({ name, required }: FieldSpec): readonly string[] => {
  if (name === "visa") return ["visa-expired"];
  return required || name === "institution" ? fewerCounted : [];
};

const filesOf = (kind: KindName): string[] => [...texts.keys()].filter((file) => file.startsWith(`${kind}/`));

/** Where a field is needed, or stands in every record, it is broken where it stands. */
function placings(kind: KindName, { name, required, list }: FieldSpec, { value, at }: Broken): Fault["into"] {
  if (required) return (list ? prepended : replaced)(name, value, at);
  if (!filesOf(kind).every((file) => hasField(texts.get(file) ?? "", name))) return appended(name, value, at);
  return replaced(name, value, at);
}

function fieldFaults(kind: KindName): Fault[] {
  return [...fieldsOfKind(kinds[kind]).values()].flatMap((spec) => {
    const { name: field, required, list } = spec;
    // In a list that is there already, only its items can be broken.
    const broken = brokenValues(spec).filter(({ value }) => !(required && list) || value.startsWith("["));
    const followers = followersOf(spec);
    const faults = broken.map(
      (fault): Fault => ({ ...fault, kind, field, into: placings(kind, spec, fault), followers }),
    );
    const gone: Fault = { kind, field, value: "(no line)", at: 0, check: "missing-field", into: without(field) };
    return required && !list ? [...faults, { ...gone, followers: fewerCounted }] : faults;
  });
}

/** Faults of YAML, which no kind has a say in: what is written at the end, and where in it the fault is. */
const yamlFaults: readonly (readonly [field: string, value: string, check: string, line: number, column: number])[] = [
  ["a field nobody knows", "xyzzy: 1\n", "unknown-field", 1, 1],
  ["tab", "tags:\n\t- a\n", "yaml-syntax", 2, 1],
  ["unclosed quote", 'notes: "Meeting\n', "yaml-syntax", 1, 8],
  ["unclosed bracket", "tags: [a, b\n", "yaml-syntax", 1, 7],
  ["colon in a text", "notes: MoU: phase 2\n", "yaml-syntax", 1, 8],
  ["text after a quoted one", 'notes: "MoU" phase 2\n', "yaml-syntax", 1, 8],
  ["line without a colon", "Meeting\n", "yaml-syntax", 1, 1],
  ["anchor", "notes: &a b\n", "yaml-feature", 1, 8],
  ["tag", "notes: !x b\n", "yaml-feature", 1, 8],
  ["merge key", "<<: { notes: b }\n", "yaml-feature", 1, 1],
  ["second record", "---\nnotes: b\n", "yaml-feature", 1, 1],
  ["control character", "notes: a\u0007b\n", "control-character", 1, 9],
  ["control character, escaped", 'notes: "a\\u001bb"\n', "control-character", 1, 8],
  ["right-to-left mark", "notes: a\u202eb\n", "control-character", 1, 9],
  ["comment in a text", "notes: MoU #2 signed\n", "comment-cuts-text", 1, 12],
  ["count that begins with >", "notes: >20\n", "yaml-syntax", 1, 8],
];

function fileFaults(kind: KindName): Fault[] {
  const atEnd = yamlFaults.map(
    ([field, value, check, line, column]): Fault => ({
      kind,
      field,
      value: value.trimEnd(),
      at: 0,
      check,
      followers: fewerCounted,
      into: (text) => {
        const left = text.replace(/^notes: .*\n/m, "");
        if (hasField(left, "notes") || hasField(left, "tags")) return undefined;
        return { text: left + value, line: lineCount(left) + line, column };
      },
    }),
  );
  const twice: Fault = {
    ...{ kind, field: "first line twice", value: "", at: 0, check: "duplicate-key" },
    into: (text) => ({ text: `${text}${text.split("\n")[0]}\n`, line: lineCount(text) + 1, column: 1 }),
  };
  const nothing: Fault = {
    ...{ kind, field: "empty file", value: "", at: 0, check: "empty-record", followers: recordGone },
    into: () => ({ text: "", line: 1, column: 1 }),
  };
  const list: Fault = {
    ...{ kind, field: "list as record", value: "- a", at: 0, check: "wrong-type", followers: recordGone },
    into: () => ({ text: "- a\n", line: 1, column: 1 }),
  };
  return [...atEnd, twice, nothing, list];
}

const faults = kindNames.flatMap((kind) => [...fieldFaults(kind), ...fileFaults(kind)]);

type Placed = Fault & { readonly file: string; readonly text: string; readonly line: number; readonly column: number };

/** Gives every fault a file in the first round in which one that can have it is free. */
function rounds(): { readonly rounds: Map<string, Placed>[]; readonly homeless: Fault[] } {
  const found: Map<string, Placed>[] = [];
  const homeless: Fault[] = [];
  for (const fault of faults) {
    const able = filesOf(fault.kind).flatMap((file) => {
      const put = fault.into(texts.get(file) ?? "");
      return put ? [{ ...fault, ...put, file }] : [];
    });
    if (able.length === 0) homeless.push(fault);
    else place(found, able);
  }
  return { rounds: found, homeless };
}

function place(found: Map<string, Placed>[], able: readonly Placed[]): void {
  for (let round = 0; ; round++) {
    const taken = found[round] ?? new Map<string, Placed>();
    found[round] = taken;
    const free = able.find(({ file }) => !taken.has(file));
    if (!free) continue;
    taken.set(free.file, free);
    return;
  }
}

const keyOf = ({ file, check, message }: Finding): string => `${file} ${check} ${message}`;

it("every fault is told by its check, at its place, and nothing else is", { timeout: 120_000 }, () => {
  const known = new Set(findingsIn(new Map()).map(keyOf));
  const placed = rounds();
  const told: string[] = [];
  const wrong: string[] = [];
  for (const round of placed.rounds) {
    const changed = new Map([...round].map(([file, { text }]) => [file, text]));
    const fresh = findingsIn(changed).filter((finding) => !known.has(keyOf(finding)));
    const allowed = new Set([...round.values()].flatMap(({ followers }) => followers ?? []));
    for (const { kind, field, value, file, check, line, column } of round.values()) {
      const here = fresh.filter((finding) => finding.file === file && !allowed.has(finding.check));
      const said = here.map((finding) => `${finding.check} ${finding.line}:${finding.column}`).join(", ");
      const expected = `${check} ${line}:${column}`;
      if (said !== expected)
        wrong.push(`${kind} ${field}: ${JSON.stringify(value)} → ${said || "nothing"}, not ${expected} (${file})`);
      told.push(`${kind}\t${field}\t${check}\t${line}:${column}`);
    }
    const elsewhere = fresh.filter(({ file, check }) => !round.has(file) && !allowed.has(check));
    wrong.push(...elsewhere.map((finding) => `elsewhere: ${keyOf(finding)}`));
  }
  console.log(tableOf([...placed.rounds.flatMap((round) => [...round.values()])]));
  expect(wrong).toEqual([]);
  expect(told.length).toBeGreaterThan(100);
  expect(placed.homeless.map(({ kind, field, value }) => `${kind} ${field} ${value}`)).toEqual([]);
});

/** The faults, one line a field: its kinds, and for each check how often, with the first as an example. */
function tableOf(all: readonly Placed[]): string {
  const byField = new Map<string, Placed[]>();
  for (const fault of all) byField.set(fault.field, [...(byField.get(fault.field) ?? []), fault]);
  const lines = [...byField].map(([field, group]) => {
    const checks = [...new Set(group.map(({ check }) => check))].map((check) => {
      const [first, ...others] = group.filter((fault) => fault.check === check);
      const example = JSON.stringify(first?.value.slice(0, 40) ?? "");
      return `${check} ×${others.length + 1} (${first?.kind} ${example} at ${first?.line}:${first?.column})`;
    });
    return `${field.padEnd(22)} ${checks.join(" · ")}`;
  });
  return [`${all.length} faults in ${texts.size} files`, ...lines].join("\n");
}
