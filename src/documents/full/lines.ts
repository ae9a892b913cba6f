/** The line that an offset lies in, without its end. */
export function lineAt(text: string, offset: number): { start: number; end: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", offset);
  return { start, end: newline < 0 ? text.length : newline };
}

/** The value that stands on a line, without the field's name, the dash and a comment. */
export function valueOnLine(text: string, offset: number): { start: number; end: number } {
  const { start, end } = lineAt(text, offset);
  const line = text.slice(start, end);
  const lead = /^\s*(?:- +)*(?:[\w-]+:[ \t]+)?/.exec(line)?.[0].length ?? 0;
  return { start: start + lead, end: start + lead + beforeComment(line.slice(lead)).trimEnd().length };
}

/** What stands before the comment of a line, if there is one. */
export const beforeComment = (line: string): string => line.slice(0, /\s#|$/.exec(line)?.index);

/** A text in quotation marks, so that YAML reads it literally. */
export const quoted = (text: string): string => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);
