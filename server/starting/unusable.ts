/** Another program has what only one program can have: a data folder, a port. It may be free later. */
export class InUse extends Error {
  override readonly name = 'Taken';
}

/**
 * A value of the environment that has the right form and cannot be used: a folder that cannot be made, an address that is not ours.
 */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
