import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

type Position = { readonly line: number; readonly character: number };
export type Diagnostic = { readonly message: string; readonly range: { readonly start: Position } };
type Completion = { readonly label: string; readonly insertText?: string; readonly documentation?: unknown };
type Hover = { readonly contents: { readonly value: string } } | null;

/** An editor's conversation with yaml-language-server about the files of a folder. */
export type Editor = {
  /** Opens a file with a text and gives what is underlined. */
  readonly open: (path: string, text: string) => Promise<readonly Diagnostic[]>;
  readonly complete: (path: string, position: Position) => Promise<readonly Completion[]>;
  readonly hover: (path: string, position: Position) => Promise<string>;
};

/** Starts yaml-language-server with its schemas mapped as in the settings `yaml.schemas`. */
export async function startEditor(
  folder: string,
  schemas: Readonly<Record<string, string | readonly string[]>>,
): Promise<Editor> {
  const server = join(
    dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json")),
    "bin/yaml-language-server",
  );
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  onTestFinished(() => {
    connection.dispose();
    child.kill();
  });
  const settings = { yaml: { schemas, validate: true, completion: true, hover: true, schemaStore: { enable: false } } };
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => (section === "yaml" ? settings.yaml : {})),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onNotification("textDocument/publishDiagnostics", (said: { uri: string; diagnostics: Diagnostic[] }) => {
    waiting.get(said.uri)?.(said.diagnostics);
  });
  connection.listen();
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "registry" }],
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings });
  const ask = (method: string, path: string, position: Position) =>
    connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: uriOf(path) }, position });
  return {
    open: async (path, text) => {
      const uri = uriOf(path);
      const found = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "yaml", version: 1, text },
      });
      return found;
    },
    complete: async (path, position) => {
      const answer = (await ask("completion", path, position)) as { items: Completion[] } | Completion[] | null;
      return Array.isArray(answer) ? answer : (answer?.items ?? []);
    },
    hover: async (path, position) => ((await ask("hover", path, position)) as Hover)?.contents.value ?? "",
  };
}
