/** The files of a registry; `undefined` takes one away, bytes stand as they are. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

const kmust = `name: Kunming University of Science and Technology
aliases:
  - Kunming University of Technology
type: university
country: CN
city: Kunming
`;
const agreement = "partners: [kmust]\ntype: memorandum\nsigned: 2018-08-24\nends: 2023-08-24\n";
const masters =
  "direction: outbound\nwho: student\npurpose: degree\npartner: kmust\ncount: 2\nstarts: 2018-09-01\nends: 2021-07-01\n";

/** A registry in order, as it was committed last. */
export const inOrder: Readonly<Record<string, string>> = {
  "registry.yaml": "title: Кафедраи робитаҳои байналмилалӣ\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳию металлургии Тоҷикистон\ncountry: TJ\n",
  "partners/kmust.yaml": kmust,
  "partners/nmbu.yaml": "name: Norwegian University of Life Sciences\ntype: university\ncountry: NO\n",
  "agreements/mmit-kmust-2018.yaml": agreement,
  "agreements/mmit-nmbu.yaml": "partners: [nmbu]\ntype: cooperation\nsigned: 2017\n",
  "mobilities/kunming-masters.yaml": masters,
  "mobilities/norway-summer-2018.yaml":
    "direction: outbound\nwho: student\npurpose: summer-school\npartner: nmbu\ncount: 3\nstarts: 2018-07\n",
};

const ofAgreement = (text: string): Files => ({ "agreements/mmit-kmust-2018.yaml": text });
const replaced = (from: string, to: string): Files => ofAgreement(agreement.replace(from, to));

/** Letters of Windows-1251, as Notepad saves them. */
const inWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

/** What people did to one of its files, in the words of whoever would tell of it. */
export const breakages: readonly (readonly [what: string, change: Files])[] = [
  ["a Cyrillic letter in a word", replaced("memorandum", "mеmorandum")],
  ["a field's name misspelled", replaced("signed", "sing")],
  ["a field of another name", replaced("signed", "sign_date")],
  ["no space behind the colon", replaced("type: memorandum", "type:memorandum")],
  ["a tab before a field", replaced("signed", "\tsigned")],
  ["a field twice", ofAgreement(`${agreement}type: protocol\n`)],
  ["an end before the beginning", replaced("2023-08-24", "2013-08-24")],
  ["a partner renamed", { "partners/kmust.yaml": undefined, "partners/kunming.yaml": kmust }],
  ["a partner deleted", { "partners/nmbu.yaml": undefined }],
  [
    "a conflict of two edits",
    ofAgreement(
      "partners: [kmust]\ntype: memorandum\n<<<<<<< HEAD\nends: 2025-08-24\n=======\nends: 2028-08-24\n>>>>>>> otdel\nsigned: 2018-08-24\n",
    ),
  ],
  ["curly quotes from Word round a word", replaced("memorandum", "“memorandum”")],
  ["curly quotes round a title with a colon", ofAgreement(`${agreement}title: “MoU: Kunming”\n`)],
  ["a no-break space behind the colon", replaced("type: ", "type:\u00a0")],
  ["no-break spaces before an item", { "partners/kmust.yaml": kmust.replace("  - ", "\u00a0\u00a0- ") }],
  ["saved in Windows-1251", { "institutions/mmit.yaml": inWindows1251("name: Горный институт\ncountry: TJ\n") }],
  [
    "saved in UTF-16",
    { "institutions/mmit.yaml": Buffer.from("\ufeffname: Горный институт\ncountry: TJ\n", "utf16le") },
  ],
  [
    "a name that ends in .yml",
    {
      "agreements/mmit-nmbu.yaml": undefined,
      "agreements/mmit-nmbu.yml": "partners: [nmbu]\ntype: cooperation\nsigned: 2017\n",
    },
  ],
  ["a quotation mark that is not closed", ofAgreement(`title: "Меморандум\n${agreement}`)],
  ["a bracket that is not closed", replaced("[kmust]", "[kmust")],
  ["a number sign in a text", ofAgreement(`${agreement}notes: Приказ №5 #7\n`)],
  ["a year a thousand years ahead", replaced("signed: 2018", "signed: 3018")],
  ["a letter for a digit", replaced("2018-08-24", "2O18-08-24")],
  ["a day that there is not", replaced("2018-08-24", "2018-02-30")],
  [
    "copies beside the file",
    { "partners/kmust.yaml.bak": kmust, "partners/kmust (1).yaml": kmust, "partners/Копия.docx": "PK" },
  ],
  [
    "contacts that reach nobody",
    {
      "partners/nmbu.yaml":
        "name: Norwegian University of Life Sciences\ntype: university\ncountry: NO\nwebsite: foo\ncontacts:\n  - name: Hansen\n    email: foo(at)bar.no\n    phone: '12'\n",
    },
  ],
  ["a Cyrillic letter in a file's name", { "partners/kmust.yaml": undefined, "partners/кmust.yaml": kmust }],
  [
    "Windows' line ends and byte order mark, with which nothing is wrong",
    ofAgreement(`\ufeff${agreement.replaceAll("\n", "\r\n")}`),
  ],
];
