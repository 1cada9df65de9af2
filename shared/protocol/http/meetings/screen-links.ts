import type { ScreenLinkId } from '../../../ids.ts';

/** GET /api/meetings/:id/screen-links: the links that open the room's screen, the newest first. `createdAt` in ms. */
export type ScreenLink = { readonly id: ScreenLinkId; readonly createdAt: number };

/** POST /api/meetings/:id/screen-links: the link itself is told this once, and never again. */
export type ScreenLinkMade = ScreenLink & { readonly link: string };
