/** The place of a Russian adjective, folded: of "oshskiy" Osh; other words as they are. */
export const placeOfAdjective = (folded: string): string =>
  !folded.includes("sk") ? folded : folded.replace(/^(.{3,}?)sk(?:iy|aya|oe|ogo|oy|om)?$/, "$1");

/**
 * The stem that a word shares with its cases and adjectives in Russian, Tajik and Uzbek, folded: of "razzakova" Razzakov, of
 * "kazanskiy" Kazan. Other words may share it too.
 */
export function stemOf(folded: string): string {
  const place = placeOfAdjective(folded);
  const endings =
    place === folded ? /(?<=.{3})(?:ining|ning|dagi|ogo|oy|iy|om|[aeiouy])$/ : /(?<=.{3})(?:iy|[aeiouy])$/;
  return place.replace(endings, "");
}
