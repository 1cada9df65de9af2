import { Show } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { RecordName } from '../../../../shared/report/record-name.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useMay } from '../../../meeting/sending.ts';
import { Button } from '../../../ui/button.tsx';

type Props = { readonly meetingId: MeetingId; readonly record: RecordName; readonly revision?: string };

/** The two readings of the record, each at its own address (R13). */
export function RecordChoice(props: Props) {
  const t = useT();
  const to = (record: RecordName) => {
    const asked = new URLSearchParams({
      ...(props.revision ? { revision: props.revision } : {}),
      ...(record === 'verbatim' ? { record } : {}),
    }).toString();
    return `/meetings/${props.meetingId}/minutes${asked && `?${asked}`}`;
  };
  const isShown = (record: RecordName) => (props.record === record ? 'page' : undefined);
  return (
    <nav class="row" aria-label={t('minutes.words.readings')}>
      <a href={to('summary')} aria-current={isShown('summary')}>
        {t('exports.kind.record')}
      </a>
      <a href={to('verbatim')} aria-current={isShown('verbatim')}>
        {t('exports.kind.verbatim')}
      </a>
    </nav>
  );
}

/** Leaves all names out of the summary record, or names everybody (R14). */
export function NamesForAll() {
  const t = useT();
  const may = useMay();
  const { meeting, send } = useMeeting();
  const areOut = () => meeting.minutes.unattributed?.all ?? false;
  return (
    <Show when={may('minutes.attribute')}>
      <Button
        kind="quiet"
        size="small"
        aria-pressed={areOut()}
        onClick={() => void send({ type: 'minutes.attribute', requestId: null, attributed: areOut() })}
      >
        {t('minutes.words.leaveAllOut')}
      </Button>
    </Show>
  );
}
