import { readReferences } from "../../changes/fields/read-references.ts";
import { type FieldSpec, fieldsOfKind, specAt } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { ReadingContext } from "../../reading/reading-context.ts";
import { remarkText } from "../../reading/remark-text.ts";
import { readingContextOf } from "../../registry/reading-context-of.ts";
import type { Registry } from "../../registry/registry.ts";
import { isDay } from "../../values/dates/calendar.ts";
import { memoizePerObject } from "../../values/memoize.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { isPartnerTarget, noRecord, type Target, targetsOf, toNotes } from "../mapping/mapping.ts";
import { type CellMeaning, type Doubt, doubt, oneValue } from "../values/cell-meaning.ts";
import { itemsOf } from "../values/list-items.ts";
import { ownWordIn } from "../values/own-word.ts";
import { readCell } from "../values/read-cell.ts";
import { readPeriod } from "../values/read-period.ts";
import { partnersIn } from "./partners-in-row.ts";
import type { AnswerWay } from "./plan.ts";
import type { Questions } from "./questions.ts";
import type { Reading } from "./reading.ts";
import { reasons } from "./reasons.ts";
import type { RowDraft } from "./row-draft.ts";
import type { FieldText, RowTexts } from "./row-texts.ts";

/** Reads rows one after the other; texts that stand in many rows are read once. */
export function rowReader(reading: Reading): (row: RowTexts) => RowDraft {
  const meaningOf = meaningReader(reading);
  return (row) => {
    const draft: RowDraft = {
      ...{ sheet: row.sheet, row: row.row, cells: row.cells, continued: row.continued },
      ...{
        fields: {},
        partners: [],
        notes: [...row.notes],
        reasons: row.unparted.map(reasons.unparted),
        proposed: {},
        isNoRecord: false,
      },
    };
    const texts = withRowAnswers(row, reading.questions);
    // Who a partner's own name means is found out among the partners.
    const isOwnName = (target: Target): boolean => target === "name" && reading.mapping.kind === "partners";
    for (const [target, text] of inOrder(texts))
      if (!isPartnerTarget(target) && !isOwnName(target)) readInto(draft, target, text, meaningOf, reading.questions);
    draft.partners.push(
      ...partnersIn(
        draft,
        texts,
        (target, text) => readInto(draft, target, text, meaningOf, reading.questions),
        reading,
      ),
    );
    return draft;
  };
}

/** A row's own answers stand in the place of its cells. */
function withRowAnswers(row: RowTexts, questions: Questions): ReadonlyMap<Target, FieldText> {
  const answers = Object.entries(questions.ofRow(row));
  if (answers.length === 0) return row.fields;
  const texts = new Map(row.fields);
  for (const [field, text] of answers) if (!texts.has(field)) texts.set(field, { text, heading: undefined });
  return texts;
}

/** Days on which others depend come first. */
const first: readonly Target[] = ["signed", "starts"];

const inOrder = (texts: ReadonlyMap<Target, FieldText>): (readonly [Target, FieldText])[] =>
  [...texts].sort(([a], [b]) => rank(a) - rank(b));
const rank = (target: Target): number => (first.includes(target) ? first.indexOf(target) : first.length);

/** When that begins of which a text tells: the day, if it is one, and whether it is known at all. */
type Beginning = { readonly from: string | undefined; readonly isBegun: boolean };

type MeaningOf = (target: Target, text: FieldText, beginning: Beginning) => CellMeaning;

/** Reads one text into a draft. */
function readInto(
  draft: RowDraft,
  target: Target,
  written: FieldText,
  meaningOf: MeaningOf,
  questions: Questions,
): void {
  const answer = questions.answered(target, written.text, draft);
  if (answer === noRecord) draft.isNoRecord = true;
  if (answer === noRecord || answer === toNotes) {
    draft.notes.push(noteOf(written, target));
    return;
  }
  const meaning = meaningOf(target, { ...written, text: answer ?? written.text }, startOf(draft));
  if (meaning.is === "values") Object.assign(draft.fields, meaning.values);
  else if (meaning.is === "nothing") {
    if (meaning.words !== undefined) draft.notes.push(noteOf({ ...written, text: meaning.words }, target));
  } else askOf(draft, target, written, meaning, questions);
}

const noteOf = ({ heading, text }: FieldText, target: Target): string => `${heading ?? target}: ${text}`;

function startOf({ fields }: RowDraft): Beginning {
  const known = [fields["starts"], fields["signed"]].filter((date) => typeof date === "string");
  return { from: known.find(isDay), isBegun: known.length > 0 };
}

const ways: readonly AnswerWay[] = ["text", "notes", "no-record"];

function askOf(
  draft: RowDraft,
  target: Target,
  { text, heading }: FieldText,
  found: Doubt,
  questions: Questions,
): void {
  const reason = withRemark(reasons.doubtful(text), found);
  draft.reasons.push(reason);
  draft.proposed[target] = found.choices[0]?.value ?? "";
  // How long it lasts is clear when its beginning is.
  if (target === "ends" && found.choices.length === 0 && first.some((field) => field in draft.proposed)) return;
  if (found.ofColumn !== undefined) {
    const choices = [{ value: "dmy" }, { value: "mdy" }];
    questions.ask(
      { field: found.ofColumn, typed: heading ?? "", heading, choices, options: ["dmy", "mdy"], ways: [], reason },
      draft,
    );
  } else
    questions.ask(
      { field: target, typed: text, heading, choices: found.choices, options: found.options, ways, reason },
      draft,
    );
}

function withRemark(reason: Sentence, { remark }: Doubt): Sentence {
  if (!remark) return reason;
  const said = remarkText(remark);
  return {
    en: `${reason.en}: ${said.en}`,
    ru: `${reason.ru}: ${said.ru}`,
    tg: `${reason.tg}: ${said.tg}`,
    uz: `${reason.uz}: ${said.uz}`,
  };
}

/** Reads the text of a field, each once for the days on which it depends. */
function meaningReader({ registry, mapping, questions }: Reading): MeaningOf {
  const known = new Map<string, CellMeaning>();
  const context = readingContextOf(registry.settings, (vocabulary) =>
    Object.keys(registry.settings.vocabularies[vocabulary]),
  );
  const filled = new Set(Object.values(mapping.columns).flatMap(targetsOf));
  const own = fieldsOfKind(kinds[mapping.kind]);
  return (target, { text, heading, isList }, { from, isBegun }) => {
    const key = `${target}\n${heading}\n${from}\n${isBegun}\n${isList}\n${text}`;
    const before = known.get(key);
    if (before) return before;
    const order = questions.answered("day_order", heading ?? "", undefined);
    const dayOrder = order === "dmy" || order === "mdy" ? order : context.dayOrder;
    const at = {
      target,
      from,
      isBegun,
      heading,
      isList: isList ?? false,
      isNamedBelow: mapping.kind !== "partners",
      filled,
      own,
      registry,
      context: { ...context, dayOrder },
    };
    const meaning = meaningIn(at, text);
    known.set(key, meaning);
    return meaning;
  };
}

type Place = {
  readonly target: Target;
  readonly from: string | undefined;
  readonly isBegun: boolean;
  readonly heading: string | undefined;
  readonly isList: boolean;
  /** Whether the partners that other fields name are found among those of all rows. */
  readonly isNamedBelow: boolean;
  readonly filled: ReadonlySet<Target>;
  readonly own: ReadonlyMap<string, FieldSpec>;
  readonly registry: Registry;
  readonly context: ReadingContext;
};

function meaningIn(place: Place, text: string): CellMeaning {
  const { target, own, from, context } = place;
  const has = (field: string): boolean => own.has(field);
  const [, starts, ends] = /^(.+) to (.+)$/.exec(target) ?? [];
  if (starts !== undefined && ends !== undefined) return readPeriod(text, { starts, ends, from, context, has });
  if (target === "id") return oneValue("id", text);
  const specs = isPartnerTarget(target) ? fieldsOfKind(kinds.partners) : own;
  const spec = specAt(specs, (isPartnerTarget(target) ? target.slice("partner.".length) : target).split("."));
  if (!spec) return doubt([]);
  if (spec.scalar?.type === "reference") return referenceIn(text, spec.scalar.to, place);
  const within = { ...context, field: spec.name, fields: namesOf(specs) };
  const ownWord = ownWordIn(place.registry, spec.scalar?.vocabulary);
  return readCell(text, {
    ...place,
    spec,
    context: within,
    has,
    ownWord,
    isFilled: (field) => place.filled.has(field),
  });
}

const namesOf = memoizePerObject((specs: ReadonlyMap<string, FieldSpec>): ReadonlySet<string> => new Set(specs.keys()));

/** A record that is on file under its id or a name. */
function referenceIn(
  text: string,
  to: KindName | undefined,
  { target, isList, isNamedBelow, registry, own }: Place,
): CellMeaning {
  if (to === "partners" && isNamedBelow && !isList) return oneValue(target, text);
  try {
    const typed = isList ? [...itemsOf(text)] : text;
    const found = readReferences({ [target]: typed }, [[target]], own, registry);
    return oneValue(target, found[target] ?? typed);
  } catch (error) {
    if (error instanceof UsageError) return doubt([]);
    throw error;
  }
}
