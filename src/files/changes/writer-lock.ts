import { closeSync, lstatSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cannotWrite } from "../failed.ts";
import { EnvironmentError } from "../source.ts";
import { codeOf, isFaultCode, reasonOf } from "../system-errors.ts";
import { isRunning, machine } from "../write/temporary-files.ts";
import { helpInUse } from "../write/windows-faults.ts";
import { makeToolFolder } from "./journal.ts";

/** Nobody writes for longer: what is asked is asked before. */
const longestMilliseconds = 10 * 60 * 1000;

/**
 * Does something as the only writer of a registry. The lock of a writer that is gone is taken over; another writer at
 * work, and whatever the system refuses, is an EnvironmentError.
 */
export async function asOnlyWriter<Result>(root: string, write: () => Promise<Result>): Promise<Result> {
  try {
    const lock = join(makeToolFolder(root), "lock");
    if (!taken(lock) && !(isLeft(lock) && removed(lock) && taken(lock))) throw busy();
    try {
      return await write();
    } finally {
      rmSync(lock, { force: true });
    }
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw new EnvironmentError(cannotWrite(root, reasonOf(error)), helpInUse(codeOf(error)));
  }
}

function taken(lock: string): boolean {
  try {
    const descriptor = openSync(lock, "wx");
    writeFileSync(descriptor, `${machine} ${process.pid}\n`);
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Whether the writer that took it is gone. */
function isLeft(lock: string): boolean {
  try {
    if (!lstatSync(lock).isFile()) throw notALock();
    const [writtenOn, pid = ""] = holderOf(lock);
    if (writtenOn === "") return true;
    if (writtenOn === machine && /^\d+$/.test(pid)) return !isRunning(Number(pid)) || isOld(lock);
    return isOld(lock);
  } catch (error) {
    return codeOf(error) === "ENOENT";
  }
}

/** The machine and the process that hold it. One that was stopped before it could say so has left it empty. */
function holderOf(lock: string): string[] {
  for (let attempt = 1; attempt < attempts; attempt++) {
    const holder = readFileSync(lock, "utf8").trim();
    if (holder !== "") return holder.split(" ");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
  }
  return [""];
}

const attempts = 20;
const pauseMilliseconds = 25;

const isOld = (lock: string): boolean => Date.now() - statSync(lock).mtimeMs > longestMilliseconds;

function removed(lock: string): boolean {
  rmSync(lock, { force: true });
  return true;
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
      en: "wait a moment and run the command again",
      ru: "подождите немного и повторите команду",
      tg: "каме интизор шавед ва фармонро такрор кунед",
      uz: "biroz kuting va buyruqni takrorlang",
    },
  );
