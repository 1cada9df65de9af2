import { createHash, randomBytes } from 'node:crypto';

/** What a cookie or a link holds: 192 random bits, in letters that an address may have. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** What is kept of a secret: its SHA-256, in hex. A person who reads the database cannot use it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
