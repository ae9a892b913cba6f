// A plugin of esbuild, for the bundle that shows hamkor's own help: what is loaded only when a command is called stays out of it.

export const withoutCommands = {
  name: "without-commands",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};
