import { type Envelope, Fault, type PublicKey } from "../../contract";
import { concat, fromBase64, toBase64, utf8 } from "./bytes";
import type { SuiteOperations } from "./suite";

export const SIGN_OFF_TYPE = "application/vnd.rongbiao.sign-off.v1+json";
export const REVOCATION_TYPE = "application/vnd.rongbiao.revocation.v1+json";
export const PACKAGE_TYPE = "application/vnd.rongbiao.package.v1+text";

/** A private key ready to sign, as the keystore yields it for one operation. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  readonly privateKey: Uint8Array;
}

/** Pre-authentication encoding (DSSE protocol 1.0.2): what is signed says what it is and how long. */
export const pae = (payloadType: string, payload: Uint8Array): Uint8Array => {
  const type = utf8(payloadType);
  return concat(utf8(`DSSEv1 ${type.length} `), type, utf8(` ${payload.length} `), payload);
};

/** Signs a payload: an envelope with one signature. */
export const sealEnvelope = (
  operations: SuiteOperations,
  payloadType: string,
  payload: Uint8Array,
  { publicKey, privateKey }: SigningKey,
): Envelope => {
  const { bytes, userId } = operations.sign(privateKey, pae(payloadType, payload));
  const signature = { keyid: publicKey.id, sig: toBase64(bytes), ...(userId === undefined ? {} : { userId }) };
  return { payloadType, payload: toBase64(payload), signatures: [signature] };
};

/**
 * The payload of an envelope, only after its one signature has verified under this key; E_SIGNATURE otherwise.
 * Nothing of the payload is parsed before.
 */
export const openEnvelope = (
  operations: SuiteOperations,
  payloadType: string,
  envelope: Envelope,
  publicKey: Pick<PublicKey, "id" | "key">,
): Uint8Array => {
  const payload = fromBase64(envelope.payload);
  const key = fromBase64(publicKey.key);
  const [signature, ...others] = envelope.signatures;
  const bytes = fromBase64(signature?.sig ?? "");
  if (!payload || !key || !bytes || !signature || others.length > 0) throw refused("form", publicKey.id);
  if (envelope.payloadType !== payloadType) throw refused("type", publicKey.id);
  if (signature.keyid !== publicKey.id) throw refused("key", publicKey.id);
  const { userId } = signature;
  const valid = operations.verify(key, pae(payloadType, payload), {
    bytes,
    ...(userId === undefined ? {} : { userId }),
  });
  if (!valid) throw refused("signature", publicKey.id);
  return payload;
};

const refused = (why: string, key: string): Fault => new Fault("E_SIGNATURE", { why, key });
