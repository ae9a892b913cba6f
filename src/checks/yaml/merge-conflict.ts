import { defineReadingCheck } from "../define-check.ts";

/** A file holds a merge conflict. */
export const mergeConflict = defineReadingCheck({
  id: "merge-conflict",
  severity: "error",
  summary: {
    en: "A file holds a merge conflict that nobody has resolved.",
    ru: "В файле остался неразрешённый конфликт слияния.",
    tg: "Дар файл ихтилофи якҷоякунӣ ҳалнашуда мондааст.",
    uz: "Faylda hal qilinmagan birlashtirish ziddiyati qolgan.",
  },
  why: {
    en: "Two people changed the same lines, and git left both versions there: which one holds only they can say, and until then the record is missing from every answer.",
    ru: "Два человека изменили одни и те же строки, и git оставил обе версии: какая верна, могут сказать только они, а до тех пор записи нет ни в одном ответе.",
    tg: "Ду кас ҳамон як сатрҳоро тағйир додаанд, ва git ҳарду вариантро гузоштааст: кадомаш дуруст аст, танҳо онҳо гуфта метавонанд, ва то он вақт сабт дар ягон ҷавоб нест.",
    uz: "Ikki kishi bir xil qatorlarni oʻzgartirgan, git esa ikkala variantni ham qoldirgan: qaysi biri toʻgʻri ekanini faqat ular ayta oladi, ungacha yozuv hech bir javobda boʻlmaydi.",
  },
  fix: {
    en: "Keep what is right of the two sides, delete the lines with <<<<<<<, |||||||, ======= and >>>>>>>, and add the file: git add.",
    ru: "Оставьте верное из двух вариантов, удалите строки с <<<<<<<, |||||||, ======= и >>>>>>> и добавьте файл: git add.",
    tg: "Аз ду вариант дурусташро нигоҳ доред, сатрҳои <<<<<<<, |||||||, ======= ва >>>>>>>-ро нест кунед ва файлро илова кунед: git add.",
    uz: "Ikki variantdan toʻgʻrisini qoldiring, <<<<<<<, |||||||, ======= va >>>>>>> boʻlgan qatorlarni oʻchiring va faylni qoʻshing: git add.",
  },
  example: {
    wrong: "<<<<<<< HEAD\nsigned: 2018-08-24\n=======\nsigned: 2018-08-27\n>>>>>>> office",
    right: "signed: 2018-08-24",
  },
});
