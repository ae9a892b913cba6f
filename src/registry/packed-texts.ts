import { isAscii } from "node:buffer";
import { lazily } from "../values/lazily.ts";
import { joinParts, partsIn, wholeNumbers } from "./parts.ts";

/** Texts of which each is made when it is asked for. */
export type PackedTexts = { readonly count: number; readonly at: (place: number) => string };

/** Texts as bytes: where each of them ends, then all of them. */
export function packTexts(texts: readonly string[]): Buffer {
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => {
    end += Buffer.byteLength(text);
    return end;
  });
  return joinParts([ends, Buffer.from(texts.join(""))]);
}

export function textsIn(bytes: Buffer): PackedTexts {
  const [endsPart, texts = nothing] = partsIn(bytes);
  const ends = endsPart ? wholeNumbers(endsPart) : new Uint32Array();
  const startOf = (place: number): number => (place === 0 ? 0 : (ends[place - 1] ?? 0));
  return { count: ends.length, at: (place) => texts.toString("utf8", startOf(place), ends[place]) };
}

/** The same where most of them will be asked for, and often: cutting a text is many times faster than reading bytes. */
export function textsReadAtOnce(bytes: Buffer): PackedTexts {
  const [endsPart, texts = nothing] = partsIn(bytes);
  if (!endsPart || !isAscii(texts)) return textsIn(bytes);
  const ends = wholeNumbers(endsPart);
  const whole = lazily(() => texts.toString("latin1"));
  return { count: ends.length, at: (place) => whole().slice(place === 0 ? 0 : ends[place - 1], ends[place]) };
}

const nothing = Buffer.alloc(0);
