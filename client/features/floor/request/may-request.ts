import type { About } from '../../../../shared/about.ts';
import { mayRequest } from '../../../../shared/floor/requests/example-request.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useRequestAbout } from './request-dialog-context.ts';

/** Whether the person who looks at the page may request the floor about this; not while their last request has no answer. */
export function useMayRequest(): (about: About) => boolean {
  const { can } = useMeeting();
  const dialog = useRequestAbout();
  return (about) => !dialog.isPending() && mayRequest(can, about);
}
