import type { KindName } from "../../kinds/field-meta.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** Records that refer back to themselves in a relation that must be acyclic. */
export const referenceCycle = defineCheck({
  id: "reference-cycle",
  severity: "error",
  summary: {
    en: "A record replaces, amends, belongs to or follows itself, directly or by way of others.",
    ru: "Запись прямо или через другие заменяет, дополняет или продолжает сама себя либо входит в саму себя.",
    tg: "Сабт бевосита ё тавассути дигарон худашро иваз мекунад, ба худаш илова аст, давоми худ ё дар ҳайати худ аст.",
    uz: "Yozuv bevosita yoki boshqalari orqali oʻz oʻrnini bosadi, oʻziga qoʻshimcha, oʻzining davomi yoki oʻzining tarkibida boʻladi.",
  },
  why: {
    en: "Of two agreements that replace each other neither can be in force.",
    ru: "Из двух соглашений, которые заменяют друг друга, ни одно не может действовать.",
    tg: "Аз ду созишномае, ки якдигарро иваз мекунанд, ягонтоаш амал карда наметавонад.",
    uz: "Bir-birining oʻrnini bosadigan ikki shartnomadan hech biri amalda boʻla olmaydi.",
  },
  fix: {
    en: "Take out the reference that is wrong.",
    ru: "Уберите неверную ссылку.",
    tg: "Пайванди нодурустро нест кунед.",
    uz: "Notoʻgʻri havolani olib tashlang.",
  },
  example: {
    wrong: "# agreements/mmit-ufa-2019.yaml\nreplaces: mmit-ufa-2019",
    right: "# agreements/mmit-ufa-2019.yaml\nreplaces: mmit-ufa-2014",
  },
  reads: { agreements: "all", partners: "all" },
  *run({ registry }) {
    yield* cyclesIn(registry, "agreements", "replaces");
    yield* cyclesIn(registry, "agreements", "amends");
    yield* cyclesIn(registry, "agreements", "under");
    yield* cyclesIn(registry, "partners", "parent");
    yield* cyclesIn(registry, "partners", "successor");
  },
});

type Field = "replaces" | "amends" | "under" | "parent" | "successor";

/** Each cycle once, reported at the first of its records in file order. */
function* cyclesIn(registry: Registry, kind: KindName, field: Field): Generator<Found> {
  const next = (record: AnyRecord): readonly AnyRecord[] => {
    const ids = (record as { [name in Field]?: string | readonly string[] })[field] ?? [];
    return (typeof ids === "string" ? [ids] : ids).flatMap((id) => registry.find(kind, id) ?? []);
  };
  const known = new Set<AnyRecord>();
  for (const start of registry.allOf(kind)) {
    // Most records refer to none.
    if (known.has(start) || next(start).length === 0) continue;
    for (const cycle of cyclesFrom(start, next, known)) yield cycleFound(cycle, field);
  }
}

type Step = { readonly record: AnyRecord; readonly left: AnyRecord[] };

/** The cycles that references from a record lead into; what has been walked through is known. */
function* cyclesFrom(
  start: AnyRecord,
  next: (record: AnyRecord) => readonly AnyRecord[],
  known: Set<AnyRecord>,
): Generator<readonly AnyRecord[]> {
  const path: Step[] = [{ record: start, left: [...next(start)] }];
  const isOnPath = new Set([start]);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const to = step.left.shift();
    if (to === undefined) {
      known.add(step.record);
      isOnPath.delete(step.record);
      path.pop();
    } else if (isOnPath.has(to)) {
      const records = path.map(({ record }) => record);
      yield records.slice(records.indexOf(to));
    } else if (!known.has(to)) {
      isOnPath.add(to);
      path.push({ record: to, left: [...next(to)] });
    }
  }
}

function cycleFound(cycle: readonly AnyRecord[], field: string): Found {
  const first = cycle.reduce((a, b) => (b.file < a.file ? b : a));
  const at = cycle.indexOf(first);
  const names = [...cycle.slice(at), ...cycle.slice(0, at), first].map(({ id }) => id);
  return { at: first, field: [field], message: leadsBack(field, names.join(" → ")), help: takeOut };
}

const leadsBack = (field: string, way: string): Sentence => ({
  en: `\`${field}\` leads back to this record: ${way}`,
  ru: `\`${field}\` ведёт обратно к этой записи: ${way}`,
  tg: `\`${field}\` боз ба худи ин сабт мебарад: ${way}`,
  uz: `\`${field}\` yana shu yozuvning oʻziga olib keladi: ${way}`,
});

const takeOut: Sentence = {
  en: "take out the reference that is wrong",
  ru: "уберите неверную ссылку",
  tg: "пайванди нодурустро нест кунед",
  uz: "notoʻgʻri havolani olib tashlang",
};
