import { Chalk, type ChalkInstance } from "chalk";
import { type CacheSettings, openCache, type RegistryCache } from "../cache/registry-cache.ts";
import type { FindingsCache } from "../checks/define-check.ts";
import { asRevision, type Revision, revisionOf } from "../files/git/git-facts.ts";
import { locateRegistry, settingsFile } from "../files/locate-registry.ts";
import type { Source } from "../files/source.ts";
import type { Question } from "../queries/question.ts";
import { UsageError } from "../queries/usage-error.ts";
import { openRegistry } from "../registry/open-registry.ts";
import { isError } from "../registry/problem-severity.ts";
import type { Registry } from "../registry/registry.ts";
import { phraseText } from "../renderers/phrase-text.ts";
import type { Style } from "../renderers/style.ts";
import type { IndexCache } from "../search/kept-index.ts";
import { type Phrase, type Provenance, sentencePhrase } from "../tables/phrase.ts";
import type { Language } from "../values/codes/languages.ts";
import { lazy, memoizePerObject } from "../values/memoize.ts";
import { type Sentence, sentenceIn, sentenceOf } from "../values/texts/sentence.ts";
import { todayFlag } from "./day-flags.ts";
import { gitNotes } from "./git-notes.ts";
import type { Io } from "./io.ts";
import { knownLanguage, languageOf } from "./language-of.ts";
import { type RegistrySource, sourceIn, spareForMany, sparingMemory } from "./registry-source.ts";

/** The flags every command takes. */
export type GlobalOptions = {
  readonly registry?: string;
  readonly today?: string;
  readonly lang?: Language;
  readonly color: "auto" | "always" | "never";
  readonly cache: boolean;
  readonly debug?: boolean;
};

/** What commands share: the world, the flags, the registry they name, and how to show things. */
export type App = {
  readonly io: Io;
  readonly today: string;
  /** Where the registry is, as the user would write it. */
  readonly folder: () => string;
  /** The registry for checking, whatever is wrong with it, and its findings that still hold. */
  readonly openForCheck: () => Promise<Opened>;
  /** The registry for changing its records, whatever is wrong with it. */
  readonly openForChange: () => Promise<Registry>;
  /** The registry for questions; faults in registry.yaml are a UsageError, faults elsewhere a note on stderr. */
  readonly open: () => Promise<Registry>;
  /** The files that the registry is read from. */
  readonly source: () => Source;
  /** The findings of a registry that was opened that still hold; none where no cache is used. */
  readonly keptFindings: (registry: Registry) => FindingsCache | undefined;
  /** Keeps the index of the registry that `open` gave; nothing where no cache is used. */
  readonly keptIndex: () => IndexCache | undefined;
  readonly provenance: (registry: Registry, on: string) => Promise<Provenance>;
  readonly style: (registry: Registry | undefined) => Style;
  readonly note: (phrase: Phrase, style: Style) => void;
  /** The language in which hamkor speaks of itself and of faults: the one asked for, else the registry's, else the system's. */
  readonly spoken: () => Language;
  /** A sentence in the language of help and errors. */
  readonly said: (sentence: Sentence) => string;
  readonly chalk: ChalkInstance;
  /** The language that `--lang` asks for. */
  readonly language: Language | undefined;
};

/** A registry, and its findings of earlier runs; none where no cache is used. */
export type Opened = { readonly registry: Registry; readonly findings: FindingsCache | undefined };

export function createApp(io: Io, options: GlobalOptions): App {
  const today = todayFlag(options.today, io.today);
  const chalk = new Chalk({ level: wantsColour(io, options) ? 1 : 0 });
  const folder = (): string =>
    locateRegistry({
      requested: options.registry,
      configured: io.environment.HAMKOR_REGISTRY,
      workingDirectory: io.workingDirectory,
    });
  const spoken = lazy(() => languageOf(options, io));
  const style = (registry: Registry | undefined): Style => {
    const registryLanguage = registry?.settings.language ?? spoken();
    const language = options.lang ?? knownLanguage(registryLanguage);
    return { language, textLanguage: options.lang ?? registryLanguage, registryLanguage, chalk, width: io.columns };
  };
  const note = (phrase: Phrase, styled: Style): void => io.stderr(`${phraseText(phrase, styled)}\n`);
  const said = (sentence: Sentence): string => sentence[spoken()];
  const noteOf = (registry: Registry, phrase: Phrase): void => note(phrase, style(registry));
  const tell = (sentence: Sentence): void => io.stderr(`${said(sentence)}\n`);
  const files = lazy(() => sparingMemory(sourceIn(folder(), tell), io.spareMemory));
  const source = (): Source => files().source;
  const opening = openingOf(files, options.cache ? io.cache : undefined, noteOf, io.spareMemory);
  return { ...opening, io, today, folder, source, style, note, said, spoken, chalk, language: options.lang };
}

/** The ways of opening the registry of a run. `note` says which records a question does without, and why git refuses. */
function openingOf(
  files: () => RegistrySource,
  cacheSettings: CacheSettings | undefined,
  note: (registry: Registry, phrase: Phrase) => void,
  spareMemory: Io["spareMemory"],
): Pick<App, "openForCheck" | "openForChange" | "open" | "keptFindings" | "keptIndex" | "provenance"> {
  const source = (): Source => files().source;
  const openCached = (isToChange = false): RegistryCache | undefined =>
    cacheSettings && files().mayBeCached ? openCache(source(), { ...cacheSettings, isToChange }) : undefined;
  const kept = new WeakMap<Registry, FindingsCache>();
  const openForCheck = async (cache = openCached()): Promise<Opened> => {
    const registry = openRegistry(source(), await cache?.records());
    // Where all records are cached, no file was listed.
    spareForMany(registry.fileCount, spareMemory);
    const findings = cache?.findings(registry);
    if (findings) kept.set(registry, findings);
    return { registry, findings };
  };
  const openForChange = async (): Promise<Registry> => (await openForCheck(openCached(true))).registry;
  const keptFindings: App["keptFindings"] = (registry) => kept.get(registry);
  // One call of git serves both the registry of a query and its revision.
  const cache = lazy(() => openCached());
  const askRevision = lazy(async (): Promise<Revision> => {
    const status = await cache()?.status();
    return status ? asRevision(status) : revisionOf(source().root);
  });
  const open = async (): Promise<Registry> => {
    source();
    askRevision();
    const { registry } = await openForCheck(cache());
    refuseFaultySettings(registry);
    noteErrors(registry, (phrase) => note(registry, phrase));
    return registry;
  };
  const revision = memoizePerObject(async (registry: Registry): Promise<Revision> => {
    const answer = await askRevision();
    for (const sentence of gitNotes(answer)) note(registry, sentencePhrase(sentence));
    return answer;
  });
  const provenance = async (registry: Registry, on: string): Promise<Provenance> => {
    const { revision: commit, dirty } = await revision(registry);
    return { title: registry.settings.title, revision: commit, dirty, on };
  };
  return { openForCheck, openForChange, open, keptFindings, keptIndex: () => cache()?.searchIndex(), provenance };
}

function wantsColour({ environment, columns }: Io, { color }: GlobalOptions): boolean {
  if (color !== "auto") return color === "always";
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR !== undefined) return !["0", "false"].includes(environment.FORCE_COLOR);
  return columns !== undefined && environment.TERM !== "dumb";
}

function refuseFaultySettings({ problems }: Registry): void {
  const fault = problems.find(({ file, check }) => file === settingsFile && check !== "comment-cuts-text");
  if (fault)
    throw new UsageError(
      sentenceOf((language) => `${faultIn(settingsFile)[language]}: ${sentenceIn(fault.message, language)}`),
      {
        en: "hamkor check shows where, and how to mend it",
        ru: "где именно и как исправить, покажет hamkor check",
        tg: "дар куҷо ва чӣ тавр ислоҳ кардан лозим аст, hamkor check нишон медиҳад",
        uz: "qayerda va qanday tuzatishni hamkor check koʻrsatadi",
      },
    );
}

const faultIn = (file: string): Sentence => ({
  en: `${file} has a fault`,
  ru: `в файле ${file} ошибка`,
  tg: `дар файли ${file} хато ҳаст`,
  uz: `${file} faylida xato bor`,
});

/** Queries use the records that could be read; a note says that others could not. */
function noteErrors(registry: Registry, note: (phrase: Phrase) => void): void {
  const faulty = new Set(
    registry.problems.filter((problem) => isError(problem, registry.settings)).map(({ file }) => file),
  );
  for (const { from } of registry.danglingReferences()) faulty.add(from.file);
  if (faulty.size > 0) note({ message: "with-errors", records: faulty.size });
}

/** A question on a day, with the registry's own kind of year unless another is wanted. */
export function questionOf(
  registry: Registry,
  on: string,
  options: Partial<Pick<Question, "yearRule">> & { year?: "calendar" | "academic" | undefined } = {},
): Question {
  const { years } = registry.settings;
  return { registry, on, years: { ...years, kind: options.year ?? years.kind }, yearRule: options.yearRule ?? "own" };
}
