/** `npm run load -- 30 60`: listeners and seconds. `npm run load -- minutes-drops 200`: rounds of drops. */
if (process.argv[2] === 'minutes-drops') await import('./minutes-drops.ts');
else await import('./listeners.ts');

// Both end by themselves.
export {};
