/** The bytes of a part as numbers from 0 of four bytes each. */
export const numbersIn = (part: Buffer | undefined): Uint32Array | undefined =>
  part && new Uint32Array(part.buffer, part.byteOffset, part.byteLength / Uint32Array.BYTES_PER_ELEMENT);
