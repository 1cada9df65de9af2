import type { FastifyRequest } from 'fastify';
import { networkOf } from '../../auth/network.ts';

/** A visitor is one of many behind a network. */
export type Asking = { readonly whose: string; readonly isVisitor: boolean };
export const askingOf = (request: FastifyRequest): Asking => ({
  whose: whoAsks(request),
  isVisitor: !request.signedIn,
});

/** By which work is counted: a person, or the network of a visitor. */
export const whoAsks = ({ signedIn, ip }: FastifyRequest): string => signedIn?.person ?? networkOf(ip);
