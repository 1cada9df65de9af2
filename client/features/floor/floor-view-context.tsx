import { createContext, type ParentProps, useContext } from 'solid-js';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { createFloorView, type FloorView } from './floor-view.ts';

const FloorViewContext = createContext<FloorView>();

export function FloorViewProvider(props: ParentProps) {
  return <FloorViewContext.Provider value={createFloorView(useMeeting())}>{props.children}</FloorViewContext.Provider>;
}

export function useFloorView(): FloorView {
  const view = useContext(FloorViewContext);
  if (!view) throw new Error('useFloorView outside FloorViewProvider');
  return view;
}
