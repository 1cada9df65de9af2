import type { RefusalCode } from '../../shared/refusals.ts';

/** A file cannot be read, and somebody is told why. It is thrown from deep in a file, and becomes a refusal in one place. */
export class NotReadable extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

export function notReadable(code: RefusalCode): never {
  throw new NotReadable(code);
}
