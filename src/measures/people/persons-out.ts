import { defineHeads } from "./define-heads.ts";

/** Different persons who went abroad in person; one who went twice counts once. */
export const personsOut = defineHeads({
  name: "persons-out",
  title: {
    en: "Different persons abroad",
    ru: "Выезжавшие за рубеж лица",
    tg: "Шахсони гуногуни ба хориҷа рафта",
    uz: "Xorijga borgan turli kishilar",
  },
  definition: {
    en: "Different persons who went abroad in person: the same name at one institution is one person, once in a row and once in the total. Whoever is not named may be somebody else or the same, hence bounds.",
    ru: "Разные лица, фактически выезжавшие за рубеж: одно и то же имя в одном вузе — один человек, в строке и в итоге он учтён один раз. Неназванные могут быть как теми же, так и другими людьми, поэтому указаны границы.",
    tg: "Шахсони гуногуне, ки ба хориҷа сафар кардаанд (бе ҳаракатнокии маҷозӣ): як ном дар як муассиса як шахс аст, ки дар сатр ва дар ҷамъ як бор ҳисоб мешавад. Шахси беном метавонад ҳамон кас ё каси дигар бошад, бинобар ин ҳадди ақал ва ҳадди аксар нишон дода мешавад.",
    uz: "Xorijga borgan turli kishilar, virtual mobillikdan tashqari: bir muassasadagi bir xil ism bir kishi boʻlib, qatorda va jamida bir marta hisoblanadi. Ismi koʻrsatilmagan kishi oʻsha odam ham, boshqa odam ham boʻlishi mumkin, shuning uchun quyi va yuqori chegara koʻrsatiladi.",
  },
  direction: "outbound",
});
