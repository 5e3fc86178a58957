import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may come in: an address that opens once, and the cookie that it is changed for. Both are 256 random bits. */
export type Entry = {
  /** A fresh token, good for one use. */
  readonly newToken: () => string;
  /** The `Set-Cookie` header for a token that was not used before; null for any other text. */
  readonly redeem: (token: string) => string | null;
  readonly knows: (cookieHeader: string | undefined) => boolean;
};

const newSecret = (): string => randomBytes(32).toString('base64url');

/** Hashes have one length, so that comparing takes the same time whatever was sent. */
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Cookies are shared by all ports of an address: the port in the name keeps two hosts apart. */
export function createEntry(port: number): Entry {
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
