/** Something that the person at the keyboard has to put right; the message says what and how. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';

  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
