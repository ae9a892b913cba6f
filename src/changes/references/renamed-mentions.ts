import { changeTexts } from "../change-record.ts";
import type { RecordChange } from "../record-change.ts";
import type { NamingFile } from "./find-mentions.ts";
import { type NewIdOf, replaceMentions } from "./replace-mentions.ts";

/** The changes of files after which they name some records by new ids. */
export const renamedMentions = (files: readonly NamingFile[], newIdOf: NewIdOf): RecordChange[] =>
  files.flatMap((file) => changeTexts(file, replaceMentions(file.raw, file.mentions, newIdOf)) ?? []);
