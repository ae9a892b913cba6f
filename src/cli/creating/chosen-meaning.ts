import type { Assignment } from "../../changes/fields/parse-assignment.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import { readWritten } from "../../reading/read-written.ts";
import { readingContextOf } from "../../registry/reading-context-of.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import type { Asking, Option } from "../asking/asking.ts";
import { assignmentOf, type Creation } from "./creation.ts";

/** The same as if it had been typed for a field of a record that is being made. */
export async function chosenMeaning(
  creation: Creation,
  asks: Asking,
  field: string,
  written: string,
): Promise<Assignment | undefined> {
  const spec = fieldsOfKind(kinds[creation.kind]).get(field);
  const value = spec && (await chosenValue(creation, asks, spec, written));
  return value === undefined ? undefined : assignmentOf(field, value);
}

/** Asks which of its meanings a value of a field has; absent where it has none, or another is wanted. */
export async function chosenValue(
  { registry, style }: Pick<Creation, "registry" | "style">,
  asks: Asking,
  { scalar, name: field }: FieldSpec,
  written: string,
): Promise<string | undefined> {
  if (!scalar || scalar.type === "reference") return undefined;
  const { settings } = registry;
  const context = { ...readingContextOf(settings, (name) => Object.keys(settings.vocabularies[name])), field };
  const { choices } = readWritten(written, scalar, context);
  if (choices.length === 0) return undefined;
  const options = choices.map(
    ({ value, name }): Option<string> => ({ value, label: value, hint: name ? sentenceIn(name, style.language) : "" }),
  );
  const other: Option<string> = { value: "", label: another[style.language] };
  const value = await asks.choose({ message: `${field}: ${written}`, options: [...options, other] });
  return value === "" ? undefined : value;
}

const another: Sentence = {
  en: "(something else)",
  ru: "(другое)",
  tg: "(чизи дигар)",
  uz: "(boshqa)",
};
