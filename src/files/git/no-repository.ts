import { EnvironmentError } from "../source.ts";

/** Where there is no doing without a repository; `reason` is what git says of the folder, in its own words. */
export function noRepository(folder: string, reason: string): EnvironmentError {
  const said = reason && `: “${reason}”`;
  const quoted = reason && `: «${reason}»`;
  return new EnvironmentError(
    {
      en: `git knows of no repository at ${folder}${reason && `: ${reason}`}`,
      ru: `git не знает репозитория в папке ${folder}${quoted}`,
      tg: `git дар ҷузвдони ${folder} репозиторий намеёбад${quoted}`,
      uz: `git ${folder} papkasida repozitoriy topmadi${said}`,
    },
    {
      en: "what was changed can be told in a git repository only; `git status` in that folder says more",
      ru: "узнать, что изменено, можно только в репозитории git; подробнее скажет `git status` в этой папке",
      tg: "донистани тағйирот танҳо дар репозиторийи git мумкин аст; `git status` дар ин ҷузвдон муфассалтар мегӯяд",
      uz: "nima oʻzgarganini faqat git repozitoriysida bilish mumkin; bu papkada `git status` batafsilroq aytadi",
    },
  );
}
