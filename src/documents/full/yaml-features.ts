import { CST } from "yaml";
import type { Fault } from "../problem.ts";
import { mostFatalFound } from "../reported-faults.ts";
import { type Composed, type Excess, limits } from "./compose.ts";
import { quoted, valueOnLine } from "./lines.ts";
import { type Advice, wholeTextInQuotes, withExample } from "./syntax-sentences.ts";

const features: Record<string, Advice> = {
  anchor: {
    message: {
      en: "& gives this place a name",
      ru: "знак & даёт этому месту имя",
      tg: "аломати & ба ин ҷо ном медиҳад",
      uz: "& belgisi bu joyga nom beradi",
    },
    help: {
      en: "take it out, or quote the text that begins with &",
      ru: "уберите его или возьмите в кавычки текст, который начинается с &",
      tg: "онро нест кунед ё матнеро, ки бо & сар мешавад, дар нохунак гиред",
      uz: "uni olib tashlang yoki & bilan boshlanadigan matnni qoʻshtirnoqqa oling",
    },
  },
  alias: {
    message: {
      en: "* repeats another place",
      ru: "знак * повторяет другое место",
      tg: "аломати * ҷойи дигарро такрор мекунад",
      uz: "* belgisi boshqa joyni takrorlaydi",
    },
    help: {
      en: "write the value out, or quote the text that begins with *",
      ru: "напишите значение полностью или возьмите в кавычки текст, который начинается с *",
      tg: "қиматро пурра нависед ё матнеро, ки бо * сар мешавад, дар нохунак гиред",
      uz: "qiymatni toʻliq yozing yoki * bilan boshlanadigan matnni qoʻshtirnoqqa oling",
    },
  },
  tag: {
    message: {
      en: "! changes what this value means",
      ru: "знак ! меняет смысл этого значения",
      tg: "аломати ! маънои ин қиматро дигар мекунад",
      uz: "! belgisi bu qiymatning maʼnosini oʻzgartiradi",
    },
    help: {
      en: "take it out, or quote the text that begins with !",
      ru: "уберите его или возьмите в кавычки текст, который начинается с !",
      tg: "онро нест кунед ё матнеро, ки бо ! сар мешавад, дар нохунак гиред",
      uz: "uni olib tashlang yoki ! bilan boshlanadigan matnni qoʻshtirnoqqa oling",
    },
  },
  directive: {
    message: {
      en: "a line that begins with % gives YAML instructions",
      ru: "строка, которая начинается с %, — это указание для YAML",
      tg: "сатре, ки бо % сар мешавад, барои YAML дастур аст",
      uz: "% bilan boshlangan qator YAML uchun koʻrsatmadir",
    },
    help: {
      en: "take the line out",
      ru: "уберите эту строку",
      tg: "ин сатрро нест кунед",
      uz: "bu qatorni olib tashlang",
    },
  },
  document: {
    message: {
      en: "a second record begins here",
      ru: "здесь начинается вторая запись",
      tg: "дар ин ҷо сабти дуюм сар мешавад",
      uz: "bu yerda ikkinchi yozuv boshlanadi",
    },
    help: {
      en: "keep one record a file, and take the line --- out",
      ru: "держите в файле одну запись и уберите строку ---",
      tg: "дар як файл як сабт нигоҳ доред ва сатри ---ро нест кунед",
      uz: "bitta faylda bitta yozuv saqlang va --- qatorini olib tashlang",
    },
  },
  merge: {
    message: {
      en: "<< copies the fields of another map",
      ru: "знак << копирует поля из другого места",
      tg: "аломати << майдонҳоро аз ҷойи дигар нусха мебардорад",
      uz: "<< belgisi maydonlarni boshqa joydan koʻchiradi",
    },
    help: {
      en: "write the fields out",
      ru: "напишите эти поля полностью",
      tg: "ин майдонҳоро пурра нависед",
      uz: "bu maydonlarni toʻliq yozing",
    },
  },
};

const fault = ({ message, help }: Advice, start: number, length: number): Fault => ({
  check: "yaml-feature",
  message,
  help,
  start,
  end: start + Math.max(1, length),
});

const excesses: Record<Excess["limit"], Advice> = {
  depth: {
    message: {
      en: `lists and maps lie more than ${limits.depth} deep in each other`,
      ru: `списки и поля вложены друг в друга глубже чем на ${limits.depth} уровней`,
      tg: `рӯйхатҳо ва майдонҳо аз ${limits.depth} зина зиёдтар дар дохили ҳамдигаранд`,
      uz: `roʻyxat va maydonlar bir-birining ichida ${limits.depth} darajadan chuqur joylashgan`,
    },
    help: {
      en: "a record needs no more than five",
      ru: "записи достаточно пяти уровней",
      tg: "барои сабт панҷ зина кифоя аст",
      uz: "yozuvga besh daraja yetadi",
    },
  },
  entries: {
    message: {
      en: `a list or map has more than ${limits.entries} entries`,
      ru: `в списке или в группе полей больше ${limits.entries} элементов`,
      tg: `дар рӯйхат ё гурӯҳи майдонҳо аз ${limits.entries} банд зиёд аст`,
      uz: `roʻyxatda yoki maydonlar guruhida ${limits.entries} tadan koʻp band bor`,
    },
    help: {
      en: "split the record, or keep the data in a document that the record names",
      ru: "разделите запись или храните эти данные в документе, который в ней указан",
      tg: "сабтро ба якчанд қисм ҷудо кунед ё ин маълумотро дар ҳуҷҷате нигоҳ доред, ки дар сабт зикр шудааст",
      uz: "yozuvni boʻling yoki bu maʼlumotni yozuvda koʻrsatilgan hujjatda saqlang",
    },
  },
};

export const excessFault = ({ limit, offset }: Excess): Fault => fault(excesses[limit], offset, 1);

/** A & or a ! that stands alone before a text names nothing: it is a part of the text. */
function loneSign(text: string, { message }: Advice, offset: number, source: string): Fault | undefined {
  if (!/^[&!]$/.test(source)) return undefined;
  const value = valueOnLine(text, offset);
  const written = text.slice(value.start, value.end);
  if (value.start !== offset || written.length <= 2) return undefined;
  const replacement = quoted(written);
  return {
    check: "yaml-feature",
    message,
    help: withExample(wholeTextInQuotes, replacement),
    replacement,
    ...value,
  };
}

type Token = { readonly type: string; readonly offset: number; readonly source: string };

/**
 * Faults for the features of YAML that records do not use: anchors, aliases, tags, merge keys, directives, several
 * documents.
 */
export function featureFaults(text: string, { tokens }: Composed): Fault[] {
  const [first, ...others] = tokens.filter((token) => token.type === "document");
  const faults: Fault[] = [];
  const report = ({ type, offset, source }: Token): void => {
    const feature = features[type];
    if (feature) faults.push(loneSign(text, feature, offset, source) ?? fault(feature, offset, source.length));
  };
  tokens
    .filter((token) => token.type === "directive")
    .slice(0, mostFatalFound)
    .forEach(report);
  others
    .slice(0, 1)
    .map(({ offset }) => ({ type: "document", offset, source: "---" }))
    .forEach(report);
  if (!first) return faults;
  first.start.forEach(report);
  CST.visit(first, (item) => {
    [...tokensOf(item), ...mergeKeys(item)].forEach(report);
    return faults.length < mostFatalFound ? undefined : CST.visit.BREAK;
  });
  return faults;
}

const tokensOf = ({ start, sep, key, value }: CST.CollectionItem): Token[] => [
  ...start,
  ...(sep ?? []),
  ...scalars(key),
  ...scalars(value),
];

const mergeKeys = ({ key }: CST.CollectionItem): Token[] =>
  scalars(key)
    .filter(({ source }) => source === "<<")
    .map((token) => ({ ...token, type: "merge" }));

function scalars(token: CST.Token | null | undefined): CST.FlowScalar[] {
  return token && (token.type === "alias" || token.type === "scalar") ? [token as CST.FlowScalar] : [];
}
