/** Parts as one, which begins with how long each of them is. */
export function joinParts(parts: readonly ArrayBufferView[]): Buffer {
  const lengths = Uint32Array.of(parts.length, ...parts.map(({ byteLength }) => byteLength));
  const views = [lengths, ...parts];
  return Buffer.concat(views.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}

/** The parts of one, which stay where they are. */
export function partsIn(bytes: Buffer): readonly Buffer[] {
  const [count = 0] = wholeNumbers(bytes.subarray(0, 4));
  let end = 4 + count * 4;
  return Array.from(wholeNumbers(bytes.subarray(4, end)), (length) => {
    const start = end;
    end += length;
    return bytes.subarray(start, end);
  });
}

/** Copied to where numbers may begin. */
const alone = ({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer =>
  buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;

/** A part as numbers from 0 of four bytes each. */
export const wholeNumbers = (part: Buffer): Uint32Array => new Uint32Array(alone(part));

/** A part as numbers of eight bytes each. */
export const realNumbers = (part: Buffer): Float64Array => new Float64Array(alone(part));

/** Numbers from 0 that take no more bytes each than the greatest needs. */
export type SmallNumbers = Uint8Array | Uint16Array | Uint32Array;

/** Room for so many numbers from 0 to a greatest. */
export function smallNumbers(count: number, greatest: number): SmallNumbers {
  if (greatest < 2 ** 8) return new Uint8Array(count);
  return greatest < 2 ** 16 ? new Uint16Array(count) : new Uint32Array(count);
}

/** A part that holds so many of such numbers. */
export function smallNumbersIn(part: Buffer, count: number): SmallNumbers {
  const width = part.byteLength / count;
  if (width === 1) return new Uint8Array(alone(part));
  return width === 2 ? new Uint16Array(alone(part)) : new Uint32Array(alone(part));
}
