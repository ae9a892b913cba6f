import type { Texts } from "./apply-fixes.ts";

/** A line whose letters and their marks were joined. */
export type ComposedLine = { readonly file: string; readonly line: number };

/**
 * Texts with each letter and its mark as one character (Unicode NFC): й typed on another system looks the same and is
 * not found otherwise. It changes no meaning, so no check reports it.
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

/** A few characters become signs that mean something to YAML (the Greek varia becomes `), or come of them (> and a stroke). */
function composedLine(line: string): string {
  const normal = line.normalize("NFC");
  return signsIn(normal) === signsIn(line) ? normal : line;
}

const signsIn = (line: string): string => line.replaceAll(/[^!-/:-@[-`{-~]/g, "");
