import type { FilesToSave } from "../../files/git/save/files-to-save.ts";
import type { RepositoryToSave } from "../../files/git/save/repository-to-save.ts";
import { settingsFile } from "../../files/locate-registry.ts";
import { isYamlPath } from "../../files/read/yaml-file.ts";
import { EnvironmentError } from "../../files/source.ts";
import { printableLine } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { shownPath } from "../output/file-path.ts";

/** What lies in the registry and is not saved; paths from the registry. */
export type LeftOut = { readonly records: readonly string[]; readonly submodules: readonly string[] };

/** An EnvironmentError where git ignores the registry itself. */
export function leftOut({ ignored, submodules }: FilesToSave, { way }: RepositoryToSave): LeftOut {
  const within = (paths: readonly string[]): string[] => paths.map((path) => path.slice(way.length));
  const records = within(ignored).filter((path) => isYamlPath(path) && !/(?:^|\/)\./.test(path));
  if (records.includes(settingsFile)) throw ignoredRegistry();
  return { records, submodules: within(submodules) };
}

export function noteLeftOut(app: App, { records, submodules }: LeftOut): void {
  const listed = (paths: readonly string[]): string =>
    printableLine(paths.map((path) => shownPath(app, path)).join(", "));
  if (records.length > 0) app.io.stderr(`${app.said(notSaved(listed(records)))}\n`);
  if (submodules.length > 0) app.io.stderr(`${app.said(ofTheirOwn(listed(submodules)))}\n`);
}

const notSaved = (files: string): Sentence => ({
  en: `Not saved, because git is told to ignore them (.gitignore): ${files}`,
  ru: `Не сохраняются, потому что git настроен их пропускать (.gitignore): ${files}`,
  tg: `Нигоҳ дошта намешаванд, зеро ба git гуфта шудааст, ки онҳоро нодида гирад (.gitignore): ${files}`,
  uz: `Saqlanmaydi, chunki gitga ularni eʼtiborsiz qoldirish aytilgan (.gitignore): ${files}`,
});

const ofTheirOwn = (folders: string): Sentence => ({
  en: `Not saved, because they are git repositories of their own: ${folders}`,
  ru: `Не сохраняются, потому что это отдельные репозитории git: ${folders}`,
  tg: `Нигоҳ дошта намешаванд, зеро репозиторийҳои алоҳидаи git мебошанд: ${folders}`,
  uz: `Saqlanmaydi, chunki ular alohida git repozitoriylari: ${folders}`,
});

const ignoredRegistry = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "nothing was saved: git is told to ignore this registry",
      ru: "ничего не сохранено: git настроен пропускать этот реестр",
      tg: "чизе нигоҳ дошта нашуд: ба git гуфта шудааст, ки ин феҳристро нодида гирад",
      uz: "hech narsa saqlanmadi: gitga bu reyestrni eʼtiborsiz qoldirish aytilgan",
    },
    {
      en: `take the line out of .gitignore that git check-ignore -v ${settingsFile} shows`,
      ru: `уберите из .gitignore строку, которую покажет git check-ignore -v ${settingsFile}`,
      tg: `аз .gitignore сатреро, ки git check-ignore -v ${settingsFile} нишон медиҳад, нест кунед`,
      uz: `git check-ignore -v ${settingsFile} koʻrsatgan qatorni .gitignore dan olib tashlang`,
    },
  );
