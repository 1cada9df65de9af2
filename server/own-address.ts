import { networkInterfaces } from 'node:os';

export const isAnyAddress = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** The first address of this machine that others can reach: a fair guess when nothing is configured. */
export const ownAddress = (): string | null =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
