/** Preloaded before the program: whoever imports `electron` gets the double. */
import { registerHooks } from "node:module";

const double = new URL("./double.js", import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron" ? { url: double, shortCircuit: true } : next(specifier, context),
});
