import { playWriters } from '../support/minutes/minutes-writers.ts';

/** Two and three writers by turns, who restructure and type, apart and together; each run is told by its seed. */
const runs = Number(process.argv[3] ?? 5000);
const began = performance.now();
let wrong = 0;
for (let seed = 0; seed < runs; seed += 1) {
  const complaints = playWriters(seed, seed % 2 ? 3 : 2, 80);
  wrong += complaints.length > 0 ? 1 : 0;
  for (const complaint of complaints) console.log(`seed ${seed}: ${complaint}`);
  if ((seed + 1) % 500 === 0) console.log(`${seed + 1} runs, ${wrong} with a complaint`);
}
console.log(`${runs} runs in ${Math.round((performance.now() - began) / 1000)} s: ${wrong} with a complaint`);
process.exitCode = wrong > 0 ? 1 : 0;
