import { didYouMeanWords } from "../../kinds/fault.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { fold } from "../../values/texts/fold.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import { titlesOfKind } from "../elsewhere.ts";
import { unknownName } from "../wrong-words.ts";

/** The kind of that name, or a UsageError with the nearest by what kinds are called in any language. */
export function kindMeant(word: string): KindName {
  const found = kindNames.find((kind) => kind === word);
  if (found) return found;
  const refusal = unknownName(word, kindNames, "kind");
  const titles = kindNames.map((kind) => ({ word: kind, spellings: [kind, ...titlesOfKind(kind).map(fold)] }));
  const help = didYouMeanWords(nearestWords(fold(word), titles));
  throw help ? new UsageError(refusal.sentence, help) : refusal;
}
