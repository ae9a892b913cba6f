/** A question that has no answer because of its words (exit 2): what is wrong, and the nearest right word. */
export class UsageError extends Error {
  readonly help: string | undefined;
  constructor(message: string, help?: string) {
    super(message);
    this.name = "UsageError";
    this.help = help;
  }
}
