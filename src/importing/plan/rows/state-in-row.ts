import type { Target } from "../../mapping/mapping.ts";
import { changeSaid, type StateWord, stateWordIn } from "../../values/state-words.ts";
import { notedIn } from "./results-in-row.ts";
import type { RowDraft } from "./row-draft.ts";
import type { FieldText } from "./row-texts.ts";

/** What is asked of a word; what is in force follows from the dates. */
const askedAs: Partial<Readonly<Record<StateWord, Target>>> = { over: "ends", "not-signed": "stage" };
/** Fields that say it too; with one of them the word may stay in the notes. */
const saidBy: Readonly<Record<Target, readonly Target[]>> = { ends: ["ends", "terminated", "stage"], stage: ["stage"] };

type Read = (draft: RowDraft, target: Target, text: FieldText) => void;

/** A reader that leaves to the notes what a column of stages says that is a state and no stage. */
export const exceptStates =
  (read: Read): Read =>
  (draft, target, written) => {
    if (target !== "stage") return read(draft, target, written);
    const state = stateWordIn(written.text);
    if (state === "over" || state === "in-force") draft.notes.push(`${written.heading ?? target}: ${written.text}`);
    else read(draft, changeSaid(written.text) === "terminated" ? "terminated" : target, written);
  };

/**
 * Words in the notes of an agreement, without which it would count as in force: that it is over, or not signed yet. They are
 * read as its end, or its stage, so that it is asked when it ended, or what it is.
 */
export function readStateWords(draft: RowDraft, headingOfNotes: string | undefined, read: Read): void {
  const { notes } = draft.fields;
  const ownNote = typeof notes === "string" ? wordIn({ text: notes, heading: headingOfNotes }, draft) : undefined;
  if (ownNote) delete draft.fields["notes"];
  const words = draft.notes.map(notedIn).flatMap((text) => wordIn(text, draft) ?? []);
  const kept = draft.notes.filter((note) => !words.some(({ written }) => isSame(notedIn(note), written)));
  draft.notes.splice(0, draft.notes.length, ...kept);
  for (const { target, written } of [...(ownNote ? [ownNote] : []), ...words]) read(draft, target, written);
}

type Word = { readonly target: Target; readonly written: FieldText };

function wordIn(written: FieldText, { fields, proposed }: RowDraft): Word | undefined {
  const state = stateWordIn(written.text);
  if (!state) return changeIn(written, { fields, proposed });
  const target = askedAs[state];
  const isSaid = target && saidBy[target]?.some((field) => field in fields || field in proposed);
  return target && !isSaid ? { target, written } : undefined;
}

/** A sentence after which the dates are not what they were. */
function changeIn(written: FieldText, { fields, proposed }: Pick<RowDraft, "fields" | "proposed">): Word | undefined {
  const change = changeSaid(written.text);
  if (change === undefined) return undefined;
  const target = change === "extended" ? "ends" : "terminated";
  return target in proposed || (change === "terminated" && target in fields) ? undefined : { target, written };
}

const isSame = (a: FieldText, b: FieldText): boolean => a.text === b.text && a.heading === b.heading;
