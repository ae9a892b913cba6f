import { lstatSync } from "node:fs";
import { join } from "node:path";
import { EnvironmentError } from "../source.ts";
import { isFaultCode } from "../system-errors.ts";
import { makeToolFolder } from "./journal.ts";
import { releaseLock, sweepClaims, takeLock } from "./lock-file.ts";
import { writingFailed } from "./writing-failed.ts";

/**
 * Does something as the only writer of a registry. The lock of a writer that is gone is taken over; another writer at
 * work, and whatever the system refuses, is an EnvironmentError.
 */
export async function asOnlyWriter<Result>(root: string, write: () => Promise<Result>): Promise<Result> {
  try {
    const path = join(makeToolFolder(root), "lock");
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) throw notALock();
    const lock = takeLock(path);
    if (!lock) throw busy();
    try {
      sweepClaims(lock);
      return await write();
    } finally {
      releaseLock(lock);
    }
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw writingFailed(root, error);
  }
}

const notALock = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: ".hamkor/lock in the registry is no file",
      ru: ".hamkor/lock в реестре — не файл",
      tg: ".hamkor/lock дар феҳрист файл нест",
      uz: "reyestrdagi .hamkor/lock fayl emas",
    },
    {
      en: "delete it",
      ru: "удалите его",
      tg: "онро нест кунед",
      uz: "uni oʻchiring",
    },
  );

const busy = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "somebody else is writing into this registry at this moment",
      ru: "в этот реестр сейчас записывает другая программа",
      tg: "дар ҳамин лаҳза ба ин феҳрист барномаи дигаре менависад",
      uz: "hozir bu reyestrga boshqa dastur yozmoqda",
    },
    {
      en: "wait a moment and run the command again; where nobody is writing, delete .hamkor/lock in its folder",
      ru: "подождите немного и повторите команду; если никто не записывает, удалите .hamkor/lock в его папке",
      tg: "каме интизор шавед ва фармонро такрор кунед; агар касе нанависад, .hamkor/lock-ро дар ҷузвдони он нест кунед",
      uz: "biroz kuting va buyruqni takrorlang; hech kim yozmayotgan boʻlsa, uning papkasidagi .hamkor/lock ni oʻchiring",
    },
  );
