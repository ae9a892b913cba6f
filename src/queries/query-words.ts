import { UsageError } from "./usage-error.ts";

/** A part of a word's value; a quoted part is taken literally. */
export type Part = { readonly text: string; readonly quoted: boolean };

/** One word of a query, taken apart but not yet understood. */
export type Word =
  | { readonly is: "not"; readonly word: Word }
  | { readonly is: "bare"; readonly text: string }
  | { readonly is: "field"; readonly name: string; readonly parts: readonly Part[]; readonly text: string };

/** Splits a query written in one string at its spaces; `"…"` keeps words together. */
export function splitQuery(query: string): string[] {
  if ((query.match(/"/g)?.length ?? 0) % 2 === 1)
    throw new UsageError(`a quotation mark is not closed in the query ${query}`, 'close it: title:"water harmony"');
  return query.match(/(?:"[^"]*"|[^\s"])+/g) ?? [];
}

/** Takes one word apart: `field:value`, `not:WORD`, or a bare word. */
export function parseWord(written: string): Word {
  const [negations = "", rest = ""] = /^((?:not:\s*)*)([\s\S]*)$/i.exec(written.trim())?.slice(1) ?? [];
  if (negations !== "" && rest === "") throw emptyValue("not");
  const word = parsePlainWord(rest);
  // Twice denied is not denied: what is undecided stays so either way.
  const isNegated = (negations.match(/not:/gi)?.length ?? 0) % 2 === 1;
  return isNegated ? { is: "not", word } : word;
}

function parsePlainWord(text: string): Word {
  const match = /^([a-z][a-z0-9_.-]*):([\s\S]*)$/i.exec(text);
  if (!match) return { is: "bare", text: bareText(text) };
  const [, name = "", value = ""] = match;
  if (value.trim() === "") throw emptyValue(name);
  const parts = splitValue(value);
  if (parts.some((part) => part.text.trim() === "")) throw emptyValue(name);
  return { is: "field", name: name.toLowerCase(), parts, text };
}

const emptyValue = (name: string): UsageError =>
  new UsageError(`${name}: has no value`, `write ${name}:VALUE, ${name}:none for absent or ${name}:any for present`);

function bareText(text: string): string {
  const bare = /^"([^"]*)"$/.exec(text)?.[1] ?? text;
  if (bare.trim() === "")
    throw new UsageError("an empty word asks for nothing", "take it out, or write a word to look for");
  return bare;
}

/** The values between commas; a comma between quotation marks is part of a value. */
function splitValue(value: string): Part[] {
  const hasPairs = (value.match(/"/g)?.length ?? 0) % 2 === 0;
  const pieces = hasPairs ? (value.match(/(?:"[^"]*"|[^,"])+|(?<=,|^)(?=,|$)/g) ?? []) : value.split(",");
  return pieces.map((piece) => {
    const trimmed = piece.trim();
    const quoted = hasPairs && trimmed.includes('"');
    return { text: quoted ? trimmed.replaceAll('"', "") : trimmed, quoted };
  });
}
