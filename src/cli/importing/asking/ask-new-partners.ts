import { type Answers, noRecord } from "../../../importing/mapping/mapping.ts";
import type { Plan, PlannedRecord } from "../../../importing/plan/plan.ts";
import { fieldsOfKind } from "../../../kinds/describe.ts";
import { kinds } from "../../../kinds/index.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { Option } from "../../asking/asking.ts";
import { fieldOptions } from "../../creating/field-options.ts";
import { answersOf, type Session } from "./ask-answers.ts";
import { type Conversation, paragraph } from "./conversation.ts";
import { rowsOf } from "./count-words.ts";
import { wordText } from "./word-text.ts";

const mostShown = 40;

/**
 * Shows the partners that a plan makes and asks whether they are made: all, none, or each looked at. What is said of one instead is an
 * answer, with which the plan is made again.
 */
export async function askNewPartners(
  conversation: Conversation,
  session: Session,
  plan: Plan,
): Promise<boolean | Answers> {
  const { asks, said, show } = conversation;
  const partners = newPartnersOf(plan).filter(({ id }) => !session.seenPartners.has(id));
  if (partners.length === 0) return true;
  const more = partners.length - mostShown;
  show([
    "",
    ...paragraph(conversation, said(notOnFile(partners.length))),
    ...partners
      .slice(0, mostShown)
      .flatMap((partner) => paragraph(conversation, partnerText(conversation, partner), "  ")),
    ...(more > 0 ? [`  ${said(andMore(more))}`] : []),
    "",
  ]);
  const how = await asks.choose<"all" | "each" | "none">({
    message: said(areMade),
    options: [
      { value: "all", label: said(partners.length === 1 ? makeIt : makeAll) },
      { value: "each", label: said(partners.length === 1 ? whoElse : lookAtEach) },
      { value: "none", label: said(makeNone) },
    ],
  });
  if (how !== "each") return how === "all";
  return (await lookedAt(conversation, session, plan, partners)) ? answersOf(session) : true;
}

const newPartnersOf = ({ kind, records }: Plan): readonly PlannedRecord[] =>
  kind === "partners" ? [] : records.filter((record) => record.kind === "partners" && record.change === "new");

/** Asks of each partner who it is; gives whether one is another than a new one. */
async function lookedAt(
  conversation: Conversation,
  session: Session,
  { kind }: Plan,
  partners: readonly PlannedRecord[],
): Promise<boolean> {
  const field = kind === "partners" ? "name" : "partner.name";
  let isChanged = false;
  for (const partner of partners) {
    const answer = await askPartner(conversation, partner);
    if (answer === "others") break;
    session.seenPartners.add(partner.id);
    if (answer === undefined) continue;
    isChanged = true;
    for (const typed of spellingsOf(partner)) session.given.push({ field, typed, answer });
  }
  for (const { id } of partners) session.seenPartners.add(id);
  return isChanged;
}

/** How the list spells a new partner. */
function spellingsOf({ fields: { name, aliases } }: PlannedRecord): readonly string[] {
  const others = Array.isArray(aliases) ? aliases : [];
  return [name, ...others].filter((text) => typeof text === "string");
}

/** The answer that makes it another one, nothing where it is made, or that all others are made. */
async function askPartner(conversation: Conversation, partner: PlannedRecord): Promise<string | "others" | undefined> {
  const { asks, said } = conversation;
  const onFile = partnersOnFile(conversation);
  conversation.show(["", ...paragraph(conversation, partnerText(conversation, partner), "  ")]);
  for (;;) {
    const chosen = await asks.choose<"make" | "known" | "none" | "others">({
      message: said(whatOfIt),
      options: [
        { value: "make", label: said(makeIt) },
        ...(onFile.length > 0 ? [{ value: "known" as const, label: said(isKnown) }] : []),
        { value: "none", label: said(leaveRows) },
        { value: "others", label: said(makeOthers) },
      ],
    });
    const known = chosen === "known" ? await chosenOnFile(conversation, onFile) : "";
    if (known !== "") return known;
    if (chosen !== "known") return answersTo[chosen];
  }
}

const answersTo = { make: undefined, others: "others", none: noRecord } as const;

function partnersOnFile({ registry, style }: Conversation): readonly Option<string>[] {
  const spec = fieldsOfKind(kinds.mobilities).get("partner");
  return (spec && fieldOptions(spec, registry, style)) ?? [];
}

const chosenOnFile = ({ asks, said }: Conversation, onFile: readonly Option<string>[]): Promise<string> =>
  asks.search({ message: said(whichPartner), options: [{ value: "", label: said(backAgain) }, ...onFile] });

/** `Полоцкий государственный университет · Университет · Беларусь (строк: 3)`. */
function partnerText(conversation: Conversation, { fields, rows }: PlannedRecord): string {
  const specs = fieldsOfKind(kinds.partners);
  const words = ["type", "country"].flatMap((name) => {
    const value = fields[name];
    return typeof value === "string" ? [wordText(value, specs.get(name), conversation)] : [];
  });
  const name = typeof fields["name"] === "string" ? fields["name"] : "";
  const others = spellingsOf({ fields } as PlannedRecord).slice(1);
  const also = others.length > 0 ? ` = ${others.join(" = ")}` : "";
  return `${[`${name}${also}`, ...words].join(" · ")} (${conversation.said(rowsOf(rows.length))})`;
}

const notOnFile = (count: number): Sentence => ({
  en: `Partners of the list that are not on file yet: ${count}`,
  ru: `Партнёры из списка, которых ещё нет в реестре: ${count}`,
  tg: `Шарикони рӯйхат, ки ҳанӯз дар феҳрист нестанд: ${count}`,
  uz: `Roʻyxatdagi, reyestrda hali yoʻq hamkorlar: ${count}`,
});
const andMore = (count: number): Sentence => ({
  en: `… and others: ${count}`,
  ru: `… и другие: ${count}`,
  tg: `… ва дигарон: ${count}`,
  uz: `… va boshqalar: ${count}`,
});
const areMade: Sentence = {
  en: "Are they to be made?",
  ru: "Завести их в реестре?",
  tg: "Онҳоро дар феҳрист созем?",
  uz: "Ularni reyestrga qoʻshamizmi?",
};
const makeAll: Sentence = {
  en: "yes, make all of them",
  ru: "да, завести всех",
  tg: "бале, ҳамаро созед",
  uz: "ha, hammasi qoʻshilsin",
};
const makeIt: Sentence = {
  en: "make this partner",
  ru: "завести этого партнёра",
  tg: "ин шарикро созед",
  uz: "bu hamkor qoʻshilsin",
};
const lookAtEach: Sentence = {
  en: "look at each of them",
  ru: "посмотреть каждого по очереди",
  tg: "ҳар якеро алоҳида дидан",
  uz: "har birini alohida koʻrish",
};
const whoElse: Sentence = {
  en: "it is another one…",
  ru: "это кто-то другой…",
  tg: "ин каси дигар аст…",
  uz: "bu boshqasi…",
};
const makeNone: Sentence = {
  en: "no, their rows go to the review file",
  ru: "нет, их строки оставить в файле для проверки",
  tg: "не, сатрҳояшонро дар файли санҷиш монед",
  uz: "yoʻq, ularning qatorlari tekshiruv faylida qolsin",
};
const whatOfIt: Sentence = {
  en: "What of this partner?",
  ru: "Как быть с этим партнёром?",
  tg: "Бо ин шарик чӣ кунем?",
  uz: "Bu hamkor bilan nima qilamiz?",
};
const isKnown: Sentence = {
  en: "it is a partner on file…",
  ru: "это партнёр из реестра…",
  tg: "ин шарик аз феҳрист аст…",
  uz: "bu reyestrdagi hamkor…",
};
const leaveRows: Sentence = {
  en: "make no records of its rows",
  ru: "не переносить его строки",
  tg: "сатрҳояшро ворид накардан",
  uz: "qatorlarini koʻchirmaslik",
};
const makeOthers: Sentence = {
  en: "make this one and all others",
  ru: "завести этого и всех остальных",
  tg: "ин ва ҳамаи дигаронро созед",
  uz: "bu va qolganlarning hammasi qoʻshilsin",
};
const whichPartner: Sentence = {
  en: "Which partner (type a word to search)?",
  ru: "Какой партнёр (для поиска наберите слово)?",
  tg: "Кадом шарик (барои ҷустуҷӯ калима нависед)?",
  uz: "Qaysi hamkor (qidirish uchun soʻz yozing)?",
};
const backAgain: Sentence = { en: "back", ru: "назад", tg: "бозгашт", uz: "orqaga" };
