import type { FastifyRequest } from 'fastify';
import { networkOf } from '../../auth/network.ts';

/** By which work is counted: a person, or the network of a visitor. */
export const whoAsks = ({ signedIn, ip }: FastifyRequest): string => signedIn?.person ?? networkOf(ip);
