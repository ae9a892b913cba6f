import { beginFiles } from "../../files/changes/begin-files.ts";
import { beginRepository, type FirstCommit } from "../../files/git/begin-repository.ts";
import { settingsFile } from "../../files/locate-registry.ts";
import { pathsThere } from "../../files/place-for-registry.ts";
import { EnvironmentError } from "../../files/source.ts";
import { everySchema } from "../../schemas/kind-schema.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { knownLanguage } from "../language-of.ts";
import { completionsIn } from "../schema-completions.ts";
import type { Beginning } from "./beginning.ts";
import { officeFiles } from "./office-files.ts";

/** What a journal calls the change that begins a registry. */
export const beginningTitle = "init";

/** The files that were made, and those that were there already and stay. */
export type MadeFiles = { readonly made: readonly string[]; readonly left: readonly string[] };

/** Makes the files of a new registry in a folder, whole or not at all; none that is there is touched. */
export async function makeOfficeFiles(
  root: string,
  folderName: string,
  beginning: Beginning,
  today: string,
): Promise<MadeFiles> {
  const completions = completionsIn(knownLanguage(beginning.language), undefined);
  const schema = `${JSON.stringify(everySchema(completions, folderName))}\n`;
  const files = officeFiles(beginning, schema, today);
  const left = pathsThere(root, [...files.keys()]).filter((path) => path !== settingsFile);
  const wanted = new Map([...files].filter(([path]) => !left.includes(path)));
  const changed = await beginFiles(root, wanted, { title: beginningTitle });
  if (changed.is !== "done") throw cameMeanwhile(changed.paths.join(", "));
  return { made: [...wanted.keys()], left };
}

/** Saves the first version, with a message in the registry's language. */
export const saveFirstVersion = (root: string, paths: readonly string[], language: string): FirstCommit =>
  beginRepository(root, paths, begun[knownLanguage(language)]);

const begun: Sentence = {
  en: "The registry is begun",
  ru: "Реестр создан",
  tg: "Феҳрист сохта шуд",
  uz: "Reyestr yaratildi",
};

const cameMeanwhile = (paths: string): EnvironmentError =>
  new EnvironmentError(
    {
      en: `nothing was made: ${paths} came into the folder meanwhile`,
      ru: `ничего не создано: в папке тем временем появилось: ${paths}`,
      tg: `чизе сохта нашуд: дар ин миён дар ҷузвдон пайдо шуд: ${paths}`,
      uz: `hech narsa yaratilmadi: papkada shu orada paydo boʻldi: ${paths}`,
    },
    {
      en: "run the command again",
      ru: "повторите команду",
      tg: "фармонро такрор кунед",
      uz: "buyruqni takrorlang",
    },
  );
