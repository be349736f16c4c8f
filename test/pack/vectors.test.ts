import { describe, expect, it } from "vitest";
import { canonical, pae, suiteOf } from "../../src/pack";
import { fromHex, toHex, utf8 } from "../../src/pack/crypto/bytes";
import { sm2PublicKey, sm2Sign, sm2Verify, sm3Hash } from "../../src/pack/crypto/sm2";
import { nodeCrypto } from "../../src/store/node-crypto";
import { ED25519_VECTORS, JCS_NUMBERS, SM2_VECTOR } from "./vectors";

describe("RFC 8785", () => {
  it.each(JCS_NUMBERS)("writes the double %s as %s", (bits, text) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    expect(canonical(view.getFloat64(0))).toBe(text);
  });

  it.each([
    ["not a number", Number.NaN],
    ["infinite", Number.POSITIVE_INFINITY],
    ["undefined", undefined],
    ["a lone surrogate", "\ud800"],
  ])("has no form for what is %s", (_, value) => {
    expect(() => canonical(value)).toThrow(expect.objectContaining({ code: "E_INVALID" }));
  });

  it("writes the example of section 3.2.2", () => {
    const source = String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`;
    expect(canonical(JSON.parse(source))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("sorts names by UTF-16 code units, as in section 3.2.3", () => {
    const source = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(canonical(source)) as object).join()).toBe(
      "One,Carriage Return,Control,Latin Small Letter O With Diaeresis,Euro Sign,Emoji: Grinning Face,Hebrew Letter Dalet With Dagesh",
    );
    expect(canonical(source).indexOf("\\r")).toBe(2);
  });
});

describe("Ed25519 (RFC 8032 section 7.1)", () => {
  const suite = suiteOf("ed25519-sha256", nodeCrypto);
  /** Order of the base point: S + L is the same number to a careless verifier. */
  const L = 2n ** 252n + 27742317777372353535851937790883648493n;

  it.each(ED25519_VECTORS)("signs and verifies $name", ({ secret, key, message, signature }) => {
    expect(toHex(suite.publicKeyOf(fromHex(secret)))).toBe(key);
    expect(toHex(suite.sign(fromHex(secret), fromHex(message)).bytes)).toBe(signature);
    expect(suite.verify(fromHex(key), fromHex(message), { bytes: fromHex(signature) })).toBe(true);
  });

  it.each(ED25519_VECTORS)("refuses every changed byte, length and malleated form of $name", (vector) => {
    const [key, message, bytes] = [vector.key, vector.message, vector.signature].map(fromHex) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const refused = (k: Uint8Array, m: Uint8Array, s: Uint8Array) =>
      expect(suite.verify(k, m, { bytes: s })).toBe(false);
    for (let at = 0; at < bytes.length; at += 1)
      refused(
        key,
        message,
        bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)),
      );
    for (let at = 0; at < key.length; at += 1)
      refused(
        key.map((byte, i) => (i === at ? byte ^ 1 : byte)),
        message,
        bytes,
      );
    for (const length of [0, 1, 32, 63]) refused(key, message, bytes.slice(0, length));
    refused(key, message, Uint8Array.of(...bytes, 0));
    refused(key, Uint8Array.of(...message, 0), bytes);
    refused(key.slice(1), message, bytes);
    const s = bytes.slice(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + L;
    const malleated = bytes.slice();
    for (let at = 0; at < 32; at += 1) malleated[32 + at] = Number((s >> BigInt(8 * at)) & 255n);
    refused(key, message, malleated);
    refused(key, message, new Uint8Array(64));
  });

  it("takes no user id, which this suite has not", () => {
    const [{ key, message, signature }] = ED25519_VECTORS;
    expect(suite.verify(fromHex(key), fromHex(message), { bytes: fromHex(signature), userId: "x" })).toBe(false);
  });
});

describe("SM3 (GB/T 32905-2016 annex A)", () => {
  it.each([
    ["abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"],
    ["abcd".repeat(16), "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"],
  ])("hashes %s", (text, hash) => {
    expect(toHex(sm3Hash(utf8(text)))).toBe(hash);
  });

  it.each([0, 1, 55, 56, 63, 64, 65, 1_000])("agrees with OpenSSL on %i bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => at * 7);
    expect(toHex(sm3Hash(bytes))).toBe(toHex(nodeCrypto.digest("sm3" as never, bytes)));
  });
});

describe("SM2 (GB/T 32918.5-2017 annex A.2)", () => {
  const { secret, key, k, signature, userId } = SM2_VECTOR;
  const message = utf8(SM2_VECTOR.message);
  /** Yields the random bytes that make the standard's k. */
  const random = () => fromHex((BigInt(`0x${k}`) - 1n).toString(16).padStart(96, "0"));

  it("derives the public key, signs and verifies as in the standard", () => {
    expect(toHex(sm2PublicKey(fromHex(secret)))).toBe(key);
    expect(toHex(sm2Sign(fromHex(secret), message, userId, random))).toBe(signature);
    expect(sm2Verify(fromHex(key), message, fromHex(signature), userId)).toBe(true);
  });

  it("refuses another user id, message, key, length, and numbers out of range", () => {
    const bytes = fromHex(signature);
    const n = fromHex("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123");
    const zero = new Uint8Array(32);
    const [r, s] = [bytes.slice(0, 32), bytes.slice(32)];
    const join = (a: Uint8Array, b: Uint8Array) => Uint8Array.of(...a, ...b);
    const bad: [Uint8Array, Uint8Array, Uint8Array, string][] = [
      [fromHex(key), message, bytes, "ALICE123@YAHOO.COM"],
      [fromHex(key), utf8("message digesT"), bytes, userId],
      [fromHex(key).map((byte, at) => (at === 64 ? byte ^ 1 : byte)), message, bytes, userId],
      [fromHex(key).slice(1), message, bytes, userId],
      [fromHex(key), message, bytes.slice(0, 63), userId],
      [fromHex(key), message, join(bytes, zero.slice(0, 1)), userId],
      [fromHex(key), message, join(zero, s), userId],
      [fromHex(key), message, join(r, zero), userId],
      [fromHex(key), message, join(n, s), userId],
      [fromHex(key), message, join(r, n), userId],
      [fromHex(key), message, join(s, r), userId],
      [fromHex(key), message, new Uint8Array(64), userId],
    ];
    for (const [k1, m, sig, id] of bad) expect(sm2Verify(k1, m, sig, id)).toBe(false);
    for (let at = 0; at < 64; at += 1) {
      expect(
        sm2Verify(
          fromHex(key),
          message,
          bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)),
          userId,
        ),
      ).toBe(false);
    }
  });

  it("wants the user id that was recorded, as the suite does", () => {
    const suite = suiteOf("sm2-sm3", nodeCrypto);
    const signed = suite.sign(fromHex(secret), message);
    expect(signed.userId).toBe("1234567812345678");
    expect(suite.verify(fromHex(key), message, signed)).toBe(true);
    expect(suite.verify(fromHex(key), message, { bytes: signed.bytes })).toBe(false);
    expect(suite.verify(fromHex(key), message, { ...signed, userId: "other" })).toBe(false);
  });
});

describe("DSSE", () => {
  it("encodes as the protocol's example and its edge cases", () => {
    const encoded = (type: string, body: string) => new TextDecoder().decode(pae(type, utf8(body)));
    expect(encoded("http://example.com/HelloWorld", "hello world")).toBe(
      "DSSEv1 29 http://example.com/HelloWorld 11 hello world",
    );
    expect(encoded("", "")).toBe("DSSEv1 0  0 ");
    expect(encoded("类型", "内容")).toBe("DSSEv1 6 类型 6 内容");
  });
});

describe("the key file's algorithms", () => {
  it("derive as RFC 7914 section 12", async () => {
    const key = await nodeCrypto.scrypt(utf8("password"), utf8("NaCl"), { N: 1024, r: 8, p: 16 }, 64);
    expect(toHex(key)).toBe(
      "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
    );
  });

  it("encrypt as the GCM specification's test case 14", () => {
    const [key, nonce, none, plain] = [32, 12, 0, 16].map((length) => new Uint8Array(length)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const sealed = nodeCrypto.gcmSeal(key, nonce, none, plain);
    expect(toHex(sealed)).toBe("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
    expect(nodeCrypto.gcmOpen(key, nonce, none, sealed)).toEqual(plain);
    expect(nodeCrypto.gcmOpen(key, nonce, utf8("x"), sealed)).toBeNull();
    expect(nodeCrypto.gcmOpen(key, nonce, none, sealed.slice(0, 8))).toBeNull();
  });
});
