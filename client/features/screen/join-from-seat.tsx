import { encode } from 'uqr';
import type { MeetingId } from '../../../shared/ids.ts';
import { roomCodeOf } from '../../../shared/screen/room-code.ts';
import { useT } from '../../i18n/language-context.tsx';

/** For those in the room: their own device shows the list and the documents, and stays silent. */
export function JoinFromSeat(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const address = () => `${location.origin}/meetings/${props.meetingId}?way=room`;
  const typed = () => `${location.host}/r/${roomCodeOf(props.meetingId)}`;
  return (
    <aside class="screen-join">
      <Code text={address()} />
      <p>
        {t('screen.fromSeat')}
        <bdi class="screen-typed">{t('screen.type', { address: typed() })}</bdi>
      </p>
    </aside>
  );
}

/** A QR code with its quiet zone of four modules (ISO/IEC 18004). Black on white whatever the theme, for the cameras. */
function Code(props: { readonly text: string }) {
  const t = useT();
  const code = () => encode(props.text, { ecc: 'M', border: 4 });
  const path = () =>
    code()
      .data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('');
  return (
    <svg
      class="screen-code"
      viewBox={`0 0 ${code().size} ${code().size}`}
      role="img"
      aria-label={t('screen.code', { address: props.text })}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path()} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
