import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** How often the memory of a running program is looked at, in milliseconds. */
const interval = 5;

/** What Linux counts processor time in. */
const ticksInSecond = 100;

/**
 * Runs a program once, its output thrown away, and gives its time from start to end, and the processor time of all its
 * threads and the most memory it held (`VmHWM`; both Linux only). They are those of the program itself, not of those it
 * starts, and read every few milliseconds: what it takes in the very last of them is missed.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ env: NodeJS.ProcessEnv, limit: number }} options `limit` in seconds; over it the program is stopped
 * @returns {Promise<{ seconds: number, processorSeconds: number | undefined, mebibytes: number | undefined } | "over">}
 */
export function measure(command, words, { env, limit }) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, words, { env, stdio: ["ignore", "ignore", "pipe"] });
    let mebibytes;
    let processorSeconds;
    let isOver = false;
    let complaint = "";
    const watch = setInterval(() => {
      mebibytes = peakOf(child.pid) ?? mebibytes;
      processorSeconds = processorTimeOf(child.pid) ?? processorSeconds;
    }, interval);
    const stop = setTimeout(() => {
      isOver = true;
      child.kill("SIGKILL");
    }, limit * 1000);
    child.stderr.on("data", (chunk) => {
      complaint = (complaint + chunk).slice(-2000);
    });
    const end = () => {
      clearInterval(watch);
      clearTimeout(stop);
    };
    child.on("error", (error) => {
      end();
      reject(error);
    });
    child.on("exit", (status) => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      end();
      if (isOver) resolve("over");
      else if (status === 0) resolve({ seconds, processorSeconds, mebibytes });
      else reject(new Error(`${command} ${words.join(" ")} ended with status ${status}\n${complaint}`));
    });
  });
}

/** The most memory a process has held so far, in MiB. @param {number | undefined} pid */
function peakOf(pid) {
  try {
    const found = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return found ? Number(found[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

/** The processor time of all threads of a process so far, in seconds. @param {number | undefined} pid */
function processorTimeOf(pid) {
  try {
    // The name of the program, which may have spaces, ends with the last parenthesis; user and system time are 12 and 13 behind it.
    const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ").slice(11, 13) ?? [];
    return (Number(user) + Number(system)) / ticksInSecond;
  } catch {
    return undefined;
  }
}
