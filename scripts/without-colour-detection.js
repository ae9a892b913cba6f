// A plugin of esbuild. hamkor tells chalk whether to colour; what chalk would find out by itself takes Node's terminal modules to load.
const namespace = "without-colour-detection";

export const withoutColourDetection = {
  name: namespace,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /./, namespace }, () => ({ contents: "export default { stdout: false, stderr: false };" }));
  },
};
