import type { DoubtfulPlace } from "../../changes/references/find-mentions.ts";
import { positionsIn } from "../../documents/positions.ts";
import type { Registry } from "../../registry/registry.ts";
import { memoize } from "../../values/memoize.ts";
import { printableLine } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { exitCodes } from "../io.ts";
import { shownPath } from "../output/file-path.ts";

/** So many places are named one by one. */
const mostPlaces = 20;

/** Says that a change is not made, why, and on account of which places. Returns the exit code. */
export function refusePlaces(
  app: App,
  registry: Registry,
  places: readonly DoubtfulPlace[],
  { why, help }: { readonly why: Sentence; readonly help: Sentence },
): number {
  const { language } = app.style(registry);
  const lineOf = placeNamer(app, registry);
  for (const place of places.slice(0, mostPlaces)) app.io.stdout(`${lineOf(place)}\n`);
  if (places.length > mostPlaces) app.io.stdout(`${more(places.length - mostPlaces)[language]}\n`);
  app.io.stderr(`hamkor: ${why[language]}\n  ${help[language]}\n`);
  return exitCodes.findings;
}

/** Names places as `file:line: what stands there`. */
function placeNamer(app: App, registry: Registry): (place: DoubtfulPlace) => string {
  const textOf = memoize((file: string) => registry.textOf(file), { most: 1 });
  const positionsOf = memoize((file: string) => positionsIn(textOf(file)), { most: 1 });
  return ({ file, path }) => {
    if (!path) return shownPath(app, file);
    const { line } = positionsOf(file)(path, "value");
    const written = textOf(file).split("\n")[line - 1] ?? "";
    return `${shownPath(app, file)}:${line}: ${printableLine(written.trim())}`;
  };
}

const more = (count: number): Sentence => ({
  en: `… and ${count} more`,
  ru: `… и ещё ${count}`,
  tg: `… ва боз ${count}`,
  uz: `… va yana ${count} ta`,
});
