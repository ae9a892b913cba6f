import { extname } from "node:path";
import { hasTemplate } from "../../importing/template/template-fields.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { App } from "../app.ts";
import { kindMeant } from "../creating/kind-meant.ts";
import { noEnding, suchAs, wrongEnding } from "../output/output-errors.ts";
import { deliver, refuseRegistry } from "../output/output-target.ts";
import { tellWritten } from "../output/written.ts";

/** Writes the template of a kind into a file, or to stdout where none is named. */
export async function writeTemplate(app: App, typed: string, output: string | undefined): Promise<void> {
  const kind = kindMeant(typed);
  if (!hasTemplate(kind)) throw noTemplate;
  const file = output === "xlsx" ? undefined : output;
  if (file !== undefined) {
    const ending = extname(file).slice(1).toLowerCase();
    if (ending === "") throw noEnding(file, [".xlsx"]);
    if (ending !== "xlsx") throw wrongEnding(ending, [".xlsx"]);
    refuseRegistry(app, file);
  }
  const registry = await app.open();
  const { templateWorkbook } = await import("./template-workbook.ts");
  const bytes = await templateWorkbook(kind, registry, app.style(registry), app.today);
  await deliver(app, { format: "xlsx", file }, bytes);
  tellWritten(app, { file });
}

/** What is imported, or written for it, is one of the two. */
export const importTarget = {
  none: new UsageError(
    {
      en: "no list is named",
      ru: "не указан список",
      tg: "рӯйхат нишон дода нашудааст",
      uz: "roʻyxat koʻrsatilmagan",
    },
    suchAs("hamkor import agreements.xlsx"),
  ),
  both: new UsageError(
    {
      en: "--template writes an empty list, and reads none",
      ru: "--template записывает пустой список и ничего не читает",
      tg: "--template рӯйхати холӣ менависад ва чизеро намехонад",
      uz: "--template boʻsh roʻyxat yozadi va hech narsani oʻqimaydi",
    },
    suchAs("hamkor import --template agreements -o agreements.xlsx"),
  ),
  onlyOutput: new UsageError(
    {
      en: "-o is where --template writes an empty list",
      ru: "-o указывает, куда --template запишет пустой список",
      tg: "-o нишон медиҳад, ки --template рӯйхати холиро ба куҷо менависад",
      uz: "-o --template boʻsh roʻyxatni qayerga yozishini koʻrsatadi",
    },
    suchAs("hamkor import --template agreements -o agreements.xlsx"),
  ),
};

const noTemplate = new UsageError(
  {
    en: "plans have no template: each holds a list of targets, which a row of a sheet does not",
    ru: "для plans шаблона нет: в каждом плане список целей, а в строке таблицы он не помещается",
    tg: "plans шаблон надорад: ҳар нақша рӯйхати ҳадафҳо дорад, ки дар як сатри ҷадвал намеғунҷад",
    uz: "plans uchun shablon yoʻq: har bir rejada maqsadlar roʻyxati bor, u jadvalning bitta qatoriga sigʻmaydi",
  },
  suchAs("hamkor new plans"),
);
