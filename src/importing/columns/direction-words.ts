/** Words of titles and sheets' names that say where those of a list go; what only says that somebody was abroad says nothing of it. */
const directions: readonly (readonly [string, readonly RegExp[]])[] = [
  [
    "outbound",
    [
      /outgoing|outbound|saliente|giden|出國/i,
      /(?<!\p{L})(?:куда|ба куҷо|qayerga|қаерга)(?!\p{L})/iu,
      /(?:stud|staff|teacher|trip|sent|travel|mobilit|intern)\p{L}* (?:\p{L}+ ){0,3}abroad/iu,
      /исходящ|выезд|выезжа|выеха|зарубежн\p{L}* (?:командиров|стажиров|поезд)|командиров\p{L}* (?:\p{L}+ ){0,3}за (?:рубеж|границ)/iu,
      /(?:обуча|направл|выех|стажир|поезд|студент|сотрудник|преподават)\p{L}* (?:\p{L}+ ){0,4}за (?:рубеж|границ)/iu,
      /сафар\p{L}* (?:\p{L}+ ){0,4}ба хориҷ/iu,
      /(?:хорижий|чет эл\p{L}*) (?:хизмат )?сафар|(?:xorijiy|chet el\p{L}*) (?:xizmat )?safar/iu,
      /рафтан|хориҷ рафт|ба хориҷа? (?:\p{L}+ ){0,2}(?:фиристо|рафт|сафар)/iu,
      /chiquvchi|(?:chet elga|xorijga) (?:\p{L}+ ){0,2}(?:yuboril|ketgan|chiq|safar)|чиқувчи|(?:чет элга|хорижга) (?:\p{L}+ ){0,2}(?:юборил|кетган|чиқ|сафар)/iu,
    ],
  ],
  [
    "inbound",
    [
      /incoming|inbound|entrante|gelen|來臺|(?:foreign|international|visiting) (?:guest|student|visitor|professor|lecturer|scholar)|guests? (?:received|from abroad)/i,
      /(?<!\p{L})(?:откуда|аз куҷо|qayerdan|қаердан)(?!\p{L})/iu,
      /входящ|приезжа|приезд|въезд|иностранн\p{L}* (?:студент|обучающ|гражд|гост|преподават|профессор|специалист)|зарубежн\p{L}* гост/iu,
      /омадан|меҳмон\p{L}* хориҷ|донишҷӯён\p{L}* хориҷ/iu,
      /kiruvchi|xorijiy (?:mehmon|talaba|professor|mutaxassis)|кирувчи|хорижий (?:меҳмон|талаба|профессор|мутахассис)/iu,
    ],
  ],
];

/** The direction that the first text says that says one; a text that says both says none. */
export function directionIn(texts: readonly string[]): { readonly text: string; readonly words: string } | undefined {
  for (const words of texts) {
    const said = directions.filter(([, patterns]) => patterns.some((pattern) => pattern.test(words)));
    const [only] = said;
    if (only && said.length === 1) return { text: only[0], words };
    if (said.length > 1) return undefined;
  }
  return undefined;
}
