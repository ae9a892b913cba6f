import type { CountTable } from "../../tables/table.ts";
import type { CountContext } from "./count-table.ts";

/**
 * Tables that are made of several counts, and controlled as what they are in the end: what of the counts is not in them is
 * not shown, and hides nothing else.
 */
export function madeTables<Request extends { readonly context: CountContext }>(
  name: string,
  request: Request,
  make: (request: Request) => readonly CountTable[],
): readonly CountTable[] {
  const { control, shows, ...context } = request.context;
  const made = (): readonly CountTable[] =>
    make({ ...request, context: { ...context, control: (_, tables) => tables() } });
  return control ? control(name, made, shows) : make(request);
}
