import { emptyMap, isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import { type Both, type Merging, settle } from "./merge-result.ts";

/** Two texts language by language; a plain one is in the registry's language, and stays plain with another plain one. */
export function mergeTexts({ field, kept, other }: Both, merging: Merging): Value | undefined {
  const { language } = merging;
  const [mine, theirs] = [versionsOf(kept, language), versionsOf(other, language)];
  if (!mine || !theirs) return settle({ field, kept, other }, merging);
  const isPlain = !isMap(kept) && Object.keys(theirs).every((tag) => tag === language);
  const merged = emptyMap();
  for (const tag of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const value = versionOf(isPlain ? field : `${field}.${tag}`, mine[tag], theirs[tag], merging);
    if (value !== undefined) merged[tag] = value;
  }
  return isPlain ? merged[language] : merged;
}

/** A text by language, a plain one in that which is given; nothing for a list, which is no text. */
export function versionsOf(text: Value, language: string): ValueMap | undefined {
  if (isMap(text)) return text;
  return isList(text) ? undefined : { [language]: text };
}

function versionOf(field: string, kept: Value | undefined, other: Value | undefined, merging: Merging) {
  const isSettled = kept === undefined || other === undefined || kept === other;
  return isSettled ? (kept ?? other) : settle({ field, kept, other }, merging);
}
