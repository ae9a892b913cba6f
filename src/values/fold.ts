import anyAscii from "any-ascii";

const apostrophes = /['`´ʻʼʹʽˈ‘’‛′]/g;

/** Letters that Tajik, Uzbek and Russian write in two scripts, brought to one Latin letter before the general rules. */
const ownLetters: readonly (readonly [RegExp, string])[] = [
  [/[ўӯ]|o['`´ʻʼʹʽˈ‘’‛′]/g, "u"],
  [/[қq]/g, "k"],
  [/ғ|g['`´ʻʼʹʽˈ‘’‛′]|gh/g, "g"],
  [/[ҳхx]|kh/g, "h"],
  [/ҷ/g, "j"],
  [/ӣ/g, "i"],
];

const folded = new Map<string, string>();
const remembered = 20_000;

/**
 * Text as it is compared: without case, accents, apostrophes and script, white space run together,
 * so that «Раҳимов» and "Rahimov", "Oʻzbekiston" and «Ӯзбекистон» are equal.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= remembered) folded.clear();
  const result = foldAnew(text);
  folded.set(text, result);
  return result;
}

function foldAnew(text: string): string {
  let result = text.normalize("NFC").toLowerCase();
  for (const [letters, latin] of ownLetters) result = result.replace(letters, latin);
  result = anyAscii(result.replace(apostrophes, "").normalize("NFC")).toLowerCase();
  return result.replace(apostrophes, "").replace(/\s+/g, " ").trim();
}
