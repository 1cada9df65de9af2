import { createContextOf } from '../../context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { createFloorView, type FloorView } from './floor-view.ts';

export const [FloorViewProvider, useFloorView] = createContextOf(
  'FloorView',
  (): FloorView => createFloorView(useMeeting()),
);
