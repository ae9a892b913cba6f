/** Letters in 1,000 of Russian text. */
const per1000 = `о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ё1
  ӣ12 ҳ8 қ8 ӯ6 ҷ5 ғ4 ў6`;
const shares = new Map(per1000.split(/\s+/).map((word) => [word.slice(0, 1), Number(word.slice(1))]));

/** How usual the letters of a text are in Cyrillic: the mean of their shares, about 55 for Russian text. */
export function cyrillicLikelihood(text: string): number {
  let sum = 0;
  let count = 0;
  for (const letter of text
    .slice(0, 100_000)
    .toLowerCase()
    .match(/\p{Script=Cyrillic}/gu) ?? []) {
    sum += shares.get(letter) ?? 0;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
