import { type Advice, wholeTextInQuotes } from "./syntax-sentences.ts";

/** The message for a syntax error; `quote`: quotation marks around the value fix it. */
export type Wording = Advice & { readonly quote?: boolean };

export const openQuote: Wording = {
  message: {
    en: "a quotation mark is opened and not closed",
    ru: "кавычка открыта, но не закрыта",
    tg: "нохунак кушода шуда, вале пӯшида нашудааст",
    uz: "qoʻshtirnoq ochilgan, lekin yopilmagan",
  },
  help: {
    en: "close it; an apostrophe inside single quotes is written twice",
    ru: "закройте её; апостроф внутри одинарных кавычек пишется дважды",
    tg: "онро пӯшед; дар дохили нохунаки якка апостроф ду бор навишта мешавад",
    uz: "uni yoping; yakka qoʻshtirnoq ichida apostrof ikki marta yoziladi",
  },
};
export const textAfterEnd: Wording = {
  message: {
    en: "text follows where the value has ended",
    ru: "значение уже закончилось, а за ним стоит ещё текст",
    tg: "қимат тамом шудааст, вале баъди он боз матн омадааст",
    uz: "qiymat tugagan, lekin undan keyin yana matn bor",
  },
  help: wholeTextInQuotes,
};
export const openBracket: Wording = {
  message: {
    en: "a [ or { is opened and not closed",
    ru: "скобка [ или { открыта, но не закрыта",
    tg: "қавси [ ё { кушода шуда, вале пӯшида нашудааст",
    uz: "[ yoki { qavsi ochilgan, lekin yopilmagan",
  },
  help: {
    en: "close it with ] or } on the same line or on a deeper indented one",
    ru: "закройте её знаком ] или } в той же строке или ниже, в строке с отступом больше",
    tg: "онро бо ] ё } дар ҳамон сатр ё поёнтар, дар сатри дорои фосилаи бештар, пӯшед",
    uz: "uni shu qatorning oʻzida yoki oʻngroqdan boshlangan qatorda ] yoki } bilan yoping",
  },
};
export const unquoted: Wording = {
  message: {
    en: "this text has a colon in it, so its beginning reads as a field's name",
    ru: "в тексте есть двоеточие, поэтому его начало читается как имя поля",
    tg: "дар матн ду нуқта ҳаст, бинобар ин аввали он ҳамчун номи майдон хонда мешавад",
    uz: "matnda ikki nuqta bor, shuning uchun uning boshi maydon nomi deb oʻqiladi",
  },
  help: wholeTextInQuotes,
  quote: true,
};
export const indentation: Wording = {
  message: {
    en: "this line is not indented like the lines it belongs to",
    ru: "отступ у этой строки не такой, как у строк, к которым она относится",
    tg: "фосилаи аввали ин сатр ба фосилаи сатрҳое, ки ба онҳо тааллуқ дорад, баробар нест",
    uz: "bu qator boshidagi boʻsh joy oʻzi tegishli boʻlgan qatorlarnikiga mos emas",
  },
  help: {
    en: "give the fields of one record or map the same number of spaces, and lists two more than their field",
    ru: "поставьте перед полями одной записи или группы одинаковое число пробелов, а перед пунктами списка — на два больше, чем перед их полем",
    tg: "пеш аз майдонҳои як сабт ё як гурӯҳ шумораи баробари фосила гузоред, пеш аз бандҳои рӯйхат — ду фосила зиёдтар аз майдони он",
    uz: "bitta yozuv yoki guruh maydonlari oldiga bir xil sondagi boʻshliq qoʻying, roʻyxat bandlari oldiga esa maydonnikidan ikkita koʻp",
  },
};
export const noColon: Wording = {
  message: {
    en: "a field's name is not followed by a colon and a space",
    ru: "после имени поля нет двоеточия и пробела",
    tg: "баъди номи майдон ду нуқта ва фосила нест",
    uz: "maydon nomidan keyin ikki nuqta va boʻshliq yoʻq",
  },
  help: {
    en: "write `field: value`, or put a longer text in quotes",
    ru: "напишите `поле: значение`, а длинный текст возьмите в кавычки",
    tg: "`майдон: қимат` нависед, матни дарозро бошад, дар нохунак гиред",
    uz: "`maydon: qiymat` deb yozing, uzun matnni esa qoʻshtirnoqqa oling",
  },
};
export const tab: Wording = {
  message: {
    en: "a tab indents this line",
    ru: "отступ этой строки сделан табуляцией",
    tg: "дар аввали ин сатр аломати Tab истодааст",
    uz: "bu qator boshida Tab belgisi turibdi",
  },
  help: {
    en: "indent with spaces",
    ru: "сделайте отступ пробелами",
    tg: "ба ҷойи он фосила гузоред",
    uz: "oʻrniga boʻshliq qoʻying",
  },
};
export const noComma: Wording = {
  message: {
    en: "a comma or a closing bracket is missing before this",
    ru: "перед этим местом не хватает запятой или закрывающей скобки",
    tg: "пеш аз ин ҷо вергул ё қавси пӯшанда намерасад",
    uz: "bu joydan oldin vergul yoki yopuvchi qavs yetishmaydi",
  },
  help: {
    en: "write [a, b] and { field: value }; put a text with , [ ] { or } in it in quotes",
    ru: "пишите [a, b] и { поле: значение }; текст, в котором есть , [ ] { или }, возьмите в кавычки",
    tg: "[a, b] ва { майдон: қимат } нависед; матнеро, ки дар он , [ ] { ё } ҳаст, дар нохунак гиред",
    uz: "[a, b] va { maydon: qiymat } deb yozing; ichida , [ ] { yoki } bor matnni qoʻshtirnoqqa oling",
  },
};
export const noDash: Wording = {
  message: {
    en: "this line stands in a list and begins with no dash",
    ru: "эта строка стоит в списке, но не начинается с тире",
    tg: "ин сатр дар рӯйхат аст, вале бо тире сар намешавад",
    uz: "bu qator roʻyxatda turibdi, lekin tire bilan boshlanmaydi",
  },
  help: {
    en: "write `- item`, or mend the indentation",
    ru: "напишите `- пункт` или исправьте отступ",
    tg: "`- банд` нависед ё фосилаи аввали сатрро дуруст кунед",
    uz: "`- band` deb yozing yoki qator boshidagi boʻsh joyni toʻgʻrilang",
  },
};
export const noSpaceBeforeComment: Wording = {
  message: {
    en: "a # follows without a space",
    ru: "перед # нет пробела",
    tg: "пеш аз # фосила нест",
    uz: "# oldida boʻshliq yoʻq",
  },
  help: {
    en: "put a space before #",
    ru: "поставьте пробел перед #",
    tg: "пеш аз # фосила гузоред",
    uz: "# oldiga boʻshliq qoʻying",
  },
};
export const longName: Wording = {
  message: {
    en: "a field's name is longer than 1024 characters",
    ru: "имя поля длиннее 1024 символов",
    tg: "номи майдон аз 1024 аломат дарозтар аст",
    uz: "maydon nomi 1024 belgidan uzun",
  },
  help: {
    en: "put the text in quotes after its field's name",
    ru: "возьмите в кавычки текст, который стоит после имени поля",
    tg: "матнеро, ки баъди номи майдон меояд, дар нохунак гиред",
    uz: "maydon nomidan keyingi matnni qoʻshtirnoqqa oling",
  },
};
export const listBesideName: Wording = {
  message: {
    en: "a list begins on the line of its field's name",
    ru: "список начинается в одной строке с именем поля",
    tg: "рӯйхат дар худи сатри номи майдон сар мешавад",
    uz: "roʻyxat maydon nomi turgan qatorning oʻzida boshlangan",
  },
  help: {
    en: "put each `- item` on a line of its own below; put a text that begins with - in quotes",
    ru: "пишите каждый `- пункт` ниже с новой строки; текст, который начинается с -, возьмите в кавычки",
    tg: "ҳар як `- банд`-ро поёнтар аз сатри нав нависед; матнеро, ки бо - сар мешавад, дар нохунак гиред",
    uz: "har bir `- band`ni pastda alohida qatorga yozing; - bilan boshlanadigan matnni qoʻshtirnoqqa oling",
  },
};
export const loneComma: Wording = {
  message: {
    en: "this comma separates nothing",
    ru: "эта запятая ничего не разделяет",
    tg: "ин вергул чизеро аз ҳам ҷудо намекунад",
    uz: "bu vergul hech narsani ajratmaydi",
  },
  help: {
    en: "take it out, or put the text in quotes",
    ru: "уберите её или возьмите текст в кавычки",
    tg: "онро нест кунед ё матнро дар нохунак гиред",
    uz: "uni olib tashlang yoki matnni qoʻshtirnoqqa oling",
  },
};

export const looseText: Wording = {
  message: {
    en: "this text belongs to no field",
    ru: "этот текст не относится ни к одному полю",
    tg: "ин матн ба ягон майдон тааллуқ надорад",
    uz: "bu matn hech bir maydonga tegishli emas",
  },
  help: {
    en: "indent it deeper than the field it continues, or put the whole text in quotes",
    ru: "отступите больше, чем у поля, которое он продолжает, или возьмите весь текст в кавычки",
    tg: "пеш аз он назар ба майдоне, ки онро давом медиҳад, фосилаи бештар гузоред ё тамоми матнро дар нохунак гиред",
    uz: "uni oʻzi davom ettirgan maydondan oʻngroqqa suring yoki butun matnni qoʻshtirnoqqa oling",
  },
};
