/** The pictures of a part of a document, each with the number that its name and its relation have. */
export type Pictures = {
  /** Takes a picture in, and returns its number. */
  readonly add: (png: Uint8Array) => number;
  readonly files: ReadonlyMap<number, Uint8Array>;
  /** The last number given away. */
  readonly last: () => number;
};

/** An empty collection; the first picture gets the number after this one. */
export function picturesAfter(before: number): Pictures {
  const files = new Map<number, Uint8Array>();
  const add = (png: Uint8Array): number => {
    const number = before + files.size + 1;
    files.set(number, png);
    return number;
  };
  return { add, files, last: () => before + files.size };
}

/** The path of a picture, from the folder of the document's main part. */
export const pictureTarget = (number: number): string => `media/hamkor-${number}.png`;
export const pictureRelation = (number: number): string => `rIdHamkor${number}`;
