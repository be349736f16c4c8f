import { expect, test } from "vitest";
import { openReaders, type StartReader } from "../../src/jobs";

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
