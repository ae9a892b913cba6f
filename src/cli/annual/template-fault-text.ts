import { didYouMeanWords } from "../../kinds/fault.ts";
import type { TemplateFault } from "../../renderers/word/template/template-placeholders.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** What is wrong with a template, and how to fix it. */
export type TemplateFaultText = { readonly message: Sentence; readonly help: Sentence };

type Fault<Is extends TemplateFault["is"]> = Extract<TemplateFault, { readonly is: Is }>;

/** A template's fault in words. */
export function templateFaultText(fault: TemplateFault, template: string): TemplateFaultText {
  switch (fault.is) {
    case "unreadable":
      return unreadable(fault, template);
    case "macros":
      return withMacros(template);
    case "unknown-placeholder":
      return unknownPlaceholder(fault, template);
    case "unclosed-placeholder":
      return unclosedPlaceholder(fault, template);
    case "crowded-placeholder":
      return crowdedPlaceholder(fault, template);
  }
}

const unreadable = (fault: Fault<"unreadable">, template: string): TemplateFaultText => ({
  message: {
    en: `${template} is no Word document, or is damaged: ${fault.why}`,
    ru: `${template} — не документ Word или повреждён`,
    tg: `${template} ҳуҷҷати Word нест ё вайрон шудааст`,
    uz: `${template} — Word hujjati emas yoki buzilgan`,
  },
  help: {
    en: "open it in Word or LibreOffice and save it as .docx, without a password",
    ru: "откройте его в Word или LibreOffice и сохраните как .docx без пароля",
    tg: "онро дар Word ё LibreOffice кушоед ва ҳамчун .docx бе рамз нигоҳ доред",
    uz: "uni Word yoki LibreOffice dasturida ochib, parolsiz .docx sifatida saqlang",
  },
});

const withMacros = (template: string): TemplateFaultText => ({
  message: {
    en: `${template} has macros, which a report never carries`,
    ru: `в ${template} есть макросы, а в отчёте их не бывает`,
    tg: `${template} макрос дорад, ҳисобот бошад, макрос намегирад`,
    uz: `${template} faylida makroslar bor, hisobotda esa ular boʻlmaydi`,
  },
  help: {
    en: "save it as .docx",
    ru: "сохраните его как .docx",
    tg: "онро ҳамчун .docx нигоҳ доред",
    uz: "uni .docx sifatida saqlang",
  },
});

const unknownPlaceholder = (fault: Fault<"unknown-placeholder">, template: string): TemplateFaultText => ({
  message: {
    en: `${template} has a place that there is not: {{${fault.placeholder}}}`,
    ru: `в ${template} указано место, которого нет: {{${fault.placeholder}}}`,
    tg: `дар ${template} ҷое нишон дода шудааст, ки вуҷуд надорад: {{${fault.placeholder}}}`,
    uz: `${template} faylida yoʻq joy koʻrsatilgan: {{${fault.placeholder}}}`,
  },
  help: didYouMeanWords(fault.near.map(inBraces)) ?? placeholdersPage,
});

const placeholdersPage: Sentence = {
  en: "docs/annual-template.md lists the places",
  ru: "все места перечислены в docs/annual-template.md",
  tg: "ҳамаи ҷойҳо дар docs/annual-template.md номбар шудаанд",
  uz: "barcha joylar docs/annual-template.md faylida sanab oʻtilgan",
};

const unclosedPlaceholder = (fault: Fault<"unclosed-placeholder">, template: string): TemplateFaultText => ({
  message: {
    en: `${template} has braces that do not match: ${fault.text}`,
    ru: `в ${template} не сходятся фигурные скобки: ${fault.text}`,
    tg: `дар ${template} қавсҳои фигурӣ ба ҳам мувофиқ нестанд: ${fault.text}`,
    uz: `${template} faylida figurali qavslar bir-biriga mos emas: ${fault.text}`,
  },
  help: {
    en: "a place begins with {{ and ends with }}, both in one paragraph",
    ru: "место начинается с {{ и кончается на }}, то и другое — в одном абзаце",
    tg: "ҷой бо {{ сар шуда, бо }} тамом мешавад, ҳарду дар як сарсатр",
    uz: "joy {{ bilan boshlanib, }} bilan tugaydi, ikkalasi bitta xatboshida turadi",
  },
});

const crowdedPlaceholder = (fault: Fault<"crowded-placeholder">, template: string): TemplateFaultText => ({
  message: {
    en: `${template} has other words beside {{${fault.placeholder}}}, which would be lost`,
    ru: `в ${template} рядом с {{${fault.placeholder}}} есть другие слова, и они пропали бы`,
    tg: `дар ${template} паҳлуи {{${fault.placeholder}}} калимаҳои дигар ҳастанд, онҳо гум мешуданд`,
    uz: `${template} faylida {{${fault.placeholder}}} yonida boshqa soʻzlar bor, ular yoʻqolib ketardi`,
  },
  help: {
    en: "give the place a paragraph of its own",
    ru: "отведите этому месту отдельный абзац",
    tg: "ба ин ҷой сарсатри алоҳида диҳед",
    uz: "bu joyga alohida xatboshi ajrating",
  },
});

const inBraces = (placeholder: string): string => `{{${placeholder}}}`;
