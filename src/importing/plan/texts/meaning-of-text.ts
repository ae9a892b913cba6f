import { type FieldSpec, fieldsOfKind, specAt } from "../../../kinds/describe.ts";
import type { KindName, ScalarType } from "../../../kinds/field-meta.ts";
import { kinds } from "../../../kinds/index.ts";
import { proposeId } from "../../../reading/propose-id.ts";
import type { ReadingContext } from "../../../reading/reading-context.ts";
import { readingContextOf } from "../../../registry/reading-context-of.ts";
import type { Registry } from "../../../registry/registry.ts";
import { isId } from "../../../registry/roles.ts";
import { memoize, memoizePerObject } from "../../../values/memoize.ts";
import { isPartnerTarget, type Target, targetsOf } from "../../mapping/mapping.ts";
import { recordNames } from "../../names/record-names.ts";
import { type CellMeaning, doubt, oneValue } from "../../values/cell-meaning.ts";
import type { CellPlace } from "../../values/cell-place.ts";
import { itemsOf } from "../../values/list-items.ts";
import { ownWordIn } from "../../values/own-word.ts";
import { readCell } from "../../values/read-cell.ts";
import { readPeriod } from "../../values/read-period.ts";
import type { Reading } from "../reading.ts";
import type { FieldText } from "../rows/row-texts.ts";

/** When that begins of which a text tells: the day, if it is one, and whether it is known at all. */
export type Beginning = { readonly from: string | undefined; readonly isBegun: boolean };

/** The beginning is asked for only where what a text means depends on it. */
export type MeaningOf = (
  target: Target,
  text: FieldText,
  beginning: () => Beginning,
  isAnswer?: boolean,
) => CellMeaning;

/** Reads the text of a field, each once for the days on which it depends. */
export function meaningReader({ registry, mapping, questions, dayOrders }: Reading): MeaningOf {
  const known = memoize((_: Target) => memoize((_: string | undefined) => meaningsKnown()));
  const context = readingContextOf(registry.settings, (vocabulary) =>
    Object.keys(registry.settings.vocabularies[vocabulary]),
  );
  const filled = new Set(Object.values(mapping.columns).flatMap(targetsOf));
  const own = fieldsOfKind(kinds[mapping.kind]);
  const isOfTime = memoize((target: Target) => dependsOnBeginning(target, own));
  const currencyBelow = memoize((heading: string) => questions.answered("currency", heading, undefined));
  const contextBelow = memoize((heading: string | undefined): ReadingContext => {
    const order = questions.answered("day_order", heading ?? "", undefined);
    return {
      ...context,
      dayOrder: order === "dmy" || order === "mdy" ? order : (dayOrders(heading) ?? context.dayOrder),
    };
  });
  return (target, { text, heading, isList = false }, beginning, isAnswer = false) => {
    const isTimed = isOfTime(target);
    const { from, isBegun } = isTimed ? beginning() : notBegun;
    const meanings = known(target)(heading)(isList)(isAnswer);
    const key = isTimed ? `${from ?? isBegun}\n${text}` : text;
    const before = meanings.get(key);
    if (before) return before;
    const at = {
      target,
      from,
      isBegun,
      heading,
      currency: currencyBelow(heading ?? ""),
      isList,
      isAnswer,
      isNamedBelow: mapping.kind !== "partners",
      filled,
      own,
      registry,
      context: contextBelow(heading),
    };
    const meaning = meaningIn(at, text);
    meanings.set(key, meaning);
    return meaning;
  };
}

/** What is known of the texts of a column, lists and answers apart, so that a text itself is the key of most. */
const meaningsKnown = () =>
  memoize((_isList: boolean) => memoize((_isAnswer: boolean) => new Map<string, CellMeaning>()));

const notBegun: Beginning = { from: undefined, isBegun: false };
const typesOfTime: ReadonlySet<ScalarType> = new Set(["date", "term", "date-or-term"]);

/** Whether what a text means may depend on when that begins of which it tells: of lengths and ends it does, of words it does not. */
function dependsOnBeginning(target: Target, own: ReadonlyMap<string, FieldSpec>): boolean {
  if (isPartnerTarget(target)) return false;
  const type = specAt(own, target.split("."))?.scalar?.type;
  return type === undefined || typesOfTime.has(type);
}

type Place = Omit<CellPlace, "spec" | "ownWord" | "has" | "isFilled"> & {
  /** Whether the partners that other fields name are found among those of all rows. */
  readonly isNamedBelow: boolean;
  readonly filled: ReadonlySet<Target>;
  readonly own: ReadonlyMap<string, FieldSpec>;
  readonly registry: Registry;
};

const periodOf = (target: Target) => (target.includes(" to ") ? /^(.+) to (.+)$/.exec(target) : undefined);

/** What a text of a field means where it stands. */
export function meaningIn(place: Place, text: string): CellMeaning {
  const { target, own, from, context } = place;
  const has = (field: string): boolean => own.has(field);
  const [, starts, ends] = periodOf(target) ?? [];
  if (starts !== undefined && ends !== undefined)
    return readPeriod(text, { starts, ends, from, context, has, heading: place.heading });
  if (target === "id") return isId(text) ? oneValue("id", text) : doubt([proposeId(text)].filter(isId));
  const specs = isPartnerTarget(target) ? fieldsOfKind(kinds.partners) : own;
  const spec = specAt(specs, (isPartnerTarget(target) ? target.slice("partner.".length) : target).split("."));
  if (!spec) return doubt([]);
  if (spec.scalar?.type === "reference") return referenceIn(text, spec.scalar.to, place);
  const within = contextOf(context)(specs)(spec.name);
  const { isBegun, heading, currency, isList, isAnswer, filled } = place;
  return readCell(text, {
    target,
    spec,
    context: within,
    from,
    isBegun,
    heading,
    currency,
    isList,
    isAnswer,
    has,
    ownWord: ownWordIn(place.registry, spec.scalar?.vocabulary),
    isFilled: (field) => filled.has(field),
  });
}

/** One for all texts of a field: what is read in it once is known. */
const contextOf = memoizePerObject((context: ReadingContext) =>
  memoizePerObject((specs: ReadonlyMap<string, FieldSpec>) =>
    memoize((field: string): ReadingContext => ({ ...context, field, fields: namesOf(specs) })),
  ),
);

const namesOf = memoizePerObject((specs: ReadonlyMap<string, FieldSpec>): ReadonlySet<string> => new Set(specs.keys()));

/** A record that is on file under its id or a name; partners that the rows name may be new. */
function referenceIn(text: string, to: KindName | undefined, place: Place): CellMeaning {
  const { target, isList, isNamedBelow, registry } = place;
  if (to === undefined) return doubt([]);
  const names = recordNames(registry)(to);
  if (isList) {
    const called = itemsOf(text).map((item) => names.called(item));
    return called.every(({ length }) => length === 1) ? oneValue(target, called.flat()) : doubt([]);
  }
  if (to === "partners" && isNamedBelow) return oneValue(target, text);
  const [only, ...others] = names.called(text);
  if (only !== undefined && others.length === 0) return oneValue(target, only);
  return doubt(only === undefined ? names.near(text) : [only, ...others]);
}
