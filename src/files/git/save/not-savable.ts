import type { Sentence } from "../../../values/texts/sentence.ts";
import { EnvironmentError } from "../../source.ts";

/** A path as the shells of all systems take it for one word. */
const asWord = (path: string): string => (/[^\p{L}\p{N}_./:\\-]/u.test(path) ? `"${path}"` : path);

export const gitMissing = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "nothing was saved: git, which keeps the saved states, is not installed or not found",
      ru: "ничего не сохранено: программа git, в которой хранятся сохранения, не установлена или не найдена",
      tg: "чизе нигоҳ дошта нашуд: барномаи git, ки нигоҳдориҳо дар он ҳастанд, насб нашудааст ё ёфт нашуд",
      uz: "hech narsa saqlanmadi: saqlashlar turadigan git dasturi oʻrnatilmagan yoki topilmadi",
    },
    {
      en: "install it (Windows: https://git-scm.com/download/win, Linux: apt install git), open a new terminal, run hamkor save again",
      ru: "установите её (Windows: https://git-scm.com/download/win, Linux: apt install git), откройте новое окно терминала и повторите hamkor save",
      tg: "онро насб кунед (Windows: https://git-scm.com/download/win, Linux: apt install git), терминали нав кушоед ва hamkor save-ро такрор кунед",
      uz: "uni oʻrnating (Windows: https://git-scm.com/download/win, Linux: apt install git), yangi terminal oching va hamkor save ni takrorlang",
    },
  );

export const noRepository = (folder: string): EnvironmentError =>
  new EnvironmentError(
    {
      en: "nothing was saved: this registry is not kept in git yet",
      ru: "ничего не сохранено: этот реестр ещё не хранится в git",
      tg: "чизе нигоҳ дошта нашуд: ин феҳрист ҳанӯз дар git нест",
      uz: "hech narsa saqlanmadi: bu reyestr hali gitda emas",
    },
    {
      en: `once: git init ${asWord(folder)}; then run hamkor save again`,
      ru: `один раз выполните: git init ${asWord(folder)}, затем снова hamkor save`,
      tg: `як бор иҷро кунед: git init ${asWord(folder)}, баъд боз hamkor save`,
      uz: `bir marta bajaring: git init ${asWord(folder)}, keyin yana hamkor save`,
    },
  );

export const noWorkTree = (folder: string): EnvironmentError =>
  new EnvironmentError(
    {
      en: `nothing was saved: for git ${folder} is a store without files of its own (bare)`,
      ru: `ничего не сохранено: для git папка ${folder} — хранилище без рабочих файлов (bare)`,
      tg: `чизе нигоҳ дошта нашуд: барои git ҷузвдони ${folder} анборе бе файлҳои корӣ аст (bare)`,
      uz: `hech narsa saqlanmadi: git uchun ${folder} papkasi ishchi fayllarsiz ombor (bare)`,
    },
    {
      en: "work in a copy of it: git clone FOLDER",
      ru: "работайте в его копии: git clone ПАПКА",
      tg: "дар нусхаи он кор кунед: git clone ҶУЗВДОН",
      uz: "uning nusxasida ishlang: git clone PAPKA",
    },
  );

export const detached = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "nothing was saved: the repository shows an earlier state and stands on no branch, so a save would be lost from sight",
      ru: "ничего не сохранено: репозиторий показывает одно из прежних состояний и не стоит ни на какой ветке, сохранение потерялось бы из виду",
      tg: "чизе нигоҳ дошта нашуд: репозиторий ҳолати пешинаро нишон медиҳад ва дар ягон шоха нест, нигоҳдорӣ аз назар гум мешуд",
      uz: "hech narsa saqlanmadi: repozitoriy oldingi holatni koʻrsatmoqda va hech bir tarmoqda emas, saqlash koʻzdan yoʻqolardi",
    },
    {
      en: "go back to your branch: git switch main (git branch lists them); or begin one here: git switch -c NAME",
      ru: "вернитесь на свою ветку: git switch main (список: git branch) или начните здесь новую: git switch -c ИМЯ",
      tg: "ба шохаи худ баргардед: git switch main (рӯйхат: git branch) ё дар ин ҷо шохаи нав созед: git switch -c НОМ",
      uz: "oʻz tarmogʻingizga qayting: git switch main (roʻyxat: git branch) yoki shu yerda yangisini boshlang: git switch -c NOM",
    },
  );

export const noIdentity = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "nothing was saved: git does not know your name and e-mail, which stand beside each save",
      ru: "ничего не сохранено: git не знает вашего имени и адреса, которыми подписано каждое сохранение",
      tg: "чизе нигоҳ дошта нашуд: git ном ва почтаи электронии шуморо намедонад, ки дар ҳар нигоҳдорӣ навишта мешаванд",
      uz: "hech narsa saqlanmadi: git ismingiz va pochtangizni bilmaydi, ular har bir saqlash yonida turadi",
    },
    {
      en: 'once: git config --global user.name "NAME SURNAME", then git config --global user.email ADDRESS',
      ru: 'один раз выполните: git config --global user.name "ИМЯ ФАМИЛИЯ" и git config --global user.email АДРЕС',
      tg: 'як бор иҷро кунед: git config --global user.name "НОМ НАСАБ" ва git config --global user.email СУРОҒА',
      uz: 'bir marta bajaring: git config --global user.name "ISM FAMILIYA" va git config --global user.email MANZIL',
    },
  );

/** `lock` is the file that another git holds, or one that was stopped has left. */
export const gitAtWork = (lock: string): EnvironmentError =>
  new EnvironmentError(
    {
      en: "nothing was saved: another git program is at work in this repository, or was stopped in its work",
      ru: "ничего не сохранено: в этом репозитории работает другая программа git, или её работа была прервана",
      tg: "чизе нигоҳ дошта нашуд: дар ин репозиторий барномаи дигари git кор мекунад ё кораш қатъ шудааст",
      uz: "hech narsa saqlanmadi: bu repozitoriyda boshqa git dasturi ishlamoqda yoki ishi toʻxtatilgan",
    },
    {
      en: `wait a moment and run it again; if no git is running, delete ${lock}`,
      ru: `подождите и повторите; если git нигде не запущен, удалите ${lock}`,
      tg: `каме интизор шавед ва такрор кунед; агар git дар ҷое кор накунад, ${lock}-ро нест кунед`,
      uz: `biroz kutib, takrorlang; agar git hech qayerda ishlamayotgan boʻlsa, ${lock} ni oʻchiring`,
    },
  );

/** The commit is made, but git's list of files is as it was before. */
export const indexNotRenewed = (top: string, { en, ru, tg, uz }: Sentence): EnvironmentError =>
  new EnvironmentError(
    {
      en: `saved, but git's list of files could not be renewed: ${en}`,
      ru: `сохранено, но список файлов git обновить не удалось: ${ru}`,
      tg: `нигоҳ дошта шуд, вале рӯйхати файлҳои git нав нашуд: ${tg}`,
      uz: `saqlandi, lekin gitning fayllar roʻyxati yangilanmadi: ${uz}`,
    },
    {
      en: `run: git -C ${asWord(top)} reset`,
      ru: `выполните: git -C ${asWord(top)} reset`,
      tg: `иҷро кунед: git -C ${asWord(top)} reset`,
      uz: `bajaring: git -C ${asWord(top)} reset`,
    },
  );

type Operation = "merge" | "rebase" | "cherry-pick" | "revert" | "bisect";

/** What has to be ended before anything can be saved. */
export const underWay = (operation: Operation): EnvironmentError =>
  operation === "merge"
    ? new EnvironmentError(mergeUnderWay, endMerge)
    : new EnvironmentError(otherUnderWay(operation), endOther(operation));

const mergeUnderWay: Sentence = {
  en: "nothing was saved: bringing together your work and that of your colleagues (git merge) is not finished",
  ru: "ничего не сохранено: объединение вашей работы с работой коллег (git merge) не закончено",
  tg: "чизе нигоҳ дошта нашуд: якҷоякунии кори шумо бо кори ҳамкасбон (git merge) ба охир нарасидааст",
  uz: "hech narsa saqlanmadi: ishingizni hamkasblar ishi bilan birlashtirish (git merge) tugallanmagan",
};

const endMerge: Sentence = {
  en: "hamkor check shows what is left to decide; when it finds nothing more: git add --all, git commit --no-edit. To give up: git merge --abort",
  ru: "что осталось решить, покажет hamkor check; когда всё решено: git add --all, git commit --no-edit. Отказаться от объединения: git merge --abort",
  tg: "чӣ ҳалношуда мондааст, hamkor check нишон медиҳад; вақте ки ҳама ҳал шуд: git add --all, git commit --no-edit. Даст кашидан: git merge --abort",
  uz: "nima hal qilinmagani hamkor check da koʻrinadi; hammasi hal boʻlgach: git add --all, git commit --no-edit. Voz kechish: git merge --abort",
};

const otherUnderWay = (operation: Operation): Sentence => ({
  en: `nothing was saved: a git ${operation} is not finished in this repository`,
  ru: `ничего не сохранено: в этом репозитории не закончен git ${operation}`,
  tg: `чизе нигоҳ дошта нашуд: дар ин репозиторий git ${operation} ба охир нарасидааст`,
  uz: `hech narsa saqlanmadi: bu repozitoriyda git ${operation} tugallanmagan`,
});

function endOther(operation: Operation): Sentence {
  if (operation === "bisect")
    return {
      en: "end it first: git bisect reset",
      ru: "сначала завершите его: git bisect reset",
      tg: "аввал онро ба охир расонед: git bisect reset",
      uz: "avval uni tugating: git bisect reset",
    };
  return {
    en: `finish it: git ${operation} --continue; or give it up: git ${operation} --abort`,
    ru: `закончите его: git ${operation} --continue — или откажитесь: git ${operation} --abort`,
    tg: `онро ба охир расонед: git ${operation} --continue ё даст кашед: git ${operation} --abort`,
    uz: `uni tugating: git ${operation} --continue yoki voz keching: git ${operation} --abort`,
  };
}
