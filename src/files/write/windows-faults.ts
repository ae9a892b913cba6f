import { basename } from "node:path";
import type { Sentence } from "../../values/texts/sentence.ts";

const forbidden = /[<>:"|?*]/;
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Why Windows takes a path for something else than a file of that name; `undefined` where it does not, and elsewhere. */
export function windowsNameFault(path: string, platform: string = process.platform): Sentence | undefined {
  if (platform !== "win32") return undefined;
  const name = basename(path);
  // After a colon stands the name of a second content, which the file shows nowhere.
  if (forbidden.test(name))
    return {
      en: 'on Windows a name may not have < > : " | ? or *',
      ru: 'в Windows в имени не может быть знаков < > : " | ? *',
      tg: 'дар Windows ном аломатҳои < > : " | ? * дошта наметавонад',
      uz: 'Windowsda nomda < > : " | ? * belgilari boʻlishi mumkin emas',
    };
  return device.test(name) ? deviceName : undefined;
}

const deviceName: Sentence = {
  en: "on Windows this name belongs to a device",
  ru: "в Windows так называется устройство",
  tg: "дар Windows ин номи дастгоҳ аст",
  uz: "Windowsda bu — qurilma nomi",
};

/** What to do when Windows does not let a file be replaced: Word and Excel keep what they show to themselves. */
export const helpInUse = (code: string | undefined, platform: string = process.platform): Sentence | undefined =>
  platform === "win32" && code !== undefined && ["EPERM", "EACCES", "EBUSY"].includes(code)
    ? {
        en: "if it is open in another program, such as Word or Excel, close it there and try again",
        ru: "если файл открыт в другой программе, например в Word или Excel, закройте его там и повторите",
        tg: "агар файл дар барномаи дигар, масалан Word ё Excel, кушода бошад, онро он ҷо пӯшед ва такрор кунед",
        uz: "agar fayl boshqa dasturda, masalan Word yoki Excelda ochiq boʻlsa, uni yopib, qaytadan urinib koʻring",
      }
    : undefined;
