import { Fault } from "../../src/contract";
import type { Workbench } from "../../src/workbench/workbench";

type Parts = { [Group in keyof Workbench]?: Partial<Workbench[Group]> };

/** A workbench of which only the methods given answer; every other one fails as a program error. */
export function workbenchDouble(parts: Parts): Workbench {
  const group = (methods: object) =>
    new Proxy(methods, {
      get: (target, name) =>
        Reflect.get(target, name) ?? (() => Promise.reject(new Error(`not expected: ${String(name)}`))),
    });
  return new Proxy({} as Workbench, {
    get: (_, name) =>
      name === "close" ? (parts.close ?? (() => Promise.resolve())) : group(Reflect.get(parts, name) ?? {}),
  });
}

/** Fails with this code, as the workbench would. */
export const failing =
  (code: ConstructorParameters<typeof Fault>[0], details = {}) =>
  () =>
    Promise.reject(new Fault(code, details));
