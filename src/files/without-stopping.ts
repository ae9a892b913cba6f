/** Does something during which Ctrl-C is for the program that was started, not for hamkor, which clears up after it. */
export function withoutStopping<Result>(run: () => Result): Result {
  const ignore = (): void => undefined;
  for (const signal of stopSignals) process.on(signal, ignore);
  try {
    return run();
  } finally {
    for (const signal of stopSignals) process.off(signal, ignore);
  }
}

/** By which a program is asked to stop; ctrl-C is the first. */
export const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
