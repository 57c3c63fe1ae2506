import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and certificate for a server that lives as long as one run; never written to disk. */
export interface Certificate {
  readonly keyPem: string;
  readonly certificatePem: string;
  /** Base64 of the SHA-256 of the public key, the form of Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly publicKeyPin: string;
}

const TAG = { integer: 0x02, bitString: 0x03, octetString: 0x04, utf8: 0x0c, utcTime: 0x17, sequence: 0x30, set: 0x31, dnsName: 0x82, version: 0xa0, extensions: 0xa3 };
const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('0603551d11', 'hex');
const DAY_MS = 86_400_000;

/**
 * A self-signed X.509 version 3 certificate (RFC 5280) over P-256 for these host names, valid for two
 * days. Written out here because Node makes keys but no certificates, and openssl may be missing.
 */
export function selfSignedCertificate(hosts: readonly string[], now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKeyDer = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = der(TAG.sequence, ECDSA_WITH_SHA256);
  const name = der(TAG.sequence, der(TAG.set, der(TAG.sequence, COMMON_NAME, der(TAG.utf8, Buffer.from('Kamerspoor voorbeeldserver')))));
  const names = der(TAG.sequence, ...hosts.map((host) => der(TAG.dnsName, Buffer.from(host, 'latin1'))));
  const body = der(TAG.sequence,
    der(TAG.version, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm, name,
    der(TAG.sequence, utcTime(new Date(now.getTime() - DAY_MS)), utcTime(new Date(now.getTime() + DAY_MS))),
    name, publicKeyDer,
    der(TAG.extensions, der(TAG.sequence, der(TAG.sequence, SUBJECT_ALT_NAME, der(TAG.octetString, names)))));
  const certificate = der(TAG.sequence, body, algorithm, der(TAG.bitString, Buffer.from([0]), sign('sha256', body, privateKey)));
  return {
    keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificatePem: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    publicKeyPin: createHash('sha256').update(publicKeyDer).digest('base64'),
  };
}

/** One DER value: tag, length in as few octets as it takes, contents. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const contents = Buffer.concat(parts);
  const { length } = contents;
  const lengthOctets = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengthOctets]), contents]);
}

function utcTime(moment: Date): Buffer {
  return der(TAG.utcTime, Buffer.from(`${moment.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));
}
