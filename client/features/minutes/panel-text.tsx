import type { AgendaItemId, MeetingId } from '../../../shared/ids.ts';
import { ItemText } from './item-text.tsx';
import { SaveState } from './save-state.tsx';
import { createCursors } from './text/cursors.ts';
import { MinutesTextProvider, useMinutesText } from './text/minutes-text-context.tsx';

/** The part of the panel that brings the editor with it, fetched when the panel is first opened. */
export function PanelText(props: { readonly meetingId: MeetingId; readonly itemId: AgendaItemId }) {
  return (
    <MinutesTextProvider meetingId={props.meetingId}>
      <Text itemId={props.itemId} />
    </MinutesTextProvider>
  );
}

function Text(props: { readonly itemId: AgendaItemId }) {
  const cursors = createCursors(useMinutesText());
  return (
    <>
      <SaveState />
      <ItemText itemId={props.itemId} cursors={cursors} />
    </>
  );
}
