import type { ValueMap } from "../../documents/value.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { onlyValue } from "../../reading/meaning.ts";
import { readValue } from "../../reading/read-written.ts";
import { anywhere } from "../../reading/reading-context.ts";
import { wordsNamed } from "../../reading/words/read-word.ts";
import { readRecord } from "../../registry/read-record.ts";
import type { Registry } from "../../registry/registry.ts";
import { memoize } from "../../values/memoize.ts";
import { kindWords } from "../columns/kind-words.ts";
import type { Target } from "../mapping/mapping.ts";
import type { Questions } from "./questions.ts";
import { reasons } from "./reasons.ts";
import type { RowDraft } from "./rows/row-draft.ts";

/** Fills in fields that a record needs and its row does not name: what other fields say, else what was answered for all rows. */
export function addNeeded(draft: RowDraft, kind: KindName, questions: Questions): void {
  for (const spec of neededBy(kind)) {
    if (draft.fields[spec.name] !== undefined || spec.name in draft.proposed) continue;
    addField(draft, kind, spec, questions);
  }
}

const neededBy = memoize((kind: KindName): readonly FieldSpec[] =>
  [...fieldsOfKind(kinds[kind]).values()].filter(({ required }) => required),
);

/** Whose the records are, where several institutions share a registry and neither row nor default says it. */
export function addInstitution(draft: RowDraft, kind: KindName, { records, settings }: Registry, questions: Questions) {
  const { institutions } = records;
  const isOpen = settings.institution === undefined && institutions.length > 1 && draft.fields[home] === undefined;
  if (!isOpen || home in draft.proposed || !fieldsOfKind(kinds[kind]).has(home)) return;
  const all = institutions.map(({ id }) => id);
  const answer = questions.answered(home, "", draft);
  if (answer !== undefined && all.includes(answer)) draft.fields[home] = answer;
  else needed(draft, home, "", all, questions);
}

const home = "institution";

function addField(draft: RowDraft, kind: KindName, spec: FieldSpec, questions: Questions): void {
  const typed = isDoctoralJourney(draft, kind, spec.name) ? "doctorate" : "";
  const answer = questions.answered(spec.name, typed, draft);
  const value = saidElsewhere(draft, kind, spec.name) ?? answeredWord(answer, spec);
  if (value !== undefined) draft.fields[spec.name] = value;
  else needed(draft, spec.name, typed, spec.scalar?.values ?? [], questions);
}

/** Who travels for a doctorate may be another than who travels for a first degree. */
const isDoctoralJourney = ({ fields }: RowDraft, kind: KindName, field: Target): boolean =>
  kind === "mobilities" && field === "who" && fields["level"] === "doctorate";

/** The word that was answered, in any of the languages that are read. */
const answeredWord = (answer: string | undefined, { scalar }: FieldSpec): string | undefined =>
  answer === undefined || scalar === undefined ? undefined : onlyValue(readValue(answer, scalar, anywhere));

function needed(draft: RowDraft, field: Target, typed: string, values: readonly string[], questions: Questions): void {
  const reason = reasons.missing(field);
  draft.reasons.push(reason);
  draft.proposed[field] = "";
  if (values.length === 0) return;
  const choices = field === "who" ? [{ value: typed === "doctorate" ? "doctoral-candidate" : "student" }] : [];
  questions.ask({ field, typed, heading: undefined, choices, options: values, ways: [], reason }, draft);
}

function saidElsewhere({ fields }: RowDraft, kind: KindName, field: Target): string | undefined {
  if (kind !== "agreements" || field !== "type") return undefined;
  const { title } = fields;
  return typeof title === "string"
    ? typeInTitle(title, fieldsOfKind(kinds.agreements).get("type")?.scalar?.values ?? [])
    : undefined;
}

/** Papers besides those by which a list of agreements is known; what a paper is about is none. */
const namesPaper =
  /протокол|контракт|письмо|декларац|протоколи|баённома|bayonnoma|protocol|contract|letter|declaration|consortium|консорциум/i;

/** What stands between the paper and what it is on: `Договор № 12 от 15.03.2021 о сотрудничестве`. */
const numberAndDay =
  /\s+(?:№|No\.?|N)\s*\S+|\s+(?:от|від|аз|dated|vom)\s+[«"„]?\d{1,2}(?:[»"“]?\s\p{L}{3,9}\s|\.\d{1,2}\.)\d{4}(?:\s?г\.|\sгода)?/giu;

const longestPhrase = 6;

/** The type that a title begins with: `Соглашение о сотрудничестве в области науки`. */
function typeInTitle(title: string, types: readonly string[]): string | undefined {
  if (kindWords.agreements?.test(title) !== true && !namesPaper.test(title)) return undefined;
  const words = title.replace(numberAndDay, " ").trim().split(/\s+/);
  for (let length = Math.min(longestPhrase, words.length); length > 0; length--) {
    const { same, near } = wordsNamed(
      words
        .slice(0, length)
        .join(" ")
        .replace(/[,;:]$/, ""),
      types,
    );
    const [only, ...others] = same;
    if (only !== undefined && others.length === 0) return only;
    if (near.length > 0 || others.length > 0) return undefined;
  }
  return undefined;
}

/** The same of a record on file that a row changes; what was wrong with it before is not the row's. */
export function addFaultsOfChange(
  draft: RowDraft,
  fields: ValueMap,
  onFile: ValueMap,
  kind: KindName,
  registry: Registry,
): void {
  const before = new Set(readRecord(onFile, kinds[kind], registry.settings).faults.map(({ message }) => message.en));
  addFaults(draft, { ...onFile, ...fields }, kind, registry, (message) => !before.has(message));
}

/** Says in the draft what is wrong with its record as it would be. */
export function addFaults(
  draft: RowDraft,
  fields: ValueMap,
  kind: KindName,
  registry: Registry,
  isNew: (message: string) => boolean = () => true,
): void {
  for (const { message, path } of readRecord(fields, kinds[kind], registry.settings).faults) {
    if (!isNew(message.en)) continue;
    draft.reasons.push(message);
    draft.proposed[path.filter((step) => typeof step === "string").join(".")] ??= "";
  }
}
