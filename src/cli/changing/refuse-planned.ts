import type { Hindered } from "../../changes/references/planned.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { refusePlaces } from "./refuse-places.ts";

/** Says why a change of records and of all that names them is not made. Returns the exit code. */
export const refusePlanned = (app: App, registry: Registry, { is, places }: Hindered): number =>
  refusePlaces(app, registry, places, reasons[is]);

type Reason = { readonly why: Sentence; readonly help: Sentence };

const reasons: Readonly<Record<Hindered["is"], Reason>> = {
  doubtful: {
    why: {
      en: "the record may be named there, but faults hide it, so nothing was changed",
      ru: "возможно, там названа эта запись, но это скрыто ошибками, поэтому ничего не изменено",
      tg: "шояд дар он ҷо ин сабт номбар шудааст, вале хатоҳо онро пинҳон мекунанд, бинобар ин чизе тағйир наёфт",
      uz: "u yerda shu yozuv nomlangan boʻlishi mumkin, lekin xatolar buni yashiradi, shuning uchun hech narsa oʻzgarmadi",
    },
    help: {
      en: "mend these files first; hamkor check shows how",
      ru: "сначала исправьте эти файлы; как — покажет hamkor check",
      tg: "аввал ин файлҳоро ислоҳ кунед; чӣ тавр, hamkor check нишон медиҳад",
      uz: "avval bu fayllarni tuzating; qandayligini hamkor check koʻrsatadi",
    },
  },
  "answers-differ": {
    why: {
      en: "these queries look for a word in ids and would find something else, so nothing was changed",
      ru: "эти запросы ищут слово и в id, их ответ стал бы другим, поэтому ничего не изменено",
      tg: "ин дархостҳо калимаро дар id низ меҷӯянд ва ҷавобашон дигар мешуд, бинобар ин чизе тағйир наёфт",
      uz: "bu soʻrovlar soʻzni id larda ham qidiradi va javobi boshqacha boʻlardi, shuning uchun hech narsa oʻzgarmadi",
    },
    help: {
      en: "name a field in them, such as partner:ID or name:WORD, or choose another id",
      ru: "укажите в них поле, например partner:ID или name:СЛОВО, или выберите другой id",
      tg: "дар онҳо майдонро нишон диҳед, масалан partner:ID ё name:КАЛИМА, ё id-и дигар интихоб кунед",
      uz: "ularda maydonni koʻrsating, masalan partner:ID yoki name:SOʻZ, yoki boshqa id tanlang",
    },
  },
  named: {
    why: {
      en: "other records refer to it, so nothing was changed",
      ru: "на неё ссылаются другие записи, поэтому ничего не изменено",
      tg: "сабтҳои дигар ба он ишора мекунанд, бинобар ин чизе тағйир наёфт",
      uz: "boshqa yozuvlar unga havola qiladi, shuning uchun hech narsa oʻzgarmadi",
    },
    help: {
      en: "--unlink takes the references out where they may be absent",
      ru: "--unlink уберёт ссылки там, где их может не быть",
      tg: "--unlink пайвандҳоро, агар ҳатмӣ набошанд, нест мекунад",
      uz: "--unlink havolalarni, majburiy boʻlmasa, olib tashlaydi",
    },
  },
  needed: {
    why: {
      en: "it is needed there, so nothing was changed",
      ru: "там без неё нельзя, поэтому ничего не изменено",
      tg: "дар он ҷо бе он мумкин нест, бинобар ин чизе тағйир наёфт",
      uz: "u yerda usiz boʻlmaydi, shuning uchun hech narsa oʻzgarmadi",
    },
    help: {
      en: "write something else in its place first; a query without its word would ask something else",
      ru: "сначала напишите вместо неё другое; запрос без этого слова спрашивал бы о другом",
      tg: "аввал ба ҷояш чизи дигар нависед; дархост бе ин калима чизи дигарро мепурсид",
      uz: "avval oʻrniga boshqasini yozing; soʻrov bu soʻzsiz boshqa narsani soʻrardi",
    },
  },
  "names-itself": {
    why: {
      en: "one of the records refers to another there and would refer to itself, so nothing was changed",
      ru: "там одна из записей ссылается на другую и стала бы ссылаться на себя, поэтому ничего не изменено",
      tg: "дар он ҷо яке аз сабтҳо ба дигаре ишора мекунад ва ба худаш ишора мекард, бинобар ин чизе тағйир наёфт",
      uz: "u yerda yozuvlardan biri boshqasiga havola qiladi va oʻziga havola qilib qolardi, shuning uchun hech narsa oʻzgarmadi",
    },
    help: {
      en: "if they are one all the same, take the reference out first with hamkor set",
      ru: "если это всё же одно и то же, сначала уберите ссылку командой hamkor set",
      tg: "агар онҳо ба ҳар ҳол як чиз бошанд, аввал пайвандро бо hamkor set нест кунед",
      uz: "ular baribir bitta narsa boʻlsa, avval havolani hamkor set bilan olib tashlang",
    },
  },
  "says-twice": {
    why: {
      en: "items of a list there would become the same and count twice, so nothing was changed",
      ru: "там пункты списка стали бы одинаковыми и считались бы дважды, поэтому ничего не изменено",
      tg: "дар он ҷо бандҳои рӯйхат якхела мешуданд ва ду бор ҳисоб мешуданд, бинобар ин чизе тағйир наёфт",
      uz: "u yerda roʻyxat bandlari bir xil boʻlib, ikki marta sanalardi, shuning uchun hech narsa oʻzgarmadi",
    },
    help: {
      en: "take one of them out first",
      ru: "сначала уберите один из них",
      tg: "аввал яке аз онҳоро нест кунед",
      uz: "avval ulardan birini olib tashlang",
    },
  },
};
