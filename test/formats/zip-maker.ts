import { crc32, deflateRawSync } from "node:zlib";

/** One member of a hand-made ZIP; whatever is given overrides what would be right. */
export interface MadeMember {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  readonly localName?: string;
  readonly deflate?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly mode?: number;
  readonly unpackedSize?: number;
  readonly localUnpackedSize?: number;
  readonly crc?: number;
  /** Index of the member whose local header this one points at. */
  readonly sameAs?: number;
}

const bytesOf = (value: string | Uint8Array): Buffer => Buffer.from(value as Uint8Array);

/** Builds ZIPs that no honest writer would, byte by byte (APPNOTE 4.3). */
export const makeZip = (
  members: readonly MadeMember[],
  options: { count?: number; comment?: string; tail?: string; prefix?: string } = {},
): Uint8Array => {
  const local: Buffer[] = [Buffer.from(options.prefix ?? "")];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let offset = local[0]!.length;
  for (const member of members) {
    const data = bytesOf(member.data ?? "");
    const packed = member.deflate ? deflateRawSync(data) : data;
    const name = bytesOf(member.name);
    const fields = {
      flags: member.flags ?? 0x800,
      method: member.method ?? (member.deflate ? 8 : 0),
      crc: member.crc ?? crc32(data),
      packed: packed.length,
      unpacked: member.unpackedSize ?? data.length,
    };
    const at = member.sameAs === undefined ? offset : offsets[member.sameAs]!;
    offsets.push(at);
    if (member.sameAs === undefined) {
      const localName = Buffer.from(member.localName ?? name);
      const header = Buffer.concat([
        head(0x04034b50, [], { ...fields, unpacked: member.localUnpackedSize ?? fields.unpacked }, localName.length),
        localName,
        packed,
      ]);
      local.push(header);
      offset += header.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(at, 10);
    central.push(head(0x02014b50, [(3 << 8) | 63], fields, name.length), tail, name);
  }
  const directory = Buffer.concat(central);
  const comment = Buffer.from(options.comment ?? "");
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.count ?? members.length, 8);
  end.writeUInt16LE(options.count ?? members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...local, directory, end, comment, Buffer.from(options.tail ?? "")]);
};

interface Fields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
}

/** What local and central headers have in common: signature to extra-field length. */
const head = (signature: number, madeBy: readonly number[], fields: Fields, nameLength: number): Buffer => {
  const buffer = Buffer.alloc(30 + 2 * madeBy.length);
  let at = buffer.writeUInt32LE(signature, 0);
  for (const value of [...madeBy, 20, fields.flags, fields.method, 0, 0x21]) at = buffer.writeUInt16LE(value, at);
  for (const value of [fields.crc, fields.packed, fields.unpacked]) at = buffer.writeUInt32LE(value, at);
  buffer.writeUInt16LE(nameLength, at);
  return buffer;
};
