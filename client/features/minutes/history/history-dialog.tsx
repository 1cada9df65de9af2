import { createMemo, Show } from 'solid-js';
import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import { TAGS } from '../../../../shared/languages/tags.ts';
import type { Stretch } from '../../../../shared/minutes/history.ts';
import type { MinutesHistory } from '../../../../shared/protocol/http/meetings/minutes-history.ts';
import { createAnswer } from '../../../http/answer.ts';
import { request } from '../../../http/request.ts';
import { useLanguage, useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Answered } from '../../../ui/form/answered.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { EmptyState } from '../../../ui/page/empty-state.tsx';
import { Comparison } from './comparison.tsx';
import './history.css';

type Props = { readonly meetingId: MeetingId; readonly timeZone: string; readonly onClose: () => void };

const historyOf = (id: MeetingId) => request<MinutesHistory>('GET', `/api/meetings/${id}/minutes/history`);

/** The history of the text (R40): who wrote when, what any two times differ in, and the way back. */
export function HistoryDialog(props: Props) {
  const t = useT();
  const { answer, reload } = createAnswer(() => props.meetingId, historyOf);
  return (
    <Dialog open size="wide" title={t('history.title')} onClose={() => props.onClose()}>
      <p class="quiet">{t('history.hint')}</p>
      <Answered answer={answer()} onRetry={reload}>
        {(history) => (
          <Show when={history().stretches.length > 0} fallback={<EmptyState title={t('history.nothing')} />}>
            <Told {...props} stretches={history().stretches} />
          </Show>
        )}
      </Answered>
    </Dialog>
  );
}

function Told(props: Props & { readonly stretches: readonly Stretch[] }) {
  const { t, language } = useLanguage();
  const { meeting } = useMeeting();
  const nameOf = (person: PersonId | null): string =>
    (person && meeting.attendance.members[person]?.profile.name) || t('history.somebody');
  /** The newest first. */
  const newest = createMemo(() => props.stretches.toSorted((one, other) => other.to - one.to));
  const clock = createMemo(() => new Intl.DateTimeFormat(TAGS[language()], { ...CLOCK, timeZone: props.timeZone }));
  const sayStretch = ({ person, began, ended }: Stretch) =>
    t('history.stretch', { name: nameOf(person), when: clock().formatRange(began, ended) });
  return (
    <Comparison
      meetingId={props.meetingId}
      stretches={newest()}
      sayStretch={sayStretch}
      nameOf={nameOf}
      sayTime={(at) => clock().format(at)}
    />
  );
}

/** At the place of the meeting; minutes are finished on other days too. */
const CLOCK = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;
