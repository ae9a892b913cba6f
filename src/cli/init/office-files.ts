import { settingsFile } from "../../files/locate-registry.ts";
import { writtenText } from "../../formatting/write-text.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import type { Beginning } from "./beginning.ts";
import { ciFile } from "./ci-files.ts";
import { officeReadme } from "./office-readme.ts";

/** Everything that a new registry has, by path; registry.yaml, which makes it one, comes first. */
export const officeFiles = (beginning: Beginning, schema: string, today: string): ReadonlyMap<string, string> =>
  new Map([
    [settingsFile, settingsText(beginning)],
    [`institutions/${beginning.institution.id}.yaml`, institutionText(beginning)],
    ["README.md", officeReadme(beginning, today)],
    [".gitattributes", attributes],
    [".vscode/settings.json", `${JSON.stringify(editorSettings, null, 2)}\n`],
    [".vscode/extensions.json", `${JSON.stringify(editorExtensions, null, 2)}\n`],
    [schemaFile, schema],
    ...ciFile(beginning.ci),
  ]);

/** The schema that editors read. */
const schemaFile = ".vscode/hamkor.json";

const settingsText = ({ title, language, institution, academicYear }: Beginning): string =>
  yamlOf({ title, language, institution: institution.id, academic_year_starts: academicYear });

const institutionText = ({ institution: { name, country } }: Beginning): string => yamlOf({ name, country });

const yamlOf = (fields: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(fields)
    .flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${writtenText(value)}\n`]))
    .join("");

/** Line ends stay as they are, whatever git's settings on some computer say. */
const attributes = "# Files stay as they were saved, line ends too.\n* -text\n";

const editorSettings = {
  "yaml.schemas": { [`./${schemaFile}`]: [settingsFile, ...kindNames.map((kind) => `${kind}/**/*.yaml`)] },
};

const editorExtensions = { recommendations: ["redhat.vscode-yaml"] };
