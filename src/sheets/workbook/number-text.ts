/**
 * A number with its own digits, plain and with a point, and with what its format puts around it: a percent sign, a currency, leading
 * zeros, words in quotation marks. The format's rounding is not followed: what was typed is more than what is shown.
 */
export function numberText(value: number, format: string | undefined): string {
  if (!Number.isFinite(value)) return String(value);
  const shape = format === undefined ? undefined : shapeOf(format, value);
  if (shape === undefined) return plainNumber(value);
  const { before, digits, after } = shape;
  const isPercent = before.includes("%") || after.includes("%");
  return before + withZeros(plainNumber(isPercent ? value * 100 : value), digits) + after;
}

/** Without the noise that binary fractions have after 15 digits, and never with an exponent. */
function plainNumber(value: number): string {
  const text = String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
  return text.includes("e") ? value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

/** "007" for 7 in the format 000. */
function withZeros(number: string, digits: string): string {
  const zeros = /^0+$/.test(digits) ? digits.length : 0;
  return /^\d+$/.test(number) ? number.padStart(zeros, "0") : number;
}

/** Characters for private use stand for the literal parts of a format. */
const firstMark = 0xe000;
const marks = /[\ue000-\uf8ff]/g;

type Shape = { readonly before: string; readonly digits: string; readonly after: string };

/** What a format puts before and after the digits; nothing where it is not as simple as that. */
function shapeOf(format: string, value: number): Shape | undefined {
  const literals: string[] = [];
  const keep = (text: string): string => {
    literals.push(text);
    return String.fromCharCode(firstMark + literals.length - 1);
  };
  const marked = sectionFor(format, value)
    .replace(/"([^"]*)"/g, (_, text: string) => keep(text))
    .replace(/\\(.)/g, (_, text: string) => keep(text))
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, (_, text: string) => keep(text))
    .replace(/\[[^\]]*\]|_.|\*./g, "");
  const [, before, digits, after] =
    /^([^0#?]*)([0#?](?:[0#?.,]|\s(?=[0#?]))*(?:E[+-]?0+)?)([^0#?]*)$/i.exec(marked) ?? [];
  if (before === undefined || digits === undefined || after === undefined) return undefined;
  const plain = (text: string) => text.replace(marks, (mark) => literals[mark.charCodeAt(0) - firstMark] ?? "");
  return /general|@/i.test(marked) || digits.trim().endsWith(",")
    ? undefined
    : { before: plain(before), digits: digits.trim(), after: plain(after) };
}

/** Formats may have sections for positive and negative numbers and for zero; the sign is the number's own. */
function sectionFor(format: string, value: number): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return (value === 0 && sections.length > 2 ? undefined : sections[0]) ?? "";
}
