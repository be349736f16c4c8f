import { expect, test } from "vitest";
import { openReaders, type StartReader } from "../../src/jobs";
import type { Converter } from "../../src/jobs/converter";

type Listener = Parameters<ReturnType<StartReader>["onMessage"]>[0];

/** Processes of which readers see pictures everywhere and recognisers read everything; `asked` is who got what. */
function pictures() {
  const asked: string[] = [];
  const start: StartReader = (_, kind) => {
    let listener: Listener = () => undefined;
    queueMicrotask(() => listener({ kind: "ready" }));
    return {
      send: ({ file, options }) => {
        asked.push(`${kind} ${file.name} ${options.ocr ?? "-"}`);
        if (kind === "recogniser") listener({ kind: "read", read: [] });
        else
          listener({ kind: "refused", code: file.name === "a.png" ? "E_NEEDS_RECOGNITION" : "E_EMPTY", details: {} });
      },
      onMessage: (given) => {
        listener = given;
      },
      onExit: () => undefined,
      kill: () => undefined,
    };
  };
  return { start, asked };
}

const file = (name: string) => ({ path: `/x/${name}`, name });

test("a picture goes on to the recogniser, with its folder; what is wrong otherwise does not", async () => {
  const { start, asked } = pictures();
  const readers = openReaders({ start, size: 1, recognition: "/component" });
  expect(await readers.read("sheets", file("a.png"))).toEqual([]);
  await expect(readers.read("sheets", file("b.txt"))).rejects.toMatchObject({ code: "E_EMPTY" });
  expect(asked).toEqual(["reader a.png -", "recogniser a.png /component", "reader b.txt -"]);
  readers.close();
});

test("without the component a picture is said to need it", async () => {
  const { start, asked } = pictures();
  const readers = openReaders({ start, size: 1, recognition: null });
  await expect(readers.read("text", file("a.png"))).rejects.toMatchObject({
    code: "E_NEEDS_RECOGNITION",
    details: { file: "a.png" },
  });
  expect(asked).toEqual(["reader a.png -"]);
  readers.close();
});

test("what must be converted goes to the converter, and what that makes of it back to a reader", async () => {
  const asked: string[] = [];
  const start: StartReader = () => {
    let listener: Listener = () => undefined;
    queueMicrotask(() => listener({ kind: "ready" }));
    return {
      send: ({ file }) => {
        asked.push(`${file.path} ${file.converted?.path ?? "-"}`);
        if (file.converted) listener({ kind: "read", read: [] });
        else listener({ kind: "refused", code: "E_NEEDS_CONVERSION", details: { format: file.name.slice(-3) } });
      },
      onMessage: (given) => {
        listener = given;
      },
      onExit: () => undefined,
      kill: () => undefined,
    };
  };
  let closed = false;
  const converter: Converter = {
    convert: (given, format, use) => use({ ...given, path: "/y/copy", converted: { path: "/y/made", format } }),
    close: () => {
      closed = true;
    },
  };
  const readers = openReaders({ start, size: 1, recognition: null, converter });
  expect(await readers.read("sheets", file("a.rtf"))).toEqual([]);
  await expect(readers.read("sheets", file("a.xyz"))).rejects.toMatchObject({ code: "E_NEEDS_CONVERSION" });
  expect(asked).toEqual(["/x/a.rtf -", "/y/copy /y/made", "/x/a.xyz -"]);
  readers.close();
  expect(closed).toBe(true);
});
