/** `npm run load -- 30 60`: listeners and seconds. `minutes-drops 200`: rounds of drops. `strangers 60 10`: minutes and people who mean harm. `slow-line 1990 1000000`: long annotations, bits a second. `thin-lines listen`: sound over bad lines. */
if (process.argv[2] === 'minutes-drops') await import('./minutes-drops.ts');
else if (process.argv[2] === 'strangers') await import('./strangers.ts');
else if (process.argv[2] === 'slow-line') await import('./slow-line.ts');
else if (process.argv[2] === 'minutes-writers') await import('./minutes-writers.ts');
else if (process.argv[2] === 'thin-lines') await import('./thin-lines.ts');
else await import('./listeners.ts');

// Both end by themselves.
export {};
