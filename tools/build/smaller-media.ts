import { asModules } from './as-modules.ts';
import { withoutUnusedLines } from './unused-lines.ts';
import { withoutUnusedMethods } from './unused-methods.ts';
import { withoutLogging } from './unused-parts.ts';

/** mediasoup-client as far as it is used here, in this order. */
export const smallerMedia = [asModules, withoutUnusedMethods, withoutUnusedLines, withoutLogging];
