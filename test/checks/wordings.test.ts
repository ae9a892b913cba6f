import { describe, expect, test } from "vitest";
import { amended, journey } from "../support/amended.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

/** What a check says of a registry in Russian, Tajik and Uzbek, with its help where that is told apart too. */
const told = (check: string, files: Files, today = "2026-11-21"): readonly (readonly string[])[] =>
  (["ru", "tg", "uz"] as const).map((language) =>
    findingsOf(files, today, language)
      .filter((finding) => finding.check === check)
      .map(({ message, help }) => `${message} · ${help}`),
  );

const messages = (check: string, files: Files, today?: string): readonly string[] =>
  told(check, files, today).map((lines) => lines.map((line) => line.split(" · ")[0]).join("; "));

describe("quota-exceeded", () => {
  const files = (quota: string, settings: string, ...journeys: readonly Files[]): Files => ({
    ...amended({}, `signed: 2015-03-02\nends: 2031-03-01\nquotas:\n  - { direction: ${quota}, who: student, per_year: 1 }`),
    "registry.yaml": `title: Бақайдгирӣ\ninstitution: mmit\n${settings}`,
    ...Object.assign({}, ...journeys),
  });
  const went = journey("went", "starts: 2026-09-10");
  const next = journey("next", "count: 2\nstarts: 2027-02-01");
  const inbound = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replace("outbound", "inbound")]));

  test("tells who went from who is to go", () => {
    expect(messages("quota-exceeded", files("outbound", "", next))).toEqual([
      "в 2026/2027 учебном году должно выехать 2 чел. при квоте 1",
      "2 нафар дар соли таҳсили 2026/2027 бояд раванд, вале квота 1 нафар аст",
      "2026/2027 oʻquv yilida 2 kishi borishi kerak, kvota esa 1 kishi",
    ]);
    expect(messages("quota-exceeded", files("outbound", "", went, next))).toEqual([
      "в 2026/2027 учебном году выехало или должно выехать 3 чел. при квоте 1",
      "3 нафар дар соли таҳсили 2026/2027 рафтаанд ё бояд раванд, вале квота 1 нафар аст",
      "2026/2027 oʻquv yilida 3 kishi borgan yoki borishi kerak, kvota esa 1 kishi",
    ]);
  });

  test("names a calendar year as one", () => {
    const calendar = "quota_year: calendar\n";
    expect(messages("quota-exceeded", inbound(files("inbound", calendar, next)))).toEqual([
      "в 2027 году должно прибыть 2 чел. при квоте 1",
      "2 нафар дар соли 2027 бояд оянд, вале квота 1 нафар аст",
      "2027-yilda 2 kishi kelishi kerak, kvota esa 1 kishi",
    ]);
  });
});

describe("superseded-partner", () => {
  const split = (closed: string): Files => ({
    ...amended({}, "signed: 2024-03-02"),
    "partners/kmust.yaml": `name: Куньмин\ntype: university\ncountry: CN\n${closed}successor: [kunming-a, kunming-b]\n`,
    "partners/kunming-a.yaml": "name: Куньмин А\ntype: university\ncountry: CN\n",
    "partners/kunming-b.yaml": "name: Куньмин Б\ntype: university\ncountry: CN\n",
  });

  test("names all who took the place of a partner that was split", () => {
    expect(told("superseded-partner", split("closed: 2020-05\n"))).toEqual([
      ["партнёр kmust закрыт (2020-05), его правопреемники — kunming-a и kunming-b · укажите kunming-a или kunming-b"],
      [
        "шарики kmust баста шудааст (2020-05), ворисони ҳуқуқии он — kunming-a ва kunming-b · шарики kunming-a ё kunming-b-ро нависед",
      ],
      [
        "kmust hamkori tugatilgan (2020-05), uning vorislari – kunming-a va kunming-b · kunming-a yoki kunming-b hamkorini koʻrsating",
      ],
    ]);
  });

  test("asks for the day of the split where it is not known", () => {
    expect(told("superseded-partner", split(""))).toEqual([
      [
        "у партнёра kmust есть правопреемники — kunming-a и kunming-b · укажите kunming-a или kunming-b; если запись относится к более раннему времени, напишите в записи kmust дату закрытия: `closed`",
      ],
      [
        "шарики kmust ворисони ҳуқуқӣ дорад: kunming-a ва kunming-b · шарики kunming-a ё kunming-b-ро нависед; агар сабт ба вақти пештара тааллуқ дошта бошад, дар сабти kmust санаи баста шуданро нависед: `closed`",
      ],
      [
        "kmust hamkorining vorislari bor: kunming-a va kunming-b · kunming-a yoki kunming-b hamkorini koʻrsating; yozuv undan oldingi davrga oid boʻlsa, kmust yozuvida tugatilgan sanasini koʻrsating: `closed`",
      ],
    ]);
  });
});

describe("an addendum", () => {
  const prolonged = "signed: 2020-02-10\nstarts: 2020-03-02\nends: 2025-03-01";

  test("that sets the end is the place where the agreement's end is told of", () => {
    expect(messages("agreement-lapsed", amended({ a: prolonged }), "2025-03-02")).toEqual([
      "срок соглашения kmust-2015 истёк 2025-03-01, а замены нет",
      "муҳлати созишномаи kmust-2015 санаи 2025-03-01 ба охир расидааст ва ба ҷойи он созишномаи дигар нест",
      "kmust-2015 shartnomasining muddati 2025-03-01 kuni tugagan, oʻrniga yangisi yoʻq",
    ]);
    expect(messages("agreement-expiring", amended({ a: prolonged }), "2025-01-15")).toEqual([
      "срок соглашения kmust-2015 истекает 2025-03-01",
      "муҳлати созишномаи kmust-2015 санаи 2025-03-01 ба охир мерасад",
      "kmust-2015 shartnomasining muddati 2025-03-01 kuni tugaydi",
    ]);
  });

  test("without a date or a document is called an addendum", () => {
    expect(messages("agreement-undated", amended({ a: "ends: 2025-03-01" }))).toEqual([
      "не указано, с какого дня действует это дополнение, поэтому оно ничего не меняет",
      "нишон дода нашудааст, ки ин илова аз кадом рӯз амал мекунад, бинобар ин он чизеро тағйир намедиҳад",
      "bu qoʻshimcha qaysi kundan amal qilishi koʻrsatilmagan, shuning uchun u hech narsani oʻzgartirmaydi",
    ]);
    expect(messages("agreement-undocumented", amended({ a: prolonged }), "2022-01-01")).toEqual([
      "это дополнение действует, а документа нет; это соглашение действует, а документа нет",
      "ин илова амал мекунад, вале ҳуҷҷат надорад; ин созишнома амал мекунад, вале ҳуҷҷат надорад",
      "bu qoʻshimcha amalda, lekin hujjati yoʻq; bu shartnoma amalda, lekin hujjati yoʻq",
    ]);
  });
});
