import { Lexer } from "yaml";

/** How deep lists and maps may lie in each other. No record needs more than five. */
export const deepest = 50;

/**
 * Where a text nests deeper than the parser, which recurses, can stand; `undefined` where it does not.
 * The lexer does not recurse, so this is safe on any text.
 */
export function tooDeepAt(text: string): number | undefined {
  return tooManyBrackets(text) ?? tooManyIndents(text);
}

function tooManyBrackets(text: string): number | undefined {
  if ((text.match(/[[{]/g)?.length ?? 0) <= deepest) return undefined;
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    if (depth > deepest) return offset;
    // The lexer's own marks (document, scalar, flow error) take no room in the text.
    if (!/^[\u0002\u001f\u0018]$/.test(token)) offset += token.length;
  }
  return undefined;
}

function tooManyIndents(text: string): number | undefined {
  const columns: number[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const lead = /^ *(?:[-?] +)*/.exec(line)?.[0] ?? "";
    for (const column of [
      lead.search(/[^ ]|$/),
      ...[...lead.matchAll(/[-?] +/g)].map((dash) => dash.index + dash[0].length),
    ]) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
    }
    if (columns.length > deepest) return offset;
    offset += line.length + 1;
  }
  return undefined;
}
