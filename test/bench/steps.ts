import { Namespace } from 'socket.io';
import { MeetingRoom } from '../../server/meetings/meeting-room.ts';

/** How long each took, ms. */
export type Steps = {
  /** Of each command, if there is a law: former answer looked up, decided, folded. */
  readonly decided: readonly number[];
  /** Of each command, if there is a log: from decided to on disk: the end of the turn, hashes, rows, the disk itself. */
  readonly committed: readonly number[];
  /** Of each frame: encoded, and written to every socket. */
  readonly written: readonly number[];
};

/** Times what a server does, by wrapping the calls through which everything goes. Returns: what was seen since it was last asked. */
export function watchSteps(): () => Steps {
  const room = watchRooms();
  const written = watchFrames();
  return () => ({ decided: room.decided.splice(0), committed: room.committed.splice(0), written: written.splice(0) });
}

function watchRooms() {
  const decided: number[] = [];
  const committed: number[] = [];
  const waiting: number[] = [];
  const { execute, settle } = MeetingRoom.prototype;
  MeetingRoom.prototype.execute = function (...command) {
    const began = performance.now();
    const receipt = execute.apply(this, command);
    const ended = performance.now();
    decided.push(ended - began);
    waiting.push(ended);
    return receipt;
  };
  MeetingRoom.prototype.settle = function (saved) {
    const now = performance.now();
    committed.push(...waiting.splice(0).map((since) => now - since));
    settle.call(this, saved);
  };
  return { decided, committed };
}

function watchFrames(): number[] {
  const written: number[] = [];
  const { to } = Namespace.prototype;
  Namespace.prototype.to = function (room) {
    const everybody = to.call(this, room);
    const emit = everybody.emit.bind(everybody);
    everybody.emit = (...frame) => {
      const began = performance.now();
      const isSent = emit(...frame);
      if (this.name === '/meeting') written.push(performance.now() - began);
      return isSent;
    };
    return everybody;
  };
  return written;
}
