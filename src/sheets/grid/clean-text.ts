/** Nothing to clean: printable ASCII and Cyrillic, no space at the ends. */
const plain = /^(?! )[ -%'-~А-яЁё№«»–]*(?<! )$/;

const lineEnds = /\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g;
const otherSpaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Control characters but the line end, soft hyphens, what has no width, what turns the direction, what XML forbids. */
const unseen =
  /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** Characters that a page on the web has by their names; lists are taken from such pages. */
const entities: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", nbsp: " ", lt: "<", gt: ">" };

const entity = /&(?:(?<name>amp|quot|apos|nbsp|lt|gt)|#(?<digits>\d{2,6})|#x(?<hex>[\da-f]{2,5}));/gi;

const withoutEntities = (text: string): string => (text.includes("&") ? text.replace(entity, characterOf) : text);

function characterOf(written: string, name?: string, digits?: string, hex?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? written;
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  return code < 0x20 ? written : String.fromCodePoint(code);
}

/** The text of a cell without characters that nobody sees; its line breaks are kept as `\n`. */
export const cleanText = (text: string): string =>
  plain.test(text)
    ? text
    : withoutEntities(text)
        .replace(lineEnds, "\n")
        .replace(otherSpaces, " ")
        .replace(unseen, "")
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
        .normalize("NFC")
        .trim();

/** The same on one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
