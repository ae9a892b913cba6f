import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** How often the memory of a running program is looked at, in milliseconds. */
const interval = 5;

/**
 * Runs a program once, its output thrown away, and gives its time from start to end and the most memory it held
 * (`VmHWM`, Linux only). The memory is that of the program itself, not of those it starts, and read every few
 * milliseconds: what it takes in the very last of them is missed.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ env: NodeJS.ProcessEnv, limit: number }} options `limit` in seconds; over it the program is stopped
 * @returns {Promise<{ seconds: number, mebibytes: number | undefined } | "over">}
 */
export function measure(command, words, { env, limit }) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, words, { env, stdio: ["ignore", "ignore", "pipe"] });
    let mebibytes;
    let isOver = false;
    let complaint = "";
    const watch = setInterval(() => {
      mebibytes = peakOf(child.pid) ?? mebibytes;
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
      else if (status === 0) resolve({ seconds, mebibytes });
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
