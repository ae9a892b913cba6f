import { EnvironmentError } from "../../source.ts";

/** As many names as one can take in. */
const named = (paths: readonly string[]): string =>
  paths.length > 3 ? `${paths.slice(0, 3).join(", ")}, … (${paths.length})` : paths.join(", ");

export const inConflict = (paths: readonly string[]): EnvironmentError =>
  new EnvironmentError(
    {
      en: `nothing was saved: of these files git has two versions between which nobody has decided: ${named(paths)}`,
      ru: `ничего не сохранено: у этих файлов в git две версии, между которыми не сделан выбор: ${named(paths)}`,
      tg: `чизе нигоҳ дошта нашуд: ин файлҳо дар git ду нусха доранд ва интихоб нашудааст: ${named(paths)}`,
      uz: `hech narsa saqlanmadi: bu fayllarning gitda ikki nusxasi bor, ular orasidan tanlanmagan: ${named(paths)}`,
    },
    {
      en: "hamkor check shows both; leave the right one, then git add FILE, then hamkor save",
      ru: "обе покажет hamkor check; оставьте верную, затем git add ФАЙЛ и hamkor save",
      tg: "ҳар дуро hamkor check нишон медиҳад; дурусташро монед, баъд git add ФАЙЛ ва hamkor save",
      uz: "ikkalasini hamkor check koʻrsatadi; toʻgʻrisini qoldiring, keyin git add FAYL va hamkor save",
    },
  );

export const undecodable = (paths: readonly string[]): EnvironmentError =>
  new EnvironmentError(
    {
      en: `nothing was saved: the names of these files are not written in UTF-8: ${named(paths)}`,
      ru: `ничего не сохранено: имена этих файлов записаны не в UTF-8: ${named(paths)}`,
      tg: `чизе нигоҳ дошта нашуд: номи ин файлҳо на дар UTF-8 навишта шудааст: ${named(paths)}`,
      uz: `hech narsa saqlanmadi: bu fayllarning nomi UTF-8 da yozilmagan: ${named(paths)}`,
    },
    {
      en: "give them other names, then run hamkor save again",
      ru: "переименуйте их и повторите hamkor save",
      tg: "ба онҳо номи дигар диҳед, баъд hamkor save-ро такрор кунед",
      uz: "ularga boshqa nom bering, keyin hamkor save ni takrorlang",
    },
  );

export const ownRepository = (paths: readonly string[]): EnvironmentError =>
  new EnvironmentError(
    {
      en: `nothing was saved: within the registry is a git repository of its own, whose files the registry cannot keep: ${named(paths)}`,
      ru: `ничего не сохранено: внутри реестра есть отдельный репозиторий git, его файлы в реестр не попадут: ${named(paths)}`,
      tg: `чизе нигоҳ дошта нашуд: дар дохили феҳрист репозиторийи алоҳидаи git ҳаст, файлҳои он ба феҳрист намедароянд: ${named(paths)}`,
      uz: `hech narsa saqlanmadi: reyestr ichida alohida git repozitoriysi bor, uning fayllari reyestrga kirmaydi: ${named(paths)}`,
    },
    {
      en: "move it out of the registry, or delete the folder .git in it",
      ru: "уберите его из реестра или удалите в нём папку .git",
      tg: "онро аз феҳрист берун баред ё ҷузвдони .git-ро дар он нест кунед",
      uz: "uni reyestrdan chiqaring yoki undagi .git papkasini oʻchiring",
    },
  );

/** Files whose state on disk git does not look at. */
export const keptUnchanged = (paths: readonly string[], isSparse: boolean): EnvironmentError =>
  new EnvironmentError(
    {
      en: `nothing was saved: git was told not to look at some files of the registry: ${named(paths)}`,
      ru: `ничего не сохранено: git настроен не смотреть на некоторые файлы реестра: ${named(paths)}`,
      tg: `чизе нигоҳ дошта нашуд: ба git гуфта шудааст, ки ба баъзе файлҳои феҳрист нигоҳ накунад: ${named(paths)}`,
      uz: `hech narsa saqlanmadi: gitga reyestrning baʼzi fayllariga qaramaslik aytilgan: ${named(paths)}`,
    },
    isSparse
      ? {
          en: "bring the whole registry: git sparse-checkout disable (or git update-index --no-skip-worktree FILE)",
          ru: "получите реестр целиком: git sparse-checkout disable (или git update-index --no-skip-worktree ФАЙЛ)",
          tg: "феҳристро пурра гиред: git sparse-checkout disable (ё git update-index --no-skip-worktree ФАЙЛ)",
          uz: "reyestrni toʻliq oling: git sparse-checkout disable (yoki git update-index --no-skip-worktree FAYL)",
        }
      : {
          en: "take that back: git update-index --no-assume-unchanged FILE",
          ru: "отмените это: git update-index --no-assume-unchanged ФАЙЛ",
          tg: "инро бекор кунед: git update-index --no-assume-unchanged ФАЙЛ",
          uz: "buni bekor qiling: git update-index --no-assume-unchanged FAYL",
        },
  );

export const runByRepository = (filters: readonly string[]): EnvironmentError =>
  new EnvironmentError(
    {
      en: `nothing was saved: the repository's own git settings name programs that change files as they are kept (${filters.join(", ")}), and hamkor runs none of these`,
      ru: `ничего не сохранено: настройки git этого репозитория называют программы, которые преобразуют файлы при сохранении (${filters.join(", ")}); hamkor таких программ не запускает`,
      tg: `чизе нигоҳ дошта нашуд: танзимоти git-и ҳамин репозиторий барномаҳоеро номбар мекунад, ки файлҳоро ҳангоми нигоҳдорӣ тағйир медиҳанд (${filters.join(", ")}); hamkor онҳоро иҷро намекунад`,
      uz: `hech narsa saqlanmadi: shu repozitoriyning git sozlamalarida fayllarni saqlashda oʻzgartiradigan dasturlar koʻrsatilgan (${filters.join(", ")}); hamkor ularni ishga tushirmaydi`,
    },
    {
      en: "if you trust them, name them in your own settings (git config --global), or save with git commit",
      ru: "если вы им доверяете, задайте их в своих настройках (git config --global) или сохраните через git commit",
      tg: "агар ба онҳо бовар кунед, дар танзимоти худ нависед (git config --global) ё бо git commit нигоҳ доред",
      uz: "ularga ishonsangiz, oʻz sozlamalaringizga yozing (git config --global) yoki git commit bilan saqlang",
    },
  );
