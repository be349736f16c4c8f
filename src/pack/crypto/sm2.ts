import { sm2, sm3 } from "sm-crypto-v2";
import { fromHex, toHex } from "./bytes";
import type { KeyPair } from "./key-pair";

/** Order of the base point (GB/T 32918.5-2017). */
const ORDER = BigInt("0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123");
/** 128 bits more than the order, so that the remainder is even to 2⁻¹²⁸. */
const SCALAR_BYTES = 48;
const SIGNATURE_BYTES = 64;
const PUBLIC_KEY_BYTES = 65;

/** The user id that GM/T 0009-2012 gives where none is agreed; it enters each signature and is recorded with it. */
export const DEFAULT_USER_ID = "1234567812345678";

type Random = (length: number) => Uint8Array;

/** SM3 (GB/T 32905-2016). */
export const sm3Hash = (bytes: Uint8Array): Uint8Array => fromHex(sm3(bytes));

/** A number in 1 … n−2, as 64 hex digits. */
const scalar = (random: Random): string => {
  const value = (BigInt(`0x${toHex(random(SCALAR_BYTES))}`) % (ORDER - 2n)) + 1n;
  return value.toString(16).padStart(64, "0");
};

const publicHex = (privateHex: string): string => sm2.getPublicKeyFromPrivateKey(privateHex);

export const sm2PublicKey = (privateKey: Uint8Array): Uint8Array => fromHex(publicHex(toHex(privateKey)));

export const sm2KeyPair = (random: Random): KeyPair => {
  const privateKey = fromHex(scalar(random));
  return { privateKey, publicKey: sm2PublicKey(privateKey) };
};

/** SM2 signature r ‖ s over Z(user id, key) ‖ message (GB/T 32918.2-2016); the ephemeral number comes from `random`. */
export const sm2Sign = (privateKey: Uint8Array, message: Uint8Array, userId: string, random: Random): Uint8Array => {
  const k = scalar(random);
  const x1 = BigInt(`0x${publicHex(k).slice(2, 66)}`);
  const options = { hash: true, userId, pointPool: [{ k: BigInt(`0x${k}`), x1 }] };
  return fromHex(sm2.doSignature(message, toHex(privateKey), options));
};

export const sm2Verify = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  userId: string,
): boolean => {
  if (signature.length !== SIGNATURE_BYTES || publicKey.length !== PUBLIC_KEY_BYTES) return false;
  try {
    return sm2.doVerifySignature(message, toHex(signature), toHex(publicKey), { hash: true, userId });
  } catch {
    // the library throws on numbers out of range and on points off the curve
    return false;
  }
};
