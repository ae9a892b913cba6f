import { isUtf8 } from "node:buffer";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { FileFault, SourceFile } from "../source.ts";

/** The largest file that is read, in bytes. */
export const largestFile = 1024 * 1024;

/** Whether a path is read as a record: by its extension, in any case. */
export const isYamlPath = (path: string): boolean => path.endsWith(".yaml") || /\.ya?ml$/i.test(path);

export const byPath = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

export const linkOutside: FileFault = {
  fault: {
    en: "is a link that leads out of the registry",
    ru: "— ссылка, которая ведёт за пределы реестра",
    tg: "пайванде аст, ки ба берун аз феҳрист мебарад",
    uz: "— reyestrdan tashqariga olib boradigan havola",
  },
  help: {
    en: "replace the link with the file itself",
    ru: "замените ссылку самим файлом",
    tg: "пайвандро бо худи файл иваз кунед",
    uz: "havolani faylning oʻzi bilan almashtiring",
  },
};

export const linkedFolder: FileFault = {
  fault: {
    en: "is a link, and links to folders are not followed",
    ru: "— ссылка, а по ссылкам на папки hamkor не переходит",
    tg: "пайванд аст, ва hamkor аз рӯи пайвандҳои ҷузвдонҳо намегузарад",
    uz: "— havola, hamkor esa papkalarga havolalar boʻyicha oʻtmaydi",
  },
  help: {
    en: "replace the link with the folder itself",
    ru: "замените ссылку самой папкой",
    tg: "пайвандро бо худи ҷузвдон иваз кунед",
    uz: "havolani papkaning oʻzi bilan almashtiring",
  },
};

export const brokenLink = ({ en, ru, tg, uz }: Sentence): FileFault => ({
  fault: {
    en: `is a link that leads nowhere (${en})`,
    ru: `— ссылка, которая никуда не ведёт (${ru})`,
    tg: `пайванде аст, ки ба ҳеҷ куҷо намебарад (${tg})`,
    uz: `— hech qayerga olib bormaydigan havola (${uz})`,
  },
  help: linkOutside.help,
});

export function tooLarge(bytes: number): FileFault {
  const size = (bytes / largestFile).toFixed(1);
  const withComma = size.replace(".", ",");
  return {
    fault: {
      en: `is too large (${size} MiB; a record may have 1 MiB)`,
      ru: `слишком велик (${withComma} МиБ; запись может занимать до 1 МиБ)`,
      tg: `аз ҳад калон аст (${withComma} МиБ; сабт метавонад то 1 МиБ бошад)`,
      uz: `juda katta (${withComma} MiB; yozuv 1 MiB gacha boʻlishi mumkin)`,
    },
    help: {
      en: "split the record, or keep the data in a document that the record names",
      ru: "разделите запись или храните данные в документе, который в ней указан",
      tg: "сабтро ба қисмҳо ҷудо кунед ё маълумотро дар ҳуҷҷате нигоҳ доред, ки дар сабт номбар шудааст",
      uz: "yozuvni boʻling yoki maʼlumotni yozuvda koʻrsatilgan hujjatda saqlang",
    },
  };
}

/** The text of a file's bytes without its byte order mark, or why they are no text. */
export function decode(bytes: Buffer): string | FileFault {
  const isText = isUtf8(bytes);
  // UTF-8 without zeros is not UTF-16, whose byte order mark is invalid in UTF-8.
  if (!isText || bytes.includes(0)) {
    if (isUtf16(bytes)) return otherEncoding(writtenInUtf16);
    if (!isText) return otherEncoding(notUtf8);
  }
  return bytes.toString("utf8", hasByteOrderMark(bytes) ? 3 : 0);
}

const hasByteOrderMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** UTF-16 begins with its byte order mark, or, saved without one, has a zero in most pairs of bytes. */
function isUtf16(bytes: Buffer): boolean {
  if (bytes.length < 2 || bytes.length % 2 === 1) return false;
  const mark = bytes.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff) return true;
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  return zeros > Math.min(bytes.length, 1000) / 4;
}

const writtenInUtf16: Sentence = {
  en: "is written in UTF-16, not in UTF-8",
  ru: "записан в кодировке UTF-16, а не UTF-8",
  tg: "дар рамзгузории UTF-16 навишта шудааст, на дар UTF-8",
  uz: "UTF-8 da emas, UTF-16 kodlashida yozilgan",
};

const notUtf8: Sentence = {
  en: "is not written in UTF-8",
  ru: "записан не в кодировке UTF-8",
  tg: "дар рамзгузории UTF-8 навишта нашудааст",
  uz: "UTF-8 kodlashida yozilmagan",
};

const otherEncoding = (fault: Sentence): FileFault => ({
  fault,
  help: {
    en: "open it in an editor and save it with the encoding UTF-8",
    ru: "откройте его в редакторе и сохраните в кодировке UTF-8",
    tg: "онро дар муҳаррир кушоед ва бо рамзгузории UTF-8 нигоҳ доред",
    uz: "uni muharrirda ochib, UTF-8 kodlashida saqlang",
  },
});
