import './styles/hall-large.css';
import { AgendaPanel } from '../agenda/agenda-panel.tsx';
import { Devices } from '../devices/devices-control.tsx';
import { MessagesButton } from '../messages/messages-button.tsx';
import { Stage } from '../stage/stage.tsx';
import { CameraControl, ShareControl } from './bar/camera-control.tsx';
import { MicrophoneControl } from './bar/microphone-control.tsx';
import { OwnSettings, OwnSettingsAbove } from './bar/own-settings.tsx';

/** What everybody has in the hall besides list, clock and text: one piece, which is fetched at once behind them. */
export const BESIDE = {
  ...{ AgendaPanel, Devices, MessagesButton, Stage },
  ...{ CameraControl, ShareControl, MicrophoneControl, OwnSettings, OwnSettingsAbove },
};
