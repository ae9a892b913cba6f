/** The place of a Russian adjective, folded: of "oshskiy" Osh; other words as they are. */
export const placeOfAdjective = (folded: string): string =>
  folded.replace(/^(.{3,}?)sk(?:iy|aya|oe|ogo|oy|om)?$/, "$1");
