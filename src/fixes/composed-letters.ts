import type { Texts } from "./apply-fixes.ts";

/** A line in which letters and their combining marks were composed. */
export type ComposedLine = { readonly file: string; readonly line: number };

/**
 * Texts in Unicode NFC, each letter and its combining mark as one character: й typed on another system looks the same
 * and is not found otherwise. The meaning stays the same, so no check reports it.
 */
export function withComposedLetters(texts: Texts): { texts: Texts; composed: readonly ComposedLine[] } {
  const composed: ComposedLine[] = [];
  const changed = [...texts].map(([file, text]) => {
    const lines = text.split("\n").map((line, index) => {
      const normal = composedLine(line);
      if (normal !== line) composed.push({ file, line: index + 1 });
      return normal;
    });
    return [file, lines.join("\n")] as const;
  });
  return { texts: new Map(changed), composed };
}

/**
 * Lines whose ASCII punctuation would change stay: NFC turns the Greek varia into `, and > with a stroke into another
 * character.
 */
function composedLine(line: string): string {
  const normal = line.normalize("NFC");
  return punctuationIn(normal) === punctuationIn(line) ? normal : line;
}

const punctuationIn = (line: string): string => line.replaceAll(/[^!-/:-@[-`{-~]/g, "");
