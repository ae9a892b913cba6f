import { lazy } from "../../values/memoize.ts";

/** Whether the font for letters of China, Japan and Korea, which comes with hamkor, has a letter. */
export const isCjkLetter = (letter: string): boolean => cjkLetters().has(letter);

/** The letters of the font by the standards that it was made by; none where this Node does not know these. */
const cjkLetters = lazy((): ReadonlySet<string> => {
  try {
    return new Set([
      ...pairs("gb18030", [0xb0, 0xf7], [high]),
      ...pairs("big5", [0xa4, 0xc6], [[0x40, 0x7e], high]),
      ...pairs("euc-jp", [0xb0, 0xcf], [high]),
      ...pairs("euc-kr", [0xb0, 0xc8], [high]),
      ...[...ranges].flatMap(([first, last]) => steps(first, last)).map((code) => String.fromCharCode(code)),
    ]);
  } catch (error) {
    if (error instanceof RangeError) return new Set();
    throw error;
  }
});

type Range = readonly [first: number, last: number];

const high: Range = [0xa1, 0xfe];
/** Punctuation, kana, and letters of full and half width. */
const ranges: readonly Range[] = [
  [0x3001, 0x301f],
  [0x3041, 0x3096],
  [0x309b, 0x30ff],
  [0xff01, 0xff5e],
  [0xff61, 0xff9f],
];

/** The ideographs and syllables that two bytes of an encoding stand for. */
function pairs(encoding: string, [first, last]: Range, seconds: readonly Range[]): string[] {
  const bytes = steps(first, last).flatMap((lead) =>
    seconds.flatMap(([from, to]) => steps(from, to).flatMap((trail) => [lead, trail])),
  );
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return [...text].filter((letter) => /[\u4e00-\u9fa5\uac00-\ud7a3]/.test(letter));
}

const steps = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
