import type { Joining } from '../../shared/floor/sound/own-wishes.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import type { Course } from './course.ts';
import { createEntering, FINAL } from './entering.ts';
import type { LoadDevice } from './load-device.ts';
import type { MediaChannel } from './media-channel.ts';
import type { OwnMedia } from './own/own-media.ts';
import { watchNetwork } from './quality/watch-network.ts';
import { createRecovery } from './recovery.ts';
import type { Watching } from './watching.ts';

/** Brings a call to its room, and back to it whatever happens on the way. */
export type Attending = {
  readonly join: (how: Joining) => Promise<void>;
  readonly leave: () => void;
  /** The session is over, and what was seen of it says nothing of the next. */
  readonly sessionEnded: () => void;
};

type Deps = {
  readonly meetingId: MeetingId;
  readonly line: MediaChannel;
  readonly loadDevice: LoadDevice;
  readonly course: Course;
  readonly watching: Watching;
  readonly own: Pick<OwnMedia, 'begin' | 'end'>;
  /** The line may be dead. */
  readonly doubt: () => void;
};

export function createAttending(deps: Deps): Attending {
  const { line, course, watching, own } = deps;
  const room = createWayIn(deps, comeBack);

  function comeBack(): void {
    watching.again();
    if (!course.how()) return;
    if (course.state() === 'joined') course.lose();
    room.enter();
  }
  /** Coming back would only send the other device away. */
  function giveWay(): void {
    room.cancel();
    course.endSession();
    own.end();
    course.refuse('too-many-devices');
    course.lose();
  }
  async function join(how: Joining): Promise<void> {
    course.want(how);
    if (line.isUp()) room.enter();
    else line.open();
    await own.begin(how);
  }
  function leave(): void {
    course.leave();
    watching.end();
    room.cancel();
    line.close();
    own.end();
    course.changeStage([]);
    course.endSession();
  }
  line.onUp(comeBack);
  line.onDown(() => course.how() && course.lose());
  line.on('ended', ({ reason }) => (reason === 'too-many-devices' ? giveWay() : comeBack()));
  return { join, leave, sessionEnded: room.sessionEnded };
}

/** Into the room of the media server, and into it once more when the path there breaks. */
function createWayIn(deps: Deps, comeBack: () => void) {
  const { course, own, doubt } = deps;
  const restartIce = () => void course.session()?.restartIce();
  const recovery = createRecovery({ restartIce, rejoin: comeBack, doubt });
  /** A person who is not to come back holds no device open for it (F30): this person sits in the room now, say. */
  function refused(code: RefusalCode): void {
    course.refuse(code);
    if (FINAL.has(code)) own.end();
  }
  watchNetwork(recovery.networkChanged, doubt);
  const entering = createEntering({ ...deps, watch: recovery }, { entered: course.begin, refused });
  return { ...entering, sessionEnded: recovery.close };
}
