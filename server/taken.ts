/** What only one program can have is another's at the moment: a data folder, a port. It may be free in a while. */
export class Taken extends Error {
  override readonly name = 'Taken';
}
