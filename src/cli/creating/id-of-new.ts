import { isFreeId, proposeRecordId } from "../../changes/new-record/propose-record-id.ts";
import type { ValueMap } from "../../documents/value.ts";
import type { UsageError } from "../../queries/usage-error.ts";
import { isId } from "../../registry/roles.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import type { Creation } from "./creation.ts";
import { idTaken, noId } from "./creation-errors.ts";

/** The id of a new record: the one that is wanted, else one made of its fields, which who was asked for those may change. */
export async function idOfNew(
  creation: Creation,
  raw: ValueMap,
  wanted: string | undefined,
  isAsked: boolean,
): Promise<string> {
  const { app, kind, registry, style } = creation;
  const refusal = (id: string): UsageError | undefined => {
    if (!isId(id)) return noId(id);
    return isFreeId(kind, id, registry) ? undefined : idTaken(kind, id);
  };
  if (wanted !== undefined) {
    const fault = refusal(wanted);
    if (fault) throw fault;
    return wanted;
  }
  const proposed = proposeRecordId(kind, raw, registry);
  if (!isAsked || !app.io.asks) return proposed;
  const check = (id: string): string | undefined => {
    const fault = refusal(id);
    return (
      fault && [fault.sentence, fault.help].flatMap((one) => (one ? [sentenceIn(one, style.language)] : [])).join("; ")
    );
  };
  return app.io.asks.text({ message: itsId[style.language], initial: proposed, check });
}

const itsId: Sentence = { en: "Id", ru: "Идентификатор", tg: "Рамз (id)", uz: "Identifikator" };
