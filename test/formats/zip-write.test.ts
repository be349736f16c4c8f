import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readZip } from "../../src/formats/read/zip";
import { writeZip } from "../../src/formats/write/zip";

const LIMITS = { entries: 10, unpackedBytes: 1 << 20, ratio: 100 };
const text = (value: string) => new TextEncoder().encode(value);
const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("writing a ZIP", () => {
  it("sorts names and gives back what went in", async () => {
    const files = new Map([
      ["word/document.xml", text("<w/>")],
      ["[Content_Types].xml", text("<Types/>")],
      ["附录/甲.txt", text("甲")],
    ]);
    const entries = await readZip(await writeZip(files), LIMITS);
    expect(entries.names).toEqual(["[Content_Types].xml", "word/document.xml", "附录/甲.txt"]);
    for (const [name, bytes] of files) expect(await entries.read(name)).toEqual(bytes);
    entries.close();
  });

  it("gives the same bytes for the same files in whatever order and time zone", async () => {
    const zone = process.env.TZ;
    const digests = new Set<string>();
    for (const tz of ["UTC", "Asia/Shanghai", "America/New_York"]) {
      process.env.TZ = tz;
      digests.add(
        digest(
          await writeZip(
            new Map([
              ["a", text("1")],
              ["b", text("2")],
            ]),
          ),
        ),
      );
      digests.add(
        digest(
          await writeZip(
            new Map([
              ["b", text("2")],
              ["a", text("1")],
            ]),
          ),
        ),
      );
    }
    process.env.TZ = zone;
    expect([...digests]).toEqual(["962177208ffa5fd2676c71a5d86f0613d08d9cb83240862d6df4aaa39c964f59"]);
  });
});
