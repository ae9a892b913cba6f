import { agreementsProper } from "../../derived/agreements/addenda.ts";
import { phaseOn } from "../../derived/agreements/agreement-phases.ts";
import { stateOfAgreement } from "../../derived/agreements/state.ts";
import type { Agreement } from "../../registry/record.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";

/** An agreement in force without a document. */
export const agreementUndocumented = defineCheck({
  id: "agreement-undocumented",
  severity: "info",
  summary: {
    en: "An agreement in force has no document.",
    ru: "У действующего соглашения нет документа.",
    tg: "Созишномаи амалкунанда ҳуҷҷат надорад.",
    uz: "Amaldagi shartnomaning hujjati yoʻq.",
  },
  why: {
    en: "When its terms are asked for, somebody has to search the shelves.",
    ru: "Когда спросят об условиях, документ придётся искать по шкафам.",
    tg: "Вақте ки шартҳои онро мепурсанд, ҳуҷҷатро аз ҷевонҳо кофтан лозим мешавад.",
    uz: "Shartlari soʻralganda, hujjatni javonlardan qidirishga toʻgʻri keladi.",
  },
  fix: {
    en: "Scan the paper and name it in `documents`, as a path relative to the registry or a web address.",
    ru: "Отсканируйте документ и укажите его в `documents`: путь относительно папки реестра или веб-адрес.",
    tg: "Ҳуҷҷатро скан карда, дар `documents` нависед: роҳ нисбат ба ҷузвдони феҳрист ё суроғаи интернетӣ.",
    uz: "Hujjatni skanerlab, `documents` maydonida koʻrsating: reyestr papkasiga nisbatan yoʻl yoki veb-manzil.",
  },
  example: { wrong: "signed: 2018-08-24", right: "signed: 2018-08-24\ndocuments: [documents/mmit-kmust-2018.pdf]" },
  reads: { agreements: "all" },
  *run({ registry, today }) {
    for (const agreement of agreementsProper(registry)) {
      if (stateOfAgreement(agreement, registry, today) !== "in-force") continue;
      const papers = [agreement, ...phaseOn(agreement, registry, today).addenda];
      for (const paper of papers.filter(isUndocumented)) {
        const message = paper === agreement ? undocumentedAgreement : undocumentedAddendum;
        yield { at: paper, field: [], part: "first-line", message, help: namePaper };
      }
    }
  },
});

const undocumentedAgreement: Sentence = {
  en: "this agreement is in force and has no document",
  ru: "это соглашение действует, а документа нет",
  tg: "ин созишнома амал мекунад, вале ҳуҷҷат надорад",
  uz: "bu shartnoma amalda, lekin hujjati yoʻq",
};

const undocumentedAddendum: Sentence = {
  en: "this addendum is in force and has no document",
  ru: "это дополнение действует, а документа нет",
  tg: "ин илова амал мекунад, вале ҳуҷҷат надорад",
  uz: "bu qoʻshimcha amalda, lekin hujjati yoʻq",
};

const namePaper: Sentence = {
  en: "name the paper in `documents`",
  ru: "укажите документ в `documents`",
  tg: "ҳуҷҷатро дар `documents` нависед",
  uz: "hujjatni `documents` maydonida koʻrsating",
};

const isUndocumented = ({ documents = [] }: Agreement): boolean => documents.length === 0;
