import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** One-time tokens, and the session cookie that a token is exchanged for. Both are 256 random bits. */
export type Access = {
  /** A new token, valid once. */
  readonly newToken: () => string;
  /** The `Set-Cookie` header for an unused token; null for any other text. */
  readonly redeem: (token: string) => string | null;
  readonly knows: (cookieHeader: string | undefined) => boolean;
};

const newSecret = (): string => randomBytes(32).toString('base64url');

/** Hashes have equal length, so that the comparison takes the same time for every input. */
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Browsers send a cookie to all ports of an address: the port in the name keeps two hosts apart. */
export function createAccess(port: number): Access {
  const name = `mibarai-${port}`;
  const session = newSecret();
  const sessionHash = hashOf(session);
  const unused: Buffer[] = [];
  return {
    newToken: () => {
      const token = newSecret();
      unused.push(hashOf(token));
      return token;
    },
    redeem: (token) => {
      const given = hashOf(token);
      const at = unused.findIndex((hash) => timingSafeEqual(hash, given));
      if (at < 0) return null;
      unused.splice(at, 1);
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    knows: (header) => cookiesOf(header, name).some((value) => timingSafeEqual(hashOf(value), sessionHash)),
  };
}

const cookiesOf = (header: string | undefined, name: string): readonly string[] =>
  (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
