/** Does something during which Ctrl-C is for the program that was started, not for hamkor, which clears up after it. */
export function withoutStopping<Result>(run: () => Result): Result {
  const ignore = (): void => undefined;
  for (const signal of signals) process.on(signal, ignore);
  try {
    return run();
  } finally {
    for (const signal of signals) process.off(signal, ignore);
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
