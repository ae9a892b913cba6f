import type { Stray } from "../../reading/stray-name.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

type Said = { readonly message: Sentence; readonly help: Sentence };

/** What a stray file seems to be and what to do with it. `original` is there; `of` is what its name says it came from. */
export function strayWords(is: Stray["is"], original: string | undefined, of: string | undefined): Said {
  switch (is) {
    case "lock":
      return { message: lock, help: closeFirst };
    case "swap":
      return { message: swap, help: closeFirst };
    case "temporary":
      return { message: temporary, help: deleteIt };
    case "system":
      return { message: system, help: ignoreIt };
    case "other-ending":
      return { message: otherEnding, help: original === undefined ? rename(of ?? "") : compare(original) };
    default:
      return { message: copies[is](original), help: original === undefined ? lookInside : compare(original) };
  }
}

const copies: Readonly<Record<"copy" | "backup" | "conflicting-copy" | "merge-side", (of?: string) => Sentence>> = {
  copy: (of) => ({
    en: `this file seems to be a copy${of ? ` of ${of}` : ""}, and is not read`,
    ru: `похоже, это копия${of ? ` файла ${of}` : ""}; этот файл не читается`,
    tg: `ба назар чунин мерасад, ки ин нусхаи${of ? ` ${of}` : " ягон файл"} аст; ин файл хонда намешавад`,
    uz: `bu fayl${of ? ` ${of} ning` : ""} nusxasiga oʻxshaydi va oʻqilmaydi`,
  }),
  backup: (of) => ({
    en: `this file seems to be a backup${of ? ` of ${of}` : ""}, and is not read`,
    ru: `похоже, это резервная копия${of ? ` файла ${of}` : ""}; этот файл не читается`,
    tg: `ба назар чунин мерасад, ки ин нусхаи эҳтиётии${of ? ` ${of}` : " ягон файл"} аст; ин файл хонда намешавад`,
    uz: `bu fayl${of ? ` ${of} ning` : ""} zaxira nusxasiga oʻxshaydi va oʻqilmaydi`,
  }),
  "conflicting-copy": (of) => ({
    en: `two machines changed the same file${of ? `, ${of}` : ""}, and the program that keeps them in step put one version here`,
    ru: `один и тот же файл${of ? ` (${of})` : ""} изменили на двух компьютерах, и программа синхронизации положила сюда одну из версий`,
    tg: `як файл${of ? ` (${of})` : ""} дар ду компютер тағйир ёфтааст, ва барномаи ҳамоҳангсозӣ яке аз вариантҳоро ба ин ҷо гузоштааст`,
    uz: `bitta fayl${of ? ` (${of})` : ""} ikki kompyuterda oʻzgartirilgan, sinxronlash dasturi esa variantlardan birini shu yerga qoʻygan`,
  }),
  "merge-side": (of) => ({
    en: `this file seems to be left over from a merge${of ? ` of ${of}` : ""}`,
    ru: `похоже, этот файл остался от слияния${of ? ` файла ${of}` : ""}`,
    tg: `ба назар чунин мерасад, ки ин файл аз якҷоякунии${of ? ` ${of}` : " файлҳо"} мондааст`,
    uz: `bu fayl${of ? ` ${of} ni` : ""} birlashtirishdan qolganga oʻxshaydi`,
  }),
};

const lock: Sentence = {
  en: "an office program keeps this file beside one that is open",
  ru: "этот файл офисная программа держит рядом с открытым документом",
  tg: "ин файлро барномаи офисӣ дар паҳлуи ҳуҷҷати кушода нигоҳ медорад",
  uz: "bu faylni ofis dasturi ochiq hujjat yonida saqlaydi",
};

const swap: Sentence = {
  en: "an editor keeps this file beside one that is open, or was left there when it crashed",
  ru: "этот файл редактор держит рядом с открытым, или он остался после сбоя",
  tg: "ин файлро муҳаррир дар паҳлуи файли кушода нигоҳ медорад, ё он пас аз садама мондааст",
  uz: "bu faylni muharrir ochiq fayl yonida saqlaydi, yoki u nosozlikdan keyin qolgan",
};

const temporary: Sentence = {
  en: "this file seems to be a temporary one of some program",
  ru: "похоже, это временный файл какой-то программы",
  tg: "ба назар чунин мерасад, ки ин файли муваққатии ягон барнома аст",
  uz: "bu fayl biror dasturning vaqtinchalik fayliga oʻxshaydi",
};

const system: Sentence = {
  en: "the system keeps this file for its own use",
  ru: "этот файл система создаёт для себя",
  tg: "ин файлро система барои худ месозад",
  uz: "bu faylni tizim oʻzi uchun yaratadi",
};

const otherEnding: Sentence = {
  en: "this file seems to be a record, but its name does not end in .yaml, and it is not read",
  ru: "похоже, это запись, но имя файла не кончается на .yaml, и он не читается",
  tg: "ба назар чунин мерасад, ки ин сабт аст, вале номи файл бо .yaml тамом намешавад ва он хонда намешавад",
  uz: "bu fayl yozuvga oʻxshaydi, lekin nomi .yaml bilan tugamaydi va u oʻqilmaydi",
};

const closeFirst: Sentence = {
  en: "close the program and look whether everything is saved; if the file stays, delete it",
  ru: "закройте программу и проверьте, всё ли сохранено; если файл останется, удалите его",
  tg: "барномаро пӯшед ва бубинед, ки ҳама чиз нигоҳ дошта шудааст ё не; агар файл монад, онро нест кунед",
  uz: "dasturni yoping va hammasi saqlanganini tekshiring; fayl qolsa, uni oʻchiring",
};

const deleteIt: Sentence = {
  en: "delete it once no program needs it",
  ru: "удалите его, когда он не нужен ни одной программе",
  tg: "вақте ки он ба ягон барнома лозим нест, нест кунед",
  uz: "hech bir dasturga kerak boʻlmaganda uni oʻchiring",
};

const ignoreIt: Sentence = {
  en: "delete it, and write its name into .gitignore",
  ru: "удалите его и внесите его имя в .gitignore",
  tg: "онро нест кунед ва номашро ба .gitignore дохил кунед",
  uz: "uni oʻchiring va nomini .gitignore ga kiriting",
};

const lookInside: Sentence = {
  en: "look inside: keep as a record with a name of its own what is needed, and delete the rest",
  ru: "посмотрите, что в нём: нужное сохраните записью под своим именем, остальное удалите",
  tg: "дарунашро бубинед: чизи заруриро ҳамчун сабт бо номи худаш нигоҳ доред, боқимондаро нест кунед",
  uz: "ichini koʻring: keraklisini oʻz nomi bilan yozuv qilib saqlang, qolganini oʻchiring",
};

const compare = (original: string): Sentence => ({
  en: `compare it with ${original}, carry over what is missing there, and delete it`,
  ru: `сравните его с ${original}, перенесите туда то, чего там нет, и удалите`,
  tg: `онро бо ${original} муқоиса кунед, чизи намерасидаро ба он ҷо гузаронед ва нест кунед`,
  uz: `uni ${original} bilan solishtiring, unda yoʻq narsani koʻchiring va oʻchiring`,
});

const rename = (name: string): Sentence => ({
  en: `rename it to ${name}`,
  ru: `переименуйте файл в ${name}`,
  tg: `номи онро ба ${name} иваз кунед`,
  uz: `nomini ${name} ga oʻzgartiring`,
});
