import type { About } from '../../about.ts';
import { idOf, type RequestId } from '../../ids.ts';
import type { FloorCommand } from '../floor-messages.ts';
import { KINDS, type Kind } from './floor-request.ts';

/** A request that a person could make now, to ask the law whether they may. */
export const exampleRequest = (kind: Kind, about: About | null = null): FloorCommand => ({
  type: 'floor.request',
  requestId: idOf<RequestId>('example'),
  kind,
  note: '',
  capacity: { type: 'own-name' },
  language: 'en',
  about,
});

/** Whether the law takes a request about this, of one kind or another. */
export const mayRequest = (can: (command: FloorCommand) => boolean, about: About | null): boolean =>
  KINDS.some((kind) => can(exampleRequest(kind, about)));
