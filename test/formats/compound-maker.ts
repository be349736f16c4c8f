const SECTOR = 512;
const LAST = 0xfffffffe;
const FREE = 0xffffffff;

interface Stream {
  readonly name: string;
  readonly data?: Uint8Array;
}

/**
 * The bytes of an OLE compound file with streams of a sector each ([MS-CFB]): header, table of sectors, directory, then
 * the streams. As much of the format as is needed to find a stream and look at its head.
 */
export function makeCompound(streams: readonly Stream[]): Uint8Array {
  const header = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(9, 0x1e);
  header.writeUInt32LE(1, 0x30);
  const table = Buffer.alloc(SECTOR, 0xff);
  for (let sector = 0; sector < streams.length + 2; sector++) table.writeUInt32LE(LAST, 4 * sector);
  const directory = Buffer.alloc(SECTOR);
  const entry = (at: number, name: string, sector: number): void => {
    directory.write(name, 128 * at, "utf16le");
    directory.writeUInt16LE(2 * (name.length + 1), 128 * at + 0x40);
    directory.writeUInt32LE(sector, 128 * at + 0x74);
  };
  entry(0, "Root Entry", FREE);
  streams.forEach(({ name }, at) => {
    entry(at + 1, name, at + 2);
  });
  const contents = streams.map(({ data = new Uint8Array() }) => Buffer.concat([data, Buffer.alloc(SECTOR)], SECTOR));
  return Buffer.concat([header, table, directory, ...contents]);
}

/** The head of Word's stream ([MS-DOC], FibBase), with its flags. */
export function wordHead(flags = 0): Uint8Array {
  const head = Buffer.alloc(32);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(flags, 0x0a);
  return head;
}
