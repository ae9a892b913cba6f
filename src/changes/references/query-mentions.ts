import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import type { Measure } from "../../measures/define-measure.ts";
import { measures } from "../../measures/index.ts";
import type { Field } from "../../queries/fields/field.ts";
import { resolveField } from "../../queries/fields/resolve-field.ts";
import { isPresence } from "../../queries/match/match.ts";
import { type PlacedPart, placedParts } from "../../queries/query-words.ts";
import type { Question } from "../../queries/question.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { parseRecordName, type RecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";

/** The registry that queries are asked of, and the day. */
export type Asked = { readonly registry: Registry; readonly today: Day };

/** What a query names. */
export type QueryNames = {
  /** Its values that are ids, each with every record that it may stand for. */
  readonly ids: readonly { readonly part: PlacedPart; readonly to: readonly RecordName[] }[];
  /** Its values that are looked for in ids, and in names of files, of some kinds, as in texts. */
  readonly texts: readonly { readonly part: PlacedPart; readonly of: readonly KindName[] }[];
};

/** What a query of a measure names; nothing where it cannot be followed. */
export function queryNames(query: string, measureName: string | undefined, asked: Asked): QueryNames | undefined {
  const measure = measures.find(({ name }) => name === measureName);
  if (!measure) return undefined;
  try {
    return namesIn(placedParts(query), measure, questionOf(measure, asked));
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

const questionOf = ({ ofOutputs = false }: Measure, { registry, today }: Asked): Question => ({
  registry,
  on: today,
  years: registry.settings.years,
  yearRule: "own",
  ofOutputs,
});

function namesIn(parts: readonly PlacedPart[], { of }: Measure, question: Question): QueryNames {
  const asked = parts
    .filter((part) => !isPresence(part, "none") && !isPresence(part, "any"))
    .map((part) => ({ part, field: part.field === undefined ? undefined : resolveField(part.field, of, question) }));
  return {
    ids: asked.flatMap(({ part, field }) => {
      const to = field ? recordsMeant(field, part.text) : [];
      return to.length > 0 ? [{ part, to }] : [];
    }),
    texts: asked.flatMap(({ part, field }) => {
      if (!field) return [{ part, of }];
      return field.name.split(".").at(-1) === "file" ? [{ part, of: kindNames }] : [];
    }),
  };
}

/** The records of which a value of a field may be the id; queries take ids in capitals too. */
function recordsMeant({ type, to, idsOf = to ? [to] : [] }: Field, text: string): RecordName[] {
  if (type === "record") return [parseRecordName(text) ?? []].flat();
  return idsOf.map((kind) => ({ kind, id: text.toLowerCase() }));
}
