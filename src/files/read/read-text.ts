import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { FileFault } from "../source.ts";
import { isFaultCode, reasonOf } from "../system-errors.ts";
import { brokenLink, decode, largestFile, tooLarge } from "./yaml-file.ts";

export const notRegular: FileFault = {
  fault: {
    en: "is not a regular file",
    ru: "— не обычный файл",
    tg: "файли оддӣ нест",
    uz: "— oddiy fayl emas",
  },
  help: {
    en: "replace it with a plain text file, or move it out of the registry",
    ru: "замените его обычным текстовым файлом или уберите из реестра",
    tg: "онро бо файли матнии оддӣ иваз кунед ё аз феҳрист берун баред",
    uz: "uni oddiy matn fayli bilan almashtiring yoki reyestrdan chiqaring",
  },
};

// Without O_NONBLOCK, opening a pipe that has taken the file's place would wait for ever.
const forReading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The text of a file, or why it cannot be read. */
export function readText(path: string): string | FileFault {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, forReading);
    const length = fill(descriptor);
    return (isUsual(length) ? undefined : faultOf(descriptor, length)) ?? textIn(length);
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    return isLink(path) ? brokenLink(reasonOf(error)) : notRead(reasonOf(error));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A link that leads nowhere is told of as such, whoever comes upon it. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

const notRead = ({ en, ru, tg, uz }: Sentence): FileFault => ({
  fault: {
    en: `cannot be read: ${en}`,
    ru: `не читается: ${ru}`,
    tg: `хонда намешавад: ${tg}`,
    uz: `oʻqilmayapti: ${uz}`,
  },
  help: {
    en: "check that the file exists and that you may read it",
    ru: "проверьте, есть ли этот файл и можно ли вам его читать",
    tg: "санҷед, ки ин файл ҳаст ва ба шумо хондани он иҷозат аст",
    uz: "bu fayl borligini va uni oʻqishga ruxsatingiz borligini tekshiring",
  },
});

/** One buffer for all files, which are read one after another; a byte longer than the largest file. */
const bytes = Buffer.allocUnsafeSlow(largestFile + 1);

/** Reads to the end, and returns the number of bytes. */
function fill(descriptor: number): number {
  let length = 0;
  let read = 0;
  do {
    read = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += read;
  } while (read > 0 && length < bytes.length);
  return length;
}

/**
 * `fstat` of every file would take a third as long as reading it: only an empty or endless one may be a pipe or device.
 */
const isUsual = (length: number): boolean => length > 0 && length <= largestFile;

function faultOf(descriptor: number, length: number): FileFault | undefined {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) return notRegular;
  return length > largestFile ? tooLarge(Math.max(stats.size, length)) : undefined;
}

/** The replacement of bytes that are not UTF-8, byte order marks, and zeros. */
const unusual = /[\ufffd\ufeff\0]/;

/** The first bytes as text. Only texts with an unusual character need a closer look. */
function textIn(length: number): string | FileFault {
  const text = bytes.toString("utf8", 0, length);
  return unusual.test(text) ? decode(bytes.subarray(0, length)) : text;
}
