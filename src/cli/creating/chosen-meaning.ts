import type { Assignment } from "../../changes/fields/parse-assignment.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import { readWritten } from "../../reading/read-written.ts";
import { readingContextOf } from "../../registry/reading-context-of.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import type { Asking, Option } from "../asking/asking.ts";
import { assignmentOf, type Creation } from "./creation.ts";

/** Asks which of its meanings a value has; absent where it has none, or another is wanted. */
export async function chosenMeaning(
  { kind, registry, style }: Creation,
  asks: Asking,
  field: string,
  written: string,
): Promise<Assignment | undefined> {
  const spec = fieldsOfKind(kinds[kind]).get(field);
  if (!spec?.scalar || spec.scalar.type === "reference") return undefined;
  const { settings } = registry;
  const context = { ...readingContextOf(settings, (name) => Object.keys(settings.vocabularies[name])), field };
  const { choices } = readWritten(written, spec.scalar, context);
  if (choices.length === 0) return undefined;
  const options = choices.map(
    ({ value, name }): Option<string> => ({ value, label: value, hint: name ? sentenceIn(name, style.language) : "" }),
  );
  const other: Option<string> = { value: "", label: another[style.language] };
  const value = await asks.choose({ message: `${field}: ${written}`, options: [...options, other] });
  return value === "" ? undefined : assignmentOf(field, value);
}

const another: Sentence = {
  en: "(something else)",
  ru: "(другое)",
  tg: "(чизи дигар)",
  uz: "(boshqa)",
};
