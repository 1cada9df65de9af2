/** `lost`: coming back by itself. */
export type CallState = 'idle' | 'joining' | 'joined' | 'lost';
