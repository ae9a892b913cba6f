import type { KindName } from "../../kinds/field-meta.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { selectListed } from "../../reports/listing/listing.ts";
import { sentencePhrase } from "../../tables/phrase.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type App, questionOf } from "../app.ts";
import { queryMeant } from "../typed-query.ts";

/** The records of a kind that `list` shows for a query; those it cannot decide about are named in a note. */
export function recordsWhere(
  app: App,
  registry: Registry,
  kind: KindName,
  words: readonly string[],
): readonly AnyRecord[] {
  const query = queryMeant(app, registry, { words, kinds: [kind], persons: true });
  const { selected, open } = selectListed(kind, query, questionOf(registry, app.today));
  if (open.length > 0) app.note(sentencePhrase(leftAside(open)), app.style(registry));
  // A list has agreements as their addenda have changed them.
  return selected.flatMap(({ record }) => registry.find(kind, record.id) ?? []);
}

/** The most records that are named. */
const mostNamed = 10;

function leftAside(open: readonly AnyRecord[]): Sentence {
  const number = open.length;
  const names = `${open.slice(0, mostNamed).map(nameOf).join(", ")}${number > mostNamed ? ", …" : ""}`;
  return {
    en: `Left as they are, because what they say leaves the query open (${number}): ${names}`,
    ru: `Не меняются, потому что по ним нельзя сказать, подходят ли они под запрос (${number}): ${names}`,
    tg: `Тағйир намеёбанд, чунки аз онҳо маълум нест, ки ба дархост мувофиқанд ё не (${number}): ${names}`,
    uz: `Oʻzgarmaydi, chunki soʻrovga mos kelishi ulardan aniq emas (${number}): ${names}`,
  };
}
