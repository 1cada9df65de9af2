/** What only one program can have is another's at the moment: a data folder, a port. It may be free in a while. */
export class InUse extends Error {
  override readonly name = 'Taken';
}

/** A value of the environment that reads well and leads nowhere: a folder that cannot be made, an address that is not ours. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
