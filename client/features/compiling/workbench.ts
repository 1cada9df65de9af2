import { createSignal } from 'solid-js';
import { idOf } from '../../../shared/ids.ts';
import type { ConsultationAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { createContextOf } from '../../context.tsx';
import { isFailure } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { createChanging, createMoving } from './bench-changing.ts';
import { createPlacing, type Give } from './bench-placing.ts';
import { createBenchView } from './bench-view.ts';
import { createCompilingDesk } from './desk/compiling-desk.ts';
import type { Begun } from './desk/compiling-reading.ts';
import { type Published, readPublished } from './desk/published.ts';

type Props = { readonly consultation: ConsultationAnswer; readonly meeting: MeetingFacts; readonly begun: Begun };

function createWorkbench({ consultation, meeting, begun }: Props) {
  const t = useT();
  const toasts = useToasts();
  const announcer = useAnnouncer();
  const person = useSession().session()?.person ?? idOf('');
  const changedByOthers = () => announcer.say(t('compiling.changed-by-others'), 'polite');
  const desk = createCompilingDesk({ meetingId: meeting.id, person, changedByOthers }, begun);
  /** As it is now: it can be changed from here. */
  const [agenda, seeAgenda] = createSignal(meeting.agenda);
  const view = createBenchView(desk, agenda);
  const give: Give = async (command, done) => {
    const failure = await desk.give(command);
    if (failure) toasts.show({ kind: 'refused', text: sentenceOf(t, failure) });
    else if (done) announcer.say(done, 'polite');
    return failure;
  };
  const deps = { desk, view, agenda, give, t };
  /** As it was when the page was opened, or when somebody last published here, or was about to. */
  const [published, seePublished] = createSignal<Published | null>(null);
  async function lookAtPublished(): Promise<void> {
    const found = await readPublished({ consultation, meeting });
    if (!isFailure(found)) seePublished(found);
  }
  void lookAtPublished();
  return {
    consultation,
    meeting,
    agenda,
    seeAgenda,
    published,
    seePublished,
    lookAtPublished,
    desk,
    give,
    ...view,
    ...createPlacing(deps),
    ...createMoving(deps),
    ...createChanging(deps),
  };
}

export type Workbench = ReturnType<typeof createWorkbench>;

export const [WorkbenchProvider, useWorkbench] = createContextOf('Workbench', (props: Props) => createWorkbench(props));
