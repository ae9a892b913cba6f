import { stopSignals } from "./without-stopping.ts";

/** Somebody has stopped hamkor, with ctrl-C or by a signal; what was begun is cleared up. */
export class Stopped extends Error {
  override readonly name: string = "Stopped";
  /** Whether some of several changes were made before, each a whole one; else nothing was changed. */
  readonly isPartlyDone: boolean;

  constructor(isPartlyDone = false) {
    super();
    this.isPartlyDone = isPartlyDone;
  }
}

/** While something runs, a signal to stop is kept until the next place where it can: `stopIfAsked` throws there. */
export async function stoppable<Result>(run: (stopIfAsked: () => void) => Promise<Result>): Promise<Result> {
  let isAsked = false;
  const ask = (): void => {
    isAsked = true;
  };
  for (const signal of stopSignals) process.on(signal, ask);
  try {
    return await run(() => {
      if (isAsked) throw new Stopped();
    });
  } finally {
    for (const signal of stopSignals) process.off(signal, ask);
  }
}
