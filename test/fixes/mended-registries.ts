import fc from "fast-check";
import { expect, test } from "vitest";
import { mended } from "../support/mended.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

/** What people write in a field of any kind, rightly or not. */
const written = fc.constantFrom(
  ...`2018|24.08.2018|10–15 мая 2018|about 2018|1990s|2018/19|2018-2019|осень 2018|5 лет|бессрочно|unknown|null|~|2O18-08-24|12.03.2021
      |more than 30|30+|~ 30|1 200|5 человек|10–12|0|845 000 EUR|€|845 000|2,5|Erasmus+|Университет|MoU|магистратура|professor|online
      |memorаndum|“memorandum”|traning|kmust|kmusst|KMUST|kmust lanzhou|[kmust lanzhou]|[kmust; ufa]|[DE FR]|Германия|SU|EL|XX|England|DEU
      |"KROK" University|'s-Hertogenbosch|> 100 years|MoU: phase 2|[TU] Delta|& Sons|ends: 2018|{ amount: 5, currency: € }|{ a: b }|[]|''|"2018"
      |2018-08-24T00:00:00Z|2018-08-31T19:00:00Z|outbound|out|students|exchange|planned|draft|a\u00a0b`.split(
    /\s*\n?\s*\|/,
  ),
);

const records: Readonly<Record<string, readonly string[]>> = {
  "partners/a.yaml": ["name", "type", "country", "city", "closed", "aliases", "parent", "partner_of", "tags"],
  "agreements/a.yaml": ["partners", "type", "title", "signed", "starts", "ends", "renewal", "scope", "stage", "singed"],
  "projects/a.yaml": ["acronym", "role", "partners", "programme", "budget", "starts", "ends", "stage", "tags"],
  "mobilities/a.yaml": ["direction", "who", "purpose", "partner", "count", "level", "starts", "term", "mode", "women"],
  "plans/a.yaml": ["title", "period", "tags"],
};

const around: Files = {
  "registry.yaml": "title: Байналмилалӣ\ninstitution: ddk\nlanguage: ru\n",
  "institutions/ddk.yaml": "name: Донишгоҳи давлатии Кӯлоб\ncountry: TJ\n",
  "partners/kmust.yaml": "name: 昆明理工大学\ntype: university\ncountry: CN\n",
  "partners/lanzhou.yaml": "name: 兰州大学\ntype: university\ncountry: CN\n",
  "partners/ufa.yaml": "name: Уфа\ntype: university\ncountry: RU\n",
};

/** A record of some of its fields, each with something written in it. */
const record = (fields: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(...fields.map((field) => fc.tuple(fc.constant(field), written, fc.boolean())))
    .map((lines) => lines.flatMap(([field, value, isThere]) => (isThere ? [`${field}: ${value}\n`] : [])).join(""))
    .map((text) => text || "notes: a\n");

const registry: fc.Arbitrary<Files> = fc
  .record(Object.fromEntries(Object.entries(records).map(([file, fields]) => [file, record(fields)])))
  .map((files) => ({ ...around, ...files }));

const errorsIn = (files: Files): string[] =>
  findingsOf(files)
    .filter(({ severity }) => severity === "error")
    .map(({ file, check, message }) => `${file} ${check} ${message}`);

/** What is wrong with a file that can be read; a file that cannot hides what else is wrong with it. */
const isOfSyntax = (error: string): boolean => / (?:yaml-syntax|yaml-feature) /.test(error);

/** Mending brings no error of its own, and mending again changes nothing. */
export function mendedRegistries(numRuns: number): void {
  test.each([false, true])("check after --fix (--unsafe: %s) has no new error", (unsafe) => {
    fc.assert(
      fc.property(registry, (files) => {
        const [before, after] = [errorsIn(files), mended(files, unsafe)];
        const unreadable = new Set(before.filter(isOfSyntax).map((error) => error.split(" ")[0]));
        const told = errorsIn(after).filter((error) => !unreadable.has(error.split(" ")[0]));
        expect(told.filter((error) => !before.includes(error))).toEqual([]);
        expect(errorsIn(after).filter(isOfSyntax).length).toBeLessThanOrEqual(before.filter(isOfSyntax).length);
      }),
      { numRuns },
    );
  });
}
